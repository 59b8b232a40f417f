// Philox words to uniform and normal numbers and to masks, a block in the first-level cache at a time.
#include "argand/cpu/random_kernels.h"

#include "argand/core/philox.h"
#include "argand/cpu/random_math.h"
#include "argand/cpu/simd/vec.h"

namespace argand {
namespace {

constexpr int kWords = 1024;  // per block of work; the inner loops count on a fixed number

// Calls f(words, first element of the block relative to `first`, elements) for blocks of kWords words.
template <int words_per_element, class F>
AG_INLINE void for_blocks(int64_t first, int64_t n, RandomSlot slot, F&& f) {
  constexpr int64_t kElements = kWords / words_per_element;
  alignas(64) uint32_t words[kWords];
  for (int64_t i = 0; i < n; i += kElements) {
    const uint64_t word = static_cast<uint64_t>(first + i) * words_per_element;
    const int64_t count = n - i < kElements ? n - i : kElements;
    philox_block(slot.seed, slot.offset + word / 4, (count * words_per_element + 3) / 4, words);
    f(words, i, count);
  }
}

// Computes a block of `total` results into `out` if all are wanted, else through a buffer.
template <class T, int total, class F>
AG_INLINE void write_block(T* out, int64_t count, F&& compute) {
  if (count == total) {
    compute(out);
    return;
  }
  alignas(64) T buffer[total];
  compute(buffer);
  for (int64_t i = 0; i < count; ++i) out[i] = buffer[i];
}

void fill_uniform_float(float* out, int64_t first, int64_t n, RandomSlot slot, float from, float to) {
  const float range = to - from;
  for_blocks<1>(first, n, slot, [&](const uint32_t* words, int64_t at, int64_t count) {
    write_block<float, kWords>(out + at, count, [&](float* y) {
      for (int i = 0; i < kWords; ++i) {
        const float x = uniform_float(words[i]) * range + from;
        y[i] = x < to ? x : from;  // the sum may round up to the excluded end
      }
    });
  });
}

void fill_uniform_double(double* out, int64_t first, int64_t n, RandomSlot slot, double from, double to) {
  const double range = to - from;
  for_blocks<2>(first, n, slot, [&](const uint32_t* words, int64_t at, int64_t count) {
    write_block<double, kWords / 2>(out + at, count, [&](double* y) {
      for (int i = 0; i < kWords / 2; ++i) {
        const double x = uniform_double(words[2 * i], words[2 * i + 1]) * range + from;
        y[i] = x < to ? x : from;
      }
    });
  });
}

void fill_normal_float(float* out, int64_t first, int64_t n, RandomSlot slot, float mean, float std) {
  constexpr int kPairs = kWords / 2;
  for_blocks<1>(first, n, slot, [&](const uint32_t* words, int64_t at, int64_t count) {
    alignas(64) float radius[kPairs], angle[kPairs];
    for (int j = 0; j < kPairs; ++j) {
      const auto pair = box_muller_floats(words[2 * j], words[2 * j + 1]);
      radius[j] = pair.radius;
      angle[j] = pair.angle;
    }
    for (int j = 0; j < kPairs; ++j) radius[j] = __builtin_sqrtf(-2.0f * plain_log(radius[j]));
    write_block<float, kWords>(out + at, count, [&](float* y) {
      for (int j = 0; j < kPairs; ++j) {
        const SinCosFloat turn = plain_sincos_turn(angle[j]);
        y[2 * j] = radius[j] * turn.cos * std + mean;
        y[2 * j + 1] = radius[j] * turn.sin * std + mean;
      }
    });
  });
}

void fill_normal_double(double* out, int64_t first, int64_t n, RandomSlot slot, double mean, double std) {
  constexpr int kPairs = kWords / 4;
  for_blocks<2>(first, n, slot, [&](const uint32_t* words, int64_t at, int64_t count) {
    alignas(64) double radius[kPairs], angle[kPairs];
    for (int j = 0; j < kPairs; ++j) {
      const auto pair = box_muller_doubles({{words[4 * j], words[4 * j + 1], words[4 * j + 2], words[4 * j + 3]}});
      radius[j] = pair.radius;
      angle[j] = pair.angle;
    }
    for (int j = 0; j < kPairs; ++j) radius[j] = __builtin_sqrt(-2.0 * plain_log(radius[j]));
    write_block<double, kWords / 2>(out + at, count, [&](double* y) {
      for (int j = 0; j < kPairs; ++j) {
        const SinCosDouble turn = plain_sincos_turn(angle[j]);
        y[2 * j] = radius[j] * turn.cos * std + mean;
        y[2 * j + 1] = radius[j] * turn.sin * std + mean;
      }
    });
  });
}

void fill_mask(uint8_t* mask, int64_t first, int64_t n, RandomSlot slot, uint64_t limit) {
  const uint32_t most = static_cast<uint32_t>(limit - 1);  // 2^32 itself would not fit
  const uint8_t one = limit != 0;
  for_blocks<1>(first, n, slot, [&](const uint32_t* words, int64_t at, int64_t count) {
    write_block<uint8_t, kWords>(mask + at, count, [&](uint8_t* m) {
      for (int i = 0; i < kWords; ++i) m[i] = words[i] <= most ? one : 0;
    });
  });
}

void dropout_float(float* out, uint8_t* mask, const float* x, int64_t first, int64_t n, RandomSlot slot, uint64_t limit,
                   float scale) {
  const uint32_t most = static_cast<uint32_t>(limit - 1);
  const float kept = limit != 0 ? scale : 0;
  const uint8_t one = limit != 0;
  for_blocks<1>(first, n, slot, [&](const uint32_t* words, int64_t at, int64_t count) {
    alignas(64) float factor[kWords];
    write_block<uint8_t, kWords>(mask + at, count, [&](uint8_t* m) {
      for (int i = 0; i < kWords; ++i) m[i] = words[i] <= most ? one : 0;
    });
    for (int i = 0; i < kWords; ++i) factor[i] = words[i] <= most ? kept : 0.0f;
    if (count == kWords) {
      for (int i = 0; i < kWords; ++i) factor[i] *= x[at + i];
      __builtin_memcpy(out + at, factor, sizeof factor);
    } else {
      for (int64_t i = 0; i < count; ++i) out[at + i] = factor[i] * x[at + i];
    }
  });
}

}  // namespace

namespace AG_ISA {
const RandomKernels random_kernels{fill_uniform_float, fill_uniform_double, fill_normal_float,
                                   fill_normal_double, fill_mask,           dropout_float};
}

}  // namespace argand
