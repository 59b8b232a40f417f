// What core does around fork(): hold its locks across it, and rebuild what the child lost with its threads.
#pragma once

namespace argand::detail {

// Safe to call any number of times; whoever owns state that must survive a fork calls it before creating that state.
void install_fork_handlers();

// The thread pool's part (parallel.cpp); the allocator's are in thread_local.h, arena.h and small_pool.h.
void lock_pool();
void unlock_pool();
void abandon_pool();

}  // namespace argand::detail
