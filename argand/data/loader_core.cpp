#include "argand/data/loader_core.h"

#include "argand/core/philox.h"
#include "argand/core/thread_local.h"
#include "argand/data/batch_scope.h"
#include "argand/data/state.h"
#include "argand/data/worker_exception.h"

namespace argand::data {

FullDataLoaderOptions::FullDataLoaderOptions(const DataLoaderOptions& options)
    : batch_size(options.batch_size()),
      workers(options.workers()),
      max_jobs(options.max_jobs().value_or(2 * options.workers())),
      timeout_milliseconds(options.timeout_milliseconds()),
      enforce_ordering(options.enforce_ordering()),
      drop_last(options.drop_last()),
      generator(options.generator()) {
  constexpr size_t kMaxWorkers = 1024;  // more is a negative number on its way through size_t
  AG_CHECK_AS(ValueError, batch_size >= 1, "DataLoader: batch_size must be at least 1, got 0");
  AG_CHECK_AS(ValueError, workers <= kMaxWorkers, "DataLoader: expected at most ", kMaxWorkers, " workers, got ",
              workers);
  AG_CHECK_AS(ValueError, workers == 0 || max_jobs >= 1,
              "DataLoader: with workers, max_jobs must be at least 1, got 0");
  AG_CHECK_AS(ValueError, timeout_milliseconds.value_or(0) >= 0, "DataLoader: timeout must not be negative, got ",
              *timeout_milliseconds, " ms");
}

namespace detail {
namespace {

constexpr const char* kOwner = "DataLoader";
constexpr std::string_view kSampler = "sampler.";
constexpr uint64_t kUnknownSize = ~uint64_t{0};

uint64_t draw_seed(const Generator& generator) {
  const Philox4 block = philox(generator.current_seed(), generator.advance(1));
  return static_cast<uint64_t>(block.word[1]) << 32 | block.word[0];
}

NamedTensors entries_below(const NamedTensors& state, std::string_view prefix) {
  NamedTensors below;
  for (const auto& [name, value] : state)
    if (std::string_view(name).starts_with(prefix)) below.emplace_back(name.substr(prefix.size()), value);
  return below;
}

}  // namespace

LoaderCore::LoaderCore(const DataLoaderOptions& options, std::function<std::shared_ptr<void>()> make_dataset)
    : options_(options), workers_(options_.workers, options_.enforce_ordering, std::move(make_dataset)) {}
LoaderCore::~LoaderCore() = default;

void LoaderCore::join() {
  workers_.stop();
  ++pass_;
  active_ = resuming_;
}

Generator& LoaderCore::generator() { return options_.generator ? *options_.generator : default_generator(); }

uint64_t LoaderCore::begin_epoch() {
  workers_.discard();
  if (!resuming_) {
    sampler_before_ = sampler_state();
    seed_ = draw_seed(generator());
    position_ = 0;
    ++epoch_;
  }
  requested_ = 0;
  exhausted_ = false;
  sampler_error_ = nullptr;
  sampler_generator_ = Generator(sampler_seed(seed_));
  caller_ = thread_local_data().state;
  {
    const GeneratorScope scope(sampler_generator_);
    reset_sampler();
  }
  skip_to_position();
  active_ = true;
  resuming_ = false;
  if (options_.workers > 0) prefetch(options_.max_jobs);
  return ++pass_;
}

void LoaderCore::skip_to_position() {
  while (requested_ < position_)
    AG_CHECK_AS(ValueError, request() != nullptr, "DataLoader: the loaded state continues after ", position_,
                " batches, but the epoch has only ", requested_, "; is the dataset or the sampler another one?");
}

std::shared_ptr<Ticket> LoaderCore::request() {
  const GeneratorScope scope(sampler_generator_);
  std::shared_ptr<Ticket> ticket = next_request();
  if (ticket == nullptr) return nullptr;
  ticket->number = requested_++;
  ticket->seed = batch_seed(seed_, ticket->number);
  ticket->caller = caller_;
  return ticket;
}

void LoaderCore::prefetch(size_t batches) {
  for (size_t i = 0; i < batches && !exhausted_; ++i) {
    std::shared_ptr<Ticket> ticket;
    try {
      ticket = request();
    } catch (...) {
      sampler_error_ = std::current_exception();  // its place is after the batches before it
    }
    exhausted_ = ticket == nullptr;
    if (ticket) workers_.submit(std::move(ticket));
  }
}

std::shared_ptr<Ticket> LoaderCore::wait_for_worker() {
  if (workers_.outstanding() == 0) {
    if (sampler_error_) std::rethrow_exception(std::exchange(sampler_error_, nullptr));
    return nullptr;
  }
  std::shared_ptr<Ticket> ticket = workers_.wait(options_.timeout_milliseconds);
  AG_CHECK_AS(TimeoutError, ticket != nullptr, "DataLoader: no batch within ",
              options_.timeout_milliseconds.value_or(0), " ms, waiting for batch ", position_,
              " of the epoch (counted from 0) with ", options_.workers,
              " workers; allow a longer timeout, or look for what holds up the dataset");
  prefetch(1);
  return ticket;
}

std::shared_ptr<Ticket> LoaderCore::next_ticket(uint64_t pass) {
  AG_CHECK(pass == pass_,
           "DataLoader: this iterator's epoch is over, since begin(), join() or load_state_dict() was called");
  std::shared_ptr<Ticket> ticket;
  if (options_.workers > 0) {
    ticket = wait_for_worker();
  } else if ((ticket = request()) != nullptr) {
    ticket->run(consumers_dataset());
  }
  if (ticket == nullptr) {
    active_ = false;
    return nullptr;
  }
  ++position_;
  if (ticket->error) std::rethrow_exception(std::exchange(ticket->error, nullptr));
  return ticket;
}

NamedTensors LoaderCore::state_dict() const {
  AG_CHECK(!active_ || options_.enforce_ordering || options_.workers == 0,
           "DataLoader.state_dict: without enforce_ordering the batches already given are not the first ones of the "
           "epoch; save between epochs, or set enforce_ordering(true)");
  NamedTensors state;
  put_number(state, "epoch", epoch_);
  put_number(state, "seed", seed_);
  put_number(state, "position", position_);
  put_number(state, "active", active_);
  put_number(state, "batch_size", options_.batch_size);
  put_number(state, "size", dataset_size().value_or(kUnknownSize));
  if (options_.generator) {
    put_number(state, "generator.seed", options_.generator->current_seed());
    put_number(state, "generator.offset", options_.generator->offset());
  }
  for (const auto& [name, value] : active_ ? sampler_before_ : sampler_state())
    state.emplace_back(str(kSampler, name), value);
  return state;
}

void LoaderCore::load_state_dict(const NamedTensors& state) {
  const auto number = [&](std::string_view name) { return number_of(kOwner, state, name); };
  const uint64_t epoch = number("epoch"), seed = number("seed"), position = number("position");
  const bool active = number("active") != 0;
  const uint64_t batch_size = number("batch_size"), size = number("size"), here = dataset_size().value_or(kUnknownSize);
  AG_CHECK_AS(ValueError, batch_size == options_.batch_size, "DataLoader.load_state_dict: the state counts batches of ",
              batch_size, " examples, this loader makes batches of ", options_.batch_size);
  AG_CHECK_AS(ValueError, size == here, "DataLoader.load_state_dict: the state is of a dataset of ", size,
              " examples, this loader's has ", here);
  const uint64_t generator_seed = options_.generator ? number("generator.seed") : 0;
  const uint64_t generator_offset = options_.generator ? number("generator.offset") : 0;
  NamedTensors sampler = entries_below(state, kSampler);

  load_sampler_state(sampler);
  workers_.discard();
  ++pass_;
  epoch_ = epoch, seed_ = seed, position_ = position;
  active_ = resuming_ = active;
  sampler_before_ = std::move(sampler);
  if (options_.generator) {
    options_.generator->set_current_seed(generator_seed);
    options_.generator->set_offset(generator_offset);
  }
}

}  // namespace detail
}  // namespace argand::data
