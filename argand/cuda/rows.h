// Rows of a [outer, n, inner] space: what softmax, cross entropy and their kin work on, and the threads that share one.
#pragma once
#include <algorithm>
#include <cstdlib>

#include "argand/core/view.h"
#include "argand/cuda/block.h"
#include "argand/cuda/convert.h"

namespace argand::cuda {

// Strides in elements. Row r is outer r / inner, inner r % inner.
struct RowPlace {
  char* data = nullptr;
  int64_t outer = 0, step = 0, inner = 0;

  RowPlace() = default;
  explicit RowPlace(const View& v) : data(v.data), outer(v.strides[0]), step(v.strides[1]), inner(v.strides[2]) {}
  template <class T>
  AG_HD T* row(int64_t r, int64_t inner_size) const {
    const int64_t o = inner_size == 1 ? r : r / inner_size, i = r - o * inner_size;
    return reinterpret_cast<T*>(data) + o * outer + i * inner;
  }
};

// How rows are shared out: `lanes` threads have one, 1 where neighbouring rows lie closer together than their elements.
struct RowGroups {
  int64_t rows;
  int lanes, threads;

  RowGroups(const View& v, int64_t inner_size) : rows(v.sizes[0] * inner_size), lanes(kWarp), threads(kBlockThreads) {
    const int64_t n = v.sizes[1];
    if (inner_size > 1 && std::abs(v.strides[2]) < std::abs(v.strides[1]))
      lanes = 1;
    else if (n > 32 * kWarp)
      lanes = threads = n > 32 * kBlockThreads ? 1024 : kBlockThreads;
  }
  int64_t blocks() const { return (rows * lanes + threads - 1) / threads; }
};

// A thread's part in its row. join() combines over the row's threads, every one of which gets the result.
template <class B, class T>
struct RowShare {
  const B& b;
  T* room;
  int lanes;

  AG_HD int64_t row() const { return (static_cast<int64_t>(b.index()) * b.threads() + b.thread()) / lanes; }
  AG_HD int64_t first() const { return b.thread() % static_cast<uint32_t>(lanes); }
  template <class U, class Join>
  AG_HD U join(U mine, U neutral, Join join) const {
    static_assert(sizeof(U) <= sizeof(T));
    if (lanes == 1) return mine;
    if (lanes == kWarp) return join_warp(b, mine, join);
    return join_block(b, reinterpret_cast<U*>(room), mine, neutral, join);
  }
};

}  // namespace argand::cuda
