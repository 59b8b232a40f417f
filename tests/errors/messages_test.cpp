// The mistakes users make most, and what they are told: the op, what was expected, what came, the remedy. Each row is a
// statement, the kind of error it throws, and the whole message.
#include <gtest/gtest.h>

#include <functional>
#include <typeinfo>

#include "argand/argand.h"

namespace argand {
namespace {

using namespace indexing;
namespace F = nn::functional;

Tensor numbers(IntArrayRef sizes) { return ones(sizes); }
const Tensor undefined;

struct Mistake {
  const char* code;
  const std::type_info& kind;
  const char* message;
  std::function<void()> make;
};

struct NetImpl : nn::Module {
  nn::Sequential features{nn::Conv2d(1, 4, 3), nn::ReLU(), nn::Flatten(), nn::Linear(100, 10)};
  NetImpl() { register_module("features", features); }
  Tensor forward(const Tensor& x) { return features(x); }
};
AG_MODULE(Net);

#define ROW(kind, message, ...)                              \
  Mistake {                                                  \
#__VA_ARGS__, typeid(kind), message, [] { __VA_ARGS__; } \
  }

// clang-format off
const Mistake kTensorMistakes[] = {
    ROW(Error, "add: sizes [2, 3] and [4] do not broadcast: dimension -1 is 3 in one and 4 in the other; they must be equal, or one of them 1", numbers({2, 3}) + numbers({4})),
    ROW(Error, "add_: the result has sizes [5, 2, 3] but is to be written to a tensor of sizes [2, 3]; use the form that returns a new tensor", numbers({2, 3}).add_(numbers({5, 2, 3}))),
    ROW(Error, "add: the result is float32 and cannot be written to a tensor of int32; convert that tensor first", ones({2}, kInt).add_(1.5)),
    ROW(Error, "div: the result is float32 and cannot be written to a tensor of int32; convert that tensor first", ones({2}, kInt).div_(2)),
    ROW(Error, "mm: the inner sizes differ: [2, 3] times [2, 3]: 3 columns meet 2 rows; transpose or reshape one of them", numbers({2, 3}).mm(numbers({2, 3}))),
    ROW(Error, "mm: mat2 must have 2 dimensions, got sizes [3]", numbers({2, 3}).mm(numbers({3}))),
    ROW(Error, "matmul: the inner sizes differ: [2, 3] times [4, 5]: 3 on the left meet 4 on the right; transpose or reshape one of them", numbers({2, 3}).matmul(numbers({4, 5}))),
    ROW(Error, "bmm: the batches differ: [2, 2, 3] times [3, 3, 4]", numbers({2, 2, 3}).bmm(numbers({3, 3, 4}))),
    ROW(Error, "mm: expected equal dtypes, got float32 and int64; convert one with .to(dtype)", numbers({2, 3}).mm(ones({3, 2}, kLong))),
    ROW(Error, "dot: the sizes differ: 3 and 4", numbers({3}).dot(numbers({4}))),
    ROW(Error, "view: the tensor has 6 elements, sizes [4] hold 4", numbers({2, 3}).view({4})),
    ROW(Error, "view: sizes [3, 2] with strides [1, 3] cannot be seen as [6] without a copy; use reshape()", numbers({2, 3}).t().view({6})),
    ROW(Error, "reshape: the -1 in [-1, 4] cannot be inferred: the tensor has 6 elements, which 4 does not divide", numbers({2, 3}).reshape({-1, 4})),
    ROW(IndexError, "sum: there is no dimension 2 in a tensor of 2; expected one from -2 to 1", numbers({2, 3}).sum(2)),
    ROW(IndexError, "transpose: there is no dimension 5 in a tensor of 2; expected one from -2 to 1", numbers({2, 3}).transpose(0, 5)),
    ROW(Error, "expand: sizes [2, 3] cannot be expanded to [4, 3]: dimension 0 is 2 and must be 1 or stay as it is", numbers({2, 3}).expand({4, 3})),
    ROW(IndexError, "select: index 2 out of range for tensor of sizes [2, 3] at dimension 0", numbers({2, 3}).select(0, 2)),
    ROW(IndexError, "select: index 5 out of range for tensor of sizes [2, 3] at dimension 0", numbers({2, 3})[5]),
    ROW(IndexError, "index: 3 indices for a tensor of 2 dimensions, sizes [2, 3]", numbers({2, 3}).index({Slice(), Slice(), 1})),
    ROW(IndexError, "index: index 7 lies outside dimension 0, whose size is 2", numbers({2, 3}).index({tensor({0, 7})})),
    ROW(IndexError, "index: an index must hold integers, got float32; convert it with .to(argand::kInt64)", numbers({2, 3}).index({tensor({0.5, 1.0})})),
    ROW(IndexError, "index: a mask of sizes [3] does not fit at dimension 0 of a tensor of sizes [2, 3]", numbers({2, 3}).index({tensor({true, false, true})})),
    ROW(Error, "copy_: cannot write sizes [4] into sizes [3]; each dimension of the source, counted from the last, must be equal or 1", numbers({2, 3}).index_put_({0}, numbers({4}))),
    ROW(Error, "narrow: start (2) + length (2) exceeds dimension size (3)", numbers({2, 3}).narrow(1, 2, 2)),
    ROW(Error, "cat: sizes must match except in dimension 0, got [2, 3] and [2, 4] at position 1", cat({numbers({2, 3}), numbers({2, 4})}, 0)),
    ROW(Error, "stack: expected tensors of equal size, got [2] at position 0 and [3] at position 1", stack({numbers({2}), numbers({3})})),
    ROW(Error, "split_with_sizes: expected sizes that sum to 6 (dimension 0 of [6]), got [2, 3]", numbers({6}).split_with_sizes({2, 3})),
    ROW(Error, "item: expected a tensor of one element, got sizes [2, 3]; choose one by its index, or reduce the tensor first", numbers({2, 3}).item<float>()),
    ROW(Error, "item: expected a tensor of one element, got sizes [2, 3]; choose one by its index, or reduce the tensor first", numbers({2, 3}).item()),
    ROW(Error, "add: input 0 is an undefined tensor; give it a value first", undefined + 1),
    ROW(Error, "expected a tensor, got an undefined one: it was default-constructed or moved from, or stands for an absent result (a gradient that was never computed, say); test it with defined()", undefined.sizes()),
    ROW(Error, "backward: tensor 0 (float32 [2]) does not require grad and has no grad_fn: no input of its computation required grad, or it was computed under NoGradGuard or detached", numbers({2}).backward()),
    ROW(Error, "add: a leaf tensor that requires grad (sizes [2]) is written to in place; use the form that returns a new tensor, or write under NoGradGuard", {auto x = numbers({2}).requires_grad_(); x.add_(1);}),
    ROW(Error, "ExpBackward: a tensor needed for the gradient was changed in place after it was saved: its output, float32 [2], is at version 1, expected version 0; run forward and backward under AnomalyMode to see which operation changed it. Use the form that returns a new tensor, or clone() it first\n  (in the backward pass, at ExpBackward)", {auto x = numbers({2}).requires_grad_(); auto y = x.exp(); y.mul_(2); y.sum().backward();}),
    ROW(Error, "ExpBackward: what it saved for backward is freed already: a backward pass went through this graph before. Pass retain_graph=true to the first pass, or compute the forward again", {auto x = numbers({2}).requires_grad_(); auto y = x.exp().sum(); y.backward(); y.backward();}),
    ROW(Error, "backward: a gradient can be made up only for a tensor of one element, tensor 0 has sizes [2]; reduce it, for instance with sum(), or pass its gradient", {auto x = numbers({2}).requires_grad_(); auto y = x.exp(); y.backward();}),
    ROW(Error, "backward: gradient 0 has sizes [3], its tensor has [2]", {auto x = numbers({2}).requires_grad_(); auto y = x.exp(); y.backward(ones({3}));}),
    ROW(Error, "requires_grad_: only tensors of floating-point and complex dtype can require grad, got int32", {auto x = ones({2}, kInt); x.requires_grad_();}),
    ROW(Error, "requires_grad_: only of a leaf can it be switched off; this tensor was computed by ExpBackward. Use detach() to get a tensor without history", {auto x = numbers({2}).requires_grad_(); x.exp().requires_grad_(false);}),
    ROW(TypeError, "data_ptr: expected elements of type int32, the tensor holds float32; convert it with to(), or ask for its own type", {auto x = numbers({2}).requires_grad_(); x.data_ptr<int>();}),
    ROW(Error, "accessor: expected 1 dimensions, got 2; sizes [2, 3]", {auto x = numbers({2, 3}); x.accessor<float, 1>();}),
    ROW(Error, "arange: step must be nonzero", arange(0, 10, 0)),
    ROW(Error, "empty: a tensor cannot have negative dimension -1; sizes [-1, 2]", zeros({-1, 2})),
    ROW(Error, "empty: sizes [1099511627776, 1099511627776] hold more elements than a 63-bit number can count", empty({1ll << 40, 1ll << 40})),
    ROW(IndexError, "gather: index 9 lies outside dimension 1, whose size is 3", numbers({2, 3}).gather(1, full({2, 2}, 9, kLong))),
    ROW(IndexError, "scatter_: index 9 lies outside dimension 1, whose size is 3", numbers({2, 3}).scatter_(1, full({2, 2}, 9, kLong), 1.0)),
    ROW(Error, "topk: k must lie between 0 and the size of dimension 1, 3, got 5", numbers({2, 3}).topk(5)),
    ROW(IndexError, "max: the reduced dimensions of sizes [0] hold no elements, and there is no value to give for nothing", numbers({0}).max()),
    ROW(IndexError, "argmax: the reduced dimensions of sizes [0, 3] hold no elements, and there is no value to give for nothing", numbers({0, 3}).argmax(0)),
    ROW(Error, "masked_fill: the mask must be a bool tensor, got float32; compare it with something, for example x != 0", numbers({2, 3}).masked_fill(ones({2, 3}), 0)),
    ROW(Error, "where: the mask must be a bool tensor, got float32; compare it with something, for example x != 0", where(numbers({2}), numbers({2}), numbers({2}))),
    ROW(ValueError, "dropout: p must lie in [0, 1], got 1.5", dropout(numbers({2}), 1.5, true)),
    ROW(Error, "multinomial: cannot draw 9 different indices from 4; pass replacement=true", multinomial(ones({4}), 9)),
    ROW(Error, "device: no device type is called 'gpu' (in 'gpu'); there are cpu, cuda, meta, privateuseone", Device("gpu")),
    ROW(NotImplementedError, "sub: is not defined for bool, got bool[2], bool[2]; use logical_not, logical_xor, or convert with .to(kInt)", ones({2}, kBool) - ones({2}, kBool)),
    ROW(NotImplementedError, "neg: is not defined for bool, got bool[2]; use logical_not, logical_xor, or convert with .to(kInt)", -ones({2}, kBool)),
    ROW(Error, "mean: expected a floating-point or complex tensor, got int32; convert it with .to(kFloat), or pass dtype= where the op takes it", ones({2}, kInt).mean()),
    ROW(NotImplementedError, "bitwise_and: takes integers or bool, got float32[2], float32[2]", bitwise_and(numbers({2}), numbers({2}))),
    ROW(Error, "einsum: the operands have sizes 3 and 4 for the same subscript", einsum("ij,jk->ik", {numbers({2, 3}), numbers({4, 5})})),
    ROW(Error, "einsum: the result of \"ij,jk->iz\" names z, which no operand has", einsum("ij,jk->iz", {numbers({2, 3}), numbers({3, 5})})),
    ROW(IndexError, "index_select: index 5 lies outside dimension 0, whose size is 3", tensor({1, 2, 3}).index_select(0, tensor({5}))),
    ROW(IndexError, "index_select: an index must hold integers, got float32; convert it with .to(argand::kInt64)", numbers({2, 3}).index_select(0, tensor({0.0}))),
    ROW(Error, "grad: the outputs do not depend on input 0 (float32 [2]); leave it out, or pass allow_unused=true to get an undefined gradient for it", {auto x = numbers({2}).requires_grad_(); auto z = numbers({2}).requires_grad_(); autograd::grad({x.sum()}, {z});}),
};

const Mistake kNetworkMistakes[] = {
    ROW(Error, "conv2d: input of sizes [1, 3, 8, 8] has 3 channels, weight of sizes [4, 1, 3, 3] with groups=1 takes 1", conv2d(numbers({1, 3, 8, 8}), numbers({4, 1, 3, 3}))),
    ROW(Error, "conv2d: the kernel is larger than the padded input: input [1, 3, 2, 2] with padding is 2 in dimension 2, the kernel of weight [4, 3, 3, 3] with dilation 3", conv2d(numbers({1, 3, 2, 2}), numbers({4, 3, 3, 3}))),
    ROW(Error, "conv2d: bias must have sizes [4], one number for each output channel, got [3]", conv2d(numbers({1, 3, 8, 8}), numbers({4, 3, 3, 3}), numbers({3}))),
    ROW(ValueError, "Conv2d: in_channels = 3 and out_channels = 4 must be divisible by groups = 2", nn::Conv2d(nn::Conv2dOptions(3, 4, 3).groups(2))),
    ROW(Error, "max_pool2d: padding must be at most half of the kernel, got padding=2, kernel_size=2, dilation=1", max_pool2d(numbers({1, 1, 8, 8}), {2, 2}, {2, 2}, {2, 2})),
    ROW(IndexError, "cross_entropy_loss: target 3 at position [1] is no class: there are 3 classes, 0 to 2; mark what is to be left out with ignore_index", F::cross_entropy(numbers({2, 3}), tensor({0, 3}))),
    ROW(TypeError, "cross_entropy_loss: class indices must be integers, got float32; probabilities have the sizes of the input, [2, 3], not [2]", F::cross_entropy(numbers({2, 3}), tensor({0.0, 1.0}))),
    ROW(Error, "binary_cross_entropy: input must hold probabilities in [0, 1], got numbers from 1.5 to 1.5; use binary_cross_entropy_with_logits for numbers that no sigmoid has been applied to", F::binary_cross_entropy(tensor({1.5}), tensor({1.0}))),
    ROW(Error, "layer_norm: normalized_shape [4] must be the last sizes of the input, whose sizes are [2, 3]", layer_norm(numbers({2, 3}), {4})),
    ROW(Error, "group_norm: 3 channels cannot be put into num_groups=2 equal groups; input of sizes [2, 3, 4]", group_norm(numbers({2, 3, 4}), 2)),
    ROW(ValueError, "batch_norm: expected more than one value for each channel in training, got an input of sizes [1, 3]; call eval() to use running statistics", batch_norm(numbers({1, 3}), {}, {}, {}, {}, true, 0.1, 1e-5, true)),
    ROW(IndexError, "embedding: index 7 lies outside dimension 0, whose size is 5", embedding(numbers({5, 2}), tensor({7}))),
    ROW(IndexError, "embedding: an index must hold integers, got float32; convert it with .to(argand::kInt64)", embedding(numbers({5, 2}), tensor({0.5}))),
    ROW(Error, "one_hot: index 5 is no class: num_classes is 3", F::one_hot(tensor({5}), 3)),
    ROW(Error, "scaled_dot_product_attention: query and key must have the same last size, got sizes [1, 2, 3, 4] and [1, 2, 3, 5]", scaled_dot_product_attention(numbers({1, 2, 3, 4}), numbers({1, 2, 3, 5}), numbers({1, 2, 3, 4}))),
    ROW(Error, "LSTM: expected inputs of input_size = 4 in the last dimension, got [2, 3, 5]", nn::LSTM(4, 8)(numbers({2, 3, 5}))),
    ROW(ValueError, "LSTM: proj_size must be 0, for none, or below hidden_size = 8, got 8", nn::LSTM(nn::LSTMOptions(4, 8).proj_size(8))),
    ROW(Error, "linear: input of sizes [2, 2704] has 2704 features, weight of sizes [10, 100] takes 100\n  in module features.3", Net()(numbers({2, 1, 28, 28}))),
    ROW(Error, "this module holder is empty: assign register_module(...) to it before it is used", {nn::Linear l{nullptr}; l(numbers({2, 5}));}),
    ROW(Error, "Submodule 'features' already defined", {Net n; n->register_module("features", nn::ReLU());}),
    ROW(Error, "argand::NetImpl: the name of a parameter must not contain a dot, got 'a.b'; dots join the names of nested modules", {Net n; n->register_parameter("a.b", numbers({1}));}),
    ROW(Error, "load_state_dict: the state does not fit argand::NetImpl\n  of another shape:\n    features.0.weight: the state holds [4, 1, 5, 5], the module [4, 1, 3, 3]\n  missing in the state:\n    features.0.bias\n    features.3.weight\n    features.3.bias", {Net n; n->load_state_dict({{"features.0.weight", numbers({4, 1, 5, 5})}});}),
    ROW(TypeError, "argand::nn::LinearImpl: forward() takes 1 arguments, got 2", {nn::AnyModule m(nn::Linear(3, 4)); m.forward(1, 2);}),
    ROW(Error, "Sequential: forward() of an empty Sequential", {nn::Sequential s; s->forward(numbers({2}));}),
    ROW(Error, "argand::NetImpl: clone() needs the class to derive from argand::nn::Cloneable<argand::NetImpl> instead of argand::nn::Module, and to register what it holds in reset()", {Net n; n->clone();}),
    ROW(ValueError, "Dropout: the probability must be between 0 and 1, got 1.5", nn::Dropout(1.5)),
    ROW(ValueError, "SGD: lr must be 0 or more, got -1", optim::SGD({numbers({2})}, optim::SGDOptions(-1))),
    ROW(ValueError, "SGD: parameter 0 of the group (sizes [2]) is not a leaf but was computed; optimize the tensor it was computed from, or its detach()", {auto w = numbers({2}).requires_grad_(); optim::SGD({w * 2}, optim::SGDOptions(0.1));}),
    ROW(ValueError, "SGD: parameter 1 of the group (sizes [2]) appears twice among the optimizer's parameters", {auto w = numbers({2}).requires_grad_(); optim::SGD({w, w}, optim::SGDOptions(0.1));}),
    ROW(ValueError, "Adam: both betas must lie in [0, 1), got 0.9 and 1.5", {auto w = numbers({2}).requires_grad_(); optim::Adam({w}, optim::AdamOptions(0.1).betas({0.9, 1.5}));}),
    ROW(ValueError, "SGD: group 0 of the state dictionary has 1 parameters, the optimizer's has 2", {auto w = numbers({2}).requires_grad_(); optim::SGD a({w}, optim::SGDOptions(0.1)); optim::SGD b({w, numbers({3}).requires_grad_()}, optim::SGDOptions(0.1)); b.load_state_dict(a.state_dict());}),
    ROW(ValueError, "OneCycleLR: total_steps must be positive, got 0", {auto w = numbers({2}).requires_grad_(); optim::SGD a({w}, optim::SGDOptions(0.1)); optim::OneCycleLR(a, 0.1, 0);}),
    ROW(Error, "MNIST: found none of these files:\n  /nowhere/train-images-idx3-ubyte\n  /nowhere/train-images-idx3-ubyte.gz\n  /nowhere/MNIST/raw/train-images-idx3-ubyte\n  /nowhere/MNIST/raw/train-images-idx3-ubyte.gz\nPut the four files of MNIST there. Debian has no package of them; dataset-fashion-mnist is Fashion-MNIST, same in size and form: datasets::FashionMNIST.", data::datasets::MNIST("/nowhere")),
    ROW(Error, "TensorPairDataset: 3 data (sizes [3, 2]) but 2 targets (sizes [2])", data::datasets::TensorPairDataset(numbers({3, 2}), numbers({2}))),
    ROW(ValueError, "DataLoader: batch_size must be at least 1, got 0", data::make_data_loader(data::datasets::TensorDataset(numbers({3})), 0)),
    ROW(Error, "load_file: cannot open \"/nowhere.safetensors\": No such file or directory", io::load_file("/nowhere.safetensors")),
};
// clang-format on

void expect_told(const Mistake& m) {
  try {
    m.make();
    ADD_FAILURE() << m.code << " is accepted";
  } catch (const Error& e) {
    EXPECT_STREQ(e.what(), m.message) << m.code;
    EXPECT_EQ(typeid(e), m.kind) << m.code << ": " << typeid(e).name();
  }
}

TEST(Mistakes, WithTensorsAreTold) {
  for (const Mistake& m : kTensorMistakes) expect_told(m);
}

TEST(Mistakes, WithNetworksAreTold) {
  for (const Mistake& m : kNetworkMistakes) expect_told(m);
}

TEST(Mistakes, InADatasetAreToldWithTheExample) {
  const auto broken = [](data::Example<> e) {
    e.data.mm(e.data);
    return e;
  };
  auto dataset = data::datasets::TensorPairDataset(numbers({6, 2}), numbers({6}))
                     .map(data::transforms::Lambda<data::Example<>>(broken))
                     .map(data::transforms::Stack<>());
  auto loader =
      data::make_data_loader<data::samplers::SequentialSampler>(dataset, data::DataLoaderOptions(4).workers(2));
  expect_told({"iterating over a loader", typeid(Error),
               "mm: self must have 2 dimensions, got sizes [2]\n  in batch 0, example 0 of it, which is index 0 of the "
               "dataset (counted from 0)",
               [&] {
                 for (const auto& batch : *loader) (void)batch;
               }});
}

}  // namespace
}  // namespace argand
