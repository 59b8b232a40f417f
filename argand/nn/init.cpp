#include "argand/nn/init.h"

#include <algorithm>
#include <cmath>

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn::init {
namespace {

double gain_over_fan(const Tensor& tensor, double a, FanModeType mode, NonlinearityType nonlinearity) {
  const auto [in, out] = _calculate_fan_in_and_fan_out(tensor);
  const auto fan = static_cast<double>(mode.is<enumtype::kFanIn>() ? in : out);
  return calculate_gain(nonlinearity, a) / std::sqrt(fan);
}

double xavier_std(const Tensor& tensor, double gain) {
  const auto [in, out] = _calculate_fan_in_and_fan_out(tensor);
  return gain * std::sqrt(2.0 / static_cast<double>(in + out));
}

// Q of A = QR for a tall matrix of float64, by Householder reflections, with the signs that make R's diagonal positive.
Tensor orthonormal_columns(const Tensor& a) {
  const int64_t rows = a.size(0), columns = a.size(1);
  Tensor r = a.clone();
  Tensor q = eye(rows, columns, a.options());
  std::vector<Tensor> reflectors;
  Tensor signs = ones({columns}, a.options());
  for (int64_t k = 0; k < columns; ++k) {
    const Tensor x = r.select(1, k).narrow(0, k, rows - k);
    Tensor v = x.clone();
    const double first = x.select(0, 0).item<double>(), length = x.norm().item<double>();
    const double target = first > 0 ? -length : length;  // R's diagonal entry
    v.select(0, 0).sub_(target);
    const double v_length = v.norm().item<double>();
    if (v_length > 0) v.div_(v_length);
    reflectors.push_back(v);
    if (target < 0) signs.select(0, k).fill_(-1);
    Tensor block = r.narrow(0, k, rows - k);
    block.sub_(outer(v, mv(block.t(), v)), 2);
  }
  for (int64_t k = columns; k-- > 0;) {
    Tensor block = q.narrow(0, k, rows - k);
    const Tensor& v = reflectors[static_cast<size_t>(k)];
    block.sub_(outer(v, mv(block.t(), v)), 2);
  }
  return q * signs;
}

}  // namespace

double calculate_gain(NonlinearityType nonlinearity, double param) {
  if (nonlinearity.is<enumtype::kTanh>()) return 5.0 / 3.0;
  if (nonlinearity.is<enumtype::kReLU>()) return std::sqrt(2.0);
  if (nonlinearity.is<enumtype::kLeakyReLU>()) return std::sqrt(2.0 / (1 + param * param));
  if (nonlinearity.is<enumtype::kSELU>()) return 3.0 / 4.0;
  return 1;
}

std::tuple<int64_t, int64_t> _calculate_fan_in_and_fan_out(const Tensor& tensor) {
  AG_CHECK_AS(ValueError, tensor.dim() >= 2, "init: fan in and fan out need a tensor of at least 2 dimensions, got ",
              tensor.sizes(), "; use uniform_ or normal_ for it");
  int64_t receptive_field = 1;
  for (const int64_t size : tensor.sizes().slice(2)) receptive_field *= size;
  return {tensor.size(1) * receptive_field, tensor.size(0) * receptive_field};
}

Tensor constant_(const Tensor& tensor, Scalar value) {
  const NoGradGuard guard;
  return tensor.fill_(value);
}
Tensor zeros_(const Tensor& tensor) { return constant_(tensor, 0); }
Tensor ones_(const Tensor& tensor) { return constant_(tensor, 1); }
Tensor uniform_(const Tensor& tensor, double low, double high) {
  const NoGradGuard guard;
  return tensor.uniform_(low, high);
}
Tensor normal_(const Tensor& tensor, double mean, double std) {
  const NoGradGuard guard;
  return tensor.normal_(mean, std);
}

Tensor trunc_normal_(const Tensor& tensor, double mean, double std, double a, double b) {
  AG_CHECK_AS(ValueError, a < b && std > 0, "init::trunc_normal_: expected a < b and std > 0, got a = ", a, ", b = ", b,
              ", std = ", std);
  const NoGradGuard guard;
  // The inverse of the distribution function, of uniform numbers between its values at a and b.
  const auto erf_at = [&](double x) { return std::erf((x - mean) / std / std::sqrt(2.0)); };
  tensor.uniform_(erf_at(a), erf_at(b));
  tensor.erfinv_();
  tensor.mul_(std * std::sqrt(2.0)).add_(mean);
  return tensor.clamp_(a, b);
}

Tensor eye_(const Tensor& matrix) {
  AG_CHECK_AS(ValueError, matrix.dim() == 2, "init::eye_: expected a tensor of 2 dimensions, got ", matrix.sizes());
  const NoGradGuard guard;
  return matrix.copy_(eye(matrix.size(0), matrix.size(1), matrix.options()));
}

Tensor dirac_(const Tensor& tensor, int64_t groups) {
  const int64_t dims = tensor.dim();
  AG_CHECK_AS(ValueError, dims >= 3 && dims <= 5, "init::dirac_: expected a tensor of 3, 4 or 5 dimensions, got ",
              tensor.sizes());
  AG_CHECK_AS(ValueError, groups > 0 && tensor.size(0) % groups == 0, "init::dirac_: the first size of ",
              tensor.sizes(), " must be divisible by groups = ", groups);
  const NoGradGuard guard;
  tensor.zero_();
  const int64_t out_of_group = tensor.size(0) / groups;
  for (int64_t g = 0; g < groups; ++g)
    for (int64_t i = 0; i < std::min(out_of_group, tensor.size(1)); ++i) {
      Tensor at = tensor[g * out_of_group + i][i];
      while (at.dim() > 0) at = at[at.size(0) / 2];
      at.fill_(1);
    }
  return tensor;
}

Tensor orthogonal_(const Tensor& tensor, Scalar gain) {
  AG_CHECK_AS(ValueError, tensor.dim() >= 2, "init::orthogonal_: expected a tensor of at least 2 dimensions, got ",
              tensor.sizes());
  const NoGradGuard guard;
  if (tensor.numel() == 0) return tensor;
  const int64_t rows = tensor.size(0), columns = tensor.numel() / rows;
  const Tensor normal = randn({std::max(rows, columns), std::min(rows, columns)}, kFloat64);
  Tensor q = orthonormal_columns(normal);
  if (rows < columns) q = q.t();
  tensor.copy_(q.reshape(tensor.sizes()));
  return tensor.mul_(gain);
}

Tensor sparse_(const Tensor& tensor, double sparsity, double std) {
  AG_CHECK_AS(ValueError, tensor.dim() == 2, "init::sparse_: expected a tensor of 2 dimensions, got ", tensor.sizes());
  AG_CHECK_AS(ValueError, sparsity >= 0 && sparsity <= 1, "init::sparse_: expected a sparsity from 0 to 1, got ",
              sparsity);
  const NoGradGuard guard;
  const int64_t rows = tensor.size(0), columns = tensor.size(1);
  const auto zeros = static_cast<int64_t>(std::ceil(sparsity * static_cast<double>(rows)));
  tensor.normal_(0, std);
  for (int64_t c = 0; c < columns; ++c)
    tensor.select(1, c).index_fill_(
        0, randperm(rows, TensorOptions(kInt64).device(tensor.device())).narrow(0, 0, zeros), 0);
  return tensor;
}

Tensor xavier_uniform_(const Tensor& tensor, double gain) {
  const double bound = std::sqrt(3.0) * xavier_std(tensor, gain);
  return init::uniform_(tensor, -bound, bound);
}
Tensor xavier_normal_(const Tensor& tensor, double gain) {
  const double std = xavier_std(tensor, gain);
  return init::normal_(tensor, 0, std);
}
Tensor kaiming_uniform_(const Tensor& tensor, double a, FanModeType mode, NonlinearityType nonlinearity) {
  if (tensor.numel() == 0) return tensor;
  const double bound = std::sqrt(3.0) * gain_over_fan(tensor, a, mode, nonlinearity);
  return init::uniform_(tensor, -bound, bound);
}
Tensor kaiming_normal_(const Tensor& tensor, double a, FanModeType mode, NonlinearityType nonlinearity) {
  if (tensor.numel() == 0) return tensor;
  const double std = gain_over_fan(tensor, a, mode, nonlinearity);
  return init::normal_(tensor, 0, std);
}

}  // namespace argand::nn::init
