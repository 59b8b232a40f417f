#include "argand/nn/normalization.h"

#include "argand/autograd/grad_mode.h"
#include "argand/nn/describe.h"
#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn {
namespace {

std::optional<Tensor> given(const Tensor& x) { return x.defined() ? std::optional<Tensor>(x) : std::nullopt; }

// What a layer is called, and how many dimensions its inputs have.
template <class Derived>
struct Facts;

}  // namespace

namespace functional {

Tensor batch_norm(const Tensor& input, const Tensor& running_mean, const Tensor& running_var,
                  const BatchNormFuncOptions& o) {
  return argand::batch_norm(input, given(o.weight()), given(o.bias()), given(running_mean), given(running_var),
                            o.training(), o.momentum(), o.eps());
}
Tensor instance_norm(const Tensor& input, const InstanceNormFuncOptions& o) {
  return argand::instance_norm(input, given(o.weight()), given(o.bias()), given(o.running_mean()),
                               given(o.running_var()), o.use_input_stats(), o.momentum(), o.eps());
}
Tensor layer_norm(const Tensor& input, const LayerNormFuncOptions& o) {
  return argand::layer_norm(input, o.normalized_shape(), given(o.weight()), given(o.bias()), o.eps());
}
Tensor group_norm(const Tensor& input, const GroupNormFuncOptions& o) {
  return argand::group_norm(input, o.num_groups(), given(o.weight()), given(o.bias()), o.eps());
}
Tensor rms_norm(const Tensor& input, const RMSNormFuncOptions& o) {
  return argand::rms_norm(input, o.normalized_shape(), given(o.weight()), o.eps());
}
Tensor normalize(const Tensor& input, const NormalizeFuncOptions& o) {
  Tensor y = argand::normalize(input, o.p(), o.dim(), o.eps());
  if (!o.out()) return y;
  Tensor out = *o.out();
  return out.resize_(y.sizes()).copy_(y);
}
Tensor local_response_norm(const Tensor& input, const LocalResponseNormFuncOptions& o) {
  AG_CHECK(input.dim() >= 3, "local_response_norm: expected an input of at least 3 dimensions, got ", input.sizes());
  AG_CHECK_AS(ValueError, o.size() > 0, "local_response_norm: size must be positive, got ", o.size());
  const Tensor channels_last = input.square().movedim(1, -1);
  const Tensor sums =
      constant_pad_nd(channels_last, {o.size() / 2, (o.size() - 1) / 2}).unfold(-1, o.size(), 1).mean(-1);
  return input / (sums.movedim(-1, 1) * o.alpha() + o.k()).pow(o.beta());
}

}  // namespace functional

namespace {

template <>
struct Facts<BatchNorm1dImpl> {
  static constexpr const char* name = "BatchNorm1d";
  static constexpr int64_t least = 2, most = 3;
};
template <>
struct Facts<BatchNorm2dImpl> {
  static constexpr const char* name = "BatchNorm2d";
  static constexpr int64_t least = 4, most = 4;
};
template <>
struct Facts<BatchNorm3dImpl> {
  static constexpr const char* name = "BatchNorm3d";
  static constexpr int64_t least = 5, most = 5;
};
template <>
struct Facts<InstanceNorm1dImpl> {
  static constexpr const char* name = "InstanceNorm1d";
  static constexpr int64_t least = 2, most = 3;
};
template <>
struct Facts<InstanceNorm2dImpl> {
  static constexpr const char* name = "InstanceNorm2d";
  static constexpr int64_t least = 3, most = 4;
};
template <>
struct Facts<InstanceNorm3dImpl> {
  static constexpr const char* name = "InstanceNorm3d";
  static constexpr int64_t least = 4, most = 5;
};

template <class Derived>
void check_input(const Tensor& input, int64_t num_features) {
  using F = Facts<Derived>;
  const int64_t dims = input.dim();
  AG_CHECK_AS(ValueError, dims >= F::least && dims <= F::most, F::name, ": expected an input of ",
              F::least == F::most ? str(F::most) : str(F::least, " or ", F::most), " dimensions, got ", input.sizes());
  const int64_t channel = std::string_view(F::name).front() == 'I' && dims < F::most ? 0 : 1;
  AG_CHECK_AS(ValueError, input.size(channel) == num_features, F::name, ": expected ", num_features,
              " channels in dimension ", channel, ", got an input of sizes ", input.sizes());
}

}  // namespace

namespace detail {

template <class Derived, class Options>
ChannelNorm<Derived, Options>::ChannelNorm(const Options& o) : options(o) {
  ChannelNorm::reset();
}
template <class Derived, class Options>
void ChannelNorm<Derived, Options>::reset() {
  const int64_t n = options.num_features();
  weight = this->register_parameter("weight", options.affine() ? argand::empty({n}) : Tensor());
  bias = this->register_parameter("bias", options.affine() ? argand::empty({n}) : Tensor());
  const bool tracks = options.track_running_stats();
  running_mean = this->register_buffer("running_mean", tracks ? zeros({n}) : Tensor());
  running_var = this->register_buffer("running_var", tracks ? ones({n}) : Tensor());
  num_batches_tracked = this->register_buffer("num_batches_tracked", tracks ? zeros({}, kInt64) : Tensor());
  reset_parameters();
}
template <class Derived, class Options>
void ChannelNorm<Derived, Options>::reset_running_stats() {
  if (!running_mean.defined()) return;
  running_mean.zero_();
  running_var.fill_(1);
  num_batches_tracked.zero_();
}
template <class Derived, class Options>
void ChannelNorm<Derived, Options>::reset_parameters() {
  reset_running_stats();
  if (!weight.defined()) return;
  init::ones_(weight);
  init::zeros_(bias);
}
template <class Derived, class Options>
std::string ChannelNorm<Derived, Options>::describe() const {
  return Describe(Facts<Derived>::name)
      .arg(options.num_features())
      .arg("eps", options.eps())
      .arg("momentum", options.momentum())
      .arg("affine", options.affine())
      .arg("track_running_stats", options.track_running_stats())
      .text;
}

template <class Derived>
Tensor BatchNormLayer<Derived>::run(const Tensor& input) const {
  return within(*this, [&] {
    check_input<Derived>(input, this->options.num_features());
    const bool tracks = this->running_mean.defined(), training = this->is_training();
    double momentum = this->options.momentum().value_or(0);
    if (training && tracks) {
      this->num_batches_tracked.add_(1);
      if (!this->options.momentum()) momentum = 1 / this->num_batches_tracked.template item<double>();
    }
    return argand::batch_norm(input, given(this->weight), given(this->bias), given(this->running_mean),
                              given(this->running_var), training || !tracks, momentum, this->options.eps());
  });
}

template <class Derived>
Tensor InstanceNormLayer<Derived>::run(const Tensor& input) const {
  return within(*this, [&] {
    check_input<Derived>(input, this->options.num_features());
    const bool batched = input.dim() == Facts<Derived>::most;
    const Tensor y = argand::instance_norm(batched ? input : input.unsqueeze(0), given(this->weight), given(this->bias),
                                           given(this->running_mean), given(this->running_var),
                                           this->is_training() || !this->running_mean.defined(),
                                           this->options.momentum(), this->options.eps());
    return batched ? y : y.squeeze(0);
  });
}

template class ChannelNorm<BatchNorm1dImpl, BatchNormOptions>;
template class BatchNormLayer<BatchNorm1dImpl>;
template class ChannelNorm<BatchNorm2dImpl, BatchNormOptions>;
template class BatchNormLayer<BatchNorm2dImpl>;
template class ChannelNorm<BatchNorm3dImpl, BatchNormOptions>;
template class BatchNormLayer<BatchNorm3dImpl>;
template class ChannelNorm<InstanceNorm1dImpl, InstanceNormOptions>;
template class InstanceNormLayer<InstanceNorm1dImpl>;
template class ChannelNorm<InstanceNorm2dImpl, InstanceNormOptions>;
template class InstanceNormLayer<InstanceNorm2dImpl>;
template class ChannelNorm<InstanceNorm3dImpl, InstanceNormOptions>;
template class InstanceNormLayer<InstanceNorm3dImpl>;

}  // namespace detail

BatchNorm1dImpl::BatchNorm1dImpl(const BatchNorm1dOptions& o) : BatchNormLayer(o) {}
Tensor BatchNorm1dImpl::forward(const Tensor& input) { return run(input); }
BatchNorm2dImpl::BatchNorm2dImpl(const BatchNorm2dOptions& o) : BatchNormLayer(o) {}
Tensor BatchNorm2dImpl::forward(const Tensor& input) { return run(input); }
BatchNorm3dImpl::BatchNorm3dImpl(const BatchNorm3dOptions& o) : BatchNormLayer(o) {}
Tensor BatchNorm3dImpl::forward(const Tensor& input) { return run(input); }
InstanceNorm1dImpl::InstanceNorm1dImpl(const InstanceNorm1dOptions& o) : InstanceNormLayer(o) {}
Tensor InstanceNorm1dImpl::forward(const Tensor& input) { return run(input); }
InstanceNorm2dImpl::InstanceNorm2dImpl(const InstanceNorm2dOptions& o) : InstanceNormLayer(o) {}
Tensor InstanceNorm2dImpl::forward(const Tensor& input) { return run(input); }
InstanceNorm3dImpl::InstanceNorm3dImpl(const InstanceNorm3dOptions& o) : InstanceNormLayer(o) {}
Tensor InstanceNorm3dImpl::forward(const Tensor& input) { return run(input); }

LayerNormImpl::LayerNormImpl(const LayerNormOptions& o) : options(o) { LayerNormImpl::reset(); }
void LayerNormImpl::reset() {
  const bool affine = options.elementwise_affine();
  weight = register_parameter("weight", affine ? argand::empty(options.normalized_shape()) : Tensor());
  bias = register_parameter("bias", affine && options.bias() ? argand::empty(options.normalized_shape()) : Tensor());
  reset_parameters();
}
void LayerNormImpl::reset_parameters() {
  if (weight.defined()) init::ones_(weight);
  if (bias.defined()) init::zeros_(bias);
}
std::string LayerNormImpl::describe() const {
  return detail::Describe("LayerNorm")
      .arg(options.normalized_shape())
      .arg("eps", options.eps())
      .arg("elementwise_affine", options.elementwise_affine())
      .text;
}
Tensor LayerNormImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return argand::layer_norm(input, options.normalized_shape(), given(weight), given(bias), options.eps());
  });
}

GroupNormImpl::GroupNormImpl(const GroupNormOptions& o) : options(o) { GroupNormImpl::reset(); }
void GroupNormImpl::reset() {
  AG_CHECK_AS(ValueError, options.num_groups() > 0 && options.num_channels() % options.num_groups() == 0,
              "GroupNorm: num_channels = ", options.num_channels(),
              " must be divisible by num_groups = ", options.num_groups());
  weight = register_parameter("weight", options.affine() ? argand::empty({options.num_channels()}) : Tensor());
  bias = register_parameter("bias", options.affine() ? argand::empty({options.num_channels()}) : Tensor());
  reset_parameters();
}
void GroupNormImpl::reset_parameters() {
  if (!weight.defined()) return;
  init::ones_(weight);
  init::zeros_(bias);
}
std::string GroupNormImpl::describe() const {
  return detail::Describe("GroupNorm")
      .arg(options.num_groups())
      .arg(options.num_channels())
      .arg("eps", options.eps())
      .arg("affine", options.affine())
      .text;
}
Tensor GroupNormImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return argand::group_norm(input, options.num_groups(), given(weight), given(bias), options.eps());
  });
}

RMSNormImpl::RMSNormImpl(const RMSNormOptions& o) : options(o) { RMSNormImpl::reset(); }
void RMSNormImpl::reset() {
  weight =
      register_parameter("weight", options.elementwise_affine() ? argand::empty(options.normalized_shape()) : Tensor());
  reset_parameters();
}
void RMSNormImpl::reset_parameters() {
  if (weight.defined()) init::ones_(weight);
}
std::string RMSNormImpl::describe() const {
  return detail::Describe("RMSNorm")
      .arg(options.normalized_shape())
      .arg("eps", options.eps())
      .arg("elementwise_affine", options.elementwise_affine())
      .text;
}
Tensor RMSNormImpl::forward(const Tensor& input) {
  return within(*this,
                [&] { return argand::rms_norm(input, options.normalized_shape(), given(weight), options.eps()); });
}

std::string LocalResponseNormImpl::describe() const {
  return detail::Describe("LocalResponseNorm")
      .arg(options.size())
      .arg("alpha", options.alpha())
      .arg("beta", options.beta())
      .arg("k", options.k())
      .text;
}
Tensor LocalResponseNormImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::local_response_norm(input, options); });
}

LayerNormImpl::LayerNormImpl(std::vector<int64_t> normalized_shape)
    : LayerNormImpl(LayerNormOptions(std::move(normalized_shape))) {}
GroupNormImpl::GroupNormImpl(int64_t num_groups, int64_t num_channels)
    : GroupNormImpl(GroupNormOptions(num_groups, num_channels)) {}
RMSNormImpl::RMSNormImpl(std::vector<int64_t> normalized_shape)
    : RMSNormImpl(RMSNormOptions(std::move(normalized_shape))) {}

template class Layer<LayerNormImpl>;
template class Layer<GroupNormImpl>;
template class Layer<RMSNormImpl>;
template class FunctionLayer<LocalResponseNormImpl, LocalResponseNormOptions>;
template class Layer<LocalResponseNormImpl>;
template class Layer<BatchNorm1dImpl>;
template class Layer<BatchNorm2dImpl>;
template class Layer<BatchNorm3dImpl>;
template class Layer<InstanceNorm1dImpl>;
template class Layer<InstanceNorm2dImpl>;
template class Layer<InstanceNorm3dImpl>;

}  // namespace argand::nn
