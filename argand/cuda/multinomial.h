// Draws by weight, the numbers and the order of the CPU. Compiled without fused multiply-adds, as random.h is.
#pragma once
#include "argand/core/philox.h"
#include "argand/cuda/fault.h"
#include "argand/cuda/sort.h"
#include "argand/dispatch/random_math.h"
#include "argand/dispatch/random_ops.h"

namespace argand::cuda {

AG_HD inline double uniform_of_element(const RandomSlot& slot, uint64_t element) {
  const Philox4 block = philox(slot.seed, slot.offset + element / 2);
  const int w = element % 2 ? 2 : 0;
  return uniform_double(block.word[w], block.word[w + 1]);
}

// A thread checks a row and sums it one by one, since the draws depend on every rounding.
struct WeightsKernel {
  const double* p;
  int64_t rows, n, least_positive;
  double* up_to;  // null: only checked
  int64_t* last;  // of each row, the last positive weight
  Fault* faults;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t row = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (row >= rows) return;
    double total = 0;
    int64_t positive = 0, at = 0;
    bool fine = true;
    for (int64_t k = 0; k < n; ++k) {
      const double x = p[row * n + k];
      fine &= x >= 0 && x - x == 0;
      total += x;
      if (up_to) up_to[row * n + k] = total;
      if (x > 0) at = k, ++positive;
    }
    if (up_to) last[row] = at;
    if (!fine || !(total > 0) || positive < least_positive) report(faults, "multinomial", Mistake::kWeights, row, 0, n);
  }
};

struct DrawWeightedKernel {
  RandomSlot slot;
  const double* up_to;
  const int64_t* last;
  int64_t count, n, draws;
  int64_t* out;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= count) return;
    const int64_t row = i / draws;
    const double* sums = up_to + row * n;
    const double u = uniform_of_element(slot, static_cast<uint64_t>(i)) * sums[n - 1];
    int64_t first = 0, left = n;  // the first sum above u
    while (left > 0) {
      const int64_t half = left / 2;
      const bool behind = !(u < sums[first + half]);
      first = behind ? first + half + 1 : first;
      left = behind ? left - half - 1 : half;
    }
    out[i] = first < last[row] ? first : last[row];
  }
};

// The race of exponential clocks: the greatest come first.
struct RaceKernel {
  RandomSlot slot;
  const double* p;
  int64_t count;
  double* score;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= count) return;
    // (u + 2^-54) keeps the exponential variate above zero.
    const double wait = -plain_log(1 - (uniform_of_element(slot, static_cast<uint64_t>(i)) + 0x1p-54));
    score[i] = p[i] / (wait < 0x1p-54 ? 0x1p-54 : wait);
  }
};

// [rows, n] as the [rows, n, 1] that sorts take.
inline View as_rows(void* data, DType d, int64_t rows, int64_t n) {
  View v{};
  v.data = static_cast<char*>(data), v.numel = rows * n, v.dtype = d, v.ndim = 3, v.contiguous = true;
  v.sizes[0] = rows, v.sizes[1] = n, v.sizes[2] = 1;
  v.strides[0] = n, v.strides[1] = 1, v.strides[2] = 1;
  return v;
}

template <class Launch>
void multinomial(const Call& c) {
  const auto& a = c.attributes<MultinomialAttrs>();
  const View &out = c.out(), &p = c.in();
  const int64_t rows = out.sizes[0], draws = out.sizes[1], n = p.sizes[1];
  if (p.numel == 0) return;
  Launch launch(c);
  auto* numbers = static_cast<double*>(launch.scratch(static_cast<size_t>(p.numel) * sizeof(double)));
  auto* last = static_cast<int64_t*>(launch.scratch(static_cast<size_t>(rows) * sizeof(int64_t)));
  launch(WeightsKernel{p.as<double>(), rows, n, a.replacement ? 1 : draws, a.replacement ? numbers : nullptr, last,
                       launch.faults()},
         blocks_for(rows), kBlockThreads);
  if (out.numel == 0) return;
  if (a.replacement) {
    launch.random(DrawWeightedKernel{*a.slot, numbers, last, out.numel, n, draws, out.as<int64_t>()},
                  blocks_for(out.numel), kBlockThreads);
    return;
  }
  launch.random(RaceKernel{*a.slot, p.as<double>(), p.numel, numbers}, blocks_for(p.numel), kBlockThreads);
  sort_rows(launch, nullptr, as_rows(out.data, DType::Int64, rows, draws), as_rows(numbers, DType::Float64, rows, n),
            true);
}

template <class Launch>
void register_multinomial(DeviceType device) {
  set_kernel(op::multinomial, device, multinomial<Launch>);
}

}  // namespace argand::cuda
