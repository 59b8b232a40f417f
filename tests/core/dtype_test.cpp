#include "argand/core/dtype.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <type_traits>

#include "argand/core/array_ref.h"
#include "argand/core/error.h"
#include "argand/core/scalar.h"

namespace argand {
namespace {

constexpr DType kAll[] = {DType::Bool,    DType::UInt8,   DType::Int8,      DType::Int16,
                          DType::Int32,   DType::Int64,   DType::Float16,   DType::BFloat16,
                          DType::Float32, DType::Float64, DType::Complex64, DType::Complex128};
constexpr const char* kShort[] = {"b1", "u1", "i1", "i2", "i4", "i8", "f2", "bf", "f4", "f8", "c8", "c16"};

// torch.promote_types of PyTorch 2.13, rows and columns in the order of kAll.
constexpr const char* kPromoted[] = {
    "b1 u1 i1 i2 i4 i8 f2 bf f4 f8 c8 c16",  "u1 u1 i2 i2 i4 i8 f2 bf f4 f8 c8 c16",
    "i1 i2 i1 i2 i4 i8 f2 bf f4 f8 c8 c16",  "i2 i2 i2 i2 i4 i8 f2 bf f4 f8 c8 c16",
    "i4 i4 i4 i4 i4 i8 f2 bf f4 f8 c8 c16",  "i8 i8 i8 i8 i8 i8 f2 bf f4 f8 c8 c16",
    "f2 f2 f2 f2 f2 f2 f2 f4 f4 f8 c8 c16",  "bf bf bf bf bf bf f4 bf f4 f8 c8 c16",
    "f4 f4 f4 f4 f4 f4 f4 f4 f4 f8 c8 c16",  "f8 f8 f8 f8 f8 f8 f8 f8 f8 f8 c16 c16",
    "c8 c8 c8 c8 c8 c8 c8 c8 c8 c16 c8 c16", "c16 c16 c16 c16 c16 c16 c16 c16 c16 c16 c16 c16",
};

TEST(DType, PromotesAsPyTorch) {
  for (size_t a = 0; a < std::size(kAll); ++a) {
    std::istringstream row(kPromoted[a]);
    for (size_t b = 0; b < std::size(kAll); ++b) {
      std::string want;
      row >> want;
      const DType* const found = std::find(kAll, std::end(kAll), promote_types(kAll[a], kAll[b]));
      EXPECT_EQ(kShort[found - kAll], want) << dtype_name(kAll[a]) << " with " << dtype_name(kAll[b]);
    }
  }
}

constexpr DType kUnsigned[] = {DType::UInt16, DType::UInt32, DType::UInt64};
constexpr DType kEights[] = {DType::Float8_e4m3fn, DType::Float8_e5m2, DType::Float8_e4m3fnuz, DType::Float8_e5m2fnuz};

TEST(DType, StoredTypesPromoteWithFloatsOrNotAtAll) {
  for (DType u : kUnsigned) {
    EXPECT_EQ(promote_types(u, u), u);
    for (DType d : kAll) {
      if (is_floating_point(d)) {
        EXPECT_EQ(promote_types(u, d), d);
        EXPECT_EQ(promote_types(d, u), d);
      } else {
        EXPECT_THROW(promote_types(u, d), Error);
        EXPECT_THROW(promote_types(d, u), Error);
      }
    }
  }
  EXPECT_THROW(promote_types(kUInt16, kUInt32), Error);
  for (DType e : kEights) {
    EXPECT_EQ(promote_types(e, e), e);
    for (DType d : kAll) EXPECT_THROW(promote_types(e, d), Error);
    EXPECT_THROW(promote_types(e, kUInt64), Error);
  }
  EXPECT_THROW(promote_types(kFloat8_e4m3fn, kFloat8_e5m2), Error);
}

TEST(DType, StoredTypesHaveNoKernels) {
  for (DType d : kUnsigned) EXPECT_THROW(visit_dtype(d, [](auto) {}), NotImplementedError);
  for (DType d : kEights) EXPECT_THROW(visit_dtype(d, [](auto) {}), NotImplementedError);
  for (int i = 0; i < kNumDTypes; ++i)
    visit_any_dtype(static_cast<DType>(i), [i](auto zero) {
      EXPECT_EQ(static_cast<size_t>(item_size(static_cast<DType>(i))), sizeof(zero));
      EXPECT_EQ(dtype_of<decltype(zero)>, static_cast<DType>(i));
    });
  EXPECT_STREQ(dtype_name(kFloat8_e4m3fnuz), "float8_e4m3fnuz");
  EXPECT_STREQ(toString(kUInt16), "UInt16");
  EXPECT_TRUE(is_integral(kUInt64, false) && is_unsigned(kUInt32) && !is_unsigned(kInt8));
  EXPECT_TRUE(is_floating_point(kFloat8_e5m2) && !is_floating_point(kUInt16) && !is_complex(kUInt64));
}

TEST(DType, NamesAndSizes) {
  EXPECT_STREQ(dtype_name(kBFloat16), "bfloat16");
  EXPECT_STREQ(dtype_name(kComplex128), "complex128");
  EXPECT_STREQ(toString(kLong), "Long");
  EXPECT_STREQ(toString(kByte), "Byte");
  EXPECT_STREQ(toString(kComplexFloat), "ComplexFloat");
  for (DType d : kAll)
    visit_dtype(d, [d](auto zero) {
      EXPECT_EQ(static_cast<size_t>(item_size(d)), sizeof(zero));
      EXPECT_EQ(dtype_of<decltype(zero)>, d);
    });
}

TEST(DType, Categories) {
  EXPECT_TRUE(is_integral(kBool, true));
  EXPECT_FALSE(is_integral(kBool, false));
  EXPECT_TRUE(is_floating_point(kHalf));
  EXPECT_FALSE(is_floating_point(kComplex64));
  EXPECT_EQ(real_dtype(kComplex128), kFloat64);
  EXPECT_EQ(complex_dtype(kFloat64), kComplex128);
  EXPECT_EQ(complex_dtype(kHalf), kComplex64);
}

// The value of binary16 or bfloat16 bits by their definition.
double value_of_bits(unsigned bits, int exponent_bits, int mantissa_bits) {
  const int bias = (1 << (exponent_bits - 1)) - 1;
  const int exponent = static_cast<int>(bits >> mantissa_bits) & ((1 << exponent_bits) - 1);
  const double mantissa = bits & ((1u << mantissa_bits) - 1), one = 1u << mantissa_bits;
  const double sign = bits >> 15 ? -1 : 1;
  if (exponent == (1 << exponent_bits) - 1)
    return mantissa != 0 ? std::numeric_limits<double>::quiet_NaN() : sign * std::numeric_limits<double>::infinity();
  return sign *
         (exponent == 0 ? std::ldexp(mantissa / one, 1 - bias) : std::ldexp(1 + mantissa / one, exponent - bias));
}

template <class H>
void check_all_halves(int exponent_bits, int mantissa_bits) {
  for (unsigned bits = 0; bits < 65536; ++bits) {
    H h;
    h.bits = static_cast<uint16_t>(bits);
    const double want = value_of_bits(bits, exponent_bits, mantissa_bits);
    const float got = h;
    if (std::isnan(want)) {
      EXPECT_TRUE(std::isnan(got));
      EXPECT_TRUE(std::isnan(static_cast<float>(H(got))));
      continue;
    }
    ASSERT_EQ(static_cast<double>(got), want) << bits;
    ASSERT_EQ(H(got).bits, bits);
    // A little past the middle to the next number rounds up; the middle goes to the even one.
    if (!std::isfinite(want) || bits == 0 || (bits & 0x7fff) == 0) continue;
    const double next = value_of_bits(bits + 1, exponent_bits, mantissa_bits);
    if (!std::isfinite(next)) continue;
    const auto middle = static_cast<float>((want + next) / 2);
    ASSERT_EQ(H(middle).bits, bits & 1 ? bits + 1 : bits);
    ASSERT_EQ(H(std::nextafter(middle, static_cast<float>(next))).bits, bits + 1);
  }
}

TEST(DType, HalfIsExactBothWays) { check_all_halves<Half>(5, 10); }
TEST(DType, BFloat16IsExactBothWays) { check_all_halves<BFloat16>(8, 7); }

TEST(Scalar, IsNotMadeOfPointers) {
  static_assert(std::is_convertible_v<bool, Scalar> && std::is_convertible_v<const bool&, Scalar>);
  static_assert(!std::is_constructible_v<Scalar, const char*> && !std::is_constructible_v<Scalar, const char(&)[4]>);
  static_assert(!std::is_constructible_v<Scalar, const Scalar*> && !std::is_constructible_v<Scalar, std::nullptr_t>);
  static_assert(!std::is_constructible_v<std::optional<Scalar>, const char*>);
}

// The value of eight bits by the definition of the format.
double value_of_eight(unsigned bits, int mantissa_bits, int bias) {
  const int exponent = static_cast<int>(bits >> mantissa_bits) & ((1 << (7 - mantissa_bits)) - 1);
  const double mantissa = bits & ((1u << mantissa_bits) - 1), one = 1u << mantissa_bits, sign = bits >> 7 ? -1 : 1;
  return sign *
         (exponent == 0 ? std::ldexp(mantissa / one, 1 - bias) : std::ldexp(1 + mantissa / one, exponent - bias));
}

// top: the greatest finite magnitude. Beyond it lie an infinity and NaNs, or, for the uz forms, nothing.
template <class F>
void check_all_eights(int mantissa_bits, int bias, unsigned top, bool negative_zero) {
  for (unsigned bits = 0; bits < 256; ++bits) {
    F x;
    x.bits = static_cast<uint8_t>(bits);
    const unsigned magnitude = bits & 0x7f;
    if (magnitude > top || (!negative_zero && bits == 0x80)) {
      const bool infinite = mantissa_bits == 2 && negative_zero && magnitude == top + 1;
      EXPECT_TRUE(infinite ? std::isinf(static_cast<float>(x)) : std::isnan(static_cast<float>(x))) << bits;
      EXPECT_EQ(F(static_cast<float>(x)).bits & 0x80, bits & 0x80);
      continue;
    }
    const double want = value_of_eight(bits, mantissa_bits, bias);
    ASSERT_EQ(static_cast<double>(static_cast<float>(x)), want) << bits;
    ASSERT_EQ(F(static_cast<float>(x)).bits, bits);
    if (magnitude == top || bits >= 0x80) continue;
    const double next = value_of_eight(bits + 1, mantissa_bits, bias);
    const auto middle = static_cast<float>((want + next) / 2);
    ASSERT_EQ(F(middle).bits, bits & 1 ? bits + 1 : bits);
    ASSERT_EQ(F(std::nextafter(middle, INFINITY)).bits, bits + 1);
    ASSERT_EQ(F(std::nextafter(middle, 0.0F)).bits, bits);
  }
}

TEST(DType, EightBitFloatsAreExactBothWays) {
  check_all_eights<Float8_e4m3fn>(3, 7, 0x7e, true);
  check_all_eights<Float8_e5m2>(2, 15, 0x7b, true);
  check_all_eights<Float8_e4m3fnuz>(3, 8, 0x7f, false);
  check_all_eights<Float8_e5m2fnuz>(2, 16, 0x7f, false);
}

TEST(DType, EightBitFloatsBeyondTheirRange) {
  EXPECT_EQ(Float8_e4m3fn(1e9F).bits, 0x7e);  // the greatest number: there is no infinity
  EXPECT_EQ(Float8_e4m3fn(-INFINITY).bits, 0xfe);
  EXPECT_EQ(Float8_e5m2(1e9F).bits, 0x7c);
  EXPECT_EQ(Float8_e5m2(-INFINITY).bits, 0xfc);
  EXPECT_EQ(Float8_e4m3fnuz(-1e9F).bits, 0x80);  // the one NaN
  EXPECT_EQ(Float8_e5m2fnuz(INFINITY).bits, 0x80);
  EXPECT_EQ(Float8_e4m3fnuz(-0.0F).bits, 0);
  EXPECT_EQ(Float8_e4m3fnuz(-1e-9F).bits, 0);
  EXPECT_EQ(Float8_e4m3fn(-1e-9F).bits, 0x80);
}

TEST(Scalar, KeepsUnsignedNumbersBeyondInt64) {
  const Scalar s(uint64_t{1} << 63 | 5);
  EXPECT_TRUE(s.is_beyond_int64());
  EXPECT_EQ(s.dtype(), kUInt64);
  EXPECT_EQ(s.to<uint64_t>(), uint64_t{1} << 63 | 5);
  EXPECT_EQ(s.toDouble(), 0x1p63);
  EXPECT_FALSE(Scalar(-5).is_beyond_int64());
  EXPECT_FALSE(Scalar(uint64_t{5}).is_beyond_int64());
  EXPECT_EQ(Scalar(1e19).to<uint64_t>(), uint64_t{10000000000000000000u});
  EXPECT_EQ(Scalar(-1.0).to<uint64_t>(), UINT64_MAX);
}

TEST(Scalar, KeepsWhatItWasGiven) {
  EXPECT_EQ(Scalar(INT64_MAX).to<int64_t>(), INT64_MAX);
  EXPECT_EQ(Scalar(-2.9).to<int64_t>(), -2);
  EXPECT_EQ(Scalar(1e300).to<int64_t>(), INT64_MAX);
  EXPECT_EQ(Scalar(NAN).to<int64_t>(), 0);
  EXPECT_EQ(Scalar(Complex<float>(1, 2)).to<Complex<double>>(), Complex<double>(1, 2));
  EXPECT_TRUE(Scalar(true).is_boolean());
  EXPECT_EQ(Scalar(true).dtype(), kBool);
  EXPECT_EQ(Scalar(3).dtype(), kInt64);
  EXPECT_EQ(Scalar(3.0).dtype(kFloat64), kFloat64);
  EXPECT_EQ(Scalar(Complex<double>(0, 1)).dtype(), kComplex64);
}

TEST(Error, MessagesAreMadeOfTheirParts) {
  EXPECT_EQ(
      str("sizes ", ArrayRef<int64_t>({2, 3}), " of ", kHalf, " on ", Device("cuda:1"), ", p=", 0.5, ' ', true, 7),
      "sizes [2, 3] of float16 on cuda:1, p=0.5 true7");
  try {
    fail<IndexError>("select: index ", 5);
    FAIL();
  } catch (const Error& e) {
    EXPECT_NE(dynamic_cast<const IndexError*>(&e), nullptr);
    EXPECT_STREQ(e.what(), "select: index 5");
  }
}

}  // namespace
}  // namespace argand
