// Normalization: of batches, instances, layers and groups of channels.
#pragma once
#include "argand/nn/activation.h"

namespace argand::nn {

struct AG_API BatchNormOptions {
  BatchNormOptions(int64_t num_features) : num_features_(num_features) {}
  AG_ARG(int64_t, num_features);
  AG_ARG(double, eps) = 1e-5;
  AG_ARG(std::optional<double>, momentum) = 0.1;  // nullopt: the mean over all batches
  AG_ARG(bool, affine) = true;
  AG_ARG(bool, track_running_stats) = true;
};
using BatchNorm1dOptions = BatchNormOptions;
using BatchNorm2dOptions = BatchNormOptions;
using BatchNorm3dOptions = BatchNormOptions;

struct AG_API InstanceNormOptions {
  InstanceNormOptions(int64_t num_features) : num_features_(num_features) {}
  AG_ARG(int64_t, num_features);
  AG_ARG(double, eps) = 1e-5;
  AG_ARG(double, momentum) = 0.1;
  AG_ARG(bool, affine) = false;
  AG_ARG(bool, track_running_stats) = false;
};
using InstanceNorm1dOptions = InstanceNormOptions;
using InstanceNorm2dOptions = InstanceNormOptions;
using InstanceNorm3dOptions = InstanceNormOptions;

namespace functional {

struct AG_API BatchNormFuncOptions {
  AG_ARG(Tensor, weight);
  AG_ARG(Tensor, bias);
  AG_ARG(bool, training) = false;
  AG_ARG(double, momentum) = 0.1;
  AG_ARG(double, eps) = 1e-5;
};
// Over all but the channels of [N, C, ...]: with the batch's own mean and variance in training, which then enter the
// running ones, else with the running ones.
AG_API Tensor batch_norm(const Tensor& input, const Tensor& running_mean, const Tensor& running_var,
                         const BatchNormFuncOptions& options = {});

struct AG_API InstanceNormFuncOptions {
  AG_ARG(Tensor, running_mean);
  AG_ARG(Tensor, running_var);
  AG_ARG(Tensor, weight);
  AG_ARG(Tensor, bias);
  AG_ARG(bool, use_input_stats) = true;
  AG_ARG(double, momentum) = 0.1;
  AG_ARG(double, eps) = 1e-5;
};
// Each channel of each sample of [N, C, ...] by itself.
AG_API Tensor instance_norm(const Tensor& input, const InstanceNormFuncOptions& options = {});

}  // namespace functional

namespace detail {

// Running statistics, weight and bias of one number for each channel.
template <class Derived, class Options>
class AG_API ChannelNorm : public Layer<Derived> {
 public:
  explicit ChannelNorm(const Options& options);
  void reset() override;
  void reset_running_stats();
  void reset_parameters();
  std::string describe() const override;

  Options options;
  Tensor weight, bias;                                    // [num_features], undefined unless affine
  Tensor running_mean, running_var, num_batches_tracked;  // undefined unless track_running_stats
};

template <class Derived>
class AG_API BatchNormLayer : public ChannelNorm<Derived, BatchNormOptions> {
 public:
  using ChannelNorm<Derived, BatchNormOptions>::ChannelNorm;

 protected:
  Tensor run(const Tensor& input) const;
};
template <class Derived>
class AG_API InstanceNormLayer : public ChannelNorm<Derived, InstanceNormOptions> {
 public:
  using ChannelNorm<Derived, InstanceNormOptions>::ChannelNorm;

 protected:
  Tensor run(const Tensor& input) const;
};

}  // namespace detail

// [N, C] or [N, C, L]
class AG_API BatchNorm1dImpl : public detail::BatchNormLayer<BatchNorm1dImpl> {
 public:
  explicit BatchNorm1dImpl(const BatchNorm1dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(BatchNorm1d);

// [N, C, H, W]
class AG_API BatchNorm2dImpl : public detail::BatchNormLayer<BatchNorm2dImpl> {
 public:
  explicit BatchNorm2dImpl(const BatchNorm2dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(BatchNorm2d);

// [N, C, D, H, W]
class AG_API BatchNorm3dImpl : public detail::BatchNormLayer<BatchNorm3dImpl> {
 public:
  explicit BatchNorm3dImpl(const BatchNorm3dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(BatchNorm3d);

// [N, C, L] or [C, L]
class AG_API InstanceNorm1dImpl : public detail::InstanceNormLayer<InstanceNorm1dImpl> {
 public:
  explicit InstanceNorm1dImpl(const InstanceNorm1dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(InstanceNorm1d);

// [N, C, H, W] or [C, H, W]
class AG_API InstanceNorm2dImpl : public detail::InstanceNormLayer<InstanceNorm2dImpl> {
 public:
  explicit InstanceNorm2dImpl(const InstanceNorm2dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(InstanceNorm2d);

// [N, C, D, H, W] or [C, D, H, W]
class AG_API InstanceNorm3dImpl : public detail::InstanceNormLayer<InstanceNorm3dImpl> {
 public:
  explicit InstanceNorm3dImpl(const InstanceNorm3dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(InstanceNorm3d);

namespace detail {
extern template class ChannelNorm<BatchNorm1dImpl, BatchNormOptions>;
extern template class BatchNormLayer<BatchNorm1dImpl>;
extern template class ChannelNorm<BatchNorm2dImpl, BatchNormOptions>;
extern template class BatchNormLayer<BatchNorm2dImpl>;
extern template class ChannelNorm<BatchNorm3dImpl, BatchNormOptions>;
extern template class BatchNormLayer<BatchNorm3dImpl>;
extern template class ChannelNorm<InstanceNorm1dImpl, InstanceNormOptions>;
extern template class InstanceNormLayer<InstanceNorm1dImpl>;
extern template class ChannelNorm<InstanceNorm2dImpl, InstanceNormOptions>;
extern template class InstanceNormLayer<InstanceNorm2dImpl>;
extern template class ChannelNorm<InstanceNorm3dImpl, InstanceNormOptions>;
extern template class InstanceNormLayer<InstanceNorm3dImpl>;
}  // namespace detail

// The last dimensions of the input, of the sizes normalized_shape, taken together: mean 0, variance 1.
struct AG_API LayerNormOptions {
  LayerNormOptions(std::vector<int64_t> normalized_shape) : normalized_shape_(std::move(normalized_shape)) {}
  AG_ARG(std::vector<int64_t>, normalized_shape);
  AG_ARG(double, eps) = 1e-5;
  AG_ARG(bool, elementwise_affine) = true;
  AG_ARG(bool, bias) = true;
};
namespace functional {
struct AG_API LayerNormFuncOptions {
  LayerNormFuncOptions(std::vector<int64_t> normalized_shape) : normalized_shape_(std::move(normalized_shape)) {}
  AG_ARG(std::vector<int64_t>, normalized_shape);
  AG_ARG(Tensor, weight);
  AG_ARG(Tensor, bias);
  AG_ARG(double, eps) = 1e-5;
};
AG_API Tensor layer_norm(const Tensor& input, const LayerNormFuncOptions& options);
}  // namespace functional
class AG_API LayerNormImpl : public Layer<LayerNormImpl> {
 public:
  LayerNormImpl(std::vector<int64_t> normalized_shape);
  explicit LayerNormImpl(const LayerNormOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  LayerNormOptions options;
  Tensor weight, bias;  // normalized_shape, undefined unless elementwise_affine
};
AG_MODULE(LayerNorm);

// Groups of channels of [N, C, ...].
struct AG_API GroupNormOptions {
  GroupNormOptions(int64_t num_groups, int64_t num_channels) : num_groups_(num_groups), num_channels_(num_channels) {}
  AG_ARG(int64_t, num_groups);
  AG_ARG(int64_t, num_channels);
  AG_ARG(double, eps) = 1e-5;
  AG_ARG(bool, affine) = true;
};
namespace functional {
struct AG_API GroupNormFuncOptions {
  GroupNormFuncOptions(int64_t num_groups) : num_groups_(num_groups) {}
  AG_ARG(int64_t, num_groups);
  AG_ARG(Tensor, weight);
  AG_ARG(Tensor, bias);
  AG_ARG(double, eps) = 1e-5;
};
AG_API Tensor group_norm(const Tensor& input, const GroupNormFuncOptions& options);
}  // namespace functional
class AG_API GroupNormImpl : public Layer<GroupNormImpl> {
 public:
  GroupNormImpl(int64_t num_groups, int64_t num_channels);
  explicit GroupNormImpl(const GroupNormOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  GroupNormOptions options;
  Tensor weight, bias;  // [num_channels], undefined unless affine
};
AG_MODULE(GroupNorm);

// The last dimensions divided by their root mean square; eps nullopt: that of the dtype.
struct AG_API RMSNormOptions {
  RMSNormOptions(std::vector<int64_t> normalized_shape) : normalized_shape_(std::move(normalized_shape)) {}
  AG_ARG(std::vector<int64_t>, normalized_shape);
  AG_ARG(std::optional<double>, eps) = std::nullopt;
  AG_ARG(bool, elementwise_affine) = true;
};
namespace functional {
struct AG_API RMSNormFuncOptions {
  RMSNormFuncOptions(std::vector<int64_t> normalized_shape) : normalized_shape_(std::move(normalized_shape)) {}
  AG_ARG(std::vector<int64_t>, normalized_shape);
  AG_ARG(Tensor, weight);
  AG_ARG(std::optional<double>, eps) = std::nullopt;
};
AG_API Tensor rms_norm(const Tensor& input, const RMSNormFuncOptions& options);
}  // namespace functional
class AG_API RMSNormImpl : public Layer<RMSNormImpl> {
 public:
  RMSNormImpl(std::vector<int64_t> normalized_shape);
  explicit RMSNormImpl(const RMSNormOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  RMSNormOptions options;
  Tensor weight;  // normalized_shape, undefined unless elementwise_affine
};
AG_MODULE(RMSNorm);

// x / (k + alpha mean(x^2 over the `size` channels around))^beta, for [N, C, ...]
struct AG_API LocalResponseNormOptions {
  LocalResponseNormOptions(int64_t size) : size_(size) {}
  AG_ARG(int64_t, size);
  AG_ARG(double, alpha) = 1e-4;
  AG_ARG(double, beta) = 0.75;
  AG_ARG(double, k) = 1.0;
};
namespace functional {
using LocalResponseNormFuncOptions = LocalResponseNormOptions;
AG_API Tensor local_response_norm(const Tensor& input, const LocalResponseNormFuncOptions& options);

struct AG_API NormalizeFuncOptions {
  AG_ARG(double, p) = 2.0;
  AG_ARG(int64_t, dim) = 1;
  AG_ARG(double, eps) = 1e-12;
  AG_ARG(std::optional<Tensor>, out) = std::nullopt;
};
// input / max(|input|, eps), the p-norm along dim.
AG_API Tensor normalize(const Tensor& input, const NormalizeFuncOptions& options = {});
}  // namespace functional
class AG_API LocalResponseNormImpl : public FunctionLayer<LocalResponseNormImpl, LocalResponseNormOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(LocalResponseNorm);

}  // namespace argand::nn
