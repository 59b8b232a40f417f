// Copies, conversions and fills against plain loops.
#include <cmath>
#include <cstring>
#include <limits>

#include "tests/ops/plain.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/gradcheck.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/out.h"

namespace argand {
namespace {

using test::counting;
using test::element;
using test::index_of;
using test::position_of;
using test::Random;
using test::Sizes;
using test::Z;

constexpr DType all_dtypes[] = {kBool,    kUInt8,    kInt8,    kInt16,   kInt32,     kInt64,
                                kFloat16, kBFloat16, kFloat32, kFloat64, kComplex64, kComplex128};

// What a number becomes in `to`: the documented rule, on doubles. (Test values are exact in every type that keeps
// them.)
Z converted(Z x, DType from, DType to) {
  if (to == kBool) return Z(x.re != 0 || x.im != 0);
  if (is_complex(to)) return x;
  if (is_floating_point(to)) return Z(x.re);
  const bool wide = to == kInt64;
  const double limit = wide ? 0x1p63 : 0x1p31;
  int64_t whole;
  if (is_integral(from, true))
    whole = static_cast<int64_t>(x.re);
  else if (!(x.re >= -limit && x.re < limit))
    whole = wide ? INT64_MIN : INT32_MIN;
  else
    whole = static_cast<int64_t>(std::trunc(x.re));
  switch (to) {
    case kUInt8:
      return Z(static_cast<double>(whole & 0xff));
    case kInt8:
      return Z(static_cast<double>((whole & 0xff) - (whole & 0x80 ? 256 : 0)));
    case kInt16:
      return Z(static_cast<double>((whole & 0xffff) - (whole & 0x8000 ? 65536 : 0)));
    case kInt32:
      return Z(static_cast<double>(static_cast<int64_t>(static_cast<uint64_t>(whole) << 32) >> 32));
    default:
      return Z(static_cast<double>(whole));
  }
}

void store(const Tensor& x, int64_t place, Z value) {
  visit_any_dtype(x.dtype(), [&](auto zero) {
    using T = decltype(zero);
    T number;
    if constexpr (requires { number.re; })
      number = T(value);
    else
      number = Scalar(value.re).template to<T>();
    reinterpret_cast<T*>(x.data_ptr())[place] = number;
  });
}

bool same(Z a, Z b) {
  const auto equal = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
  return equal(a.re, b.re) && equal(a.im, b.im);
}

TEST(Copy, EveryPairOfTypesInEveryLayout) {
  const double specials[] = {0, 1, -1, 2.5, -2.5, 100, 127, -128, 200, 255, 256, 0.25};
  const double floats[] = {300, 1e5, -1e5, 65504, 3e9, -3e9, 1e19, -1e19, INFINITY, -INFINITY, NAN, -0.0};
  for (DType from : all_dtypes)
    for (DType to : all_dtypes) {
      const int64_t n = 24 * 12;
      const Tensor x = new_tensor({24, 12}, from);
      for (int64_t i = 0; i < n; ++i) {
        const bool extreme = i % 2 && is_floating_point(real_dtype(from)) && is_integral(to, true);
        const double re = extreme ? floats[i / 2 % 12] : specials[i % 12];
        const double number = is_integral(from, true) ? std::abs(std::trunc(re)) : re;
        store(x, i, Z(from == kInt8 ? std::min(number, 127.0) : number, is_complex(from) ? specials[(i + 5) % 12] : 0));
      }
      for (int layout = 0; layout < 4; ++layout) {
        const Tensor source = layout & 1 ? x.t() : x;
        const Tensor target =
            layout & 2 ? new_tensor({source.size(1), source.size(0) * 2}, to).t().slice(0, 0, std::nullopt, 2)
                       : new_tensor(source.sizes(), to);
        target.copy_(source);
        for (int64_t i = 0; i < n; ++i) {
          const Z in = element(source, i), want = converted(in, from, to), got = element(target, i);
          ASSERT_TRUE(same(got, want)) << dtype_name(from) << " " << in.re << " to " << dtype_name(to) << ": got "
                                       << got.re << ", want " << want.re << ", layout " << layout;
        }
      }
    }
}

TEST(Copy, IntegersKeepAllTheirBits) {
  const Tensor x = new_tensor({3}, kInt64), y = new_tensor({3}, kInt64);
  const int64_t big[] = {INT64_MAX, INT64_MIN, (int64_t{1} << 53) + 1};
  std::memcpy(x.data_ptr(), big, sizeof big);
  y.copy_(x);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(y.data_ptr<int64_t>()[i], big[i]);
}

TEST(Copy, AnyLayoutsAndBroadcasts) {
  Random random(1);
  for (int round = 0; round < 500; ++round) {
    const Sizes sizes = random.sizes(0, 9, 3);
    Tensor target = random.layout(sizes, kInt32);
    while (target.numel() && may_overlap(target.sizes(), target.strides())) target = random.layout(sizes, kInt32);
    Sizes from(sizes.begin() + (sizes.empty() ? 0 : random(0, static_cast<int64_t>(sizes.size()) - 1)), sizes.end());
    for (int64_t& s : from)
      if (random(0, 3) == 0) s = 1;
    const DType dtype = random(0, 1) ? kInt32 : kFloat64;
    const Tensor source = random.layout(from, dtype);
    target.copy_(source);
    for (int64_t i = 0; i < target.numel(); ++i) {
      Sizes index = index_of(i, sizes);
      index.erase(index.begin(), index.begin() + static_cast<int64_t>(sizes.size() - from.size()));
      for (size_t d = 0; d < from.size(); ++d)
        if (from[d] == 1) index[d] = 0;
      ASSERT_EQ(element(target, i), element(source, position_of(index, from)));
    }
  }
  EXPECT_THROW(counting({3}).copy_(counting({2, 3})), Error);
  EXPECT_THROW(counting({3}).copy_(counting({2})), Error);
}

TEST(Copy, LargeTransposedAndStrided) {
  for (DType dtype : {kUInt8, kInt16, kFloat32, kFloat64, kComplex128}) {
    const Tensor x = counting({300, 517}, dtype);
    const Tensor y = x.t().contiguous();
    EXPECT_TRUE(y.is_contiguous());
    for (int64_t r = 0; r < 517; ++r)
      for (int64_t c = 0; c < 300; ++c) ASSERT_EQ(element(y, r * 300 + c), element(x, c * 517 + r));
  }
  const Tensor x = counting({3, 40, 50, 7}, kInt64), y = permute(x, {3, 1, 0, 2}).contiguous();
  for (int64_t i = 0; i < y.numel(); ++i) {
    const Sizes at = index_of(i, {7, 40, 3, 50});
    ASSERT_EQ(element(y, i), element(x, position_of({at[2], at[1], at[3], at[0]}, {3, 40, 50, 7})));
  }
}

TEST(Copy, OverlappingMemoryReadsTheOldNumbers) {
  Random random(2);
  for (int round = 0; round < 300; ++round) {
    const Tensor memory = counting({60}, kInt32);
    const int64_t n = random(1, 10);
    const Tensor to = as_strided(memory, {n}, {random(1, 3)}, random(0, 20));
    const Tensor from = as_strided(memory, {n}, {random(0, 3)}, random(0, 20));
    const std::vector<double> want = test::numbers(from);
    to.copy_(from);
    ASSERT_EQ(test::numbers(to), want);
  }
  Tensor x = counting({3, 3});
  x.copy_(x.t().clone());
  const std::vector<double> want{0, 3, 6, 1, 4, 7, 2, 5, 8};
  EXPECT_EQ(test::numbers(x), want);
  x.copy_(x.t());
  EXPECT_EQ(test::numbers(x), (std::vector<double>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
  x.copy_(x);
  EXPECT_EQ(element(x, 5).re, 5);
}

TEST(Copy, RefusesExpandedTargets) {
  EXPECT_THROW(counting({1}).expand({3}).copy_(counting({3})), Error);
  EXPECT_THROW(counting({1}).expand({3}).fill_(1), Error);
}

TEST(Copy, CountsAsAWrite) {
  Tensor x = counting({3});
  x.copy_(counting({3}));
  x.fill_(1);
  x.zero_();
  EXPECT_EQ(x._version(), 3u);
  const Tensor part = x.slice(0, 1);
  part.fill_(4);
  EXPECT_EQ(x._version(), 4u);
  EXPECT_EQ(test::numbers(x), (std::vector<double>{0, 4, 4}));
}

TEST(Clone, KeepsStridesOfDenseTensors) {
  const Tensor x = permute(counting({2, 3, 4}), {2, 0, 1});
  EXPECT_EQ(x.clone().strides(), x.strides());
  EXPECT_EQ(x.clone(kContiguousFormat).strides(), (Sizes{6, 3, 1}));
  EXPECT_EQ(test::elements(x.clone()), test::elements(x));
  EXPECT_FALSE(x.clone().is_alias_of(x));
  // Not dense: the order of the dimensions is kept, the gaps are not.
  const Tensor gaps = slice(x, 0, 0, 4, 2);
  EXPECT_EQ(gaps.clone().strides(), (Sizes{1, 6, 2}));
  EXPECT_EQ(counting({3, 1}).expand({3, 4}).clone().strides(), (Sizes{4, 1}));
}

TEST(Clone, ChannelsLast) {
  const Tensor x = counting({2, 3, 4, 5});
  const Tensor y = x.contiguous(kChannelsLast);
  EXPECT_EQ(y.strides(), (Sizes{60, 1, 15, 3}));
  EXPECT_TRUE(y.is_contiguous(kChannelsLast));
  EXPECT_FALSE(y.is_contiguous());
  EXPECT_TRUE(y.contiguous(kChannelsLast).is_same(y));
  EXPECT_EQ(test::elements(y), test::elements(x));
  EXPECT_EQ(y.clone().strides(), y.strides());
  EXPECT_EQ(y.contiguous().strides(), x.strides());
  EXPECT_TRUE(x.contiguous().is_same(x));
  // One channel: both layouts hold, and the strides that tell them apart are kept.
  const Tensor one = counting({2, 1, 3, 3}).contiguous(kChannelsLast);
  EXPECT_EQ(one.clone().strides(), one.strides());
  EXPECT_THROW(counting({2, 3}).contiguous(kChannelsLast), Error);
  EXPECT_THROW(x.contiguous(kPreserveFormat), Error);
}

TEST(To, SharesWhereNothingChanges) {
  const Tensor x = counting({2, 3});
  EXPECT_TRUE(x.to(kFloat32).is_same(x));
  EXPECT_TRUE(x.to(kCPU).is_same(x));
  EXPECT_TRUE(x.cpu().is_same(x));
  EXPECT_FALSE(x.to(kFloat32, false, true).is_same(x));
  EXPECT_EQ(x.to(kInt64).dtype(), kInt64);
  EXPECT_EQ(x.t().to(kFloat64).strides(), (Sizes{1, 3}));
  EXPECT_EQ(x.type_as(counting({1}, kInt16)).dtype(), kInt16);
  EXPECT_EQ(x.to(TensorOptions(kFloat64), false, false, kContiguousFormat).strides(), (Sizes{3, 1}));
}

TEST(To, Meta) {
  const Tensor x = counting({2, 3}).t().to(kMeta);
  EXPECT_TRUE(x.is_meta());
  EXPECT_EQ(x.strides(), (Sizes{1, 3}));
  EXPECT_THROW(x.to(kCPU), Error);
  EXPECT_EQ(x.to(kFloat64).dtype(), kFloat64);
  EXPECT_NO_THROW(x.clone().fill_(1));
}

TEST(Fill, EveryTypeAndLayout) {
  Random random(3);
  for (DType dtype : all_dtypes)
    for (int round = 0; round < 30; ++round) {
      const Sizes sizes = random.sizes(0, 8, 3);
      Tensor x = random.layout(sizes, dtype);
      while (x.numel() && may_overlap(x.sizes(), x.strides())) x = random.layout(sizes, dtype);
      const std::vector<Z> memory_before = test::elements(alias(x.is_view() ? x._base() : x));
      x.fill_(dtype == kBool ? Scalar(true) : Scalar(77));
      size_t changed = 0;
      const std::vector<Z> memory = test::elements(x._base());
      for (size_t i = 0; i < memory.size(); ++i) changed += !(memory[i] == memory_before[i]);
      for (int64_t i = 0; i < x.numel(); ++i) ASSERT_EQ(element(x, i), Z(dtype == kBool ? 1 : 77));
      EXPECT_LE(changed, static_cast<size_t>(x.numel()));
    }
  EXPECT_EQ(element(counting({2}, kComplex64).fill_(Complex<double>(1, -2)), 1), Z(1, -2));
  EXPECT_EQ(element(counting({2}, kFloat32).fill_(counting({}, kInt64)), 1), Z(0));
  EXPECT_EQ(element(zeros({300, 400}).t().fill_(3), 119999), Z(3));
}

TEST(Fill, RefusesWhatDoesNotFit) {
  EXPECT_THROW(counting({2}, kUInt8).fill_(256), Error);
  EXPECT_NO_THROW(counting({2}, kUInt8).fill_(-1));
  EXPECT_THROW(counting({2}, kInt8).fill_(128), Error);
  EXPECT_THROW(counting({2}, kInt32).fill_(3e9), Error);
  EXPECT_THROW(counting({2}, kInt64).fill_(NAN), Error);
  EXPECT_THROW(counting({2}, kHalf).fill_(1e6), Error);
  EXPECT_NO_THROW(counting({2}, kHalf).fill_(INFINITY));
  EXPECT_THROW(counting({2}).fill_(1e300), Error);
  EXPECT_THROW(counting({2}).fill_(Complex<double>(1, 1)), Error);
  EXPECT_THROW(counting({2}).fill_(counting({2})), Error);
}

TEST(Item, IsNonzero) {
  EXPECT_TRUE(full({1}, 3).is_nonzero());
  EXPECT_FALSE(zeros({}).is_nonzero());
  EXPECT_THROW(zeros({2}).is_nonzero(), Error);
  EXPECT_EQ(full({1, 1}, 7).item<int>(), 7);
}

TEST(Resize, KeepsWhatItHeld) {
  Tensor x = counting({2, 3});
  x.resize_({4});
  EXPECT_EQ(test::numbers(x), (std::vector<double>{0, 1, 2, 3}));
  x.resize_({3, 3});
  EXPECT_EQ(x.sizes(), (Sizes{3, 3}));
  for (int64_t i = 0; i < 6; ++i) EXPECT_EQ(element(x, i).re, static_cast<double>(i));
  Tensor part = counting({4}).slice(0, 1, 3);
  EXPECT_NO_THROW(part.resize_({3}));
  EXPECT_THROW(part.resize_({4}), Error);
  float numbers[4] = {};
  EXPECT_THROW(from_blob(numbers, {4}).resize_({5}), Error);
  EXPECT_THROW(counting({2}).requires_grad_().resize_({3}), Error);
}

TEST(Out, WritesAndResizes) {
  Tensor out = counting({5});
  const void* memory = out.data_ptr();
  write_out(out, counting({2, 2}));
  EXPECT_EQ(out.sizes(), (Sizes{2, 2}));
  EXPECT_EQ(out.data_ptr(), memory);
  write_out(out, counting({3, 3}, kInt32));
  EXPECT_EQ(out.dtype(), kFloat32);
  EXPECT_EQ(element(out, 8).re, 8);
  Tensor whole = counting({2}, kInt64);
  EXPECT_THROW(write_out(whole, counting({2})), Error);
  Tensor leaf = counting({2}).requires_grad_();
  EXPECT_THROW(write_out(leaf, counting({2})), Error);
  EXPECT_THROW(write_out(out, leaf * 2), Error);
  Tensor undefined;
  EXPECT_THROW(write_out(undefined, counting({2})), Error);
}

TEST(Copy, Derivatives) {
  const Tensor a = counting({2, 3}, kFloat64).requires_grad_(), b = counting({3}, kFloat64).requires_grad_();
  const auto both = [](const std::function<Tensor(TensorList)>& f, std::vector<Tensor> in) {
    const auto fn = [&](TensorList x) { return std::vector<Tensor>{f(x)}; };
    EXPECT_TRUE(autograd::gradcheck(fn, in));
    EXPECT_TRUE(autograd::gradgradcheck(fn, in));
  };
  both([](TensorList x) { return x[0].clone(); }, {a});
  both([](TensorList x) { return (x[0] * x[0]).copy_(x[1] * x[1]); }, {a, b});
  both(
      [](TensorList x) {
        Tensor y = x[0] * x[0];
        y.select(0, 1).copy_(x[1] * x[1]);
        return y;
      },
      {a, b});
  both(
      [](TensorList x) {
        Tensor y = x[0] * x[0];
        y.select(1, 1).fill_(3);
        return y;
      },
      {a});
  both([](TensorList x) { return x[0].to(kComplex128) * x[0]; }, {a});
  both([](TensorList x) { return x[0].t().contiguous() * 2; }, {a});
}

TEST(Copy, GradientsComeBackInTheInputsType) {
  const Tensor x = counting({3}).requires_grad_();
  x.to(kFloat64).sum().backward();
  EXPECT_EQ(x.grad().dtype(), kFloat32);
  EXPECT_FALSE(x.to(kInt64).requires_grad());
  EXPECT_THROW(x.fill_(1), Error);
  {
    NoGradGuard no_grad;
    x.fill_(1);
  }
  EXPECT_EQ(test::numbers(x), (std::vector<double>{1, 1, 1}));
}

}  // namespace
}  // namespace argand
