// The emulated device next to the CPU.
#pragma once
#include <gtest/gtest.h>

#include <cmath>

#include "emulated_device.h"

namespace argand::cuda {

// What two ways of computing in the same type may differ by, relative to the number.
inline double tolerance(DType d) {
  switch (d) {
    case DType::Float16:
      return 2e-3;
    case DType::BFloat16:
      return 1.6e-2;
    case DType::Float32:
    case DType::Complex64:
      return 4e-6;
    case DType::Float64:
    case DType::Complex128:
      return 1e-12;
    default:
      return 0;
  }
}

inline bool is_close(double a, double b, double tol) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
  if (a == b) return true;
  return std::abs(a - b) <= tol * std::max(1.0, std::abs(b));
}

inline void expect_close(const Tensor& got, const Tensor& want, const std::string& what, double factor = 1) {
  ASSERT_EQ(got.sizes().vec(), want.sizes().vec()) << what;
  ASSERT_EQ(got.dtype(), want.dtype()) << what;
  const Tensor a = got.detach().cpu().contiguous(), b = want.detach().cpu().contiguous();
  const double tol = factor * tolerance(a.dtype());
  visit_dtype(a.dtype(), [&](auto zero) {
    using T = decltype(zero);
    const T *p = a.data_ptr<T>(), *q = b.data_ptr<T>();
    for (int64_t i = 0; i < a.numel(); ++i) {
      const Scalar x(p[i]), y(q[i]);
      const bool same = tol == 0 ? x.to<int64_t>() == y.to<int64_t>()
                                 : is_close(x.real(), y.real(), tol) && is_close(x.imag(), y.imag(), tol);
      ASSERT_TRUE(same) << what << ": element " << i << " is " << x.real() << " + " << x.imag() << "i, the CPU says "
                        << y.real() << " + " << y.imag() << "i";
    }
  });
}

}  // namespace argand::cuda
