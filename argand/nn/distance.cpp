#include "argand/nn/distance.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {

namespace functional {
Tensor cosine_similarity(const Tensor& x1, const Tensor& x2, const CosineSimilarityFuncOptions& options) {
  return argand::cosine_similarity(x1, x2, options.dim(), options.eps());
}
}  // namespace functional
std::string CosineSimilarityImpl::describe() const {
  return detail::Describe("CosineSimilarity").arg("dim", options.dim()).arg("eps", options.eps()).text;
}
Tensor CosineSimilarityImpl::forward(const Tensor& x1, const Tensor& x2) {
  return within(*this, [&] { return functional::cosine_similarity(x1, x2, options); });
}

namespace functional {
Tensor pairwise_distance(const Tensor& x1, const Tensor& x2, const PairwiseDistanceFuncOptions& options) {
  return argand::pairwise_distance(x1, x2, options.p(), options.eps(), options.keepdim());
}
}  // namespace functional
std::string PairwiseDistanceImpl::describe() const {
  return detail::Describe("PairwiseDistance")
      .arg("p", options.p())
      .arg("eps", options.eps())
      .arg("keepdim", options.keepdim())
      .text;
}
Tensor PairwiseDistanceImpl::forward(const Tensor& x1, const Tensor& x2) {
  return within(*this, [&] { return functional::pairwise_distance(x1, x2, options); });
}

template class FunctionLayer<CosineSimilarityImpl, CosineSimilarityOptions>;
template class Layer<CosineSimilarityImpl>;
template class FunctionLayer<PairwiseDistanceImpl, PairwiseDistanceOptions>;
template class Layer<PairwiseDistanceImpl>;

}  // namespace argand::nn
