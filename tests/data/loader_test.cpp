// The loader: order, random numbers and errors at any number of workers, prefetching, abandoning, resuming.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#include "tests/data/support.h"
#include "argand/autograd/grad_mode.h"
#include "argand/core/parallel.h"
#include "argand/core/thread_local.h"

namespace argand {
namespace {

using data::make_data_loader;
using data::TimeoutError;
using data::WorkerException;
using data::datasets::make_shared_dataset;
using data::samplers::RandomSampler;
using data::samplers::SequentialSampler;
using data::transforms::Stack;
using data::transforms::TensorLambda;
using test::Batches;
using test::Counting;
using test::DataLoaderOptions;
using test::epoch_of;
using test::expect_parts;
using test::integers;
using test::message_of;
using test::stacked;
using namespace std::chrono_literals;

constexpr size_t kWorkerCounts[] = {0, 1, 2, 4};

TEST(Loader, GivesEveryExampleOnceInSequence) {
  for (const size_t workers : kWorkerCounts) {
    auto loader = make_data_loader<SequentialSampler>(stacked(7), DataLoaderOptions(3).workers(workers));
    for (int epoch = 0; epoch < 3; ++epoch) {
      Batches data, targets;
      for (data::Example<>& batch : *loader) {
        data.push_back(integers(batch.data));
        targets.push_back(integers(batch.target));
      }
      EXPECT_EQ(data, (Batches{{0, 1, 2}, {3, 4, 5}, {6}}));
      EXPECT_EQ(targets, (Batches{{0, 10, 20}, {30, 40, 50}, {60}}));
    }
  }
}

TEST(Loader, DropsAShortLastBatch) {
  auto options = DataLoaderOptions().batch_size(3).drop_last(true);
  EXPECT_EQ(epoch_of(*make_data_loader<SequentialSampler>(stacked(7), options)), (Batches{{0, 1, 2}, {3, 4, 5}}));
  EXPECT_EQ(epoch_of(*make_data_loader<SequentialSampler>(stacked(2), options)), Batches{});
  EXPECT_EQ(epoch_of(*make_data_loader<SequentialSampler>(stacked(6), options.workers(2))).size(), 2u);
}

TEST(Loader, EmptyDataset) {
  for (const size_t workers : kWorkerCounts)
    EXPECT_EQ(epoch_of(*make_data_loader(stacked(0), DataLoaderOptions(3).workers(workers))), Batches{});
}

// Adds a random number, the same for no two batches, after a pause that makes workers overtake each other.
auto noisy(size_t n) {
  return Counting(n)
      .map(TensorLambda<>([](const Tensor& x) {
        std::this_thread::sleep_for(std::chrono::microseconds(x.item<int64_t>() % 3 * 200));
        return x.to(kFloat64) + argand::rand({}, kFloat64);
      }))
      .map(Stack<>());
}

std::vector<std::vector<double>> noisy_epochs(size_t workers, int epochs) {
  manual_seed(5);
  auto loader = make_data_loader<RandomSampler>(noisy(40), DataLoaderOptions(4).workers(workers));
  std::vector<std::vector<double>> all;
  for (int epoch = 0; epoch < epochs; ++epoch)
    for (auto& batch : *loader) {
      const Tensor x = contiguous(batch.data);
      all.emplace_back(x.data_ptr<double>(), x.data_ptr<double>() + x.numel());
      argand::rand({3});  // what training draws disturbs nothing
    }
  return all;
}

TEST(Loader, SameOrderAndRandomNumbersAtAnyNumberOfWorkers) {
  const auto expected = noisy_epochs(0, 2);
  ASSERT_EQ(expected.size(), 20u);
  EXPECT_NE(expected[0], expected[10]) << "epochs differ";
  std::set<double> fractions;
  for (const auto& batch : expected)
    for (const double x : batch) fractions.insert(x - static_cast<double>(static_cast<int64_t>(x)));
  EXPECT_EQ(fractions.size(), 80u) << "every draw is new";
  for (const size_t workers : {1, 2, 4}) EXPECT_EQ(noisy_epochs(workers, 2), expected) << workers << " workers";
}

TEST(Loader, DrawsFromTheDefaultGeneratorOncePerEpoch) {
  manual_seed(1);
  auto loader = make_data_loader(noisy(10), DataLoaderOptions(2).workers(2));
  EXPECT_EQ(default_generator().offset(), 0u);
  epoch_of(*loader);
  EXPECT_EQ(default_generator().offset(), 1u);
}

TEST(Loader, AGeneratorOfItsOwnLeavesTheDefaultAlone) {
  const auto run = [](uint64_t unrelated) {
    manual_seed(unrelated);
    auto loader = make_data_loader(stacked(20), DataLoaderOptions(20).generator(Generator(3)));
    return epoch_of(*loader);
  };
  EXPECT_EQ(run(1), run(2));
  EXPECT_NE(run(1), epoch_of(*make_data_loader(stacked(20), DataLoaderOptions(20).generator(Generator(4)))));
}

TEST(Loader, WithoutOrderingGivesTheSameSet) {
  auto loader = make_data_loader<SequentialSampler>(noisy(30), DataLoaderOptions(3).workers(3).enforce_ordering(false));
  std::multiset<int64_t> seen;
  for (auto& batch : *loader)
    for (const int64_t i : integers(batch.data)) seen.insert(i);
  EXPECT_EQ(seen.size(), 30u);
  EXPECT_EQ(std::set<int64_t>(seen.begin(), seen.end()).size(), 30u);
}

// ---- iterators

TEST(Loader, IteratorsAsTheStandardLibraryUsesThem) {
  auto loader = make_data_loader<SequentialSampler>(stacked(5), DataLoaderOptions(2).workers(1));
  auto it = loader->begin();
  EXPECT_EQ(integers(it->data), (std::vector<int64_t>{0, 1}));
  EXPECT_EQ(integers((*it).data), (std::vector<int64_t>{0, 1})) << "reading twice is the same batch";
  ++it;
  EXPECT_EQ(integers(it->data), (std::vector<int64_t>{2, 3}));
  EXPECT_TRUE(it != loader->end());
  it++;
  ++it;
  EXPECT_TRUE(it == loader->end());
  EXPECT_TRUE(loader->end() == loader->end());
  expect_parts(message_of<IndexError>([&] { *it; }), {"past the last batch"});
  expect_parts(message_of<IndexError>([&] { ++it; }), {"past the last batch"});
  EXPECT_EQ(integers((*loader->begin()).data), (std::vector<int64_t>{0, 1}));
}

TEST(Loader, AbandonedIteratorsNeverHang) {
  for (const size_t workers : kWorkerCounts) {
    auto loader = make_data_loader<SequentialSampler>(stacked(100), DataLoaderOptions(1).workers(workers));
    for (int round = 0; round < 50; ++round) {
      auto it = loader->begin();
      for (int i = 0; i < round % 5; ++i) ++it;
      EXPECT_EQ(integers(it->data), (std::vector<int64_t>{round % 5}));
    }
    EXPECT_EQ(epoch_of(*loader).size(), 100u);
    loader->begin();
  }
  for (const size_t workers : kWorkerCounts) {
    auto it = data::Iterator<data::Example<>>();
    auto loader = make_data_loader(stacked(100), DataLoaderOptions(1).workers(workers));
    it = loader->begin();
    ++it;
    loader.reset();  // the iterator is left behind, and must be destroyed in peace
  }
}

TEST(Loader, AnIteratorOfAnEpochGivenUpSaysSo) {
  auto loader = make_data_loader(stacked(10), DataLoaderOptions(1).workers(2));
  auto old = loader->begin();
  *old;
  auto current = loader->begin();
  expect_parts(message_of<Error>([&] { ++old; }), {"this iterator's epoch is over"});
  ++current;
  loader->join();
  expect_parts(message_of<Error>([&] { ++current; }), {"join()"});
  EXPECT_EQ(epoch_of(*loader).size(), 10u) << "works again after join()";
}

// ---- prefetching

// A dataset whose workers stop at a gate, counting how far they came.
struct Gate {
  std::mutex mutex;
  std::condition_variable opened;
  size_t passes = 0;  // how many examples may be made
  std::atomic<size_t> begun{0};
  void allow(size_t n) {
    const std::lock_guard lock(mutex);
    passes += n;
    opened.notify_all();
  }
};
struct Gated : data::datasets::Dataset<Gated> {
  explicit Gated(Gate& gate) : gate(&gate) {}
  data::Example<> get(size_t i) override {
    ++gate->begun;
    std::unique_lock lock(gate->mutex);
    gate->opened.wait(lock, [&] { return gate->passes > 0; });
    --gate->passes;
    return Counting(0).get(i);
  }
  std::optional<size_t> size() const override { return 100; }
  Gate* gate;
};

bool reaches(const std::atomic<size_t>& counter, size_t value) {
  for (int i = 0; i < 20000 && counter < value; ++i) std::this_thread::sleep_for(1ms);
  return counter >= value;
}

TEST(Loader, WorksAheadAsFarAsMaxJobsAndNoFurther) {
  Gate gate;
  gate.allow(1000);
  auto loader = make_data_loader(Gated(gate).map(Stack<>()), DataLoaderOptions(1).workers(2).max_jobs(5));
  EXPECT_EQ(gate.begun, 0u) << "nothing before begin()";
  auto it = loader->begin();
  EXPECT_TRUE(reaches(gate.begun, 5));
  std::this_thread::sleep_for(20ms);
  EXPECT_EQ(gate.begun, 5u);
  *it;
  EXPECT_TRUE(reaches(gate.begun, 6));
  for (size_t taken = 2; taken <= 10; ++taken) {
    ++it;
    EXPECT_TRUE(reaches(gate.begun, taken + 5));
  }
  std::this_thread::sleep_for(20ms);
  EXPECT_EQ(gate.begun, 15u);
}

TEST(Loader, TwoJobsForEachWorkerByDefault) {
  auto loader = make_data_loader(stacked(10), DataLoaderOptions(1).workers(3));
  EXPECT_EQ(loader->options().max_jobs, 6u);
  EXPECT_EQ(loader->options().workers, 3u);
  EXPECT_EQ(loader->options().batch_size, 1u);
  EXPECT_EQ(DataLoaderOptions().timeout(2s).timeout_milliseconds(), 2000);
  EXPECT_EQ(DataLoaderOptions().timeout(300us).timeout_milliseconds(), 1);
}

TEST(Loader, TimesOutAndGoesOn) {
  Gate gate;
  auto loader =
      make_data_loader<SequentialSampler>(Gated(gate).map(Stack<>()), DataLoaderOptions(1).workers(2).timeout(30ms));
  auto it = loader->begin();
  const auto start = std::chrono::steady_clock::now();
  expect_parts(message_of<TimeoutError>([&] { *it; }), {"no batch within 30 ms", "batch 0", "2 workers"});
  EXPECT_GE(std::chrono::steady_clock::now() - start, 30ms);
  gate.allow(1000);
  int64_t seen = 0;
  for (bool more = true; more;) {
    try {
      for (; it != loader->end(); ++it) EXPECT_EQ(integers(it->data), (std::vector<int64_t>{seen++}));
      more = false;
    } catch (const TimeoutError&) {  // on a busy machine
    }
  }
  EXPECT_EQ(seen, 100);
}

// ---- errors

struct Failing : data::datasets::Dataset<Failing> {
  explicit Failing(int kind) : kind(kind) {}
  data::Example<> get(size_t i) override {
    if (i == 5 && kind == 0) fail<IndexError>("the disk is on fire");
    if (i == 5 && kind == 1) throw std::runtime_error("the disk is on fire");
    if (i == 5 && kind == 2) throw 42;
    return Counting(0).get(i);
  }
  std::optional<size_t> size() const override { return 9; }
  int kind;
};

TEST(Loader, AnErrorComesAtItsBatchNamesTheExampleAndTheRestFollows) {
  for (const size_t workers : kWorkerCounts)
    for (int kind = 0; kind < 3; ++kind) {
      auto loader =
          make_data_loader<SequentialSampler>(Failing(kind).map(Stack<>()), DataLoaderOptions(3).workers(workers));
      auto it = loader->begin();
      EXPECT_EQ(integers(it->data), (std::vector<int64_t>{0, 1, 2}));
      const std::string message =
          kind == 0 ? message_of<IndexError>([&] { ++it; }) : message_of<WorkerException>([&] { ++it; });
      expect_parts(message, {"in batch 1, example 2 of it, which is index 5 of the dataset"});
      if (kind < 2) expect_parts(message, {"the disk is on fire"});
      EXPECT_EQ(integers(it->data), (std::vector<int64_t>{6, 7, 8}));
      ++it;
      EXPECT_TRUE(it == loader->end());
      epoch_of(*make_data_loader(stacked(3)));
    }
}

TEST(Loader, KeepsTheOriginalException) {
  auto loader = make_data_loader(Failing(2).map(Stack<>()), DataLoaderOptions(9).workers(1));
  try {
    *loader->begin();
    FAIL();
  } catch (const WorkerException& e) {
    EXPECT_THROW(std::rethrow_exception(e.original_exception), int);
  }
}

TEST(Loader, ErrorsOfTransformsNameTheExampleToo) {
  const auto failing = [](const Tensor& x) {
    AG_CHECK(x.item<int64_t>() != 7, "bad pixel");
    return x;
  };
  for (const size_t workers : kWorkerCounts) {
    auto loader = make_data_loader<SequentialSampler>(Counting(9).map(TensorLambda<>(failing)).map(Stack<>()),
                                                      DataLoaderOptions(4).workers(workers));
    auto it = loader->begin();
    expect_parts(message_of<Error>([&] { ++it; }), {"bad pixel", "in batch 1, example 3 of it, which is index 7"});
  }
}

TEST(Loader, StackNamesTheExampleOfAnotherShape) {
  struct Ragged : data::datasets::Dataset<Ragged> {
    data::Example<> get(size_t i) override { return {zeros({i == 3 ? 2 : 1}), scalar_tensor(static_cast<int64_t>(i))}; }
    std::optional<size_t> size() const override { return 6; }
  };
  auto loader = make_data_loader<SequentialSampler>(Ragged().map(Stack<>()), DataLoaderOptions(6).workers(1));
  expect_parts(message_of<Error>([&] { *loader->begin(); }),
               {"Stack: the data has sizes [2]", "first example [1]", "index 3 of the dataset"});
}

struct FailingSampler : SequentialSampler {
  explicit FailingSampler(size_t n) : SequentialSampler(n) {}
  std::optional<std::vector<size_t>> next(size_t batch_size) override {
    AG_CHECK(index() < 4, "no more ideas");
    return SequentialSampler::next(batch_size);
  }
};

TEST(Loader, AnErrorOfTheSamplerComesAfterTheBatchesBeforeIt) {
  for (const size_t workers : kWorkerCounts) {
    auto loader = make_data_loader<FailingSampler>(stacked(10), DataLoaderOptions(2).workers(workers));
    auto it = loader->begin();
    EXPECT_EQ(integers(it->data), (std::vector<int64_t>{0, 1}));
    ++it;
    EXPECT_EQ(integers(it->data), (std::vector<int64_t>{2, 3}));
    expect_parts(message_of<Error>([&] { ++it; }), {"no more ideas"});
  }
}

TEST(Loader, RefusesOptionsThatMakeNoSense) {
  const auto make = [](const DataLoaderOptions& options) { return [=] { make_data_loader(stacked(3), options); }; };
  expect_parts(message_of<ValueError>(make(DataLoaderOptions(0))), {"batch_size must be at least 1"});
  expect_parts(message_of<ValueError>(make(DataLoaderOptions(1).workers(2).max_jobs(0))), {"max_jobs"});
  expect_parts(message_of<ValueError>(make(DataLoaderOptions(1).workers(static_cast<size_t>(-1)))), {"workers"});
  expect_parts(message_of<ValueError>(make(DataLoaderOptions(1).timeout(-5ms))), {"timeout", "-5 ms"});
}

// ---- datasets and the threads they run on

TEST(Loader, WorkersHaveTheConsumersStateAndLeaveThePoolAlone) {
  struct Looking : data::datasets::Dataset<Looking> {
    data::Example<> get(size_t) override {
      return {tensor({grad_enabled() ? 1 : 0, in_parallel_region() ? 1 : 0}),
              scalar_tensor(get_default_dtype() == kFloat64 ? 1 : 0)};
    }
    std::optional<size_t> size() const override { return 4; }
  };
  auto loader = make_data_loader(Looking().map(Stack<>()), DataLoaderOptions(4).workers(1));
  set_default_dtype(kFloat64);
  {
    const NoGradGuard no_grad;
    auto it = loader->begin();
    EXPECT_EQ(integers(it->data), (std::vector<int64_t>{0, 1, 0, 1, 0, 1, 0, 1}));
    EXPECT_EQ(integers(it->target), (std::vector<int64_t>{1, 1, 1, 1}));
  }
  set_default_dtype(kFloat32);
  EXPECT_EQ(integers((*loader->begin()).target), (std::vector<int64_t>{0, 0, 0, 0}));
}

TEST(Loader, EachWorkerHasACopyOfTheDataset) {
  struct Own : data::datasets::Dataset<Own> {
    data::Example<> get(size_t i) override {
      scratch.assign(100, i);  // a race between workers, were they to share it
      std::this_thread::sleep_for(50us);
      for (const size_t x : scratch) AG_CHECK(x == i, "somebody else was here");
      return Counting(0).get(i);
    }
    std::optional<size_t> size() const override { return 60; }
    std::vector<size_t> scratch;
  };
  EXPECT_EQ(epoch_of(*make_data_loader(Own().map(Stack<>()), DataLoaderOptions(2).workers(4))).size(), 30u);
}

struct NotCopyable : data::datasets::BatchDataset<NotCopyable, data::Example<>> {
  explicit NotCopyable(size_t n) : n(std::make_unique<size_t>(n)) {}
  data::Example<> get_batch(ArrayRef<size_t> indices) override {
    return Stack<>().apply_batch(Counting(*n).get_batch(indices));
  }
  std::optional<size_t> size() const override { return *n; }
  std::unique_ptr<size_t> n;
};

TEST(Loader, DatasetsThatCannotBeCopied) {
  EXPECT_EQ(epoch_of(*make_data_loader(NotCopyable(4), 2)).size(), 2u);
  auto loader = make_data_loader(NotCopyable(4), DataLoaderOptions(2).workers(2));
  expect_parts(message_of<Error>([&] { loader->begin(); }), {"cannot be copied", "make_shared_dataset"});
  auto shared = make_data_loader(make_shared_dataset<NotCopyable>(4u), DataLoaderOptions(2).workers(2));
  EXPECT_EQ(epoch_of(*shared).size(), 2u);
}

struct Stream : data::datasets::StreamDataset<Stream, std::vector<int64_t>> {
  std::vector<int64_t> get_batch(size_t size) override { return std::vector<int64_t>(size, calls++); }
  std::optional<size_t> size() const override { return std::nullopt; }
  int64_t calls = 0;
};

TEST(Loader, StreamsThatDoNotKnowTheirSize) {
  auto loader = make_data_loader(Stream(), data::samplers::StreamSampler(7), 3);
  std::vector<std::vector<int64_t>> batches(loader->begin(), loader->end());
  EXPECT_EQ(batches, (Batches{{0, 0, 0}, {1, 1, 1}, {2}}));
  expect_parts(message_of<Error>([] { make_data_loader<data::samplers::StreamSampler>(Stream()); }),
               {"does not know its size"});
}

// ---- resuming

template <class Loader>
Batches rest_of(Loader& loader, int more_epochs) {
  Batches batches = epoch_of(loader);
  for (int i = 0; i < more_epochs; ++i)
    for (auto& batch : epoch_of(loader)) batches.push_back(batch);
  return batches;
}

auto shuffled(size_t workers) {
  return make_data_loader(noisy(23), DataLoaderOptions(4).workers(workers).generator(Generator(9)));
}

TEST(Loader, ResumesAtTheNextBatchWhateverTheWorkers) {
  for (const size_t workers : kWorkerCounts)
    for (size_t stop = 0; stop <= 6; ++stop) {
      auto whole = shuffled(0), first = shuffled(workers), second = shuffled(4 - workers);
      epoch_of(*whole), epoch_of(*first);
      const Batches expected = rest_of(*whole, 1);
      Batches got;
      auto it = first->begin();
      for (; got.size() < stop; ++it) {
        got.push_back(integers(it->data));
        if (got.size() == stop) break;
      }
      second->load_state_dict(first->state_dict());
      EXPECT_EQ(std::vector(second->state_dict()).size(), first->state_dict().size());
      for (auto& batch : rest_of(*second, 1)) got.push_back(batch);
      EXPECT_EQ(got, expected) << workers << " workers, stopped after " << stop;
    }
}

// The random numbers of the resumed batches too, which integers() above rounds away.
TEST(Loader, ResumedBatchesDrawTheSame) {
  auto first = shuffled(2), second = shuffled(1);
  auto it = first->begin();
  ++it;
  second->load_state_dict(first->state_dict());
  auto resumed = second->begin();
  ++it;
  for (; it != first->end(); ++it, ++resumed) EXPECT_TRUE(equal(it->data, resumed->data));
  EXPECT_TRUE(resumed == second->end());
}

TEST(Loader, ResumesWithTheDefaultGeneratorRestored) {
  const auto make = [] { return make_data_loader(stacked(23), DataLoaderOptions(4).workers(1)); };
  manual_seed(11);
  auto first = make();
  auto it = first->begin();
  ++it;
  const NamedTensors state = first->state_dict();
  const uint64_t offset = default_generator().offset();
  Batches expected;
  while (++it != first->end()) expected.push_back(integers(it->data));
  for (auto& batch : epoch_of(*first)) expected.push_back(batch);

  manual_seed(11);
  default_generator().set_offset(offset);
  auto second = make();
  second->load_state_dict(state);
  EXPECT_EQ(rest_of(*second, 1), expected);
}

TEST(Loader, StateOutsideAnEpoch) {
  auto fresh = shuffled(0), first = shuffled(0);
  auto copy = shuffled(2);
  copy->load_state_dict(first->state_dict());
  EXPECT_EQ(epoch_of(*copy), epoch_of(*fresh)) << "before the first epoch";
  epoch_of(*first);
  copy->load_state_dict(first->state_dict());
  EXPECT_EQ(epoch_of(*copy), epoch_of(*fresh)) << "between epochs";
}

TEST(Loader, AStateSavedAfterTheLastBatchEndsTheEpoch) {
  auto first = make_data_loader<SequentialSampler>(stacked(4), 2);
  auto it = first->begin();
  ++it;
  auto second = make_data_loader<SequentialSampler>(stacked(4), 2);
  second->load_state_dict(first->state_dict());
  EXPECT_EQ(epoch_of(*second), Batches{});
  EXPECT_EQ(epoch_of(*second).size(), 2u);
}

// No state of its own, but random: resumed through the epoch's random numbers.
struct TakesAnything : data::samplers::Sampler<> {
  explicit TakesAnything(size_t n) : n(n) {}
  void reset(std::optional<size_t>) override { left = 10; }
  std::optional<std::vector<size_t>> next(size_t batch_size) override {
    if (left-- == 0) return std::nullopt;
    std::vector<size_t> batch;
    for (const int64_t i : integers(randint(static_cast<int64_t>(n), {static_cast<int64_t>(batch_size)})))
      batch.push_back(static_cast<size_t>(i));
    return batch;
  }
  size_t n, left = 0;
};

TEST(Loader, ResumesAnySampler) {
  const auto make = [](size_t workers) {
    return make_data_loader<TakesAnything>(stacked(50), DataLoaderOptions(3).workers(workers).generator(Generator(2)));
  };
  auto whole = make(0), first = make(3), second = make(1);
  const Batches expected = epoch_of(*whole);
  auto it = first->begin();
  ++it, ++it;
  second->load_state_dict(first->state_dict());
  EXPECT_EQ(epoch_of(*second), Batches(expected.begin() + 3, expected.end()));
}

TEST(Loader, RefusesAStateOfAnotherLoader) {
  auto loader = make_data_loader(stacked(20), 4);
  const NamedTensors state = loader->state_dict();
  const auto load = [&](auto&& other, const NamedTensors& from) {
    return message_of<ValueError>([&] { other->load_state_dict(from); });
  };
  expect_parts(load(make_data_loader(stacked(20), 5), state), {"batches of 4 examples", "batches of 5"});
  expect_parts(load(make_data_loader(stacked(21), 4), state), {"dataset of 20 examples", "this loader's has 21"});
  expect_parts(
      load(make_data_loader<SequentialSampler>(stacked(20), DataLoaderOptions(4).generator(Generator(1))), state),
      {"no entry \"generator.seed\""});
  expect_parts(load(loader, NamedTensors()), {"DataLoader.load_state_dict", "no entry \"epoch\""});
  NamedTensors beyond = state;
  for (auto& [name, value] : beyond) {
    if (name == "position") value = scalar_tensor(int64_t{99}, kInt64);
    if (name == "active") value = scalar_tensor(int64_t{1}, kInt64);
  }
  loader->load_state_dict(beyond);
  expect_parts(message_of<ValueError>([&] { loader->begin(); }), {"continues after 99 batches", "only 5"});
  for (auto& [name, value] : beyond)
    if (name == "position") value = zeros({2});
  expect_parts(load(loader, beyond), {"\"position\" should be one int64 number"});
}

TEST(Loader, HasNoPlaceWithoutOrdering) {
  auto loader = make_data_loader(stacked(20), DataLoaderOptions(2).workers(2).enforce_ordering(false));
  loader->state_dict();
  auto it = loader->begin();
  expect_parts(message_of<Error>([&] { loader->state_dict(); }), {"enforce_ordering(true)"});
}

}  // namespace
}  // namespace argand
