// gradcheck must pass right derivatives and catch wrong ones.
#include "argand/autograd/gradcheck.h"

#include "tests/autograd/support.h"
#include "argand/autograd/function.h"

namespace argand {
namespace {
using namespace test;
using namespace autograd;
using List = std::vector<Tensor>;

struct WrongSquare : Function<WrongSquare> {
  static Tensor forward(AutogradContext* ctx, const Tensor& x) {
    ctx->save_for_backward({x});
    return x * x;
  }
  static variable_list backward(AutogradContext* ctx, variable_list g) {
    return {g[0] * 2 * ctx->get_saved_variables()[0] * vec({1, 1.1})};
  }
};

// Right first derivative, wrong second: the saved input comes back without history.
struct DetachedSquare : Function<DetachedSquare> {
  static Tensor forward(AutogradContext* ctx, const Tensor& x) {
    ctx->save_for_backward({x});
    return x * x;
  }
  static variable_list backward(AutogradContext* ctx, variable_list g) {
    return {g[0] * 2 * ctx->get_saved_variables()[0].detach()};
  }
};

TEST(Gradcheck, PassesRightDerivatives) {
  const List in{leaf({0.3, -0.8}), leaf({1.2, 0.4}), vec({1, 2})};
  auto fn = [](TensorList x) { return List{x[0].tanh() * x[1] + x[2], x[1].exp().sum(), x[0] > 0}; };
  EXPECT_TRUE(gradcheck(fn, in));
  EXPECT_TRUE(gradgradcheck(fn, in));
}

TEST(Gradcheck, NamesWhatDiffers) {
  const List in{vec({5}), leaf({0.3, -0.8})};
  auto fn = [](TensorList x) { return List{x[0] * 1, WrongSquare::apply(x[1])}; };
  const std::string message = message_of([&] { gradcheck(fn, in); });
  EXPECT_NE(message.find("output 1 at [1] by input 1 at [1] is -1.76"), std::string::npos) << message;
  EXPECT_FALSE(gradcheck(fn, in, {.raise_exception = false}));
}

TEST(Gradcheck, SecondDerivativesAreCheckedApart) {
  auto fn = [](TensorList x) { return List{DetachedSquare::apply(x[0])}; };
  EXPECT_TRUE(gradcheck(fn, leaf({0.3, -0.8})));
  EXPECT_ERROR(gradgradcheck(fn, leaf({0.3, -0.8})), "gradgradcheck");
}

TEST(Gradcheck, MissingGradientIsCaught) {
  EXPECT_ERROR(gradcheck([](TensorList x) { return List{x[0].detach() * 2 + x[0] * 0}; }, leaf({1})),
               "finite differences");
}

TEST(Gradcheck, Complex) {
  const Tensor z = view_as_complex(make({2, 2}, {0.3, -0.5, 1.1, 0.7})).clone().requires_grad_();
  auto fn = [](TensorList x) { return List{x[0] * x[0], x[0].abs(), x[0] * x[0].conj()}; };
  EXPECT_TRUE(gradcheck(fn, z));
  EXPECT_TRUE(gradgradcheck(fn, z));
}

TEST(Gradcheck, RefusesWhatItCannotCheck) {
  auto fn = [](TensorList x) { return List{x[0] * 2}; };
  EXPECT_ERROR(gradcheck(fn, ones({1}).requires_grad_()), "float32");
  EXPECT_ERROR(gradcheck(fn, vec({1})), "no input requires grad");
  EXPECT_ERROR(gradcheck(fn, vec({1}).expand({3}).requires_grad_()), "share memory");
}

}  // namespace
}  // namespace argand
