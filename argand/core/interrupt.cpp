#include "argand/core/interrupt.h"

#include "argand/core/error.h"

namespace argand {

constinit std::atomic<bool> detail::interrupt_flag{false};
static_assert(std::atomic<bool>::is_always_lock_free);  // what a signal handler may touch

void request_interrupt() noexcept { detail::interrupt_flag.store(true, std::memory_order_relaxed); }
bool clear_interrupt() noexcept { return detail::interrupt_flag.exchange(false, std::memory_order_relaxed); }
bool interrupt_requested() noexcept { return detail::interrupt_flag.load(std::memory_order_relaxed); }

void detail::take_interrupt() {
  if (thread_local_data().state.uninterrupted || !clear_interrupt()) return;
  fail<InterruptedError>("interrupted: request_interrupt() was called, by a signal handler or another thread");
}

}  // namespace argand
