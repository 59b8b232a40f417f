// Products of matrices of 8-bit floating numbers, which stand for themselves times a scale.
#include "argand/autograd/grad_mode.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

constexpr const char* kName = "_scaled_mm";

void check_factors(const Tensor& a, const Tensor& b) {
  AG_CHECK(a.dim() == 2 && b.dim() == 2, kName, ": expected two matrices, got sizes ", a.sizes(), " and ", b.sizes());
  AG_CHECK_AS(ValueError, is_float8(a.dtype()) && is_float8(b.dtype()), kName,
              ": expected 8-bit floating matrices, got ", a.dtype(), " and ", b.dtype(),
              "; use mm for other types, or convert with .to(kFloat8_e4m3fn)");
  AG_CHECK(a.sizes()[1] == b.sizes()[0], kName, ": the inner sizes differ: ", a.sizes(), " times ", b.sizes());
  AG_CHECK(a.device() == b.device(), kName, ": expected both on one device, got ", a.device(), " and ", b.device());
}

bool is_one_number(const Tensor& x) { return x.numel() == 1; }

// One number each, or one for each row of a and each column of b.
void check_scales(const Tensor& a, const Tensor& b, const Tensor& scale_a, const Tensor& scale_b) {
  const int64_t rows[2] = {a.sizes()[0], 1}, columns[2] = {1, b.sizes()[1]};
  const bool plain = is_one_number(scale_a) && is_one_number(scale_b);
  const bool by_row = scale_a.sizes() == IntArrayRef(rows) && scale_b.sizes() == IntArrayRef(columns) &&
                      scale_a.is_contiguous() && scale_b.is_contiguous();
  AG_CHECK_AS(ValueError, scale_a.dtype() == DType::Float32 && scale_b.dtype() == DType::Float32 && (plain || by_row),
              kName, ": the scales must be float32, one number each, or contiguous of sizes ", IntArrayRef(rows),
              " and ", IntArrayRef(columns), "; got ", scale_a.dtype(), " ", scale_a.sizes(), " and ", scale_b.dtype(),
              " ", scale_b.sizes());
  AG_CHECK(scale_a.device() == a.device() && scale_b.device() == a.device(), kName,
           ": the scales must be on the device of the matrices, ", a.device(), ", got ", scale_a.device(), " and ",
           scale_b.device());
}

void check_bias(const Tensor& bias, const Tensor& b) {
  AG_CHECK(bias.dim() == 1 && bias.numel() == b.sizes()[1] && is_floating_point(bias.dtype()) &&
               !is_float8(bias.dtype()) && bias.device() == b.device(),
           kName, ": the bias must be a floating-point vector of ", b.sizes()[1], " on ", b.device(), ", got ",
           bias.dtype(), " ", bias.sizes(), " on ", bias.device());
}

}  // namespace

// self times scale_a by mat2 times scale_b, plus bias, summed in float32. self [m, k] and mat2 [k, n] are of 8-bit
// floating types; the scales are float32 of one element each, or [m, 1] and [1, n]; bias is [n]. The result is of
// out_dtype, by default self's; if that is an 8-bit type, scale_result (one float32) multiplies what is stored. Sums
// are never less accurate than float32's, whatever use_fast_accum allows. No derivative.
AG_OP(
    "_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, "
    "Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor",
    "function")
Tensor _scaled_mm(const Tensor& self, const Tensor& mat2, const Tensor& scale_a, const Tensor& scale_b,
                  const std::optional<Tensor>& bias, const std::optional<Tensor>& scale_result,
                  std::optional<DType> out_dtype, bool use_fast_accum) {
  AG_DOOR(_scaled_mm, self, mat2, scale_a, scale_b, bias, scale_result, out_dtype, use_fast_accum);
  check_factors(self, mat2);
  check_scales(self, mat2, scale_a, scale_b);
  const bool biased = bias && bias->defined();
  if (biased) check_bias(*bias, mat2);
  const DType type = out_dtype.value_or(self.dtype());
  AG_CHECK_AS(ValueError, is_floating_point(type), kName, ": out_dtype must be a floating-point type, got ", type);
  const bool rescaled = scale_result && scale_result->defined() && is_float8(type);
  AG_CHECK_AS(ValueError, !rescaled || (is_one_number(*scale_result) && scale_result->dtype() == DType::Float32), kName,
              ": scale_result must be one float32 number");
  const NoGradGuard no_grad;
  Tensor y = mm(self.to(kFloat), mat2.to(kFloat));
  for (const Tensor& scale : {scale_a, scale_b}) y.mul_(is_one_number(scale) ? scale.reshape({}) : scale);
  if (biased) y.add_(bias->to(kFloat));
  if (rescaled) y.mul_(scale_result->reshape({}));
  return y.to(type);
}

}  // namespace argand
