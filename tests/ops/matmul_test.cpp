// Products against triple loops in Complex<double>.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/threads.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::element;
using test::elements;
using test::expect_same_bits;
using test::index_of;
using test::numbers;
using test::position_of;
using test::product;
using test::Random;
using test::Sizes;
using test::Z;
using List = std::vector<Tensor>;

// Small whole numbers: exact in every dtype as long as sums stay below 2^8 (bfloat16) resp. 2^11 (float16).
Tensor whole(Random& random, const Sizes& sizes, DType dtype = kFloat64, int64_t most = 3) {
  const Tensor memory = random.layout(sizes, dtype);
  Tensor x = new_tensor_strided(sizes, memory.strides(), dtype, kCPU);
  for (int64_t i = 0; i < x.numel(); ++i) {
    const Sizes at = index_of(i, sizes);
    int64_t place = 0;
    for (size_t d = 0; d < at.size(); ++d) place += at[d] * x.strides()[d];
    visit_dtype(dtype, [&](auto zero) {
      using T = decltype(zero);
      const auto re = static_cast<double>(random(dtype == kBool || dtype == kUInt8 ? 0 : -most, most));
      reinterpret_cast<T*>(x.data_ptr())[place] =
          Scalar(is_complex(dtype) ? Z(re, static_cast<double>(random(-most, most))) : Z(re)).template to<T>();
    });
  }
  return x;
}

Tensor leaf(Random& random, const Sizes& sizes, DType dtype = kFloat64) {
  return (whole(random, sizes, dtype, 100).contiguous() / 64).set_requires_grad(true);
}

// sum over p of a[i, p] b[p, j], row-major.
std::vector<Z> times(const Tensor& a, const Tensor& b) {
  const std::vector<Z> left = elements(a), right = elements(b);
  const auto m = static_cast<size_t>(a.size(0)), n = static_cast<size_t>(b.size(1)), k = static_cast<size_t>(a.size(1));
  std::vector<Z> y(m * n);
  for (size_t i = 0; i < m; ++i)
    for (size_t p = 0; p < k; ++p)
      for (size_t j = 0; j < n; ++j) y[i * n + j] = y[i * n + j] + left[i * k + p] * right[p * n + j];
  return y;
}

void expect_numbers(const Tensor& y, const std::vector<Z>& expected, double tolerance = 0) {
  ASSERT_EQ(y.numel(), static_cast<int64_t>(expected.size()));
  for (int64_t i = 0; i < y.numel(); ++i) {
    const Z got = element(y, i), want = expected[static_cast<size_t>(i)];
    ASSERT_LE(std::hypot(got.re - want.re, got.im - want.im), tolerance * (1 + std::hypot(want.re, want.im)))
        << "element " << i << " of sizes " << str(y.sizes());
  }
}

TEST(Matmul, EveryDtypeAndLayout) {
  Random random(1);
  for (DType dtype : {kFloat32, kFloat64, kFloat16, kBFloat16, kComplex64, kComplex128, kInt32, kInt64, kInt16})
    for (int round = 0; round < 60; ++round) {
      const int64_t m = random(0, 20), n = random(0, 40), k = random(0, 25);
      const Tensor a = whole(random, {m, k}, dtype), b = whole(random, {k, n}, dtype);
      SCOPED_TRACE(str(dtype, " ", m, " ", n, " ", k));
      expect_numbers(mm(a, b), times(a, b));
    }
}

TEST(Matmul, NarrowIntegersWrapAndBoolIsOr) {
  const Tensor a = full({2, 3}, 100, kUInt8);
  EXPECT_EQ(numbers(mm(a, a.t().contiguous()))[0], (3 * 100 * 100) % 256);
  const Tensor b = full({2, 3}, 100, kInt8);
  EXPECT_EQ(numbers(mm(b, b.t()))[0], static_cast<double>(static_cast<int8_t>(30000)));
  Random random(2);
  const Tensor p = whole(random, {5, 7}, kBool, 1), q = whole(random, {7, 4}, kBool, 1);
  std::vector<Z> expected = times(p, q);
  for (Z& z : expected) z = Z(z.re != 0);
  expect_numbers(mm(p, q), expected);
}

// Sizes on both sides of every block and every switch of method.
TEST(Matmul, BlockBorders) {
  Random random(3);
  for (DType dtype : {kFloat32, kFloat64})
    for (auto [m, n, k] : std::vector<std::array<int64_t, 3>>{{1, 1, 1},
                                                              {1, 2, 64},
                                                              {1, 64, 4},
                                                              {1, 64, 64},
                                                              {1, 205, 7},
                                                              {64, 64, 1},
                                                              {9, 141, 1},
                                                              {1, 700, 300},
                                                              {700, 1, 300},
                                                              {3, 1000, 600},
                                                              {1000, 3, 600},
                                                              {129, 257, 300},
                                                              {128, 256, 256},
                                                              {300, 40, 513},
                                                              {7, 33, 1025},
                                                              {250, 3100, 20},
                                                              {65, 64, 64}}) {
      const Tensor a = whole(random, {m, k}, dtype), b = whole(random, {k, n}, dtype);
      SCOPED_TRACE(str(dtype, " ", m, " ", n, " ", k));
      const std::vector<Z> expected = times(a, b);
      expect_numbers(mm(a, b), expected);
      expect_numbers(mm(a.contiguous(), b.contiguous()), expected);
      expect_numbers(mm(a.contiguous(), b.t().contiguous().t()), expected);
      expect_numbers(mm(a.t().contiguous().t(), b.contiguous()), expected);
      expect_numbers(mm(a.t().contiguous().t(), b.t().contiguous().t()), expected);
    }
}

TEST(Matmul, RoundingStaysSmall) {
  Random random(4);
  const Tensor a = leaf(random, {150, 900}).detach(), b = leaf(random, {900, 170}).detach();
  const std::vector<Z> expected = times(a, b);
  double scale = 0;
  for (const Z& z : expected) scale = std::max(scale, std::abs(z.re));
  const auto error = [&](const Tensor& y) {
    double most = 0;
    for (int64_t i = 0; i < y.numel(); ++i)
      most = std::max(most, std::abs(element(y, i).re - expected[static_cast<size_t>(i)].re));
    return most / scale;
  };
  EXPECT_LT(error(mm(a, b)), 1e-15 * 30);
  EXPECT_LT(error(mm(a.to(kFloat32), b.to(kFloat32))), 6e-8 * 30);
  EXPECT_LT(error(mm(a.to(kBFloat16), b.to(kBFloat16))), 8e-3);
}

TEST(Matmul, BroadcastsAsNumPyDoes) {
  Random random(5);
  for (int round = 0; round < 300; ++round) {
    const int64_t m = random(1, 4), n = random(1, 4), k = random(1, 4);
    const Sizes batch = random.sizes(0, 3, 3, false);
    const auto part = [&] {
      Sizes s(batch.begin() + random(0, static_cast<int64_t>(batch.size())), batch.end());
      for (int64_t& x : s)
        if (random(0, 2) == 0) x = 1;
      return s;
    };
    Sizes left = part(), right = part();
    const bool vector_left = left.empty() && random(0, 2) == 0, vector_right = right.empty() && random(0, 2) == 0;
    Sizes a_sizes = left, b_sizes = right;
    if (!vector_left) a_sizes.push_back(m);
    a_sizes.push_back(k);
    b_sizes.push_back(k);
    if (!vector_right) b_sizes.push_back(n);
    const Tensor a = whole(random, a_sizes), b = whole(random, b_sizes);
    Sizes common(std::max(left.size(), right.size()));
    for (size_t d = 0; d < common.size(); ++d) {
      const int64_t p = d < left.size() ? left[left.size() - 1 - d] : 1,
                    q = d < right.size() ? right[right.size() - 1 - d] : 1;
      common[common.size() - 1 - d] = std::max(p, q);
    }
    Sizes result = common;
    if (!vector_left) result.push_back(m);
    if (!vector_right) result.push_back(n);
    std::vector<Z> expected;
    const auto batch_at = [&](const Sizes& own, const Sizes& at) {
      Sizes s(own.size());
      for (size_t d = 0; d < own.size(); ++d) s[d] = own[d] == 1 ? 0 : at[common.size() - own.size() + d];
      return position_of(s, own);
    };
    for (int64_t c = 0; c < product(common); ++c)
      for (int64_t i = 0; i < (vector_left ? 1 : m); ++i)
        for (int64_t j = 0; j < (vector_right ? 1 : n); ++j) {
          Z sum;
          const int64_t p0 = batch_at(left, index_of(c, common)), q0 = batch_at(right, index_of(c, common));
          for (int64_t p = 0; p < k; ++p)
            sum = sum + element(a, (p0 * (vector_left ? 1 : m) + i) * k + p) *
                            element(b, (q0 * k + p) * (vector_right ? 1 : n) + j);
          expected.push_back(sum);
        }
    const Tensor y = matmul(a, b);
    ASSERT_EQ(y.sizes(), result) << str(a.sizes(), " ", b.sizes());
    expect_numbers(y, expected);
  }
}

TEST(Matmul, Batches) {
  Random random(6);
  for (DType dtype : {kFloat32, kFloat64, kComplex64, kInt64, kBFloat16})
    for (int round = 0; round < 30; ++round) {
      const int64_t c = random(0, 5), m = random(1, 12), n = random(1, 12), k = random(0, 12);
      const Tensor a = whole(random, {c, m, k}, dtype), b = whole(random, {c, k, n}, dtype),
                   start = whole(random, {c, 1, n}, dtype);
      std::vector<Z> expected, with_start;
      for (int64_t i = 0; i < c; ++i)
        for (const Z& z : times(a.select(0, i), b.select(0, i))) {
          with_start.push_back(Z(2) * z + Z(3) * element(start, i * n + static_cast<int64_t>(expected.size()) % n));
          expected.push_back(z);
        }
      expect_numbers(bmm(a, b), expected);
      expect_numbers(baddbmm(start, a, b, 3, 2), with_start);
    }
}

TEST(Matmul, SumsAndBiases) {
  Random random(7);
  for (DType dtype : {kFloat32, kFloat64, kComplex128, kInt32, kFloat16})
    for (int round = 0; round < 40; ++round) {
      const int64_t m = random(1, 9), n = random(1, 70), k = random(0, 20);
      const Tensor a = whole(random, {m, k}, dtype), b = whole(random, {k, n}, dtype);
      for (const Sizes& sizes : {Sizes{n}, Sizes{m, n}, Sizes{m, 1}, Sizes{}}) {
        const Tensor c = whole(random, sizes, dtype);
        const Tensor spread = expand(c, {m, n});
        std::vector<Z> expected = times(a, b), scaled = expected;
        for (size_t i = 0; i < expected.size(); ++i) {
          const Z start = element(spread, static_cast<int64_t>(i));
          expected[i] = expected[i] + start;
          scaled[i] = Z(2) * scaled[i] + Z(-3) * start;
        }
        expect_numbers(addmm(c, a, b), expected);
        expect_numbers(addmm(c, a, b, -3, 2), scaled);
      }
      const Tensor bias = whole(random, {n}, dtype), x = whole(random, {2, m, k}, dtype);
      std::vector<Z> expected;
      for (int64_t h = 0; h < 2; ++h)
        for (const Z& z : times(x.select(0, h), b))
          expected.push_back(z + element(bias, static_cast<int64_t>(expected.size()) % n));
      expect_numbers(linear(x, b.t(), bias), expected);
      const Tensor v = whole(random, {k}, dtype);
      std::vector<Z> product = times(a, v.unsqueeze(1));
      expect_numbers(mv(a, v), product);
      for (size_t i = 0; i < product.size(); ++i) product[i] = product[i] + element(bias, 0);
      expect_numbers(addmv(bias[0], a, v), product);
    }
}

TEST(Matmul, BetaZeroReadsNothing) {
  const Tensor nan = full({3, 3}, NAN), a = ones({3, 3});
  EXPECT_EQ(numbers(addmm(nan, a, a, 0, 1)), std::vector<double>(9, 3));
  EXPECT_EQ(numbers(baddbmm(full({1, 3, 3}, NAN), a.unsqueeze(0), a.unsqueeze(0), 0, 1)), std::vector<double>(9, 3));
  EXPECT_EQ(numbers(addmv(full({3}, NAN), a, a[0], 0, 1)), std::vector<double>(3, 3));
}

TEST(Matmul, NothingToSum) {
  EXPECT_EQ(numbers(mm(ones({2, 0}), ones({0, 3}))), std::vector<double>(6, 0));
  EXPECT_EQ(numbers(addmm(ones({3}), ones({2, 0}), ones({0, 3}), 5)), std::vector<double>(6, 5));
  const Tensor leading = ones({2, 3, 4}).requires_grad_();
  linear(leading, ones({0, 4})).sum().backward();
  EXPECT_EQ(numbers(leading.grad()), std::vector<double>(24, 0));
  EXPECT_EQ(numbers(linear(ones({2, 0}), ones({3, 0}), ones({3}))), std::vector<double>(6, 1));
  EXPECT_EQ(mm(ones({0, 4}), ones({4, 3})).sizes(), (Sizes{0, 3}));
  EXPECT_EQ(matmul(ones({0, 2, 3}), ones({3, 4})).sizes(), (Sizes{0, 2, 4}));
  EXPECT_EQ(dot(ones({0}), ones({0})).item<float>(), 0);
}

TEST(Matmul, Vectors) {
  Random random(8);
  for (DType dtype : {kFloat32, kComplex64, kInt64, kBFloat16}) {
    const Tensor a = whole(random, {50}, dtype), b = whole(random, {50}, dtype);
    Z sum, conjugated;
    for (int64_t i = 0; i < 50; ++i) {
      const Z x = element(a, i), y = element(b, i);
      sum = sum + x * y;
      conjugated = conjugated + Z(x.re, -x.im) * y;
    }
    expect_numbers(dot(a, b), {sum});
    expect_numbers(vdot(a, b), {conjugated});
    expect_numbers(outer(a, b), times(a.unsqueeze(1), b.unsqueeze(0)));
  }
  const Tensor x = rand({100000}, kFloat64), y = rand({100000}, kFloat64);
  long double sum = 0;
  for (int64_t i = 0; i < x.numel(); ++i)
    sum += static_cast<long double>(x.data_ptr<double>()[i]) * y.data_ptr<double>()[i];
  EXPECT_NEAR(dot(x, y).item<double>(), static_cast<double>(sum), 1e-9);
}

// einsum by its definition: a loop over all letters.
std::vector<Z> summed(const std::vector<std::string>& terms, const std::string& result, const List& x, Sizes* sizes) {
  std::string letters = result;
  for (const std::string& t : terms)
    for (char c : t)
      if (letters.find(c) == std::string::npos) letters += c;
  Sizes range(letters.size(), 1);
  for (size_t i = 0; i < terms.size(); ++i)
    for (size_t d = 0; d < terms[i].size(); ++d)
      range[letters.find(terms[i][d])] = std::max(range[letters.find(terms[i][d])], x[i].sizes()[d]);
  sizes->assign(range.begin(), range.begin() + static_cast<int64_t>(result.size()));
  std::vector<Z> y(static_cast<size_t>(product(*sizes)));
  for (int64_t n = 0; n < product(range); ++n) {
    const Sizes at = index_of(n, range);
    Z term(1);
    for (size_t i = 0; i < terms.size(); ++i) {
      Sizes own;
      for (size_t d = 0; d < terms[i].size(); ++d)
        own.push_back(x[i].sizes()[d] == 1 ? 0 : at[letters.find(terms[i][d])]);
      term = term * element(x[i], position_of(own, x[i].sizes().vec()));
    }
    Z& to = y[static_cast<size_t>(
        position_of(Sizes(at.begin(), at.begin() + static_cast<int64_t>(result.size())), *sizes))];
    to = to + term;
  }
  return y;
}

TEST(Matmul, EinsumAgainstItsDefinition) {
  Random random(9);
  for (int round = 0; round < 400; ++round) {
    const auto operands = static_cast<size_t>(random(1, 3));
    const std::string alphabet = "aBcDe";
    Sizes range(5);
    for (int64_t& r : range) r = random(1, 3);
    std::vector<std::string> terms(operands);
    List x;
    std::string used, equation;
    const DType dtype = round % 3 == 0 ? kComplex128 : round % 3 == 1 ? kFloat64 : kInt32;
    for (std::string& t : terms) {
      Sizes sizes;
      const int64_t length = random(0, 4);
      for (int64_t i = 0; i < length; ++i) {
        const auto l = static_cast<size_t>(random(0, 4));
        const bool again = t.find(alphabet[l]) != std::string::npos;
        t += alphabet[l];
        sizes.push_back(!again && random(0, 5) == 0 && t.size() == 1 ? 1 : range[l]);
        if (again && sizes[t.find(alphabet[l])] != sizes.back()) sizes.back() = sizes[t.find(alphabet[l])];
        if (used.find(alphabet[l]) == std::string::npos) used += alphabet[l];
      }
      x.push_back(whole(random, sizes, dtype, 2));
      equation += (&t == &terms[0] ? "" : ",") + t;
    }
    std::shuffle(used.begin(), used.end(), random.engine());
    const std::string result = used.substr(0, static_cast<size_t>(random(0, static_cast<int64_t>(used.size()))));
    equation += " -> " + result;
    Sizes sizes;
    const std::vector<Z> expected = summed(terms, result, x, &sizes);
    const Tensor y = einsum(equation, x);
    ASSERT_EQ(y.sizes(), sizes) << equation;
    SCOPED_TRACE(equation);
    expect_numbers(y, expected);
  }
}

TEST(Matmul, EinsumEllipsisAndImplicitResults) {
  Random random(10);
  const Tensor a = whole(random, {2, 3, 4}), b = whole(random, {5, 1, 4, 2}), c = whole(random, {3, 2, 6});
  EXPECT_TRUE(equal(einsum("...ij,...jk->...ik", {b, c}), matmul(b, c)));
  EXPECT_EQ(einsum("...a->a...", {a}).sizes(), (Sizes{4, 2, 3}));
  EXPECT_EQ(einsum("ba", {a[0]}).sizes(), (Sizes{4, 3}));  // letters in order
  EXPECT_EQ(einsum("bA", {a[0]}).sizes(), (Sizes{4, 3}));  // upper case first
  EXPECT_EQ(einsum("i...", {a}).sizes(), (Sizes{3, 4, 2}));
  EXPECT_EQ(einsum("ii", {ones({3, 3})}).item<float>(), 3);
  EXPECT_EQ(einsum(", ->", {ones({}), ones({}) * 2}).item<float>(), 2);
  EXPECT_EQ(einsum("...,...", {ones({3, 1}), ones({2})}).sizes(), (Sizes{3, 2}));
  for (const char* wrong : {"ij,jk", "i", "i1", "ij->k", "ij->ii", "..i", "i.j"})
    EXPECT_THROW(einsum(wrong, {a[0]}), Error) << wrong;
  EXPECT_THROW(einsum("ij,jk", {ones({2, 3}), ones({4, 2})}), Error);
  EXPECT_THROW(einsum("ii", {ones({2, 3})}), Error);
}

TEST(Matmul, Composites) {
  Random random(11);
  const Tensor a = whole(random, {2, 3, 4}), b = whole(random, {4, 2, 5});
  EXPECT_TRUE(equal(tensordot(a, b, {2, 0}, {0, 1}), einsum("hij,jhk->ik", {a, b})));
  EXPECT_TRUE(equal(tensordot(a, b, {-1}, {0}), einsum("hij,jlk->hilk", {a, b})));
  EXPECT_TRUE(equal(inner(a, a), einsum("hij,klj->hikl", {a, a})));
  const Tensor p = whole(random, {2, 3}), q = whole(random, {4}), k = kron(p, q);
  EXPECT_EQ(k.sizes(), (Sizes{2, 12}));
  for (int64_t i = 0; i < 2; ++i)
    for (int64_t j = 0; j < 12; ++j)
      EXPECT_EQ(element(k, i * 12 + j), element(p, i * p.size(1) + j / 4) * element(q, j % 4));
  const Tensor x = whole(random, {2, 7}), y = whole(random, {7, 1}), z = whole(random, {1, 5});
  EXPECT_TRUE(equal(chain_matmul({x, y, z}), mm(mm(x, y), z)));
  const Tensor batch = whole(random, {3, 2, 4}), other = whole(random, {3, 4, 5}), start = whole(random, {2, 5});
  EXPECT_TRUE(equal(addbmm(start, batch, other, 2, 3), start * 2 + bmm(batch, other).sum(IntArrayRef({0})) * 3));
  EXPECT_TRUE(equal(addr(start, q.slice(0, 0, 2), whole(random, {5}) * 0 + 1), start + q.slice(0, 0, 2).unsqueeze(1)));
}

TEST(Matmul, Derivatives) {
  Random random(12);
  const auto check = [](const std::function<List(TensorList)>& f, const List& in, int line) {
    SCOPED_TRACE(line);
    EXPECT_TRUE(autograd::gradcheck(f, in));
    EXPECT_TRUE(autograd::gradgradcheck(f, in));
  };
  for (DType d : {kFloat64, kComplex128}) {
    const Tensor a = leaf(random, {2, 3}, d), b = leaf(random, {3, 4}, d), c = leaf(random, {4}, d),
                 v = leaf(random, {3}, d);
    const Tensor s = leaf(random, {2, 2, 3}, d), t = leaf(random, {2, 3, 2}, d), one = leaf(random, {2, 1}, d);
    check([](TensorList x) { return List{mm(x[0], x[1])}; }, {a, b}, __LINE__);
    check(
        [](TensorList x) {
          return List{mv(x[0], x[1]), dot(x[1], x[1] * 2), vdot(x[1], x[1] * x[1])};
        },
        {a, v}, __LINE__);
    check([](TensorList x) { return List{bmm(x[0], x[1])}; }, {s, t}, __LINE__);
    check(
        [](TensorList x) {
          return List{addmm(x[2], x[0], x[1], 2, 3), addmm(x[2], x[0], x[1])};
        },
        {a, b, c}, __LINE__);
    check([](TensorList x) { return List{addmm(x[2], x[0], x[1], 2, 3)}; }, {a, b, one}, __LINE__);
    check([](TensorList x) { return List{addmv(x[2][0], x[0], x[1], 2, 3)}; }, {a, v, c}, __LINE__);
    check([](TensorList x) { return List{baddbmm(x[2], x[0], x[1], 2, 3)}; }, {s, t, one}, __LINE__);
    check(
        [](TensorList x) {
          return List{linear(x[0], x[1].t(), x[2]), linear(x[3], x[1].t()),
                      linear(x[0].slice(0, 1, 2), x[1].t(), x[2])};
        },
        {a, b, c, s}, __LINE__);
    check(
        [](TensorList x) {
          return List{matmul(x[0], x[1]), matmul(x[1], x[2]), matmul(x[3], x[1])};
        },
        {s, t, a, v}, __LINE__);
    check(
        [](TensorList x) {
          return List{einsum("hij,ik,j->kh", {x[0], x[1], x[2]}), einsum("hii->ih", {x[0].slice(2, 0, 2)})};
        },
        {s, a, v}, __LINE__);
    check(
        [](TensorList x) {
          return List{outer(x[0], x[1]), kron(x[2], x[0]), tensordot(x[3], x[2], {2}, {1})};
        },
        {v, c, a, s}, __LINE__);
  }
}

// What needs no gradient is neither computed nor kept.
TEST(Matmul, OnlyWantedGradients) {
  const Tensor a = ones({2, 3}), b = ones({3, 4}).set_requires_grad(true);
  const Tensor y = mm(a, b);
  y.sum().backward();
  EXPECT_TRUE(b.grad().defined());
  const Tensor z = mm(b, ones({4, 2}));
  b.detach().fill_(2);  // b's numbers are not needed for its own gradient
  EXPECT_NO_THROW(z.sum().backward());
}

TEST(Matmul, Mistakes) {
  const Tensor a = ones({2, 3});
  EXPECT_THROW(mm(a, a), Error);
  EXPECT_THROW(mm(a, ones({3})), Error);
  EXPECT_THROW(mm(a, ones({3, 2}, kFloat64)), Error);
  EXPECT_THROW(matmul(a, ones({})), Error);
  EXPECT_THROW(linear(a, ones({4, 2})), Error);
  EXPECT_THROW(linear(a, ones({4, 3}), ones({3})), Error);
  EXPECT_THROW(linear(a, ones({4, 3}), ones({5, 2, 4})), Error);
  EXPECT_EQ(numbers(linear(a, ones({4, 3}), ones({2, 1}))), std::vector<double>(8, 4));
  EXPECT_THROW(addmm(ones({5}), a, ones({3, 4})), Error);
  EXPECT_THROW(addmm(ones({4}, kInt64), ones({2, 3}, kInt64), ones({3, 4}, kInt64), 0.5), Error);
  EXPECT_THROW(bmm(ones({2, 3, 4}), ones({3, 4, 5})), Error);
  try {
    mm(a, ones({4, 5}));
    FAIL();
  } catch (const Error& e) {
    EXPECT_NE(std::string(e.what()).find("[2, 3] times [4, 5]"), std::string::npos) << e.what();
  }
}

TEST(Matmul, SameBitsAtAnyThreadCount) {
  const Tensor a = randn({700, 600}), b = randn({600, 900}), d = randn({300, 500}, kFloat64), v = randn({900}),
               long_one = randn({200000});
  const auto run = [&] {
    return List{mm(a, b),
                mm(b.t(), a.t()),
                mm(d, d.t()),
                mv(b, v),
                mm(a.slice(0, 0, 2), b),
                dot(long_one, long_one),
                bmm(a.view({70, 10, 600}),
                    b.t().contiguous().view({900, 600}).slice(0, 0, 10).t().unsqueeze(0).expand({70, 600, 10})),
                linear(a, b.t(), v)};
  };
  expect_same_bits(run);
}

}  // namespace
}  // namespace argand
