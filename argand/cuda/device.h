// The CUDA devices as core sees them.
#pragma once
#include <array>
#include <atomic>
#include <memory>
#include <mutex>

#include "argand/cuda/driver_pages.h"
#include "argand/cuda/fault.h"
#include "argand/cuda/pinned.h"
#include "argand/cuda/stream.h"

namespace argand::cuda {

// Which one the operands of a call are on.
int device_of(const Call& call);

// Everything of one device that outlives a call; made when it is first used, which makes its context.
struct DeviceState {
  explicit DeviceState(int index);
  DriverPages pages;
  Pool pool;
  CudaStream default_stream;
  Fault* faults;  // pinned, at the same address on the device
};

// Page-locked memory as the driver gives it.
class DriverPins final : public PinnedSource {
 public:
  void* lock(size_t bytes) override;
  void unlock(void* p) override;
  void* mark(void* stream) override;
  bool is_reached(void* mark) override;
  void destroy_mark(void* mark) override;
};

class CudaDevices final : public Interface {
 public:
  static CudaDevices& get();
  explicit CudaDevices(int count) : count_(count) {}

  int device_count() override { return count_; }
  int current_device() override;
  void set_device(int index) override;
  void* allocate(size_t bytes, int index, Stream* stream) override;
  void deallocate(void* p, size_t bytes, int index, Stream* stream) override;
  void copy(void* to, Device to_device, const void* from, Device from_device, size_t bytes, Stream* stream,
            bool non_blocking) override;
  void synchronize(int index) override;
  Stream* current_stream(int index) override;
  Event* record_event(Stream* stream) override;
  void wait_event(Stream* stream, Event* event) override;
  void destroy_event(Event* event) override;

  DeviceProperties properties(int index) override;
  MemoryStats memory_stats(int index) override;
  void reset_peak_memory_stats(int index) override;
  void empty_cache() override;
  void* allocate_pinned(size_t bytes) override;
  void deallocate_pinned(void* p) override;
  Stream* new_stream(int index, int priority) override;
  void synchronize_stream(Stream* stream) override;
  bool stream_is_idle(Stream* stream) override;
  Event* record_timed_event(Stream* stream) override;
  void synchronize_event(Event* event) override;
  bool event_is_done(Event* event) override;
  double elapsed(Event* begin, Event* end) override;
  void record_stream(void* data, Stream* stream) override;
  Stream* external_stream(int index, void* handle) override;
  void* stream_handle(Stream* stream) override;
  std::pair<int, int> priority_range(int index) override;
  std::pair<size_t, size_t> memory_info(int index) override;
  std::vector<MemorySegment> memory_snapshot(int index) override;
  void set_memory_limit(int index, size_t bytes) override;
  bool is_pinned(const void* p) override;
  void begin_capture(Stream* stream, uint64_t pool) override;
  Graph* end_capture(Stream* stream) override;
  bool is_capturing(Stream* stream) override;
  void replay(Graph* graph, Stream* stream) override;
  void destroy_graph(Graph* graph) override;
  int range_push(const char* name) override;
  int range_pop() override;
  void mark(const char* name) override;
  uint64_t range_start(const char* name) override;
  void range_end(uint64_t range) override;

  DeviceState& state(int index);

 private:
  static constexpr int kMostDevices = 128;  // of a DeviceIndex
  int count_;
  std::array<std::once_flag, kMostDevices> once_;
  std::array<std::unique_ptr<DeviceState>, kMostDevices> states_;
  // Of the states made so far, for those who must not make any: null, or states_[i].
  std::array<std::atomic<DeviceState*>, kMostDevices> made_{};
  DriverPins pins_;
  PinnedPool pinned_{pins_};
};

}  // namespace argand::cuda
