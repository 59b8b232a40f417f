// Activations: a function of each number (GLU: of pairs), with its options and its layer.
#pragma once
#include "argand/nn/cloneable.h"
#include "argand/nn/holder.h"
#include "argand/nn/option.h"

namespace argand::nn {

// max(x, 0)
struct AG_API ReLUOptions {
  ReLUOptions(bool inplace = false) : inplace_(inplace) {}
  AG_ARG(bool, inplace);
};
namespace functional {
using ReLUFuncOptions = ReLUOptions;
AG_API Tensor relu(const Tensor& input, const ReLUFuncOptions& options = {});
}  // namespace functional
class AG_API ReLUImpl : public FunctionLayer<ReLUImpl, ReLUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReLU);

// min(max(x, 0), 6)
struct AG_API ReLU6Options {
  ReLU6Options(bool inplace = false) : inplace_(inplace) {}
  AG_ARG(bool, inplace);
};
namespace functional {
using ReLU6FuncOptions = ReLU6Options;
AG_API Tensor relu6(const Tensor& input, const ReLU6FuncOptions& options = {});
}  // namespace functional
class AG_API ReLU6Impl : public FunctionLayer<ReLU6Impl, ReLU6Options> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReLU6);

// x, or negative_slope x where x < 0
struct AG_API LeakyReLUOptions {
  AG_ARG(double, negative_slope) = 1e-2;
  AG_ARG(bool, inplace) = false;
};
namespace functional {
using LeakyReLUFuncOptions = LeakyReLUOptions;
AG_API Tensor leaky_relu(const Tensor& input, const LeakyReLUFuncOptions& options = {});
}  // namespace functional
class AG_API LeakyReLUImpl : public FunctionLayer<LeakyReLUImpl, LeakyReLUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(LeakyReLU);

// x, or alpha (exp(x) - 1) where x < 0
struct AG_API ELUOptions {
  AG_ARG(double, alpha) = 1.0;
  AG_ARG(bool, inplace) = false;
};
namespace functional {
using ELUFuncOptions = ELUOptions;
AG_API Tensor elu(const Tensor& input, const ELUFuncOptions& options = {});
}  // namespace functional
class AG_API ELUImpl : public FunctionLayer<ELUImpl, ELUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ELU);

// ELU with the constants that keep mean 0 and variance 1
struct AG_API SELUOptions {
  SELUOptions(bool inplace = false) : inplace_(inplace) {}
  AG_ARG(bool, inplace);
};
namespace functional {
using SELUFuncOptions = SELUOptions;
AG_API Tensor selu(const Tensor& input, const SELUFuncOptions& options = {});
}  // namespace functional
class AG_API SELUImpl : public FunctionLayer<SELUImpl, SELUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(SELU);

// x, or alpha (exp(x / alpha) - 1) where x < 0
struct AG_API CELUOptions {
  AG_ARG(double, alpha) = 1.0;
  AG_ARG(bool, inplace) = false;
};
namespace functional {
using CELUFuncOptions = CELUOptions;
AG_API Tensor celu(const Tensor& input, const CELUFuncOptions& options = {});
}  // namespace functional
class AG_API CELUImpl : public FunctionLayer<CELUImpl, CELUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(CELU);

// x times the normal distribution function; approximate "tanh" or "none"
struct AG_API GELUOptions {
  AG_ARG(std::string, approximate) = "none";
};
namespace functional {
using GELUFuncOptions = GELUOptions;
AG_API Tensor gelu(const Tensor& input, const GELUFuncOptions& options = {});
}  // namespace functional
class AG_API GELUImpl : public FunctionLayer<GELUImpl, GELUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(GELU);

// x, min_val below and max_val above
struct AG_API HardtanhOptions {
  AG_ARG(double, min_val) = -1.0;
  AG_ARG(double, max_val) = 1.0;
  AG_ARG(bool, inplace) = false;
};
namespace functional {
using HardtanhFuncOptions = HardtanhOptions;
AG_API Tensor hardtanh(const Tensor& input, const HardtanhFuncOptions& options = {});
}  // namespace functional
class AG_API HardtanhImpl : public FunctionLayer<HardtanhImpl, HardtanhOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Hardtanh);

// log(1 + exp(beta x)) / beta; x itself where beta x is above threshold
struct AG_API SoftplusOptions {
  AG_ARG(double, beta) = 1.0;
  AG_ARG(double, threshold) = 20.0;
};
namespace functional {
using SoftplusFuncOptions = SoftplusOptions;
AG_API Tensor softplus(const Tensor& input, const SoftplusFuncOptions& options = {});
}  // namespace functional
class AG_API SoftplusImpl : public FunctionLayer<SoftplusImpl, SoftplusOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Softplus);

// x, or 0 where |x| <= lambda
struct AG_API HardshrinkOptions {
  HardshrinkOptions(double lambda = 0.5) : lambda_(lambda) {}
  AG_ARG(double, lambda);
};
namespace functional {
using HardshrinkFuncOptions = HardshrinkOptions;
AG_API Tensor hardshrink(const Tensor& input, const HardshrinkFuncOptions& options = {});
}  // namespace functional
class AG_API HardshrinkImpl : public FunctionLayer<HardshrinkImpl, HardshrinkOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Hardshrink);

// x moved towards 0 by lambda
struct AG_API SoftshrinkOptions {
  SoftshrinkOptions(double lambda = 0.5) : lambda_(lambda) {}
  AG_ARG(double, lambda);
};
namespace functional {
using SoftshrinkFuncOptions = SoftshrinkOptions;
AG_API Tensor softshrink(const Tensor& input, const SoftshrinkFuncOptions& options = {});
}  // namespace functional
class AG_API SoftshrinkImpl : public FunctionLayer<SoftshrinkImpl, SoftshrinkOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Softshrink);

// x, or value where x <= threshold
struct AG_API ThresholdOptions {
  ThresholdOptions(double threshold, double value) : threshold_(threshold), value_(value) {}
  AG_ARG(double, threshold);
  AG_ARG(double, value);
  AG_ARG(bool, inplace) = false;
};
namespace functional {
using ThresholdFuncOptions = ThresholdOptions;
AG_API Tensor threshold(const Tensor& input, const ThresholdFuncOptions& options);
}  // namespace functional
class AG_API ThresholdImpl : public FunctionLayer<ThresholdImpl, ThresholdOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ThresholdImpl(double threshold, double value);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Threshold);

// The first half along dim, gated by the sigmoid of the second
struct AG_API GLUOptions {
  GLUOptions(int64_t dim = -1) : dim_(dim) {}
  AG_ARG(int64_t, dim);
};
namespace functional {
using GLUFuncOptions = GLUOptions;
AG_API Tensor glu(const Tensor& input, const GLUFuncOptions& options = {});
}  // namespace functional
class AG_API GLUImpl : public FunctionLayer<GLUImpl, GLUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(GLU);

// x, or a x where x < 0: a drawn from [lower, upper] in training, the middle otherwise
struct AG_API RReLUOptions {
  AG_ARG(double, lower) = 1.0 / 8;
  AG_ARG(double, upper) = 1.0 / 3;
  AG_ARG(bool, inplace) = false;
};
namespace functional {
struct AG_API RReLUFuncOptions {
  AG_ARG(double, lower) = 1.0 / 8;
  AG_ARG(double, upper) = 1.0 / 3;
  AG_ARG(bool, training) = false;
  AG_ARG(bool, inplace) = false;
};
AG_API Tensor rrelu(const Tensor& input, const RReLUFuncOptions& options = {});
}  // namespace functional
class AG_API RReLUImpl : public FunctionLayer<RReLUImpl, RReLUOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(RReLU);

// 1 / (1 + exp(-x))
class AG_API SigmoidImpl : public Layer<SigmoidImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Sigmoid);

class AG_API TanhImpl : public Layer<TanhImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Tanh);

// log(sigmoid(x))
namespace functional {
AG_API Tensor logsigmoid(const Tensor& input);
}  // namespace functional
class AG_API LogSigmoidImpl : public Layer<LogSigmoidImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(LogSigmoid);

// x sigmoid(x)
namespace functional {
AG_API Tensor silu(const Tensor& input);
}  // namespace functional
class AG_API SiLUImpl : public Layer<SiLUImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(SiLU);

// x tanh(softplus(x))
namespace functional {
AG_API Tensor mish(const Tensor& input);
}  // namespace functional
class AG_API MishImpl : public Layer<MishImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Mish);

// x / (1 + |x|)
namespace functional {
AG_API Tensor softsign(const Tensor& input);
}  // namespace functional
class AG_API SoftsignImpl : public Layer<SoftsignImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Softsign);

// x - tanh(x)
namespace functional {
AG_API Tensor tanhshrink(const Tensor& input);
}  // namespace functional
class AG_API TanhshrinkImpl : public Layer<TanhshrinkImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Tanhshrink);

// x relu6(x + 3) / 6
namespace functional {
AG_API Tensor hardswish(const Tensor& input);
}  // namespace functional
class AG_API HardswishImpl : public Layer<HardswishImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Hardswish);

// relu6(x + 3) / 6
namespace functional {
AG_API Tensor hardsigmoid(const Tensor& input);
}  // namespace functional
class AG_API HardsigmoidImpl : public Layer<HardsigmoidImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Hardsigmoid);

// x, or weight x where x < 0, the weight learned: one for all, or one for each channel (dimension 1).
namespace functional {
AG_API Tensor prelu(const Tensor& input, const Tensor& weight);
}  // namespace functional
struct AG_API PReLUOptions {
  AG_ARG(int64_t, num_parameters) = 1;
  AG_ARG(double, init) = 0.25;
};
class AG_API PReLUImpl : public Layer<PReLUImpl> {
 public:
  explicit PReLUImpl(const PReLUOptions& options = {});
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  PReLUOptions options;
  Tensor weight;  // [num_parameters]
};
AG_MODULE(PReLU);

}  // namespace argand::nn
