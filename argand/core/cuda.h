// CUDA from the host's side: what programs ask before they choose a device, and what the plug-in that serves CUDA
// devices (libargand_cuda) answers.
#pragma once
#include <string>

#include "argand/core/device_interface.h"

namespace argand::cuda {

struct DeviceProperties {
  std::string name;
  int major = 0, minor = 0;  // compute capability
  size_t total_memory = 0;   // bytes
  int multi_processor_count = 0;
};

// Of one device's memory, in bytes.
struct MemoryStats {
  int64_t allocated = 0, peak_allocated = 0;  // in blocks handed out
  int64_t reserved = 0, peak_reserved = 0;    // held from the device, free blocks included
  int64_t allocations = 0, frees = 0;         // since the start
  int64_t retries = 0, out_of_memory = 0;     // requests that first had to free caches; that failed all the same
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
