#include "argand/autograd/meta.h"

#include <mutex>
#include <thread>

#include "argand/core/memory.h"

namespace argand {

void free_grad_fn(Node* n) { drop(n); }

void free_autograd(AutogradMeta* m) {
  m->orphan.store(true, std::memory_order_relaxed);
  Tensor last;  // destroyed outside the lock
  {
    const std::lock_guard guard(m->lock);
    last = std::move(m->grad);
  }
  drop(m);
}

void SpinLock::wait() const {
  for (int spins = 0; held_.load(std::memory_order_relaxed);)
    if (++spins > 64) std::this_thread::yield();
}

void* AutogradMeta::operator new(size_t bytes) { return memory::allocate(bytes); }
void AutogradMeta::operator delete(void* p, size_t bytes) { memory::deallocate(p, bytes); }

void drop(AutogradMeta* m) {
  if (!m->refs.drop()) return;
  if (m->accumulator) drop(m->accumulator);
  delete m;
}

AutogradMeta& make_autograd_meta(TensorImpl* x) {
  auto* fresh = new AutogradMeta;
  AutogradMeta* m = nullptr;
  if (std::atomic_ref<AutogradMeta*> slot(x->autograd);
      slot.compare_exchange_strong(m, fresh, std::memory_order_acq_rel))
    return *fresh;
  delete fresh;  // another thread was first
  return *m;
}

}  // namespace argand
