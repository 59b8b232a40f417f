#include "argand/core/philox.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace argand {
namespace {

// Published with the reference implementation (Random123, kat_vectors, philox4x32 with 10 rounds).
struct Known {
  uint32_t counter[4], key[2], result[4];
};
constexpr Known kKnown[] = {
    {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
    {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
     {0xffffffff, 0xffffffff},
     {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
    {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
     {0xa4093822, 0x299f31d0},
     {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
};

TEST(Philox, KnownAnswers) {
  for (const Known& k : kKnown) {
    const Philox4 got = philox4x32_10(k.counter[0], k.counter[1], k.counter[2], k.counter[3], k.key[0], k.key[1]);
    for (int w = 0; w < 4; ++w) EXPECT_EQ(got.word[w], k.result[w]);
  }
}

TEST(Philox, SeedPositionAndStreamFillKeyAndCounter) {
  const Known& k = kKnown[2];
  const auto wide = [](uint32_t low, uint32_t high) { return static_cast<uint64_t>(high) << 32 | low; };
  const Philox4 got =
      philox(wide(k.key[0], k.key[1]), wide(k.counter[0], k.counter[1]), wide(k.counter[2], k.counter[3]));
  for (int w = 0; w < 4; ++w) EXPECT_EQ(got.word[w], k.result[w]);
}

// The paper's algorithm once more, with 128-bit counter arithmetic and a key schedule made beforehand.
std::vector<uint32_t> reference(uint64_t seed, uint64_t position, int64_t blocks) {
  std::vector<uint32_t> out;
  for (int64_t b = 0; b < blocks; ++b) {
    const unsigned __int128 counter = static_cast<uint64_t>(position + static_cast<uint64_t>(b));
    uint32_t x[4];
    for (int w = 0; w < 4; ++w) x[w] = static_cast<uint32_t>(counter >> (32 * w));
    for (uint32_t r = 0; r < 10; ++r) {
      const uint32_t key0 = static_cast<uint32_t>(seed) + r * 2654435769u;
      const uint32_t key1 = static_cast<uint32_t>(seed >> 32) + r * 3144134277u;
      const uint64_t a = 3528531795ull * x[0], c = 3449720151ull * x[2];
      const uint32_t y[4] = {static_cast<uint32_t>(c >> 32) ^ x[1] ^ key0, static_cast<uint32_t>(c),
                             static_cast<uint32_t>(a >> 32) ^ x[3] ^ key1, static_cast<uint32_t>(a)};
      for (int w = 0; w < 4; ++w) x[w] = y[w];
    }
    out.insert(out.end(), x, x + 4);
  }
  return out;
}

TEST(Philox, BlocksEqualTheReferenceAtEveryLengthAndAcrossTheCarry) {
  const uint64_t seed = 0x0123456789abcdefull;
  for (const uint64_t position : {0ull, 7ull, 0xfffffff5ull, 0xfffffffffffffff3ull}) {
    for (const int64_t blocks : {0, 1, 3, 15, 16, 17, 31, 32, 53, 100}) {
      std::vector<uint32_t> got(static_cast<size_t>(4 * blocks) + 1, 0xdeadbeef);
      philox_block(seed, position, blocks, got.data());
      EXPECT_EQ(got.back(), 0xdeadbeef) << "wrote past the end at " << blocks;
      got.pop_back();
      EXPECT_EQ(got, reference(seed, position, blocks)) << position << " " << blocks;
    }
  }
}

TEST(Philox, UniformEndsAndSteps) {
  EXPECT_EQ(uniform_float(0), 0.0f);
  EXPECT_EQ(uniform_float(0xff), 0.0f);
  EXPECT_EQ(uniform_float(0x100), std::ldexp(1.0f, -24));
  EXPECT_EQ(uniform_float(0xffffffff), 1.0f - std::ldexp(1.0f, -24));
  EXPECT_EQ(uniform_double(0, 0), 0.0);
  EXPECT_EQ(uniform_double(0x800, 0), std::ldexp(1.0, -53));
  EXPECT_EQ(uniform_double(0, 0x80000000), 0.5);
  EXPECT_EQ(uniform_double(0xffffffff, 0xffffffff), 1.0 - std::ldexp(1.0, -53));
}

TEST(Philox, BoxMullerRadiusIsNeverZeroNorAboveOne) {
  EXPECT_EQ(box_muller_floats(0, 0).radius, std::ldexp(1.0f, -32));
  EXPECT_EQ(box_muller_floats(0xffffffff, 0).radius, 1.0f);
  EXPECT_EQ(box_muller_floats(0, 0xffffffff).angle, 1.0f - std::ldexp(1.0f, -24));
  EXPECT_EQ(box_muller_doubles(Philox4{{0, 0, 0, 0}}).radius, std::ldexp(1.0, -53));
  EXPECT_EQ(box_muller_doubles(Philox4{{0xffffffff, 0xffffffff, 0, 0}}).radius, 1.0);
  EXPECT_EQ(box_muller_doubles(Philox4{{0, 0, 0, 0x40000000}}).angle, 0.25);
}

TEST(Philox, UniformAndNormalMoments) {
  constexpr int64_t kBlocks = 1 << 16;
  std::vector<uint32_t> words(4 * kBlocks);
  philox_block(42, 0, kBlocks, words.data());
  double sum = 0, square = 0, normal = 0, normal_square = 0, fourth = 0;
  for (size_t i = 0; i < words.size(); i += 2) {
    for (size_t j = i; j < i + 2; ++j) {
      const double u = uniform_float(words[j]);
      sum += u;
      square += u * u;
    }
    const UniformPair<float> pair = box_muller_floats(words[i], words[i + 1]);
    const double z = std::sqrt(-2 * std::log(static_cast<double>(pair.radius))) *
                     std::cos(2 * M_PI * static_cast<double>(pair.angle));
    normal += z;
    normal_square += z * z;
    fourth += z * z * z * z;
  }
  const double n = static_cast<double>(words.size()), pairs = n / 2;
  // Five standard errors each.
  EXPECT_NEAR(sum / n, 0.5, 5 * std::sqrt(1.0 / 12 / n));
  EXPECT_NEAR(square / n, 1.0 / 3, 5 * std::sqrt(4.0 / 45 / n));
  EXPECT_NEAR(normal / pairs, 0, 5 * std::sqrt(1 / pairs));
  EXPECT_NEAR(normal_square / pairs, 1, 5 * std::sqrt(2 / pairs));
  EXPECT_NEAR(fourth / pairs, 3, 5 * std::sqrt(96 / pairs));
}

}  // namespace
}  // namespace argand
