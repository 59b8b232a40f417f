#include "argand/core/thread_local.h"

#include <pthread.h>

#include <mutex>
#include <new>

#include "argand/core/fork.h"
#include "argand/core/memory.h"

namespace argand {

constinit thread_local ThreadLocal* t_local AG_TLS_MODEL = nullptr;

namespace {

void hand_on(void* data);

struct Threads {
  std::mutex mutex;
  ThreadLocal* registered = nullptr;
  ThreadLocal* adoptable = nullptr;
  pthread_key_t key;

  Threads() { pthread_key_create(&key, hand_on); }
};

Threads& threads() {
  static Threads& instance = *new Threads;  // outlives every thread, so never destroyed
  return instance;
}

void push_adoptable(ThreadLocal* local) {
  local->next_adoptable = threads().adoptable;
  threads().adoptable = local;
}

// Runs when a thread ends, after its thread_local objects are destroyed.
void hand_on(void* data) {
  auto* local = static_cast<ThreadLocal*>(data);
  for (int d = 0; d < kNumDeviceTypes; ++d)
    memory::detail::flush_account(static_cast<DeviceType>(d), local->heap.accounts[d]);
  local->state = ThreadState{};
  local->autograd = AutogradLocal{};
  t_local = nullptr;
  const std::lock_guard guard(threads().mutex);
  push_adoptable(local);
}

}  // namespace

ThreadLocal& create_thread_local() {
  detail::install_fork_handlers();
  Threads& all = threads();
  ThreadLocal* local;
  {
    const std::lock_guard guard(all.mutex);
    local = all.adoptable;
    if (local != nullptr) {
      all.adoptable = local->next_adoptable;
      local->next_adoptable = nullptr;
    } else {
      local = new ThreadLocal;
      local->next_registered = all.registered;
      all.registered = local;
    }
    t_local = local;
  }
  pthread_setspecific(all.key, local);
  return *local;
}

namespace detail {

void lock_threads() { threads().mutex.lock(); }
void unlock_threads() { threads().mutex.unlock(); }

void abandon_other_threads() {
  Threads& all = threads();
  all.adoptable = nullptr;
  for (ThreadLocal* local = all.registered; local != nullptr; local = local->next_registered) {
    if (local == t_local) continue;
    // Not assigned: the thread may have been in the middle of changing what it holds.
    new (&local->state) ThreadState{};
    new (&local->autograd) AutogradLocal{};
    local->in_parallel_region = false;
    push_adoptable(local);
  }
}

void for_each_heap(bool adoptable_only, void (*f)(memory::ThreadHeap&, void* context), void* context) {
  Threads& all = threads();
  const std::lock_guard guard(all.mutex);
  if (adoptable_only) {
    for (ThreadLocal* local = all.adoptable; local != nullptr; local = local->next_adoptable) f(local->heap, context);
  } else {
    for (ThreadLocal* local = all.registered; local != nullptr; local = local->next_registered) f(local->heap, context);
  }
}

}  // namespace detail
}  // namespace argand
