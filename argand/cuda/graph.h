// Work recorded from a stream, to be done again by one call.
#pragma once
#include <cuda_runtime_api.h>

#include <memory>
#include <vector>

#include "argand/cuda/replay.h"
#include "argand/cuda/stream.h"

namespace argand::cuda {

struct Graph {
  int device = 0;
  uint64_t pool = 0;
  cudaGraph_t recorded = nullptr;
  cudaGraphExec_t ready = nullptr;
  RandomSlot begin;     // of the default generator
  uint64_t blocks = 0;  // random blocks a replay takes

  struct Update {
    cudaGraphNode_t node;
    const void* function;
    dim3 grid, block;
    unsigned shared;
    std::unique_ptr<ReplayedLaunch> launch;
  };
  std::vector<Update> updates;

  Graph() = default;
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;
  ~Graph();
};

// The recording of the calling thread, or null. One thread records one graph at a time.
Graph* recording();
// Whether work given to the stream now is recorded; its graph is recording().
bool is_recording(cudaStream_t stream);

void begin_recording(const CudaStream& stream, uint64_t pool);
std::unique_ptr<Graph> end_recording(const CudaStream& stream);
void replay(Graph& graph, const CudaStream& stream);

}  // namespace argand::cuda
