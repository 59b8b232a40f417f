#include "argand/cpu/engine.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/cpu/casts.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/pointwise.h"
#include "argand/cpu/strided.h"

namespace argand::cpu {
namespace {

constexpr int64_t kStageBytes = 16384;  // of one operand's tile
constexpr int64_t kGrain = 32768;       // elements a thread takes at least
constexpr int64_t kLongRow = 32;        // shorter rows are staged many at a time
constexpr int64_t kLine = 64;           // bytes of a cache line

// By dtype. Nothing computes in uint16, uint32 and the 8-bit floating types: kColNone has no loops.
constexpr Column kColumnOf[kNumDTypes] = {kColU8,   kColU8,  kColI8,   kColI16,  kColI32,  kColI64,  kColNone,
                                          kColNone, kColU64, kColNone, kColNone, kColNone, kColNone, kColF32,
                                          kColF32,  kColF32, kColF64,  kColC64,  kColC128};

// The types a call's operands have inside the kernel.
struct Types {
  LoopFn loop;
  DType compute, result;  // result: of outputs that are not masks
  uint8_t masks;
  DType of(int operand, int outs) const {
    return masks >> operand & 1 ? DType::Bool : operand < outs ? result : compute;
  }
};

// A view's dtype, contiguity and host_scalar flag within View::kind(), to compare them at once.
constexpr uint64_t kPlainBits = 0x0000'ffff'0000'00ffull;
constexpr uint64_t plain(DType d) { return static_cast<uint64_t>(d) | 1ull << 32; }

// int8, uint8, int16 and bool operands of one type have loops of their own where the operation allows it.
AG_INLINE void narrow(const Call& c, const PointwiseKernel& k, Types& t) {
  const View* const* v = c.views;
  DType d = DType::Int32;
  for (int i = 0; i < c.outs + c.ins; ++i) {
    if (!v[i] || k.masks >> i & 1) continue;
    if (d == DType::Int32) d = v[i]->dtype;
    if (v[i]->dtype != d) return;
  }
  if (d > DType::Int16 || (d == DType::Bool && !k.bool_as_byte)) return;
  LoopFn loop = k.loops[kColumnOf[static_cast<int>(d)]];
  if (loop) t.loop = loop, t.compute = t.result = d;
}

Types types_of(const Call& c, const PointwiseKernel& k) {
  Types t{k.loops[kColumnOf[static_cast<int>(c.compute)]], c.compute, k.real_output ? real_dtype(c.compute) : c.compute,
          k.masks};
  if (c.compute == DType::Int32) narrow(c, k, t);
  if (AG_UNLIKELY(!t.loop))
    fail<NotImplementedError>(c.op ? c.op->name : "pointwise operation", ": there is no form for ", c.compute,
                              "; convert with .to() first");
  return t;
}

bool repeats_everywhere(const View& v) {
  if (v.host_scalar) return true;
  for (int d = 0; d < v.ndim; ++d)
    if (v.strides[d] != 0 && v.sizes[d] != 1) return false;
  return true;
}

// --- flat calls: every operand contiguous in its own type, or one number ---------------------------------------------

struct Flat {
  char* data[kMaxOperands];
  int64_t item[kMaxOperands];
  unsigned repeats = 0;
  int64_t n = 0;
  alignas(16) char numbers[kMaxOperands][16];
};

// False where an operand needs the general path.
AG_INLINE bool flatten(const Call& c, const Types& t, Flat& f) {
  const int count = c.outs + c.ins;
  for (int i = 0; i < count; ++i) {
    const View* v = c.views[i];
    f.data[i] = nullptr;
    if (!v) continue;
    const DType own = t.of(i, c.outs);
    if (i < c.outs) f.n = v->numel;
    f.data[i] = v->data;
    if (AG_LIKELY((v->kind() & kPlainBits) == plain(own))) continue;
    if (i < c.outs || !repeats_everywhere(*v)) return false;
    if (v->dtype != own) {
      casts()(own, f.numbers[i], v->dtype, v->data, 1);
      f.data[i] = f.numbers[i];
    }
    f.repeats |= 1u << (i - c.outs);
  }
  return true;
}

AG_NOINLINE void run_parallel(const Call& c, const Types& t, Flat& f) {
  const int count = c.outs + c.ins;
  for (int i = 0; i < count; ++i) f.item[i] = item_size(t.of(i, c.outs));
  parallel_for(0, f.n, kGrain, [&](int64_t begin, int64_t end) {
    char* at[kMaxOperands];
    for (int i = 0; i < count; ++i) {
      const bool still = !f.data[i] || (i >= c.outs && f.repeats >> (i - c.outs) & 1);
      at[i] = f.data[i] + (still ? 0 : begin * f.item[i]);
    }
    t.loop(c.attrs, at, f.repeats, end - begin);
  });
}

// --- the general path ------------------------------------------------------------------------------------------------

enum class Mode : uint8_t {
  kAbsent,  // an output nobody wants
  kDirect,  // rows go to the kernel where they lie
  kNumber,  // one number for the whole call
  kPerRow,  // one number per row
  kStaged,
};

struct Operand {
  char* data;
  int64_t strides[kInlineDims];  // in bytes, innermost first
  DType dtype, own;              // in memory, in the kernel
  uint8_t item, own_item;
  Mode mode;
  bool same_tiles = false;  // staged, and the same in every tile
};

struct Plan {
  LoopFn loop;
  const void* attrs;
  int outs, count;
  int ndim = 0;
  int64_t size[kInlineDims];  // innermost first
  Operand op[kMaxOperands];
  int64_t rows, cols;  // of a tile, over dimensions 1 and 0
  int64_t tiles1, tiles0, tiles;
  bool packed;           // a tile is one kernel call
  unsigned repeats = 0;  // inputs that are one number in a kernel call

  Plan(const Call& c, const Types& t);
  void run();

 private:
  void read_dims(const Call& c, const Types& t);
  bool outer_first(int a, int b) const;
  void swap_dims(int a, int b);
  void sort_dims();
  void coalesce();
  void choose_modes();
  void choose_tile();
  bool transposes(const Operand& o) const;
  void run_tiles(int64_t begin, int64_t end) const;
  void run_tile(char* const* base, char* const* stage, int64_t rows, int64_t cols, bool first) const;
  void call_rows(char* const* base, char* const* stage, int64_t rows, int64_t cols) const;
};

Plan::Plan(const Call& c, const Types& t) : loop(t.loop), attrs(c.attrs), outs(c.outs), count(c.outs + c.ins) {
  read_dims(c, t);
  sort_dims();
  coalesce();
  choose_modes();
  choose_tile();
}

// Dimensions of size 1 are dropped, the order is reversed.
void Plan::read_dims(const Call& c, const Types& t) {
  const View* shape = nullptr;
  for (int i = 0; i < outs && !shape; ++i) shape = c.views[i];
  int where[kInlineDims];
  for (int d = shape->ndim - 1; d >= 0; --d)
    if (shape->sizes[d] != 1) where[ndim] = d, size[ndim++] = shape->sizes[d];
  for (int k = 0; k < count; ++k) {
    const View* v = c.views[k];
    Operand& o = op[k];
    o.own = t.of(k, outs);
    o.own_item = static_cast<uint8_t>(item_size(o.own));
    o.data = v ? v->data : nullptr;
    o.dtype = v ? v->dtype : o.own;
    o.item = static_cast<uint8_t>(item_size(o.dtype));
    o.mode = v ? Mode::kStaged : Mode::kAbsent;
    for (int d = 0; d < ndim; ++d) o.strides[d] = v && !v->host_scalar ? v->strides[where[d]] * o.item : 0;
  }
}

// Whether dimension a should be outside of b: by the first operand that tells them apart, outputs before inputs.
bool Plan::outer_first(int a, int b) const {
  for (int k = 0; k < count; ++k) {
    const int64_t x = std::abs(op[k].strides[a]), y = std::abs(op[k].strides[b]);
    if (x && y && x != y) return x > y;
  }
  return false;
}
void Plan::swap_dims(int a, int b) {
  std::swap(size[a], size[b]);
  for (int k = 0; k < count; ++k) std::swap(op[k].strides[a], op[k].strides[b]);
}
void Plan::sort_dims() {
  for (int i = 1; i < ndim; ++i)
    for (int j = i; j > 0 && outer_first(j - 1, j); --j) swap_dims(j - 1, j);
}

void Plan::coalesce() {
  int to = 0;
  for (int d = 1; d < ndim; ++d) {
    bool merge = true;
    for (int k = 0; k < count; ++k) merge &= op[k].strides[d] == op[k].strides[to] * size[to];
    if (merge) {
      size[to] *= size[d];
      continue;
    }
    ++to;
    size[to] = size[d];
    for (int k = 0; k < count; ++k) op[k].strides[to] = op[k].strides[d];
  }
  ndim = ndim ? to + 1 : 0;
  for (; ndim < 2; ++ndim) {
    size[ndim] = 1;
    for (int k = 0; k < count; ++k) op[k].strides[ndim] = 0;
  }
}

bool Plan::transposes(const Operand& o) const {
  const int64_t s0 = std::abs(o.strides[0]), s1 = std::abs(o.strides[1]);
  return o.mode == Mode::kStaged && s0 != 0 && s0 != o.item && s1 != 0 && s1 < s0;
}

void Plan::choose_modes() {
  for (int k = 0; k < count; ++k) {
    Operand& o = op[k];
    if (o.mode == Mode::kAbsent) continue;
    bool outer_repeats = true;
    for (int d = 1; d < ndim; ++d) outer_repeats &= o.strides[d] == 0;
    const bool native = o.dtype == o.own, input = k >= outs;
    if (native && o.strides[0] == o.item)
      o.mode = Mode::kDirect;
    else if (native && input && o.strides[0] == 0)
      o.mode = outer_repeats ? Mode::kNumber : Mode::kPerRow;
    o.same_tiles = outer_repeats && input;
  }
}

void Plan::choose_tile() {
  int64_t widest = 1;
  bool staged = false, transposed = false;
  for (int k = 0; k < count; ++k) {
    widest = std::max<int64_t>(widest, std::max(op[k].own_item, op[k].item));
    staged |= op[k].mode == Mode::kStaged;
    transposed |= transposes(op[k]);
  }
  const int64_t most = kStageBytes / widest;
  const bool short_rows = size[0] < kLongRow;
  if (short_rows)
    cols = size[0];
  else if (transposed)
    cols = std::min(size[0], most * widest / kLine);  // a cache line of the transposed operand
  else
    cols = std::min(size[0], staged ? most : kGrain);
  rows = std::max<int64_t>(1, std::min(size[1], most / cols));
  const bool whole_rows = cols == size[0];
  packed = true;
  for (int k = 0; k < count; ++k) {
    Operand& o = op[k];
    const bool linear = o.mode == Mode::kDirect && whole_rows && o.strides[1] == cols * o.item;
    const bool lies_apart = (o.mode == Mode::kDirect && !linear) || o.mode == Mode::kPerRow;
    if (short_rows && lies_apart && rows > 1)
      o.mode = Mode::kStaged;
    else if (lies_apart && rows > 1)
      packed = false;
    if (o.mode == Mode::kNumber || o.mode == Mode::kPerRow) repeats |= 1u << (k - outs);
    o.same_tiles &= o.mode == Mode::kStaged && whole_rows;
  }
  tiles0 = (size[0] + cols - 1) / cols;
  tiles1 = (size[1] + rows - 1) / rows;
  tiles = tiles0 * tiles1;
  for (int d = 2; d < ndim; ++d) tiles *= size[d];
}

void stage_in(const Operand& o, char* base, char* stage, char* raw, int64_t rows, int64_t cols) {
  const Rectangle x{base, o.strides[1], o.strides[0], rows, cols, o.item};
  if (o.dtype == o.own) return gather(stage, x);
  const bool linear = o.strides[0] == o.item && (rows == 1 || o.strides[1] == cols * o.item);
  if (!linear) gather(raw, x);
  casts()(o.own, stage, o.dtype, linear ? base : raw, rows * cols);
}

void stage_out(const Operand& o, char* base, const char* stage, char* raw, int64_t rows, int64_t cols) {
  const Rectangle x{base, o.strides[1], o.strides[0], rows, cols, o.item};
  if (o.dtype == o.own) return scatter(x, stage);
  const bool linear = o.strides[0] == o.item && (rows == 1 || o.strides[1] == cols * o.item);
  casts()(o.dtype, linear ? base : raw, o.own, stage, rows * cols);
  if (!linear) scatter(x, raw);
}

void Plan::call_rows(char* const* base, char* const* stage, int64_t rows_, int64_t cols_) const {
  char* at[kMaxOperands];
  int64_t step[kMaxOperands];
  for (int k = 0; k < count; ++k) {
    const bool is_staged = op[k].mode == Mode::kStaged;
    at[k] = is_staged ? stage[k] : base[k];
    step[k] = is_staged ? cols_ * op[k].own_item : op[k].mode == Mode::kAbsent ? 0 : op[k].strides[1];
  }
  if (packed) return loop(attrs, at, repeats, rows_ * cols_);
  for (int64_t r = 0; r < rows_; ++r) {
    loop(attrs, at, repeats, cols_);
    for (int k = 0; k < count; ++k) at[k] += step[k];
  }
}

void Plan::run_tile(char* const* base, char* const* stage, int64_t rows_, int64_t cols_, bool first) const {
  alignas(64) char raw[kStageBytes];
  for (int k = outs; k < count; ++k)
    if (op[k].mode == Mode::kStaged && (first || !op[k].same_tiles))
      stage_in(op[k], base[k], stage[k], raw, op[k].same_tiles ? rows : rows_, cols_);
  call_rows(base, stage, rows_, cols_);
  for (int k = 0; k < outs; ++k)
    if (op[k].mode == Mode::kStaged) stage_out(op[k], base[k], stage[k], raw, rows_, cols_);
}

void Plan::run_tiles(int64_t begin, int64_t end) const {
  alignas(64) char stages[kMaxOperands][kStageBytes];
  char* stage[kMaxOperands];
  for (int k = 0; k < count; ++k) stage[k] = stages[k];
  for (int64_t tile = begin; tile < end; ++tile) {
    int64_t t = tile, index[kInlineDims];
    index[0] = t % tiles0 * cols, t /= tiles0;
    index[1] = t % tiles1 * rows, t /= tiles1;
    for (int d = 2; d < ndim; ++d) index[d] = t % size[d], t /= size[d];
    char* base[kMaxOperands];
    for (int k = 0; k < count; ++k) {
      base[k] = op[k].data;
      if (op[k].mode == Mode::kAbsent) continue;
      for (int d = 0; d < ndim; ++d) base[k] += index[d] * op[k].strides[d];
    }
    run_tile(base, stage, std::min(rows, size[1] - index[1]), std::min(cols, size[0] - index[0]), tile == begin);
  }
}

void Plan::run() {
  const int64_t grain = std::max<int64_t>(1, kGrain / (rows * cols));
  parallel_for(0, tiles, grain, [this](int64_t begin, int64_t end) { run_tiles(begin, end); });
}

// --- few elements: rows, columns and numbers written out in the order of the output, without a plan ------------------

constexpr int64_t kFew = 64;

// The elements of v, of kItem bytes, one after another.
template <size_t kItem>
void write_out(const View& v, char* to) {
  const int last = v.ndim - 1;
  const int64_t cols = v.sizes[last], step = v.strides[last];
  int64_t at = 0, index[kInlineDims] = {};
  for (int64_t done = 0; done < v.numel; done += cols) {
    for (int64_t i = 0; i < cols; ++i, to += kItem)
      std::memcpy(to, v.data + (at + i * step) * static_cast<int64_t>(kItem), kItem);
    for (int d = last - 1; d >= 0; --d) {
      at += v.strides[d];
      if (++index[d] < v.sizes[d]) break;
      at -= v.strides[d] * v.sizes[d];
      index[d] = 0;
    }
  }
}

// True where the call was small and simple enough to be done here.
bool run_few(const Call& c, const Types& t) {
  alignas(64) char memory[kMaxOperands][kFew * 8];
  char* at[kMaxOperands];
  const int64_t n = c.views[0] ? c.views[0]->numel : 0;
  if (n == 0 || n > kFew) return false;
  for (int k = 0; k < c.outs + c.ins; ++k) {
    const View* v = c.views[k];
    if (!v || v->dtype != t.of(k, c.outs) || v->host_scalar || v->ndim == 0) return false;
    at[k] = v->data;
    if (v->contiguous) continue;
    const int64_t item = item_size(v->dtype);
    if (k < c.outs || (item != 4 && item != 8)) return false;
    item == 4 ? write_out<4>(*v, memory[k]) : write_out<8>(*v, memory[k]);
    at[k] = memory[k];
  }
  t.loop(c.attrs, at, 0, n);
  return true;
}

AG_NOINLINE void run_general(const Call& c, const Types& t) {
  for (int i = 0; i < c.outs; ++i)
    if (c.views[i]) {
      if (c.views[i]->numel) Plan(c, t).run();
      return;
    }
}

AG_NOINLINE void run_any(const Call& c, const PointwiseKernel& k) {
  const Types t = types_of(c, k);
  Flat f;
  if (!flatten(c, t, f)) return run_few(c, t) ? void() : run_general(c, t);
  if (f.n == 0) return;
  if (f.n <= kGrain) return t.loop(c.attrs, f.data, f.repeats, f.n);
  run_parallel(c, t, f);
}

}  // namespace

// Small calls live here: every operand wanted, contiguous and in the kernel's own type.
void run_pointwise(const Call& c) {
  const PointwiseKernel& k = *static_cast<const PointwiseKernel*>(c.kernel_data);
  const LoopFn loop = k.loops[kColumnOf[static_cast<int>(c.compute)]];
  char* data[kMaxOperands];
  const int count = c.outs + c.ins;
  const uint64_t number = plain(c.compute), mask = plain(DType::Bool);
  uint64_t differ = !loop || (k.real_output && is_complex(c.compute));
  for (int i = 0; i < count; ++i) {
    const View* v = c.views[i];
    if (AG_UNLIKELY(!v)) return run_any(c, k);
    differ |= (v->kind() ^ (k.masks >> i & 1 ? mask : number)) & kPlainBits;
    data[i] = v->data;
  }
  const int64_t n = c.views[0]->numel;
  if (AG_LIKELY(differ == 0 && n > 0 && n <= kGrain)) return loop(c.attrs, data, 0, n);
  run_any(c, k);
}

}  // namespace argand::cpu
