#include "argand/cpu/reduce.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/strided.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/reductions.h"

namespace argand::cpu {
namespace {

constexpr int64_t kChunk = 32768;  // elements of a partial result: the unit of parallel work
constexpr int64_t kStageBytes = 16384;
constexpr int64_t kDirectRun = 256;      // shorter contiguous runs are gathered into one stretch
constexpr int64_t kShortReduction = 32;  // fewer elements than this are reduced across outputs
constexpr int64_t kBatch = 64;           // outputs finished together
constexpr int kMaxOutputs = 2;

int column(DType d) {
  switch (d) {
    case DType::Float32:
      return 0;
    case DType::Float64:
      return 1;
    case DType::Int32:
      return 2;
    case DType::Int64:
      return 3;
    case DType::Complex64:
      return 4;
    case DType::Complex128:
      return 5;
    default:
      return -1;
  }
}
DType word_dtype(DType compute) {
  return is_complex(compute) ? DType::Complex128 : is_integral(compute, false) ? DType::Int64 : DType::Float64;
}

// Dimensions of one kind, innermost first, strides in bytes.
struct Dims {
  int n = 0;
  int64_t size[kInlineDims], in[kInlineDims], out[kMaxOutputs][kInlineDims];

  int64_t count() const {
    int64_t c = 1;
    for (int d = 0; d < n; ++d) c *= size[d];
    return c;
  }
  void swap(int a, int b) {
    std::swap(size[a], size[b]);
    std::swap(in[a], in[b]);
    for (auto& o : out) std::swap(o[a], o[b]);
  }
  void sort() {  // by the input's strides
    for (int i = 1; i < n; ++i)
      for (int j = i; j > 0 && std::abs(in[j - 1]) > std::abs(in[j]); --j) swap(j - 1, j);
  }
  void coalesce() {
    int to = 0;
    for (int d = 1; d < n; ++d) {
      bool merge = in[d] == in[to] * size[to];
      for (auto& o : out) merge &= o[d] == o[to] * size[to];
      if (merge) {
        size[to] *= size[d];
        continue;
      }
      size[++to] = size[d], in[to] = in[d];
      for (auto& o : out) o[to] = o[d];
    }
    n = n ? to + 1 : 0;
  }
  // Offset of a linear index; stride(d) in bytes.
  int64_t offset(int64_t i, const int64_t* stride) const {
    int64_t at = 0;
    for (int d = 0; d < n; ++d) at += i % size[d] * stride[d], i /= size[d];
    return at;
  }
};

class Reducer {
 public:
  Reducer(const Call& c, const ReductionKernel& k, const ReductionLoops& loops);
  void run();

 private:
  void read_dims(const Call& c);
  bool by_columns() const;
  void run_rows();
  void run_columns();
  void take_run(const char* x, int64_t begin, int64_t end, char* words) const;
  int64_t stage_run(const char* x, int64_t begin, int64_t end, char* stage, char* raw) const;
  void take_columns(const char* x, int64_t begin, int64_t end, int64_t cols, char* words, int64_t stride) const;
  void store(int64_t first, int64_t count, const char* words, int64_t stride) const;
  void join_partials(char* words, int64_t stride, int64_t outputs, int64_t chunks, int64_t chunk_step) const;

  const ReductionLoops& loops_;
  const void* attrs_;
  const int state_, outputs_;
  const DType compute_, word_;
  const int64_t item_, word_item_;
  const char* data_;
  DType dtype_;
  int64_t stored_item_;
  char* out_[kMaxOutputs] = {};
  DType out_dtype_[kMaxOutputs] = {};
  Dims kept_, reduced_;
  int64_t n_, results_;  // elements per result, results
};

Reducer::Reducer(const Call& c, const ReductionKernel& k, const ReductionLoops& loops)
    : loops_(loops),
      attrs_(c.attrs),
      state_(k.state),
      outputs_(k.outputs),
      compute_(c.compute),
      word_(word_dtype(c.compute)),
      item_(item_size(c.compute)),
      word_item_(item_size(word_)),
      data_(c.in().data),
      dtype_(c.in().dtype),
      stored_item_(item_size(c.in().dtype)) {
  read_dims(c);
  if (!k.indexed) reduced_.sort();
  reduced_.coalesce();
  kept_.sort();
  kept_.coalesce();
  n_ = reduced_.count();
  results_ = kept_.count();
}

void Reducer::read_dims(const Call& c) {
  const View& x = c.in();
  // The mask is the first member of every reduction.
  const uint64_t mask = c.attributes<formula::Reduction>().dims;
  for (int o = 0; o < outputs_; ++o)
    if (c.views[o]) out_[o] = c.views[o]->data, out_dtype_[o] = c.views[o]->dtype;
  for (int d = x.ndim - 1; d >= 0; --d) {
    if (x.sizes[d] == 1) continue;
    const bool is_reduced = mask >> d & 1;
    Dims& to = is_reduced ? reduced_ : kept_;
    to.size[to.n] = x.sizes[d];
    to.in[to.n] = x.strides[d] * stored_item_;
    for (int o = 0; o < kMaxOutputs; ++o) {
      const bool has = !is_reduced && o < outputs_ && c.views[o];
      to.out[o][to.n] = has ? c.views[o]->strides[d] * item_size(c.views[o]->dtype) : 0;
    }
    ++to.n;
  }
}

bool Reducer::by_columns() const {
  if (kept_.n == 0) return false;
  if (n_ < kShortReduction) return true;
  if (reduced_.n == 0) return true;
  return std::abs(kept_.in[0]) < std::abs(reduced_.in[0]);
}

// Converts finished states first, first + 1, ... into the outputs.
void Reducer::store(int64_t first, int64_t count, const char* words, int64_t stride) const {
  alignas(64) char results[kMaxOutputs][kBatch * kWord];
  alignas(64) char cast[kBatch * kWord];
  for (int64_t i = 0; i < count; i += kBatch) {
    const int64_t m = std::min(kBatch, count - i);
    char* const at[kMaxOutputs] = {results[0], results[1]};
    loops_.finish(attrs_, words + i * word_item_, stride, m, static_cast<double>(n_), at);
    for (int o = 0; o < outputs_; ++o) {
      if (!out_[o]) continue;
      const int64_t item = item_size(out_dtype_[o]);
      casts()(out_dtype_[o], cast, word_, results[o], m);
      if (kept_.n <= 1) {
        scatter({out_[o] + (first + i) * (kept_.n ? kept_.out[o][0] : 0), 0, kept_.n ? kept_.out[o][0] : 0, 1, m, item},
                cast);
        continue;
      }
      for (int64_t j = 0; j < m; ++j)
        std::memcpy(out_[o] + kept_.offset(first + i + j, kept_.out[o]), cast + j * item, static_cast<size_t>(item));
    }
  }
}

// The partial states of result r are words r + chunk * chunk_step. A balanced tree over the chunks.
void Reducer::join_partials(char* words, int64_t stride, int64_t outputs, int64_t chunks, int64_t chunk_step) const {
  for (int64_t step = 1; step < chunks; step *= 2)
    for (int64_t i = 0; i + step < chunks; i += 2 * step)
      loops_.combine(attrs_, words + i * chunk_step * word_item_, words + (i + step) * chunk_step * word_item_, stride,
                     outputs);
}

// --- rows: the elements of one result lie together -------------------------------------------------------------------

// Gathers reduced elements [begin, end) in order, as many as fit, and casts them; returns how many.
int64_t Reducer::stage_run(const char* x, int64_t begin, int64_t end, char* stage, char* raw) const {
  const int64_t most = std::min(end - begin, kStageBytes / std::max(item_, stored_item_));
  char* to = dtype_ == compute_ ? stage : raw;
  for (int64_t done = 0; done < most;) {
    const int64_t i = begin + done, within = reduced_.n ? i % reduced_.size[0] : 0;
    const int64_t run = reduced_.n ? std::min(reduced_.size[0] - within, most - done) : 1;
    char* from = const_cast<char*>(x) + reduced_.offset(i, reduced_.in);
    gather(to + done * stored_item_, {from, 0, reduced_.n ? reduced_.in[0] : 0, 1, run, stored_item_});
    done += run;
  }
  if (dtype_ != compute_) casts()(compute_, stage, dtype_, raw, most);
  return most;
}

// Reduced elements [begin, end) of the result whose first element is x, into kLanes states, which become one.
void Reducer::take_run(const char* x, int64_t begin, int64_t end, char* words) const {
  const bool contiguous = reduced_.n == 0 || reduced_.in[0] == stored_item_;
  const bool direct = contiguous && dtype_ == compute_ && (reduced_.n <= 1 || reduced_.size[0] >= kDirectRun);
  alignas(64) char stage[kStageBytes], raw[kStageBytes];
  if (begin == end) loops_.start(attrs_, words, kLanes, kLanes);
  for (int64_t i = begin; i < end;) {
    int64_t m;
    if (direct) {
      m = reduced_.n ? std::min(reduced_.size[0] - i % reduced_.size[0], end - i) : 1;
      loops_.rows(attrs_, x + reduced_.offset(i, reduced_.in), m, i, words, kLanes, i == begin);
    } else {
      m = stage_run(x, i, end, stage, raw);
      loops_.rows(attrs_, stage, m, i, words, kLanes, i == begin);
    }
    i += m;
  }
  loops_.fold(attrs_, words, kLanes);
}

void Reducer::run_rows() {
  const int64_t chunks = std::max<int64_t>(1, ceil_div(n_, kChunk));
  if (chunks == 1) {
    const int64_t grain = std::max(kBatch, kChunk / std::max<int64_t>(1, n_) / kBatch * kBatch);
    parallel_for(0, results_, grain, [&](int64_t begin, int64_t end) {
      alignas(64) char words[kMaxState * kLanes * kWord], done[kMaxState * kBatch * kWord];
      for (int64_t first = begin; first < end; first += kBatch) {
        const int64_t m = std::min(kBatch, end - first);
        for (int64_t j = 0; j < m; ++j) {
          take_run(data_ + kept_.offset(first + j, kept_.in), 0, n_, words);
          for (int s = 0; s < state_; ++s)
            std::memcpy(done + (s * kBatch + j) * word_item_, words + s * kLanes * word_item_,
                        static_cast<size_t>(word_item_));
        }
        store(first, m, done, kBatch);
      }
    });
    return;
  }
  // Word r + chunk * results_: the states of one chunk lie side by side, so that the tree joins whole rows of them.
  const int64_t tasks = results_ * chunks;
  const std::unique_ptr<char[]> partial(new char[static_cast<size_t>(state_ * tasks * word_item_)]);
  parallel_for(0, tasks, 1, [&](int64_t begin, int64_t end) {
    alignas(64) char words[kMaxState * kLanes * kWord];
    for (int64_t t = begin; t < end; ++t) {
      const int64_t result = t % results_, chunk = t / results_;
      take_run(data_ + kept_.offset(result, kept_.in), chunk * kChunk, std::min(n_, (chunk + 1) * kChunk), words);
      for (int s = 0; s < state_; ++s)
        std::memcpy(partial.get() + (s * tasks + t) * word_item_, words + s * kLanes * word_item_,
                    static_cast<size_t>(word_item_));
    }
  });
  join_partials(partial.get(), tasks, results_, chunks, results_);
  store(0, results_, partial.get(), tasks);
}

// --- columns: the same element of neighbouring results lies together -------------------------------------------------

// Reduced elements [begin, end) of `cols` neighbouring results, the first of which starts at x.
void Reducer::take_columns(const char* x, int64_t begin, int64_t end, int64_t cols, char* words, int64_t stride) const {
  const bool direct = kept_.in[0] == stored_item_ && dtype_ == compute_;
  alignas(64) char stage[kStageBytes], raw[kStageBytes];
  const int64_t row_stride = reduced_.n ? reduced_.in[0] : 0;
  const int64_t most = std::max<int64_t>(1, kStageBytes / (cols * std::max(item_, stored_item_)));
  for (int64_t i = begin; i < end;) {
    int64_t m = reduced_.n ? std::min(reduced_.size[0] - i % reduced_.size[0], end - i) : 1;
    char* from = const_cast<char*>(x) + reduced_.offset(i, reduced_.in);
    if (direct) {
      loops_.columns(attrs_, from, row_stride, m, i, cols, words, stride);
    } else {
      m = std::min(m, most);
      gather(dtype_ == compute_ ? stage : raw, {from, row_stride, kept_.in[0], m, cols, stored_item_});
      if (dtype_ != compute_) casts()(compute_, stage, dtype_, raw, m * cols);
      loops_.columns(attrs_, stage, cols * item_, m, i, cols, words, stride);
    }
    i += m;
  }
}

void Reducer::run_columns() {
  const bool direct = kept_.in[0] == stored_item_ && dtype_ == compute_;
  const int64_t width = std::min(kept_.size[0], direct && !(state_ > 1) ? kMaxColumns : kMaxColumns / 4);
  const int64_t tiles = ceil_div(kept_.size[0], width), outer = results_ / kept_.size[0];
  const int64_t chunk_rows = std::max<int64_t>(256, kChunk / width),
                chunks = std::max<int64_t>(1, ceil_div(n_, chunk_rows));
  const int64_t groups = outer * tiles;
  const auto group_of = [&](int64_t g, int64_t* first, int64_t* cols) {
    const int64_t c = g % tiles * width;
    *first = g / tiles * kept_.size[0] + c;
    *cols = std::min(width, kept_.size[0] - c);
  };
  if (chunks == 1) {
    const int64_t grain = std::max<int64_t>(1, kChunk / std::max<int64_t>(1, width * n_));
    parallel_for(0, groups, grain, [&](int64_t begin, int64_t end) {
      alignas(64) char words[kMaxState * kMaxColumns * kWord];
      for (int64_t g = begin; g < end; ++g) {
        int64_t first, cols;
        group_of(g, &first, &cols);
        loops_.start(attrs_, words, cols, cols);
        take_columns(data_ + kept_.offset(first, kept_.in), 0, n_, cols, words, cols);
        store(first, cols, words, cols);
      }
    });
    return;
  }
  // As for rows: one array of results_ words per chunk and number of the state.
  const int64_t stride = results_ * chunks;
  const std::unique_ptr<char[]> partial(new char[static_cast<size_t>(state_ * stride * word_item_)]);
  parallel_for(0, groups * chunks, 1, [&](int64_t begin, int64_t end) {
    for (int64_t t = begin; t < end; ++t) {
      int64_t first, cols;
      group_of(t % groups, &first, &cols);
      const int64_t chunk = t / groups;
      char* words = partial.get() + (chunk * results_ + first) * word_item_;
      loops_.start(attrs_, words, stride, cols);
      take_columns(data_ + kept_.offset(first, kept_.in), chunk * chunk_rows, std::min(n_, (chunk + 1) * chunk_rows),
                   cols, words, stride);
    }
  });
  join_partials(partial.get(), stride, results_, chunks, results_);
  store(0, results_, partial.get(), stride);
}

void Reducer::run() {
  if (results_ == 0) return;
  if (by_columns())
    run_columns();
  else
    run_rows();
}

void store_small(const Call& c, const ReductionKernel& k, char* const* results) {
  for (int o = 0; o < k.outputs; ++o) {
    const View* out = c.views[o];
    if (!out) continue;
    if (AG_LIKELY(out->dtype == DType::Float32 && c.compute == DType::Float32))
      *out->as<float>() = static_cast<float>(*reinterpret_cast<const double*>(results[o]));
    else
      casts()(out->dtype, out->data, word_dtype(c.compute), results[o], 1);
  }
}

// Everything of a contiguous tensor into one number, without a plan. False where that is not the case.
bool run_small(const Call& c, const ReductionKernel& k, const ReductionLoops& loops) {
  const View& x = c.in();
  if (!x.contiguous || x.dtype != c.compute || x.numel > kChunk || x.numel == 0) return false;
  const uint64_t all = (1ull << x.ndim) - 1;
  if ((c.attributes<formula::Reduction>().dims & all) != all) return false;
  alignas(64) char words[kMaxState * kLanes * kWord], results[kMaxOutputs][kWord];
  char* const at[kMaxOutputs] = {results[0], results[1]};
  if (x.numel <= loops.most_few) {
    loops.few(c.attrs, x.data, x.numel, at);
    store_small(c, k, at);
    return true;
  }
  const int lanes = x.numel < kLanes ? static_cast<int>(std::bit_ceil(static_cast<uint64_t>(x.numel))) : kLanes;
  loops.rows(c.attrs, x.data, x.numel, 0, words, lanes, true);
  loops.fold(c.attrs, words, lanes);
  loops.finish(c.attrs, words, kLanes, 1, static_cast<double>(x.numel), at);
  store_small(c, k, at);
  return true;
}

}  // namespace

void run_reduction(const Call& c) {
  const ReductionKernel& k = *static_cast<const ReductionKernel*>(c.kernel_data);
  const int col = column(c.compute);
  if (AG_UNLIKELY(col < 0 || !k.loops[col].rows))
    fail<InternalError>(c.op ? c.op->name : "reduction", ": no kernel accumulates in ", c.compute);
  if (run_small(c, k, k.loops[col])) return;
  Reducer(c, k, k.loops[col]).run();
}

}  // namespace argand::cpu

namespace argand {
namespace sse4 {
extern const cpu::ReductionKernel* const kReductions;
}
namespace avx2 {
extern const cpu::ReductionKernel* const kReductions;
}
namespace avx512 {
extern const cpu::ReductionKernel* const kReductions;
}

namespace {
template <class... R>
void fill(List<R...>, const cpu::ReductionKernel* rows) {
  ((ReductionOp<R>::op.kernels[static_cast<int>(DeviceType::CPU)] = {cpu::run_reduction, rows++}), ...);
}
}  // namespace

void register_reductions_cpu() {
  const cpu::ReductionKernel* const levels[] = {sse4::kReductions, avx2::kReductions, avx512::kReductions};
  fill(AllReductions{}, levels[static_cast<int>(cpu::isa())]);
}

}  // namespace argand
