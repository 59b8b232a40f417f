// Datasets the tests of this folder share, and lists of what a loader gives.
#pragma once
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/messages.h"
#include "argand/data/data.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/tensor_literal.h"

namespace argand::test {

using data::DataLoaderOptions;
using data::Example;

// Example i: data i, target 10 i.
struct Counting : data::datasets::Dataset<Counting> {
  explicit Counting(size_t n) : n(n) {}
  Example<> get(size_t i) override {
    return {scalar_tensor(static_cast<int64_t>(i), DType::Int64), scalar_tensor(static_cast<int64_t>(10 * i), kInt64)};
  }
  std::optional<size_t> size() const override { return n; }
  size_t n;
};

inline std::vector<int64_t> integers(const Tensor& x) {
  const Tensor flat = contiguous(x.to(kInt64)).reshape({-1});
  return {flat.data_ptr<int64_t>(), flat.data_ptr<int64_t>() + flat.numel()};
}
inline std::vector<float> floats(const Tensor& x) {
  const Tensor flat = contiguous(x.to(kFloat32)).reshape({-1});
  return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

using Batches = std::vector<std::vector<int64_t>>;

// The data of each batch of one epoch.
template <class Loader>
Batches epoch_of(Loader& loader) {
  Batches batches;
  for (auto& batch : loader) batches.push_back(integers(batch.data));
  return batches;
}

inline auto stacked(size_t n) { return Counting(n).map(data::transforms::Stack<>()); }

// The message holds every part.
inline void expect_parts(const std::string& message, const std::vector<std::string>& parts) {
  for (const std::string& part : parts)
    EXPECT_NE(message.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << message;
}

}  // namespace argand::test
