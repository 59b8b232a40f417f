// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/selection.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor maximum(const Tensor& self, const Tensor& other) { AG_DOOR(maximum, self, other); return pointwise(formula::Maximum{}, {self, other}); }
Tensor& maximum_(const Tensor& self, const Tensor& other) { AG_DOOR(maximum_, self, other); return pointwise_inplace(formula::Maximum{}, {self, other}); }
Tensor& maximum_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(maximum_out, out, self, other); return pointwise_out(formula::Maximum{}, out, {self, other}); }
Tensor maximum(const Tensor& self, const Scalar& other) { AG_DOOR(maximum, self, other); return pointwise(formula::Maximum{}, {self, other}); }
Tensor& maximum_(const Tensor& self, const Scalar& other) { AG_DOOR(maximum_, self, other); return pointwise_inplace(formula::Maximum{}, {self, other}); }
Tensor& maximum_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(maximum_out, out, self, other); return pointwise_out(formula::Maximum{}, out, {self, other}); }
Tensor maximum(const Scalar& self, const Tensor& other) { AG_DOOR(maximum, self, other); return pointwise(formula::Maximum{}, {self, other}); }
Tensor& maximum_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(maximum_out, out, self, other); return pointwise_out(formula::Maximum{}, out, {self, other}); }
Tensor minimum(const Tensor& self, const Tensor& other) { AG_DOOR(minimum, self, other); return pointwise(formula::Minimum{}, {self, other}); }
Tensor& minimum_(const Tensor& self, const Tensor& other) { AG_DOOR(minimum_, self, other); return pointwise_inplace(formula::Minimum{}, {self, other}); }
Tensor& minimum_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(minimum_out, out, self, other); return pointwise_out(formula::Minimum{}, out, {self, other}); }
Tensor minimum(const Tensor& self, const Scalar& other) { AG_DOOR(minimum, self, other); return pointwise(formula::Minimum{}, {self, other}); }
Tensor& minimum_(const Tensor& self, const Scalar& other) { AG_DOOR(minimum_, self, other); return pointwise_inplace(formula::Minimum{}, {self, other}); }
Tensor& minimum_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(minimum_out, out, self, other); return pointwise_out(formula::Minimum{}, out, {self, other}); }
Tensor minimum(const Scalar& self, const Tensor& other) { AG_DOOR(minimum, self, other); return pointwise(formula::Minimum{}, {self, other}); }
Tensor& minimum_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(minimum_out, out, self, other); return pointwise_out(formula::Minimum{}, out, {self, other}); }
Tensor fmax(const Tensor& self, const Tensor& other) { AG_DOOR(fmax, self, other); return pointwise(formula::Fmax{}, {self, other}); }
Tensor& fmax_(const Tensor& self, const Tensor& other) { AG_DOOR(fmax_, self, other); return pointwise_inplace(formula::Fmax{}, {self, other}); }
Tensor& fmax_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(fmax_out, out, self, other); return pointwise_out(formula::Fmax{}, out, {self, other}); }
Tensor fmax(const Tensor& self, const Scalar& other) { AG_DOOR(fmax, self, other); return pointwise(formula::Fmax{}, {self, other}); }
Tensor& fmax_(const Tensor& self, const Scalar& other) { AG_DOOR(fmax_, self, other); return pointwise_inplace(formula::Fmax{}, {self, other}); }
Tensor& fmax_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(fmax_out, out, self, other); return pointwise_out(formula::Fmax{}, out, {self, other}); }
Tensor fmax(const Scalar& self, const Tensor& other) { AG_DOOR(fmax, self, other); return pointwise(formula::Fmax{}, {self, other}); }
Tensor& fmax_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(fmax_out, out, self, other); return pointwise_out(formula::Fmax{}, out, {self, other}); }
Tensor fmin(const Tensor& self, const Tensor& other) { AG_DOOR(fmin, self, other); return pointwise(formula::Fmin{}, {self, other}); }
Tensor& fmin_(const Tensor& self, const Tensor& other) { AG_DOOR(fmin_, self, other); return pointwise_inplace(formula::Fmin{}, {self, other}); }
Tensor& fmin_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(fmin_out, out, self, other); return pointwise_out(formula::Fmin{}, out, {self, other}); }
Tensor fmin(const Tensor& self, const Scalar& other) { AG_DOOR(fmin, self, other); return pointwise(formula::Fmin{}, {self, other}); }
Tensor& fmin_(const Tensor& self, const Scalar& other) { AG_DOOR(fmin_, self, other); return pointwise_inplace(formula::Fmin{}, {self, other}); }
Tensor& fmin_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(fmin_out, out, self, other); return pointwise_out(formula::Fmin{}, out, {self, other}); }
Tensor fmin(const Scalar& self, const Tensor& other) { AG_DOOR(fmin, self, other); return pointwise(formula::Fmin{}, {self, other}); }
Tensor& fmin_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(fmin_out, out, self, other); return pointwise_out(formula::Fmin{}, out, {self, other}); }
Tensor clamp(const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { AG_DOOR(clamp, self, min, max); return pointwise(formula::Clamp{min, max}, {self}); }
Tensor& clamp_(const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { AG_DOOR(clamp_, self, min, max); return pointwise_inplace(formula::Clamp{min, max}, {self}); }
Tensor& clamp_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { AG_DOOR(clamp_out, out, self, min, max); return pointwise_out(formula::Clamp{min, max}, out, {self}); }
Tensor clamp(const Tensor& self, const Tensor& min, const Tensor& max) { AG_DOOR(clamp, self, min, max); return pointwise(formula::ClampTensor{}, {self, min, max}); }
Tensor& clamp_(const Tensor& self, const Tensor& min, const Tensor& max) { AG_DOOR(clamp_, self, min, max); return pointwise_inplace(formula::ClampTensor{}, {self, min, max}); }
Tensor& clamp_out(Tensor& out, const Tensor& self, const Tensor& min, const Tensor& max) { AG_DOOR(clamp_out, out, self, min, max); return pointwise_out(formula::ClampTensor{}, out, {self, min, max}); }
Tensor clamp_min(const Tensor& self, const Tensor& min) { AG_DOOR(clamp_min, self, min); return pointwise(formula::ClampMinTensor{}, {self, min}); }
Tensor& clamp_min_(const Tensor& self, const Tensor& min) { AG_DOOR(clamp_min_, self, min); return pointwise_inplace(formula::ClampMinTensor{}, {self, min}); }
Tensor& clamp_min_out(Tensor& out, const Tensor& self, const Tensor& min) { AG_DOOR(clamp_min_out, out, self, min); return pointwise_out(formula::ClampMinTensor{}, out, {self, min}); }
Tensor clamp_min(const Tensor& self, const Scalar& min) { AG_DOOR(clamp_min, self, min); return pointwise(formula::ClampMinTensor{}, {self, min}); }
Tensor& clamp_min_(const Tensor& self, const Scalar& min) { AG_DOOR(clamp_min_, self, min); return pointwise_inplace(formula::ClampMinTensor{}, {self, min}); }
Tensor& clamp_min_out(Tensor& out, const Tensor& self, const Scalar& min) { AG_DOOR(clamp_min_out, out, self, min); return pointwise_out(formula::ClampMinTensor{}, out, {self, min}); }
Tensor clamp_min(const Scalar& self, const Tensor& min) { AG_DOOR(clamp_min, self, min); return pointwise(formula::ClampMinTensor{}, {self, min}); }
Tensor& clamp_min_out(Tensor& out, const Scalar& self, const Tensor& min) { AG_DOOR(clamp_min_out, out, self, min); return pointwise_out(formula::ClampMinTensor{}, out, {self, min}); }
Tensor clamp_max(const Tensor& self, const Tensor& max) { AG_DOOR(clamp_max, self, max); return pointwise(formula::ClampMaxTensor{}, {self, max}); }
Tensor& clamp_max_(const Tensor& self, const Tensor& max) { AG_DOOR(clamp_max_, self, max); return pointwise_inplace(formula::ClampMaxTensor{}, {self, max}); }
Tensor& clamp_max_out(Tensor& out, const Tensor& self, const Tensor& max) { AG_DOOR(clamp_max_out, out, self, max); return pointwise_out(formula::ClampMaxTensor{}, out, {self, max}); }
Tensor clamp_max(const Tensor& self, const Scalar& max) { AG_DOOR(clamp_max, self, max); return pointwise(formula::ClampMaxTensor{}, {self, max}); }
Tensor& clamp_max_(const Tensor& self, const Scalar& max) { AG_DOOR(clamp_max_, self, max); return pointwise_inplace(formula::ClampMaxTensor{}, {self, max}); }
Tensor& clamp_max_out(Tensor& out, const Tensor& self, const Scalar& max) { AG_DOOR(clamp_max_out, out, self, max); return pointwise_out(formula::ClampMaxTensor{}, out, {self, max}); }
Tensor clamp_max(const Scalar& self, const Tensor& max) { AG_DOOR(clamp_max, self, max); return pointwise(formula::ClampMaxTensor{}, {self, max}); }
Tensor& clamp_max_out(Tensor& out, const Scalar& self, const Tensor& max) { AG_DOOR(clamp_max_out, out, self, max); return pointwise_out(formula::ClampMaxTensor{}, out, {self, max}); }
Tensor where(const Tensor& condition, const Tensor& self, const Tensor& other) { AG_DOOR(where, condition, self, other); return pointwise(formula::Where{}, {condition, self, other}); }
Tensor& where_(const Tensor& condition, const Tensor& self, const Tensor& other) { AG_DOOR(where_, condition, self, other); return pointwise_inplace(formula::Where{}, {condition, self, other}); }
Tensor& where_out(Tensor& out, const Tensor& condition, const Tensor& self, const Tensor& other) { AG_DOOR(where_out, out, condition, self, other); return pointwise_out(formula::Where{}, out, {condition, self, other}); }
Tensor where(const Tensor& condition, const Scalar& self, const Tensor& other) { AG_DOOR(where, condition, self, other); return pointwise(formula::Where{}, {condition, self, other}); }
Tensor& where_(const Tensor& condition, const Scalar& self, const Tensor& other) { AG_DOOR(where_, condition, self, other); return pointwise_inplace(formula::Where{}, {condition, self, other}); }
Tensor& where_out(Tensor& out, const Tensor& condition, const Scalar& self, const Tensor& other) { AG_DOOR(where_out, out, condition, self, other); return pointwise_out(formula::Where{}, out, {condition, self, other}); }
Tensor where(const Tensor& condition, const Tensor& self, const Scalar& other) { AG_DOOR(where, condition, self, other); return pointwise(formula::Where{}, {condition, self, other}); }
Tensor& where_(const Tensor& condition, const Tensor& self, const Scalar& other) { AG_DOOR(where_, condition, self, other); return pointwise_inplace(formula::Where{}, {condition, self, other}); }
Tensor& where_out(Tensor& out, const Tensor& condition, const Tensor& self, const Scalar& other) { AG_DOOR(where_out, out, condition, self, other); return pointwise_out(formula::Where{}, out, {condition, self, other}); }
Tensor where(const Tensor& condition, const Scalar& self, const Scalar& other) { AG_DOOR(where, condition, self, other); return pointwise(formula::Where{}, {condition, self, other}); }
Tensor& where_(const Tensor& condition, const Scalar& self, const Scalar& other) { AG_DOOR(where_, condition, self, other); return pointwise_inplace(formula::Where{}, {condition, self, other}); }
Tensor& where_out(Tensor& out, const Tensor& condition, const Scalar& self, const Scalar& other) { AG_DOOR(where_out, out, condition, self, other); return pointwise_out(formula::Where{}, out, {condition, self, other}); }
Tensor masked_fill(const Tensor& self, const Tensor& mask, const Scalar& value) { AG_DOOR(masked_fill, self, mask, value); return pointwise(formula::MaskedFill{value}, {self, mask}); }
Tensor& masked_fill_(const Tensor& self, const Tensor& mask, const Scalar& value) { AG_DOOR(masked_fill_, self, mask, value); return pointwise_inplace(formula::MaskedFill{value}, {self, mask}); }
Tensor& masked_fill_out(Tensor& out, const Tensor& self, const Tensor& mask, const Scalar& value) { AG_DOOR(masked_fill_out, out, self, mask, value); return pointwise_out(formula::MaskedFill{value}, out, {self, mask}); }
Tensor nan_to_num(const Tensor& self, std::optional<double> nan, std::optional<double> posinf, std::optional<double> neginf) { AG_DOOR(nan_to_num, self, nan, posinf, neginf); return pointwise(formula::NanToNum{nan, posinf, neginf}, {self}); }
Tensor& nan_to_num_(const Tensor& self, std::optional<double> nan, std::optional<double> posinf, std::optional<double> neginf) { AG_DOOR(nan_to_num_, self, nan, posinf, neginf); return pointwise_inplace(formula::NanToNum{nan, posinf, neginf}, {self}); }
Tensor& nan_to_num_out(Tensor& out, const Tensor& self, std::optional<double> nan, std::optional<double> posinf, std::optional<double> neginf) { AG_DOOR(nan_to_num_out, out, self, nan, posinf, neginf); return pointwise_out(formula::NanToNum{nan, posinf, neginf}, out, {self}); }
Tensor heaviside(const Tensor& self, const Tensor& values) { AG_DOOR(heaviside, self, values); return pointwise(formula::Heaviside{}, {self, values}); }
Tensor& heaviside_(const Tensor& self, const Tensor& values) { AG_DOOR(heaviside_, self, values); return pointwise_inplace(formula::Heaviside{}, {self, values}); }
Tensor& heaviside_out(Tensor& out, const Tensor& self, const Tensor& values) { AG_DOOR(heaviside_out, out, self, values); return pointwise_out(formula::Heaviside{}, out, {self, values}); }
Tensor heaviside(const Tensor& self, const Scalar& values) { AG_DOOR(heaviside, self, values); return pointwise(formula::Heaviside{}, {self, values}); }
Tensor& heaviside_(const Tensor& self, const Scalar& values) { AG_DOOR(heaviside_, self, values); return pointwise_inplace(formula::Heaviside{}, {self, values}); }
Tensor& heaviside_out(Tensor& out, const Tensor& self, const Scalar& values) { AG_DOOR(heaviside_out, out, self, values); return pointwise_out(formula::Heaviside{}, out, {self, values}); }
Tensor heaviside(const Scalar& self, const Tensor& values) { AG_DOOR(heaviside, self, values); return pointwise(formula::Heaviside{}, {self, values}); }
Tensor& heaviside_out(Tensor& out, const Scalar& self, const Tensor& values) { AG_DOOR(heaviside_out, out, self, values); return pointwise_out(formula::Heaviside{}, out, {self, values}); }
Tensor copysign(const Tensor& self, const Tensor& other) { AG_DOOR(copysign, self, other); return pointwise(formula::Copysign{}, {self, other}); }
Tensor& copysign_(const Tensor& self, const Tensor& other) { AG_DOOR(copysign_, self, other); return pointwise_inplace(formula::Copysign{}, {self, other}); }
Tensor& copysign_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(copysign_out, out, self, other); return pointwise_out(formula::Copysign{}, out, {self, other}); }
Tensor copysign(const Tensor& self, const Scalar& other) { AG_DOOR(copysign, self, other); return pointwise(formula::Copysign{}, {self, other}); }
Tensor& copysign_(const Tensor& self, const Scalar& other) { AG_DOOR(copysign_, self, other); return pointwise_inplace(formula::Copysign{}, {self, other}); }
Tensor& copysign_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(copysign_out, out, self, other); return pointwise_out(formula::Copysign{}, out, {self, other}); }
Tensor copysign(const Scalar& self, const Tensor& other) { AG_DOOR(copysign, self, other); return pointwise(formula::Copysign{}, {self, other}); }
Tensor& copysign_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(copysign_out, out, self, other); return pointwise_out(formula::Copysign{}, out, {self, other}); }
Tensor nextafter(const Tensor& self, const Tensor& other) { AG_DOOR(nextafter, self, other); return pointwise(formula::Nextafter{}, {self, other}); }
Tensor& nextafter_(const Tensor& self, const Tensor& other) { AG_DOOR(nextafter_, self, other); return pointwise_inplace(formula::Nextafter{}, {self, other}); }
Tensor& nextafter_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(nextafter_out, out, self, other); return pointwise_out(formula::Nextafter{}, out, {self, other}); }
Tensor nextafter(const Tensor& self, const Scalar& other) { AG_DOOR(nextafter, self, other); return pointwise(formula::Nextafter{}, {self, other}); }
Tensor& nextafter_(const Tensor& self, const Scalar& other) { AG_DOOR(nextafter_, self, other); return pointwise_inplace(formula::Nextafter{}, {self, other}); }
Tensor& nextafter_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(nextafter_out, out, self, other); return pointwise_out(formula::Nextafter{}, out, {self, other}); }
Tensor nextafter(const Scalar& self, const Tensor& other) { AG_DOOR(nextafter, self, other); return pointwise(formula::Nextafter{}, {self, other}); }
Tensor& nextafter_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(nextafter_out, out, self, other); return pointwise_out(formula::Nextafter{}, out, {self, other}); }

}  // namespace argand
