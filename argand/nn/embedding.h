// Embedding: rows of a table by their number.
#pragma once
#include "argand/nn/cloneable.h"
#include "argand/nn/holder.h"
#include "argand/nn/option.h"

namespace argand::nn {

struct AG_API EmbeddingOptions {
  EmbeddingOptions(int64_t num_embeddings, int64_t embedding_dim)
      : num_embeddings_(num_embeddings), embedding_dim_(embedding_dim) {}
  AG_ARG(int64_t, num_embeddings);
  AG_ARG(int64_t, embedding_dim);
  AG_ARG(std::optional<int64_t>, padding_idx) = std::nullopt;  // a row that starts as zeros and gets no gradient
  AG_ARG(std::optional<double>, max_norm) = std::nullopt;      // longer rows are scaled down when they are read
  AG_ARG(double, norm_type) = 2.0;
  AG_ARG(bool, scale_grad_by_freq) = false;
  AG_ARG(bool, sparse) = false;
  AG_ARG(Tensor, _weight);  // taken as it is, where defined
};
struct AG_API EmbeddingFromPretrainedOptions {
  AG_ARG(bool, freeze) = true;
  AG_ARG(std::optional<int64_t>, padding_idx) = std::nullopt;
  AG_ARG(std::optional<double>, max_norm) = std::nullopt;
  AG_ARG(double, norm_type) = 2.0;
  AG_ARG(bool, scale_grad_by_freq) = false;
  AG_ARG(bool, sparse) = false;
};

namespace functional {
struct AG_API EmbeddingFuncOptions {
  AG_ARG(std::optional<int64_t>, padding_idx) = std::nullopt;
  AG_ARG(std::optional<double>, max_norm) = std::nullopt;
  AG_ARG(double, norm_type) = 2.0;
  AG_ARG(bool, scale_grad_by_freq) = false;
  AG_ARG(bool, sparse) = false;
};
// input: integers of any shape [...]; weight [rows, dim]: [..., dim].
AG_API Tensor embedding(const Tensor& input, const Tensor& weight, const EmbeddingFuncOptions& options = {});
// Integers [...] as rows with a single 1: [..., num_classes]; -1: one more than the largest.
AG_API Tensor one_hot(const Tensor& tensor, int64_t num_classes = -1);
}  // namespace functional

class AG_API EmbeddingImpl : public Layer<EmbeddingImpl> {
 public:
  EmbeddingImpl(int64_t num_embeddings, int64_t embedding_dim);
  explicit EmbeddingImpl(const EmbeddingOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  EmbeddingOptions options;
  Tensor weight;  // [num_embeddings, embedding_dim]
};

class Embedding : public ModuleHolder<EmbeddingImpl> {
 public:
  using ModuleHolder<EmbeddingImpl>::ModuleHolder;
  using Impl = EmbeddingImpl;
  AG_API static Embedding from_pretrained(const Tensor& embeddings, const EmbeddingFromPretrainedOptions& options = {});
};

}  // namespace argand::nn
