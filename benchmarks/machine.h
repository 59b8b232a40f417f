// What this machine can do at most: the floors that benchmarks state beside their times, measured in the same run.
#pragma once
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <thread>
#include <vector>

namespace machine {

inline double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Runs f(thread) on `threads` threads that start together; the time until the last is done.
template <class F>
double together(int threads, F&& f) {
  std::atomic<int> ready{0};
  std::atomic<bool> go{false};
  std::vector<double> ends(static_cast<size_t>(threads));
  std::vector<std::thread> others;
  for (int t = 1; t < threads; ++t)
    others.emplace_back([&, t] {
      ++ready;
      while (!go) {
      }
      f(t);
      ends[static_cast<size_t>(t)] = seconds();
    });
  while (ready + 1 < threads) std::this_thread::yield();
  const double start = seconds();
  go = true;
  f(0);
  ends[0] = seconds();
  for (std::thread& t : others) t.join();
  return *std::max_element(ends.begin(), ends.end()) - start;
}

namespace detail {

constexpr int kSteps = 200000, kChains = 10;

// kChains independent chains of fused multiply-adds: enough to cover their latency on two ports.
#define MACHINE_FMA_CHAINS(name, isa, bytes)                                          \
  __attribute__((target(isa))) inline void name() {                                   \
    typedef float V __attribute__((vector_size(bytes)));                              \
    V x[kChains] = {}, a = V{} + 0.999f, b = V{} + 1e-3f;                             \
    for (int i = 0; i < kSteps; ++i) {                                                \
      _Pragma("GCC unroll 10") for (int j = 0; j < kChains; ++j) x[j] = x[j] * a + b; \
      asm volatile("" : "+v"(x[0]), "+v"(x[1]), "+v"(x[2]), "+v"(x[3]), "+v"(x[4]));  \
      asm volatile("" : "+v"(x[5]), "+v"(x[6]), "+v"(x[7]), "+v"(x[8]), "+v"(x[9]));  \
    }                                                                                 \
  }
MACHINE_FMA_CHAINS(fma_sse, "sse2", 16)
MACHINE_FMA_CHAINS(fma_avx2, "avx2,fma", 32)
MACHINE_FMA_CHAINS(fma_avx512, "avx512f", 64)
#undef MACHINE_FMA_CHAINS

}  // namespace detail

// float32 operations a second, a multiply-add being two, with the widest registers there are.
inline double peak_flops(int threads) {
  const bool avx512 = __builtin_cpu_supports("avx512f"), avx2 = __builtin_cpu_supports("avx2");
  void (*const chains)() = avx512 ? detail::fma_avx512 : avx2 ? detail::fma_avx2 : detail::fma_sse;
  const int lanes = avx512 ? 16 : avx2 ? 8 : 4;
  double least = 1e9;
  for (int r = 0; r < 30; ++r) {
    least = std::min(least, together(threads, [&](int) { chains(); }));
    std::this_thread::sleep_for(std::chrono::milliseconds(5));  // what disturbs one is not to disturb all
  }
  return 2.0 * lanes * detail::kChains * detail::kSteps * threads / least;
}

// Bytes a second read and written by copies too large for the caches.
inline double copy_bandwidth(int threads) {
  constexpr size_t kBytes = size_t{64} << 20;
  std::vector<char> from(kBytes, 1), to(kBytes, 2);
  const size_t part = kBytes / static_cast<size_t>(threads);
  double least = 1e9;
  for (int r = 0; r < 10; ++r)
    least = std::min(least, together(threads, [&](int t) {
                       const size_t at = part * static_cast<size_t>(t);
                       std::memcpy(to.data() + at, from.data() + at, part);
                     }));
  return 2.0 * static_cast<double>(part) * threads / least;
}

}  // namespace machine
