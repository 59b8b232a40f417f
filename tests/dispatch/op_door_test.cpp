// Handlers behind the op door: what they see, what they may change, in which order they come.
#include "argand/dispatch/op_door.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "tests/support/messages.h"
#include "argand/argand.h"

namespace argand {
namespace {

// Logs every call and forwards it.
struct Log final : OpHandler {
  explicit Log(std::string tag = "") : tag(std::move(tag)) {}
  bool handle(OpCall& call) override {
    seen.push_back(tag + std::string(call.name()));
    schemas.push_back(call.op().schema);
    int tensors = 0;
    call.each_tensor([&tensors](const Tensor&) { ++tensors; });
    inputs.push_back(tensors);
    call.forward();
    results.push_back(call.tensors().size());
    return true;
  }
  std::string tag;
  std::vector<std::string> seen, schemas;
  std::vector<int> inputs;
  std::vector<size_t> results;
};
using Names = std::vector<std::string>;

// Passes every call on.
struct Passer final : OpHandler {
  bool handle(OpCall& call) override {
    seen.push_back(std::string(call.name()));
    return false;
  }
  long count(const std::string& name) const { return std::count(seen.begin(), seen.end(), name); }
  Names seen;
};

// The handler of keyed tensors, for the time of a test.
struct Installed {
  explicit Installed(OpHandler& h) { install_handler(kTensorOverride, &h); }
  ~Installed() { install_handler(kTensorOverride, nullptr); }
};

Tensor keyed(const Tensor& x) {
  set_tensor_override(x);
  return x;
}

TEST(OpDoor, AKeyedTensorsHandlerSeesEveryKindOfOperation) {
  Log log;
  const Installed installed(log);
  const Tensor x = keyed(tensor({1.0f, 2.0f, 3.0f})), plain = tensor({4.0f, 5.0f, 6.0f});

  EXPECT_TRUE(equal(plain, plain));
  EXPECT_TRUE(log.seen.empty());  // no key, no call

  EXPECT_TRUE(equal(add(x, plain).clone(), tensor({5.0f, 7.0f, 9.0f})));
  add(1, x);                                                   // a number for self
  EXPECT_FLOAT_EQ(logsumexp(x, 0).item<float>(), 3.4076059f);  // a composite of others: seen once
  const auto [var, mean] = var_mean(x);                        // several outputs
  EXPECT_FLOAT_EQ(mean.item<float>(), 2);
  EXPECT_FLOAT_EQ(var.item<float>(), 1);
  x.mul_(plain);  // in place
  EXPECT_FLOAT_EQ(x[2].item<float>(), 18);
  Tensor out = empty({3});
  EXPECT_EQ(&add_out(out, x, plain), &out);  // out=
  EXPECT_FLOAT_EQ(out[0].item<float>(), 8);
  EXPECT_EQ(cat({plain, x}).numel(), 6);                 // a list of tensors
  EXPECT_EQ(x.split(2).size(), 2u);                      // a list as the result
  EXPECT_FALSE(allclose(x, plain));                      // no tensor as the result
  linear(ones({2, 3}), ones({1, 3}), x.slice(0, 0, 1));  // a view does not inherit the key
  scaled_dot_product_attention(ones({1, 3, 3}), ones({1, 3, 3}), ones({1, 3, 3}), keyed(zeros({3, 3})));  // optional
  EXPECT_EQ(x.to(kDouble).dtype(), kDouble);
  EXPECT_EQ(log.seen, (Names{"add", "add", "logsumexp", "var_mean", "mul_", "select", "add_out", "cat", "split",
                             "allclose", "slice", "scaled_dot_product_attention", "to"}));
  EXPECT_EQ(log.inputs, (std::vector<int>{2, 1, 1, 1, 2, 1, 3, 2, 1, 2, 1, 4, 1}));
  EXPECT_EQ(log.results, (std::vector<size_t>{1, 1, 1, 2, 1, 1, 1, 1, 2, 0, 1, 1, 1}));
  EXPECT_EQ(log.schemas[0], "add(Tensor self, Tensor other, Scalar alpha=1) -> Tensor");
  EXPECT_EQ(log.schemas[1], "add(Scalar self, Tensor other, Scalar alpha=1) -> Tensor");
  EXPECT_EQ(log.schemas[4], "mul_(Tensor(a!) self, Tensor other) -> Tensor(a!)");
  EXPECT_EQ(log.schemas[6], "add_out(Tensor(a!) out, Tensor self, Tensor other, Scalar alpha=1) -> Tensor(a!)");
  EXPECT_EQ(log.schemas[8], "split(Tensor self, int split_size, int dim=0) -> Tensor[]");
}

TEST(OpDoor, GradientsFlowThroughAForwardedCall) {
  Log log;
  const Installed installed(log);
  const Tensor x = tensor({1.0f, 2.0f}).requires_grad_();
  set_tensor_override(x);
  mul(x, x).sum().backward();
  EXPECT_TRUE(equal(x.grad(), tensor({2.0f, 4.0f})));
  EXPECT_EQ(log.seen, (Names{"mul"}));  // derivatives lie below the handlers
}

TEST(OpDoor, AHandlerMayAnswerItself) {
  struct Answer final : OpHandler {
    bool handle(OpCall& call) override {
      if (call.name() == "sum") call.set_tensors(Tensor(scalar_tensor(42)));
      if (call.name() == "var_mean") call.set_tensors({scalar_tensor(1), scalar_tensor(2)});
      if (call.name() == "equal") call.set_value(true);
      return call.done();
    }
  } answer;
  const OverrideGuard guard(answer);
  EXPECT_EQ(ones({3}).sum().item<float>(), 42);
  EXPECT_EQ(std::get<1>(var_mean(ones({3}))).item<float>(), 2);
  EXPECT_TRUE(equal(zeros({2}), ones({2})));
  EXPECT_EQ(ones({3}).prod().item<float>(), 1);  // passed on
}

TEST(OpDoor, AHandlerMayChangeTheArguments) {
  struct Doubled final : OpHandler {
    bool handle(OpCall& call) override {
      call.map_tensors([](const Tensor& x) { return x * 2; });
      return false;
    }
  } doubled;
  const Tensor x = ones({3}), y = ones({3});
  const OverrideGuard guard(doubled);
  EXPECT_EQ(add(x, y).numel(), 3);
  EXPECT_TRUE([&] {
    const Tensor z = add(x, y);
    const ExcludeModes plain(kOverrideMode);
    return equal(z, full({3}, 4.0f));
  }());
  Tensor& same = const_cast<Tensor&>(x).add_(y);
  EXPECT_EQ(same.impl(), x.impl());  // the caller's tensor comes back
  {
    const ExcludeModes plain(kOverrideMode);
    EXPECT_TRUE(equal(x, ones({3})));  // what was written to is the copy
  }
  EXPECT_EQ(stack({x, y}).size(0), 2);
  EXPECT_EQ(layer_norm(x, {3}, y).numel(), 3);  // an optional argument
  EXPECT_EQ(x.index({tensor({0})}).numel(), 1);
}

TEST(OpDoor, GuardsNestTheInnermostFirst) {
  Log outer("outer:"), inner("inner:"), tensors("tensor:");
  const Installed installed(tensors);
  const Tensor x = keyed(ones({2}));
  {
    const OverrideGuard a(outer);
    {
      const OverrideGuard b(inner);
      x.relu();
      EXPECT_EQ(inner.seen, (Names{"inner:relu"}));
      EXPECT_EQ(outer.seen, (Names{"outer:relu"}));
      EXPECT_EQ(tensors.seen, (Names{"tensor:relu"}));
    }
    x.relu();
    EXPECT_EQ(inner.seen.size(), 1u);
    EXPECT_EQ(outer.seen.size(), 2u);
  }
  empty({2});
  EXPECT_EQ(outer.seen.size(), 2u);
  EXPECT_EQ(thread_local_data().state.modes, 0u);
}

TEST(OpDoor, AnOverrideSeesFactoriesAndAllInsideAComposite) {
  Log log;
  const OverrideGuard guard(log);
  zeros({2});
  EXPECT_EQ(log.seen, (Names{"zeros"}));  // what zeros itself calls was forwarded with it
  Passer passer;
  const OverrideGuard inner(passer);
  cosine_similarity(ones({2, 3}), ones({2, 3}));
  EXPECT_EQ(passer.seen[0], "ones");
  EXPECT_GT(passer.seen.size(), 2u);  // passed on, so it sees what the operations are made of
}

TEST(OpDoor, APassedOnCallComesBackToNobody) {
  Passer passer;
  const Tensor a = ones({2, 2}), b = ones({2, 2});
  const OverrideGuard guard(passer);
  {
    const autocast::AutocastGuard lower;  // takes mm, with arguments of its own
    EXPECT_EQ(mm(a, b).dtype(), kBFloat16);
    EXPECT_EQ(passer.count("mm"), 1);
    EXPECT_EQ(passer.count("to"), 2);
  }
  Log log;
  const Installed installed(log);
  relu(keyed(ones({2})));  // the tensor's handler forwards
  EXPECT_EQ(log.seen, (Names{"relu"}));
  EXPECT_EQ(passer.count("relu"), 1);
}

TEST(OpDoor, AForwardedCallThatNoHandlerIsLeftForForgetsNothing) {
  struct Unkeyed final : OpHandler {
    bool handle(OpCall& call) override {
      ++calls;
      call.map_tensors([](const Tensor& x) { return x.detach(); });
      call.forward();
      return true;
    }
    int calls = 0;
  } handler;
  const Installed installed(handler);
  const Tensor x = keyed(ones({2}));
  relu(x);
  relu(x);
  EXPECT_EQ(handler.calls, 2);
}

TEST(OpDoor, WhatCutsATensorFromTheGraphIsAnOperationToo) {
  Log log;
  const Installed installed(log);
  const Tensor x = keyed(tensor({2.0f})), y = tensor({3.0f});
  EXPECT_EQ(x.item<float>(), 2);
  EXPECT_TRUE(x.detach().is_alias_of(x));
  EXPECT_TRUE(x.data().is_alias_of(x));
  x.set_data(y);
  EXPECT_EQ(x.item().toDouble(), 3);
  EXPECT_EQ(log.seen, (Names{"item", "detach", "data", "set_data", "item"}));
  EXPECT_EQ(log.schemas[3], "set_data(Tensor(a!) self, Tensor o) -> ()");
  struct Answer final : OpHandler {
    bool handle(OpCall& call) override {
      if (call.name() == "item") call.set_value(Scalar(7));
      return call.done() || call.name() == "set_data";
    }
  } answer;
  const OverrideGuard guard(answer);
  EXPECT_EQ(y.item<float>(), 7);
  x.set_data(zeros({4}));  // taken, so nothing happens
  EXPECT_EQ(x.numel(), 1);
}

// Cubes; counts in `seen` what its backward calls under a guard of its own.
struct GuardedCube : autograd::Function<GuardedCube> {
  static Tensor forward(autograd::AutogradContext* ctx, const Tensor& x) {
    ctx->save_for_backward({x});
    return x * x * x;
  }
  static autograd::variable_list backward(autograd::AutogradContext* ctx, autograd::variable_list grads) {
    const Tensor x = ctx->get_saved_variables()[0];
    const OverrideGuard guard(passer);
    return {mul(grads[0], mul(x, x)) * 3};
  }
  static inline Passer passer;
};

TEST(OpDoor, GuardsWorkInsideABackwardPassWhereThoseOutsideDoNot) {
  Passer outside, in_hook;
  const Tensor x = ones({2, 2}).requires_grad_();
  {
    const OverrideGuard guard(outside);
    const autocast::AutocastGuard lower;
    const Tensor y = GuardedCube::apply(x);
    DType plain = kLong, lowered = kLong, after = kLong;
    y.register_hook([&](const Tensor& g) {
      plain = mm(g, g).dtype();
      {
        const autocast::AutocastGuard inner(kCPU, kHalf);
        const OverrideGuard watch(in_hook);
        lowered = mm(g, g).dtype();
      }
      after = mm(g, g).dtype();
      return g;
    });
    outside.seen.clear();
    y.backward(ones({2, 2}));
    EXPECT_EQ(plain, kFloat);
    EXPECT_EQ(lowered, kHalf);
    EXPECT_EQ(after, kFloat);
    EXPECT_EQ(outside.count("mm"), 0);
    EXPECT_EQ(outside.count("mul"), 0);
    EXPECT_EQ(in_hook.count("mm"), 1);
    EXPECT_EQ(GuardedCube::passer.count("mul"), 3);
    EXPECT_TRUE(autocast::is_autocast_enabled());  // as before the pass
    EXPECT_EQ(mm(x, x).dtype(), kBFloat16);
    EXPECT_EQ(outside.count("mm"), 1);
  }
  EXPECT_EQ(thread_local_data().state.modes, 0u);
  EXPECT_EQ(thread_local_data().state.excluded, 0u);
  EXPECT_TRUE(equal(x.grad(), full({2, 2}, 3.0f)));
}

TEST(OpDoor, AnErrorInAHandlerLeavesThingsAsTheyWere) {
  struct Thrower final : OpHandler {
    bool handle(OpCall&) override { fail<ValueError>("no"); }
  } thrower;
  const Installed installed(thrower);
  const Tensor x = keyed(ones({2}));
  EXPECT_THROW(x.relu(), ValueError);
  EXPECT_EQ(thread_local_data().state.excluded, 0u);
  {
    const OverrideGuard guard(thrower);
    EXPECT_THROW(zeros({2}), ValueError);
    EXPECT_THROW(zeros({2}), ValueError);  // still installed
  }
  EXPECT_EQ(zeros({2}).numel(), 2);
}

TEST(OpDoor, GuardsBelongToTheirThread) {
  Log log;
  const OverrideGuard guard(log);
  std::thread([] { zeros({2}); }).join();
  EXPECT_TRUE(log.seen.empty());
}

TEST(OpDoor, MistakesOfHandlersAreTold) {
  struct Wrong final : OpHandler {
    bool handle(OpCall& call) override {
      if (call.name() == "relu") call.set_tensors(TensorList());
      if (call.name() == "abs") call.args()[0].get<int64_t>();
      return true;
    }
  } wrong;
  const OverrideGuard guard(wrong);
  const Tensor x = new_tensor({2}, kFloat);
  EXPECT_EQ(test::message_of([&] { x.relu(); }), "OpCall: relu returns 1 tensor, a handler gave 0");
  test::has(test::message_of([&] { x.abs(); }), "of another type");
  test::has(test::message_of([&] { x.neg(); }), "gave no result");
  EXPECT_THROW(install_handler(kOverrideMode, &wrong), ValueError);
}

}  // namespace
}  // namespace argand
