// What a program saves and loads: tensors, modules, optimizers; and how modules are walked through.
#include <torch/torch.h>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

struct BlockImpl : torch::nn::Module {
  BlockImpl(int64_t in, int64_t out) {
    linear = register_module("linear", torch::nn::Linear(torch::nn::LinearOptions(in, out).bias(true)));
    scale = register_parameter("scale", torch::ones({out}));
    steps = register_buffer("steps", torch::zeros({1}, torch::kInt64));
  }
  torch::Tensor forward(const torch::Tensor& x) { return torch::gelu(linear(x)) * scale; }
  torch::nn::Linear linear{nullptr};
  torch::Tensor scale, steps;
};
TORCH_MODULE(Block);

struct Net : torch::nn::Module {
  Net() {
    blocks->push_back(Block(4, 8));
    blocks->push_back(Block(8, 4));
    register_module("blocks", blocks);
    head = register_module("head", std::make_shared<BlockImpl>(4, 2));
  }
  torch::Tensor forward(torch::Tensor x) {
    for (const auto& block : *blocks) x = block->as<Block>()->forward(x);
    return head->forward(x);
  }
  torch::nn::ModuleList blocks;
  std::shared_ptr<BlockImpl> head;
};

int main() {
  torch::manual_seed(7);
  std::vector<torch::Tensor> many{torch::arange(6).reshape({2, 3}), torch::tensor({1.5f, 2.5f})}, read;
  torch::save(many, "many.pt");
  torch::load(read, "many.pt", torch::kCPU);
  TORCH_CHECK(read.size() == 2 && torch::equal(read[0], many[0]) && torch::equal(read[1], many[1]), "tensors differ");

  auto net = std::make_shared<Net>();
  torch::optim::Adam optimizer(net->parameters(), torch::optim::AdamOptions(0.05));
  const auto x = torch::randn({16, 4}), y = torch::stack({x.sum(1), x.prod(1)}, 1);
  const auto step = [&](const std::shared_ptr<Net>& model, torch::optim::Optimizer& o) {
    o.zero_grad();
    auto loss = torch::nn::functional::mse_loss(model->forward(x), y);
    loss.backward();
    o.step();
    return loss.item<float>();
  };
  const float first = step(net, optimizer);
  for (int i = 0; i < 20; ++i) step(net, optimizer);
  torch::save(net, "net.pt");
  torch::save(optimizer, "optimizer.pt");

  auto again = std::make_shared<Net>();
  torch::optim::Adam optimizer_again(again->parameters(), torch::optim::AdamOptions(0.05));
  torch::load(again, "net.pt", torch::Device(torch::kCPU));
  torch::load(optimizer_again, "optimizer.pt");
  float last = 0;
  for (int i = 0; i < 5; ++i) {
    last = step(net, optimizer);
    TORCH_CHECK(step(again, optimizer_again) == last, "the runs part at step ", i);
  }
  TORCH_CHECK(last < first, "nothing was learned: ", first, " -> ", last);

  size_t names = 0;
  for (const auto& item : net->named_parameters()) {
    std::cout << item.key() << ' ' << item.value().sizes() << '\n';
    names += item.key().rfind("blocks.0.", 0) == 0;
  }
  TORCH_CHECK(names == 3, "expected three parameters in blocks.0, got ", names);
  TORCH_CHECK(net->named_buffers().size() == 3, "expected three buffers");
  TORCH_CHECK(net->named_parameters()["head.scale"].numel() == 2, "head.scale is not there");
  for (auto& child : net->named_children()) std::cout << child.key() << ": " << child.value()->name() << '\n';
  try {
    torch::load(again, "nowhere.pt");
  } catch (const c10::Error& e) {
    std::cout << e.what() << std::endl;
    return 0;
  }
  return 1;
}
