// Kernels against the machine: the bandwidth each reaches over 4M floats, as a share of a copy's (of a store's where
// nothing is read), timed in turn in the same run.
//
//   machine [NAME-PART]
//
// Each round times the copy, the store and both forms of the row once, one after the other; shares are of the best
// times over all rounds. A copy or store is the faster of the library's memcpy or memset in pieces of 128 KB on the
// thread pool and a plain loop over the whole. Bytes are those an operation must move: each operand once.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "argand/argand.h"
#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/dispatch/norm_ops.h"
#include "argand/dispatch/random_ops.h"
#include "argand/dispatch/softmax_ops.h"
#include "argand/formulas/all.h"
#include "argand/formulas/reductions.h"
#include "argand/ops/functions.h"

namespace {

using namespace argand;
using Clock = std::chrono::steady_clock;

constexpr int64_t kCount = 4 << 20, kLength = 1024, kRows = kCount / kLength;
constexpr int64_t kPiece = 32768;
constexpr int kRounds = 25;

struct Row {
  const char* name;
  int arrays;                     // of kCount floats that are read or written
  std::function<void()> into;     // into arrays that are there
  std::function<Tensor()> fresh;  // the public operation; empty: there is none of its own
  bool writes_only = false;
};

double seconds(const std::function<void()>& f) {
  const auto start = Clock::now();
  f();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void copy(float* to, const float* from) {
  parallel_for(0, kCount, kPiece, [&](int64_t b, int64_t e) {
    std::memcpy(to + b, from + b, static_cast<size_t>(e - b) * sizeof(float));
  });
}
void store(float* to) {
  parallel_for(0, kCount, kPiece,
               [&](int64_t b, int64_t e) { std::memset(to + b, 1, static_cast<size_t>(e - b) * sizeof(float)); });
}

class Table {
 public:
  explicit Table(const char* only) : only_(only) {}

  void add(Row row) {
    if (std::string_view(row.name).find(only_) != std::string_view::npos) rows_.push_back(std::move(row));
  }
  void print(int threads, float* to, const float* from) const {
    set_num_threads(threads);
    std::printf("\n%d thread%s%25s%12s%10s%12s%10s\n", threads, threads == 1 ? " " : "s", "copy GB/s", "into, ms",
                "share", "fresh, ms", "share");
    for (const Row& row : rows_) print(row, to, from);
  }

 private:
  static void print(const Row& row, float* to, const float* from) {
    double best[4];
    std::fill_n(best, 4, std::numeric_limits<double>::infinity());
    for (int round = 0; round < kRounds; ++round) {
      const auto time = [&](int i, const std::function<void()>& f) { best[i] = std::min(best[i], seconds(f)); };
      time(0, [&] { copy(to, from); });
      time(1, [&] { store(to); });
      time(2, row.into);
      if (row.fresh) time(3, [&] { row.fresh(); });
    }
    const double array = kCount * sizeof(float);
    const double rate = row.writes_only ? array / best[1] : 2 * array / best[0];
    const auto share = [&](double s) { return row.arrays * array / s / rate * 100; };
    std::printf("%-24s%10.1f%s%12.3f%9.0f%%", row.name, rate / 1e9, row.writes_only ? " st" : "   ", best[2] * 1e3,
                share(best[2]));
    if (row.fresh) std::printf("%12.3f%9.0f%%", best[3] * 1e3, share(best[3]));
    std::printf("\n");
    std::fflush(stdout);
  }

  std::string only_;
  std::vector<Row> rows_;
};

template <class F>
void forward(const F& f, const Tensor& y, std::initializer_list<ViewRef> in) {
  dispatch(FormulaOp<F>::forward, {y}, in, f);
}
template <class F>
void backward(const F& f, const Tensor& dx, const Tensor& g, const Tensor& read) {
  dispatch(FormulaOp<F>::backward, {dx}, {g, read}, f);
}

// x, y and g are of kCount numbers, y where results go.
void add_pointwise(Table& table, const Tensor& x, const Tensor& g, const Tensor& y) {
  using namespace formula;
  table.add({"add", 3, [=] { forward(Add{}, y, {x, g}); }, [=] { return add(x, g); }});
  table.add({"gelu", 2, [=] { forward(Gelu{}, y, {x}); }, [=] { return gelu(x); }});
  table.add({"gelu, tanh form", 2, [=] { forward(Gelu{true}, y, {x}); }, [=] { return gelu(x, "tanh"); }});
  table.add({"tanh", 2, [=] { forward(Tanh{}, y, {x}); }, [=] { return tanh(x); }});
  table.add({"sigmoid", 2, [=] { forward(Sigmoid{}, y, {x}); }, [=] { return sigmoid(x); }});
  table.add({"silu", 2, [=] { forward(Silu{}, y, {x}); }, [=] { return silu(x); }});
  table.add({"exp", 2, [=] { forward(Exp{}, y, {x}); }, [=] { return exp(x); }});
  table.add({"erf", 2, [=] { forward(Erf{}, y, {x}); }, [=] { return erf(x); }});
  table.add({"gelu backward", 3, [=] { backward(Gelu{}, y, g, x); }, nullptr});
  table.add({"gelu backward, tanh form", 3, [=] { backward(Gelu{true}, y, g, x); }, nullptr});
  table.add({"tanh backward", 3, [=] { backward(Tanh{}, y, g, x); }, nullptr});
  table.add({"sigmoid backward", 3, [=] { backward(Sigmoid{}, y, g, x); }, nullptr});
  table.add({"silu backward", 3, [=] { backward(Silu{}, y, g, x); }, nullptr});
}

void add_rows(Table& table, const Tensor& x, const Tensor& g, const Tensor& y) {
  const auto three = [](const Tensor& t) { return t.view({kRows, kLength, 1}); };
  const auto rows = [](const Tensor& t) { return t.view({kRows, kLength}); };
  const auto soft = [=](OpInfo& op) { return [=, &op] { dispatch(op, {three(y)}, {three(x)}); }; };
  const auto soft_backward = [=](OpInfo& op) { return [=, &op] { dispatch(op, {three(y)}, {three(g), three(x)}); }; };
  const Tensor one = empty({}), weight = rand({kLength}), bias = rand({kLength}), mean = empty({kRows}),
               rstd = empty({kRows}), dweight = empty({kLength}), dbias = empty({kLength});
  const LayerNormAttrs attrs{1e-5, true};
  table.add({"sum", 1,
             [=] {
               formula::Sum sum;
               sum.dims = 1;
               dispatch(ReductionOp<formula::Sum>::op, {one}, {x}, sum);
             },
             [=] { return sum(x); }});
  table.add({"softmax", 2, soft(op::softmax), [=] { return softmax(rows(x), 1); }});
  table.add({"log_softmax", 2, soft(op::log_softmax), [=] { return log_softmax(rows(x), 1); }});
  const std::vector<int64_t> shape{kLength};
  const auto norm = [=] { dispatch(op::layer_norm, {rows(y), mean, rstd}, {rows(x), weight, bias}, attrs); };
  norm();
  table.add({"layer_norm", 2, norm, [=] { return layer_norm(rows(x), shape, weight, bias); }});
  table.add({"softmax backward", 3, soft_backward(op::softmax_backward), nullptr});
  table.add({"log_softmax backward", 3, soft_backward(op::log_softmax_backward), nullptr});
  table.add(
      {"layer_norm backward", 3,
       [=] {
         dispatch(op::layer_norm_backward, {rows(y), dweight, dbias}, {rows(g), rows(x), mean, rstd, weight}, attrs);
       },
       nullptr});
}

void add_random(Table& table, const Tensor& y) {
  static const RandomSlot slot{1, 0};
  const auto fill = [=](OpInfo& op) { return [=, &op] { dispatch(op, {y}, {}, RandomAttrs{&slot}); }; };
  table.add({"uniform", 1, fill(op::random_uniform), [] { return rand({kCount}); }, true});
  table.add({"normal", 1, fill(op::random_normal), [] { return randn({kCount}); }, true});
}

}  // namespace

int main(int argc, char** argv) {
  const NoGradGuard no_grad;
  const int threads = get_num_threads();
  const Tensor x = randn({kCount}) * 2, g = randn({kCount}), y = zeros({kCount});
  Table table(argc > 1 ? argv[1] : "");
  add_pointwise(table, x, g, y);
  add_rows(table, x, g, y);
  add_random(table, y);
  table.print(1, y.data_ptr<float>(), x.data_ptr<float>());
  if (threads > 1) table.print(threads, y.data_ptr<float>(), x.data_ptr<float>());
}
