#include "argand/dispatch/sort_ops.h"

#include <algorithm>
#include <vector>

#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

constexpr int64_t kSortGrain = 4096;  // elements

template <class T>
struct Ranked {
  T value;
  int64_t index;
};

template <class T>
bool is_nan(T x) {
  return x != x;
}

// A strict order of all pairs, so that an unstable sort gives the stable result.
template <class T, bool descending>
bool before(const Ranked<T>& a, const Ranked<T>& b) {
  const bool a_nan = is_nan(a.value), b_nan = is_nan(b.value);
  if (a_nan != b_nan) return descending ? a_nan : b_nan;
  if (!a_nan && a.value != b.value) return descending ? b.value < a.value : a.value < b.value;
  return a.index < b.index;
}

template <class T, bool descending>
void sort_columns(const Call& call, int64_t first, int64_t last) {
  using Key = std::conditional_t<std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>, float, T>;
  const View &values = call.out(0), &indices = call.out(1), &x = call.in();
  const int64_t n = x.sizes[1], k = values.sizes[1], inner = x.sizes[2];
  std::vector<Ranked<Key>> row(static_cast<size_t>(n));
  for (int64_t c = first; c < last; ++c) {
    const int64_t o = c / inner, i = c % inner;
    const T* from = x.as<T>() + o * x.strides[0] + i * x.strides[2];
    for (int64_t j = 0; j < n; ++j) row[static_cast<size_t>(j)] = {static_cast<Key>(from[j * x.strides[1]]), j};
    if (k == n) {
      std::sort(row.begin(), row.end(), before<Key, descending>);
    } else if (k > 0) {
      std::nth_element(row.begin(), row.begin() + (k - 1), row.end(), before<Key, descending>);
      std::sort(row.begin(), row.begin() + k, before<Key, descending>);
    }
    T* to = values.as<T>() + o * values.strides[0] + i * values.strides[2];
    int64_t* at = indices.as<int64_t>() + o * indices.strides[0] + i * indices.strides[2];
    for (int64_t j = 0; j < k; ++j) {
      const int64_t index = row[static_cast<size_t>(j)].index;
      to[j * values.strides[1]] = from[index * x.strides[1]];  // the element itself: keeps a NaN's bits
      at[j * indices.strides[1]] = index;
    }
  }
}

void sort(const Call& call) {
  const bool descending = call.attributes<SortAttrs>().descending;
  const View& x = call.in();
  const int64_t columns = x.sizes[0] * x.sizes[2];
  visit_dtype(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (!is_complex(dtype_of<T>)) {
      parallel_for(0, columns, std::max<int64_t>(1, kSortGrain / std::max<int64_t>(1, x.sizes[1])),
                   [&](int64_t b, int64_t e) {
                     descending ? sort_columns<T, true>(call, b, e) : sort_columns<T, false>(call, b, e);
                   });
    }
  });
}

}  // namespace

void register_sort_cpu() {
  set_kernel(op::sort, kCPU, sort);
  set_kernel(op::topk, kCPU, sort);
}

}  // namespace argand
