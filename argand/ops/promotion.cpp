#include "argand/ops/promotion.h"

#include "argand/core/thread_local.h"

namespace argand {
namespace {

void merge(std::optional<DType>& into, DType d) { into = into ? promote_types(*into, d) : d; }

// What is left when an operand of a lower rank meets one of a higher rank.
std::optional<DType> combine(std::optional<DType> higher, std::optional<DType> lower) {
  if (!higher || !lower) return higher ? higher : lower;
  if (is_complex(*higher)) return higher;
  if (is_floating_point(*higher)) {
    if (!is_complex(*lower)) return higher;
    return *higher == DType::Float64 ? DType::Complex128 : DType::Complex64;
  }
  if (*higher == DType::Bool || !is_integral(*lower, true)) return promote_types(*higher, *lower);
  return higher;
}

int category(DType d) { return is_complex(d) ? 3 : is_floating_point(d) ? 2 : d == DType::Bool ? 0 : 1; }

}  // namespace

void Promotion::add(const Tensor& x) { merge(x.dim() ? dimensioned_ : zero_dim_, x.dtype()); }

void Promotion::add(const Scalar& x) { merge(number_, x.dtype(thread_local_data().state.default_dtype)); }

DType Promotion::result() const { return *combine(dimensioned_, combine(zero_dim_, number_)); }

DType result_type(const Tensor& a, const Tensor& b) {
  Promotion p;
  p.add(a);
  p.add(b);
  return p.result();
}

bool can_cast(DType from, DType to) { return category(from) <= category(to); }

}  // namespace argand
