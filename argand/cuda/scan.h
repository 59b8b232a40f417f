// Scans along the middle dimension of [outer, n, inner]: running sums and their kin.
//
// A monoid says what is combined: State, its neutral one, join(earlier, later), load(column, i) and store(column, i,
// state). Columns are cut into chunks by their shape alone. Each thread folds a chunk; the folds, a shorter scan of the
// same kind, become what stands before each chunk; each thread then walks its chunk from there. Runs give the same
// bits.
#pragma once
#include <algorithm>
#include <cmath>
#include <limits>

#include "argand/core/by_type.h"
#include "argand/cuda/convert.h"
#include "argand/cuda/rows.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/scan_ops.h"

namespace argand::cuda {

// Chunks of columns: thread (chunk, column), neighbouring columns side by side.
struct ScanParts {
  int64_t columns, n, chunk, chunks;

  int64_t threads() const { return columns * chunks; }
  AG_HD int64_t begin(int64_t c) const { return c * chunk; }
  AG_HD int64_t end(int64_t c) const { return (c + 1) * chunk < n ? (c + 1) * chunk : n; }
};

inline ScanParts scan_parts(int64_t columns, int64_t n, bool may_cut) {
  constexpr int64_t kThreads = 65536, kLeastChunk = 32;  // threads that fill a device
  ScanParts p{columns, n, std::max<int64_t>(n, 1), 1};
  if (may_cut && columns < kThreads && n > kLeastChunk)
    p.chunk = std::max(kLeastChunk, (n * columns + kThreads - 1) / kThreads);
  p.chunks = (n + p.chunk - 1) / p.chunk;
  return p;
}

// The fold of each chunk, at [chunk, column]. A monoid whose folds depend on the last of its parts alone says where
// that begins: last_part(begin, end).
template <class M>
struct ScanFoldKernel {
  M m;
  ScanParts parts;
  typename M::State* folds;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t t = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (t >= parts.columns * parts.chunks) return;
    const int64_t c = t / parts.columns, column = t - c * parts.columns, end = parts.end(c);
    int64_t i = parts.begin(c);
    if constexpr (requires { m.last_part(i, end); }) i = m.last_part(i, end);
    auto s = M::neutral();
    for (; i < end; ++i) s = M::join(m, s, m.load(column, i));
    folds[t] = s;
  }
};

// before: what stands before each chunk; null where there is one chunk a column. Each place is given the fold up to and
// with itself, or up to itself where M says kExclusive.
template <class M>
struct ScanWalkKernel {
  M m;
  ScanParts parts;
  const typename M::State* before;

  template <class B>
  AG_HD void operator()(const B& b) const {
    constexpr bool kExclusive = requires { M::kExclusive; };
    const int64_t t = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (t >= parts.columns * parts.chunks) return;
    const int64_t c = t / parts.columns, column = t - c * parts.columns;
    auto s = before ? before[t] : M::neutral();
    for (int64_t i = parts.begin(c); i < parts.end(c); ++i) {
      const auto mine = m.load(column, i);
      if constexpr (kExclusive) m.store(column, i, s);
      s = M::join(m, s, mine);
      if constexpr (!kExclusive) m.store(column, i, s);
    }
  }
};

// The folds of M themselves, at [i, column].
template <class M>
struct FoldsOf {
  using State = typename M::State;
  static constexpr bool kExclusive = true;
  M m;
  State* states;
  int64_t columns;

  AG_HD static State neutral() { return M::neutral(); }
  AG_HD static State join(const FoldsOf& f, State a, State b) { return M::join(f.m, a, b); }
  AG_HD State load(int64_t column, int64_t i) const { return states[i * columns + column]; }
  AG_HD void store(int64_t column, int64_t i, State s) const { states[i * columns + column] = s; }
};

// Room for the folds of all chunks.
template <class M, class Launch>
typename M::State* room_for_folds(Launch& launch, const ScanParts& parts) {
  return static_cast<typename M::State*>(
      launch.scratch(sizeof(typename M::State) * static_cast<size_t>(parts.threads())));
}

// states [n, columns] become the exclusive scan of each column.
template <class M, class Launch>
void scan_folds(Launch& launch, const FoldsOf<M>& f, int64_t n) {
  constexpr int64_t kChunk = 32, kAtOnce = 64;
  ScanParts parts{f.columns, n, n, 1};
  typename M::State* before = nullptr;
  if (n > kAtOnce) {
    parts = {f.columns, n, kChunk, (n + kChunk - 1) / kChunk};
    before = room_for_folds<M>(launch, parts);
    launch(ScanFoldKernel<FoldsOf<M>>{f, parts, before}, blocks_for(parts.threads()), kBlockThreads);
    scan_folds(launch, FoldsOf<M>{f.m, before, f.columns}, parts.chunks);
  }
  launch(ScanWalkKernel<FoldsOf<M>>{f, parts, before}, blocks_for(parts.threads()), kBlockThreads);
}

template <class M, class Launch>
void scan_columns(Launch& launch, const M& m, int64_t columns, int64_t n) {
  if (columns == 0 || n == 0) return;
  const ScanParts parts = scan_parts(columns, n, M::kMayCut);
  typename M::State* before = nullptr;
  if (parts.chunks > 1) {
    before = room_for_folds<M>(launch, parts);
    launch(ScanFoldKernel<M>{m, parts, before}, blocks_for(parts.threads()), kBlockThreads);
    scan_folds(launch, FoldsOf<M>{m, before, columns}, parts.chunks);
  }
  launch(ScanWalkKernel<M>{m, parts, before}, blocks_for(parts.threads()), kBlockThreads);
}

// ---- monoids over elements: numbers of any type, read as R

// Elements of a [outer, n, inner] operand by column and place, type known at run time.
struct ScanPlace {
  RowPlace at;
  int64_t inner = 1;
  DType dtype = DType::Float32;

  ScanPlace() = default;
  explicit ScanPlace(const View& v) : at(v), inner(v.sizes[2]), dtype(v.dtype) {
    const int64_t item = item_size(v.dtype);
    at.outer *= item, at.step *= item, at.inner *= item;
  }
  AG_HD char* operator()(int64_t column, int64_t i) const { return at.row<char>(column, inner) + i * at.step; }
};

// Additions wrap around, as those of numbers do on the CPU.
template <class R>
AG_HD R scan_add(R a, R b) {
  if constexpr (std::is_same_v<R, int64_t>)
    return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
  else
    return a + b;
}
template <class R>
AG_HD R scan_multiply(R a, R b) {
  if constexpr (std::is_same_v<R, int64_t>)
    return static_cast<int64_t>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
  else
    return a * b;
}

template <class R>
struct SumScan {
  using State = R;
  static constexpr bool kMayCut = true;
  ScanPlace out, x;

  AG_HD static State neutral() { return R{}; }
  AG_HD static State join(const SumScan&, State a, State b) { return scan_add(a, b); }
  AG_HD State load(int64_t c, int64_t i) const { return load_number<R>(x(c, i), x.dtype); }
  AG_HD void store(int64_t c, int64_t i, State s) const { store_number<R>(out(c, i), out.dtype, s); }
};

// Whole and complex products.
template <class R>
struct ProductScan {
  using State = R;
  // Parts of a complex product may overflow where the product from its begin on is zero.
  static constexpr bool kMayCut = std::is_same_v<R, int64_t>;
  ScanPlace out, x;

  AG_HD static State neutral() { return R(1); }
  AG_HD static State join(const ProductScan&, State a, State b) { return scan_multiply(a, b); }
  AG_HD State load(int64_t c, int64_t i) const { return load_number<R>(x(c, i), x.dtype); }
  AG_HD void store(int64_t c, int64_t i, State s) const { store_number<R>(out(c, i), out.dtype, s); }
};

// Floating products as fraction * 2^exponent, |fraction| in [1/2, 1), so that no part overflows on its own.
template <>
struct ProductScan<double> {
  struct State {
    double fraction;
    int64_t exponent;
  };
  static constexpr bool kMayCut = true;
  ScanPlace out, x;

  AG_HD static State scaled(double x, int64_t exponent) {
    int e = 0;
    const bool plain = x - x == 0;  // neither infinite nor NaN
    const double fraction = plain ? ::frexp(x, &e) : x;
    return {fraction, exponent + e};
  }
  AG_HD static State neutral() { return {0.5, 1}; }
  AG_HD static State join(const ProductScan&, State a, State b) {
    return scaled(a.fraction * b.fraction, a.exponent + b.exponent);
  }
  AG_HD State load(int64_t c, int64_t i) const { return scaled(load_number<double>(x(c, i), x.dtype), 0); }
  AG_HD void store(int64_t c, int64_t i, State s) const {
    const int64_t e = s.exponent < -4000 ? -4000 : s.exponent > 4000 ? 4000 : s.exponent;
    store_number<double>(out(c, i), out.dtype, ::ldexp(s.fraction, static_cast<int>(e)));
  }
};

// The logarithm of a sum as maximum + log(sum of exp(x - maximum)).
struct LogSumScan {
  struct State {
    double most, sum;
  };
  static constexpr bool kMayCut = true;
  static constexpr double kInfinity = std::numeric_limits<double>::infinity();
  ScanPlace out, x;

  AG_HD static State neutral() { return {-kInfinity, 0}; }
  AG_HD static State join(const LogSumScan&, State a, State b) {
    if (a.most != a.most || b.most == -kInfinity) return a;
    if (b.most != b.most || a.most == -kInfinity) return b;
    const double most = a.most > b.most ? a.most : b.most;
    if (most == kInfinity) return {most, 1};
    return {most, a.sum * ::exp(a.most - most) + b.sum * ::exp(b.most - most)};
  }
  AG_HD State load(int64_t c, int64_t i) const {
    const double number = load_number<double>(x(c, i), x.dtype);
    return {number, number == -kInfinity ? 0.0 : 1.0};
  }
  AG_HD void store(int64_t c, int64_t i, State s) const {
    store_number<double>(out(c, i), out.dtype, s.sum > 0 ? s.most + ::log(s.sum) : s.most);
  }
};

// The greatest or least so far and where: a NaN stays until the next one, of equals the latest is kept.
template <class R>
struct ExtremeScan {
  struct State {
    R value;
    int64_t index;  // -1: none yet
  };
  static constexpr bool kMayCut = true;
  ScanPlace out, indices, x;
  bool maximum;

  AG_HD static State neutral() { return {R{}, -1}; }
  AG_HD static State join(const ExtremeScan& m, State a, State b) {
    if (a.index < 0 || b.value != b.value) return b.index < 0 ? a : b;
    if (b.index < 0 || a.value != a.value) return a;
    return (m.maximum ? b.value >= a.value : b.value <= a.value) ? b : a;
  }
  AG_HD State load(int64_t c, int64_t i) const { return {load_number<R>(x(c, i), x.dtype), i}; }
  AG_HD void store(int64_t c, int64_t i, State s) const {
    store_number<R>(out(c, i), out.dtype, s.value);
    *reinterpret_cast<int64_t*>(indices(c, i)) = s.index;
  }
};

// y[i] = a[i] y[i - 1] + b[i]. Columns are walked whole: products of factors may overflow where y does not.
template <class R>
struct LinearScan {
  struct State {
    R y, factor;
    bool is_first;
  };
  static constexpr bool kMayCut = false;
  ScanPlace out, a, b;
  int64_t last;
  bool reverse;

  AG_HD static State neutral() { return {R{}, R{}, true}; }
  // The first element must not meet its factor: 0 * inf.
  AG_HD static State join(const LinearScan&, State s, State x) {
    return {s.is_first ? x.y : x.factor * s.y + x.y, R{}, false};
  }
  AG_HD int64_t place(int64_t i) const { return reverse ? last - i : i; }
  AG_HD State load(int64_t c, int64_t i) const {
    return {load_number<R>(b(c, place(i)), b.dtype), load_number<R>(a(c, place(i)), a.dtype), false};
  }
  AG_HD void store(int64_t c, int64_t i, State s) const { store_number<R>(out(c, place(i)), out.dtype, s.y); }
};

// ---- the operations

// Calls f with a value of what numbers of type d are combined in.
template <class F>
void visit_running(DType d, F&& f) {
  if (is_complex(d)) return f(Complex<double>{});
  if (is_integral(d, true)) return f(int64_t{});
  f(double{});
}

inline int64_t columns_of(const View& v) { return v.sizes[0] * v.sizes[2]; }

template <template <class> class M, class Launch>
void scan_running(const Call& c) {
  Launch launch(c);
  const View &out = c.out(), &x = c.in();
  visit_running(out.dtype, [&](auto zero) {
    scan_columns(launch, M<decltype(zero)>{ScanPlace(out), ScanPlace(x)}, columns_of(x), x.sizes[1]);
  });
}

template <class Launch>
void scan_logsumexp(const Call& c) {
  Launch launch(c);
  scan_columns(launch, LogSumScan{ScanPlace(c.out()), ScanPlace(c.in())}, columns_of(c.in()), c.in().sizes[1]);
}

template <bool maximum, class Launch>
void scan_extreme(const Call& c) {
  Launch launch(c);
  const View &out = c.out(0), &x = c.in();
  const auto run = [&](auto zero) {
    scan_columns(launch, ExtremeScan<decltype(zero)>{ScanPlace(out), ScanPlace(c.out(1)), ScanPlace(x), maximum},
                 columns_of(x), x.sizes[1]);
  };
  is_integral(out.dtype, true) ? run(int64_t{}) : run(double{});
}

template <class Launch>
void scan_linear(const Call& c) {
  Launch launch(c);
  const View& out = c.out();
  const auto run = [&](auto zero) {
    scan_columns(launch,
                 LinearScan<decltype(zero)>{ScanPlace(out), ScanPlace(c.in(0)), ScanPlace(c.in(1)), out.sizes[1] - 1,
                                            c.attributes<ScanAttrs>().reverse},
                 columns_of(out), out.sizes[1]);
  };
  is_complex(out.dtype) ? run(Complex<double>{}) : run(double{});
}

template <class Launch>
void register_scan(DeviceType device) {
  set_kernel(op::scan_sum, device, scan_running<SumScan, Launch>);
  set_kernel(op::scan_product, device, scan_running<ProductScan, Launch>);
  set_kernel(op::scan_logsumexp, device, scan_logsumexp<Launch>);
  set_kernel(op::scan_max, device, scan_extreme<true, Launch>);
  set_kernel(op::scan_min, device, scan_extreme<false, Launch>);
  set_kernel(op::scan_linear, device, scan_linear<Launch>);
}

}  // namespace argand::cuda
