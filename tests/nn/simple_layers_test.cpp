// Linear layers, activations, dropout: the layer is its functional form with its own parameters and options.
#include <cmath>

#include "tests/nn/support.h"
#include "argand/autograd/gradcheck.h"
#include "argand/nn/activation.h"
#include "argand/nn/dropout.h"
#include "argand/nn/linear.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {
namespace {
namespace F = nn::functional;

Tensor numbers() { return linspace(-4, 4, 17, kFloat64); }
void expect_close(const Tensor& a, const Tensor& b) { EXPECT_TRUE(allclose(a, b, 1e-12, 1e-12)) << a.str() << b.str(); }

TEST(Linear, IsAProductPlusBias) {
  manual_seed(1);
  nn::Linear fc(20, 30);
  const Tensor x = randn({4, 5, 20});
  EXPECT_TRUE(allclose(fc(x), x.matmul(fc->weight.t()) + fc->bias, 1e-5, 1e-6));
  EXPECT_EQ(fc->weight.sizes(), (IntArrayRef{30, 20}));
  const double bound = 1 / std::sqrt(20.0);
  EXPECT_LE(fc->weight.detach().abs().max().item<double>(), bound);
  EXPECT_GT(fc->weight.detach().abs().max().item<double>(), 0.95 * bound);
  EXPECT_LE(fc->bias.detach().abs().max().item<double>(), bound);
  EXPECT_GT(fc->bias.detach().abs().max().item<double>(), 0.7 * bound);
  nn::Linear bare(nn::LinearOptions(20, 30).bias(false));
  EXPECT_EQ(bare->parameters().size(), 1u);
  EXPECT_TRUE(allclose(bare(x), x.matmul(bare->weight.t()), 1e-5, 1e-6));
  EXPECT_TRUE(equal(F::linear(x, fc->weight, fc->bias), fc(x)));
}

TEST(Bilinear, IsAFormOfBothInputs) {
  nn::Bilinear m(2, 3, 4);
  m->to(kFloat64);
  const Tensor a = randn({5, 6, 2}, kFloat64), b = randn({5, 6, 3}, kFloat64);
  const Tensor expected = einsum("abi,oij,abj->abo", {a, m->weight, b}) + m->bias;
  expect_close(m(a, b), expected);
  EXPECT_LE(m->weight.detach().abs().max().item<double>(), 1 / std::sqrt(2.0));
  EXPECT_ERROR(Error, m(a, a), "expected inputs [..., 2] and [..., 3]");
  EXPECT_TRUE(autograd::gradcheck([&](TensorList x) { return std::vector<Tensor>{m(x[0], x[1])}; },
                                  {a[0].clone().requires_grad_(), b[0].clone().requires_grad_()}));
}

TEST(Flatten, AndBack) {
  const Tensor x = randn({2, 3, 4});
  EXPECT_EQ(nn::Flatten()(x).sizes(), (IntArrayRef{2, 12}));
  EXPECT_EQ(nn::Flatten(nn::FlattenOptions().start_dim(0).end_dim(1))(x).sizes(), (IntArrayRef{6, 4}));
  EXPECT_EQ(nn::Unflatten(1, std::vector<int64_t>{3, 1})(x).sizes(), (IntArrayRef{2, 3, 1, 4}));
}

TEST(Activation, LayersAreTheirFunctions) {
  const Tensor x = numbers();
  expect_close(nn::ReLU()(x), x.clamp_min(0));
  expect_close(nn::ReLU6()(x * 2), (x * 2).clamp(0, 6));
  expect_close(nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2))(x), where(x > 0, x, x * 0.2));
  expect_close(nn::ELU(nn::ELUOptions().alpha(2))(x), where(x > 0, x, x.expm1() * 2));
  expect_close(nn::SELU()(x), where(x > 0, x, x.expm1() * 1.6732632423543772) * 1.0507009873554805);
  expect_close(nn::CELU(nn::CELUOptions().alpha(2))(x), where(x > 0, x, (x / 2).expm1() * 2));
  expect_close(nn::GELU()(x), x * 0.5 * (1 + (x / std::sqrt(2.0)).erf()));
  expect_close(nn::GELU(nn::GELUOptions().approximate("tanh"))(x),
               x * 0.5 * (1 + ((x + x.pow(3) * 0.044715) * std::sqrt(2 / M_PI)).tanh()));
  expect_close(nn::Hardtanh(nn::HardtanhOptions().min_val(-2).max_val(3))(x), x.clamp(-2, 3));
  expect_close(nn::Softplus(nn::SoftplusOptions().beta(2))(x), (x * 2).exp().log1p() / 2);
  expect_close(nn::Hardshrink(1.0)(x), where(x.abs() > 1, x, zeros_like(x)));
  expect_close(nn::Softshrink(1.0)(x), x.sign() * (x.abs() - 1).clamp_min(0));
  expect_close(nn::Threshold(1.0, 20.0)(x), where(x > 1, x, full_like(x, 20.0)));
  expect_close(nn::Sigmoid()(x), (x.neg().exp() + 1).reciprocal());
  expect_close(nn::Tanh()(x), x.sinh() / x.cosh());
  expect_close(nn::LogSigmoid()(x), (x.neg().exp() + 1).log().neg());
  expect_close(nn::SiLU()(x), x * x.sigmoid());
  expect_close(nn::Mish()(x), x * x.exp().log1p().tanh());
  expect_close(nn::Softsign()(x), x / (x.abs() + 1));
  expect_close(nn::Tanhshrink()(x), x - x.tanh());
  expect_close(nn::Hardswish()(x), x * (x + 3).clamp(0, 6) / 6);
  expect_close(nn::Hardsigmoid()(x), (x + 3).clamp(0, 6) / 6);
  const Tensor pairs = numbers().narrow(0, 0, 16).reshape({2, 8});
  expect_close(nn::GLU()(pairs), pairs.narrow(1, 0, 4) * pairs.narrow(1, 4, 4).sigmoid());
  EXPECT_ERROR(Error, nn::GLU(0)(zeros({3})), "expected an even size in dimension 0, got sizes [3]");
}

TEST(Activation, InplaceWritesIntoItsInput) {
  const Tensor x = numbers(), y = x.clone();
  EXPECT_TRUE(nn::ReLU(true)(y).is_same(y));
  expect_close(y, x.relu());
  const Tensor z = x.clone();
  EXPECT_TRUE(F::leaky_relu(z, F::LeakyReLUFuncOptions().negative_slope(0.5).inplace(true)).is_same(z));
  expect_close(z, where(x > 0, x, x * 0.5));
}

TEST(Activation, PReLULearnsItsSlope) {
  nn::PReLU m(nn::PReLUOptions().num_parameters(3).init(0.5));
  EXPECT_TRUE(equal(m->weight, full({3}, 0.5)));
  const Tensor x = randn({2, 3, 4});
  EXPECT_TRUE(equal(m(x), where(x > 0, x, x * 0.5)));
  m(x).sum().backward();
  EXPECT_TRUE(allclose(m->weight.grad(), x.clamp_max(0).sum({0, 2})));
}

TEST(Activation, RReLUDrawsSlopesInTraining) {
  nn::RReLU m;
  const Tensor x = full({1000}, -1.0);
  const Tensor y = m(x);
  EXPECT_GE(y.min().item<float>(), -1.0f / 3);
  EXPECT_LE(y.max().item<float>(), -1.0f / 8);
  EXPECT_GT(y.std().item<float>(), 0.05);
  m->eval();
  EXPECT_TRUE(allclose(m(x), x * (11.0 / 48)));
}

TEST(Dropout, DropsWhileTraining) {
  manual_seed(4);
  nn::Dropout drop(0.25);
  const Tensor x = ones({10000});
  const Tensor y = drop(x);
  EXPECT_NEAR(y.eq(0).to(kFloat32).mean().item<float>(), 0.25, 0.02);
  EXPECT_TRUE(allclose(y.max(), full({}, 1 / 0.75)));
  drop->eval();
  EXPECT_TRUE(equal(drop(x), x));
  EXPECT_TRUE(equal(F::dropout(x, F::DropoutFuncOptions().p(0.5).training(false)), x));
  EXPECT_ERROR(ValueError, nn::Dropout(1.5), "the probability must be between 0 and 1, got 1.5");
  EXPECT_ERROR(ValueError, F::dropout(x, F::DropoutFuncOptions().p(-1)), "dropout: the probability");
}

TEST(Dropout, ChannelFormsDropChannels) {
  manual_seed(5);
  const auto whole_channels = [](const Tensor& y, int64_t channel_dims) {
    const Tensor sums = y.reshape({y.numel() / (channel_dims), channel_dims}).ne(0).to(kInt64).sum(1);
    return (sums.eq(0) | sums.eq(channel_dims)).all().item<bool>() && sums.eq(0).any().item<bool>();
  };
  EXPECT_TRUE(whole_channels(nn::Dropout2d(0.5)(ones({4, 20, 2, 3})), 6));
  EXPECT_TRUE(whole_channels(nn::Dropout2d(0.5)(ones({20, 2, 3})), 3));  // N, C, L
  const Tensor two_channels = nn::Dropout2d(nn::Dropout2dOptions(0.5).inplace(true))(ones({50, 2, 3}));
  EXPECT_TRUE(two_channels.select(1, 0).ne(two_channels.select(1, 1)).any().item<bool>());
  EXPECT_TRUE(whole_channels(nn::Dropout3d(0.5)(ones({4, 20, 2, 3, 2})), 12));
  EXPECT_TRUE(whole_channels(nn::Dropout1d(0.5)(ones({4, 20, 5})), 5));
  EXPECT_ERROR(Error, nn::Dropout2d()(ones({3, 2})), "dropout2d: expected an input of 4 or 3 dimensions, got [3, 2]");
  const Tensor x = randn({20000});
  const Tensor y = nn::AlphaDropout(0.3)(x);
  EXPECT_NEAR(y.mean().item<float>(), 0, 0.03);
  EXPECT_NEAR(y.std().item<float>(), 1, 0.03);
  nn::FeatureAlphaDropout feature(0.5);
  feature->eval();
  EXPECT_TRUE(equal(feature(y.view({20, -1})), y.view({20, -1})));
}

}  // namespace
}  // namespace argand
