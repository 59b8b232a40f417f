// Copies between any strides and types, and fills.
#pragma once
#include "argand/core/by_type.h"
#include "argand/cuda/block.h"
#include "argand/cuda/convert.h"
#include "argand/cuda/layout.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"

namespace argand::cuda {

// Items by their size alone.
struct alignas(16) Packed16 {
  uint64_t low, high;
};

// A number as the first bytes of an item.
inline Packed16 bytes_of(const Scalar& value, DType d) {
  Packed16 bytes{};
  visit_any_dtype(d, [&](auto zero) {
    using T = decltype(zero);
    T x;
    if constexpr (kIsHalf<T>)
      x = narrow<T>(value.to<float>());
    else if constexpr (sizeof(T) == 1 && std::is_class_v<T>)
      x = T(value.to<float>());
    else
      x = value.to<T>();
    std::memcpy(&bytes, &x, sizeof x);
  });
  return bytes;
}

// 16 bytes a thread; the last thread moves what is left byte by byte.
struct CopyBytesKernel {
  char* to;
  const char* from;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = (static_cast<int64_t>(b.index()) * b.threads() + b.thread()) * 16;
    if (i + 16 <= n)
      *reinterpret_cast<Packed16*>(to + i) = *reinterpret_cast<const Packed16*>(from + i);
    else
      for (int64_t k = i; k < n; ++k) to[k] = from[k];
  }
};

template <class T>
struct CopyItemsKernel {
  uint32_t n;
  Places<2> at;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const auto o = at(static_cast<uint32_t>(i));
    *reinterpret_cast<T*>(at.data[0] + o.of[0]) = *reinterpret_cast<const T*>(at.data[1] + o.of[1]);
  }
};

// C holds every number of the input's type.
template <class C>
struct ConvertKernel {
  uint32_t n;
  Places<2> at;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const auto o = at(static_cast<uint32_t>(i));
    store_number<C>(at.data[0] + o.of[0], at.dtype[0], load_number<C>(at.data[1] + o.of[1], at.dtype[1]));
  }
};

// Columns of the output that are rows of the input: a tile goes through shared memory, so that both sides are read and
// written along their lines. Dimension 0 is the one the output is contiguous in, dimension 1 the input.
template <class T>
struct TransposeKernel {
  static constexpr bool kMeets = true;
  static constexpr int kTile = 32, kRows = 8;
  uint32_t columns, rows;      // sizes of dimensions 0 and 1
  Divider across, down;        // tiles over dimension 0, over 1
  int64_t out_row, in_column;  // in bytes
  Places<2> rest;              // the other dimensions

  template <class B>
  AG_HD void operator()(const B& b) const {
    T* tile = b.template shared<T>();
    const uint32_t q = across.divide(b.index()), matrix = down.divide(q);
    const uint32_t c0 = (b.index() - q * across.divisor) * kTile, r0 = (q - matrix * down.divisor) * kTile;
    const auto o = rest(matrix);
    const uint32_t x = b.thread() % kTile, y = b.thread() / kTile;
    for (uint32_t c = y; c < kTile; c += kRows)
      if (c0 + c < columns && r0 + x < rows)
        tile[c * (kTile + 1) + x] =
            reinterpret_cast<const T*>(rest.data[1] + o.of[1] + static_cast<int64_t>(c0 + c) * in_column)[r0 + x];
    b.sync();
    for (uint32_t r = y; r < kTile; r += kRows)
      if (c0 + x < columns && r0 + r < rows)
        reinterpret_cast<T*>(rest.data[0] + o.of[0] + static_cast<int64_t>(r0 + r) * out_row)[c0 + x] =
            tile[x * (kTile + 1) + r];
  }
};

template <class T>
struct FillKernel {
  uint32_t n;
  Places<1> at;
  T value;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) *reinterpret_cast<T*>(at.data[0] + at(static_cast<uint32_t>(i)).of[0]) = value;
  }
};

// True where one side is contiguous along another dimension than the other: then dimension `d` becomes dimension 1.
template <class T, class Launch>
bool transpose(const Layout& l, Launch& launch) {
  constexpr int64_t kItem = sizeof(T);
  if (kItem > 8 || l.ndim < 2 || l.stride[0][0] != kItem || l.stride[1][0] == kItem || l.size[0] < 16) return false;
  int d = 1;
  while (d < l.ndim && (l.stride[1][d] != kItem || l.size[d] < 16)) ++d;
  if (d == l.ndim) return false;
  Layout rest = l;
  rest.ndim = 0;
  for (int i = 1; i < l.ndim; ++i) {
    if (i == d) continue;
    rest.size[rest.ndim] = l.size[i];
    for (int k = 0; k < 2; ++k) rest.stride[k][rest.ndim] = l.stride[k][i];
    ++rest.ndim;
  }
  using K = TransposeKernel<T>;
  const int64_t across = (l.size[0] + K::kTile - 1) / K::kTile, down = (l.size[d] + K::kTile - 1) / K::kTile;
  K k{static_cast<uint32_t>(l.size[0]),
      static_cast<uint32_t>(l.size[d]),
      Divider(static_cast<uint32_t>(across)),
      Divider(static_cast<uint32_t>(down)),
      l.stride[0][d],
      l.stride[1][0],
      Places<2>(rest)};
  launch(k, across * down * rest.numel(), K::kTile * K::kRows, sizeof(T) * K::kTile * (K::kTile + 1));
  return true;
}

template <class Launch>
void copy(const Call& c) {
  const View &to = c.out(), &from = c.in();
  if (to.numel == 0) return;
  Launch launch(c);
  const auto both_aligned = [&] {
    return (reinterpret_cast<uintptr_t>(to.data) | reinterpret_cast<uintptr_t>(from.data)) % 16 == 0;
  };
  if (to.dtype == from.dtype && to.contiguous && from.contiguous && both_aligned())
    return launch(CopyBytesKernel{to.data, from.data, to.nbytes()}, blocks_for((to.nbytes() + 15) / 16), kBlockThreads);
  Layout layout(c.views, 2);
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    const uint32_t n = static_cast<uint32_t>(piece.numel());
    const Places<2> at(piece);
    const int64_t blocks = blocks_for(n);
    if (to.dtype == from.dtype)
      visit_width<Packed16>(item_size(to.dtype), [&](auto item) {
        using T = decltype(item);
        if (!transpose<T>(piece, launch)) launch(CopyItemsKernel<T>{n, at}, blocks, kBlockThreads);
      });
    else if (is_complex(from.dtype))
      launch(ConvertKernel<Complex<double>>{n, at}, blocks, kBlockThreads);
    else if (from.dtype == DType::Float64)
      launch(ConvertKernel<double>{n, at}, blocks, kBlockThreads);
    else if (is_floating_point(from.dtype))
      launch(ConvertKernel<float>{n, at}, blocks, kBlockThreads);
    else if (from.dtype == DType::UInt64)
      launch(ConvertKernel<uint64_t>{n, at}, blocks, kBlockThreads);
    else
      launch(ConvertKernel<int64_t>{n, at}, blocks, kBlockThreads);
  });
}

template <class Launch>
void fill(const Call& c) {
  const View& to = c.out();
  if (to.numel == 0) return;
  Launch launch(c);
  const Packed16 number = bytes_of(c.attributes<FillAttrs>().value, to.dtype);
  Layout layout(c.views, 1);
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    visit_width<Packed16>(item_size(to.dtype), [&](auto item) {
      std::memcpy(&item, &number, sizeof item);
      const uint32_t n = static_cast<uint32_t>(piece.numel());
      launch(FillKernel<decltype(item)>{n, Places<1>(piece), item}, blocks_for(n), kBlockThreads);
    });
  });
}

template <class Launch>
void register_copy(DeviceType device) {
  set_kernel(op::copy, device, copy<Launch>);
  set_kernel(op::fill, device, fill<Launch>);
}

}  // namespace argand::cuda
