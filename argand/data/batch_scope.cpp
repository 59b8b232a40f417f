#include "argand/data/batch_scope.h"

#include <algorithm>
#include <utility>

#include "argand/core/error.h"
#include "argand/core/philox.h"
#include "argand/core/thread_local.h"

namespace argand::data::detail {
namespace {

thread_local BatchScope* t_scope = nullptr;

// Philox streams of the epoch's seed, apart from each other and from stream 0, which ordinary draws use.
constexpr uint64_t kBatchStream = 0x62617463, kSamplerStream = 0x73616d70;

uint64_t seed_at(uint64_t seed, uint64_t position, uint64_t stream) {
  const Philox4 block = philox(seed, position, stream);
  return static_cast<uint64_t>(block.word[1]) << 32 | block.word[0];
}

}  // namespace

uint64_t batch_seed(uint64_t epoch_seed, uint64_t number) { return seed_at(epoch_seed, number, kBatchStream); }
uint64_t sampler_seed(uint64_t epoch_seed) { return seed_at(epoch_seed, 0, kSamplerStream); }

GeneratorScope::GeneratorScope(Generator& generator)
    : outer_(std::exchange(thread_local_data().state.generator, &generator)) {}
GeneratorScope::~GeneratorScope() { thread_local_data().state.generator = outer_; }

BatchScope::BatchScope(uint64_t number, uint64_t seed, ArrayRef<size_t> indices)
    : number_(number),
      indices_(indices),
      position_(kWholeBatch),
      generator_(seed),
      generator_scope_(generator_),
      outer_(std::exchange(t_scope, this)) {}
BatchScope::~BatchScope() { t_scope = outer_; }

std::string BatchScope::where() const {
  std::string text = str("in batch ", number_);
  if (position_ != kWholeBatch) {
    text += str(", example ", position_, " of it");
    if (position_ < indices_.size()) text += str(", which is index ", indices_[position_], " of the dataset");
  } else if (!indices_.empty()) {
    constexpr size_t kShown = 8;
    const bool all = indices_.size() <= kShown;
    text += str(", indices ", indices_.slice(0, std::min(indices_.size(), kShown)), all ? "" : " and more");
  }
  return text + " (counted from 0)";
}

void at_example(size_t position) {
  if (t_scope) t_scope->position_ = position;
}

}  // namespace argand::data::detail
