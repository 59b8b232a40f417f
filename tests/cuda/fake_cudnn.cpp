// cuDNN's graph interface as its header describes it, on the host, for graphs of one convolution. It offers three
// engines: one that is not deterministic, one with tensor cores, one with neither.
#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "fake_libraries.h"
#include "argand/cuda/convert.h"

namespace argand::cuda {

namespace {

constexpr dnn::Status kBadParam = 2000, kNotFinalized = 2004;

struct Frozen;

struct Node {
  dnn::Descriptor type;
  bool finalized = false;
  int engine = 0;  // of engines, configurations and plans
  std::shared_ptr<const Frozen> operation = nullptr;
  std::map<int, std::vector<char>> attributes;
  std::map<int, dnn::Type> types;

  template <class T>
  const T* get(int attribute) const {
    return reinterpret_cast<const T*>(attributes.at(attribute).data());
  }
  Node* node(int attribute) const { return *get<Node*>(attribute); }
};

// What a finalized operation keeps of the descriptors it was made of, which may be destroyed then.
struct Frozen {
  dnn::Descriptor type;
  Node conv, weight, image, result;
};

Node& node(dnn::Opaque d) { return *static_cast<Node*>(d); }

size_t bytes_of(dnn::Type type) {
  switch (type) {
    case dnn::kDataType:
    case dnn::kModeType:
    case dnn::kHeuristicType:
    case dnn::kNoteType:
    case dnn::kFloatType:
      return 4;
    default:
      return 8;
  }
}

// What must be there when a descriptor is finalized.
std::vector<int> needs(dnn::Descriptor type) {
  switch (type) {
    case dnn::kTensor:
      return {dnn::kTensorAlignment, dnn::kTensorType, dnn::kTensorSizes, dnn::kTensorStrides, dnn::kTensorId};
    case dnn::kConvolution:
      return {100, 101, 102, 103, 104, 105, 106};
    case dnn::kForward:
      return {700, 701, 702, 703, 704, 705};
    case dnn::kBackwardData:
      return {706, 707, 708, 709, 710, 711};
    case dnn::kBackwardFilter:
      return {712, 713, 714, 715, 716, 717};
    case dnn::kGraph:
      return {dnn::kGraphHandle, dnn::kGraphOperations};
    case dnn::kHeuristics:
      return {dnn::kHeuristicGraph, dnn::kHeuristicMode};
    case dnn::kPlan:
      return {dnn::kPlanHandle, dnn::kPlanConfig};
    case dnn::kVariantPack:
      return {dnn::kPackIds, dnn::kPackPointers, dnn::kPackWorkspace};
    default:
      return {};
  }
}

dnn::Status create(dnn::Opaque* handle) {
  *handle = &fake();
  return dnn::kSuccess;
}
dnn::Status set_stream(dnn::Opaque, void*) { return dnn::kSuccess; }
size_t version() { return 91900; }
const char* error_string(dnn::Status) { return "CUDNN_STATUS_OF_A_TEST"; }
void last_error(char* message, size_t bytes) { std::strncpy(message, "why", bytes); }
dnn::Status create_descriptor(dnn::Descriptor type, dnn::Opaque* made) {
  *made = new Node{type, false, 0, nullptr, {}, {}};
  return dnn::kSuccess;
}
dnn::Status destroy_descriptor(dnn::Opaque d) {
  delete static_cast<Node*>(d);
  return dnn::kSuccess;
}

std::shared_ptr<const Frozen> freeze(const Node& operation) {
  const int first = operation.type == dnn::kForward        ? dnn::kForwardAlpha
                    : operation.type == dnn::kBackwardData ? dnn::kDataAlpha
                                                           : dnn::kFilterAlpha;
  return std::make_shared<Frozen>(Frozen{operation.type, *operation.node(first + 2), *operation.node(first + 3),
                                         *operation.node(first + 4), *operation.node(first + 5)});
}

// y = 1 + (x + pre + post - ((k - 1) dilation + 1)) / stride, as cuDNN asserts.
bool sizes_fit(const Frozen& o) {
  const auto *w = o.weight.get<int64_t>(dnn::kTensorSizes), *x = o.image.get<int64_t>(dnn::kTensorSizes),
             *y = o.result.get<int64_t>(dnn::kTensorSizes);
  for (int d = 0; d < 2; ++d) {
    const int64_t padding =
        o.conv.get<int64_t>(dnn::kConvPrePaddings)[d] + o.conv.get<int64_t>(dnn::kConvPostPaddings)[d];
    const int64_t room = x[2 + d] + padding - ((w[2 + d] - 1) * o.conv.get<int64_t>(dnn::kConvDilations)[d] + 1);
    if (room < 0 || room / o.conv.get<int64_t>(dnn::kConvStrides)[d] + 1 != y[2 + d]) return false;
  }
  return x[0] == y[0] && w[0] == y[1] && x[1] % w[1] == 0 && *o.conv.get<int>(dnn::kConvMode) == dnn::kCrossCorrelation;
}

dnn::Status finalize(dnn::Opaque d) {
  Node& n = node(d);
  for (int attribute : needs(n.type)) {
    if (!n.attributes.count(attribute)) return kBadParam;
    if (n.types[attribute] == dnn::kDescriptorType && !n.node(attribute)->finalized) return kNotFinalized;
  }
  if (n.type >= dnn::kForward && n.type <= dnn::kBackwardData) {
    n.operation = freeze(n);
    if (!sizes_fit(*n.operation)) return kBadParam;
  }
  if (n.type == dnn::kGraph) {
    if (fake().dnn_answer != dnn::kSuccess) return fake().dnn_answer;
    n.operation = n.node(dnn::kGraphOperations)->operation;
  }
  if (n.type == dnn::kHeuristics) n.operation = n.node(dnn::kHeuristicGraph)->operation;
  if (n.type == dnn::kPlan) {
    ++fake().plans;
    n.engine = n.node(dnn::kPlanConfig)->engine;
    n.operation = n.node(dnn::kPlanConfig)->operation;
  }
  n.finalized = true;
  return dnn::kSuccess;
}

dnn::Status set(dnn::Opaque d, dnn::Attribute attribute, dnn::Type type, int64_t count, const void* values) {
  Node& n = node(d);
  if (n.finalized) return kBadParam;
  const auto* bytes = static_cast<const char*>(values);
  n.attributes[attribute].assign(bytes, bytes + static_cast<size_t>(count) * bytes_of(type));
  n.types[attribute] = type;
  return dnn::kSuccess;
}

dnn::Status get(dnn::Opaque d, dnn::Attribute attribute, dnn::Type, int64_t wanted, int64_t* count, void* values) {
  const Node& n = node(d);
  if (!n.finalized) return kNotFinalized;
  auto** descriptors = static_cast<Node**>(values);
  switch (attribute) {
    case dnn::kHeuristicResults:
      *count = *n.get<int>(dnn::kHeuristicMode) == dnn::kModeA ? 3 : 0;
      for (int64_t i = 0; i < wanted && i < *count; ++i) {
        descriptors[i]->engine = static_cast<int>(i);
        descriptors[i]->finalized = true;
        descriptors[i]->operation = n.operation;
      }
      return dnn::kSuccess;
    case dnn::kConfigEngine:
      descriptors[0]->engine = n.engine;
      descriptors[0]->finalized = true;
      *count = 1;
      return dnn::kSuccess;
    case dnn::kEngineNotes:
      *count = n.engine == 2 ? 0 : 1;
      if (n.engine == 0) *static_cast<int*>(values) = dnn::kNondeterministic;
      if (n.engine == 1) *static_cast<int*>(values) = dnn::kTensorCore;
      return dnn::kSuccess;
    case dnn::kPlanWorkspace:
      *static_cast<int64_t*>(values) = 64;
      *count = 1;
      return dnn::kSuccess;
    default:
      return kBadParam;
  }
}

template <class T>
struct Operand {
  T* data;
  const int64_t *size, *stride;

  T& at(int64_t n, int64_t c, int64_t y, int64_t x) const {
    return data[n * stride[0] + c * stride[1] + y * stride[2] + x * stride[3]];
  }
};

template <class T>
void convolve(dnn::Descriptor type, const Node& conv, const Operand<T>& w, const Operand<T>& x, const Operand<T>& y) {
  using C = ComputeOf<T>;
  const auto *stride = conv.get<int64_t>(dnn::kConvStrides), *dilation = conv.get<int64_t>(dnn::kConvDilations),
             *before = conv.get<int64_t>(dnn::kConvPrePaddings);
  const Operand<T>& to = type == dnn::kForward ? y : type == dnn::kBackwardData ? x : w;
  const auto number = [](const Operand<T>& o, int64_t a, int64_t b, int64_t c, int64_t d) {
    return static_cast<size_t>(((a * o.size[1] + b) * o.size[2] + c) * o.size[3] + d);
  };
  std::vector<C> sums(static_cast<size_t>(to.size[0] * to.size[1] * to.size[2] * to.size[3]));
  const int64_t groups = x.size[1] / w.size[1], outs = w.size[0] / groups;
  for (int64_t n = 0; n < y.size[0]; ++n)
    for (int64_t o = 0; o < y.size[1]; ++o)
      for (int64_t i = 0; i < y.size[2]; ++i)
        for (int64_t j = 0; j < y.size[3]; ++j)
          for (int64_t c = 0; c < w.size[1]; ++c)
            for (int64_t a = 0; a < w.size[2]; ++a)
              for (int64_t b = 0; b < w.size[3]; ++b) {
                const int64_t row = i * stride[0] - before[0] + a * dilation[0],
                              column = j * stride[1] - before[1] + b * dilation[1], channel = o / outs * w.size[1] + c;
                if (row < 0 || row >= x.size[2] || column < 0 || column >= x.size[3]) continue;
                if (type == dnn::kForward)
                  sums[number(y, n, o, i, j)] +=
                      convert<C>(x.at(n, channel, row, column)) * convert<C>(w.at(o, c, a, b));
                else if (type == dnn::kBackwardData)
                  sums[number(x, n, channel, row, column)] +=
                      convert<C>(y.at(n, o, i, j)) * convert<C>(w.at(o, c, a, b));
                else
                  sums[number(w, o, c, a, b)] +=
                      convert<C>(y.at(n, o, i, j)) * convert<C>(x.at(n, channel, row, column));
              }
  for (int64_t a = 0; a < to.size[0]; ++a)
    for (int64_t b = 0; b < to.size[1]; ++b)
      for (int64_t c = 0; c < to.size[2]; ++c)
        for (int64_t d = 0; d < to.size[3]; ++d) to.at(a, b, c, d) = convert<T>(sums[number(to, a, b, c, d)]);
}

dnn::Status execute(dnn::Opaque, dnn::Opaque p, dnn::Opaque v) {
  const Node &plan = node(p), &pack = node(v);
  if (!plan.finalized || !pack.finalized) return kNotFinalized;
  ++fake().convolutions;
  fake().engine = plan.engine;
  std::memset(*pack.get<void*>(dnn::kPackWorkspace), 0xff, 64);
  const Frozen& o = *plan.operation;
  const auto data_of = [&](const Node& tensor) -> void* {
    for (int i = 0; i < 3; ++i)
      if (pack.get<int64_t>(dnn::kPackIds)[i] == *tensor.get<int64_t>(dnn::kTensorId))
        return pack.get<void*>(dnn::kPackPointers)[i];
    return nullptr;
  };
  const auto run = [&](auto zero) {
    using T = decltype(zero);
    const auto operand = [&](const Node& tensor) {
      return Operand<T>{static_cast<T*>(data_of(tensor)), tensor.get<int64_t>(dnn::kTensorSizes),
                        tensor.get<int64_t>(dnn::kTensorStrides)};
    };
    convolve<T>(o.type, o.conv, operand(o.weight), operand(o.image), operand(o.result));
    return dnn::kSuccess;
  };
  switch (*o.image.get<int>(dnn::kTensorType)) {
    case dnn::kHalf:
      return run(Half());
    case dnn::kBFloat16:
      return run(BFloat16());
    case dnn::kDouble:
      return run(0.0);
    default:
      return run(0.0f);
  }
}

}  // namespace

Cudnn* FakeLibraries::cudnn(const Call&) {
  static const CudnnFunctions functions{
      create,   set_stream, version, error_string, last_error, create_descriptor, destroy_descriptor,
      finalize, set,        get,     execute};
  static Cudnn library(functions, &fake());
  return fake().on ? &library : nullptr;
}

std::function<double(const std::function<void()>&)> FakeLibraries::timer(const Call&) {
  return [](const std::function<void()>& work) {
    work();
    return 3.0 - fake().engine;
  };
}

}  // namespace argand::cuda
