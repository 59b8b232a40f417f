#include "argand/autograd/checkpoint.h"

#include <memory>
#include <mutex>

#include "argand/autograd/grad_mode.h"
#include "argand/autograd/record.h"
#include "argand/autograd/run.h"
#include "argand/autograd/saved_hooks.h"
#include "argand/core/generator.h"

namespace argand::autograd {
namespace {

// The default generator set back to a moment, for as long as one lives.
class GeneratorAt {
 public:
  GeneratorAt(uint64_t seed, uint64_t offset)
      : seed_(default_generator().current_seed()), offset_(default_generator().offset()) {
    set(seed, offset);
  }
  ~GeneratorAt() { set(seed_, offset_); }
  GeneratorAt(const GeneratorAt&) = delete;
  GeneratorAt& operator=(const GeneratorAt&) = delete;

 private:
  static void set(uint64_t seed, uint64_t offset) {
    if (default_generator().current_seed() != seed) default_generator().set_current_seed(seed);
    default_generator().set_offset(offset);
  }
  uint64_t seed_, offset_;
};

// The settings of the forward that matter to what fn computes.
class ForwardState {
 public:
  explicit ForwardState(const ThreadState& forward) : saved_(thread_local_data().state) {
    ThreadState& now = thread_local_data().state;
    now.modes = forward.modes & ~uint32_t{kOverrideMode};  // guards of the forward may be gone
    now.default_dtype = forward.default_dtype;
    now.excluded = forward.excluded;
    now.overrides = nullptr;
    now.autocast = forward.autocast;
    now.autocast.cache = nullptr;
    now.inference = false;
    now.grad_enabled = true;
  }
  ~ForwardState() { thread_local_data().state = saved_; }
  ForwardState(const ForwardState&) = delete;
  ForwardState& operator=(const ForwardState&) = delete;

 private:
  ThreadState saved_;
};

// One call of checkpoint(). Every tensor its forward saved is a number; the tensors come about again all at once.
struct Segment : std::enable_shared_from_this<Segment> {
  std::function<std::vector<Tensor>(TensorList)> fn;
  std::vector<Saved> inputs;
  std::vector<bool> inputs_require_grad;
  uint64_t seed, offset;
  ThreadState state;
  size_t saved = 0;  // by the forward

  std::recursive_mutex mutex;  // fn may free nodes that hold handles
  std::vector<Tensor> again;
  bool clears_at_end = false;

  Tensor get(size_t index) {
    const std::lock_guard guard(mutex);
    if (again.size() != saved || !again[index].defined()) compute_again();
    return again[index];
  }

  void forget(size_t index) {
    const std::lock_guard guard(mutex);
    if (index < again.size()) again[index].reset();
  }

 private:
  void compute_again() {
    again.clear();
    std::vector<Tensor> x;
    {
      const NoGradGuard guard;
      for (size_t i = 0; i < inputs.size(); ++i) {
        Tensor t = inputs[i].unpack(nullptr);
        if (t.defined()) t = t.detach();
        if (inputs_require_grad[i]) t.requires_grad_();
        x.push_back(std::move(t));
      }
    }
    std::vector<Tensor> kept;
    {
      const GeneratorAt generator(seed, offset);
      const ForwardState forward(state);
      const SavedTensorHooks hooks(
          [&kept](const Tensor& t) {
            kept.push_back(t);
            return std::any(t);
          },
          [](const std::any& t) { return std::any_cast<Tensor>(t); });
      fn(x);
    }
    AG_CHECK(kept.size() == saved, "checkpoint: computing the segment again saved ", kept.size(),
             " tensors for backward, the forward saved ", saved, "; the function must do the same each time");
    again = std::move(kept);
    clear_when_pass_ends();
  }

  // With retain_graph the handles stay, so the pass itself must let go.
  void clear_when_pass_ends() {
    Run* run = Run::current();
    if (!run || clears_at_end) return;
    clears_at_end = true;
    run->at_end([self = weak_from_this()] {
      const std::shared_ptr<Segment> s = self.lock();
      if (!s) return;
      const std::lock_guard guard(s->mutex);
      s->clears_at_end = false;
      s->again.clear();
    });
  }
};

// Stands for the index-th tensor the segment saved; when its node is done with it, the segment lets go of it too.
struct Handle {
  std::shared_ptr<Segment> segment;
  size_t index;
  Handle(std::shared_ptr<Segment> s, size_t i) : segment(std::move(s)), index(i) {}
  ~Handle() { segment->forget(index); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
};

}  // namespace

std::vector<Tensor> checkpoint(std::function<std::vector<Tensor>(TensorList)> fn, TensorList inputs) {
  if (!grad_enabled()) return fn(inputs);
  auto segment = std::make_shared<Segment>();
  segment->fn = fn;
  segment->seed = default_generator().current_seed();
  segment->offset = default_generator().offset();
  segment->state = thread_local_data().state;
  for (const Tensor& x : inputs) {
    segment->inputs.emplace_back(x);
    segment->inputs_require_grad.push_back(wants_grad(x));
  }
  const SavedTensorHooks hooks(
      [segment](const Tensor&) { return std::any(std::make_shared<Handle>(segment, segment->saved++)); },
      [](const std::any& handle) {
        const auto& h = std::any_cast<const std::shared_ptr<Handle>&>(handle);
        return h->segment->get(h->index);
      });
  return fn(inputs);
}

Tensor checkpoint(std::function<Tensor(const Tensor&)> fn, const Tensor& input) {
  return checkpoint([f = std::move(fn)](TensorList x) { return std::vector<Tensor>{f(x[0])}; }, TensorList(input))[0];
}

}  // namespace argand::autograd
