// View: what a kernel sees of a tensor. It is the first member of TensorImpl, so nothing is copied at the kernel door.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "argand/core/device.h"
#include "argand/core/dtype.h"

namespace argand {

constexpr int kInlineDims = 6;  // kernels see at most this many dimensions
constexpr int kMaxDims = 64;    // tensors may have this many

// Invariants: data points at the first element (null only where numel is 0 or the device is meta); sizes and strides
// are in elements, outermost first; a stride of 0 repeats; contiguous means row-major without gaps, dimensions of
// size 1 not counted. Above kInlineDims dimensions the arrays here are unused and TensorImpl keeps them out of line.
struct View {
  char* data;
  int64_t numel;
  DType dtype;
  Device device;
  uint8_t ndim;
  bool contiguous;
  bool host_scalar;  // data is one number in host memory, whatever the device of the call
  uint8_t unused[2];
  int64_t sizes[kInlineDims];
  int64_t strides[kInlineDims];

  template <class T>
  T* as() const {
    return reinterpret_cast<T*>(data);
  }
  int64_t nbytes() const { return numel * item_size(dtype); }
  // dtype, device, number of dimensions and contiguity as one word: the fast paths compare it at once.
  uint64_t kind() const {
    uint64_t k;
    std::memcpy(&k, &dtype, sizeof k);
    return k;
  }
  // Sets these fields, host_scalar to false, in one store: a load of kind() soon after would wait for several.
  void set_kind(DType type, Device on, size_t dims, bool is_contiguous) {
    uint64_t k = static_cast<uint64_t>(dims) << 24 | static_cast<uint64_t>(is_contiguous) << 32;
    std::memcpy(&k, &type, sizeof type);
    std::memcpy(reinterpret_cast<char*>(&k) + 1, &on, sizeof on);
    std::memcpy(reinterpret_cast<char*>(this) + 2 * sizeof(int64_t), &k, sizeof k);
  }
};
static_assert(sizeof(View) == 24 + 2 * 8 * kInlineDims && offsetof(View, dtype) == 2 * sizeof(int64_t));
static_assert(sizeof(Device) == 2);

}  // namespace argand
