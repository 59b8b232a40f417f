// DataLoaderOptions: how a loader batches, and how far ahead it works.
#pragma once
#include <concepts>
#include <cstdint>
#include <optional>

#include "argand/core/generator.h"

namespace argand::data {

struct DataLoaderOptions {
  DataLoaderOptions() = default;
  DataLoaderOptions(size_t batch_size) : batch_size_(batch_size) {}

#define AG_OPTION(Type, name)                  \
  DataLoaderOptions& name(const Type& value) { \
    name##_ = value;                           \
    return *this;                              \
  }                                            \
  const decltype(name##_)& name() const noexcept { return name##_; }

 private:
  size_t batch_size_ = 1, workers_ = 0;
  std::optional<size_t> max_jobs_;
  std::optional<int64_t> timeout_milliseconds_;
  bool enforce_ordering_ = true, drop_last_ = false;
  std::optional<Generator> generator_;

 public:
  AG_OPTION(size_t, batch_size)
  // Threads that make batches. 0: the thread that asks for a batch makes it.
  AG_OPTION(size_t, workers)
  // How many batches may be asked for and not yet taken. Unset: two for each worker.
  AG_OPTION(size_t, max_jobs)
  // How long to wait for a batch before TimeoutError. Unset: without end.
  AG_OPTION(int64_t, timeout_milliseconds)
  // False: batches come as they are done, in an order that depends on the workers.
  AG_OPTION(bool, enforce_ordering)
  // Leaves out a last batch of fewer than batch_size examples.
  AG_OPTION(bool, drop_last)
  // Where shuffling and the random numbers of datasets and transforms come from. Unset: the default generator.
  AG_OPTION(Generator, generator)
#undef AG_OPTION

  // Any std::chrono::duration, rounded up to milliseconds; no header of ours needs <chrono> for it.
  template <class Duration>
  requires requires(const Duration& d) {
    { d.count() } -> std::integral;
    Duration::period::num;
  }
  DataLoaderOptions& timeout(const Duration& d) {
    using Period = typename Duration::period;
    const int64_t parts = static_cast<int64_t>(d.count()) * 1000 * Period::num;  // of 1 / den milliseconds
    return timeout_milliseconds(parts / Period::den + (parts % Period::den > 0));
  }
};

// The options with what was left open decided. Throws ValueError on numbers that make no sense.
struct AG_API FullDataLoaderOptions {
  explicit FullDataLoaderOptions(const DataLoaderOptions& options);

  size_t batch_size, workers, max_jobs;
  std::optional<int64_t> timeout_milliseconds;
  bool enforce_ordering, drop_last;
  std::optional<Generator> generator;
};

}  // namespace argand::data
