// Reductions on the GPU, from the same structs as on the CPU (formulas/reductions.h).
//
// A result's elements are cut into chunks that depend on shapes and strides alone; a thread takes every so-manieth
// element of a chunk in the compute type, its state is widened (float64, int64, complex128) and states are joined in a
// fixed tree: the same bits every time. Where results lie closer together than their elements ("columns") a thread has
// a result of its own, else ("rows") a block shares one. With one chunk the kernel finishes the result itself; with
// more a second one joins the chunks' states.
#pragma once
#include "argand/cuda/block.h"
#include "argand/cuda/convert.h"
#include "argand/cuda/layout.h"
#include "argand/cuda/pointwise.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/complex.h"
#include "argand/formulas/lane.h"
#include "argand/formulas/reductions.h"

namespace argand::cuda {

template <class C>
using WideNumber =
    std::conditional_t<kIsComplex<C>, Complex<double>, std::conditional_t<std::is_integral_v<C>, int64_t, double>>;

// Dimensions of one kind, innermost first; offsets in bytes.
struct Span {
  int ndim = 0;
  bool narrow = true;  // element numbers fit 31 bits
  int64_t size[kInlineDims];
  Divider divider[kInlineDims];
  int64_t stride[kInlineDims], out_stride[2][kInlineDims];

  int64_t count() const {
    int64_t n = 1;
    for (int d = 0; d < ndim; ++d) n *= size[d];
    return n;
  }
  AG_HD int64_t offset(int64_t i, const int64_t* strides) const {
    int64_t at = 0;
    for (int d = 0; d < ndim; ++d) {
      int64_t rest = 0;
      if (d + 1 < ndim) rest = narrow ? static_cast<int64_t>(divider[d].divide(static_cast<uint32_t>(i))) : i / size[d];
      at += (i - rest * size[d]) * strides[d];
      i = rest;
    }
    return at;
  }
};

// What the kernels of one reduction share. C: the type elements are met in.
template <class R, class C>
struct Reduction {
  using V = Value<C>;
  using W = Value<WideNumber<C>>;
  using Narrow = State<V, R::kState>;
  using Wide = State<W, R::kState>;

  R r;
  const char* in;
  DType dtype;
  char* out[2];  // null: not wanted
  DType out_dtype[2];
  Span kept, reduced;
  int64_t n, results;  // elements per result, results
  int64_t chunk, chunks;
  Wide* states;  // result + chunk * results, where there are several chunks

  AG_HD V element(const char* from, int64_t i) const {
    return value_from<V>(load_number<C>(from + reduced.offset(i, reduced.stride), dtype));
  }
  // Indices counted from `base`.
  AG_HD Wide widen(const Narrow& s, int64_t base) const {
    Wide w;
    for (int k = 0; k < R::kState; ++k) w.v[k] = value_from<W>(convert<WideNumber<C>>(number_from(s.v[k])));
    if constexpr (R::kIndexed)
      w.v[1] = s.v[1].x == V::kGreatest ? W(W::kGreatest) : W(w.v[1].x + static_cast<WideNumber<C>>(base));
    return w;
  }
  // Elements begin, begin + step, ... of [0, end) of the result whose first element is at `from`; widened now and then,
  // so that neither sums nor indices outgrow the compute type.
  AG_HD Wide take(const char* from, int64_t begin, int64_t end, int64_t step) const {
    constexpr int64_t kMost = 1024;
    Wide all = r.template start<W>();
    for (int64_t first = begin; first < end; first += kMost * step) {
      const int64_t last = first + kMost * step < end ? first + kMost * step : end;
      Narrow s = r.template start<V>();
      for (int64_t i = first; i < last; i += step) r.first(s, element(from, i), index(i - first));
      if constexpr (R::kTwoPass) {
        r.settle(s);
        for (int64_t i = first; i < last; i += step) r.second(s, element(from, i));
      }
      all = first == begin ? widen(s, first) : r.combine(all, widen(s, first));
    }
    return all;
  }
  AG_HD void give(int64_t result, int64_t of_chunk, const Wide& s) const {
    if (chunks > 1)
      states[result + of_chunk * results] = s;
    else
      finish(result, s);
  }
  AG_HD void finish(int64_t result, const Wide& s) const {
    const auto y = r.finish(s, static_cast<double>(n));
    for (int o = 0; o < R::kOutputs; ++o)
      if (out[o])
        store_number<WideNumber<C>>(out[o] + kept.offset(result, kept.out_stride[o]), out_dtype[o],
                                    number_from(y.v[o]));
  }

 private:
  AG_HD static V index(int64_t i) {
    if constexpr (kIsComplex<C>)
      return V(0);
    else
      return V(static_cast<C>(i));
  }
};

// A group of `lanes` threads, a warp or the whole block, has one chunk of one result.
template <class R, class C>
struct ReduceRows {
  static constexpr bool kMeets = true;
  Reduction<R, C> a;
  uint32_t lanes;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using Wide = typename Reduction<R, C>::Wide;
    const auto join = [&](const Wide& x, const Wide& y) { return a.r.combine(x, y); };
    const int64_t group = (static_cast<int64_t>(b.index()) * b.threads() + b.thread()) / lanes;
    const int64_t lane = b.thread() % lanes;
    const bool is_there = group < a.results * a.chunks;
    const int64_t result = is_there ? group % a.results : 0, chunk = is_there ? group / a.results : 0;
    const int64_t begin = chunk * a.chunk, end = begin + a.chunk < a.n ? begin + a.chunk : a.n;
    const char* from = a.in + a.kept.offset(result, a.kept.stride);
    Wide s = a.take(from, is_there ? begin + lane : end, end, lanes);
    s = lanes == kWarp
            ? join_warp(b, s, join)
            : join_block(b, b.template shared<Wide>(), s, a.r.template start<typename Reduction<R, C>::W>(), join);
    if (is_there && lane == 0) a.give(result, chunk, s);
  }
};

template <class R, class C>
struct ReduceColumns {
  Reduction<R, C> a;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= a.results * a.chunks) return;
    const int64_t result = i % a.results, chunk = i / a.results;
    const int64_t begin = chunk * a.chunk, end = begin + a.chunk < a.n ? begin + a.chunk : a.n;
    a.give(result, chunk, a.take(a.in + a.kept.offset(result, a.kept.stride), begin, end, 1));
  }
};

// A warp joins the states of one result's chunks.
template <class R, class C>
struct JoinChunks {
  static constexpr bool kMeets = true;
  Reduction<R, C> a;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using Wide = typename Reduction<R, C>::Wide;
    const int64_t result = (static_cast<int64_t>(b.index()) * b.threads() + b.thread()) / kWarp;
    const bool is_there = result < a.results;
    const int64_t lane = b.thread() % kWarp;
    Wide s = a.r.template start<typename Reduction<R, C>::W>();
    for (int64_t c = lane; is_there && c < a.chunks; c += kWarp) s = a.r.combine(s, a.states[result + c * a.results]);
    s = join_warp(b, s, [&](const Wide& x, const Wide& y) { return a.r.combine(x, y); });
    if (is_there && lane == 0) a.finish(result, s);
  }
};

// --- the host's side ------------------------------------------------------------------------------------------------

class ReductionPlan {
 public:
  Span kept, reduced;
  bool by_columns;
  int64_t n, results, chunk, chunks;

  ReductionPlan(const Call& c, bool indexed) {
    read(c);
    if (!indexed) sort(reduced);
    merge(reduced, 0);
    sort(kept);
    merge(kept, 2);
    n = reduced.count(), results = kept.count();
    by_columns =
        kept.ndim > 0 && (reduced.ndim == 0 || n < kFew || std::abs(kept.stride[0]) < std::abs(reduced.stride[0]));
    chunk = std::max<int64_t>(n, 1);
    const int64_t least = by_columns ? kColumnChunk : kRowChunk;
    const int64_t workers = by_columns ? results / kBlockThreads : results;  // blocks without cutting
    if (workers < kFullGrid && n >= 2 * least)
      chunk = std::max(least, (n + kFullGrid - 1) / kFullGrid * std::max<int64_t>(1, workers));
    chunks = std::max<int64_t>(1, (n + chunk - 1) / chunk);
  }
  // Threads that share a result.
  uint32_t lanes() const { return chunk <= 4 * kWarp ? kWarp : kBlockThreads; }

 private:
  static constexpr int64_t kFew = 32, kRowChunk = 8192, kColumnChunk = 256;
  static constexpr int64_t kFullGrid = 1024;  // blocks that fill the largest device

  void read(const Call& c) {
    const View& x = c.in();
    const uint64_t mask = c.attributes<formula::Reduction>().dims;  // the first member of every reduction
    for (int d = x.ndim - 1; d >= 0; --d) {
      if (x.sizes[d] == 1) continue;
      const bool is_reduced = mask >> d & 1;
      Span& to = is_reduced ? reduced : kept;
      to.size[to.ndim] = x.sizes[d];
      to.stride[to.ndim] = x.strides[d] * item_size(x.dtype);
      for (int o = 0; o < 2; ++o) {
        const View* y = !is_reduced && o < c.outs ? c.views[o] : nullptr;
        to.out_stride[o][to.ndim] = y ? y->strides[d] * item_size(y->dtype) : 0;
      }
      ++to.ndim;
    }
  }
  static void swap(Span& s, int a, int b) {
    std::swap(s.size[a], s.size[b]);
    std::swap(s.stride[a], s.stride[b]);
    for (auto& o : s.out_stride) std::swap(o[a], o[b]);
  }
  static void sort(Span& s) {
    for (int i = 1; i < s.ndim; ++i)
      for (int j = i; j > 0 && std::abs(s.stride[j - 1]) > std::abs(s.stride[j]); --j) swap(s, j - 1, j);
  }
  static void merge(Span& s, int outs) {
    int to = 0;
    for (int d = 1; d < s.ndim; ++d) {
      bool can = s.stride[d] == s.stride[to] * s.size[to];
      for (int o = 0; o < outs; ++o) can &= s.out_stride[o][d] == s.out_stride[o][to] * s.size[to];
      if (can) {
        s.size[to] *= s.size[d];
        continue;
      }
      swap(s, ++to, d);
    }
    s.ndim = s.ndim ? to + 1 : 0;
    s.narrow = s.count() <= Layout::kMost;
    for (int d = 0; d < s.ndim && s.narrow; ++d)
      s.divider[d] = Divider(static_cast<uint32_t>(std::max<int64_t>(1, s.size[d])));
  }
};

template <class R, class C, class Launch>
void run_reduction(const Call& c, Launch& launch) {
  const ReductionPlan p(c, R::kIndexed);
  if (p.results == 0) return;
  Reduction<R, C> a{c.attributes<R>(), c.in().data, c.in().dtype, {},      {},       p.kept,
                    p.reduced,         p.n,         p.results,    p.chunk, p.chunks, nullptr};
  for (int o = 0; o < R::kOutputs; ++o)
    if (const View* y = c.views[o]) a.out[o] = y->data, a.out_dtype[o] = y->dtype;
  using Wide = typename Reduction<R, C>::Wide;
  const int64_t tasks = p.results * p.chunks;
  if (p.chunks > 1) a.states = static_cast<Wide*>(launch.scratch(static_cast<size_t>(tasks) * sizeof(Wide)));
  if (p.by_columns)
    launch(ReduceColumns<R, C>{a}, blocks_for(tasks), kBlockThreads);
  else
    launch(ReduceRows<R, C>{a, p.lanes()}, blocks_for(tasks * p.lanes()), kBlockThreads,
           kBlockThreads / kWarp * sizeof(Wide));
  if (p.chunks > 1) launch(JoinChunks<R, C>{a}, blocks_for(p.results * kWarp), kBlockThreads);
}

template <class R, class Launch>
void reduce(const Call& c) {
  Launch launch(c);
  const DType d = c.compute;
  if constexpr ((R::info.types & kFloats) != 0) {
    if (d == DType::Float32) return run_reduction<R, float>(c, launch);
    if (d == DType::Float64) return run_reduction<R, double>(c, launch);
  }
  if constexpr ((R::info.types & kInts) != 0) {
    if (d == DType::Int32) return run_reduction<R, int32_t>(c, launch);
    if (d == DType::Int64) return run_reduction<R, int64_t>(c, launch);
  }
  if constexpr ((R::info.types & kComplex) != 0) {
    if (d == DType::Complex64) return run_reduction<R, Complex<float>>(c, launch);
    if (d == DType::Complex128) return run_reduction<R, Complex<double>>(c, launch);
  }
  fail<InternalError>(c.op->name, ": no CUDA kernel accumulates in ", d);
}

template <class Launch, class... R>
void register_reductions(DeviceType device, List<R...>) {
  (set_kernel(ReductionOp<R>::op, device, reduce<R, Launch>), ...);
}

}  // namespace argand::cuda
