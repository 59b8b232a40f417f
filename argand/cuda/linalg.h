// Factorizations by cuSOLVER and cuBLAS, which want the numbers of a column side by side: matrices are transposed into
// scratch memory and back, but where a routine has a form that does with rows.
#pragma once
#include "argand/cuda/copy.h"
#include "argand/cuda/cusolver.h"
#include "argand/cuda/fault.h"
#include "argand/dispatch/linalg_ops.h"

namespace argand::cuda {

// Up to this order a batch is one call, of larger ones each matrix fills the device; an estimate.
constexpr int64_t kBatchedOrder = 256;
inline bool goes_at_once(const ColumnMatrices& a) {
  return a.batch > 1 && std::max(a.rows, a.columns) <= kBatchedOrder;
}

template <class F>
void visit_matrix_type(DType d, F&& f) {
  switch (d) {
    case DType::Float32:
      return f(float{});
    case DType::Float64:
      return f(double{});
    case DType::Complex64:
      return f(Complex<float>{});
    default:
      return f(Complex<double>{});
  }
}

// ---- kernels

struct PointersKernel {
  void** to;
  char* first;
  int64_t step, n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) to[i] = first + i * step;
  }
};

// Zeros above the diagonals of [batch, n, n].
template <class T>
struct LowerKernel {
  T* a;
  int64_t n, numel;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < numel && i % n > i / n % n) a[i] = T{};
  }
};

// 1, 2, ... in every row of [batch, n]: no exchange.
struct NoPivotsKernel {
  int32_t* to;
  int64_t n, numel;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < numel) to[i] = static_cast<int32_t>(i % n + 1);
  }
};

struct PermutationKernel {
  const char* name;
  int64_t* perm;          // [batch, m]
  const int32_t* pivots;  // [batch, k]
  int64_t batch, m, k;
  Fault* faults;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= batch) return;
    int64_t* const to = perm + i * m;
    for (int64_t j = 0; j < m; ++j) to[j] = j;
    for (int64_t j = 0; j < k; ++j) {
      const int64_t pivot = pivots[i * k + j];
      if (pivot < 1 || pivot > m) {
        report(faults, name, Mistake::kPivot, pivot, 0, m);
        return;
      }
      const int64_t other = to[pivot - 1];
      to[pivot - 1] = to[j];
      to[j] = other;
    }
  }
};

template <class T>
AG_HD bool is_finite(T x) {
  if constexpr (kIsComplex<T>)
    return x.re - x.re == 0 && x.im - x.im == 0;
  else
    return x - x == 0;
}

// Matrices with numbers that are not finite are remembered and become zeros, which no routine stumbles over.
template <class T>
struct FiniteKernel {
  static constexpr bool kMeets = true;
  static constexpr int kThreads = 1024;
  T* a;
  int64_t size;  // of a matrix, one a block
  int32_t* bad;

  template <class B>
  AG_HD void operator()(const B& b) const {
    T* const x = a + b.index() * size;
    int mine = 1;
    for (int64_t i = b.thread(); i < size; i += b.threads()) mine &= is_finite(x[i]);
    mine = join_block(b, b.template shared<int>(), mine, 1, [](int p, int q) { return p & q; });
    if (b.thread() == 0) bad[b.index()] = !mine;
    if (mine) return;
    for (int64_t i = b.thread(); i < size; i += b.threads()) x[i] = T{};
  }
};

struct BadKernel {
  int32_t* info;
  const int32_t* bad;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n && bad[i]) info[i] = -1;
  }
};

template <class C>
struct ConjugateKernel {
  C* x;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) x[i].im = -x[i].im;
  }
};

// Eigenvectors of real matrices, rows of [batch, n, n]: of two conjugate values the first has the real parts, the
// second the imaginary ones.
template <class R>
struct UnpackVectorsKernel {
  Complex<R>* to;  // [batch, n, n], in columns
  const R* from;
  const Complex<R>* values;  // [batch, n]
  int64_t n, numel;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t t = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (t >= numel) return;
    const int64_t j = t % n, i = t / n % n, matrix = t / n / n;
    const R* const rows = from + matrix * n * n;
    const R im = values[matrix * n + j].im;
    // A pair's first value is the one with the positive imaginary part. What did not converge may lack its other half.
    const bool is_first = im > 0 && j + 1 < n, is_second = im < 0 && j > 0;
    to[t] = Complex<R>(rows[(is_second ? j - 1 : j) * n + i], is_first    ? rows[(j + 1) * n + i]
                                                              : is_second ? -rows[j * n + i]
                                                                          : R(0));
  }
};

// ---- matrices as the libraries see them

inline View packed_view(const View& like, DType d, int64_t batch, int64_t rows, int64_t columns, char* data) {
  View v = like;
  v.data = data;
  v.dtype = d;
  v.ndim = 3;
  v.numel = batch * rows * columns;
  v.contiguous = true;
  v.sizes[0] = batch, v.sizes[1] = rows, v.sizes[2] = columns;
  v.strides[0] = rows * columns, v.strides[1] = columns, v.strides[2] = 1;
  return v;
}
inline View transposed_view(const View& x) {
  View v = x;
  std::swap(v.sizes[1], v.sizes[2]);
  std::swap(v.strides[1], v.strides[2]);
  v.contiguous = false;
  return v;
}
inline void move_numbers(const View& to, const View& from) {
  const View* const views[] = {&to, &from};
  const NoAttrs none;
  dispatch_views(op::copy, to.device.type(), views, 1, 1, &none, to.dtype);
}
// The memory of [batch, columns, rows] as matrices in columns.
inline ColumnMatrices column_matrices(const View& x) { return {x.dtype, x.sizes[0], x.sizes[2], x.sizes[1], x.data}; }

// What a factorization has around it.
template <class Launch, class Libraries>
class Factoring {
 public:
  explicit Factoring(const Call& c)
      : launch(c), library(Libraries::solver(c)), place{Libraries::stream(c), [this](size_t bytes) {
                                                          return launch.scratch(bytes);
                                                        }} {}

  template <class T>
  T* room(int64_t n) {
    return static_cast<T*>(launch.scratch(static_cast<size_t>(n) * sizeof(T)));
  }
  // Scratch memory for matrices of x's dtype, [batch, rows, columns].
  View scratch(const View& x, int64_t rows, int64_t columns) {
    const int64_t batch = x.sizes[0], bytes = batch * rows * columns * item_size(x.dtype);
    return packed_view(x, x.dtype, batch, rows, columns, room<char>(bytes));
  }
  // x's numbers in columns.
  View columns_of(const View& x) {
    const View v = scratch(x, x.sizes[2], x.sizes[1]);
    move_numbers(v, transposed_view(x));
    return v;
  }
  void** pointers(const ColumnMatrices& a) { return pointers(a.data, a.bytes(), a.batch); }
  void** pointers(char* first, int64_t step, int64_t n) {
    void** const to = room<void*>(n);
    launch(PointersKernel{to, first, step, n}, blocks_for(n), kBlockThreads);
    return to;
  }
  // Zeros in the place of matrices that are not finite; then mark() says so in info.
  int32_t* finite(const View& x) {
    int32_t* const bad = room<int32_t>(x.sizes[0]);
    visit_matrix_type(x.dtype, [&](auto zero) {
      using K = FiniteKernel<decltype(zero)>;
      const int64_t size = x.sizes[1] * x.sizes[2],
                    warps = std::min<int64_t>((size + kWarp - 1) / kWarp, K::kThreads / kWarp);
      launch(K{x.as<decltype(zero)>(), size, bad}, x.sizes[0], static_cast<int>(warps) * kWarp, kWarp * sizeof(int));
    });
    return bad;
  }
  void mark(const View& info, const int32_t* bad) {
    launch(BadKernel{info.as<int32_t>(), bad, info.numel}, blocks_for(info.numel), kBlockThreads);
  }

  Launch launch;
  Solver& library;
  const Solver::Place place;
};

// ---- the operations

// The rows of A's lower triangle are the columns of its transpose's upper one: A^T = U^H U with U = L^T.
template <class Launch, class Libraries>
void cholesky(const Call& c) {
  const View& x = c.out(0);
  Factoring<Launch, Libraries> f(c);
  const ColumnMatrices a = column_matrices(x);
  f.library.cholesky(a, goes_at_once(a) ? f.pointers(a) : nullptr, c.out(1).as<int32_t>(), f.place);
  f.launch.library_called();
  visit_matrix_type(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    f.launch(LowerKernel<T>{x.as<T>(), x.sizes[1], x.numel}, blocks_for(x.numel), kBlockThreads);
  });
}

template <class Launch, class Libraries>
void lu(const Call& c) {
  const View &x = c.out(0), &pivots = c.out(1), &info = c.out(2);
  const bool pivot = c.attributes<LuAttrs>().pivot;
  Factoring<Launch, Libraries> f(c);
  const View columns = f.columns_of(x);
  const ColumnMatrices a = column_matrices(columns);
  if (a.rows == a.columns && goes_at_once(a)) {
    f.library.lu_at_once(a, f.pointers(a), pivot ? pivots.as<int32_t>() : nullptr, info.as<int32_t>(), f.place);
  } else {
    View wide = pivots;
    wide.dtype = DType::Int64;
    if (pivot) wide.data = f.template room<char>(wide.nbytes());
    f.library.lu(a, pivot ? wide.as<int64_t>() : nullptr, info.as<int32_t>(), f.place);
    if (pivot) move_numbers(pivots, wide);
  }
  f.launch.library_called();
  if (!pivot)
    f.launch(NoPivotsKernel{pivots.as<int32_t>(), pivots.sizes[1], pivots.numel}, blocks_for(pivots.numel),
             kBlockThreads);
  move_numbers(x, transposed_view(columns));
}

template <class Launch>
void permutation(const Call& c) {
  const View &perm = c.out(), &pivots = c.in();
  Launch launch(c);
  launch(PermutationKernel{"lu", perm.as<int64_t>(), pivots.as<int32_t>(), perm.sizes[0], perm.sizes[1],
                           pivots.sizes[1], launch.faults()},
         blocks_for(perm.sizes[0]), kBlockThreads);
}

// a x = b in rows is x^T a^T = b^T in columns, and a^T's triangle is the other one.
template <class Launch, class Libraries>
void triangular(const Call& c) {
  const auto& attrs = c.attributes<TriangularAttrs>();
  Factoring<Launch, Libraries> f(c);
  const ColumnMatrices a = column_matrices(c.in()), x = column_matrices(c.out());
  const bool at_once = goes_at_once(a);
  f.library.triangular(a, x, at_once ? f.pointers(a) : nullptr, at_once ? f.pointers(x) : nullptr, !attrs.upper,
                       attrs.unit, f.place);
  f.launch.library_called();
}

template <class Launch, class Libraries>
void qr(const Call& c) {
  const View &x = c.out(0), &tau = c.out(1);
  Factoring<Launch, Libraries> f(c);
  const View columns = f.columns_of(x);
  const ColumnMatrices a = column_matrices(columns);
  if (goes_at_once(a))
    f.library.qr_at_once(a, f.pointers(a), f.pointers(tau.data, tau.sizes[1] * item_size(tau.dtype), a.batch), f.place);
  else
    f.library.qr(a, tau.data, f.place);
  f.launch.library_called();
  move_numbers(x, transposed_view(columns));
}

template <class Launch, class Libraries>
void householder(const Call& c) {
  const View &q = c.out(), &vectors = c.in(0), &tau = c.in(1);
  Factoring<Launch, Libraries> f(c);
  const View columns = f.scratch(q, q.sizes[2], q.sizes[1]);
  View first = columns;
  first.sizes[1] = vectors.sizes[2];
  first.numel = vectors.numel;
  first.contiguous = false;
  move_numbers(first, transposed_view(vectors));
  f.library.reflections(column_matrices(columns), tau.sizes[1], tau.data, f.place);
  f.launch.library_called();
  move_numbers(q, transposed_view(columns));
}

template <class Launch, class Libraries>
void eigh(const Call& c) {
  const View &x = c.out(0), &values = c.out(1), &info = c.out(2);
  const bool vectors = c.attributes<SpectrumAttrs>().vectors;
  Factoring<Launch, Libraries> f(c);
  const View columns = f.columns_of(x);
  const int32_t* const bad = f.finite(columns);
  const ColumnMatrices a = column_matrices(columns);
  f.library.eigh(a, vectors, values.data, goes_at_once(a), info.as<int32_t>(), f.place);
  f.launch.library_called();
  f.mark(info, bad);
  if (vectors) move_numbers(x, transposed_view(columns));
}

// V^H in columns is the conjugate of V in rows.
template <class Launch, class Libraries>
void svd(const Call& c) {
  const View &s = c.out(1), &info = c.out(3), &x = c.out(4);
  const bool vectors = c.attributes<SpectrumAttrs>().vectors;
  Factoring<Launch, Libraries> f(c);
  const View columns = f.columns_of(x);
  const int32_t* const bad = f.finite(columns);
  const View u = vectors ? f.scratch(x, x.sizes[2], x.sizes[1]) : View{};
  f.library.svd(column_matrices(columns), vectors ? u.data : nullptr, s.data, vectors ? c.out(2).data : nullptr,
                info.as<int32_t>(), f.place);
  f.launch.library_called();
  f.mark(info, bad);
  if (!vectors) return;
  move_numbers(c.out(0), transposed_view(u));
  visit_matrix_type(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const View& v = c.out(2);
    if constexpr (kIsComplex<T>) f.launch(ConjugateKernel<T>{v.as<T>(), v.numel}, blocks_for(v.numel), kBlockThreads);
  });
}

template <class Launch, class Libraries>
void eig(const Call& c) {
  const View &values = c.out(0), &info = c.out(2), &x = c.out(3);
  const bool vectors = c.attributes<SpectrumAttrs>().vectors;
  Factoring<Launch, Libraries> f(c);
  const View columns = f.columns_of(x);
  const int32_t* const bad = f.finite(columns);
  const View found = vectors ? f.scratch(x, x.sizes[1], x.sizes[1]) : View{};
  f.library.eig(column_matrices(columns), values.data, vectors ? found.data : nullptr, info.as<int32_t>(), f.place);
  f.launch.library_called();
  f.mark(info, bad);
  if (!vectors) return;
  const View& to = c.out(1);
  visit_matrix_type(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (kIsComplex<T>)
      move_numbers(to, transposed_view(found));
    else
      f.launch(
          UnpackVectorsKernel<T>{to.as<Complex<T>>(), found.as<T>(), values.as<Complex<T>>(), x.sizes[1], to.numel},
          blocks_for(to.numel), kBlockThreads);
  });
}

template <class Launch, class Libraries>
void register_linalg(DeviceType device) {
  set_kernel(op::linalg_cholesky, device, cholesky<Launch, Libraries>);
  set_kernel(op::linalg_lu, device, lu<Launch, Libraries>);
  set_kernel(op::linalg_permutation, device, permutation<Launch>);
  set_kernel(op::linalg_triangular, device, triangular<Launch, Libraries>);
  set_kernel(op::linalg_qr, device, qr<Launch, Libraries>);
  set_kernel(op::linalg_householder, device, householder<Launch, Libraries>);
  set_kernel(op::linalg_eigh, device, eigh<Launch, Libraries>);
  set_kernel(op::linalg_svd, device, svd<Launch, Libraries>);
  set_kernel(op::linalg_eig, device, eig<Launch, Libraries>);
}

}  // namespace argand::cuda
