#include "argand/data/tensor_dataset.h"

#include "argand/ops/functions.h"

namespace argand::data::datasets {
namespace detail {
namespace {

void check_index(const Tensor& x, size_t index) {
  AG_CHECK_AS(IndexError, index < static_cast<size_t>(x.size(0)), "TensorDataset: index ", index,
              " is out of range for ", x.size(0), " examples");
}

}  // namespace

Tensor rows(const Tensor& x, ArrayRef<size_t> indices) {
  const Tensor index = new_tensor({static_cast<int64_t>(indices.size())}, DType::Int64);
  auto* to = index.data_ptr<int64_t>();
  for (const size_t i : indices) {
    check_index(x, i);
    *to++ = static_cast<int64_t>(i);
  }
  return argand::index_select(x, 0, index.to(x.device()));
}

Tensor row(const Tensor& x, size_t index) {
  check_index(x, index);
  return x[static_cast<int64_t>(index)];
}

}  // namespace detail

namespace {

const Tensor& with_rows(const char* what, const Tensor& x) {
  AG_CHECK(x.dim() > 0, what, ": expected a tensor whose first dimension counts the examples, got a 0-d tensor");
  return x;
}

}  // namespace

TensorDataset::TensorDataset(Tensor tensor) : tensor(std::move(tensor)) { with_rows("TensorDataset", this->tensor); }
TensorDataset::TensorDataset(const std::vector<Tensor>& tensors) : tensor(argand::stack(tensors)) {}

TensorPairDataset::TensorPairDataset(Tensor data, Tensor targets) : data(std::move(data)), targets(std::move(targets)) {
  const int64_t n = with_rows("TensorPairDataset", this->data).size(0);
  const int64_t m = with_rows("TensorPairDataset", this->targets).size(0);
  AG_CHECK(n == m, "TensorPairDataset: ", n, " data (sizes ", this->data.sizes(), ") but ", m, " targets (sizes ",
           this->targets.sizes(), ")");
}

}  // namespace argand::data::datasets
