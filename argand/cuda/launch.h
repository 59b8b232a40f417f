// Starting a kernel on the stream of a call. Compiled by nvcc alone.
#pragma once
#include <cuda_runtime.h>

#include "argand/cuda/block.h"
#include "argand/cuda/replay.h"
#include "argand/cuda/stream.h"

namespace argand::cuda {

// Threads in a block of K: registers are given out for so many.
template <class K>
__global__ void __launch_bounds__(kMostThreads<K>) run_kernel(const __grid_constant__ K kernel) {
  kernel(DeviceBlock{});
}

// A call's: makes the device of its operands the current one, and gives scratch memory back to the stream at the end.
class CudaLaunch : public LaunchScope {
 public:
  explicit CudaLaunch(const Call& call) : LaunchScope(call) {}
  template <class K>
  void operator()(const K& kernel, int64_t blocks, int threads, size_t shared = 0) {
    static_assert(std::is_trivially_copyable_v<K>);
    AG_ASSERT(blocks <= 0x7fffffff && threads <= kMostThreads<K>);
    run_kernel<<<static_cast<unsigned>(blocks), static_cast<unsigned>(threads), shared, stream()>>>(kernel);
    launched();
  }
  // After a call of a library that started kernels of its own.
  void library_called() { launched(); }
  // A kernel whose parameters change from one replay of a graph to the next: update(kernel, replay).
  template <class K, class Update>
  void replayed(const K& kernel, int64_t blocks, int threads, size_t shared, Update update) {
    (*this)(kernel, blocks, threads, shared);
    if (AG_UNLIKELY(is_recording()))
      at_replay(std::make_unique<ReplayedKernel<K, Update>>(kernel, std::move(update)),
                reinterpret_cast<const void*>(&run_kernel<K>), blocks, threads, shared);
  }
  // A kernel that draws from K::slot.
  template <class K>
  void random(const K& kernel, int64_t blocks, int threads, size_t shared = 0) {
    replayed(kernel, blocks, threads, shared, FollowGenerator{});
  }
};

}  // namespace argand::cuda
