#include "argand/nn/activation.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn {

using detail::Describe;

namespace functional {
Tensor relu(const Tensor& input, const ReLUFuncOptions& options) {
  if (options.inplace()) return argand::relu_(input);
  return argand::relu(input);
}
}  // namespace functional
std::string ReLUImpl::describe() const { return Describe("ReLU").arg_unless(false, "inplace", options.inplace()).text; }
Tensor ReLUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::relu(input, options); });
}

namespace functional {
Tensor relu6(const Tensor& input, const ReLU6FuncOptions& options) {
  if (options.inplace()) return argand::relu6_(input);
  return argand::relu6(input);
}
}  // namespace functional
std::string ReLU6Impl::describe() const {
  return Describe("ReLU6").arg_unless(false, "inplace", options.inplace()).text;
}
Tensor ReLU6Impl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::relu6(input, options); });
}

namespace functional {
Tensor leaky_relu(const Tensor& input, const LeakyReLUFuncOptions& options) {
  if (options.inplace()) return argand::leaky_relu_(input, options.negative_slope());
  return argand::leaky_relu(input, options.negative_slope());
}
}  // namespace functional
std::string LeakyReLUImpl::describe() const {
  return Describe("LeakyReLU")
      .arg("negative_slope", options.negative_slope())
      .arg_unless(false, "inplace", options.inplace())
      .text;
}
Tensor LeakyReLUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::leaky_relu(input, options); });
}

namespace functional {
Tensor elu(const Tensor& input, const ELUFuncOptions& options) {
  if (options.inplace()) return argand::elu_(input, options.alpha());
  return argand::elu(input, options.alpha());
}
}  // namespace functional
std::string ELUImpl::describe() const {
  return Describe("ELU").arg("alpha", options.alpha()).arg_unless(false, "inplace", options.inplace()).text;
}
Tensor ELUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::elu(input, options); });
}

namespace functional {
Tensor selu(const Tensor& input, const SELUFuncOptions& options) {
  if (options.inplace()) return argand::selu_(input);
  return argand::selu(input);
}
}  // namespace functional
std::string SELUImpl::describe() const { return Describe("SELU").arg_unless(false, "inplace", options.inplace()).text; }
Tensor SELUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::selu(input, options); });
}

namespace functional {
Tensor celu(const Tensor& input, const CELUFuncOptions& options) {
  if (options.inplace()) return argand::celu_(input, options.alpha());
  return argand::celu(input, options.alpha());
}
}  // namespace functional
std::string CELUImpl::describe() const {
  return Describe("CELU").arg("alpha", options.alpha()).arg_unless(false, "inplace", options.inplace()).text;
}
Tensor CELUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::celu(input, options); });
}

namespace functional {
Tensor gelu(const Tensor& input, const GELUFuncOptions& options) { return argand::gelu(input, options.approximate()); }
}  // namespace functional
std::string GELUImpl::describe() const {
  return Describe("GELU").arg_unless("none", "approximate", options.approximate()).text;
}
Tensor GELUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::gelu(input, options); });
}

namespace functional {
Tensor hardtanh(const Tensor& input, const HardtanhFuncOptions& options) {
  if (options.inplace()) return argand::hardtanh_(input, options.min_val(), options.max_val());
  return argand::hardtanh(input, options.min_val(), options.max_val());
}
}  // namespace functional
std::string HardtanhImpl::describe() const {
  return Describe("Hardtanh")
      .arg("min_val", options.min_val())
      .arg("max_val", options.max_val())
      .arg_unless(false, "inplace", options.inplace())
      .text;
}
Tensor HardtanhImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::hardtanh(input, options); });
}

namespace functional {
Tensor softplus(const Tensor& input, const SoftplusFuncOptions& options) {
  return argand::softplus(input, options.beta(), options.threshold());
}
}  // namespace functional
std::string SoftplusImpl::describe() const {
  return Describe("Softplus").arg("beta", options.beta()).arg("threshold", options.threshold()).text;
}
Tensor SoftplusImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::softplus(input, options); });
}

namespace functional {
Tensor hardshrink(const Tensor& input, const HardshrinkFuncOptions& options) {
  return argand::hardshrink(input, options.lambda());
}
}  // namespace functional
std::string HardshrinkImpl::describe() const { return Describe("Hardshrink").arg(options.lambda()).text; }
Tensor HardshrinkImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::hardshrink(input, options); });
}

namespace functional {
Tensor softshrink(const Tensor& input, const SoftshrinkFuncOptions& options) {
  return argand::softshrink(input, options.lambda());
}
}  // namespace functional
std::string SoftshrinkImpl::describe() const { return Describe("Softshrink").arg(options.lambda()).text; }
Tensor SoftshrinkImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::softshrink(input, options); });
}

namespace functional {
Tensor threshold(const Tensor& input, const ThresholdFuncOptions& options) {
  if (options.inplace()) return argand::threshold_(input, options.threshold(), options.value());
  return argand::threshold(input, options.threshold(), options.value());
}
}  // namespace functional
std::string ThresholdImpl::describe() const {
  return Describe("Threshold")
      .arg("threshold", options.threshold())
      .arg("value", options.value())
      .arg_unless(false, "inplace", options.inplace())
      .text;
}
Tensor ThresholdImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::threshold(input, options); });
}

namespace functional {
Tensor glu(const Tensor& input, const GLUFuncOptions& options) {
  AG_CHECK(input.dim() > 0, "glu: expected a tensor of at least 1 dimension, got a 0-d one");
  const int64_t size = input.size(options.dim());
  AG_CHECK(size % 2 == 0, "glu: expected an even size in dimension ", options.dim(), ", got sizes ", input.sizes());
  return input.narrow(options.dim(), 0, size / 2) * input.narrow(options.dim(), size / 2, size / 2).sigmoid();
}
}  // namespace functional
std::string GLUImpl::describe() const { return Describe("GLU").arg("dim", options.dim()).text; }
Tensor GLUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::glu(input, options); });
}

namespace functional {
Tensor rrelu(const Tensor& input, const RReLUFuncOptions& options) {
  AG_CHECK_AS(ValueError, options.lower() <= options.upper(), "rrelu: expected lower <= upper, got ", options.lower(),
              " and ", options.upper());
  const double middle = (options.lower() + options.upper()) / 2;
  if (!options.training())
    return options.inplace() ? argand::leaky_relu_(input, middle) : argand::leaky_relu(input, middle);
  const Tensor slope = empty_like(input).uniform_(options.lower(), options.upper());
  const Tensor y = input * where(input < 0, slope, ones_like(slope));
  return options.inplace() ? input.copy_(y) : y;
}
}  // namespace functional
std::string RReLUImpl::describe() const {
  return Describe("RReLU")
      .arg("lower", options.lower())
      .arg("upper", options.upper())
      .arg_unless(false, "inplace", options.inplace())
      .text;
}
Tensor RReLUImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::rrelu(input, functional::RReLUFuncOptions()
                                        .lower(options.lower())
                                        .upper(options.upper())
                                        .training(is_training())
                                        .inplace(options.inplace()));
  });
}

std::string SigmoidImpl::describe() const { return "Sigmoid()"; }
Tensor SigmoidImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::sigmoid(input); });
}

std::string TanhImpl::describe() const { return "Tanh()"; }
Tensor TanhImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::tanh(input); });
}

namespace functional {
Tensor logsigmoid(const Tensor& input) { return argand::log_sigmoid(input); }
}  // namespace functional
std::string LogSigmoidImpl::describe() const { return "LogSigmoid()"; }
Tensor LogSigmoidImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::log_sigmoid(input); });
}

namespace functional {
Tensor silu(const Tensor& input) { return argand::silu(input); }
}  // namespace functional
std::string SiLUImpl::describe() const { return "SiLU()"; }
Tensor SiLUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::silu(input); });
}

namespace functional {
Tensor mish(const Tensor& input) { return argand::mish(input); }
}  // namespace functional
std::string MishImpl::describe() const { return "Mish()"; }
Tensor MishImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::mish(input); });
}

namespace functional {
Tensor softsign(const Tensor& input) { return argand::softsign(input); }
}  // namespace functional
std::string SoftsignImpl::describe() const { return "Softsign()"; }
Tensor SoftsignImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::softsign(input); });
}

namespace functional {
Tensor tanhshrink(const Tensor& input) { return argand::tanhshrink(input); }
}  // namespace functional
std::string TanhshrinkImpl::describe() const { return "Tanhshrink()"; }
Tensor TanhshrinkImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::tanhshrink(input); });
}

namespace functional {
Tensor hardswish(const Tensor& input) { return argand::hardswish(input); }
}  // namespace functional
std::string HardswishImpl::describe() const { return "Hardswish()"; }
Tensor HardswishImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::hardswish(input); });
}

namespace functional {
Tensor hardsigmoid(const Tensor& input) { return argand::hardsigmoid(input); }
}  // namespace functional
std::string HardsigmoidImpl::describe() const { return "Hardsigmoid()"; }
Tensor HardsigmoidImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::hardsigmoid(input); });
}

namespace functional {
Tensor prelu(const Tensor& input, const Tensor& weight) { return argand::prelu(input, weight); }
}  // namespace functional
PReLUImpl::PReLUImpl(const PReLUOptions& o) : options(o) { PReLUImpl::reset(); }
void PReLUImpl::reset() { weight = register_parameter("weight", full({options.num_parameters()}, options.init())); }
std::string PReLUImpl::describe() const {
  return Describe("PReLU").arg("num_parameters", options.num_parameters()).text;
}
Tensor PReLUImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::prelu(input, weight); });
}

ThresholdImpl::ThresholdImpl(double threshold, double value) : ThresholdImpl(ThresholdOptions(threshold, value)) {}

template class FunctionLayer<ReLUImpl, ReLUOptions>;
template class Layer<ReLUImpl>;
template class FunctionLayer<ReLU6Impl, ReLU6Options>;
template class Layer<ReLU6Impl>;
template class FunctionLayer<LeakyReLUImpl, LeakyReLUOptions>;
template class Layer<LeakyReLUImpl>;
template class FunctionLayer<ELUImpl, ELUOptions>;
template class Layer<ELUImpl>;
template class FunctionLayer<SELUImpl, SELUOptions>;
template class Layer<SELUImpl>;
template class FunctionLayer<CELUImpl, CELUOptions>;
template class Layer<CELUImpl>;
template class FunctionLayer<GELUImpl, GELUOptions>;
template class Layer<GELUImpl>;
template class FunctionLayer<HardtanhImpl, HardtanhOptions>;
template class Layer<HardtanhImpl>;
template class FunctionLayer<SoftplusImpl, SoftplusOptions>;
template class Layer<SoftplusImpl>;
template class FunctionLayer<HardshrinkImpl, HardshrinkOptions>;
template class Layer<HardshrinkImpl>;
template class FunctionLayer<SoftshrinkImpl, SoftshrinkOptions>;
template class Layer<SoftshrinkImpl>;
template class FunctionLayer<ThresholdImpl, ThresholdOptions>;
template class Layer<ThresholdImpl>;
template class FunctionLayer<GLUImpl, GLUOptions>;
template class Layer<GLUImpl>;
template class FunctionLayer<RReLUImpl, RReLUOptions>;
template class Layer<RReLUImpl>;
template class Layer<SigmoidImpl>;
template class Layer<TanhImpl>;
template class Layer<LogSigmoidImpl>;
template class Layer<SiLUImpl>;
template class Layer<MishImpl>;
template class Layer<SoftsignImpl>;
template class Layer<TanhshrinkImpl>;
template class Layer<HardswishImpl>;
template class Layer<HardsigmoidImpl>;
template class Layer<PReLUImpl>;

}  // namespace argand::nn
