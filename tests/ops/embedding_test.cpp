// Tables looked up by index, and the small composite layers.
#include <cmath>
#include <functional>

#include "tests/ops/plain.h"
#include "tests/support/gradients.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/autograd/gradcheck.h"
#include "argand/core/error.h"

namespace argand {
namespace {

using test::check_gradients;
using test::element;
using test::expect_same_bits;
using test::has;
using test::message_of;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

Tensor indices(const Sizes& sizes, const std::vector<int64_t>& values) {
  const Tensor x = new_tensor(sizes, kInt64);
  std::copy(values.begin(), values.end(), x.data_ptr<int64_t>());
  return x;
}

TEST(Embedding, RowsAndGradients) {
  Random random(1);
  for (int round = 0; round < 60; ++round) {
    const int64_t rows = random(1, 20), width = random(1, 40);
    const DType dtype = round % 3 ? kFloat32 : kBFloat16;
    const Tensor table = (random.layout({rows, width}, dtype) / 10).detach().set_requires_grad(true);
    const Sizes sizes = random.sizes(0, 2, 6, false);
    Tensor index = new_tensor(sizes, kInt64);
    for (int64_t i = 0; i < index.numel(); ++i) index.data_ptr<int64_t>()[i] = random(0, rows - 1);
    if (sizes.size() == 2 && round % 2) index = index.t();
    const int64_t padding = round % 2 ? random(0, rows - 1) : -1;
    const bool by_frequency = round % 4 < 2;
    const Tensor y = embedding(table, index, padding, by_frequency);
    ASSERT_EQ(y.dim(), index.dim() + 1);
    const Tensor g = random.layout(y.sizes().vec(), kFloat32).to(dtype) / 64;
    y.backward(g);
    std::vector<double> want(static_cast<size_t>(rows * width)), uses(static_cast<size_t>(rows));
    for (int64_t i = 0; i < index.numel(); ++i) ++uses[static_cast<size_t>(element(index, i).re)];
    for (int64_t i = 0; i < index.numel(); ++i) {
      const auto row = static_cast<int64_t>(element(index, i).re);
      for (int64_t j = 0; j < width; ++j) {
        ASSERT_EQ(element(y, i * width + j).re, element(table, row * width + j).re);
        const double share = by_frequency ? 1 / uses[static_cast<size_t>(row)] : 1;
        if (row != padding) want[static_cast<size_t>(row * width + j)] += element(g, i * width + j).re * share;
      }
    }
    const std::vector<double> got = numbers(table.grad());
    for (size_t i = 0; i < want.size(); ++i)
      ASSERT_NEAR(got[i], want[i], (dtype == kFloat32 ? 1e-5 : 1e-2) * (1 + std::abs(want[i])));
  }
}

TEST(Embedding, Derivatives) {
  const Tensor table = rand({4, 3}, kFloat64), index = indices({2, 3}, {0, 3, 3, 1, 0, 3});
  check_gradients([=](TensorList x) { return List{embedding(x[0], index, 2)}; }, {table}, __LINE__);
  // Divided by frequency the gradient is no derivative, but linear in what arrives all the same.
  EXPECT_TRUE(autograd::gradgradcheck([=](TensorList x) { return List{embedding(x[0], index, 2, true)}; },
                                      {table.detach().set_requires_grad(true)}));
}

TEST(Embedding, EdgesAndMistakes) {
  const Tensor table = ones({3, 2}).set_requires_grad(true);
  embedding(table, indices({0}, {})).sum().backward();
  EXPECT_EQ(numbers(table.grad()), std::vector<double>(6, 0));
  EXPECT_EQ(embedding(table, ones({2}, kInt32)).sizes(), (Sizes{2, 2}));
  EXPECT_TRUE(
      embedding(ones({3, 2}, TensorOptions(kFloat32).device(kMeta)), ones({4}, TensorOptions(kInt64).device(kMeta)))
          .is_meta());
  has(message_of([&] { embedding(table, indices({1}, {3})); }), "embedding: index 3 lies outside dimension 0");
  has(message_of([&] { embedding(table, indices({1}, {-1})); }), "embedding: index -1 lies outside dimension 0");
  EXPECT_THROW(embedding(table, indices({1}, {3})), IndexError);
  EXPECT_THROW(embedding(table, ones({1})), IndexError);
  has(message_of([&] { embedding(table, indices({1}, {0}), -1, false, true); }), "no sparse gradients");
  has(message_of([&] { embedding(ones({3}), indices({1}, {0})); }), "must be a matrix");
  has(message_of([&] { embedding(table, indices({1}, {0}), 3); }), "padding_idx 3 is no row of weight, which has 3");
}

TEST(Embedding, Renorm) {
  const Tensor table = cat({full({1, 4}, 1.0), full({1, 4}, 0.1), full({1, 4}, 5.0)});
  embedding_renorm_(table, indices({3}, {0, 1, 0}), 1.0, 2.0);
  const Tensor lengths = norm(table, Scalar(2), IntArrayRef({1}));
  EXPECT_NEAR(numbers(lengths)[0], 1, 1e-6);
  EXPECT_NEAR(numbers(lengths)[1], 0.2, 1e-6);
  EXPECT_EQ(numbers(lengths)[2], 10);
}

TEST(Embedding, SameBitsAtAnyThreadCount) {
  const Tensor table = randn({500, 128}), index = randint(500, {5000}, kInt64);  // enough for rows to be shared out
  const auto run = [&] {
    const Tensor t = table.detach().set_requires_grad(true), y = embedding(t, index);
    y.backward(y.detach());
    return List{t.grad()};
  };
  expect_same_bits(run);
}

TEST(Embedding, OneHot) {
  const Tensor index = indices({2, 2}, {0, 2, 1, 0});
  const Tensor y = one_hot(index);
  EXPECT_EQ(y.sizes(), (Sizes{2, 2, 3}));
  EXPECT_EQ(y.dtype(), kInt64);
  EXPECT_EQ(numbers(y), (std::vector<double>{1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0}));
  EXPECT_EQ(one_hot(index, 5).sizes(), (Sizes{2, 2, 5}));
  EXPECT_EQ(one_hot(indices({0}, {}), 5).sizes(), (Sizes{0, 5}));
  EXPECT_EQ(one_hot(indices({}, {2}), 3).sizes(), (Sizes{3}));
  has(message_of([&] { one_hot(indices({0}, {})); }), "num_classes must be given");
  has(message_of([&] { one_hot(indices({1}, {-2})); }), "must not be negative, got -2");
  has(message_of([&] { one_hot(index, 2); }), "index 2 is no class: num_classes is 2");
  has(message_of([&] { one_hot(ones({2})); }), "integers");
}

TEST(Layers, GluAndBilinear) {
  const Tensor x = randn({3, 4}, kFloat64), y = glu(x, 0 + 1);
  EXPECT_TRUE(allclose(y, x.slice(1, 0, 2) * sigmoid(x.slice(1, 2, 4))));
  check_gradients([](TensorList t) { return List{glu(t[0]), glu(t[0].t(), 0)}; }, {x}, __LINE__);
  has(message_of([&] { glu(x, 0); }), "must have an even size, got sizes [3, 4]");
  const Tensor a = randn({2, 3}, kFloat64), b = randn({2, 4}, kFloat64), w = randn({5, 3, 4}, kFloat64),
               bias = randn({5}, kFloat64), z = bilinear(a, b, w, bias);
  for (int64_t n = 0; n < 2; ++n)
    for (int64_t o = 0; o < 5; ++o) {
      double sum = element(bias, o).re;
      for (int64_t i = 0; i < 3; ++i)
        for (int64_t j = 0; j < 4; ++j)
          sum += element(a, n * 3 + i).re * element(w, (o * 3 + i) * 4 + j).re * element(b, n * 4 + j).re;
      EXPECT_NEAR(element(z, n * 5 + o).re, sum, 1e-12);
    }
  check_gradients([](TensorList t) { return List{bilinear(t[0], t[1], t[2], t[3])}; }, {a, b, w, bias}, __LINE__);
  has(message_of([&] { bilinear(a, a, w); }), "[..., 3] and [..., 4]");
}

TEST(Layers, Pixels) {
  const Tensor x = test::counting({2, 8, 3, 2}), y = pixel_shuffle(x, 2);
  ASSERT_EQ(y.sizes(), (Sizes{2, 2, 6, 4}));
  for (int64_t n = 0; n < 2; ++n)
    for (int64_t c = 0; c < 2; ++c)
      for (int64_t h = 0; h < 6; ++h)
        for (int64_t w = 0; w < 4; ++w)
          ASSERT_EQ(element(y, ((n * 2 + c) * 6 + h) * 4 + w).re,
                    element(x, ((n * 8 + c * 4 + h % 2 * 2 + w % 2) * 3 + h / 2) * 2 + w / 2).re);
  EXPECT_TRUE(equal(pixel_unshuffle(y, 2), x));
  EXPECT_EQ(pixel_shuffle(ones({4, 1, 1}), 2).sizes(), (Sizes{1, 2, 2}));
  check_gradients(
      [](TensorList t) {
        return List{pixel_shuffle(t[0], 2), pixel_unshuffle(t[0], 2)};
      },
      {randn({1, 4, 2, 2}, kFloat64)}, __LINE__);
  has(message_of([&] { pixel_shuffle(x, 3); }), "8 channels cannot be divided by 3^2");
  has(message_of([&] { pixel_unshuffle(x, 2); }), "multiples of 2");
}

TEST(Layers, RandomSlopes) {
  const Tensor x = randn({1000}), y = rrelu(x, 0.1, 0.3, true), slopes = y / x;
  EXPECT_TRUE(equal(rrelu(x, 0.1, 0.3), leaky_relu(x, 0.2)));
  for (int64_t i = 0; i < 1000; ++i) {
    const double s = element(slopes, i).re;
    ASSERT_TRUE(element(x, i).re > 0 ? s == 1 : s > 0.0999 && s < 0.3001) << s;
  }
  EXPECT_GT((slopes - 1).abs().max().item<double>() - (slopes - 1).abs().min().item<double>(), 0.15);
  const Tensor leaf = x.detach().set_requires_grad(true);
  rrelu(leaf, 0.1, 0.3, true).sum().backward();
  EXPECT_TRUE(((leaf.grad() >= 0.0999) & (leaf.grad() <= 1)).all().item<bool>());
  has(message_of([&] { rrelu(x, 0.4, 0.3); }), "expected lower <= upper");
}

}  // namespace
}  // namespace argand
