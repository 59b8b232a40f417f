#include "argand/core/fork.h"

#include <pthread.h>

#include "argand/core/arena.h"
#include "argand/core/small_pool.h"
#include "argand/core/thread_local.h"

namespace argand::detail {
namespace {

// The order in which these locks nest anywhere: pool, threads, arena or slabs.
void before_fork() {
  lock_pool();
  lock_threads();
  memory::Arena::instance().lock();
  memory::SlabSource::instance().lock();
}

void after_fork_in_parent() {
  memory::SlabSource::instance().unlock();
  memory::Arena::instance().unlock();
  unlock_threads();
  unlock_pool();
}

void after_fork_in_child() {
  abandon_other_threads();
  abandon_pool();
  after_fork_in_parent();
}

}  // namespace

void install_fork_handlers() {
  static const int result = pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
  static_cast<void>(result);
}

}  // namespace argand::detail
