// Two networks against each other, with modules by holders, hand-made initial values, checkpoints of the optimizers.
#include <torch/torch.h>

#include <cmath>
#include <cstdio>
#include <iostream>
#include <tuple>
#include <vector>

namespace nn = torch::nn;

const int64_t kNoiseSize = 8;
const int64_t kBatchSize = 16;

struct GeneratorImpl : nn::Module {
  explicit GeneratorImpl(int64_t noise_size)
      : conv1(nn::ConvTranspose2dOptions(noise_size, 16, 4).bias(false)),
        batch_norm1(16),
        conv2(nn::ConvTranspose2dOptions(16, 8, 4).stride(2).padding(1).bias(false)),
        batch_norm2(8),
        conv3(nn::ConvTranspose2dOptions(8, 1, {4, 4}).stride({2, 2}).padding({1, 1}).bias(false)) {
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("conv3", conv3);
    register_module("batch_norm1", batch_norm1);
    register_module("batch_norm2", batch_norm2);
  }

  torch::Tensor forward(torch::Tensor x) {
    x = torch::relu(batch_norm1(conv1(x)));
    x = torch::relu(batch_norm2(conv2(x)));
    return torch::tanh(conv3(x));
  }

  nn::ConvTranspose2d conv1;
  nn::BatchNorm2d batch_norm1;
  nn::ConvTranspose2d conv2;
  nn::BatchNorm2d batch_norm2;
  nn::ConvTranspose2d conv3;
};
TORCH_MODULE(Generator);

nn::Sequential create_discriminator() {
  return nn::Sequential(nn::Conv2d(nn::Conv2dOptions(1, 8, 4).stride(2).padding(1).bias(false)),
                        nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2)),
                        nn::Conv2d(nn::Conv2dOptions(8, 16, 4).stride(2).padding(1).bias(false)), nn::BatchNorm2d(16),
                        nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2)),
                        nn::Conv2d(nn::Conv2dOptions(16, 1, 4).stride(1).padding(0).bias(false)), nn::Sigmoid());
}

void initialize_weights(nn::Module& module) {
  torch::NoGradGuard no_grad;
  if (auto* conv = module.as<nn::Conv2d>()) {
    conv->weight.normal_(0.0, 0.02);
  } else if (auto* conv_transpose = module.as<nn::ConvTranspose2d>()) {
    torch::nn::init::normal_(conv_transpose->weight, 0.0, 0.02);
  } else if (auto* norm = module.as<nn::BatchNorm2d>()) {
    torch::nn::init::constant_(norm->weight, 1.0);
    torch::nn::init::constant_(norm->bias, 0.0);
  }
}

// Images of one bright square somewhere, in [-1, 1].
torch::Tensor real_images(int64_t count) {
  auto images = torch::full({count, 1, 16, 16}, -1.0);
  auto corners = torch::randint(/*low=*/0, /*high=*/9, {count, 2}, torch::TensorOptions().dtype(torch::kInt64));
  for (int64_t i = 0; i < count; ++i) {
    const int64_t top = corners[i][0].item<int64_t>(), left = corners[i][1].item<int64_t>();
    images[i][0].slice(0, top, top + 8).slice(1, left, left + 8).fill_(1.0);
  }
  return images;
}

int main() {
  torch::manual_seed(3);
  torch::Device device(torch::cuda::is_available() ? torch::kCUDA : torch::kCPU);

  Generator generator(kNoiseSize);
  nn::Sequential discriminator = create_discriminator();
  generator->to(device);
  discriminator->to(device);
  generator->apply(initialize_weights);
  discriminator->apply(initialize_weights);

  torch::optim::Adam generator_optimizer(generator->parameters(),
                                         torch::optim::AdamOptions(2e-3).betas(std::make_tuple(0.5, 0.999)));
  torch::optim::Adam discriminator_optimizer(discriminator->parameters(),
                                             torch::optim::AdamOptions(1e-3).betas(std::make_tuple(0.5, 0.999)));

  float mean_first = 0, mean_last = 0;
  for (int64_t step = 0; step < 400; ++step) {
    // Train the discriminator with real images.
    discriminator->zero_grad();
    torch::Tensor real = real_images(kBatchSize).to(device);
    torch::Tensor real_labels = torch::empty(kBatchSize, device).uniform_(0.8, 1.0);
    torch::Tensor real_output = discriminator->forward(real).reshape(real_labels.sizes());
    torch::Tensor d_loss_real = torch::binary_cross_entropy(real_output, real_labels);
    d_loss_real.backward();

    // ... and with made ones.
    torch::Tensor noise = torch::randn({kBatchSize, kNoiseSize, 1, 1}, device);
    torch::Tensor fake = generator->forward(noise);
    torch::Tensor fake_labels = torch::zeros(kBatchSize, device);
    torch::Tensor fake_output = discriminator->forward(fake.detach()).reshape(fake_labels.sizes());
    torch::Tensor d_loss_fake = torch::binary_cross_entropy(fake_output, fake_labels);
    d_loss_fake.backward();
    discriminator_optimizer.step();

    // Train the generator.
    generator->zero_grad();
    fake_labels.fill_(1);
    fake_output = discriminator->forward(fake).reshape(fake_labels.sizes());
    torch::Tensor g_loss = torch::binary_cross_entropy(fake_output, fake_labels);
    g_loss.backward();
    generator_optimizer.step();

    const float mean = fake.mean().item<float>();
    if (step == 0) mean_first = mean;
    mean_last = mean;
    if (step % 100 == 0)
      std::printf("[%2ld] D_loss: %.4f | G_loss: %.4f | mean %.3f\n", static_cast<long>(step),
                  (d_loss_real + d_loss_fake).item<float>(), g_loss.item<float>(), mean);
  }
  torch::save(generator, "generator-checkpoint.pt");
  torch::save(generator_optimizer, "generator-optimizer-checkpoint.pt");
  torch::save(discriminator, "discriminator-checkpoint.pt");

  Generator again(kNoiseSize);
  torch::load(again, "generator-checkpoint.pt");
  torch::load(generator_optimizer, "generator-optimizer-checkpoint.pt");
  generator->eval();
  again->eval();
  auto noise = torch::randn({2, kNoiseSize, 1, 1});
  TORCH_CHECK(torch::equal(generator->forward(noise), again->forward(noise)), "the checkpoint gives other images");
  // Three quarters of the pixels of real images are dark; the first made ones are grey.
  std::cout << "mean of the images made: " << mean_first << " -> " << mean_last << '\n';
  return std::abs(mean_first) < 0.1F && mean_last < -0.2F ? 0 : 1;
}
