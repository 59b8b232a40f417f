// Attention by tiles, after Dao, "FlashAttention-2" (2023): a block has a tile of queries and meets the keys tile by
// tile, the softmax is carried along as a running maximum and sum, and the backward pass makes the probabilities again
// from the saved logarithms. Gradients of queries and of keys are two kernels, each of which owns what it writes: no
// sum depends on which block came first.
//
// Threads form a square of 16 x 16. Products go through shared memory kDepth terms at a time, and sums stay in
// registers: a thread has kShare x kShare numbers of a tile of scores, and kShare rows times kWide columns of a result.
#pragma once
#include <cmath>
#include <limits>

#include "argand/core/by_type.h"
#include "argand/core/philox.h"
#include "argand/cuda/softmax.h"
#include "argand/dispatch/attention_ops.h"

namespace argand::cuda {

// The rows of one head.
template <class T>
struct HeadRows {
  T* data;
  int64_t row, column;  // strides in elements
  int64_t rows, columns;

  AG_HD T& at(int64_t r, int64_t c) const { return data[r * row + c * column]; }
  AG_HD auto number(int64_t r, int64_t c) const {
    using C = ComputeOf<std::remove_const_t<T>>;
    return r < rows && c < columns ? convert<C>(at(r, c)) : C(0);
  }
};

// A tensor [batch, heads, rows, columns].
template <class T>
struct HeadPlace {
  T* data = nullptr;  // null: not there
  int64_t stride[4] = {}, rows = 0, columns = 0;

  HeadPlace() = default;
  explicit HeadPlace(const View* v) {
    if (!v) return;
    data = v->as<T>(), rows = v->sizes[2], columns = v->sizes[3];
    AG_EACH (d, 4) stride[d] = v->strides[d];
  }
  AG_HD HeadRows<T> head(int64_t b, int64_t h) const {
    return {data + b * stride[0] + h * stride[1], stride[2], stride[3], rows, columns};
  }
};

// What is done to scores and probabilities, whoever needs them.
template <class C>
struct ScoreRule {
  C scale, factor;  // factor: of a probability that dropout leaves
  bool causal, drops;
  RandomSlot slot;
  uint64_t limit;
  int64_t heads, group, queries, keys;  // group: heads that read one head of keys
  HeadPlace<const C> mask;
  const C* lse;  // of the forward pass

  AG_HD bool is_seen(int64_t query, int64_t key) const {
    return query < queries && key < keys && (!causal || key <= query);
  }
  AG_HD C score(C product, int64_t b, int64_t h, int64_t query, int64_t key) const {
    if (!is_seen(query, key)) return -std::numeric_limits<C>::infinity();
    const C s = product * scale;
    return mask.data ? s + mask.head(b, h).at(query, key) : s;
  }
  // The probability again, from the product of query and key.
  AG_HD C probability(C product, int64_t b, int64_t h, int64_t query, int64_t key) const {
    if (!is_seen(query, key)) return 0;
    return SoftmaxMaths<C>::exponential(score(product, b, h, query, key) - lse[(b * heads + h) * queries + query]);
  }
  // What dropout multiplies a probability by: word ((b heads + h) keys + key) row_words + query decides.
  // Not inlined: it is rarely needed, and long.
  AG_NOINLINE AG_HD C dropout(int64_t b, int64_t h, int64_t query, int64_t key) const {
    if (!drops) return 1;
    const int64_t row_blocks = (queries + 3) / 4;
    const int64_t block = ((b * heads + h) * keys + key) * row_blocks + query / 4;
    const Philox4 p = philox(slot.seed, slot.offset + static_cast<uint64_t>(block));
    // Selected: an index known at run time would put the words into memory.
    const uint32_t low = query % 2 ? p.word[1] : p.word[0], high = query % 2 ? p.word[3] : p.word[2];
    return (query % 4 < 2 ? low : high) < limit ? factor : C(0);
  }
  // A product of query and key becomes the probability that met the value, dp the score's gradient. delta: for each
  // query the product of its result and that one's gradient.
  AG_HD void turn(C& product, C& dp, const C* delta, int64_t b, int64_t h, int64_t query, int64_t key) const {
    if (!is_seen(query, key)) {
      product = dp = 0;
      return;
    }
    const C p = probability(product, b, h, query, key), kept = dropout(b, h, query, key);
    product = p * kept;
    dp = p * (dp * kept - delta[(b * heads + h) * queries + query]) * scale;
  }
};

template <class C>
struct AttentionTile {
  static constexpr int kSide = 16, kThreads = kSide * kSide, kDepth = 16;
  static constexpr int kShare = sizeof(C) == 8 ? 2 : 4, kTile = kSide * kShare;
  static constexpr int kWide = 8, kColumns = kSide * kWide;
  static constexpr int kPitch = kDepth + 1, kTilePitch = kTile + 1;

  C* left;   // [kTile][kPitch], then the right factor's
  C* tile;   // [kTile][kTilePitch]
  C* slice;  // [kDepth][kColumns]

  static constexpr size_t kRoom = (2 * kTile * kPitch + kTile * kTilePitch) * sizeof(C) + kDepth * kColumns * sizeof(C);

  AG_HD explicit AttentionTile(C* room)
      : left(room), tile(room + 2 * kTile * kPitch), slice(tile + kTile * kTilePitch) {}

  template <class B>
  AG_HD static int row(const B& b, int i) {
    return static_cast<int>(b.thread()) / kSide * kShare + i;
  }
  // Neighbouring threads have neighbouring columns.
  template <class B>
  AG_HD static int column(const B& b, int j) {
    return static_cast<int>(b.thread()) % kSide + j * kSide;
  }

  // to[i][j]: row first_x + row(i) of x times row first_y + column(j) of y.
  template <class B, class T>
  AG_HD void products(const B& b, C (&to)[kShare][kShare], const HeadRows<T>& x, int64_t first_x, const HeadRows<T>& y,
                      int64_t first_y) const {
    C* const right = left + kTile * kPitch;
    AG_EACH (i, kShare)
      AG_EACH (j, kShare) to[i][j] = 0;
    for (int64_t depth = 0; depth < x.columns; depth += kDepth) {
      for (int at = static_cast<int>(b.thread()); at < kTile * kDepth; at += kThreads) {
        const int r = at / kDepth, d = at % kDepth;
        left[r * kPitch + d] = x.number(first_x + r, depth + d);
        right[r * kPitch + d] = y.number(first_y + r, depth + d);
      }
      b.sync();
      AG_EACH (d, kDepth)
        AG_EACH (i, kShare)
          AG_EACH (j, kShare) to[i][j] += left[row(b, i) * kPitch + d] * right[column(b, j) * kPitch + d];
      b.sync();
    }
  }
  template <class B>
  AG_HD void put(const B& b, const C (&from)[kShare][kShare]) const {
    AG_EACH (i, kShare)
      AG_EACH (j, kShare) tile[row(b, i) * kTilePitch + column(b, j)] = from[i][j];
  }
  // sum += tile, as put() left it, times rows first.. of x, columns first_column...
  template <class B, class T>
  AG_HD void accumulate(const B& b, C (&sum)[kShare][kWide], const HeadRows<T>& x, int64_t first,
                        int64_t first_column) const {
    b.sync();
    for (int depth = 0; depth < kTile; depth += kDepth) {
      for (int at = static_cast<int>(b.thread()); at < kDepth * kColumns; at += kThreads)
        slice[at] = x.number(first + depth + at / kColumns, first_column + at % kColumns);
      b.sync();
      AG_EACH (d, kDepth)
        AG_EACH (i, kShare) {
          const C p = tile[row(b, i) * kTilePitch + depth + d];
          AG_EACH (c, kWide) sum[i][c] += p * slice[d * kColumns + column(b, c)];
        }
      b.sync();
    }
  }
  template <class B, class T>
  AG_HD static void store(const B& b, const HeadRows<T>& to, const C (&sum)[kShare][kWide], int64_t first,
                          int64_t first_column) {
    AG_EACH (i, kShare)
      AG_EACH (c, kWide) {
        const int64_t r = first + row(b, i), at = first_column + column(b, c);
        if (r < to.rows && at < to.columns) to.at(r, at) = convert<T>(sum[i][c]);
      }
  }
  // Over the threads of a row.
  template <class B, class Join>
  AG_HD static C join_row(const B& b, C mine, Join join) {
    for (int step = 1; step < kSide; step *= 2) {
      const C other = b.swap(mine, step);
      mine = b.thread() & static_cast<uint32_t>(step) ? join(other, mine) : join(mine, other);
    }
    return mine;
  }
};

// Which tile of which head a block has: tiles of one head lie next to each other.
struct AttentionBlock {
  int64_t tile, part, head, batch;

  AG_HD AttentionBlock(int64_t index, int64_t tiles, int64_t parts, int64_t heads) {
    tile = index % tiles, index /= tiles;
    part = index % parts, index /= parts;
    head = index % heads, batch = index / heads;
  }
};

template <class T>
struct AttentionKernel {
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  using A = AttentionTile<C>;
  HeadPlace<T> out;
  C* lse;
  HeadPlace<const T> q, k, v;
  ScoreRule<C> rule;
  int64_t tiles, parts;  // of queries; of the values' columns

  template <class B>
  AG_HD void operator()(const B& b) const {
    using M = SoftmaxMaths<C>;
    const AttentionBlock at(b.index(), tiles, parts, rule.heads);
    const int64_t first = at.tile * A::kTile, column = at.part * A::kColumns, kv = at.head / rule.group;
    const int64_t end = rule.causal && first + A::kTile < rule.keys ? first + A::kTile : rule.keys;
    const A tile(b.template shared<C>());
    const auto queries = q.head(at.batch, at.head);
    const auto keys = k.head(at.batch, kv), values = v.head(at.batch, kv);
    C most[A::kShare], total[A::kShare], sum[A::kShare][A::kWide] = {};
    AG_EACH (i, A::kShare) most[i] = M::kLeast, total[i] = 0;
    for (int64_t key = 0; key < end; key += A::kTile) {
      C p[A::kShare][A::kShare];
      tile.products(b, p, queries, first, keys, key);
      AG_EACH (i, A::kShare) {
        const int64_t query = first + A::row(b, i);
        C here = M::kLeast;
        AG_EACH (j, A::kShare) {
          p[i][j] = rule.score(p[i][j], at.batch, at.head, query, key + A::column(b, j));
          here = M::greater(here, p[i][j]);
        }
        here = M::greater(most[i], A::join_row(b, here, M::greater));
        const C base = here == M::kLeast ? C(0) : here, shrink = M::exponential(most[i] - base);
        C added = 0;
        AG_EACH (j, A::kShare) {
          p[i][j] = M::exponential(p[i][j] - base);
          added += p[i][j];
          if (rule.drops) p[i][j] *= rule.dropout(at.batch, at.head, query, key + A::column(b, j));
        }
        total[i] = total[i] * shrink + A::join_row(b, added, M::add);
        AG_EACH (c, A::kWide) sum[i][c] *= shrink;
        most[i] = here;
      }
      tile.put(b, p);
      tile.accumulate(b, sum, values, key, column);
    }
    AG_EACH (i, A::kShare) {
      const int64_t query = first + A::row(b, i);
      const bool sees = total[i] != 0;
      AG_EACH (c, A::kWide) sum[i][c] = sees ? sum[i][c] / total[i] : C(0);
      if (at.part == 0 && query < rule.queries && A::column(b, 0) == 0)
        lse[(at.batch * rule.heads + at.head) * rule.queries + query] =
            sees ? most[i] + M::logarithm(total[i]) : std::numeric_limits<C>::infinity();
    }
    A::store(b, out.head(at.batch, at.head), sum, first, column);
  }
};

// delta: for each query the product of its result and that one's gradient. A warp has a query.
template <class T>
struct AttentionDeltaKernel {
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  HeadPlace<const T> out, g;
  C* delta;
  int64_t heads, rows;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t all = static_cast<int64_t>(b.index()) * (b.threads() / kWarp) + b.thread() / kWarp;
    const int64_t r = all < rows ? all : rows - 1;
    const int64_t query = r % out.rows, head = r / out.rows % heads, batch = r / out.rows / heads;
    const auto y = out.head(batch, head), dy = g.head(batch, head);
    C sum = 0;
    for (int64_t c = b.thread() % kWarp; c < y.columns; c += kWarp)
      sum += convert<C>(y.at(query, c)) * convert<C>(dy.at(query, c));
    sum = join_warp(b, sum, SoftmaxMaths<C>::add);
    if (all < rows && b.thread() % kWarp == 0) delta[r] = sum;
  }
};

// A tile of queries, all keys.
template <class T>
struct AttentionQueryGradient {
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  using A = AttentionTile<C>;
  HeadPlace<T> dq;
  HeadPlace<const T> q, k, v, g;
  const C* delta;
  ScoreRule<C> rule;
  int64_t tiles, parts;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const AttentionBlock at(b.index(), tiles, parts, rule.heads);
    const int64_t first = at.tile * A::kTile, column = at.part * A::kColumns, kv = at.head / rule.group;
    const int64_t end = rule.causal && first + A::kTile < rule.keys ? first + A::kTile : rule.keys;
    const A tile(b.template shared<C>());
    const auto queries = q.head(at.batch, at.head), gradients = g.head(at.batch, at.head);
    const auto keys = k.head(at.batch, kv), values = v.head(at.batch, kv);
    C sum[A::kShare][A::kWide] = {};
    for (int64_t key = 0; key < end; key += A::kTile) {
      C s[A::kShare][A::kShare], dp[A::kShare][A::kShare];
      tile.products(b, s, queries, first, keys, key);
      tile.products(b, dp, gradients, first, values, key);
      AG_EACH (i, A::kShare)
        AG_EACH (j, A::kShare)
          rule.turn(s[i][j], dp[i][j], delta, at.batch, at.head, first + A::row(b, i), key + A::column(b, j));
      tile.put(b, dp);
      tile.accumulate(b, sum, keys, key, column);
    }
    A::store(b, dq.head(at.batch, at.head), sum, first, column);
  }
};

// A tile of keys, all queries of all heads that read it. Rows of the tiles are keys, columns queries.
template <class T>
struct AttentionKeyGradient {
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  using A = AttentionTile<C>;
  HeadPlace<T> dk, dv;
  HeadPlace<const T> q, k, v, g;
  const C* delta;
  ScoreRule<C> rule;
  int64_t tiles, parts;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const AttentionBlock at(b.index(), tiles, parts, rule.heads / rule.group);
    const int64_t first = at.tile * A::kTile, column = at.part * A::kColumns;
    const A tile(b.template shared<C>());
    const auto keys = k.head(at.batch, at.head), values = v.head(at.batch, at.head);
    C key_sum[A::kShare][A::kWide] = {}, value_sum[A::kShare][A::kWide] = {};
    for (int64_t head = at.head * rule.group; head < (at.head + 1) * rule.group; ++head) {
      const auto queries = q.head(at.batch, head), gradients = g.head(at.batch, head);
      for (int64_t query = rule.causal ? first : 0; query < rule.queries; query += A::kTile) {
        C p[A::kShare][A::kShare], ds[A::kShare][A::kShare];
        tile.products(b, p, keys, first, queries, query);
        tile.products(b, ds, values, first, gradients, query);
        AG_EACH (i, A::kShare)
          AG_EACH (j, A::kShare)
            rule.turn(p[i][j], ds[i][j], delta, at.batch, head, query + A::column(b, j), first + A::row(b, i));
        if (dv.data) {
          tile.put(b, p);
          tile.accumulate(b, value_sum, gradients, query, column);
        }
        if (dk.data) {
          tile.put(b, ds);
          tile.accumulate(b, key_sum, queries, query, column);
        }
      }
    }
    if (dk.data) A::store(b, dk.head(at.batch, at.head), key_sum, first, column);
    if (dv.data) A::store(b, dv.head(at.batch, at.head), value_sum, first, column);
  }
};

}  // namespace argand::cuda
