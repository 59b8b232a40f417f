// Matrices as the factorizations see them: rows of contiguous numbers, and the arithmetic of their elements.
#pragma once
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "argand/cpu/linalg_kernels.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/gemm_ops.h"

namespace argand::dense {

template <class T>
struct RealOfImpl {
  using type = T;
};
template <class R>
struct RealOfImpl<Complex<R>> {
  using type = R;
};
template <class T>
using RealOf = typename RealOfImpl<T>::type;
template <class T>
constexpr bool kComplex = !std::is_same_v<T, RealOf<T>>;
template <class T>
constexpr int kParts = kComplex<T> ? 2 : 1;  // reals in a number
template <class T>
constexpr RealOf<T> kEps = std::numeric_limits<RealOf<T>>::epsilon();

template <class T>
T conjugate(T x) {
  if constexpr (kComplex<T>)
    return {x.re, -x.im};
  else
    return x;
}
template <class T>
RealOf<T> real_part(T x) {
  if constexpr (kComplex<T>)
    return x.re;
  else
    return x;
}
template <class T>
RealOf<T> imag_part(T x) {
  if constexpr (kComplex<T>)
    return x.im;
  else
    return 0;
}
template <class T>
T negated(T x) {
  if constexpr (kComplex<T>)
    return {-x.re, -x.im};
  else
    return -x;
}
template <class T>
T times_real(T x, RealOf<T> r) {
  if constexpr (kComplex<T>)
    return {x.re * r, x.im * r};
  else
    return x * r;
}
template <class T>
RealOf<T> magnitude(T x) {
  if constexpr (kComplex<T>)
    return std::hypot(x.re, x.im);
  else
    return std::abs(x);
}
// |re| + |im|: within a factor of the magnitude, and cheaper.
template <class T>
RealOf<T> rough_magnitude(T x) {
  return std::abs(real_part(x)) + std::abs(imag_part(x));
}
// Complex quotients after Smith (1962): no overflow on the way.
template <class T>
T quotient(T a, T b) {
  if constexpr (!kComplex<T>) {
    return a / b;
  } else if (std::abs(b.re) >= std::abs(b.im)) {
    const RealOf<T> r = b.im / b.re, d = b.re + b.im * r;
    if (b.re == 0) return {a.re / b.re, a.im / b.re};
    return {(a.re + a.im * r) / d, (a.im - a.re * r) / d};
  } else {
    const RealOf<T> r = b.re / b.im, d = b.re * r + b.im;
    return {(a.re * r + a.im) / d, (a.im * r - a.re) / d};
  }
}
template <class T>
bool is_zero(T x) {
  return real_part(x) == 0 && imag_part(x) == 0;
}
template <class T>
bool is_finite(T x) {
  return std::isfinite(real_part(x)) && std::isfinite(imag_part(x));
}

// rows x cols, rows `ld` numbers apart.
template <class T>
struct Mat {
  T* data;
  int64_t rows, cols, ld;

  T* row(int64_t i) const { return data + i * ld; }
  T& operator()(int64_t i, int64_t j) const { return data[i * ld + j]; }
  Mat block(int64_t i, int64_t j, int64_t m, int64_t n) const { return {data + i * ld + j, m, n, ld}; }
};

// A matrix that owns its numbers, zero at first.
template <class T>
class Owned {
 public:
  Owned(int64_t rows, int64_t cols)
      : numbers_(static_cast<size_t>(rows * cols)), mat_{numbers_.data(), rows, cols, cols} {}
  Owned(Owned&&) noexcept = default;
  const Mat<T>& operator*() const { return mat_; }
  const Mat<T>* operator->() const { return &mat_; }
  T& operator()(int64_t i, int64_t j) const { return mat_(i, j); }

 private:
  std::vector<T> numbers_;
  Mat<T> mat_;
};

template <class T>
const RowKernels<T>& rows() {
  if constexpr (kComplex<T>)
    return linalg_kernels<RealOf<T>>().complex;
  else
    return linalg_kernels<T>().real;
}

// A factor of a product: element (i, j) at data[i * row + j * col].
template <class T>
struct Operand {
  const T* data;
  int64_t row, col;
  bool conjugated = false;
};
template <class T>
Operand<T> as_is(const Mat<T>& x) {
  return {x.data, x.ld, 1};
}
template <class T>
Operand<T> transposed(const Mat<T>& x) {
  return {x.data, 1, x.ld};
}
template <class T>
Operand<T> adjoint(const Mat<T>& x) {
  return {x.data, 1, x.ld, kComplex<T>};
}

// c = alpha a b + beta c, a [m, k], b [k, n]; through the kernel door, so that the product runs on several threads.
template <class T>
void multiply(const Mat<T>& c, Operand<T> a, Operand<T> b, int64_t k, double alpha = 1, double beta = 0) {
  if (c.rows == 0 || c.cols == 0) return;
  const auto view = [](const T* data, int64_t m, int64_t n, int64_t row, int64_t col) {
    View v{};
    v.data = reinterpret_cast<char*>(const_cast<T*>(data));
    v.dtype = dtype_of<T>;
    v.device = Device(DeviceType::CPU);
    v.ndim = 3;
    v.numel = m * n;
    v.sizes[0] = 1, v.sizes[1] = m, v.sizes[2] = n;
    v.strides[0] = 0, v.strides[1] = row, v.strides[2] = col;
    v.contiguous = col == 1 && row == n;
    return v;
  };
  const View out = view(c.data, c.rows, c.cols, c.ld, 1), left = view(a.data, c.rows, k, a.row, a.col),
             right = view(b.data, k, c.cols, b.row, b.col);
  const View* const views[4] = {&out, &left, &right, nullptr};
  const GemmAttrs attrs{alpha, beta, a.conjugated, b.conjugated};
  dispatch_views(op::gemm, DeviceType::CPU, views, 1, 3, &attrs, dtype_of<T>);
}

// c -= a b: row by row where the door would cost more than the product.
template <class T>
void subtract_product(const Mat<T>& c, const Mat<T>& a, const Mat<T>& b) {
  constexpr int64_t kSmall = 24 * 24 * 24, kMostTerms = 64;
  if (a.cols > kMostTerms || c.rows * c.cols * a.cols > kSmall) return multiply(c, as_is(a), as_is(b), a.cols, -1, 1);
  T x[kMostTerms];
  for (int64_t i = 0; i < c.rows; ++i) {
    for (int64_t k = 0; k < a.cols; ++k) x[k] = negated(a(i, k));
    rows<T>().combine(a.cols, c.cols, x, b.data, b.ld, c.row(i));
  }
}

}  // namespace argand::dense
