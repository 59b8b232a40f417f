// TensorOptions: dtype, device and the like for the factories. Everything is optional.
#pragma once
#include <optional>

#include "argand/core/device.h"
#include "argand/core/dtype.h"
#include "argand/core/shape.h"

namespace argand {

enum class Layout : int8_t { Strided };
inline constexpr Layout kStrided = Layout::Strided;

class TensorOptions {
 public:
  TensorOptions() = default;
  TensorOptions(DType d) : dtype_(d) {}
  TensorOptions(Device d) : device_(d) {}
  TensorOptions(DeviceType d) : device_(d) {}
  TensorOptions(Layout) {}
  TensorOptions(MemoryFormat f) : memory_format_(f) {}

  [[nodiscard]] TensorOptions dtype(std::optional<DType> d) const { return with(&TensorOptions::dtype_, d); }
  [[nodiscard]] TensorOptions device(std::optional<Device> d) const { return with(&TensorOptions::device_, d); }
  [[nodiscard]] TensorOptions device(DeviceType t, DeviceIndex i = -1) const { return device(Device(t, i)); }
  [[nodiscard]] TensorOptions layout(Layout) const { return *this; }
  [[nodiscard]] TensorOptions requires_grad(std::optional<bool> r) const {
    return with(&TensorOptions::requires_grad_, r);
  }
  [[nodiscard]] TensorOptions memory_format(std::optional<MemoryFormat> f) const {
    return with(&TensorOptions::memory_format_, f);
  }
  [[nodiscard]] TensorOptions pinned_memory(std::optional<bool> p) const {
    return with(&TensorOptions::pinned_memory_, p);
  }

  // Unset: the thread's default dtype, the CPU, no gradient.
  AG_API DType dtype() const;
  Device device() const { return device_.value_or(Device(DeviceType::CPU)); }
  bool requires_grad() const { return requires_grad_.value_or(false); }
  bool pinned_memory() const { return pinned_memory_.value_or(false); }
  Layout layout() const { return Layout::Strided; }
  bool has_dtype() const { return dtype_.has_value(); }
  bool has_device() const { return device_.has_value(); }
  std::optional<DType> dtype_opt() const { return dtype_; }
  std::optional<Device> device_opt() const { return device_; }
  std::optional<MemoryFormat> memory_format_opt() const { return memory_format_; }

 private:
  template <class T>
  TensorOptions with(std::optional<T> TensorOptions::*field, std::optional<T> value) const {
    TensorOptions o = *this;
    o.*field = value;
    return o;
  }
  std::optional<DType> dtype_;
  std::optional<Device> device_;
  std::optional<bool> requires_grad_, pinned_memory_;
  std::optional<MemoryFormat> memory_format_;
};
inline TensorOptions dtype(DType d) { return d; }
inline TensorOptions device(Device d) { return d; }
inline TensorOptions requires_grad(bool r = true) { return TensorOptions().requires_grad(r); }

AG_API void set_default_dtype(DType d);
AG_API DType get_default_dtype();

}  // namespace argand
