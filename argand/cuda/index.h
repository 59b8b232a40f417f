// Gather, scatter and joining on the GPU.
//
// A scatter whose places meet is combined in the row-major order of the call, the same bits every time: each place has
// one thread that owns it, which walks all elements in order and takes its own. Whole rows (embedding's gradient) are
// owned by blocks, so that only their numbers are walked. Many elements, or rows, are sorted by place instead
// (scatter_sorted.h).
#pragma once
#include "argand/core/by_type.h"
#include "argand/cuda/copy.h"
#include "argand/cuda/fault.h"
#include "argand/cuda/scatter_sorted.h"
#include "argand/dispatch/index_ops.h"
#include "argand/dispatch/join_ops.h"
#include "argand/formulas/lane.h"

namespace argand::cuda {

// IndexAttrs as a kernel carries them, stride in bytes.
struct IndexRule {
  const char* name;
  int64_t dim, size, stride;
  bool wrap;
  Fault* faults;

  IndexRule(const IndexAttrs& a, int64_t item, Fault* f)
      : name(a.name), dim(a.dim), size(a.size), stride(a.stride * item), wrap(a.wrap), faults(f) {}
  // The offset of an index; false for one that is outside, which is reported.
  AG_HD bool place(int64_t index, int64_t* offset) const {
    if (size >= 0 && (index < 0 || index >= size)) {
      if (!wrap || index < -size || index >= size) {
        report(faults, name, index, dim, size);
        return false;
      }
      index += size;
    }
    *offset = index * stride;
    return true;
  }
};

template <class T>
struct GatherKernel {
  uint32_t n;
  Places<3> at;  // out, source, index
  IndexRule rule;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const auto o = at(static_cast<uint32_t>(i));
    int64_t offset = 0;
    if (rule.place(*reinterpret_cast<const int64_t*>(at.data[2] + o.of[2]), &offset))
      *reinterpret_cast<T*>(at.data[0] + o.of[0]) = *reinterpret_cast<const T*>(at.data[1] + o.of[1] + offset);
  }
};

template <Combine how, class T>
AG_HD T combined(T old, T x) {
  using C = ComputeOf<T>;
  if constexpr (how == Combine::Assign) {
    return x;
  } else if constexpr (std::is_same_v<T, bool>) {
    return how == Combine::Add || how == Combine::Max ? old || x : old && x;
  } else if constexpr (kIsComplex<T>) {
    return how == Combine::Add ? old + x : how == Combine::Multiply ? old * x : old;  // extrema are refused before
  } else {
    const Lane<C> p(convert<C>(old)), q(convert<C>(x));
    if constexpr (how == Combine::Add) return convert<T>((p + q).x);
    if constexpr (how == Combine::Multiply) return convert<T>((p * q).x);
    if constexpr (how == Combine::Max) return convert<T>(max(p, q).x);
    if constexpr (how == Combine::Min) return convert<T>(min(p, q).x);
  }
}

// Every block walks all elements, a chunk of as many as it has threads at a time; a thread takes those it owns.
template <Combine how, class T>
struct ScatterKernel {
  static constexpr bool kMeets = true;
  uint32_t n;
  Places<3> at;  // destination, index, values
  IndexRule rule;
  T value;  // where the values' place is null

  struct Entry {
    char* to;  // null: none
    T x;
  };

  template <class B>
  AG_HD void operator()(const B& b) const {
    Entry* entries = b.template shared<Entry>();
    const uint64_t owner = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    const uint64_t owners = static_cast<uint64_t>(b.blocks()) * b.threads();
    for (uint32_t first = 0; first < n; first += b.threads()) {
      entries[b.thread()] = entry(first + b.thread());
      b.sync();
      for (uint32_t k = 0; k < b.threads(); ++k) {
        const Entry e = entries[k];
        if (!e.to || static_cast<uint64_t>(e.to - at.data[0]) / sizeof(T) % owners != owner) continue;
        T* to = reinterpret_cast<T*>(e.to);
        *to = combined<how>(*to, e.x);
      }
      b.sync();
    }
  }

 private:
  AG_HD Entry entry(uint32_t i) const {
    Entry e{nullptr, value};
    if (i >= n) return e;
    const auto o = at(i);
    int64_t offset = 0;
    if (!rule.place(*reinterpret_cast<const int64_t*>(at.data[1] + o.of[1]), &offset)) return e;
    e.to = at.data[0] + o.of[0] + offset;
    if (at.data[2]) e.x = *reinterpret_cast<const T*>(at.data[2] + o.of[2]);
    return e;
  }
};

// destination[index[i], :] combined with values[i, :]: block (group of rows, 256 columns).
template <Combine how, class T>
struct ScatterRowsKernel {
  static constexpr bool kMeets = true;
  char* to;
  const int64_t* index;
  const T* values;
  int64_t n, columns, index_stride, values_stride, per_group, tiles;
  IndexRule rule;

  template <class B>
  AG_HD void operator()(const B& b) const {
    int64_t* rows = b.template shared<int64_t>();  // offsets in bytes; -1: not of this group
    const int64_t group = b.index() / tiles, column = b.index() % tiles * b.threads() + b.thread();
    for (int64_t first = 0; first < n; first += b.threads()) {
      const int64_t i = first + b.thread();
      int64_t offset = 0;
      const bool mine =
          i < n && rule.place(index[i * index_stride], &offset) && offset / rule.stride / per_group == group;
      rows[b.thread()] = mine ? offset : -1;
      b.sync();
      const int64_t most = n - first < b.threads() ? n - first : b.threads();
      for (int64_t k = 0; k < most && column < columns; ++k) {
        if (rows[k] < 0) continue;
        T* at = reinterpret_cast<T*>(to + rows[k]) + column;
        *at = combined<how>(*at, values[(first + k) * values_stride + column]);
      }
      b.sync();
    }
  }
};

// Element i of a scatter: where it goes, in elements, and where its value is.
struct ScatterElements {
  Places<3> at;
  IndexRule rule;
  int item;
  Packed16 value;  // where the values' place is null

  AG_HD uint64_t place(uint32_t i) const {
    const auto o = at(i);
    int64_t offset = 0;
    if (!rule.place(*reinterpret_cast<const int64_t*>(at.data[1] + o.of[1]), &offset)) return kNoPlace;
    return static_cast<uint64_t>(o.of[0] + offset) / static_cast<uint64_t>(item);
  }
  AG_HD const char* number(uint32_t i) const {
    return at.data[2] ? at.data[2] + at(i).of[2] : reinterpret_cast<const char*>(&value);
  }
};

// Row i of a scatter of whole rows: which one of the destination it goes to.
struct RowPlaces {
  const int64_t* index;
  int64_t index_stride;
  IndexRule rule;

  AG_HD uint64_t place(uint32_t i) const {
    int64_t offset = 0;
    if (!rule.place(index[i * index_stride], &offset)) return kNoPlace;
    return static_cast<uint64_t>(offset / rule.stride);
  }
};

struct OffsetsKernel {
  uint32_t n;
  Places<2> at;  // out, index
  IndexRule rule;
  bool first;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const auto o = at(static_cast<uint32_t>(i));
    int64_t* to = reinterpret_cast<int64_t*>(at.data[0] + o.of[0]);
    int64_t offset = 0;
    rule.place(*reinterpret_cast<const int64_t*>(at.data[1] + o.of[1]), &offset);
    *to = first ? offset : *to + offset;
  }
};

// One input of a join: rows of `row` bytes become the bytes from `at` on of the output's rows.
template <class T>
struct JoinKernel {
  T* to;
  const T* from;
  int64_t n, row, to_row;  // in items

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const int64_t r = i / row;
    to[r * to_row + (i - r * row)] = from[i];
  }
};

template <class Launch>
void gather(const Call& c) {
  Launch launch(c);
  if (c.out().numel == 0) return;
  const int64_t item = item_size(c.out().dtype);
  const IndexRule rule(c.attributes<IndexAttrs>(), item, launch.faults());
  Layout layout(c.views, 3);
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    visit_width<Packed16>(item, [&](auto zero) {
      const auto n = static_cast<uint32_t>(piece.numel());
      launch(GatherKernel<decltype(zero)>{n, Places<3>(piece), rule}, blocks_for(n), kBlockThreads);
    });
  });
}

// Rows of consecutive numbers on both sides, named by one index or offset each.
inline bool scatters_rows(const Call& c, const ScatterAttrs& a) {
  if (a.use_value || a.index.size == 0 || a.index.stride <= 0) return false;
  const View &to = c.out(), &index = c.in(0), &values = c.in(1);
  return to.ndim == 2 && to.strides[0] == 0 && to.strides[1] == 1 && index.strides[1] == 0 && values.strides[1] == 1;
}

template <class Launch>
void scatter_sorted(const ScatterAttrs& a, const Layout& piece, const ScatterElements& elements, Launch& launch) {
  const SortedPlaces sorted = sort_places(elements, static_cast<uint32_t>(piece.numel()), kPlaceBits, launch);
  char* to = elements.at.data[0];
  if (a.combine == Combine::Assign)
    return visit_width<Packed16>(elements.item, [&](auto zero) {
      using T = decltype(zero);
      launch(LastOfPlaceKernel<T, ScatterElements>{sorted, reinterpret_cast<T*>(to), elements}, blocks_for(sorted.n),
             kBlockThreads);
    });
  visit_running(piece.dtype[0], [&](auto zero) {
    scan_columns(
        launch,
        PlaceScan<decltype(zero), ScatterElements>{{sorted, a.combine}, to, elements, piece.dtype[0], elements.item}, 1,
        sorted.n);
  });
}

template <class Launch>
void scatter_rows_sorted(const Call& c, const ScatterAttrs& a, Launch& launch) {
  const View &to = c.out(), &index = c.in(0), &values = c.in(1);
  const int64_t item = item_size(to.dtype), columns = to.sizes[1];
  const IndexRule rule(a.index, item, launch.faults());
  const int bits = a.index.size < 0 ? kPlaceBits : bits_below(a.index.size + 1);
  const SortedPlaces sorted = sort_places(RowPlaces{index.as<int64_t>(), index.strides[0], rule},
                                          static_cast<uint32_t>(to.sizes[0]), bits, launch);
  const SortedRows rows{to.data, values.data, rule.stride, values.strides[0] * item, to.dtype, static_cast<int>(item)};
  if (a.combine == Combine::Assign)
    return visit_width<Packed16>(item, [&](auto zero) {
      launch(LastRowKernel<decltype(zero)>{sorted, rows, columns}, blocks_for(sorted.n * columns), kBlockThreads);
    });
  visit_running(to.dtype, [&](auto zero) {
    scan_columns(launch, RowScan<decltype(zero)>{{sorted, a.combine}, rows}, columns, sorted.n);
  });
}

template <Combine how, class T, class Launch>
void scatter_as(const Call& c, Launch& launch) {
  const auto& a = c.attributes<ScatterAttrs>();
  const IndexRule rule(a.index, sizeof(T), launch.faults());
  const View &to = c.out(), &index = c.in(0);
  if (a.index.size > 0 && scatters_rows(c, a)) {
    const View& values = c.in(1);
    constexpr int64_t kGroups = 128;
    const int64_t groups = std::min(kGroups, a.index.size), tiles = blocks_for(to.sizes[1]);
    const int64_t per_group = (a.index.size + groups - 1) / groups;
    return launch(ScatterRowsKernel<how, T>{to.data, index.as<int64_t>(), values.as<T>(), to.sizes[0], to.sizes[1],
                                            index.strides[0], values.strides[0], per_group, tiles, rule},
                  groups * tiles, kBlockThreads, kBlockThreads * sizeof(int64_t));
  }
  using K = ScatterKernel<how, T>;
  Layout layout(c.views, 3);  // the order of elements is the call's: dimensions are merged, not sorted
  layout.merge();
  T value{};
  if (a.use_value) {
    const Packed16 number = bytes_of(a.value, to.dtype);
    std::memcpy(static_cast<void*>(&value), &number, sizeof value);
    layout.data[2] = nullptr;
  }
  layout.for_each_piece([&](const Layout& piece) {
    const auto n = static_cast<uint32_t>(piece.numel());
    launch(K{n, Places<3>(piece), rule, value}, std::min<int64_t>(64, blocks_for(n)), kBlockThreads,
           kBlockThreads * sizeof(typename K::Entry));
  });
}

template <class Launch>
void scatter_many(const Call& c, const ScatterAttrs& a, Layout& layout, Launch& launch) {
  const DType d = c.out().dtype;
  ScatterElements elements{{}, IndexRule(a.index, item_size(d), launch.faults()), static_cast<int>(item_size(d)), {}};
  if (a.use_value) {
    elements.value = bytes_of(a.value, d);
    layout.data[2] = nullptr;
  }
  layout.for_each_piece([&](const Layout& piece) {
    elements.at = Places<3>(piece);
    scatter_sorted(a, piece, elements, launch);
  });
}

template <class Launch>
void scatter(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  const auto& a = c.attributes<ScatterAttrs>();
  const Combine how = a.combine;
  Layout layout(c.views, 3);
  layout.merge();
  const bool rows = scatters_rows(c, a);
  const int64_t count = c.out().sizes[0];
  if (rows && count >= kSortedRows && count <= Layout::kMost) return scatter_rows_sorted(c, a, launch);
  if (layout.numel() >= kSortedScatter && !(rows && a.index.size > 0)) return scatter_many(c, a, layout, launch);
  if (how == Combine::Assign)
    return visit_width<Packed16>(item_size(c.out().dtype),
                                 [&](auto item) { scatter_as<Combine::Assign, decltype(item)>(c, launch); });
  const DType d = c.out().dtype;
  visit_dtype(how == Combine::Add || how == Combine::Multiply ? same_bits(d) : d, [&](auto zero) {
    using T = decltype(zero);
    switch (how) {
      case Combine::Assign:
        return;
      case Combine::Add:
        return scatter_as<Combine::Add, T>(c, launch);
      case Combine::Multiply:
        return scatter_as<Combine::Multiply, T>(c, launch);
      case Combine::Max:
        return scatter_as<Combine::Max, T>(c, launch);
      case Combine::Min:
        return scatter_as<Combine::Min, T>(c, launch);
    }
  });
}

template <class Launch>
void index_offsets(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  const auto& a = c.attributes<OffsetAttrs>();
  const IndexRule rule(a.index, 1, launch.faults());
  Layout layout(c.views, 2);
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    const auto n = static_cast<uint32_t>(piece.numel());
    launch(OffsetsKernel{n, Places<2>(piece), rule, a.first}, blocks_for(n), kBlockThreads);
  });
}

template <class Launch>
void join(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  visit_width<Packed16>(item_size(c.out().dtype), [&](auto zero) {
    using T = decltype(zero);
    T* to = c.out().as<T>();
    for (int i = 0; i < c.ins; ++i) {
      const View& x = c.in(i);
      if (x.numel == 0) continue;
      launch(JoinKernel<T>{to, x.as<T>(), x.numel, x.sizes[1], c.out().sizes[1]}, blocks_for(x.numel), kBlockThreads);
      to += x.sizes[1];
    }
  });
}

template <class Launch>
void register_index(DeviceType device) {
  set_kernel(op::gather, device, gather<Launch>);
  set_kernel(op::scatter, device, scatter<Launch>);
  set_kernel(op::index_offsets, device, index_offsets<Launch>);
  set_kernel(op::join, device, join<Launch>);
}

}  // namespace argand::cuda
