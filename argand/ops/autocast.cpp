#include "argand/ops/autocast.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

#include "argand/autograd/grad_mode.h"
#include "argand/dispatch/op_door.h"

namespace argand::autocast {

// Casts of parameters, known by their impl, which the entry keeps alive. Shared by the threads of a parallel region.
class CastCache {
 public:
  Tensor get(const Tensor& x, DType dtype) {
    {
      const std::lock_guard guard(mutex_);
      const auto e = entries_.find(x.impl());
      if (e != entries_.end() && e->second.is_of(x, dtype)) return e->second.cast;
    }
    // Cast and let go of the old entry without the lock: both may run handlers and hooks, which may come back here.
    Entry entry{x, alias(x), Tensor(), x._version()};
    Tensor y = entry.cast = x.to(dtype);
    const std::lock_guard guard(mutex_);
    std::swap(entries_[x.impl()], entry);
    return y;
  }
  void clear() {
    std::unordered_map<const TensorImpl*, Entry> old;  // destroyed after the lock
    const std::lock_guard guard(mutex_);
    entries_.swap(old);
  }

 private:
  struct Entry {
    Tensor source, numbers;  // numbers: what source held then; keeps that memory's version counter from being another's
    Tensor cast;
    uint32_t version = 0;

    bool is_of(const Tensor& x, DType dtype) const {
      return cast.dtype() == dtype && cast.requires_grad() == grad_enabled() &&
             numbers.impl()->version == x.impl()->version && version == x._version() &&
             numbers.strides() == x.strides();
    }
  };
  std::mutex mutex_;
  std::unordered_map<const TensorImpl*, Entry> entries_;
};

namespace {

enum class Policy : uint8_t { Unknown, None, Lower, Float32, Promote };

constexpr std::string_view kLower[] = {
    "addbmm",
    "addmm",
    "baddbmm",
    "bmm",
    "conv1d",
    "conv2d",
    "conv3d",
    "conv_transpose1d",
    "conv_transpose2d",
    "conv_transpose3d",
    "linear",
    "lstm",
    "matmul",
    "mm",
    "prelu",
    "scaled_dot_product_attention",
};

constexpr std::string_view kFloat32[] = {
    "adaptive_avg_pool3d",
    "adaptive_max_pool3d",
    "avg_pool3d",
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cdist",
    "cosine_embedding_loss",
    "cross_entropy_loss",
    "ctc_loss",
    "grid_sampler",
    "grid_sampler_2d",
    "grid_sampler_3d",
    "hinge_embedding_loss",
    "huber_loss",
    "kl_div",
    "l1_loss",
    "margin_ranking_loss",
    "max_pool3d",
    "mse_loss",
    "multi_margin_loss",
    "multilabel_margin_loss",
    "nanquantile",
    "nll_loss",
    "nll_loss2d",
    "poisson_nll_loss",
    "polar",
    "prod",
    "quantile",
    "reflection_pad1d",
    "reflection_pad2d",
    "replication_pad1d",
    "replication_pad2d",
    "replication_pad3d",
    "smooth_l1_loss",
    "soft_margin_loss",
    "trace",
    "triplet_margin_loss",
    "view_as_complex",
};

constexpr std::string_view kPromote[] = {"cat", "index_copy", "stack"};

template <size_t n>
bool lists(const std::string_view (&names)[n], std::string_view name) {
  return std::find(names, names + n, name) != names + n;
}

Policy policy_of(const PublicOp& op) {
  auto known = static_cast<Policy>(op.autocast.load(std::memory_order_relaxed));
  if (known != Policy::Unknown) return known;
  known = lists(kLower, op.name)     ? Policy::Lower
          : lists(kFloat32, op.name) ? Policy::Float32
          : lists(kPromote, op.name) ? Policy::Promote
                                     : Policy::None;
  op.autocast.store(static_cast<uint8_t>(known), std::memory_order_relaxed);
  return known;
}

const AutocastState& state() { return thread_local_data().state.autocast; }

bool eligible(const Tensor& x) {
  return state().enabled[static_cast<int>(x.device().type())] && x.is_floating_point() && x.dtype() != DType::Float64;
}

bool is_parameter(const Tensor& x) {
  return x.dtype() == DType::Float32 && x.requires_grad() && x.is_leaf() && !x.is_view() && !x.is_inference();
}

Tensor cast(const Tensor& x, DType dtype) {
  if (!eligible(x) || x.dtype() == dtype) return x;
  CastCache* cache = state().cache;
  const bool lowers = dtype != DType::Float32;
  return cache && lowers && state().cache_enabled && is_parameter(x) ? cache->get(x, dtype) : x.to(dtype);
}

class Handler final : public OpHandler {
  bool handle(OpCall& call) override {
    const Policy policy = policy_of(call.op());
    if (policy == Policy::None) return false;
    std::optional<DType> wanted;  // none: nothing to cast
    call.each_tensor([&](const Tensor& x) {
      if (!eligible(x)) return;
      const DType lower = get_autocast_dtype(x.device().type());
      if (policy == Policy::Lower) wanted = lower;
      if (policy == Policy::Float32) wanted = DType::Float32;
      if (policy == Policy::Promote && wanted != DType::Float32) wanted = x.dtype() == lower ? lower : DType::Float32;
    });
    if (!wanted) return false;
    call.map_tensors([&](const Tensor& x) { return cast(x, *wanted); });
    call.forward();
    return true;
  }
};

void switch_mode() {
  static Handler& handler = *new Handler;  // calls may come as static objects are destroyed
  static const bool installed = (install_handler(kAutocastMode, &handler), true);
  (void)installed;
  uint32_t& modes = thread_local_data().state.modes;
  const bool any = std::any_of(state().enabled, state().enabled + kNumDeviceTypes, [](bool on) { return on; });
  modes = any ? modes | kAutocastMode : modes & ~uint32_t{kAutocastMode};
}

AutocastState& mutable_state() { return thread_local_data().state.autocast; }

}  // namespace

bool is_autocast_enabled(DeviceType device) { return state().enabled[static_cast<int>(device)]; }

void set_autocast_enabled(DeviceType device, bool enabled) {
  mutable_state().enabled[static_cast<int>(device)] = enabled;
  switch_mode();
}

DType get_autocast_dtype(DeviceType device) { return state().dtype[static_cast<int>(device)]; }

void set_autocast_dtype(DeviceType device, DType dtype) {
  AG_CHECK_AS(ValueError, dtype == DType::BFloat16 || dtype == DType::Float16,
              "autocast: expected bfloat16 or float16 as the lower precision, got ", dtype);
  mutable_state().dtype[static_cast<int>(device)] = dtype;
}

bool is_autocast_cache_enabled() { return state().cache_enabled; }
void set_autocast_cache_enabled(bool enabled) { mutable_state().cache_enabled = enabled; }
void clear_cache() {
  if (CastCache* cache = state().cache) cache->clear();
}

AutocastGuard::AutocastGuard(DeviceType device, std::optional<DType> dtype, bool enabled, bool cache_enabled)
    : before_(state()) {
  if (dtype) set_autocast_dtype(device, *dtype);
  if (!before_.cache) {
    cache_ = std::make_unique<CastCache>();
    mutable_state().cache = cache_.get();
  }
  set_autocast_cache_enabled(cache_enabled);
  set_autocast_enabled(device, enabled);
}

AutocastGuard::~AutocastGuard() {
  mutable_state() = before_;
  switch_mode();
}

}  // namespace argand::autocast
