// Transforms, mapped datasets, and datasets held in tensors: values against loops, and the gathered path against the
// one that goes example by example.
#include "tests/data/support.h"
#include "argand/ops/operators.h"
#include "argand/profile/op_stats.h"

namespace argand {
namespace {

using data::make_data_loader;
using data::TensorExample;
using data::datasets::TensorDataset;
using data::datasets::TensorPairDataset;
using data::samplers::SequentialSampler;
using data::transforms::BatchLambda;
using data::transforms::Collate;
using data::transforms::Lambda;
using data::transforms::Normalize;
using data::transforms::Stack;
using data::transforms::TensorLambda;
using test::Counting;
using test::DataLoaderOptions;
using test::Example;
using test::expect_parts;
using test::floats;
using test::integers;
using test::message_of;

TEST(Transforms, LambdasOverExamplesAndBatches) {
  auto doubled = Counting(5).map(Lambda<Example<>>([](Example<> e) { return Example<>(e.data * 2, e.target); }));
  auto sizes = doubled.map(BatchLambda<std::vector<Example<>>, size_t>([](const auto& batch) { return batch.size(); }));
  const std::vector<size_t> indices = {4, 1};
  auto batch = doubled.get_batch(indices);
  ASSERT_EQ(batch.size(), 2u);
  EXPECT_EQ(batch[0].data.item<int64_t>(), 8);
  EXPECT_EQ(batch[0].target.item<int64_t>(), 40);
  EXPECT_EQ(batch[1].data.item<int64_t>(), 2);
  EXPECT_EQ(sizes.get_batch(indices), 2u);
  EXPECT_EQ(*sizes.size(), 5u);
}

TEST(Transforms, CollateMakesAnything) {
  auto dataset = Counting(6).map(Collate<int64_t, std::vector<Example<>>>([](const std::vector<Example<>>& batch) {
    int64_t sum = 0;
    for (const auto& e : batch) sum += e.data.item<int64_t>();
    return sum;
  }));
  auto loader = make_data_loader<SequentialSampler>(dataset, DataLoaderOptions(4).workers(2));
  EXPECT_EQ(std::vector<int64_t>(loader->begin(), loader->end()), (std::vector<int64_t>{6, 9}));
}

TEST(Transforms, Stacks) {
  const Example<> both = Stack<>().apply_batch({{tensor({1, 2}), tensor(3)}, {tensor({4, 5}), tensor(6)}});
  EXPECT_EQ(both.data.sizes(), (std::vector<int64_t>{2, 2}));
  EXPECT_EQ(integers(both.data), (std::vector<int64_t>{1, 2, 4, 5}));
  EXPECT_EQ(integers(both.target), (std::vector<int64_t>{3, 6}));
  const TensorExample one = Stack<TensorExample>().apply_batch({tensor({1, 2}), tensor({3, 4})});
  EXPECT_EQ(integers(one.data), (std::vector<int64_t>{1, 2, 3, 4}));
  expect_parts(message_of<Error>([] { Stack<>().apply_batch({}); }), {"no examples"});
  expect_parts(message_of<Error>([] { Stack<>().apply_batch({{tensor(1), Tensor()}}); }), {"has no target"});
  expect_parts(message_of<Error>([] {
                 Stack<>().apply_batch({{zeros({2}), tensor(1)}, {zeros({3}), tensor(1)}});
               }),
               {"sizes [3]", "first example [2]", "Collate"});
}

TEST(Transforms, NormalizesEachChannel) {
  Normalize<> normalize({0.5, 0.25}, {2.0, 4.0});
  const Tensor y = normalize(arange(8, kFloat32).reshape({2, 2, 2}));
  std::vector<float> expected;
  for (int i = 0; i < 8; ++i) {
    const auto x = static_cast<float>(i);
    expected.push_back(i < 4 ? (x - 0.5f) / 2.0f : (x - 0.25f) / 4.0f);
  }
  EXPECT_EQ(floats(y), expected);
  const Tensor one = Normalize<>(0.1307, 0.3081)(ones({1, 1, 1}));
  EXPECT_FLOAT_EQ(one.item<float>(), (1.0f - 0.1307f) / 0.3081f);
  auto with_target = Normalize<>(1.0, 2.0).apply({ones({1, 1, 1}), tensor(7)});
  EXPECT_EQ(with_target.data.item<float>(), 0.0f);
  EXPECT_EQ(with_target.target.item<int64_t>(), 7);
}

// ---- datasets held in tensors

TEST(TensorDataset, Rows) {
  TensorDataset dataset(arange(6).reshape({3, 2}));
  EXPECT_EQ(*dataset.size(), 3u);
  EXPECT_EQ(integers(dataset.get(1).data), (std::vector<int64_t>{2, 3}));
  const Tensor as_tensor = dataset.get(2);
  EXPECT_EQ(integers(as_tensor), (std::vector<int64_t>{4, 5}));
  EXPECT_EQ(integers(TensorDataset({tensor({1, 2}), tensor({3, 4})}).tensor), (std::vector<int64_t>{1, 2, 3, 4}));
  expect_parts(message_of<IndexError>([&] { dataset.get(3); }), {"index 3 is out of range for 3 examples"});
  const std::vector<size_t> indices = {0, 5};
  expect_parts(message_of<IndexError>([&] { dataset.gather(indices); }), {"index 5 is out of range"});
  expect_parts(message_of<Error>([] { TensorDataset(scalar_tensor(1)); }), {"0-d tensor"});
  expect_parts(message_of<Error>([] {
                 TensorPairDataset(zeros({3, 2}), zeros({4}));
               }),
               {"3 data (sizes [3, 2]) but 4 targets (sizes [4])"});
}

// What the dataset gives example by example and stacked, for an oracle of what it gathers.
template <class Dataset, class... Transforms>
void expect_gathers_what_it_stacks(Dataset dataset, Transforms... transforms) {
  const std::vector<size_t> indices = {3, 0, 3, 6};
  auto source = [&] {
    if constexpr (sizeof...(Transforms) == 0)
      return dataset;
    else
      return dataset.map(transforms...);
  }();
  using E = typename decltype(source)::BatchType::value_type;
  auto gathered = source.map(Stack<E>()).get_batch(indices);
  auto expected = Stack<E>().apply_batch(source.get_batch(indices));
  EXPECT_EQ(gathered.data.sizes(), expected.data.sizes());
  EXPECT_TRUE(equal(gathered.data, expected.data));
  if constexpr (std::is_same_v<E, Example<>>) {
    EXPECT_TRUE(equal(gathered.target, expected.target));
  }
}

TEST(TensorDataset, GathersABatchAtOnce) {
  manual_seed(3);
  expect_gathers_what_it_stacks(TensorDataset(rand({7, 2, 3})));
  expect_gathers_what_it_stacks(TensorDataset(rand({7})));
  expect_gathers_what_it_stacks(TensorDataset(rand({4, 7}).transpose(0, 1)));
  expect_gathers_what_it_stacks(TensorPairDataset(rand({7, 2}), arange(7)));
  for (const std::vector<int64_t>& sizes : std::vector<std::vector<int64_t>>{{7, 3, 4, 5}, {7, 4, 5}, {7, 5}, {7}}) {
    const Normalize<> normalize({0.1, 0.2, 0.3}, {1.0, 2.0, 3.0});
    expect_gathers_what_it_stacks(TensorPairDataset(rand(sizes), arange(7)), normalize);
    expect_gathers_what_it_stacks(TensorDataset(rand(sizes)),
                                  Normalize<data::example::NoTarget>({0.1, 0.2, 0.3}, {1.0, 2.0, 3.0}));
  }
}

TEST(TensorDataset, OpsOfABatchDoNotDependOnItsSize) {
  const auto ops = [](size_t batch_size) {
    auto loader = make_data_loader(
        TensorPairDataset(rand({64, 1, 4, 4}), arange(64)).map(Normalize<>(0.5, 0.5)).map(Stack<>()), batch_size);
    auto it = loader->begin();
    int64_t calls = 0;
    profile::OpStats stats;
    *it;
    for (const profile::OpRow& row : stats.rows()) calls += row.calls;
    return calls;
  };
  EXPECT_EQ(ops(64), ops(2));
  EXPECT_LE(ops(64), 8);
}

TEST(Datasets, LvaluesAreCopiedRvaluesMoved) {
  Counting dataset(4);
  auto mapped = dataset.map(Stack<>());
  EXPECT_EQ(*dataset.size(), 4u);
  EXPECT_EQ(*mapped.dataset().size(), 4u);
  EXPECT_EQ(*std::move(mapped).map(BatchLambda<Example<>>([](Example<> e) { return e; })).size(), 4u);
}

}  // namespace
}  // namespace argand
