// Custom functions, as libtorch's torch::autograd::Function.
#include "argand/autograd/function.h"
#include "tests/autograd/support.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {
using namespace test;
using autograd::AutogradContext;
using autograd::Function;
using autograd::variable_list;

struct Cube : Function<Cube> {
  static Tensor forward(AutogradContext* ctx, const Tensor& x) {
    EXPECT_FALSE(GradMode::is_enabled());
    ctx->save_for_backward({x});
    return x * x * x;
  }
  static variable_list backward(AutogradContext* ctx, variable_list grads) {
    const Tensor x = ctx->get_saved_variables()[0];
    return {grads[0] * 3 * x * x};
  }
};

TEST(Function, ForwardAndBackward) {
  const Tensor x = leaf({2, 3});
  const Tensor y = Cube::apply(x);
  EXPECT_EQ(numbers(y), (Numbers{8, 27}));
  EXPECT_EQ(node_name(y.grad_fn()), "CubeBackward");
  y.sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{12, 27}));
  EXPECT_ERROR(y.sum().backward(), "CubeBackward");
}

TEST(Function, IsDifferentiableTwice) {
  const Tensor x = leaf({2, 3});
  auto fn = [](TensorList in) { return std::vector<Tensor>{Cube::apply(in[0])}; };
  EXPECT_TRUE(autograd::gradcheck(fn, x));
  EXPECT_TRUE(autograd::gradgradcheck(fn, x));
}

TEST(Function, RecordsNothingWithoutNeed) {
  EXPECT_FALSE(Cube::apply(vec({2})).requires_grad());
  NoGradGuard guard;
  EXPECT_FALSE(Cube::apply(leaf({2})).requires_grad());
}

struct Affine : Function<Affine> {
  static Tensor forward(AutogradContext* ctx, const Tensor& x, double scale, std::optional<Tensor> shift,
                        int64_t power) {
    ctx->saved_data["scale"] = scale;
    ctx->saved_data["power"] = power;
    ctx->saved_data["name"] = "affine";
    ctx->saved_data["flag"] = true;
    ctx->saved_data["x"] = x.detach();
    Tensor y = x * scale;
    return shift ? y + *shift : y;
  }
  static variable_list backward(AutogradContext* ctx, variable_list grads) {
    EXPECT_EQ(ctx->saved_data["power"].toInt(), 7);
    EXPECT_EQ(ctx->saved_data["name"].toStringRef(), "affine");
    EXPECT_TRUE(ctx->saved_data["flag"].toBool());
    EXPECT_EQ(numbers(ctx->saved_data["x"].toTensor()), (Numbers{1, 2}));
    EXPECT_ERROR(ctx->saved_data["name"].toInt(), "the value is a string");
    const double scale = ctx->saved_data["scale"].toDouble();
    return {grads[0] * scale, Tensor(), ctx->needs_input_grad(1) ? grads[0] : Tensor(), Tensor()};
  }
};

TEST(Function, MixedArgumentsAndSavedData) {
  const Tensor x = leaf({1, 2}), shift = leaf({5, 6});
  Affine::apply(x, 3.0, std::optional<Tensor>(shift), int64_t{7}).sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{3, 3}));
  EXPECT_EQ(numbers(shift.grad()), (Numbers{1, 1}));
  Affine::apply(x, 2.0, std::optional<Tensor>(), int64_t{7}).sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{5, 5}));
}

struct SumAndDifference : Function<SumAndDifference> {
  static variable_list forward(AutogradContext*, std::vector<Tensor> in) { return {in[0] + in[1], in[0] - in[1]}; }
  static variable_list backward(AutogradContext*, variable_list g) {
    EXPECT_TRUE(g[0].defined() && g[1].defined());  // zeros where nothing arrived
    return {g[0] + g[1], g[0] - g[1]};
  }
};

TEST(Function, ListsAndSeveralOutputs) {
  const Tensor a = leaf({1}), b = leaf({2});
  const variable_list both = SumAndDifference::apply(std::vector<Tensor>{a, b});
  (both[0] * 3 + both[1]).backward({}, true);
  EXPECT_EQ(numbers(a.grad()), (Numbers{4}));
  EXPECT_EQ(numbers(b.grad()), (Numbers{2}));
  both[1].backward();
  EXPECT_EQ(numbers(b.grad()), (Numbers{1}));
  EXPECT_EQ(both[1].output_nr(), 1u);
}

struct Undefined : Function<Undefined> {
  static variable_list forward(AutogradContext* ctx, const Tensor& x) {
    ctx->set_materialize_grads(false);
    return {x * 1, x * 2};
  }
  static variable_list backward(AutogradContext*, variable_list g) {
    EXPECT_TRUE(g[0].defined());
    EXPECT_FALSE(g[1].defined());
    return {g[0]};
  }
};

TEST(Function, MaterializeGradsOff) {
  const Tensor x = leaf({1});
  Undefined::apply(x)[0].backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{1}));
}

struct DoubleInPlace : Function<DoubleInPlace> {
  static Tensor forward(AutogradContext* ctx, Tensor x) {
    x.mul_(2);
    ctx->mark_dirty({x});
    return x;
  }
  static variable_list backward(AutogradContext*, variable_list g) { return {g[0] * 2}; }
};

TEST(Function, MarkDirty) {
  const Tensor x = leaf({1, 2, 3});
  Tensor y = x * 1;
  const Tensor out = DoubleInPlace::apply(y);
  EXPECT_TRUE(out.is_same(y));
  EXPECT_EQ(numbers(autograd::grad(y.sum(), x, {}, true)[0]), (Numbers{2, 2, 2}));
  DoubleInPlace::apply(y.slice(0, 0, 2));  // a view
  EXPECT_EQ(numbers(y), (Numbers{4, 8, 6}));
  EXPECT_EQ(numbers(autograd::grad(y.sum(), x, {}, true)[0]), (Numbers{4, 4, 2}));
  EXPECT_ERROR(DoubleInPlace::apply(x), "leaf tensor that requires grad");
}

struct Identity : Function<Identity> {
  static Tensor forward(AutogradContext*, const Tensor& x) { return x; }
  static variable_list backward(AutogradContext*, variable_list g) { return {g[0] * 10}; }
};

TEST(Function, ReturningAnInput) {
  const Tensor x = leaf({1, 2});
  const Tensor y = Identity::apply(x);
  EXPECT_FALSE(y.is_same(x));
  EXPECT_TRUE(y.is_alias_of(x));
  EXPECT_TRUE(x.is_leaf());
  y.sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{10, 10}));
}

struct FillsAView : Function<FillsAView> {
  static Tensor forward(AutogradContext*, const Tensor& x) {
    const Tensor y = empty({2, 2}, kDouble), flat = y.view({4});
    flat.copy_(x * 3);
    return flat;
  }
  static variable_list backward(AutogradContext*, variable_list g) { return {g[0] * 3}; }
};
struct Halves : Function<Halves> {
  static variable_list forward(AutogradContext*, const Tensor& x) { return {x.slice(0, 0, 1), x.slice(0, 1, 2)}; }
  static variable_list backward(AutogradContext*, variable_list g) { return {cat(g, 0)}; }
};

TEST(Function, ReturningViews) {
  const Tensor x = leaf({1, 2, 3, 4});
  Tensor y = FillsAView::apply(x);
  y.mul_(2);
  y.sum().backward();
  EXPECT_EQ(numbers(x.grad()), (Numbers{6, 6, 6, 6}));
  const Tensor a = leaf({1, 2});
  const variable_list halves = Halves::apply(a * 1);
  (halves[0] * 5 + halves[1] * 7).backward();
  EXPECT_EQ(numbers(a.grad()), (Numbers{5, 7}));
  EXPECT_ERROR(Halves::apply(a * 1)[0].add_(1), "view");
}

struct MaxAndWhere : Function<MaxAndWhere> {
  static variable_list forward(AutogradContext* ctx, const Tensor& x) {
    const Tensor rounded = x.round();
    ctx->mark_non_differentiable({rounded});
    return {x * 2, rounded, x > 0};
  }
  static variable_list backward(AutogradContext*, variable_list g) { return {g[0] * 2}; }
};

TEST(Function, MarkNonDifferentiable) {
  const variable_list out = MaxAndWhere::apply(leaf({1.4, -2}));
  EXPECT_TRUE(out[0].requires_grad());
  EXPECT_FALSE(out[1].requires_grad());
  EXPECT_FALSE(out[2].requires_grad());
}

struct SavesOutput : Function<SavesOutput> {
  static Tensor forward(AutogradContext* ctx, const Tensor& x) {
    const Tensor y = x.exp();
    ctx->save_for_backward({y});
    return y;
  }
  static variable_list backward(AutogradContext* ctx, variable_list g) {
    return {g[0] * ctx->get_saved_variables()[0]};
  }
};

TEST(Function, SavedOutput) {
  const Tensor x = leaf({0.5});
  auto fn = [](TensorList in) { return std::vector<Tensor>{SavesOutput::apply(in[0])}; };
  EXPECT_TRUE(autograd::gradcheck(fn, x));
  EXPECT_TRUE(autograd::gradgradcheck(fn, x));
  Tensor y = SavesOutput::apply(x);
  y.add_(1);
  EXPECT_ERROR(y.backward(), "SavesOutputBackward");
}

struct WrongCount : Function<WrongCount> {
  static Tensor forward(AutogradContext*, const Tensor& x, const Tensor& y) { return x + y; }
  static variable_list backward(AutogradContext*, variable_list g) { return {g[0]}; }
};

TEST(Function, WrongNumberOfGradientsIsNamed) {
  EXPECT_ERROR(WrongCount::apply(leaf({1}), leaf({2})).backward(),
               "WrongCountBackward: backward returned 1 gradients, expected 2");
}

}  // namespace
}  // namespace argand
