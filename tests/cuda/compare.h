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
  visit_any_dtype(a.dtype(), [&](auto zero) {
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

// scale * numbers between -1 and 1 without a period; complex ones have -1/2 of them as imaginary part.
inline Tensor wave(IntArrayRef sizes, DType d = kFloat32, double scale = 1) {
  Tensor x = empty(sizes, kFloat64);
  for (int64_t i = 0; i < x.numel(); ++i)
    x.data_ptr<double>()[i] = scale * std::sin(static_cast<double>(i) * 1.7 + 0.3 * static_cast<double>(i % 13));
  return is_complex(d) ? view_as_complex(stack({x, x.neg() * 0.5}, -1)).to(d) : x.to(d);
}

// f(device), there and on the CPU: the CPU's numbers, and the same bits in both orders of threads.
template <class F>
void compare_devices(const std::string& what, F f, double factor = 16) {
  const std::vector<Tensor> want = f(Device(kCPU)), got = f(emulated());
  emulator_reversed() = true;
  const std::vector<Tensor> again = f(emulated());
  emulator_reversed() = false;
  ASSERT_EQ(got.size(), want.size()) << what;
  for (size_t i = 0; i < want.size(); ++i) {
    if (!want[i].defined()) continue;
    expect_close(got[i], want[i], what + " result " + std::to_string(i), factor);
    EXPECT_EQ(
        std::memcmp(got[i].cpu().contiguous().data_ptr(), again[i].cpu().contiguous().data_ptr(), got[i].nbytes()), 0)
        << what << " depends on the order of threads";
  }
}
// The same for f(tensors).
template <class F>
void compare_tensors(const std::string& what, const std::vector<Tensor>& xs, F f, double factor = 16) {
  const auto run = [&](Device device) {
    std::vector<Tensor> there;
    for (const Tensor& x : xs) there.push_back(x.to(device));
    return f(there);
  };
  compare_devices(what, run, factor);
}

}  // namespace argand::cuda
