// LoaderCore: what a data loader does whatever its dataset's types are. Epochs, seeds, prefetching, its state.
#pragma once
#include "argand/core/named_tensors.h"
#include "argand/data/loader_options.h"
#include "argand/data/workers.h"

namespace argand::data::detail {

// An epoch's seed is drawn from the generator when it begins, and nothing else ever is: the sampler and each batch draw
// from streams of their own, made of that seed. So neither the number of workers nor how far they are ahead shows in
// any random number, and an epoch's rest follows from its seed, the sampler's state before it, and a position.
class AG_API LoaderCore {
 public:
  virtual ~LoaderCore();
  LoaderCore(const LoaderCore&) = delete;
  LoaderCore& operator=(const LoaderCore&) = delete;

  const FullDataLoaderOptions& options() const noexcept { return options_; }
  // Ends the workers' threads. The next epoch starts them again.
  void join();

  // Where the iteration is: after as many batches as the iterator has given. With that loaded into a loader of the same
  // dataset, sampler and batch size, its next begin() goes on with the next batch, whatever the number of workers.
  // Later epochs are the same too where the loader has a generator of its own (it is part of the state), or where the
  // program restores the default generator. Throws Error in mid-epoch without enforce_ordering.
  NamedTensors state_dict() const;
  // Gives up a running epoch. Throws ValueError where the state is not of such a loader.
  void load_state_dict(const NamedTensors& state);

 protected:
  LoaderCore(const DataLoaderOptions& options, std::function<std::shared_ptr<void>()> make_dataset);

  // Begins an epoch or resumes a loaded one; whatever was under way is given up. Returns what names the epoch below.
  uint64_t begin_epoch();
  // The next batch, made; null at the end of the epoch. Rethrows what went wrong in it.
  std::shared_ptr<Ticket> next_ticket(uint64_t pass);

  // The sampler's and the dataset's side.
  virtual std::shared_ptr<Ticket> next_request() = 0;  // null: the epoch has no more
  virtual void reset_sampler() = 0;
  virtual NamedTensors sampler_state() const = 0;
  virtual void load_sampler_state(const NamedTensors& state) = 0;
  virtual std::optional<size_t> dataset_size() const = 0;
  virtual void* consumers_dataset() = 0;

 private:
  Generator& generator();
  std::shared_ptr<Ticket> request();
  void prefetch(size_t batches);
  void skip_to_position();
  std::shared_ptr<Ticket> wait_for_worker();

  FullDataLoaderOptions options_;
  Workers workers_;

  uint64_t pass_ = 0;      // counts begin_epoch() and load_state_dict()
  uint64_t epoch_ = 0;     // epochs begun
  uint64_t seed_ = 0;      // of the current epoch
  uint64_t position_ = 0;  // batches given in it
  bool active_ = false;    // it has begun and its end was not reached
  bool resuming_ = false;  // it was loaded and waits for begin_epoch()
  NamedTensors sampler_before_;

  uint64_t requested_ = 0;  // batches the sampler was asked for
  bool exhausted_ = false;  // it has no more, or failed
  std::exception_ptr sampler_error_;
  Generator sampler_generator_;
  ThreadState caller_;
};

}  // namespace argand::data::detail
