// Every view against an index loop over its source.
#include <functional>

#include "tests/ops/plain.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::counting;
using test::element;
using test::index_of;
using test::position_of;
using test::Random;
using test::Sizes;

// y has these sizes, and its element at an index is x's element at source(index).
void expect_view(const Tensor& y, const Sizes& sizes, const Tensor& x, const std::function<Sizes(Sizes)>& source) {
  ASSERT_EQ(y.sizes(), sizes);
  const Sizes from = x.sizes().vec();
  for (int64_t i = 0; i < y.numel(); ++i)
    ASSERT_EQ(element(y, i), element(x, position_of(source(index_of(i, sizes)), from))) << "element " << i;
}

void expect_shares(const Tensor& y, const Tensor& x) {
  EXPECT_TRUE(y.is_alias_of(x));
  EXPECT_TRUE(y.is_view());
}

TEST(Views, ReshapeOfAnyLayout) {
  Random random(1);
  for (int round = 0; round < 500; ++round) {
    const Tensor x = random.layout(random.sizes(0, 8, 3));
    Sizes target = random.sizes(0, 8, 4, false);
    int64_t rest = x.numel();
    if (rest == 0) {
      target.push_back(0);
    } else {
      for (int64_t& t : target) {
        while (rest % t) --t;
        rest /= t;
      }
      target.push_back(rest);
    }
    const Tensor y = reshape(x, target);
    ASSERT_EQ(y.sizes(), target);
    for (int64_t i = 0; i < x.numel(); ++i) ASSERT_EQ(element(y, i), element(x, i));
    if (x.is_contiguous()) expect_shares(y, x);
  }
}

TEST(Views, ViewRefusesToCopy) {
  const Tensor x = counting({2, 3, 4});
  expect_shares(x.view({6, -1}), x);
  EXPECT_EQ(x.view(-1).sizes(), (Sizes{24}));
  EXPECT_THROW(x.transpose(0, 1).view({6, 4}), Error);
  EXPECT_THROW(x.view({5, 5}), Error);
  expect_shares(x.transpose(1, 2).view({2, 2, 2, 3}), x);
  EXPECT_EQ(x.view_as(counting({4, 6})).sizes(), (Sizes{4, 6}));
}

TEST(Views, PermuteTransposeMovedim) {
  Random random(2);
  for (int round = 0; round < 300; ++round) {
    const Sizes sizes = random.sizes(1, 8, 3);
    const Tensor x = random.layout(sizes);
    const auto n = sizes.size();
    Sizes order(n);
    for (size_t d = 0; d < n; ++d) order[d] = static_cast<int64_t>(d);
    std::shuffle(order.begin(), order.end(), random.engine());
    Sizes permuted(n);
    for (size_t d = 0; d < n; ++d) permuted[d] = sizes[static_cast<size_t>(order[d])];
    const auto source = [&](const Sizes& i) {
      Sizes s(n);
      for (size_t d = 0; d < n; ++d) s[static_cast<size_t>(order[d])] = i[d];
      return s;
    };
    Sizes dims = order;
    if (random(0, 1)) dims[0] -= static_cast<int64_t>(n);
    expect_view(permute(x, dims), permuted, x, source);

    const auto a = static_cast<size_t>(random(0, static_cast<int64_t>(n) - 1)),
               b = static_cast<size_t>(random(0, static_cast<int64_t>(n) - 1));
    Sizes swapped = sizes;
    std::swap(swapped[a], swapped[b]);
    expect_view(transpose(x, static_cast<int64_t>(a), static_cast<int64_t>(b) - static_cast<int64_t>(n)), swapped, x,
                [&](Sizes i) {
                  std::swap(i[a], i[b]);
                  return i;
                });

    Sizes moved = sizes;
    moved.erase(moved.begin() + static_cast<int64_t>(a));
    moved.insert(moved.begin() + static_cast<int64_t>(b), sizes[a]);
    expect_view(movedim(x, static_cast<int64_t>(a), static_cast<int64_t>(b)), moved, x, [&](Sizes i) {
      const int64_t at = i[b];
      i.erase(i.begin() + static_cast<int64_t>(b));
      i.insert(i.begin() + static_cast<int64_t>(a), at);
      return i;
    });
  }
  const Tensor x = counting({2, 3, 4});
  EXPECT_EQ(movedim(x, {0, 1}, {1, 2}).sizes(), (Sizes{4, 2, 3}));
  EXPECT_EQ(x.mT().sizes(), (Sizes{2, 4, 3}));
  EXPECT_EQ(x.numpy_T().sizes(), (Sizes{4, 3, 2}));
  EXPECT_EQ(counting({3}).t().sizes(), (Sizes{3}));
  EXPECT_EQ(counting({3, 2}).t().sizes(), (Sizes{2, 3}));
  EXPECT_THROW(x.t(), Error);
  EXPECT_THROW(permute(x, {0, 0, 1}), Error);
  EXPECT_THROW(permute(x, {0, 1}), Error);
  EXPECT_THROW(transpose(x, 0, 3), IndexError);
  EXPECT_THROW(movedim(x, {0, 0}, {1, 2}), Error);
}

TEST(Views, SqueezeUnsqueezeFlatten) {
  const Tensor x = counting({1, 3, 1, 2});
  EXPECT_EQ(squeeze(x).sizes(), (Sizes{3, 2}));
  EXPECT_EQ(squeeze(x, 1).sizes(), (Sizes{1, 3, 1, 2}));
  EXPECT_EQ(squeeze(x, -2).sizes(), (Sizes{1, 3, 2}));
  EXPECT_EQ(squeeze(x, {0, 2}).sizes(), (Sizes{3, 2}));
  EXPECT_EQ(unsqueeze(x, -1).sizes(), (Sizes{1, 3, 1, 2, 1}));
  EXPECT_EQ(unsqueeze(counting({}), 0).sizes(), (Sizes{1}));
  EXPECT_THROW(unsqueeze(x, 5), IndexError);
  EXPECT_EQ(flatten(x).sizes(), (Sizes{6}));
  EXPECT_EQ(flatten(x, 1, 2).sizes(), (Sizes{1, 3, 2}));
  EXPECT_EQ(flatten(counting({})).sizes(), (Sizes{1}));
  EXPECT_THROW(flatten(x, 2, 1), Error);
  EXPECT_EQ(unflatten(counting({2, 6}), 1, {2, -1}).sizes(), (Sizes{2, 2, 3}));
  EXPECT_EQ(ravel(x.transpose(1, 3)).sizes(), (Sizes{6}));
  for (const Tensor& y : {squeeze(x), unsqueeze(x, 1), flatten(x, 1, 2)}) {
    expect_shares(y, x);
    for (int64_t i = 0; i < x.numel(); ++i) EXPECT_EQ(element(y, i), element(x, i));
  }
}

TEST(Views, Expand) {
  Random random(3);
  for (int round = 0; round < 300; ++round) {
    Sizes sizes = random.sizes(0, 5, 3);
    const Tensor x = random.layout(sizes);
    Sizes target = random.sizes(0, 3, 3);
    const size_t lead = target.size();
    Sizes asked = target;
    for (int64_t s : sizes) {
      const int64_t to = s == 1 ? random(0, 3) : s;
      target.push_back(to);
      asked.push_back(to == s && random(0, 1) ? -1 : to);
    }
    expect_view(x.expand(asked), target, x, [&](const Sizes& i) {
      Sizes s(i.begin() + static_cast<int64_t>(lead), i.end());
      for (size_t d = 0; d < s.size(); ++d)
        if (sizes[d] == 1) s[d] = 0;
      return s;
    });
  }
  EXPECT_THROW(counting({2, 3}).expand({3, 3}), Error);
  EXPECT_THROW(counting({2, 3}).expand({-1, 2, 3}), Error);
  EXPECT_THROW(counting({2, 3}).expand({3}), Error);
}

TEST(Views, SelectSliceNarrow) {
  Random random(4);
  for (int round = 0; round < 500; ++round) {
    const Sizes sizes = random.sizes(1, 8, 4);
    const Tensor x = random.layout(sizes);
    const auto d = static_cast<size_t>(random(0, static_cast<int64_t>(sizes.size()) - 1));
    const int64_t size = sizes[d],
                  dim = static_cast<int64_t>(d) - (random(0, 1) ? static_cast<int64_t>(sizes.size()) : 0);
    if (size) {
      const int64_t at = random(-size, size - 1);
      Sizes rest = sizes;
      rest.erase(rest.begin() + static_cast<int64_t>(d));
      expect_view(select(x, dim, at), rest, x, [&](Sizes i) {
        i.insert(i.begin() + static_cast<int64_t>(d), at < 0 ? at + size : at);
        return i;
      });
    }
    // Python's rules for start, end and step, spelled out.
    const int64_t start = random(-6, 6), end = random(-6, 6), step = random(1, 3);
    std::vector<int64_t> taken;
    for (int64_t i = 0; i < size; ++i) {
      const int64_t lo = start < 0 ? start + size : start, hi = end < 0 ? end + size : end;
      if (i >= std::max<int64_t>(lo, 0) && i < hi && (i - std::max<int64_t>(lo, 0)) % step == 0) taken.push_back(i);
    }
    Sizes cut = sizes;
    cut[d] = static_cast<int64_t>(taken.size());
    expect_view(slice(x, dim, start, end, step), cut, x, [&](Sizes i) {
      i[d] = taken[static_cast<size_t>(i[d])];
      return i;
    });
  }
  const Tensor x = counting({4, 3});
  EXPECT_EQ(narrow(x, 0, -2, 2).sizes(), (Sizes{2, 3}));
  EXPECT_EQ(element(narrow(x, 0, -2, 2), 0).re, 6);
  EXPECT_EQ(slice(x, 0).sizes(), (Sizes{4, 3}));
  EXPECT_THROW(narrow(x, 0, 3, 2), Error);
  EXPECT_THROW(narrow(x, 0, 5, 0), IndexError);
  EXPECT_THROW(select(x, 0, 4), IndexError);
  EXPECT_THROW(select(counting({}), 0, 0), IndexError);
  EXPECT_THROW(slice(x, 0, 0, 4, 0), ValueError);
}

TEST(Views, Diagonal) {
  for (int64_t rows : {0, 1, 3, 4})
    for (int64_t columns : {0, 2, 4})
      for (int64_t offset = -5; offset <= 5; ++offset) {
        const Tensor x = counting({2, rows, columns});
        std::vector<double> want;
        for (int64_t b = 0; b < 2; ++b)
          for (int64_t r = 0; r < rows; ++r)
            if (r + offset >= 0 && r + offset < columns)
              want.push_back(static_cast<double>(b * rows * columns + r * columns + r + offset));
        const Tensor y = diagonal(x, offset, 1, 2);
        EXPECT_EQ(test::numbers(y), want);
        EXPECT_EQ(y.dim(), 2);
        EXPECT_EQ(test::numbers(diagonal(x.transpose(1, 2), offset, -1, -2)), want);
      }
  EXPECT_THROW(diagonal(counting({2, 2}), 0, 1, -1), Error);
}

TEST(Views, Unfold) {
  const Tensor x = counting({2, 7});
  const Tensor y = x.unfold(1, 3, 2);
  expect_view(y, {2, 3, 3}, x, [](const Sizes& i) { return Sizes{i[0], i[1] * 2 + i[2]}; });
  EXPECT_EQ(counting({}).unfold(0, 1, 1).sizes(), (Sizes{1}));
  EXPECT_EQ(x.unfold(0, 0, 1).sizes(), (Sizes{3, 7, 0}));
  EXPECT_THROW(x.unfold(1, 8, 1), Error);
  EXPECT_THROW(x.unfold(1, 2, 0), Error);
}

TEST(Views, AsStrided) {
  const Tensor x = counting({10});
  const Tensor y = as_strided(x, {2, 3}, {1, 2}, 3);
  EXPECT_EQ(test::numbers(y), (std::vector<double>{3, 5, 7, 4, 6, 8}));
  EXPECT_EQ(as_strided(y, {2}, {1}).storage_offset(), 3);
  EXPECT_NO_THROW(as_strided(x, {0}, {1}, 10));
  EXPECT_THROW(as_strided(x, {3}, {4}, 2), Error);
  EXPECT_THROW(as_strided(x, {2}, {-1}, 2), Error);
  EXPECT_THROW(as_strided(x, {2}, {1}, -1), Error);
}

TEST(Views, Splitting) {
  const Tensor x = counting({7, 2});
  const auto lengths = [](const std::vector<Tensor>& parts) {
    Sizes s;
    for (const Tensor& p : parts) s.push_back(p.size(0));
    return s;
  };
  EXPECT_EQ(lengths(split(x, 3)), (Sizes{3, 3, 1}));
  EXPECT_EQ(lengths(split(x, {2, 0, 5})), (Sizes{2, 0, 5}));
  EXPECT_EQ(lengths(chunk(x, 3)), (Sizes{3, 3, 1}));
  EXPECT_EQ(lengths(chunk(x, 4)), (Sizes{2, 2, 2, 1}));
  EXPECT_EQ(lengths(chunk(x, 5)), (Sizes{2, 2, 2, 1}));
  EXPECT_EQ(lengths(chunk(counting({0, 2}), 3)), (Sizes{0, 0, 0}));
  EXPECT_EQ(lengths(tensor_split(x, 3)), (Sizes{3, 2, 2}));
  EXPECT_EQ(lengths(tensor_split(x, 9)), (Sizes{1, 1, 1, 1, 1, 1, 1, 0, 0}));
  EXPECT_EQ(lengths(tensor_split(x, {1, 5, 3, 20})), (Sizes{1, 4, 0, 4, 0}));
  EXPECT_EQ(lengths(tensor_split(x, Sizes{-2})), (Sizes{5, 2}));
  EXPECT_EQ(unbind(x).size(), 7u);
  EXPECT_EQ(unbind(x, 1)[1].sizes(), (Sizes{7}));
  EXPECT_EQ(hsplit(counting({4, 6}), 3)[2].sizes(), (Sizes{4, 2}));
  EXPECT_EQ(vsplit(counting({4, 6}), 2).size(), 2u);
  EXPECT_EQ(dsplit(counting({1, 2, 6}), {1, 3})[1].sizes(), (Sizes{1, 2, 2}));
  int64_t row = 0;
  for (const Tensor& part : split(x, {2, 0, 5})) {
    expect_shares(part, x);
    for (int64_t i = 0; i < part.numel(); ++i) EXPECT_EQ(element(part, i).re, static_cast<double>(2 * row + i));
    row += part.size(0);
  }
  EXPECT_THROW(split(x, {2, 2}), Error);
  EXPECT_THROW(split(x, -1), Error);
  EXPECT_THROW(split(x, 0), Error);
  EXPECT_THROW(chunk(x, 0), Error);
  EXPECT_THROW(hsplit(x, 3), Error);
}

TEST(Views, OtherTypes) {
  const Tensor x = counting({2, 4}, kFloat32);
  const Tensor bits = x.view(kInt32);
  EXPECT_EQ(bits.sizes(), x.sizes());
  EXPECT_EQ(bits.data_ptr<int32_t>()[1], 0x3f800000);
  EXPECT_EQ(x.view(kInt16).sizes(), (Sizes{2, 8}));
  EXPECT_EQ(x.view(kFloat64).sizes(), (Sizes{2, 2}));
  EXPECT_EQ(x.view(kUInt8).view(kFloat32).sizes(), x.sizes());
  EXPECT_EQ(element(x.view(kUInt8).view(kFloat32), 5).re, 5);
  EXPECT_THROW(x.t().view(kInt16), Error);
  EXPECT_THROW(counting({2, 3}).view(kFloat64), Error);
  EXPECT_THROW(counting({}).view(kFloat64), Error);
  EXPECT_THROW(slice(counting({5}), 0, 1).view(kFloat64), Error);

  const Tensor z = view_as_complex(counting({3, 2}, kFloat64));
  EXPECT_EQ(z.dtype(), kComplex128);
  EXPECT_EQ(test::elements(z), (std::vector<test::Z>{{0, 1}, {2, 3}, {4, 5}}));
  EXPECT_EQ(test::numbers(real(z)), (std::vector<double>{0, 2, 4}));
  EXPECT_EQ(test::numbers(imag(z)), (std::vector<double>{1, 3, 5}));
  expect_shares(imag(z), z);
  EXPECT_EQ(view_as_real(z).sizes(), (Sizes{3, 2}));
  EXPECT_TRUE(real(x).is_same(x));
  EXPECT_THROW(imag(x), Error);
  EXPECT_THROW(view_as_complex(x), Error);
  EXPECT_THROW(view_as_real(x), Error);
}

TEST(Views, SumToSize) {
  Random random(5);
  for (int round = 0; round < 100; ++round) {
    const Sizes sizes = random.sizes(0, 5, 3, false);
    const Tensor x = random.layout(sizes, kFloat64);
    const auto lead = static_cast<size_t>(random(0, static_cast<int64_t>(sizes.size())));
    Sizes target(sizes.begin() + static_cast<int64_t>(lead), sizes.end());
    for (int64_t& t : target)
      if (random(0, 1)) t = 1;
    std::vector<double> want(static_cast<size_t>(test::product(target)));
    for (int64_t i = 0; i < x.numel(); ++i) {
      Sizes index = index_of(i, sizes);
      index.erase(index.begin(), index.begin() + static_cast<int64_t>(lead));
      for (size_t d = 0; d < target.size(); ++d)
        if (target[d] == 1) index[d] = 0;
      want[static_cast<size_t>(position_of(index, target))] += element(x, i).re;
    }
    const Tensor y = x.sum_to_size(target);
    EXPECT_EQ(y.sizes(), target);
    EXPECT_EQ(test::numbers(y), want);
  }
  EXPECT_THROW(counting({2, 3}).sum_to_size({2}), Error);
}

TEST(Views, InPlaceForms) {
  Tensor x = counting({1, 2, 3});
  x.squeeze_();
  EXPECT_EQ(x.sizes(), (Sizes{2, 3}));
  x.t_();
  EXPECT_EQ(x.sizes(), (Sizes{3, 2}));
  EXPECT_EQ(element(x, 1).re, 3);
  x.unsqueeze_(0);
  EXPECT_EQ(x.sizes(), (Sizes{1, 3, 2}));
  EXPECT_EQ(x._version(), 3u);
}

TEST(Views, Derivatives) {
  const auto check = [](const char* what, const Sizes& sizes, const std::function<Tensor(const Tensor&)>& f,
                        DType dtype = kFloat64) {
    SCOPED_TRACE(what);
    Tensor x = counting(sizes, dtype).requires_grad_();
    const auto fn = [&](TensorList in) { return std::vector<Tensor>{f(in[0])}; };
    EXPECT_TRUE(autograd::gradcheck(fn, x));
    EXPECT_TRUE(autograd::gradgradcheck(fn, x));
  };
  check("view", {2, 6}, [](const Tensor& x) { return x.view({3, 4}); });
  check("reshape", {2, 3}, [](const Tensor& x) { return reshape(x.t(), {6}); });
  check("expand", {1, 3}, [](const Tensor& x) { return x.expand({2, 2, 3}); });
  check("permute", {2, 3, 2}, [](const Tensor& x) { return permute(x, {2, 0, 1}); });
  check("transpose", {2, 3}, [](const Tensor& x) { return transpose(x, 0, 1); });
  check("movedim", {2, 3, 2}, [](const Tensor& x) { return movedim(x, 0, 2); });
  check("squeeze", {2, 1, 3}, [](const Tensor& x) { return squeeze(x, 1); });
  check("unsqueeze", {2, 3}, [](const Tensor& x) { return unsqueeze(x, 1); });
  check("wide", {2, 1, 1, 2, 1, 1, 2, 1}, [](const Tensor& x) { return reshape(x.transpose(0, 6), {2, 4}); });
  check("select", {3, 2}, [](const Tensor& x) { return select(x, 0, -1); });
  check("slice", {5, 2}, [](const Tensor& x) { return slice(x, 0, 1, 5, 2); });
  check("diagonal", {3, 4}, [](const Tensor& x) { return diagonal(x, 1); });
  check("unfold", {6}, [](const Tensor& x) { return x.unfold(0, 3, 1); });
  check("as_strided", {8}, [](const Tensor& x) { return as_strided(x, {2, 3}, {3, 1}, 1); });
  check("as_strided, overlapping", {6}, [](const Tensor& x) { return as_strided(x, {4, 3}, {1, 1}, 0); });
  check("as_strided of a permuted tensor", {2, 3},
        [](const Tensor& x) { return as_strided(x.t().clone(), {4}, {1}, 1); });
  check("unbind", {3, 2}, [](const Tensor& x) { return unbind(x)[1] * unbind(x)[2]; });
  check("split", {5, 2}, [](const Tensor& x) { return split(x, 2)[0] * split(x, 2)[1]; });
  check("view_as_complex", {3, 2}, [](const Tensor& x) { return view_as_complex(x); });
  check(
      "view_as_real", {3}, [](const Tensor& x) { return view_as_real(x); }, kComplex128);
  check(
      "real", {3}, [](const Tensor& x) { return real(x); }, kComplex128);
  check(
      "imag", {3}, [](const Tensor& x) { return imag(x); }, kComplex128);
}

TEST(Views, UnusedPartsGetZeros) {
  Tensor x = counting({4, 2}).requires_grad_();
  split(x, 1)[2].sum().backward();
  EXPECT_EQ(test::numbers(x.grad()), (std::vector<double>{0, 0, 0, 0, 1, 1, 0, 0}));
}

}  // namespace
}  // namespace argand
