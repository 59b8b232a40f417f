#include "argand/core/shape.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <vector>

namespace argand {
namespace {

using Sizes = std::vector<int64_t>;

// The place of every element in row-major order.
std::vector<int64_t> places(IntArrayRef sizes, IntArrayRef strides) {
  int64_t n = 1;
  for (int64_t s : sizes) n *= s;
  std::vector<int64_t> out;
  for (int64_t i = 0; i < n; ++i) {
    int64_t rest = i, at = 0;
    for (size_t d = sizes.size(); d-- > 0;) {
      at += rest % sizes[d] * strides[d];
      rest /= sizes[d];
    }
    out.push_back(at);
  }
  return out;
}

bool counts_up(const std::vector<int64_t>& p) {
  for (size_t i = 0; i < p.size(); ++i)
    if (p[i] != static_cast<int64_t>(i)) return false;
  return true;
}

struct Geometry {
  Sizes sizes, strides;
};

// Geometries of all kinds: permuted, sliced, expanded, arbitrary.
Geometry random_geometry(std::mt19937& rng, size_t max_dims) {
  const auto pick = [&](int64_t lo, int64_t hi) { return std::uniform_int_distribution<int64_t>(lo, hi)(rng); };
  const auto n = static_cast<size_t>(pick(0, static_cast<int64_t>(max_dims)));
  Geometry g;
  for (size_t d = 0; d < n; ++d) g.sizes.push_back(pick(0, 9) == 0 ? 0 : pick(1, 3));
  std::vector<size_t> order(n);
  for (size_t d = 0; d < n; ++d) order[d] = d;
  if (pick(0, 1)) std::shuffle(order.begin(), order.end(), rng);
  g.strides.resize(n);
  int64_t stride = 1;
  const int64_t kind = pick(0, 3);
  for (size_t i = n; i-- > 0;) {
    const size_t d = order[i];
    g.strides[d] = kind == 1 && pick(0, 3) == 0 ? 0 : kind == 2 ? pick(0, 7) : stride;
    stride *= std::max<int64_t>(g.sizes[d], 1) + (kind == 3 && pick(0, 3) == 0 ? 1 : 0);
  }
  return g;
}

TEST(Shape, ContiguousStridesCountUp) {
  std::mt19937 rng(1);
  for (int i = 0; i < 500; ++i) {
    const Geometry g = random_geometry(rng, 7);
    EXPECT_TRUE(counts_up(places(g.sizes, contiguous_strides(g.sizes))));
  }
}

TEST(Shape, LayoutPredicatesAgreeWithThePlaces) {
  std::mt19937 rng(2);
  for (int i = 0; i < 5000; ++i) {
    const Geometry g = random_geometry(rng, 5);
    const std::vector<int64_t> p = places(g.sizes, g.strides);
    EXPECT_EQ(is_contiguous(g.sizes, g.strides), counts_up(p));
    const std::set<int64_t> distinct(p.begin(), p.end());
    const bool injective = distinct.size() == p.size();
    const bool dense = injective && (p.empty() || *distinct.rbegin() == static_cast<int64_t>(p.size()) - 1);
    if (is_dense(g.sizes, g.strides)) {
      EXPECT_TRUE(dense);
    }
    if (!may_overlap(g.sizes, g.strides)) {
      EXPECT_TRUE(injective);
    }
    if (p.empty()) continue;
    // Dense layouts are permutations of a contiguous one, so the predicate must see every one of them.
    std::vector<std::pair<int64_t, int64_t>> extents;
    for (size_t d = 0; d < g.sizes.size(); ++d)
      if (g.sizes[d] != 1) extents.push_back({g.strides[d], g.sizes[d]});
    std::sort(extents.begin(), extents.end());
    int64_t expected = 1;
    bool permuted = true;
    for (auto [stride, size] : extents) permuted &= stride == expected, expected *= size;
    EXPECT_EQ(is_dense(g.sizes, g.strides), permuted);
    int64_t reach = 0;
    for (int64_t x : p) reach = std::max(reach, x);
    EXPECT_EQ(storage_extent("test", g.sizes, g.strides), reach + 1);
  }
}

TEST(Shape, OverlapOfExpandedTensorsIsSeen) {
  EXPECT_TRUE(may_overlap(Sizes{3, 2}, Sizes{0, 1}));
  EXPECT_TRUE(may_overlap(Sizes{3, 2}, Sizes{1, 1}));
  EXPECT_FALSE(may_overlap(Sizes{1, 2}, Sizes{0, 1}));
  EXPECT_FALSE(may_overlap(Sizes{3, 2}, Sizes{2, 1}));
  EXPECT_FALSE(may_overlap(Sizes{0, 2}, Sizes{0, 1}));
}

// Strides with which `sizes` walks these places in order, if there are any.
bool walkable(const Sizes& sizes, const std::vector<int64_t>& p) {
  const DimVector steps = contiguous_strides(sizes);
  Sizes strides(sizes.size());
  for (size_t d = 0; d < sizes.size(); ++d) strides[d] = sizes[d] > 1 ? p[static_cast<size_t>(steps[d])] - p[0] : 0;
  std::vector<int64_t> q = places(sizes, strides);
  for (int64_t& x : q) x += p[0];
  return q == p;
}

TEST(Shape, ViewStridesAreFoundExactlyWhereTheyExist) {
  std::mt19937 rng(3);
  int found = 0, impossible = 0;
  for (int i = 0; i < 20000; ++i) {
    const Geometry g = random_geometry(rng, 5);
    const std::vector<int64_t> p = places(g.sizes, g.strides);
    if (p.empty()) continue;
    Sizes target;
    for (auto rest = static_cast<int64_t>(p.size()); rest > 1 || target.empty();) {
      int64_t factor = std::uniform_int_distribution<int64_t>(1, rest)(rng);
      while (rest % factor) --factor;
      target.push_back(factor);
      rest /= factor;
      if (target.size() > 8) break;
    }
    int64_t product = 1;
    for (int64_t s : target) product *= s;
    target.push_back(static_cast<int64_t>(p.size()) / product);
    const auto strides = view_strides(g.sizes, g.strides, target);
    if (strides) {
      EXPECT_EQ(places(target, *strides), p);
    }
    EXPECT_EQ(strides.has_value(), walkable(target, p))
        << str(ArrayRef<int64_t>(g.sizes), ArrayRef<int64_t>(g.strides), " as ", ArrayRef<int64_t>(target));
    ++(strides ? found : impossible);
  }
  EXPECT_GT(found, 1000);
  EXPECT_GT(impossible, 100);
}

TEST(Shape, ViewOfEmptyAndScalar) {
  EXPECT_TRUE(view_strides(Sizes{}, Sizes{}, Sizes{1, 1}));
  EXPECT_TRUE(view_strides(Sizes{0, 3}, Sizes{3, 1}, Sizes{5, 0}));
}

TEST(Shape, ChannelsLast) {
  const Sizes sizes{2, 3, 4, 5};
  const DimVector s = strides_for(MemoryFormat::ChannelsLast, sizes);
  EXPECT_EQ(IntArrayRef(s), (Sizes{60, 1, 15, 3}));
  EXPECT_TRUE(is_channels_last(sizes, s));
  EXPECT_FALSE(is_channels_last(sizes, contiguous_strides(sizes)));
  const Sizes five{2, 3, 4, 5, 6};
  EXPECT_EQ(IntArrayRef(strides_for(MemoryFormat::ChannelsLast3d, five)), (Sizes{360, 1, 90, 18, 3}));
  EXPECT_THROW(strides_for(MemoryFormat::ChannelsLast, Sizes{2, 3}), Error);
}

TEST(Shape, Dims) {
  EXPECT_EQ(wrap_dim("op", -1, 3), 2);
  EXPECT_EQ(wrap_dim("op", -1, 0), 0);
  EXPECT_THROW(wrap_dim("op", 3, 3), IndexError);
  EXPECT_THROW(wrap_dim("op", -4, 3), IndexError);
  EXPECT_THROW(wrap_dim("op", 1, 0), IndexError);
  EXPECT_EQ(dim_mask("op", OptionalIntArrayRef(), 3), 7u);
  EXPECT_EQ(dim_mask("op", OptionalIntArrayRef(Sizes{}), 3), 7u);
  EXPECT_EQ(dim_mask("op", OptionalIntArrayRef(Sizes{}), 3, false), 0u);
  const Sizes dims{0, -1}, twice{1, -2};
  EXPECT_EQ(dim_mask("op", OptionalIntArrayRef(dims), 3), 5u);
  EXPECT_THROW(dim_mask("op", OptionalIntArrayRef(twice), 3), Error);
  EXPECT_EQ(dim_mask("op", OptionalIntArrayRef(), 64), ~uint64_t{0});
}

TEST(Shape, Broadcast) {
  EXPECT_EQ(IntArrayRef(broadcast_sizes("op", Sizes{3, 1}, Sizes{2, 1, 4})), (Sizes{2, 3, 4}));
  EXPECT_EQ(IntArrayRef(broadcast_sizes("op", Sizes{1}, Sizes{0})), (Sizes{0}));
  EXPECT_EQ(IntArrayRef(broadcast_sizes("op", Sizes{}, Sizes{2})), (Sizes{2}));
  try {
    broadcast_sizes("add", Sizes{2, 3}, Sizes{2, 4});
    FAIL();
  } catch (const Error& e) {
    EXPECT_STREQ(
        e.what(),
        "add: sizes [2, 3] and [2, 4] do not broadcast: dimension -1 is 3 in one and 4 in the other; they must "
        "be equal, or one of them 1");
  }
}

TEST(Shape, InferSize) {
  EXPECT_EQ(IntArrayRef(infer_size("view", Sizes{2, -1}, 6)), (Sizes{2, 3}));
  EXPECT_EQ(IntArrayRef(infer_size("view", Sizes{-1}, 0)), (Sizes{0}));
  EXPECT_EQ(IntArrayRef(infer_size("view", Sizes{}, 1)), (Sizes{}));
  EXPECT_THROW(infer_size("view", Sizes{-1, -1}, 6), Error);
  EXPECT_THROW(infer_size("view", Sizes{4, -1}, 6), Error);
  EXPECT_THROW(infer_size("view", Sizes{0, -1}, 0), Error);
  EXPECT_THROW(infer_size("view", Sizes{-2, 3}, 6), Error);
  EXPECT_THROW(infer_size("view", Sizes{7}, 6), Error);
  EXPECT_THROW(infer_size("view", Sizes(65, 1), 1), Error);
}

TEST(Shape, Numel) {
  EXPECT_EQ(checked_numel("empty", Sizes{2, 3, 4}), 24);
  EXPECT_EQ(checked_numel("empty", Sizes{}), 1);
  EXPECT_EQ(checked_numel("empty", Sizes{int64_t{1} << 40, int64_t{1} << 40, 0}), 0);
  EXPECT_THROW(checked_numel("empty", Sizes{int64_t{1} << 40, int64_t{1} << 40}), Error);
  EXPECT_THROW(checked_numel("empty", Sizes{2, -1}), Error);
  EXPECT_THROW(checked_numel("empty", Sizes(65, 1)), Error);
  EXPECT_THROW(storage_extent("as_strided", Sizes{2}, Sizes{1, 1}), Error);
  EXPECT_THROW(storage_extent("as_strided", Sizes{2}, Sizes{-1}), Error);
  EXPECT_THROW(storage_extent("as_strided", Sizes{3, 3}, Sizes{INT64_MAX / 2, INT64_MAX / 2}), Error);
  EXPECT_EQ(storage_extent("as_strided", Sizes{0, 3}, Sizes{3, 1}), 0);
}

}  // namespace
}  // namespace argand
