#include "argand/cuda/libraries.h"

#include <cstdio>
#include <memory>

#include "argand/core/library_settings.h"
#include "argand/cuda/device.h"
#include "argand/cuda/shared_library.h"

namespace argand::cuda {

namespace {

// A library that was asked for; never closed: its state is given back by the end of the process.
template <class Functions>
struct Opened {
  Functions functions{};
  SharedLibrary library{Functions::kFile, Functions::kFolder, Functions::kVariable};

  Opened() {
    functions.for_each([this](auto& function, const char* name) { library.find(function, name); });
  }
  static Opened& get() {
    static Opened& opened = *new Opened;
    return opened;
  }
  // What is wrong and what would help.
  std::string complaint() const {
    const char* const missing = library.missing();
    return str(Functions::kFile, " was not found", missing ? ", or lacks " : "", missing ? missing : "",
               ". It comes with the Python package ", Functions::kPackage, "; or name the file in ",
               Functions::kVariable);
  }
};

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

// Says once what is missing, and what that costs.
template <class Functions>
bool is_there(const char* what) {
  const auto& opened = Opened<Functions>::get();
  if (opened.library) return true;
  static const bool said = [&] {
    std::fprintf(stderr, "argand: %s. Until then %s on CUDA run on kernels of Argand's own, which are slow\n",
                 opened.complaint().c_str(), what);
    return true;
  }();
  (void)said;
  return false;
}

template <class Functions>
const Functions& needed(const Call& c) {
  const auto& opened = Opened<Functions>::get();
  AG_CHECK(opened.library, c.op->name, " on CUDA: ", opened.complaint(), "; or compute with .cpu()");
  return opened.functions;
}

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

void* CudaLibraries::stream(const Call& c) { return handle_of(CudaDevices::get().current_stream(device_of(c))); }

CublasLt* CudaLibraries::cublas_lt(const Call& c) {
  if (!is_there<CublasLtFunctions>("products of matrices")) return nullptr;
  static OnDevices<CublasLt>& all = *new OnDevices<CublasLt>;
  return &all.at(device_of(c), [&] {
    const CublasLtFunctions& functions = Opened<CublasLtFunctions>::get().functions;
    lt::Opaque handle = nullptr;
    const lt::Status status = functions.create(&handle);
    AG_CHECK(status == lt::kSuccess, "cuBLASLt: cublasLtCreate failed: ", functions.status_string(status));
    return std::make_unique<CublasLt>(functions, handle);
  });
}

Cudnn* CudaLibraries::cudnn(const Call& c) {
  if (!library_settings().cudnn_enabled) return nullptr;
  if (!is_there<CudnnFunctions>("convolutions")) return nullptr;
  static OnDevices<Cudnn>& all = *new OnDevices<Cudnn>;
  return &all.at(device_of(c), [&] {
    const CudnnFunctions& functions = Opened<CudnnFunctions>::get().functions;
    dnn::Opaque handle = nullptr;
    const dnn::Status status = functions.create(&handle);
    AG_CHECK(status == dnn::kSuccess, "cuDNN: cudnnCreate failed: ", functions.error_string(status),
             ". With backends.cudnn.enabled = False convolutions run without cuDNN");
    return std::make_unique<Cudnn>(functions, handle);
  });
}

Cufft& CudaLibraries::cufft(const Call& c) {
  const CufftFunctions& functions = needed<CufftFunctions>(c);
  static OnDevices<Cufft>& all = *new OnDevices<Cufft>;
  return all.at(device_of(c), [&] { return std::make_unique<Cufft>(functions); });
}

Solver& CudaLibraries::solver(const Call& c) {
  const CublasFunctions& blas = needed<CublasFunctions>(c);
  const CusolverFunctions& functions = needed<CusolverFunctions>(c);
  static OnDevices<Solver>& all = *new OnDevices<Solver>;
  return all.at(device_of(c), [&] { return std::make_unique<Solver>(functions, blas); });
}

std::function<double(const std::function<void()>&)> CudaLibraries::timer(const Call& c) {
  const int index = device_of(c);
  Stream* const stream = CudaDevices::get().current_stream(index);
  cudaStreamCaptureStatus capturing = cudaStreamCaptureStatusNone;
  AG_CUDA(cudaStreamIsCapturing(handle_of(stream), &capturing));
  if (capturing != cudaStreamCaptureStatusNone) return {};
  return [stream](const std::function<void()>& work) { return milliseconds(stream, work); };
}

void register_libraries() {
  library_settings().cudnn_version = [] {
    const auto& opened = Opened<CudnnFunctions>::get();
    return opened.library ? static_cast<int64_t>(opened.functions.version()) : int64_t{0};
  };
  library_settings().cublas_version = [] {
    const auto& opened = Opened<CublasLtFunctions>::get();
    return opened.library ? static_cast<int64_t>(opened.functions.version()) : int64_t{0};
  };
}

}  // namespace argand::cuda
