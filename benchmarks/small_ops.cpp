// Small operations and small training steps, in nanoseconds a call: one source for Argand and, with ARGAND_RIVAL
// defined, for libtorch, so that both sides run the very same statements. benchmarks/side_by_side runs the two in turn.
#ifdef ARGAND_RIVAL
#include <torch/torch.h>
namespace ag = torch;
#else
#include "argand/argand.h"
namespace ag = argand;
#endif

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

namespace {

using ag::Tensor;
using Clock = std::chrono::steady_clock;

volatile const void* sink;
void keep(const Tensor& t) { sink = t.data_ptr(); }

// The least of several medians: a run of `batch` calls lasts about a millisecond.
double nanoseconds(const std::function<void()>& f) {
  for (int i = 0; i < 3; ++i) f();
  int64_t batch = 1;
  const auto time = [&](int64_t n) {
    const auto start = Clock::now();
    for (int64_t i = 0; i < n; ++i) f();
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count() / static_cast<double>(n);
  };
  while (time(batch) * static_cast<double>(batch) < 1e6) batch *= 2;
  std::vector<double> runs;
  for (int i = 0; i < 21; ++i) runs.push_back(time(batch));
  std::nth_element(runs.begin(), runs.begin() + 5, runs.end());
  return runs[5];
}

// A training step as programs write it: modules, a loss, an optimizer.
struct Mlp {
  ag::nn::Sequential net{ag::nn::Linear(4, 64), ag::nn::ReLU(), ag::nn::Linear(64, 64), ag::nn::ReLU(),
                         ag::nn::Linear(64, 2)};
  std::shared_ptr<ag::optim::Optimizer> optimizer;
  void step(const Tensor& x, const Tensor& target) {
    optimizer->zero_grad();
    ag::mse_loss(net->forward(x), target).backward();
    optimizer->step();
  }
};
Mlp mlp_with_sgd() {
  Mlp m;
  m.optimizer = std::make_shared<ag::optim::SGD>(m.net->parameters(), ag::optim::SGDOptions(1e-3));
  return m;
}
Mlp mlp_with_adamw() {
  Mlp m;
  m.optimizer = std::make_shared<ag::optim::AdamW>(m.net->parameters(), ag::optim::AdamWOptions(1e-3));
  return m;
}

struct Row {
  std::string name;
  std::function<void()> run;
};

std::vector<Row> rows() {
  const Tensor a = ag::ones({4}), b = ag::ones({4}), ga = ag::ones({4}).requires_grad_(),
               gb = ag::ones({4}).requires_grad_();
  const Tensor m = ag::ones({4, 4}), d = ag::ones({4}, ag::kDouble), column = ag::ones({4, 1}), row = ag::ones({1, 4});
  const Tensor zero_dim = ag::ones({}), big = ag::ones({16 << 20}), index = ag::arange(4);
  std::vector<Row> r;
  r.push_back({"empty [4]", [=] { keep(ag::empty({4})); }});
  r.push_back({"a+b [4]", [=] { keep(a + b); }});
  r.push_back({"a+b [4] recording", [=] { keep(ga + gb); }});
  r.push_back({"a.add_(b) [4]", [=] { a.add_(b); }});
  r.push_back({"a+1.5", [=] { keep(a + 1.5); }});
  r.push_back({"a+b 0-d", [=] { keep(a + zero_dim); }});
  r.push_back({"a+b broadcast [4,1]+[1,4]", [=] { keep(column + row); }});
  r.push_back({"a+b float+double", [=] { keep(a + d); }});
  r.push_back({"tanh [4]", [=] { keep(a.tanh()); }});
  r.push_back({"sum [4]", [=] { keep(a.sum()); }});
  r.push_back({"view", [=] { keep(m.view({16})); }});
  r.push_back({"slice", [=] { keep(m.slice(0, 1, 3)); }});
  r.push_back({"transpose", [=] { keep(m.transpose(0, 1)); }});
  r.push_back({"index_select [4]", [=] { keep(a.index_select(0, index)); }});
  r.push_back({"cat 2 x [4]", [=] { keep(ag::cat({a, b})); }});
  r.push_back({"mm 4x4", [=] { keep(m.mm(m)); }});
  r.push_back({"(a+b).relu().sum() both ways", [=] {
                 ga.mutable_grad().reset();
                 gb.mutable_grad().reset();
                 (ga + gb).relu().sum().backward();
               }});
  const Tensor x = ag::randn({1, 4}), target = ag::randn({1, 2});
  r.push_back({"MLP 4-64-64-2 batch 1, SGD step", [=, mlp = mlp_with_sgd()]() mutable { mlp.step(x, target); }});
  r.push_back({"MLP 4-64-64-2 batch 1, AdamW step", [=, mlp = mlp_with_adamw()]() mutable { mlp.step(x, target); }});
  r.push_back({"a+b fresh 64 MB", [=] { keep(big + big); }});
  return r;
}

}  // namespace

// small_ops [NAME-PART]: prints "name <tab> ns" a row.
int main(int argc, char** argv) {
  ag::manual_seed(0);
  for (const Row& r : rows())
    if (argc < 2 || r.name.find(argv[1]) != std::string::npos)
      std::printf("%s\t%.1f\n", r.name.c_str(), nanoseconds(r.run)), std::fflush(stdout);
}
