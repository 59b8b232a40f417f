// The printed form of every layer, as libtorch prints it (without "torch::nn::").
#include <sstream>

#include "tests/nn/support.h"
#include "argand/nn/nn.h"

namespace argand {
namespace {
using namespace nn;

template <class Holder>
std::string printed(const Holder& layer) {
  std::ostringstream stream;
  stream << layer;
  return stream.str();
}

TEST(Print, Layers) {
#define EXPECT_PRINTED(layer, text) EXPECT_EQ(printed(layer), text)
  EXPECT_PRINTED(Identity(), "Identity()");
  EXPECT_PRINTED(Linear(2, 3), "Linear(in_features=2, out_features=3, bias=true)");
  EXPECT_PRINTED(Linear(LinearOptions(2, 3).bias(false)), "Linear(in_features=2, out_features=3, bias=false)");
  EXPECT_PRINTED(Bilinear(2, 3, 4), "Bilinear(in1_features=2, in2_features=3, out_features=4, bias=true)");
  EXPECT_PRINTED(Flatten(), "Flatten(start_dim=1, end_dim=-1)");
  EXPECT_PRINTED(Unflatten(1, std::vector<int64_t>{2, 3}), "Unflatten(dim=1, unflattened_size={2, 3})");
  EXPECT_PRINTED(Dropout(0.3), "Dropout(p=0.3, inplace=false)");
  EXPECT_PRINTED(Dropout2d(DropoutOptions(0.1).inplace(true)), "Dropout2d(p=0.1, inplace=true)");
  EXPECT_PRINTED(AlphaDropout(0.3), "AlphaDropout(p=0.3, inplace=false)");
  EXPECT_PRINTED(FeatureAlphaDropout(0.3), "FeatureAlphaDropout(p=0.3, inplace=false)");
}

TEST(Print, Convolutions) {
  EXPECT_PRINTED(Conv1d(3, 4, 5), "Conv1d(3, 4, kernel_size=5, stride=1)");
  EXPECT_PRINTED(Conv2d(Conv2dOptions(3, 4, 5).stride(2).padding(1).dilation(2).bias(false)),
                 "Conv2d(3, 4, kernel_size=[5, 5], stride=[2, 2], padding=[1, 1], dilation=[2, 2], bias=false)");
  EXPECT_PRINTED(Conv2d(Conv2dOptions(4, 4, {3, 5}).groups(2).padding(kSame).padding_mode(kReflect)),
                 "Conv2d(4, 4, kernel_size=[3, 5], stride=[1, 1], padding='same', groups=2, padding_mode=kReflect)");
  EXPECT_PRINTED(ConvTranspose1d(3, 4, 5), "ConvTranspose1d(3, 4, kernel_size=5, stride=1)");
  EXPECT_PRINTED(ConvTranspose2d(ConvTranspose2dOptions(3, 4, 5).stride(2).padding(1).output_padding(1)),
                 "ConvTranspose2d(3, 4, kernel_size=[5, 5], stride=[2, 2], padding=[1, 1], output_padding=[1, 1])");
  EXPECT_PRINTED(MaxPool1d(3), "MaxPool1d(kernel_size=3, stride=3, padding=0, dilation=1, ceil_mode=false)");
  EXPECT_PRINTED(MaxPool2d(MaxPool2dOptions(3).stride({2, 2}).padding(1).ceil_mode(true)),
                 "MaxPool2d(kernel_size=[3, 3], stride=[2, 2], padding=[1, 1], dilation=[1, 1], ceil_mode=true)");
  EXPECT_PRINTED(AvgPool1d(3), "AvgPool1d(kernel_size=3, stride=3, padding=0)");
  EXPECT_PRINTED(AvgPool2d(AvgPool2dOptions({3, 2}).stride({2, 2})),
                 "AvgPool2d(kernel_size=[3, 2], stride=[2, 2], padding=[0, 0])");
  EXPECT_PRINTED(AdaptiveAvgPool1d(5), "AdaptiveAvgPool1d(output_size=5)");
  EXPECT_PRINTED(AdaptiveAvgPool2d(5), "AdaptiveAvgPool2d(output_size=[5, 5])");
  EXPECT_PRINTED(AdaptiveAvgPool2d(AdaptiveAvgPool2dOptions({5, std::nullopt})),
                 "AdaptiveAvgPool2d(output_size=[5, None])");
  EXPECT_PRINTED(AdaptiveMaxPool2d(AdaptiveMaxPool2dOptions({5, 4})), "AdaptiveMaxPool2d(output_size=[5, 4])");
  EXPECT_PRINTED(ZeroPad2d(ZeroPad2dOptions({1, 2, 3, 4})), "ZeroPad2d(padding=[1, 2, 3, 4])");
  EXPECT_PRINTED(ConstantPad1d(2, 3.5), "ConstantPad1d(padding=[2, 2], value=3.5)");
  EXPECT_PRINTED(ReflectionPad2d(2), "ReflectionPad2d(padding=[2, 2, 2, 2])");
  EXPECT_PRINTED(ReplicationPad1d(2), "ReplicationPad1d(padding=[2, 2])");
}

TEST(Print, Normalizations) {
  EXPECT_PRINTED(BatchNorm1d(5), "BatchNorm1d(5, eps=1e-05, momentum=0.1, affine=true, track_running_stats=true)");
  EXPECT_PRINTED(
      BatchNorm2d(BatchNormOptions(5).affine(false).track_running_stats(false).eps(1e-4).momentum(std::nullopt)),
      "BatchNorm2d(5, eps=0.0001, momentum=None, affine=false, track_running_stats=false)");
  EXPECT_PRINTED(InstanceNorm1d(4),
                 "InstanceNorm1d(4, eps=1e-05, momentum=0.1, affine=false, track_running_stats=false)");
  EXPECT_PRINTED(LayerNorm(LayerNormOptions({4, 5})), "LayerNorm([4, 5], eps=1e-05, elementwise_affine=true)");
  EXPECT_PRINTED(GroupNorm(2, 4), "GroupNorm(2, 4, eps=1e-05, affine=true)");
  EXPECT_PRINTED(LocalResponseNorm(2), "LocalResponseNorm(2, alpha=0.0001, beta=0.75, k=1)");
  EXPECT_PRINTED(RMSNorm(RMSNormOptions({4})), "RMSNorm([4], eps=None, elementwise_affine=true)");
}

TEST(Print, Recurrent) {
  EXPECT_PRINTED(RNN(3, 4),
                 "RNN(input_size=3, hidden_size=4, num_layers=1, bias=true, batch_first=false, dropout=0, "
                 "bidirectional=false)");
  EXPECT_PRINTED(LSTM(LSTMOptions(3, 4).num_layers(2).bias(false).batch_first(true).dropout(0.5).bidirectional(true)),
                 "LSTM(input_size=3, hidden_size=4, num_layers=2, bias=false, batch_first=true, dropout=0.5, "
                 "bidirectional=true)");
  EXPECT_PRINTED(RNNCell(3, 4), "RNNCell(3, 4)");
  EXPECT_PRINTED(LSTMCell(LSTMCellOptions(3, 4).bias(false)), "LSTMCell(3, 4, bias=false)");
  EXPECT_PRINTED(RNNCell(RNNCellOptions(3, 4).nonlinearity(kReLU)), "RNNCell(3, 4, nonlinearity=kReLU)");
  EXPECT_PRINTED(MultiheadAttention(8, 2),
                 "MultiheadAttention(\n  (out_proj): Linear(in_features=8, out_features=8, bias=true)\n)");
}

TEST(Print, Activations) {
  EXPECT_PRINTED(ELU(ELUOptions().alpha(2).inplace(true)), "ELU(alpha=2, inplace=true)");
  EXPECT_PRINTED(SELU(), "SELU()");
  EXPECT_PRINTED(SELU(SELUOptions(true)), "SELU(inplace=true)");
  EXPECT_PRINTED(Hardshrink(), "Hardshrink(0.5)");
  EXPECT_PRINTED(Hardtanh(HardtanhOptions().min_val(-2).inplace(true)),
                 "Hardtanh(min_val=-2, max_val=1, inplace=true)");
  EXPECT_PRINTED(LeakyReLU(), "LeakyReLU(negative_slope=0.01)");
  EXPECT_PRINTED(LogSigmoid(), "LogSigmoid()");
  EXPECT_PRINTED(Softmax(1), "Softmax(dim=1)");
  EXPECT_PRINTED(LogSoftmax(-1), "LogSoftmax(dim=-1)");
  EXPECT_PRINTED(Softmax2d(), "Softmax2d()");
  EXPECT_PRINTED(PReLU(), "PReLU(num_parameters=1)");
  EXPECT_PRINTED(ReLU(), "ReLU()");
  EXPECT_PRINTED(ReLU(true), "ReLU(inplace=true)");
  EXPECT_PRINTED(RReLU(), "RReLU(lower=0.125, upper=0.333333)");
  EXPECT_PRINTED(GLU(), "GLU(dim=-1)");
  EXPECT_PRINTED(GELU(), "GELU()");
  EXPECT_PRINTED(Softplus(), "Softplus(beta=1, threshold=20)");
  EXPECT_PRINTED(Threshold(ThresholdOptions(1, 2).inplace(true)), "Threshold(threshold=1, value=2, inplace=true)");
}

TEST(Print, Losses) {
  EXPECT_PRINTED(L1Loss(), "L1Loss()");
  EXPECT_PRINTED(HingeEmbeddingLoss(HingeEmbeddingLossOptions().margin(4)), "HingeEmbeddingLoss(margin=4)");
  EXPECT_PRINTED(CosineEmbeddingLoss(), "CosineEmbeddingLoss(margin=0)");
  EXPECT_PRINTED(TripletMarginLoss(), "TripletMarginLoss(margin=1, p=2, eps=1e-06, swap=false)");
  EXPECT_PRINTED(CrossEntropyLoss(), "CrossEntropyLoss()");
  EXPECT_PRINTED(CosineSimilarity(), "CosineSimilarity(dim=1, eps=1e-08)");
  EXPECT_PRINTED(PairwiseDistance(), "PairwiseDistance(p=2, eps=1e-06, keepdim=false)");
#undef EXPECT_PRINTED
}

}  // namespace
}  // namespace argand
