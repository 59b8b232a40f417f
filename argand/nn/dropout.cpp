#include "argand/nn/dropout.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace detail {
void check_probability(const char* layer, double p) {
  AG_CHECK_AS(ValueError, p >= 0 && p <= 1, layer, ": the probability must be between 0 and 1, got ", p);
}
}  // namespace detail

namespace functional {
namespace {

// Channels of [N, C, ...]; an input without N gets one for the time being. PyTorch's dropout2d takes three dimensions
// for [N, C, L], unlike the others, and so does this one.
Tensor channel_dropout(const char* name, const Tensor& input, const DropoutFuncOptions& o, int64_t dims) {
  detail::check_probability(name, o.p());
  AG_CHECK(input.dim() == dims + 2 || input.dim() == dims + 1, name, ": expected an input of ", dims + 2, " or ",
           dims + 1, " dimensions, got ", input.sizes());
  if (input.dim() == dims + 1 && dims != 2) {
    Tensor batch = input.unsqueeze(0);
    return (o.inplace() ? argand::feature_dropout_(batch, o.p(), o.training())
                        : argand::feature_dropout(batch, o.p(), o.training()))
        .squeeze(0);
  }
  return o.inplace() ? argand::feature_dropout_(input, o.p(), o.training())
                     : argand::feature_dropout(input, o.p(), o.training());
}

}  // namespace

Tensor dropout(const Tensor& input, const DropoutFuncOptions& options) {
  detail::check_probability("dropout", options.p());
  return options.inplace() ? argand::dropout_(input, options.p(), options.training())
                           : argand::dropout(input, options.p(), options.training());
}
Tensor dropout1d(const Tensor& input, const Dropout1dFuncOptions& options) {
  return channel_dropout("dropout1d", input, options, 1);
}
Tensor dropout2d(const Tensor& input, const Dropout2dFuncOptions& options) {
  return channel_dropout("dropout2d", input, options, 2);
}
Tensor dropout3d(const Tensor& input, const Dropout3dFuncOptions& options) {
  return channel_dropout("dropout3d", input, options, 3);
}
Tensor alpha_dropout(const Tensor& input, const AlphaDropoutFuncOptions& options) {
  detail::check_probability("alpha_dropout", options.p());
  return options.inplace() ? argand::alpha_dropout_(input, options.p(), options.training())
                           : argand::alpha_dropout(input, options.p(), options.training());
}
Tensor feature_alpha_dropout(const Tensor& input, const FeatureAlphaDropoutFuncOptions& options) {
  detail::check_probability("feature_alpha_dropout", options.p());
  return options.inplace() ? argand::feature_alpha_dropout_(input, options.p(), options.training())
                           : argand::feature_alpha_dropout(input, options.p(), options.training());
}

}  // namespace functional

DropoutImpl::DropoutImpl(const DropoutOptions& o) : options(o) { detail::check_probability("Dropout", o.p()); }
std::string DropoutImpl::describe() const {
  return detail::Describe("Dropout").arg("p", options.p()).arg("inplace", options.inplace()).text;
}
Tensor DropoutImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::dropout(
        input, functional::DropoutFuncOptions().p(options.p()).training(is_training()).inplace(options.inplace()));
  });
}

Dropout1dImpl::Dropout1dImpl(const Dropout1dOptions& o) : options(o) { detail::check_probability("Dropout1d", o.p()); }
std::string Dropout1dImpl::describe() const {
  return detail::Describe("Dropout1d").arg("p", options.p()).arg("inplace", options.inplace()).text;
}
Tensor Dropout1dImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::dropout1d(
        input, functional::Dropout1dFuncOptions().p(options.p()).training(is_training()).inplace(options.inplace()));
  });
}

Dropout2dImpl::Dropout2dImpl(const Dropout2dOptions& o) : options(o) { detail::check_probability("Dropout2d", o.p()); }
std::string Dropout2dImpl::describe() const {
  return detail::Describe("Dropout2d").arg("p", options.p()).arg("inplace", options.inplace()).text;
}
Tensor Dropout2dImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::dropout2d(
        input, functional::Dropout2dFuncOptions().p(options.p()).training(is_training()).inplace(options.inplace()));
  });
}

Dropout3dImpl::Dropout3dImpl(const Dropout3dOptions& o) : options(o) { detail::check_probability("Dropout3d", o.p()); }
std::string Dropout3dImpl::describe() const {
  return detail::Describe("Dropout3d").arg("p", options.p()).arg("inplace", options.inplace()).text;
}
Tensor Dropout3dImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::dropout3d(
        input, functional::Dropout3dFuncOptions().p(options.p()).training(is_training()).inplace(options.inplace()));
  });
}

AlphaDropoutImpl::AlphaDropoutImpl(const AlphaDropoutOptions& o) : options(o) {
  detail::check_probability("AlphaDropout", o.p());
}
std::string AlphaDropoutImpl::describe() const {
  return detail::Describe("AlphaDropout").arg("p", options.p()).arg("inplace", options.inplace()).text;
}
Tensor AlphaDropoutImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::alpha_dropout(
        input, functional::AlphaDropoutFuncOptions().p(options.p()).training(is_training()).inplace(options.inplace()));
  });
}

FeatureAlphaDropoutImpl::FeatureAlphaDropoutImpl(const FeatureAlphaDropoutOptions& o) : options(o) {
  detail::check_probability("FeatureAlphaDropout", o.p());
}
std::string FeatureAlphaDropoutImpl::describe() const {
  return detail::Describe("FeatureAlphaDropout").arg("p", options.p()).arg("inplace", options.inplace()).text;
}
Tensor FeatureAlphaDropoutImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::feature_alpha_dropout(
        input,
        functional::FeatureAlphaDropoutFuncOptions().p(options.p()).training(is_training()).inplace(options.inplace()));
  });
}

template class Layer<DropoutImpl>;
template class Layer<Dropout1dImpl>;
template class Layer<Dropout2dImpl>;
template class Layer<Dropout3dImpl>;
template class Layer<AlphaDropoutImpl>;
template class Layer<FeatureAlphaDropoutImpl>;

}  // namespace argand::nn
