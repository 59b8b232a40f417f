// Attention by tiles, after Dao, "FlashAttention-2" (2023): a block of queries meets the keys block by block; the
// softmax is carried along as a running maximum and a running sum, and the backward pass makes the probabilities again
// from the saved logarithms of those sums. Memory is linear in the numbers of queries and keys.
//
// A task is one head of keys with a share of the (head, block of queries) pairs that read it. How many shares there
// are depends on shapes alone, and what the shares of a head of keys contribute to its gradient is added in their
// order: the same bits at any thread count.
#include "argand/dispatch/attention_ops.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "argand/core/parallel.h"
#include "argand/cpu/attention_kernels.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/convert.h"
#include "argand/cpu/gemm_kernels.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

// Of a tile, which stays in the first-level cache. Causal blocks are cut finer: less of what is hidden is computed.
constexpr int64_t kQueries = 64, kCausalQueries = 32, kKeys = 128;
constexpr int64_t kForwardTasks = 64, kBackwardTasks = 16;  // fewer heads than this are cut into shares
constexpr int64_t kFewQueries = 4;                          // so few read the keys once: packing would double that

template <class T>
struct Kernels {
  const GemmKernels<T>& gemm;
  const AttentionKernels<T>& tile;
};
template <class T>
Kernels<T> kernels() {
  const int isa = static_cast<int>(cpu::isa());
  if constexpr (std::is_same_v<T, float>) {
    static const Kernels<T> tables[] = {{sse4::gemm_kernels_float, sse4::attention_kernels_float},
                                        {avx2::gemm_kernels_float, avx2::attention_kernels_float},
                                        {avx512::gemm_kernels_float, avx512::attention_kernels_float}};
    return tables[isa];
  } else {
    static const Kernels<T> tables[] = {{sse4::gemm_kernels_double, sse4::attention_kernels_double},
                                        {avx2::gemm_kernels_double, avx2::attention_kernels_double},
                                        {avx512::gemm_kernels_double, avx512::attention_kernels_double}};
    return tables[isa];
  }
}

// The rows of one head in a tensor [batch, heads, rows, columns].
struct Rows {
  char* data;
  DType dtype;
  int64_t row, column, columns;

  Rows(const View& v, int64_t batch, int64_t head)
      : data(v.data + (batch * v.strides[0] + head * v.strides[1]) * item_size(v.dtype)),
        dtype(v.dtype),
        row(v.strides[2]),
        column(v.strides[3]),
        columns(v.sizes[3]) {}
  char* at(int64_t i) const { return data + i * row * item_size(dtype); }
  template <class T>
  bool plain() const {
    return dtype == dtype_of<T> && column == 1;
  }
};

// Rows as T's, one after another: where they are, or a copy.
template <class T>
class CompactRows {
 public:
  // Room for copies of `rows` rows.
  CompactRows(const View& v, int64_t rows)
      : copies_(!(v.dtype == dtype_of<T> && v.strides[3] == 1 && v.strides[2] == v.sizes[3])),
        copy_(dtype_of<T>, v.dtype),
        room_(copies_ ? rows * v.sizes[3] : 0) {}
  const T* operator()(const Rows& x, int64_t first, int64_t rows) const {
    if (!copies_) return reinterpret_cast<const T*>(x.at(first));
    if (x.plain<T>()) {
      kernels<T>().tile.scale_rows(room_.data(), x.columns, reinterpret_cast<const T*>(x.at(first)), x.row, rows,
                                   x.columns, nullptr);
      return room_.data();
    }
    for (int64_t i = 0; i < rows; ++i)
      copy_(reinterpret_cast<char*>(room_.data() + i * x.columns), 1, x.at(first + i), x.column, x.columns);
    return room_.data();
  }

 private:
  bool copies_;
  RowCopy copy_;
  Scratch<T> room_;
};

// from [rows][columns], row i times factor[i] where factor is not null. Scales `from` itself where it must convert.
template <class T>
void write_rows(const Rows& to, int64_t first, T* from, int64_t rows, const T* factor = nullptr) {
  const auto& scale_rows = kernels<T>().tile.scale_rows;
  const int64_t n = to.columns;
  if (to.plain<T>()) return scale_rows(reinterpret_cast<T*>(to.at(first)), to.row, from, n, rows, n, factor);
  if (factor) scale_rows(from, n, from, n, rows, n, factor);
  const RowCopy copy(to.dtype, dtype_of<T>);
  for (int64_t i = 0; i < rows; ++i)
    copy(to.at(first + i), to.column, reinterpret_cast<const char*>(from + i * n), 1, n);
}

// What both directions know of a call.
struct Shape {
  int64_t heads, kv_heads, group, queries, keys, size, value_size;
  int64_t block, blocks;  // queries in a block, blocks of one head
  int64_t kv_total, shares;
  bool causal;

  Shape(const View& q, const View& k, const View& v, const AttentionAttrs& attrs, int64_t panel, int64_t tasks)
      : heads(q.sizes[1]),
        kv_heads(k.sizes[1]),
        group(heads / kv_heads),
        queries(q.sizes[2]),
        keys(k.sizes[2]),
        size(q.sizes[3]),
        value_size(v.sizes[3]),
        block(round_up(std::min(attrs.causal ? kCausalQueries : kQueries, queries), panel)),
        blocks(ceil_div(queries, block)),
        kv_total(q.sizes[0] * kv_heads),
        shares(std::clamp<int64_t>(ceil_div(tasks, kv_total), 1, group * blocks)),
        causal(attrs.causal) {}
  // Keys that a block of queries [first, first + count) sees.
  int64_t keys_of(int64_t first, int64_t count) const { return causal ? std::min(keys, first + count) : keys; }
  int64_t reach(int64_t query, int64_t key) const { return causal ? query - key : kKeys; }
};

// Calls f(batch, key head, share) for every task.
template <class F>
void for_tasks(const Shape& s, F&& f) {
  parallel_for(0, s.kv_total * s.shares, 1, [&](int64_t first, int64_t last) {
    for (int64_t task = first; task < last; ++task) {
      const int64_t kv = task / s.shares;
      f(kv / s.kv_heads, kv % s.kv_heads, task % s.shares);
    }
  });
}
// Calls f(head, first query) for the pairs of a share: every s.shares-th, so that causal work is spread evenly.
template <class F>
void for_blocks(const Shape& s, int64_t kv_head, int64_t share, F&& f) {
  for (int64_t pair = share; pair < s.group * s.blocks; pair += s.shares)
    f(kv_head * s.group + pair / s.blocks, pair % s.blocks * s.block);
}

template <class T>
class MaskTiles {
 public:
  MaskTiles(const View* mask, const Kernels<T>& kernels, int64_t block)
      : mask_(mask), kernels_(kernels), room_(mask ? block * kKeys : 0) {}
  const T* operator()(int64_t batch, int64_t head, int64_t query, int64_t queries, int64_t key, int64_t keys) const {
    if (!mask_) return nullptr;
    const Rows rows(*mask_, batch, head);
    const char* const from = rows.at(query) + key * rows.column * item_size(rows.dtype);
    kernels_.gemm.pack_b(room_.data(), from, rows.dtype, queries, rows.row, keys, rows.column);
    return room_.data();
  }

 private:
  const View* mask_;
  const Kernels<T>& kernels_;
  Scratch<T> room_;
};

// The factors of dropout for a tile.
template <class T>
class DropoutTiles {
 public:
  DropoutTiles(const AttentionAttrs& attrs, const Kernels<T>& kernels, const Shape& s)
      : attrs_(attrs), kernels_(kernels), shape_(s), room_(attrs.slot ? s.block * kKeys : 0) {}
  explicit operator bool() const { return attrs_.slot; }
  const T* operator()(int64_t batch, int64_t head, int64_t query, int64_t ld, int64_t key, int64_t keys) const {
    const int64_t row_blocks = ceil_div(shape_.queries, 4);
    const int64_t row = (batch * shape_.heads + head) * shape_.keys + key;
    const TileDropout words{attrs_.slot->seed,
                            attrs_.slot->offset + static_cast<uint64_t>(row * row_blocks + query / 4), row_blocks,
                            static_cast<uint64_t>(std::ceil(attrs_.keep * 4294967296.0))};
    kernels_.tile.dropout(room_.data(), keys, ld, words, static_cast<T>(attrs_.keep > 0 ? 1 / attrs_.keep : 0));
    return room_.data();
  }

 private:
  const AttentionAttrs& attrs_;
  const Kernels<T>& kernels_;
  const Shape& shape_;
  Scratch<T> room_;
};

// The keys (or values) of one head, packed as the left operand of the products that make tiles.
template <class T>
class PackedKeys {
 public:
  PackedKeys(const Kernels<T>& kernels, const Shape& s, int64_t size)
      : kernels_(kernels), room_(round_up(s.keys, kernels.gemm.mr) * size) {}
  void pack(const Rows& x, int64_t keys) {
    size_ = x.columns;
    kernels_.gemm.pack_a(room_.data(), x.data, x.dtype, keys, x.row, size_, x.column);
  }
  // tile [keys][ld] = keys [first, first + keys) times the packed columns.
  void product(int64_t first, int64_t keys, const T* columns, T* tile, int64_t ld) const {
    kernels_.gemm.packed(keys, ld, size_, room_.data() + first * size_, columns, tile, ld, {});
  }

 private:
  const Kernels<T>& kernels_;
  Scratch<T> room_;
  int64_t size_ = 0;
};

// ---- forward

template <class T>
class Forward {
 public:
  explicit Forward(const Call& call)
      : out_(call.out(0)),
        lse_(call.out(1)),
        q_(call.in(0)),
        k_(call.in(1)),
        v_(call.in(2)),
        mask_(call.views[5]),
        attrs_(call.attributes<AttentionAttrs>()),
        kernels_(kernels<T>()),
        shape_(q_, k_, v_, attrs_, kernels_.gemm.nr, kForwardTasks),
        few_(shape_.queries <= kFewQueries && q_.dtype == dtype_of<T> && q_.strides[3] == 1 && k_.strides[3] == 1 &&
             v_.strides[3] == 1) {}

  void run() const {
    for_tasks(shape_, [&](int64_t batch, int64_t kv_head, int64_t share) { task(batch, kv_head, share); });
  }

 private:
  struct Room {
    Scratch<T> queries, scores, sums, statistics;
    T *max, *sum, *factor, *lse;
    Room(const Shape& s)
        : queries(s.block * s.size), scores(s.block * kKeys), sums(s.block * s.value_size), statistics(4 * s.block) {
      max = statistics.data(), sum = max + s.block, factor = sum + s.block, lse = factor + s.block;
    }
  };

  void task(int64_t batch, int64_t kv_head, int64_t share) const {
    const Rows k(k_, batch, kv_head), v(v_, batch, kv_head);
    PackedKeys<T> packed(kernels_, shape_, few_ ? 0 : shape_.size);
    if (!few_) packed.pack(k, shape_.keys);
    const CompactRows<T> compact(v_, few_ ? 0 : shape_.keys);
    const T* const values = few_ ? reinterpret_cast<const T*>(v.data) : compact(v, 0, shape_.keys);
    const Room room(shape_);
    const MaskTiles<T> masks(mask_, kernels_, shape_.block);
    const DropoutTiles<T> dropout(attrs_, kernels_, shape_);
    for_blocks(shape_, kv_head, share, [&](int64_t head, int64_t first) {
      const Rows q(q_, batch, head);
      const int64_t count = std::min(shape_.block, shape_.queries - first);
      const int64_t ld = round_up(count, kernels_.tile.lanes);
      std::fill_n(room.max, ld, -std::numeric_limits<T>::infinity());
      std::fill_n(room.sum, ld, T(0));
      if (!few_) kernels_.gemm.pack_b(room.queries.data(), q.at(first), q.dtype, count, q.row, shape_.size, q.column);
      const int64_t keys = shape_.keys_of(first, count), e = shape_.value_size;
      for (int64_t key = 0; key < keys; key += kKeys) {
        const int64_t n = std::min(kKeys, keys - key);
        if (few_)
          few_scores(k, q, first, count, key, n, room.scores.data(), ld);
        else
          packed.product(key, n, room.queries.data(), room.scores.data(), ld);
        const T* const mask = masks(batch, head, first, count, key, n);
        kernels_.tile.softmax(
            {room.scores.data(), n, ld, static_cast<T>(attrs_.scale), mask, kernels_.gemm.nr, shape_.reach(first, key)},
            room.max, room.sum, room.factor);
        if (dropout) kernels_.tile.multiply(room.scores.data(), dropout(batch, head, first, ld, key, n), n * ld);
        if (key > 0) kernels_.tile.scale_rows(room.sums.data(), e, room.sums.data(), e, count, e, room.factor);
        const int64_t row = few_ ? v.row : e;
        kernels_.gemm.rows(count, e, n, room.scores.data(), 1, ld, values + key * row, row, room.sums.data(), e,
                           {1, key > 0 ? T(1) : T(0), nullptr});
      }
      finish(batch, head, first, count, ld, room);
    });
  }

  void few_scores(const Rows& k, const Rows& q, int64_t first, int64_t count, int64_t key, int64_t n, T* tile,
                  int64_t ld) const {
    std::fill_n(tile, n * ld, T(0));
    kernels_.gemm.dots(n, count, shape_.size, reinterpret_cast<const T*>(k.at(key)), k.row,
                       reinterpret_cast<const T*>(q.at(first)), q.row, tile, ld, {});
  }

  void finish(int64_t batch, int64_t head, int64_t first, int64_t count, int64_t ld, const Room& room) const {
    kernels_.tile.finish(ld, room.max, room.sum, room.lse, room.factor);
    write_rows(Rows(out_, batch, head), first, room.sums.data(), count, room.factor);
    std::copy_n(room.lse, count, lse_.as<T>() + (batch * shape_.heads + head) * shape_.queries + first);
  }

  const View &out_, &lse_, &q_, &k_, &v_;
  const View* mask_;
  const AttentionAttrs& attrs_;
  Kernels<T> kernels_;
  Shape shape_;
  bool few_;
};

// ---- backward

template <class T>
class Backward {
 public:
  explicit Backward(const Call& call)
      : dq_(call.views[0]),
        dk_(call.views[1]),
        dv_(call.views[2]),
        q_(call.in(0)),
        k_(call.in(1)),
        v_(call.in(2)),
        mask_(call.views[6]),
        out_(call.in(4)),
        lse_(call.in(5)),
        dout_(call.in(6)),
        attrs_(call.attributes<AttentionAttrs>()),
        kernels_(kernels<T>()),
        shape_(q_, k_, v_, attrs_, kernels_.gemm.nr, kBackwardTasks) {}

  // Shares of one head of keys each sum dk and dv apart; those sums are added at the end.
  void run() const {
    const int64_t per_share = shape_.keys * (shape_.size + shape_.value_size);
    const Scratch<T> sums(shape_.shares > 1 ? shape_.kv_total * shape_.shares * per_share : 0);
    for_tasks(shape_, [&](int64_t batch, int64_t kv_head, int64_t share) {
      if (shape_.shares > 1) {
        T* const own = sums.data() + ((batch * shape_.kv_heads + kv_head) * shape_.shares + share) * per_share;
        task(batch, kv_head, share, own);
      } else {
        const Scratch<T> own(per_share);
        task(batch, kv_head, share, own.data());
        write_keys(batch, kv_head, own.data());
      }
    });
    if (shape_.shares == 1) return;
    parallel_for(0, shape_.kv_total, 1, [&](int64_t first, int64_t last) {
      for (int64_t kv = first; kv < last; ++kv) {
        T* const total = sums.data() + kv * shape_.shares * per_share;
        for (int64_t share = 1; share < shape_.shares; ++share)
          for (int64_t i = 0; i < per_share; ++i) total[i] += total[share * per_share + i];
        write_keys(kv / shape_.kv_heads, kv % shape_.kv_heads, total);
      }
    });
  }

 private:
  struct Room {
    Scratch<T> queries, gradients, p, ds, dq, statistics;
    T *lse, *delta;
    Room(const Shape& s)
        : queries(s.block * s.size),
          gradients(s.block * s.value_size),
          p(s.block * kKeys),
          ds(s.block * kKeys),
          dq(s.block * s.size),
          statistics(2 * s.block) {
      lse = statistics.data(), delta = lse + s.block;
    }
  };
  // What one block of queries brings along.
  struct Block {
    const T *queries, *gradients;  // rows
    int64_t first, count, ld;
  };

  void write_keys(int64_t batch, int64_t kv_head, T* sums) const {
    if (dk_) write_rows(Rows(*dk_, batch, kv_head), 0, sums, shape_.keys);
    if (dv_) write_rows(Rows(*dv_, batch, kv_head), 0, sums + shape_.keys * shape_.size, shape_.keys);
  }

  // dk and dv of this share go to sums [keys][size] and [keys][value_size] behind it.
  void task(int64_t batch, int64_t kv_head, int64_t share, T* sums) const {
    std::fill_n(sums, shape_.keys * (shape_.size + shape_.value_size), T(0));
    PackedKeys<T> keys(kernels_, shape_, shape_.size), values(kernels_, shape_, shape_.value_size);
    keys.pack(Rows(k_, batch, kv_head), shape_.keys);
    values.pack(Rows(v_, batch, kv_head), shape_.keys);
    const CompactRows<T> compact_keys(k_, shape_.keys), compact_queries(q_, shape_.block),
        compact_out(out_, shape_.block), compact_dout(dout_, shape_.block);
    const T* const key_rows = compact_keys(Rows(k_, batch, kv_head), 0, shape_.keys);
    const Room room(shape_);
    const MaskTiles<T> masks(mask_, kernels_, shape_.block);
    const DropoutTiles<T> dropout(attrs_, kernels_, shape_);
    for_blocks(shape_, kv_head, share, [&](int64_t head, int64_t first) {
      const Rows q(q_, batch, head), dout(dout_, batch, head);
      const int64_t count = std::min(shape_.block, shape_.queries - first);
      const Block block{compact_queries(q, first, count), compact_dout(dout, first, count), first, count,
                        round_up(count, kernels_.tile.lanes)};
      kernels_.gemm.pack_b(room.queries.data(), q.at(first), q.dtype, count, q.row, shape_.size, q.column);
      kernels_.gemm.pack_b(room.gradients.data(), dout.at(first), dout.dtype, count, dout.row, shape_.value_size,
                           dout.column);
      statistics(batch, head, block, compact_out, room);
      const int64_t visible = shape_.keys_of(first, count);
      for (int64_t key = 0; key < visible; key += kKeys) {
        const int64_t n = std::min(kKeys, visible - key);
        keys.product(key, n, room.queries.data(), room.p.data(), block.ld);
        kernels_.tile.probabilities(
            {room.p.data(), n, block.ld, static_cast<T>(attrs_.scale), masks(batch, head, first, count, key, n),
             kernels_.gemm.nr, shape_.reach(first, key)},
            room.lse);
        values.product(key, n, room.gradients.data(), room.ds.data(), block.ld);
        const T* const factor = dropout ? dropout(batch, head, first, block.ld, key, n) : nullptr;
        if (factor) kernels_.tile.multiply(room.ds.data(), factor, n * block.ld);
        kernels_.tile.gradient(room.ds.data(), room.p.data(), n, block.ld, static_cast<T>(attrs_.scale), room.delta);
        if (factor) kernels_.tile.multiply(room.p.data(), factor, n * block.ld);
        accumulate(block, key, n, key_rows, sums, room);
      }
      if (dq_) write_rows(Rows(*dq_, batch, head), first, room.dq.data(), count);
    });
  }

  // lse and delta = the sum over a row of dout * out, of columns past the last query too: those have no probability.
  void statistics(int64_t batch, int64_t head, const Block& b, const CompactRows<T>& compact_out,
                  const Room& room) const {
    const T* const lse = lse_.as<T>() + (batch * shape_.heads + head) * shape_.queries + b.first;
    std::copy_n(lse, b.count, room.lse);
    std::fill_n(room.lse + b.count, b.ld - b.count, std::numeric_limits<T>::infinity());
    const Rows out(out_, batch, head);
    const bool plain = out.plain<T>();
    kernels_.tile.row_dots(room.delta, b.gradients, shape_.value_size,
                           plain ? reinterpret_cast<const T*>(out.at(b.first)) : compact_out(out, b.first, b.count),
                           plain ? out.row : shape_.value_size, b.count, shape_.value_size);
    std::fill_n(room.delta + b.count, b.ld - b.count, T(0));
  }

  void accumulate(const Block& b, int64_t key, int64_t n, const T* key_rows, T* sums, const Room& room) const {
    const int64_t d = shape_.size, e = shape_.value_size;
    const GemmTail<T> add{1, 1, nullptr};
    if (dv_)
      kernels_.gemm.rows(n, e, b.count, room.p.data(), b.ld, 1, b.gradients, e, sums + shape_.keys * d + key * e, e,
                         add);
    if (dk_) kernels_.gemm.rows(n, d, b.count, room.ds.data(), b.ld, 1, b.queries, d, sums + key * d, d, add);
    if (dq_)
      kernels_.gemm.rows(b.count, d, n, room.ds.data(), 1, b.ld, key_rows + key * d, d, room.dq.data(), d,
                         {1, key > 0 ? T(1) : T(0), nullptr});
  }

  const View *dq_, *dk_, *dv_;
  const View &q_, &k_, &v_;
  const View* mask_;
  const View &out_, &lse_, &dout_;
  const AttentionAttrs& attrs_;
  Kernels<T> kernels_;
  Shape shape_;
};

void attention(const Call& call) {
  if (call.in(0).dtype == DType::Float64)
    Forward<double>(call).run();
  else
    Forward<float>(call).run();
}
void attention_backward(const Call& call) {
  if (call.in(0).dtype == DType::Float64)
    Backward<double>(call).run();
  else
    Backward<float>(call).run();
}

}  // namespace

void register_attention_cpu() {
  set_kernel(op::attention, kCPU, attention);
  set_kernel(op::attention_backward, kCPU, attention_backward);
}

}  // namespace argand
