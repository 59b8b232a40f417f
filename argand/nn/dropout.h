// Dropout in its forms: numbers set to zero at random while training, the others scaled up to keep the mean.
#pragma once
#include "argand/nn/activation.h"

namespace argand::nn {

struct AG_API DropoutOptions {
  DropoutOptions(double p = 0.5) : p_(p) {}
  AG_ARG(double, p);
  AG_ARG(bool, inplace) = false;
};
using Dropout1dOptions = DropoutOptions;
using Dropout2dOptions = DropoutOptions;
using Dropout3dOptions = DropoutOptions;
using AlphaDropoutOptions = DropoutOptions;
using FeatureAlphaDropoutOptions = DropoutOptions;

namespace functional {
struct AG_API DropoutFuncOptions {
  AG_ARG(double, p) = 0.5;
  AG_ARG(bool, training) = true;
  AG_ARG(bool, inplace) = false;
};
using Dropout1dFuncOptions = DropoutFuncOptions;
using Dropout2dFuncOptions = DropoutFuncOptions;
using Dropout3dFuncOptions = DropoutFuncOptions;
struct AG_API AlphaDropoutFuncOptions {
  AG_ARG(double, p) = 0.5;
  AG_ARG(bool, training) = false;
  AG_ARG(bool, inplace) = false;
};
using FeatureAlphaDropoutFuncOptions = AlphaDropoutFuncOptions;

// All throw ValueError unless 0 <= p <= 1.
AG_API Tensor dropout(const Tensor& input, const DropoutFuncOptions& options = {});
// Whole channels: input [N, C, L], [N, C, H, W] and [N, C, D, H, W], or without N. As in PyTorch, dropout2d takes an
// input of three dimensions for [N, C, L], not for [C, H, W].
AG_API Tensor dropout1d(const Tensor& input, const Dropout1dFuncOptions& options = {});
AG_API Tensor dropout2d(const Tensor& input, const Dropout2dFuncOptions& options = {});
AG_API Tensor dropout3d(const Tensor& input, const Dropout3dFuncOptions& options = {});
// For networks of SELU: keeps mean and variance. The second form drops whole channels.
AG_API Tensor alpha_dropout(const Tensor& input, const AlphaDropoutFuncOptions& options = {});
AG_API Tensor feature_alpha_dropout(const Tensor& input, const FeatureAlphaDropoutFuncOptions& options = {});
}  // namespace functional

namespace detail {
AG_API void check_probability(const char* layer, double p);
}

class AG_API DropoutImpl : public Layer<DropoutImpl> {
 public:
  explicit DropoutImpl(const DropoutOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  DropoutOptions options;
};
AG_MODULE(Dropout);

class AG_API Dropout1dImpl : public Layer<Dropout1dImpl> {
 public:
  explicit Dropout1dImpl(const Dropout1dOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  Dropout1dOptions options;
};
AG_MODULE(Dropout1d);

class AG_API Dropout2dImpl : public Layer<Dropout2dImpl> {
 public:
  explicit Dropout2dImpl(const Dropout2dOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  Dropout2dOptions options;
};
AG_MODULE(Dropout2d);

class AG_API Dropout3dImpl : public Layer<Dropout3dImpl> {
 public:
  explicit Dropout3dImpl(const Dropout3dOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  Dropout3dOptions options;
};
AG_MODULE(Dropout3d);

class AG_API AlphaDropoutImpl : public Layer<AlphaDropoutImpl> {
 public:
  explicit AlphaDropoutImpl(const AlphaDropoutOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  AlphaDropoutOptions options;
};
AG_MODULE(AlphaDropout);

class AG_API FeatureAlphaDropoutImpl : public Layer<FeatureAlphaDropoutImpl> {
 public:
  explicit FeatureAlphaDropoutImpl(const FeatureAlphaDropoutOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  FeatureAlphaDropoutOptions options;
};
AG_MODULE(FeatureAlphaDropout);

}  // namespace argand::nn
