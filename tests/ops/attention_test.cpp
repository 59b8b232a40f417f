// Attention against plain loops in double.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/autograd/autograd.h"
#include "argand/autograd/gradcheck.h"
#include "argand/core/memory.h"

namespace argand {
namespace {

using test::expect_same_bits;
using test::message_of;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

struct Case {
  Tensor q, k, v;  // [batch, heads, rows, columns]
  std::optional<Tensor> mask = std::nullopt;
  bool causal = false;
  std::optional<double> scale = std::nullopt;
};

Tensor run(const Case& c) {
  return scaled_dot_product_attention(c.q, c.k, c.v, c.mask, 0, c.causal, c.scale, c.q.size(1) != c.k.size(1));
}

// The definition, one query at a time. The mask is [batch, heads, queries, keys] after broadcasting.
std::vector<double> expected(const Case& c) {
  const int64_t batch = c.q.size(0), heads = c.q.size(1), queries = c.q.size(2), d = c.q.size(3);
  const int64_t keys = c.k.size(2), e = c.v.size(3), group = heads / c.k.size(1);
  const std::vector<double> q = numbers(c.q), k = numbers(c.k), v = numbers(c.v);
  std::vector<double> mask;
  if (c.mask) mask = numbers(expand(*c.mask, {batch, heads, queries, keys}));
  const double scale = c.scale.value_or(1 / std::sqrt(static_cast<double>(d)));
  std::vector<double> y;
  for (int64_t bh = 0; bh < batch * heads; ++bh)
    for (int64_t i = 0; i < queries; ++i) {
      const int64_t kv = bh / heads * c.k.size(1) + bh % heads / group;
      std::vector<double> p(static_cast<size_t>(keys));
      double most = -INFINITY, total = 0;
      for (int64_t j = 0; j < keys; ++j) {
        double s = 0;
        for (int64_t x = 0; x < d; ++x)
          s += q[static_cast<size_t>((bh * queries + i) * d + x)] * k[static_cast<size_t>((kv * keys + j) * d + x)];
        s *= scale;
        const double m = mask.empty() ? 0 : mask[static_cast<size_t>((bh * queries + i) * keys + j)];
        if (c.mask && c.mask->dtype() == kBool)
          s = m != 0 ? s : -INFINITY;
        else
          s += m;
        if (c.causal && j > i) s = -INFINITY;
        p[static_cast<size_t>(j)] = s;
        most = std::max(most, s);
      }
      for (double& x : p) x = most == -INFINITY ? 0 : std::exp(x - most), total += x;
      for (int64_t x = 0; x < e; ++x) {
        double sum = 0;
        for (int64_t j = 0; j < keys; ++j)
          sum += p[static_cast<size_t>(j)] * v[static_cast<size_t>((kv * keys + j) * e + x)];
        y.push_back(total == 0 ? 0 : sum / total);
      }
    }
  return y;
}

void expect_near(const Tensor& y, const std::vector<double>& want, double tolerance, const std::string& what = "") {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), want.size()) << what;
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], want[i], tolerance * (1 + std::abs(want[i]))) << what << " element " << i;
}

double tolerance_of(DType d) { return d == kFloat64 ? 1e-12 : d == kFloat32 ? 3e-6 : d == kFloat16 ? 2e-3 : 1.6e-2; }

// Numbers about normal in memory where heads lie inside of rows, are sliced from a wider row, or are contiguous.
Tensor operand(Random& random, const Sizes& s, DType dtype) {
  switch (random(0, 2)) {
    case 0:
      return randn(s, dtype);
    case 1:
      return randn({s[0], s[2], s[1], s[3]}, dtype).transpose(1, 2);
    default:
      return randn({s[0], s[1], s[2], s[3] + 5}, dtype).slice(3, 2, 2 + s[3]);
  }
}

Case random_case(Random& random, DType dtype, int64_t most) {
  const int64_t batch = random(1, 2), kv = random(1, 2), heads = kv * random(1, 3), queries = random(1, most),
                keys = random(1, most), d = random(1, 40), e = random(1, 40);
  Case c{operand(random, {batch, heads, queries, d}, dtype), operand(random, {batch, kv, keys, d}, dtype),
         operand(random, {batch, kv, keys, e}, dtype)};
  if (random(0, 2) == 0) c.scale = static_cast<double>(random(-10, 10)) / 10;
  const Sizes full{random(0, 1) ? batch : 1, random(0, 1) ? heads : 1, random(0, 2) ? queries : 1, keys};
  switch (random(0, 3)) {
    case 0:
      c.causal = true;
      break;
    case 1:
      c.mask = rand(full) < 0.4;  // with few keys some queries see none
      break;
    case 2:
      c.mask = masked_fill(randn(full, dtype), rand(full) < 0.3, -INFINITY);
      break;
    default:
      break;
  }
  return c;
}

TEST(Attention, EveryDtypeLayoutAndMask) {
  Random random(1);
  manual_seed(1);
  for (DType dtype : {kFloat32, kFloat64, kFloat16, kBFloat16})
    for (int round = 0; round < 60; ++round) {
      const Case c = random_case(random, dtype, round % 6 == 0 ? 200 : 20);
      const Tensor y = run(c);
      EXPECT_EQ(y.dtype(), dtype);
      expect_near(y, expected(c), tolerance_of(dtype), str(c.q.sizes(), " ", c.k.sizes(), " ", dtype));
    }
}

TEST(Attention, DimensionsAndBroadcasting) {
  manual_seed(2);
  const Tensor q = randn({2, 3, 1, 5, 4}), k = randn({2, 1, 4, 7, 4}), v = randn({4, 7, 6});
  const Tensor y = scaled_dot_product_attention(q, k, v);
  ASSERT_EQ(y.sizes(), IntArrayRef({2, 3, 4, 5, 6}));
  for (int64_t i = 0; i < 2; ++i)
    for (int64_t j = 0; j < 3; ++j) {
      const Case one{q[i][j].expand({1, 4, 5, 4}), k[i][0].unsqueeze(0), v.unsqueeze(0)};
      expect_near(y[i][j], expected(one), 3e-6);
    }
  const Tensor rows = scaled_dot_product_attention(q[0][0], k[0][0], v);
  EXPECT_EQ(rows.sizes(), IntArrayRef({4, 5, 6}));
  expect_near(rows, numbers(y[0][0]), 1e-6);
  const Tensor mask = rand({5, 7}) < 0.5;
  const Tensor flat = scaled_dot_product_attention(q[0][0][0], k[0][0][1], v[1], mask);
  EXPECT_EQ(flat.sizes(), IntArrayRef({5, 6}));
  expect_near(scaled_dot_product_attention(q, k, v, mask)[0][0][1], numbers(flat), 1e-6);
  // A group of heads reads one head of keys; different numbers of heads for keys and values.
  const Tensor q4 = randn({2, 4, 3, 5}), k2 = randn({1, 2, 6, 5}), v1 = randn({2, 1, 6, 5});
  expect_near(scaled_dot_product_attention(q4, k2, v1, std::nullopt, 0, false, std::nullopt, true),
              expected({q4, repeat_interleave(k2, 2, 1).expand({2, 4, 6, 5}), v1.expand({2, 4, 6, 5})}), 3e-6);
}

TEST(Attention, KeepsHeadsInsideRows) {
  const Tensor x = randn({2, 9, 3, 8}).transpose(1, 2).set_requires_grad(true);
  const Tensor y = scaled_dot_product_attention(x, x, x);
  EXPECT_TRUE(y.transpose(1, 2).is_contiguous());
  EXPECT_TRUE(scaled_dot_product_attention(x.contiguous(), x, x).is_contiguous());
}

TEST(Attention, RowsThatSeeNothingAndExtremes) {
  const Tensor x = randn({1, 1, 3, 4}, kFloat64).set_requires_grad(true);
  const Tensor mask = ones({3, 3}, kBool);
  mask[1].fill_(0);
  const Tensor y = scaled_dot_product_attention(x, x, x, mask);
  EXPECT_EQ(numbers(y[0][0][1]), std::vector<double>(4, 0));
  y.sum().backward();
  EXPECT_TRUE(isfinite(x.grad()).all().item<bool>());
  const Tensor large = full({1, 1, 2, 4}, 200.0f);
  expect_near(scaled_dot_product_attention(large, large, large), std::vector<double>(8, 200), 1e-6);
  const Tensor bad = randn({1, 1, 70, 4});
  bad[0][0][3].fill_(NAN);
  EXPECT_TRUE(isnan(scaled_dot_product_attention(randn({1, 1, 2, 4}), bad, randn({1, 1, 70, 4}))).all().item<bool>());
}

TEST(Attention, Empty) {
  const auto attend = [](const Sizes& q, const Sizes& k, const Sizes& v) {
    return scaled_dot_product_attention(ones(q), ones(k), ones(v));
  };
  EXPECT_EQ(attend({2, 0, 4}, {2, 3, 4}, {2, 3, 5}).sizes(), IntArrayRef({2, 0, 5}));
  EXPECT_EQ(attend({0, 2, 4}, {0, 3, 4}, {0, 3, 5}).sizes(), IntArrayRef({0, 2, 5}));
  EXPECT_EQ(attend({2, 2, 4}, {2, 3, 4}, {2, 3, 0}).sizes(), IntArrayRef({2, 2, 0}));
  EXPECT_EQ(numbers(attend({1, 2, 4}, {1, 0, 4}, {1, 0, 2})), std::vector<double>(4, 0));
  EXPECT_EQ(numbers(attend({1, 2, 0}, {1, 3, 0}, {1, 3, 1})), std::vector<double>(2, 1));
  const Tensor q = ones({1, 2, 4}).set_requires_grad(true);
  scaled_dot_product_attention(q, ones({1, 0, 4}), ones({1, 0, 2})).sum().backward();
  EXPECT_EQ(numbers(q.grad()), std::vector<double>(8, 0));
}

// The tiled backward pass against the one made of public operations, which create_graph takes.
TEST(Attention, GradientsOfAnyShape) {
  Random random(3);
  manual_seed(3);
  for (DType dtype : {kFloat64, kFloat32, kBFloat16})
    for (int round = 0; round < 40; ++round) {
      Case c = random_case(random, dtype, round % 5 == 0 ? 200 : 20);
      const List inputs{c.q.detach().set_requires_grad(true), c.k.detach().set_requires_grad(true),
                        c.v.detach().set_requires_grad(true)};
      c.q = inputs[0], c.k = inputs[1], c.v = inputs[2];
      const Tensor y = run(c), g = randn(y.sizes(), dtype);
      const List tiled = autograd::grad({y}, inputs, {g}, true);
      const List composite = autograd::grad({y}, inputs, {g}, true, true);
      for (size_t i = 0; i < 3; ++i)
        expect_near(tiled[i], numbers(composite[i]), 4 * tolerance_of(dtype),
                    str(c.q.sizes(), " ", c.k.sizes(), " ", i));
    }
}

TEST(Attention, Derivatives) {
  manual_seed(4);
  const auto leaf = [](const Sizes& s) { return randn(s, kFloat64).set_requires_grad(true); };
  const auto check = [](const std::function<List(TensorList)>& f, const List& in) {
    EXPECT_TRUE(autograd::gradcheck(f, in));
    EXPECT_TRUE(autograd::gradgradcheck(f, in));
  };
  const List x{leaf({1, 2, 3, 4}), leaf({1, 2, 5, 4}), leaf({1, 2, 5, 3})};
  check([](TensorList t) { return List{scaled_dot_product_attention(t[0], t[1], t[2])}; }, x);
  check([](TensorList t) { return List{scaled_dot_product_attention(t[0], t[1], t[2], std::nullopt, 0, true, 0.7)}; },
        x);
  const Tensor mask = tril(ones({3, 5}, kBool), -1);
  check([&](TensorList t) { return List{scaled_dot_product_attention(t[0], t[1], t[2], mask)}; }, x);
  check([](TensorList t) { return List{scaled_dot_product_attention(t[0], t[1], t[2], t[3])}; },
        {x[0], x[1], x[2], leaf({2, 1, 5})});
  check(
      [](TensorList t) {
        return List{scaled_dot_product_attention(t[0], t[1], t[2], std::nullopt, 0, false, std::nullopt, true)};
      },
      {leaf({1, 4, 2, 3}), leaf({1, 2, 3, 3}), leaf({1, 2, 3, 2})});
  check([](TensorList t) { return List{scaled_dot_product_attention(t[0], t[0], t[0])}; }, {leaf({3, 2})});
  // Only some of the gradients wanted, others left out by inputs=.
  const Tensor y = scaled_dot_product_attention(x[0].detach(), x[1], x[2]);
  const List some = autograd::grad({y.sum()}, List{x[1]}, {}, true);
  expect_near(some[0], numbers(autograd::grad({y.sum()}, List{x[1]}, {}, true, true)[0]), 1e-12);
}

TEST(Attention, Dropout) {
  const Tensor q = randn({2, 2, 40, 8}), v = ones({2, 2, 50, 8}), k = randn({2, 2, 50, 8});
  const auto with_seed = [&](uint64_t seed, double p) {
    manual_seed(seed);
    return scaled_dot_product_attention(q, k, v, std::nullopt, p);
  };
  EXPECT_TRUE(equal(with_seed(1, 0.3), with_seed(1, 0.3)));
  EXPECT_FALSE(equal(with_seed(1, 0.3), with_seed(2, 0.3)));
  EXPECT_NEAR(with_seed(1, 0.3).mean().item<double>(), 1, 0.05);
  EXPECT_EQ(with_seed(1, 1).abs().max().item<double>(), 0);
  // By tiles and from public operations, which a mask that requires a gradient takes: the same elements stay.
  for (DType dtype : {kFloat32, kFloat64}) {
    const Tensor x = randn({2, 3, 70, 8}, dtype), y = randn({2, 3, 150, 8}, dtype);
    List results;
    for (bool composite : {false, true}) {
      const List in{x.detach().set_requires_grad(true), y.detach().set_requires_grad(true),
                    y.sin().detach().set_requires_grad(true)};
      manual_seed(9);
      std::optional<Tensor> mask;
      if (composite) mask = zeros({70, 150}, dtype).set_requires_grad(true);
      const Tensor out = scaled_dot_product_attention(in[0], in[1], in[2], mask, 0.25);
      out.backward(cos(out).detach());
      results.insert(results.end(), {out, in[0].grad(), in[1].grad(), in[2].grad()});
    }
    for (size_t i = 0; i < 4; ++i) expect_near(results[i], numbers(results[i + 4]), 4 * tolerance_of(dtype));
  }
  const auto f = [](TensorList t) {
    manual_seed(7);
    return List{scaled_dot_product_attention(t[0], t[0], t[0], std::nullopt, 0.4, true)};
  };
  const List leaf{randn({1, 4, 3}, kFloat64).set_requires_grad(true)};
  EXPECT_TRUE(autograd::gradcheck(f, leaf));
  EXPECT_TRUE(autograd::gradgradcheck(f, leaf));
}

TEST(Attention, SameBitsAtAnyThreadCount) {
  manual_seed(5);
  const List few{randn({1, 3, 300, 32}), randn({1, 3, 300, 32}), randn({1, 3, 300, 32})};
  const List many{randn({6, 4, 70, 16}), randn({6, 2, 90, 16}), randn({6, 2, 90, 24})};
  const auto run = [&] {
    List out;
    for (const List& x : {few, many}) {
      List in;
      for (const Tensor& t : x) in.push_back(t.detach().set_requires_grad(true));
      const Tensor y = scaled_dot_product_attention(in[0], in[1], in[2], std::nullopt, 0, true, std::nullopt, true);
      y.backward(sin(y).detach());
      out.push_back(y);
      for (const Tensor& t : in) out.push_back(t.grad());
    }
    return out;
  };
  expect_same_bits(run);
}

TEST(Attention, MemoryIsLinear) {
  const Tensor x = randn({1, 1, 4096, 8}).set_requires_grad(true);
  memory::reset_peak(DeviceType::CPU);
  const size_t arena = memory::footprint().arena_used;
  const int64_t live = memory::stats(DeviceType::CPU).live;
  scaled_dot_product_attention(x, x, x, std::nullopt, 0, true).sum().backward();
  EXPECT_LT(memory::stats(DeviceType::CPU).peak - live, int64_t{4} << 20);  // the scores alone would be 64 MiB
  EXPECT_LE(memory::footprint().arena_used, arena + (size_t{4} << 20));
}

TEST(Attention, Meta) {
  const auto meta = [](const Sizes& s) {
    return empty(s, TensorOptions(kFloat32).device(kMeta)).set_requires_grad(true);
  };
  const Tensor q = meta({2, 4, 5, 8}), k = meta({2, 2, 6, 8}), v = meta({2, 2, 6, 3});
  const Tensor y = scaled_dot_product_attention(q, k, v, std::nullopt, 0, true, std::nullopt, true);
  EXPECT_TRUE(y.is_meta());
  EXPECT_EQ(y.sizes(), IntArrayRef({2, 4, 5, 3}));
  y.sum().backward();
  EXPECT_EQ(k.grad().sizes(), k.sizes());
}

TEST(Attention, Errors) {
  const Tensor q = ones({1, 2, 3, 4}), k = ones({1, 2, 5, 4}), v = ones({1, 2, 5, 6});
  const auto says = [](const std::string& part, const std::function<void()>& f) {
    const std::string m = message_of(f);
    EXPECT_NE(m.find(part), std::string::npos) << m;
    EXPECT_EQ(m.find("scaled_dot_product_attention: "), 0u) << m;
  };
  const auto attend = [](const Tensor& a, const Tensor& b, const Tensor& c) { scaled_dot_product_attention(a, b, c); };
  says("must have at least 2 dimensions, got sizes [4], [1, 2, 5, 4] and", [&] { attend(ones({4}), k, v); });
  says("must have one dtype, got float32, float64 and float32", [&] { attend(q, k.to(kFloat64), v); });
  says("expected floating-point tensors, got a query of int64",
       [&] { attend(q.to(kInt64), k.to(kInt64), v.to(kInt64)); });
  EXPECT_THROW(attend(q.to(kInt64), k.to(kInt64), v.to(kInt64)), TypeError);
  says("same last size, got sizes [1, 2, 3, 4] and [1, 2, 5, 3]", [&] { attend(q, k.slice(3, 0, 3), v); });
  says("as many values as keys, got sizes [1, 2, 4, 6] and [1, 2, 5, 4]", [&] { attend(q, k, v.slice(2, 0, 4)); });
  says("do not broadcast", [&] { attend(ones({1, 3, 3, 4}), k, v); });
  says("dropout_p must lie in [0, 1], got 1.5", [&] { scaled_dot_product_attention(q, k, v, std::nullopt, 1.5); });
  says("exclude each other", [&] { scaled_dot_product_attention(q, k, v, ones({3, 5}), 0, true); });
  says("attn_mask must be bool, float32 or float32 as the query, got int64", [&] {
    scaled_dot_product_attention(q, k, v, ones({3, 5}, kInt64));
  });
  says("attn_mask of sizes [2, 2, 3, 5] does not broadcast to the scores' sizes [1, 2, 3, 5]", [&] {
    scaled_dot_product_attention(q, k, v, ones({2, 2, 3, 5}));
  });
  says("must divide the query's 3, got 2", [&] {
    scaled_dot_product_attention(ones({1, 3, 3, 4}), k, v, std::nullopt, 0, false, std::nullopt, true);
  });
  says("needs a dimension of heads", [&] {
    scaled_dot_product_attention(ones({3, 4}), k, v, std::nullopt, 0, false, std::nullopt, true);
  });
  says("must be on one device", [&] { attend(q, empty({1, 2, 5, 4}, TensorOptions(kFloat32).device(kMeta)), v); });
}

}  // namespace
}  // namespace argand
