// A multilayer perceptron learns two interleaved spirals, written against the installed library alone.
#include <argand/argand.h>

#include <cmath>
#include <cstdio>
#include <vector>

using argand::Tensor;

namespace {

struct Data {
  Tensor x;       // [n, 2]
  Tensor target;  // [n], 0 or 1
};

Data spirals(int64_t points_per_arm) {
  const int64_t n = 2 * points_per_arm;
  Tensor x = argand::empty({n, 2}), target = argand::empty({n});
  auto at = x.accessor<float, 2>();
  auto label = target.accessor<float, 1>();
  for (int64_t i = 0; i < n; ++i) {
    const int64_t arm = i % 2;
    const double t = 0.25 + 3.0 * static_cast<double>(i / 2) / static_cast<double>(points_per_arm);
    const double angle = t * 2.2 + static_cast<double>(arm) * M_PI;
    at[i][0] = static_cast<float>(t * std::cos(angle) / 3);
    at[i][1] = static_cast<float>(t * std::sin(angle) / 3);
    label[i] = static_cast<float>(arm);
  }
  return {x, target};
}

struct Layer {
  Tensor weight, bias;  // [out, in], [out]
  Layer(int64_t in, int64_t out)
      : weight(argand::randn({out, in}).mul_(std::sqrt(2.0 / static_cast<double>(in)))), bias(argand::zeros({out})) {
    weight.requires_grad_();
    bias.requires_grad_();
  }
  Tensor operator()(const Tensor& x) const { return argand::linear(x, weight, bias); }
};

class Mlp {
 public:
  explicit Mlp(const std::vector<int64_t>& widths) {
    for (size_t i = 0; i + 1 < widths.size(); ++i) layers_.emplace_back(widths[i], widths[i + 1]);
  }
  Tensor operator()(Tensor x) const {
    for (size_t i = 0; i < layers_.size(); ++i) {
      x = layers_[i](x);
      if (i + 1 < layers_.size()) x = x.tanh();
    }
    return x.squeeze(1);
  }
  std::vector<Tensor> parameters() const {
    std::vector<Tensor> all;
    for (const Layer& l : layers_) all.insert(all.end(), {l.weight, l.bias});
    return all;
  }

 private:
  std::vector<Layer> layers_;
};

// Mean of log(1 + e^z) - z t: binary cross entropy on logits.
Tensor loss_of(const Tensor& logits, const Tensor& target) {
  return (argand::softplus(logits) - logits * target).mean();
}

}  // namespace

int main() {
  argand::manual_seed(1);
  const Data data = spirals(200);
  const Mlp model({2, 32, 32, 1});
  std::vector<Tensor> velocity;
  for (const Tensor& p : model.parameters()) velocity.push_back(argand::zeros_like(p));

  float loss = 0;
  for (int step = 0; step < 600; ++step) {
    for (const Tensor& p : model.parameters()) p.mutable_grad().reset();
    const Tensor l = loss_of(model(data.x), data.target);
    l.backward();
    loss = l.item<float>();
    argand::NoGradGuard no_grad;
    const auto parameters = model.parameters();
    for (size_t i = 0; i < parameters.size(); ++i) {
      velocity[i].mul_(0.9).add_(parameters[i].grad());
      parameters[i].sub_(velocity[i], 0.1);
    }
  }
  const Tensor right = model(data.x).gt(0).eq(data.target.gt(0.5));
  const float accuracy = right.to(argand::kFloat).mean().item<float>();
  std::printf("loss %.4f accuracy %.4f\n", static_cast<double>(loss), static_cast<double>(accuracy));
  return accuracy >= 0.99f ? 0 : 1;
}
