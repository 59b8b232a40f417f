// One small operation, run as often as asked: instructions NAME COUNT. tools/check_instructions counts what a call
// costs.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "argand/argand.h"

using namespace argand;

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: instructions empty|add|add_recording|broadcast|view|sum|both_ways|sgd_step COUNT\n");
    return 2;
  }
  const Tensor a = ones({4}), b = ones({4}), column = ones({4, 1}), row = ones({1, 4});
  const Tensor x = ones({4}).requires_grad_(), input = ones({1, 4}), target = ones({1, 2});
  nn::Sequential net(nn::Linear(4, 8), nn::ReLU(), nn::Linear(8, 2));
  optim::SGD optimizer(net->parameters(), optim::SGDOptions(1e-3));
  const auto is = [&](const char* name) { return std::strcmp(argv[1], name) == 0; };
  for (long i = std::atol(argv[2]); i > 0; --i) {
    if (is("empty")) {
      empty({4});
    } else if (is("add")) {
      a + b;
    } else if (is("add_recording")) {
      a + x;
    } else if (is("broadcast")) {
      column + row;
    } else if (is("view")) {
      a.view({2, 2});
    } else if (is("sum")) {
      a.sum();
    } else if (is("both_ways")) {
      x.mutable_grad().reset();
      (x + a).relu().sum().backward();
    } else if (is("sgd_step")) {
      optimizer.zero_grad();
      mse_loss(net->forward(input), target).backward();
      optimizer.step();
    } else {
      std::fprintf(stderr, "instructions: no operation is called %s\n", argv[1]);
      return 2;
    }
  }
}
