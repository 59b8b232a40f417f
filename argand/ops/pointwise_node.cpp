#include "argand/ops/pointwise_node.h"

#include "argand/autograd/gradient.h"
#include "argand/ops/functions.h"
#include "argand/ops/iterate.h"

namespace argand {
namespace {

constexpr size_t kMaxAttrBytes = 3 * sizeof(Scalar);

struct PointwiseNode final : Node {
  const PointwiseOp& op;
  DType compute;
  uint8_t saved_count = 0;
  union {
    Saved saved[kMaxSaved];  // the first saved_count, in the order of op.reads
  };
  alignas(16) std::byte attrs[kMaxAttrBytes];

  explicit PointwiseNode(const PointwiseOp& o, DType c, const void* a) : op(o), compute(c) {
    for (size_t i = 0; i < o.scalar_attrs; ++i)
      std::memcpy(attrs + i * sizeof(Scalar), static_cast<const std::byte*>(a) + i * sizeof(Scalar), sizeof(Scalar));
    if (o.scalar_attrs == 0) std::memcpy(attrs, a, o.attr_bytes);
  }
  ~PointwiseNode() override {
    for (int i = 0; i < saved_count; ++i) saved[i].~Saved();
  }
  const char* name() const override { return op.name; }
  void release() override {
    for (int i = 0; i < saved_count; ++i) saved[i].reset();
  }
  void backward(Tensor* grads, Tensor* out) override {
    if (!grads[0].defined()) return;
    const unsigned passes = op.passes(attrs);
    unsigned wanted = 0;
    int last = -1;  // of those the gradient goes to as it is
    for (int i = 0; i < op.inputs; ++i) {
      if (!needs(i)) continue;
      if (!(passes >> i & 1)) {
        wanted |= 1u << i;
      } else {
        if (last >= 0) out[last] = grads[0];
        last = i;
      }
    }
    if (last >= 0) {
      if (!wanted && may_take_grads()) {
        out[last] = std::move(grads[0]);
        return;
      }
      out[last] = grads[0];
    }
    if (wanted) grad_enabled() ? differentiable(grads[0], wanted, out) : fused(grads[0], wanted, out);
  }

 private:
  // What the derivative reads: g, then what was saved. A gradient that is not wanted may leave a place of it empty, and
  // g stands there.
  struct Inputs {
    const Tensor* of[1 + kMaxSaved];
    Tensor made[kMaxSaved];

    Inputs(const PointwiseNode& n, const Tensor& g) {
      of[0] = &g;
      for (int i = 0; i < n.saved_count; ++i) of[1 + i] = n.saved[i].defined() ? &n.saved[i].unpack(&n, made[i]) : &g;
    }
    const Tensor& operator[](int i) const { return *of[i]; }
    const View& view(int i) const { return of[i]->impl()->view; }
  };

  // One pass over memory for all gradients. They have the result's sizes; the engine reduces those of broadcast inputs.
  void fused(Tensor& given, unsigned wanted, Tensor* out) {
    const DType made = argand::is_complex(compute) ? compute : given.dtype();
    const int first = __builtin_ctz(wanted);
    const bool reuse = given.dtype() == made && may_overwrite(given);
    const Tensor* source = &given;
    if (reuse) {
      out[first] = std::move(given);
      source = &out[first];
    }
    const Tensor& g = *source;
    const Inputs in(*this, g);
    for (int i = first + reuse; i < op.inputs; ++i)
      if (wanted >> i & 1) out[i] = gradient_tensor(g, made);
    if (g.numel() == 0) return;
    uniform(in) ? fused_plain(in, wanted, out) : fused_any(in, wanted, out);
  }

  // Whether g's memory may become that of the first gradient: kernels read an element of all inputs before they write
  // it. Hooks and anomaly mode still want to see g.
  bool may_overwrite(const Tensor& g) const {
    const TensorImpl* t = g.impl();
    return may_take_grads() && autograd::solely_owned(g) && !t->inference &&
           (t->view.contiguous || is_dense(g.sizes(), g.strides()));
  }

  AG_NOINLINE void fused_any(const Inputs& in, unsigned wanted, Tensor* out) {
    Iteration loop(in[0].sizes());
    for (int i = 0; i < op.inputs; ++i) wanted >> i & 1 ? loop.add(out[i]) : loop.add_none();
    for (int i = 0; i <= saved_count; ++i) loop.add(in[i]);
    loop.run([&](const View* const* views, int) { call(views, in[0].device().type()); });
  }

  static Tensor gradient_tensor(const Tensor& g, DType dtype) {
    if (g.impl()->view.contiguous || !is_dense(g.sizes(), g.strides())) return new_tensor(g.sizes(), dtype, g.device());
    return new_tensor_strided(g.sizes(), g.strides(), dtype, g.device());
  }

  // All inputs row-major, of one type and shape: their views are the kernel's.
  bool uniform(const Inputs& in) const {
    const View& g = in.view(0);
    if (!g.contiguous || g.ndim > kInlineDims || g.dtype != compute) return false;
    for (int i = 1; i <= saved_count; ++i) {
      const View& v = in.view(i);
      if (v.kind() != g.kind()) return false;
      for (int d = 0; d < g.ndim; ++d)
        if (v.sizes[d] != g.sizes[d]) return false;
    }
    return true;
  }

  void fused_plain(const Inputs& in, unsigned wanted, Tensor* out) {
    const View* views[kMaxInputs + 1 + kMaxSaved];
    const View** v = views;
    for (int i = 0; i < op.inputs; ++i) *v++ = wanted >> i & 1 ? &out[i].impl()->view : nullptr;
    for (int i = 0; i <= saved_count; ++i) *v++ = &in.view(i);
    call(views, in.view(0).device.type());
  }

  void call(const View* const* views, DeviceType device) {
    dispatch_views(*op.backward, device, views, op.inputs, 1 + saved_count, attrs, compute);
  }

  // The formula on Symbols: every step is an op that records itself.
  void differentiable(const Tensor& g, unsigned wanted, Tensor* out) {
    const Inputs inputs(*this, g);
    Symbol in[1 + kMaxSaved], d[kMaxInputs];
    for (int i = 0; i <= saved_count; ++i) in[i] = inputs[i];
    op.differentiate(attrs, in, d);
    for (int i = 0; i < op.inputs; ++i)
      if (wanted >> i & 1) out[i] = d[i].materialize(g);
  }
};

Saved save_operand(const Operand& x, DType compute) {
  if (x.tensor) return Saved(*x.tensor);
  return Saved(scalar_tensor(*x.number, compute));
}

}  // namespace

void record_pointwise_node(const PointwiseOp& op, const void* attrs, DType compute, const Tensor& y, const Operand* x,
                           unsigned wanted, const Tensor* before) {
  auto* n = make_node<PointwiseNode>(op.inputs, 1, op, compute, attrs);
  NodeHolder holder(n);
  n->reusable = op.reads == 0;
  unsigned needed = 0;
  for (int i = 0; i < op.inputs; ++i) {
    if (!(wanted >> i & 1)) continue;
    connect(n, i, *x[i].tensor);
    needed |= op.reads_for[i];
  }
  for (unsigned left = op.reads & 15u; left; left &= left - 1) {
    const unsigned bit = static_cast<unsigned>(__builtin_ctz(left));
    Saved& slot = *new (&n->saved[n->saved_count++]) Saved;
    if (!(needed >> bit & 1)) continue;
    if (bit == 3)
      slot = Saved::output(y);
    else if (before && before[bit].defined())
      slot = Saved(before[bit]);
    else
      slot = save_operand(x[bit], compute);
  }
  set_history(y, holder.release());
}

}  // namespace argand
