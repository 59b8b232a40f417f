#include "argand/cpu/gemm_any.h"

#include <algorithm>
#include <vector>

#include "argand/core/by_type.h"
#include "argand/core/parallel.h"
#include "argand/dispatch/gemm_ops.h"

namespace argand {
namespace {

// Integers wrap, so sums are made of their unsigned twins; bool is "or" of "and".
template <class T>
struct Wrapping {
  using type = std::make_unsigned_t<T>;
};
template <>
struct Wrapping<bool> {
  using type = uint8_t;
};

template <class T>
void multiply_rows(const Call& call, int64_t batch, int64_t first, int64_t last) {
  using U = typename Wrapping<T>::type;
  const GemmAttrs& attrs = call.attributes<GemmAttrs>();
  const View &out = call.out(), &a = call.in(0), &b = call.in(1);
  const View* bias = call.views[3];
  const int64_t n = out.sizes[2], k = a.sizes[2];
  const uint64_t alpha = static_cast<uint64_t>(attrs.alpha.to<int64_t>());
  const uint64_t beta = static_cast<uint64_t>(attrs.beta.to<int64_t>());
  std::vector<U> sums(static_cast<size_t>(n));
  for (int64_t i = first; i < last; ++i) {
    std::fill(sums.begin(), sums.end(), U(0));
    const T* row = a.as<T>() + batch * a.strides[0] + i * a.strides[1];
    for (int64_t p = 0; p < k; ++p) {
      const U x = static_cast<U>(row[p * a.strides[2]]);
      const T* from = b.as<T>() + batch * b.strides[0] + p * b.strides[1];
      for (int64_t j = 0; j < n; ++j) {
        const U y = static_cast<U>(from[j * b.strides[2]]);
        U& sum = sums[static_cast<size_t>(j)];
        if constexpr (std::is_same_v<T, bool>)
          sum |= x & y;
        else
          sum = static_cast<U>(sum + static_cast<uint64_t>(x) * y);
      }
    }
    T* to = out.as<T>() + batch * out.strides[0] + i * out.strides[1];
    for (int64_t j = 0; j < n; ++j) {
      uint64_t y = alpha * sums[static_cast<size_t>(j)];
      T& c = to[j * out.strides[2]];
      if (beta) y += beta * static_cast<uint64_t>(c);
      if (bias) y += static_cast<uint64_t>(bias->as<T>()[j * bias->strides[0]]);
      c = static_cast<T>(y);
    }
  }
}

constexpr int64_t kDotBlock = 4096;  // elements summed in one go; the blocks' sums are added in order

template <class T, class Sum>
Sum dot_block(const T* x, int64_t x_stride, const T* y, int64_t y_stride, int64_t n, bool conjugate) {
  constexpr int kSums = 16;  // independent, so that the compiler may use vectors
  Sum sums[kSums] = {};
  const auto term = [&](int64_t i) {
    Sum a, b;
    if constexpr (is_complex(dtype_of<T>)) {
      a = Sum(x[i * x_stride]), b = Sum(y[i * y_stride]);
      if (conjugate) a.im = -a.im;
    } else {
      a = static_cast<Sum>(x[i * x_stride]), b = static_cast<Sum>(y[i * y_stride]);
    }
    return a * b;
  };
  int64_t i = 0;
  for (; i + kSums <= n; i += kSums)
    for (int s = 0; s < kSums; ++s) sums[s] = sums[s] + term(i + s);
  for (; i < n; ++i) sums[0] = sums[0] + term(i);
  for (int half = kSums / 2; half > 0; half /= 2)
    for (int s = 0; s < half; ++s) sums[s] = sums[s] + sums[s + half];
  return sums[0];
}

template <class T>
struct DotSum {
  using type = T;
};
template <>
struct DotSum<Half> {
  using type = float;
};
template <>
struct DotSum<BFloat16> {
  using type = float;
};

}  // namespace

void gemm_integers(const Call& call) {
  const View &out = call.out(), &a = call.in(0);
  const int64_t m = out.sizes[1];
  const int64_t per_row = std::max<int64_t>(1, out.sizes[2] * a.sizes[2]);
  visit_dtype(same_bits(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    if constexpr (std::is_integral_v<T>) {
      parallel_for(0, out.sizes[0] * m, std::max<int64_t>(1, (1 << 20) / per_row), [&](int64_t first, int64_t last) {
        for (int64_t row = first; row < last;) {
          const int64_t batch = row / m, end = std::min(last, (batch + 1) * m);
          multiply_rows<T>(call, batch, row - batch * m, end - batch * m);
          row = end;
        }
      });
    }
  });
}

void dot_any(const Call& call) {
  const bool conjugate = call.attributes<GemmAttrs>().conj_a;
  const View &out = call.out(), &x = call.in(0), &y = call.in(1);
  const int64_t n = x.numel, blocks = (n + kDotBlock - 1) / kDotBlock;
  visit_dtype(same_bits(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    if constexpr (std::is_same_v<T, bool>) {
      bool any = false;
      for (int64_t i = 0; i < n; ++i) any |= x.as<T>()[i * x.strides[0]] && y.as<T>()[i * y.strides[0]];
      *out.as<T>() = any;
    } else {
      using Sum = std::conditional_t<std::is_integral_v<T>, uint64_t, typename DotSum<T>::type>;
      std::vector<Sum> sums(static_cast<size_t>(blocks));
      parallel_for(0, blocks, 16, [&](int64_t first, int64_t last) {
        for (int64_t b = first; b < last; ++b) {
          const int64_t at = b * kDotBlock;
          sums[static_cast<size_t>(b)] =
              dot_block<T, Sum>(x.as<T>() + at * x.strides[0], x.strides[0], y.as<T>() + at * y.strides[0],
                                y.strides[0], std::min(kDotBlock, n - at), conjugate);
        }
      });
      Sum total{};
      for (const Sum& s : sums) total = total + s;
      if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
        *out.as<T>() = T(total);
      else
        *out.as<T>() = static_cast<T>(total);
    }
  });
}

}  // namespace argand
