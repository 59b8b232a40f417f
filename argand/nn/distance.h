// Distances between vectors.
#pragma once
#include "argand/nn/activation.h"

namespace argand::nn {

// x1 x2 / max(|x1| |x2|, eps), along dim
struct AG_API CosineSimilarityOptions {
  AG_ARG(int64_t, dim) = 1;
  AG_ARG(double, eps) = 1e-8;
};
namespace functional {
using CosineSimilarityFuncOptions = CosineSimilarityOptions;
AG_API Tensor cosine_similarity(const Tensor& x1, const Tensor& x2, const CosineSimilarityFuncOptions& options = {});
}  // namespace functional
class AG_API CosineSimilarityImpl : public FunctionLayer<CosineSimilarityImpl, CosineSimilarityOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& x1, const Tensor& x2);
};
AG_MODULE(CosineSimilarity);

// The p-norm of x1 - x2 + eps, along the last dimension
struct AG_API PairwiseDistanceOptions {
  AG_ARG(double, p) = 2.0;
  AG_ARG(double, eps) = 1e-6;
  AG_ARG(bool, keepdim) = false;
};
namespace functional {
using PairwiseDistanceFuncOptions = PairwiseDistanceOptions;
AG_API Tensor pairwise_distance(const Tensor& x1, const Tensor& x2, const PairwiseDistanceFuncOptions& options = {});
}  // namespace functional
class AG_API PairwiseDistanceImpl : public FunctionLayer<PairwiseDistanceImpl, PairwiseDistanceOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& x1, const Tensor& x2);
};
AG_MODULE(PairwiseDistance);

}  // namespace argand::nn
