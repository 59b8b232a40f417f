// EmbeddingBag: rows of a table by their number, summed, averaged or their greatest taken bag by bag.
#pragma once
#include "argand/nn/cloneable.h"
#include "argand/nn/enums.h"
#include "argand/nn/holder.h"
#include "argand/nn/option.h"

namespace argand::nn {

using EmbeddingBagMode = OneOf<enumtype::kSum, enumtype::kMean, enumtype::kMax>;

struct AG_API EmbeddingBagOptions {
  EmbeddingBagOptions(int64_t num_embeddings, int64_t embedding_dim)
      : num_embeddings_(num_embeddings), embedding_dim_(embedding_dim) {}
  AG_ARG(int64_t, num_embeddings);
  AG_ARG(int64_t, embedding_dim);
  AG_ARG(std::optional<double>, max_norm) = std::nullopt;  // longer rows are scaled down when they are read
  AG_ARG(double, norm_type) = 2.0;
  AG_ARG(bool, scale_grad_by_freq) = false;
  AG_ARG(EmbeddingBagMode, mode) = kMean;
  AG_ARG(bool, sparse) = false;
  AG_ARG(Tensor, _weight);                                     // taken as it is, where defined
  AG_ARG(bool, include_last_offset) = false;                   // the last offset is where the last bag ends
  AG_ARG(std::optional<int64_t>, padding_idx) = std::nullopt;  // a row that takes no part
};

namespace functional {
struct AG_API EmbeddingBagFuncOptions {
  AG_ARG(Tensor, offsets);
  AG_ARG(std::optional<double>, max_norm) = std::nullopt;
  AG_ARG(double, norm_type) = 2.0;
  AG_ARG(bool, scale_grad_by_freq) = false;
  AG_ARG(EmbeddingBagMode, mode) = kMean;
  AG_ARG(bool, sparse) = false;
  AG_ARG(Tensor, per_sample_weights);
  AG_ARG(bool, include_last_offset) = false;
  AG_ARG(std::optional<int64_t>, padding_idx) = std::nullopt;
};
// input: integers [bags, n], or a vector whose bags begin at offsets; weight [rows, dim]: [bags, dim].
AG_API Tensor embedding_bag(const Tensor& input, const Tensor& weight, const EmbeddingBagFuncOptions& options = {});
}  // namespace functional

class AG_API EmbeddingBagImpl : public Layer<EmbeddingBagImpl> {
 public:
  EmbeddingBagImpl(int64_t num_embeddings, int64_t embedding_dim);
  explicit EmbeddingBagImpl(const EmbeddingBagOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& offsets = {}, const Tensor& per_sample_weights = {});

  EmbeddingBagOptions options;
  Tensor weight;  // [num_embeddings, embedding_dim]
};
AG_MODULE(EmbeddingBag);

}  // namespace argand::nn
