// Whole networks trained for 20 steps: every loss as PyTorch computes it in float64 (reference/make_reference.py), and
// the same bits with one thread as with three.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include "argand/argand.h"

namespace ag = argand;
#include "benchmarks/gpt.h"

namespace argand {
namespace {

namespace F = nn::functional;
constexpr int kSteps = 20;

// Uniform in [-1, 1): Knuth's MMIX generator, its upper 32 bits.
class Sequence {
 public:
  double next() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<int32_t>(state_ >> 32) * 0x1p-31;
  }
  Tensor uniform(IntArrayRef sizes) {
    Tensor x = empty(sizes, kDouble);
    for (int64_t i = 0; i < x.numel(); ++i) x.data_ptr<double>()[i] = next();
    return x.to(get_default_dtype());
  }
  Tensor classes(int64_t count, IntArrayRef sizes) {
    Tensor x = empty(sizes, kLong);
    for (int64_t i = 0; i < x.numel(); ++i)
      x.data_ptr<int64_t>()[i] = static_cast<int64_t>((next() + 1) * 0.5 * static_cast<double>(count));
    return x;
  }

 private:
  uint64_t state_ = 0x9e3779b97f4a7c15u;
};

struct Mlp : nn::Module {
  nn::Linear fc1{20, 32}, fc2{32, 32}, fc3{32, 5};
  Mlp() {
    register_module("fc1", fc1);
    register_module("fc2", fc2);
    register_module("fc3", fc3);
  }
  Tensor forward(const Tensor& x) { return fc3(tanh(fc2(relu(fc1(x))))); }
};

struct Cnn : nn::Module {
  nn::Conv2d conv1{nn::Conv2dOptions(2, 4, 3).padding(1)}, conv2{nn::Conv2dOptions(4, 8, 3).stride(2).groups(2)};
  nn::BatchNorm2d norm1{4};
  nn::GroupNorm norm2{2, 8};
  nn::Linear fc{32, 5};
  Cnn() {
    register_module("conv1", conv1);
    register_module("norm1", norm1);
    register_module("conv2", conv2);
    register_module("norm2", norm2);
    register_module("fc", fc);
  }
  Tensor forward(Tensor x) {
    x = max_pool2d(gelu(norm1(conv1(x))), {2, 2});
    x = adaptive_avg_pool2d(silu(norm2(conv2(x))), {2, 2});
    return fc(x.flatten(1));
  }
};

struct Gpt : gpt::Gpt {
  Gpt() : gpt::Gpt(/*vocabulary=*/11, /*length=*/8, /*depth=*/2, /*width=*/16, /*heads=*/2) {}
};

struct Lstm : nn::Module {
  nn::LSTM lstm{nn::LSTMOptions(3, 8).num_layers(2).batch_first(true).bidirectional(true)};
  nn::Linear head{16, 1};
  Lstm() {
    register_module("lstm", lstm);
    register_module("head", head);
  }
  Tensor forward(const Tensor& x) { return head(std::get<0>(lstm(x))); }
};

struct Data {
  Tensor x, y;
};
using Losses = std::vector<double>;

using Schedule = std::unique_ptr<optim::LRScheduler>;

template <class Model, class Optimizer>
Losses train(Optimizer (*optimizer_of)(const std::vector<Tensor>&), Data (*data_of)(Sequence&),
             Tensor (*loss_of)(const Tensor&, const Tensor&), Schedule (*schedule_of)(optim::Optimizer&) = nullptr,
             double clip = 0) {
  Sequence numbers;
  Model model;
  {
    NoGradGuard no_grad;
    for (Tensor& p : model.parameters()) p.copy_(numbers.uniform(p.sizes()) * 0.3);
  }
  const Data data = data_of(numbers);
  Optimizer optimizer = optimizer_of(model.parameters());
  const Schedule schedule = schedule_of ? schedule_of(optimizer) : nullptr;
  Losses losses;
  for (int i = 0; i < kSteps; ++i) {
    optimizer.zero_grad();
    const Tensor loss = loss_of(model.forward(data.x), data.y);
    loss.backward();
    if (clip > 0) nn::utils::clip_grad_norm_(model.parameters(), clip);
    optimizer.step();
    if (schedule) schedule->step();
    losses.push_back(loss.item<double>());
  }
  return losses;
}

using Parameters = const std::vector<Tensor>&;

Losses train_mlp() {
  return train<Mlp>(
      +[](Parameters p) {
        return optim::SGD(p, optim::SGDOptions(0.1).momentum(0.9).weight_decay(1e-3).nesterov(true));
      },
      +[](Sequence& n) {
        const Tensor x = n.uniform({16, 20});
        return Data{x, n.classes(5, {16})};
      },
      +[](const Tensor& a, const Tensor& b) {
        return F::cross_entropy(a, b, F::CrossEntropyFuncOptions().label_smoothing(0.1));
      },
      +[](optim::Optimizer& o) -> Schedule { return std::make_unique<optim::StepLR>(o, 5, 0.5); });
}

Tensor plain_cross_entropy(const Tensor& a, const Tensor& b) { return F::cross_entropy(a, b); }

Losses train_cnn() {
  return train<Cnn>(
      +[](Parameters p) { return optim::Adam(p, optim::AdamOptions(0.01).weight_decay(1e-3)); },
      +[](Sequence& n) {
        const Tensor x = n.uniform({6, 2, 12, 12});
        return Data{x, n.classes(5, {6})};
      },
      plain_cross_entropy);
}

Losses train_gpt() {
  return train<Gpt>(
      +[](Parameters p) {
        return optim::AdamW(p, optim::AdamWOptions(0.01).betas({0.9, 0.95}));
      },
      +[](Sequence& n) {
        const Tensor x = n.classes(11, {4, 8});
        return Data{x, n.classes(11, {32})};
      },
      plain_cross_entropy,
      +[](optim::Optimizer& o) -> Schedule { return std::make_unique<optim::CosineAnnealingLR>(o, kSteps); }, 0.5);
}

Losses train_lstm() {
  return train<Lstm>(
      +[](Parameters p) { return optim::RMSprop(p, optim::RMSpropOptions(0.01).momentum(0.5).centered(true)); },
      +[](Sequence& n) {
        const Tensor x = n.uniform({4, 10, 3});
        return Data{x, n.uniform({4, 10, 1})};
      },
      +[](const Tensor& a, const Tensor& b) { return F::huber_loss(a, b); });
}

std::map<std::string, Losses> reference() {
  std::ifstream file(ARGAND_SOURCE_DIR "/tests/training/reference/losses.txt");
  std::map<std::string, Losses> all;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string name;
    words >> name;
    for (double x; words >> x;) all[name].push_back(x);
  }
  return all;
}

struct Run {
  const char* name;
  Losses (*train)();
};
class Training : public testing::TestWithParam<Run> {};

void expect_losses(const Losses& got, const Losses& wanted, double tolerance) {
  ASSERT_EQ(wanted.size(), static_cast<size_t>(kSteps)) << "reference/losses.txt lacks this run";
  for (size_t i = 0; i < wanted.size(); ++i)
    EXPECT_NEAR(got[i], wanted[i], tolerance * std::abs(wanted[i])) << "step " << i + 1;
}

TEST_P(Training, LossesInFloat64AreTheReference) {
  set_default_dtype(DType::Float64);
  const Losses losses = GetParam().train();
  set_default_dtype(DType::Float32);
  expect_losses(losses, reference()[GetParam().name], 1e-9);
}

TEST_P(Training, LossesInFloat32FollowIt) { expect_losses(GetParam().train(), reference()[GetParam().name], 2e-3); }

TEST_P(Training, ThreadsChangeNoBit) {
  const int before = get_num_threads();
  set_num_threads(1);
  const Losses one = GetParam().train();
  set_num_threads(3);
  const Losses three = GetParam().train();
  set_num_threads(before);
  EXPECT_EQ(one, three);
}

INSTANTIATE_TEST_SUITE_P(Runs, Training,
                         testing::Values(Run{"mlp", train_mlp}, Run{"cnn", train_cnn}, Run{"gpt", train_gpt},
                                         Run{"lstm", train_lstm}),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace argand
