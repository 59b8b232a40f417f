// Layers of volumes, of other sizes, of patches and of bags: the layer is its function with its own parameters and
// options. What the functions compute is held in tests/ops.
#include <cmath>

#include "tests/nn/support.h"
#include "argand/nn/nn.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/tensor_literal.h"

namespace argand {
namespace {
namespace F = nn::functional;

TEST(Interpolate, ModesAndSizes) {
  const Tensor x = randn({2, 3, 4, 6});
  const auto to = [](double factor) {
    return F::InterpolateFuncOptions().scale_factor(std::vector<double>{factor, factor});
  };
  EXPECT_TRUE(equal(F::interpolate(x, to(2)), upsample_nearest2d(x, {8, 12})));
  EXPECT_TRUE(equal(F::interpolate(x, to(1.7).mode(kBilinear).align_corners(false)),
                    upsample_bilinear2d(x, {6, 10}, false, 1.7, 1.7)));
  EXPECT_TRUE(equal(F::interpolate(x, to(1.7).mode(kBilinear).recompute_scale_factor(true)),
                    upsample_bilinear2d(x, {6, 10}, false)));
  const auto size = F::InterpolateFuncOptions().size(std::vector<int64_t>{2, 3});
  EXPECT_TRUE(equal(F::interpolate(x, F::InterpolateFuncOptions(size).mode(kArea)), adaptive_avg_pool2d(x, {2, 3})));
  EXPECT_TRUE(equal(F::interpolate(x, F::InterpolateFuncOptions(size).mode(kBicubic).antialias(true)),
                    _upsample_bicubic2d_aa(x, {2, 3}, false)));
  EXPECT_EQ(F::interpolate(x[0], F::InterpolateFuncOptions().size(std::vector<int64_t>{9}).mode(kLinear)).sizes(),
            (IntArrayRef{3, 4, 9}));
  EXPECT_EQ(
      F::interpolate(x.unsqueeze(2), F::InterpolateFuncOptions().size(std::vector<int64_t>{2, 2, 2}).mode(kTrilinear))
          .sizes(),
      (IntArrayRef{2, 3, 2, 2, 2}));
  nn::Upsample up(nn::UpsampleOptions().scale_factor(std::vector<double>{2, 2}).mode(kBilinear).align_corners(true));
  EXPECT_TRUE(equal(up(x), upsample_bilinear2d(x, {8, 12}, true, 2, 2)));
  EXPECT_EQ(up->describe(), "Upsample(scale_factor=[2, 2], mode=kBilinear)");
  EXPECT_ERROR(ValueError, F::interpolate(x), "neither");
  EXPECT_ERROR(ValueError, F::interpolate(x, to(2).align_corners(true)), "align_corners is for");
  EXPECT_ERROR(ValueError, F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>{2})), "2 numbers");
  EXPECT_ERROR(NotImplementedError, F::interpolate(x, to(2).mode(kTrilinear)), "kTrilinear is not for inputs of 4");
}

TEST(GridSample, WithAnAffineGrid) {
  const Tensor x = randn({2, 3, 4, 5}), theta = randn({2, 2, 3});
  const Tensor grid = F::affine_grid(theta, {2, 3, 6, 7}, true);
  EXPECT_TRUE(equal(grid, affine_grid_generator(theta, {2, 3, 6, 7}, true)));
  EXPECT_TRUE(equal(F::grid_sample(x, grid, F::GridSampleFuncOptions().mode(kNearest).padding_mode(kReflection)),
                    grid_sampler(x, grid, 1, 2, false)));
  EXPECT_EQ(F::grid_sample(x, grid).sizes(), (IntArrayRef{2, 3, 6, 7}));
}

TEST(Volumes, LayersAreTheirFunctions) {
  const Tensor x = randn({2, 4, 5, 6, 7});
  nn::Conv3d conv(nn::Conv3dOptions(4, 6, {3, 2, 2}).stride(2).padding({1, 0, 1}).groups(2));
  EXPECT_EQ(conv->weight.sizes(), (IntArrayRef{6, 2, 3, 2, 2}));
  EXPECT_TRUE(equal(conv(x), conv3d(x, conv->weight, conv->bias, 2, {1, 0, 1}, 1, 2)));
  EXPECT_EQ(conv->describe(), "Conv3d(4, 6, kernel_size=[3, 2, 2], stride=[2, 2, 2], padding=[1, 0, 1], groups=2)");
  nn::ConvTranspose3d back(nn::ConvTranspose3dOptions(4, 2, 2).stride(2));
  EXPECT_EQ(back(x).sizes(), (IntArrayRef{2, 2, 10, 12, 14}));
  EXPECT_EQ(back(x, IntArrayRef({11, 13, 14})).sizes(), (IntArrayRef{2, 2, 11, 13, 14}));
  nn::Conv3d same(nn::Conv3dOptions(4, 4, 3).padding(kSame).padding_mode(kReplicate));
  EXPECT_EQ(same(x).sizes(), x.sizes());
  EXPECT_TRUE(equal(nn::MaxPool3d(2)(x), max_pool3d(x, 2)));
  const auto [values, indices] = nn::MaxPool3d(nn::MaxPool3dOptions(2).stride(1))->forward_with_indices(x);
  EXPECT_TRUE(equal(gather(x.flatten(2), 2, indices.flatten(2)).reshape(values.sizes()), values));
  EXPECT_TRUE(equal(nn::AvgPool3d(nn::AvgPool3dOptions(3).padding(1))(x), avg_pool3d(x, 3, 3, 1)));
  EXPECT_EQ(nn::AdaptiveAvgPool3d(nn::AdaptiveAvgPool3dOptions({2, std::nullopt, 3}))(x).sizes(),
            (IntArrayRef{2, 4, 2, 6, 3}));
  EXPECT_EQ(nn::AdaptiveMaxPool3d(nn::AdaptiveMaxPool3dOptions(1))(x).sizes(), (IntArrayRef{2, 4, 1, 1, 1}));
  const auto copy = std::dynamic_pointer_cast<nn::Conv3dImpl>(conv->clone());
  ASSERT_TRUE(copy);
  EXPECT_TRUE(equal(copy->forward(x), conv(x)));
}

TEST(Patches, ThereAndBack) {
  const Tensor x = randn({2, 3, 6, 8});
  nn::Unfold unfold(nn::UnfoldOptions({2, 2}).stride(2));
  nn::Fold fold(nn::FoldOptions({6, 8}, {2, 2}).stride(2));
  EXPECT_EQ(unfold(x).sizes(), (IntArrayRef{2, 12, 12}));
  EXPECT_TRUE(equal(fold(unfold(x)), x));
  EXPECT_EQ(unfold->describe(), "Unfold(kernel_size=[2, 2], dilation=[1, 1], padding=[0, 0], stride=[2, 2])");
  nn::PixelUnshuffle down(2);
  nn::PixelShuffle up(2);
  EXPECT_EQ(down(x).sizes(), (IntArrayRef{2, 12, 3, 4}));
  EXPECT_TRUE(equal(up(down(x)), x));
  const auto [values, indices] = F::max_pool2d_with_indices(x, F::MaxPool2dFuncOptions(2));
  nn::MaxUnpool2d unpool(2);
  EXPECT_TRUE(equal(
      F::max_pool2d(unpool(values, indices).masked_fill(unpool(values, indices) == 0, -9), F::MaxPool2dFuncOptions(2)),
      values));
  EXPECT_EQ(unpool(values, indices, std::vector<int64_t>{7, 8}).sizes(), (IntArrayRef{2, 3, 7, 8}));
  EXPECT_ERROR(ValueError, unpool(values, indices, std::vector<int64_t>{9, 8}), "output_size 9");
}

TEST(EmbeddingBag, SumsMeansAndMaxima) {
  for (const nn::EmbeddingBagMode mode :
       {nn::EmbeddingBagMode(kSum), nn::EmbeddingBagMode(kMean), nn::EmbeddingBagMode(kMax)}) {
    nn::EmbeddingBag bag(nn::EmbeddingBagOptions(5, 3).mode(mode).padding_idx(2));
    const Tensor w = bag->weight, rows = bag(tensor({0, 1, 2, 4}).reshape({2, 2}));
    const Tensor pair = stack({w[0], w[1]});
    const Tensor first = mode.is<enumtype::kSum>()    ? pair.sum(0)
                         : mode.is<enumtype::kMean>() ? pair.mean(0)
                                                      : amax(pair, {0});
    EXPECT_TRUE(allclose(rows[0], first));
    EXPECT_TRUE(allclose(rows[1], w[4]));  // row 2 takes no part
    const Tensor flat = bag(tensor({0, 1, 2, 4}), tensor({0, 2, 2}));
    EXPECT_TRUE(allclose(flat[0], first));
    EXPECT_EQ(flat[1].abs().sum().item<double>(), 0);  // an empty bag
    rows.sum().backward();
    EXPECT_EQ(w.grad()[2].abs().sum().item<double>(), 0);
    EXPECT_GT(w.grad()[4].abs().sum().item<double>(), 0);
  }
  nn::EmbeddingBag bag(5, 3);
  EXPECT_EQ(bag->describe(), "EmbeddingBag(num_embeddings=5, embedding_dim=3)");
  EXPECT_ERROR(ValueError, bag(tensor({0, 1})), "needs offsets");
  EXPECT_ERROR(Error, bag(tensor({0, 1}), tensor({1})), "must begin at 0");
  EXPECT_ERROR(IndexError, bag(tensor({7}), tensor({0})), "7");
}

TEST(Losses, OfSequencesAndMargins) {
  const Tensor x = log_softmax(randn({6, 2, 4}), 2), labels = tensor({1, 2, 3, 3}).reshape({2, 2});
  const Tensor steps = tensor({6, 5}), lengths = tensor({2, 1});
  nn::CTCLoss ctc(nn::CTCLossOptions().reduction(kSum));
  EXPECT_TRUE(equal(ctc(x, labels, steps, lengths), ctc_loss(x, labels, steps, lengths, 0, 2)));
  const Tensor scores = randn({3, 4}), target = tensor({0, 3, 1});
  EXPECT_TRUE(equal(nn::MultiMarginLoss(nn::MultiMarginLossOptions().p(2))(scores, target),
                    multi_margin_loss(scores, target, 2)));
  const Tensor listed = tensor({3, 0, -1, 1}).reshape({1, 4});
  EXPECT_TRUE(equal(nn::MultiLabelMarginLoss()(scores.narrow(0, 0, 1), listed),
                    multilabel_margin_loss(scores.narrow(0, 0, 1), listed)));
}

}  // namespace
}  // namespace argand
