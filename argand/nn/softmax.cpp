#include "argand/nn/softmax.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn {
namespace functional {

Tensor softmax(const Tensor& input, const SoftmaxFuncOptions& options) {
  return argand::softmax(input, options.dim(), options.dtype());
}
Tensor softmin(const Tensor& input, const SoftminFuncOptions& options) {
  return argand::softmin(input, options.dim(), options.dtype());
}
Tensor log_softmax(const Tensor& input, const LogSoftmaxFuncOptions& options) {
  return argand::log_softmax(input, options.dim(), options.dtype());
}
Tensor gumbel_softmax(const Tensor& logits, const GumbelSoftmaxFuncOptions& options) {
  const Tensor noise = empty_like(logits).exponential_().log().neg();
  Tensor soft = argand::softmax((logits + noise) / options.tau(), options.dim());
  if (!options.hard()) return soft;
  const Tensor index = soft.argmax(options.dim(), true);
  const Tensor one_hot = zeros_like(logits).scatter_(options.dim(), index, 1.0);
  return one_hot - soft.detach() + soft;
}

}  // namespace functional

std::string SoftmaxImpl::describe() const { return detail::Describe("Softmax").arg("dim", options.dim()).text; }
Tensor SoftmaxImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::softmax(input, options.dim()); });
}

std::string SoftminImpl::describe() const { return detail::Describe("Softmin").arg("dim", options.dim()).text; }
Tensor SoftminImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::softmin(input, options.dim()); });
}

std::string LogSoftmaxImpl::describe() const { return detail::Describe("LogSoftmax").arg("dim", options.dim()).text; }
Tensor LogSoftmaxImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::log_softmax(input, options.dim()); });
}

std::string Softmax2dImpl::describe() const { return "Softmax2d()"; }
Tensor Softmax2dImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    AG_CHECK(input.dim() == 4 || input.dim() == 3, "Softmax2d: expected an input of 4 or 3 dimensions, got ",
             input.sizes());
    return argand::softmax(input, -3);
  });
}

template class FunctionLayer<SoftmaxImpl, SoftmaxOptions>;
template class Layer<SoftmaxImpl>;
template class FunctionLayer<SoftminImpl, SoftminOptions>;
template class Layer<SoftminImpl>;
template class FunctionLayer<LogSoftmaxImpl, LogSoftmaxOptions>;
template class Layer<LogSoftmaxImpl>;
template class Layer<Softmax2dImpl>;

}  // namespace argand::nn
