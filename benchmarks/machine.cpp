// Kernels against the machine: the bandwidth each reaches over 4M floats, as a share of a copy's (of a store's where
// nothing is read).
//
//   machine [NAME-PART]
//
// Each round times a copy and then the kernel. What is compared is the first decile of either's times: rounds that
// another program broke into do not count, and one lucky round does not either. After a share stands by how much the
// shares of the even and of the odd rounds differ: less than that is noise. Two measures: "memory", where sets of
// arrays take turns, so that nothing is found in a cache, and "again", where one set is used over and over, of which a
// last-level cache keeps a part that depends on its size and on other programs. A copy or store is the library's memcpy
// or memset in pieces of 128 KB on the thread pool. Bytes are those an operation must move: each operand once.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
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
constexpr int kRounds = 40;
constexpr int kSets = 4;  // of three arrays, 192 MB: several times what a core's last-level cache holds

// x and g are read, y is written.
struct Arrays {
  Tensor x, g, y;
};

struct Row {
  const char* name;
  int arrays;                                  // of kCount floats that are read or written
  std::function<void(const Arrays&)> into;     // into arrays that are there
  std::function<Tensor(const Arrays&)> fresh;  // the public operation; empty: there is none of its own
  bool writes_only = false;
};

double seconds(const std::function<void()>& f) {
  const auto start = Clock::now();
  f();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void copy(const Arrays& a) {
  float* const to = a.y.data_ptr<float>();
  const float* const from = a.x.data_ptr<float>();
  parallel_for(0, kCount, kPiece, [&](int64_t b, int64_t e) {
    std::memcpy(to + b, from + b, static_cast<size_t>(e - b) * sizeof(float));
  });
}
void store(const Arrays& a) {
  float* const to = a.y.data_ptr<float>();
  parallel_for(0, kCount, kPiece,
               [&](int64_t b, int64_t e) { std::memset(to + b, 1, static_cast<size_t>(e - b) * sizeof(float)); });
}

// Times of one thing and of the copy or store before each.
class Samples {
 public:
  void add(double reference, double took) {
    reference_.push_back(reference);
    took_.push_back(took);
  }
  // `ratio`: bytes of the thing to bytes of the reference.
  void print(double ratio) const {
    const auto share = [&](size_t from, size_t step) {
      return decile(reference_, from, step) / decile(took_, from, step) * ratio * 100;
    };
    std::printf("%10.3f%6.0f%%%3.0f", decile(took_, 0, 1) * 1e3, share(0, 1), std::abs(share(0, 2) - share(1, 2)));
  }
  double reference() const { return decile(reference_, 0, 1); }

 private:
  static double decile(const std::vector<double>& of, size_t from, size_t step) {
    std::vector<double> part;
    for (size_t i = from; i < of.size(); i += step) part.push_back(of[i]);
    std::sort(part.begin(), part.end());
    return part[part.size() / 10];
  }
  std::vector<double> reference_, took_;
};

class Table {
 public:
  explicit Table(const char* only) : only_(only) {}

  void add(Row row) {
    if (std::string_view(row.name).find(only_) != std::string_view::npos) rows_.push_back(std::move(row));
  }
  void print(int threads, const std::vector<Arrays>& sets) const {
    set_num_threads(threads);
    std::printf("\n%d thread%s%31s%20s%19s%19s\n", threads, threads == 1 ? " " : "s", "GB/s, again", "memory, ms share",
                "again, ms share", "fresh, ms share");
    for (const Row& row : rows_) print(row, sets);
  }

 private:
  static void print(const Row& row, const std::vector<Arrays>& sets) {
    const auto reference = row.writes_only ? store : copy;
    const double reference_arrays = row.writes_only ? 1 : 2, ratio = row.arrays / reference_arrays;
    Samples memory, again, fresh;
    for (size_t round = 0; round < kRounds; ++round) {
      const Arrays &here = sets[2 * round % kSets], &there = sets[(2 * round + 1) % kSets];
      const double before = seconds([&] { reference(here); });
      memory.add(before, seconds([&] { row.into(there); }));
    }
    for (int round = 0; round < kRounds; ++round) {
      const double before = seconds([&] { reference(sets[0]); });
      again.add(before, seconds([&] { row.into(sets[0]); }));
    }
    for (int round = 0; row.fresh && round < kRounds; ++round) {
      const double before = seconds([&] { reference(sets[0]); });
      fresh.add(before, seconds([&] { row.fresh(sets[0]); }));
    }
    const auto rate = [&](const Samples& of) {
      return reference_arrays * kCount * sizeof(float) / of.reference() / 1e9;
    };
    std::printf("%-26s%8.1f%6.1f%s", row.name, rate(memory), rate(again), row.writes_only ? " st" : "   ");
    memory.print(ratio);
    again.print(ratio);
    if (row.fresh) fresh.print(ratio);
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

void add_pointwise(Table& table) {
  using namespace formula;
  const auto one = [&](const char* name, auto f, Tensor (*fresh)(const Tensor&)) {
    table.add({name, 2, [=](const Arrays& a) { forward(f, a.y, {a.x}); }, [=](const Arrays& a) { return fresh(a.x); }});
  };
  const auto derivative = [&](const char* name, auto f) {
    table.add({name, 3, [=](const Arrays& a) { backward(f, a.y, a.g, a.x); }, nullptr});
  };
  table.add({"add", 3,
             [](const Arrays& a) {
               forward(Add{}, a.y, {a.x, a.g});
             },
             [](const Arrays& a) { return add(a.x, a.g); }});
  one("gelu", Gelu{}, [](const Tensor& x) { return gelu(x); });
  one("gelu, tanh form", Gelu{true}, [](const Tensor& x) { return gelu(x, "tanh"); });
  one("tanh", Tanh{}, [](const Tensor& x) { return tanh(x); });
  one("sigmoid", Sigmoid{}, [](const Tensor& x) { return sigmoid(x); });
  one("silu", Silu{}, [](const Tensor& x) { return silu(x); });
  one("exp", Exp{}, [](const Tensor& x) { return exp(x); });
  one("erf", Erf{}, [](const Tensor& x) { return erf(x); });
  derivative("gelu backward", Gelu{});
  derivative("gelu backward, tanh form", Gelu{true});
  derivative("tanh backward", Tanh{});
  derivative("sigmoid backward", Sigmoid{});
  derivative("silu backward", Silu{});
}

Tensor rows_of(const Tensor& t) { return t.view({kRows, kLength}); }

void add_softmax(Table& table) {
  const auto three = [](const Tensor& t) { return t.view({kRows, kLength, 1}); };
  const auto soft = [=](OpInfo& op) { return [=, &op](const Arrays& a) { dispatch(op, {three(a.y)}, {three(a.x)}); }; };
  const auto soft_backward = [=](OpInfo& op) {
    return [=, &op](const Arrays& a) { dispatch(op, {three(a.y)}, {three(a.g), three(a.x)}); };
  };
  table.add({"softmax", 2, soft(op::softmax), [](const Arrays& a) { return softmax(rows_of(a.x), 1); }});
  table.add({"log_softmax", 2, soft(op::log_softmax), [](const Arrays& a) { return log_softmax(rows_of(a.x), 1); }});
  table.add({"softmax backward", 3, soft_backward(op::softmax_backward), nullptr});
  table.add({"log_softmax backward", 3, soft_backward(op::log_softmax_backward), nullptr});
}

void add_layer_norm(Table& table, const Tensor& x) {
  const Tensor weight = rand({kLength}), bias = rand({kLength}), mean = empty({kRows}), rstd = empty({kRows}),
               dweight = empty({kLength}), dbias = empty({kLength});
  const LayerNormAttrs attrs{1e-5, true};
  const std::vector<int64_t> shape{kLength};
  const auto norm = [=](const Arrays& a) {
    dispatch(op::layer_norm, {rows_of(a.y), mean, rstd}, {rows_of(a.x), weight, bias}, attrs);
  };
  norm({x, x, empty_like(x)});  // the statistics that the derivative reads
  table.add({"layer_norm", 2, norm, [=](const Arrays& a) { return layer_norm(rows_of(a.x), shape, weight, bias); }});
  table.add({"layer_norm backward", 3,
             [=](const Arrays& a) {
               dispatch(op::layer_norm_backward, {rows_of(a.y), dweight, dbias},
                        {rows_of(a.g), rows_of(a.x), mean, rstd, weight}, attrs);
             },
             nullptr});
}

void add_sum(Table& table) {
  const Tensor one = empty({});
  table.add({"sum", 1,
             [=](const Arrays& a) {
               formula::Sum sum;
               sum.dims = 1;
               dispatch(ReductionOp<formula::Sum>::op, {one}, {a.x}, sum);
             },
             [](const Arrays& a) { return sum(a.x); }});
}

void add_random(Table& table) {
  static const RandomSlot slot{1, 0};
  const auto fill = [](OpInfo& op) { return [&op](const Arrays& a) { dispatch(op, {a.y}, {}, RandomAttrs{&slot}); }; };
  table.add({"uniform", 1, fill(op::random_uniform), [](const Arrays&) { return rand({kCount}); }, true});
  table.add({"normal", 1, fill(op::random_normal), [](const Arrays&) { return randn({kCount}); }, true});
}

}  // namespace

int main(int argc, char** argv) {
  const NoGradGuard no_grad;
  const int threads = get_num_threads();
  std::vector<Arrays> sets;
  for (int i = 0; i < kSets; ++i) sets.push_back({randn({kCount}) * 2, randn({kCount}), zeros({kCount})});
  Table table(argc > 1 ? argv[1] : "");
  add_pointwise(table);
  add_sum(table);
  add_softmax(table);
  add_layer_norm(table, sets[0].x);
  add_random(table);
  table.print(1, sets);
  if (threads > 1) table.print(threads, sets);
}
