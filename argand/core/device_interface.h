// What a device must be able to do. core knows the CPU and meta; others register here, built in or as a plug-in.
#pragma once
#include <cstddef>
#include <string>

#include "argand/core/device.h"

namespace argand {

// A queue of work on a device; devices derive their own. The CPU has none (null everywhere).
struct Stream {
  Device device;
};
struct Event;

class AG_API DeviceInterface {
 public:
  virtual ~DeviceInterface() = default;
  virtual int device_count() = 0;
  virtual int current_device() { return 0; }
  virtual void set_device(int index) = 0;
  virtual void* allocate(size_t bytes, int index, Stream* stream) = 0;
  virtual void deallocate(void* p, size_t bytes, int index, Stream* stream) = 0;
  // Either side may be host memory. Ordered after what `stream` has been given; returns when done unless non_blocking.
  virtual void copy(void* to, Device to_device, const void* from, Device from_device, size_t bytes, Stream* stream,
                    bool non_blocking) = 0;
  virtual void synchronize(int index) = 0;
  // Null where the device has no streams.
  virtual Stream* current_stream(int) { return nullptr; }
  virtual Event* record_event(Stream*) { return nullptr; }
  virtual void wait_event(Stream*, Event*) {}
  virtual void destroy_event(Event*) {}
};

// Changes with the layout of anything a plug-in shares with the library.
AG_API const char* abi_hash();
// name: what Device("name:0") parses; abi: argand::abi_hash() as the plug-in was compiled against it (kAbiHash).
// Throws Error where the two differ.
AG_API void register_device(DeviceType type, const char* name, DeviceInterface* device, const char* abi);
// Null where no such device is registered. CPU and Meta have none: core serves them itself.
AG_API DeviceInterface* device_interface(DeviceType type);
AG_API const char* device_name(DeviceType type);
// Fills in the current index and throws Error for a device that is not there.
AG_API Device checked_device(const char* op, Device d);

// The layout this translation unit was compiled with.
#define AG_ABI_HASH "argand-0.1-view120-dims6"

}  // namespace argand
