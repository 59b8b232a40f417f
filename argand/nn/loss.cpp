#include "argand/nn/loss.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/reduction_mode.h"

namespace argand {
namespace enumtype {
int64_t reduction_get_enum(reduction_t reduction) {
  return reduction.is<kNone>() ? Reduction::None : reduction.is<kMean>() ? Reduction::Mean : Reduction::Sum;
}
}  // namespace enumtype

namespace nn {
namespace {
int64_t mode(enumtype::reduction_t reduction) { return enumtype::reduction_get_enum(reduction); }
std::optional<Tensor> given(const Tensor& x) { return x.defined() ? std::optional<Tensor>(x) : std::nullopt; }
}  // namespace

namespace functional {
Tensor l1_loss(const Tensor& input, const Tensor& target, const L1LossFuncOptions& options) {
  return argand::l1_loss(input, target, mode(options.reduction()));
}
}  // namespace functional
std::string L1LossImpl::describe() const { return "L1Loss()"; }
Tensor L1LossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::l1_loss(input, target, options); });
}

namespace functional {
Tensor mse_loss(const Tensor& input, const Tensor& target, const MSELossFuncOptions& options) {
  return argand::mse_loss(input, target, mode(options.reduction()));
}
}  // namespace functional
std::string MSELossImpl::describe() const { return "MSELoss()"; }
Tensor MSELossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::mse_loss(input, target, options); });
}

namespace functional {
Tensor smooth_l1_loss(const Tensor& input, const Tensor& target, const SmoothL1LossFuncOptions& options) {
  return argand::smooth_l1_loss(input, target, mode(options.reduction()), options.beta().value_or(1.0));
}
}  // namespace functional
std::string SmoothL1LossImpl::describe() const { return "SmoothL1Loss"; }
Tensor SmoothL1LossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::smooth_l1_loss(input, target, options); });
}

namespace functional {
Tensor huber_loss(const Tensor& input, const Tensor& target, const HuberLossFuncOptions& options) {
  return argand::huber_loss(input, target, mode(options.reduction()), options.delta());
}
}  // namespace functional
std::string HuberLossImpl::describe() const { return "HuberLoss"; }
Tensor HuberLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::huber_loss(input, target, options); });
}

namespace functional {
Tensor nll_loss(const Tensor& input, const Tensor& target, const NLLLossFuncOptions& options) {
  return argand::nll_loss(input, target, given(options.weight()), mode(options.reduction()), options.ignore_index());
}
}  // namespace functional
NLLLossImpl::NLLLossImpl(const NLLLossOptions& o) : options(o) { NLLLossImpl::reset(); }
void NLLLossImpl::reset() { weight = register_buffer("weight", options.weight()); }
std::string NLLLossImpl::describe() const { return "NLLLoss()"; }
Tensor NLLLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] {
    NLLLossOptions o = options;
    o.weight(weight);
    return functional::nll_loss(input, target, o);
  });
}

namespace functional {
Tensor cross_entropy(const Tensor& input, const Tensor& target, const CrossEntropyFuncOptions& options) {
  return argand::cross_entropy_loss(input, target, given(options.weight()), mode(options.reduction()),
                                    options.ignore_index(), options.label_smoothing());
}
}  // namespace functional
CrossEntropyLossImpl::CrossEntropyLossImpl(const CrossEntropyLossOptions& o) : options(o) {
  CrossEntropyLossImpl::reset();
}
void CrossEntropyLossImpl::reset() { weight = register_buffer("weight", options.weight()); }
std::string CrossEntropyLossImpl::describe() const { return "CrossEntropyLoss()"; }
Tensor CrossEntropyLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] {
    CrossEntropyLossOptions o = options;
    o.weight(weight);
    return functional::cross_entropy(input, target, o);
  });
}

namespace functional {
Tensor binary_cross_entropy(const Tensor& input, const Tensor& target, const BinaryCrossEntropyFuncOptions& options) {
  return argand::binary_cross_entropy(input, target, given(options.weight()), mode(options.reduction()));
}
}  // namespace functional
BCELossImpl::BCELossImpl(const BCELossOptions& o) : options(o) { BCELossImpl::reset(); }
void BCELossImpl::reset() { weight = register_buffer("weight", options.weight()); }
std::string BCELossImpl::describe() const { return "BCELoss()"; }
Tensor BCELossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] {
    BCELossOptions o = options;
    o.weight(weight);
    return functional::binary_cross_entropy(input, target, o);
  });
}

namespace functional {
Tensor binary_cross_entropy_with_logits(const Tensor& input, const Tensor& target,
                                        const BinaryCrossEntropyWithLogitsFuncOptions& options) {
  return argand::binary_cross_entropy_with_logits(input, target, given(options.weight()), given(options.pos_weight()),
                                                  mode(options.reduction()));
}
}  // namespace functional
BCEWithLogitsLossImpl::BCEWithLogitsLossImpl(const BCEWithLogitsLossOptions& o) : options(o) {
  BCEWithLogitsLossImpl::reset();
}
void BCEWithLogitsLossImpl::reset() {
  weight = register_buffer("weight", options.weight());
  pos_weight = register_buffer("pos_weight", options.pos_weight());
}
std::string BCEWithLogitsLossImpl::describe() const { return "BCEWithLogitsLoss()"; }
Tensor BCEWithLogitsLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] {
    BCEWithLogitsLossOptions o = options;
    o.weight(weight).pos_weight(pos_weight);
    return functional::binary_cross_entropy_with_logits(input, target, o);
  });
}

namespace functional {
Tensor kl_div(const Tensor& input, const Tensor& target, const KLDivFuncOptions& options) {
  const auto reduction = options.reduction();
  if (reduction.is<enumtype::kBatchMean>()) {
    const Tensor sum = argand::kl_div(input, target, Reduction::Sum, options.log_target());
    return input.dim() > 0 ? sum / input.size(0) : sum;
  }
  const int64_t mode = reduction.is<enumtype::kNone>()   ? Reduction::None
                       : reduction.is<enumtype::kMean>() ? Reduction::Mean
                                                         : Reduction::Sum;
  return argand::kl_div(input, target, mode, options.log_target());
}
}  // namespace functional
std::string KLDivLossImpl::describe() const { return "KLDivLoss()"; }
Tensor KLDivLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::kl_div(input, target, options); });
}

namespace functional {
Tensor poisson_nll_loss(const Tensor& input, const Tensor& target, const PoissonNLLLossFuncOptions& options) {
  return argand::poisson_nll_loss(input, target, options.log_input(), options.full(), options.eps(),
                                  mode(options.reduction()));
}
}  // namespace functional
std::string PoissonNLLLossImpl::describe() const { return "PoissonNLLLoss()"; }
Tensor PoissonNLLLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::poisson_nll_loss(input, target, options); });
}

namespace functional {
Tensor hinge_embedding_loss(const Tensor& input, const Tensor& target, const HingeEmbeddingLossFuncOptions& options) {
  return argand::hinge_embedding_loss(input, target, options.margin(), mode(options.reduction()));
}
}  // namespace functional
std::string HingeEmbeddingLossImpl::describe() const {
  return detail::Describe("HingeEmbeddingLoss").arg("margin", options.margin()).text;
}
Tensor HingeEmbeddingLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::hinge_embedding_loss(input, target, options); });
}

namespace functional {
Tensor soft_margin_loss(const Tensor& input, const Tensor& target, const SoftMarginLossFuncOptions& options) {
  return argand::soft_margin_loss(input, target, mode(options.reduction()));
}
}  // namespace functional
std::string SoftMarginLossImpl::describe() const { return "SoftMarginLoss()"; }
Tensor SoftMarginLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::soft_margin_loss(input, target, options); });
}

namespace functional {
Tensor margin_ranking_loss(const Tensor& input1, const Tensor& input2, const Tensor& target,
                           const MarginRankingLossFuncOptions& options) {
  return argand::margin_ranking_loss(input1, input2, target, options.margin(), mode(options.reduction()));
}
}  // namespace functional
std::string MarginRankingLossImpl::describe() const { return "MarginRankingLoss()"; }
Tensor MarginRankingLossImpl::forward(const Tensor& input1, const Tensor& input2, const Tensor& target) {
  return within(*this, [&] { return functional::margin_ranking_loss(input1, input2, target, options); });
}

namespace functional {
Tensor cosine_embedding_loss(const Tensor& input1, const Tensor& input2, const Tensor& target,
                             const CosineEmbeddingLossFuncOptions& options) {
  return argand::cosine_embedding_loss(input1, input2, target, options.margin(), mode(options.reduction()));
}
}  // namespace functional
std::string CosineEmbeddingLossImpl::describe() const {
  return detail::Describe("CosineEmbeddingLoss").arg("margin", options.margin()).text;
}
Tensor CosineEmbeddingLossImpl::forward(const Tensor& input1, const Tensor& input2, const Tensor& target) {
  return within(*this, [&] { return functional::cosine_embedding_loss(input1, input2, target, options); });
}

namespace functional {
Tensor triplet_margin_loss(const Tensor& anchor, const Tensor& positive, const Tensor& negative,
                           const TripletMarginLossFuncOptions& options) {
  return argand::triplet_margin_loss(anchor, positive, negative, options.margin(), options.p(), options.eps(),
                                     options.swap(), mode(options.reduction()));
}
}  // namespace functional
std::string TripletMarginLossImpl::describe() const {
  return detail::Describe("TripletMarginLoss")
      .arg("margin", options.margin())
      .arg("p", options.p())
      .arg("eps", options.eps())
      .arg("swap", options.swap())
      .text;
}
Tensor TripletMarginLossImpl::forward(const Tensor& anchor, const Tensor& positive, const Tensor& negative) {
  return within(*this, [&] { return functional::triplet_margin_loss(anchor, positive, negative, options); });
}

namespace functional {
Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
                const Tensor& target_lengths, const CTCLossFuncOptions& options) {
  return argand::ctc_loss(log_probs, targets, input_lengths, target_lengths, options.blank(), mode(options.reduction()),
                          options.zero_infinity());
}
Tensor multi_margin_loss(const Tensor& input, const Tensor& target, const MultiMarginLossFuncOptions& options) {
  return argand::multi_margin_loss(input, target, options.p(), options.margin(), given(options.weight()),
                                   mode(options.reduction()));
}
Tensor multilabel_margin_loss(const Tensor& input, const Tensor& target,
                              const MultilabelMarginLossFuncOptions& options) {
  return argand::multilabel_margin_loss(input, target, mode(options.reduction()));
}
}  // namespace functional
std::string CTCLossImpl::describe() const { return "CTCLoss()"; }
Tensor CTCLossImpl::forward(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
                            const Tensor& target_lengths) {
  return within(*this,
                [&] { return functional::ctc_loss(log_probs, targets, input_lengths, target_lengths, options); });
}
std::string MultiMarginLossImpl::describe() const {
  return detail::Describe("MultiMarginLoss").arg("p", options.p()).arg("margin", options.margin()).text;
}
Tensor MultiMarginLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::multi_margin_loss(input, target, options); });
}
std::string MultiLabelMarginLossImpl::describe() const { return "MultiLabelMarginLoss()"; }
Tensor MultiLabelMarginLossImpl::forward(const Tensor& input, const Tensor& target) {
  return within(*this, [&] { return functional::multilabel_margin_loss(input, target, options); });
}

template class FunctionLayer<L1LossImpl, L1LossOptions>;
template class Layer<L1LossImpl>;
template class FunctionLayer<MSELossImpl, MSELossOptions>;
template class Layer<MSELossImpl>;
template class FunctionLayer<SmoothL1LossImpl, SmoothL1LossOptions>;
template class Layer<SmoothL1LossImpl>;
template class FunctionLayer<HuberLossImpl, HuberLossOptions>;
template class Layer<HuberLossImpl>;
template class Layer<NLLLossImpl>;
template class Layer<CrossEntropyLossImpl>;
template class Layer<BCELossImpl>;
template class Layer<BCEWithLogitsLossImpl>;
template class FunctionLayer<KLDivLossImpl, KLDivLossOptions>;
template class Layer<KLDivLossImpl>;
template class FunctionLayer<PoissonNLLLossImpl, PoissonNLLLossOptions>;
template class Layer<PoissonNLLLossImpl>;
template class FunctionLayer<HingeEmbeddingLossImpl, HingeEmbeddingLossOptions>;
template class Layer<HingeEmbeddingLossImpl>;
template class FunctionLayer<SoftMarginLossImpl, SoftMarginLossOptions>;
template class Layer<SoftMarginLossImpl>;
template class FunctionLayer<MarginRankingLossImpl, MarginRankingLossOptions>;
template class Layer<MarginRankingLossImpl>;
template class FunctionLayer<CosineEmbeddingLossImpl, CosineEmbeddingLossOptions>;
template class Layer<CosineEmbeddingLossImpl>;
template class FunctionLayer<TripletMarginLossImpl, TripletMarginLossOptions>;
template class Layer<TripletMarginLossImpl>;
template class FunctionLayer<CTCLossImpl, CTCLossOptions>;
template class Layer<CTCLossImpl>;
template class FunctionLayer<MultiMarginLossImpl, MultiMarginLossOptions>;
template class Layer<MultiMarginLossImpl>;
template class FunctionLayer<MultiLabelMarginLossImpl, MultiLabelMarginLossOptions>;
template class Layer<MultiLabelMarginLossImpl>;

}  // namespace nn
}  // namespace argand
