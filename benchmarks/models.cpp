// Training steps of whole models, in nanoseconds a step: one source for Argand and, with ARGAND_RIVAL defined, for
// libtorch, so that both sides run the very same statements. Weights and inputs are the same numbers on both sides;
// the losses of the first steps are printed beside the times, and benchmarks/side_by_side compares them. Argand's side
// also counts what a step computes and moves, and what the machine can do at most.
#ifdef ARGAND_RIVAL
#include <torch/torch.h>
namespace ag = torch;
#else
#include "benchmarks/machine.h"
#include "argand/argand.h"
#include "argand/core/arena.h"
#include "argand/core/memory.h"
#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"
namespace ag = argand;
#endif

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "benchmarks/gpt.h"

namespace {

using ag::Tensor;
namespace nn = ag::nn;
namespace F = ag::nn::functional;
using Clock = std::chrono::steady_clock;

// Uniform in [-1, 1): the same sequence on both sides.
struct Sequence {
  uint64_t state = 0x9e3779b97f4a7c15u;
  float next() {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<float>(static_cast<int32_t>(state >> 32)) * 0x1p-31f;
  }
  void fill(const Tensor& x, float scale) {
    std::vector<float> numbers(static_cast<size_t>(x.numel()));
    for (float& v : numbers) v = scale * next();
    ag::NoGradGuard no_grad;
    x.copy_(ag::from_blob(numbers.data(), x.sizes(), ag::kFloat));
  }
  Tensor uniform(std::vector<int64_t> sizes) {
    Tensor x = ag::empty(sizes);
    fill(x, 1);
    return x;
  }
  Tensor classes(std::vector<int64_t> sizes, int64_t count) {
    Tensor x = ag::empty(sizes, ag::kLong);
    auto* p = x.data_ptr<int64_t>();
    for (int64_t i = 0; i < x.numel(); ++i)
      p[i] = static_cast<int64_t>((next() + 1) * 0.5f * static_cast<float>(count));
    return x;
  }
};

// Matrices get the usual spread of 1/sqrt(fan in); vectors (biases, norms) keep what their layer gave them where that
// is no random number, else zero.
void set_weights(nn::Module& model, Sequence& numbers) {
  ag::NoGradGuard no_grad;
  for (const auto& item : model.named_parameters()) {
    const Tensor& p = item.value();
    const bool is_norm = item.key().find("norm") != std::string::npos;
    if (p.dim() > 1)
      numbers.fill(p, std::sqrt(static_cast<float>(p.size(0)) / static_cast<float>(p.numel())));
    else if (!is_norm)
      p.zero_();
  }
}

struct Mlp : nn::Module {
  nn::Linear fc1{784, 512}, fc2{512, 512}, fc3{512, 10};
  Mlp() {
    register_module("fc1", fc1);
    register_module("fc2", fc2);
    register_module("fc3", fc3);
  }
  Tensor forward(const Tensor& x) { return fc3(ag::relu(fc2(ag::relu(fc1(x))))); }
};

struct Cnn : nn::Module {
  nn::Conv2d conv1{nn::Conv2dOptions(1, 32, 3)}, conv2{nn::Conv2dOptions(32, 64, 3)};
  nn::Linear fc1{9216, 128}, fc2{128, 10};
  Cnn() {
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("fc1", fc1);
    register_module("fc2", fc2);
  }
  Tensor forward(Tensor x) {
    x = ag::relu(conv2(ag::relu(conv1(x))));
    x = ag::max_pool2d(x, {2, 2}).flatten(1);
    return fc2(ag::relu(fc1(x)));
  }
};

struct Block : nn::Module {
  nn::Conv2d conv1{nullptr}, conv2{nullptr}, down{nullptr};
  nn::BatchNorm2d norm1{nullptr}, norm2{nullptr}, norm3{nullptr};
  Block(int64_t in, int64_t out, int64_t stride) {
    conv1 = register_module("conv1", nn::Conv2d(nn::Conv2dOptions(in, out, 3).stride(stride).padding(1).bias(false)));
    norm1 = register_module("norm1", nn::BatchNorm2d(out));
    conv2 = register_module("conv2", nn::Conv2d(nn::Conv2dOptions(out, out, 3).padding(1).bias(false)));
    norm2 = register_module("norm2", nn::BatchNorm2d(out));
    if (stride == 1 && in == out) return;
    down = register_module("down", nn::Conv2d(nn::Conv2dOptions(in, out, 1).stride(stride).bias(false)));
    norm3 = register_module("norm3", nn::BatchNorm2d(out));
  }
  Tensor forward(const Tensor& x) {
    const Tensor y = norm2(conv2(ag::relu(norm1(conv1(x)))));
    return ag::relu(y + (down ? norm3(down(x)) : x));
  }
};

// ResNet-18 for images of 32 x 32: He et al., "Deep Residual Learning for Image Recognition" (2015), with a 3 x 3 stem.
struct ResNet : nn::Module {
  nn::Conv2d stem{nn::Conv2dOptions(3, 64, 3).padding(1).bias(false)};
  nn::BatchNorm2d norm{64};
  nn::Linear fc{512, 10};
  std::vector<std::shared_ptr<Block>> blocks;
  ResNet() {
    register_module("stem", stem);
    register_module("norm", norm);
    int64_t in = 64;
    for (int64_t stage = 0; stage < 4; ++stage)
      for (int64_t i = 0; i < 2; ++i) {
        const int64_t out = 64 << stage, stride = stage > 0 && i == 0 ? 2 : 1;
        blocks.push_back(
            register_module("block" + std::to_string(blocks.size()), std::make_shared<Block>(in, out, stride)));
        in = out;
      }
    register_module("fc", fc);
  }
  Tensor forward(Tensor x) {
    x = ag::relu(norm(stem(x)));
    for (const auto& b : blocks) x = b->forward(x);
    return fc(ag::adaptive_avg_pool2d(x, {1, 1}).flatten(1));
  }
};

struct Lstm : nn::Module {
  nn::LSTM lstm{nn::LSTMOptions(64, 256).batch_first(true)};
  nn::Linear head{256, 10};
  Lstm() {
    register_module("lstm", lstm);
    register_module("head", head);
  }
  Tensor forward(const Tensor& x) { return head(std::get<0>(lstm(x))).flatten(0, 1); }
};

using Optimizer = std::unique_ptr<ag::optim::Optimizer>;
Optimizer sgd(nn::Module& m) {
  return std::make_unique<ag::optim::SGD>(m.parameters(), ag::optim::SGDOptions(0.01).momentum(0.9));
}
Optimizer adamw(nn::Module& m) {
  return std::make_unique<ag::optim::AdamW>(m.parameters(), ag::optim::AdamWOptions(1e-3));
}

#ifdef ARGAND_RIVAL
struct Account {
  void print() const {}
};
template <class Step>
Account account_of(const Step&) {
  return {};
}
void reset_memory() {}
void print_machine() {}
#else
// What one step computes and moves: the operations of matrix products and what is made of them, and the bytes that all
// other kernels read and write. What the steps so far took of memory at most: in tensors, in tensors and workspace
// together, and with the gaps between them that keep their pages.
struct Account final : ag::DoorObserver {
  double flops = 0, other_bytes = 0;

  void after(const ag::Call& call) override {
    if (call.op->flops) {
      flops += call.op->flops(call);
      return;
    }
    for (int i = 0; i < call.outs + call.ins; ++i)
      if (const ag::View* v = call.views[i]) other_bytes += static_cast<double>(v->numel * ag::item_size(v->dtype));
  }
  void print() const {
    auto& arena = ag::memory::Arena::instance();
    std::printf("\t%.0f\t%.0f\t%ld\t%zu\t%zu", flops, other_bytes, ag::memory::stats(ag::DeviceType::CPU).peak,
                arena.peak_bytes(), arena.peak_resident());
  }
};

template <class Step>
Account account_of(const Step& step) {
  Account account;
  ag::add_observer(&account);
  step();
  ag::remove_observer(&account);
  return account;
}
void reset_memory() {
  ag::memory::trim();
  ag::memory::reset_peak(ag::DeviceType::CPU);
  ag::memory::Arena::instance().reset_peak();
}
void print_machine() {
  const int threads = ag::get_num_threads();
  std::printf("machine\t%.0f\t%.0f\t%.0f\t%d\n", machine::peak_flops(1), machine::peak_flops(threads),
              machine::copy_bandwidth(threads), threads);
}
#endif

// Prints the name, the lower quartile of the step times, the losses of the first three steps, and the account.
template <class Model>
void row(const char* name, const char* only, const std::function<std::shared_ptr<Model>()>& make,
         Optimizer (*optimizer_of)(nn::Module&), const std::function<Tensor(Sequence&)>& input,
         const std::function<Tensor(Sequence&)>& target) {
  if (!std::strstr(name, only)) return;
  reset_memory();
  Sequence numbers;
  const auto model = make();
  set_weights(*model, numbers);
  const Optimizer optimizer = optimizer_of(*model);
  const Tensor x = input(numbers), y = target(numbers);
  const auto step = [&] {
    optimizer->zero_grad();
    Tensor loss = F::cross_entropy(model->forward(x), y);
    loss.backward();
    optimizer->step();
    return loss;
  };
  std::string losses;
  for (int i = 0; i < 3; ++i) losses += (i ? "," : "") + std::to_string(step().template item<float>());
  std::vector<double> times;
  const auto begin = Clock::now();
  do {
    const auto start = Clock::now();
    step();
    times.push_back(std::chrono::duration<double, std::nano>(Clock::now() - start).count());
  } while (times.size() < 5 || Clock::now() - begin < std::chrono::milliseconds(1500));
  std::nth_element(times.begin(), times.begin() + static_cast<long>(times.size() / 4), times.end());
  std::printf("%s\t%.0f\t%s", name, times[times.size() / 4], losses.c_str());
  account_of(step).print();
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const char* only = argc > 1 ? argv[1] : "";
  using Numbers = Sequence;
  print_machine();
  row<Mlp>(
      "MLP 784-512-512-10, batch 128", only, [] { return std::make_shared<Mlp>(); }, sgd,
      [](Numbers& n) {
        return n.uniform({128, 784});
      },
      [](Numbers& n) { return n.classes({128}, 10); });
  row<Cnn>(
      "MNIST CNN, batch 64", only, [] { return std::make_shared<Cnn>(); }, sgd,
      [](Numbers& n) {
        return n.uniform({64, 1, 28, 28});
      },
      [](Numbers& n) { return n.classes({64}, 10); });
  row<ResNet>(
      "ResNet-18 CIFAR, batch 32", only, [] { return std::make_shared<ResNet>(); }, sgd,
      [](Numbers& n) {
        return n.uniform({32, 3, 32, 32});
      },
      [](Numbers& n) { return n.classes({32}, 10); });
  row<ResNet>(
      "ResNet-18 CIFAR, batch 32, channels_last", only,
      [] {
        auto m = std::make_shared<ResNet>();
        for (auto& p : m->parameters())
          if (p.dim() == 4) p.set_data(p.contiguous(ag::MemoryFormat::ChannelsLast));
        return m;
      },
      sgd,
      [](Numbers& n) {
        return n.uniform({32, 3, 32, 32}).contiguous(ag::MemoryFormat::ChannelsLast);
      },
      [](Numbers& n) { return n.classes({32}, 10); });
  row<gpt::Gpt>(
      "GPT 4 x 128, T 64, batch 12", only, [] { return std::make_shared<gpt::Gpt>(65, 64, 4, 128, 4); }, adamw,
      [](Numbers& n) {
        return n.classes({12, 64}, 65);
      },
      [](Numbers& n) { return n.classes({12 * 64}, 65); });
  row<gpt::Gpt>(
      "GPT 6 x 384, T 256, batch 4", only, [] { return std::make_shared<gpt::Gpt>(65, 256, 6, 384, 6); }, adamw,
      [](Numbers& n) {
        return n.classes({4, 256}, 65);
      },
      [](Numbers& n) { return n.classes({4 * 256}, 65); });
  row<Lstm>(
      "LSTM 256, T 128, batch 32", only, [] { return std::make_shared<Lstm>(); }, adamw,
      [](Numbers& n) {
        return n.uniform({32, 128, 64});
      },
      [](Numbers& n) { return n.classes({32 * 128}, 10); });
}
