// libFuzzer target for the safetensors reader: whatever the bytes, it returns ranges inside the file or throws.
// Built where the compiler is Clang and -DARGAND_BUILD_FUZZERS=ON; tests/io/safetensors_damage_test.cpp runs the same
// function over damaged files in every build.
#include <cstdlib>

#include "argand/core/error.h"
#include "argand/io/safetensors_header.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// Reads every byte that the header hands out.
unsigned long touch(const argand::io::SafetensorsHeader& header, const char* bytes, size_t size) {
  unsigned long sum = 0;
  const auto data_bytes = static_cast<int64_t>(size) - header.data_start;
  require(header.data_start >= 8 && data_bytes >= 0);
  int64_t covered = 0;
  for (const auto& e : header.tensors) {
    require(0 <= e.begin && e.begin <= e.end && e.end <= data_bytes);
    int64_t elements = 1;
    for (int64_t n : e.sizes) require(n >= 0 && !__builtin_mul_overflow(elements, n, &elements));
    if (e.dtype) require(elements * argand::item_size(*e.dtype) == e.end - e.begin);
    for (int64_t i = e.begin; i < e.end; ++i) sum += static_cast<unsigned char>(bytes[header.data_start + i]);
    covered += e.end - e.begin;
  }
  require(covered == data_bytes);
  return sum;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const char* bytes = reinterpret_cast<const char*>(data);
  try {
    volatile unsigned long sum = touch(argand::io::parse_safetensors(bytes, size, "fuzz"), bytes, size);
    (void)sum;
  } catch (const argand::ValueError&) {
  }
  return 0;
}
