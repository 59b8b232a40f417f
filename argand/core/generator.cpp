#include "argand/core/generator.h"

#include <random>

#include "argand/core/error.h"
#include "argand/core/thread_local.h"

namespace argand {

Generator::Generator(uint64_t seed) : state_(new State) { state_->seed = seed; }

Generator::~Generator() {
  if (state_ && state_->refs.drop()) delete state_;
}

void Generator::set_current_seed(uint64_t seed) {
  state_->seed = seed;
  state_->offset = 0;
}

uint64_t Generator::current_seed() const { return state_->seed; }

uint64_t Generator::seed() {
  std::random_device entropy;
  // 53 bits: the seed survives a trip through a double, as PyTorch's does.
  const uint64_t seed = ((static_cast<uint64_t>(entropy()) << 32) | entropy()) & ((uint64_t{1} << 53) - 1);
  set_current_seed(seed);
  return seed;
}

uint64_t Generator::advance(uint64_t blocks) const {
  return state_->offset.fetch_add(blocks, std::memory_order_relaxed);
}

uint64_t Generator::offset() const { return state_->offset; }

void Generator::set_offset(uint64_t blocks) { state_->offset = blocks; }

Generator& default_generator() {
  static Generator process_wide;
  Generator* own = thread_local_data().state.generator;
  return own ? *own : process_wide;
}

void manual_seed(uint64_t seed) { default_generator().set_current_seed(seed); }

}  // namespace argand
