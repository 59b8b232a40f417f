// Datasets held in tensors: example i is row i. A stacked batch is gathered at once, without making its examples.
#pragma once
#include "argand/data/dataset.h"

namespace argand::data::datasets {

namespace detail {
// Rows of x, [indices, ...]. Throws IndexError where an index is not below x.size(0).
AG_API Tensor rows(const Tensor& x, ArrayRef<size_t> indices);
AG_API Tensor row(const Tensor& x, size_t index);
}  // namespace detail

// Rows of one tensor, without targets.
class AG_API TensorDataset : public Dataset<TensorDataset, TensorExample> {
 public:
  // Throws Error on a 0-d tensor.
  explicit TensorDataset(Tensor tensor);
  // Tensors of one shape, each an example.
  explicit TensorDataset(const std::vector<Tensor>& tensors);

  TensorExample get(size_t index) override { return detail::row(tensor, index); }
  TensorExample gather(ArrayRef<size_t> indices) const { return detail::rows(tensor, indices); }
  std::optional<size_t> size() const override { return static_cast<size_t>(tensor.size(0)); }

  Tensor tensor;
};

// Rows of two tensors of the same length: data and targets.
class AG_API TensorPairDataset : public Dataset<TensorPairDataset> {
 public:
  // Throws Error where the lengths differ.
  TensorPairDataset(Tensor data, Tensor targets);

  Example<> get(size_t index) override { return {detail::row(data, index), detail::row(targets, index)}; }
  Example<> gather(ArrayRef<size_t> indices) const {
    return {detail::rows(data, indices), detail::rows(targets, indices)};
  }
  std::optional<size_t> size() const override { return static_cast<size_t>(data.size(0)); }

  Tensor data, targets;
};

}  // namespace argand::data::datasets
