// Attention and recurrent layers, forward and backward, at the sizes of small language models. `flop/s` counts the
// matrix products alone, of causal attention half of them; `share` is that over the rate of one large product,
// measured first: 1 would be the floor those products set.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace {

using namespace argand;

double product_rate() {
  static const double rate = [] {
    const Tensor a = randn({2048, 512}), b = randn({512, 1024});
    double best = 0;
    for (int i = 0; i < 20; ++i) {
      const auto start = std::chrono::steady_clock::now();
      mm(a, b);
      const double s = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
      best = std::max(best, 2.0 * 2048 * 512 * 1024 / s);
    }
    return best;
  }();
  return rate;
}

void report(benchmark::State& state, double flops) {
  const double total = flops * static_cast<double>(state.iterations());
  state.counters["flop/s"] = benchmark::Counter(total, benchmark::Counter::kIsRate);
  state.counters["share"] = benchmark::Counter(total / product_rate(), benchmark::Counter::kIsRate);
}

Tensor leaf(const std::vector<int64_t>& sizes) { return (randn(sizes) * 0.06).detach().set_requires_grad(true); }

// batch, heads, length, size of a head, causal, backward too
void attention(benchmark::State& state) {
  const int64_t batch = state.range(0), heads = state.range(1), length = state.range(2), size = state.range(3);
  const bool causal = state.range(4), backward = state.range(5);
  const auto operand = [&] { return transpose(leaf({batch, length, heads, size}), 1, 2).detach(); };
  const Tensor q = operand(), k = operand(), v = operand(), g = operand();
  if (backward)
    for (const Tensor& x : {q, k, v}) x.set_requires_grad(true);
  for (auto _ : state) {
    const Tensor y = scaled_dot_product_attention(q, k, v, std::nullopt, 0, causal);
    if (backward) y.backward(g);
    for (const Tensor& x : {q, k, v}) x.mutable_grad() = Tensor();
    benchmark::DoNotOptimize(y.data_ptr());
  }
  const double scores = static_cast<double>(batch * heads * length * length * size) * (causal ? 0.5 : 1);
  report(state, scores * (backward ? 14 : 4));  // two products forward, five backward
}
BENCHMARK(attention)
    ->ArgNames({"batch", "heads", "length", "size", "causal", "backward"})
    ->ArgsProduct({{12}, {4}, {64}, {32}, {1}, {0, 1}})
    ->ArgsProduct({{4}, {6}, {256}, {64}, {1}, {0, 1}})
    ->ArgsProduct({{1}, {6}, {1024}, {64}, {0, 1}, {0, 1}})
    ->UseRealTime();

// gates (4: LSTM, 3: GRU), batch, features, hidden, backward too; 128 steps
void recurrent(benchmark::State& state) {
  constexpr int64_t kSteps = 128;
  const int64_t gates = state.range(0), batch = state.range(1), features = state.range(2), hidden = state.range(3);
  const bool backward = state.range(4);
  const Tensor x = leaf({kSteps, batch, features}), g = randn({kSteps, batch, hidden});
  const std::vector<Tensor> params{leaf({gates * hidden, features}), leaf({gates * hidden, hidden}),
                                   leaf({gates * hidden}), leaf({gates * hidden})};
  const Tensor h = zeros({1, batch, hidden});
  const AutoGradMode mode(backward);
  for (auto _ : state) {
    const Tensor y = gates == 4
                         ? std::get<0>(lstm(x, std::vector<Tensor>{h, h}, params, true, 1, 0, true, false, false))
                         : std::get<0>(gru(x, h, params, true, 1, 0, true, false, false));
    if (backward) y.backward(g);
    x.mutable_grad() = Tensor();
    for (const Tensor& p : params) p.mutable_grad() = Tensor();
    benchmark::DoNotOptimize(y.data_ptr());
  }
  const double once = 2.0 * static_cast<double>(kSteps * batch * gates * hidden * (features + hidden));
  report(state, once * (backward ? 3 : 1));
}
BENCHMARK(recurrent)
    ->ArgNames({"gates", "batch", "features", "hidden", "backward"})
    ->ArgsProduct({{3, 4}, {32}, {256}, {256}, {0, 1}})
    ->ArgsProduct({{4}, {1}, {256}, {256}, {0, 1}})
    ->UseRealTime();

}  // namespace
