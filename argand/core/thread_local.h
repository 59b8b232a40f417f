// All that a thread keeps, behind the one exported thread-local pointer.
#pragma once
#include "argand/core/macros.h"
#include "argand/core/thread_heap.h"
#include "argand/core/thread_state.h"

// Initial-exec access saves a call per use but takes static TLS, which a library opened with dlopen may not get; so it
// is asked for only by builds that link the library (-DAG_TLS_INITIAL_EXEC).
#if defined(AG_TLS_INITIAL_EXEC)
#define AG_TLS_MODEL __attribute__((tls_model("initial-exec")))
#else
#define AG_TLS_MODEL
#endif

namespace argand {

struct Node;

// autograd's, here because reaching it must be cheap.
struct AutogradLocal {
  uint64_t next_sequence = 2;  // of the next recorded node
  Node* doomed = nullptr;      // nodes waiting to be destroyed, linked through Node::owner
  bool destroying = false;     // somebody up the stack destroys what is doomed
  void* run = nullptr;         // the innermost running backward pass
};

struct ThreadLocal {
  memory::ThreadHeap heap;
  ThreadState state;
  AutogradLocal autograd;
  bool in_parallel_region = false;

  ThreadLocal* next_registered = nullptr;  // every ThreadLocal ever made
  ThreadLocal* next_adoptable = nullptr;   // those whose thread has ended
};

extern AG_API constinit thread_local ThreadLocal* t_local AG_TLS_MODEL;

// Adopts what an ended thread left, or makes a new one. Runs at a thread's first use, and again if the thread's last
// destructors allocate after its own was handed on.
AG_API ThreadLocal& create_thread_local();

AG_INLINE ThreadLocal& thread_local_data() {
  ThreadLocal* local = t_local;
  return AG_LIKELY(local != nullptr) ? *local : create_thread_local();
}

namespace detail {
// The set of all threads' data. fork() happens with it locked; in the child every other thread has ended.
void lock_threads();
void unlock_threads();
void abandon_other_threads();
// Calls f(heap, context) for each heap, live or not (adoptable_only: only those no thread owns), under the lock.
void for_each_heap(bool adoptable_only, void (*f)(memory::ThreadHeap&, void* context), void* context);
}  // namespace detail

}  // namespace argand
