// Products of matrices: by cuBLASLt, and by tiles in shared memory what it does not do (integers, bool, odd strides),
// and everything where it is missing. The tiles' sums run in rising order of k: the same bits every time.
#pragma once
#include "argand/core/by_type.h"
#include "argand/cuda/copy.h"
#include "argand/cuda/cublas_lt.h"
#include "argand/cuda/pointwise.h"
#include "argand/dispatch/gemm_ops.h"

namespace argand::cuda {

// How numbers of type T are multiplied and summed.
template <class T>
struct ProductOf {
  using Sum = ComputeOf<T>;
  AG_HD static Sum zero() { return Sum(0); }
  AG_HD static Sum read(T x, bool conjugate) {
    Sum v = convert<Sum>(x);
    if constexpr (kIsComplex<T>)
      if (conjugate) v.im = -v.im;
    return v;
  }
  AG_HD static Sum add(Sum s, Sum a, Sum b) { return s + a * b; }
};
template <class T>
requires(std::is_integral_v<T>) struct ProductOf<T> {  // integers wrap
  using Sum = uint64_t;
  AG_HD static Sum zero() { return 0; }
  AG_HD static Sum read(T x, bool) { return static_cast<Sum>(x); }
  AG_HD static Sum add(Sum s, Sum a, Sum b) { return s + a * b; }
};

template <class T>
struct MatrixPlace {
  T* data = nullptr;
  int64_t batch = 0, row = 0, column = 0;  // strides in elements

  MatrixPlace() = default;
  explicit MatrixPlace(const View& v) : data(v.as<T>()), batch(v.strides[0]), row(v.strides[1]), column(v.strides[2]) {}
  AG_HD T& at(int64_t b, int64_t i, int64_t j) const { return data[b * batch + i * row + j * column]; }
};

template <class T>
struct GemmKernel {
  static constexpr bool kMeets = true;
  static constexpr int kTile = 16;
  using P = ProductOf<T>;
  using Sum = typename P::Sum;
  MatrixPlace<T> out, a, b;
  const T* bias;
  int64_t bias_stride, m, n, k, row_tiles, column_tiles;
  Sum alpha, beta;
  bool reads_out, conj_a, conj_b;

  template <class B>
  AG_HD void operator()(const B& block) const {
    Sum* left = block.template shared<Sum>();
    Sum* right = left + kTile * (kTile + 1);
    const int64_t matrix = block.index() / (row_tiles * column_tiles),
                  tile = block.index() % (row_tiles * column_tiles);
    const int y = static_cast<int>(block.thread()) / kTile, x = static_cast<int>(block.thread()) % kTile;
    const int64_t i = tile / column_tiles * kTile + y, j = tile % column_tiles * kTile + x;
    Sum sum = P::zero();
    for (int64_t first = 0; first < k; first += kTile) {
      left[y * (kTile + 1) + x] = i < m && first + x < k ? P::read(a.at(matrix, i, first + x), conj_a) : P::zero();
      right[y * (kTile + 1) + x] = j < n && first + y < k ? P::read(b.at(matrix, first + y, j), conj_b) : P::zero();
      block.sync();
      for (int p = 0; p < kTile; ++p) sum = P::add(sum, left[y * (kTile + 1) + p], right[p * (kTile + 1) + x]);
      block.sync();
    }
    if (i < m && j < n) finish(out.at(matrix, i, j), sum, j);
  }

 private:
  AG_HD void finish(T& to, Sum sum, int64_t j) const {
    if constexpr (std::is_same_v<T, bool>) {
      to = sum != 0 || (reads_out && to) || (bias && bias[j * bias_stride]);
    } else {
      Sum y = alpha * sum;
      if (reads_out) y = y + beta * P::read(to, false);
      if (bias) y = y + P::read(bias[j * bias_stride], false);
      if constexpr (std::is_integral_v<T>)
        to = static_cast<T>(y);
      else
        to = convert<T>(y);
    }
  }
};

// out[.., i, j] = bias[j].
template <class T>
struct BiasKernel {
  MatrixPlace<T> out;
  const T* bias;
  int64_t bias_stride, n, rows, columns;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t at = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (at >= n) return;
    const int64_t row = at / columns, j = at - row * columns, batch = row / rows;
    out.at(batch, row - batch * rows, j) = bias[j * bias_stride];
  }
};

// One block: the sum of all products, in a fixed order.
template <class T>
struct DotKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  using P = ProductOf<T>;
  using Sum = typename P::Sum;
  T* out;
  const T *a, *b;
  int64_t a_stride, b_stride, n;
  bool conj_a;

  template <class B>
  AG_HD void operator()(const B& block) const {
    Sum sum = P::zero();
    for (int64_t i = block.thread(); i < n; i += block.threads())
      sum = P::add(sum, P::read(a[i * a_stride], conj_a), P::read(b[i * b_stride], false));
    sum = join_block(block, block.template shared<Sum>(), sum, P::zero(), [](Sum x, Sum y) { return x + y; });
    if (block.thread() != 0) return;
    if constexpr (std::is_same_v<T, bool>)
      *out = sum != 0;
    else if constexpr (std::is_integral_v<T>)
      *out = static_cast<T>(sum);
    else
      *out = convert<T>(sum);
  }
};

template <class T>
typename ProductOf<T>::Sum factor(const Scalar& s) {
  if constexpr (std::is_integral_v<T>)
    return static_cast<uint64_t>(s.to<int64_t>());
  else
    return s.to<typename ProductOf<T>::Sum>();
}

template <class Launch>
void tiled_gemm(const Call& c, Launch& launch) {
  const auto& attrs = c.attributes<GemmAttrs>();
  const View &out = c.out(), &a = c.in(0), &b = c.in(1);
  const View* bias = c.views[3];
  visit_dtype(same_bits(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    using K = GemmKernel<T>;
    const int64_t m = out.sizes[1], n = out.sizes[2];
    const int64_t row_tiles = (m + K::kTile - 1) / K::kTile, column_tiles = (n + K::kTile - 1) / K::kTile;
    launch(K{MatrixPlace<T>(out), MatrixPlace<T>(a), MatrixPlace<T>(b), bias ? bias->as<T>() : nullptr,
             bias ? bias->strides[0] : 0, m, n, a.sizes[2], row_tiles, column_tiles, factor<T>(attrs.alpha),
             factor<T>(attrs.beta), !attrs.beta.equals(0), attrs.conj_a, attrs.conj_b},
           out.sizes[0] * row_tiles * column_tiles, K::kTile * K::kTile,
           2 * K::kTile * (K::kTile + 1) * sizeof(typename K::Sum));
  });
}

template <class Launch>
void write_bias(const Call& c, Launch& launch) {
  const View &out = c.out(), &bias = *c.views[3];
  visit_width<Packed16>(item_size(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    launch(BiasKernel<T>{MatrixPlace<T>(out), bias.as<T>(), bias.strides[0], out.numel, out.sizes[1], out.sizes[2]},
           blocks_for(out.numel), kBlockThreads);
  });
}

// False where there is no library, or none for this product.
template <class Libraries, class Launch>
bool library_gemm(const Call& c, Launch& launch) {
  CublasLt* const library = Libraries::cublas_lt(c);
  if (!library) return false;
  std::optional<LtProduct> p = LtProduct::of(c);
  if (!p) return false;
  void* const stream = Libraries::stream(c);
  const auto room = [&](size_t bytes) { return launch.scratch(bytes); };
  bool done = library->run(*p, stream, room);
  if (!done && p->bias) {  // float64 has no such epilogue
    write_bias(c, launch);
    p->bias = nullptr;
    p->beta = 1.0;
    done = library->run(*p, stream, room);
  }
  if (done) launch.library_called();
  return done;
}

template <class Launch, class Libraries>
void gemm(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  if (!library_gemm<Libraries>(c, launch)) tiled_gemm(c, launch);
}

template <class Launch>
void dot(const Call& c) {
  Launch launch(c);
  const View &a = c.in(0), &b = c.in(1);
  visit_dtype(same_bits(c.out().dtype), [&](auto zero) {
    using T = decltype(zero);
    using K = DotKernel<T>;
    launch(K{c.out().as<T>(), a.as<T>(), b.as<T>(), a.strides[0], b.strides[0], a.sizes[0],
             c.attributes<GemmAttrs>().conj_a},
           1, 1024, 32 * sizeof(typename K::Sum));
  });
}

template <class Launch, class Libraries>
void register_gemm(DeviceType device) {
  set_kernel(op::gemm, device, gemm<Launch, Libraries>);
  set_kernel(op::dot, device, dot<Launch>);
}

}  // namespace argand::cuda
