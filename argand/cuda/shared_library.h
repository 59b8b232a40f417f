// Libraries that are opened on first use and done without where they are missing.
#pragma once
#include <dlfcn.h>

#include <string>
#include <type_traits>

namespace argand::cuda {

class SharedLibrary {
 public:
  // Where the system's loader finds `name`; beside this plug-in; in the folders of the CUDA toolkit and of NVIDIA's
  // Python packages: nvidia/cu13/lib, or nvidia/<folder>/lib. A file named by the environment variable `variable` goes
  // before all of these. It stays open as long as the process lives.
  SharedLibrary(const char* name, const char* folder, const char* variable);
  explicit operator bool() const { return handle_ && !missing_; }
  // The first function that was looked for in vain.
  const char* missing() const { return missing_; }
  template <class F>
  void find(F& function, const char* name) {
    function = handle_ ? reinterpret_cast<F>(dlsym(handle_, name)) : nullptr;
    if (!function && !missing_) missing_ = name;
  }

 private:
  void* handle_ = nullptr;
  const char* missing_ = nullptr;
};

}  // namespace argand::cuda
