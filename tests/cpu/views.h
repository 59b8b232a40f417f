// Views over plain arrays, and calls of kernels on them, without tensors.
#pragma once
#include <cstring>
#include <random>
#include <vector>

#include "argand/dispatch/formula_op.h"

namespace argand::test {

// A buffer of one dtype seen through sizes and strides.
struct Array {
  std::vector<char> bytes;
  View view{};

  Array(DType d, std::vector<int64_t> sizes, std::vector<int64_t> strides = {}, int64_t offset = 0) {
    if (strides.size() != sizes.size()) {
      strides.assign(sizes.size(), 1);
      for (size_t i = sizes.size(); i-- > 1;) strides[i - 1] = strides[i] * sizes[i];
    }
    int64_t last = offset, numel = 1, expected = 1;
    view.contiguous = true;
    for (size_t i = sizes.size(); i-- > 0;) {
      if (sizes[i] > 0) last += (sizes[i] - 1) * strides[i];
      view.contiguous &= sizes[i] == 1 || strides[i] == expected;
      expected *= sizes[i], numel *= sizes[i];
      view.sizes[i] = sizes[i], view.strides[i] = strides[i];
    }
    bytes.assign(static_cast<size_t>((last + 1) * item_size(d)) + 64, 0);
    view.dtype = d;
    view.ndim = static_cast<uint8_t>(sizes.size());
    view.numel = numel;
    view.data = bytes.data() + offset * item_size(d);
  }
  // The view points into bytes.
  Array(Array&&) = default;
  Array(const Array&) = delete;

  int64_t offset(int64_t linear) const {
    int64_t at = 0;
    for (int d = view.ndim - 1; d >= 0; --d) at += linear % view.sizes[d] * view.strides[d], linear /= view.sizes[d];
    return at;
  }
  Complex<double> get(int64_t linear) const {
    return visit_any_dtype(view.dtype, [&](auto t) {
      using T = decltype(t);
      T x;
      std::memcpy(&x, view.data + offset(linear) * static_cast<int64_t>(sizeof x), sizeof x);
      if constexpr (requires { x.re; })
        return Complex<double>(static_cast<double>(x.re), static_cast<double>(x.im));
      else if constexpr (std::is_class_v<T>)
        return Complex<double>(static_cast<double>(static_cast<float>(x)));
      else
        return Complex<double>(static_cast<double>(x));
    });
  }
  double real(int64_t linear) const { return get(linear).re; }
  template <class T>
  T* data() const {
    return reinterpret_cast<T*>(view.data);
  }
  void set(int64_t linear, Complex<double> z) {
    visit_any_dtype(view.dtype, [&](auto t) {
      using T = decltype(t);
      T x;
      if constexpr (requires { x.re; })
        x = T(z);
      else if constexpr (std::is_same_v<T, bool>)
        x = z.re != 0;
      else if constexpr (std::is_class_v<T>)
        x = T(static_cast<float>(z.re));
      else
        x = static_cast<T>(z.re);
      std::memcpy(view.data + offset(linear) * static_cast<int64_t>(sizeof x), &x, sizeof x);
    });
  }
  template <class Rng>
  void fill(Rng& rng, double lo, double hi) {
    std::uniform_real_distribution<double> u(lo, hi);
    for (int64_t i = 0; i < view.numel; ++i) {
      Complex<double> z{u(rng), u(rng)};
      if (is_integral(view.dtype, true)) z = std::floor(view.dtype == DType::UInt8 ? std::abs(z.re) : z.re);
      set(i, z);
    }
  }
};

inline void run(const OpInfo& op, const void* attrs, DType compute, std::vector<const View*> views, int outs = 1) {
  const Kernel& k = op.kernels[static_cast<int>(DeviceType::CPU)];
  Call c{&op,
         k.data,
         attrs,
         views.data(),
         static_cast<uint8_t>(outs),
         static_cast<uint8_t>(views.size() - static_cast<size_t>(outs)),
         compute,
         nullptr};
  k.fn(c);
}

// The type a dtype is computed in.
inline DType compute_of(DType d) {
  if (is_integral(d, true)) return d == DType::Int64 ? d : DType::Int32;
  return d == DType::Float16 || d == DType::BFloat16 ? DType::Float32 : d;
}

}  // namespace argand::test
