// Io<V>: how V is read from and written to memory: whole, the first n lanes, or one element in every lane.
#pragma once
#include <utility>

#include "argand/cpu/simd/vec.h"
#include "argand/formulas/complex.h"

namespace argand::AG_ISA {

template <class V>
struct Io {
  static constexpr int64_t kBytes = V::size * sizeof(typename V::Element);
  static AG_INLINE V load(const void* p) { return V::load(p); }
  static AG_INLINE V load_part(const void* p, int64_t n) { return V::load_part(p, n); }
  static AG_INLINE V repeat(const void* p) { return V::repeat(p); }
  static AG_INLINE void store(V v, void* p) { v.store(p); }
  static AG_INLINE void store_part(V v, void* p, int64_t n) { v.store_part(p, n); }
};

template <class T>
struct Io<Cx<Vec<T>>> {
  using V = Vec<T>;
  static constexpr int kSize = V::size;
  static constexpr int64_t kBytes = 2 * AG_VEC_BYTES;

  static AG_INLINE Cx<V> load(const void* p) {
    return separate(V::load(p), V::load(static_cast<const T*>(p) + kSize), std::make_index_sequence<kSize>{});
  }
  static AG_INLINE Cx<V> load_part(const void* p, int64_t n) {
    const T* x = static_cast<const T*>(p);
    V low = 2 * n >= kSize ? V::load(x) : V::load_part(x, 2 * n);
    V high = 2 * n > kSize ? V::load_part(x + kSize, 2 * n - kSize) : V(0);
    return separate(low, high, std::make_index_sequence<kSize>{});
  }
  static AG_INLINE Cx<V> repeat(const void* p) {
    const T* x = static_cast<const T*>(p);
    return {V::repeat(x), V::repeat(x + 1)};
  }
  static AG_INLINE void store(Cx<V> z, void* p) {
    low(z, std::make_index_sequence<kSize>{}).store(p);
    high(z, std::make_index_sequence<kSize>{}).store(static_cast<T*>(p) + kSize);
  }
  static AG_INLINE void store_part(Cx<V> z, void* p, int64_t n) {
    T* x = static_cast<T*>(p);
    V a = low(z, std::make_index_sequence<kSize>{});
    if (2 * n >= kSize)
      a.store(x);
    else
      a.store_part(x, 2 * n);
    if (2 * n > kSize) high(z, std::make_index_sequence<kSize>{}).store_part(x + kSize, 2 * n - kSize);
  }

 private:
  template <size_t... i>
  static AG_INLINE Cx<V> separate(V a, V b, std::index_sequence<i...>) {
    return {V(Raw<T>(__builtin_shufflevector(a.raw, b.raw, 2 * i...))),
            V(Raw<T>(__builtin_shufflevector(a.raw, b.raw, (2 * i + 1)...)))};
  }
  template <size_t... i>
  static AG_INLINE V low(Cx<V> z, std::index_sequence<i...>) {
    return Raw<T>(__builtin_shufflevector(z.re.raw, z.im.raw, (i / 2 + i % 2 * kSize)...));
  }
  template <size_t... i>
  static AG_INLINE V high(Cx<V> z, std::index_sequence<i...>) {
    return Raw<T>(__builtin_shufflevector(z.re.raw, z.im.raw, (kSize / 2 + i / 2 + i % 2 * kSize)...));
  }
};

}  // namespace argand::AG_ISA
