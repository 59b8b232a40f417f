// AutogradMeta: what autograd keeps of a tensor beyond its grad_fn: gradient, hooks, accumulation node.
#pragma once
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

#include "argand/autograd/node.h"

namespace argand {

// Held for a few instructions or one accumulation; yields when it must wait.
class SpinLock {
 public:
  void lock() {
    while (AG_UNLIKELY(held_.exchange(true, std::memory_order_acquire))) wait();
  }
  void unlock() { held_.store(false, std::memory_order_release); }

 private:
  void wait() const;
  std::atomic<bool> held_{false};
};

struct TensorHook {
  unsigned id;
  std::function<Tensor(const Tensor&)> call;  // an undefined result leaves the gradient as it is
  std::atomic<bool> removed{false};
  TensorHook(unsigned i, std::function<Tensor(const Tensor&)> f) : id(i), call(std::move(f)) {}
};
using TensorHooks = std::vector<std::shared_ptr<TensorHook>>;

// Referred to by its tensor, and by the node that fills `grad` for retain_grad(), which may outlive the tensor.
// A leaf's gradient arrives in one of two forms, never both in one life: through direct edges (`used`), or through
// `accumulator`, made when the leaf has hooks before any direct edge exists.
struct AutogradMeta {
  RefCount refs;
  SpinLock lock;                       // guards grad, accumulator and the hook lists
  std::atomic<bool> used{false};       // an edge leads straight to this leaf
  std::atomic<bool> has_hooks{false};  // gradients of this leaf are summed up before they are handed on
  std::atomic<bool> orphan{false};     // the tensor is gone
  bool retains_grad = false;
  unsigned next_hook = 0;
  Tensor grad;
  Node* accumulator = nullptr;  // holds one reference; points back without one
  TensorHooks hooks;            // of a leaf: run by the engine; else: only to find them for remove_hook
  TensorHooks post_accumulate;  // their results are ignored

  static void* operator new(size_t bytes);
  static void operator delete(void* p, size_t bytes);
};

void drop(AutogradMeta* m);
// x's metadata, made on first need; safe from several threads.
AutogradMeta& make_autograd_meta(TensorImpl* x);
inline AutogradMeta& autograd_meta(TensorImpl* x) {
  AutogradMeta* m = std::atomic_ref<AutogradMeta*>(x->autograd).load(std::memory_order_acquire);
  return AG_LIKELY(m != nullptr) ? *m : make_autograd_meta(x);
}

// The last stop of a leaf with hooks. The edges that lead here keep the leaf alive.
struct AccumulationNode final : Node {
  TensorImpl* leaf;
  explicit AccumulationNode(TensorImpl* x) : leaf(x) { accumulates = reusable = true; }
  const char* name() const override { return "AccumulateGrad"; }
  void backward(Tensor*, Tensor*) override {}  // the run does it
  void release() override {}
};

}  // namespace argand
