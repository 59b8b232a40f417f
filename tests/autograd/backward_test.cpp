// Backward passes: values, accumulation, order, errors.
#include <cmath>
#include <functional>
#include <random>

#include "tests/autograd/support.h"
#include "argand/core/memory.h"

namespace argand {
namespace {
using namespace test;

TEST(Backward, ChainRule) {
  const Tensor x = leaf({1, 2, 3});
  (x * x * 2).sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{4, 8, 12}));
}

TEST(Backward, AddsToGradAndKeepsItsMemory) {
  const Tensor x = leaf({1, 2});
  (x * 3).sum().backward();
  const Tensor held = x.grad();
  (x * 4).sum().backward();
  EXPECT_TRUE(held.is_same(x.grad()));
  EXPECT_EQ(numbers(held), (Numbers{7, 7}));
}

TEST(Backward, OneTensorUsedManyTimes) {
  const Tensor x = leaf({2});
  Tensor y = x;
  for (int i = 0; i < 10; ++i) y = y + x;
  (y * x).sum().backward();  // 11 x^2
  EXPECT_EQ(numbers(x.grad()), (Numbers{44}));
}

// A pointwise derivative is written over the gradient that came in where nobody else can see that one.
TEST(Backward, GradientsThatNobodyHoldsAreOverwritten) {
  constexpr int64_t kNumbers = 1 << 20, kBytes = kNumbers * 4;
  const Tensor x = full({kNumbers}, 0.5, kFloat).requires_grad_();
  const auto chain = [&x] { return x.tanh().sin().exp().sigmoid().sum(); };
  const Tensor y = chain();
  memory::reset_peak(DeviceType::CPU);
  const int64_t before = memory::stats(DeviceType::CPU).live;
  y.backward({}, true);  // what was saved stays, and cannot make up for gradients
  EXPECT_LT(memory::stats(DeviceType::CPU).peak - before, 2 * kBytes);
  const double t = std::tanh(0.5), e = std::exp(std::sin(t)), s = 1 / (1 + std::exp(-e));
  EXPECT_NEAR(x.grad()[0].item<double>(), s * (1 - s) * e * std::cos(t) * (1 - t * t), 1e-6);
}

TEST(Backward, GradientsThatSomebodyHoldsStay) {
  const Tensor x = leaf({0.5, 2}), w = leaf({3, 4});
  const Tensor a = x.tanh();
  const Tensor b = a * w, c = b.exp();
  a.retain_grad();
  Tensor seen;
  b.register_hook([&seen](const Tensor& g) {
    seen = g;
    return Tensor();
  });
  const Tensor seed = leaf({1, 2}).detach();
  c.backward(seed);
  EXPECT_EQ(numbers(seed), (Numbers{1, 2}));
  EXPECT_TRUE(allclose(seen, seed * c.detach()));
  EXPECT_TRUE(allclose(a.grad(), seed * c.detach() * w.detach()));
  EXPECT_TRUE(allclose(w.grad(), seed * c.detach() * a.detach()));
  EXPECT_TRUE(allclose(x.grad(), a.grad() * (1 - a.detach() * a.detach())));
}

TEST(Backward, TwoLeavesGetGradientsOfTheirOwn) {
  const Tensor a = leaf({1, 1}), b = leaf({1, 1});
  (a + b).sum().backward();
  NoGradGuard guard;
  a.mutable_grad().mul_(5);
  EXPECT_EQ(numbers(a.grad()), (Numbers{5, 5}));
  EXPECT_EQ(numbers(b.grad()), (Numbers{1, 1}));
}

TEST(Backward, GradientOfTheUserIsNotTakenOver) {
  const Tensor x = leaf({1, 2}), g = vec({10, 20});
  x.backward(g);
  EXPECT_FALSE(x.grad().is_alias_of(g));
  (x * 1).backward(g);
  EXPECT_EQ(numbers(g), (Numbers{10, 20}));
  EXPECT_EQ(numbers(x.grad()), (Numbers{20, 40}));
}

TEST(Backward, SeveralRoots) {
  const Tensor x = leaf({1, 2});
  const Tensor a = (x * 2).sum(), b = x * x;
  const std::vector<Tensor> roots{a, b, x}, grads{Tensor(), vec({1, 10}), vec({100, 100})};
  autograd::backward(roots, grads);
  EXPECT_EQ(numbers(x.grad()), (Numbers{104, 142}));
}

TEST(Backward, BroadcastAndPromotionAreUndone) {
  const Tensor row = full({1, 3}, 2.0, kFloat).requires_grad_(), column = full({2, 1}, 3.0, kDouble).requires_grad_();
  (row * column).sum().backward();
  EXPECT_EQ(row.grad().dtype(), kFloat);
  EXPECT_EQ(row.grad().sizes(), (std::vector<int64_t>{1, 3}));
  EXPECT_EQ(numbers(row.grad()), (Numbers{6, 6, 6}));
  EXPECT_EQ(numbers(column.grad()), (Numbers{6, 6}));
}

TEST(Backward, GradHasTheLayoutOfItsLeaf) {
  const Tensor x = make({2, 3}, {1, 2, 3, 4, 5, 6}).t().requires_grad_();
  (x.contiguous() * 2).sum().backward();
  EXPECT_EQ(x.grad().strides(), x.strides());
  const Tensor y = vec({1, 2, 3}).requires_grad_();
  y.sum().backward();
  EXPECT_EQ(y.grad().strides(), (std::vector<int64_t>{1}));
}

TEST(Backward, LeafOfRequiresGradOffGetsNothing) {
  const Tensor x = leaf({1, 2});
  const Tensor y = (x * 2).sum();
  x.requires_grad_(false);
  y.backward();
  EXPECT_FALSE(x.grad().defined());
}

TEST(Backward, NothingIsRecordedWithoutGrad) {
  const Tensor x = leaf({1});
  {
    NoGradGuard guard;
    EXPECT_FALSE((x * 2).requires_grad());
    AutoGradModeEnabled on;
    EXPECT_TRUE((x * 2).requires_grad());
  }
  EXPECT_FALSE((x.detach() * 2).requires_grad());
  EXPECT_TRUE((x * 2).requires_grad());
}

TEST(Backward, HigherDerivatives) {
  const Tensor x = leaf({2, 3});
  Tensor y = x.pow(4).sum();
  const Numbers expected[] = {{32, 108}, {48, 108}, {48, 72}};
  for (const Numbers& e : expected) {
    const Tensor g = autograd::grad(y, x, {}, true, true)[0];
    EXPECT_EQ(numbers(g), e);
    y = g.sum();
  }
  EXPECT_FALSE(x.grad().defined());
}

TEST(Backward, CreateGraphMakesGradPartOfTheGraph) {
  const Tensor x = leaf({3});
  (x * x * x).sum().backward({}, std::nullopt, true);
  EXPECT_TRUE(x.grad().requires_grad());
  const Tensor g = x.grad();
  x.mutable_grad().reset();
  g.sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{18}));
}

TEST(Grad, ReturnsGradientsAndLeavesGradAlone) {
  const Tensor x = leaf({1, 2}), y = leaf({3, 4});
  const Tensor z = x * y, w = z * z;
  const std::vector<Tensor> inputs{x, z, y};
  const std::vector<Tensor> g = autograd::grad(w.sum(), inputs);
  EXPECT_EQ(numbers(g[0]), (Numbers{18, 64}));
  EXPECT_EQ(numbers(g[1]), (Numbers{6, 16}));
  EXPECT_EQ(numbers(g[2]), (Numbers{6, 32}));
  EXPECT_FALSE(x.grad().defined());
}

TEST(Grad, OfTheTensorItself) {
  const Tensor x = leaf({1});
  const Tensor y = x * 2;
  EXPECT_EQ(numbers(autograd::grad(y, y)[0]), (Numbers{1}));
  EXPECT_EQ(numbers(autograd::grad(x, x)[0]), (Numbers{1}));
}

TEST(Grad, UnusedInputs) {
  const Tensor x = leaf({1}), y = leaf({1});
  const std::vector<Tensor> inputs{x, y};
  EXPECT_ERROR(autograd::grad(x * 2, inputs), "do not depend on input 1");
  const auto g = autograd::grad(x * 2, inputs, {}, false, false, true);
  EXPECT_EQ(numbers(g[0]), (Numbers{2}));
  EXPECT_FALSE(g[1].defined());
  EXPECT_ERROR(autograd::grad(x * 2, vec({1})), "input 0 does not require grad");
}

TEST(Grad, RunsOnlyWhatLeadsToTheInputs) {
  const Tensor x = leaf({2}), w = leaf({3});
  const Tensor side = x * 5, y = side + w * w;
  int side_ran = 0, way_ran = 0;
  autograd::add_pre_hook(side.grad_fn(), [&](TensorList) {
    ++side_ran;
    return std::vector<Tensor>();
  });
  autograd::add_pre_hook(y.grad_fn(), [&](TensorList) {
    ++way_ran;
    return std::vector<Tensor>();
  });
  EXPECT_EQ(numbers(autograd::grad(y, w, {}, true)[0]), (Numbers{6}));
  EXPECT_EQ(side_ran, 0);
  EXPECT_EQ(way_ran, 1);
}

TEST(Grad, StopsAtTheInput) {
  const Tensor x = leaf({2});
  const Tensor middle = x * x, y = middle * 3;
  int ran = 0;
  autograd::add_pre_hook(middle.grad_fn(), [&](TensorList) {
    ++ran;
    return std::vector<Tensor>();
  });
  EXPECT_EQ(numbers(autograd::grad(y, middle)[0]), (Numbers{3}));
  EXPECT_EQ(ran, 0);
}

// A node's derivative is asked only for the gradients that are wanted.
TEST(Grad, ComputesNoGradientNobodyWants) {
  const Tensor a = leaf({1}), b = leaf({1});
  Tensor y = vec({1});
  std::vector<bool> needed;
  record_on("probe", y, {a, b}, [&needed](const Tensor& g, GradientSink out) {
    needed = {out.needs(0), out.needs(1)};
    for (int i = 0; i < 2; ++i)
      if (out.needs(i)) out[i] = g;
  });
  autograd::grad(y, b, {}, true);
  EXPECT_EQ(needed, (std::vector<bool>{false, true}));
  y.backward();
  EXPECT_EQ(needed, (std::vector<bool>{true, true}));
}

TEST(BackwardInputs, AddsToThoseAlone) {
  const Tensor x = leaf({2}), w = leaf({3});
  const Tensor y = x * w;
  y.backward({}, true, false, TensorList(w));
  EXPECT_FALSE(x.grad().defined());
  EXPECT_EQ(numbers(w.grad()), (Numbers{2}));
  y.backward({}, true, false, TensorList(w));
  EXPECT_EQ(numbers(w.grad()), (Numbers{4}));
}

TEST(RetainGrad, KeepsGradientsOfResults) {
  const Tensor x = leaf({2});
  const Tensor y = x * 3, z = y * y;
  y.retain_grad();
  EXPECT_TRUE(y.retains_grad());
  z.backward();
  EXPECT_EQ(numbers(y.grad()), (Numbers{12}));
  EXPECT_EQ(numbers(x.grad()), (Numbers{36}));
}

TEST(RetainGrad, OutlivedByTheGraph) {
  const Tensor x = leaf({2});
  Tensor z;
  {
    const Tensor y = x * 3;
    y.retain_grad();
    z = y * y;
  }
  z.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{36}));
}

TEST(RetainGrad, FollowsAnInPlaceChange) {
  const Tensor x = leaf({2});
  Tensor y = x * 3;
  y.retain_grad();
  y.mul_(2);
  (y * 5).backward();
  EXPECT_EQ(numbers(y.grad()), (Numbers{5}));
  EXPECT_EQ(numbers(x.grad()), (Numbers{30}));
}

TEST(BackwardErrors, SayWhatToDo) {
  const Tensor x = leaf({1, 2});
  EXPECT_ERROR((x * 2).backward(), "a tensor of one element");
  EXPECT_ERROR(vec({1}).backward(), "does not require grad");
  EXPECT_ERROR((x * 2).backward(vec({1, 2, 3})), "gradient 0 has sizes [3]");
  const Tensor y = x.exp().sum();
  y.backward();
  EXPECT_ERROR(y.backward(), "retain_graph=true");
  EXPECT_ERROR(arange(3).requires_grad_(), "floating-point");
  EXPECT_ERROR((x * 2).requires_grad_(false), "detach()");
}

TEST(Backward, GraphThatSavedNothingRunsAgain) {
  const Tensor x = leaf({1, 2});
  Tensor y = vec({1, 2});
  record_on("twice", y, {x}, [](const Tensor& g) { return g + g; });
  y.backward(vec({1, 1}));
  y.backward(vec({1, 1}));
  EXPECT_EQ(numbers(x.grad()), (Numbers{4, 4}));
}

TEST(Backward, RetainGraphAllowsAnotherPass) {
  const Tensor x = leaf({2});
  const Tensor y = (x * x).sum();
  y.backward({}, true);
  y.backward({}, true);
  y.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{12}));
}

TEST(BackwardErrors, WrongGradientsNameTheNode) {
  const Tensor x = leaf({1, 2});
  auto with = [&](auto f) {
    Tensor y = vec({1, 2});
    record_on("faulty_op", y, {x}, f);
    return y;
  };
  EXPECT_ERROR(with([](const Tensor&) { return vec({1, 2, 3}); }).sum().backward(), "FaultyOpBackward");
  EXPECT_ERROR(with([](const Tensor&) { return arange(2); }).sum().backward(), "dtype int64");
  // What broadcasting and promotion explain is put right.
  x.mutable_grad().reset();
  with([](const Tensor&) { return full({3, 2}, 1.0, kFloat); }).sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{3, 3}));
  EXPECT_EQ(x.grad().dtype(), kDouble);
}

// The check holds on the way between nodes too, not only at leaves.
TEST(BackwardErrors, WrongGradientsAreCaughtBetweenNodes) {
  const Tensor x = leaf({1, 2});
  const Tensor middle = x * 2;
  Tensor y = vec({1, 2});
  record_on("faulty_op", y, {middle}, [](const Tensor&) { return vec({1, 2, 3}); });
  EXPECT_ERROR(y.sum().backward(), "FaultyOpBackward");
}

TEST(BackwardErrors, AnExceptionLeavesNothingBehind) {
  const Tensor x = leaf({1}), other = leaf({1});
  const Tensor early = x * 3;  // still waits for its gradient when the error comes
  Tensor y = early * 1 + other;
  bool fails = true;
  Tensor z = vec({1});
  record_on("sometimes", z, {y}, [&fails](const Tensor& g) {
    if (fails) throw std::runtime_error("not now");
    return g;
  });
  const Tensor root = z + early + early * 2;
  EXPECT_THROW(root.backward({}, true), std::runtime_error);
  EXPECT_EQ(early.grad_fn()->owner.load(), nullptr);
  EXPECT_FALSE(early.grad_fn()->pending[0].defined());
  fails = false;
  x.mutable_grad().reset();
  other.mutable_grad().reset();
  root.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{12}));
  EXPECT_EQ(numbers(other.grad()), (Numbers{1}));
}

TEST(BackwardErrors, NameTheNodeOnTheWay) {
  const Tensor x = leaf({1});
  Tensor y = vec({1});
  record_on("deep_op", y, {x}, [](const Tensor&) -> Tensor { fail("out of luck"); });
  EXPECT_ERROR(y.sum().backward(), "DeepOpBackward");
}

TEST(Deep, AMillionNodesRunAndAreFreed) {
  const Tensor x = leaf({1});
  Tensor y = x;
  constexpr int kDepth = 1000000;
  for (int i = 0; i < kDepth; ++i) y = y + x;
  y.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{kDepth + 1}));
  y.reset();
  // Freed without having run, and with saved tensors that hold the history of what came before.
  Tensor z = x;
  for (int i = 0; i < kDepth; ++i) z = z * x;
  z.reset();
}

// y = x + f(f(...f(x))): the short way's gradient waits while the long way runs, or arrives after it.
TEST(Wide, AShortWayBesideALongOne) {
  for (const bool short_first : {true, false}) {
    const Tensor x = full({3}, 2.0).requires_grad_();
    const Tensor start = x * 3.0;
    Tensor y = start;
    for (int i = 0; i < 5; ++i) y = y * 2.0;
    (short_first ? start + y : y + start).sum().backward();
    EXPECT_EQ(x.grad()[1].item<double>(), 3.0 * (1 + 32));
  }
}

// Both outputs of one node get their gradients, one after the other.
TEST(Wide, SeveralOutputsOfOneNode) {
  const Tensor x = ones({4}).requires_grad_();
  const auto parts = (x * 2.0).split(2);
  (parts[0] * 3.0 + parts[1] * 5.0).sum().backward();
  EXPECT_EQ(x.grad()[0].item<double>(), 6.0);
  EXPECT_EQ(x.grad()[3].item<double>(), 10.0);
}

TEST(Wide, ManyBranchesOfAnyOrder) {
  constexpr int kBranches = 3000;
  const Tensor x = leaf({1});
  std::vector<Tensor> branches;
  for (int i = 0; i < kBranches; ++i) branches.push_back(x * 2);
  std::mt19937 shuffle(7);
  std::vector<Tensor> level = branches;
  std::shuffle(level.begin(), level.end(), shuffle);
  while (level.size() > 1) {
    std::vector<Tensor> next;
    for (size_t i = 0; i + 1 < level.size(); i += 2) next.push_back(level[i] + level[i + 1]);
    if (level.size() % 2) next.push_back(level.back());
    std::shuffle(next.begin(), next.end(), shuffle);
    level = std::move(next);
  }
  level[0].backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{2 * kBranches}));
}

TEST(Wide, ManyRootsInRisingOrder) {
  const Tensor x = leaf({1});
  std::vector<Tensor> roots;
  for (int i = 0; i < 500; ++i) roots.push_back(x * i);
  autograd::backward(roots);
  EXPECT_EQ(numbers(x.grad()), (Numbers{499 * 500 / 2}));
}

TEST(Graph, CanBeWalkedAndNamed) {
  const Tensor x = leaf({1});
  const Tensor y = x.exp() + x;
  EXPECT_EQ(node_name(y.grad_fn()), "AddBackward");
  const ArrayRef<Edge> next = next_functions(y.grad_fn());
  ASSERT_EQ(next.size(), 2u);
  EXPECT_EQ(node_name(next[0].node), "ExpBackward");
  EXPECT_EQ(next[1].leaf, x.impl());
  EXPECT_TRUE(x.is_leaf());
  EXPECT_FALSE(y.is_leaf());
  EXPECT_EQ(x.grad_fn(), nullptr);
}

TEST(Graph, SequenceNumbersFollowInputs) {
  const Tensor x = leaf({1});
  Tensor y = x;
  for (int i = 0; i < 5; ++i) {
    const uint64_t before = y.grad_fn() ? y.grad_fn()->sequence : 0;
    y = y * 2;
    EXPECT_GE(y.grad_fn()->sequence, before + 2);
  }
}

TEST(Detach, SharesMemoryAndVersionButNoHistory) {
  const Tensor x = leaf({1, 2});
  const Tensor y = x * 2, d = y.detach();
  EXPECT_TRUE(d.is_alias_of(y));
  EXPECT_FALSE(d.requires_grad());
  d.add_(1);
  EXPECT_EQ(y._version(), 1u);
  const Tensor data = y.data();
  data.add_(1);
  EXPECT_EQ(y._version(), 1u);
  EXPECT_EQ(numbers(y), (Numbers{4, 6}));
  Tensor z = x * 2;
  z.detach_();
  EXPECT_TRUE(z.is_leaf());
  EXPECT_FALSE(z.requires_grad());
  EXPECT_ERROR(x.view({2}).detach_(), "view");
}

TEST(Detach, SetDataTakesOverMemory) {
  const Tensor p = leaf({1, 2});
  const Tensor fresh = make({3}, {7, 8, 9});
  p.set_data(fresh);
  EXPECT_TRUE(p.requires_grad());
  EXPECT_EQ(numbers(p), (Numbers{7, 8, 9}));
  EXPECT_TRUE(p.is_alias_of(fresh));
  (p * 2).sum().backward();
  EXPECT_EQ(numbers(p.grad()), (Numbers{2, 2, 2}));
}

TEST(Backward, RunsAgainWhereNothingIsSaved) {
  const std::vector<std::function<Tensor(const Tensor&)>> programs = {
      [](const Tensor& x) { return x.sum(); },
      [](const Tensor& x) { return x.mean(0).sum(); },
      [](const Tensor& x) {
        return x.view({3, 2}).sum();
      },
      [](const Tensor& x) {
        return x.permute({1, 0}).slice(0, 1, 2).sum();
      },
      [](const Tensor& x) {
        return x.expand({4, 2, 3}).sum();
      },
      [](const Tensor& x) {
        return x.split(1)[1].sum() + x.repeat({2, 2}).sum();
      },
      [](const Tensor& x) { return x.unfold(1, 2, 1).to(kDouble).sum(); },
      [](const Tensor& x) {
        return cat({x, x}).sum() + stack({x, x}).sum();
      },
  };
  for (const auto& program : programs) {
    Tensor x = argand::ones({2, 3}).requires_grad_();
    Tensor y = program(x);
    y.backward();
    const Tensor once = x.grad().clone();
    y.backward();
    EXPECT_TRUE(equal(x.grad(), once * 2));
  }
}

}  // namespace
}  // namespace argand
