#include <cmath>
#include <vector>

#include "tests/ops/plain.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/tensor_literal.h"

namespace argand {
namespace {

using test::counting;
using test::element;
using test::numbers;
using test::Sizes;
using Numbers = std::vector<double>;

TEST(Factories, ConstantsHaveTheirTypeAndNumbers) {
  EXPECT_EQ(zeros({2, 3}).dtype(), kFloat32);
  EXPECT_EQ(numbers(zeros({3}, kInt64)), (Numbers{0, 0, 0}));
  EXPECT_EQ(numbers(ones({2}, kBool)), (Numbers{1, 1}));
  EXPECT_EQ(numbers(ones({2}, kComplex64)), (Numbers{1, 1}));
  EXPECT_EQ(full({2}, 3).dtype(), kInt64);
  EXPECT_EQ(full({2}, 3.5).dtype(), kFloat32);
  EXPECT_EQ(full({2}, true).dtype(), kBool);
  EXPECT_EQ(full({2}, Complex<double>(1, 2)).dtype(), kComplex64);
  EXPECT_EQ(full({2}, 3, kFloat64).dtype(), kFloat64);
  EXPECT_THROW(full({2}, 300, kUInt8), Error);
  EXPECT_EQ(empty({2, 0}).numel(), 0);
  EXPECT_EQ(zeros(3).sizes(), (Sizes{3}));
  EXPECT_EQ(zeros({}).dim(), 0);
  EXPECT_TRUE(zeros({2}, TensorOptions().requires_grad(true)).requires_grad());
  EXPECT_THROW(zeros({2}, TensorOptions(kInt64).requires_grad(true)), Error);
  EXPECT_EQ(scalar_tensor(3).dtype(), kFloat32);
  EXPECT_EQ(empty_strided({2, 3}, {1, 2}).strides(), (Sizes{1, 2}));
  EXPECT_EQ(zeros({2, 3}, TensorOptions(kFloat32).device(kMeta)).device().type(), kMeta);
}

TEST(Factories, DefaultDtypeIsTheThreads) {
  set_default_dtype(kFloat64);
  EXPECT_EQ(zeros({1}).dtype(), kFloat64);
  EXPECT_EQ(full({1}, Complex<double>(0, 1)).dtype(), kComplex128);
  EXPECT_EQ(tensor({1.5, 2.5}).dtype(), kFloat64);
  EXPECT_EQ(arange(2.0).dtype(), kFloat64);
  set_default_dtype(kFloat32);
  EXPECT_EQ(zeros({1}).dtype(), kFloat32);
}

TEST(Factories, LikeAnother) {
  const Tensor x = counting({2, 3}, kInt16).t();
  EXPECT_EQ(zeros_like(x).strides(), x.strides());
  EXPECT_EQ(zeros_like(x).dtype(), kInt16);
  EXPECT_EQ(ones_like(x, kFloat64).dtype(), kFloat64);
  EXPECT_EQ(ones_like(x, {}, kContiguousFormat).strides(), (Sizes{2, 1}));
  EXPECT_EQ(numbers(full_like(x, 4)), (Numbers{4, 4, 4, 4, 4, 4}));
  EXPECT_EQ(x.new_zeros({2}).dtype(), kInt16);
  EXPECT_EQ(x.new_ones({2}, kFloat32).dtype(), kFloat32);
  EXPECT_EQ(numbers(x.new_full({2}, 5)), (Numbers{5, 5}));
  EXPECT_EQ(x.new_empty({4, 1}).sizes(), (Sizes{4, 1}));
  const Tensor image = empty({2, 3, 4, 5}, {}, kChannelsLast);
  EXPECT_TRUE(image.is_contiguous(kChannelsLast));
  EXPECT_TRUE(zeros_like(image).is_contiguous(kChannelsLast));
}

TEST(Arange, LengthAndType) {
  EXPECT_EQ(arange(5).dtype(), kInt64);
  EXPECT_EQ(numbers(arange(5)), (Numbers{0, 1, 2, 3, 4}));
  EXPECT_EQ(numbers(arange(2, 5)), (Numbers{2, 3, 4}));
  EXPECT_EQ(numbers(arange(5, 0, -2)), (Numbers{5, 3, 1}));
  EXPECT_EQ(arange(5.0).dtype(), kFloat32);
  EXPECT_EQ(arange(0, 1, 0.25).dtype(), kFloat32);
  EXPECT_EQ(numbers(arange(0, 1, 0.25)), (Numbers{0, 0.25, 0.5, 0.75}));
  EXPECT_EQ(arange(0, 1.1, 0.25).numel(), 5);
  EXPECT_EQ(arange(3, kFloat64).dtype(), kFloat64);
  EXPECT_EQ(arange(2, 2).numel(), 0);
  EXPECT_EQ(arange(INT64_MAX - 2, INT64_MAX).data_ptr<int64_t>()[1], INT64_MAX - 1);
  EXPECT_EQ(arange(INT64_MIN, INT64_MAX, INT64_MAX).numel(), 3);
  EXPECT_THROW(arange(0, 5, 0), Error);
  EXPECT_THROW(arange(0, 5, -1), Error);
  EXPECT_THROW(arange(0, NAN), Error);
  EXPECT_THROW(arange(0, 1e30), Error);
  EXPECT_THROW(arange(0, 5, 0.5, kInt64), Error);
  const Tensor big = arange(100000);
  for (int64_t i = 0; i < 100000; ++i) ASSERT_EQ(big.data_ptr<int64_t>()[i], i);
}

TEST(Linspace, MeetsBothEnds) {
  EXPECT_EQ(numbers(linspace(0, 1, 5)), (Numbers{0, 0.25, 0.5, 0.75, 1}));
  EXPECT_EQ(numbers(linspace(3, 9, 1)), (Numbers{3}));
  EXPECT_EQ(linspace(0, 1, 0).numel(), 0);
  const Tensor x = linspace(-3, 0.1, 1000, kFloat64);
  EXPECT_EQ(element(x, 0).re, -3);
  EXPECT_EQ(element(x, 999).re, 0.1);
  for (int64_t i = 0; i < 1000; ++i) EXPECT_NEAR(element(x, i).re, -3 + 3.1 * static_cast<double>(i) / 999, 1e-14);
  EXPECT_EQ(linspace(Complex<double>(0, 0), Complex<double>(1, 2), 3).dtype(), kComplex64);
  EXPECT_EQ(element(linspace(Complex<double>(0, 0), Complex<double>(1, 2), 3), 1), test::Z(0.5, 1));
  EXPECT_EQ(numbers(linspace(0, 10, 3, kInt64)), (Numbers{0, 5, 10}));
  EXPECT_THROW(linspace(0, 1, -1), Error);
  EXPECT_EQ(numbers(logspace(0, 3, 4, 10.0, kFloat64)), (Numbers{1, 10, 100, 1000}));
  EXPECT_EQ(numbers(logspace(0, 4, 3, 2.0)), (Numbers{1, 4, 16}));
}

TEST(Eye, OnesOnTheDiagonal) {
  EXPECT_EQ(numbers(eye(2)), (Numbers{1, 0, 0, 1}));
  EXPECT_EQ(numbers(eye(2, 3)), (Numbers{1, 0, 0, 0, 1, 0}));
  EXPECT_EQ(numbers(eye(3, 2, kInt64)), (Numbers{1, 0, 0, 1, 0, 0}));
  EXPECT_EQ(eye(0).numel(), 0);
  EXPECT_THROW(eye(-1), Error);
}

TEST(Triangles, KeepTheirSideOfTheDiagonal) {
  for (int64_t rows : {1, 3, 4})
    for (int64_t columns : {1, 2, 5})
      for (int64_t k : {-9, -2, -1, 0, 1, 3, 9}) {
        const Tensor x = counting({2, rows, columns}, kInt32) + 1;
        const Tensor lower = tril(x, k), upper = triu(x.mT().contiguous().mT(), k);
        Sizes lower_at[2], upper_at[2];
        for (int64_t i = 0; i < x.numel(); ++i) {
          const Sizes at = test::index_of(i, {2, rows, columns});
          const double value = element(x, i).re;
          EXPECT_EQ(element(lower, i).re, at[2] - at[1] <= k ? value : 0);
          EXPECT_EQ(element(upper, i).re, at[2] - at[1] >= k ? value : 0);
          if (at[0]) continue;
          auto& keep = at[2] - at[1] <= k ? lower_at : upper_at;
          keep[0].push_back(at[1]), keep[1].push_back(at[2]);
        }
        const auto expect_indices = [](const Tensor& y, const Sizes* want) {
          ASSERT_EQ(y.size(1), static_cast<int64_t>(want[0].size()));
          for (int64_t i = 0; i < y.size(1); ++i)
            for (int64_t r : {0, 1})
              EXPECT_EQ(y.data_ptr<int64_t>()[r * y.size(1) + i], want[r][static_cast<size_t>(i)]);
        };
        expect_indices(tril_indices(rows, columns, k), lower_at);
        expect_indices(triu_indices(rows, columns, k + 1), upper_at);
      }
  EXPECT_THROW(tril(counting({3})), Error);
  EXPECT_EQ(tril(counting({2, 2}), INT64_MAX).sizes(), (Sizes{2, 2}));
  Tensor x = counting({2, 2});
  x.triu_();
  EXPECT_EQ(numbers(x), (Numbers{0, 1, 0, 3}));
}

TEST(Meshgrid, BothIndexings) {
  const auto ij = meshgrid({arange(2), arange(3)}, "ij"), xy = meshgrid({arange(2), arange(3)}, "xy");
  EXPECT_EQ(numbers(ij[0]), (Numbers{0, 0, 0, 1, 1, 1}));
  EXPECT_EQ(numbers(ij[1]), (Numbers{0, 1, 2, 0, 1, 2}));
  EXPECT_EQ(xy[0].sizes(), (Sizes{3, 2}));
  EXPECT_EQ(numbers(xy[0]), (Numbers{0, 1, 0, 1, 0, 1}));
  EXPECT_EQ(numbers(xy[1]), (Numbers{0, 0, 1, 1, 2, 2}));
  EXPECT_THROW(meshgrid({arange(2)}, "ji"), Error);
}

TEST(Literal, ShapesAndTypes) {
  EXPECT_EQ(tensor(3.5).dim(), 0);
  EXPECT_EQ(tensor(3.5).dtype(), kFloat32);
  EXPECT_EQ(tensor(3).dtype(), kInt64);
  EXPECT_EQ(tensor(true).dtype(), kBool);
  EXPECT_EQ(tensor(Complex<float>(1, 2)).dtype(), kComplex64);
  EXPECT_EQ(tensor(static_cast<int16_t>(3)).dtype(), kInt16);
  EXPECT_EQ(tensor({1, 2, 3}).sizes(), (Sizes{3}));
  EXPECT_EQ(numbers(tensor({1, 2, 3})), (Numbers{1, 2, 3}));
  EXPECT_EQ(numbers(tensor({{1., 2.}, {3., 4.}})), (Numbers{1, 2, 3, 4}));
  EXPECT_EQ(tensor({{{{1, 2}}, {{3, 4}}}}).sizes(), (Sizes{1, 2, 1, 2}));
  EXPECT_EQ(tensor({}).sizes(), (Sizes{0}));
  EXPECT_EQ(tensor({}).dtype(), kFloat32);
  EXPECT_EQ(tensor({true, false}).dtype(), kBool);
  EXPECT_EQ(tensor({1, 2}, kFloat64).dtype(), kFloat64);
  EXPECT_EQ(tensor({1LL << 60, 1LL}).data_ptr<int64_t>()[0], 1LL << 60);
  EXPECT_TRUE(tensor({1., 2.}, requires_grad()).requires_grad());
  const std::vector<float> floats{1.5f, 2.5f};
  EXPECT_EQ(numbers(tensor(floats)), (Numbers{1.5, 2.5}));
  EXPECT_EQ(tensor(std::vector<int>{4, 5}).dtype(), kInt64);
  EXPECT_EQ(numbers(tensor({ArrayRef<double>({1, 2}), ArrayRef<double>({3, 4})})), (Numbers{1, 2, 3, 4}));
}

TEST(Literal, RefusesRaggedLists) {
  EXPECT_THROW(tensor({{1, 2}, {3}}), Error);
  EXPECT_THROW((tensor({{1, 2}, 3})), Error);
  EXPECT_THROW((tensor({1, {2, 3}})), Error);
  EXPECT_THROW((tensor({1, 2.5})), TypeError);
}

TEST(FromBlob, SeesTheCallersMemory) {
  float memory[6] = {0, 1, 2, 3, 4, 5};
  const Tensor x = from_blob(memory, {2, 3});
  EXPECT_EQ(x.data_ptr(), memory);
  x.fill_(7);
  EXPECT_EQ(memory[5], 7);
  memory[0] = 1;
  EXPECT_EQ(element(x, 0).re, 1);
  EXPECT_EQ(from_blob(memory, {3, 2}, {1, 3}).strides(), (Sizes{1, 3}));
  int16_t whole[2] = {1, 2};
  EXPECT_EQ(numbers(from_blob(whole, {2}, kInt16)), (Numbers{1, 2}));
  EXPECT_TRUE(from_blob(memory, {2}, TensorOptions().requires_grad(true)).requires_grad());
  EXPECT_THROW(from_blob(nullptr, {2}), Error);
  EXPECT_NO_THROW(from_blob(nullptr, {0}));
  EXPECT_THROW(from_blob(memory, {-1}), Error);
}

TEST(FromBlob, DeletesOnceAllAreGone) {
  int deleted = 0;
  auto* memory = new double[4]{1, 2, 3, 4};
  {
    Tensor view;
    {
      const Tensor x = from_blob(
          memory, {4},
          [&](void* p) {
            delete[] static_cast<double*>(p);
            ++deleted;
          },
          kFloat64);
      view = x.slice(0, 2);
    }
    EXPECT_EQ(deleted, 0);
    EXPECT_EQ(numbers(view), (Numbers{3, 4}));
  }
  EXPECT_EQ(deleted, 1);
}

TEST(Fill, EveryElementOfEverySizeAndNothingElse) {
  for (const DType dtype : {kInt8, kInt16, kFloat32, kFloat64, kComplex128})
    for (const int64_t n : {1, 3, 15, 16, 17, 31, 33, 64, 65, 200}) {
      const Tensor row = zeros({3, n + 2}, dtype);
      const Tensor inner = row.slice(1, 1, n + 1);
      inner.fill_(5);
      EXPECT_TRUE(inner.eq(5).all().item<bool>()) << dtype_name(dtype) << " " << n;
      EXPECT_EQ(row.ne(0).sum().item<int64_t>(), 3 * n) << dtype_name(dtype) << " " << n;
      EXPECT_TRUE(full({n}, 7, dtype).eq(7).all().item<bool>()) << dtype_name(dtype) << " " << n;
    }
}

}  // namespace
}  // namespace argand
