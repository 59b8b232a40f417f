#include "argand/dispatch/op_door.h"

#include <algorithm>

namespace argand {
namespace {

constexpr int kLevels = 4;  // the bits of Modes
std::atomic<OpHandler*> g_handlers[kLevels];

// The frame's handler runs, and all it calls, as if its guard and those inside it were not there.
class WithoutInnerOverrides {
 public:
  explicit WithoutInnerOverrides(const OverrideFrame* frame)
      : state_(thread_local_data().state), overrides_(state_.overrides), modes_(state_.modes) {
    state_.overrides = frame->parent;
    if (!frame->parent) state_.modes &= ~uint32_t{kOverrideMode};
  }
  ~WithoutInnerOverrides() {
    state_.overrides = overrides_;
    state_.modes = (state_.modes & ~uint32_t{kOverrideMode}) | (modes_ & kOverrideMode);
  }
  WithoutInnerOverrides(const WithoutInnerOverrides&) = delete;
  WithoutInnerOverrides& operator=(const WithoutInnerOverrides&) = delete;

 private:
  ThreadState& state_;
  const OverrideFrame* overrides_;
  uint32_t modes_;
};

// A forwarded call on its way back to the door, where it goes on behind the handlers that have seen it.
struct Forwarded {
  const PublicOp* op = nullptr;
  int first_level = 0;  // of those that have not
};
constinit thread_local Forwarded t_forwarded;

bool run(OpHandler& handler, OpCall& call) {
  if (handler.handle(call)) return true;
  if (!call.changed()) return false;
  call.forward();
  return true;
}

bool run_overrides(OpCall& call) {
  for (const OverrideFrame* f = thread_local_data().state.overrides; f; f = f->parent) {
    const WithoutInnerOverrides guard(f);
    if (run(*f->handler, call)) return true;
  }
  return false;
}

bool run_level(OpCall& call, int level) {
  OpHandler* handler = g_handlers[level].load(std::memory_order_acquire);
  if (!handler) return false;
  const ExcludeModes guard(1u << level);
  return run(*handler, call);
}

}  // namespace

void Arg::wrong_type() { fail<TypeError>("OpCall: the argument is of another type; look at its kind() first"); }

uint32_t OpCall::keys() const {
  uint32_t keys = 0;
  each_tensor([&keys](const Tensor& x) { keys |= x.impl()->keys; });
  return keys;
}

void OpCall::forward() {
  // Overrides hide themselves. Where no mode or key is left the operation does not stop at the door.
  if (level_ > 0 && (thread_local_data().state.modes | keys())) t_forwarded = {&op_, level_ + 1};
  op_.invoke(args_, result_);
  done_ = true;
}

std::vector<Tensor> OpCall::tensors() const {
  std::vector<Tensor> out;
  if (!op_.result) {
    out.push_back(args_[0].get<Tensor>());
  } else if (done_) {
    op_.result->read(result_, out);
  }
  return out;
}

void OpCall::set_tensors(TensorList values) {
  const int expected = op_.result ? op_.result->tensors : 0;
  AG_CHECK(expected < 0 || values.size() == static_cast<size_t>(expected), "OpCall: ", op_.name, " returns ",
           op_.result ? str(expected, expected == 1 ? " tensor" : " tensors") : std::string("what it writes to"),
           ", a handler gave ", values.size());
  if (op_.result) op_.result->write(result_, values);
  done_ = true;
}

void install_handler(Modes bit, OpHandler* handler) {
  AG_CHECK_AS(ValueError, bit != kOverrideMode && (bit & (bit - 1)) == 0 && bit < 1u << kLevels,
              "install_handler: expected one of kTensorOverride, kTransformMode, kAutocastMode; handlers for "
              "every op of a thread are installed with OverrideGuard");
  g_handlers[__builtin_ctz(bit)].store(handler, std::memory_order_release);
}

OverrideGuard::OverrideGuard(OpHandler& handler) {
  ThreadState& state = thread_local_data().state;
  frame_ = {&handler, state.overrides};
  state.overrides = &frame_;
  state.modes |= kOverrideMode;
}

OverrideGuard::~OverrideGuard() {
  ThreadState& state = thread_local_data().state;
  state.overrides = frame_.parent;
  if (!frame_.parent) state.modes &= ~uint32_t{kOverrideMode};
}

void set_tensor_override(const Tensor& x, bool on) {
  AG_CHECK(x.defined(), "set_tensor_override: the tensor is undefined");
  uint32_t& keys = x.impl()->keys;
  keys = on ? keys | kTensorOverride : keys & ~uint32_t{kTensorOverride};
}

void BelowHandlers::hide() {
  hides_ = true;
  modes_ = std::exchange(state_.modes, state_.modes & ~(kOverrideMode | kAutocastMode));
  overrides_ = std::exchange(state_.overrides, nullptr);
  bool(&autocast)[kNumDeviceTypes] = state_.autocast.enabled;
  std::copy(autocast, autocast + kNumDeviceTypes, autocast_);
  std::fill(autocast, autocast + kNumDeviceTypes, false);
}

void BelowHandlers::restore() {
  state_.modes = modes_;
  state_.overrides = overrides_;
  std::copy(autocast_, autocast_ + kNumDeviceTypes, state_.autocast.enabled);
}

bool detail::run_handlers(OpCall& call) {
  const ThreadState& state = thread_local_data().state;
  const uint32_t word = (state.modes | call.keys()) & ~state.excluded;
  const Forwarded forwarded = std::exchange(t_forwarded, {});
  const int first = forwarded.op == &call.op() ? forwarded.first_level : 0;
  if (first == 0 && word & kOverrideMode && run_overrides(call)) return true;
  for (int level = std::max(first, 1); level < kLevels; ++level) {
    call.level_ = level;
    if (word >> level & 1 && run_level(call, level)) return true;
  }
  return false;
}

}  // namespace argand
