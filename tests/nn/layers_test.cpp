// Layers with parameters and losses: PyTorch's numbers (reference/make_reference.py), names, initial values, modes.
#include <algorithm>
#include <cmath>

#include "tests/nn/support.h"
#include "argand/autograd/grad_mode.h"
#include "argand/nn/nn.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/tensor_literal.h"

namespace argand {
namespace {
using namespace nn;
namespace F = nn::functional;
using Names = std::vector<std::string>;

Tensor wave(IntArrayRef sizes) {
  int64_t n = 1;
  for (const int64_t s : sizes) n *= s;
  return (arange(n, kFloat64) * 0.3).sin().view(sizes);
}

// In double precision, without training, parameters as the reference has them.
template <class Holder>
Holder filled(Holder layer) {
  layer->to(kFloat64);
  layer->eval();
  Names names = layer->named_parameters().keys();
  std::sort(names.begin(), names.end());
  const NoGradGuard guard;
  const auto parameters = layer->named_parameters();
  for (size_t i = 0; i < names.size(); ++i) {
    const Tensor& p = parameters[names[i]];
    p.copy_(((arange(p.numel(), kFloat64) * 0.7 + static_cast<double>(i)).cos() * 0.2).view(p.sizes()));
  }
  return layer;
}

void expect_reference(const Tensor& y, double sum, double last, double norm) {
  const Tensor flat = y.detach().flatten();
  EXPECT_NEAR(flat.sum().item<double>(), sum, 1e-9 * (1 + std::abs(sum)));
  EXPECT_NEAR(flat[-1].item<double>(), last, 1e-10);
  EXPECT_NEAR(flat.norm().item<double>(), norm, 1e-9 * norm);
}
template <class Holder>
std::vector<std::vector<int64_t>> shapes(const Holder& layer) {
  std::vector<std::vector<int64_t>> all;
  for (const auto& [name, x] : layer->state_dict()) all.push_back(x.sizes().vec());
  return all;
}
template <class Holder>
Names names(const Holder& layer) {
  Names all;
  for (const auto& [name, x] : layer->state_dict()) all.push_back(name);
  return all;
}
Tensor forbidden(int64_t n) { return ones({n, n}).triu(1).to(kBool); }
Tensor padding_of_second() {
  Tensor mask = zeros({2, 5}, kBool);
  mask[1].narrow(0, 3, 2).fill_(true);
  return mask;
}

TEST(Conv, MatchesReference) {
  expect_reference(
      filled(Conv2d(Conv2dOptions(2, 4, 3).stride(2).padding(1).groups(2).padding_mode(kCircular)))(wave({2, 2, 6, 5})),
      3.94245929321, -0.510695746303, 4.14601387922);
  expect_reference(filled(Conv2d(Conv2dOptions(2, 4, 2).padding(kSame).padding_mode(kReflect)))(wave({2, 2, 6, 5})),
                   31.2731794128, 0.152366726855, 8.41571140369);
  auto transposed = filled(ConvTranspose2d(ConvTranspose2dOptions(2, 4, 3).stride(2).padding(1)));
  const std::vector<int64_t> size{6, 5};
  expect_reference(transposed(wave({2, 2, 3, 3}), IntArrayRef(size)), 17.971907529, -0.0819897744202, 2.36495189637);
  const std::vector<int64_t> wrong{8, 5};
  EXPECT_ERROR(ValueError, transposed(wave({2, 2, 3, 3}), IntArrayRef(wrong)),
               "in dimension 0 an output size from 5 to 6 is possible, asked for 8");
}

TEST(Conv, IsTheOperationWithItsParameters) {
  manual_seed(1);
  Conv1d one(Conv1dOptions(4, 6, 3).groups(2).padding(2).dilation(2));
  EXPECT_EQ(names(one), (Names{"weight", "bias"}));
  EXPECT_EQ(shapes(one), (std::vector<std::vector<int64_t>>{{6, 2, 3}, {6}}));
  const Tensor x = randn({2, 4, 9});
  EXPECT_TRUE(equal(one(x), conv1d(x, one->weight, one->bias, 1, 2, 2, 2)));
  EXPECT_TRUE(equal(F::conv1d(x, one->weight, F::Conv1dFuncOptions().bias(one->bias).padding(2).dilation(2).groups(2)),
                    one(x)));
  Conv2d two(Conv2dOptions(8, 16, {3, 2}).bias(false).padding(kValid));
  EXPECT_EQ(names(two), (Names{"weight"}));
  const Tensor image = randn({2, 8, 5, 6});
  EXPECT_TRUE(equal(two(image), conv2d(image, two->weight)));
  const double bound = 1 / std::sqrt(8.0 * 3 * 2);
  EXPECT_LE(two->weight.detach().abs().max().item<double>(), bound);
  EXPECT_GT(two->weight.detach().abs().max().item<double>(), 0.98 * bound);
  ConvTranspose1d back(3, 4, 2);
  EXPECT_EQ(shapes(back), (std::vector<std::vector<int64_t>>{{3, 4, 2}, {4}}));
  EXPECT_EQ(back(randn({2, 3, 5})).sizes(), (IntArrayRef{2, 4, 6}));
  EXPECT_ERROR(ValueError, Conv2d(Conv2dOptions(3, 4, 3).groups(2)), "must be divisible by groups = 2");
  EXPECT_ERROR(ValueError, Conv2dOptions(3, 4, {3, 3, 3}), "expected 2 values, got 3");
}

TEST(Pool, IsItsOperation) {
  const Tensor x = randn({2, 3, 9}), image = randn({2, 3, 8, 6});
  EXPECT_TRUE(equal(MaxPool1d(2)(x), max_pool1d(x, 2, 2)));
  EXPECT_TRUE(equal(MaxPool2d(MaxPool2dOptions(3).stride(2).padding(1))(image), max_pool2d(image, 3, 2, 1)));
  EXPECT_TRUE(equal(AvgPool1d(AvgPool1dOptions(3).stride(1))(x), avg_pool1d(x, 3, 1)));
  EXPECT_TRUE(equal(AvgPool2d(AvgPool2dOptions({2, 3}).divisor_override(5))(image),
                    avg_pool2d(image, {2, 3}, {2, 3}, 0, false, true, 5)));
  EXPECT_TRUE(equal(AdaptiveAvgPool1d(3)(x), adaptive_avg_pool1d(x, 3)));
  EXPECT_TRUE(
      equal(AdaptiveAvgPool2d(AdaptiveAvgPool2dOptions({3, std::nullopt}))(image), adaptive_avg_pool2d(image, {3, 6})));
  EXPECT_TRUE(equal(AdaptiveMaxPool1d(3)(x), std::get<0>(adaptive_max_pool1d(x, 3))));
  AdaptiveMaxPool2d pool(AdaptiveMaxPool2dOptions({2, 2}));
  const auto [values, indices] = pool->forward_with_indices(image);
  EXPECT_TRUE(equal(values, pool(image)));
  EXPECT_TRUE(equal(image.flatten(2).gather(2, indices.flatten(2)).view_as(values), values));
  EXPECT_TRUE(equal(F::max_pool2d(image, F::MaxPool2dFuncOptions(2)), MaxPool2d(2)(image)));
}

TEST(Pad, PadsTheLastDimensionsFirst) {
  const Tensor x = arange(6).view({1, 1, 2, 3});
  EXPECT_TRUE(equal(ZeroPad2d(ZeroPad2dOptions({1, 0, 0, 1}))(x),
                    tensor({0, 0, 1, 2, 0, 3, 4, 5, 0, 0, 0, 0}).view({1, 1, 3, 4})));
  EXPECT_TRUE(
      equal(ConstantPad1d(ConstantPad1dOptions({0, 1}, 7))(x[0]), tensor({0, 1, 2, 7, 3, 4, 5, 7}).view({1, 2, 4})));
  EXPECT_TRUE(equal(ReflectionPad1d(ReflectionPad1dOptions({2, 1}))(x[0]),
                    tensor({2, 1, 0, 1, 2, 1, 5, 4, 3, 4, 5, 4}).view({1, 2, 6})));
  EXPECT_TRUE(equal(ReplicationPad1d(ReplicationPad1dOptions({1, 1}))(x[0]),
                    tensor({0, 0, 1, 2, 2, 3, 3, 4, 5, 5}).view({1, 2, 5})));
  EXPECT_TRUE(equal(F::pad(x, F::PadFuncOptions({1, 1}).mode(kConstant).value(9)),
                    tensor({9, 0, 1, 2, 9, 9, 3, 4, 5, 9}).view({1, 1, 2, 5})));
}

TEST(BatchNorm, TracksStatistics) {
  BatchNorm2d norm(3);
  EXPECT_EQ(names(norm), (Names{"weight", "bias", "running_mean", "running_var", "num_batches_tracked"}));
  EXPECT_EQ(norm->num_batches_tracked.dtype(), kInt64);
  const Tensor x = randn({4, 3, 5, 5}) * 3 + 2;
  const Tensor y = norm(x);
  EXPECT_TRUE(allclose(y.mean({0, 2, 3}), zeros({3}), 1e-5, 1e-5));
  EXPECT_TRUE(allclose(y.var({0, 2, 3}, false), ones({3}), 1e-3, 1e-3));
  EXPECT_TRUE(allclose(norm->running_mean, x.mean({0, 2, 3}) * 0.1, 1e-4, 1e-5));
  EXPECT_TRUE(allclose(norm->running_var, x.var({0, 2, 3}, true) * 0.1 + 0.9, 1e-4, 1e-5));
  EXPECT_EQ(norm->num_batches_tracked.item<int64_t>(), 1);
  norm->eval();
  const Tensor mean = norm->running_mean.view({1, 3, 1, 1}), var = norm->running_var.view({1, 3, 1, 1});
  EXPECT_TRUE(allclose(norm(x), (x - mean) / (var + 1e-5).sqrt(), 1e-4, 1e-5));
  EXPECT_EQ(norm->num_batches_tracked.item<int64_t>(), 1);
  norm->reset_running_stats();
  EXPECT_TRUE(equal(norm->running_var, ones({3})));
  EXPECT_ERROR(ValueError, norm(randn({4, 3})), "BatchNorm2d: expected an input of 4 dimensions, got [4, 3]");
  EXPECT_ERROR(ValueError, norm(randn({4, 2, 5, 5})), "expected 3 channels in dimension 1");

  BatchNorm1d average(BatchNormOptions(2).momentum(std::nullopt));
  const Tensor a = randn({8, 2}), b = randn({8, 2});
  average(a), average(b);
  EXPECT_TRUE(allclose(average->running_mean, (a.mean(0) + b.mean(0)) / 2, 1e-4, 1e-5));
  BatchNorm1d bare(BatchNormOptions(2).affine(false).track_running_stats(false));
  bare->eval();
  EXPECT_TRUE(names(bare).empty());
  EXPECT_TRUE(allclose(bare(a).mean(0), zeros({2}), 1e-5, 1e-5));
  const auto copy = std::dynamic_pointer_cast<BatchNorm2dImpl>(norm->clone());
  EXPECT_TRUE(equal(copy->running_mean, norm->running_mean) && !copy->running_mean.is_same(norm->running_mean));
}

TEST(Norm, OthersAreTheirOperations) {
  const Tensor x = randn({2, 4, 3, 5});
  InstanceNorm2d instance(InstanceNormOptions(4).affine(true));
  EXPECT_TRUE(allclose(instance(x).mean({2, 3}), zeros({2, 4}), 1e-5, 1e-5));
  EXPECT_TRUE(allclose(instance(x[0]), instance(x)[0], 1e-5, 1e-6));
  LayerNorm layer(LayerNormOptions({3, 5}));
  EXPECT_EQ(shapes(layer), (std::vector<std::vector<int64_t>>{{3, 5}, {3, 5}}));
  EXPECT_TRUE(equal(layer(x), layer_norm(x, {3, 5}, layer->weight, layer->bias)));
  EXPECT_TRUE(equal(LayerNorm(std::vector<int64_t>{5})(x), layer_norm(x, {5}, ones({5}), zeros({5}))));
  GroupNorm group(2, 4);
  EXPECT_TRUE(equal(group(x), group_norm(x, 2, group->weight, group->bias)));
  EXPECT_ERROR(ValueError, GroupNorm(3, 4), "num_channels = 4 must be divisible by num_groups = 3");
  RMSNorm rms(RMSNormOptions({5}).eps(0.0));
  EXPECT_TRUE(allclose(rms(x), x / x.square().mean({-1}, true).sqrt(), 1e-4, 1e-5));
  expect_reference(LocalResponseNorm(LocalResponseNormOptions(3).alpha(0.5).k(2))(wave({2, 4, 3})), 0.52308118224,
                   0.335330292027, 1.79129527354);
  EXPECT_TRUE(allclose(F::normalize(x, F::NormalizeFuncOptions().p(1).dim(-1)).abs().sum(-1), ones({2, 4, 3})));
}

TEST(Embedding, LooksRowsUp) {
  manual_seed(2);
  Embedding table(EmbeddingOptions(10, 3).padding_idx(-8));
  EXPECT_EQ(table->options.padding_idx(), 2);
  EXPECT_EQ(table->weight[2].abs().sum().item<float>(), 0);
  const Tensor index = tensor({{1, 2}, {2, 9}});
  EXPECT_TRUE(equal(table(index), table->weight.index_select(0, index.flatten()).view({2, 2, 3})));
  table(index).sum().backward();
  EXPECT_EQ(table->weight.grad()[2].abs().sum().item<float>(), 0);
  EXPECT_EQ(table->weight.grad()[9].sum().item<float>(), 3);
  Embedding clipped(EmbeddingOptions(10, 3).max_norm(0.5));
  EXPECT_LE(clipped(index).norm(2, {-1}).max().item<float>(), 0.5f);
  EXPECT_GT(clipped->weight[5].norm().item<float>(), 0.5f);
  const Tensor rows = randn({4, 2});
  Embedding frozen = Embedding::from_pretrained(rows);
  EXPECT_FALSE(frozen->weight.requires_grad());
  EXPECT_TRUE(equal(frozen(tensor({3})), rows.narrow(0, 3, 1)));
  EXPECT_ERROR(IndexError, Embedding(EmbeddingOptions(4, 2).padding_idx(4)), "padding_idx = 4 is not among the 4 rows");
  EXPECT_EQ(F::one_hot(tensor({0, 2})).sizes(), (IntArrayRef{2, 3}));
}

TEST(Recurrent, MatchReference) {
  auto lstm = filled(LSTM(LSTMOptions(3, 4).num_layers(2).bidirectional(true)));
  const auto [y, state] = lstm(wave({5, 2, 3}));
  expect_reference(y, -0.861299420454, -0.048249564799, 0.472401569014);
  expect_reference(std::get<1>(state), 1.11789620633, -0.204193693775, 0.769603790961);
  EXPECT_EQ(names(lstm)[4], "weight_ih_l0_reverse");
  EXPECT_EQ(names(lstm)[15], "bias_hh_l1_reverse");
  EXPECT_EQ(shapes(lstm)[8], (std::vector<int64_t>{16, 8}));
  auto gru = filled(GRU(GRUOptions(3, 4).num_layers(2).batch_first(true)));
  expect_reference(std::get<0>(gru(wave({2, 5, 3}))), -3.8750362121, -0.0821222238682, 0.689278206981);
  auto rnn = filled(RNN(RNNOptions(3, 4).nonlinearity(kReLU).bias(false)));
  expect_reference(std::get<0>(rnn(wave({5, 3}))), 1.65950621211, 0.0761869069307, 0.721477515656);
  EXPECT_EQ(std::get<1>(rnn(wave({5, 3}))).sizes(), (IntArrayRef{1, 4}));
  expect_reference(std::get<1>(filled(LSTMCell(3, 4))(wave({2, 3}))), 0.576281972141, -0.0637512117916, 0.366846916902);
  expect_reference(filled(GRUCell(3, 4))(wave({3})), 0.1995193893, -0.0890840390719, 0.189819544174);
  expect_reference(filled(RNNCell(3, 4))(wave({2, 3}), wave({2, 4})), -0.770978318913, -0.415269282151, 1.34232975247);
}

TEST(Recurrent, KeepStateAndLearn) {
  LSTM lstm(LSTMOptions(3, 4).batch_first(true));
  EXPECT_LE(lstm->all_weights()[0].detach().abs().max().item<double>(), 0.5);
  const Tensor x = randn({2, 6, 3});
  const auto [whole, last] = lstm(x);
  const auto [first, middle] = lstm(x.narrow(1, 0, 2));
  const auto [second, end] = lstm(x.narrow(1, 2, 4), std::optional(middle));
  EXPECT_TRUE(allclose(cat({first, second}, 1), whole, 1e-5, 1e-6));
  EXPECT_TRUE(allclose(std::get<1>(end), std::get<1>(last), 1e-5, 1e-6));
  whole.sum().backward();
  for (const Tensor& p : lstm->parameters()) EXPECT_TRUE(p.grad().defined());
  lstm->to(kFloat64);
  EXPECT_EQ(std::get<0>(lstm(x.to(kFloat64))).dtype(), kFloat64);
  const auto copy = std::dynamic_pointer_cast<LSTMImpl>(lstm->clone());
  EXPECT_TRUE(equal(std::get<0>(copy->forward(x.to(kFloat64))), std::get<0>(lstm(x.to(kFloat64)))));
  EXPECT_FALSE(copy->all_weights()[0].is_same(lstm->all_weights()[0]));
  EXPECT_ERROR(Error, lstm(randn({2, 6, 4})), "LSTM: expected inputs of input_size = 3");
  AnyModule any(lstm);
  EXPECT_EQ((std::get<0>(any.forward<std::tuple<Tensor, std::tuple<Tensor, Tensor>>>(x.to(kFloat64)))).dim(), 3);
}

TEST(Attention, MatchesReference) {
  auto attention = filled(MultiheadAttention(8, 2));
  EXPECT_EQ(names(attention), (Names{"in_proj_weight", "in_proj_bias", "out_proj.weight", "out_proj.bias"}));
  const Tensor x = wave({5, 2, 8}), memory = x * 0.5;
  const auto [y, weights] = attention(x, memory, memory, padding_of_second(), true, forbidden(5));
  expect_reference(y, -0.920210932997, 0.256109239688, 2.47373784802);
  expect_reference(weights, 10, 0, 2.19084315614);
  const auto [same, none] = attention(x, memory, memory, padding_of_second(), false, forbidden(5));
  EXPECT_TRUE(allclose(same, y, 1e-10, 1e-12));
  EXPECT_FALSE(none.defined());
  auto extra =
      filled(MultiheadAttention(MultiheadAttentionOptions(8, 2).add_bias_kv(true).add_zero_attn(true).kdim(6).vdim(4)));
  expect_reference(std::get<0>(extra(x, wave({3, 2, 6}), wave({3, 2, 4}))), 1.54043637182, -0.0809284071283,
                   1.08708889763);
  EXPECT_ERROR(ValueError, MultiheadAttention(8, 3), "embed_dim = 8 must be divisible by num_heads = 3");
  EXPECT_ERROR(Error, attention(x, memory, memory, Tensor(), true, forbidden(4)),
               "expected an attn_mask of sizes [5, 5]");
}

TEST(Transformer, MatchesReference) {
  const Tensor x = wave({5, 2, 8}), memory = x * 0.5;
  auto encoder = filled(TransformerEncoder(
      TransformerEncoderOptions(TransformerEncoderLayerOptions(8, 2).dim_feedforward(16).activation(kGELU), 2)
          .norm(AnyModule(LayerNorm(std::vector<int64_t>{8})))));
  expect_reference(encoder(x, forbidden(5)), 6.84796592738, -0.163865156005, 1.56714402295);
  EXPECT_EQ(names(encoder)[0], "layers.0.self_attn.in_proj_weight");
  EXPECT_EQ(names(encoder).back(), "norm.bias");
  EXPECT_EQ(names(encoder).size(), 26u);
  auto decoder = filled(
      TransformerDecoder(TransformerDecoderOptions(TransformerDecoderLayerOptions(8, 2).dim_feedforward(16), 2)));
  expect_reference(decoder(x, memory, forbidden(5), Tensor(), Tensor(), padding_of_second()), -8.20011760215,
                   -0.236870817187, 1.98549516992);
  TransformerEncoder trained(TransformerEncoderLayer(8, 2), 1);
  trained(x.to(kFloat32)).sum().backward();
  for (const Tensor& p : trained->parameters()) EXPECT_TRUE(p.grad().defined());
}

TEST(Loss, MatchesReference) {
  const Tensor a = wave({4, 3}), b = a.flip(0), t = tensor({0, 2, 1, 2}), p = b.sigmoid();
  const Tensor sign = tensor({1.0, -1.0, -1.0, 1.0}, kFloat64), weight = tensor({1.0, 2.0, 0.5}, kFloat64);
  const Tensor first = a.select(1, 0), other = b.select(1, 0);
  const auto expect = [](const Tensor& loss, double value) { EXPECT_NEAR(loss.item<double>(), value, 1e-10); };
  expect(CrossEntropyLoss(CrossEntropyLossOptions().weight(weight).label_smoothing(0.1))(a, t), 1.20645498061);
  expect(NLLLoss(NLLLossOptions().ignore_index(1))(log_softmax(a, 1), t), 1.28084883601);
  expect(MSELoss()(a, b), 0.145512967926);
  expect(L1Loss(kSum)(a, b), 3.77110098599);
  expect(SmoothL1Loss(SmoothL1LossOptions().beta(0.5))(a, b), 0.137270218415);
  expect(HuberLoss(HuberLossOptions().delta(0.5))(a, b), 0.0686351092077);
  expect(BCELoss()(a.sigmoid(), p), 0.66044525059);
  expect(BCEWithLogitsLoss(BCEWithLogitsLossOptions().pos_weight(weight))(a, p), 0.705199573902);
  expect(KLDivLoss(KLDivLossOptions().reduction(kBatchMean))(log_softmax(a, 1), softmax(b, 1)), 0.0649390277025);
  expect(PoissonNLLLoss(PoissonNLLLossOptions().full(true))(a, b * 3), 1.43714392691);
  expect(HingeEmbeddingLoss()(first, sign), 0.167551334932);
  expect(SoftMarginLoss()(first, sign), 0.912275293817);
  expect(MarginRankingLoss(MarginRankingLossOptions().margin(0.1))(first, other, sign), 0.204475150371);
  expect(CosineEmbeddingLoss(CosineEmbeddingLossOptions().margin(0.2))(a, b, sign), 0.96349721929);
  expect(TripletMarginLoss(TripletMarginLossOptions().swap(true))(a, b, a * 0.5), 1.11273600601);
  expect_reference(CosineSimilarity()(a, b), 1.63063069278, -0.155839546095, 1.39099086217);
  expect_reference(PairwiseDistance(PairwiseDistanceOptions().p(1))(a, b), 3.77110098599, 1.30416724637, 2.01933658984);
  EXPECT_EQ(MSELoss(MSELossOptions(kNone))(a, b).sizes(), (IntArrayRef{4, 3}));
  expect(F::mse_loss(a, b, F::MSELossFuncOptions(kMean)), 0.145512967926);
}

TEST(Loss, WeightsAreBuffers) {
  CrossEntropyLoss loss(CrossEntropyLossOptions().weight(ones({3})));
  EXPECT_EQ(names(loss), (Names{"weight"}));
  loss->to(kFloat64);
  EXPECT_EQ(loss(wave({4, 3}), tensor({0, 2, 1, 2})).dtype(), kFloat64);
}

TEST(Softmax, IsItsOperation) {
  const Tensor x = randn({2, 3, 4, 5});
  EXPECT_TRUE(equal(Softmax(1)(x), softmax(x, 1)));
  EXPECT_TRUE(equal(LogSoftmax(-1)(x), log_softmax(x, -1)));
  EXPECT_TRUE(allclose(Softmin(2)(x), softmax(x.neg(), 2)));
  EXPECT_TRUE(equal(Softmax2d()(x), softmax(x, 1)));
  EXPECT_EQ(F::softmax(x, F::SoftmaxFuncOptions(0).dtype(kFloat64)).dtype(), kFloat64);
  const Tensor drawn = F::gumbel_softmax(x, F::GumbelSoftmaxFuncOptions().hard(true));
  EXPECT_TRUE(allclose(drawn.sum(-1), ones({2, 3, 4})));
  EXPECT_TRUE(allclose(drawn.max(), ones({})));
}

}  // namespace
}  // namespace argand
