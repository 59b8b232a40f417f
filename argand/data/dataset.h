// Datasets: where examples come from.
#pragma once
#include <optional>
#include <type_traits>
#include <vector>

#include "argand/core/array_ref.h"
#include "argand/data/batch_scope.h"
#include "argand/data/example.h"

namespace argand::data::datasets {

template <class Source, class AppliedTransform>
class MapDataset;
template <class Source, class AppliedTransform>
MapDataset<Source, AppliedTransform> map(Source dataset, AppliedTransform transform);

// Gives whole batches for requests of any kind. Self is the class that derives from it. A loader gives each of its
// workers a copy, so get_batch need not be safe to call from several threads; copies share their tensors' memory.
template <class Self, class Batch = std::vector<Example<>>, class BatchRequest = ArrayRef<size_t>>
class BatchDataset {
 public:
  using SelfType = Self;
  using BatchType = Batch;
  using BatchRequestType = BatchRequest;
  static constexpr bool is_stateful = false;

  virtual ~BatchDataset() = default;
  virtual Batch get_batch(BatchRequest request) = 0;
  // nullopt where it is not known.
  virtual std::optional<size_t> size() const = 0;

  // This dataset with `transform` applied to every batch.
  template <class TransformType>
  MapDataset<Self, TransformType> map(TransformType transform) & {
    return datasets::map(static_cast<Self&>(*this), std::move(transform));
  }
  template <class TransformType>
  MapDataset<Self, TransformType> map(TransformType transform) && {
    return datasets::map(std::move(static_cast<Self&>(*this)), std::move(transform));
  }
};

// Gives one example for each index from 0 to size() - 1.
template <class Self, class SingleExample = Example<>>
class Dataset : public BatchDataset<Self, std::vector<SingleExample>> {
 public:
  using ExampleType = SingleExample;

  virtual ExampleType get(size_t index) = 0;

  std::vector<ExampleType> get_batch(ArrayRef<size_t> indices) override {
    std::vector<ExampleType> batch;
    batch.reserve(indices.size());
    for (size_t i = 0; i < indices.size(); ++i) {
      data::detail::at_example(i);
      batch.push_back(get(indices[i]));
    }
    data::detail::at_example(data::detail::kWholeBatch);
    return batch;
  }
};

// Gives the next batch of a requested number of examples; used with samplers::StreamSampler.
template <class Self, class Batch = std::vector<Example<>>>
using StreamDataset = BatchDataset<Self, Batch, size_t>;

// Can give a batch at once, already stacked, without making its examples: what Stack would make of them.
template <class D>
concept Gathers = requires(D& dataset, ArrayRef<size_t> indices) {
  { dataset.gather(indices) } -> std::same_as<typename D::BatchType::value_type>;
};

}  // namespace argand::data::datasets
