// nn::utils::rnn, recurrent layers on packed sequences, and LSTM with projections.
#include <gtest/gtest.h>

#include "tests/support/messages.h"
#include "argand/argand.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using namespace nn::utils::rnn;

TEST(Packed, PadsAndPacksBack) {
  manual_seed(1);
  const std::vector<Tensor> sequences = {randn({2, 3}), randn({4, 3}), randn({1, 3})};
  const Tensor padded = pad_sequence(sequences, false, -1);
  EXPECT_EQ(padded.sizes(), IntArrayRef({4, 3, 3}));
  EXPECT_EQ(padded[3][0][0].item().toDouble(), -1);
  EXPECT_EQ(pad_sequence(sequences, true).sizes(), IntArrayRef({3, 4, 3}));
  const PackedSequence packed = pack_sequence(sequences, false);
  EXPECT_TRUE(equal(packed.batch_sizes(), tensor({3, 2, 1, 1})));
  EXPECT_TRUE(equal(packed.sorted_indices(), tensor({1, 0, 2})));
  EXPECT_EQ(packed.data().size(0), 7);
  EXPECT_TRUE(equal(packed.data()[0], sequences[1][0]));
  for (bool batch_first : {false, true}) {
    const auto [back, lengths] = pad_packed_sequence(packed, batch_first, -1, 5);
    EXPECT_TRUE(equal(lengths, tensor({2, 4, 1})));
    const Tensor steps = batch_first ? back.transpose(0, 1) : back;
    EXPECT_EQ(steps.size(0), 5);
    EXPECT_TRUE(equal(steps.narrow(0, 0, 4), padded));
  }
  EXPECT_EQ(packed.to(TensorOptions(kFloat64)).data().dtype(), kFloat64);
  EXPECT_EQ(std::get<1>(pad_packed_sequence(pack_sequence({ones({3, 1}), ones({3, 1})}))).sum().item().toLong(), 6);
}

TEST(Packed, Mistakes) {
  const Tensor x = ones({4, 2, 3});
  const auto message = [](auto f) { return test::message_of(f); };
  EXPECT_NE(message([&] {
              pack_padded_sequence(x, tensor({1, 3}));
            }).find("longest sequence first"),
            std::string::npos);
  EXPECT_NE(message([&] { pack_padded_sequence(x, tensor({5, 3})); }).find("between 1 and 4"), std::string::npos);
  EXPECT_NE(message([&] { pack_padded_sequence(x, tensor({3, 0})); }).find("between 1 and 4"), std::string::npos);
  EXPECT_NE(message([&] { pack_padded_sequence(x, tensor({3})); }).find("a batch of 2"), std::string::npos);
  EXPECT_NE(message([&] { pack_padded_sequence(x, tensor({3.0, 1.0})); }).find("int64 vector"), std::string::npos);
  EXPECT_THROW(pad_packed_sequence(pack_padded_sequence(x, tensor({4, 1})), false, 0, 2), ValueError);
  EXPECT_THROW(pad_sequence({}), Error);
  EXPECT_THROW(pad_sequence({ones({2, 3}), ones({2, 4})}), Error);
}

// Each sequence by itself gives what the packed batch gives.
template <class Layer, class Run>
void check_layer(Layer layer, Run run) {
  const std::vector<Tensor> sequences = {randn({3, 4}), randn({5, 4}), randn({1, 4})};
  const auto [y, last] = run(layer, pack_sequence(sequences, false));
  const auto [padded, lengths] = pad_packed_sequence(y);
  for (int64_t i = 0; i < 3; ++i) {
    const Tensor& x = sequences[static_cast<size_t>(i)];
    const auto alone = layer->forward(x.unsqueeze(1));
    EXPECT_TRUE(allclose(padded.select(1, i).narrow(0, 0, x.size(0)), std::get<0>(alone).select(1, 0), 1e-4, 1e-6));
    Tensor state;
    if constexpr (requires { std::get<1>(alone).sizes(); })
      state = std::get<1>(alone);
    else
      state = std::get<0>(std::get<1>(alone));
    EXPECT_TRUE(allclose(last.select(1, i), state.select(1, 0), 1e-4, 1e-6));
  }
}

// A batch that grows again has rows for which there is no sequence.
TEST(Packed, BatchSizesFall) {
  for (const Tensor& sizes : {tensor({1, 3}), tensor({2, 2, 0}), tensor({5, -1})}) {
    const PackedSequence packed(ones({4, 2}), sizes);
    EXPECT_THROW(pad_packed_sequence(packed), Error);
    EXPECT_THROW(nn::GRU(2, 3)->forward_with_packed_input(packed), Error);
  }
}

TEST(Packed, RunsThroughLayers) {
  manual_seed(2);
  const auto two = [](auto& layer, const PackedSequence& x) { return layer->forward_with_packed_input(x); };
  check_layer(nn::RNN(nn::RNNOptions(4, 3).bidirectional(true)), two);
  check_layer(nn::GRU(nn::GRUOptions(4, 3).num_layers(2)), two);
  const auto three = [](auto& layer, const PackedSequence& x) {
    auto [y, state] = layer->forward_with_packed_input(x);
    return std::tuple(y, std::get<0>(state));
  };
  check_layer(nn::LSTM(nn::LSTMOptions(4, 3).bidirectional(true).num_layers(2)), three);
  check_layer(nn::LSTM(nn::LSTMOptions(4, 3).proj_size(2).bidirectional(true)), three);
  EXPECT_THROW(nn::GRU(4, 3)->forward_with_packed_input(pack_sequence({ones({2, 5})})), Error);
}

TEST(Projections, AreALinearMapOfTheOutput) {
  manual_seed(3);
  const int64_t steps = 3, batch = 2, features = 4, hidden = 5, proj = 2;
  nn::LSTM layer(nn::LSTMOptions(features, hidden).proj_size(proj));
  EXPECT_EQ(layer->named_parameters()["weight_hr_l0"].sizes(), IntArrayRef({proj, hidden}));
  EXPECT_EQ(layer->named_parameters()["weight_hh_l0"].sizes(), IntArrayRef({4 * hidden, proj}));
  const Tensor x = randn({steps, batch, features});
  const auto [y, state] = layer->forward(x);
  EXPECT_EQ(y.sizes(), IntArrayRef({steps, batch, proj}));
  EXPECT_EQ(std::get<0>(state).sizes(), IntArrayRef({1, batch, proj}));
  EXPECT_EQ(std::get<1>(state).sizes(), IntArrayRef({1, batch, hidden}));
  // The same by the definition.
  const auto p = layer->named_parameters();
  Tensor h = zeros({batch, proj}), c = zeros({batch, hidden});
  for (int64_t t = 0; t < steps; ++t) {
    const Tensor gates =
        matmul(x[t], p["weight_ih_l0"].t()) + p["bias_ih_l0"] + matmul(h, p["weight_hh_l0"].t()) + p["bias_hh_l0"];
    const auto g = gates.chunk(4, 1);
    c = sigmoid(g[1]) * c + sigmoid(g[0]) * tanh(g[2]);
    h = matmul(sigmoid(g[3]) * tanh(c), p["weight_hr_l0"].t());
    EXPECT_TRUE(allclose(y[t], h, 1e-4, 1e-6));
  }
  const auto f = [&](TensorList in) {
    auto [out, last_h, last_c] = lstm(in[0], {in[1], in[2]}, {in[3], in[4], in[5]}, false, 1, 0.0, false, false, false);
    return std::vector<Tensor>{out, last_h, last_c};
  };
  const auto leaf = [](std::vector<int64_t> sizes) {
    return (randn(sizes, kFloat64) * 0.3).detach().set_requires_grad(true);
  };
  const std::vector<Tensor> in = {leaf({2, 1, 2}), leaf({1, 1, 2}), leaf({1, 1, 3}),
                                  leaf({12, 2}),   leaf({12, 2}),   leaf({2, 3})};
  EXPECT_TRUE(autograd::gradcheck(f, in));
  EXPECT_TRUE(autograd::gradgradcheck(f, in));
  EXPECT_THROW(nn::LSTM(nn::LSTMOptions(4, 3).proj_size(3)), ValueError);
  EXPECT_THROW(nn::LSTM(nn::LSTMOptions(4, 3).proj_size(-1)), ValueError);
}

}  // namespace
}  // namespace argand
