#include <algorithm>
#include <cstring>

#include "argand/core/parallel.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/join_ops.h"

namespace argand {

namespace {

constexpr int64_t kGrainBytes = 128 << 10;

// Bytes [begin, end) of the joined row of inputs, for one outer index.
void join_row(const Call& call, char* out, int64_t outer, int64_t begin, int64_t end, int64_t item) {
  int64_t at = 0;  // where the current input starts in the row
  for (int i = 0; i < call.ins && at < end; ++i) {
    const View& in = call.in(i);
    const int64_t bytes = in.sizes[1] * item;
    const int64_t from = std::max(begin, at), to = std::min(end, at + bytes);
    if (from < to) std::memcpy(out + from, in.data + outer * bytes + (from - at), static_cast<size_t>(to - from));
    at += bytes;
  }
}

void join_kernel(const Call& call) {
  const View& out = call.out();
  if (out.numel == 0) return;
  const int64_t item = item_size(out.dtype), rows = out.sizes[0], row_bytes = out.sizes[1] * item;
  if (rows == 1) {
    parallel_for(0, row_bytes, kGrainBytes,
                 [&](int64_t begin, int64_t end) { join_row(call, out.data, 0, begin, end, item); });
    return;
  }
  parallel_for(0, rows, std::max<int64_t>(1, kGrainBytes / row_bytes), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) join_row(call, out.data + r * row_bytes, r, 0, row_bytes, item);
  });
}

}  // namespace

void register_join_cpu() { op::join.kernels[static_cast<int>(DeviceType::CPU)] = Kernel{join_kernel, nullptr}; }

}  // namespace argand
