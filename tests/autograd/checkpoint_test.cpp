// Checkpointing: the gradients of the plain computation, with less kept.
#include "argand/autograd/checkpoint.h"
#include "tests/autograd/support.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {
using namespace test;
using autograd::checkpoint;

TEST(Checkpoint, ComputesAgainOnce) {
  const Tensor x = leaf({0.1, 0.2}), w = leaf({3, 4});
  int calls = 0;
  auto block = [&](const Tensor& t) {
    ++calls;
    return (t * w).tanh() * t;
  };
  const Tensor y = checkpoint(block, x);
  EXPECT_EQ(calls, 1);
  y.sum().backward();
  EXPECT_EQ(calls, 2);
  const Numbers gx = numbers(x.grad()), gw = numbers(w.grad());
  const Tensor plain = block(x);
  x.mutable_grad().reset();
  w.mutable_grad().reset();
  plain.sum().backward();
  EXPECT_EQ(numbers(x.grad()), gx);
  EXPECT_EQ(numbers(w.grad()), gw);
}

TEST(Checkpoint, KeepsNothingBetween) {
  const Tensor x = leaf(Numbers(1000, 0.5));
  Tensor inside;
  const Tensor y = checkpoint(
      [&](const Tensor& t) {
        inside = t.exp();
        return inside.exp();
      },
      x);
  const uint32_t storage_users = inside.impl()->storage->refs.count();
  EXPECT_EQ(storage_users, 1u);  // `inside` itself alone
  y.sum().backward();
}

// Zeros and twos from the default generator's seed and position.
Tensor draw(int64_t n) {
  Numbers mask;
  const uint64_t at = default_generator().advance(static_cast<uint64_t>(n));
  for (int64_t i = 0; i < n; ++i) {
    const uint64_t mixed = (default_generator().current_seed() + at + static_cast<uint64_t>(i)) * 0x9e3779b97f4a7c15u;
    mask.push_back(mixed >> 63 ? 2 : 0);
  }
  return vec(mask);
}

TEST(Checkpoint, DrawsTheSameRandomNumbers) {
  manual_seed(3);
  const Tensor x = leaf(Numbers(64, 1));
  const Tensor y = checkpoint([](const Tensor& t) { return t * draw(64) * t; }, x);
  default_generator().advance(5);
  const uint64_t after = default_generator().offset();
  y.sum().backward();
  EXPECT_EQ(default_generator().offset(), after);
  for (size_t i = 0; i < 64; ++i) EXPECT_EQ(numbers(x.grad())[i], 2 * numbers(y)[i]) << i;
}

TEST(Checkpoint, Nested) {
  const Tensor x = leaf({0.3, -0.4}), w = leaf({1.5, 0.5});
  int inner_calls = 0;
  auto fn = [&](TensorList in) {
    const Tensor w2 = in[1];
    return std::vector<Tensor>{checkpoint(
        [&inner_calls, w2](const Tensor& t) {
          const Tensor a = (t * w2).tanh();
          const Tensor b = checkpoint(
              [&inner_calls](const Tensor& u) {
                ++inner_calls;
                return u.exp() * u;
              },
              a);
          return b * b;
        },
        in[0])};
  };
  const std::vector<Tensor> inputs{x, w};
  EXPECT_TRUE(autograd::gradcheck(fn, inputs));
  EXPECT_TRUE(autograd::gradgradcheck(fn, inputs));
  inner_calls = 0;
  fn(inputs)[0].sum().backward();
  EXPECT_GT(inner_calls, 1);
}

TEST(Checkpoint, RetainGraphAndGrad) {
  const Tensor x = leaf({0.3});
  const Tensor y = checkpoint([](const Tensor& t) { return t.exp().exp(); }, x);
  const Numbers first = numbers(autograd::grad(y, x, {}, true)[0]);
  EXPECT_EQ(numbers(autograd::grad(y, x, {}, true)[0]), first);
  y.backward();
  EXPECT_EQ(numbers(x.grad()), first);
}

TEST(Checkpoint, AFunctionThatChangesIsRefused) {
  const Tensor x = leaf({0.3});
  int calls = 0;
  const Tensor y = checkpoint([&](const Tensor& t) { return calls++ ? t.exp() : t.exp().exp(); }, x);
  EXPECT_ERROR(y.backward(), "the function must do the same each time");
}

TEST(Checkpoint, WithoutGradIsThePlainCall) {
  NoGradGuard guard;
  int calls = 0;
  const Tensor y = checkpoint(
      [&](const Tensor& t) {
        ++calls;
        return t.exp();
      },
      leaf({0}));
  EXPECT_EQ(numbers(y), (Numbers{1}));
  EXPECT_FALSE(y.requires_grad());
  EXPECT_EQ(calls, 1);
}

}  // namespace
}  // namespace argand
