#include "argand/nn/embedding_bag.h"

#include "argand/autograd/grad_mode.h"
#include "argand/nn/describe.h"
#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace functional {

Tensor embedding_bag(const Tensor& input, const Tensor& weight, const EmbeddingBagFuncOptions& o) {
  Tensor indices = input, offsets = o.offsets(), weights = o.per_sample_weights();
  AG_CHECK_AS(ValueError, !weights.defined() || weights.sizes() == input.sizes(),
              "embedding_bag: per_sample_weights must have the sizes of the input, ", input.sizes());
  AG_CHECK_AS(ValueError, input.dim() == 1 || input.dim() == 2,
              "embedding_bag: input must have 1 or 2 dimensions, got sizes ", input.sizes());
  if (input.dim() == 2) {
    AG_CHECK_AS(ValueError, !offsets.defined(), "embedding_bag: each row of a 2-d input is a bag; leave offsets out");
    offsets = argand::mul(argand::arange(input.size(0), TensorOptions(kLong).device(input.device())), input.size(1));
    indices = input.reshape({-1});
    if (weights.defined()) weights = weights.reshape({-1});
  }
  AG_CHECK_AS(ValueError, offsets.defined(), "embedding_bag: a 1-d input needs offsets, where its bags begin");
  if (o.max_norm()) {
    const NoGradGuard no_grad;
    Tensor table = weight.detach();
    argand::embedding_renorm_(table, indices, *o.max_norm(), o.norm_type());
  }
  const int64_t mode = o.mode().is<enumtype::kSum>() ? 0 : o.mode().is<enumtype::kMean>() ? 1 : 2;
  return std::get<0>(argand::embedding_bag(weight, indices, offsets, o.scale_grad_by_freq(), mode, o.sparse(),
                                           weights.defined() ? std::optional<Tensor>(weights) : std::nullopt,
                                           o.include_last_offset(), o.padding_idx()));
}

}  // namespace functional

EmbeddingBagImpl::EmbeddingBagImpl(int64_t num_embeddings, int64_t embedding_dim)
    : EmbeddingBagImpl(EmbeddingBagOptions(num_embeddings, embedding_dim)) {}
EmbeddingBagImpl::EmbeddingBagImpl(const EmbeddingBagOptions& o) : options(o) { EmbeddingBagImpl::reset(); }

void EmbeddingBagImpl::reset() {
  const int64_t table[] = {options.num_embeddings(), options.embedding_dim()};
  const IntArrayRef sizes(table, 2);
  if (options._weight().defined()) {
    AG_CHECK(options._weight().sizes() == sizes, "EmbeddingBag: expected a weight of sizes ", sizes, ", got ",
             options._weight().sizes());
    weight = register_parameter("weight", options._weight());
    return;
  }
  weight = register_parameter("weight", argand::empty(sizes));
  reset_parameters();
}
void EmbeddingBagImpl::reset_parameters() {
  init::normal_(weight);
  if (!options.padding_idx()) return;
  const NoGradGuard no_grad;
  weight.select(0, *options.padding_idx()).zero_();
}
std::string EmbeddingBagImpl::describe() const {
  detail::Describe text("EmbeddingBag");
  text.arg("num_embeddings", options.num_embeddings()).arg("embedding_dim", options.embedding_dim());
  if (options.max_norm()) text.arg("max_norm", options.max_norm());
  text.arg_unless(2.0, "norm_type", options.norm_type())
      .arg_unless(false, "scale_grad_by_freq", options.scale_grad_by_freq());
  if (!options.mode().is<enumtype::kMean>()) text.arg("mode", options.mode().name());
  text.arg_unless(false, "include_last_offset", options.include_last_offset());
  if (options.padding_idx()) text.arg("padding_idx", options.padding_idx());
  return text.text;
}
Tensor EmbeddingBagImpl::forward(const Tensor& input, const Tensor& offsets, const Tensor& per_sample_weights) {
  return within(*this, [&] {
    return functional::embedding_bag(input, weight,
                                     functional::EmbeddingBagFuncOptions()
                                         .offsets(offsets)
                                         .max_norm(options.max_norm())
                                         .norm_type(options.norm_type())
                                         .scale_grad_by_freq(options.scale_grad_by_freq())
                                         .mode(options.mode())
                                         .sparse(options.sparse())
                                         .per_sample_weights(per_sample_weights)
                                         .include_last_offset(options.include_last_offset())
                                         .padding_idx(options.padding_idx()));
  });
}

template class Layer<EmbeddingBagImpl>;

}  // namespace argand::nn
