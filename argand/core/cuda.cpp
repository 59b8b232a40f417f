#include "argand/core/cuda.h"

#include <dlfcn.h>

#include <atomic>
#include <mutex>

#include "argand/core/cuda_needed.h"
#include "argand/core/error.h"

namespace argand::cuda {

namespace {

constexpr const char* kDriver = "libcuda.so.1";
constexpr const char* kPlugin = "libargand_cuda.so";

// The folder this library was loaded from, with a slash; empty where that is not known.
std::string own_folder() {
  Dl_info info{};
  if (!dladdr(reinterpret_cast<void*>(&interface), &info) || !info.dli_fname) return {};
  const std::string path = info.dli_fname;
  return path.substr(0, path.rfind('/') + 1);
}

const Plugin* open_plugin(std::string* why) {
  // Libraries stay open: kernels and contexts live in them until the process ends.
  if (!dlopen(kDriver, RTLD_NOW | RTLD_LOCAL)) {
    *why = "this machine has no NVIDIA driver (" + std::string(kDriver) + " was not found)";
    return nullptr;
  }
  const std::string path = own_folder() + kPlugin;
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char* error = dlerror();
    *why = "this build of Argand has no CUDA plug-in (" + std::string(error ? error : path.c_str()) +
           "); build it with -DARGAND_CUDA=ON";
    return nullptr;
  }
  const auto entry = reinterpret_cast<const Plugin* (*)()>(dlsym(library, "argand_cuda_plugin"));
  if (!entry) {
    *why = path + " is no CUDA plug-in of Argand: it exports no argand_cuda_plugin";
    return nullptr;
  }
  return entry();
}

struct Loaded {
  std::string why;  // empty: devices are served
  Loaded() {
    if (device_interface(DeviceType::CUDA)) return;  // registered by the program itself
    try {
      if (const Plugin* plugin = open_plugin(&why)) why = start_plugin(*plugin);
    } catch (const Error& e) {
      why = e.what();
    }
  }
};

const Loaded& loaded() {
  static const Loaded* const once = new Loaded;
  return *once;
}

}  // namespace

Interface& needed(const char* what) {
  Interface* cuda = interface();
  AG_CHECK(cuda, "cuda.", what, ": no CUDA device can be used: ", unavailable_reason());
  return *cuda;
}

int index_or_current(const char* what, int64_t index) {
  Interface& cuda = needed(what);
  const int count = cuda.device_count();
  AG_CHECK(index >= -1 && index < count, "cuda.", what, ": there is no device ", index, "; ", count, " found");
  return index < 0 ? cuda.current_device() : static_cast<int>(index);
}

std::string start_plugin(const Plugin& plugin) {
  AG_CHECK(std::string_view(plugin.abi) == abi_hash(), "the CUDA plug-in was compiled against '", plugin.abi,
           "', this library is '", abi_hash(), "'; build both together");
  const char* why = plugin.start(reinterpret_cast<const void*>(&interface));
  return why ? why : "";
}

Interface* interface() {
  if (!loaded().why.empty()) return nullptr;
  return dynamic_cast<Interface*>(device_interface(DeviceType::CUDA));
}

std::string unavailable_reason() {
  if (!loaded().why.empty()) return loaded().why;
  return device_count() > 0 ? "" : "the driver reports no device";
}

int64_t device_count() {
  if (!loaded().why.empty()) return 0;
  DeviceInterface* cuda = device_interface(DeviceType::CUDA);
  return cuda ? cuda->device_count() : 0;
}

int64_t current_device() { return needed("current_device").current_device(); }
void set_device(int64_t index) { needed("set_device").set_device(index_or_current("set_device", index)); }
void synchronize(int64_t index) { needed("synchronize").synchronize(index_or_current("synchronize", index)); }
DeviceProperties get_device_properties(int64_t index) {
  return needed("get_device_properties").properties(index_or_current("get_device_properties", index));
}
MemoryStats memory_stats(int64_t index) {
  return needed("memory_stats").memory_stats(index_or_current("memory_stats", index));
}
void reset_peak_memory_stats(int64_t index) {
  needed("reset_peak_memory_stats").reset_peak_memory_stats(index_or_current("reset_peak_memory_stats", index));
}
std::pair<size_t, size_t> mem_get_info(int64_t index) {
  return needed("mem_get_info").memory_info(index_or_current("mem_get_info", index));
}
std::vector<MemorySegment> memory_snapshot(int64_t index) {
  return needed("memory_snapshot").memory_snapshot(index_or_current("memory_snapshot", index));
}
void set_per_process_memory_fraction(double fraction, int64_t index) {
  constexpr const char* kName = "set_per_process_memory_fraction";
  AG_CHECK_AS(ValueError, fraction > 0 && fraction <= 1, "cuda.", kName,
              ": expected a number above 0 and up to 1, got ", fraction);
  const int i = index_or_current(kName, index);
  Interface& cuda = needed(kName);
  const auto total = static_cast<double>(cuda.properties(i).total_memory);
  cuda.set_memory_limit(i, static_cast<size_t>(total * fraction));
}
void empty_cache() {
  if (Interface* cuda = interface()) cuda->empty_cache();
}

}  // namespace argand::cuda
