// Convolutions by cuDNN's graph interface. As with cuBLASLt, what is used of it is declared here and compared with the
// header in tests/cuda, and the library is reached through a table of functions.
#pragma once
#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "argand/dispatch/conv_ops.h"

namespace argand::cuda {

// Numbers of cudnn_graph.h.
namespace dnn {
using Status = int;
using Opaque = void*;  // handles and descriptors
constexpr Status kSuccess = 0, kNotSupported = 3000, kInternalError = 4000;
enum Descriptor : int {
  kConvolution = 1,
  kEngine = 2,
  kEngineConfig = 3,
  kHeuristics = 4,
  kPlan = 5,
  kForward = 10,
  kBackwardFilter = 11,
  kBackwardData = 12,
  kGraph = 15,
  kVariantPack = 16,
  kTensor = 17
};
enum Type : int {
  kHandleType = 0,
  kDataType = 1,
  kInt64Type = 3,
  kFloatType = 4,
  kDoubleType = 5,
  kPointerType = 6,
  kModeType = 7,
  kHeuristicType = 8,
  kNoteType = 11,
  kDescriptorType = 15
};
enum Attribute : int {
  kConvComputeType = 100,
  kConvMode = 101,
  kConvDilations = 102,
  kConvStrides = 103,
  kConvPostPaddings = 104,
  kConvPrePaddings = 105,
  kConvDims = 106,
  kHeuristicMode = 200,
  kHeuristicGraph = 201,
  kHeuristicResults = 202,
  kConfigEngine = 300,
  kPlanHandle = 400,
  kPlanConfig = 401,
  kPlanWorkspace = 402,
  kForwardAlpha = 700,  // of the three operations: then beta, convolution, weight, image, result
  kDataAlpha = 706,
  kFilterAlpha = 712,
  kGraphHandle = 800,
  kGraphOperations = 801,
  kTensorAlignment = 900,
  kTensorType = 901,
  kTensorSizes = 902,
  kTensorStrides = 903,
  kTensorId = 906,
  kPackIds = 1000,
  kPackPointers = 1001,
  kPackWorkspace = 1003,
  kEngineNotes = 1303
};
constexpr int kFloat = 0, kDouble = 1, kHalf = 2, kBFloat16 = 9;  // cudnnDataType_t
constexpr int kCrossCorrelation = 1;
constexpr int kModeA = 3, kModeFallback = 2;
enum Note : int { kTensorCore = 0, kDownConverts = 1, kReducedReduction = 2, kNondeterministic = 4 };
}  // namespace dnn

struct CudnnFunctions {
  static constexpr const char *kFile = "libcudnn.so.9", *kFolder = "cudnn", *kPackage = "nvidia-cudnn-cu13",
                              *kVariable = "ARGAND_CUDNN";
  dnn::Status (*create)(dnn::Opaque* handle);
  dnn::Status (*set_stream)(dnn::Opaque handle, void* stream);
  size_t (*version)();
  const char* (*error_string)(dnn::Status);
  void (*last_error)(char* message, size_t bytes);
  dnn::Status (*create_descriptor)(dnn::Descriptor, dnn::Opaque* made);
  dnn::Status (*destroy_descriptor)(dnn::Opaque);
  dnn::Status (*finalize)(dnn::Opaque);
  dnn::Status (*set)(dnn::Opaque, dnn::Attribute, dnn::Type, int64_t count, const void* values);
  dnn::Status (*get)(dnn::Opaque, dnn::Attribute, dnn::Type, int64_t wanted, int64_t* count, void* values);
  dnn::Status (*execute)(dnn::Opaque handle, dnn::Opaque plan, dnn::Opaque pack);

  template <class F>
  void for_each(F&& f) {
    f(create, "cudnnCreate");
    f(set_stream, "cudnnSetStream");
    f(version, "cudnnGetVersion");
    f(error_string, "cudnnGetErrorString");
    f(last_error, "cudnnGetLastErrorString");
    f(create_descriptor, "cudnnBackendCreateDescriptor");
    f(destroy_descriptor, "cudnnBackendDestroyDescriptor");
    f(finalize, "cudnnBackendFinalize");
    f(set, "cudnnBackendSetAttribute");
    f(get, "cudnnBackendGetAttribute");
    f(execute, "cudnnBackendExecute");
  }
};

// One of the three convolutions, each operand dense with the channels outermost, or all with them innermost.
struct DnnConvolution {
  enum class Kind : uint8_t { kForward, kData, kWeight };
  struct Operand {
    void* data;
    int64_t size[4];
  };
  Kind kind;
  DType dtype;
  bool channels_last;
  Operand image, weight, result;
  ConvAttrs attrs;
  int64_t post[2];  // padding behind the last row and column

  // Empty where cuDNN does not know such a convolution: negative padding, and sizes that do not follow from its own
  // formula. Views are those of conv_ops.h, dense in the given order.
  static std::optional<DnnConvolution> of(Kind kind, const View& image, const View& weight, const View& result,
                                          const ConvAttrs& attrs, bool channels_last);
  std::string str() const;
};

// cuDNN on one device, with the plans it has made for the convolutions it has seen.
class Cudnn {
 public:
  // What a call gives the library: the stream it runs on, memory until that has passed, and milliseconds that work on
  // the stream takes; a stream that is being captured has no timer.
  struct Place {
    void* stream;
    std::function<void*(size_t)> room;
    std::function<double(const std::function<void()>&)> time;
  };
  Cudnn(const CudnnFunctions& functions, dnn::Opaque handle) : f_(functions), handle_(handle) {}
  Cudnn(const Cudnn&) = delete;
  Cudnn& operator=(const Cudnn&) = delete;

  // False where the library has no plan for it that library_settings() allow.
  bool run(const DnnConvolution& c, const Place& place);
  size_t plans() const { return plans_.size(); }

  static constexpr int64_t kMostWorkspace = int64_t{1} << 30;

  // Destroys what it holds.
  class Descriptor {
   public:
    Descriptor() = default;
    Descriptor(const CudnnFunctions& f, dnn::Opaque made) : f_(&f), made_(made) {}
    Descriptor(Descriptor&& o) noexcept : f_(o.f_), made_(std::exchange(o.made_, nullptr)) {}
    Descriptor& operator=(Descriptor&& o) noexcept {
      std::swap(f_, o.f_);
      std::swap(made_, o.made_);
      return *this;
    }
    ~Descriptor() {
      if (made_) (void)f_->destroy_descriptor(made_);
    }
    dnn::Opaque get() const { return made_; }

   private:
    const CudnnFunctions* f_ = nullptr;
    dnn::Opaque made_ = nullptr;
  };

 private:
  using Key = std::array<int64_t, 24>;
  struct Plan {
    Descriptor config, made;  // empty: there is none
    int64_t workspace = 0;
  };
  class Builder;
  static Key key_of(const DnnConvolution& c);
  Plan& plan_of(const DnnConvolution& c, const Place& place);
  void execute(const DnnConvolution& c, const Plan& plan, const Place& place);
  Plan fastest(const DnnConvolution& c, std::vector<Plan> plans, const Place& place);

  const CudnnFunctions& f_;
  dnn::Opaque handle_;
  std::mutex mutex_;  // a handle, and the stream it is set to, is one thread's at a time
  std::map<Key, Plan> plans_;
};

}  // namespace argand::cuda
