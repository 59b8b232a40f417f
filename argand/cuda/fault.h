// Mistakes that only a kernel can see: an index outside its dimension, weights that cannot be drawn from, a pivot that
// no row has. The kernel leaves the element alone and writes what it saw; the host throws when it next waits for the
// device.
#pragma once
#include "argand/core/error.h"
#include "argand/core/macros.h"

namespace argand::cuda {

enum class Mistake : uint32_t { kIndex, kWeights, kPivot };

// One of an operation. Invariant: `tag` names the operation from the moment a thread claims the fault, so that no other
// thread of it takes a second one; the rest is there once `complete` is.
struct FaultSeen {
  uint32_t tag, complete;
  Mistake mistake;
  uint32_t unused;
  int64_t index, dim, size;
  const char* op;  // the host's
};

// Operations that fail one after another before the host looks, each kept; lies in pinned memory.
struct Fault {
  static constexpr int kMost = 8;
  FaultSeen of[kMost];
};

AG_HD inline void report(Fault* faults, const char* op, Mistake mistake, int64_t index, int64_t dim, int64_t size) {
  const uint32_t tag = static_cast<uint32_t>(reinterpret_cast<uintptr_t>(op)) | 1u;
  for (FaultSeen& f : faults->of) {
#if defined(__CUDA_ARCH__)
    const uint32_t before = atomicCAS_system(&f.tag, 0u, tag);
#else
    const uint32_t before = f.tag;
    if (before == 0) f.tag = tag;
#endif
    if (before == tag) return;
    if (before != 0) continue;
    f.op = op, f.mistake = mistake, f.index = index, f.dim = dim, f.size = size;
#if defined(__CUDA_ARCH__)
    __threadfence_system();
#endif
    *const_cast<volatile uint32_t*>(&f.complete) = 1;
    return;
  }
}
AG_HD inline void report(Fault* faults, const char* op, int64_t index, int64_t dim, int64_t size) {
  report(faults, op, Mistake::kIndex, index, dim, size);
}

// On the host: throws for the first fault that was reported, and forgets it; the next call throws for the next.
inline void raise(Fault* faults) {
  for (FaultSeen& f : faults->of) {
    if (!__atomic_load_n(&f.complete, __ATOMIC_ACQUIRE)) continue;
    const FaultSeen seen = f;
    f.complete = 0;
    __atomic_store_n(&f.tag, 0u, __ATOMIC_RELEASE);  // from here on a kernel may claim it
    AG_CHECK(seen.mistake != Mistake::kWeights, seen.op,
             ": expected finite weights of 0 or more, at least as many of them positive as different indices are "
             "drawn and one in any case; row ",
             seen.index, " has others");
    AG_CHECK(seen.mistake != Mistake::kPivot, seen.op, ": pivot ", seen.index, " of a matrix with ", seen.size,
             " rows; pivots count from 1");
    fail<IndexError>(seen.op, ": index ", seen.index, " is out of range for dimension ", seen.dim, " of size ",
                     seen.size, "; expected ", -seen.size, " to ", seen.size - 1);
  }
}

}  // namespace argand::cuda
