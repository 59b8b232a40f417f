// Products by tensor cores: 16 x 16 times 16 x 8 numbers of 16 bits, summed in float32, by the 32 threads of a warp. On
// the host the threads exchange what they hold and add it up by the definition, so that kernels are tested there.
//
// Of a warp's threads g = lane / 4 and t = lane % 4 say what each has ("mma.m16n8k16" in the PTX manual), two numbers
// in a register, the lower one first:
//   a[0..3]: rows g and g + 8 of columns 2 t, 2 t + 1, then the same rows of columns 2 t + 8, 2 t + 9
//   b0, b1:  rows 2 t, 2 t + 1 and 2 t + 8, 2 t + 9 of column g
//   c[0..3]: columns 2 t, 2 t + 1 of row g, then of row g + 8
#pragma once
#include <cstring>

#include "argand/cuda/block.h"
#include "argand/cuda/convert.h"

namespace argand::cuda {

template <class T>
AG_HD uint32_t pack_pair(T low, T high) {
  return static_cast<uint32_t>(low.bits) | static_cast<uint32_t>(high.bits) << 16;
}

// c += a b.
template <class T, class B>
AG_HD void mma(const B& block, float (&c)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
#if defined(__CUDA_ARCH__)
  (void)block;
  if constexpr (std::is_same_v<T, Half>)
    asm volatile(
        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
  else
    asm volatile(
        "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
#else
  struct Held {
    uint32_t a[4], b[2];
  };
  const Held mine{{a[0], a[1], a[2], a[3]}, {b0, b1}};
  const int lane = static_cast<int>(block.thread()) % kWarp;
  Held all[kWarp];
  block.gather(mine, all);
  const auto number = [](uint32_t word, int which) {
    T x;
    x.bits = static_cast<uint16_t>(word >> (16 * which));
    return widen(x);
  };
  for (int i = 0; i < 4; ++i) {
    const int row = lane / 4 + i / 2 * 8, column = lane % 4 * 2 + i % 2;
    for (int k = 0; k < 16; ++k)
      c[i] += number(all[row % 8 * 4 + k % 8 / 2].a[row / 8 + k / 8 * 2], k % 2) *
              number(all[column * 4 + k % 8 / 2].b[k / 8], k % 2);
  }
#endif
}

}  // namespace argand::cuda
