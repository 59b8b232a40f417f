// Indexing, joining, random numbers, products, norms and optimizers on the emulated device, and a network that trains.
#include <gtest/gtest.h>

#include "compare.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

Tensor noise(IntArrayRef sizes, DType d = kFloat32, double scale = 2) { return wave(sizes, d, scale); }

TEST(CudaIndex, GatherAndSelect) {
  const Tensor x = noise({20, 6}), rows = tensor({3, 3, 0, 19, 7}, kInt64);
  compare_tensors("index_select", {x, rows}, [](const Ts& t) { return Ts{index_select(t[0], 0, t[1])}; });
  const Tensor places = (arange(20 * 4, kInt64).reshape({20, 4}) * 5).remainder(6);
  compare_tensors("gather", {x, places}, [](const Ts& t) { return Ts{gather(t[0], 1, t[1])}; });
  compare_tensors("embedding", {rows, x}, [](const Ts& t) {
    const Tensor w = t[1].detach().clone().requires_grad_(true);
    const Tensor y = embedding(w, t[0]);
    (y * y).sum().backward();
    return Ts{y.detach(), w.grad()};
  });
}

TEST(CudaIndex, ScattersInOrder) {
  const Tensor places = (arange(700, kInt64) * 7).remainder(11);
  for (DType d : {DType::Float32, DType::Float16, DType::Int64, DType::UInt8})
    compare_tensors(std::string("index_add ") + dtype_name(d), {zeros({11}, d), places, noise({700}, d, 3)},
                    [](const Ts& t) { return Ts{index_add(t[0], 0, t[1], t[2])}; });
  const Tensor many = noise({700, 300});
  compare_tensors("rows", {zeros({11, 300}), places, many},
                  [](const Ts& t) { return Ts{index_add(t[0], 0, t[1], t[2])}; });
  const Tensor at = (arange(40, kInt64).reshape({8, 5}) * 3).remainder(7);
  compare_tensors("scatter", {zeros({8, 7}), at, noise({8, 5})}, [](const Ts& t) {
    return Ts{scatter(t[0], 1, t[1], t[2]), scatter_add(t[0], 1, t[1], t[2]), scatter(t[0], 1, t[1], Scalar(2.5))};
  });
  compare_tensors("multiply", {ones({8, 7}), at, noise({8, 5})},
                  [](const Ts& t) { return Ts{scatter(t[0], 1, t[1], t[2], "multiply")}; });
}

TEST(CudaIndex, AnIndexOutsideIsReported) {
  const Tensor x = noise({4, 3}).to(emulated()), bad = tensor({0, 4}, kInt64).to(emulated());
  try {
    index_select(x, 0, bad).cpu();
    FAIL() << "nothing thrown";
  } catch (const IndexError& e) {
    EXPECT_NE(std::string(e.what()).find("index 4 is out of range for dimension 0 of size 4"), std::string::npos)
        << e.what();
  }
}

TEST(CudaJoin, CatAndStack) {
  for (DType d : {DType::UInt8, DType::Float16, DType::Float32, DType::Complex128})
    compare_tensors(std::string("cat ") + dtype_name(d), {noise({3, 4}, d), noise({3, 9}, d), noise({3, 1}, d)},
                    [](const Ts& t) {
                      return Ts{cat({t[0], t[1], t[2]}, 1), cat({t[0].t().contiguous(), t[1].t().contiguous()}, 0),
                                stack({t[0], t[0]}, 0)};
                    });
}

TEST(CudaSequence, ArangeLinspaceTriangles) {
  const auto on = [](DType d) { return TensorOptions(d).device(emulated()); };
  for (DType d : {DType::Int32, DType::Int64, DType::Float32, DType::Float64, DType::Float16})
    expect_close(arange(3, 300, 7, on(d)), arange(3, 300, 7, d), "arange");
  expect_close(linspace(-1, 2, 101, on(kFloat32)), linspace(-1, 2, 101, kFloat32), "linspace");
  expect_close(logspace(0, 2, 11, 10, on(kFloat64)), logspace(0, 2, 11, 10, kFloat64), "logspace");
  const Scalar from(Complex<double>(-1, 0.5)), to(Complex<double>(0.5, -2));
  for (double base : {10.0, -3.0})
    expect_close(logspace(from, to, 7, base, on(DType::Complex128)), logspace(from, to, 7, base, DType::Complex128),
                 str("complex logspace of base ", base), 16);
  compare_tensors("triangles", {noise({2, 7, 5})}, [](const Ts& t) {
    return Ts{triu(t[0], 1), tril(t[0], -1), tril(t[0], 2)};
  });
}

// The same seed gives the same bits; where exp takes part, numbers two ULP apart.
TEST(CudaRandom, GivesTheCpusNumbers) {
  const auto same = [](const char* what, double factor, const auto& make) {
    manual_seed(17);
    const Tensor want = make(Device(kCPU));
    const Tensor after = rand({3});
    manual_seed(17);
    const Tensor got = make(emulated());
    const Tensor after_too = rand({3});
    if (factor == 0)
      EXPECT_EQ(std::memcmp(got.cpu().data_ptr(), want.data_ptr(), want.nbytes()), 0)
          << what << ' ' << dtype_name(want.dtype());
    else
      expect_close(got, want, what, factor);
    EXPECT_TRUE(equal(after, after_too)) << what << ": the generator stands elsewhere";
  };
  for (DType d : {DType::Float32, DType::Float64, DType::Float16, DType::BFloat16}) {
    const auto fresh = [d](Device at) { return empty({1003}, TensorOptions(d).device(at)); };
    same("uniform", 0, [&](Device at) { return fresh(at).uniform_(-1, 3); });
    same("normal", 0, [&](Device at) { return fresh(at).normal_(0.5, 2); });
    same("exponential", 0, [&](Device at) { return fresh(at).exponential_(1.5); });
    same("cauchy", 0, [&](Device at) { return fresh(at).cauchy_(0, 1); });
    same("geometric", 0, [&](Device at) { return fresh(at).geometric_(0.3); });
    same("log_normal", 1, [&](Device at) { return fresh(at).log_normal_(0, 0.5); });
    same("bernoulli", 0, [&](Device at) { return fresh(at).bernoulli_(0.3); });
    same("dropout", 0, [&](Device at) { return dropout(noise({1003}, d).to(at), 0.25, true); });
  }
  same("randint", 0, [](Device at) { return randint(-5, 1000003, {1003}, TensorOptions(kInt64).device(at)); });
}

TEST(CudaGemm, AnyTypeAndStride) {
  for (DType d : {DType::Float32, DType::Float64, DType::Float16, DType::Int32, DType::UInt8, DType::Complex64}) {
    compare_tensors(std::string("matmul ") + dtype_name(d), {noise({19, 33}, d), noise({33, 21}, d)}, [](const Ts& t) {
      return Ts{matmul(t[0], t[1]), matmul(t[1].t(), t[0].t())};
    });
    compare_tensors("bmm", {noise({3, 5, 7}, d), noise({3, 7, 18}, d)},
                    [](const Ts& t) { return Ts{bmm(t[0], t[1])}; });
    compare_tensors(
        "dot", {noise({2000}, d), noise({2000}, d)}, [](const Ts& t) { return Ts{dot(t[0], t[1])}; }, 64);
  }
  compare_tensors("addmm", {noise({21}), noise({19, 33}), noise({33, 21})},
                  [](const Ts& t) { return Ts{addmm(t[0], t[1], t[2], 0.5, 2)}; });
}

TEST(CudaNorm, LayerNorm) {
  for (DType d : {DType::Float32, DType::Float64})
    for (int64_t n : {5, 96, 5000}) {
      const int64_t rows = n == 5 ? 70 : 3;  // 70: more than one stretch of the weights' gradient
      compare_tensors(
          std::string("layer_norm ") + dtype_name(d),
          {noise({rows, n}, d), noise({n}, d), noise({n}, d), noise({rows, n}, d)},
          [&](const Ts& t) {
            const Tensor x = t[0].detach().clone().requires_grad_(true), w = t[1].detach().clone().requires_grad_(true),
                         b = t[2].detach().clone().requires_grad_(true);
            const Tensor y = layer_norm(x, {n}, w, b, 1e-5);
            y.backward(t[3]);
            return Ts{y.detach(), x.grad(), w.grad(), b.grad()};
          },
          256);
    }
}

TEST(CudaNorm, BatchNorm) {
  for (DType d : {DType::Float32, DType::Float64})
    for (bool training : {true, false})
      for (bool last : {true, false})
        compare_tensors(
            std::string("batch_norm ") + dtype_name(d),
            {noise({4, 5, 3, 7}, d), noise({5}, d), noise({5}, d), noise({4, 5, 3, 7}, d)},
            [&](const Ts& t) {
              const auto format = last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous;
              const Tensor x = t[0].detach().clone().contiguous(format).requires_grad_(true),
                           w = t[1].detach().clone().requires_grad_(true),
                           b = t[2].detach().clone().requires_grad_(true);
              Tensor mean = zeros_like(t[1]), var = ones_like(t[1]);
              const Tensor y = batch_norm(x, w, b, mean, var, training, 0.1, 1e-5);
              y.backward(t[3]);
              return Ts{y.detach(), x.grad(), w.grad(), b.grad(), mean, var};
            },
            64);
}

TEST(CudaConv, ForwardAndBackward) {
  for (DType d : {DType::Float32, DType::Float64, DType::BFloat16})
    for (int64_t groups : {1, 2})
      for (int64_t stride : {1, 2})
        compare_tensors(
            str("conv2d ", d, " groups ", groups, " stride ", stride),
            {noise({2, 4, 9, 8}, d), noise({4, 4 / groups, 3, 2}, d), noise({4}, d)},
            [&](const Ts& t) {
              const Tensor x = t[0].detach().clone().requires_grad_(true),
                           w = t[1].detach().clone().requires_grad_(true),
                           b = t[2].detach().clone().requires_grad_(true);
              const Tensor y = conv2d(x, w, b, {stride, stride}, {1, 2}, {2, 1}, groups);
              (y * y).sum().backward();
              return Ts{
                  y.detach(), x.grad(), w.grad(), b.grad(),
                  conv2d(x.contiguous(MemoryFormat::ChannelsLast), w, {}, {1, 1}, {0, 0}, {1, 1}, groups).detach()};
            },
            1024);
  compare_tensors(
      "transposed", {noise({2, 4, 5, 5}), noise({4, 3, 3, 3}), noise({3})},
      [](const Ts& t) {
        return Ts{conv_transpose2d(t[0], t[1], t[2], {2, 2}, {1, 1}, {1, 1})};
      },
      64);
}

TEST(CudaPool, MaximaAndAverages) {
  for (bool last : {true, false})
    compare_tensors("pool", {noise({2, 3, 11, 9})}, [&](const Ts& t) {
      const auto format = last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous;
      Ts all;
      const auto add = [&](const auto& pool) {
        const Tensor x = t[0].detach().clone().contiguous(format).requires_grad_(true);
        const Tensor y = pool(x);
        (y * y).sum().backward();
        all.push_back(y.detach());
        all.push_back(x.grad());
      };
      add([](const Tensor& x) { return max_pool2d(x, {3, 2}, {2, 2}, {1, 1}, {2, 1}); });
      add([](const Tensor& x) { return max_pool2d(x, {2, 2}); });
      add([](const Tensor& x) { return avg_pool2d(x, {3, 3}, {2, 2}, {1, 1}); });
      add([](const Tensor& x) { return avg_pool2d(x, {3, 3}, {2, 1}, {1, 1}, true, false); });
      add([](const Tensor& x) { return adaptive_avg_pool2d(x, {4, 7}); });
      return all;
    });
}

// Three steps of every optimizer, over more tensors than one launch takes.
TEST(CudaOptim, StepsAsTheCpu) {
  const auto train = [](const Device& at, DType d, const auto& make) {
    Ts params;
    for (int64_t i = 0; i < 41; ++i)
      params.push_back(noise({i % 7 == 3 ? 3000 : 1 + i}, d).to(at).requires_grad_(true));
    auto optimizer = make(params);
    for (int step = 0; step < 3; ++step) {
      optimizer->zero_grad();
      for (const Tensor& p : params) (p * p * p).sum().backward();
      optimizer->step();
    }
    return params;
  };
  const auto both = [&](const char* what, const auto& make) {
    for (DType d : {DType::Float32, DType::Float64, DType::BFloat16}) {
      const Ts want = train(Device(kCPU), d, make), got = train(emulated(), d, make);
      for (size_t i = 0; i < want.size(); ++i) expect_close(got[i], want[i], what, 16);
    }
  };
  using namespace optim;
  both("SGD", [](const Ts& p) { return std::make_unique<SGD>(p, SGDOptions(0.01).weight_decay(0.1)); });
  both("momentum", [](const Ts& p) { return std::make_unique<SGD>(p, SGDOptions(0.01).momentum(0.9).nesterov(true)); });
  both("Adam", [](const Ts& p) { return std::make_unique<Adam>(p, AdamOptions(0.01).amsgrad(true)); });
  both("AdamW", [](const Ts& p) { return std::make_unique<AdamW>(p, AdamWOptions(0.01)); });
  both("RMSprop",
       [](const Ts& p) { return std::make_unique<RMSprop>(p, RMSpropOptions(0.01).centered(true).momentum(0.5)); });
  both("Adagrad", [](const Ts& p) { return std::make_unique<Adagrad>(p, AdagradOptions(0.01).lr_decay(0.1)); });
}

TEST(CudaOptim, ClipsGradients) {
  const auto clipped = [](const Device& at, double type) {
    Ts params;
    for (int64_t i = 0; i < 40; ++i) {
      params.push_back(noise({1 + 37 * i}).to(at).requires_grad_(true));
      params.back().sum().backward();
    }
    const double norm = nn::utils::clip_grad_norm_(params, 0.5, type);
    return Ts{tensor({norm}, kFloat64), params[3].grad().cpu(), params[39].grad().cpu()};
  };
  for (double type : {2.0, 1.0, std::numeric_limits<double>::infinity()}) {
    const Ts want = clipped(Device(kCPU), type), got = clipped(emulated(), type);
    for (size_t i = 0; i < want.size(); ++i) expect_close(got[i], want[i], "clip", 1e6 * (i == 0));
  }
}

// The same program on both: the losses stay together.
TEST(CudaTraining, APerceptronLearns) {
  const auto losses = [](const Device& at) {
    manual_seed(5);
    nn::Sequential net(nn::Linear(20, 32), nn::ReLU(), nn::Dropout(0.1), nn::Linear(32, 4));
    net->to(at);
    optim::AdamW optimizer(net->parameters(), optim::AdamWOptions(0.01));
    const Tensor x = noise({48, 20}).to(at), y = (arange(48, kInt64) * 5).remainder(4).to(at);
    std::vector<double> all;
    for (int step = 0; step < 12; ++step) {
      optimizer.zero_grad();
      const Tensor loss = cross_entropy_loss(net->forward(x), y);
      loss.backward();
      optimizer.step();
      all.push_back(loss.item<double>());
    }
    return all;
  };
  const auto want = losses(Device(kCPU)), got = losses(emulated());
  EXPECT_LT(want.back(), 0.9 * want.front());
  for (size_t i = 0; i < want.size(); ++i) EXPECT_NEAR(got[i], want[i], 1e-4) << i;
}

TEST(CudaTraining, AConvolutionalNetworkLearns) {
  const auto losses = [](const Device& at) {
    manual_seed(6);
    nn::Sequential net(nn::Conv2d(nn::Conv2dOptions(1, 4, 3).padding(1)), nn::BatchNorm2d(4), nn::ReLU(),
                       nn::MaxPool2d(nn::MaxPool2dOptions(2)), nn::Flatten(), nn::Linear(64, 5));
    net->to(at);
    optim::Adam optimizer(net->parameters(), optim::AdamOptions(0.01));
    const Tensor x = noise({10, 1, 8, 8}).to(at), y = (arange(10, kInt64) * 3).remainder(5).to(at);
    std::vector<double> all;
    for (int step = 0; step < 5; ++step) {
      optimizer.zero_grad();
      const Tensor loss = cross_entropy_loss(net->forward(x), y);
      loss.backward();
      optimizer.step();
      all.push_back(loss.item<double>());
    }
    return all;
  };
  const auto want = losses(Device(kCPU)), got = losses(emulated());
  EXPECT_LT(want.back(), want.front());
  for (size_t i = 0; i < want.size(); ++i) EXPECT_NEAR(got[i], want[i], 1e-3) << i;
}

}  // namespace
}  // namespace argand::cuda
