// Initial values: moments, ranges, structure. And the parameters of a network as one vector.
#include "argand/nn/init.h"

#include <cmath>

#include "tests/nn/support.h"
#include "argand/nn/linear.h"
#include "argand/nn/utils/convert_parameters.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {
namespace {
namespace init = nn::init;

double value(const Tensor& x) { return x.item<double>(); }
double largest(const Tensor& x) { return value(x.detach().abs().max()); }

TEST(Init, Gains) {
  EXPECT_EQ(init::calculate_gain(kLinear), 1);
  EXPECT_EQ(init::calculate_gain(kConv2D), 1);
  EXPECT_EQ(init::calculate_gain(kSigmoid), 1);
  EXPECT_DOUBLE_EQ(init::calculate_gain(kTanh), 1.6666666666666667);
  EXPECT_DOUBLE_EQ(init::calculate_gain(kReLU), 1.4142135623730951);
  EXPECT_DOUBLE_EQ(init::calculate_gain(kLeakyReLU), 1.4141428569978354);
  EXPECT_DOUBLE_EQ(init::calculate_gain(kLeakyReLU, 2), 0.6324555320336759);
  EXPECT_EQ(init::calculate_gain(kSELU), 0.75);
}

TEST(Init, Fans) {
  EXPECT_EQ(init::_calculate_fan_in_and_fan_out(zeros({4, 3})), (std::tuple<int64_t, int64_t>(3, 4)));
  EXPECT_EQ(init::_calculate_fan_in_and_fan_out(zeros({8, 2, 3, 5})), (std::tuple<int64_t, int64_t>(30, 120)));
  EXPECT_ERROR(ValueError, init::xavier_uniform_(zeros({4})), "at least 2 dimensions, got [4]");
}

TEST(Init, UniformOnesKeepTheirBounds) {
  manual_seed(1);
  const Tensor x = zeros({200, 100}, kFloat64).requires_grad_();
  const auto expect_bound = [&](double bound) {
    EXPECT_LE(largest(x), bound);
    EXPECT_GT(largest(x), 0.999 * bound);
    EXPECT_NEAR(value(x.detach().std()), bound / std::sqrt(3.0), 0.01 * bound);
    EXPECT_TRUE(x.requires_grad() && x.is_leaf());
  };
  init::uniform_(x, -2, 2);
  expect_bound(2);
  init::xavier_uniform_(x, 3);
  expect_bound(3 * std::sqrt(6.0 / 300));
  init::kaiming_uniform_(x, std::sqrt(5.0));
  expect_bound(1 / std::sqrt(100.0));
  init::kaiming_uniform_(x, 0, kFanOut, kReLU);
  expect_bound(std::sqrt(6.0 / 200));
}

TEST(Init, NormalOnesHaveTheirDeviation) {
  manual_seed(2);
  const Tensor x = zeros({200, 100}, kFloat64);
  const auto expect_moments = [&](double mean, double std) {
    EXPECT_NEAR(value(x.mean()), mean, 0.03 * std);
    EXPECT_NEAR(value(x.std()), std, 0.02 * std);
  };
  init::normal_(x, 3, 2);
  expect_moments(3, 2);
  init::xavier_normal_(x, 2);
  expect_moments(0, 2 * std::sqrt(2.0 / 300));
  init::kaiming_normal_(x, 0, kFanIn, kReLU);
  expect_moments(0, std::sqrt(2.0 / 100));
  init::trunc_normal_(x);
  expect_moments(0, 0.8796256610342398);  // of a standard normal cut at -2 and 2
  EXPECT_LE(largest(x), 2);
  init::trunc_normal_(x, 1, 0.5, 1, 3);
  EXPECT_GE(value(x.min()), 1);
  EXPECT_NEAR(value(x.mean()), 1 + 0.5 * std::sqrt(2 / M_PI), 0.01);  // half a normal
  EXPECT_ERROR(ValueError, init::trunc_normal_(x, 0, 1, 2, 1), "expected a < b");
}

TEST(Init, Constants) {
  Tensor x = empty({2, 3});
  EXPECT_TRUE(init::ones_(x).is_same(x));
  EXPECT_TRUE(equal(x, ones({2, 3})));
  EXPECT_TRUE(equal(init::constant_(x, 2.5), full({2, 3}, 2.5)));
  EXPECT_TRUE(equal(init::zeros_(x), zeros({2, 3})));
  EXPECT_TRUE(equal(init::eye_(x), eye(2, 3)));
  EXPECT_ERROR(ValueError, init::eye_(zeros({2})), "expected a tensor of 2 dimensions");
}

TEST(Init, DiracHandsChannelsOn) {
  const Tensor w = init::dirac_(randn({4, 2, 3, 3}), 2);
  EXPECT_EQ(value(w.sum()), 4);
  for (int64_t i = 0; i < 4; ++i) EXPECT_EQ(value(w[i][i % 2][1][1]), 1);
  EXPECT_ERROR(ValueError, init::dirac_(zeros({2, 2})), "3, 4 or 5 dimensions");
  EXPECT_ERROR(ValueError, init::dirac_(zeros({3, 2, 1}), 2), "divisible by groups = 2");
}

TEST(Init, OrthogonalIs) {
  manual_seed(3);
  for (const auto& sizes : std::vector<std::vector<int64_t>>{{5, 5}, {7, 3}, {3, 7}, {4, 2, 3}, {1, 1}, {6, 1}}) {
    const Tensor x = init::orthogonal_(empty(sizes, kFloat64), 2.0).reshape({sizes[0], -1});
    const Tensor product = x.size(0) <= x.size(1) ? x.matmul(x.t()) : x.t().matmul(x);
    EXPECT_TRUE(allclose(product, eye(product.size(0), kFloat64) * 4, 0, 1e-12)) << x.str();
  }
  const Tensor a = init::orthogonal_(empty({4, 4})), b = init::orthogonal_(empty({4, 4}));
  EXPECT_FALSE(allclose(a, b));
  EXPECT_ERROR(ValueError, init::orthogonal_(zeros({4})), "at least 2 dimensions");
}

TEST(Init, SparseHasItsZerosInEachColumn) {
  const Tensor x = init::sparse_(empty({10, 6}), 0.25, 0.5);
  EXPECT_TRUE(equal(x.eq(0).to(kInt64).sum(0), full({6}, 3, kInt64)));
  EXPECT_ERROR(ValueError, init::sparse_(zeros({4}), 0.1), "2 dimensions");
  EXPECT_ERROR(ValueError, init::sparse_(zeros({4, 4}), 1.5), "from 0 to 1, got 1.5");
}

TEST(ConvertParameters, ThereAndBack) {
  nn::Linear a(3, 2), b(3, 2);
  const Tensor all = nn::utils::parameters_to_vector(a->parameters());
  EXPECT_EQ(all.sizes(), (IntArrayRef{8}));
  EXPECT_TRUE(all.requires_grad());
  nn::utils::vector_to_parameters(all, b->parameters());
  EXPECT_TRUE(equal(a->weight, b->weight));
  EXPECT_TRUE(equal(a->bias, b->bias));
  EXPECT_TRUE(b->bias.is_leaf());
  EXPECT_ERROR(Error, nn::utils::vector_to_parameters(zeros({7}), b->parameters()),
               "expected a vector of 8 numbers, got sizes [7]");
}

}  // namespace
}  // namespace argand
