// Interrupts: a flag that a signal handler or a front end sets, and that long work looks at.
//
// parallel_for looks before every chunk, a backward pass before every node, a data loader as it waits. Whoever sees it
// first takes it and throws InterruptedError: the call that was running is over, its result is dropped, and everything
// else is as it was. An in-place operation that was interrupted leaves its tensor partly written; an optimizer's step
// is never interrupted. After an interrupted backward pass some leaves have got their gradient and others have not.
// Work of a single chunk runs to its end.
#pragma once
#include <atomic>

#include "argand/core/thread_local.h"

namespace argand {

// Safe in a signal handler, and from any thread.
AG_API void request_interrupt() noexcept;
// Takes a request back; true if there was one that nobody had taken.
AG_API bool clear_interrupt() noexcept;
AG_API bool interrupt_requested() noexcept;

namespace detail {
AG_API extern constinit std::atomic<bool> interrupt_flag;
// Throws InterruptedError if this thread may be interrupted and is the first to take the request.
AG_API void take_interrupt();
}  // namespace detail

inline void poll_interrupt() {
  if (AG_UNLIKELY(detail::interrupt_flag.load(std::memory_order_relaxed))) detail::take_interrupt();
}

// While one lives this thread, and what it starts in parallel, leaves requests to others or for later.
class UninterruptedGuard {
 public:
  UninterruptedGuard() : state_(thread_local_data().state), before_(state_.uninterrupted) {
    state_.uninterrupted = true;
  }
  ~UninterruptedGuard() { state_.uninterrupted = before_; }
  UninterruptedGuard(const UninterruptedGuard&) = delete;
  UninterruptedGuard& operator=(const UninterruptedGuard&) = delete;

 private:
  ThreadState& state_;
  bool before_;
};

}  // namespace argand
