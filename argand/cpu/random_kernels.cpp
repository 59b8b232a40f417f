// Philox words to uniform and normal numbers and to masks, a block in the first-level cache at a time.
#include "argand/cpu/random_kernels.h"

#include <type_traits>

#include "argand/core/philox.h"
#include "argand/cpu/simd/vec.h"
#include "argand/dispatch/random_math.h"

namespace argand {
namespace {

// A block of `size` words: inner loops count on a fixed number.
template <int size>
struct Words {
  static constexpr int kSize = size;
  alignas(64) uint32_t word[size];
};

template <int size, int words_per_element, class F>
AG_INLINE void run_blocks(int64_t first, int64_t begin, int64_t end, RandomSlot slot, F&& f) {
  constexpr int64_t kElements = size / words_per_element;
  Words<size> words;
  for (int64_t i = begin; i < end; i += kElements) {
    const uint64_t word = static_cast<uint64_t>(first + i) * words_per_element;
    const int64_t count = end - i < kElements ? end - i : kElements;
    const int64_t blocks = (count * words_per_element + 3) / 4;
    philox_block(slot.seed, slot.offset + word / 4, blocks, words.word);
    for (int64_t w = 4 * blocks; w < size; ++w) words.word[w] = 0;
    f(words, i, count);
  }
}

// Calls f(words, first element of the block relative to `first`, elements): large blocks, and small ones at the end.
template <int words_per_element, class F>
AG_INLINE void for_blocks(int64_t first, int64_t n, RandomSlot slot, F&& f) {
  constexpr int kLarge = 1024, kSmall = 64;
  const int64_t whole = n - n % (kLarge / words_per_element);
  run_blocks<kLarge, words_per_element>(first, 0, whole, slot, f);
  run_blocks<kSmall, words_per_element>(first, whole, n, slot, f);
}

// Computes a block of `total` results into `out` if all are wanted, else through a buffer.
template <int total, class T, class F>
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
  const bool unit = from == 0 && to == 1;  // scaling would change nothing
  for_blocks<1>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kCount = std::decay_t<decltype(words)>::kSize;
    write_block<kCount>(out + at, count, [&](float* y) {
      if (unit) {
        for (int i = 0; i < kCount; ++i) y[i] = uniform_float(words.word[i]);
        return;
      }
      for (int i = 0; i < kCount; ++i) {
        const float x = uniform_float(words.word[i]) * range + from;
        y[i] = x < to ? x : from;  // the sum may round up to the excluded end
      }
    });
  });
}

void fill_uniform_double(double* out, int64_t first, int64_t n, RandomSlot slot, double from, double to) {
  const double range = to - from;
  for_blocks<2>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kCount = std::decay_t<decltype(words)>::kSize / 2;
    write_block<kCount>(out + at, count, [&](double* y) {
      for (int i = 0; i < kCount; ++i) {
        const double x = uniform_double(words.word[2 * i], words.word[2 * i + 1]) * range + from;
        y[i] = x < to ? x : from;
      }
    });
  });
}

// Pairs of results from radius in (0, 1] and angle in turns.
template <int pairs, class T>
AG_INLINE void box_muller(T* __restrict y, const T* __restrict radius, const T* __restrict angle, T mean, T std) {
  alignas(64) T r[pairs];
  for (int j = 0; j < pairs; ++j) r[j] = -2 * plain_log(radius[j]);
  for (int j = 0; j < pairs; ++j) {
    if constexpr (sizeof(T) == 4)
      r[j] = __builtin_sqrtf(r[j]);
    else
      r[j] = __builtin_sqrt(r[j]);
  }
  for (int j = 0; j < pairs; ++j) {
    const SinCos<T> turn = plain_sincos_turn(angle[j]);
    y[2 * j] = r[j] * turn.cos * std + mean;
    y[2 * j + 1] = r[j] * turn.sin * std + mean;
  }
}

void fill_normal_float(float* out, int64_t first, int64_t n, RandomSlot slot, float mean, float std) {
  for_blocks<1>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kPairs = std::decay_t<decltype(words)>::kSize / 2;
    alignas(64) float radius[kPairs], angle[kPairs];
    for (int j = 0; j < kPairs; ++j) {
      const auto pair = box_muller_floats(words.word[2 * j], words.word[2 * j + 1]);
      radius[j] = pair.radius;
      angle[j] = pair.angle;
    }
    write_block<2 * kPairs>(out + at, count, [&](float* y) { box_muller<kPairs>(y, radius, angle, mean, std); });
  });
}

void fill_normal_double(double* out, int64_t first, int64_t n, RandomSlot slot, double mean, double std) {
  for_blocks<2>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kPairs = std::decay_t<decltype(words)>::kSize / 4;
    alignas(64) double radius[kPairs], angle[kPairs];
    for (int j = 0; j < kPairs; ++j) {
      const uint32_t* w = words.word + 4 * j;
      const auto pair = box_muller_doubles({{w[0], w[1], w[2], w[3]}});
      radius[j] = pair.radius;
      angle[j] = pair.angle;
    }
    write_block<2 * kPairs>(out + at, count, [&](double* y) { box_muller<kPairs>(y, radius, angle, mean, std); });
  });
}

void fill_exponential(double* out, int64_t first, int64_t n, RandomSlot slot, double lambda) {
  for_blocks<2>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kCount = std::decay_t<decltype(words)>::kSize / 2;
    write_block<kCount>(out + at, count, [&](double* y) {
      alignas(64) double u[kCount];
      for (int i = 0; i < kCount; ++i) u[i] = 1 - uniform_double(words.word[2 * i], words.word[2 * i + 1]);
      for (int i = 0; i < kCount; ++i) y[i] = -plain_log(u[i]) / lambda;
    });
  });
}

void fill_mask(uint8_t* mask, int64_t first, int64_t n, RandomSlot slot, uint64_t limit) {
  const uint32_t most = static_cast<uint32_t>(limit - 1);  // 2^32 itself would not fit
  const uint8_t one = limit != 0;
  for_blocks<1>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kCount = std::decay_t<decltype(words)>::kSize;
    write_block<kCount>(mask + at, count, [&](uint8_t* m) {
      for (int i = 0; i < kCount; ++i) m[i] = words.word[i] <= most ? one : 0;
    });
  });
}

void dropout_float(float* out, uint8_t* mask, const float* x, int64_t first, int64_t n, RandomSlot slot, uint64_t limit,
                   float scale) {
  const uint32_t most = static_cast<uint32_t>(limit - 1);
  const float kept = limit != 0 ? scale : 0;
  const uint8_t one = limit != 0;
  for_blocks<1>(first, n, slot, [&](const auto& words, int64_t at, int64_t count) {
    constexpr int kCount = std::decay_t<decltype(words)>::kSize;
    alignas(64) float factor[kCount];
    write_block<kCount>(mask + at, count, [&](uint8_t* m) {
      for (int i = 0; i < kCount; ++i) m[i] = words.word[i] <= most ? one : 0;
    });
    for (int i = 0; i < kCount; ++i) factor[i] = words.word[i] <= most ? kept : 0.0f;
    if (count == kCount) {
      for (int i = 0; i < kCount; ++i) factor[i] *= x[at + i];
      __builtin_memcpy(out + at, factor, sizeof factor);
    } else {
      for (int64_t i = 0; i < count; ++i) out[at + i] = factor[i] * x[at + i];
    }
  });
}

}  // namespace

namespace AG_ISA {
const RandomKernels random_kernels{fill_uniform_float, fill_uniform_double, fill_normal_float, fill_normal_double,
                                   fill_exponential,   fill_mask,           dropout_float};
}

}  // namespace argand
