// make_data_loader: batches of a dataset, in a sampler's order, made by worker threads ahead of time.
//
//   auto loader = make_data_loader(dataset.map(transforms::Stack<>()), DataLoaderOptions(64).workers(2));
//   for (Example<>& batch : *loader) ...
//
// Batches, their order and their random numbers are the same with any number of workers. While a batch is made,
// default_generator() is a stream of random numbers of that batch alone, so transforms that draw from it are
// reproducible. An exception in a dataset or a transform comes out of the iterator at the batch it belongs to and names
// the example; the next batch can be asked for after it.
#pragma once
#include "argand/data/dataset.h"
#include "argand/data/iterator.h"
#include "argand/data/loader_core.h"
#include "argand/data/samplers.h"
#include "argand/data/worker_exception.h"

namespace argand::data {

namespace detail {

template <class Dataset, class Request>
class BatchTicket final : public Ticket {
 public:
  explicit BatchTicket(Request request) : request_(std::move(request)) {}
  BatchTicket(const Ticket& place, Request request) : Ticket(place), request_(std::move(request)) {}

  std::shared_ptr<Ticket> again() const override { return std::make_shared<BatchTicket>(*this, request_); }

  std::optional<typename Dataset::BatchType> batch;

 protected:
  void produce(void* dataset) override { batch = static_cast<Dataset*>(dataset)->get_batch(request_); }
  ArrayRef<size_t> indices() const override {
    if constexpr (std::is_same_v<Request, std::vector<size_t>>)
      return request_;
    else
      return {};
  }

 private:
  Request request_;
};

}  // namespace detail

// Iterated over once for each epoch. One thread at a time may use it; beginning an epoch gives up the one before,
// finished or not.
template <class Dataset, class Sampler>
class StatelessDataLoader final : public detail::LoaderCore, private detail::BatchSource<typename Dataset::BatchType> {
 public:
  using DatasetType = Dataset;
  using SamplerType = Sampler;
  using BatchType = typename Dataset::BatchType;
  using BatchRequestType = typename Sampler::BatchRequestType;

  StatelessDataLoader(Dataset dataset, Sampler sampler, const DataLoaderOptions& options)
      : LoaderCore(options, [this] { return copy_of_dataset(); }),
        dataset_(std::move(dataset)),
        sampler_(std::move(sampler)) {}

  Iterator<BatchType> begin() { return Iterator<BatchType>(*this, begin_epoch()); }
  Iterator<BatchType> end() { return {}; }

  Dataset& dataset() { return dataset_; }  // workers have copies of it, made when they start
  Sampler& sampler() { return sampler_; }

 private:
  using Ticket = detail::BatchTicket<Dataset, BatchRequestType>;

  std::shared_ptr<void> copy_of_dataset() const {
    if constexpr (std::is_copy_constructible_v<Dataset>)
      return std::make_shared<Dataset>(dataset_);
    else
      fail(
          "DataLoader: each worker needs a copy of the dataset, and this one cannot be copied; use workers(0), or wrap "
          "it with datasets::make_shared_dataset");
  }

  std::optional<BatchType> next_batch(uint64_t epoch) override {
    const std::shared_ptr<detail::Ticket> ticket = next_ticket(epoch);
    if (ticket == nullptr) return std::nullopt;
    return std::move(static_cast<Ticket&>(*ticket).batch);
  }

  std::shared_ptr<detail::Ticket> next_request() override {
    std::optional<BatchRequestType> request = sampler_.next(options().batch_size);
    if (!request || (options().drop_last && request->size() < options().batch_size)) return nullptr;
    return std::make_shared<Ticket>(std::move(*request));
  }
  void reset_sampler() override { sampler_.reset(std::nullopt); }
  NamedTensors sampler_state() const override { return sampler_.state_dict(); }
  void load_sampler_state(const NamedTensors& state) override { sampler_.load_state_dict(state); }
  std::optional<size_t> dataset_size() const override { return dataset_.size(); }
  void* consumers_dataset() override { return &dataset_; }

  Dataset dataset_;
  Sampler sampler_;
};

template <class Dataset, class Sampler>
std::unique_ptr<StatelessDataLoader<Dataset, Sampler>> make_data_loader(Dataset dataset, Sampler sampler,
                                                                        DataLoaderOptions options) {
  return std::make_unique<StatelessDataLoader<Dataset, Sampler>>(std::move(dataset), std::move(sampler), options);
}

// With a sampler over the whole dataset, whose size must be known.
template <class Sampler = samplers::RandomSampler, class Dataset>
requires std::is_constructible_v<Sampler, size_t> std::unique_ptr<StatelessDataLoader<Dataset, Sampler>>
make_data_loader(Dataset dataset, DataLoaderOptions options = {}) {
  const std::optional<size_t> size = dataset.size();
  AG_CHECK(size.has_value(),
           "make_data_loader: the dataset does not know its size; pass a sampler, such as a StreamSampler");
  return make_data_loader(std::move(dataset), Sampler(*size), std::move(options));
}

}  // namespace argand::data
