// In-place operations, on views above all: gradients against the same computation without views.
#include "tests/autograd/support.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {
using namespace test;

Numbers gradient(const Tensor& y, const Tensor& x) { return numbers(autograd::grad(y, x, {}, true)[0]); }

TEST(InPlace, OnAResult) {
  const Tensor x = leaf({1, 2});
  Tensor y = x * 3;
  y.mul_(x);  // 3 x^2
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{6, 12}));
  EXPECT_EQ(node_name(y.grad_fn()), "MulBackward");
}

TEST(InPlace, OnAConstantTakesUpHistory) {
  const Tensor x = leaf({1, 2});
  Tensor y = zeros({2}, kDouble);
  y.add_(x * 5);
  EXPECT_TRUE(y.requires_grad());
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{5, 5}));
}

TEST(InPlace, RefusedWhereItWouldLoseGradients) {
  const Tensor x = leaf({1, 2});
  EXPECT_ERROR(x.add_(1), "leaf tensor that requires grad");
  EXPECT_ERROR(x.view({2, 1}).add_(1), "view of a leaf");
  const Tensor y = x * 2;
  Tensor made_without;
  {
    NoGradGuard guard;
    x.add_(1);  // allowed: nothing is recorded
    made_without = y.view({2});
  }
  EXPECT_ERROR(made_without.add_(1), "NoGradGuard");
  EXPECT_ERROR(zeros({1}, kDouble).expand({3}).add_(1), "lie at one place");
}

TEST(InPlace, VersionsAreCountedForAllViews) {
  const Tensor x = zeros({4}, kDouble);
  const Tensor v = x.slice(0, 1, 3), w = v.view({2, 1});
  EXPECT_EQ(x._version(), 0u);
  w.add_(1);
  EXPECT_EQ(x._version(), 1u);
  EXPECT_EQ(v._version(), 1u);
  x.mul_(2);
  EXPECT_EQ(w._version(), 2u);
  EXPECT_TRUE(w._base().is_same(x));
  EXPECT_EQ(x.clone()._version(), 0u);
}

TEST(ViewWrite, ReachesTheBase) {
  const Tensor x = leaf({1, 2, 3, 4});
  const Tensor y = x * 10;
  y.slice(0, 1, 3).mul_(x.slice(0, 0, 2));  // y = 10 x1, 10 x2 x1, 10 x3 x2, 10 x4
  EXPECT_EQ(numbers(y), (Numbers{10, 20, 60, 40}));
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{10 + 20, 10 + 30, 20, 10}));
  EXPECT_EQ(node_name(y.grad_fn()), "CopySlices");
}

TEST(ViewWrite, TheViewItselfGoesOn) {
  const Tensor x = leaf({1, 2, 3});
  const Tensor y = x * 1;
  Tensor v = y.slice(0, 0, 2);
  v.mul_(x.slice(0, 1, 3));  // v = x1 x2, x2 x3
  EXPECT_EQ(node_name(v.grad_fn()), "AsStridedBackward");
  EXPECT_FALSE(v.is_leaf());
  EXPECT_EQ(gradient((v * v).sum(), x), (Numbers{2 * 2 * 2, 2 * 2 * 1 + 2 * 6 * 3, 2 * 6 * 2}));
  v.mul_(2);  // and again
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{4, 2 + 6, 4 + 1}));
}

TEST(ViewWrite, SliceOfASlice) {
  const Tensor x = leaf({1, 2, 3, 4, 5, 6});
  const Tensor y = x * 1;
  const Tensor inner = y.slice(0, 1, 6, 2).slice(0, 1, 3);  // elements 3 and 5
  inner.mul_(vec({10, 100}));
  EXPECT_EQ(numbers(y), (Numbers{1, 2, 3, 40, 5, 600}));
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{1, 1, 1, 10, 1, 100}));
}

TEST(ViewWrite, TransposedAndStridedBase) {
  const Tensor x = make({2, 3}, {1, 2, 3, 4, 5, 6}).requires_grad_();
  const Tensor base = (x * 1).t().clone();  // dense, of any layout
  base.t().select(0, 1).mul_(vec({10, 20, 30}));
  EXPECT_EQ(gradient(base.sum(), x), (Numbers{1, 1, 1, 10, 20, 30}));
  const Tensor again = x * 1;
  again.t().select(0, 2).mul_(vec({7, 8}));
  EXPECT_EQ(gradient(again.sum(), x), (Numbers{1, 1, 7, 1, 1, 8}));
}

TEST(ViewWrite, SeveralViewsSeeEachOther) {
  const Tensor x = leaf({1, 2, 3});
  const Tensor y = x * 1;
  const Tensor a = y.slice(0, 0, 2), b = y.slice(0, 1, 3);
  a.mul_(10);
  b.mul_(b);  // element 1 of b is 20, then 400
  EXPECT_EQ(numbers(a), (Numbers{10, 400}));
  EXPECT_EQ(gradient(a.sum(), x), (Numbers{10, 2 * 20 * 10, 0}));
  EXPECT_EQ(gradient(b.sum(), x), (Numbers{0, 400, 6}));
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{10, 400, 6}));
}

TEST(ViewWrite, ToTheBaseMakesViewsStale) {
  const Tensor x = leaf({1, 2});
  Tensor y = x * 3;
  const Tensor v = y.slice(0, 0, 1);
  EXPECT_EQ(node_name(v.grad_fn()), "SliceBackward");
  y.mul_(x);
  EXPECT_EQ(node_name(v.grad_fn()), "AsStridedBackward");
  EXPECT_EQ(gradient(v.sum(), x), (Numbers{6, 0}));
}

TEST(ViewWrite, AViewFromBeforeTheHistory) {
  const Tensor x = leaf({5, 7});
  const Tensor base = zeros({4}, kDouble);
  const Tensor v = base.slice(0, 1, 3), sibling = base.slice(0, 2, 4);
  EXPECT_FALSE(v.requires_grad());
  v.copy_(x);
  EXPECT_TRUE(v.requires_grad());
  EXPECT_TRUE(base.requires_grad());
  EXPECT_EQ(gradient((base * base).sum(), x), (Numbers{10, 14}));
  // sibling got its history through the base.
  EXPECT_EQ(gradient((sibling * 3).sum(), x), (Numbers{0, 3}));
  EXPECT_EQ(gradient((sibling + v).sum(), x), (Numbers{1, 2}));
}

TEST(ViewWrite, FillCutsTheGradient) {
  const Tensor x = leaf({1, 2, 3});
  Tensor y = x * 2;
  y.slice(0, 0, 2).fill_(9);
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{0, 0, 2}));
  y.select(0, 2).zero_();
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{0, 0, 0}));
}

TEST(ViewWrite, SourceThatIsTheViewItself) {
  const Tensor x = leaf({2, 3});
  const Tensor y = x * 1;
  Tensor v = y.slice(0, 0, 1);
  v.add_(v);  // both inputs are the view before the write
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{2, 1}));
}

TEST(ViewWrite, OneElementManyTimes) {
  const Tensor x = leaf({0.5});
  const Tensor y = zeros({8}, kDouble);
  y.select(0, 0).copy_(x.select(0, 0));
  for (int i = 1; i < 8; ++i) y.select(0, i).copy_(y.select(0, i - 1).clone() * x.select(0, 0));
  // y_i = x^(i+1)
  double expected = 0;
  for (int i = 0; i < 8; ++i) expected += (i + 1) * std::pow(0.5, i);
  EXPECT_NEAR(gradient(y.sum(), x)[0], expected, 1e-12);
}

TEST(ViewWrite, IsDifferentiableTwice) {
  const Tensor x = make({2, 3}, {0.3, -0.7, 1.1, 0.9, -0.2, 0.5}).requires_grad_(), s = leaf({0.4, -0.6});
  auto fn = [](TensorList in) {
    const Tensor y = in[0] * in[0];
    y.t().slice(0, 1, 3).mul_(in[1]);
    y.select(0, 0).slice(0, 0, 2).copy_(in[1] * in[1] * in[1]);
    return std::vector<Tensor>{y * y, y.select(1, 1)};
  };
  const std::vector<Tensor> inputs{x, s};
  EXPECT_TRUE(autograd::gradcheck(fn, inputs));
  EXPECT_TRUE(autograd::gradgradcheck(fn, inputs));
}

TEST(ViewWrite, ThirdDerivative) {
  const Tensor x = leaf({2, 3});
  const Tensor y = x * x;
  y.slice(0, 0, 1).mul_(x.slice(0, 1, 2) * x.slice(0, 0, 1));  // x0^3 x1, x1^2
  const Tensor g1 = autograd::grad(y.sum(), x, {}, true, true)[0];
  EXPECT_EQ(numbers(g1), (Numbers{3 * 4 * 3, 8 + 6}));
  const Tensor g2 = autograd::grad(g1.select(0, 0), x, {}, true, true)[0];
  EXPECT_EQ(numbers(g2), (Numbers{6 * 2 * 3, 12}));
  EXPECT_EQ(numbers(autograd::grad(g2.select(0, 0), x)[0]), (Numbers{18, 12}));
}

TEST(ViewWrite, SavedOutputOfAnInPlaceOpOnAView) {
  const Tensor x = leaf({0.1, 0.2, 0.3});
  auto fn = [](TensorList in) {
    const Tensor y = in[0] * 2;
    y.slice(0, 1, 3).tanh_();
    return std::vector<Tensor>{y};
  };
  EXPECT_TRUE(autograd::gradcheck(fn, x));
  EXPECT_TRUE(autograd::gradgradcheck(fn, x));
}

TEST(ViewWrite, OnRealViewsOfComplexTensors) {
  const Tensor x = leaf({1, 2, 3, 4});
  auto through_real = [](TensorList in) {
    const Tensor z = view_as_complex(in[0].view({2, 2})) * Scalar(Complex<double>(0, 1));
    view_as_real(z).select(1, 0).mul_(in[0].slice(0, 0, 2));
    return std::vector<Tensor>{view_as_real(z * z)};
  };
  EXPECT_TRUE(autograd::gradcheck(through_real, x));
  auto through_complex = [](TensorList in) {
    const Tensor y = in[0] * 1;
    view_as_complex(y.view({2, 2})).mul_(Scalar(Complex<double>(2, 3)));
    return std::vector<Tensor>{y * y};
  };
  EXPECT_TRUE(autograd::gradcheck(through_complex, x));
}

TEST(ViewWrite, MoreThanSixDimensions) {
  const Tensor x = leaf(Numbers(256, 1.5));
  const Tensor y = (x * 1).view({2, 2, 2, 2, 2, 2, 2, 2});
  y.select(3, 1).mul_(4);
  Numbers expected;
  for (int i = 0; i < 256; ++i) expected.push_back(i >> 4 & 1 ? 4 : 1);
  EXPECT_EQ(gradient(y.sum(), x), expected);
}

TEST(ViewWrite, WithoutGradChangesNoHistory) {
  const Tensor x = leaf({1, 2});
  const Tensor y = x * 3;
  Node* before = y.grad_fn();
  {
    NoGradGuard guard;
    y.view({2}).add_(1);
  }
  EXPECT_EQ(y.grad_fn(), before);
  EXPECT_EQ(gradient(y.sum(), x), (Numbers{3, 3}));
}

TEST(ViewWrite, OfALeafUnderNoGradIsSeenByLaterViews) {
  const Tensor p = leaf({1, 2});
  const Tensor v = p.slice(0, 0, 1);
  {
    NoGradGuard guard;
    p.sub_(0.5);  // an optimizer's step
  }
  EXPECT_EQ(gradient((v * v).sum(), p), (Numbers{1, 0}));
}

TEST(Inference, TensorsAreNotForBackward) {
  Tensor made;
  {
    InferenceMode guard;
    made = vec({1, 2});
    EXPECT_TRUE(made.is_inference());
    made.add_(1);
  }
  const Tensor x = leaf({3, 4});
  EXPECT_ERROR(x * made, "inference tensor");
  EXPECT_ERROR(made.add_(1), "outside InferenceMode");
  EXPECT_EQ(gradient((x + made).sum(), x), (Numbers{1, 1}));
  EXPECT_EQ(gradient((x * made.clone()).sum(), x), (Numbers{2, 3}));
}

}  // namespace
}  // namespace argand
