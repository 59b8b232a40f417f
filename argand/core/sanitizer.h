// What the allocator tells AddressSanitizer. Without the sanitizer every function here is empty.
#pragma once
#include <cstddef>

#include "argand/core/macros.h"

#if defined(__SANITIZE_ADDRESS__)
#define AG_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define AG_ASAN 1
#endif
#endif

#if defined(AG_ASAN)
#include <sanitizer/asan_interface.h>
#include <sanitizer/lsan_interface.h>
// For the allocator's own reads and writes inside freed, hence poisoned, blocks.
#define AG_NO_ASAN inline __attribute__((no_sanitize("address"), noinline))
#else
#define AG_NO_ASAN AG_INLINE
#endif

namespace argand::sanitizer {

AG_INLINE void poison([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) {
#if defined(AG_ASAN)
  __asan_poison_memory_region(p, bytes);
#endif
}

AG_INLINE void unpoison([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) {
#if defined(AG_ASAN)
  __asan_unpoison_memory_region(p, bytes);
#endif
}

// A read that the sanitizer reports if the block was freed before.
AG_INLINE void check_addressable([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) {
#if defined(AG_ASAN)
  if (bytes > 0) static_cast<void>(*static_cast<volatile char*>(p));
#endif
}

// Makes the leak checker follow pointers kept in memory that did not come from malloc. Parts without access are
// skipped by it, so a reserved range may be named whole.
AG_INLINE void add_leak_roots([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) {
#if defined(AG_ASAN)
  __lsan_register_root_region(p, bytes);
#endif
}

AG_INLINE void remove_leak_roots([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) {
#if defined(AG_ASAN)
  __lsan_unregister_root_region(p, bytes);
#endif
}

}  // namespace argand::sanitizer
