// Softmax and normalisation at the kernel door: ns per call of small ones, bandwidth of large ones as a share of a
// copy's.
//
// `share` is (bytes read and written / time) over that of memcpy between arrays of the same size, measured first.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/dispatch/norm_ops.h"
#include "argand/dispatch/softmax_ops.h"
#include "argand/formulas/all.h"

namespace {

using namespace argand;

constexpr int64_t kLarge = 4 << 20, kSmall = 4;

struct Free {
  void operator()(void* p) const { std::free(p); }
};

// Float arrays on pages of their own, already touched.
float* buffer(int i) {
  static std::unique_ptr<float, Free> arrays[5];
  if (!arrays[i]) {
    arrays[i].reset(static_cast<float*>(std::aligned_alloc(1 << 21, kLarge * sizeof(float))));
    for (int64_t k = 0; k < kLarge; ++k) arrays[i].get()[k] = static_cast<float>(k % 61) * 0.1f - 3;
  }
  return arrays[i].get();
}

View row(int array, int64_t n) {
  View v{};
  v.data = reinterpret_cast<char*>(buffer(array));
  v.numel = v.sizes[0] = n;
  v.strides[0] = 1;
  v.dtype = kFloat32, v.ndim = 1, v.contiguous = true;
  return v;
}

double seconds_of_copy(int64_t n) {
  std::vector<double> times;
  float *to = buffer(0), *from = buffer(1);
  for (int i = 0; i < 15; ++i) {
    const auto start = std::chrono::steady_clock::now();
    parallel_for(0, n, 1 << 15, [&](int64_t b, int64_t e) {
      std::memcpy(to + b, from + b, static_cast<size_t>(e - b) * sizeof(float));
    });
    times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  std::nth_element(times.begin(), times.begin() + 7, times.end());
  return times[7];
}

void report(benchmark::State& state, int64_t n, int arrays) {
  const double bytes = static_cast<double>(n) * sizeof(float) * arrays;
  const double iterations = static_cast<double>(state.iterations());
  state.counters["bytes/s"] =
      benchmark::Counter(bytes * iterations, benchmark::Counter::kIsRate, benchmark::Counter::kIs1024);
  if (n == kLarge)
    state.counters["share"] =
        benchmark::Counter(iterations * bytes / (2.0 * static_cast<double>(n) * sizeof(float)) * seconds_of_copy(n),
                           benchmark::Counter::kIsRate);
}

void call(benchmark::State& state, OpInfo& op, const void* attrs, std::vector<View> views, int outs, int64_t n,
          int arrays) {
  std::vector<const View*> pointers;
  for (const View& v : views) pointers.push_back(&v);
  for (auto _ : state) {
    dispatch_views(op, kCPU, pointers.data(), outs, static_cast<int>(views.size()) - outs, attrs, kFloat32);
    benchmark::ClobberMemory();
  }
  report(state, n, arrays);
}

template <int inputs, class F>
void pointwise_of(benchmark::State& state, F f) {
  const int64_t n = state.range(0);
  std::vector<View> views;
  for (int i = 0; i <= inputs; ++i) views.push_back(row(i, n));
  call(state, FormulaOp<F>::forward, &f, views, 1, n, inputs + 1);
}

void sizes(benchmark::internal::Benchmark* b) { b->Arg(kSmall)->Arg(4096)->Arg(kLarge)->UseRealTime(); }

// Array `array` with these sizes, row-major.
View block(int array, std::initializer_list<int64_t> sizes) {
  View v = row(array, 1);
  v.ndim = 0;
  for (int64_t s : sizes) v.sizes[v.ndim++] = s, v.numel *= s;
  int64_t stride = 1;
  for (int d = v.ndim - 1; d >= 0; --d) v.strides[d] = stride, stride *= v.sizes[d];
  return v;
}

// y from x, rows of 1024.
void softmax_rows(benchmark::State& state, OpInfo& op) {
  const int64_t n = state.range(0), length = std::min<int64_t>(n, 1024);
  const View y = block(0, {n / length, length, 1}), x = block(1, {n / length, length, 1});
  call(state, op, nullptr, {y, x}, 1, n, 2);
}
void softmax(benchmark::State& state) { softmax_rows(state, op::softmax); }
void log_softmax(benchmark::State& state) { softmax_rows(state, op::log_softmax); }
BENCHMARK(softmax)->Apply(sizes);
BENCHMARK(log_softmax)->Apply(sizes);

void layer_norm(benchmark::State& state) {
  const int64_t n = state.range(0), length = std::min<int64_t>(n, 1024), rows = n / length;
  const LayerNormAttrs attrs{1e-5, true};
  call(state, op::layer_norm, &attrs,
       {block(0, {rows, length}), block(2, {rows}), block(3, {rows}), block(1, {rows, length}), block(4, {length}),
        block(4, {length})},
       3, n, 2);
}
BENCHMARK(layer_norm)->Apply(sizes);

// 64 channels, in planes of 1024 or innermost.
void batch_norm_of(benchmark::State& state, bool innermost) {
  const int64_t n = state.range(0), c = 64, l = 1024, samples = n / (c * l);
  const BatchNormAttrs attrs{1e-5, 0.1, true};
  View y = block(0, {samples, c, l}), x = block(1, {samples, c, l});
  if (innermost)
    for (View* v : {&x, &y}) v->strides[1] = 1, v->strides[2] = c, v->contiguous = false;
  call(state, op::batch_norm, &attrs,
       {y, block(2, {c}), block(3, {c}), block(2, {c}), block(3, {c}), x, block(4, {c}), block(4, {c})}, 5, n, 2);
}
void batch_norm_planes(benchmark::State& state) { batch_norm_of(state, false); }
void batch_norm_innermost(benchmark::State& state) { batch_norm_of(state, true); }
BENCHMARK(batch_norm_planes)->Arg(kLarge)->UseRealTime();
BENCHMARK(batch_norm_innermost)->Arg(kLarge)->UseRealTime();

void gelu_tanh(benchmark::State& state) { pointwise_of<1>(state, formula::Gelu{true}); }
BENCHMARK(gelu_tanh)->Apply(sizes);

}  // namespace
