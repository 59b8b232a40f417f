// Streams, devices and errors of the CUDA runtime, for the host code of argand/cuda.
#pragma once
#include <cuda_runtime_api.h>

#include <memory>
#include <vector>

#include "argand/core/cuda.h"
#include "argand/core/error.h"
#include "argand/cuda/pool.h"
#include "argand/dispatch/op.h"

namespace argand::cuda {

struct CudaStream : Stream {
  cudaStream_t handle = nullptr;  // null: the device's default stream
  int priority = 0;
};

// Throws Error naming the call where it failed.
void check(cudaError_t error, const char* call);
#define AG_CUDA(call) ::argand::cuda::check(call, #call)

// The handle of a stream of the device; null is its default stream.
inline cudaStream_t handle_of(const Stream* s) { return s ? static_cast<const CudaStream*>(s)->handle : nullptr; }

// Makes a device the calling thread's, and the former one again at the end.
class DeviceScope {
 public:
  explicit DeviceScope(int index) {
    AG_CUDA(cudaGetDevice(&before_));
    if (index != before_) AG_CUDA(cudaSetDevice(index));
    changed_ = index != before_;
  }
  DeviceScope(const DeviceScope&) = delete;
  DeviceScope& operator=(const DeviceScope&) = delete;
  ~DeviceScope() {
    if (changed_) (void)cudaSetDevice(before_);
  }

 private:
  int before_ = 0;
  bool changed_ = false;
};

// What a kernel that meets a user's mistake writes to, once; in pinned memory, so that the host reads it without a
// copy.
struct Fault;
struct SortPairs;
class ReplayedLaunch;

// What every kernel call has around it: the device of its operands, the stream, scratch memory.
class LaunchScope {
 public:
  explicit LaunchScope(const Call& call);
  LaunchScope(const LaunchScope&) = delete;
  LaunchScope& operator=(const LaunchScope&) = delete;
  ~LaunchScope();
  // Given back to the stream at the end of the scope: kernels launched in it may use it.
  void* scratch(size_t bytes);
  Fault* faults();
  // Sorts by bits [0, bits) of the keys, stably; which of the two buffers holds the result (order.h).
  int sort_pairs(const SortPairs& pairs, int bits);
  // Whether what is launched now is recorded for a graph, and not done.
  bool is_recording() const;

 protected:
  cudaStream_t stream() const { return handle_of(stream_); }
  // After a launch: its error, and with ARGAND_CUDA_BLOCKING=1 that of its kernel, under the operation's name.
  void launched();
  // The launch just recorded, of this kernel function, has other parameters in each replay.
  void at_replay(std::unique_ptr<ReplayedLaunch> launch, const void* function, int64_t blocks, int threads,
                 size_t shared);

 private:
  const Call& call_;
  int index_;
  DeviceScope device_;
  Stream* stream_;
  std::vector<void*> scratch_;
};

}  // namespace argand::cuda
