// What must hold of the IDX reader for any bytes: a tensor of a type and size that fit the input, or an Error.
#pragma once
#include <cstdint>
#include <cstdlib>

#include "argand/data/idx.h"

namespace argand::fuzz {

// Aborts where it does not hold, as fuzzers expect. Returns whether the bytes were an IDX file.
inline bool check_idx(const uint8_t* data, size_t bytes) {
  // Deflate's best is 1032 bytes for one.
  constexpr size_t kMostPerByte = 1032;
  try {
    const Tensor x = data::read_idx(data, bytes);
    const auto held = x.numel() * x.element_size();
    if (x.numel() < 0 || held > static_cast<int64_t>((bytes + 64) * kMostPerByte)) abort();
    unsigned sum = 0;  // every byte is there to be read
    for (int64_t i = 0; i < held; ++i) sum += static_cast<const unsigned char*>(x.data_ptr())[i];
    volatile unsigned kept = sum;
    static_cast<void>(kept);
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace argand::fuzz
