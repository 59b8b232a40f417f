// Transforms: functions over a dataset's examples or batches, applied with dataset.map(transform).
#pragma once
#include <functional>
#include <type_traits>
#include <vector>

#include "argand/data/batch_scope.h"
#include "argand/data/example.h"

namespace argand::data::transforms {

template <class InputBatch, class OutputBatch>
class BatchTransform {
 public:
  using InputBatchType = InputBatch;
  using OutputBatchType = OutputBatch;

  virtual ~BatchTransform() = default;
  virtual OutputBatch apply_batch(InputBatch input_batch) = 0;
};

// Works on each example by itself.
template <class Input, class Output>
class Transform : public BatchTransform<std::vector<Input>, std::vector<Output>> {
 public:
  using InputType = Input;
  using OutputType = Output;

  virtual Output apply(Input input) = 0;

  std::vector<Output> apply_batch(std::vector<Input> input_batch) override {
    std::vector<Output> output_batch;
    output_batch.reserve(input_batch.size());
    for (size_t i = 0; i < input_batch.size(); ++i) {
      data::detail::at_example(i);
      output_batch.push_back(apply(std::move(input_batch[i])));
    }
    data::detail::at_example(data::detail::kWholeBatch);
    return output_batch;
  }
};

// A function over batches.
template <class Input, class Output = Input>
class BatchLambda : public BatchTransform<Input, Output> {
 public:
  using FunctionType = std::function<Output(Input)>;

  explicit BatchLambda(FunctionType function) : function_(std::move(function)) {}
  Output apply_batch(Input input_batch) override { return function_(std::move(input_batch)); }

 private:
  FunctionType function_;
};

// A function over examples.
template <class Input, class Output = Input>
class Lambda : public Transform<Input, Output> {
 public:
  using FunctionType = std::function<Output(Input)>;

  explicit Lambda(FunctionType function) : function_(std::move(function)) {}
  Output apply(Input input) override { return function_(std::move(input)); }

 private:
  FunctionType function_;
};

// Makes one object of a list of examples.
template <class T, class BatchType = std::vector<T>>
using Collation = BatchTransform<BatchType, T>;
template <class T, class BatchType = std::vector<T>>
using Collate = BatchLambda<BatchType, T>;

// Collates examples by stacking their tensors along a new first dimension; all must have one shape.
template <class ExampleType = Example<>>
class Stack;

template <>
class AG_API Stack<Example<>> : public Collation<Example<>> {
 public:
  Example<> apply_batch(std::vector<Example<>> examples) override;
};
template <>
class AG_API Stack<TensorExample> : public Collation<TensorExample> {
 public:
  TensorExample apply_batch(std::vector<TensorExample> examples) override;
};

// Changes the data of each example and leaves the target.
template <class Target = Tensor>
class TensorTransform : public Transform<Example<Tensor, Target>, Example<Tensor, Target>> {
 public:
  using E = Example<Tensor, Target>;

  virtual Tensor operator()(Tensor input) = 0;

  E apply(E input) override {
    input.data = (*this)(std::move(input.data));
    return input;
  }
};

template <class Target = Tensor>
class TensorLambda : public TensorTransform<Target> {
 public:
  using FunctionType = std::function<Tensor(Tensor)>;

  explicit TensorLambda(FunctionType function) : function_(std::move(function)) {}
  Tensor operator()(Tensor input) override { return function_(std::move(input)); }

 private:
  FunctionType function_;
};

namespace detail {
// [channels, 1, 1], float32.
AG_API Tensor per_channel(ArrayRef<double> values);
AG_API Tensor normalize(const Tensor& input, const Tensor& mean, const Tensor& stddev);
AG_API Tensor normalize_batch(const Tensor& batch, const Tensor& mean, const Tensor& stddev);
}  // namespace detail

// (x - mean) / stddev for images [channels, height, width], with one value for all channels or one for each.
template <class Target = Tensor>
class Normalize : public TensorTransform<Target> {
 public:
  Normalize(ArrayRef<double> mean, ArrayRef<double> stddev)
      : mean(detail::per_channel(mean)), stddev(detail::per_channel(stddev)) {}

  Tensor operator()(Tensor input) override { return detail::normalize(input, mean, stddev); }

  // The same numbers for a stacked batch [examples, ...].
  Example<Tensor, Target> apply_stacked(Example<Tensor, Target> batch) {
    batch.data = detail::normalize_batch(batch.data, mean, stddev);
    return batch;
  }

  Tensor mean, stddev;
};

}  // namespace argand::data::transforms
