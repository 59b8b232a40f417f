// CUDA from the host's side: what programs ask before they choose a device, and what the plug-in that serves CUDA
// devices (libargand_cuda) answers.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "argand/core/device_interface.h"

namespace argand::cuda {

struct Graph;  // a recorded piece of a stream's work, of the plug-in's making

struct DeviceProperties {
  std::string name;
  int major = 0, minor = 0;  // compute capability
  size_t total_memory = 0;   // bytes
  int multi_processor_count = 0;
};

// Of one device's memory, in bytes.
struct MemoryStats {
  int64_t allocated = 0, peak_allocated = 0;     // in blocks handed out
  int64_t reserved = 0, peak_reserved = 0;       // held from the device, free blocks included
  int64_t allocations = 0, frees = 0;            // since the start
  int64_t retries = 0, out_of_memory = 0;        // requests that first had to free caches; that failed all the same
  int64_t allocated_total = 0, freed_total = 0;  // bytes handed out and given back since the start
  int64_t peak_blocks = 0;                       // the most blocks at once
};

// One range of addresses that a stream's blocks come from, or a graph's, and what is mapped of it.
struct MemoryBlock {
  uintptr_t address = 0;
  size_t bytes = 0;
  bool in_use = false, waits = false;  // waits: freed, but another stream may still use it
  std::string owner;                   // the module that asked for it
};
struct MemorySegment {
  uintptr_t address = 0, stream = 0;
  bool is_large = false, is_private = false;  // private: of a graph
  std::vector<MemoryBlock> blocks;
};

// What the plug-in adds to the interface every device has. index: a device that is there.
class AG_API Interface : public DeviceInterface {
 public:
  virtual DeviceProperties properties(int index) = 0;
  virtual MemoryStats memory_stats(int index) = 0;
  virtual void reset_peak_memory_stats(int index) = 0;
  virtual void empty_cache() = 0;
  // Page-locked memory of the host, so that copies need not wait for the host.
  virtual void* allocate_pinned(size_t bytes) = 0;
  virtual void deallocate_pinned(void* p) = 0;
  // The stream lives as long as the process; priority: 0, or below it for work that goes first.
  virtual Stream* new_stream(int index, int priority) = 0;
  virtual void synchronize_stream(Stream* stream) = 0;
  virtual bool stream_is_idle(Stream* stream) = 0;
  // Waits for the event on the calling thread; milliseconds between two that were recorded with timing.
  virtual Event* record_timed_event(Stream* stream) = 0;
  virtual void synchronize_event(Event* event) = 0;
  virtual bool event_is_done(Event* event) = 0;
  virtual double elapsed(Event* begin, Event* end) = 0;
  // The memory at `data` is used on `stream` too: freed, it is given out again only after what that stream now holds.
  virtual void record_stream(void* data, Stream* stream) = 0;

  // A stream made elsewhere; not destroyed here.
  virtual Stream* external_stream(int index, void* handle) = 0;
  virtual void* stream_handle(Stream* stream) = 0;
  virtual std::pair<int, int> priority_range(int index) = 0;     // least, greatest: the latter is the lower number
  virtual std::pair<size_t, size_t> memory_info(int index) = 0;  // bytes free and in all
  virtual std::vector<MemorySegment> memory_snapshot(int index) = 0;
  virtual void set_memory_limit(int index, size_t bytes) = 0;
  virtual bool is_pinned(const void* p) = 0;

  // Between the two, work given to the stream is recorded instead of done. pool: whose memory the work uses; graphs
  // that never run at the same time may share one. Throws Error where something was done that cannot be recorded.
  virtual void begin_capture(Stream* stream, uint64_t pool) = 0;
  virtual Graph* end_capture(Stream* stream) = 0;
  virtual bool is_capturing(Stream* stream) = 0;
  // Random numbers continue in the default generator's stream; optimizers take their next step.
  virtual void replay(Graph* graph, Stream* stream) = 0;
  virtual void destroy_graph(Graph* graph) = 0;

  // Ranges that NVIDIA's profilers show; ranges of a thread are nested, the depth is returned (push: from 0 on).
  virtual int range_push(const char* name) = 0;
  virtual int range_pop() = 0;
  virtual void mark(const char* name) = 0;
  virtual uint64_t range_start(const char* name) = 0;  // may end on another thread
  virtual void range_end(uint64_t range) = 0;
};

// Loads the plug-in where this machine has an NVIDIA driver and it has not been loaded. Null where CUDA cannot be used;
// then unavailable_reason() says why. Any thread may call it.
AG_API Interface* interface();
// Empty where there is a device.
AG_API std::string unavailable_reason();

// 0 where there is no driver, no device or no plug-in; throws nothing.
AG_API int64_t device_count();
inline bool is_available() { return device_count() > 0; }

// These throw Error, which names the reason, where there is no CUDA device. index: -1 is the current device.
AG_API int64_t current_device();
AG_API void set_device(int64_t index);
AG_API void synchronize(int64_t index = -1);
AG_API DeviceProperties get_device_properties(int64_t index = -1);
AG_API MemoryStats memory_stats(int64_t index = -1);
AG_API void reset_peak_memory_stats(int64_t index = -1);
AG_API std::pair<size_t, size_t> mem_get_info(int64_t index = -1);  // bytes free and in all
AG_API std::vector<MemorySegment> memory_snapshot(int64_t index = -1);
// At most this share of the device's memory is held; a number in (0, 1].
AG_API void set_per_process_memory_fraction(double fraction, int64_t index = -1);
// Does nothing without a device: programs call it unconditionally.
AG_API void empty_cache();

// What a plug-in exports as the C function argand_cuda_plugin.
struct Plugin {
  const char* abi;  // AG_ABI_HASH as it was compiled
  // Registers the devices. `library` is interface's address in the library that loads the plug-in, so that one linked
  // to another copy finds out. Null where devices are served from now on, else why not.
  const char* (*start)(const void* library);
};
// Starts a plug-in; what it says where it cannot serve. Throws Error where it was built for another library.
AG_API std::string start_plugin(const Plugin& plugin);

}  // namespace argand::cuda
