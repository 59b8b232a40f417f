// Copies between any strides and element types; how numbers change type is said in cpu/casts.h.
#include <algorithm>
#include <cstring>

#include "argand/core/parallel.h"
#include "argand/cpu/convert.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/op.h"

namespace argand {

namespace {

constexpr int64_t kGrainBytes = 128 << 10;  // of the wider side; below this a copy stays on its thread
constexpr int64_t kShortRow = 8;            // rows shorter than this are copied across, many at a time
constexpr int64_t kAcross = 512;            // that many: what both sides touch stays in L1

struct Dim {
  int64_t size, out, in;
};

// The common index space of both views, its dimensions by falling output stride, merged where both sides allow.
struct Space {
  int ndim = 0;
  Dim dims[kInlineDims];

  Space(const View& out, const View& in) {
    for (int d = 0; d < out.ndim; ++d)
      if (out.sizes[d] != 1) dims[ndim++] = {out.sizes[d], out.strides[d], in.strides[d]};
    std::stable_sort(dims, dims + ndim,
                     [](const Dim& a, const Dim& b) { return a.out != b.out ? a.out > b.out : a.in > b.in; });
    merge();
    if (ndim == 0) dims[ndim++] = {1, 1, 1};
  }
  const Dim& inner() const { return dims[ndim - 1]; }

  // The dimension along which the input is contiguous though the output is not: it is copied in tiles. -1: none.
  int transposed() const {
    if (inner().in == 1 || inner().size < kShortRow) return -1;
    for (int d = 0; d + 1 < ndim; ++d)
      if (dims[d].in == 1 && dims[d].size >= kShortRow) return d;
    return -1;
  }
  // The longest dimension, where rows are so short that the loop should run across them. -1: they are not.
  int across_short_rows() const {
    if (ndim < 2 || inner().size >= kShortRow) return -1;
    int longest = 0;
    for (int d = 1; d + 1 < ndim; ++d)
      if (dims[d].size >= dims[longest].size) longest = d;
    return dims[longest].size >= 2 * kShortRow ? longest : -1;
  }

 private:
  void merge() {
    int to = 0;
    for (int d = 1; d < ndim; ++d) {
      Dim& last = dims[to];
      const Dim& next = dims[d];
      if (last.out == next.out * next.size && last.in == next.in * next.size)
        last = {last.size * next.size, next.out, next.in};
      else
        dims[++to] = next;
    }
    if (ndim) ndim = to + 1;
  }
};

struct Job {
  char* out;
  const char* in;
  RowCopy copy;

  int64_t widest() const { return std::max(copy.out_item(), copy.in_item()); }
  // n elements from these positions on, which count elements, as the strides do.
  void row(int64_t out_at, int64_t out_stride, int64_t in_at, int64_t in_stride, int64_t n) const {
    copy(out + out_at * copy.out_item(), out_stride, in + in_at * copy.in_item(), in_stride, n);
  }
};

// Elements [begin, end) of the space in its order.
void copy_range(const Space& space, const Job& job, int64_t begin, int64_t end) {
  int64_t index[kInlineDims];
  int64_t out = 0, in = 0, rest = begin;
  for (int d = space.ndim; d-- > 0;) {
    index[d] = rest % space.dims[d].size;
    rest /= space.dims[d].size;
    out += index[d] * space.dims[d].out;
    in += index[d] * space.dims[d].in;
  }
  const int last = space.ndim - 1;
  const Dim& row = space.inner();
  while (begin < end) {
    const int64_t n = std::min(row.size - index[last], end - begin);
    job.row(out, row.out, in, row.in, n);
    begin += n;
    out -= index[last] * row.out;
    in -= index[last] * row.in;
    index[last] = 0;
    for (int d = last - 1; d >= 0; --d) {
      const Dim& dim = space.dims[d];
      out += dim.out;
      in += dim.in;
      if (++index[d] < dim.size) break;
      out -= dim.size * dim.out;
      in -= dim.size * dim.in;
      index[d] = 0;
    }
  }
}

// Dimension d is taken out and walked in blocks of `block`; f(out, in, first, count) does one block at one index of the
// dimensions outside the innermost.
template <class F>
void for_each_block(const Space& space, int d, int64_t block, int64_t bytes, F&& f) {
  Dim outer[kInlineDims];
  int outer_count = 0;
  int64_t outer_size = 1;
  for (int k = 0; k + 1 < space.ndim; ++k) {
    if (k == d) continue;
    outer[outer_count++] = space.dims[k];
    outer_size *= space.dims[k].size;
  }
  const Dim dim = space.dims[d];
  const int64_t blocks = (dim.size + block - 1) / block;
  const int64_t block_bytes = bytes * block * space.inner().size;
  parallel_for(0, outer_size * blocks, std::max<int64_t>(1, kGrainBytes / block_bytes),
               [&](int64_t begin, int64_t end) {
                 for (int64_t i = begin; i < end; ++i) {
                   const int64_t first = i % blocks * block;
                   int64_t rest = i / blocks, out = first * dim.out, in = first * dim.in;
                   for (int k = outer_count; k-- > 0;) {
                     const int64_t at = rest % outer[k].size;
                     rest /= outer[k].size;
                     out += at * outer[k].out;
                     in += at * outer[k].in;
                   }
                   f(out, in, std::min(block, dim.size - first));
                 }
               });
}

void copy_transposed(const Space& space, int d, const Job& job) {
  const Dim row = space.inner(), column = space.dims[d];
  for_each_block(space, d, job.copy.tile_columns(), job.widest(), [&](int64_t out, int64_t in, int64_t columns) {
    for (int64_t r = 0; r < row.size; r += RowCopy::kTileRows)
      job.copy.transpose(job.out + (out + r * row.out) * job.copy.out_item(), column.out, row.out,
                         job.in + (in + r * row.in) * job.copy.in_item(), row.in,
                         std::min(RowCopy::kTileRows, row.size - r), columns);
  });
}

void copy_across_rows(const Space& space, int d, const Job& job) {
  const Dim row = space.inner(), across = space.dims[d];
  for_each_block(space, d, kAcross, job.widest(), [&](int64_t out, int64_t in, int64_t count) {
    for (int64_t i = 0; i < row.size; ++i) job.row(out + i * row.out, across.out, in + i * row.in, across.in, count);
  });
}

void copy_kernel(const Call& call) {
  const View &out = call.out(), &in = call.in();
  if (out.numel == 0) return;
  if (out.dtype == in.dtype && out.contiguous && in.contiguous && out.nbytes() <= kGrainBytes) {
    std::memcpy(out.data, in.data, static_cast<size_t>(out.nbytes()));
    return;
  }
  const Job job{out.data, in.data, RowCopy(out.dtype, in.dtype)};
  const int64_t grain = kGrainBytes / job.widest();
  if (out.contiguous && in.contiguous) {
    parallel_for(0, out.numel, grain, [&](int64_t begin, int64_t end) { job.row(begin, 1, begin, 1, end - begin); });
    return;
  }
  const Space space(out, in);
  if (const int d = space.transposed(); d >= 0) return copy_transposed(space, d, job);
  if (const int d = space.across_short_rows(); d >= 0) return copy_across_rows(space, d, job);
  parallel_for(0, out.numel, grain, [&](int64_t begin, int64_t end) { copy_range(space, job, begin, end); });
}

}  // namespace

void register_copy_cpu() { op::copy.kernels[static_cast<int>(DeviceType::CPU)] = Kernel{copy_kernel, nullptr}; }

}  // namespace argand
