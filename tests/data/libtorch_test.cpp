// Programs written for libtorch's torch::data, which compile here with no change but the name of the namespace.
#include <chrono>

#include "tests/data/support.h"

namespace torch = argand;

namespace {

class Squares : public torch::data::datasets::Dataset<Squares> {
 public:
  explicit Squares(std::vector<float> roots) : roots_(std::move(roots)) {}
  torch::data::Example<> get(size_t index) override {
    torch::Tensor root = torch::tensor({roots_[index]});
    return {root, root * root};
  }
  std::optional<size_t> size() const override { return roots_.size(); }

 private:
  std::vector<float> roots_;
};

class Batched : public torch::data::BatchDataset<Batched, torch::data::Example<>> {
 public:
  torch::data::Example<> get_batch(torch::ArrayRef<size_t> indices) override {
    return {torch::ones({static_cast<int64_t>(indices.size())}), torch::tensor(static_cast<int64_t>(indices[0]))};
  }
  std::optional<size_t> size() const override { return 5; }
};

class Negate : public torch::data::transforms::TensorTransform<> {
 public:
  torch::Tensor operator()(torch::Tensor input) override { return -input; }
};

class SumOfBatch : public torch::data::transforms::Collation<torch::Tensor, std::vector<torch::data::Example<>>> {
 public:
  torch::Tensor apply_batch(std::vector<torch::data::Example<>> batch) override {
    torch::Tensor sum = torch::zeros({1});
    for (auto& example : batch) sum += example.data;
    return sum;
  }
};

template <typename DataLoader>
float sum_of_targets(DataLoader& data_loader, size_t dataset_size) {
  float sum = 0;
  size_t seen = 0;
  for (auto& batch : data_loader) {
    auto data = batch.data.to(torch::kCPU), targets = batch.target.to(torch::kCPU);
    EXPECT_TRUE(torch::equal(data * data, targets));
    sum += targets.sum().template item<float>();
    seen += static_cast<size_t>(data.size(0));
  }
  EXPECT_EQ(seen, dataset_size);
  return sum;
}

const std::vector<float> kRoots = {1, 2, 3, 4, 5};

TEST(Libtorch, TheUsualTrainingProgram) {
  auto train_dataset = Squares(kRoots).map(Negate()).map(torch::data::transforms::Stack<>());
  const size_t train_dataset_size = train_dataset.size().value();
  auto train_loader =
      torch::data::make_data_loader<torch::data::samplers::SequentialSampler>(std::move(train_dataset), 2);
  EXPECT_EQ(sum_of_targets(*train_loader, train_dataset_size), 55.0f);

  auto options = torch::data::DataLoaderOptions().batch_size(2).workers(2).max_jobs(3).enforce_ordering(true).timeout(
      std::chrono::seconds(20));
  auto shuffled = torch::data::make_data_loader(
      Squares(kRoots).map(torch::data::transforms::Stack<torch::data::Example<>>()), options);
  EXPECT_EQ(sum_of_targets(*shuffled, 5), 55.0f);
  auto batch = *shuffled->begin();
  EXPECT_EQ(batch.data.size(0), 2);
}

TEST(Libtorch, SamplersPassedByValue) {
  auto dataset = Squares(kRoots).map(torch::data::transforms::Stack<>());
  auto sampler = torch::data::samplers::DistributedRandomSampler(dataset.size().value(), 2, 1, false);
  auto loader = torch::data::make_data_loader(std::move(dataset), sampler, 2);
  EXPECT_EQ(std::distance(loader->begin(), loader->end()), 1);
}

TEST(Libtorch, BatchesWithoutStackAreVectors) {
  auto loader = torch::data::make_data_loader<torch::data::samplers::SequentialSampler>(
      Squares(kRoots), torch::data::DataLoaderOptions(3).drop_last(true));
  for (std::vector<torch::data::Example<>>& batch : *loader) {
    ASSERT_EQ(batch.size(), 3u);
    EXPECT_EQ(batch[2].data.item<float>(), 3.0f);
  }
}

TEST(Libtorch, BatchDatasetsAndCollations) {
  auto loader = torch::data::make_data_loader(Batched(), 5);
  for (auto& batch : *loader) EXPECT_EQ(batch.data.numel(), 5);
  auto sums = torch::data::make_data_loader(Squares(kRoots).map(SumOfBatch()), 5);
  for (torch::Tensor& sum : *sums) EXPECT_EQ(sum.item<float>(), 15.0f);
}

TEST(Libtorch, TypesThatProgramsSpellOut) {
  using namespace torch::data;
  using Mapped = datasets::MapDataset<Squares, transforms::Stack<Example<>>>;
  std::unique_ptr<StatelessDataLoader<Mapped, samplers::RandomSampler>,
                  std::default_delete<StatelessDataLoader<Mapped, samplers::RandomSampler>>>
      loader = make_data_loader(Squares(kRoots).map(transforms::Stack<>()), DataLoaderOptions(5));
  Iterator<Example<>> it = loader->begin();
  EXPECT_EQ(it->data.size(0), 5);
  EXPECT_TRUE(++it == loader->end());
}

}  // namespace
