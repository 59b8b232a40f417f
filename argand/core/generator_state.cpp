// The state of a Generator as a tensor, to save and resume it.

#include <cstring>

#include "argand/core/generator.h"
#include "argand/core/tensor.h"

namespace argand {

namespace {

struct Position {
  uint64_t seed, offset;
};

}  // namespace

Tensor Generator::get_state() const {
  const Position state{current_seed(), offset()};
  Tensor bytes = new_tensor(static_cast<int64_t>(sizeof state), DType::UInt8);
  std::memcpy(bytes.data_ptr(), &state, sizeof state);
  return bytes;
}

void Generator::set_state(const Tensor& bytes) {
  Position state;
  AG_CHECK_AS(
      ValueError,
      bytes.defined() && bytes.is_cpu() && bytes.dtype() == DType::UInt8 && bytes.dim() == 1 &&
          bytes.numel() == static_cast<int64_t>(sizeof state) && bytes.is_contiguous(),
      "set_state: expected the ", sizeof state, " bytes (uint8, on the CPU) that get_state() returned, got ",
      bytes.defined() ? str(bytes.dtype(), ' ', bytes.sizes(), " on ", bytes.device()) : std::string("nothing"));
  std::memcpy(&state, bytes.data_ptr(), sizeof state);
  set_current_seed(state.seed);
  set_offset(state.offset);
}

}  // namespace argand
