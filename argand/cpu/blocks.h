// How work is cut: sizes in whole blocks, and what is too little to share.
#pragma once
#include <cstdint>

namespace argand {

// Blocks that x elements fill, the last perhaps in part.
constexpr int64_t ceil_div(int64_t x, int64_t block) { return (x + block - 1) / block; }
constexpr int64_t round_up(int64_t x, int64_t step) { return ceil_div(x, step) * step; }

// Multiply-adds of a product or a convolution. Below this waking another thread costs more than it saves.
constexpr int64_t kSerialWork = int64_t{1} << 19;

}  // namespace argand
