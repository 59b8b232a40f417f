// The report of an allocation that could not be served.
#pragma once
#include <cstddef>

namespace argand::memory {

// Throws OutOfMemoryError: what was asked for, what is live, the peak, who owns what, and what to do. Called with no
// allocator lock held, since the reporter allocates.
[[noreturn]] void throw_out_of_memory(size_t bytes);

}  // namespace argand::memory
