// Lists of tensors of many sizes as one stretch of work for the threads.
#pragma once
#include <algorithm>
#include <cstdint>

#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/core/view.h"

namespace argand::cpu {

constexpr int kMostListed = 255;
constexpr int64_t kListGrain = 16384;  // elements

inline int64_t list_numel(const View* const* views, int count) {
  int64_t total = 0;
  for (int i = 0; i < count; ++i) total += views[i]->numel;
  return total;
}
inline int64_t list_chunks(int64_t total) { return (total + kListGrain - 1) / kListGrain; }

// Calls f(chunk, i, begin, n) for the elements [begin, begin + n) of view i. The elements of all views in order are cut
// into chunks of kListGrain; one thread does a whole chunk, its parts in order.
template <class F>
void for_list_parts(const View* const* views, int count, F&& f) {
  const int64_t total = list_numel(views, count);
  if (total <= kListGrain) {
    for (int i = 0; i < count; ++i)
      if (views[i]->numel) f(int64_t{0}, i, int64_t{0}, views[i]->numel);
    return;
  }
  AG_ASSERT(count <= kMostListed);
  int64_t starts[kMostListed];
  int64_t at = 0;
  for (int i = 0; i < count; ++i) starts[i] = at, at += views[i]->numel;
  parallel_for(0, total, kListGrain, [&](int64_t begin, int64_t end) {
    int i = static_cast<int>(std::upper_bound(starts, starts + count, begin) - starts) - 1;
    for (; i < count && starts[i] < end; ++i) {
      const int64_t from = std::max<int64_t>(0, begin - starts[i]);
      const int64_t n = std::min(views[i]->numel, end - starts[i]) - from;
      if (n > 0) f(begin / kListGrain, i, from, n);
    }
  });
}

}  // namespace argand::cpu
