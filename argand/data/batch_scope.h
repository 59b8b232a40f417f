// What surrounds the making of one batch: its own random numbers, and which example an error came from.
#pragma once
#include <string>

#include "argand/core/array_ref.h"
#include "argand/core/generator.h"
#include "argand/core/thread_state.h"

namespace argand::data::detail {

// The seed of a stream of random numbers that belongs to one thing of an epoch: batch `number`, or the sampler. Depends
// on nothing else, so that neither the worker nor the order of work shows in what is drawn.
AG_API uint64_t batch_seed(uint64_t epoch_seed, uint64_t number);
AG_API uint64_t sampler_seed(uint64_t epoch_seed);

// While one lives, default_generator() on this thread is the given generator.
class AG_API GeneratorScope {
 public:
  explicit GeneratorScope(Generator& generator);
  ~GeneratorScope();
  GeneratorScope(const GeneratorScope&) = delete;
  GeneratorScope& operator=(const GeneratorScope&) = delete;

 private:
  Generator* outer_;
};

// Installed by the loader around get_batch. indices: what was asked for, empty where requests are no indices.
class AG_API BatchScope {
 public:
  BatchScope(uint64_t number, uint64_t seed, ArrayRef<size_t> indices);
  ~BatchScope();
  BatchScope(const BatchScope&) = delete;
  BatchScope& operator=(const BatchScope&) = delete;

  // "in batch 7, example 2 of it, which is index 123 of the dataset (counted from 0)"
  std::string where() const;

 private:
  friend AG_API void at_example(size_t position);

  uint64_t number_;
  ArrayRef<size_t> indices_;
  size_t position_;
  Generator generator_;
  GeneratorScope generator_scope_;
  BatchScope* outer_;
};

constexpr size_t kWholeBatch = static_cast<size_t>(-1);
// The example of the batch (counted from 0) that is worked on from now on, for error messages.
AG_API void at_example(size_t position);

}  // namespace argand::data::detail
