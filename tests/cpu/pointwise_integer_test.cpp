// Every formula that takes integers, against plain expressions in 64 and 128 bits.
#include "argand/cpu/pointwise.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

#include "tests/cpu/views.h"
#include "argand/core/error.h"
#include "argand/formulas/all.h"
#include "argand/formulas/lane.h"

namespace argand::test {
namespace {

using namespace formula;
using IntOracle = std::function<int64_t(int64_t a, int64_t b)>;

template <class F, class T>
void expect_integers(const IntOracle& want, const F& f, bool zero_divisors = true) {
  std::vector<int64_t> values{
      0, 1, -1, 2, -2, 3, 7, -7, 64, 100, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()};
  if (std::is_unsigned_v<T>)
    for (int64_t& v : values) v = static_cast<T>(v);
  const auto n = static_cast<int64_t>(values.size());
  Array a(dtype_of<T>, {n, n}, {n, 1}), b(dtype_of<T>, {n, n}, {n, 1});
  Array y(F::info.result == Result::kMask ? kBool : dtype_of<T>, {n, n}, {n, 1});
  for (int64_t i = 0; i < n * n; ++i) {
    a.data<T>()[i] = static_cast<T>(values[static_cast<size_t>(i / n)]);
    b.data<T>()[i] = static_cast<T>(values[static_cast<size_t>(i % n)]);
    if (!zero_divisors && b.data<T>()[i] == 0) b.data<T>()[i] = 5;
  }
  std::vector<const View*> views{&y.view, &a.view, &b.view};
  if (kInputs<F, Lane<T>> == 1) views.pop_back();
  run(FormulaOp<F>::forward, &f, compute_of(dtype_of<T>), views);
  for (int64_t i = 0; i < n * n; ++i) {
    const int64_t p = a.data<T>()[i], q = b.data<T>()[i], w = want(p, q);
    const int64_t got = F::info.result == Result::kMask ? int64_t{y.data<bool>()[i]} : int64_t{y.data<T>()[i]};
    ASSERT_EQ(got, F::info.result == Result::kMask ? w : int64_t{static_cast<T>(w)})
        << F::info.schema << " at " << p << ", " << q << " in " << sizeof(T) << " bytes";
  }
}
template <class F>
void check_integers(const IntOracle& want, const F& f = F{}) {
  expect_integers<F, int64_t>(want, f);
  expect_integers<F, int32_t>(want, f);
  expect_integers<F, int16_t>(want, f);
  expect_integers<F, int8_t>(want, f);
  expect_integers<F, uint8_t>(want, f);
}
int64_t wrap(__int128 x) { return static_cast<int64_t>(x); }

TEST(Pointwise, Integers) {
  check_integers<Add>([](int64_t a, int64_t b) { return wrap(static_cast<__int128>(a) + b); });
  check_integers<Add>([](int64_t a, int64_t b) { return wrap(a + static_cast<__int128>(3) * b); }, Add{3});
  check_integers<Sub>([](int64_t a, int64_t b) { return wrap(static_cast<__int128>(a) - b); });
  check_integers<Mul>([](int64_t a, int64_t b) { return wrap(static_cast<__int128>(a) * b); });
  check_integers<Neg>([](int64_t a, int64_t) { return wrap(-static_cast<__int128>(a)); });
  check_integers<Abs>([](int64_t a, int64_t) { return wrap(a < 0 ? -static_cast<__int128>(a) : a); });
  check_integers<Sign>([](int64_t a, int64_t) { return a > 0 ? 1 : a < 0 ? -1 : 0; });
  check_integers<Square>([](int64_t a, int64_t) { return wrap(static_cast<__int128>(a) * a); });
  check_integers<Maximum>([](int64_t a, int64_t b) { return std::max(a, b); });
  check_integers<Minimum>([](int64_t a, int64_t b) { return std::min(a, b); });
  check_integers<Relu>([](int64_t a, int64_t) { return std::max<int64_t>(a, 0); });
  check_integers<Clamp>([](int64_t a, int64_t) { return std::min<int64_t>(std::max<int64_t>(a, 2), 60); },
                        Clamp{Scalar(2), Scalar(60)});
  check_integers<Lt>([](int64_t a, int64_t b) { return a < b; });
  check_integers<Ge>([](int64_t a, int64_t b) { return a >= b; });
  check_integers<Eq>([](int64_t a, int64_t b) { return a == b; });
  check_integers<LogicalXor>([](int64_t a, int64_t b) { return (a != 0) != (b != 0); });
  check_integers<BitwiseAnd>([](int64_t a, int64_t b) { return a & b; });
  check_integers<BitwiseOr>([](int64_t a, int64_t b) { return a | b; });
  check_integers<BitwiseXor>([](int64_t a, int64_t b) { return a ^ b; });
  check_integers<BitwiseNot>([](int64_t a, int64_t) { return ~a; });
}

template <class F>
void check_division(const IntOracle& want) {
  expect_integers<F, int64_t>(want, F{}, false);
  expect_integers<F, int32_t>(want, F{}, false);
  expect_integers<F, int16_t>(want, F{}, false);
  expect_integers<F, int8_t>(want, F{}, false);
  expect_integers<F, uint8_t>(want, F{}, false);
  EXPECT_THROW((expect_integers<F, int64_t>(want, F{})), Error) << F::info.schema;
  EXPECT_THROW((expect_integers<F, uint8_t>(want, F{})), Error) << F::info.schema;
}

// The most negative number divided by -1 has a result, not a signal; a divisor of 0 is refused.
TEST(Pointwise, IntegerDivision) {
  const auto floor_quotient = [](int64_t a, int64_t b) -> int64_t {
    if (b == -1) return wrap(-static_cast<__int128>(a));
    return a / b - ((a % b != 0) && ((a < 0) != (b < 0)));
  };
  check_division<FloorDivide>(floor_quotient);
  check_division<DivFloor>(floor_quotient);
  check_division<DivTrunc>([](int64_t a, int64_t b) { return b == -1 ? wrap(-static_cast<__int128>(a)) : a / b; });
  check_division<Remainder>(
      [&](int64_t a, int64_t b) { return wrap(a - static_cast<__int128>(floor_quotient(a, b)) * b); });
  check_division<Fmod>([](int64_t a, int64_t b) { return b == -1 ? 0 : a % b; });
}

template <class T>
void expect_pow() {
  std::mt19937 rng(3);
  Array a(dtype_of<T>, {200}), b(dtype_of<T>, {200}), y(dtype_of<T>, {200});
  a.fill(rng, -6, 6), b.fill(rng, -3, 12);
  Pow f;
  run(FormulaOp<Pow>::forward, &f, dtype_of<T>, {&y.view, &a.view, &b.view});
  for (int64_t i = 0; i < 200; ++i) {
    const int64_t x = a.data<T>()[i], n = b.data<T>()[i];
    int64_t want = 1;
    for (int64_t k = 0; k < n; ++k) want *= x;
    if (n < 0) want = x == 1 ? 1 : x == -1 ? (n % 2 ? -1 : 1) : 0;
    ASSERT_EQ(y.data<T>()[i], static_cast<T>(want)) << x << " ^ " << n;
  }
}
TEST(Pointwise, IntegerPowersShiftsAndDivisors) {
  expect_pow<int32_t>();
  expect_pow<int64_t>();
  expect_integers<BitwiseLeftShift, int32_t>(
      [](int64_t a, int64_t n) { return n < 0 || n > 31 ? 0 : a * (int64_t{1} << n); }, {});
  expect_integers<BitwiseRightShift, int32_t>([](int64_t a, int64_t n) { return a >> (n < 0 || n > 31 ? 31 : n); }, {});
  check_integers<Gcd>([](int64_t a, int64_t b) {
    __int128 x = a < 0 ? -static_cast<__int128>(a) : a, y = b < 0 ? -static_cast<__int128>(b) : b;
    while (x) std::swap(x, y), x = x % y;
    return wrap(y);
  });
  Array a(kInt64, {1}), b(kInt64, {1}), y(kInt64, {1});
  a.set(0, 12), b.set(0, -18);
  Lcm f;
  run(FormulaOp<Lcm>::forward, &f, kInt64, {&y.view, &a.view, &b.view});
  EXPECT_EQ(y.real(0), 36);
}

}  // namespace
}  // namespace argand::test
