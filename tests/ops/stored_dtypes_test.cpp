// The types that PyTorch has storage and casts for and little arithmetic: uint16, uint32, uint64, whose arithmetic is
// here complete, and the 8-bit floating types.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <sstream>

#include "argand/argand.h"

namespace argand {
namespace {

template <class T>
Tensor of(const std::vector<T>& numbers) {
  Tensor x = empty({static_cast<int64_t>(numbers.size())}, TensorOptions(dtype_of<T>));
  if (!numbers.empty()) std::memcpy(x.data_ptr(), numbers.data(), numbers.size() * sizeof(T));
  return x;
}
template <class T>
std::vector<T> numbers(const Tensor& x) {
  EXPECT_EQ(x.dtype(), dtype_of<T>);
  const Tensor y = x.contiguous();
  const T* p = y.data_ptr<T>();
  return std::vector<T>(p, p + y.numel());
}

template <class T>
class Unsigned : public ::testing::Test {
 protected:
  // Small numbers, both sides of the sign bit, the ends.
  static std::vector<T> samples(uint64_t seed, size_t n = 150) {
    std::vector<T> v;
    uint64_t state = seed;
    for (size_t i = 0; i < n; ++i) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      const auto bits = static_cast<T>(state >> 13);
      v.push_back(i % 3 == 0 ? static_cast<T>(bits % 7) : i % 7 == 1 ? static_cast<T>(~T{0} - bits % 3) : bits);
    }
    return v;
  }
  static T half() { return static_cast<T>(T{1} << (8 * sizeof(T) - 1)); }
};
using UnsignedTypes = ::testing::Types<uint16_t, uint32_t, uint64_t>;
TYPED_TEST_SUITE(Unsigned, UnsignedTypes);

TYPED_TEST(Unsigned, ArithmeticIsThatOfC) {
  using T = TypeParam;
  const std::vector<T> a = this->samples(1), b = this->samples(2);
  const Tensor x = of(a), y = of(b);
  using Plain = std::function<T(T, T)>;
  const auto power = [](T p, T q) {  // the exponent's bits from the highest
    T r = 1;
    for (int bit = 8 * sizeof(T) - 1; bit >= 0; --bit)
      r = static_cast<T>(uint64_t{r} * r), r = q >> bit & 1 ? static_cast<T>(uint64_t{r} * p) : r;
    return r;
  };
  const std::vector<std::tuple<const char*, Tensor, Plain>> cases = {
      {"add", x + y, [](T p, T q) { return static_cast<T>(p + q); }},
      {"add alpha", add(x, y, 3), [](T p, T q) { return static_cast<T>(p + T{3} * q); }},
      {"sub", x - y, [](T p, T q) { return static_cast<T>(p - q); }},
      {"mul", x * y, [](T p, T q) { return static_cast<T>(uint64_t{p} * q); }},
      {"and", bitwise_and(x, y), [](T p, T q) { return static_cast<T>(p & q); }},
      {"or", bitwise_or(x, y), [](T p, T q) { return static_cast<T>(p | q); }},
      {"xor", bitwise_xor(x, y), [](T p, T q) { return static_cast<T>(p ^ q); }},
      {"not", bitwise_not(x), [](T p, T) { return static_cast<T>(~p); }},
      {"neg", neg(x), [](T p, T) { return static_cast<T>(-p); }},
      {"abs", abs(x), [](T p, T) { return p; }},
      {"sign", sign(x), [](T p, T) { return static_cast<T>(p != 0); }},
      {"square", square(x), [](T p, T) { return static_cast<T>(uint64_t{p} * p); }},
      {"pow", pow(x, 3), [](T p, T) { return static_cast<T>(uint64_t{p} * p * p); }},
      {"pow of tensors", pow(x, y), power},
      {"fmax", fmax(x, y), [](T p, T q) { return std::max(p, q); }},
      {"fmin", fmin(x, y), [](T p, T q) { return std::min(p, q); }},
      {"maximum", maximum(x, y), [](T p, T q) { return std::max(p, q); }},
      {"minimum", minimum(x, y), [](T p, T q) { return std::min(p, q); }},
      {"clamp", clamp(x, 2, 9), [](T p, T) { return std::clamp(p, T{2}, T{9}); }},
      {"where", where(x < y, x, y), [](T p, T q) { return p < q ? p : q; }},
      {"masked_fill", masked_fill(x, x >= y, 7), [](T p, T q) { return p >= q ? T{7} : p; }},
  };
  for (const auto& [name, got, plain] : cases) {
    const std::vector<T> z = numbers<T>(got);
    for (size_t i = 0; i < a.size(); ++i) ASSERT_EQ(z[i], plain(a[i], b[i])) << name << ' ' << +a[i] << ' ' << +b[i];
  }
}

TYPED_TEST(Unsigned, ExponentsFitTheType) {
  using T = TypeParam;
  const Tensor x = of<T>({1, 2, 3});
  const std::vector<T> first = numbers<T>(pow(x, Scalar(uint64_t{std::numeric_limits<T>::max()})));
  EXPECT_EQ(first[0], T{1});
  EXPECT_EQ(first[1], T{0});
  EXPECT_EQ(static_cast<T>(first[2] * uint64_t{3}), T{1});  // 3 to an even number that is a multiple of its order
  EXPECT_THROW(pow(x, -1), Error);
  if (sizeof(T) < 8) {
    EXPECT_THROW(pow(x, uint64_t{std::numeric_limits<T>::max()} + 1), Error);
  }
  EXPECT_THROW(pow(tensor({2}, kInt32), int64_t{1} << 31), Error);
  EXPECT_THROW(pow(tensor({2}, kLong), Scalar(uint64_t{1} << 63)), Error);
}

TYPED_TEST(Unsigned, DivisionAndShifts) {
  using T = TypeParam;
  const std::vector<T> a = this->samples(3);
  std::vector<T> b = this->samples(4);
  for (T& q : b) q = std::max(q, T{1});
  const Tensor x = of(a), y = of(b);
  const std::vector<T> quotients = numbers<T>(floor_divide(x, y)), truncated = numbers<T>(div(x, y, "trunc")),
                       rest = numbers<T>(remainder(x, y)), rest_c = numbers<T>(fmod(x, y));
  for (size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(quotients[i], a[i] / b[i]);
    EXPECT_EQ(truncated[i], a[i] / b[i]);
    EXPECT_EQ(rest[i], a[i] % b[i]);
    EXPECT_EQ(rest_c[i], a[i] % b[i]);
  }
  const Tensor real = x / y;
  EXPECT_EQ(real.dtype(), kFloat32);
  EXPECT_FLOAT_EQ(real[0].item().toFloat(), static_cast<float>(a[0]) / static_cast<float>(b[0]));
  EXPECT_THROW(floor_divide(x, zeros_like(x)), Error);
  for (int n : {0, 1, 5, 15, 31, 63, 64, 90}) {
    const std::vector<T> left = numbers<T>(bitwise_left_shift(x, full_like(x, n))),
                         right = numbers<T>(bitwise_right_shift(x, full_like(x, n)));
    for (size_t i = 0; i < a.size(); ++i) {
      const bool inside = n < static_cast<int>(8 * sizeof(T));
      EXPECT_EQ(left[i], inside ? static_cast<T>(uint64_t{a[i]} << n) : T{0}) << n;
      EXPECT_EQ(right[i], inside ? static_cast<T>(a[i] >> n) : T{0}) << n;
    }
  }
}

TYPED_TEST(Unsigned, Comparisons) {
  using T = TypeParam;
  const std::vector<T> a = this->samples(5), b = this->samples(6);
  const Tensor x = of(a), y = of(b);
  const Tensor all[] = {x<y, x <= y, x> y, x >= y, x == y, x != y};
  for (size_t i = 0; i < a.size(); ++i) {
    const bool want[] = {a[i]<b[i], a[i] <= b[i], a[i]> b[i], a[i] >= b[i], a[i] == b[i], a[i] != b[i]};
    for (size_t k = 0; k < 6; ++k)
      ASSERT_EQ(all[k].template data_ptr<bool>()[i], want[k]) << k << ' ' << +a[i] << ' ' << +b[i];
  }
  EXPECT_TRUE(equal(x, x.clone()));
  EXPECT_TRUE((x == Scalar(a[0]))[0].item().toBool());
}

TYPED_TEST(Unsigned, ReductionsAndScans) {
  using T = TypeParam;
  const std::vector<T> a = this->samples(7);
  const Tensor x = of(a);
  EXPECT_EQ(x.max().item().template to<uint64_t>(), *std::max_element(a.begin(), a.end()));
  EXPECT_EQ(x.min().item().template to<uint64_t>(), *std::min_element(a.begin(), a.end()));
  EXPECT_EQ(x.argmax().item().toLong(), std::max_element(a.begin(), a.end()) - a.begin());
  EXPECT_EQ(x.argmin().item().toLong(), std::min_element(a.begin(), a.end()) - a.begin());
  const auto [values, places] = x.reshape({3, 50}).max(1);
  EXPECT_EQ(values.dtype(), dtype_of<T>);
  for (int64_t r = 0; r < 3; ++r) {
    const auto begin = a.begin() + r * 50;
    EXPECT_EQ(places[r].item().toLong(), std::max_element(begin, begin + 50) - begin);
  }
  uint64_t total = 0;
  for (T v : a) total += v;
  EXPECT_EQ(x.sum().dtype(), kInt64);
  EXPECT_EQ(static_cast<uint64_t>(x.sum().item().toLong()), total);
  EXPECT_EQ(sum(x, dtype_of<T>).item().template to<uint64_t>(), static_cast<T>(total));
  EXPECT_EQ(prod(of<T>({3, 5, static_cast<T>(this->half() + 1)}), dtype_of<T>).item().template to<uint64_t>(),
            static_cast<T>(T{15} * static_cast<T>(this->half() + 1)));
  EXPECT_TRUE(x.any().item().toBool());
  EXPECT_EQ(x.count_nonzero().item().toLong(), static_cast<int64_t>(a.size()) - std::count(a.begin(), a.end(), T{0}));
  std::vector<T> running(a.size());
  std::partial_sum(a.begin(), a.end(), running.begin(), [](T p, T q) { return static_cast<T>(p + q); });
  EXPECT_EQ(numbers<T>(cumsum(x, 0, dtype_of<T>)), running);
  EXPECT_EQ(cumsum(x, 0).dtype(), kInt64);
  std::partial_sum(a.begin(), a.end(), running.begin(), [](T p, T q) { return std::max(p, q); });
  EXPECT_EQ(numbers<T>(std::get<0>(cummax(x, 0))), running);
}

TYPED_TEST(Unsigned, OrderAndSets) {
  using T = TypeParam;
  const std::vector<T> a = this->samples(8);
  const Tensor x = of(a);
  std::vector<T> up = a;
  std::sort(up.begin(), up.end());
  const auto [values, places] = sort(x);
  EXPECT_EQ(numbers<T>(values), up);
  EXPECT_TRUE(equal(index_select(x, 0, places), values));
  EXPECT_EQ(numbers<T>(std::get<0>(topk(x, 4))), std::vector<T>(up.rbegin(), up.rbegin() + 4));
  EXPECT_EQ(std::get<0>(kthvalue(x, 10)).item().template to<uint64_t>(), up[9]);
  std::vector<T> distinct = up;
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  EXPECT_EQ(numbers<T>(std::get<0>(_unique2(x))), distinct);
  const Tensor at = searchsorted(values, x);
  for (size_t i = 0; i < a.size(); ++i)
    EXPECT_EQ(at[static_cast<int64_t>(i)].item().toLong(), std::lower_bound(up.begin(), up.end(), a[i]) - up.begin());
}

TYPED_TEST(Unsigned, MovingAndIndexing) {
  using T = TypeParam;
  std::vector<T> a = this->samples(9, 24);
  const Tensor x = of(a).reshape({4, 6});
  EXPECT_TRUE(equal(x.t().contiguous().t(), x));
  EXPECT_TRUE(equal(cat({x, x}, 1).narrow(1, 6, 6), x));
  EXPECT_TRUE(equal(flip(flip(x, {0, 1}), {0, 1}), x));
  EXPECT_TRUE(equal(roll(roll(x, 5), -5), x));
  EXPECT_TRUE(equal(tril(x) + triu(x, 1), x));
  EXPECT_EQ(x.index({1, 2}).item().template to<uint64_t>(), a[8]);
  EXPECT_EQ(masked_select(x, x > 0).numel(), count_nonzero(x).item().toLong());
  EXPECT_EQ(nonzero(x).size(0), count_nonzero(x).item().toLong());
  const Tensor rows = tensor({3, 1});
  EXPECT_TRUE(equal(index_select(x, 0, rows)[0], x[3]));
  Tensor y = zeros({3}, TensorOptions(dtype_of<T>));
  index_put_(y, std::vector<std::optional<Tensor>>{tensor({0, 0, 2})},
             of<T>({this->half(), static_cast<T>(this->half() - 1), 5}), true);
  EXPECT_EQ(numbers<T>(y), (std::vector<T>{static_cast<T>(~T{0}), 0, 5}));
  EXPECT_EQ(numbers<T>(arange(5, TensorOptions(dtype_of<T>))), (std::vector<T>{0, 1, 2, 3, 4}));
  EXPECT_EQ(numbers<T>(eye(2, TensorOptions(dtype_of<T>)).reshape({-1})), (std::vector<T>{1, 0, 0, 1}));
  EXPECT_EQ(numbers<T>(matmul(of<T>({1, 2}).reshape({1, 2}), of<T>({3, this->half()}).reshape({2, 1})).reshape({-1})),
            (std::vector<T>{3}));
  EXPECT_EQ(randint(100, {50}, TensorOptions(dtype_of<T>)).max().item().toLong() < 100, true);
  EXPECT_EQ(bitwise_and(x.slice(1, 0, 6, 2), 1).sizes(), IntArrayRef({4, 3}));
}

TYPED_TEST(Unsigned, Conversions) {
  using T = TypeParam;
  const std::vector<T> a = this->samples(10);
  const Tensor x = of(a);
  for (DType d : {kUInt8, kInt16, kInt32, kInt64, kUInt16, kUInt32, kUInt64}) {
    const Tensor y = x.to(d);
    for (size_t i = 0; i < a.size(); ++i)
      visit_any_dtype(d, [&](auto zero) {
        using U = decltype(zero);
        if constexpr (std::is_integral_v<U>) {
          EXPECT_EQ(y.data_ptr<U>()[i], static_cast<U>(a[i]));
        }
      });
  }
  for (size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(x.to(kFloat64).template data_ptr<double>()[i], static_cast<double>(a[i]));
    EXPECT_EQ(x.to(kFloat32).template data_ptr<float>()[i], static_cast<float>(a[i]));
    EXPECT_EQ(x.to(kBool).template data_ptr<bool>()[i], a[i] != 0);
    EXPECT_EQ(x.to(kComplex128).template data_ptr<Complex<double>>()[i].re, static_cast<double>(a[i]));
  }
  EXPECT_EQ(numbers<T>(tensor({0.0, 2.9, -1.0}).to(dtype_of<T>)), (std::vector<T>{0, 2, static_cast<T>(-1)}));
  EXPECT_TRUE(equal(x.t().to(kInt64).to(dtype_of<T>), x));
  const Tensor sliced = x.slice(0, 1, 150, 3);
  EXPECT_TRUE(equal(sliced.to(kFloat64), x.to(kFloat64).slice(0, 1, 150, 3)));
}

TYPED_TEST(Unsigned, NumbersAndPromotion) {
  using T = TypeParam;
  const Tensor x = of<T>({1, 2, static_cast<T>(~T{0})});
  EXPECT_EQ(numbers<T>(x + 1), (std::vector<T>{2, 3, 0}));
  EXPECT_EQ((x * 2.5).dtype(), kFloat32);
  EXPECT_EQ((x + ones({3}, kFloat64)).dtype(), kFloat64);
  EXPECT_EQ((x.to(kInt32) + x[0]).dtype(), kInt32);  // without dimensions it only counts by its kind
  EXPECT_THROW(x + ones({3}, kInt64), Error);
  EXPECT_THROW(x + ones({3}, kComplex64), Error);
  EXPECT_THROW(mean(x, kInt64), Error);
  EXPECT_THROW(gcd(of<uint64_t>({1}), of<uint64_t>({1})), NotImplementedError);
  std::ostringstream text;
  text << of<uint64_t>({1, UINT64_MAX});
  EXPECT_NE(text.str().find("18446744073709551615"), std::string::npos) << text.str();
}

constexpr DType kEights[] = {kFloat8_e4m3fn, kFloat8_e5m2, kFloat8_e4m3fnuz, kFloat8_e5m2fnuz};

TEST(Float8, MovesConvertsAndCompares) {
  for (DType d : kEights) {
    const Tensor wide = tensor({1.0, 2.3, -0.5, 100.0, 0.0, 240.0}), x = wide.to(d);
    EXPECT_EQ(x.nbytes(), 6u);
    EXPECT_TRUE(x.is_floating_point());
    EXPECT_EQ(x[0].item().toDouble(), 1.0);
    EXPECT_TRUE(equal(x.to(kFloat32), x.to(kFloat64).to(kFloat32)));
    EXPECT_TRUE(equal(wide.to(kHalf).to(d).to(kFloat32), x.to(kFloat32)));
    EXPECT_EQ(x.to(kInt32)[2].item().toLong(), 0);
    EXPECT_EQ(x.view(kUInt8).dtype(), kUInt8);
    EXPECT_TRUE(equal(x.view(kUInt8).view(d).to(kFloat32), x.to(kFloat32)));
    EXPECT_TRUE(equal(cat({x, x}).narrow(0, 6, 6).to(kFloat32), x.to(kFloat32)));
    EXPECT_TRUE(equal(index_select(x, 0, tensor({3, 1})).to(kFloat32), x.to(kFloat32).index_select(0, tensor({3, 1}))));
    EXPECT_EQ(zeros({2}, d)[0].item().toDouble(), 0);
    EXPECT_EQ(full({2}, 3.3, d)[1].item().toDouble(), d == kFloat8_e5m2 || d == kFloat8_e5m2fnuz ? 3.5 : 3.25);
    EXPECT_TRUE((x == x).all().item().toBool());
    EXPECT_FALSE(isnan(x).any().item().toBool());
    EXPECT_EQ(abs(x)[2].item().toDouble(), 0.5);
    EXPECT_EQ(where(x > 0, x, zeros_like(x)).dtype(), d);
    EXPECT_EQ(x.reshape({2, 3}).t().contiguous()[0][1].item().toDouble(), x[3].item().toDouble());
  }
}

TEST(Float8, RefusesArithmetic) {
  for (DType d : kEights) {
    const Tensor x = ones({2, 2}, d);
    const std::function<void()> calls[] = {
        [&] { add(x, x); },
        [&] { mul(x, 2); },
        [&] { exp(x); },
        [&] { sum(x); },
        [&] { mean(x); },
        [&] { matmul(x, x); },
        [&] { sort(x); },
        [&] { cumsum(x, 0); },
        [&] { x.clone().uniform_(); },
        [&] { x.clone().normal_(); },
        [&] { x.clone().bernoulli_(0.5); },
        [&] { fft_fft(x); },
        [&] {
          conv2d(ones({1, 1, 3, 3}, d), ones({1, 1, 3, 3}, d));
        },
        [&] { nonzero(x); },
        [&] { index_put_(x.clone(), std::vector<std::optional<Tensor>>{tensor({0})}, x[0], true); },
    };
    for (size_t i = 0; i < std::size(calls); ++i) EXPECT_THROW(calls[i](), Error) << dtype_name(d) << ", call " << i;
    try {
      add(x, x);
    } catch (const NotImplementedError& e) {
      EXPECT_NE(std::string(e.what()).find("add: the 8-bit floating types are for storage"), std::string::npos)
          << e.what();
    }
  }
}

TEST(Float8, GradientsPassThroughConversions) {
  const Tensor x = tensor({1.0, 2.0}).set_requires_grad(true);
  x.to(kFloat8_e5m2).to(kFloat32).mul(tensor({0.5, 4.0})).sum().backward();
  EXPECT_TRUE(equal(x.grad(), tensor({0.5, 4.0})));
}

}  // namespace
}  // namespace argand
