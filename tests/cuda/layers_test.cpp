// Group normalisation, recurrent layers and resizing on the emulated device.
#include <gtest/gtest.h>

#include "compare.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

template <class F>
void compare(const std::string& what, F f, double factor = 64) {
  compare_devices(what, f, factor);
}

TEST(CudaNorm, GroupNorm) {
  for (DType d : {DType::Float32, DType::Float64})
    for (bool affine : {true, false})
      for (int64_t run : {1, 35})
        compare(
            str("group_norm ", d, " run ", run),
            [&](const Device& at) {
              const Tensor x = wave({3, 6, run}, d).to(at).requires_grad_(true);
              std::optional<Tensor> w, b;
              if (affine) w = wave({6}, d).to(at).requires_grad_(true), b = wave({6}, d).to(at).requires_grad_(true);
              const Tensor y = group_norm(x, 2, w, b, 1e-5);
              y.backward(wave({3, 6, run}, d).add(0.5).to(at));
              Ts all{y.detach(), x.grad()};
              if (affine) all.push_back(w->grad()), all.push_back(b->grad());
              return all;
            },
            256);
  compare("instance_norm", [](const Device& at) {
    const Tensor x = wave({2, 3, 4, 5}).to(at).requires_grad_(true);
    const Tensor y = instance_norm(x, {}, {}, {}, {}, true, 0.1, 1e-5);
    (y * y * y).sum().backward();
    return Ts{y.detach(), x.grad()};
  });
}

// y, the last state and every gradient of a layer in both directions.
template <class Layer>
Ts run_layer(Layer layer, const Device& at, DType d) {
  layer->to(d);
  {
    const NoGradGuard no_grad;
    double phase = 0;
    for (Tensor& p : layer->parameters()) p.copy_(wave(p.sizes(), d).mul(0.4).add(0.01 * ++phase));
  }
  layer->to(at);
  const Tensor x = wave({5, 3, 4}, d).to(at).requires_grad_(true);
  auto [y, state] = layer->forward(x);
  (y * y).sum().backward();
  Ts all{y.detach(), x.grad()};
  for (const Tensor& p : layer->parameters()) all.push_back(p.grad());
  return all;
}

TEST(CudaRecurrent, EveryCell) {
  for (DType d : {DType::Float32, DType::Float64}) {
    compare(str("LSTM ", d), [&](const Device& at) {
      return run_layer(nn::LSTM(nn::LSTMOptions(4, 6).bidirectional(true).num_layers(2)), at, d);
    });
    compare(str("GRU ", d),
            [&](const Device& at) { return run_layer(nn::GRU(nn::GRUOptions(4, 6).bidirectional(true)), at, d); });
  }
  compare("RNN", [](const Device& at) { return run_layer(nn::RNN(nn::RNNOptions(4, 6)), at, kFloat32); });
  compare("relu",
          [](const Device& at) { return run_layer(nn::RNN(nn::RNNOptions(4, 6).nonlinearity(kReLU)), at, kFloat32); });
}

TEST(CudaResample, Interpolates) {
  for (DType d : {DType::Float32, DType::Float64})
    compare(str("upsample ", d), [&](const Device& at) {
      const Tensor x = wave({2, 3, 5, 7}, d).to(at).requires_grad_(true);
      const Tensor y = upsample_bilinear2d(x, {9, 4}, false);
      (y * y).sum().backward();
      return Ts{y.detach(), x.grad(), upsample_nearest2d(x, {3, 14}).detach(),
                upsample_bicubic2d(x, {8, 8}, true).detach()};
    });
}

}  // namespace
}  // namespace argand::cuda
