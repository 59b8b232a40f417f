#include "argand/cuda/graph.h"

#include "argand/core/generator.h"

namespace argand::cuda {

namespace {

thread_local std::unique_ptr<Graph> current;

// The node of what was given to the stream last.
cudaGraphNode_t last_node(cudaStream_t stream) {
  cudaStreamCaptureStatus status{};
  const cudaGraphNode_t* nodes = nullptr;
  size_t count = 0;
  AG_CUDA(cudaStreamGetCaptureInfo(stream, &status, nullptr, nullptr, &nodes, nullptr, &count));
  AG_CHECK(status == cudaStreamCaptureStatusActive && count == 1,
           "cuda graph: the capture was broken by a call that cannot be recorded");
  return nodes[0];
}

// What cannot be recorded must not stay behind as an error of the next call.
void forget_error() { (void)cudaGetLastError(); }

}  // namespace

Graph::~Graph() {
  if (ready) (void)cudaGraphExecDestroy(ready);
  if (recorded) (void)cudaGraphDestroy(recorded);
}

Graph* recording() { return current.get(); }

bool is_recording(cudaStream_t stream) {
  if (AG_LIKELY(!current)) return false;
  cudaStreamCaptureStatus status{};
  AG_CUDA(cudaStreamIsCapturing(stream, &status));
  return status != cudaStreamCaptureStatusNone;
}

void begin_recording(const CudaStream& stream, uint64_t pool) {
  AG_CHECK(!current, "cuda graph: this thread is capturing a graph already");
  AG_CHECK(stream.handle, "cuda graph: the default stream cannot be captured; use a stream of its own");
  auto graph = std::make_unique<Graph>();
  graph->device = stream.device.index();
  graph->pool = pool;
  graph->begin = {default_generator().current_seed(), default_generator().offset()};
  // Other threads may go on with calls that a capture of their own would not allow.
  AG_CUDA(cudaStreamBeginCapture(stream.handle, cudaStreamCaptureModeThreadLocal));
  current = std::move(graph);
}

std::unique_ptr<Graph> end_recording(const CudaStream& stream) {
  AG_CHECK(current, "cuda graph: no capture has begun on this thread");
  std::unique_ptr<Graph> graph = std::move(current);
  // Nothing has been drawn yet.
  graph->blocks = default_generator().offset() - graph->begin.offset;
  default_generator().set_offset(graph->begin.offset);
  const cudaError_t error = cudaStreamEndCapture(stream.handle, &graph->recorded);
  if (error != cudaSuccess) {
    forget_error();
    fail(
        "cuda graph: the capture was broken by a call that cannot be recorded (", cudaGetErrorName(error),
        "): what waits for the device, as item(), print or a copy to the CPU, or work on a stream that was not joined");
  }
  AG_CUDA(cudaGraphInstantiate(&graph->ready, graph->recorded, 0));
  return graph;
}

void replay(Graph& graph, const CudaStream& stream) {
  Generator& generator = default_generator();
  const Replay r{graph.begin, {generator.current_seed(), graph.blocks ? generator.advance(graph.blocks) : 0}};
  for (Graph::Update& u : graph.updates) {
    void* parameters[] = {u.launch->next(r)};
    cudaKernelNodeParams p{};
    p.func = const_cast<void*>(u.function);
    p.gridDim = u.grid;
    p.blockDim = u.block;
    p.sharedMemBytes = u.shared;
    p.kernelParams = parameters;
    AG_CUDA(cudaGraphExecKernelNodeSetParams(graph.ready, u.node, &p));
  }
  AG_CUDA(cudaGraphLaunch(graph.ready, stream.handle));
}

// --- launches under a recording -------------------------------------------------------------------------------------

bool LaunchScope::is_recording() const { return cuda::is_recording(stream()); }

void LaunchScope::at_replay(std::unique_ptr<ReplayedLaunch> launch, const void* function, int64_t blocks, int threads,
                            size_t shared) {
  Graph* graph = recording();
  AG_ASSERT(graph);
  (void)launch->next(Replay{graph->begin, graph->begin});  // what cannot be replayed is refused now
  graph->updates.push_back({last_node(stream()), function, dim3(static_cast<unsigned>(blocks)),
                            dim3(static_cast<unsigned>(threads)), static_cast<unsigned>(shared), std::move(launch)});
}

}  // namespace argand::cuda
