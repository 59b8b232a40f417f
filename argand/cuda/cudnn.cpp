#include "argand/cuda/cudnn.h"

#include <algorithm>
#include <limits>

#include "argand/core/array_ref.h"
#include "argand/core/error.h"
#include "argand/core/library_settings.h"

namespace argand::cuda {

namespace {

constexpr int64_t kImageId = 'x', kWeightId = 'w', kResultId = 'y';

int type_of(DType d) {
  switch (d) {
    case DType::Float16:
      return dnn::kHalf;
    case DType::BFloat16:
      return dnn::kBFloat16;
    case DType::Float64:
      return dnn::kDouble;
    default:
      return dnn::kFloat;
  }
}

int64_t alignment_of(const void* p) {
  const auto bits = reinterpret_cast<uintptr_t>(p) | 16;
  return static_cast<int64_t>(bits & (~bits + 1));
}

bool fits_formula(int64_t image, int64_t result, int64_t kernel, int64_t stride, int64_t dilation, int64_t padding) {
  const int64_t room = image + padding - ((kernel - 1) * dilation + 1);
  return room >= 0 && room / stride + 1 == result;
}

}  // namespace

std::optional<DnnConvolution> DnnConvolution::of(Kind kind, const View& image, const View& weight, const View& result,
                                                 const ConvAttrs& attrs, bool channels_last) {
  DnnConvolution c{kind, image.dtype, channels_last, {}, {}, {}, attrs, {}};
  const auto operand = [](const View& v) { return Operand{v.data, {v.sizes[0], v.sizes[1], v.sizes[2], v.sizes[3]}}; };
  c.image = operand(image), c.weight = operand(weight), c.result = operand(result);
  for (int d = 0; d < 2; ++d) {
    const int64_t x = c.image.size[2 + d], y = c.result.size[2 + d], k = c.weight.size[2 + d];
    const int64_t stride = attrs.stride[d], dilation = attrs.dilation[d], before = attrs.padding[d];
    if (before < 0) return {};
    // As much behind as before where that gives the sizes: what engines are made for. Else as little as gives them.
    const int64_t least = (y - 1) * stride + (k - 1) * dilation + 1 - x - before;
    c.post[d] = fits_formula(x, y, k, stride, dilation, 2 * before) ? before : std::max<int64_t>(0, least);
    if (!fits_formula(x, y, k, stride, dilation, before + c.post[d])) return {};
  }
  return c;
}

std::string DnnConvolution::str() const {
  static constexpr const char* kNames[] = {"a convolution", "an image's gradient", "a weight's gradient"};
  const auto sizes = [](const Operand& x) { return argand::str(IntArrayRef(x.size, 4)); };
  return argand::str(kNames[static_cast<int>(kind)], " of ", dtype, ": image ", sizes(image), ", weight ",
                     sizes(weight), ", result ", sizes(result), ", stride ", IntArrayRef(attrs.stride, 2), ", padding ",
                     IntArrayRef(attrs.padding, 2), ", dilation ", IntArrayRef(attrs.dilation, 2), ", groups ",
                     attrs.groups, channels_last ? ", channels last" : "");
}

// Makes plans. What cuDNN says it does not support ends in no plan; anything else it says is an error.
class Cudnn::Builder {
 public:
  Builder(const Cudnn& cudnn, const DnnConvolution& c) : f_(cudnn.f_), handle_(cudnn.handle_), c_(c) {}

  void check(dnn::Status status, const char* call) const {
    if (AG_LIKELY(status == dnn::kSuccess)) return;
    char message[512] = "";
    f_.last_error(message, sizeof message);
    fail("cuDNN: ", call, " failed: ", f_.error_string(status), " (", status, message[0] ? ", " : "", message,
         "), for ", c_.str(), ". With backends.cudnn.enabled = False convolutions run without cuDNN");
  }
  Descriptor create(dnn::Descriptor type) const {
    dnn::Opaque made = nullptr;
    check(f_.create_descriptor(type, &made), "cudnnBackendCreateDescriptor");
    return Descriptor(f_, made);
  }
  void set(const Descriptor& d, dnn::Attribute attribute, dnn::Type type, int64_t count, const void* values) const {
    check(f_.set(d.get(), attribute, type, count, values), "cudnnBackendSetAttribute");
  }
  template <class T>
  void set(const Descriptor& d, dnn::Attribute attribute, dnn::Type type, const T& value) const {
    set(d, attribute, type, 1, &value);
  }
  // False where it is not supported.
  bool finalize(const Descriptor& d) const {
    const dnn::Status status = f_.finalize(d.get());
    if (status >= dnn::kNotSupported && status < dnn::kInternalError) return false;
    check(status, "cudnnBackendFinalize");
    return true;
  }

  // At most `most`, what the heuristics think fastest first.
  std::vector<Plan> plans(size_t most) const {
    std::vector<Plan> found;
    const Descriptor image = tensor(c_.image, kImageId), weight = tensor(c_.weight, kWeightId),
                     result = tensor(c_.result, kResultId), convolution = create_convolution();
    if (!image.get() || !weight.get() || !result.get() || !convolution.get()) return found;
    const Descriptor operation = create_operation(convolution, image, weight, result);
    if (!operation.get()) return found;
    const Descriptor graph = create(dnn::kGraph);
    const dnn::Opaque only = operation.get();
    set(graph, dnn::kGraphOperations, dnn::kDescriptorType, only);
    set(graph, dnn::kGraphHandle, dnn::kHandleType, handle_);
    if (!finalize(graph)) return found;
    for (const int mode : {dnn::kModeA, dnn::kModeFallback}) {
      for (Descriptor& config : configurations(graph, mode)) {
        if (found.size() == most) return found;
        if (!is_allowed(config)) continue;
        if (Plan p = plan(std::move(config)); p.made.get()) found.push_back(std::move(p));
      }
    }
    return found;
  }

 private:
  Descriptor finalized(Descriptor d) const { return finalize(d) ? std::move(d) : Descriptor(); }

  Descriptor tensor(const DnnConvolution::Operand& x, int64_t id) const {
    const int64_t n = x.size[1], h = x.size[2], w = x.size[3];
    const int64_t outer[4] = {n * h * w, h * w, w, 1}, inner[4] = {n * h * w, 1, n * w, n};
    Descriptor d = create(dnn::kTensor);
    set(d, dnn::kTensorType, dnn::kDataType, type_of(c_.dtype));
    set(d, dnn::kTensorSizes, dnn::kInt64Type, 4, x.size);
    set(d, dnn::kTensorStrides, dnn::kInt64Type, 4, c_.channels_last ? inner : outer);
    set(d, dnn::kTensorId, dnn::kInt64Type, id);
    set(d, dnn::kTensorAlignment, dnn::kInt64Type, alignment_of(x.data));
    return finalized(std::move(d));
  }
  Descriptor create_convolution() const {
    Descriptor d = create(dnn::kConvolution);
    set(d, dnn::kConvComputeType, dnn::kDataType, c_.dtype == DType::Float64 ? dnn::kDouble : dnn::kFloat);
    set(d, dnn::kConvMode, dnn::kModeType, dnn::kCrossCorrelation);
    set(d, dnn::kConvDims, dnn::kInt64Type, int64_t{2});
    set(d, dnn::kConvDilations, dnn::kInt64Type, 2, c_.attrs.dilation);
    set(d, dnn::kConvStrides, dnn::kInt64Type, 2, c_.attrs.stride);
    set(d, dnn::kConvPrePaddings, dnn::kInt64Type, 2, c_.attrs.padding);
    set(d, dnn::kConvPostPaddings, dnn::kInt64Type, 2, c_.post);
    return finalized(std::move(d));
  }
  Descriptor create_operation(const Descriptor& convolution, const Descriptor& image, const Descriptor& weight,
                              const Descriptor& result) const {
    using Kind = DnnConvolution::Kind;
    const bool forward = c_.kind == Kind::kForward, data = c_.kind == Kind::kData;
    Descriptor d = create(forward ? dnn::kForward : data ? dnn::kBackwardData : dnn::kBackwardFilter);
    const int first = forward ? dnn::kForwardAlpha : data ? dnn::kDataAlpha : dnn::kFilterAlpha;
    const auto at = [&](int number) { return static_cast<dnn::Attribute>(first + number); };
    if (c_.dtype == DType::Float64) {
      set(d, at(0), dnn::kDoubleType, 1.0);
      set(d, at(1), dnn::kDoubleType, 0.0);
    } else {
      set(d, at(0), dnn::kFloatType, 1.0f);
      set(d, at(1), dnn::kFloatType, 0.0f);
    }
    set(d, at(2), dnn::kDescriptorType, convolution.get());
    set(d, at(3), dnn::kDescriptorType, weight.get());
    set(d, at(4), dnn::kDescriptorType, image.get());
    set(d, at(5), dnn::kDescriptorType, result.get());
    return finalized(std::move(d));
  }
  std::vector<Descriptor> configurations(const Descriptor& graph, int mode) const {
    std::vector<Descriptor> all;
    const Descriptor heuristics = create(dnn::kHeuristics);
    set(heuristics, dnn::kHeuristicGraph, dnn::kDescriptorType, graph.get());
    set(heuristics, dnn::kHeuristicMode, dnn::kHeuristicType, mode);
    if (!finalize(heuristics)) return all;
    int64_t count = 0;
    check(f_.get(heuristics.get(), dnn::kHeuristicResults, dnn::kDescriptorType, 0, &count, nullptr),
          "cudnnBackendGetAttribute");
    std::vector<dnn::Opaque> raw;
    for (int64_t i = 0; i < count; ++i) {
      all.push_back(create(dnn::kEngineConfig));
      raw.push_back(all.back().get());
    }
    check(f_.get(heuristics.get(), dnn::kHeuristicResults, dnn::kDescriptorType, count, &count, raw.data()),
          "cudnnBackendGetAttribute");
    all.resize(static_cast<size_t>(count));
    return all;
  }
  bool is_allowed(const Descriptor& config) const {
    const Descriptor engine = create(dnn::kEngine);
    dnn::Opaque raw = engine.get();
    int64_t count = 0;
    check(f_.get(config.get(), dnn::kConfigEngine, dnn::kDescriptorType, 1, &count, &raw), "cudnnBackendGetAttribute");
    int notes[32] = {};
    check(f_.get(raw, dnn::kEngineNotes, dnn::kNoteType, 32, &count, notes), "cudnnBackendGetAttribute");
    const LibrarySettings& s = library_settings();
    return std::none_of(notes, notes + std::min<int64_t>(count, 32), [&](int note) {
      return note == dnn::kReducedReduction || note == dnn::kDownConverts ||
             (note == dnn::kTensorCore && c_.dtype == DType::Float32 && !s.cudnn_tf32) ||
             (note == dnn::kNondeterministic && s.cudnn_deterministic);
    });
  }
  Plan plan(Descriptor config) const {
    Plan p;
    Descriptor d = create(dnn::kPlan);
    set(d, dnn::kPlanConfig, dnn::kDescriptorType, config.get());
    set(d, dnn::kPlanHandle, dnn::kHandleType, handle_);
    // A configuration may turn out not to fit; the next one is tried then.
    if (f_.finalize(d.get()) != dnn::kSuccess) return p;
    int64_t count = 0;
    check(f_.get(d.get(), dnn::kPlanWorkspace, dnn::kInt64Type, 1, &count, &p.workspace), "cudnnBackendGetAttribute");
    if (p.workspace <= kMostWorkspace) p.made = std::move(d), p.config = std::move(config);
    return p;
  }

  const CudnnFunctions& f_;
  const dnn::Opaque handle_;
  const DnnConvolution& c_;
};

Cudnn::Key Cudnn::key_of(const DnnConvolution& c) {
  const LibrarySettings& s = library_settings();
  Key key{};
  size_t at = 0;
  const auto add = [&](int64_t x) { key[at++] = x; };
  add(static_cast<int64_t>(c.kind) | static_cast<int64_t>(c.dtype) << 8 | int64_t{c.channels_last} << 16 |
      int64_t{s.cudnn_deterministic} << 17 | int64_t{s.cudnn_tf32} << 18 | int64_t{s.cudnn_benchmark} << 19 |
      alignment_of(c.image.data) << 20 | alignment_of(c.weight.data) << 28 | alignment_of(c.result.data) << 36);
  for (const auto* x : {&c.image, &c.weight, &c.result})
    for (int64_t n : x->size) add(n);
  for (const int64_t* pair : {c.attrs.stride, c.attrs.padding, c.attrs.dilation, c.post}) add(pair[0]), add(pair[1]);
  add(c.attrs.groups);
  return key;
}

void Cudnn::execute(const DnnConvolution& c, const Plan& plan, const Place& place) {
  const Builder build(*this, c);
  const Descriptor pack = build.create(dnn::kVariantPack);
  const int64_t ids[3] = {kImageId, kWeightId, kResultId};
  void* const pointers[3] = {c.image.data, c.weight.data, c.result.data};
  void* const workspace = plan.workspace ? place.room(static_cast<size_t>(plan.workspace)) : nullptr;
  build.set(pack, dnn::kPackPointers, dnn::kPointerType, 3, pointers);
  build.set(pack, dnn::kPackIds, dnn::kInt64Type, 3, ids);
  build.set(pack, dnn::kPackWorkspace, dnn::kPointerType, workspace);
  build.check(f_.finalize(pack.get()), "cudnnBackendFinalize");
  build.check(f_.execute(handle_, plan.made.get(), pack.get()), "cudnnBackendExecute");
}

Cudnn::Plan Cudnn::fastest(const DnnConvolution& c, std::vector<Plan> plans, const Place& place) {
  size_t best = 0;
  double least = std::numeric_limits<double>::infinity();
  Place shared = place;  // one piece of memory for all
  int64_t most = 0;
  for (const Plan& p : plans) most = std::max(most, p.workspace);
  void* const workspace = most ? place.room(static_cast<size_t>(most)) : nullptr;
  shared.room = [&](size_t) { return workspace; };
  for (size_t i = 0; i < plans.size(); ++i) {
    execute(c, plans[i], shared);  // the first run loads the kernel
    const double time = place.time([&] { execute(c, plans[i], shared); });
    if (time < least) least = time, best = i;
  }
  return std::move(plans[best]);
}

Cudnn::Plan& Cudnn::plan_of(const DnnConvolution& c, const Place& place) {
  const LibrarySettings& s = library_settings();
  const Key key = key_of(c);
  const auto at = plans_.find(key);
  if (at != plans_.end()) return at->second;
  const bool times = s.cudnn_benchmark && place.time;
  const int64_t limit = s.cudnn_benchmark_limit;
  std::vector<Plan> plans = Builder(*this, c).plans(!times      ? 1
                                                    : limit > 0 ? static_cast<size_t>(limit)
                                                                : std::numeric_limits<size_t>::max());
  Plan chosen;
  if (plans.size() == 1) chosen = std::move(plans[0]);
  if (plans.size() > 1) chosen = fastest(c, std::move(plans), place);
  return plans_.emplace(key, std::move(chosen)).first->second;
}

bool Cudnn::run(const DnnConvolution& c, const Place& place) {
  const std::lock_guard lock(mutex_);
  Builder(*this, c).check(f_.set_stream(handle_, place.stream), "cudnnSetStream");
  const Plan& plan = plan_of(c, place);
  if (!plan.made.get()) return false;
  execute(c, plan, place);
  return true;
}

}  // namespace argand::cuda
