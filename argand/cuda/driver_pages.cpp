#include "argand/cuda/driver_pages.h"

#include <cuda.h>
#include <dlfcn.h>

#include "argand/cuda/outside_captures.h"

namespace argand::cuda {

namespace {

struct Driver {
  decltype(&cuMemGetAllocationGranularity) granularity;
  decltype(&cuMemAddressReserve) reserve;
  decltype(&cuMemCreate) create;
  decltype(&cuMemMap) map;
  decltype(&cuMemSetAccess) set_access;
  decltype(&cuMemUnmap) unmap;
  decltype(&cuMemRelease) release;
  const char* missing = nullptr;

  Driver() {
    void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    const auto find = [&](auto& function, const char* name) {
      function =
          library ? reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(library, name)) : nullptr;
      if (!function && !missing) missing = name;
    };
    find(granularity, "cuMemGetAllocationGranularity");
    find(reserve, "cuMemAddressReserve");
    find(create, "cuMemCreate");
    find(map, "cuMemMap");
    find(set_access, "cuMemSetAccess");
    find(unmap, "cuMemUnmap");
    find(release, "cuMemRelease");
  }
};

const Driver& driver() {
  static const Driver functions;
  return functions;
}

void check_driver(CUresult result, const char* call) {
  AG_CHECK(result == CUDA_SUCCESS, "cuda: ", call, " failed with driver error ", static_cast<int>(result));
}

CUmemAllocationProp properties(int device) {
  CUmemAllocationProp p{};
  p.type = CU_MEM_ALLOCATION_TYPE_PINNED;
  p.location.type = CU_MEM_LOCATION_TYPE_DEVICE;
  p.location.id = device;
  return p;
}

cudaEvent_t event(void* mark) { return static_cast<cudaEvent_t>(mark); }

}  // namespace

const char* driver_pages_missing() { return driver().missing; }

DriverPages::DriverPages(int device) : device_(device) {
  const DeviceScope scope(device);
  AG_CUDA(cudaFree(nullptr));  // makes the device's context
  const CUmemAllocationProp p = properties(device);
  check_driver(driver().granularity(&page_, &p, CU_MEM_ALLOC_GRANULARITY_RECOMMENDED), "cuMemGetAllocationGranularity");
}

uintptr_t DriverPages::reserve(size_t bytes) {
  CUdeviceptr at = 0;
  const size_t whole = (bytes + page_ - 1) / page_ * page_;
  return driver().reserve(&at, whole, 0, 0, 0) == CUDA_SUCCESS ? static_cast<uintptr_t>(at) : 0;
}

// One handle a page, so that any page can be given back; the mapping keeps the memory.
bool DriverPages::map(uintptr_t at, size_t bytes) {
  const OutsideCaptures outside;
  const CUmemAllocationProp p = properties(device_);
  for (size_t done = 0; done < bytes; done += page_) {
    CUmemGenericAllocationHandle handle;
    if (driver().create(&handle, page_, &p, 0) != CUDA_SUCCESS) {
      if (done) check_driver(driver().unmap(at, done), "cuMemUnmap");
      return false;
    }
    check_driver(driver().map(at + done, page_, 0, handle, 0), "cuMemMap");
    check_driver(driver().release(handle), "cuMemRelease");
  }
  CUmemAccessDesc access{};
  access.location = p.location;
  access.flags = CU_MEM_ACCESS_FLAGS_PROT_READWRITE;
  check_driver(driver().set_access(at, bytes, &access, 1), "cuMemSetAccess");
  return true;
}

void DriverPages::unmap(uintptr_t at, size_t bytes) { check_driver(driver().unmap(at, bytes), "cuMemUnmap"); }

void DriverPages::synchronize() {
  const DeviceScope scope(device_);
  AG_CUDA(cudaDeviceSynchronize());
}

void* DriverPages::mark(void* stream) {
  const DeviceScope scope(device_);
  cudaEvent_t e;
  AG_CUDA(cudaEventCreateWithFlags(&e, cudaEventDisableTiming));
  AG_CUDA(cudaEventRecord(e, static_cast<cudaStream_t>(stream)));
  return e;
}
bool DriverPages::is_reached(void* mark) {
  const cudaError_t state = cudaEventQuery(event(mark));
  if (state == cudaErrorNotReady) return false;
  AG_CUDA(state);
  return true;
}
void DriverPages::destroy_mark(void* mark) { AG_CUDA(cudaEventDestroy(event(mark))); }

}  // namespace argand::cuda
