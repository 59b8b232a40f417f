#include "argand/core/cuda_stream.h"

#include <atomic>
#include <map>
#include <mutex>

#include "argand/core/cuda_needed.h"
#include "argand/core/error.h"
#include "argand/core/thread_local.h"

namespace argand::cuda {

namespace {

Stream*& own_stream() { return thread_local_data().state.stream; }

// Streams made so far, by device and priority; they live as long as the process, since tensors remember theirs.
Stream* next_of_pool(Interface& cuda, int index, int priority) {
  struct Pool {
    std::vector<Stream*> streams;
    size_t next = 0;
  };
  static std::mutex mutex;
  static auto* const pools = new std::map<std::pair<int, int>, Pool>;
  const std::lock_guard lock(mutex);
  Pool& pool = (*pools)[{index, priority}];
  if (pool.streams.size() < kStreamsPerPool) {
    pool.streams.push_back(cuda.new_stream(index, priority));
    return pool.streams.back();
  }
  return pool.streams[pool.next++ % kStreamsPerPool];
}

}  // namespace

void* CUDAStream::stream() const { return needed("Stream").stream_handle(stream_); }
bool CUDAStream::query() const { return needed("Stream.query").stream_is_idle(stream_); }
void CUDAStream::synchronize() const { needed("Stream.synchronize").synchronize_stream(stream_); }
void CUDAStream::wait_stream(const CUDAStream& other) const {
  CUDAEvent reached;
  reached.record(other);
  reached.block(*this);
}

CUDAStream getDefaultCUDAStream(int64_t index) {
  const int i = index_or_current("default_stream", index);
  Stream* const mine = std::exchange(own_stream(), nullptr);
  Stream* const s = needed("default_stream").current_stream(i);
  own_stream() = mine;
  return CUDAStream(s);
}
CUDAStream getCurrentCUDAStream(int64_t index) {
  const int i = index_or_current("current_stream", index);
  return CUDAStream(needed("current_stream").current_stream(i));
}
CUDAStream getStreamFromPool(int priority, int64_t index) {
  const int i = index_or_current("Stream", index);
  Interface& cuda = needed("Stream");
  const auto [least, greatest] = cuda.priority_range(i);
  const int clamped = priority < greatest ? greatest : priority > least ? least : priority;
  return CUDAStream(next_of_pool(cuda, i, clamped));
}
CUDAStream getStreamFromPool(bool high_priority, int64_t index) {
  return getStreamFromPool(high_priority ? -1 : 0, index);
}
CUDAStream getStreamFromExternal(void* handle, int64_t index) {
  const int i = index_or_current("ExternalStream", index);
  return CUDAStream(needed("ExternalStream").external_stream(i, handle));
}
void setCurrentCUDAStream(const CUDAStream& stream) {
  Interface& cuda = needed("set_stream");
  cuda.set_device(stream.device_index());
  const CUDAStream usual = getDefaultCUDAStream(stream.device_index());
  own_stream() = stream == usual ? nullptr : stream.unwrap();
}

CUDAStreamGuard::CUDAStreamGuard(const CUDAStream& stream) : before_(own_stream()), device_(current_device()) {
  setCurrentCUDAStream(stream);
}
CUDAStreamGuard::~CUDAStreamGuard() {
  own_stream() = before_;
  try {
    set_device(device_);
  } catch (const Error&) {
    // The device has failed: whatever waits for it next says so.
  }
}

CUDAEvent& CUDAEvent::operator=(CUDAEvent&& o) noexcept {
  std::swap(event_, o.event_);
  std::swap(timed_, o.timed_);
  return *this;
}
CUDAEvent::~CUDAEvent() {
  if (event_ && interface()) interface()->destroy_event(event_);
}
void CUDAEvent::record(const CUDAStream& stream) {
  Interface& cuda = needed("Event.record");
  Event* const made = timed_ ? cuda.record_timed_event(stream.unwrap()) : cuda.record_event(stream.unwrap());
  if (Event* const before = std::exchange(event_, made)) cuda.destroy_event(before);
}
void CUDAEvent::record() { record(getCurrentCUDAStream()); }
void CUDAEvent::block(const CUDAStream& stream) const {
  if (event_) needed("Event.wait").wait_event(stream.unwrap(), event_);
}
bool CUDAEvent::query() const { return !event_ || needed("Event.query").event_is_done(event_); }
void CUDAEvent::synchronize() const {
  if (event_) needed("Event.synchronize").synchronize_event(event_);
}
double CUDAEvent::elapsed_time(const CUDAEvent& end) const {
  AG_CHECK_AS(ValueError, timed_ && end.timed_,
              "cuda.Event.elapsed_time: both events must be made with enable_timing=True");
  AG_CHECK_AS(ValueError, event_ && end.event_, "cuda.Event.elapsed_time: both events must be recorded first");
  AG_CHECK_AS(ValueError, query() && end.query(),
              "cuda.Event.elapsed_time: an event has not been reached; call synchronize() first");
  return needed("Event.elapsed_time").elapsed(event_, end.event_);
}

uint64_t graph_pool_handle() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}
bool is_current_stream_capturing() {
  Interface* cuda = interface();
  return cuda && cuda->is_capturing(cuda->current_stream(cuda->current_device()));
}

CUDAGraph& CUDAGraph::operator=(CUDAGraph&& o) noexcept {
  std::swap(graph_, o.graph_);
  std::swap(stream_, o.stream_);
  std::swap(pool_, o.pool_);
  return *this;
}
CUDAGraph::~CUDAGraph() {
  try {
    reset();
  } catch (const Error&) {
    // The device has failed: whatever waits for it next says so.
  }
}
void CUDAGraph::capture_begin(uint64_t pool) {
  Interface& cuda = needed("CUDAGraph.capture_begin");
  AG_CHECK(!graph_ && !stream_, "cuda.CUDAGraph.capture_begin: this graph holds a capture already; call reset() first");
  const CUDAStream stream = getCurrentCUDAStream();
  AG_CHECK(stream != getDefaultCUDAStream(),
           "cuda.CUDAGraph.capture_begin: the default stream cannot be captured; make "
           "another one current first");
  pool_ = pool ? pool : graph_pool_handle();
  cuda.begin_capture(stream.unwrap(), pool_);
  stream_ = stream.unwrap();
}
void CUDAGraph::capture_end() {
  AG_CHECK(stream_, "cuda.CUDAGraph.capture_end: no capture has begun");
  graph_ = needed("CUDAGraph.capture_end").end_capture(std::exchange(stream_, nullptr));
}
void CUDAGraph::replay() {
  AG_CHECK(graph_, "cuda.CUDAGraph.replay: nothing has been captured");
  needed("CUDAGraph.replay").replay(graph_, getCurrentCUDAStream().unwrap());
}
void CUDAGraph::reset() {
  if (stream_) capture_end();  // given up
  if (Graph* const g = std::exchange(graph_, nullptr)) needed("CUDAGraph.reset").destroy_graph(g);
}
uint64_t CUDAGraph::pool() const {
  AG_CHECK(pool_, "cuda.CUDAGraph.pool: no capture has begun");
  return pool_;
}

CUDAGraph graph(const std::function<void()>& step, int warmup) {
  const CUDAStream usual = getCurrentCUDAStream(), aside = getStreamFromPool();
  aside.wait_stream(usual);
  CUDAGraph made;
  {
    const CUDAStreamGuard guard(aside);
    for (int i = 0; i < warmup; ++i) step();
    synchronize();
    made.capture_begin();
    try {
      step();
    } catch (...) {
      // The stream must not stay under capture; what went wrong first is what is told.
      try {
        made.capture_end();
      } catch (const Error&) {
      }
      throw;
    }
    made.capture_end();
  }
  usual.wait_stream(aside);
  return made;
}

}  // namespace argand::cuda
