#include "argand/core/device_interface.h"

#include <atomic>
#include <mutex>

#include "argand/core/cuda.h"
#include "argand/core/error.h"

namespace argand {

namespace {

struct Entry {
  std::atomic<DeviceInterface*> device{nullptr};
  std::atomic<const char*> name;
};

// Entries are written once, under the mutex, and read without it.
constinit Entry entries[kNumDeviceTypes] = {
    {nullptr, "cpu"}, {nullptr, "cuda"}, {nullptr, "meta"}, {nullptr, "privateuseone"}};
constinit std::mutex registration;

Entry& entry(DeviceType type) { return entries[static_cast<int>(type)]; }

// Names live as long as the process: devices are never taken away, their plug-in may be.
const char* keep(const std::string& name) { return (new std::string(name))->c_str(); }

}  // namespace

const char* abi_hash() { return AG_ABI_HASH; }

void register_device(DeviceType type, const char* name, DeviceInterface* device, const char* abi) {
  AG_CHECK(std::string_view(abi) == abi_hash(), "register_device: the plug-in for '", name, "' was compiled against '",
           abi, "', this library is '", abi_hash(), "'; build the plug-in again with this library's headers");
  AG_CHECK(device, "register_device: no device given for '", name, "'");
  AG_CHECK(type != DeviceType::CPU && type != DeviceType::Meta, "register_device: '", device_name(type),
           "' is built in; expected CUDA or PrivateUse1");
  const std::string_view wanted = name;
  AG_CHECK(!wanted.empty() && wanted.find(':') == std::string_view::npos, "register_device: '", name,
           "' is not a name; expected one or more characters, none of them ':'");
  const std::lock_guard lock(registration);
  Entry& e = entry(type);
  AG_CHECK(!e.device, "register_device: '", e.name.load(), "' is registered already; each type takes one device");
  for (const Entry& other : entries)
    AG_CHECK(&other == &e || wanted != other.name.load(), "register_device: the name '", name, "' is taken");
  e.name.store(keep(name), std::memory_order_release);
  e.device.store(device, std::memory_order_release);
}

DeviceInterface* device_interface(DeviceType type) { return entry(type).device.load(std::memory_order_acquire); }

const char* device_name(DeviceType type) { return entry(type).name.load(std::memory_order_acquire); }

Device checked_device(const char* op, Device d) {
  if (d.is_cpu() || d.is_meta()) return Device(d.type());  // there is one of each: all tensors on it say the same
  // The plug-in of CUDA devices is loaded on first need.
  if (d.is_cuda()) AG_CHECK(cuda::is_available(), op, ": no CUDA device can be used: ", cuda::unavailable_reason());
  DeviceInterface* device = device_interface(d.type());
  AG_CHECK(device, op, ": no ", device_name(d.type()), " device is available: no library that serves it is loaded");
  const int count = device->device_count();
  const int index = d.has_index() ? d.index() : device->current_device();
  AG_CHECK(index < count, op, ": there is no device ", Device(d.type(), static_cast<DeviceIndex>(index)), "; ", count,
           " of this type found");
  return Device(d.type(), static_cast<DeviceIndex>(index));
}

}  // namespace argand
