#include "argand/nn/linear.h"

#include <cmath>

#include "argand/nn/describe.h"
#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/linear.h"

namespace argand::nn {
namespace functional {

Tensor linear(const Tensor& input, const Tensor& weight, const Tensor& bias) {
  return linear_with(input, weight, bias);
}

Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight, const Tensor& bias) {
  AG_CHECK(weight.dim() == 3, "bilinear: expected a weight of 3 dimensions [out, in1, in2], got ", weight.sizes());
  const int64_t in1 = weight.size(1), in2 = weight.size(2);
  AG_CHECK(input1.dim() > 0 && input1.dim() == input2.dim() && input1.size(-1) == in1 && input2.size(-1) == in2 &&
               input1.sizes().slice(0, static_cast<size_t>(input1.dim()) - 1) ==
                   input2.sizes().slice(0, static_cast<size_t>(input2.dim()) - 1),
           "bilinear: expected inputs [..., ", in1, "] and [..., ", in2, "] with the same leading sizes, got ",
           input1.sizes(), " and ", input2.sizes());
  // [..., out, in2] = what input1 makes of the weight; then a product with input2.
  const Tensor first = tensordot(input1, weight, {-1}, {1});
  Tensor y = matmul(first, input2.unsqueeze(-1)).squeeze(-1);
  return bias.defined() ? y.add(bias) : y;
}

}  // namespace functional

namespace {
void reset_bias(const Tensor& bias, int64_t fan_in) {
  if (!bias.defined()) return;
  const double bound = fan_in > 0 ? 1 / std::sqrt(static_cast<double>(fan_in)) : 0;
  init::uniform_(bias, -bound, bound);
}
}  // namespace

LinearImpl::LinearImpl(const LinearOptions& o) : options(o) { LinearImpl::reset(); }
void LinearImpl::reset() {
  weight = register_parameter("weight", argand::empty({options.out_features(), options.in_features()}));
  bias = register_parameter("bias", options.bias() ? argand::empty({options.out_features()}) : Tensor());
  reset_parameters();
}
void LinearImpl::reset_parameters() {
  init::kaiming_uniform_(weight, std::sqrt(5.0));
  reset_bias(bias, options.in_features());
}
std::string LinearImpl::describe() const {
  return detail::Describe("Linear")
      .arg("in_features", options.in_features())
      .arg("out_features", options.out_features())
      .arg("bias", options.bias())
      .text;
}
Tensor LinearImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::linear(input, weight, bias); });
}

BilinearImpl::BilinearImpl(const BilinearOptions& o) : options(o) { BilinearImpl::reset(); }
void BilinearImpl::reset() {
  weight = register_parameter("weight",
                              argand::empty({options.out_features(), options.in1_features(), options.in2_features()}));
  bias = register_parameter("bias", options.bias() ? argand::empty({options.out_features()}) : Tensor());
  reset_parameters();
}
void BilinearImpl::reset_parameters() {
  const double bound = 1 / std::sqrt(static_cast<double>(options.in1_features()));
  init::uniform_(weight, -bound, bound);
  reset_bias(bias, options.in1_features());
}
std::string BilinearImpl::describe() const {
  return detail::Describe("Bilinear")
      .arg("in1_features", options.in1_features())
      .arg("in2_features", options.in2_features())
      .arg("out_features", options.out_features())
      .arg("bias", options.bias())
      .text;
}
Tensor BilinearImpl::forward(const Tensor& input1, const Tensor& input2) {
  return within(*this, [&] { return functional::bilinear(input1, input2, weight, bias); });
}

FlattenImpl::FlattenImpl(const FlattenOptions& o) : options(o) {}
std::string FlattenImpl::describe() const {
  return detail::Describe("Flatten").arg("start_dim", options.start_dim()).arg("end_dim", options.end_dim()).text;
}
Tensor FlattenImpl::forward(const Tensor& input) {
  return within(*this, [&] { return input.flatten(options.start_dim(), options.end_dim()); });
}

UnflattenImpl::UnflattenImpl(const UnflattenOptions& o) : options(o) {}
std::string UnflattenImpl::describe() const {
  std::string sizes = argand::str(IntArrayRef(options.sizes()));
  sizes.front() = '{', sizes.back() = '}';
  return detail::Describe("Unflatten").arg("dim", options.dim()).arg("unflattened_size", sizes).text;
}
Tensor UnflattenImpl::forward(const Tensor& input) {
  return within(*this, [&] { return input.unflatten(options.dim(), options.sizes()); });
}

LinearImpl::LinearImpl(int64_t in_features, int64_t out_features)
    : LinearImpl(LinearOptions(in_features, out_features)) {}
BilinearImpl::BilinearImpl(int64_t in1_features, int64_t in2_features, int64_t out_features)
    : BilinearImpl(BilinearOptions(in1_features, in2_features, out_features)) {}
UnflattenImpl::UnflattenImpl(int64_t dim, std::vector<int64_t> sizes)
    : UnflattenImpl(UnflattenOptions(dim, std::move(sizes))) {}

template class Layer<LinearImpl>;
template class Layer<BilinearImpl>;
template class Layer<FlattenImpl>;
template class Layer<UnflattenImpl>;

}  // namespace argand::nn
