// What is found, counted, combined and measured: scatter_reduce, searches, histograms, distinct slices, distances,
// diagonals, the CTC loss; against plain loops.
#include <cmath>
#include <map>

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "argand/autograd/gradcheck.h"
#include "argand/ops/tensor_literal.h"

namespace argand {
namespace {

using test::message_of;
using test::numbers;
using List = std::vector<Tensor>;

Tensor filled(IntArrayRef sizes, double scale = 1.3) {
  Tensor x = new_tensor(sizes, kFloat64);
  for (int64_t i = 0; i < x.numel(); ++i)
    x.data_ptr<double>()[i] = std::sin(static_cast<double>(i) * scale) + 0.1 * scale;
  return x;
}
void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance = 1e-12) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size());
  for (size_t i = 0; i < got.size(); ++i) ASSERT_NEAR(got[i], expected[i], tolerance) << i;
}

double combined(const std::string& how, std::vector<double> values) {
  double sum = 0, product = 1, most = -HUGE_VAL, least = HUGE_VAL;
  for (double v : values) sum += v, product *= v, most = std::max(most, v), least = std::min(least, v);
  if (how == "sum") return sum;
  if (how == "mean") return sum / static_cast<double>(values.size());
  return how == "prod" ? product : how == "amax" ? most : least;
}

TEST(ScatterReduce, CombinesWhatMeetsInAPlace) {
  const Tensor self = filled({4, 3}), src = filled({5, 3}, 0.7),
               index = tensor({0, 1, 3, 0, 0, 3, 3, 1, 3, 0, 0, 0, 3, 1, 3}).reshape({5, 3});
  for (const char* how : {"sum", "prod", "mean", "amax", "amin"})
    for (const bool own : {true, false}) {
      std::vector<double> expected;
      for (int64_t i = 0; i < 4; ++i)
        for (int64_t j = 0; j < 3; ++j) {
          std::vector<double> values;
          for (int64_t k = 0; k < 5; ++k)
            if (index[k][j].item<int64_t>() == i) values.push_back(src[k][j].item<double>());
          if (own || values.empty()) values.push_back(self[i][j].item<double>());
          expected.push_back(combined(how, values));
        }
      expect_near(scatter_reduce(self, 0, index, src, how, own), expected);
      const Tensor x = self.clone();
      x.scatter_reduce_(0, index, src, how, own);
      expect_near(x, expected);
    }
  const Tensor rows = index_reduce(self, 0, tensor({2, 2}), src.narrow(0, 0, 2), "amax", false);
  EXPECT_TRUE(equal(rows[2], maximum(src[0], src[1])));
  EXPECT_TRUE(equal(rows[1], self[1]));
  for (const DType d : {kInt8, kUInt8, kInt32, kInt64, kFloat16, kBFloat16, kFloat32, kBool})
    EXPECT_EQ(scatter_reduce(zeros({2}, d), 0, tensor({0, 0}), ones({2}, d), "amax", false).dtype(), d);
  EXPECT_TRUE(
      std::isnan(scatter_reduce(zeros({1}), 0, tensor({0}), full({1}, __builtin_nan("")), "amax").item<double>()));
  EXPECT_NE(message_of([&] { scatter_reduce(self, 0, index, src, "median"); }).find("reduce must be"),
            std::string::npos);
  EXPECT_NE(message_of([&] { index_reduce(self, 0, tensor({0}), src[0], "sum"); }).find("index_add"),
            std::string::npos);
}

TEST(ScatterReduce, Derivatives) {
  const Tensor self = filled({3, 2}).requires_grad_(), src = filled({4, 2}, 0.7).requires_grad_();
  const Tensor index = tensor({0, 1, 2, 1, 0, 1, 2, 0}).reshape({4, 2});
  Tensor zeroed = src.detach().clone();
  zeroed[0][0] = 0;
  zeroed[1][0] = 0;
  zeroed[2][1] = 0;
  zeroed.requires_grad_();
  for (const char* how : {"sum", "prod", "mean", "amax", "amin"})
    for (const bool own : {true, false}) {
      const auto f = [&](TensorList v) { return List{scatter_reduce(v[0], 0, index, v[1], how, own)}; };
      EXPECT_TRUE(autograd::gradcheck(f, {self, src})) << how << own;
      EXPECT_TRUE(autograd::gradgradcheck(f, {self, src})) << how << own;
    }
  EXPECT_TRUE(autograd::gradcheck([&](TensorList v) { return List{scatter_reduce(v[0], 0, index, v[1], "prod")}; },
                                  {self, zeroed}));
}

TEST(Search, PlacesInAscendingSequences) {
  const Tensor s = tensor({-1.0, 0.5, 0.5, 2.0}, kDouble),
               v = tensor({-2.0, 0.5, 1.0, 9.0, __builtin_nan("")}, kDouble);
  EXPECT_EQ(numbers(searchsorted(s, v)), (std::vector<double>{0, 1, 3, 4, 4}));
  EXPECT_EQ(numbers(searchsorted(s, v, false, true)), (std::vector<double>{0, 3, 3, 4, 4}));
  EXPECT_EQ(numbers(bucketize(v, s)), numbers(searchsorted(s, v)));
  EXPECT_EQ(searchsorted(s, v, true).dtype(), kInt32);
  for (const DType d : {kInt8, kUInt8, kInt32, kInt64, kFloat16, kBFloat16, kFloat32})
    EXPECT_EQ(searchsorted(arange(5).to(d), Scalar(3)).item<int64_t>(), 3);
  const Tensor rows = tensor({1, 3, 5, 2, 4, 6}).reshape({2, 3});
  EXPECT_EQ(numbers(searchsorted(rows, tensor({4, 4, 4, 4}).reshape({2, 2}))), (std::vector<double>{2, 2, 1, 1}));
  EXPECT_EQ(numbers(searchsorted(tensor({5, 1, 3}), tensor({2}), false, false, {}, tensor({1, 2, 0}))),
            (std::vector<double>{1}));
  EXPECT_EQ(searchsorted(empty({0}), v).sum().item<int64_t>(), 0);
  EXPECT_THROW(searchsorted(rows, tensor({1})), Error);
  EXPECT_THROW(searchsorted(s, v, false, true, "left"), Error);
}

TEST(Search, Histograms) {
  const Tensor x = tensor({0.0, 0.1, 0.5, 0.99, 1.0, -3.0, 7.0, __builtin_nan("")}, kDouble);
  EXPECT_EQ(numbers(histc(x, 2, 0, 1)), (std::vector<double>{2, 3}));
  const auto [counts, edges] = histogram(x, tensor({0.0, 0.5, 1.0}, kDouble));
  EXPECT_EQ(numbers(counts), (std::vector<double>{2, 3}));
  const double ends[] = {0, 1};
  const auto [density, same] = histogram(x, 2, ArrayRef<double>(ends, 2), {}, true);
  EXPECT_EQ(numbers(same), (std::vector<double>{0, 0.5, 1}));
  expect_near(density, {0.8, 1.2});
  EXPECT_EQ(numbers(histc(zeros({3}, kDouble), 2)), (std::vector<double>{0, 3}));
  EXPECT_THROW(histc(x, 0), Error);
  EXPECT_THROW(histc(tensor({1, 2}), 3), Error);
  EXPECT_THROW(histc(x, 2), Error);  // its range is not finite
}

TEST(Search, DistinctSlices) {
  const Tensor x = tensor({2, 1, 1, 5, 2, 1, 1, 4}).reshape({4, 2});
  const auto [values, inverse, counts] = unique_dim(x, 0, true, true, true);
  EXPECT_EQ(numbers(values), (std::vector<double>{1, 4, 1, 5, 2, 1}));
  EXPECT_EQ(numbers(inverse), (std::vector<double>{2, 1, 2, 0}));
  EXPECT_EQ(numbers(counts), (std::vector<double>{1, 1, 2}));
  EXPECT_TRUE(equal(index_select(values, 0, inverse), x));
  EXPECT_EQ(std::get<0>(unique_dim(x.t(), 1)).sizes(), (IntArrayRef{2, 3}));
  EXPECT_EQ(std::get<0>(unique_consecutive(tensor({1, 1, 1, 1, 2, 2, 1, 1}).reshape({4, 2}), false, false, 0)).size(0),
            3);
  EXPECT_EQ(std::get<0>(unique_dim(empty({0, 3}), 0)).sizes(), (IntArrayRef{0, 3}));
  EXPECT_THROW(unique_dim(empty({3, 0}), 0), Error);
  EXPECT_THROW(unique_dim(x, 2), IndexError);
}

TEST(Search, TheMostFrequent) {
  const auto [values, indices] = mode(tensor({3, 1, 3, 1, 2, 5, 4, 5, 6, 7}).reshape({2, 5}));
  EXPECT_EQ(numbers(values), (std::vector<double>{1, 5}));
  EXPECT_EQ(numbers(indices), (std::vector<double>{3, 2}));
  EXPECT_EQ(std::get<0>(mode(tensor({2, 2, 2}))).item<int64_t>(), 2);
  EXPECT_EQ(std::get<0>(mode(scalar_tensor(4.0))).item<double>(), 4);
  const auto [low, high] = aminmax(tensor({3, 1, 2}));
  EXPECT_EQ(low.item<int64_t>(), 1);
  EXPECT_EQ(high.item<int64_t>(), 3);
  EXPECT_THROW(mode(empty({2, 0})), IndexError);
}

TEST(Distance, OfAllPairsOfRows) {
  const Tensor a = filled({2, 5, 3}), b = filled({4, 3}, 0.9), many = filled({30, 3}, 0.4);
  for (const double p : {0.0, 1.0, 2.0, 3.5, HUGE_VAL}) {
    std::vector<double> expected;
    for (int64_t k = 0; k < 2; ++k)
      for (int64_t i = 0; i < 5; ++i)
        for (int64_t j = 0; j < 4; ++j) {
          double sum = 0;
          for (int64_t d = 0; d < 3; ++d) {
            const double x = std::abs((a[k][i][d] - b[j][d]).item<double>());
            sum = std::isinf(p) ? std::max(sum, x) : sum + (p == 0 ? double(x != 0) : std::pow(x, p));
          }
          expected.push_back(std::isinf(p) || p == 0 ? sum : std::pow(sum, 1 / p));
        }
    expect_near(cdist(a, b, p), expected);
  }
  EXPECT_TRUE(allclose(cdist(many, b), cdist(many, b, 2, 2)));
  EXPECT_TRUE(allclose(pdist(b), cdist(b, b).masked_select(ones({4, 4}, kBool).triu(1))));
  EXPECT_EQ(cdist(empty({0, 3}), empty({4, 3})).sizes(), (IntArrayRef{0, 4}));
  EXPECT_EQ(cdist(empty({2, 0}), empty({4, 0})).sum().item<double>(), 0);
  EXPECT_THROW(cdist(a, filled({4, 2})), Error);
  EXPECT_THROW(cdist(a, b, -1), Error);
  const Tensor x = filled({3, 2}).requires_grad_(), y = filled({2, 2}, 0.9).requires_grad_();
  for (const double p : {1.0, 2.0, 3.0}) {
    const auto f = [&](TensorList v) { return List{cdist(v[0], v[1], p)}; };
    EXPECT_TRUE(autograd::gradcheck(f, {x, y})) << p;
    EXPECT_TRUE(autograd::gradgradcheck(f, {x, y})) << p;
  }
  const Tensor same = ones({2, 2}, kDouble).requires_grad_();
  cdist(same, same.detach()).sum().backward();
  EXPECT_EQ(same.grad().abs().sum().item<double>(), 0);
}

TEST(Diagonals, EmbeddedSummedFilled) {
  const Tensor x = filled({2, 3});
  for (const int64_t offset : {-2, 0, 1}) {
    const Tensor y = diag_embed(x, offset, 0, -1);
    EXPECT_TRUE(equal(diagonal(y, offset, 0, 2), x));
    EXPECT_NEAR(y.sum().item<double>(), x.sum().item<double>(), 1e-12);
  }
  EXPECT_TRUE(equal(diag(diag(x[0], 1), 1), x[0]));
  EXPECT_EQ(trace(eye(3, 4)).item<double>(), 3);
  EXPECT_EQ(trace(ones({2, 2}, kInt32)).dtype(), kInt64);
  Tensor tall = zeros({7, 3});
  tall.fill_diagonal_(1, true);
  EXPECT_EQ(numbers(tall.sum(1)), (std::vector<double>{1, 1, 1, 0, 1, 1, 1}));
  const Tensor blocks = block_diag({ones({2, 1}), full({2}, 2), scalar_tensor(3.0f)});
  EXPECT_EQ(blocks.sizes(), (IntArrayRef{4, 4}));
  EXPECT_EQ(numbers(blocks.sum(1)), (std::vector<double>{1, 1, 4, 3}));
  const Tensor v = filled({2, 2}).requires_grad_();
  const auto f = [](TensorList t) { return List{diag_embed(t[0] * t[0], 1), diag(t[0]), trace(t[0]).reshape({1})}; };
  EXPECT_TRUE(autograd::gradcheck(f, {v}));
  EXPECT_TRUE(autograd::gradgradcheck(f, {v}));
  EXPECT_THROW(diag(filled({1, 1, 1})), Error);
  EXPECT_THROW(diag_embed(x, 0, 1, 1), Error);
}

// The sum over all alignments, one by one.
double ctc_by_enumeration(const Tensor& log_probs, const std::vector<int64_t>& labels) {
  const int64_t steps = log_probs.size(0), classes = log_probs.size(1);
  double whole = 0;
  for (int64_t code = 0; code < static_cast<int64_t>(std::pow(classes, steps)); ++code) {
    std::vector<int64_t> read;
    double log_p = 0;
    for (int64_t t = 0, rest = code, before = 0; t < steps; ++t, rest /= classes) {
      const int64_t now = rest % classes;
      log_p += log_probs[t][now].item<double>();
      if (now != 0 && now != before) read.push_back(now);
      before = now;
    }
    if (read == labels) whole += std::exp(log_p);
  }
  return -std::log(whole);
}

TEST(CtcLoss, IsTheSumOverAlignments) {
  const Tensor x = log_softmax(filled({5, 3, 3}), 2);
  const Tensor targets = tensor({1, 2, 0, 1, 1, 0, 2, 0, 0}).reshape({3, 3});
  const Tensor losses = ctc_loss(x, targets, tensor({5, 4, 3}), tensor({2, 2, 1}), 0, 0);
  expect_near(losses,
              {ctc_by_enumeration(x.select(1, 0), {1, 2}), ctc_by_enumeration(x.select(1, 1).narrow(0, 0, 4), {1, 1}),
               ctc_by_enumeration(x.select(1, 2).narrow(0, 0, 3), {2})});
  EXPECT_TRUE(std::isinf(ctc_loss(x, targets, {5, 2, 3}, {2, 2, 1}, 0, 0)[1].item<double>()));
  EXPECT_EQ(ctc_loss(x, targets, {5, 2, 3}, {2, 2, 1}, 0, 0, true)[1].item<double>(), 0);
  expect_near(ctc_loss(x, targets, {1, 1, 1}, {0, 0, 0}, 0, 0), numbers(-x[0].select(1, 0)));
  const Tensor scores = filled({4, 2, 3}).requires_grad_();
  const auto f = [](TensorList v) {
    return List{ctc_loss(log_softmax(v[0], 2), tensor({1, 2, 1}), {4, 3}, {2, 1}, 0, 1)};
  };
  EXPECT_TRUE(autograd::gradcheck(f, {scores}));
  EXPECT_TRUE(autograd::gradgradcheck(f, {scores}));
  EXPECT_THROW(ctc_loss(x, targets, {6, 5, 5}, {1, 1, 1}), Error);
  EXPECT_THROW(ctc_loss(x, targets + 5, {5, 5, 5}, {1, 1, 1}), Error);
  EXPECT_THROW(ctc_loss(x, targets, {5, 5}, {1, 1, 1}), Error);
}

TEST(CtcLoss, LengthsThatCancelOut) {
  const Tensor x = log_softmax(filled({50, 2, 5}), 2);
  EXPECT_THROW(ctc_loss(x, tensor({1, 2}), {50, 50}, {1000000000, 2 - 1000000000}), Error);
}

TEST(EmbeddingBag, WhatLiesBehindTheLastOffset) {
  const Tensor weight = filled({6, 3}), indices = tensor({1, 1, 5, 0, 2});
  const auto bags = [&](const Tensor& offsets) {
    return std::get<0>(embedding_bag(weight, indices, offsets, false, 0, false, {}, true));
  };
  EXPECT_TRUE(allclose(bags(tensor({0, 2, 4})), stack({weight[1] * 2, weight[5] + weight[0]})));
  EXPECT_EQ(bags(tensor({0})).sizes(), (IntArrayRef{0, 3}));
}

TEST(PixelShuffle, AFactorWhoseSquareIsTooLarge) {
  EXPECT_THROW(pixel_shuffle(ones({1, 4, 2, 2}), int64_t{1} << 40), Error);
}

TEST(Division, OfIntegersByZeroThrowsAndWritesNothing) {
  const Tensor x = tensor({4, 6, 8}), zero = tensor({2, 0, 1});
  for (const DType d : {kInt8, kUInt8, kInt16, kInt32, kInt64}) {
    const Tensor a = x.to(d), b = zero.to(d);
    EXPECT_THROW(floor_divide(a, b), Error);
    EXPECT_THROW(remainder(a, b), Error);
    EXPECT_THROW(fmod(a, b), Error);
    EXPECT_THROW(div(a, b, "trunc"), Error);
    EXPECT_THROW(div(a, Scalar(0), "floor"), Error);
    EXPECT_THROW(remainder(Scalar(5), b), Error);
    const Tensor c = a.clone();
    EXPECT_THROW(c.remainder_(b), Error);
    EXPECT_TRUE(equal(c, a));
  }
  EXPECT_TRUE(
      equal(floor_divide(x.expand({2, 3}), tensor({2, 3}).unsqueeze(1)), tensor({2, 3, 4, 1, 2, 2}).reshape({2, 3})));
  EXPECT_TRUE(std::isinf(floor_divide(x, Scalar(0.0))[0].item<double>()));
  EXPECT_EQ(floor_divide(empty({0}, kInt64), Scalar(0)).numel(), 0);
  EXPECT_EQ(floor_divide(empty({3}, TensorOptions(kInt64).device(kMeta)), Scalar(0)).numel(), 3);
  EXPECT_NE(message_of([&] { floor_divide(x, zero); }).find("ZeroDivisionError"), std::string::npos);
}

TEST(Powers, OfIntegers) {
  const Tensor x = tensor({1, 2, 4});
  EXPECT_THROW(x.pow(-1), Error);
  EXPECT_THROW(x.clone().pow_(-2), Error);
  EXPECT_EQ(x.pow(0.5).dtype(), kFloat32);
  EXPECT_EQ(x.pow(-0.5).dtype(), kFloat32);
  expect_near(x.to(kDouble).pow(-1), {1, 0.5, 0.25});
  EXPECT_THROW(clamp(x, std::nullopt, std::nullopt), Error);
}

TEST(InPlace, CompositesKeepWhatTheirDerivativeReads) {
  const Tensor x = filled({3, 2}).requires_grad_();
  EXPECT_TRUE(autograd::gradcheck(
      [](TensorList v) {
        const Tensor a = v[0].clone(), b = v[0].clone(), c = v[0].clone();
        a.cumprod_(0);
        b.multiply_(v[0]);
        c.scatter_reduce_(0, zeros({1, 2}, kInt64), ones({1, 2}, kFloat64), "amax");
        return List{a, b, c};
      },
      {x}));
}

}  // namespace
}  // namespace argand
