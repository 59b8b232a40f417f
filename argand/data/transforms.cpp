#include "argand/data/transforms.h"

#include <algorithm>

#include "argand/ops/functions.h"

namespace argand::data::transforms {
namespace {

// Says which example differs, where stack() would name shapes alone.
template <class E>
Tensor stacked(const std::vector<E>& examples, const char* what, Tensor E::*field) {
  AG_CHECK(!examples.empty(), "Stack: there are no examples to stack");
  std::vector<Tensor> tensors;
  tensors.reserve(examples.size());
  for (const E& example : examples) {
    data::detail::at_example(tensors.size());
    const Tensor& x = example.*field;
    AG_CHECK(x.defined(), "Stack: the example has no ", what, " (the tensor is undefined)");
    AG_CHECK(tensors.empty() || x.sizes() == tensors[0].sizes(), "Stack: the ", what, " has sizes ", x.sizes(),
             " and that of the batch's first example ", tensors[0].sizes(),
             "; bring them to one shape or use a Collate of your own");
    tensors.push_back(x);
  }
  data::detail::at_example(data::detail::kWholeBatch);
  return argand::stack(tensors);
}

}  // namespace

Example<> Stack<Example<>>::apply_batch(std::vector<Example<>> examples) {
  Tensor data = stacked(examples, "data", &Example<>::data);
  return {std::move(data), stacked(examples, "target", &Example<>::target)};
}

TensorExample Stack<TensorExample>::apply_batch(std::vector<TensorExample> examples) {
  return stacked(examples, "data", &TensorExample::data);
}

namespace detail {

Tensor per_channel(ArrayRef<double> values) {
  Tensor x = new_tensor({static_cast<int64_t>(values.size()), 1, 1}, DType::Float32);
  std::transform(values.begin(), values.end(), x.data_ptr<float>(), [](double v) { return static_cast<float>(v); });
  return x;
}

Tensor normalize(const Tensor& input, const Tensor& mean, const Tensor& stddev) { return input.sub(mean).div(stddev); }

Tensor normalize_batch(const Tensor& batch, const Tensor& mean, const Tensor& stddev) {
  if (batch.dim() >= 4) return normalize(batch, mean, stddev);
  // An example of fewer than three dimensions gains leading ones from the broadcast; they come after the batch's.
  std::vector<int64_t> sizes = batch.sizes().vec();
  sizes.insert(sizes.begin() + 1, static_cast<size_t>(4 - batch.dim()), 1);
  return normalize(batch.reshape(sizes), mean, stddev);
}

}  // namespace detail
}  // namespace argand::data::transforms
