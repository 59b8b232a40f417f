// Iterator: over the batches of one epoch of a loader.
#pragma once
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>

#include "argand/core/error.h"

namespace argand::data {

namespace detail {

template <class Batch>
class BatchSource {
 public:
  // nullopt: the epoch is over.
  virtual std::optional<Batch> next_batch(uint64_t epoch) = 0;

 protected:
  ~BatchSource() = default;
};

}  // namespace detail

// An input iterator: copies share one place, and each batch is given once. Valid as long as its loader lives and until
// the loader begins another epoch. The first batch is asked for when it is first needed.
template <class Batch>
class Iterator {
 public:
  using difference_type = std::ptrdiff_t;
  using value_type = Batch;
  using pointer = Batch*;
  using reference = Batch&;
  using iterator_category = std::input_iterator_tag;

  Iterator() = default;  // the end
  Iterator(detail::BatchSource<Batch>& source, uint64_t epoch) : place_(std::make_shared<Place>(source, epoch)) {}

  Iterator& operator++() {
    current();
    place_->batch.reset();  // before the next is asked for: its memory may serve again
    place_->fetched = false;
    place_->fetch();
    return *this;
  }
  void operator++(int) { ++*this; }
  Batch& operator*() const { return current(); }
  Batch* operator->() const { return &current(); }

  // Equal are copies of one iterator, and all that are at the end.
  friend bool operator==(const Iterator& a, const Iterator& b) {
    return a.place_ == b.place_ || (a.at_end() && b.at_end());
  }

 private:
  struct Place {
    Place(detail::BatchSource<Batch>& source, uint64_t epoch) : source(source), epoch(epoch) {}
    void fetch() {
      if (fetched) return;
      batch = source.next_batch(epoch);
      fetched = true;
    }

    detail::BatchSource<Batch>& source;
    uint64_t epoch;
    std::optional<Batch> batch;
    bool fetched = false;
  };

  bool at_end() const {
    if (!place_) return true;
    place_->fetch();
    return !place_->batch.has_value();
  }
  Batch& current() const {
    AG_CHECK_AS(IndexError, !at_end(), "DataLoader: the iterator is past the last batch of the epoch");
    return *place_->batch;
  }

  std::shared_ptr<Place> place_;
};

}  // namespace argand::data
