// What libtorch's programs name and Argand has under another name or has no use for.
#pragma once
#include "argand/argand.h"
#include "argand/core/library_settings.h"

namespace argand {

// Settings of cuDNN and cuBLAS, as library_settings() holds them.
class Context {
 public:
  bool hasCUDA() const { return cuda::is_available(); }
  bool hasCuDNN() const {
    const auto version = hasCUDA() ? library_settings().cudnn_version.load() : nullptr;
    return version && version() > 0;
  }
  bool hasMKL() const { return false; }
  bool userEnabledCuDNN() const { return library_settings().cudnn_enabled; }
  void setUserEnabledCuDNN(bool on) { library_settings().cudnn_enabled = on; }
  bool benchmarkCuDNN() const { return library_settings().cudnn_benchmark; }
  void setBenchmarkCuDNN(bool on) { library_settings().cudnn_benchmark = on; }
  bool deterministicCuDNN() const { return library_settings().cudnn_deterministic; }
  void setDeterministicCuDNN(bool on) { library_settings().cudnn_deterministic = on; }
  bool allowTF32CuDNN() const { return library_settings().cudnn_tf32; }
  void setAllowTF32CuDNN(bool on) { library_settings().cudnn_tf32 = on; }
  bool allowTF32CuBLAS() const { return library_settings().matmul_tf32; }
  void setAllowTF32CuBLAS(bool on) { library_settings().matmul_tf32 = on; }
  bool deterministicAlgorithms() const { return true; }
  void setDeterministicAlgorithms(bool, bool = false) {}
};
inline Context& globalContext() {
  static Context context;
  return context;
}

inline int64_t getNumGPUs() { return cuda::device_count(); }

// load(), and what was loaded goes to a device.
template <class T>
void load(T& object, const std::string& path, Device device) {
  load(object, path);
  if constexpr (std::is_same_v<T, Tensor>)
    object = object.to(device);
  else if constexpr (std::is_same_v<T, std::vector<Tensor>>)
    for (Tensor& x : object) x = x.to(device);
  else if constexpr (requires { object.to(device); })
    object.to(device);
  else if constexpr (requires { object->to(device); })
    object->to(device);
}

namespace autograd {
using argand::AutoGradMode;
using argand::GradMode;
}  // namespace autograd

}  // namespace argand
