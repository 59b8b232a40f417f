// Sets of addresses, against one flag for each address.
#include "argand/core/address_ranges.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace argand::memory {
namespace {

constexpr size_t kSize = 60;

TEST(AddressRanges, DoWhatAFlagForEachAddressDoes) {
  static char memory[kSize];
  AddressRanges ranges;
  std::vector<bool> flags(kSize);
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    const size_t x = random() % (kSize + 1), y = random() % (kSize + 1);
    const size_t begin = std::min(x, y), end = std::max(x, y);
    const bool adds = random() % 2;
    if (begin < end && adds) ranges.add(memory + begin, memory + end);
    if (begin < end && !adds) ranges.remove(memory + begin, memory + end);
    for (size_t k = begin; k < end; ++k) flags[k] = adds;

    const size_t u = random() % (kSize + 1), v = random() % (kSize + 1);
    const size_t from = std::min(u, v), to = std::max(u, v);
    const auto first = [&](bool value, size_t at) {
      while (at < to && flags[at] != value) ++at;
      return at;
    };
    size_t inside = 0;
    for (size_t k = from; k < to; ++k) inside += flags[k];
    ASSERT_EQ(ranges.bytes_inside(memory + from, memory + to), inside);
    ASSERT_EQ(ranges.bytes(), static_cast<size_t>(std::count(flags.begin(), flags.end(), true)));
    for (const bool value : {true, false}) {
      const AddressRange r =
          value ? ranges.first_inside(memory + from, memory + to) : ranges.first_outside(memory + from, memory + to);
      ASSERT_EQ(r.begin, memory + first(value, from));
      ASSERT_EQ(r.end, memory + first(!value, first(value, from)));
    }
    size_t last_end = to;
    while (last_end > from && flags[last_end - 1]) --last_end;
    size_t last_begin = last_end;
    while (last_begin > from && !flags[last_begin - 1]) --last_begin;
    const AddressRange last = ranges.last_outside(memory + from, memory + to);
    ASSERT_EQ(last.bytes(), last_end - last_begin);
    if (last.bytes() > 0) {
      ASSERT_EQ(last.begin, memory + last_begin);
    }
  }
}

}  // namespace
}  // namespace argand::memory
