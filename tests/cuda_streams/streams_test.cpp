// Streams, events, graphs and pinned memory as programs see them, over CUDA devices that only write down what they are
// told. A program of its own: what is registered as CUDA stays so.
#include <gtest/gtest.h>

#include <set>

#include "argand/argand.h"

namespace argand::cuda {
namespace {

struct FakeStream : Stream {
  int number = 0;
  void* handle = nullptr;
};
struct FakeEvent {
  int stream;
  bool timed;
  int64_t at;
};

class FakeCuda final : public Interface {
 public:
  std::vector<std::string> log;
  std::set<const void*> pinned;
  bool idle = true;
  int events = 0, graphs = 0;

  int device_count() override { return 2; }
  int current_device() override { return current_; }
  void set_device(int index) override { current_ = index; }
  void* allocate(size_t bytes, int, Stream*) override { return std::malloc(bytes + 1); }
  void deallocate(void* p, size_t, int, Stream*) override { std::free(p); }
  void copy(void* to, Device, const void* from, Device, size_t bytes, Stream* s, bool non_blocking) override {
    log.push_back(str("copy on ", number(s), non_blocking ? " without waiting" : ""));
    std::memcpy(to, from, bytes);
  }
  void synchronize(int index) override { log.push_back(str("synchronize ", index)); }
  Stream* current_stream(int index) override {
    Stream* s = thread_local_data().state.stream;
    if (s && s->device.index() == index) return s;
    default_[index].device = Device(kCUDA, static_cast<DeviceIndex>(index));
    return &default_[index];
  }
  Event* record(Stream* s, bool timed) {
    ++events;
    log.push_back(str("record on ", number(s)));
    return reinterpret_cast<Event*>(new FakeEvent{number(s), timed, ++clock_});
  }
  Event* record_event(Stream* s) override { return record(s, false); }
  Event* record_timed_event(Stream* s) override { return record(s, true); }
  void wait_event(Stream* s, Event* e) override {
    log.push_back(str(number(s), " waits for ", reinterpret_cast<FakeEvent*>(e)->stream));
  }
  void destroy_event(Event* e) override {
    --events;
    delete reinterpret_cast<FakeEvent*>(e);
  }
  void synchronize_event(Event*) override { idle = true; }
  bool event_is_done(Event*) override { return idle; }
  double elapsed(Event* a, Event* b) override {
    return static_cast<double>(reinterpret_cast<FakeEvent*>(b)->at - reinterpret_cast<FakeEvent*>(a)->at);
  }
  DeviceProperties properties(int) override { return {"fake", 9, 0, 1000, 1}; }
  MemoryStats memory_stats(int) override { return {}; }
  void reset_peak_memory_stats(int) override {}
  void empty_cache() override {}
  void* allocate_pinned(size_t bytes) override {
    void* p = std::malloc(bytes + 1);
    pinned.insert(p);
    return p;
  }
  void deallocate_pinned(void* p) override {
    pinned.erase(p);
    std::free(p);
  }
  bool is_pinned(const void* p) override { return pinned.contains(p); }
  Stream* new_stream(int index, int priority) override {
    made_.push_back(std::make_unique<FakeStream>());
    FakeStream* s = made_.back().get();
    s->device = Device(kCUDA, static_cast<DeviceIndex>(index));
    s->number = ++streams_;
    log.push_back(str("stream ", s->number, " of priority ", priority));
    return s;
  }
  void synchronize_stream(Stream* s) override { log.push_back(str("synchronize stream ", number(s))); }
  bool stream_is_idle(Stream*) override { return idle; }
  void record_stream(void*, Stream* s) override { log.push_back(str("memory is used on ", number(s))); }
  Stream* external_stream(int index, void* handle) override {
    auto* s = static_cast<FakeStream*>(new_stream(index, 0));
    s->handle = handle;
    return s;
  }
  void* stream_handle(Stream* s) override { return static_cast<FakeStream*>(s)->handle; }
  std::pair<int, int> priority_range(int) override { return {0, -3}; }
  std::pair<size_t, size_t> memory_info(int) override { return {600, 1000}; }
  std::vector<MemorySegment> memory_snapshot(int) override { return {}; }
  void set_memory_limit(int index, size_t bytes) override { log.push_back(str("limit ", index, " ", bytes)); }
  void begin_capture(Stream* s, uint64_t) override {
    capturing_ = s;
    log.push_back(str("capture on ", number(s)));
  }
  Graph* end_capture(Stream* s) override {
    AG_CHECK(s == capturing_, "not capturing");
    capturing_ = nullptr;
    ++graphs;
    log.push_back("captured");
    return reinterpret_cast<Graph*>(new int);
  }
  bool is_capturing(Stream* s) override { return s == capturing_; }
  void replay(Graph*, Stream* s) override { log.push_back(str("replay on ", number(s))); }
  void destroy_graph(Graph* g) override {
    --graphs;
    delete reinterpret_cast<int*>(g);
  }
  int range_push(const char*) override { return 0; }
  int range_pop() override { return 0; }
  void mark(const char*) override {}
  uint64_t range_start(const char*) override { return 1; }
  void range_end(uint64_t) override {}

  static int number(Stream* s) { return static_cast<FakeStream*>(s)->number; }
  std::vector<std::string> taken() { return std::exchange(log, {}); }

 private:
  FakeStream default_[2];
  std::vector<std::unique_ptr<FakeStream>> made_;
  int current_ = 0, streams_ = 0;
  int64_t clock_ = 0;
  Stream* capturing_ = nullptr;
};

FakeCuda& fake() {
  static auto* const device = [] {
    auto* d = new FakeCuda;
    register_device(DeviceType::CUDA, "cuda", d, AG_ABI_HASH);
    return d;
  }();
  device->log.clear();
  device->idle = true;
  return *device;
}

using Log = std::vector<std::string>;
std::string text(int n) { return std::to_string(n); }
int number(const CUDAStream& s) { return FakeCuda::number(s.unwrap()); }

TEST(CudaStreams, CurrentDefaultAndGuards) {
  fake();
  EXPECT_TRUE(is_available());
  const CUDAStream usual = getDefaultCUDAStream(0);
  EXPECT_EQ(getCurrentCUDAStream(0), usual);
  const CUDAStream aside = getStreamFromPool(), other = getStreamFromPool(false, 1);
  EXPECT_NE(aside, usual);
  {
    const CUDAStreamGuard guard(aside);
    EXPECT_EQ(getCurrentCUDAStream(), aside);
    EXPECT_EQ(getDefaultCUDAStream(0), usual);
    EXPECT_NE(getCurrentCUDAStream(1), aside);
    {
      const CUDAStreamGuard inner(other);
      EXPECT_EQ(current_device(), 1);
      EXPECT_EQ(getCurrentCUDAStream(), other);
      EXPECT_EQ(getCurrentCUDAStream(0), usual);  // a thread has one stream that is not a default
    }
    EXPECT_EQ(getCurrentCUDAStream(), aside);
  }
  EXPECT_EQ(getCurrentCUDAStream(), usual);
  EXPECT_EQ(current_device(), 0);
  setCurrentCUDAStream(usual);
  EXPECT_EQ(thread_local_data().state.stream, nullptr);
  EXPECT_THROW(getStreamFromPool(false, 2), Error);
}

TEST(CudaStreams, ThePoolGivesThemInTurn) {
  FakeCuda& cuda = fake();
  std::set<Stream*> seen;
  for (int i = 0; i < 3 * kStreamsPerPool; ++i) seen.insert(getStreamFromPool(-2, 1).unwrap());
  EXPECT_EQ(seen.size(), static_cast<size_t>(kStreamsPerPool));
  cuda.log.clear();
  getStreamFromPool(-9, 0);
  getStreamFromPool(5, 1);
  EXPECT_NE(cuda.log.at(0).find("priority -3"), std::string::npos) << cuda.log[0];
  int handle;
  EXPECT_EQ(getStreamFromExternal(&handle).stream(), &handle);
}

TEST(CudaStreams, WaitingAndEvents) {
  FakeCuda& cuda = fake();
  const CUDAStream a = getStreamFromPool(), b = getStreamFromPool();
  cuda.log.clear();
  a.wait_stream(b);
  EXPECT_EQ(cuda.taken(), (Log{"record on " + text(number(b)), text(number(a)) + " waits for " + text(number(b))}));
  {
    CUDAEvent plain, begin(true), end(true);
    EXPECT_TRUE(plain.query());
    plain.synchronize();
    plain.block(a);
    EXPECT_EQ(cuda.taken(), Log{});
    EXPECT_FALSE(plain.isCreated());
    plain.record(a);
    plain.record(b);
    plain.block(a);
    EXPECT_EQ(cuda.taken().back(), text(number(a)) + " waits for " + text(number(b)));
    EXPECT_EQ(cuda.events, 1);
    EXPECT_THROW(begin.elapsed_time(end), ValueError);
    begin.record(a);
    plain.record(a);
    end.record();
    EXPECT_EQ(begin.elapsed_time(end), 2);
    EXPECT_THROW(begin.elapsed_time(plain), ValueError);
    cuda.idle = false;
    EXPECT_FALSE(end.query());
    EXPECT_THROW(begin.elapsed_time(end), ValueError);
    end.synchronize();
    EXPECT_EQ(begin.elapsed_time(end), 2);
    CUDAEvent moved = std::move(end);
    EXPECT_TRUE(moved.isCreated());
  }
  EXPECT_EQ(cuda.events, 0);
}

TEST(CudaStreams, GraphsAreCapturedAsideAndReplayedOnTheCurrentStream) {
  FakeCuda& cuda = fake();
  std::vector<bool> captured;
  {
    CUDAGraph g = graph([&] { captured.push_back(is_current_stream_capturing()); }, 2);
    EXPECT_EQ(captured, (std::vector<bool>{false, false, true}));
    EXPECT_FALSE(is_current_stream_capturing());
    cuda.log.clear();
    g();
    EXPECT_EQ(cuda.taken(), Log{"replay on 0"});
    EXPECT_THROW(g.capture_begin(), Error);
    EXPECT_GT(g.pool(), 0u);
    EXPECT_EQ(cuda.graphs, 1);
  }
  EXPECT_EQ(cuda.graphs, 0);
  CUDAGraph g;
  EXPECT_THROW(g.replay(), Error);
  EXPECT_THROW(g.capture_end(), Error);
  EXPECT_THROW(g.pool(), Error);
  EXPECT_THROW(g.capture_begin(), Error);  // on the default stream
  EXPECT_THROW(graph([] {
                 if (is_current_stream_capturing()) fail("the step's own error");
               }),
               Error);
  EXPECT_EQ(cuda.graphs, 0);
  EXPECT_FALSE(is_current_stream_capturing());
}

TEST(CudaStreams, AnUnfinishedCaptureIsGivenUp) {
  FakeCuda& cuda = fake();
  const CUDAStreamGuard guard(getStreamFromPool());
  const int before = cuda.graphs;
  {
    CUDAGraph g;
    g.capture_begin();
    g.reset();
    EXPECT_FALSE(is_current_stream_capturing());
    g.capture_begin();
    const CUDAGraph moved = std::move(g);
    g.reset();  // NOLINT(bugprone-use-after-move): has nothing left, the capture is the other's
    EXPECT_TRUE(is_current_stream_capturing());
  }
  EXPECT_FALSE(is_current_stream_capturing());
  EXPECT_EQ(cuda.graphs, before);
}

TEST(CudaStreams, PinnedMemory) {
  FakeCuda& cuda = fake();
  const Tensor x = arange(6, kFloat).reshape({2, 3}).t();
  EXPECT_FALSE(is_pinned(x));
  {
    const Tensor y = pin_memory(x);
    EXPECT_TRUE(is_pinned(y));
    EXPECT_TRUE(equal(x, y));
    EXPECT_TRUE(pin_memory(y).is_same(y));
    cuda.log.clear();
    const Tensor there = y.to(Device("cuda:0"), true);
    EXPECT_EQ(cuda.taken(), Log{"copy on 0 without waiting"});
    EXPECT_THROW(pin_memory(there), Error);
    const CUDAStream aside = getStreamFromPool();
    cuda.log.clear();
    record_stream(there, aside);
    EXPECT_EQ(cuda.taken(), Log{"memory is used on " + text(number(aside))});
    EXPECT_THROW(record_stream(x, aside), Error);
  }
  EXPECT_TRUE(cuda.pinned.empty());
}

// What a forward recorded on another stream is derived on it, between the two waits.
TEST(CudaStreams, BackwardRunsOnTheForwardsStream) {
  FakeCuda& cuda = fake();
  const Tensor x = ones({3}).requires_grad_(true);
  Tensor y;
  const CUDAStream aside = getStreamFromPool();
  {
    const CUDAStreamGuard guard(aside);
    y = (x * 2).sum();
  }
  cuda.log.clear();
  y.backward();
  const std::string a = text(number(aside));
  const Log once{"record on 0", a + " waits for 0", "record on " + a, "0 waits for " + a};
  Log want = once;
  want.insert(want.end(), once.begin(), once.end());  // sum and mul
  EXPECT_EQ(cuda.taken(), want);
  EXPECT_EQ(thread_local_data().state.stream, nullptr);
  EXPECT_TRUE(equal(x.grad(), full({3}, 2.0)));
  EXPECT_EQ(cuda.events, 0);
  {
    const CUDAStreamGuard guard(aside);
    (x * 2).sum().backward();
  }
  EXPECT_EQ(cuda.taken(), Log{});
}

TEST(CudaStreams, MemoryOfADevice) {
  FakeCuda& cuda = fake();
  EXPECT_EQ(mem_get_info(0), (std::pair<size_t, size_t>(600, 1000)));
  set_per_process_memory_fraction(0.5, 1);
  EXPECT_EQ(cuda.taken(), Log{"limit 1 500"});
  EXPECT_THROW(set_per_process_memory_fraction(0), ValueError);
  EXPECT_THROW(mem_get_info(7), Error);
}

}  // namespace
}  // namespace argand::cuda
