// A data set, transforms and a collation of the program's own, read by worker threads; a recurrent network learns it.
#include <torch/data/datasets/base.h>
#include <torch/data/example.h>
#include <torch/torch.h>

#include <iostream>
#include <vector>

using namespace torch::indexing;

// Sequences of numbers and whether more of them are positive than negative.
class Majority : public torch::data::datasets::Dataset<Majority> {
 public:
  using Example = torch::data::Example<>;

  Majority(int64_t count, int64_t length)
      : sequences_(torch::randn({count, length, 1})),
        labels_((sequences_ > 0).to(torch::kFloat32).mean({1, 2}).gt(0.5).to(torch::kInt64)) {}

  Example get(size_t index) override {
    return {sequences_[static_cast<int64_t>(index)], labels_[static_cast<int64_t>(index)]};
  }
  torch::optional<size_t> size() const override { return sequences_.size(0); }

 private:
  torch::Tensor sequences_, labels_;
};

struct Scale : torch::data::transforms::TensorTransform<> {
  explicit Scale(double factor) : factor_(factor) {}
  torch::Tensor operator()(torch::Tensor input) override { return input.mul(factor_); }
  double factor_;
};

struct ClassifierImpl : torch::nn::Module {
  ClassifierImpl(int64_t hidden, int64_t classes)
      : lstm(torch::nn::LSTMOptions(1, hidden).num_layers(1).batch_first(true)), fc(hidden, classes) {
    lstm = register_module("lstm", lstm);
    fc = register_module("fc", fc);
  }
  torch::Tensor forward(torch::Tensor x) {
    auto out = std::get<0>(lstm->forward(x));
    return fc->forward(out.index({Slice(), -1, "..."}));
  }
  torch::nn::LSTM lstm;
  torch::nn::Linear fc;
};
TORCH_MODULE(Classifier);

int main() {
  torch::manual_seed(5);
  auto dataset = Majority(512, 9).map(Scale(2.0)).map(torch::data::transforms::Stack<>());
  auto loader = torch::data::make_data_loader<torch::data::samplers::RandomSampler>(
      std::move(dataset), torch::data::DataLoaderOptions().batch_size(32).workers(2));

  Classifier model(16, 2);
  std::cout << model << std::endl;
  torch::optim::AdamW optimizer(model->parameters(), torch::optim::AdamWOptions(2e-2).weight_decay(1e-4));
  torch::nn::CrossEntropyLoss criterion;
  double accuracy = 0;
  for (int epoch = 0; epoch < 20; ++epoch) {
    double running_loss = 0;
    int64_t correct = 0, seen = 0;
    for (auto& batch : *loader) {
      auto output = model->forward(batch.data);
      auto loss = criterion(output, batch.target);
      optimizer.zero_grad();
      loss.backward();
      torch::nn::utils::clip_grad_norm_(model->parameters(), 1.0);
      optimizer.step();
      running_loss += loss.item<double>() * static_cast<double>(batch.data.size(0));
      correct += output.argmax(1).eq(batch.target).sum().item().toLong();
      seen += batch.data.size(0);
    }
    for (auto& group : optimizer.param_groups())
      static_cast<torch::optim::AdamWOptions&>(group.options()).lr(2e-2 / (1 + 0.2 * epoch));
    accuracy = static_cast<double>(correct) / static_cast<double>(seen);
    std::cout << "epoch " << epoch << ", loss " << running_loss / seen << ", accuracy " << accuracy << std::endl;
    TORCH_CHECK(seen == 512, "expected 512 sequences an epoch, got ", seen);
  }
  return accuracy > 0.9 ? 0 : 1;
}
