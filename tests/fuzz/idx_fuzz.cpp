// The IDX reader fed with arbitrary bytes.
#include "tests/fuzz/idx_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t bytes) {
  argand::fuzz::check_idx(data, bytes);
  return 0;
}
