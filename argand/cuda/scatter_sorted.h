// A scatter of many elements: sorted by place, stably, so that what meets in a place lies side by side in the order of
// the call. Assigning keeps the last of each place; the other ways combine them by a scan that starts anew at each
// place, in numbers of 64 bits, and so give the same bits every time.
#pragma once
#include "argand/cuda/order.h"
#include "argand/cuda/scan.h"
#include "argand/dispatch/index_ops.h"

namespace argand::cuda {

// From this many elements, or rows, on the sort and its dozen launches should cost less than every block looking at all
// of them; estimates.
constexpr int64_t kSortedScatter = 16384, kSortedRows = 2048;
constexpr int kPlaceBits = 40;  // more elements than any device holds
constexpr uint64_t kNoPlace = (uint64_t{1} << kPlaceBits) - 1;

// Elements: place(i), where element i goes or kNoPlace, and, but for rows, number(i), where its value is.
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

// What was sorted: the elements, or rows, from[i], and where they go; kNoPlace: nowhere.
struct SortedPlaces {
  const uint64_t* keys;
  const uint32_t* from;
  int64_t n;

  AG_HD bool begins(int64_t i) const { return i == 0 || keys[i] != keys[i - 1]; }
  // Whether i is the last of a place that is there.
  AG_HD bool ends(int64_t i) const { return keys[i] != kNoPlace && (i + 1 == n || keys[i + 1] != keys[i]); }
};

template <class T, class Elements>
struct LastOfPlaceKernel {
  SortedPlaces sorted;
  T* to;
  Elements elements;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < sorted.n && sorted.ends(i))
      to[sorted.keys[i]] = *reinterpret_cast<const T*>(elements.number(sorted.from[i]));
  }
};

// Combines numbers of type R that meet in a place, as a scan that starts anew at each; how is known at run time.
template <class R>
struct PlaceRuns {
  struct State {
    R x;
    bool is_there, begins;  // begins: the place's first element is among those combined
  };
  static constexpr bool kMayCut = true;
  SortedPlaces sorted;
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
  AG_HD static State join(const PlaceRuns& m, State a, State b) {
    if (!b.is_there) return a;
    if (!a.is_there || b.begins) return b;
    return {m.combine(a.x, b.x), true, a.begins};
  }
  AG_HD int64_t last_part(int64_t begin, int64_t end) const {
    int64_t i = end - 1;
    while (i > begin && !sorted.begins(i)) --i;
    return i;
  }
  AG_HD State load_from(const char* at, DType d, int64_t i) const {
    return {load_number<R>(at, d), true, sorted.begins(i)};
  }
  AG_HD void store_to(char* at, DType d, const State& s) const {
    store_number<R>(at, d, combine(load_number<R>(at, d), s.x));
  }
};

template <class R, class Elements>
struct PlaceScan : PlaceRuns<R> {
  using State = typename PlaceRuns<R>::State;
  char* to;
  Elements elements;
  DType dtype;
  int item;

  AG_HD State load(int64_t, int64_t i) const {
    return this->load_from(elements.number(this->sorted.from[i]), dtype, i);
  }
  AG_HD void store(int64_t, int64_t i, State s) const {
    if (this->sorted.ends(i)) this->store_to(to + static_cast<int64_t>(this->sorted.keys[i]) * item, dtype, s);
  }
};

// values [n, columns]: row from[i] goes to place * unit bytes of `to`, its numbers side by side on both ends.
struct SortedRows {
  char* to;
  const char* values;
  int64_t unit, values_stride;  // in bytes
  DType dtype;
  int item;

  AG_HD const char* number(const SortedPlaces& sorted, int64_t column, int64_t i) const {
    return values + sorted.from[i] * values_stride + column * item;
  }
  AG_HD char* place(const SortedPlaces& sorted, int64_t column, int64_t i) const {
    return to + static_cast<int64_t>(sorted.keys[i]) * unit + column * item;
  }
};

template <class R>
struct RowScan : PlaceRuns<R> {
  using State = typename PlaceRuns<R>::State;
  SortedRows rows;

  AG_HD State load(int64_t column, int64_t i) const {
    return this->load_from(rows.number(this->sorted, column, i), rows.dtype, i);
  }
  AG_HD void store(int64_t column, int64_t i, State s) const {
    if (this->sorted.ends(i)) this->store_to(rows.place(this->sorted, column, i), rows.dtype, s);
  }
};

template <class T>
struct LastRowKernel {
  SortedPlaces sorted;
  SortedRows rows;
  int64_t columns;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t t = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (t >= sorted.n * columns) return;
    const int64_t i = t / columns, column = t - i * columns;
    if (sorted.ends(i))
      *reinterpret_cast<T*>(rows.place(sorted, column, i)) =
          *reinterpret_cast<const T*>(rows.number(sorted, column, i));
  }
};

// elements: place(i) below 2^bits - 1, or kNoPlace, of n elements.
template <class Elements, class Launch>
SortedPlaces sort_places(const Elements& elements, uint32_t n, int bits, Launch& launch) {
  const SortPairs room = sort_room(launch, n);
  launch(PlaceKeysKernel<Elements>{elements, n, room.keys[0], room.values[0]}, blocks_for(n), kBlockThreads);
  const int at = launch.sort_pairs(room, bits);
  return {room.keys[at], room.values[at], n};
}

}  // namespace argand::cuda
