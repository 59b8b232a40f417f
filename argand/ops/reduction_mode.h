// What a loss makes of the losses of its elements.
#pragma once
#include <cstdint>

namespace argand::Reduction {

// PyTorch's numbers: losses take them as an int64.
enum Reduction : int64_t {
  None = 0,  // one loss for each element
  Mean = 1,
  Sum = 2,
};

}  // namespace argand::Reduction
