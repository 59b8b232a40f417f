// Sorting rows, and their first k in sorted order.
//
// Rows of at most kBlockRow numbers are sorted by one block each, in shared memory. Of longer ones few are selected by
// rounds of such sorts: each block keeps the first k of its piece. Otherwise all rows are sorted at once, by keys of
// (row, number) and the radix sort of the launcher. Numbers become keys (order.h), and of equal keys the lower index
// goes first, so that every way is stable.
#pragma once
#include <utility>

#include "argand/core/by_type.h"
#include "argand/core/error.h"
#include "argand/cuda/order.h"
#include "argand/cuda/rows.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/sort_ops.h"

namespace argand::cuda {

constexpr int64_t kBlockRow = 2048;

// What a sort reads and writes. values.data null: indices alone are wanted.
struct SortRows {
  RowPlace values, indices, x;  // strides in elements
  int64_t n, inner, k;
  DType dtype;
  bool descending;

  AG_HD uint64_t key(int64_t row, int64_t i) const {
    const int64_t item = dtype_bytes;
    const uint64_t key = order_of(x.data + offset(x, row) * item + i * x.step * item, dtype);
    return descending ? ~key & mask : key;
  }
  template <class T>
  AG_HD void give(int64_t row, int64_t j, int64_t index) const {
    indices.row<int64_t>(row, inner)[j * indices.step] = index;
    if (values.data) values.row<T>(row, inner)[j * values.step] = x.row<T>(row, inner)[index * x.step];
  }

  int64_t dtype_bytes = 0;
  uint64_t mask = 0;

 private:
  AG_HD int64_t offset(const RowPlace& p, int64_t row) const {
    const int64_t o = row / inner;
    return o * p.outer + (row - o * inner) * p.inner;
  }
};

// Block (row, piece) sorts a piece of a row and keeps the first `keep` of it.
template <class T>
struct SortBlockKernel {
  static constexpr bool kMeets = true;
  static constexpr int kThreads = 512;
  SortRows rows;
  int64_t n, piece, pieces;  // of the candidates, or of the rows themselves
  int width;                 // a power of two no less than piece
  int64_t keep;
  const uint64_t* keys;  // candidates [row, n]; null: the rows
  const uint32_t* from;
  uint64_t* next_keys;  // [row, pieces * keep]; null: the result
  uint32_t* next_from;

  template <class B>
  AG_HD void operator()(const B& b) const {
    uint64_t* key = b.template shared<uint64_t>();
    uint32_t* index = reinterpret_cast<uint32_t*>(key + width);
    const int64_t row = b.index() / pieces, first = b.index() % pieces * piece;
    const int64_t count = n - first < piece ? n - first : piece;
    for (int t = static_cast<int>(b.thread()); t < width; t += static_cast<int>(b.threads())) {
      const bool is_there = t < count;
      key[t] = !is_there ? ~uint64_t{0} : keys ? keys[row * n + first + t] : rows.key(row, first + t);
      index[t] = !is_there ? ~uint32_t{0} : keys ? from[row * n + first + t] : static_cast<uint32_t>(first + t);
    }
    b.sync();
    sort(b, key, index);
    for (int64_t j = b.thread(); j < keep; j += b.threads()) {
      if (!next_keys) {
        rows.template give<T>(row, j, index[j]);
        continue;
      }
      const int64_t to = b.index() * keep + j;
      next_keys[to] = key[j];
      next_from[to] = index[j];
    }
  }

 private:
  // Batcher's bitonic network over pairs (key, index).
  template <class B>
  AG_HD void sort(const B& b, uint64_t* key, uint32_t* index) const {
    for (int size = 2; size <= width; size *= 2)
      for (int step = size / 2; step > 0; step /= 2) {
        for (int t = static_cast<int>(b.thread()); t < width / 2; t += static_cast<int>(b.threads())) {
          const int i = 2 * t - (t & (step - 1)), j = i + step;
          const bool rising = (i & size) == 0;
          const bool is_after = key[i] > key[j] || (key[i] == key[j] && index[i] > index[j]);
          if (is_after != rising) continue;
          const uint64_t k = key[i];
          const uint32_t x = index[i];
          key[i] = key[j], index[i] = index[j];
          key[j] = k, index[j] = x;
        }
        b.sync();
      }
  }
};

// Keys of rows [first, first + n / rows.n), the row above the number where `shift` leaves room.
struct SortKeysKernel {
  SortRows rows;
  int64_t first, n;
  int shift;  // 64: the number alone
  uint64_t* keys;
  uint32_t* values;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const int64_t row = i / rows.n;
    const uint64_t key = rows.key(first + row, i - row * rows.n);
    keys[i] = shift < 64 ? static_cast<uint64_t>(row) << shift | key : key;
    values[i] = static_cast<uint32_t>(i);
  }
};

// Keys that bring what is sorted by number back into its rows.
struct RowKeysKernel {
  int64_t n, row_size;
  uint64_t* keys;
  const uint32_t* values;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) keys[i] = static_cast<uint64_t>(values[i] / row_size);
  }
};

template <class T>
struct SortedKernel {
  SortRows rows;
  int64_t first, n;  // results
  const uint32_t* values;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const int64_t row = i / rows.k, j = i - row * rows.k;
    rows.template give<T>(first + row, j, values[row * rows.n + j] - row * rows.n);
  }
};

inline int power_above(int64_t n) {
  int p = 2;
  while (p < n) p *= 2;
  return p;
}

template <class T, class Launch>
void sort_block_rows(Launch& launch, const SortRows& rows, int64_t count) {
  int64_t n = rows.n;
  const uint64_t* keys = nullptr;
  const uint32_t* from = nullptr;
  for (;;) {
    const int64_t piece = std::min(n, kBlockRow), pieces = (n + piece - 1) / piece;
    // The last piece may be shorter than k: what it lacks are keys behind all others.
    const int width = power_above(std::max(piece, pieces > 1 ? rows.k : piece));
    SortBlockKernel<T> kernel{rows, n, piece, pieces, width, rows.k, keys, from, nullptr, nullptr};
    if (pieces > 1) {
      const auto room = static_cast<size_t>(count * pieces * rows.k);
      kernel.next_keys = static_cast<uint64_t*>(launch.scratch(room * 8));
      kernel.next_from = static_cast<uint32_t*>(launch.scratch(room * 4));
    }
    launch(kernel, count * pieces, std::clamp(width / 2, kWarp, SortBlockKernel<T>::kThreads),
           static_cast<size_t>(width) * 12);
    if (pieces == 1) return;
    keys = kernel.next_keys, from = kernel.next_from, n = pieces * rows.k;
  }
}

template <class T, class Launch>
void sort_all_rows(Launch& launch, const SortRows& rows, int64_t count) {
  constexpr int64_t kAtOnce = int64_t{1} << 26, kMost = 0x7fffffff;  // elements
  AG_CHECK_AS(NotImplementedError, rows.n <= kMost, "sort: a row of ", rows.n,
              " elements is longer than the CUDA kernel takes (", kMost, "); sort it on the CPU");
  const int64_t group = std::clamp<int64_t>(kAtOnce / rows.n, 1, count);
  SortPairs room = sort_room(launch, group * rows.n);
  const int bits = order_bits(rows.dtype);
  for (int64_t first = 0; first < count; first += group) {
    const int64_t here = std::min(group, count - first);
    const int row_bits = bits_below(here);
    room.n = here * rows.n;
    const bool fits = bits + row_bits <= 64;
    launch(SortKeysKernel{rows, first, room.n, fits && row_bits ? bits : 64, room.keys[0], room.values[0]},
           blocks_for(room.n), kBlockThreads);
    int at = launch.sort_pairs(room, fits ? bits + row_bits : bits);
    if (!fits) {
      SortPairs swapped = room;
      if (at) std::swap(swapped.keys[0], swapped.keys[1]), std::swap(swapped.values[0], swapped.values[1]);
      launch(RowKeysKernel{room.n, rows.n, swapped.keys[0], swapped.values[0]}, blocks_for(room.n), kBlockThreads);
      at ^= launch.sort_pairs(swapped, row_bits);
    }
    const int64_t results = here * rows.k;
    launch(SortedKernel<T>{rows, first, results, room.values[at]}, blocks_for(results), kBlockThreads);
  }
}

// The first k of each row; values may be null. x [outer, n, inner].
template <class Launch>
void sort_rows(Launch& launch, const View* values, const View& indices, const View& x, bool descending) {
  if (indices.numel == 0) return;
  SortRows rows{};
  if (values) rows.values = RowPlace(*values);
  rows.indices = RowPlace(indices), rows.x = RowPlace(x);
  rows.n = x.sizes[1], rows.inner = x.sizes[2], rows.k = indices.sizes[1];
  rows.dtype = x.dtype, rows.dtype_bytes = item_size(x.dtype), rows.descending = descending;
  rows.mask = ~uint64_t{0} >> (64 - order_bits(x.dtype));
  const int64_t count = x.sizes[0] * x.sizes[2];
  visit_width<uint64_t>(item_size(x.dtype), [&](auto zero) {
    using T = decltype(zero);
    // Rounds must at least quarter what is left.
    if (rows.n <= kBlockRow || rows.k <= kBlockRow / 4)
      sort_block_rows<T>(launch, rows, count);
    else
      sort_all_rows<T>(launch, rows, count);
  });
}

template <class Launch>
void sort(const Call& c) {
  Launch launch(c);
  sort_rows(launch, &c.out(0), c.out(1), c.in(), c.attributes<SortAttrs>().descending);
}

template <class Launch>
void register_sort(DeviceType device) {
  set_kernel(op::sort, device, sort<Launch>);
  set_kernel(op::topk, device, sort<Launch>);
}

}  // namespace argand::cuda
