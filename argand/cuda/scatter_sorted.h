// A scatter of many elements: sorted by place, stably, so that what meets in a place lies side by side in the order of
// the call. Assigning keeps the last of each place; the other ways combine them by a scan that starts anew at each
// place, in numbers of 64 bits, and so give the same bits every time.
#pragma once
#include "argand/cuda/order.h"
#include "argand/cuda/scan.h"
#include "argand/dispatch/index_ops.h"

namespace argand::cuda {

// From this many elements on the sort costs less than every block looking at all of them.
constexpr int64_t kSortedScatter = 16384;
constexpr int kPlaceBits = 40;  // more elements than any device holds
constexpr uint64_t kNoPlace = (uint64_t{1} << kPlaceBits) - 1;

// Elements: place(i), where element i goes or kNoPlace, and number(i), where its value is.
template <class Elements>
struct PlaceKeysKernel {
  Elements elements;
  uint32_t n;
  uint64_t* keys;
  uint32_t* values;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    keys[i] = elements.place(static_cast<uint32_t>(i));
    values[i] = static_cast<uint32_t>(i);
  }
};

template <class T, class Elements>
struct LastOfPlaceKernel {
  const uint64_t* keys;
  const uint32_t* from;
  uint32_t n;
  T* to;
  Elements elements;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n || keys[i] == kNoPlace || (i + 1 < n && keys[i + 1] == keys[i])) return;
    to[keys[i]] = *reinterpret_cast<const T*>(elements.number(from[i]));
  }
};

// Combines numbers of type R, as which elements are read and written; how is known at run time.
template <class R, class Elements>
struct PlaceScan {
  struct State {
    R x;
    bool is_there, begins;  // begins: the place's first element is among those combined
  };
  static constexpr bool kMayCut = true;
  const uint64_t* keys;
  const uint32_t* from;
  int64_t n;
  char* to;
  Elements elements;
  DType dtype;
  int item;
  Combine how;

  AG_HD R combine(R a, R b) const {
    if (how == Combine::Add) return scan_add(a, b);
    if (how == Combine::Multiply) return scan_multiply(a, b);
    if constexpr (!kIsComplex<R>) {
      if (a != a || b != b) return a != a ? a : b;
      return (how == Combine::Max ? a > b : a < b) ? a : b;
    }
    return a;
  }
  AG_HD static State neutral() { return {R{}, false, false}; }
  AG_HD static State join(const PlaceScan& m, State a, State b) {
    if (!b.is_there) return a;
    if (!a.is_there || b.begins) return b;
    return {m.combine(a.x, b.x), true, a.begins};
  }
  AG_HD State load(int64_t, int64_t i) const {
    return {load_number<R>(elements.number(from[i]), dtype), true, i == 0 || keys[i] != keys[i - 1]};
  }
  AG_HD void store(int64_t, int64_t i, State s) const {
    if (keys[i] == kNoPlace || (i + 1 < n && keys[i + 1] == keys[i])) return;
    char* at = to + static_cast<int64_t>(keys[i]) * item;
    store_number<R>(at, dtype, combine(load_number<R>(at, dtype), s.x));
  }
};

}  // namespace argand::cuda
