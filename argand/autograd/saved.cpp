#include <vector>

#include "argand/autograd/anomaly.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/record.h"
#include "argand/autograd/saved_hooks.h"

namespace argand {

// What was kept in place of a tensor, and the edge its gradient takes under create_graph.
struct PackedTensor {
  RefCount refs;
  std::any value;
  std::shared_ptr<const autograd::SavedTensorHooks::Unpack> unpack;
  std::vector<int64_t> sizes;
  DType dtype;
  Tensor edge;  // carries grad_fn and output_nr of the tensor, not its numbers; of a leaf: the leaf

  ~PackedTensor() = default;
};

namespace {

struct HookPair {
  autograd::SavedTensorHooks::Pack pack;
  std::shared_ptr<const autograd::SavedTensorHooks::Unpack> unpack;
};

std::vector<std::shared_ptr<const HookPair>>& hook_stack() {
  thread_local std::vector<std::shared_ptr<const HookPair>> stack;
  return stack;
}

// A tensor that stands for x's place in the graph and holds no memory of its own.
Tensor place_in_graph(const Tensor& x) {
  const TensorImpl* t = x.impl();
  if (!t->requires_grad || !t->grad_fn) return x.requires_grad() ? x : Tensor();
  TensorImpl* place = new_impl();
  place->view.dtype = t->view.dtype;
  place->view.device = t->view.device;
  place->set_geometry({}, {});
  place->grad_fn = t->grad_fn;
  place->grad_fn->refs.add();
  place->output_nr = t->output_nr;
  place->requires_grad = true;
  return Tensor(place);
}

// hooks off, gradients off: what a hook computes is not saved in turn
class InsideHook {
 public:
  InsideHook() : saved_(thread_local_data().state.saved_hooks) { thread_local_data().state.saved_hooks = false; }
  ~InsideHook() { thread_local_data().state.saved_hooks = saved_; }

 private:
  NoGradGuard no_grad_;
  bool saved_;
};

PackedTensor* pack(const Tensor& x, bool is_output) {
  const std::shared_ptr<const HookPair> hooks = hook_stack().back();
  auto p = std::make_unique<PackedTensor>();
  p->unpack = hooks->unpack;
  p->sizes = x.sizes().vec();
  p->dtype = x.dtype();
  if (!is_output) {
    if (wants_grad(x)) x.grad_node();  // of a stale view: its present history
    p->edge = place_in_graph(x);
  }
  const InsideHook inside;
  p->value = hooks->pack(alias(x));
  return p.release();
}

// A tensor of x's numbers that is output `output_nr` of node.
Tensor with_history(const Tensor& x, const Node* node, uint32_t output_nr) {
  Tensor y = alias(x);
  TensorImpl* t = y.impl();
  t->grad_fn = const_cast<Node*>(node);
  t->grad_fn->refs.add();
  t->output_nr = output_nr;
  t->requires_grad = true;
  return y;
}

Tensor unpack_hooked(const PackedTensor& p, const Node* self, bool is_output, uint32_t output_nr) {
  Tensor x;
  {
    const InsideHook inside;
    x = (*p.unpack)(p.value);
  }
  const char* op = self ? self->name() : "unpack";
  AG_CHECK(x.defined(), op, ": the unpack hook returned an undefined tensor");
  AG_CHECK(x.sizes() == IntArrayRef(p.sizes) && x.dtype() == p.dtype, op,
           ": the unpack hook returned a tensor of sizes ", x.sizes(), " and type ", x.dtype(), ", expected sizes ",
           p.sizes, " and type ", p.dtype);
  if (!grad_enabled()) return x;
  if (is_output) return self && is_differentiable(x.dtype()) ? with_history(x, self, output_nr) : x;
  if (!p.edge.defined()) return x;
  if (const Node* n = p.edge.impl()->grad_fn) return with_history(x, n, p.edge.output_nr());
  Tensor y = alias(x);  // stands in for the leaf
  record_on("unpack", y, {p.edge}, [](const Tensor& g) { return g; });
  return y;
}

AG_COLD void fail_changed(const Node* self, const Tensor& x, uint32_t expected, bool is_output) {
  const uint32_t found = x._version();
  std::string who = autograd::writer_of(x.impl()->version, expected);
  if (!who.empty())
    who = "; it was changed by " + who;
  else
    who = thread_local_data().state.anomaly
              ? ""
              : "; run forward and backward under AnomalyMode to see which operation changed it";
  fail(self ? autograd::describe_node(self) : std::string("backward"),
       ": a tensor needed for the gradient was changed in place after it was saved: ",
       is_output ? "its output, " : "its input, ", x.dtype(), " ", x.sizes(), ", is at version ", found,
       ", expected version ", expected, who, ". Use the form that returns a new tensor, or clone() it first");
}

}  // namespace

// Whether x is to be handed to saved-tensor hooks. Throws Error where it cannot be saved.
static bool hooks_take(const Tensor& x) {
  const TensorImpl* t = x.impl();
  AG_CHECK(t->version, "an inference tensor (", t->view.dtype, " ", t->sizes(),
           ") cannot be saved for backward; clone() it outside InferenceMode to get an ordinary tensor");
  return AG_UNLIKELY(thread_local_data().state.saved_hooks);
}

// Where nothing is recorded an operation may still make what its derivative would read, of inference tensors, too.
// Such a Saved is never unpacked; if it were, the missing version would be an error then.
static bool is_idle(const Tensor& x) { return !x.impl()->version && !grad_enabled(); }

void Saved::save_slow(const Tensor& x) {
  if (!x.defined()) return;
  if (is_idle(x))
    tensor_ = x;
  else if (hooks_take(x))
    packed_ = pack(x, false);
}

Saved::Saved(const Tensor& y, uint32_t output_nr) : is_output_(true), output_nr_(static_cast<uint16_t>(output_nr)) {
  if (is_idle(y)) {
    tensor_ = y;
    return;
  }
  if (hooks_take(y)) {
    packed_ = pack(y, true);
    return;
  }
  version_ = y.impl()->version->load(std::memory_order_relaxed);
  tensor_ = alias(y);
}

Saved::Saved(const Saved& o)
    : tensor_(o.tensor_), version_(o.version_), is_output_(o.is_output_), output_nr_(o.output_nr_), packed_(o.packed_) {
  if (packed_) packed_->refs.add();
}

void Saved::drop_packed() {
  if (packed_->refs.drop()) delete packed_;
}

Tensor Saved::unpack_slow(const Node* self) const {
  if (packed_) return unpack_hooked(*packed_, self, is_output_, output_nr_);
  if (!tensor_.defined()) return {};
  if (tensor_._version() != version_) fail_changed(self, tensor_, version_, is_output_);
  if (!is_output_ || !grad_enabled() || !self || !is_differentiable(tensor_.dtype())) return tensor_;
  return with_history(tensor_, self, output_nr_);
}

namespace autograd {

SavedTensorHooks::SavedTensorHooks(Pack pack, Unpack unpack) : outer_(thread_local_data().state.saved_hooks) {
  hook_stack().push_back(
      std::make_shared<const HookPair>(HookPair{std::move(pack), std::make_shared<const Unpack>(std::move(unpack))}));
  thread_local_data().state.saved_hooks = true;
}

SavedTensorHooks::~SavedTensorHooks() {
  hook_stack().pop_back();
  thread_local_data().state.saved_hooks = outer_;
}

}  // namespace autograd
}  // namespace argand
