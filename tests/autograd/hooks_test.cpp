// Hooks: on tensors, on nodes, in PyTorch's order.
#include "tests/autograd/support.h"

namespace argand {
namespace {
using namespace test;
using Log = std::vector<std::string>;

TEST(TensorHook, MayReplaceTheGradient) {
  const Tensor x = leaf({2});
  const Tensor y = x * 3;
  y.register_hook([](const Tensor& g) { return g * 10; });
  (y * 2).backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{60}));
}

TEST(TensorHook, OfALeafRunsOnceOnTheSum) {
  const Tensor x = leaf({2});
  int calls = 0;
  x.register_hook([&](const Tensor& g) {
    ++calls;
    EXPECT_EQ(numbers(g), (Numbers{9}));
    return g * 2;
  });
  (x * 2 + x * 3 + x * 4).backward();
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(numbers(x.grad()), (Numbers{18}));
}

TEST(TensorHook, RegisteredAfterTheForwardStillSeesTheSum) {
  const Tensor x = leaf({2});
  const Tensor y = x * 2 + x * 3 + x * 4;
  int calls = 0;
  x.register_hook_void([&](const Tensor& g) {
    ++calls;
    EXPECT_EQ(numbers(g), (Numbers{14}));
  });
  (y + x * 5).backward();  // consumers from before and after
  EXPECT_EQ(calls, 1);
}

TEST(TensorHook, OfALeafRunsBeforeEarlierNodes) {
  const Tensor early = leaf({1}), late = leaf({1});
  Log log;
  const Tensor a = early * 2;
  a.register_hook_void([&](const Tensor&) { log.push_back("early"); });
  late.register_hook_void([&](const Tensor&) { log.push_back("late leaf"); });
  for (int step = 0; step < 2; ++step) {  // the second graph is as timely as the first
    log.clear();
    const Tensor b = step == 0 ? a : early * 2;
    if (step) b.register_hook_void([&](const Tensor&) { log.push_back("early"); });
    (b * late).backward();
    EXPECT_EQ(log, (Log{"late leaf", "early"}));
  }
}

TEST(TensorHook, CanBeRemovedAlsoFromWithin) {
  const Tensor x = leaf({1});
  int calls = 0;
  unsigned handle = 0;
  handle = x.register_hook([&](const Tensor&) {
    ++calls;
    x.remove_hook(handle);
    return Tensor();
  });
  (x * 2).backward();
  (x * 2).backward();
  EXPECT_EQ(calls, 1);
  EXPECT_ERROR(x.remove_hook(handle), "no hook");
  const Tensor y = x * 2;
  const unsigned on_result = y.register_hook([&](const Tensor&) {
    ++calls;
    return Tensor();
  });
  y.remove_hook(on_result);
  y.backward();
  EXPECT_EQ(calls, 1);
}

TEST(TensorHook, MustReturnAGradientThatFits) {
  const Tensor x = leaf({1, 2});
  const Tensor y = x * 2;
  y.register_hook([](const Tensor&) { return vec({1, 2, 3}); });
  EXPECT_ERROR(y.sum().backward(), "[3]");
  EXPECT_ERROR(vec({1}).register_hook([](const Tensor& g) { return g; }), "requires no grad");
}

TEST(TensorHook, StaysWithTheValueItWasPutOn) {
  const Tensor x = leaf({2});
  Tensor y = x * 3;
  Numbers seen;
  y.register_hook_void([&](const Tensor& g) { seen = numbers(g); });
  y.mul_(10);
  y.backward();
  EXPECT_EQ(seen, (Numbers{10}));
}

TEST(Hooks, Order) {
  const Tensor x = leaf({2});
  Log log;
  const Tensor y = x * 3;
  autograd::add_post_hook(y.grad_fn(), [&](TensorList inputs, TensorList outputs) {
    EXPECT_EQ(numbers(inputs[0]), (Numbers{3}));
    EXPECT_EQ(numbers(outputs[0]), (Numbers{1}));
    log.push_back("post-hook");
    return std::vector<Tensor>();
  });
  autograd::add_pre_hook(y.grad_fn(), [&](TensorList) {
    EXPECT_FALSE(y.grad().defined());  // retain_grad comes later
    log.push_back("pre-hook");
    return std::vector<Tensor>();
  });
  y.retain_grad();
  y.register_hook_void([&](const Tensor&) { log.push_back("tensor hook 1"); });
  y.register_hook_void([&](const Tensor&) { log.push_back("tensor hook 2"); });
  x.register_post_accumulate_grad_hook([&](const Tensor& t) {
    EXPECT_EQ(numbers(t.grad()), (Numbers{3}));
    log.push_back("post-accumulate");
  });
  x.register_hook_void([&](const Tensor&) {
    EXPECT_TRUE(y.grad().defined());
    EXPECT_FALSE(x.grad().defined());
    log.push_back("leaf hook");
  });
  y.backward();
  EXPECT_EQ(log, (Log{"tensor hook 1", "tensor hook 2", "pre-hook", "post-hook", "leaf hook", "post-accumulate"}));
}

TEST(Hooks, RetainGradSeesWhatHooksMade) {
  const Tensor x = leaf({2});
  const Tensor y = x * 3;
  y.retain_grad();
  y.register_hook([](const Tensor& g) { return g * 2; });
  autograd::add_pre_hook(y.grad_fn(), [](TensorList g) { return std::vector<Tensor>{g[0] * 5}; });
  y.backward();
  EXPECT_EQ(numbers(y.grad()), (Numbers{10}));
  EXPECT_EQ(numbers(x.grad()), (Numbers{30}));
}

TEST(NodeHook, MayReplaceGradientsAndBeRemoved) {
  const Tensor x = leaf({2});
  const Tensor y = x * 3;
  const unsigned pre = autograd::add_pre_hook(y.grad_fn(), [](TensorList g) { return std::vector<Tensor>{g[0] * 10}; });
  autograd::add_post_hook(y.grad_fn(), [](TensorList g, TensorList) { return std::vector<Tensor>{g[0] + 1, g[1]}; });
  y.backward({}, true);
  EXPECT_EQ(numbers(x.grad()), (Numbers{31}));
  autograd::remove_hook(y.grad_fn(), pre);
  y.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{35}));
  EXPECT_ERROR(autograd::remove_hook(y.grad_fn(), pre), "no hook");
}

TEST(Hooks, GradRunsThemOnWhatItReturns) {
  const Tensor x = leaf({2});
  const Tensor y = x * 3;
  x.register_hook([](const Tensor& g) { return g * 2; });
  y.register_hook([](const Tensor& g) { return g * 5; });
  int accumulated = 0;
  x.register_post_accumulate_grad_hook([&](const Tensor&) { ++accumulated; });
  const std::vector<Tensor> inputs{x, y};
  const auto g = autograd::grad(y, inputs);
  EXPECT_EQ(numbers(g[0]), (Numbers{30}));
  EXPECT_EQ(numbers(g[1]), (Numbers{5}));
  EXPECT_EQ(accumulated, 0);
}

TEST(Hooks, PostAccumulateOnlyOnLeaves) {
  const Tensor x = leaf({2});
  EXPECT_ERROR((x * 2).register_post_accumulate_grad_hook([](const Tensor&) {}), "leaf");
  int calls = 0;
  const unsigned handle = x.register_post_accumulate_grad_hook([&](const Tensor& t) {
    ++calls;
    t.mutable_grad().reset();
  });
  (x * 2).backward();
  EXPECT_FALSE(x.grad().defined());
  x.remove_hook(handle);
  (x * 2).backward();
  EXPECT_TRUE(x.grad().defined());
  EXPECT_EQ(calls, 1);
}

TEST(Reentrant, BackwardInsideAHook) {
  const Tensor x = leaf({2});
  const Tensor inner = (x * x).sum();
  const Tensor y = x * 3;
  y.register_hook_void([&](const Tensor&) { inner.backward(); });
  y.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{7}));
}

// The inner pass goes through nodes on which gradients of the outer one wait.
TEST(Reentrant, ThroughTheSameNodes) {
  const Tensor x = leaf({2});
  const Tensor shared = x * x, y = shared * 3, z = shared * 5;
  bool inside = false;
  y.register_hook_void([&](const Tensor&) {
    if (std::exchange(inside, true)) return;
    const Tensor g = autograd::grad(z, x, {}, true)[0];
    EXPECT_EQ(numbers(g), (Numbers{20}));
    shared.backward({}, true);
  });
  (z + y).backward({}, true);
  EXPECT_EQ(numbers(x.grad()), (Numbers{36}));
  EXPECT_EQ(shared.grad_fn()->owner.load(), nullptr);
}

TEST(Reentrant, AnErrorInsideLeavesBothPassesClean) {
  const Tensor x = leaf({2});
  const Tensor shared = x * x, y = shared * 3, z = shared * 5;
  const unsigned handle = y.register_hook([&](const Tensor&) -> Tensor {
    shared.backward(vec({1, 2, 3}), true);
    return {};
  });
  EXPECT_ERROR((z + y).backward({}, true), "gradient 0 has sizes [3]");
  y.remove_hook(handle);
  (z + y).backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{32}));
}

TEST(Callbacks, RunAtTheEndOfThePass) {
  const Tensor x = leaf({2});
  Log log;
  const Tensor y = x * 3;
  y.register_hook_void([&](const Tensor&) {
    autograd::queue_callback([&] { log.push_back("end"); });
    log.push_back("hook");
  });
  x.register_hook_void([&](const Tensor&) { log.push_back("leaf"); });
  y.backward();
  EXPECT_EQ(log, (Log{"hook", "leaf", "end"}));
  EXPECT_ERROR(autograd::queue_callback([] {}), "no backward pass");
}

}  // namespace
}  // namespace argand
