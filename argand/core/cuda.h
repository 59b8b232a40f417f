// What programs ask before they choose a device.
#pragma once
#include "argand/core/device_interface.h"

namespace argand::cuda {

// CUDA devices of a plug-in library that serves them; 0 while none is loaded.
inline int64_t device_count() {
  DeviceInterface* cuda = device_interface(DeviceType::CUDA);
  return cuda ? cuda->device_count() : 0;
}
inline bool is_available() { return device_count() > 0; }

}  // namespace argand::cuda
