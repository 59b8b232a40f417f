// Rows of argand_bench made of public operations.
#pragma once
#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <vector>

#include "argand/argand.h"

namespace argand::bench {

using Work = std::function<void()>;

struct Operation {
  const char* name;
  std::function<Work()> prepare;  // makes the inputs; what it returns is timed
};

// Registers the rows, to run without a graph.
inline bool add_rows(const std::vector<Operation>& rows) {
  for (const Operation& row : rows)
    benchmark::RegisterBenchmark(row.name, [prepare = row.prepare](benchmark::State& state) {
      const NoGradGuard no_grad;
      manual_seed(0);
      const Work work = prepare();
      for (auto _ : state) {
        work();
        benchmark::ClobberMemory();
      }
    })->UseRealTime();
  return true;
}

// An operation of one tensor of the given sizes, normally distributed.
template <class F>
std::function<Work()> of_normal(std::vector<int64_t> sizes, F f) {
  return [sizes, f]() -> Work {
    const Tensor x = randn(sizes);
    return [x, f] { f(x); };
  };
}

// Forward and backward of f, which gives a tensor, for all of the leaves.
template <class F>
Work both_ways(const std::vector<Tensor>& leaves, F f) {
  for (const Tensor& x : leaves) x.requires_grad_();
  return [leaves, f] {
    const AutoGradMode on(true);
    for (const Tensor& x : leaves) x.mutable_grad().reset();
    f(leaves).sum().backward();
  };
}
template <class F>
std::function<Work()> both_ways_of(std::vector<Tensor> (*leaves)(), F f) {
  return [leaves, f] { return both_ways(leaves(), f); };
}

}  // namespace argand::bench
