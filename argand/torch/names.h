// What libtorch's programs name and Argand has under another name or has no use for.
#pragma once
#include "argand/argand.h"

namespace argand {

// Settings of cuDNN and cuBLAS. Argand uses neither and its results are the same in every run: they are kept, so that
// a program reads what it wrote, and change nothing.
class Context {
 public:
  bool hasCUDA() const { return cuda::is_available(); }
  bool hasCuDNN() const { return false; }
  bool hasMKL() const { return false; }
  bool userEnabledCuDNN() const { return cudnn_; }
  void setUserEnabledCuDNN(bool on) { cudnn_ = on; }
  bool benchmarkCuDNN() const { return benchmark_; }
  void setBenchmarkCuDNN(bool on) { benchmark_ = on; }
  bool deterministicCuDNN() const { return deterministic_; }
  void setDeterministicCuDNN(bool on) { deterministic_ = on; }
  bool allowTF32CuDNN() const { return tf32_; }
  void setAllowTF32CuDNN(bool on) { tf32_ = on; }
  bool allowTF32CuBLAS() const { return tf32_; }
  void setAllowTF32CuBLAS(bool on) { tf32_ = on; }
  bool deterministicAlgorithms() const { return true; }
  void setDeterministicAlgorithms(bool, bool = false) {}

 private:
  bool cudnn_ = true, benchmark_ = false, deterministic_ = true, tf32_ = false;
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
