// Thousands of damaged files, the same in every run: the reader refuses them or reads what they say, and nothing else.
#include <cstring>
#include <random>

#include "tests/io/files.h"
#include "argand/io/safetensors.h"
#include "argand/ops/functions.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace argand {
namespace {

using Rng = std::mt19937;

size_t below(Rng& rng, size_t n) { return n ? rng() % n : 0; }

std::vector<std::string> seeds(const test::Folder& folder) {
  const std::string path = folder / "seed";
  io::save_file({{"weight", ones({4, 3})}, {"bias", zeros({4}, kBFloat16)}, {"steps", full({}, 7, kInt64)}}, path,
                {{"format", "argand"}});
  std::vector<std::string> all{test::read_bytes(path)};
  io::save_file({{"a", ones({0, 2})}, {"b", ones({2}, kBool)}}, path);
  all.push_back(test::read_bytes(path));
  all.push_back(test::read_bytes(ARGAND_SOURCE_DIR "/tests/io/reference/reference.safetensors"));
  return all;
}

void flip_bytes(std::string& s, Rng& rng) {
  for (size_t n = 1 + below(rng, 3); n--;) s[below(rng, s.size())] = static_cast<char>(rng());
}
void cut(std::string& s, Rng& rng) { s.resize(below(rng, s.size())); }
void repeat_part(std::string& s, Rng& rng) {
  const size_t at = below(rng, s.size()), n = below(rng, 40);
  s.insert(below(rng, s.size()), s.substr(at, n));
}
void drop_part(std::string& s, Rng& rng) { s.erase(below(rng, s.size()), 1 + below(rng, 12)); }
void change_digit(std::string& s, Rng& rng) {
  const size_t from = below(rng, s.size()), digit = s.find_first_of("0123456789", from);
  if (digit != std::string::npos) s[digit] = static_cast<char>('0' + below(rng, 10));
}
void swap_structure(std::string& s, Rng& rng) {
  constexpr char kSigns[] = "{}[]\",:-\\";
  const size_t from = below(rng, s.size()), sign = s.find_first_of(kSigns, from);
  if (sign != std::string::npos) s[sign] = kSigns[below(rng, sizeof kSigns - 1)];
}
void lie_about_length(std::string& s, Rng& rng) {
  uint64_t length;
  if (s.size() < 8) return;
  std::memcpy(&length, s.data(), 8);
  length += below(rng, 2) ? below(rng, 20) - 10 : uint64_t{1} << below(rng, 64);
  std::memcpy(s.data(), &length, 8);
}

TEST(SafetensorsDamage, EveryFileIsReadOrRefused) {
  const test::Folder folder;
  const std::vector<std::string> good = seeds(folder);
  constexpr void (*kDamages[])(std::string&, Rng&) = {
      flip_bytes, cut, repeat_part, drop_part, change_digit, swap_structure, lie_about_length};
  Rng rng(7);
  int read = 0, refused = 0;
  for (int round = 0; round < 8000; ++round) {
    std::string bytes = good[below(rng, good.size())];
    for (size_t n = 1 + below(rng, 2); n-- && !bytes.empty();) kDamages[below(rng, std::size(kDamages))](bytes, rng);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    if (round % 8) continue;  // files cost more than memory
    const std::string path = folder / "damaged";
    test::write_bytes(path, bytes);
    try {
      for (const auto& [name, x] : io::load_file(path)) {
        const Tensor sum = x.to(kFloat64).sum();
        EXPECT_EQ(sum.numel(), 1);
      }
      ++read;
    } catch (const Error&) {
      ++refused;
    }
  }
  // Damage to the numbers themselves goes unseen; damage to anything else does not.
  EXPECT_GT(read, 50);
  EXPECT_GT(refused, 500);
}

}  // namespace
}  // namespace argand

#include "tests/fuzz/safetensors_fuzz.cpp"
