// MapDataset: a dataset with a transform applied to every batch; what dataset.map(transform) gives.
#pragma once
#include "argand/data/dataset.h"
#include "argand/data/transforms.h"

namespace argand::data::datasets {

namespace detail {
template <class T>
inline constexpr bool is_stack = false;
template <class E>
inline constexpr bool is_stack<transforms::Stack<E>> = true;
}  // namespace detail

template <class Source, class AppliedTransform>
class MapDataset : public BatchDataset<MapDataset<Source, AppliedTransform>, typename AppliedTransform::OutputBatchType,
                                       typename Source::BatchRequestType> {
 public:
  using DatasetType = Source;
  using TransformType = AppliedTransform;
  using BatchRequestType = typename Source::BatchRequestType;
  using OutputBatchType = typename AppliedTransform::OutputBatchType;

  MapDataset(Source dataset, AppliedTransform transform)
      : dataset_(std::move(dataset)), transform_(std::move(transform)) {}

  OutputBatchType get_batch(BatchRequestType request) override {
    if constexpr (detail::is_stack<AppliedTransform> && Gathers<Source>)
      return dataset_.gather(request);
    else
      return transform_.apply_batch(dataset_.get_batch(std::move(request)));
  }

  // Where both the dataset and the transform can work on a stacked batch.
  auto gather(ArrayRef<size_t> indices) requires Gathers<Source> && requires(AppliedTransform& t, Source& d) {
    t.apply_stacked(d.gather(indices));
  }
  { return transform_.apply_stacked(dataset_.gather(indices)); }

  std::optional<size_t> size() const noexcept override { return dataset_.size(); }
  const Source& dataset() noexcept { return dataset_; }
  const AppliedTransform& transform() noexcept { return transform_; }

 private:
  Source dataset_;
  AppliedTransform transform_;
};

template <class Source, class AppliedTransform>
MapDataset<Source, AppliedTransform> map(Source dataset, AppliedTransform transform) {
  static_assert(std::is_same_v<typename Source::BatchType, typename AppliedTransform::InputBatchType>,
                "the dataset's BatchType is not what the transform takes");
  return {std::move(dataset), std::move(transform)};
}

}  // namespace argand::data::datasets
