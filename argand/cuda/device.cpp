#include "argand/cuda/device.h"

#include <cstdlib>

#include "argand/core/thread_local.h"

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

bool blocking() {
  static const bool set = [] {
    const char* text = std::getenv("ARGAND_CUDA_BLOCKING");
    return text && *text && *text != '0';
  }();
  return set;
}

}  // namespace

void check(cudaError_t error, const char* call) {
  if (AG_LIKELY(error == cudaSuccess)) return;
  (void)cudaGetLastError();
  fail("cuda: ", call, ": ", cudaGetErrorString(error), " (", cudaGetErrorName(error),
       "). A kernel's fault may be reported by a later call; set ARGAND_CUDA_BLOCKING=1 to learn which operation it "
       "was");
}

DeviceState::DeviceState(int index) : pages(index), pool(pages, total_memory(index)), faults(new_faults(index)) {
  default_stream.device = Device(DeviceType::CUDA, static_cast<DeviceIndex>(index));
}

CudaDevices& CudaDevices::get() { return *static_cast<CudaDevices*>(device_interface(DeviceType::CUDA)); }

DeviceState& CudaDevices::state(int index) {
  const auto i = static_cast<size_t>(index);
  std::call_once(once_[i], [&] { states_[i] = std::make_unique<DeviceState>(index); });
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
  if (to_device.is_cuda() && from_device.is_cuda() && !(to_device == from_device)) {
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
  if (non_blocking || (to_device.is_cuda() && from_device.is_cuda())) return;
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
void CudaDevices::empty_cache() {
  for (const auto& s : states_)
    if (s) s->pool.trim();
}

void* CudaDevices::allocate_pinned(size_t bytes) {
  void* p = nullptr;
  AG_CUDA(cudaHostAlloc(&p, bytes, cudaHostAllocPortable));
  return p;
}
void CudaDevices::deallocate_pinned(void* p) { AG_CUDA(cudaFreeHost(p)); }

Stream* CudaDevices::new_stream(int index, int priority) {
  const DeviceScope scope(index);
  auto s = std::make_unique<CudaStream>();
  s->device = Device(DeviceType::CUDA, static_cast<DeviceIndex>(index));
  AG_CUDA(cudaStreamCreateWithPriority(&s->handle, cudaStreamNonBlocking, priority));
  return s.release();
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

// --- launches -------------------------------------------------------------------------------------------------------

namespace {
int device_of(const Call& call) {
  for (int i = 0; i < call.outs + call.ins; ++i)
    if (const View* v = call.views[i]; v && v->device.is_cuda()) return v->device.index();
  fail<InternalError>(call.op->name, ": a CUDA kernel was called without a CUDA tensor");
}
}  // namespace

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
  if (error == cudaSuccess && blocking()) error = cudaStreamSynchronize(stream());
  if (AG_UNLIKELY(error != cudaSuccess))
    fail(call_.op->name, ": the CUDA kernel failed: ", cudaGetErrorString(error), " (", cudaGetErrorName(error), ")");
}

}  // namespace argand::cuda
