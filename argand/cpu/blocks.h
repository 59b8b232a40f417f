// Sizes in whole blocks.
#pragma once
#include <cstdint>

namespace argand {

// Blocks that x elements fill, the last perhaps in part.
constexpr int64_t ceil_div(int64_t x, int64_t block) { return (x + block - 1) / block; }
constexpr int64_t round_up(int64_t x, int64_t step) { return ceil_div(x, step) * step; }

}  // namespace argand
