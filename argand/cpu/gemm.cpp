// Matrix products on the CPU: which loops to run on which threads, for every dtype and layout.
//
// Every result element is one task's, and its sum over k runs in an order that shapes and strides alone decide: the
// same bits at any thread count.
#include "argand/dispatch/gemm_ops.h"

#include <algorithm>
#include <optional>

#include "argand/core/error.h"
#include "argand/core/memory.h"
#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/gemm_any.h"
#include "argand/cpu/gemm_blocked.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

template <class T>
const GemmKernels<T>& kernels() {
  return gemm_kernels<T>();
}

constexpr int64_t kUnpackedWork = 96 * 96 * 96;
constexpr int64_t kDotsWork = 8 * 8 * 8;  // adding up lanes costs dot products dearly
constexpr int64_t kSkinny = 4;  // this few rows or columns read the other operand once: packing would double that

template <class T>
T* bias_at(const GemmTail<T>& tail, int64_t column) {
  return tail.bias ? const_cast<T*>(tail.bias) + column : nullptr;
}

// Columns in pieces of `grain`, each a product of its own.
template <class T, class F>
void over_columns(const Product<T>& x, bool parallel, F&& f) {
  const int64_t grain = parallel ? round_up(std::max<int64_t>(64, kSerialWork / 4 / (x.m * x.k)), 64) : x.n;
  parallel_for(0, x.n, grain, [&](int64_t b, int64_t e) {
    const GemmTail<T> tail{x.tail.alpha, x.tail.beta, bias_at(x.tail, b)};
    f(b, e - b, tail);
  });
}

// For rows times columns: packing them would cost more than it saves.
bool prefers_dots(int64_t m, int64_t n, int64_t work) { return work <= kDotsWork || m <= kSkinny || n <= kSkinny; }

template <class T>
void multiply(const Product<T>& x) {
  const int64_t work = x.m * x.n * x.k;
  const bool parallel = work >= kSerialWork, same_type = x.a.dtype == dtype_of<T> && x.b.dtype == dtype_of<T>;
  const T *a = static_cast<const T*>(x.a.data), *b = static_cast<const T*>(x.b.data);
  const bool dots = x.a.col == 1 && x.b.row == 1;
  if (same_type && x.b.col == 1 && !(dots && x.n == 1) && (work <= kUnpackedWork || x.m <= kSkinny))
    return over_columns(x, parallel, [&](int64_t j, int64_t n, const GemmTail<T>& tail) {
      kernels<T>().rows(x.m, n, x.k, a, x.a.row, x.a.col, b + j, x.b.row, x.c + j, x.ldc, tail);
    });
  if (same_type && dots && prefers_dots(x.m, x.n, work))
    return over_columns(x, parallel, [&](int64_t j, int64_t n, const GemmTail<T>& tail) {
      kernels<T>().dots(x.m, n, x.k, a, x.a.row, b + j * x.b.col, x.b.col, x.c + j, x.ldc, tail);
    });
  multiply_blocked(x);
}

// c = beta * c + bias: what is left when k is 0.
template <class T>
void only_tail(const Product<T>& x) {
  for (int64_t i = 0; i < x.m; ++i)
    for (int64_t j = 0; j < x.n; ++j) {
      T& y = x.c[i * x.ldc + j];
      y = (x.tail.beta != 0 ? x.tail.beta * y : T(0)) + (x.tail.bias ? x.tail.bias[j] : T(0));
    }
}

template <class T>
void product(const Product<T>& x) {
  if (x.m == 0 || x.n == 0) return;
  if (x.k == 0) return only_tail(x);
  if (x.n == 1 && x.ldc == 1 && x.m > 1 && !x.tail.bias)  // a column of results is a row of the transposes' product
    return multiply<T>(
        {1, x.m, x.k, {x.b.data, x.b.dtype, 1, x.b.row}, {x.a.data, x.a.dtype, x.a.col, x.a.row}, x.c, 0, x.tail});
  multiply(x);
}

// Matrix `batch` of a view [batch, rows, columns]. A stride along one element is whatever makes it look contiguous.
Matrix matrix(const View& v, int64_t batch) {
  Matrix x{v.data + batch * v.strides[0] * item_size(v.dtype), v.dtype, v.strides[1], v.strides[2]};
  if (v.sizes[2] == 1 && v.sizes[1] != 1) x.col = 1;
  if (v.sizes[1] == 1 && v.sizes[2] != 1 && x.col != 1) x.row = 1;
  return x;
}

// Calls f(batch) for every batch: in parallel over batches where one product is too small to be split.
template <class F>
void over_batches(int64_t batches, int64_t work, F&& f) {
  const int64_t grain =
      work >= kSerialWork ? batches : std::max<int64_t>(1, kSerialWork / 4 / std::max<int64_t>(1, work));
  parallel_for(0, batches, grain, [&](int64_t b, int64_t e) {
    for (int64_t i = b; i < e; ++i) f(i);
  });
}

// A bias whose elements follow each other: itself, or a copy.
template <class T>
class BiasRow {
 public:
  BiasRow(const View* bias, int64_t n) {
    if (!bias) return;
    data_ = bias->as<T>();
    if (bias->strides[0] == 1 || n == 1) return;
    copy_.emplace(n);
    for (int64_t j = 0; j < n; ++j) copy_->data()[j] = data_[j * bias->strides[0]];
    data_ = copy_->data();
  }
  const T* data() const { return data_; }

 private:
  const T* data_ = nullptr;
  std::optional<Scratch<T>> copy_;
};

// Neither rows nor columns of the output are consecutive: by way of a copy.
template <class T>
void product_of_any_layout(const Matrix& a, const Matrix& b, int64_t m, int64_t n, int64_t k, T* c, int64_t row,
                           int64_t column, const GemmTail<T>& tail) {
  Scratch<T> copy(std::max<int64_t>(1, m * n));
  T* const t = copy.data();
  if (tail.beta != 0)
    for (int64_t i = 0; i < m; ++i)
      for (int64_t j = 0; j < n; ++j) t[i * n + j] = c[i * row + j * column];
  product<T>({m, n, k, a, b, t, n, tail});
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < n; ++j) c[i * row + j * column] = t[i * n + j];
}

// What multiply() would do for a small product of one pair of matrices, without the way there, which takes longer than
// the product of 4 x 4. False where it is not one.
template <class T>
AG_INLINE bool run_small(const Call& call) {
  const View &out = call.out(), &a = call.in(0), &b = call.in(1);
  const View* const bias = call.views[3];
  const int64_t m = out.sizes[1], n = out.sizes[2], k = a.sizes[2], work = m * n * k;
  if (out.sizes[0] != 1 || n <= 1 || k <= 0 || work >= kSerialWork) return false;
  if (out.strides[2] != 1 || (bias && bias->strides[0] != 1)) return false;
  const bool rows = b.strides[2] == 1, dots = a.strides[2] == 1 && b.strides[1] == 1 && prefers_dots(m, n, work);
  if (!rows && !dots) return false;
  const GemmAttrs& attrs = call.attributes<GemmAttrs>();
  const GemmTail<T> tail{attrs.alpha.to<T>(), attrs.beta.to<T>(), bias ? bias->as<T>() : nullptr};
  if (rows)
    kernels<T>().rows(m, n, k, a.as<T>(), a.strides[1], a.strides[2], b.as<T>(), b.strides[1], out.as<T>(),
                      out.strides[1], tail);
  else
    kernels<T>().dots(m, n, k, a.as<T>(), a.strides[1], b.as<T>(), b.strides[2], out.as<T>(), out.strides[1], tail);
  return true;
}

template <class T>
AG_NOINLINE void run_any(const Call& call) {
  const GemmAttrs& attrs = call.attributes<GemmAttrs>();
  const View &out = call.out(), &a = call.in(0), &b = call.in(1);
  const int64_t batches = out.sizes[0], m = out.sizes[1], n = out.sizes[2], k = a.sizes[2];
  const BiasRow<T> bias(call.views[3], n);
  const GemmTail<T> tail{attrs.alpha.to<T>(), attrs.beta.to<T>(), bias.data()};
  // The kernels write rows of consecutive elements: a transposed output is the product of the transposes.
  const int64_t row = out.strides[1], column = out.strides[2];
  const bool as_is = column == 1 || n == 1, transposed = !as_is && (row == 1 || m == 1) && !tail.bias;
  const auto one = [&](int64_t i) {
    T* const c = out.as<T>() + i * out.strides[0];
    const Matrix x = matrix(a, i), y = matrix(b, i);
    if (as_is)
      product<T>({m, n, k, x, y, c, row, tail});
    else if (transposed)
      product<T>({n, m, k, {y.data, y.dtype, y.col, y.row}, {x.data, x.dtype, x.col, x.row}, c, column, tail});
    else
      product_of_any_layout(x, y, m, n, k, c, row, column, tail);
  };
  if (batches == 1) return one(0);
  over_batches(batches, m * n * k, one);
}

template <class T>
void gemm_real(const Call& call) {
  if (!run_small<T>(call)) run_any<T>(call);
}

// half and bfloat16: sums in float, rounded once.
template <class H>
void gemm_half(const Call& call) {
  const GemmAttrs& attrs = call.attributes<GemmAttrs>();
  const View &out = call.out(), &a = call.in(0), &b = call.in(1);
  const View* bias = call.views[3];
  const int64_t batches = out.sizes[0], m = out.sizes[1], n = out.sizes[2], k = a.sizes[2];
  const float beta = attrs.beta.to<float>();
  const auto one = [&](int64_t i) {
    Scratch<float> sums(std::max<int64_t>(1, m * n));
    float* t = sums.data();
    product<float>({m, n, k, matrix(a, i), matrix(b, i), t, n, {attrs.alpha.to<float>(), 0, nullptr}});
    H* c = out.as<H>() + i * out.strides[0];
    for (int64_t r = 0; r < m; ++r)
      for (int64_t s = 0; s < n; ++s) {
        H& to = c[r * out.strides[1] + s * out.strides[2]];
        float y = t[r * n + s];
        if (beta != 0) y += beta * static_cast<float>(to);
        if (bias) y += static_cast<float>(bias->as<H>()[s * bias->strides[0]]);
        to = H(y);
      }
  };
  over_batches(batches, m * n * k, one);
}

// Real and imaginary parts apart: four real products.
template <class T>
void gemm_complex(const Call& call) {
  using Z = Complex<T>;
  const GemmAttrs& attrs = call.attributes<GemmAttrs>();
  const View &out = call.out(), &a = call.in(0), &b = call.in(1);
  const View* bias = call.views[3];
  const int64_t batches = out.sizes[0], m = out.sizes[1], n = out.sizes[2], k = a.sizes[2];
  const Z alpha = attrs.alpha.to<Z>(), beta = attrs.beta.to<Z>();
  const auto split = [](const View& v, int64_t batch, int64_t rows, int64_t columns, bool conjugate, T* re, T* im) {
    const Z* from = v.as<Z>() + batch * v.strides[0];
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 0; j < columns; ++j) {
        const Z z = from[i * v.strides[1] + j * v.strides[2]];
        re[i * columns + j] = z.re;
        im[i * columns + j] = conjugate ? -z.im : z.im;
      }
  };
  over_batches(batches, 4 * m * n * k, [&](int64_t i) {
    Scratch<T> planes(std::max<int64_t>(1, 2 * (m * k + k * n + m * n)));
    T *ar = planes.data(), *ai = ar + m * k, *br = ai + m * k, *bi = br + k * n, *cr = bi + k * n, *ci = cr + m * n;
    split(a, i, m, k, attrs.conj_a, ar, ai);
    split(b, i, k, n, attrs.conj_b, br, bi);
    const auto real = [&](const T* x, const T* y, T* to, T sign, T keep) {
      product<T>({m, n, k, {x, dtype_of<T>, k, 1}, {y, dtype_of<T>, n, 1}, to, n, {sign, keep, nullptr}});
    };
    real(ar, br, cr, 1, 0);
    real(ai, bi, cr, -1, 1);
    real(ar, bi, ci, 1, 0);
    real(ai, br, ci, 1, 1);
    Z* c = out.as<Z>() + i * out.strides[0];
    for (int64_t r = 0; r < m; ++r)
      for (int64_t s = 0; s < n; ++s) {
        Z& to = c[r * out.strides[1] + s * out.strides[2]];
        Z y = alpha * Z(cr[r * n + s], ci[r * n + s]);
        if (!(beta == Z(0))) y = y + beta * to;
        if (bias) y = y + bias->as<Z>()[s * bias->strides[0]];
        to = y;
      }
  });
}

void gemm(const Call& call) {
  switch (call.out().dtype) {
    case DType::Float32:
      return gemm_real<float>(call);
    case DType::Float64:
      return gemm_real<double>(call);
    case DType::Float16:
      return gemm_half<Half>(call);
    case DType::BFloat16:
      return gemm_half<BFloat16>(call);
    case DType::Complex64:
      return gemm_complex<float>(call);
    case DType::Complex128:
      return gemm_complex<double>(call);
    default:
      return gemm_integers(call);
  }
}

}  // namespace

void register_gemm_cpu() {
  set_kernel(op::gemm, kCPU, gemm);
  set_kernel(op::dot, kCPU, dot_any);
}

}  // namespace argand
