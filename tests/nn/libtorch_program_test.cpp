// A program in libtorch's words: it compiles, trains, and its pieces mean what they mean there.
#include <argand/argand.h>

#include "tests/nn/support.h"
#include "argand/nn/nn.h"

namespace torch = argand;
#define TORCH_MODULE AG_MODULE

namespace {

namespace F = torch::nn::functional;

struct ResidualImpl : torch::nn::Module {
  explicit ResidualImpl(int64_t channels)
      : conv1(torch::nn::Conv2dOptions(channels, channels, 3).stride(1).padding(1).bias(false)),
        conv2(torch::nn::Conv2dOptions(channels, channels, 3).padding({1, 1}).bias(false)),
        bn1(channels),
        bn2(torch::nn::BatchNorm2dOptions(channels).momentum(0.2)) {
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("bn1", bn1);
    register_module("bn2", bn2);
    downsample->push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(channels, channels, 1)));
    downsample->push_back(torch::nn::Functional(torch::relu));
    register_module("downsample", downsample);
  }
  torch::Tensor forward(torch::Tensor x) {
    torch::Tensor residual = x.clone();
    x = torch::relu(bn1->forward(conv1->forward(x)));
    x = bn2(conv2(x));
    if (!downsample->is_empty()) residual = downsample->forward(residual);
    x += residual;
    return F::leaky_relu(x, F::LeakyReLUFuncOptions().negative_slope(0.1).inplace(true));
  }
  torch::nn::Conv2d conv1, conv2;
  torch::nn::BatchNorm2d bn1, bn2;
  torch::nn::Sequential downsample;
};
TORCH_MODULE(Residual);

struct Net : torch::nn::Module {
  explicit Net(int64_t classes)
      : features(torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 4, {3, 3}).padding(torch::kSame)), torch::nn::ReLU(true),
                 torch::nn::MaxPool2d(torch::nn::MaxPool2dOptions(2).stride(2)), Residual(4),
                 torch::nn::AdaptiveAvgPool2d(torch::nn::AdaptiveAvgPool2dOptions({2, 2}))) {
    register_module("features", features);
    fc = register_module("fc", torch::nn::Linear(torch::nn::LinearOptions(16, classes).bias(true)));
    drop = register_module("drop", torch::nn::Dropout(torch::nn::DropoutOptions().p(0.1)));
    scale = register_parameter("scale", torch::ones({1}));
    register_buffer("seen", torch::zeros({1}, torch::kLong));
    for (auto& module : modules(/*include_self=*/false)) {
      if (auto* conv = dynamic_cast<torch::nn::Conv2dImpl*>(module.get())) {
        torch::nn::init::kaiming_normal_(conv->weight, 0.0, torch::kFanOut, torch::kReLU);
      } else if (auto* bn = module->as<torch::nn::BatchNorm2d>()) {
        torch::nn::init::constant_(bn->weight, 1);
        torch::nn::init::constant_(bn->bias, 0);
      }
    }
  }
  torch::Tensor forward(const torch::Tensor& x) {
    torch::Tensor y = features->forward(x);
    y = torch::flatten(y, 1);
    y = fc->forward(drop->forward(y)) * scale;
    return torch::log_softmax(y, /*dim=*/1);
  }
  torch::nn::Sequential features;
  torch::nn::Linear fc{nullptr};
  torch::nn::Dropout drop{nullptr};
  torch::Tensor scale;
};

void weights_init(torch::nn::Module& module) {
  torch::NoGradGuard no_grad;
  if (auto* linear = module.as<torch::nn::Linear>()) {
    linear->weight.normal_(0.0, 0.02);
    torch::nn::init::zeros_(linear->bias);
  }
}

TEST(LibtorchProgram, TrainsAConvolutionalNetwork) {
  torch::manual_seed(3);
  auto net = std::make_shared<Net>(3);
  net->apply(weights_init);
  net->to(torch::kCPU);
  net->train();
  const torch::Tensor target = torch::randint(0, 3, {24}, torch::kLong);
  const torch::Tensor data = torch::randn({24, 1, 8, 8}) + target.view({24, 1, 1, 1}).to(torch::kFloat);
  float first = 0, last = 0;
  for (int step = 0; step < 60; ++step) {
    net->zero_grad();
    torch::Tensor loss = F::nll_loss(net->forward(data), target);
    loss.backward();
    torch::NoGradGuard no_grad;
    for (auto& p : net->parameters()) p.sub_(p.grad() * 0.1);
    last = loss.item<float>();
    if (step == 0) first = last;
  }
  EXPECT_LT(last, 0.5f * first);
  net->eval();
  EXPECT_FALSE(net->is_training());
  size_t numbers = 0;
  for (const auto& pair : net->named_parameters()) numbers += static_cast<size_t>(pair.value().numel());
  EXPECT_EQ(numbers, 1u + 40 + 144 * 2 + 16 + 20 + 51);
  EXPECT_EQ(net->named_parameters()["features.3.conv1.weight"].size(0), 4);
  const auto other = std::make_shared<Net>(3);
  other->load_state_dict(net->state_dict());
  other->eval();
  EXPECT_TRUE(torch::equal(other->forward(data), net->forward(data)));
}

TEST(LibtorchProgram, NamesTheModuleInErrors) {
  const auto net = std::make_shared<Net>(3);
  EXPECT_ERROR(torch::Error, net->forward(torch::zeros({2, 3, 8, 8})), "in module features.0");
  EXPECT_ERROR(torch::Error, net->fc(torch::zeros({2, 3})), "in module fc");
}

TEST(LibtorchProgram, RunsARecurrentNetwork) {
  torch::nn::LSTM lstm(torch::nn::LSTMOptions(4, 8).num_layers(2).batch_first(true).dropout(0.1));
  auto out = lstm->forward(torch::randn({3, 5, 4}));
  torch::Tensor y = std::get<0>(out);
  torch::Tensor h = std::get<0>(std::get<1>(out));
  EXPECT_EQ(y.sizes(), (torch::IntArrayRef{3, 5, 8}));
  EXPECT_EQ(h.sizes(), (torch::IntArrayRef{2, 3, 8}));
  torch::nn::ModuleList layers;
  for (int i = 0; i < 2; ++i) layers->push_back(torch::nn::Linear(8, 8));
  for (size_t i = 0; i < layers->size(); ++i) y = layers[i]->as<torch::nn::Linear>()->forward(y);
  torch::nn::CrossEntropyLoss criterion(torch::nn::CrossEntropyLossOptions().reduction(torch::kSum));
  EXPECT_GT(criterion(y.flatten(0, 1), torch::zeros({15}, torch::kLong)).item<float>(), 0);
}

}  // namespace
