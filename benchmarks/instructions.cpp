// One small operation, run as often as asked: instructions NAME COUNT. tools/check_instructions counts what a call
// costs. "start" is all that a first result takes: starting, a sum, printing it.
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "argand/argand.h"

using namespace argand;

namespace {

int first_result() {
  std::puts((ones({3}) + ones({3})).str().c_str());
  return 0;
}

struct Row {
  const char* name;
  std::function<void()> run;
};

std::vector<Row> rows() {
  const Tensor a = ones({4}), b = ones({4}), column = ones({4, 1}), row = ones({1, 4});
  const Tensor zero_dim = ones({}), index = arange(4);
  const Tensor x = ones({4}).requires_grad_(), input = ones({1, 4}), target = ones({1, 2});
  const Tensor wide = ones({1, 64}), weight = ones({64, 64}), bias = ones({64});
  const nn::Sequential net(nn::Linear(4, 64), nn::ReLU(), nn::Linear(64, 64), nn::ReLU(), nn::Linear(64, 2));
  const auto sgd = std::make_shared<optim::SGD>(net->parameters(), optim::SGDOptions(1e-3));
  const auto adamw = std::make_shared<optim::AdamW>(net->parameters(), optim::AdamWOptions(1e-3));
  const auto step = [=, net = net.ptr()](optim::Optimizer& optimizer) {
    optimizer.zero_grad();
    mse_loss(net->forward(input), target).backward();
    optimizer.step();
  };
  return {{"empty", [] { empty({4}); }},
          {"add", [=] { a + b; }},
          {"add_recording", [=] { a + x; }},
          {"broadcast", [=] { column + row; }},
          {"add_zero_dim", [=] { a + zero_dim; }},
          {"index_select", [=] { a.index_select(0, index); }},
          {"cat",
           [=] {
             cat({a, b});
           }},
          {"view",
           [=] {
             a.view({2, 2});
           }},
          {"sum", [=] { a.sum(); }},
          {"linear", [=] { linear(wide, weight, bias); }},
          {"both_ways",
           [=] {
             x.mutable_grad().reset();
             (x + a).relu().sum().backward();
           }},
          {"sgd_step", [=] { step(*sgd); }},
          {"adamw_step", [=] { step(*adamw); }}};
}

}  // namespace

int main(int argc, char** argv) {
  const std::string name = argc == 3 ? argv[1] : "";
  if (name == "start") return first_result();
  for (const Row& r : rows()) {
    if (name != r.name) continue;
    for (long i = std::atol(argv[2]); i > 0; --i) r.run();
    return 0;
  }
  std::fprintf(stderr, "usage: instructions start");
  for (const Row& r : rows()) std::fprintf(stderr, "|%s", r.name);
  std::fprintf(stderr, " COUNT\n");
  return 2;
}
