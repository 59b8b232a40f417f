// Recurrent networks against plain loops in double.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/autograd/autograd.h"
#include "argand/autograd/gradcheck.h"
#include "argand/core/parallel.h"

namespace argand {
namespace {

using test::message_of;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;
using Numbers = std::vector<double>;

enum class Kind { Lstm, Gru, Tanh, Relu };
constexpr Kind kKinds[] = {Kind::Lstm, Kind::Gru, Kind::Tanh, Kind::Relu};
int64_t gates(Kind k) { return k == Kind::Lstm ? 4 : k == Kind::Gru ? 3 : 1; }

struct Net {
  Kind kind;
  bool biases = true;
  int64_t layers = 1;
  bool bidirectional = false, batch_first = false;
  double dropout = 0;
  bool train = false;
};

struct Tensors {
  Tensor x;
  List hx, params;
};

// input: its features; numbers small enough that nothing saturates.
Tensors make(const Net& net, int64_t steps, int64_t batch, int64_t features, int64_t hidden, DType dtype = kFloat64) {
  const auto leaf = [&](const Sizes& s) { return (randn(s, dtype) * 0.25).detach().set_requires_grad(true); };
  Tensors t{leaf(net.batch_first ? Sizes{batch, steps, features} : Sizes{steps, batch, features}), {}, {}};
  const int64_t directions = net.bidirectional ? 2 : 1, rows = gates(net.kind) * hidden;
  t.hx.push_back(leaf({net.layers * directions, batch, hidden}));
  if (net.kind == Kind::Lstm) t.hx.push_back(leaf({net.layers * directions, batch, hidden}));
  for (int64_t layer = 0; layer < net.layers; ++layer)
    for (int64_t d = 0; d < directions; ++d) {
      t.params.push_back(leaf({rows, layer ? directions * hidden : features}));
      t.params.push_back(leaf({rows, hidden}));
      if (net.biases) t.params.push_back(leaf({rows})), t.params.push_back(leaf({rows}));
    }
  return t;
}

// y, h and for LSTM c.
List run(const Net& n, const Tensor& x, TensorList hx, TensorList params) {
  const auto two = [](std::tuple<Tensor, Tensor> r) { return List{std::get<0>(r), std::get<1>(r)}; };
  switch (n.kind) {
    case Kind::Lstm: {
      auto [y, h, c] = lstm(x, hx, params, n.biases, n.layers, n.dropout, n.train, n.bidirectional, n.batch_first);
      return {y, h, c};
    }
    case Kind::Gru:
      return two(gru(x, hx[0], params, n.biases, n.layers, n.dropout, n.train, n.bidirectional, n.batch_first));
    case Kind::Tanh:
      return two(rnn_tanh(x, hx[0], params, n.biases, n.layers, n.dropout, n.train, n.bidirectional, n.batch_first));
    default:
      return two(rnn_relu(x, hx[0], params, n.biases, n.layers, n.dropout, n.train, n.bidirectional, n.batch_first));
  }
}
List run(const Net& n, const Tensors& t) { return run(n, t.x, t.hx, t.params); }

double sigma(double x) { return 1 / (1 + std::exp(-x)); }

// One step of one row of the batch, by the textbook.
void step(Kind kind, int64_t hidden, const Numbers& gx, const Numbers& gh, Numbers& h, Numbers& c) {
  const auto n = static_cast<size_t>(hidden);
  const Numbers before = h;
  for (size_t u = 0; u < n; ++u) {
    const auto both = [&](size_t gate) { return gx[gate * n + u] + gh[gate * n + u]; };
    if (kind == Kind::Lstm) {
      c[u] = sigma(both(1)) * c[u] + sigma(both(0)) * std::tanh(both(2));
      h[u] = sigma(both(3)) * std::tanh(c[u]);
    } else if (kind == Kind::Gru) {
      const double z = sigma(both(1)), fresh = std::tanh(gx[2 * n + u] + sigma(both(0)) * gh[2 * n + u]);
      h[u] = (1 - z) * fresh + z * before[u];
    } else {
      h[u] = kind == Kind::Tanh ? std::tanh(both(0)) : std::max(0.0, both(0));
    }
  }
}

// w v + b
Numbers affine(const Tensor& w, const Tensor& b, const double* v) {
  const Numbers m = numbers(w), bias = b.defined() ? numbers(b) : Numbers(static_cast<size_t>(w.size(0)), 0);
  Numbers y;
  for (int64_t i = 0; i < w.size(0); ++i) {
    double sum = bias[static_cast<size_t>(i)];
    for (int64_t j = 0; j < w.size(1); ++j) sum += m[static_cast<size_t>(i * w.size(1) + j)] * v[j];
    y.push_back(sum);
  }
  return y;
}

struct Expected {
  Numbers y, h, c;  // y [steps, batch, directions * hidden]
};

Expected expected(const Net& net, const Tensors& t) {
  const Tensor x0 = net.batch_first ? t.x.transpose(0, 1) : t.x;
  const int64_t steps = x0.size(0), batch = x0.size(1), hidden = t.hx[0].size(2), d = net.bidirectional ? 2 : 1;
  const size_t each = net.biases ? 4 : 2;
  const Numbers h0 = numbers(t.hx[0]), c0 = t.hx.size() > 1 ? numbers(t.hx[1]) : h0;
  Numbers x = numbers(x0);
  int64_t features = x0.size(2);
  Expected e;
  for (int64_t layer = 0; layer < net.layers; ++layer) {
    Numbers y(static_cast<size_t>(steps * batch * d * hidden));
    for (int64_t dir = 0; dir < d; ++dir) {
      const int64_t cell = layer * d + dir;
      const Tensor* p = &t.params[static_cast<size_t>(cell) * each];
      for (int64_t b = 0; b < batch; ++b) {
        const auto from = (cell * batch + b) * hidden;
        Numbers h(h0.begin() + from, h0.begin() + from + hidden), c(c0.begin() + from, c0.begin() + from + hidden);
        for (int64_t i = 0; i < steps; ++i) {
          const int64_t s = dir ? steps - 1 - i : i;
          const Numbers gx =
              affine(p[0], net.biases ? p[2] : Tensor(), &x[static_cast<size_t>((s * batch + b) * features)]);
          const Numbers gh = affine(p[1], net.biases ? p[3] : Tensor(), h.data());
          step(net.kind, hidden, gx, gh, h, c);
          std::copy(h.begin(), h.end(), y.begin() + ((s * batch + b) * d + dir) * hidden);
        }
        e.h.insert(e.h.end(), h.begin(), h.end());
        e.c.insert(e.c.end(), c.begin(), c.end());
      }
    }
    x = e.y = y;
    features = d * hidden;
  }
  return e;
}

void expect_near(const Tensor& y, const Numbers& want, double tolerance) {
  const Numbers got = numbers(y);
  ASSERT_EQ(got.size(), want.size());
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], want[i], tolerance * (1 + std::abs(want[i]))) << "element " << i;
}

Net random_net(Random& random, Kind kind) {
  return {kind, random(0, 3) > 0, random(1, 3), random(0, 1) == 1, random(0, 1) == 1};
}

TEST(Recurrent, EveryKindAgainstLoops) {
  Random random(1);
  manual_seed(1);
  for (Kind kind : kKinds)
    for (int round = 0; round < 24; ++round) {
      const Net net = random_net(random, kind);
      const DType dtype = round % 2 ? kFloat64 : kFloat32;
      const Tensors t = make(net, random(1, 6), random(1, round % 3 ? 5 : 40), random(1, 20), random(1, 40), dtype);
      const List r = run(net, t);
      const Expected e = expected(net, t);
      const double tolerance = dtype == kFloat64 ? 1e-12 : 1e-5;
      expect_near(net.batch_first ? r[0].transpose(0, 1) : r[0], e.y, tolerance);
      expect_near(r[1], e.h, tolerance);
      if (kind == Kind::Lstm) expect_near(r[2], e.c, tolerance);
      NoGradGuard no_grad;
      EXPECT_TRUE(equal(run(net, t)[0], r[0]));  // what is kept for backward changes nothing
    }
}

// The fused backward pass against the one made of public operations, which create_graph takes.
TEST(Recurrent, GradientsOfAnyShape) {
  Random random(2);
  manual_seed(2);
  for (Kind kind : kKinds)
    for (int round = 0; round < 12; ++round) {
      const Net net = random_net(random, kind);
      const DType dtype = round % 2 ? kFloat64 : kFloat32;
      const Tensors t = make(net, random(1, 6), random(1, round % 3 ? 5 : 40), random(1, 20), random(1, 40), dtype);
      List inputs{t.x};
      inputs.insert(inputs.end(), t.hx.begin(), t.hx.end());
      inputs.insert(inputs.end(), t.params.begin(), t.params.end());
      List outputs = run(net, t), g;
      if (round % 4 == 0) outputs.resize(1);
      if (round % 4 == 1) outputs.erase(outputs.begin());
      for (const Tensor& y : outputs) g.push_back(randn(y.sizes(), dtype));
      const List fused = autograd::grad(outputs, inputs, g, true, false, true);
      const List composite = autograd::grad(outputs, inputs, g, true, true, true);
      for (size_t i = 0; i < inputs.size(); ++i) {
        ASSERT_EQ(fused[i].sizes(), inputs[i].sizes());
        if (composite[i].defined())
          expect_near(fused[i], numbers(composite[i]), dtype == kFloat64 ? 1e-11 : 1e-4);
        else
          EXPECT_EQ(fused[i].abs().sum().item<double>(), 0);
      }
    }
}

TEST(Recurrent, Derivatives) {
  manual_seed(3);
  for (Kind kind : kKinds)
    for (bool bidirectional : {false, true}) {
      const Net net{kind, true, bidirectional ? 1 : 2, bidirectional};
      const Tensors t = make(net, 2, 2, 2, kind == Kind::Lstm ? 1 : 2);
      List inputs{t.x};
      inputs.insert(inputs.end(), t.hx.begin(), t.hx.end());
      inputs.insert(inputs.end(), t.params.begin(), t.params.end());
      const size_t states = t.hx.size();
      const auto f = [&](TensorList in) { return run(net, in[0], in.slice(1, states), in.slice(1 + states)); };
      EXPECT_TRUE(autograd::gradcheck(f, inputs));
      EXPECT_TRUE(autograd::gradgradcheck(f, inputs));
    }
  // Inputs that are one tensor.
  const Tensor w = (randn({4, 4}, kFloat64) * 0.5).detach().set_requires_grad(true);
  const auto f = [](TensorList in) {
    const Tensor h = ones({1, 2, 4}, kFloat64);
    return List{
        std::get<0>(rnn_tanh(ones({3, 2, 4}, kFloat64), h, List{in[0], in[0]}, false, 1, 0, false, false, false))};
  };
  EXPECT_TRUE(autograd::gradcheck(f, List{w}));
  EXPECT_TRUE(autograd::gradgradcheck(f, List{w}));
}

TEST(Recurrent, Cells) {
  manual_seed(4);
  for (Kind kind : kKinds) {
    const Net net{kind};
    const Tensors t = make(net, 1, 3, 5, 6);
    const List r = run(net, t);
    const Tensor x = t.x[0], h = t.hx[0][0];
    const auto check = [&](const List& cell) {
      for (size_t i = 0; i < cell.size(); ++i) expect_near(cell[i], numbers(r[i + 1][0]), 1e-13);
    };
    const List& p = t.params;
    if (kind == Kind::Lstm) {
      const auto [y, c] = lstm_cell(x, List{h, t.hx[1][0]}, p[0], p[1], p[2], p[3]);
      check({y, c});
    }
    if (kind == Kind::Gru) check({gru_cell(x, h, p[0], p[1], p[2], p[3])});
    if (kind == Kind::Tanh) check({rnn_tanh_cell(x, h, p[0], p[1], p[2], p[3])});
    if (kind == Kind::Relu) check({rnn_relu_cell(x, h, p[0], p[1], p[2], p[3])});
  }
  const Tensors t = make({Kind::Gru}, 1, 2, 2, 2);
  const auto f = [](TensorList in) { return List{gru_cell(in[0], in[1], in[2], in[3], in[4], in[5])}; };
  List leaves{t.x[0].detach(), t.hx[0][0].detach()};
  for (Tensor& x : leaves) x.set_requires_grad(true);
  leaves.insert(leaves.end(), t.params.begin(), t.params.end());
  EXPECT_TRUE(autograd::gradcheck(f, leaves));
  EXPECT_TRUE(autograd::gradgradcheck(f, leaves));
  // One bias alone.
  const auto one = [](TensorList in) {
    return List{
        gru_cell(in[0], in[1], in[2], in[3], std::nullopt, in[4]),
        gru_cell(in[0], in[1], in[2], in[3], in[4], std::nullopt),
        rnn_tanh_cell(in[0], in[1], in[2].slice(0, 0, 2), in[3].slice(0, 0, 2), std::nullopt, in[4].slice(0, 0, 2))};
  };
  EXPECT_TRUE(autograd::gradcheck(one, TensorList(leaves).slice(0, 5)));
}

List run_packed(const Net& n, const Tensor& data, const Tensor& sizes, TensorList hx, TensorList params) {
  const auto two = [](std::tuple<Tensor, Tensor> r) { return List{std::get<0>(r), std::get<1>(r)}; };
  switch (n.kind) {
    case Kind::Lstm: {
      auto [y, h, c] = lstm(data, sizes, hx, params, n.biases, n.layers, n.dropout, n.train, n.bidirectional);
      return {y, h, c};
    }
    case Kind::Gru:
      return two(gru(data, sizes, hx[0], params, n.biases, n.layers, n.dropout, n.train, n.bidirectional));
    case Kind::Tanh:
      return two(rnn_tanh(data, sizes, hx[0], params, n.biases, n.layers, n.dropout, n.train, n.bidirectional));
    default:
      return two(rnn_relu(data, sizes, hx[0], params, n.biases, n.layers, n.dropout, n.train, n.bidirectional));
  }
}

Tensor int_vector(const std::vector<int64_t>& values) {
  Tensor x = new_tensor({static_cast<int64_t>(values.size())}, kInt64);
  std::copy(values.begin(), values.end(), x.data_ptr<int64_t>());
  return x;
}

// Packed sequences against each sequence alone.
TEST(Recurrent, PackedSequences) {
  manual_seed(9);
  const std::vector<int64_t> lengths{6, 4, 4, 1}, sizes{4, 3, 3, 3, 1, 1};
  for (Kind kind : kKinds)
    for (bool bidirectional : {false, true}) {
      const Net net{kind, true, 2, bidirectional};
      const Tensors t = make(net, 6, 4, 3, 5);
      List rows;
      for (size_t step = 0; step < sizes.size(); ++step)
        rows.push_back(t.x[static_cast<int64_t>(step)].slice(0, 0, sizes[step]));
      const List packed = run_packed(net, cat(rows, 0), int_vector(sizes), t.hx, t.params);
      for (int64_t b = 0; b < 4; ++b) {
        const int64_t length = lengths[static_cast<size_t>(b)];
        Tensors one = t;
        one.x = t.x.slice(0, 0, length).slice(1, b, b + 1);
        for (Tensor& h : one.hx) h = h.slice(1, b, b + 1);
        const List alone = run(net, one);
        int64_t offset = 0;
        for (int64_t step = 0; step < length; offset += sizes[static_cast<size_t>(step++)])
          expect_near(packed[0][offset + b], numbers(alone[0][step][0]), 1e-13);
        for (size_t i = 1; i < alone.size(); ++i) expect_near(packed[i].slice(1, b, b + 1), numbers(alone[i]), 1e-13);
      }
    }
  const Net net{Kind::Lstm, true, 1, true};
  const Tensors t = make(net, 1, 3, 2, 2);
  List inputs{(randn({6, 2}, kFloat64) * 0.5).detach().set_requires_grad(true)};
  inputs.insert(inputs.end(), t.hx.begin(), t.hx.end());
  inputs.insert(inputs.end(), t.params.begin(), t.params.end());
  EXPECT_TRUE(autograd::gradcheck(
      [&](TensorList in) {
        return run_packed(net, in[0], int_vector({3, 2, 1}), in.slice(1, 2), in.slice(3));
      },
      inputs));
  const auto says = [&](const std::string& part, const Tensor& data, const Tensor& batch_sizes) {
    try {
      run_packed(net, data, batch_sizes, t.hx, t.params);
      ADD_FAILURE() << "expected: " << part;
    } catch (const Error& e) {
      EXPECT_NE(std::string(e.what()).find(part), std::string::npos) << e.what();
    }
  };
  says("lstm: batch_sizes must be positive and never rise, got 3 at step 1", ones({5, 2}, kFloat64),
       int_vector({2, 3}));
  says("lstm: batch_sizes must be positive and never rise, got 0 at step 1", ones({3, 2}, kFloat64),
       int_vector({3, 0}));
  says("lstm: batch_sizes sum to 5, packed data has 6 rows", ones({6, 2}, kFloat64), int_vector({3, 2}));
  says("lstm: packed data must be [rows, features], got sizes [6]", ones({6}, kFloat64), int_vector({3, 3}));
  says("lstm: batch_sizes must be an int64 vector on the cpu, got float64 [2]", ones({6, 2}, kFloat64),
       ones({2}, kFloat64));
  says("the state h must have sizes [2, 2], got [3, 2]", ones({4, 2}, kFloat64), int_vector({2, 2}));
}

TEST(Recurrent, HalfTypesAreComputedInFloat) {
  manual_seed(5);
  for (DType dtype : {kBFloat16, kFloat16})
    for (Kind kind : kKinds) {
      const Net net{kind, true, 1, true};
      const Tensors t = make(net, 4, 3, 5, 6, dtype);
      const List r = run(net, t);
      EXPECT_EQ(r[0].dtype(), dtype);
      expect_near(r[0], expected(net, t).y, dtype == kFloat16 ? 1e-3 : 8e-3);
      r[0].sum().backward();
      EXPECT_EQ(t.params[0].grad().dtype(), dtype);
    }
}

TEST(Recurrent, DropoutBetweenLayers) {
  const Net off{Kind::Lstm, true, 2}, on{Kind::Lstm, true, 2, false, false, 0.5, true},
      evaluating{Kind::Lstm, true, 2, false, false, 0.5, false}, one{Kind::Lstm, true, 1, false, false, 0.5, true};
  const Tensors t = make(off, 4, 3, 5, 6);
  const auto seeded = [&](const Net& n) {
    manual_seed(1);
    return run(n, t)[0];
  };
  EXPECT_TRUE(equal(seeded(on), seeded(on)));
  EXPECT_FALSE(equal(seeded(on), seeded(off)));
  EXPECT_TRUE(equal(seeded(evaluating), seeded(off)));
  const Tensors single = make(one, 4, 3, 5, 6);
  EXPECT_TRUE(equal(run(one, single)[0], run({Kind::Lstm}, single)[0]));
}

TEST(Recurrent, EmptyBatchAndMeta) {
  const Tensors t = make({Kind::Lstm}, 3, 0, 5, 6);
  const List r = run({Kind::Lstm}, t);
  EXPECT_EQ(r[0].sizes(), IntArrayRef({3, 0, 6}));
  r[0].sum().backward();
  EXPECT_EQ(t.params[1].grad().abs().sum().item<double>(), 0);
  for (Kind kind : kKinds) {
    const Net net{kind, true, 2, true, true};
    Tensors m = make(net, 3, 2, 5, 6, kFloat32);
    const auto to_meta = [](Tensor& x) { x = x.detach().to(kMeta).set_requires_grad(true); };
    to_meta(m.x);
    for (Tensor& x : m.hx) to_meta(x);
    for (Tensor& x : m.params) to_meta(x);
    const List y = run(net, m);
    EXPECT_EQ(y[0].sizes(), IntArrayRef({2, 3, 12}));
    EXPECT_EQ(y[1].sizes(), IntArrayRef({4, 2, 6}));
    y[0].sum().backward();
    EXPECT_EQ(m.params[0].grad().sizes(), m.params[0].sizes());
  }
}

TEST(Recurrent, SameBitsAtAnyThreadCount) {
  manual_seed(6);
  const auto run_with = [&](Kind kind) {
    manual_seed(7);
    const Net net{kind, true, 1, true};
    const Tensors t = make(net, 12, 50, 40, 70, kFloat32);
    const List r = run(net, t);
    (sin(r[0]).sum() + r[1].sum()).backward();
    List out{r[0], r[1], t.x.grad(), t.hx[0].grad()};
    for (const Tensor& p : t.params) out.push_back(p.grad());
    return out;
  };
  for (Kind kind : kKinds) test::expect_same_bits([&] { return run_with(kind); });
}

TEST(Recurrent, LayoutsAndChangesInPlace) {
  manual_seed(8);
  const Net net{Kind::Lstm};
  const Tensors t = make(net, 4, 3, 5, 6);
  Tensors odd = t;
  odd.x = t.x.detach().permute({2, 0, 1}).contiguous().permute({1, 2, 0});
  odd.params[0] = t.params[0].detach().t().contiguous().t();
  odd.params[1] = t.params[1].detach().t().contiguous().t();
  expect_near(run(net, odd)[0], numbers(run(net, t)[0]), 1e-13);
  const List r = run(net, t);
  r[0].mul_(2);
  EXPECT_THROW(r[0].sum().backward(), Error);
  const List again = run(net, t);
  again[1].mul_(2);  // h and c are copies
  EXPECT_NO_THROW((again[0].sum() + again[1].sum()).backward());
}

TEST(Recurrent, Errors) {
  const Net net{Kind::Lstm};
  const Tensors t = make(net, 4, 3, 5, 6, kFloat32);
  const auto says = [](const std::string& part, const std::function<void()>& f) {
    const std::string m = message_of(f);
    EXPECT_NE(m.find(part), std::string::npos) << m;
  };
  const auto with = [&](const std::function<void(Tensors&)>& change) {
    Tensors c = t;
    change(c);
    return [c, net] { run(net, c); };
  };
  says(
      "lstm: input must be [steps, batch, features], got sizes [4, 5]; a single sequence becomes a batch of one with "
      "unsqueeze(1)",
      with([](Tensors& c) { c.x = c.x.select(1, 0); }));
  says("lstm: expected two initial states, h and c, got 1", with([](Tensors& c) { c.hx.pop_back(); }));
  says(
      "lstm: expected 4 parameters for each of 1 cells (w_ih, w_hh, b_ih, b_hh), or one more with projections (w_hr), "
      "got 3 in all",
      with([](Tensors& c) { c.params.pop_back(); }));
  says("lstm: layer 0: w_hr must be a matrix, got sizes [24]",
       with([](Tensors& c) { c.params.push_back(c.params[2]); }));
  says("lstm: layer 0: w_ih must have sizes [24, 5], got [24, 4]",
       with([](Tensors& c) { c.params[0] = c.params[0].slice(1, 0, 4); }));
  says("lstm: layer 0: w_hh must have sizes [24, 6], got [20, 6]",
       with([](Tensors& c) { c.params[1] = c.params[1].slice(0, 0, 20); }));
  says("lstm: layer 0: b_hh must have sizes [24], got [23]",
       with([](Tensors& c) { c.params[3] = c.params[3].slice(0, 0, 23); }));
  says("lstm: layer 0: the state c must have sizes [3, 6], got [2, 6]",
       with([](Tensors& c) { c.hx[1] = c.hx[1].slice(1, 0, 2); }));
  says("lstm: initial states must be [1, batch, hidden], one for each layer and direction, got sizes [3, 6]",
       with([](Tensors& c) { c.hx[0] = c.hx[0][0]; }));
  says(
      "lstm: layer 0: states and parameters must have the input's dtype and device, float32 on cpu, got float64 on cpu",
      with([](Tensors& c) { c.params[0] = c.params[0].to(kFloat64); }));
  says("lstm: there must be at least one time step, got sizes [0, 3, 5]",
       with([](Tensors& c) { c.x = c.x.slice(0, 0, 0); }));
  says("expected floating-point tensors, got an input of int64", with([](Tensors& c) { c.x = c.x.to(kInt64); }));
  says("lstm: dropout must lie in [0, 1], got 1.5",
       [&] { lstm(t.x, t.hx, t.params, true, 1, 1.5, true, false, false); });
  says("lstm: num_layers must be positive, got 0", [&] { lstm(t.x, t.hx, t.params, true, 0, 0, true, false, false); });
  says(
      "gru_cell: input must be [batch, features], got sizes [5]; a single row becomes a batch of one with unsqueeze(0)",
      [&] {
        gru_cell(ones({5}), ones({2}), ones({6, 5}), ones({6, 2}));
      });
  says("lstm_cell: expected two states, h and c, got 1", [&] {
    lstm_cell(ones({1, 5}), List{ones({1, 2})}, ones({8, 5}), ones({8, 2}));
  });
}

}  // namespace
}  // namespace argand
