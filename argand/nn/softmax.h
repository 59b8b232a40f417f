// Softmax and its kin: numbers along a dimension made into probabilities.
#pragma once
#include "argand/nn/activation.h"

namespace argand::nn {

// exp(x) / sum(exp(x))
struct AG_API SoftmaxOptions {
  SoftmaxOptions(int64_t dim) : dim_(dim) {}
  AG_ARG(int64_t, dim);
};
namespace functional {
struct AG_API SoftmaxFuncOptions {
  SoftmaxFuncOptions(int64_t dim) : dim_(dim) {}
  AG_ARG(int64_t, dim);
  AG_ARG(std::optional<DType>, dtype) = std::nullopt;  // computed in, and returned
};
AG_API Tensor softmax(const Tensor& input, const SoftmaxFuncOptions& options);
}  // namespace functional
class AG_API SoftmaxImpl : public FunctionLayer<SoftmaxImpl, SoftmaxOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Softmax);

// The softmax of -x
struct AG_API SoftminOptions {
  SoftminOptions(int64_t dim) : dim_(dim) {}
  AG_ARG(int64_t, dim);
};
namespace functional {
struct AG_API SoftminFuncOptions {
  SoftminFuncOptions(int64_t dim) : dim_(dim) {}
  AG_ARG(int64_t, dim);
  AG_ARG(std::optional<DType>, dtype) = std::nullopt;  // computed in, and returned
};
AG_API Tensor softmin(const Tensor& input, const SoftminFuncOptions& options);
}  // namespace functional
class AG_API SoftminImpl : public FunctionLayer<SoftminImpl, SoftminOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Softmin);

// The logarithm of the softmax, without its rounding errors
struct AG_API LogSoftmaxOptions {
  LogSoftmaxOptions(int64_t dim) : dim_(dim) {}
  AG_ARG(int64_t, dim);
};
namespace functional {
struct AG_API LogSoftmaxFuncOptions {
  LogSoftmaxFuncOptions(int64_t dim) : dim_(dim) {}
  AG_ARG(int64_t, dim);
  AG_ARG(std::optional<DType>, dtype) = std::nullopt;  // computed in, and returned
};
AG_API Tensor log_softmax(const Tensor& input, const LogSoftmaxFuncOptions& options);
}  // namespace functional
class AG_API LogSoftmaxImpl : public FunctionLayer<LogSoftmaxImpl, LogSoftmaxOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(LogSoftmax);

// Over the channels of [N, C, H, W] or [C, H, W].
class AG_API Softmax2dImpl : public Layer<Softmax2dImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Softmax2d);

namespace functional {
struct AG_API GumbelSoftmaxFuncOptions {
  AG_ARG(double, tau) = 1.0;
  AG_ARG(bool, hard) = false;
  AG_ARG(int, dim) = -1;
};
// A differentiable draw from the distribution with these logits; hard: one-hot, with the gradient of the soft one.
AG_API Tensor gumbel_softmax(const Tensor& logits, const GumbelSoftmaxFuncOptions& options = {});
}  // namespace functional

}  // namespace argand::nn
