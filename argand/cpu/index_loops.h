// Walking several views of equal sizes in row-major order, one stretch of the innermost dimension at a time.
#pragma once
#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/core/view.h"

namespace argand {

constexpr int64_t kIndexGrain = 16384;  // elements a thread should have at least

template <int n>
struct Stretch {
  char* at[n];
  int64_t step[n];  // bytes
  int64_t count;
};

// Calls f(Stretch) over elements [begin, end).
template <int n, class F>
void for_stretches(const View* const (&v)[n], int64_t begin, int64_t end, F&& f) {
  if (begin >= end) return;
  Stretch<n> s;
  const int ndim = v[0]->ndim, last = ndim - 1;
  if (ndim == 0) {
    for (int k = 0; k < n; ++k) s.at[k] = v[k]->data, s.step[k] = 0;
    s.count = 1;
    f(s);
    return;
  }
  int64_t index[kInlineDims], rest = begin, strides[n][kInlineDims];  // strides in bytes
  for (int k = 0; k < n; ++k) s.at[k] = v[k]->data;
  for (int d = last; d >= 0; --d) {
    index[d] = rest % v[0]->sizes[d];
    rest /= v[0]->sizes[d];
    for (int k = 0; k < n; ++k) {
      strides[k][d] = v[k]->strides[d] * item_size(v[k]->dtype);
      s.at[k] += index[d] * strides[k][d];
    }
  }
  for (int k = 0; k < n; ++k) s.step[k] = strides[k][last];
  for (int64_t i = begin;;) {
    s.count = std::min(v[0]->sizes[last] - index[last], end - i);
    f(static_cast<const Stretch<n>&>(s));
    if ((i += s.count) == end) return;
    for (int k = 0; k < n; ++k) s.at[k] -= index[last] * strides[k][last];
    index[last] = 0;
    for (int d = last - 1;; --d) {
      for (int k = 0; k < n; ++k) s.at[k] += strides[k][d];
      if (++index[d] < v[0]->sizes[d]) break;
      for (int k = 0; k < n; ++k) s.at[k] -= index[d] * strides[k][d];
      index[d] = 0;
    }
  }
}

// The same in chunks on the pool.
template <int n, class F>
void parallel_stretches(const View* const (&v)[n], F&& f) {
  parallel_for(0, v[0]->numel, kIndexGrain, [&](int64_t b, int64_t e) { for_stretches<n>(v, b, e, f); });
}

}  // namespace argand
