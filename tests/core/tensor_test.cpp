#include "argand/core/tensor.h"

#include <gtest/gtest.h>

#include <cstring>
#include <vector>

#include "argand/core/memory.h"
#include "argand/core/thread_local.h"

namespace argand {
namespace {

using Sizes = std::vector<int64_t>;

int64_t live_bytes(DeviceType device = DeviceType::CPU) { return memory::stats(device).live; }

TEST(NewTensor, IsRowMajorAlignedAndCounted) {
  const int64_t before = live_bytes();
  {
    Tensor x = new_tensor({2, 3, 4}, kFloat32);
    EXPECT_EQ(x.sizes(), (Sizes{2, 3, 4}));
    EXPECT_EQ(x.strides(), (Sizes{12, 4, 1}));
    EXPECT_EQ(x.numel(), 24);
    EXPECT_TRUE(x.is_contiguous());
    EXPECT_EQ(x.nbytes(), 96u);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(x.data_ptr()) % 64, 0u);
    EXPECT_EQ(live_bytes(), before + 96);
    EXPECT_EQ(x._version(), 0u);
  }
  EXPECT_EQ(live_bytes(), before);
}

TEST(NewTensor, SmallAndLargeDataHoldWhatIsWritten) {
  for (int64_t n : {0, 1, 15, 16, 17, 1000, 16368, 16384, 65536, 1 << 20}) {
    const int64_t before = live_bytes();
    Tensor x = new_tensor({n}, kInt32);
    EXPECT_EQ(live_bytes(), before + 4 * n);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(x.data_ptr()) % 64, 0u);
    auto* p = x.data_ptr<int32_t>();
    for (int64_t i = 0; i < n; ++i) p[i] = static_cast<int32_t>(i * 7);
    const Tensor other = new_tensor({n}, kInt32);
    for (int64_t i = 0; i < n; ++i) other.data_ptr<int32_t>()[i] = -1;
    for (int64_t i = 0; i < n; ++i) ASSERT_EQ(p[i], i * 7);
  }
}

TEST(NewTensor, KindIsTheSameWhateverTheMemoryHeld) {
  for (int i = 0; i < 64; ++i) std::memset(new_tensor({32}, kFloat).data_ptr(), i, 32 * sizeof(float));
  std::vector<Tensor> held;
  for (int i = 0; i < 64; ++i) {
    Tensor used = new_tensor({32 + i}, kFloat);
    std::memset(used.data_ptr(), 0xff, used.nbytes());
    if (i % 2) held.push_back(used);
  }
  const uint64_t kind = new_tensor({2, 3}, kFloat).view_struct().kind();
  for (int i = 0; i < 64; ++i) {
    held.push_back(new_tensor({2, 3}, kFloat));
    EXPECT_EQ(held.back().view_struct().kind(), kind);
    EXPECT_EQ(alias(held.back()).view_struct().kind(), kind);
    EXPECT_EQ(new_view(held.back(), {2, 3}, {3, 1}, 0).view_struct().kind(), kind);
    EXPECT_EQ(new_tensor_strided({2, 3}, {3, 1}, kFloat, kCPU).view_struct().kind(), kind);
  }
}

TEST(NewTensor, ZeroElements) {
  const Tensor x = new_tensor({2, 0, 3}, kFloat64);
  EXPECT_EQ(x.numel(), 0);
  EXPECT_EQ(x.strides(), (Sizes{3, 3, 1}));
  EXPECT_TRUE(x.is_contiguous());
  EXPECT_EQ(x.nbytes(), 0u);
}

TEST(NewTensor, MoreThanSixDimensions) {
  const Sizes sizes{2, 1, 2, 3, 1, 2, 2, 3};
  const Tensor x = new_tensor(sizes, kFloat32);
  EXPECT_EQ(x.sizes(), sizes);
  EXPECT_EQ(x.strides(), (Sizes{72, 72, 36, 12, 12, 6, 3, 1}));
  EXPECT_TRUE(x.is_contiguous());
  EXPECT_EQ(x.dim(), 8);
  const Tensor y = new_view(x, Sizes(64, 1), Sizes(64, 1), 5);
  EXPECT_EQ(y.dim(), 64);
  EXPECT_EQ(y.storage_offset(), 5);
}

TEST(NewTensor, RefusesWhatCannotBe) {
  EXPECT_THROW(new_tensor({2, -1}, kFloat32), Error);
  EXPECT_THROW(new_tensor({int64_t{1} << 31, int64_t{1} << 31}, kFloat32), OutOfMemoryError);
  EXPECT_THROW(new_tensor({int64_t{1} << 40, int64_t{1} << 40}, kFloat32), Error);
  EXPECT_THROW(new_tensor(Sizes(65, 1), kFloat32), Error);
  EXPECT_THROW(new_tensor_strided({2}, {-1}, kFloat32, DeviceType::CPU), Error);
  const int64_t before = live_bytes();
  EXPECT_THROW(new_tensor({int64_t{1} << 50}, kFloat32), OutOfMemoryError);
  EXPECT_EQ(live_bytes(), before);
  // Sizes with a zero among them hold nothing, whatever the others multiply to.
  EXPECT_EQ(new_tensor({int64_t{1} << 40, int64_t{1} << 40, 0}, kFloat32).numel(), 0);
}

TEST(NewTensor, StridedStorageReachesTheLastElement) {
  const Tensor x = new_tensor_strided({2, 3}, {1, 4}, kFloat32, DeviceType::CPU);
  EXPECT_EQ(x.strides(), (Sizes{1, 4}));
  EXPECT_FALSE(x.is_contiguous());
  EXPECT_EQ(x.impl()->storage->nbytes, 40u);
}

TEST(Meta, IsCountedButHasNoPages) {
  const int64_t before = live_bytes(DeviceType::Meta), cpu = live_bytes();
  {
    const Tensor x = new_tensor({int64_t{1} << 40}, kFloat32, DeviceType::Meta);
    EXPECT_EQ(live_bytes(DeviceType::Meta), before + (int64_t{4} << 40));
    EXPECT_EQ(live_bytes(), cpu);
    const Tensor y = new_view(x, {4}, {2}, 100);
    EXPECT_EQ(y.storage_offset(), 100);
    EXPECT_TRUE(y.is_meta());
    EXPECT_THROW(new_view(x, {}, {}, 0).item(), Error);
  }
  EXPECT_EQ(live_bytes(DeviceType::Meta), before);
}

TEST(NewView, SharesStorageVersionAndBase) {
  Tensor x = new_tensor({3, 4}, kFloat32);
  const Tensor y = new_view(x, {4}, {1}, 4);
  EXPECT_TRUE(y.is_view());
  EXPECT_TRUE(y.is_alias_of(x));
  EXPECT_EQ(y.storage_offset(), 4);
  EXPECT_EQ(y.data_ptr<float>(), x.data_ptr<float>() + 4);
  EXPECT_EQ(y.impl()->base, x.impl());
  x.impl()->bump_version();
  EXPECT_EQ(y._version(), 1u);
  EXPECT_EQ(y.impl()->view_version, 0u);
  const Tensor z = new_view(y, {2}, {2}, 1);
  EXPECT_EQ(z.impl()->base, x.impl());
  EXPECT_EQ(z.storage_offset(), 5);
  EXPECT_EQ(z.impl()->view_version, 1u);
  EXPECT_EQ(z.impl()->view_kind, ViewKind::Normal);
}

TEST(NewView, OutlivesItsBase) {
  const int64_t before = live_bytes();
  Tensor y;
  {
    Tensor x = new_tensor({1000}, kInt64);
    for (int64_t i = 0; i < 1000; ++i) x.data_ptr<int64_t>()[i] = i;
    y = new_view(x, {10}, {1}, 500);
  }
  EXPECT_EQ(live_bytes(), before + 8000);
  EXPECT_EQ(y.data_ptr<int64_t>()[9], 509);
  y.reset();
  EXPECT_EQ(live_bytes(), before);
}

TEST(NewView, RemembersTheModeItWasMadeIn) {
  ThreadState& state = thread_local_data().state;
  const Tensor x = new_tensor({4}, kFloat32);
  state.grad_enabled = false;
  EXPECT_EQ(new_view(x, {2}, {1}, 0).impl()->view_kind, ViewKind::CreatedWithoutGrad);
  state.inference = true;
  EXPECT_EQ(new_view(x, {2}, {1}, 0).impl()->view_kind, ViewKind::CreatedInInference);
  EXPECT_FALSE(new_view(x, {2}, {1}, 0).is_inference());
  const Tensor inside = new_tensor({4}, kFloat32);
  state.inference = false;
  state.grad_enabled = true;
  EXPECT_TRUE(inside.is_inference());
  EXPECT_EQ(inside.impl()->version, nullptr);
  inside.impl()->bump_version();
  const Tensor part = new_view(inside, {2}, {1}, 1);
  EXPECT_TRUE(part.is_inference());
  EXPECT_FALSE(part.is_view());
}

TEST(Alias, SharesAllButAutograd) {
  const Tensor x = new_tensor_strided({2, 3}, {1, 2}, kFloat32, DeviceType::CPU);
  const Tensor y = alias(x);
  EXPECT_EQ(y.sizes(), x.sizes());
  EXPECT_EQ(y.strides(), x.strides());
  EXPECT_EQ(y.data_ptr(), x.data_ptr());
  EXPECT_FALSE(y.is_view());
  x.impl()->bump_version();
  EXPECT_EQ(y._version(), 1u);
}

TEST(OwnVersion, IsSharedByViewsMadeAfterwards) {
  const Tensor x = new_tensor({4}, kFloat32), y = alias(x);
  x.impl()->bump_version();
  give_own_version(y.impl());
  EXPECT_EQ(y._version(), 0u);
  Tensor z = new_view(y, {2}, {1}, 0);
  z.impl()->bump_version();
  EXPECT_EQ(y._version(), 1u);
  EXPECT_EQ(x._version(), 1u);
  give_own_version(z.impl());
  EXPECT_EQ(z._version(), 0u);
  EXPECT_EQ(y._version(), 1u);
}

TEST(Geometry, ChangesBetweenInlineAndWide) {
  Tensor x = new_tensor({24}, kFloat32);
  TensorImpl* impl = x.impl();
  impl->set_geometry(Sizes{1, 2, 1, 3, 1, 4, 1}, Sizes{24, 12, 12, 4, 4, 1, 1});
  EXPECT_TRUE(impl->is_wide());
  EXPECT_EQ(x.numel(), 24);
  EXPECT_TRUE(x.is_contiguous());
  impl->set_geometry(Sizes(9, 1), Sizes(9, 1));
  EXPECT_EQ(x.dim(), 9);
  impl->set_geometry(Sizes{4, 6}, Sizes{1, 4});
  EXPECT_FALSE(impl->is_wide());
  EXPECT_EQ(impl->wide, nullptr);
  EXPECT_FALSE(x.is_contiguous());
  EXPECT_EQ(x.strides(), (Sizes{1, 4}));
}

TEST(Item, ReadsEveryType) {
  for (int d = 0; d < kNumDTypes; ++d) {
    const auto dtype = static_cast<DType>(d);
    const Tensor x = new_tensor({1, 1}, dtype);
    visit_any_dtype(dtype, [&](auto zero) {
      using T = decltype(zero);
      const T value = Scalar(1).to<T>();
      std::memcpy(x.data_ptr(), &value, sizeof value);
      EXPECT_EQ(x.item().kind(), Scalar(value).kind());
    });
    EXPECT_TRUE(x.item().equals(1)) << dtype_name(dtype);
  }
  EXPECT_THROW(new_tensor({2}, kFloat32).item(), Error);
  EXPECT_THROW(new_tensor({0}, kFloat32).item(), Error);
}

TEST(Tensor, UndefinedThrows) {
  const Tensor x;
  EXPECT_FALSE(x.defined());
  EXPECT_THROW(x.sizes(), Error);
  EXPECT_THROW(x.item(), Error);
  EXPECT_THROW(x.dtype(), Error);
  EXPECT_EQ(x.use_count(), 0u);
}

TEST(Tensor, DataPtrChecksTheType) {
  const Tensor x = new_tensor({2}, kFloat32);
  EXPECT_NO_THROW(x.data_ptr<float>());
  EXPECT_THROW(x.data_ptr<double>(), TypeError);
  EXPECT_NO_THROW((x.accessor<float, 1>()[1] = 3));
  EXPECT_EQ(x.data_ptr<float>()[1], 3);
  EXPECT_THROW((x.accessor<float, 2>()), Error);
}

TEST(Tensor, TypeNamesAndOptions) {
  EXPECT_EQ(new_tensor({1}, kFloat32).toString(), "CPUFloatType");
  EXPECT_EQ(new_tensor({1}, kBFloat16, DeviceType::Meta).toString(), "MetaBFloat16Type");
  const TensorOptions o = new_tensor({1}, kInt16).options();
  EXPECT_EQ(o.dtype(), kInt16);
  EXPECT_TRUE(o.device().is_cpu());
  EXPECT_EQ(TensorOptions().dtype(), kFloat32);
  set_default_dtype(kFloat64);
  EXPECT_EQ(TensorOptions().dtype(), kFloat64);
  set_default_dtype(kFloat32);
  EXPECT_THROW(set_default_dtype(kInt32), TypeError);
}

TEST(Tensor, CountsItsOwners) {
  Tensor x = new_tensor({1}, kFloat32);
  EXPECT_EQ(x.use_count(), 1u);
  const Tensor y = x;
  EXPECT_EQ(x.use_count(), 2u);
  EXPECT_TRUE(y.is_same(x));
  Tensor z = std::move(x);
  EXPECT_FALSE(x.defined());  // NOLINT(bugprone-use-after-move): what was moved from is empty
  EXPECT_EQ(z.use_count(), 2u);
}

TEST(Generator, PositionsAreReservedOnce) {
  Generator g(42);
  EXPECT_EQ(g.current_seed(), 42u);
  EXPECT_EQ(g.advance(3), 0u);
  EXPECT_EQ(g.advance(1), 3u);
  const Generator same = g;
  EXPECT_EQ(same.offset(), 4u);
  g.set_current_seed(7);
  EXPECT_EQ(same.current_seed(), 7u);
  EXPECT_EQ(same.offset(), 0u);
  const uint64_t a = g.seed(), b = g.seed();
  EXPECT_NE(a, b);
  EXPECT_LT(a, uint64_t{1} << 53);
}

}  // namespace
}  // namespace argand
