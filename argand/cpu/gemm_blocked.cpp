// Each task computes a rectangle of the result and packs what it reads into memory of its own, so that no thread waits
// for another and packed numbers stay in the cache of the core that uses them; what two rectangles both read is packed
// twice. An element's sum runs over k in order, in blocks that shapes and strides alone decide: how the result is cut
// into rectangles, which depends on the number of threads, changes no bit.
//
// The loops read one operand element by element, each repeated over the lanes of a register ("still"), and sweep the
// other in vectors ("swept"). The still one need not be packed where its k runs along memory: its rows are then read
// where they lie, each set of them along a block of the swept one that stays in the second-level cache. Else blocks of
// both are packed, the still one's for the second-level cache. Either factor may be the still one: the transpose of the
// product is the product of the transposes, written in columns.
#include "argand/cpu/gemm_blocked.h"

#include <unistd.h>

#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/scratch.h"

namespace argand {

template <class T>
const GemmKernels<T>& gemm_kernels() {
  static const GemmKernels<T>& chosen = [&]() -> const GemmKernels<T>& {
    const int isa = static_cast<int>(cpu::isa());
    if constexpr (std::is_same_v<T, float>) {
      const GemmKernels<T>* const tables[] = {&sse4::gemm_kernels_float, &avx2::gemm_kernels_float,
                                              &avx512::gemm_kernels_float};
      return *tables[isa];
    } else {
      const GemmKernels<T>* const tables[] = {&sse4::gemm_kernels_double, &avx2::gemm_kernels_double,
                                              &avx512::gemm_kernels_double};
      return *tables[isa];
    }
  }();
  return chosen;
}
template const GemmKernels<float>& gemm_kernels();
template const GemmKernels<double>& gemm_kernels();

namespace {

// Of each sum, whose rounding depends on it: the longer one where the still operand is not packed.
constexpr int64_t kBlockK = 384, kLongBlockK = 1024;
constexpr int64_t kStillRows = 128, kSweptColumns = 2048;  // packed at a time where both are
constexpr int64_t kTaskWork = 30 << 20;  // multiply-adds that make a task worth its packing, about 0.5 ms
constexpr int64_t kMostTasksPerThread = 2;
// Cycles an element: packed by copying, packed by transposing, of a result written in columns, of a result that lies in
// another core's cache when a pointwise operation, which splits tensors by rows, reads it.
constexpr double kCopyCost = 0.3, kTransposeCost = 0.5, kColumnsCost = 0.3, kForeignCost = 2.5;

// Bytes of the swept operand packed at a time: half the second-level cache.
int64_t swept_bytes() {
  static const int64_t bytes =
      std::clamp<int64_t>(sysconf(_SC_LEVEL2_CACHE_SIZE) / 2, int64_t{128} << 10, int64_t{1} << 20);
  return bytes;
}

// [rows, k] times [k, columns]; element (i, j) of the result at c[i * ldc + j], or at c[j * ldc + i].
template <class T>
struct Sweep {
  int64_t rows, columns, k;
  Matrix still, swept;
  T* c;
  int64_t ldc;
  bool in_columns;
  GemmTail<T> tail;

  bool still_lies_right() const { return still.col == 1 && still.dtype == dtype_of<T>; }
  int64_t k_step() const { return round_up(ceil_div(k, ceil_div(k, still_lies_right() ? kLongBlockK : kBlockK)), 8); }
  // Cycles to compute a rectangle of the result, roughly.
  double cost(int64_t m, int64_t n) const {
    const GemmKernels<T>& kernel = gemm_kernels<T>();
    const double lanes = kernel.lanes, kk = static_cast<double>(k);
    const auto product = static_cast<double>(m * round_up(n, kernel.lanes));
    const double swept_cost = static_cast<double>(n) * kk * (swept.col == 1 ? kCopyCost : kTransposeCost);
    const double still_cost = still_lies_right() ? 0
                                                 : static_cast<double>(ceil_div(n, kSweptColumns) * m) * kk *
                                                       (still.row == 1 ? kCopyCost : kTransposeCost);
    const double blocks = static_cast<double>(ceil_div(k, k_step()));
    return product * kk / lanes + swept_cost + still_cost + (in_columns ? kColumnsCost * blocks * product : 0);
  }
};

template <class T>
Sweep<T> by_rows(const Product<T>& x) {
  return {x.m, x.n, x.k, x.a, x.b, x.c, x.ldc, false, x.tail};
}
template <class T>
Sweep<T> by_columns(const Product<T>& x) {
  const Matrix b{x.b.data, x.b.dtype, x.b.col, x.b.row}, a{x.a.data, x.a.dtype, x.a.col, x.a.row};
  return {x.n, x.m, x.k, b, a, x.c, x.ldc, true, x.tail};
}

const char* at(const Matrix& x, int64_t i, int64_t j) {
  return static_cast<const char*>(x.data) + (i * x.row + j * x.col) * item_size(x.dtype);
}

// The result's rows and columns in pieces of these sizes.
struct Cut {
  int64_t rows, columns;
};

// The cheapest way to give every thread as much.
template <class T>
Cut cut_for(const Sweep<T>& x, int threads) {
  const GemmKernels<T>& kernel = gemm_kernels<T>();
  const int64_t work = x.rows * x.columns * x.k;
  const int64_t tasks = threads * std::clamp<int64_t>(work / (threads * kTaskWork), 1, kMostTasksPerThread);
  Cut best{x.rows, x.columns};
  double least = 0;
  for (int64_t across = 1; across <= tasks; ++across) {
    const Cut cut{round_up(ceil_div(x.rows, ceil_div(tasks, across)), kernel.mr),
                  round_up(ceil_div(x.columns, across), kernel.nr)};
    const int64_t pieces = ceil_div(x.rows, cut.rows) * ceil_div(x.columns, cut.columns);
    const int64_t m = std::min(cut.rows, x.rows), n = std::min(cut.columns, x.columns);
    const int64_t abreast = x.in_columns ? ceil_div(x.rows, m) : ceil_div(x.columns, n);  // pieces of a result's row
    const double foreign = kForeignCost * static_cast<double>(m * n) * (1 - 1 / static_cast<double>(abreast));
    const double cost = (x.cost(m, n) + foreign) * static_cast<double>(ceil_div(pieces, threads));
    if (across == 1 || cost < least) best = cut, least = cost;
  }
  return best;
}

// The tail of the block of k that starts at k0; of the result from row i and column j on.
template <class T>
GemmTail<T> tail_of(const Sweep<T>& x, int64_t k0, int64_t i, int64_t j) {
  if (k0 > 0) return {x.tail.alpha, 1, nullptr};
  return {x.tail.alpha, x.tail.beta, x.tail.bias ? x.tail.bias + (x.in_columns ? i : j) : nullptr};
}

// Calls f(j, n, k, kc) for blocks of at most `most` columns and of k.
template <class T, class F>
void over_blocks(const Sweep<T>& x, int64_t j0, int64_t n0, int64_t most, F&& f) {
  const int64_t n_step = round_up(ceil_div(n0, ceil_div(n0, most)), gemm_kernels<T>().nr), k_step = x.k_step();
  for (int64_t j = j0; j < j0 + n0; j += n_step)
    for (int64_t k = 0; k < x.k; k += k_step) f(j, std::min(n_step, j0 + n0 - j), k, std::min(k_step, x.k - k));
}

template <class T>
void pack_swept(const Sweep<T>& x, T* to, int64_t j, int64_t n, int64_t k, int64_t kc) {
  gemm_kernels<T>().pack_b(to, at(x.swept, k, j), x.swept.dtype, n, x.swept.col, kc, x.swept.row);
}

template <class T>
void sweep_unpacked(const Sweep<T>& x, int64_t i, int64_t m, int64_t j0, int64_t n0) {
  const GemmKernels<T>& kernel = gemm_kernels<T>();
  const int64_t panel = x.k_step() * kernel.nr;
  const int64_t fit = std::max<int64_t>(1, swept_bytes() / (panel * static_cast<int64_t>(sizeof(T))));
  const Scratch<T> packed(std::min(fit, ceil_div(n0, kernel.nr)) * panel);
  over_blocks(x, j0, n0, fit * kernel.nr, [&](int64_t j, int64_t n, int64_t k, int64_t kc) {
    pack_swept(x, packed.data(), j, n, k, kc);
    const T* const still = reinterpret_cast<const T*>(at(x.still, i, k));
    if (x.in_columns)
      kernel.sweep_columns(m, n, kc, still, x.still.row, packed.data(), x.c + j * x.ldc + i, x.ldc,
                           tail_of(x, k, i, j));
    else
      kernel.sweep_rows(m, n, kc, still, x.still.row, packed.data(), x.c + i * x.ldc + j, x.ldc, tail_of(x, k, i, j));
  });
}

template <class T>
void sweep_packed(const Sweep<T>& x, int64_t i0, int64_t m, int64_t j0, int64_t n0) {
  const GemmKernels<T>& kernel = gemm_kernels<T>();
  const Scratch<T> packed(x.k_step() * (std::min(kSweptColumns, round_up(n0, kernel.nr)) + kernel.nr));
  const Scratch<T> packed_still(x.k_step() * kStillRows);
  over_blocks(x, j0, n0, kSweptColumns, [&](int64_t j, int64_t n, int64_t k, int64_t kc) {
    pack_swept(x, packed.data(), j, n, k, kc);
    for (int64_t i = i0; i < i0 + m; i += kStillRows) {
      const int64_t rows = std::min(kStillRows, i0 + m - i);
      kernel.pack_a(packed_still.data(), at(x.still, i, k), x.still.dtype, rows, x.still.row, kc, x.still.col);
      kernel.packed(rows, n, kc, packed_still.data(), packed.data(), x.c + i * x.ldc + j, x.ldc, tail_of(x, k, i, j));
    }
  });
}

}  // namespace

template <class T>
void multiply_blocked(const Product<T>& x) {
  const bool parallel = x.m * x.n * x.k >= kSerialWork && !in_parallel_region();
  const int threads = parallel ? get_num_threads() : 1;
  const Sweep<T> rows = by_rows(x), columns = by_columns(x);
  const bool may_turn = columns.still_lies_right() && (x.tail.beta == 0 || x.tail.beta == 1);
  const bool turned = may_turn && columns.cost(x.n, x.m) < rows.cost(x.m, x.n);
  const Sweep<T>& sweep = turned ? columns : rows;
  const Cut cut = threads > 1 ? cut_for(sweep, threads) : Cut{sweep.rows, sweep.columns};
  const int64_t across = ceil_div(sweep.columns, cut.columns), tasks = ceil_div(sweep.rows, cut.rows) * across;
  parallel_for(0, tasks, 1, [&](int64_t first, int64_t last) {
    for (int64_t task = first; task < last; ++task) {
      const int64_t i = task / across * cut.rows, j = task % across * cut.columns;
      const int64_t m = std::min(cut.rows, sweep.rows - i), n = std::min(cut.columns, sweep.columns - j);
      if (sweep.still_lies_right())
        sweep_unpacked(sweep, i, m, j, n);
      else
        sweep_packed(sweep, i, m, j, n);
    }
  });
}
template void multiply_blocked(const Product<float>&);
template void multiply_blocked(const Product<double>&);

}  // namespace argand
