// Medians, quantiles, distinct values, and tensors put together; the expected numbers are PyTorch 2.13's.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/messages.h"
#include "argand/argand.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::message_of;

const double kNan = __builtin_nan("");

// Element by element, in row-major order.
std::vector<double> numbers(const Tensor& x) {
  const Tensor flat = x.to(kDouble).contiguous();
  return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}
void expect_numbers(const Tensor& x, const std::vector<double>& expected) {
  const std::vector<double> got = numbers(x);
  ASSERT_EQ(got.size(), expected.size());
  for (size_t i = 0; i < got.size(); ++i)
    EXPECT_TRUE(std::abs(got[i] - expected[i]) < 1e-12 || (std::isnan(got[i]) && std::isnan(expected[i])))
        << i << ": " << got[i] << ", expected " << expected[i];
}
Tensor sample() { return tensor({3.0, 1.0, 2.0, 5.0, kNan, 1.0, 4.0, 2.0}, kDouble).reshape({2, 4}); }

TEST(OrderStatistics, Medians) {
  const Tensor x = sample();
  expect_numbers(median(x), {kNan});
  expect_numbers(nanmedian(x), {2});
  {
    const auto [values, indices] = median(x, 1);
    expect_numbers(values, {2, kNan});
    expect_numbers(indices, {2, 0});
  }
  {
    const auto [values, indices] = x.nanmedian(1, true);
    expect_numbers(values, {2, 2});
    expect_numbers(indices, {2, 3});
    EXPECT_EQ(values.sizes(), IntArrayRef({2, 1}));
  }
  expect_numbers(std::get<0>(median(x, 0)), {kNan, 1, 2, 2});
  expect_numbers(median(tensor({4, 2, 9, 7})), {4});  // the lower of the two
  expect_numbers(median(scalar_tensor(3)), {3});
  expect_numbers(nanmedian(full({3}, kNan)), {kNan});
  EXPECT_THROW(median(empty({0, 2}), 0), IndexError);
}

TEST(OrderStatistics, Quantiles) {
  const Tensor x = sample(), q = tensor({0.0, 0.3, 1.0}, kDouble), row = x[0];
  const std::pair<const char*, std::vector<double>> rows[] = {{"linear", {1, 1.9, 5}},
                                                              {"lower", {1, 1, 5}},
                                                              {"higher", {1, 2, 5}},
                                                              {"nearest", {1, 2, 5}},
                                                              {"midpoint", {1, 1.5, 5}}};
  for (const auto& [how, expected] : rows) expect_numbers(quantile(row, q, std::nullopt, false, how), expected);
  expect_numbers(nanquantile(x, q, 1), {1, 1, 1.9, 1.6, 5, 4});
  expect_numbers(quantile(x, 0.5, 1), {2.5, kNan});
  EXPECT_EQ(quantile(x, q, 1, true).sizes(), IntArrayRef({3, 2, 1}));
  EXPECT_EQ(quantile(x, q, std::nullopt, true).sizes(), IntArrayRef({3, 1, 1}));
  EXPECT_EQ(quantile(x, 0.5, std::nullopt, true).sizes(), IntArrayRef({1, 1}));
  EXPECT_NE(message_of([&] { quantile(row, 1.5); }).find("between 0 and 1"), std::string::npos);
  EXPECT_NE(message_of([&] { quantile(tensor({1, 2}), 0.5); }).find("expected a float32"), std::string::npos);
  EXPECT_NE(message_of([&] { quantile(row, 0.5, 0, false, "best"); }).find("interpolation must be"), std::string::npos);
}

TEST(OrderStatistics, Gradients) {
  const Tensor x = tensor({3.0, 1.0, 2.5, 5.0, 0.5, 1.5, 4.0, 2.0}, kDouble).reshape({2, 4}).requires_grad_();
  const Tensor q = tensor({0.2, 0.6}, kDouble);
  EXPECT_TRUE(
      autograd::gradcheck([](TensorList v) -> std::vector<Tensor> { return {std::get<0>(median(v[0], 1))}; }, {x}));
  EXPECT_TRUE(autograd::gradcheck([](TensorList v) -> std::vector<Tensor> { return {nanmedian(v[0])}; }, {x}));
  EXPECT_TRUE(autograd::gradcheck([&](TensorList v) -> std::vector<Tensor> { return {quantile(v[0], q, 0)}; }, {x}));
  EXPECT_TRUE(
      autograd::gradgradcheck([&](TensorList v) -> std::vector<Tensor> { return {quantile(v[0] * v[0], q, 1)}; }, {x}));
}

TEST(Unique, DistinctValuesTheirPlacesAndCounts) {
  const auto [values, inverse, counts] = _unique2(tensor({3, 1, 2, 1, 3, 3}).reshape({2, 3}), true, true, true);
  expect_numbers(values, {1, 2, 3});
  expect_numbers(inverse, {2, 0, 1, 0, 2, 2});
  EXPECT_EQ(inverse.sizes(), IntArrayRef({2, 3}));
  expect_numbers(counts, {2, 1, 3});
  const auto [runs, run_of, lengths] = unique_consecutive(tensor({1, 1, 2, 2, 3, 1, 1}), true, true);
  expect_numbers(runs, {1, 2, 3, 1});
  expect_numbers(run_of, {0, 0, 1, 1, 2, 3, 3});
  expect_numbers(lengths, {2, 2, 1, 2});
  EXPECT_EQ(std::get<0>(_unique2(empty({0}))).numel(), 0);
  EXPECT_EQ(std::get<1>(_unique2(ones({3}))).numel(), 0);  // not asked for
  EXPECT_EQ(std::get<0>(_unique2(full({2}, kNan))).numel(), 2);
}

TEST(Unique, BincountAndIsin) {
  expect_numbers(bincount(tensor({1, 3, 1}), tensor({0.5, 1.0, 2.0}), 6), {0, 2.5, 0, 1, 0, 0});
  expect_numbers(bincount(tensor({1, 3, 1})), {0, 2, 0, 1});
  EXPECT_EQ(bincount(empty({0}, kLong), {}, 2).dtype(), kLong);
  EXPECT_NE(message_of([] { bincount(tensor({1, -3})); }).find("no negative numbers, got -3"), std::string::npos);
  expect_numbers(isin(tensor({1, 2, 3}), tensor({2, 5})), {0, 1, 0});
  expect_numbers(isin(tensor({1, 2, 3}), tensor({2, 5}), false, true), {1, 0, 1});
}

TEST(Construct, ComplexAndPolar) {
  const Tensor re = tensor({1.0, 2.0}, kDouble).requires_grad_(), im = tensor({3.0, -1.0}, kDouble).requires_grad_();
  const Tensor z = complex(re, im);
  EXPECT_EQ(z.dtype(), kComplexDouble);
  expect_numbers(view_as_real(z), {1, 3, 2, -1});
  expect_numbers(view_as_real(polar(re.abs(), im)),
                 {std::cos(3.0), std::sin(3.0), 2 * std::cos(1.0), -2 * std::sin(1.0)});
  EXPECT_TRUE(autograd::gradcheck(
      [](TensorList v) -> std::vector<Tensor> { return {view_as_real(complex(v[0], v[1]))}; }, {re, im}));
  EXPECT_TRUE(autograd::gradgradcheck(
      [](TensorList v) -> std::vector<Tensor> { return {view_as_real(polar(v[0], v[1]))}; }, {re, im}));
  EXPECT_EQ(complex(ones({2, 1}), ones({3})).sizes(), IntArrayRef({2, 3}));
  EXPECT_EQ(message_of([] { complex(ones({2}), ones({2}, kDouble)); }),
            "complex: expected two tensors of one dtype, float32 or float64, got float32 and float64");
  const Complex<double> number(1, 2);  // the type keeps a name of its own
  EXPECT_EQ(number.imag(), 2);
}

TEST(Construct, CombinationsAndProducts) {
  const Tensor x = tensor({1, 2, 3});
  expect_numbers(combinations(x), {1, 2, 1, 3, 2, 3});
  expect_numbers(combinations(x, 2, true), {1, 1, 1, 2, 1, 3, 2, 2, 2, 3, 3, 3});
  expect_numbers(combinations(tensor({1, 2, 3, 4}), 3), {1, 2, 3, 1, 2, 4, 1, 3, 4, 2, 3, 4});
  expect_numbers(cartesian_prod({tensor({1, 2}), tensor({5, 6})}), {1, 5, 1, 6, 2, 5, 2, 6});
  EXPECT_EQ(combinations(x, 0).numel(), 0);
  EXPECT_EQ(combinations(x, 4).sizes(), IntArrayRef({0, 4}));
}

TEST(Construct, CrossAndNarrow) {
  const Tensor a = tensor({1.0, 2.0, 3.0, 4.0, 5.0, 6.0}, kDouble).reshape({2, 3}).requires_grad_();
  const Tensor b = tensor({7.0, -1.0, 2.0, 0.0, 3.0, 1.0}, kDouble).reshape({2, 3}).requires_grad_();
  expect_numbers(cross(a, b, 1), {7, 19, -15, -13, -4, 12});
  expect_numbers(cross(a.t(), b.t()), {7, -13, 19, -4, -15, 12});
  EXPECT_TRUE(
      autograd::gradgradcheck([](TensorList v) -> std::vector<Tensor> { return {linalg_cross(v[0], v[1])}; }, {a, b}));
  EXPECT_NE(message_of([] { cross(ones({2}), ones({2})); }).find("a dimension of size 3"), std::string::npos);
  expect_numbers(narrow(a, 1, scalar_tensor(1, kLong), 2), {2, 3, 5, 6});
}

}  // namespace
}  // namespace argand
