// Streams, events and graphs of CUDA devices, under libtorch's names.
//
// Work given to one stream is done in order; streams run side by side unless one is told to wait. Each thread has a
// current stream, to which the operations on a device are given; it is the device's default stream until another is
// set. All of it throws Error, which says why, where there is no CUDA device.
#pragma once
#include <functional>
#include <utility>

#include "argand/core/cuda.h"

namespace argand::cuda {

// A handle: copies name the same stream.
class AG_API CUDAStream {
 public:
  explicit CUDAStream(Stream* stream) : stream_(stream) {}
  Device device() const { return stream_->device; }
  DeviceIndex device_index() const { return stream_->device.index(); }
  void* stream() const;  // the cudaStream_t
  bool query() const;    // whether all of its work is done
  void synchronize() const;
  void wait_stream(const CUDAStream& other) const;  // what comes next waits for what `other` holds now
  Stream* unwrap() const { return stream_; }
  friend bool operator==(const CUDAStream& a, const CUDAStream& b) { return a.stream_ == b.stream_; }
  friend bool operator!=(const CUDAStream& a, const CUDAStream& b) { return !(a == b); }

 private:
  Stream* stream_;
};

// index: -1 is the current device.
AG_API CUDAStream getDefaultCUDAStream(int64_t index = -1);
AG_API CUDAStream getCurrentCUDAStream(int64_t index = -1);
// One of kStreamsPerPool, in turn: programs may ask as often as they like.
AG_API CUDAStream getStreamFromPool(bool high_priority = false, int64_t index = -1);
AG_API CUDAStream getStreamFromPool(int priority, int64_t index = -1);
// A stream made by another library (a cudaStream_t), which must outlive every tensor made on it.
AG_API CUDAStream getStreamFromExternal(void* handle, int64_t index = -1);
// Makes it and its device the calling thread's.
AG_API void setCurrentCUDAStream(const CUDAStream& stream);
constexpr int kStreamsPerPool = 32;

// Makes a stream and its device the thread's, and the former ones again at the end.
class AG_API CUDAStreamGuard {
 public:
  explicit CUDAStreamGuard(const CUDAStream& stream);
  CUDAStreamGuard(const CUDAStreamGuard&) = delete;
  CUDAStreamGuard& operator=(const CUDAStreamGuard&) = delete;
  ~CUDAStreamGuard();

 private:
  Stream* before_;
  int64_t device_;
};

// A point in a stream's work; recorded again, the later point.
class AG_API CUDAEvent {
 public:
  explicit CUDAEvent(bool enable_timing = false) : timed_(enable_timing) {}
  CUDAEvent(CUDAEvent&& o) noexcept : event_(o.event_), timed_(o.timed_) { o.event_ = nullptr; }
  CUDAEvent& operator=(CUDAEvent&& o) noexcept;
  ~CUDAEvent();
  bool isCreated() const { return event_ != nullptr; }
  void record(const CUDAStream& stream);
  void record();
  void block(const CUDAStream& stream) const;  // what the stream is given next waits; nothing where none is recorded
  bool query() const;                          // true where none is recorded
  void synchronize() const;
  // Milliseconds from this to `end`, both made with enable_timing and done; throws ValueError otherwise.
  double elapsed_time(const CUDAEvent& end) const;

 private:
  Event* event_ = nullptr;
  bool timed_;
};

// A piece of work, recorded once and given to a stream as often as wanted by one call. Between capture_begin and
// capture_end nothing is done. What is replayed reads and writes the tensors of the recording: write new input into
// those. Random numbers go on in the default generator's stream, and optimizers take a new step each time; optimizers
// must live as long as the graph. Where a tensor's number is asked for, as item() does, the capture throws.
class AG_API CUDAGraph {
 public:
  CUDAGraph() = default;
  CUDAGraph(CUDAGraph&& o) noexcept { *this = std::move(o); }
  CUDAGraph& operator=(CUDAGraph&& o) noexcept;
  ~CUDAGraph();
  // On the current stream, which must not be the default one. pool: graph_pool_handle() or another graph's pool(), for
  // graphs that never run at the same time; 0: memory of its own.
  void capture_begin(uint64_t pool = 0);
  void capture_end();
  void replay();
  void operator()() { replay(); }
  void reset();  // forgets the recording and gives its memory back
  uint64_t pool() const;

 private:
  Graph* graph_ = nullptr;
  Stream* stream_ = nullptr;  // under capture
  uint64_t pool_ = 0;
};

AG_API uint64_t graph_pool_handle();
AG_API bool is_current_stream_capturing();

// Runs `step` `warmup` times, so that what it makes when first run is there, and captures it once more: a training
// step, say, from zero_grad to optimizer.step(). The result is called in place of `step` from then on.
AG_API CUDAGraph graph(const std::function<void()>& step, int warmup = 1);

}  // namespace argand::cuda
