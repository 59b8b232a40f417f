#include "argand/cuda/device.h"

#include <nvtx3/nvToolsExt.h>

#include <cstdlib>

#include "argand/core/thread_local.h"
#include "argand/cuda/graph.h"

namespace argand::cuda {

namespace {

size_t total_memory(int index) {
  const DeviceScope scope(index);
  size_t free = 0, total = 0;
  AG_CUDA(cudaMemGetInfo(&free, &total));
  return total;
}

Fault* new_faults(int index) {
  const DeviceScope scope(index);
  void* p = nullptr;
  AG_CUDA(cudaHostAlloc(&p, sizeof(Fault), cudaHostAllocMapped | cudaHostAllocPortable));
  return new (p) Fault{};
}

// encoder.layers.3 of the module whose forward is running on this thread.
std::string module_path() {
  std::string path;
  for (const ModuleFrame* f = thread_local_data().state.module; f; f = f->parent)
    path.insert(0, path.empty() ? f->name : str(f->name, '.'));
  return path;
}

cudaEvent_t event_of(Event* e) { return reinterpret_cast<cudaEvent_t>(e); }

bool is_set(const char* variable) {
  const char* text = std::getenv(variable);
  return text && *text && *text != '0';
}
bool blocking() {
  static const bool set = is_set("ARGAND_CUDA_BLOCKING") || is_set("CUDA_LAUNCH_BLOCKING");
  return set;
}

}  // namespace

void check(cudaError_t error, const char* call) {
  if (AG_LIKELY(error == cudaSuccess)) return;
  (void)cudaGetLastError();
  fail("cuda: ", call, ": ", cudaGetErrorString(error), " (", cudaGetErrorName(error),
       "). A kernel's fault may be reported by a later call; set ARGAND_CUDA_BLOCKING=1 (or CUDA_LAUNCH_BLOCKING=1) to "
       "learn which operation it "
       "was");
}

DeviceState::DeviceState(int index) : pages(index), pool(pages, total_memory(index)), faults(new_faults(index)) {
  default_stream.device = Device(DeviceType::CUDA, static_cast<DeviceIndex>(index));
}

CudaDevices& CudaDevices::get() { return *static_cast<CudaDevices*>(device_interface(DeviceType::CUDA)); }

DeviceState& CudaDevices::state(int index) {
  const auto i = static_cast<size_t>(index);
  std::call_once(once_[i], [&] {
    states_[i] = std::make_unique<DeviceState>(index);
    made_[i].store(states_[i].get(), std::memory_order_release);
  });
  return *states_[i];
}

int CudaDevices::current_device() {
  int index = 0;
  AG_CUDA(cudaGetDevice(&index));
  return index;
}
void CudaDevices::set_device(int index) { AG_CUDA(cudaSetDevice(index)); }

void* CudaDevices::allocate(size_t bytes, int index, Stream* stream) {
  const DeviceScope scope(index);
  Pool& pool = state(index).pool;
  if (const Graph* graph = recording(); AG_UNLIKELY(graph && graph->device == index && is_recording(handle_of(stream))))
    AG_CHECK(pool.is_redirected(handle_of(stream)),
             "cuda graph: memory is asked for on a second stream of the capture; make what is used there before it");
  if (void* p = pool.allocate(bytes, handle_of(stream), bytes < Pool::kOwnedBytes ? std::string() : module_path()))
    return p;
  const MemoryStats s = pool.stats();
  constexpr double kMiB = 1048576;
  fail<OutOfMemoryError>("cuda:", index, ": ", static_cast<double>(bytes) / kMiB, " MiB could not be allocated; ",
                         static_cast<double>(s.allocated) / kMiB, " MiB are in use (peak ",
                         static_cast<double>(s.peak_allocated) / kMiB, "), ",
                         static_cast<double>(s.reserved - s.allocated) / kMiB, " MiB cached, ",
                         static_cast<double>(total_memory(index)) / kMiB,
                         " MiB are on the device. Use a smaller batch, or free tensors. In use:", pool.report());
}

void CudaDevices::deallocate(void* p, size_t, int index, Stream*) { state(index).pool.deallocate(p); }

void CudaDevices::copy(void* to, Device to_device, const void* from, Device from_device, size_t bytes, Stream* stream,
                       bool non_blocking) {
  const int index = to_device.is_cuda() ? to_device.index() : from_device.index();
  const DeviceScope scope(index);
  const bool on_devices = to_device.is_cuda() && from_device.is_cuda();
  if (AG_UNLIKELY(is_recording(handle_of(stream)) && !on_devices)) {
    AG_CHECK(non_blocking && pinned_.holds(to_device.is_cuda() ? from : to), "cuda graph: a copy between ", from_device,
             " and ", to_device,
             " would wait for the device, as item() and print do; inside a capture copy to or from pinned memory with "
             "non_blocking=True");
  }
  if (on_devices && !(to_device == from_device)) {
    // The source's work comes first, and its memory may be reused only after the copy.
    Event* ready = record_event(current_stream(from_device.index()));
    wait_event(stream, ready);
    destroy_event(ready);
    AG_CUDA(cudaMemcpyPeerAsync(to, to_device.index(), from, from_device.index(), bytes, handle_of(stream)));
    Event* done = record_event(stream);
    wait_event(current_stream(from_device.index()), done);
    destroy_event(done);
  } else {
    AG_CUDA(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDefault, handle_of(stream)));
  }
  if (non_blocking && !on_devices) pinned_.used_on(to_device.is_cuda() ? from : to, handle_of(stream));
  if (non_blocking || on_devices) return;
  AG_CUDA(cudaStreamSynchronize(handle_of(stream)));
  raise(state(index).faults);
}

void CudaDevices::synchronize(int index) {
  const DeviceScope scope(index);
  AG_CUDA(cudaDeviceSynchronize());
  raise(state(index).faults);
}

Stream* CudaDevices::current_stream(int index) {
  Stream* s = thread_local_data().state.stream;
  return s && s->device.is_cuda() && s->device.index() == index ? s : &state(index).default_stream;
}

Event* CudaDevices::record_event(Stream* stream) {
  const DeviceScope scope(stream->device.index());
  cudaEvent_t e;
  AG_CUDA(cudaEventCreateWithFlags(&e, cudaEventDisableTiming));
  AG_CUDA(cudaEventRecord(e, handle_of(stream)));
  return reinterpret_cast<Event*>(e);
}
Event* CudaDevices::record_timed_event(Stream* stream) {
  const DeviceScope scope(stream->device.index());
  cudaEvent_t e;
  AG_CUDA(cudaEventCreate(&e));
  AG_CUDA(cudaEventRecord(e, handle_of(stream)));
  return reinterpret_cast<Event*>(e);
}
void CudaDevices::wait_event(Stream* stream, Event* event) {
  const DeviceScope scope(stream->device.index());
  AG_CUDA(cudaStreamWaitEvent(handle_of(stream), event_of(event), 0));
}
void CudaDevices::destroy_event(Event* event) { AG_CUDA(cudaEventDestroy(event_of(event))); }
void CudaDevices::synchronize_event(Event* event) { AG_CUDA(cudaEventSynchronize(event_of(event))); }
bool CudaDevices::event_is_done(Event* event) {
  const cudaError_t state = cudaEventQuery(event_of(event));
  if (state == cudaErrorNotReady) return false;
  AG_CUDA(state);
  return true;
}
double CudaDevices::elapsed(Event* begin, Event* end) {
  float milliseconds = 0;
  AG_CUDA(cudaEventElapsedTime(&milliseconds, event_of(begin), event_of(end)));
  return static_cast<double>(milliseconds);
}

DeviceProperties CudaDevices::properties(int index) {
  cudaDeviceProp p;
  AG_CUDA(cudaGetDeviceProperties(&p, index));
  return {p.name, p.major, p.minor, p.totalGlobalMem, p.multiProcessorCount};
}
MemoryStats CudaDevices::memory_stats(int index) { return state(index).pool.stats(); }
void CudaDevices::reset_peak_memory_stats(int index) { state(index).pool.reset_peaks(); }
std::pair<size_t, size_t> CudaDevices::memory_info(int index) {
  const DeviceScope scope(index);
  std::pair<size_t, size_t> info;
  AG_CUDA(cudaMemGetInfo(&info.first, &info.second));
  return info;
}
std::vector<MemorySegment> CudaDevices::memory_snapshot(int index) { return state(index).pool.snapshot(); }
void CudaDevices::set_memory_limit(int index, size_t bytes) { state(index).pool.set_limit(bytes); }
void CudaDevices::empty_cache() {
  for (const auto& made : made_)
    if (DeviceState* s = made.load(std::memory_order_acquire)) s->pool.trim();
  pinned_.trim();
}

void* CudaDevices::allocate_pinned(size_t bytes) {
  void* p = pinned_.allocate(bytes);
  AG_CHECK_AS(OutOfMemoryError, p, "cuda: ", bytes, " bytes of page-locked memory could not be had");
  return p;
}
void CudaDevices::deallocate_pinned(void* p) { pinned_.deallocate(p); }
bool CudaDevices::is_pinned(const void* p) { return pinned_.holds(p); }

void* DriverPins::lock(size_t bytes) {
  void* p = nullptr;
  if (cudaHostAlloc(&p, bytes, cudaHostAllocPortable) == cudaSuccess) return p;
  (void)cudaGetLastError();
  return nullptr;
}
void DriverPins::unlock(void* p) { AG_CUDA(cudaFreeHost(p)); }
// The calling thread's device is the stream's: copies are made under its scope.
void* DriverPins::mark(void* stream) {
  cudaEvent_t e;
  AG_CUDA(cudaEventCreateWithFlags(&e, cudaEventDisableTiming));
  AG_CUDA(cudaEventRecord(e, static_cast<cudaStream_t>(stream)));
  return e;
}
bool DriverPins::is_reached(void* mark) {
  const cudaError_t state = cudaEventQuery(static_cast<cudaEvent_t>(mark));
  if (state == cudaErrorNotReady) return false;
  AG_CUDA(state);
  return true;
}
void DriverPins::destroy_mark(void* mark) { AG_CUDA(cudaEventDestroy(static_cast<cudaEvent_t>(mark))); }

Stream* CudaDevices::new_stream(int index, int priority) {
  const DeviceScope scope(index);
  auto s = std::make_unique<CudaStream>();
  s->device = Device(DeviceType::CUDA, static_cast<DeviceIndex>(index));
  s->priority = priority;
  AG_CUDA(cudaStreamCreateWithPriority(&s->handle, cudaStreamNonBlocking, priority));
  return s.release();
}
Stream* CudaDevices::external_stream(int index, void* handle) {
  auto* s = new CudaStream;  // as long as the process: tensors remember their stream
  s->device = Device(DeviceType::CUDA, static_cast<DeviceIndex>(index));
  s->handle = static_cast<cudaStream_t>(handle);
  return s;
}
void* CudaDevices::stream_handle(Stream* stream) { return handle_of(stream); }
std::pair<int, int> CudaDevices::priority_range(int index) {
  const DeviceScope scope(index);
  std::pair<int, int> range;
  AG_CUDA(cudaDeviceGetStreamPriorityRange(&range.first, &range.second));
  return range;
}
void CudaDevices::synchronize_stream(Stream* stream) {
  AG_CUDA(cudaStreamSynchronize(handle_of(stream)));
  raise(state(stream->device.index()).faults);
}
bool CudaDevices::stream_is_idle(Stream* stream) {
  const cudaError_t state = cudaStreamQuery(handle_of(stream));
  if (state == cudaErrorNotReady) return false;
  AG_CUDA(state);
  return true;
}
void CudaDevices::record_stream(void* data, Stream* stream) {
  state(stream->device.index()).pool.record_stream(data, handle_of(stream));
}

// --- graphs ---------------------------------------------------------------------------------------------------------

void CudaDevices::begin_capture(Stream* stream, uint64_t pool) {
  const int index = stream->device.index();
  const DeviceScope scope(index);
  Pool& memory = state(index).pool;
  memory.begin_private(handle_of(stream), pool);
  try {
    begin_recording(*static_cast<CudaStream*>(stream), pool);
  } catch (...) {
    memory.end_private(handle_of(stream));
    memory.release_private(pool);
    throw;
  }
}
Graph* CudaDevices::end_capture(Stream* stream) {
  const int index = stream->device.index();
  const DeviceScope scope(index);
  const Graph* graph = recording();
  AG_CHECK(graph && graph->device == index, "cuda graph: no capture has begun on this thread and device");
  const uint64_t pool = graph->pool;
  Pool& memory = state(index).pool;
  try {
    std::unique_ptr<Graph> made = end_recording(*static_cast<CudaStream*>(stream));
    memory.end_private(handle_of(stream));
    return made.release();
  } catch (...) {
    memory.end_private(handle_of(stream));
    memory.release_private(pool);
    throw;
  }
}
bool CudaDevices::is_capturing(Stream* stream) { return is_recording(handle_of(stream)); }
void CudaDevices::replay(Graph* graph, Stream* stream) {
  const DeviceScope scope(graph->device);
  cuda::replay(*graph, *static_cast<CudaStream*>(stream));
}
// A replay may still run: the runtime frees what it uses afterwards, but the memory must wait here.
void CudaDevices::destroy_graph(Graph* graph) {
  const DeviceScope scope(graph->device);
  AG_CUDA(cudaDeviceSynchronize());
  state(graph->device).pool.release_private(graph->pool);
  delete graph;
}

int CudaDevices::range_push(const char* name) { return nvtxRangePushA(name); }
int CudaDevices::range_pop() { return nvtxRangePop(); }
void CudaDevices::mark(const char* name) { nvtxMarkA(name); }
uint64_t CudaDevices::range_start(const char* name) { return nvtxRangeStartA(name); }
void CudaDevices::range_end(uint64_t range) { nvtxRangeEnd(range); }

// --- launches -------------------------------------------------------------------------------------------------------

int device_of(const Call& call) {
  for (int i = 0; i < call.outs + call.ins; ++i)
    if (const View* v = call.views[i]; v && v->device.is_cuda()) return v->device.index();
  fail<InternalError>(call.op->name, ": a CUDA kernel was called without a CUDA tensor");
}

LaunchScope::LaunchScope(const Call& call)
    : call_(call), index_(device_of(call)), device_(index_), stream_(CudaDevices::get().current_stream(index_)) {}

LaunchScope::~LaunchScope() {
  for (void* p : scratch_)
    if (p) CudaDevices::get().deallocate(p, 0, index_, stream_);
}

void* LaunchScope::scratch(size_t bytes) {
  scratch_.push_back(nullptr);
  return scratch_.back() = CudaDevices::get().allocate(bytes, index_, stream_);
}

Fault* LaunchScope::faults() { return CudaDevices::get().state(index_).faults; }

void LaunchScope::launched() {
  cudaError_t error = cudaGetLastError();
  if (error == cudaSuccess && blocking() && !is_recording()) error = cudaStreamSynchronize(stream());
  if (AG_UNLIKELY(error != cudaSuccess))
    fail(call_.op->name, ": the CUDA kernel failed: ", cudaGetErrorString(error), " (", cudaGetErrorName(error), ")");
}

}  // namespace argand::cuda
