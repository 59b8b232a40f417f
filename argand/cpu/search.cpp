#include "argand/dispatch/search_ops.h"

#include <algorithm>
#include <numeric>

#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

constexpr int64_t kSearchGrain = 2048;  // searches

template <class F>
void visit_ordered(DType d, F&& f) {
  visit_dtype(d, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (!is_complex(dtype_of<T>)) f(zero);
  });
}

// What halves are compared as.
template <class T>
using Compared = std::conditional_t<std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>, float, T>;

template <class T, bool right>
int64_t place_of(const T* ascending, int64_t n, T value) {
  using C = Compared<T>;
  const C wanted = static_cast<C>(value);
  int64_t first = 0, count = n;
  while (count > 0) {
    const int64_t half = count / 2;
    const C middle = static_cast<C>(ascending[first + half]);
    const bool behind = right ? !(middle > wanted) : !(middle >= wanted);
    first = behind ? first + half + 1 : first;
    count = behind ? count - half - 1 : half;
  }
  return first;
}

void search_sorted(const Call& call) {
  const View &places = call.out(), &ascending = call.in(0), &values = call.in(1);
  const int64_t n = ascending.sizes[1], k = values.sizes[1], step = ascending.sizes[0] == 1 ? 0 : n;
  const bool right = call.attributes<SearchAttrs>().right;
  visit_ordered(values.dtype, [&](auto zero) {
    using T = decltype(zero);
    parallel_for(0, values.numel, kSearchGrain, [&](int64_t b, int64_t e) {
      for (int64_t i = b; i < e; ++i) {
        const T* const row = ascending.as<T>() + i / k * step;
        const T value = values.as<T>()[i];
        places.as<int64_t>()[i] = right ? place_of<T, true>(row, n, value) : place_of<T, false>(row, n, value);
      }
    });
  });
}

void order_rows(const Call& call) {
  const View &order = call.out(), &x = call.in();
  const int64_t k = x.sizes[1];
  int64_t* const list = order.as<int64_t>();
  std::iota(list, list + order.numel, int64_t{0});
  visit_ordered(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    using C = Compared<T>;
    const T* const rows = x.as<T>();
    // NaN counts as greatest, so that this is an order.
    const auto before = [&](int64_t a, int64_t b) {
      for (int64_t j = 0; j < k; ++j) {
        const C p = static_cast<C>(rows[a * k + j]), q = static_cast<C>(rows[b * k + j]);
        if (p == q || (p != p && q != q)) continue;
        return p < q || (p == p && q != q);
      }
      return a < b;
    };
    std::sort(list, list + order.numel, before);
  });
}

}  // namespace

void register_search_cpu() {
  set_kernel(op::search_sorted, kCPU, search_sorted);
  set_kernel(op::order_rows, kCPU, order_rows);
}

}  // namespace argand
