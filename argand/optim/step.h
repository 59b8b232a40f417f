// One optimizer step over a list of parameters: gathers what the kernels need, then calls them once per dtype.
#pragma once
#include <vector>

#include "argand/autograd/meta.h"
#include "argand/core/thread_local.h"
#include "argand/dispatch/optim_ops.h"

namespace argand::optim {

// add() what is to move, then run(). Gradients and states are checked by add(); nothing moves before run() unless
// there are more than kMostStepParams parameters.
class AG_API StepList {
 public:
  static constexpr int kMostTensors = kMostStates + 2;

  // name: of the optimizer, for messages. states: tensors of state per parameter. attrs: the operation's, outlives
  // this.
  StepList(const char* name, OpInfo& op, int states, StepAttrs& attrs)
      : name_(name), op_(op), states_(states), attrs_(attrs), watched_(thread_local_data().state.anomaly) {}

  // p's gradient, null if it has none.
  static const Tensor* gradient(const Tensor& p) {
    const AutogradMeta* m = p.impl() ? p.impl()->autograd : nullptr;
    return m && m->grad.defined() ? &m->grad : nullptr;
  }

  // g: gradient(p). states: as many as told, each made for p by state_like(). step: raised by the kernel; may be null.
  AG_INLINE void add(size_t index, const Tensor& p, const Tensor& g, std::initializer_list<const Tensor*> states,
                     int64_t* step) {
    TensorImpl *x = p.impl(), *d = g.impl();
    bool plain = x->view.contiguous && !x->is_wide() && !x->inference && !watched_ && is_alike(x, d);
    for (const Tensor* s : states) plain = plain && s->impl() && is_alike(x, s->impl());
    const int type = static_cast<int>(x->view.dtype) - static_cast<int>(DType::Float16);
    if (AG_UNLIKELY(!plain || type < 0 || type > 3)) return add_slow(index, p, g, states, step);
    Batch& b = batches_[type];
    if (AG_UNLIKELY(b.count == kMostStepParams || (b.count && b.device != x->view.device))) flush(b);
    b.device = x->view.device;
    int list = 0;
    b.tensors[list++][b.count] = x;
    for (const Tensor* s : states) b.tensors[list++][b.count] = s->impl();
    b.tensors[list][b.count] = d;
    b.steps[b.count++] = step;
  }

  void run();

 private:
  struct Batch {
    int count = 0;
    Device device;
    TensorImpl* tensors[kMostTensors][kMostStepParams];
    int64_t* steps[kMostStepParams];
    Batch() {}  // the arrays stay as they are
  };
  struct Slow {  // strided, complex, of many dimensions, or not fit to be stepped at all
    Tensor tensors[kMostTensors];
    int64_t* step;
  };

  // Same dtype, device, sizes and contiguity.
  static AG_INLINE bool is_alike(const TensorImpl* x, const TensorImpl* y) {
    constexpr uint64_t kUsed = (uint64_t{1} << 8 * 5) - 1;  // of kind(): dtype, device, ndim, contiguous
    bool same = !((x->view.kind() ^ y->view.kind()) & kUsed) && x->view.numel == y->view.numel;
    if (same)
      for (int d = 0; d < x->view.ndim; ++d) same &= x->view.sizes[d] == y->view.sizes[d];
    return same;
  }
  void add_slow(size_t index, const Tensor& p, const Tensor& g, std::initializer_list<const Tensor*> states,
                int64_t* step);
  void check(size_t index, const Tensor& p, const Tensor& g, std::initializer_list<const Tensor*> states) const;
  void flush(Batch& b);
  void run_slow(const Slow& s);

  const char* name_;
  OpInfo& op_;
  int states_;
  StepAttrs& attrs_;
  bool watched_;      // anomaly mode: in-place writes are remembered
  Batch batches_[4];  // by dtype
  std::vector<Slow> slow_;
};

// Zeros that lie like p.
Tensor state_like(const Tensor& p);

}  // namespace argand::optim
