// What is kept for backward: version checks, saved-tensor hooks, anomaly mode.
#include <map>
#include <optional>

#include "tests/autograd/support.h"
#include "argand/autograd/anomaly.h"
#include "argand/autograd/inplace.h"
#include "argand/autograd/record.h"
#include "argand/autograd/saved_hooks.h"

namespace argand {
namespace {
using namespace test;
using autograd::SavedTensorHooks;

TEST(Saved, ChangedInputIsNamed) {
  const Tensor x = leaf({1, 2});
  Tensor a = x * 2;
  const Tensor y = a * a;
  a.add_(1);
  const std::string message = message_of([&] { y.sum().backward(); });
  for (const char* part : {"MulBackward", "changed in place", "float64 [2]", "version 1", "expected version 0"})
    EXPECT_NE(message.find(part), std::string::npos) << message;
}

TEST(Saved, ChangedOutputIsNamed) {
  const Tensor x = leaf({1, 2});
  Tensor y = x.exp();
  y.add_(1);
  EXPECT_ERROR(y.sum().backward(),
               "ExpBackward: a tensor needed for the gradient was changed in place after it was saved: its output");
}

TEST(Saved, ChangeThroughAViewOrDetachedAliasIsSeen) {
  const Tensor x = leaf({1, 2});
  const Tensor a = x * 2, y = (a * a).sum();
  a.detach().slice(0, 0, 1).zero_();
  EXPECT_ERROR(y.backward(), "changed in place");
  const Tensor b = x * 2, z = (b * b).sum();
  b.data().zero_();  // on purpose unseen
  z.backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{0, 0}));
}

TEST(Saved, ChangeThatDoesNotMatterIsFine) {
  const Tensor x = leaf({1, 2});
  Tensor y = x + 1;
  y.mul_(3);
  y.add_(1);
  y.sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{3, 3}));
}

TEST(Saved, AnomalyModeNamesTheWriter) {
  const AnomalyMode anomaly;
  const Tensor x = leaf({1, 2});
  Tensor a = x * 2;
  const Tensor y = (a * a).sum();
  const ModuleFrame outer{"net", nullptr}, inner{"block", &outer};
  thread_local_data().state.module = &inner;
  a.add_(1);
  thread_local_data().state.module = nullptr;
  EXPECT_ERROR(y.backward(), "changed by add");
  Tensor b = x * 2;
  const Tensor z = (b * b).sum();
  thread_local_data().state.module = &inner;
  b.mul_(2);
  thread_local_data().state.module = nullptr;
  EXPECT_ERROR(z.backward(), "in module net.block");
}

TEST(Saved, AnOutputMakesNoCycle) {
  int alive = 0;
  struct Probe {
    int* count;
    explicit Probe(int* c) : count(c) { ++*count; }
    Probe(const Probe& o) : count(o.count) { ++*count; }
    ~Probe() { --*count; }
  };
  {
    const Tensor x = leaf({1, 2});
    Tensor y = x.detach().clone();
    Tensor kept = y;
    record_on("keeps", y, {x}, [out = Saved::output(y), probe = Probe(&alive)](const Tensor& g) { return g; });
    EXPECT_EQ(alive, 1);
  }
  EXPECT_EQ(alive, 0);
}

TEST(Saved, IsFreedByBackward) {
  int alive = 0;
  auto probe = std::shared_ptr<int>(&alive, [](int* n) { --*n; });
  ++alive;
  const Tensor x = leaf({1});
  Tensor y = vec({1});
  record_on("keeps", y, {x}, [probe](const Tensor& g) { return g; });
  probe.reset();
  y.backward({}, true);
  EXPECT_EQ(alive, 1);
  y.backward();
  EXPECT_EQ(alive, 0);
}

TEST(SavedHooks, PackAndUnpack) {
  const Tensor x = leaf({1, 2});
  std::map<int, Tensor> store;
  int next = 0, unpacked = 0;
  Tensor y;
  {
    const SavedTensorHooks hooks(
        [&](const Tensor& t) {
          EXPECT_FALSE(t.requires_grad());
          store[next] = t.clone();
          return std::any(next++);
        },
        [&](const std::any& key) {
          ++unpacked;
          return store.at(std::any_cast<int>(key));
        });
    y = (x * x).exp();
  }
  const int packed = next;
  const Tensor z = y * y;  // outside: kept as ever
  EXPECT_EQ(next, packed);
  EXPECT_GE(packed, 2);
  const Tensor g = autograd::grad(z.sum(), x, {}, true)[0];
  EXPECT_GE(unpacked, 2);
  for (int i = 0; i < 2; ++i) {  // z = exp(2 x^2)
    const double v = i + 1.0;
    EXPECT_NEAR(numbers(g)[static_cast<size_t>(i)], 4 * v * std::exp(2 * v * v), 1e-9 * std::exp(2 * v * v) * 4 * v);
  }
}

TEST(SavedHooks, HigherDerivativesReachTheOriginals) {
  const Tensor x = leaf({2, 3});
  Tensor y;
  {
    const SavedTensorHooks hooks([](const Tensor& t) { return std::any(t.clone()); },
                                 [](const std::any& t) { return std::any_cast<Tensor>(t); });
    const Tensor a = x * x;   // leaf saved
    y = (a * x).exp().sum();  // result saved, output saved
  }
  const Tensor g = autograd::grad(y, x, {}, true, true)[0];
  const Tensor h = autograd::grad(g.sum(), x)[0];
  for (int i = 0; i < 2; ++i) {  // y = exp(x^3): y'' = (6x + 9x^4) exp(x^3)
    const double v = i + 2.0, e = std::exp(v * v * v);
    EXPECT_NEAR(numbers(g)[static_cast<size_t>(i)] / e, 3 * v * v, 1e-9);
    EXPECT_NEAR(numbers(h)[static_cast<size_t>(i)] / e, 6 * v + 9 * v * v * v * v, 1e-8);
  }
}

TEST(SavedHooks, InnermostIsUsedAndWrongTensorsAreRefused) {
  const Tensor x = leaf({1, 2});
  int outer = 0, inner = 0;
  auto counting = [](int& n) {
    return [&n](const Tensor& t) {
      ++n;
      return std::any(t);
    };
  };
  auto plain = [](const std::any& t) { return std::any_cast<Tensor>(t); };
  const SavedTensorHooks a(counting(outer), plain);
  {
    const SavedTensorHooks b(counting(inner), plain);
    x.exp();
  }
  EXPECT_EQ(outer, 0);
  EXPECT_EQ(inner, 1);
  x.exp();
  EXPECT_EQ(outer, 1);
  Tensor y;
  {
    const SavedTensorHooks c([](const Tensor&) { return std::any(); }, [](const std::any&) { return vec({1, 2, 3}); });
    y = x.exp();
  }
  EXPECT_ERROR(y.sum().backward(), "unpack hook");
}

TEST(Anomaly, NamesWhereANaNBegan) {
  const AnomalyMode anomaly;
  const Tensor x = leaf({0, 1});
  const ModuleFrame outer{"model", nullptr}, inner{"attention", &outer};
  thread_local_data().state.module = &inner;
  const Tensor root = x.sqrt();
  thread_local_data().state.module = nullptr;
  const Tensor y = (root * 0.0).sum();  // 0 * inf
  const std::string message = message_of([&] { y.backward(); });
  for (const char* part :
       {"SqrtBackward", "recorded in module model.attention", "NaN", "input 0", "SumBackward -> MulBackward"})
    EXPECT_NE(message.find(part), std::string::npos) << message;
}

TEST(Anomaly, SaysNothingWhereAllIsWell) {
  const AnomalyMode anomaly;
  const Tensor x = leaf({1, 2});
  (x * x).sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{2, 4}));
}

TEST(OutArgument, RefusesWhatRequiresGrad) {
  const Tensor x = leaf({1, 2});
  EXPECT_ERROR(check_out("add", vec({0, 0}), x), "out=");
  NoGradGuard guard;
  check_out("add", vec({0, 0}), x);
}

}  // namespace
}  // namespace argand
