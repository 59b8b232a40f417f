// Losses: how far an output is from its target. The layers' buffers are their weights.
#pragma once
#include "argand/nn/activation.h"
#include "argand/nn/enums.h"

namespace argand {

namespace enumtype {
// What a loss makes of the losses of its elements.
using reduction_t = OneOf<kNone, kMean, kSum>;
// As the operations take it: 0, 1, 2.
AG_API int64_t reduction_get_enum(reduction_t reduction);
}  // namespace enumtype

namespace nn {

// |input - target|
struct AG_API L1LossOptions {
  using reduction_t = enumtype::reduction_t;
  L1LossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) L1LossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using L1LossFuncOptions = L1LossOptions;
AG_API Tensor l1_loss(const Tensor& input, const Tensor& target, const L1LossFuncOptions& options = {});
}  // namespace functional
class AG_API L1LossImpl : public FunctionLayer<L1LossImpl, L1LossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(L1Loss);

// (input - target)^2
struct AG_API MSELossOptions {
  using reduction_t = enumtype::reduction_t;
  MSELossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) MSELossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using MSELossFuncOptions = MSELossOptions;
AG_API Tensor mse_loss(const Tensor& input, const Tensor& target, const MSELossFuncOptions& options = {});
}  // namespace functional
class AG_API MSELossImpl : public FunctionLayer<MSELossImpl, MSELossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(MSELoss);

// |d| - beta / 2, or d^2 / (2 beta) where |d| < beta = 1, with d = input - target
struct AG_API SmoothL1LossOptions {
  using reduction_t = enumtype::reduction_t;
  SmoothL1LossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) SmoothL1LossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
  AG_ARG(std::optional<double>, beta) = std::nullopt;
};
namespace functional {
using SmoothL1LossFuncOptions = SmoothL1LossOptions;
AG_API Tensor smooth_l1_loss(const Tensor& input, const Tensor& target, const SmoothL1LossFuncOptions& options = {});
}  // namespace functional
class AG_API SmoothL1LossImpl : public FunctionLayer<SmoothL1LossImpl, SmoothL1LossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(SmoothL1Loss);

// delta (|d| - delta / 2), or d^2 / 2 where |d| < delta, with d = input - target
struct AG_API HuberLossOptions {
  using reduction_t = enumtype::reduction_t;
  HuberLossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) HuberLossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
  AG_ARG(double, delta) = 1.0;
};
namespace functional {
using HuberLossFuncOptions = HuberLossOptions;
AG_API Tensor huber_loss(const Tensor& input, const Tensor& target, const HuberLossFuncOptions& options = {});
}  // namespace functional
class AG_API HuberLossImpl : public FunctionLayer<HuberLossImpl, HuberLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(HuberLoss);

// -input[n, target[n]]: input [N, C, ...] log-probabilities, target [N, ...] classes, weight [C]
struct AG_API NLLLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(Tensor, weight);
  AG_ARG(int64_t, ignore_index) = -100;
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using NLLLossFuncOptions = NLLLossOptions;
AG_API Tensor nll_loss(const Tensor& input, const Tensor& target, const NLLLossFuncOptions& options = {});
}  // namespace functional
class AG_API NLLLossImpl : public Layer<NLLLossImpl> {
 public:
  explicit NLLLossImpl(const NLLLossOptions& options = {});
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);

  NLLLossOptions options;
  Tensor weight;
};
AG_MODULE(NLLLoss);

// NLLLoss of the log_softmax: input [N, C, ...] or [C], target classes [N, ...] or probabilities [N, C, ...]
struct AG_API CrossEntropyLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(Tensor, weight);
  AG_ARG(int64_t, ignore_index) = -100;
  AG_ARG(reduction_t, reduction) = kMean;
  AG_ARG(double, label_smoothing) = 0.0;
};
namespace functional {
using CrossEntropyFuncOptions = CrossEntropyLossOptions;
AG_API Tensor cross_entropy(const Tensor& input, const Tensor& target, const CrossEntropyFuncOptions& options = {});
}  // namespace functional
class AG_API CrossEntropyLossImpl : public Layer<CrossEntropyLossImpl> {
 public:
  explicit CrossEntropyLossImpl(const CrossEntropyLossOptions& options = {});
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);

  CrossEntropyLossOptions options;
  Tensor weight;
};
AG_MODULE(CrossEntropyLoss);

// -(target log(input) + (1 - target) log(1 - input)), times weight
struct AG_API BCELossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(Tensor, weight);
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using BinaryCrossEntropyFuncOptions = BCELossOptions;
AG_API Tensor binary_cross_entropy(const Tensor& input, const Tensor& target,
                                   const BinaryCrossEntropyFuncOptions& options = {});
}  // namespace functional
class AG_API BCELossImpl : public Layer<BCELossImpl> {
 public:
  explicit BCELossImpl(const BCELossOptions& options = {});
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);

  BCELossOptions options;
  Tensor weight;
};
AG_MODULE(BCELoss);

// BCELoss of sigmoid(input), without its rounding errors; pos_weight weighs the positive targets
struct AG_API BCEWithLogitsLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(Tensor, weight);
  AG_ARG(reduction_t, reduction) = kMean;
  AG_ARG(Tensor, pos_weight);
};
namespace functional {
using BinaryCrossEntropyWithLogitsFuncOptions = BCEWithLogitsLossOptions;
AG_API Tensor binary_cross_entropy_with_logits(const Tensor& input, const Tensor& target,
                                               const BinaryCrossEntropyWithLogitsFuncOptions& options = {});
}  // namespace functional
class AG_API BCEWithLogitsLossImpl : public Layer<BCEWithLogitsLossImpl> {
 public:
  explicit BCEWithLogitsLossImpl(const BCEWithLogitsLossOptions& options = {});
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);

  BCEWithLogitsLossOptions options;
  Tensor weight, pos_weight;
};
AG_MODULE(BCEWithLogitsLoss);

// target (log(target) - input): input are log-probabilities, with log_target the target too
struct AG_API KLDivLossOptions {
  using reduction_t = OneOf<enumtype::kNone, enumtype::kBatchMean, enumtype::kSum, enumtype::kMean>;
  KLDivLossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) KLDivLossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
  AG_ARG(bool, log_target) = false;
};
namespace functional {
using KLDivFuncOptions = KLDivLossOptions;
AG_API Tensor kl_div(const Tensor& input, const Tensor& target, const KLDivFuncOptions& options = {});
}  // namespace functional
class AG_API KLDivLossImpl : public FunctionLayer<KLDivLossImpl, KLDivLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(KLDivLoss);

// exp(input) - target input; log_input false: input - target log(input + eps); full: Stirling's terms too
struct AG_API PoissonNLLLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(bool, log_input) = true;
  AG_ARG(bool, full) = false;
  AG_ARG(double, eps) = 1e-8;
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using PoissonNLLLossFuncOptions = PoissonNLLLossOptions;
AG_API Tensor poisson_nll_loss(const Tensor& input, const Tensor& target,
                               const PoissonNLLLossFuncOptions& options = {});
}  // namespace functional
class AG_API PoissonNLLLossImpl : public FunctionLayer<PoissonNLLLossImpl, PoissonNLLLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(PoissonNLLLoss);

// input where target is 1, max(0, margin - input) where it is -1
struct AG_API HingeEmbeddingLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(double, margin) = 1.0;
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using HingeEmbeddingLossFuncOptions = HingeEmbeddingLossOptions;
AG_API Tensor hinge_embedding_loss(const Tensor& input, const Tensor& target,
                                   const HingeEmbeddingLossFuncOptions& options = {});
}  // namespace functional
class AG_API HingeEmbeddingLossImpl : public FunctionLayer<HingeEmbeddingLossImpl, HingeEmbeddingLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(HingeEmbeddingLoss);

// log(1 + exp(-target input)), target 1 or -1
struct AG_API SoftMarginLossOptions {
  using reduction_t = enumtype::reduction_t;
  SoftMarginLossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) SoftMarginLossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using SoftMarginLossFuncOptions = SoftMarginLossOptions;
AG_API Tensor soft_margin_loss(const Tensor& input, const Tensor& target,
                               const SoftMarginLossFuncOptions& options = {});
}  // namespace functional
class AG_API SoftMarginLossImpl : public FunctionLayer<SoftMarginLossImpl, SoftMarginLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(SoftMarginLoss);

// max(0, -target (input1 - input2) + margin), target 1 or -1
struct AG_API MarginRankingLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(double, margin) = 0;
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using MarginRankingLossFuncOptions = MarginRankingLossOptions;
AG_API Tensor margin_ranking_loss(const Tensor& input1, const Tensor& input2, const Tensor& target,
                                  const MarginRankingLossFuncOptions& options = {});
}  // namespace functional
class AG_API MarginRankingLossImpl : public FunctionLayer<MarginRankingLossImpl, MarginRankingLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target);
};
AG_MODULE(MarginRankingLoss);

// 1 - cos(input1, input2) where target is 1, max(0, cos - margin) where it is -1
struct AG_API CosineEmbeddingLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(double, margin) = 0.0;
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using CosineEmbeddingLossFuncOptions = CosineEmbeddingLossOptions;
AG_API Tensor cosine_embedding_loss(const Tensor& input1, const Tensor& input2, const Tensor& target,
                                    const CosineEmbeddingLossFuncOptions& options = {});
}  // namespace functional
class AG_API CosineEmbeddingLossImpl : public FunctionLayer<CosineEmbeddingLossImpl, CosineEmbeddingLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target);
};
AG_MODULE(CosineEmbeddingLoss);

// max(0, |anchor - positive| - |anchor - negative| + margin) in the p-norm; swap: the nearer of anchor and positive
struct AG_API TripletMarginLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(double, margin) = 1.0;
  AG_ARG(double, p) = 2.0;
  AG_ARG(double, eps) = 1e-6;
  AG_ARG(bool, swap) = false;
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using TripletMarginLossFuncOptions = TripletMarginLossOptions;
AG_API Tensor triplet_margin_loss(const Tensor& anchor, const Tensor& positive, const Tensor& negative,
                                  const TripletMarginLossFuncOptions& options = {});
}  // namespace functional
class AG_API TripletMarginLossImpl : public FunctionLayer<TripletMarginLossImpl, TripletMarginLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& anchor, const Tensor& positive, const Tensor& negative);
};
AG_MODULE(TripletMarginLoss);

// Connectionist temporal classification: minus the log probability of the labels under all their alignments
struct AG_API CTCLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(int64_t, blank) = 0;
  AG_ARG(reduction_t, reduction) = kMean;
  AG_ARG(bool, zero_infinity) = false;  // 0 in place of inf where there are too few steps
};
namespace functional {
using CTCLossFuncOptions = CTCLossOptions;
// log_probs [steps, N, classes]; targets [N, longest], or one after another; lengths [N].
AG_API Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
                       const Tensor& target_lengths, const CTCLossFuncOptions& options = {});
}  // namespace functional
class AG_API CTCLossImpl : public FunctionLayer<CTCLossImpl, CTCLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
                 const Tensor& target_lengths);
};
AG_MODULE(CTCLoss);

// max(0, margin - input[target] + input[other])^p, p 1 or 2, over the other classes
struct AG_API MultiMarginLossOptions {
  using reduction_t = enumtype::reduction_t;
  AG_ARG(int64_t, p) = 1;
  AG_ARG(double, margin) = 1;
  AG_ARG(Tensor, weight);
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using MultiMarginLossFuncOptions = MultiMarginLossOptions;
AG_API Tensor multi_margin_loss(const Tensor& input, const Tensor& target,
                                const MultiMarginLossFuncOptions& options = {});
}  // namespace functional
class AG_API MultiMarginLossImpl : public FunctionLayer<MultiMarginLossImpl, MultiMarginLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(MultiMarginLoss);

// max(0, 1 - input[listed] + input[unlisted]) over the classes target lists up to its first -1, and the others
struct AG_API MultiLabelMarginLossOptions {
  using reduction_t = enumtype::reduction_t;
  MultiLabelMarginLossOptions() = default;
  template <class T>
  requires(std::is_constructible_v<reduction_t, T>) MultiLabelMarginLossOptions(T reduction) : reduction_(reduction) {}
  AG_ARG(reduction_t, reduction) = kMean;
};
namespace functional {
using MultilabelMarginLossFuncOptions = MultiLabelMarginLossOptions;
AG_API Tensor multilabel_margin_loss(const Tensor& input, const Tensor& target,
                                     const MultilabelMarginLossFuncOptions& options = {});
}  // namespace functional
class AG_API MultiLabelMarginLossImpl : public FunctionLayer<MultiLabelMarginLossImpl, MultiLabelMarginLossOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& target);
};
AG_MODULE(MultiLabelMarginLoss);

}  // namespace nn
}  // namespace argand
