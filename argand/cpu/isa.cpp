#include "argand/cpu/isa.h"

#include <cstdlib>
#include <string_view>

#include "argand/core/error.h"

namespace argand {
namespace sse4 {
extern const cpu::Casts kCasts;
}
namespace avx2 {
extern const cpu::Casts kCasts;
}
namespace avx512 {
extern const cpu::Casts kCasts;
}

namespace cpu {
namespace {

constexpr const char* kNames[] = {"sse4", "avx2", "avx512"};

Isa best() {
  __builtin_cpu_init();
  const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
  const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                  __builtin_cpu_supports("avx512cd");
  return v4 ? Isa::Avx512 : v3 ? Isa::Avx2 : Isa::Sse4;
}

Isa decide() {
  const Isa most = best();
  const char* wish = std::getenv("ARGAND_ISA");
  if (!wish || !*wish) return most;
  for (int i = 0; i < 3; ++i)
    if (std::string_view(wish) == kNames[i]) {
      AG_CHECK_AS(ValueError, i <= static_cast<int>(most), "ARGAND_ISA=", wish, ": this machine has no ", wish,
                  " instructions; the best it has is ", kNames[static_cast<int>(most)]);
      return static_cast<Isa>(i);
    }
  fail<ValueError>("ARGAND_ISA=", wish, ": expected sse4, avx2 or avx512");
}

}  // namespace

Isa isa() {
  static const Isa chosen = decide();
  return chosen;
}

const char* isa_name() { return kNames[static_cast<int>(isa())]; }

const Casts& casts() {
  static const Casts* const tables[] = {&sse4::kCasts, &avx2::kCasts, &avx512::kCasts};
  static const Casts& chosen = *tables[static_cast<int>(isa())];
  return chosen;
}

}  // namespace cpu
}  // namespace argand
