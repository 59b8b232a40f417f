// Indexing against loops over coordinates that follow NumPy's rules.
#include "argand/ops/tensor_index.h"

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using namespace indexing;
using test::counting;
using test::element;
using test::elements;
using test::expect_same_bits;
using test::index_of;
using test::message_of;
using test::numbers;
using test::position_of;
using test::product;
using test::Random;
using test::Sizes;
using test::Z;
using Optional = std::optional<Tensor>;
using List = std::vector<Tensor>;

Tensor longs(const Sizes& sizes, const std::vector<int64_t>& values) {
  const Tensor x = new_tensor(sizes, kInt64);
  std::copy(values.begin(), values.end(), x.data_ptr<int64_t>());
  return x;
}
Tensor longs(const std::vector<int64_t>& values) { return longs({static_cast<int64_t>(values.size())}, values); }
Tensor bools(const Sizes& sizes, const std::vector<int>& values) {
  const Tensor x = new_tensor(sizes, kBool);
  for (size_t i = 0; i < values.size(); ++i) x.data_ptr<bool>()[i] = values[i] != 0;
  return x;
}
int64_t whole(const Tensor& x, int64_t i) { return static_cast<int64_t>(element(x, i).re); }

// A tensor of doubles between -2 and 2 that wants a gradient.
Tensor leaf(Random& random, const Sizes& sizes) {
  const Tensor x = new_tensor(sizes, kFloat64);
  for (int64_t i = 0; i < x.numel(); ++i)
    x.data_ptr<double>()[i] = static_cast<double>(random(-200, 200)) / 100 + 0.005;
  return x.set_requires_grad(true);
}

Sizes broadcast(const Sizes& a, const Sizes& b) {
  Sizes s(std::max(a.size(), b.size()));
  for (size_t d = 0; d < s.size(); ++d) {
    const int64_t p = d < a.size() ? a[a.size() - 1 - d] : 1, q = d < b.size() ? b[b.size() - 1 - d] : 1;
    s[s.size() - 1 - d] = p == 1 ? q : p;
  }
  return s;
}
// The element of x that coordinates of a shape x broadcasts to lead to.
Z broadcast_element(const Tensor& x, const Sizes& at) {
  Sizes own(x.sizes().size());
  for (size_t d = 0; d < own.size(); ++d) own[d] = x.sizes()[d] == 1 ? 0 : at[at.size() - own.size() + d];
  return element(x, position_of(own, x.sizes().vec()));
}

// What one entry of the oracle's normal form does to one dimension.
struct Step {
  bool advanced;
  Tensor index;                           // advanced
  int64_t start = 0, by = 1, length = 0;  // otherwise
  bool fresh = false;                     // a new dimension: uses none of the source's
};

struct Oracle {
  Sizes sizes;                // of the result
  std::vector<Sizes> source;  // coordinates in x of every element of the result
};

// `fixed` are coordinates chosen by integers, by dimension of x; steps go through the other dimensions in order.
Oracle select(const Sizes& x, const std::vector<std::pair<size_t, int64_t>>& fixed, const std::vector<Step>& steps) {
  Sizes shape;
  size_t first = steps.size(), last = 0, count = 0;
  for (size_t i = 0; i < steps.size(); ++i)
    if (steps[i].advanced) {
      shape = broadcast(shape, steps[i].index.sizes().vec());
      first = std::min(first, i);
      last = i;
      ++count;
    }
  const bool together = count == 0 || last - first + 1 == count;
  Oracle o;
  size_t place = 0;
  for (size_t i = 0; i < steps.size(); ++i) {
    if (i == first && together) place = o.sizes.size();
    if (!steps[i].advanced) o.sizes.push_back(steps[i].length);
  }
  if (count) o.sizes.insert(o.sizes.begin() + static_cast<int64_t>(place), shape.begin(), shape.end());
  for (int64_t i = 0; i < product(o.sizes); ++i) {
    const Sizes at = index_of(i, o.sizes);
    const Sizes chosen(at.begin() + static_cast<int64_t>(place),
                       at.begin() + static_cast<int64_t>(place + shape.size()));
    Sizes rest = at;
    rest.erase(rest.begin() + static_cast<int64_t>(place), rest.begin() + static_cast<int64_t>(place + shape.size()));
    Sizes from(x.size(), -1);
    for (auto [d, v] : fixed) from[d] = v;
    size_t d = 0, r = 0;
    for (const Step& s : steps) {
      if (s.fresh) {
        ++r;
        continue;
      }
      while (from[d] >= 0) ++d;
      if (s.advanced) {
        const auto v = static_cast<int64_t>(broadcast_element(s.index, chosen).re);
        from[d] = v < 0 ? v + x[d] : v;
      } else {
        from[d] = s.start + s.by * rest[r++];
      }
    }
    o.source.push_back(from);
  }
  return o;
}

void expect_selected(const Tensor& y, const Tensor& x, const Oracle& o, const char* what) {
  ASSERT_EQ(y.sizes(), o.sizes) << what;
  for (size_t i = 0; i < o.source.size(); ++i)
    ASSERT_EQ(element(y, static_cast<int64_t>(i)), element(x, position_of(o.source[i], x.sizes().vec())))
        << what << " element " << i;
}

Tensor random_mask(Random& random, const Sizes& sizes) {
  std::vector<int> values(static_cast<size_t>(product(sizes)));
  for (int& v : values) v = random(0, 2) == 0;
  return bools(sizes, values);
}

// Random entries for a source of sizes x: brackets as a user writes them and the oracle's normal form. Masks become the
// coordinates of their true elements.
struct Brackets {
  std::vector<TensorIndex> list;
  std::vector<std::pair<size_t, int64_t>> fixed;
  std::vector<Step> steps;
};

Brackets random_brackets(Random& random, const Sizes& x) {
  Brackets b;
  Sizes common = random.sizes(0, 2, 3, false);
  bool masked = false;
  for (size_t d = 0; d < x.size(); ++d) {
    const int64_t n = x[d];
    if (random(0, 6) == 0) {
      b.list.emplace_back(None);
      b.steps.push_back({false, {}, 0, 1, 1, true});
    }
    const int64_t kind = random(0, 4);
    if (kind == 0) {
      const int64_t i = random(-n, n - 1);
      b.list.emplace_back(i);
      b.fixed.emplace_back(d, i < 0 ? i + n : i);
    } else if (kind == 1) {
      const int64_t start = random(0, n - 1), stop = random(start, n), by = random(1, 3);
      b.list.emplace_back(Slice(start - (random(0, 1) ? n : 0), stop == n ? std::nullopt : std::optional(stop), by));
      b.steps.push_back({false, {}, start, by, (stop - start + by - 1) / by});
    } else if (kind == 2 && !masked) {
      Sizes sizes = common;
      for (int64_t& s : sizes)
        if (random(0, 3) == 0) s = 1;
      std::vector<int64_t> values(static_cast<size_t>(product(sizes)));
      for (int64_t& v : values) v = random(-n, n - 1);
      Tensor index = longs(sizes, values);
      if (sizes.empty()) {  // a 0-d tensor is an integer
        b.fixed.emplace_back(d, values[0] < 0 ? values[0] + n : values[0]);
      } else {
        b.steps.push_back({true, index});
      }
      if (random(0, 1)) index = index.to(kInt32);
      b.list.emplace_back(index);
    } else if (kind == 3 && !masked && common.empty()) {
      masked = true;
      const size_t dims = d + 1 < x.size() && random(0, 1) ? 2 : 1;
      const Sizes sizes(x.begin() + static_cast<int64_t>(d), x.begin() + static_cast<int64_t>(d + dims));
      const Tensor mask = random_mask(random, sizes);
      std::vector<std::vector<int64_t>> columns(dims);
      for (int64_t i = 0; i < mask.numel(); ++i)
        if (element(mask, i).re != 0)
          for (size_t c = 0; c < dims; ++c) columns[c].push_back(index_of(i, sizes)[c]);
      for (size_t c = 0; c < dims; ++c) b.steps.push_back({true, longs(columns[c])});
      b.list.emplace_back(mask);
      d += dims - 1;
    } else {
      b.list.emplace_back(Slice());
      b.steps.push_back({false, {}, 0, 1, n});
    }
  }
  return b;
}

TEST(Indexing, BracketsAgainstCoordinates) {
  Random random(1);
  for (int round = 0; round < 3000; ++round) {
    const Sizes sizes = random.sizes(1, 5, 4, false);
    const Tensor x = random.layout(sizes, round % 3 ? kFloat32 : kComplex128);
    const Brackets b = random_brackets(random, sizes);
    expect_selected(x.index(b.list), x, select(sizes, b.fixed, b.steps), str("round ", round).c_str());
  }
}

TEST(Indexing, AssignmentAgainstCoordinates) {
  Random random(2);
  for (int round = 0; round < 2000; ++round) {
    const Sizes sizes = random.sizes(1, 4, 4, false);
    const Tensor x = counting(sizes, kFloat64).clone();
    const Brackets b = random_brackets(random, sizes);
    const Oracle o = select(sizes, b.fixed, b.steps);
    Sizes value_sizes = o.sizes;
    for (int64_t& s : value_sizes)
      if (random(0, 3) == 0) s = 1;
    if (random(0, 2) == 0) value_sizes.insert(value_sizes.begin(), 1);
    if (product(o.sizes) == 0) value_sizes.assign(1, 1);
    const Tensor values = counting(value_sizes, round % 2 ? kFloat64 : kInt32) + 1000;
    std::vector<double> expected = numbers(x);
    for (size_t i = 0; i < o.source.size(); ++i) {
      Sizes at = index_of(static_cast<int64_t>(i), o.sizes);
      if (value_sizes.size() > at.size()) at.insert(at.begin(), 0);
      expected[static_cast<size_t>(position_of(o.source[i], sizes))] = broadcast_element(values, at).re;
    }
    x.index_put_(b.list, values);
    ASSERT_EQ(numbers(x), expected) << "round " << round;
  }
}

TEST(Indexing, AccumulateCountsEveryDuplicate) {
  Random random(3);
  for (DType dtype : {kFloat32, kFloat64, kInt16, kComplex64, kBFloat16}) {
    for (int round = 0; round < 100; ++round) {
      const Sizes sizes = random.sizes(2, 3, 4, false);
      const Tensor x = zeros(sizes, dtype), index = longs({5}, {0, sizes[1] - 1, 0, -1, 0});
      const Tensor values = counting({5, sizes[0]}, dtype).transpose(0, 1);
      Sizes result = sizes;
      result[1] = 5;
      const Tensor y = index_put(x, {Optional(), Optional(index)},
                                 sizes.size() == 3 ? expand(values.unsqueeze(2), result) : values, true);
      std::vector<double> expected(static_cast<size_t>(product(sizes)), 0);
      for (int64_t i = 0; i < product(result); ++i) {
        Sizes at = index_of(i, result);
        const double v = element(values, at[0] * 5 + at[1]).re;
        const int64_t j = whole(index, at[1]);
        at[1] = j < 0 ? j + sizes[1] : j;
        expected[static_cast<size_t>(position_of(at, sizes))] += v;
      }
      ASSERT_EQ(numbers(y), expected) << dtype_name(dtype);
      EXPECT_EQ(numbers(x), std::vector<double>(expected.size(), 0));
    }
  }
}

TEST(Indexing, ManyDimensions) {
  const Sizes sizes(12, 2);
  const Tensor x = counting(sizes).transpose(0, 11).transpose(3, 7);
  const Tensor index = longs({1, 0, 1});
  std::vector<Optional> list(12);
  list[2] = index;
  list[9] = index;
  const Tensor y = argand::index(x, list);
  std::vector<Step> steps;
  for (int d = 0; d < 12; ++d) steps.push_back(d == 2 || d == 9 ? Step{true, index} : Step{false, {}, 0, 1, 2});
  expect_selected(y, x, select(sizes, {}, steps), "12 dimensions");
}

TEST(Indexing, ViewsShareMemory) {
  const Tensor x = counting({3, 4});
  EXPECT_TRUE(x.index({1}).is_alias_of(x));
  EXPECT_TRUE(x.index({"..."}).is_view());
  EXPECT_TRUE(x.index({Slice(), None, Slice(1, None, 2)}).is_alias_of(x));
  EXPECT_FALSE(x.index({longs({0})}).is_alias_of(x));
  x[1] = 7;
  x[2][3] = counting({}) + 50;
  EXPECT_EQ(numbers(x), (std::vector<double>{0, 1, 2, 3, 7, 7, 7, 7, 8, 9, 10, 50}));
  x.index_put_({Slice(0, 1)}, -1);
  EXPECT_EQ(x[0][3].item<float>(), -1);
  EXPECT_EQ(x[longs({2, 0})].sizes(), (Sizes{2, 4}));
}

TEST(Indexing, ZeroDimensionalMasks) {
  const Tensor x = counting({2, 3});
  EXPECT_EQ(x.index({true}).sizes(), (Sizes{1, 2, 3}));
  EXPECT_EQ(x.index({false}).sizes(), (Sizes{0, 2, 3}));
  EXPECT_EQ(x.index({bools({}, {1}), 1}).sizes(), (Sizes{1, 3}));
  EXPECT_EQ(argand::index(x, {Optional(bools({}, {1}))}).sizes(), (Sizes{1, 2, 3}));
  const Tensor number = counting({}).clone();
  EXPECT_EQ(number.index({true}).sizes(), (Sizes{1}));
  number.index_put_({bools({}, {1})}, 5);
  EXPECT_EQ(number.item<float>(), 5);
  number.index_put_({false}, 6);
  EXPECT_EQ(number.item<float>(), 5);
}

TEST(Indexing, EmptySelections) {
  const Tensor x = counting({3, 4});
  EXPECT_EQ(x.index({longs({})}).sizes(), (Sizes{0, 4}));
  EXPECT_EQ(x.index({Slice(), zeros({2, 0}, kInt64)}).sizes(), (Sizes{3, 2, 0}));
  EXPECT_EQ(counting({0, 4}).index({Slice(), longs({1, 2})}).sizes(), (Sizes{0, 2}));
  EXPECT_EQ(x.index({zeros({3, 4}, kBool)}).sizes(), (Sizes{0}));
  x.index_put_({longs({})}, 5);
  EXPECT_EQ(numbers(x), numbers(counting({3, 4})));
}

TEST(Indexing, ErrorsNameIndexDimensionAndSize) {
  const Tensor x = counting({3, 4});
  for (const auto& f : std::vector<std::function<void()>>{[&] {
                                                            x.index({Slice(), longs({0, 4})});
                                                          },
                                                          [&] {
                                                            x.index({longs({0}), longs({4})});
                                                          },
                                                          [&] { index_select(x, 1, longs({4})); },
                                                          [&] {
                                                            gather(x, 1, longs({1, 1}, {4}));
                                                          },
                                                          [&] {
                                                            scatter(x, 1, longs({1, 1}, {4}), 0);
                                                          },
                                                          [&] {
                                                            x.clone().index_put_({Slice(), longs({4})}, 1);
                                                          }}) {
    const std::string m = message_of<IndexError>(f);
    EXPECT_NE(m.find("index 4 lies outside dimension 1, whose size is 4"), std::string::npos) << m;
  }
  EXPECT_NE(message_of([&] { x.index({longs({-4})}); }).find("index -4"), std::string::npos);
  EXPECT_THROW(counting({3, 0}).index({longs({3})}), IndexError);
  EXPECT_THROW(x.index({0, 0, 0}), IndexError);
  EXPECT_THROW(x.index({"...", "..."}), IndexError);
  EXPECT_THROW(x.index({counting({2})}), IndexError);
  EXPECT_THROW(x.index({zeros({4, 3}, kBool)}), IndexError);
  EXPECT_THROW(x.index({longs({0, 1}), longs({0, 1, 2})}), IndexError);
  EXPECT_THROW(x.index({"all"}), ValueError);
  EXPECT_THROW(counting({}).index({0}), IndexError);
  EXPECT_THROW(index_select(x, 0, longs({-1})), IndexError);
  EXPECT_THROW(x.clone().index_put_({longs({0, 1})}, counting({3, 4})), Error);
  EXPECT_THROW(index_put(x, {Optional(longs({0}))}, counting({4}, kFloat64)), Error);
}

TEST(Indexing, OverlappingSourceIsReadFirst) {
  const Tensor x = counting({5}).clone();
  x.index_put_({longs({1, 2, 3, 4})}, x.index({Slice(0, 4)}));
  EXPECT_EQ(numbers(x), (std::vector<double>{0, 0, 1, 2, 3}));
}

TEST(Indexing, AlongOneDimension) {
  Random random(4);
  for (int round = 0; round < 300; ++round) {
    const Sizes sizes = random.sizes(1, 4, 5, false);
    const Tensor x = random.layout(sizes, round % 2 ? kFloat32 : kInt64);
    const auto d = static_cast<size_t>(random(0, static_cast<int64_t>(sizes.size()) - 1));
    const int64_t dim = static_cast<int64_t>(d), count = random(0, 6);
    std::vector<int64_t> picks(static_cast<size_t>(count));
    for (int64_t& p : picks) p = random(0, sizes[d] - 1);
    const Tensor index = longs(picks);
    Sizes result = sizes;
    result[d] = count;
    const Tensor selected = index_select(x, dim, index);
    ASSERT_EQ(selected.sizes(), result);
    const Tensor source = random.layout(result, x.dtype());
    std::vector<double> added = numbers(x), copied = added, filled = added;
    for (int64_t i = 0; i < product(result); ++i) {
      Sizes at = index_of(i, result);
      at[d] = picks[static_cast<size_t>(at[d])];
      const auto p = static_cast<size_t>(position_of(at, sizes));
      ASSERT_EQ(element(selected, i).re, numbers(x)[p]);
      added[p] += 2 * element(source, i).re;
      copied[p] = element(source, i).re;
      filled[p] = 9;
    }
    ASSERT_EQ(numbers(index_add(x, dim, index, source, 2)), added);
    ASSERT_EQ(numbers(index_copy(x, dim, index, source)), copied);
    ASSERT_EQ(numbers(index_fill(x, dim, index, 9)), filled);
    const Tensor y = x.clone();
    ASSERT_EQ(numbers(y.index_add_(dim, index, source, 2)), added);
  }
}

TEST(Indexing, GatherAndScatter) {
  Random random(5);
  for (int round = 0; round < 300; ++round) {
    const Sizes sizes = random.sizes(1, 4, 5, false);
    const Tensor x = random.layout(sizes);
    const auto d = static_cast<size_t>(random(0, static_cast<int64_t>(sizes.size()) - 1));
    const auto dim = static_cast<int64_t>(d);
    Sizes small = sizes, large = sizes;
    for (size_t e = 0; e < sizes.size(); ++e) {
      small[e] = e == d ? random(1, 6) : random(1, sizes[e]);
      large[e] = small[e] + random(0, 1);
    }
    std::vector<int64_t> picks(static_cast<size_t>(product(small)));
    for (int64_t& p : picks) p = random(0, sizes[d] - 1);
    const Tensor index = longs(small, picks), src = random.layout(large);
    const Tensor gathered = gather(x, dim, index);
    ASSERT_EQ(gathered.sizes(), small);
    std::vector<double> set = numbers(x), sum = set, times = set, constant = set;
    for (int64_t i = 0; i < product(small); ++i) {
      const Sizes at = index_of(i, small);
      Sizes to = at;
      to[d] = picks[static_cast<size_t>(i)];
      const auto p = static_cast<size_t>(position_of(to, sizes));
      const double v = element(src, position_of(at, large)).re;
      ASSERT_EQ(element(gathered, i).re, numbers(x)[p]);
      set[p] = v;
      sum[p] += v;
      times[p] = static_cast<float>(times[p] * v);
      constant[p] = 3;
    }
    ASSERT_EQ(numbers(scatter(x, dim, index, src)), set);
    ASSERT_EQ(numbers(scatter_add(x, dim, index, src)), sum);
    ASSERT_EQ(numbers(scatter(x, dim, index, src, "add")), sum);
    ASSERT_EQ(numbers(scatter(x, dim, index, src, "multiply")), times);
    ASSERT_EQ(numbers(scatter(x, dim, index, 3)), constant);
    const Tensor y = x.clone();
    ASSERT_EQ(numbers(y.scatter_(dim, index, src)), set);
  }
  const Tensor x = counting({3, 4});
  EXPECT_EQ(numbers(take_along_dim(x, argsort(x, 1, true), 1)),
            (std::vector<double>{3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8}));
  EXPECT_EQ(take_along_dim(x, longs({1, 2}, {0, 1}), 1).sizes(), (Sizes{3, 2}));
  EXPECT_EQ(numbers(take(x, longs({2, 1}, {5, -1}))), (std::vector<double>{5, 11}));
  EXPECT_THROW(gather(x, 0, longs({1, 5}, {0, 0, 0, 0, 0})), Error);
  EXPECT_THROW(gather(x, 1, longs({1, 1}, {-1})), IndexError);
  EXPECT_EQ(gather(counting({}), 0, longs({}, {0})).sizes(), (Sizes{}));
}

TEST(Indexing, Masks) {
  Random random(6);
  for (int round = 0; round < 200; ++round) {
    const Sizes sizes = random.sizes(0, 4, 5);
    const Tensor x = random.layout(sizes), mask = random_mask(random, sizes);
    std::vector<double> selected, scattered = numbers(x);
    std::vector<double> positions;
    for (int64_t i = 0; i < x.numel(); ++i)
      if (element(mask, i).re != 0) {
        scattered[static_cast<size_t>(i)] = 1000 + static_cast<double>(selected.size());
        selected.push_back(element(x, i).re);
        for (int64_t c : index_of(i, sizes)) positions.push_back(static_cast<double>(c));
      }
    ASSERT_EQ(numbers(masked_select(x, mask)), selected);
    ASSERT_EQ(numbers(masked_scatter(x, mask, arange(x.numel()).to(kFloat32) + 1000)), scattered);
    const Tensor where_true = nonzero(mask);
    ASSERT_EQ(where_true.sizes(), (Sizes{static_cast<int64_t>(selected.size()), x.dim()}));
    ASSERT_EQ(numbers(where_true), positions);
    ASSERT_EQ(where(mask).size(), static_cast<size_t>(std::max<int64_t>(1, x.dim())));
  }
  const Tensor x = counting({2, 3});
  EXPECT_EQ(numbers(masked_select(x, bools({3}, {1, 0, 1}))), (std::vector<double>{0, 2, 3, 5}));
  EXPECT_EQ(numbers(masked_fill(x, bools({2, 1}, {0, 1}), counting({}) + 8)), (std::vector<double>{0, 1, 2, 8, 8, 8}));
  EXPECT_THROW(masked_select(x, longs({3}, {1, 0, 1})), Error);
  EXPECT_THROW(masked_scatter(x, bools({2, 3}, {1, 1, 1, 0, 0, 0}), counting({2})), Error);
  // Longer than a block, from a type other than bool.
  const Tensor long_one = zeros({50000}, kComplex64);
  for (int64_t i : {0, 16383, 16384, 40000}) long_one[i] = Scalar(Complex<double>(0, 1));
  EXPECT_EQ(numbers(nonzero(long_one)), (std::vector<double>{0, 16383, 16384, 40000}));
}

TEST(Indexing, Derivatives) {
  using autograd::gradcheck;
  using autograd::gradgradcheck;
  Random random(7);
  const Tensor x = leaf(random, {3, 4}), v = leaf(random, {2, 4}), w = leaf(random, {3, 2});
  const Tensor rows = longs({2, 0}), repeated = longs({1, 1}),
               mask = bools({3, 4}, {1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1});
  const Tensor each = longs({3, 2}, {0, 3, 1, 1, 2, 0}), unique = longs({3, 2}, {0, 3, 1, 2, 2, 0});
  const auto check = [](const std::function<List(TensorList)>& f, const List& in, int line) {
    SCOPED_TRACE(line);
    EXPECT_TRUE(gradcheck(f, in));
    EXPECT_TRUE(gradgradcheck(f, in));
  };
  check([&](TensorList t) { return List{t[0].index({repeated, Slice(1)}) * t[0].index({0, 0})}; }, {x}, __LINE__);
  check(
      [&](TensorList t) {
        return List{t[0].index({repeated, rows}).exp(), t[0].index({mask}).exp()};
      },
      {x}, __LINE__);
  check([&](TensorList t) { return List{index_put(t[0] * 2, {Optional(rows)}, t[1]).exp()}; }, {x, v}, __LINE__);
  check([&](TensorList t) { return List{index_put(t[0] * 2, {Optional(repeated)}, t[1], true).exp()}; }, {x, v},
        __LINE__);
  check(
      [&](TensorList t) {
        const Tensor y = t[0] * 2;
        y.index_put_({rows}, t[1][0]);
        y.index_put_({Slice(), 1}, t[1][0][2]);
        return List{y.exp()};
      },
      {x, v}, __LINE__);
  check([&](TensorList t) { return List{index_select(t[0], 0, repeated).exp()}; }, {x}, __LINE__);
  check([&](TensorList t) { return List{index_add(t[0], 0, repeated, t[1], 3).exp()}; }, {x, v}, __LINE__);
  check(
      [&](TensorList t) {
        return List{index_copy(t[0], 0, rows, t[1]).exp(), index_fill(t[0], 1, rows, 2).exp()};
      },
      {x, v}, __LINE__);
  check([&](TensorList t) { return List{gather(t[0], 1, each).exp()}; }, {x}, __LINE__);
  check(
      [&](TensorList t) {
        return List{scatter(t[0], 1, unique, t[1]).exp(), scatter(t[0], 1, unique, 2).exp()};
      },
      {x, w}, __LINE__);
  check([&](TensorList t) { return List{scatter_add(t[0], 1, each, t[1]).exp()}; }, {x, w}, __LINE__);
  check([&](TensorList t) { return List{scatter_add(t[1], 0, longs({2, 1}, {1, 1}), t[0]).exp()}; }, {x, w}, __LINE__);
  check(
      [&](TensorList t) {
        return List{masked_select(t[0], mask).exp(), masked_fill(t[0], mask, t[1][0][0]).exp()};
      },
      {x, v}, __LINE__);
  check([&](TensorList t) { return List{masked_scatter(t[0], mask, cat({t[1], t[1]}, 0)).exp()}; }, {x, v}, __LINE__);
  check(
      [&](TensorList t) {
        return List{take(t[0], rows).exp(), take_along_dim(t[0], longs({3, 1}, {0, 1, 3}), 1).exp()};
      },
      {x}, __LINE__);
}

TEST(Indexing, ChangedIndexIsCaughtInBackward) {
  Random random(8);
  const Tensor x = leaf(random, {3, 4}), index = longs({0, 1});
  const Tensor y = x.index({index});
  index.fill_(2);
  EXPECT_THROW(y.sum().backward(), Error);
}

TEST(Indexing, SameBitsAtAnyThreadCount) {
  Random random(9);
  const Tensor source = rand({20000, 64}) - 0.5, thin = rand({300000}) - 0.5;
  const Tensor rows = randint(100, {20000}), places = randint(50, {300000}), across = randint(64, {20000, 64});
  const auto run = [&] {
    return List{index_add(zeros({100, 64}), 0, rows, source), index_put(zeros({50}), {Optional(places)}, thin, true),
                scatter_add(zeros({20000, 64}), 1, across, source),
                scatter(zeros({64, 20000}), 0, across.t(), source.t()),
                source.index({rows, places.slice(0, 0, 20000)})};
  };
  expect_same_bits(run);
}

}  // namespace
}  // namespace argand
