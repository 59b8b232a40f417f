// What a kernel sees of its place on the GPU, and how one is written so that it runs on the host too.
//
// A kernel is a struct: data members are its parameters, `template <class B> AG_HD void operator()(const B& b) const`
// what one thread does. On the GPU B is DeviceBlock; tests/cuda/emulator.h has a B that runs every thread of every
// block on the CPU, so that index maths, partitions and barriers are tested without a device. Threads meet at b.sync(),
// which all of a block call; a kernel that does so says `static constexpr bool kMeets = true`.
#pragma once
#include <cstdint>

#include "argand/core/macros.h"

// for (i = 0; i < n; ++i) and for (i = first; i < first + n; ++i), unrolled on the GPU: over numbers that are to stay
// in registers, since an index known at run time would put them into memory.
#if defined(__CUDA_ARCH__)
#define AG_UNROLL _Pragma("unroll")
#else
#define AG_UNROLL
#endif
#define AG_EACH(i, n) AG_UNROLL for (int i = 0; i < (n); ++i)
#define AG_EACH_OF(i, first, n) AG_UNROLL for (int i = (first); i < (first) + (n); ++i)

namespace argand::cuda {

constexpr int kWarp = 32;
constexpr int kBlockThreads = 256;  // of kernels that do not ask for another number
// The most threads a block of K may have: what K says, else kBlockThreads.
template <class K>
constexpr int most_threads() {
  if constexpr (requires { K::kThreads; })
    return K::kThreads;
  else
    return kBlockThreads;
}
template <class K>
inline constexpr int kMostThreads = most_threads<K>();
constexpr int64_t blocks_for(int64_t threads) { return (threads + kBlockThreads - 1) / kBlockThreads; }

// Where b.shared<T>() of the emulator and the GPU alike lies: one piece of memory per block, aligned to 16 bytes.
constexpr int kMostShared = 48 << 10;

#if defined(__CUDACC__)
struct DeviceBlock {
  __device__ uint32_t index() const { return blockIdx.x; }
  __device__ uint32_t blocks() const { return gridDim.x; }
  __device__ uint32_t thread() const { return threadIdx.x; }
  __device__ uint32_t threads() const { return blockDim.x; }
  __device__ void sync() const { __syncthreads(); }
  template <class T>
  __device__ T* shared() const {
    extern __shared__ __align__(16) char bytes[];
    return reinterpret_cast<T*>(bytes);
  }
  // What the thread whose number within the warp differs by `mask` gave; all 32 threads call it.
  template <class T>
  __device__ T swap(T mine, int mask) const {
    constexpr int kWords = (sizeof(T) + 3) / 4;
    struct Words {
      uint32_t w[kWords];
    };
    Words words{};
    memcpy(&words, &mine, sizeof(T));
    for (int i = 0; i < kWords; ++i) words.w[i] = __shfl_xor_sync(0xffffffffu, words.w[i], mask);
    memcpy(&mine, &words, sizeof(T));
    return mine;
  }
};
#endif

// Combines one value of each thread of a warp; every thread gets the result. Lower threads stand to the left in `join`,
// so that the order of joining is fixed.
template <class B, class T, class Join>
AG_HD T join_warp(const B& b, T mine, Join join) {
  for (int step = 1; step < kWarp; step *= 2) {
    const T other = b.swap(mine, step);
    mine = b.thread() & static_cast<uint32_t>(step) ? join(other, mine) : join(mine, other);
  }
  return mine;
}

// The same over a block of whole warps, through `room` for one value per warp in shared memory, which must not be in
// use; it is free again afterwards.
template <class B, class T, class Join>
AG_HD T join_block(const B& b, T* room, T mine, T neutral, Join join) {
  mine = join_warp(b, mine, join);
  const uint32_t warps = b.threads() / kWarp, lane = b.thread() % kWarp;
  if (warps == 1) return mine;
  if (lane == 0) room[b.thread() / kWarp] = mine;
  b.sync();
  mine = join_warp(b, lane < warps ? room[lane] : neutral, join);
  b.sync();
  return mine;
}

}  // namespace argand::cuda
