#include "argand/cuda/shared_library.h"

#include <cstdlib>

#include "argand/core/error.h"

namespace argand::cuda {

namespace {

std::string own_folder() {
  static const int here = 0;
  Dl_info info{};
  if (!dladdr(&here, &info) || !info.dli_fname) return ".";
  const std::string path = info.dli_fname;
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

void* open(const std::string& path) { return dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL); }

}  // namespace

SharedLibrary::SharedLibrary(const char* name, const char* folder_of_package, const char* variable) {
  if (const char* path = std::getenv(variable); path && *path) {
    handle_ = open(path);
    return;
  }
  const std::string folder = own_folder(), file = std::string("/") + name;
  if ((handle_ = open(name)) || (handle_ = open(folder + file))) return;
  for (const char* variable_of_toolkit : {"CUDA_HOME", "CUDA_PATH"})
    if (const char* home = std::getenv(variable_of_toolkit); home && *home)
      if ((handle_ = open(std::string(home) + "/lib64" + file))) return;
  if ((handle_ = open("/usr/local/cuda/lib64" + file))) return;
  // The plug-in lies in site-packages/argand, or in a folder of that.
  for (const char* up : {"/../", "/../../"})
    for (const char* package : {"cu13", folder_of_package})
      if ((handle_ = open(str(folder, up, "nvidia/", package, "/lib", file)))) return;
}

}  // namespace argand::cuda
