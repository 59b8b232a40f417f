// Binary search, and the order of rows.
#pragma once
#include <utility>

#include "argand/core/error.h"
#include "argand/cuda/convert.h"
#include "argand/cuda/order.h"
#include "argand/cuda/rows.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/search_ops.h"

namespace argand::cuda {

// R holds every number of the type exactly.
template <class R>
struct SearchKernel {
  int64_t* places;
  const char *ascending, *values;
  int64_t count, n, k, step;  // step: of the rows of ascending; 0 where there is one
  DType dtype;
  int item;
  bool right;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= count) return;
    const R wanted = load_number<R>(values + i * item, dtype);
    const char* row = ascending + i / k * step * item;
    int64_t first = 0, left = n;
    while (left > 0) {
      const int64_t half = left / 2;
      const R middle = load_number<R>(row + (first + half) * item, dtype);
      const bool behind = right ? !(middle > wanted) : !(middle >= wanted);
      first = behind ? first + half + 1 : first;
      left = behind ? left - half - 1 : half;
    }
    places[i] = first;
  }
};

template <class Launch>
void search_sorted(const Call& c) {
  Launch launch(c);
  const View &places = c.out(), &ascending = c.in(0), &values = c.in(1);
  if (values.numel == 0) return;
  const auto run = [&](auto zero) {
    launch(SearchKernel<decltype(zero)>{places.as<int64_t>(), ascending.data, values.data, values.numel,
                                        ascending.sizes[1], values.sizes[1],
                                        ascending.sizes[0] == 1 ? 0 : ascending.sizes[1], values.dtype,
                                        static_cast<int>(item_size(values.dtype)), c.attributes<SearchAttrs>().right},
           blocks_for(values.numel), kBlockThreads);
  };
  is_integral(values.dtype, true) ? run(int64_t{}) : run(double{});
}

// The keys of column j of rows in the order found so far; order null: as they stand.
struct RowOrderKernel {
  const char* x;
  int64_t n, k, j;
  DType dtype;
  int item;
  const uint32_t* order;
  uint64_t* keys;
  uint32_t* values;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const uint32_t row = order ? order[i] : static_cast<uint32_t>(i);
    keys[i] = k ? order_of(x + (row * k + j) * item, dtype) : 0;
    values[i] = row;
  }
};

struct WidenOrderKernel {
  int64_t* out;
  const uint32_t* order;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) out[i] = order[i];
  }
};

// A stable sort by each column, the last one first.
template <class Launch>
void order_rows(const Call& c) {
  Launch launch(c);
  const View &order = c.out(), &x = c.in();
  const int64_t n = order.numel, k = x.sizes[1];
  if (n == 0) return;
  AG_CHECK_AS(NotImplementedError, n <= 0x7fffffff, "order_rows: ", n,
              " rows are more than the CUDA kernel takes; order them on the CPU");
  SortPairs room = sort_room(launch, n);
  const int item = static_cast<int>(item_size(x.dtype));
  const uint32_t* so_far = nullptr;
  for (int64_t j = k; j-- > 0 || !so_far;) {
    // Values are sorted in place of themselves: each thread reads the one it writes.
    launch(RowOrderKernel{x.data, n, k, j < 0 ? 0 : j, x.dtype, item, so_far, room.keys[0], room.values[0]},
           blocks_for(n), kBlockThreads);
    if (launch.sort_pairs(room, order_bits(x.dtype)))
      std::swap(room.keys[0], room.keys[1]), std::swap(room.values[0], room.values[1]);
    so_far = room.values[0];
    if (k == 0) break;
  }
  launch(WidenOrderKernel{order.as<int64_t>(), so_far, n}, blocks_for(n), kBlockThreads);
}

template <class Launch>
void register_search(DeviceType device) {
  set_kernel(op::search_sorted, device, search_sorted<Launch>);
  set_kernel(op::order_rows, device, order_rows<Launch>);
}

}  // namespace argand::cuda
