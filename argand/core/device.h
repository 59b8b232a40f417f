// Where a tensor lives.
#pragma once
#include <cstdint>
#include <string>

#include "argand/core/macros.h"

namespace argand {

enum class DeviceType : int8_t { CPU, CUDA, Meta, PrivateUse1 };
constexpr int kNumDeviceTypes = 4;
inline constexpr DeviceType kCPU = DeviceType::CPU, kCUDA = DeviceType::CUDA, kMeta = DeviceType::Meta,
                            kPrivateUse1 = DeviceType::PrivateUse1;
using DeviceIndex = int8_t;

// index -1 means "the current device of this type".
struct Device {
  DeviceType type_ = DeviceType::CPU;
  DeviceIndex index_ = -1;

  constexpr Device() = default;
  constexpr Device(DeviceType type, DeviceIndex index = -1) : type_(type), index_(index) {}
  // "cpu", "cuda", "cuda:1", "meta", or the name a plug-in registered. Throws Error on anything else.
  AG_API Device(const std::string& text);
  Device(const char* text) : Device(std::string(text)) {}

  constexpr DeviceType type() const { return type_; }
  constexpr DeviceIndex index() const { return index_; }
  constexpr bool has_index() const { return index_ >= 0; }
  constexpr bool is_cpu() const { return type_ == DeviceType::CPU; }
  constexpr bool is_cuda() const { return type_ == DeviceType::CUDA; }
  constexpr bool is_meta() const { return type_ == DeviceType::Meta; }
  AG_API std::string str() const;
  friend constexpr bool operator==(Device a, Device b) { return a.type_ == b.type_ && a.index_ == b.index_; }
};

}  // namespace argand
