// vjp, jvp, jacobian, hessian, hvp, vmap against derivatives by hand.
#include "argand/autograd/functional.h"
#include "tests/autograd/support.h"

namespace argand {
namespace {
using namespace test;
using namespace autograd;

// f(x, y) = (x0 y0, x1 y1^2), and a constant
std::vector<Tensor> product(TensorList in) { return {in[0] * in[1].pow(vec({1, 2})), ones({1}, kDouble)}; }

TEST(Functional, Vjp) {
  const std::vector<Tensor> in{vec({2, 3}), vec({5, 7})}, v{vec({1, 10}), vec({4})};
  const auto [y, g] = vjp(product, in, v);
  EXPECT_EQ(numbers(y[0]), (Numbers{10, 147}));
  EXPECT_EQ(numbers(g[0]), (Numbers{5, 490}));
  EXPECT_EQ(numbers(g[1]), (Numbers{2, 10 * 3 * 2 * 7}));
  EXPECT_FALSE(g[0].requires_grad());
  EXPECT_ERROR(vjp(product, in, vec({1})), "v has 1 tensors");
}

TEST(Functional, Jvp) {
  const std::vector<Tensor> in{vec({2, 3}), vec({5, 7})}, v{vec({1, 10}), vec({100, 1000})};
  const auto [y, d] = jvp(product, in, v);
  EXPECT_EQ(numbers(d[0]), (Numbers{5 * 1 + 2 * 100, 49 * 10 + 3 * 14 * 1000}));
  EXPECT_EQ(numbers(d[1]), (Numbers{0}));
}

TEST(Functional, Jacobian) {
  const std::vector<Tensor> in{vec({2, 3}), vec({5, 7})};
  const auto j = jacobian(product, in);
  EXPECT_EQ(numbers(j[0][0]), (Numbers{5, 0, 0, 49}));
  EXPECT_EQ(numbers(j[0][1]), (Numbers{2, 0, 0, 42}));
  EXPECT_EQ(j[1][0].sizes(), (std::vector<int64_t>{1, 2}));
  EXPECT_EQ(numbers(j[1][0]), (Numbers{0, 0}));
  const Tensor m = jacobian([](const Tensor& x) { return x.view({2, 2}).t(); }, vec({1, 2, 3, 4}));
  EXPECT_EQ(m.sizes(), (std::vector<int64_t>{2, 2, 4}));
  EXPECT_EQ(numbers(m), (Numbers{1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1}));
}

TEST(Functional, Hessian) {
  auto f = [](const Tensor& x) { return x.select(0, 0).pow(3) * x.select(0, 1) + x.select(0, 2); };
  const Tensor h = hessian(f, vec({2, 5, 7}));
  EXPECT_EQ(numbers(h), (Numbers{60, 12, 0, 12, 0, 0, 0, 0, 0}));
  const auto [y, hv] = hvp(f, vec({2, 5, 7}), vec({1, 10, 100}));
  EXPECT_EQ(numbers(y), (Numbers{47}));
  EXPECT_EQ(numbers(hv), (Numbers{180, 12, 0}));
  EXPECT_ERROR(hessian([](const Tensor& x) { return x * 2; }, vec({1, 2})), "one real number");
}

TEST(Functional, CreateGraph) {
  const Tensor x = leaf({2, 3});
  const Tensor j = jacobian([](const Tensor& t) { return t * t * t; }, x, true);
  EXPECT_EQ(numbers(j), (Numbers{12, 0, 0, 27}));
  EXPECT_EQ(numbers(grad(j.sum(), x)[0]), (Numbers{12, 18}));
  EXPECT_FALSE(x.grad().defined());
}

TEST(Functional, Vmap) {
  const auto dot = vmap(ManyFn([](TensorList in) { return std::vector<Tensor>{(in[0] * in[1]).sum()}; }));
  const std::vector<Tensor> in{make({2, 3}, {1, 2, 3, 4, 5, 6}).requires_grad_(), make({2, 3}, {1, 0, 0, 0, 1, 1})};
  const Tensor y = dot(in)[0];
  EXPECT_EQ(numbers(y), (Numbers{1, 11}));
  EXPECT_EQ(numbers(grad(y.sum(), in[0])[0]), numbers(in[1]));
  const auto columns = vmap(OneFn([](const Tensor& x) { return x * vec({1, 10}); }), 1, 1);
  EXPECT_EQ(numbers(columns(in[0])), (Numbers{1, 2, 3, 40, 50, 60}));
  const std::vector<Tensor> uneven{vec({1, 2}), vec({1, 2, 3})};
  EXPECT_ERROR(dot(uneven), "2 slices");
}

}  // namespace
}  // namespace argand
