// Compiler facts in one place: visibility, hints, and the host/device marker for code shared with CUDA.
#pragma once

#define AG_API __attribute__((visibility("default")))
#define AG_LIKELY(x) __builtin_expect(!!(x), 1)
#define AG_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define AG_INLINE inline __attribute__((always_inline))
#define AG_NOINLINE __attribute__((noinline))
#define AG_COLD __attribute__((noinline, cold))

#if defined(__CUDACC__)
#define AG_HD __host__ __device__
#else
#define AG_HD
#endif
