// parallel_for: the one way to use more than one thread. One pool per process; nested calls run inline.
#pragma once
#include <cstdint>
#include <type_traits>

#include "argand/core/macros.h"

namespace argand {

// Threads the pool may use, the caller included: min(affinity, cgroup quota) unless set.
AG_API int get_num_threads();
// Throws ValueError below 1. Takes effect at the next parallel region.
AG_API void set_num_threads(int threads);
AG_API bool in_parallel_region();

namespace detail {
using RangeFn = void (*)(void* context, int64_t begin, int64_t end);
// Splits [begin, end) into chunks of `grain` (the last may be shorter) and runs them on the pool; rethrows the first
// exception after every chunk that had started is done.
AG_API void run_parallel(int64_t begin, int64_t end, int64_t grain, RangeFn fn, void* context);
}  // namespace detail

// Calls f(chunk_begin, chunk_end) over [begin, end). Chunk borders depend on begin, end and grain alone, never on the
// number of threads, so partial results kept per chunk give the same bits on any machine. Throws InterruptedError
// between chunks where an interrupt was requested (core/interrupt.h).
template <class F>
void parallel_for(int64_t begin, int64_t end, int64_t grain, F&& f) {
  if (begin >= end) return;
  if (end - begin <= grain) {
    f(begin, end);
    return;
  }
  detail::run_parallel(
      begin, end, grain,
      [](void* context, int64_t b, int64_t e) { (*static_cast<std::remove_reference_t<F>*>(context))(b, e); }, &f);
}

}  // namespace argand
