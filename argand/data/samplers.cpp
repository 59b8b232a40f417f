#include "argand/data/samplers.h"

#include <algorithm>
#include <numeric>

#include "argand/data/state.h"
#include "argand/ops/functions.h"

namespace argand::data::samplers {
namespace {

using data::detail::number_of;
using data::detail::put_number;

// Asserts what a corrupt state would break: the place lies within the epoch.
size_t place_of(const char* owner, const NamedTensors& state, size_t size) {
  const uint64_t place = number_of(owner, state, "index");
  AG_CHECK_AS(ValueError, place <= size, owner, ".load_state_dict: index ", place, " lies beyond the ", size,
              " examples of this sampler");
  return static_cast<size_t>(place);
}

void check_size(const char* owner, const NamedTensors& state, size_t size) {
  const uint64_t saved = number_of(owner, state, "size");
  AG_CHECK_AS(ValueError, saved == size, owner, ".load_state_dict: the state is of ", saved,
              " examples, this sampler has ", size);
}

Tensor permutation(size_t n, const Generator& generator) {
  return argand::randperm(static_cast<int64_t>(n), generator, DType::Int64);
}

}  // namespace

void SequentialSampler::reset(std::optional<size_t> new_size) {
  size_ = new_size.value_or(size_);
  index_ = 0;
}

std::optional<std::vector<size_t>> SequentialSampler::next(size_t batch_size) {
  if (index_ == size_) return std::nullopt;
  std::vector<size_t> batch(std::min(batch_size, size_ - index_));
  std::iota(batch.begin(), batch.end(), index_);
  index_ += batch.size();
  return batch;
}

NamedTensors SequentialSampler::state_dict() const {
  NamedTensors state;
  put_number(state, "size", size_);
  put_number(state, "index", index_);
  return state;
}

void SequentialSampler::load_state_dict(const NamedTensors& state) {
  check_size("SequentialSampler", state, size_);
  index_ = place_of("SequentialSampler", state, size_);
}

RandomSampler::RandomSampler(int64_t size, DType) : size_(static_cast<size_t>(size)) {
  AG_CHECK_AS(ValueError, size >= 0, "RandomSampler: the size must not be negative, got ", size);
}

void RandomSampler::draw(Generator& generator) {
  seed_ = generator.current_seed();
  offset_ = generator.offset();
  order_ = permutation(size_, generator);
}

void RandomSampler::reset(std::optional<size_t> new_size) {
  size_ = new_size.value_or(size_);
  index_ = 0;
  draw(default_generator());
}

std::optional<std::vector<size_t>> RandomSampler::next(size_t batch_size) {
  if (!order_.defined()) draw(default_generator());
  if (index_ == size_) return std::nullopt;
  const size_t count = std::min(batch_size, size_ - index_);
  const auto* first = order_.data_ptr<int64_t>() + index_;
  std::vector<size_t> batch(first, first + count);
  index_ += count;
  return batch;
}

NamedTensors RandomSampler::state_dict() const {
  NamedTensors state;
  put_number(state, "size", size_);
  put_number(state, "index", index_);
  put_number(state, "drawn", order_.defined());
  put_number(state, "seed", seed_);
  put_number(state, "offset", offset_);
  return state;
}

void RandomSampler::load_state_dict(const NamedTensors& state) {
  check_size("RandomSampler", state, size_);
  index_ = place_of("RandomSampler", state, size_);
  order_ = Tensor();
  if (!number_of("RandomSampler", state, "drawn")) return;
  Generator then(number_of("RandomSampler", state, "seed"));
  then.set_offset(number_of("RandomSampler", state, "offset"));
  draw(then);
}

DistributedSampler::DistributedSampler(size_t size, size_t num_replicas, size_t rank, bool allow_duplicates)
    : size_(size), num_replicas_(num_replicas), rank_(rank), allow_duplicates_(allow_duplicates) {
  AG_CHECK_AS(ValueError, rank < num_replicas, "DistributedSampler: rank must be below num_replicas, got rank ", rank,
              " of ", num_replicas);
}

size_t DistributedSampler::local_sample_count() const {
  return (size_ + (allow_duplicates_ ? num_replicas_ - 1 : 0)) / num_replicas_;
}

void DistributedSampler::start() {
  order_ = shared_order();
  started_ = true;
}

void DistributedSampler::reset(std::optional<size_t> new_size) {
  size_ = new_size.value_or(size_);
  taken_ = 0;
  start();
}

std::optional<std::vector<size_t>> DistributedSampler::next(size_t batch_size) {
  if (!started_) start();
  const size_t left = local_sample_count() - taken_;
  if (left == 0) return std::nullopt;
  std::vector<size_t> batch(std::min(batch_size, left));
  for (size_t& index : batch) {
    const size_t place = (first() + taken_++) % size_;  // beyond the end: the first ones again
    index = order_.empty() ? place : order_[place];
  }
  return batch;
}

NamedTensors DistributedSampler::state_dict() const {
  NamedTensors state;
  put_number(state, "size", size_);
  put_number(state, "index", taken_);
  put_number(state, "epoch", epoch_);
  return state;
}

void DistributedSampler::load_state_dict(const NamedTensors& state) {
  check_size("DistributedSampler", state, size_);
  const size_t taken = place_of("DistributedSampler", state, local_sample_count());
  epoch_ = number_of("DistributedSampler", state, "epoch");
  taken_ = taken;
  start();
}

std::vector<size_t> DistributedRandomSampler::shared_order() const {
  const Tensor order = permutation(size_, Generator(epoch_));
  const auto* first = order.data_ptr<int64_t>();
  return {first, first + size_};
}

void StreamSampler::reset(std::optional<size_t> new_size) {
  epoch_size_ = new_size.value_or(epoch_size_);
  examples_retrieved_so_far_ = 0;
}

std::optional<BatchSize> StreamSampler::next(size_t batch_size) {
  const size_t left = epoch_size_ - examples_retrieved_so_far_;
  if (left == 0) return std::nullopt;
  const size_t count = std::min(batch_size, left);
  examples_retrieved_so_far_ += count;
  return BatchSize(count);
}

NamedTensors StreamSampler::state_dict() const {
  NamedTensors state;
  put_number(state, "size", epoch_size_);
  put_number(state, "index", examples_retrieved_so_far_);
  return state;
}

void StreamSampler::load_state_dict(const NamedTensors& state) {
  check_size("StreamSampler", state, epoch_size_);
  examples_retrieved_so_far_ = place_of("StreamSampler", state, epoch_size_);
}

}  // namespace argand::data::samplers
