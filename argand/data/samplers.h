// Samplers: in which order a loader asks for examples.
#pragma once
#include <optional>
#include <vector>

#include "argand/core/named_tensors.h"

namespace argand::data::samplers {

// A sampler may draw from default_generator() in reset() and next(): a loader gives it a stream of its own there, which
// belongs to the epoch, so that a resumed epoch draws the same.
template <class BatchRequest = std::vector<size_t>>
class Sampler {
 public:
  using BatchRequestType = BatchRequest;

  virtual ~Sampler() = default;
  // Starts an epoch, over new_size examples if given.
  virtual void reset(std::optional<size_t> new_size) = 0;
  // The next batch, smaller than asked for at the end of the epoch, then nullopt.
  virtual std::optional<BatchRequest> next(size_t batch_size) = 0;

  // What reset() and next() depend on besides random numbers. A sampler without such a state needs neither.
  virtual NamedTensors state_dict() const { return {}; }
  virtual void load_state_dict(const NamedTensors&) {}
};

// 0, 1, ..., size - 1.
class AG_API SequentialSampler : public Sampler<> {
 public:
  explicit SequentialSampler(size_t size) : size_(size) {}

  void reset(std::optional<size_t> new_size = std::nullopt) override;
  std::optional<std::vector<size_t>> next(size_t batch_size) override;
  NamedTensors state_dict() const override;
  void load_state_dict(const NamedTensors& state) override;
  size_t index() const noexcept { return index_; }

 private:
  size_t size_, index_ = 0;
};

// A new permutation of 0, ..., size - 1 in each epoch, as randperm draws it from the default generator.
class AG_API RandomSampler : public Sampler<> {
 public:
  // index_dtype is taken for libtorch's sake; indices are 64 bits wide.
  explicit RandomSampler(int64_t size, DType index_dtype = DType::Int64);

  void reset(std::optional<size_t> new_size = std::nullopt) override;
  std::optional<std::vector<size_t>> next(size_t batch_size) override;
  // Holds the place in the generator's stream that the permutation was drawn at, not the permutation.
  NamedTensors state_dict() const override;
  void load_state_dict(const NamedTensors& state) override;
  size_t index() const noexcept { return index_; }

 private:
  void draw(Generator& generator);

  size_t size_, index_ = 0;
  uint64_t seed_ = 0, offset_ = 0;  // of the generator before the permutation was drawn
  Tensor order_;                    // undefined before the first epoch
};

// One process's share of every epoch: `rank` of `num_replicas`. With duplicates allowed the shares are of equal size,
// ceil(size / num_replicas), some examples being drawn twice; without, floor(size / num_replicas), the rest left out.
class AG_API DistributedSampler : public Sampler<> {
 public:
  // Throws ValueError unless rank < num_replicas.
  DistributedSampler(size_t size, size_t num_replicas, size_t rank, bool allow_duplicates);

  // To be called on every process before each epoch, so that all shuffle alike and differently from epoch to epoch.
  void set_epoch(size_t epoch) { epoch_ = epoch; }
  size_t epoch() const { return epoch_; }

  void reset(std::optional<size_t> new_size = std::nullopt) override;
  std::optional<std::vector<size_t>> next(size_t batch_size) override;
  NamedTensors state_dict() const override;
  void load_state_dict(const NamedTensors& state) override;
  // Where this process is in the order that all share.
  size_t index() const noexcept { return first() + taken_; }

 protected:
  size_t local_sample_count() const;
  // The order all processes share, at least as long as their shares together; empty: 0, 1, ...
  virtual std::vector<size_t> shared_order() const = 0;

  size_t size_, num_replicas_, rank_, epoch_ = 0;
  bool allow_duplicates_;

 private:
  size_t first() const { return rank_ * local_sample_count(); }
  void start();

  size_t taken_ = 0;
  bool started_ = false;
  std::vector<size_t> order_;
};

// A permutation of all examples that depends on the epoch alone, cut into one piece for each process.
class AG_API DistributedRandomSampler : public DistributedSampler {
 public:
  explicit DistributedRandomSampler(size_t size, size_t num_replicas = 1, size_t rank = 0, bool allow_duplicates = true)
      : DistributedSampler(size, num_replicas, rank, allow_duplicates) {}

 protected:
  std::vector<size_t> shared_order() const override;
};

// The examples in order, cut into one piece for each process.
class AG_API DistributedSequentialSampler : public DistributedSampler {
 public:
  explicit DistributedSequentialSampler(size_t size, size_t num_replicas = 1, size_t rank = 0,
                                        bool allow_duplicates = true)
      : DistributedSampler(size, num_replicas, rank, allow_duplicates) {}

 protected:
  std::vector<size_t> shared_order() const override { return {}; }
};

// A request that is a number of examples.
struct BatchSize {
  explicit BatchSize(size_t size) : size_(size) {}
  size_t size() const noexcept { return size_; }
  operator size_t() const noexcept { return size_; }
  size_t size_;
};

// For a StreamDataset: asks for batches until epoch_size examples were asked for.
class AG_API StreamSampler : public Sampler<BatchSize> {
 public:
  explicit StreamSampler(size_t epoch_size) : epoch_size_(epoch_size) {}

  void reset(std::optional<size_t> new_size = std::nullopt) override;
  std::optional<BatchSize> next(size_t batch_size) override;
  NamedTensors state_dict() const override;
  void load_state_dict(const NamedTensors& state) override;

 private:
  size_t examples_retrieved_so_far_ = 0, epoch_size_;
};

}  // namespace argand::data::samplers
