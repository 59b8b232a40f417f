#include "argand/cuda/libraries.h"

#include <cstdio>
#include <memory>

#include "argand/core/library_settings.h"
#include "argand/cuda/device.h"
#include "argand/cuda/shared_library.h"

namespace argand::cuda {

namespace {

// Of libraries that are never closed: their state is given back by the end of the process.
struct OpenCublasLt {
  CublasLtFunctions functions{};
  SharedLibrary library{"libcublasLt.so.13", {"cu13", "cublas"}, "ARGAND_CUBLASLT"};

  OpenCublasLt() {
    library.find(functions.create, "cublasLtCreate");
    library.find(functions.status_string, "cublasLtGetStatusString");
    library.find(functions.version, "cublasLtGetVersion");
    library.find(functions.desc_create, "cublasLtMatmulDescCreate");
    library.find(functions.desc_destroy, "cublasLtMatmulDescDestroy");
    library.find(functions.desc_set, "cublasLtMatmulDescSetAttribute");
    library.find(functions.layout_create, "cublasLtMatrixLayoutCreate");
    library.find(functions.layout_destroy, "cublasLtMatrixLayoutDestroy");
    library.find(functions.layout_set, "cublasLtMatrixLayoutSetAttribute");
    library.find(functions.preference_create, "cublasLtMatmulPreferenceCreate");
    library.find(functions.preference_destroy, "cublasLtMatmulPreferenceDestroy");
    library.find(functions.preference_set, "cublasLtMatmulPreferenceSetAttribute");
    library.find(functions.heuristic, "cublasLtMatmulAlgoGetHeuristic");
    library.find(functions.matmul, "cublasLtMatmul");
  }
};
OpenCublasLt& open_cublas_lt() {
  static OpenCublasLt& opened = *new OpenCublasLt;
  return opened;
}

struct OpenCudnn {
  CudnnFunctions functions{};
  SharedLibrary library{"libcudnn.so.9", {"cudnn"}, "ARGAND_CUDNN"};

  OpenCudnn() {
    library.find(functions.create, "cudnnCreate");
    library.find(functions.set_stream, "cudnnSetStream");
    library.find(functions.version, "cudnnGetVersion");
    library.find(functions.error_string, "cudnnGetErrorString");
    library.find(functions.last_error, "cudnnGetLastErrorString");
    library.find(functions.create_descriptor, "cudnnBackendCreateDescriptor");
    library.find(functions.destroy_descriptor, "cudnnBackendDestroyDescriptor");
    library.find(functions.finalize, "cudnnBackendFinalize");
    library.find(functions.set, "cudnnBackendSetAttribute");
    library.find(functions.get, "cudnnBackendGetAttribute");
    library.find(functions.execute, "cudnnBackendExecute");
  }
};
OpenCudnn& open_cudnn() {
  static OpenCudnn& opened = *new OpenCudnn;
  return opened;
}

constexpr size_t kMostDevices = 128;  // of a DeviceIndex

// The library's state on each device, made when the device first needs it. The device is the calling thread's.
template <class T>
class OnDevices {
 public:
  template <class Make>
  T& at(int index, Make&& make) {
    const auto i = static_cast<size_t>(index);
    std::call_once(once_[i], [&] { made_[i] = make().release(); });
    return *made_[i];
  }

 private:
  std::once_flag once_[kMostDevices];
  T* made_[kMostDevices] = {};
};

// Once: what is missing, and what that costs.
bool is_there(const SharedLibrary& library, const char* file, const char* what, const char* package,
              const char* variable) {
  if (library) return true;
  static std::mutex mutex;
  static std::map<std::string, bool> said;
  const std::lock_guard lock(mutex);
  if (!std::exchange(said[file], true))
    std::fprintf(
        stderr,
        "argand: %s was not found%s%s: %s on CUDA run on kernels of Argand's own, which are slow. It comes with "
        "the Python package %s; or name the file in %s\n",
        file, library.missing() ? ", or lacks " : "", library.missing() ? library.missing() : "", what, package,
        variable);
  return false;
}

int index_of(const Call& c) { return c.out().device.index(); }

double milliseconds(Stream* stream, const std::function<void()>& work) {
  CudaDevices& devices = CudaDevices::get();
  constexpr int kRuns = 3;
  double least = 0;
  for (int i = 0; i < kRuns; ++i) {
    Event* const begin = devices.record_timed_event(stream);
    work();
    Event* const end = devices.record_timed_event(stream);
    devices.synchronize_event(end);
    const double time = devices.elapsed(begin, end);
    least = i == 0 || time < least ? time : least;
    devices.destroy_event(begin);
    devices.destroy_event(end);
  }
  return least;
}

}  // namespace

void* CudaLibraries::stream(const Call& c) { return handle_of(CudaDevices::get().current_stream(index_of(c))); }

CublasLt* CudaLibraries::cublas_lt(const Call& c) {
  OpenCublasLt& opened = open_cublas_lt();
  if (!is_there(opened.library, "libcublasLt.so.13", "products of matrices", "nvidia-cublas", "ARGAND_CUBLASLT"))
    return nullptr;
  static OnDevices<CublasLt>& all = *new OnDevices<CublasLt>;
  return &all.at(index_of(c), [&] {
    lt::Opaque handle = nullptr;
    const lt::Status status = opened.functions.create(&handle);
    AG_CHECK(status == lt::kSuccess, "cuBLASLt: cublasLtCreate failed: ", opened.functions.status_string(status));
    return std::make_unique<CublasLt>(opened.functions, handle);
  });
}

Cudnn* CudaLibraries::cudnn(const Call& c) {
  if (!library_settings().cudnn_enabled) return nullptr;
  OpenCudnn& opened = open_cudnn();
  if (!is_there(opened.library, "libcudnn.so.9", "convolutions", "nvidia-cudnn-cu13", "ARGAND_CUDNN")) return nullptr;
  static OnDevices<Cudnn>& all = *new OnDevices<Cudnn>;
  return &all.at(index_of(c), [&] {
    dnn::Opaque handle = nullptr;
    const dnn::Status status = opened.functions.create(&handle);
    AG_CHECK(status == dnn::kSuccess, "cuDNN: cudnnCreate failed: ", opened.functions.error_string(status),
             ". With backends.cudnn.enabled = False convolutions run without cuDNN");
    return std::make_unique<Cudnn>(opened.functions, handle);
  });
}

std::function<double(const std::function<void()>&)> CudaLibraries::timer(const Call& c) {
  const int index = index_of(c);
  Stream* const stream = CudaDevices::get().current_stream(index);
  cudaStreamCaptureStatus capturing = cudaStreamCaptureStatusNone;
  AG_CUDA(cudaStreamIsCapturing(handle_of(stream), &capturing));
  if (capturing != cudaStreamCaptureStatusNone) return {};
  return [stream](const std::function<void()>& work) { return milliseconds(stream, work); };
}

void register_libraries() {
  library_settings().cudnn_version = [] {
    OpenCudnn& opened = open_cudnn();
    return opened.library ? static_cast<int64_t>(opened.functions.version()) : int64_t{0};
  };
  library_settings().cublas_version = [] {
    OpenCublasLt& opened = open_cublas_lt();
    return opened.library ? static_cast<int64_t>(opened.functions.version()) : int64_t{0};
  };
}

}  // namespace argand::cuda
