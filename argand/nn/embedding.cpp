#include "argand/nn/embedding.h"

#include "argand/autograd/grad_mode.h"
#include "argand/nn/describe.h"
#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn {
namespace {

int64_t row_of_padding(std::optional<int64_t> padding_idx, int64_t rows) {
  if (!padding_idx) return -1;
  AG_CHECK_AS(IndexError, *padding_idx >= -rows && *padding_idx < rows, "embedding: padding_idx = ", *padding_idx,
              " is not among the ", rows, " rows");
  return *padding_idx < 0 ? *padding_idx + rows : *padding_idx;
}

void scale_down(const Tensor& weight, const Tensor& input, double max_norm, double norm_type) {
  const NoGradGuard guard;
  const Tensor index = input.reshape({-1});
  const Tensor rows = weight.index_select(0, index);
  const Tensor norm = rows.norm(norm_type, 1, true);
  // A row that is listed twice is written twice, with the same numbers.
  weight.index_copy_(0, index, where(norm > max_norm, rows * (max_norm / (norm + 1e-7)), rows));
}

}  // namespace

namespace functional {

Tensor embedding(const Tensor& input, const Tensor& weight, const EmbeddingFuncOptions& o) {
  const int64_t padding = row_of_padding(o.padding_idx(), weight.size(0));
  if (o.max_norm()) scale_down(weight, input, *o.max_norm(), o.norm_type());
  return argand::embedding(weight, input, padding, o.scale_grad_by_freq(), o.sparse());
}
Tensor one_hot(const Tensor& tensor, int64_t num_classes) { return argand::one_hot(tensor, num_classes); }

}  // namespace functional

EmbeddingImpl::EmbeddingImpl(const EmbeddingOptions& o) : options(o) { EmbeddingImpl::reset(); }
void EmbeddingImpl::reset() {
  if (options.padding_idx()) options.padding_idx(row_of_padding(options.padding_idx(), options.num_embeddings()));
  if (options._weight().defined()) {
    AG_CHECK(options._weight().sizes() == IntArrayRef({options.num_embeddings(), options.embedding_dim()}),
             "Embedding: expected a weight of sizes [", options.num_embeddings(), ", ", options.embedding_dim(),
             "], got ", options._weight().sizes());
    weight = register_parameter("weight", options._weight());
    return;
  }
  weight = register_parameter("weight", argand::empty({options.num_embeddings(), options.embedding_dim()}));
  reset_parameters();
}
void EmbeddingImpl::reset_parameters() {
  init::normal_(weight);
  if (!options.padding_idx()) return;
  const NoGradGuard guard;
  weight.select(0, *options.padding_idx()).zero_();
}
std::string EmbeddingImpl::describe() const {
  detail::Describe text("Embedding");
  text.arg("num_embeddings", options.num_embeddings()).arg("embedding_dim", options.embedding_dim());
  if (options.padding_idx()) text.arg("padding_idx", options.padding_idx());
  if (options.max_norm()) text.arg("max_norm", options.max_norm());
  return text.arg_unless(2.0, "norm_type", options.norm_type())
      .arg_unless(false, "scale_grad_by_freq", options.scale_grad_by_freq())
      .arg_unless(false, "sparse", options.sparse())
      .text;
}
Tensor EmbeddingImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::embedding(input, weight,
                                 functional::EmbeddingFuncOptions()
                                     .padding_idx(options.padding_idx())
                                     .max_norm(options.max_norm())
                                     .norm_type(options.norm_type())
                                     .scale_grad_by_freq(options.scale_grad_by_freq())
                                     .sparse(options.sparse()));
  });
}

Embedding Embedding::from_pretrained(const Tensor& embeddings, const EmbeddingFromPretrainedOptions& o) {
  AG_CHECK(embeddings.dim() == 2, "Embedding::from_pretrained: expected a tensor of 2 dimensions, got ",
           embeddings.sizes());
  Embedding embedding(EmbeddingOptions(embeddings.size(0), embeddings.size(1))
                          ._weight(embeddings)
                          .padding_idx(o.padding_idx())
                          .max_norm(o.max_norm())
                          .norm_type(o.norm_type())
                          .scale_grad_by_freq(o.scale_grad_by_freq())
                          .sparse(o.sparse()));
  embedding->weight.set_requires_grad(!o.freeze());
  return embedding;
}

EmbeddingImpl::EmbeddingImpl(int64_t num_embeddings, int64_t embedding_dim)
    : EmbeddingImpl(EmbeddingOptions(num_embeddings, embedding_dim)) {}

template class Layer<EmbeddingImpl>;

}  // namespace argand::nn
