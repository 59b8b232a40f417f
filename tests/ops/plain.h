// Tensors as plain lists of numbers, for oracles that are loops.
#pragma once
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::test {

using Sizes = std::vector<int64_t>;
using Z = Complex<double>;

inline int64_t product(const Sizes& sizes) {
  int64_t n = 1;
  for (int64_t s : sizes) n *= s;
  return n;
}

// The index of the i-th element in row-major order.
inline Sizes index_of(int64_t i, const Sizes& sizes) {
  Sizes index(sizes.size());
  for (size_t d = sizes.size(); d-- > 0;) {
    index[d] = i % sizes[d];
    i /= sizes[d];
  }
  return index;
}
inline int64_t position_of(const Sizes& index, const Sizes& sizes) {
  int64_t at = 0;
  for (size_t d = 0; d < sizes.size(); ++d) at = at * sizes[d] + index[d];
  return at;
}

// Element i in row-major order, read through the strides.
inline Z element(const Tensor& x, int64_t i) {
  const IntArrayRef sizes = x.sizes(), strides = x.strides();
  int64_t at = 0;
  for (size_t d = sizes.size(); d-- > 0;) {
    at += i % sizes[d] * strides[d];
    i /= sizes[d];
  }
  return visit_any_dtype(x.dtype(), [&](auto zero) {
    using T = decltype(zero);
    return Scalar(reinterpret_cast<const T*>(x.data_ptr())[at]).template to<Z>();
  });
}

inline std::vector<Z> elements(const Tensor& x) {
  std::vector<Z> out;
  for (int64_t i = 0; i < x.numel(); ++i) out.push_back(element(x, i));
  return out;
}
inline std::vector<double> numbers(const Tensor& x) {
  std::vector<double> out;
  for (int64_t i = 0; i < x.numel(); ++i) out.push_back(element(x, i).re);
  return out;
}

// 0, 1, 2, ... (modulo 100, so that every type holds them) in row-major order.
inline Tensor counting(const Sizes& sizes, DType dtype = kFloat32) {
  Tensor x = new_tensor(sizes, dtype);
  visit_any_dtype(dtype, [&](auto zero) {
    using T = decltype(zero);
    for (int64_t i = 0; i < x.numel(); ++i) reinterpret_cast<T*>(x.data_ptr())[i] = Scalar(i % 100).template to<T>();
  });
  return x;
}

class Random {
 public:
  explicit Random(unsigned seed) : rng_(seed) {}
  int64_t operator()(int64_t lo, int64_t hi) { return std::uniform_int_distribution<int64_t>(lo, hi)(rng_); }
  Sizes sizes(int64_t min_dims, int64_t max_dims, int64_t max_size, bool zeros = true) {
    Sizes s(static_cast<size_t>((*this)(min_dims, max_dims)));
    for (int64_t& x : s) x = zeros && (*this)(0, 15) == 0 ? 0 : (*this)(1, max_size);
    return s;
  }
  // A tensor of these sizes whose memory is contiguous, permuted, sliced or expanded, filled with counting numbers
  // (an expanded one repeats them).
  Tensor layout(const Sizes& sizes, DType dtype = kFloat32) {
    const auto n = sizes.size();
    std::vector<size_t> order(n);
    for (size_t d = 0; d < n; ++d) order[d] = d;
    const int64_t kind = (*this)(0, 3);
    if (kind) std::shuffle(order.begin(), order.end(), rng_);
    Sizes strides(n);
    int64_t stride = 1;
    for (size_t i = n; i-- > 0;) {
      const int64_t step = kind == 2 ? (*this)(1, 2) : 1;
      strides[order[i]] = kind == 3 && (*this)(0, 3) == 0 ? 0 : stride * step;
      if (strides[order[i]]) stride *= std::max<int64_t>(1, sizes[order[i]]) * step;
    }
    const Tensor memory = counting({stride + 3}, dtype);
    return new_view(memory, sizes, strides, (*this)(0, 2));
  }
  std::mt19937& engine() { return rng_; }

 private:
  std::mt19937 rng_;
};

}  // namespace argand::test
