// cat, stack, repeat, roll, flip against index loops.
#include <functional>

#include "tests/ops/plain.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::counting;
using test::element;
using test::index_of;
using test::position_of;
using test::Random;
using test::Sizes;

// y's element at an index is x's at source(index).
void expect_rearranged(const Tensor& y, const Sizes& sizes, const Tensor& x,
                       const std::function<Sizes(Sizes)>& source) {
  ASSERT_EQ(y.sizes(), sizes);
  EXPECT_FALSE(y.is_alias_of(x));
  for (int64_t i = 0; i < y.numel(); ++i)
    ASSERT_EQ(element(y, i), element(x, position_of(source(index_of(i, sizes)), x.sizes().vec())));
}

void expect_joined(const Tensor& y, const std::vector<Tensor>& parts, size_t dim) {
  Sizes sizes = parts[0].sizes().vec();
  sizes[dim] = 0;
  for (const Tensor& x : parts) sizes[dim] += x.sizes()[dim];
  ASSERT_EQ(y.sizes(), sizes);
  int64_t start = 0;
  for (const Tensor& x : parts) {
    for (int64_t i = 0; i < x.numel(); ++i) {
      Sizes index = index_of(i, x.sizes().vec());
      index[dim] += start;
      ASSERT_EQ(element(y, position_of(index, sizes)), element(x, i));
    }
    start += x.sizes()[dim];
  }
}

TEST(Cat, AnyShapesLayoutsAndTypes) {
  Random random(1);
  const DType dtypes[] = {kUInt8, kInt32, kFloat32, kFloat64};
  for (int round = 0; round < 500; ++round) {
    const Sizes sizes = random.sizes(1, 8, 3);
    const auto dim = static_cast<size_t>(random(0, static_cast<int64_t>(sizes.size()) - 1));
    const bool one_type = random(0, 1), plain = random(0, 1);
    std::vector<Tensor> parts;
    DType wanted = one_type ? kInt32 : kUInt8;
    for (int64_t n = random(1, 5); n > 0; --n) {
      Sizes s = sizes;
      s[dim] = random(0, 4);
      const DType dtype = one_type ? kInt32 : dtypes[random(0, 3)];
      parts.push_back(plain ? counting(s, dtype) : random.layout(s, dtype));
      wanted = parts.size() == 1 ? dtype : promote_types(wanted, dtype);
    }
    const Tensor y = cat(parts, static_cast<int64_t>(dim) - (random(0, 1) ? static_cast<int64_t>(sizes.size()) : 0));
    EXPECT_EQ(y.dtype(), wanted);
    expect_joined(y, parts, dim);
  }
}

TEST(Cat, ManyInputs) {
  std::vector<Tensor> parts;
  for (int i = 0; i < 300; ++i) parts.push_back(full({2, i % 3}, i));
  expect_joined(cat(parts, 1), parts, 1);
  parts.resize(100);
  expect_joined(cat(parts, 1), parts, 1);
}

TEST(Cat, LargeInputs) {
  const std::vector<Tensor> parts{counting({100, 700}), counting({50, 700}), counting({1, 700})};
  expect_joined(cat(parts, 0), parts, 0);
  const std::vector<Tensor> columns{counting({700, 100}), counting({700, 50}), counting({700, 1})};
  expect_joined(cat(columns, 1), columns, 1);
}

TEST(Cat, SkipsTheEmptyList) {
  const std::vector<Tensor> parts{zeros({0}), counting({2, 3}), zeros({0}), counting({1, 3})};
  expect_joined(cat(parts, 0), {parts[1], parts[3]}, 0);
  EXPECT_EQ(cat({zeros({0}), zeros({0})}, 0).sizes(), (Sizes{0}));
  EXPECT_EQ(cat({zeros({0, 3}), counting({2, 3})}, 0).sizes(), (Sizes{2, 3}));
  EXPECT_THROW(cat({zeros({0, 4}), counting({2, 3})}, 0), Error);
}

TEST(Cat, KeepsChannelsLast) {
  const Tensor a = counting({2, 3, 4, 5}).contiguous(kChannelsLast),
               b = counting({2, 2, 4, 5}).contiguous(kChannelsLast);
  const Tensor y = cat({a, b}, 1);
  EXPECT_TRUE(y.is_contiguous(kChannelsLast));
  expect_joined(y, {a, b}, 1);
  const Tensor c = counting({1, 3, 4, 5}).contiguous(kChannelsLast);
  expect_joined(cat({a, c}, 0), {a, c}, 0);
  const Tensor wide = counting({2, 3, 4, 1}).contiguous(kChannelsLast);
  expect_joined(cat({a, wide}, 3), {a, wide}, 3);
  EXPECT_TRUE(cat({a, counting({2, 2, 4, 5})}, 1).is_contiguous());
}

TEST(Cat, Errors) {
  EXPECT_THROW(cat(std::vector<Tensor>{}, 0), Error);
  EXPECT_THROW(cat({counting({}), counting({})}, 0), Error);
  EXPECT_THROW(cat({counting({2}), counting({2, 2})}, 0), Error);
  EXPECT_THROW(cat({counting({2, 3}), counting({2, 4})}, 0), Error);
  EXPECT_THROW(cat({counting({2})}, 1), IndexError);
  EXPECT_THROW(stack(std::vector<Tensor>{}, 0), Error);
  EXPECT_THROW(stack({counting({2}), counting({3})}, 0), Error);
}

TEST(Cat, Out) {
  Tensor out = empty({0});
  cat_out(out, {counting({2}), counting({3})}, 0);
  EXPECT_EQ(test::numbers(out), (std::vector<double>{0, 1, 0, 1, 2}));
}

TEST(Stack, PutsTensorsAlongANewDimension) {
  Random random(2);
  for (int round = 0; round < 200; ++round) {
    const Sizes sizes = random.sizes(0, 6, 3);
    const auto dim = static_cast<size_t>(random(0, static_cast<int64_t>(sizes.size())));
    std::vector<Tensor> parts;
    for (int64_t n = random(1, 4); n > 0; --n) parts.push_back(random.layout(sizes, kInt32));
    Sizes want = sizes;
    want.insert(want.begin() + static_cast<int64_t>(dim), static_cast<int64_t>(parts.size()));
    const Tensor y = stack(parts, static_cast<int64_t>(dim));
    ASSERT_EQ(y.sizes(), want);
    for (int64_t i = 0; i < y.numel(); ++i) {
      Sizes index = index_of(i, want);
      const Tensor& from = parts[static_cast<size_t>(index[dim])];
      index.erase(index.begin() + static_cast<int64_t>(dim));
      ASSERT_EQ(element(y, i), element(from, position_of(index, sizes)));
    }
  }
}

TEST(Stack, ByRowsColumnsAndDepth) {
  const Tensor a = counting({2}), b = counting({2}), m = counting({2, 2});
  EXPECT_EQ(hstack({a, b}).sizes(), (Sizes{4}));
  EXPECT_EQ(hstack({m, m}).sizes(), (Sizes{2, 4}));
  EXPECT_EQ(vstack({a, m}).sizes(), (Sizes{3, 2}));
  EXPECT_EQ(dstack({a, b}).sizes(), (Sizes{1, 2, 2}));
  EXPECT_EQ(column_stack({a, m}).sizes(), (Sizes{2, 3}));
  EXPECT_EQ(test::numbers(column_stack({a, m})), (std::vector<double>{0, 0, 1, 1, 2, 3}));
  EXPECT_EQ(atleast_3d(a).sizes(), (Sizes{1, 2, 1}));
}

TEST(Repeat, AgainstIndices) {
  Random random(3);
  for (int round = 0; round < 200; ++round) {
    const Sizes sizes = random.sizes(0, 4, 3);
    const Tensor x = random.layout(sizes, kInt32);
    const auto lead = static_cast<size_t>(random(0, 2));
    Sizes counts(lead + sizes.size()), want(counts.size());
    for (size_t d = 0; d < counts.size(); ++d) {
      counts[d] = random(0, 3);
      want[d] = counts[d] * (d < lead ? 1 : sizes[d - lead]);
    }
    expect_rearranged(x.repeat(counts), want, x, [&](const Sizes& i) {
      Sizes s(sizes.size());
      for (size_t d = 0; d < s.size(); ++d) s[d] = i[lead + d] % sizes[d];
      return s;
    });
  }
  EXPECT_EQ(tile(counting({2, 3}), {2}).sizes(), (Sizes{2, 6}));
  EXPECT_THROW(counting({2, 3}).repeat({2}), Error);
  EXPECT_THROW(counting({2}).repeat({-1}), Error);
  EXPECT_FALSE(counting({2}).repeat({1}).is_view());
}

TEST(Repeat, Interleave) {
  const Tensor x = counting({2, 3});
  expect_rearranged(repeat_interleave(x, 2, 1), {2, 6}, x, [](const Sizes& i) { return Sizes{i[0], i[1] / 2}; });
  EXPECT_EQ(test::numbers(repeat_interleave(x, 2)), (std::vector<double>{0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5}));
  const Tensor counts = new_tensor({3}, kInt64);
  for (int i = 0; i < 3; ++i) counts.data_ptr<int64_t>()[i] = i;
  EXPECT_EQ(test::numbers(repeat_interleave(x, counts, 1)), (std::vector<double>{1, 2, 2, 4, 5, 5}));
  EXPECT_EQ(test::numbers(repeat_interleave(counts)), (std::vector<double>{1, 2, 2}));
  EXPECT_THROW(repeat_interleave(x, counts, 0), Error);
  EXPECT_THROW(repeat_interleave(x, -1, 0), Error);
  EXPECT_THROW(repeat_interleave(x, counts, 1, 7), Error);
}

TEST(Roll, AgainstIndices) {
  Random random(4);
  const auto wrapped = [](int64_t i, int64_t n) { return ((i % n) + n) % n; };
  for (int round = 0; round < 200; ++round) {
    const Sizes sizes = random.sizes(2, 5, 4);
    const Tensor x = random.layout(sizes, kInt32);
    const int64_t a = random(-9, 9), b = random(-9, 9);
    expect_rearranged(roll(x, {a, b}, {0, -1}), sizes, x, [&](Sizes i) {
      i.front() = wrapped(i.front() - a, sizes.front());
      i.back() = wrapped(i.back() - b, sizes.back());
      return i;
    });
  }
  EXPECT_EQ(test::numbers(roll(counting({2, 3}), 1)), (std::vector<double>{5, 0, 1, 2, 3, 4}));
  EXPECT_THROW(roll(counting({2, 3}), {1, 2}), Error);
  EXPECT_THROW(roll(counting({2, 3}), {1}, {0, 1}), Error);
}

TEST(Flip, AgainstIndices) {
  Random random(5);
  for (int round = 0; round < 300; ++round) {
    const Sizes sizes = random.sizes(1, 8, 3);
    const Tensor x = random.layout(sizes, kInt16);
    Sizes dims;
    for (size_t d = 0; d < sizes.size(); ++d)
      if (random(0, 1)) dims.push_back(static_cast<int64_t>(d));
    expect_rearranged(flip(x, dims), sizes, x, [&](Sizes i) {
      for (int64_t d : dims) i[static_cast<size_t>(d)] = sizes[static_cast<size_t>(d)] - 1 - i[static_cast<size_t>(d)];
      return i;
    });
  }
  EXPECT_THROW(flip(counting({2, 3}), {0, 0}), Error);
  EXPECT_EQ(test::numbers(fliplr(counting({2, 2}))), (std::vector<double>{1, 0, 3, 2}));
  EXPECT_EQ(test::numbers(flipud(counting({2, 2}))), (std::vector<double>{2, 3, 0, 1}));
  EXPECT_EQ(test::numbers(rot90(counting({2, 3}))), (std::vector<double>{2, 5, 1, 4, 0, 3}));
  EXPECT_EQ(test::numbers(rot90(counting({2, 3}), -1)), (std::vector<double>{3, 0, 4, 1, 5, 2}));
}

TEST(Join, Derivatives) {
  const auto check = [](const char* what, const std::function<Tensor(TensorList)>& f) {
    SCOPED_TRACE(what);
    const std::vector<Tensor> in{counting({2, 3}, kFloat64).requires_grad_(),
                                 counting({2, 3}, kFloat64).requires_grad_()};
    const auto fn = [&](TensorList x) { return std::vector<Tensor>{f(x)}; };
    EXPECT_TRUE(autograd::gradcheck(fn, in));
    EXPECT_TRUE(autograd::gradgradcheck(fn, in));
  };
  check("cat", [](TensorList x) { return cat({x[0], x[1] * x[1], x[0]}, 1); });
  check("stack", [](TensorList x) { return stack({x[0], x[1] * x[1]}, 1); });
  check("cat with an empty list", [](TensorList x) { return cat({zeros({0}, kFloat64), x[0], x[1]}, 0); });
  check("cat of two types", [](TensorList x) { return cat({x[0], counting({2, 3}, kInt64), x[1]}, 0); });
  check("repeat", [](TensorList x) { return x[0].repeat({2, 1, 3}) * 2; });
  check("repeat_interleave", [](TensorList x) { return repeat_interleave(x[0], 2, 1); });
  check("roll", [](TensorList x) { return roll(x[0], {1, 2}, {0, 1}); });
  check("flip", [](TensorList x) { return flip(x[0], {1}); });
}

}  // namespace
}  // namespace argand
