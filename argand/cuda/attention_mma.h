// Attention of 16-bit numbers by tensor cores, for heads of at most 128 numbers; otherwise as attention.h says it. A
// warp has 16 rows of the block's kRows, whose operands stay in its registers; the other side comes through shared
// memory in tiles. Probabilities are rounded to 16 bits before they meet the values.
#pragma once
#include "argand/cuda/attention.h"
#include "argand/cuda/mma.h"

namespace argand::cuda {

// kSize: numbers of a head, rounded up; kOthers: rows of the other side in a tile.
template <class T, int kSize, int kOthers>
struct MmaTile {
  static constexpr int kThreads = 128, kRows = kThreads / kWarp * 16, kSteps = kSize / 16, kParts = kOthers / 8,
                       kColumns = kSize / 8;
  // Eight numbers more than a row has: threads of a warp then read different banks.
  static constexpr int kPitch = kSize + 8, kTurnedPitch = kOthers + 8;
  static constexpr size_t kRoom = kOthers * kPitch * sizeof(T), kTurnedRoom = kSize * kTurnedPitch * sizeof(T);
  using Rows = HeadRows<const T>;
  using Fragments = uint32_t[kSteps][4];
  using Scores = float[kParts][4];
  using Sums = float[kColumns][4];

  AG_HD static T number(const Rows& x, int64_t r, int64_t c) {
    T zero;
    zero.bits = 0;
    return r < x.rows && c < x.columns ? x.at(r, c) : zero;
  }
  template <class B>
  AG_HD static int group(const B& b) {
    return static_cast<int>(b.thread()) % kWarp / 4;
  }
  template <class B>
  AG_HD static int pair(const B& b) {
    return static_cast<int>(b.thread()) % 4 * 2;
  }
  // The row of the block that this thread's numbers 2 half, 2 half + 1 belong to; the column of number i of a part.
  template <class B>
  AG_HD static int row(const B& b, int half) {
    return static_cast<int>(b.thread()) / kWarp * 16 + group(b) + half * 8;
  }
  template <class B>
  AG_HD static int column(const B& b, int part, int i) {
    return part * 8 + pair(b) + i % 2;
  }

  template <class B>
  AG_HD static void load(const B& b, Fragments& to, const Rows& x, int64_t first) {
    AG_EACH (s, kSteps)
      AG_EACH (i, 4) {
        const int64_t r = first + row(b, i % 2), c = s * 16 + pair(b) + i / 2 * 8;
        to[s][i] = pack_pair(number(x, r, c), number(x, r, c + 1));
      }
  }
  // Rows first.. of x, at [row][kPitch] of `plain` and at [column][kTurnedPitch] of `turned`; either may be null.
  template <class B>
  AG_HD static void fill(const B& b, T* plain, T* turned, const Rows& x, int64_t first, bool packed) {
    using Eight = Pack<T, 8>;
    for (int at = static_cast<int>(b.thread()); at < kOthers * kSize / 8; at += kThreads) {
      const int r = at / (kSize / 8), c = at % (kSize / 8) * 8;
      Eight eight;
      if (packed && first + r < x.rows && c < x.columns)
        eight = *reinterpret_cast<const Eight*>(&x.at(first + r, c));
      else
        for (int k = 0; k < 8; ++k) eight.x[k] = number(x, first + r, c + k);
      if (plain) *reinterpret_cast<Eight*>(plain + r * kPitch + c) = eight;
      if (turned)
        for (int k = 0; k < 8; ++k) turned[(c + k) * kTurnedPitch + r] = eight.x[k];
    }
  }
  AG_HD static uint32_t two(const T* at) { return *reinterpret_cast<const uint32_t*>(at); }

  // Rows of the block times rows of the tile, of which `depth` numbers are not 0.
  template <class B>
  AG_HD static void products(const B& b, Scores& to, const Fragments& x, const T* tile, int64_t depth) {
    AG_EACH (n, kParts) {
      AG_EACH (i, 4) to[n][i] = 0;
      const T* const other = tile + (n * 8 + group(b)) * kPitch + pair(b);
      AG_EACH (s, kSteps)
        if (s * 16 < depth) mma<T>(b, to[n], x[s], two(other + s * 16), two(other + s * 16 + 8));
    }
  }
  // sum += scores times the rows of the tile that was turned, of which the first `columns` are wanted.
  template <class B>
  AG_HD static void accumulate(const B& b, Sums& sum, const Scores& p, const T* turned, int64_t columns) {
    AG_EACH (k, kParts / 2) {
      uint32_t a[4];
      AG_EACH (i, 4) {
        const float* const from = p[2 * k + i / 2] + i % 2 * 2;
        a[i] = pack_pair(convert<T>(from[0]), convert<T>(from[1]));
      }
      AG_EACH (n, kColumns) {
        if (n * 8 >= columns) continue;
        const T* const other = turned + (n * 8 + group(b)) * kTurnedPitch + k * 16 + pair(b);
        mma<T>(b, sum[n], a, two(other), two(other + 8));
      }
    }
  }
  template <class B>
  AG_HD static void store(const B& b, const HeadRows<T>& to, const Sums& sum, int64_t first) {
    AG_EACH (n, kColumns)
      AG_EACH (i, 4) {
        const int64_t r = first + row(b, i / 2), c = column(b, n, i);
        if (r < to.rows && c < to.columns) to.at(r, c) = convert<T>(sum[n][i]);
      }
  }
  // Over the four threads of a row.
  template <class B, class Join>
  AG_HD static float join_row(const B& b, float mine, Join join) {
    for (int step = 1; step < 4; step *= 2) {
      const float other = b.swap(mine, step);
      mine = b.thread() & static_cast<uint32_t>(step) ? join(other, mine) : join(mine, other);
    }
    return mine;
  }
};

template <class T, int kSize>
struct MmaAttentionKernel {
  static constexpr bool kMeets = true;
  using A = MmaTile<T, kSize, 64>;
  static constexpr int kThreads = A::kThreads;
  static constexpr size_t kRoom = A::kRoom + A::kTurnedRoom;
  HeadPlace<T> out;
  float* lse;
  HeadPlace<const T> q, k, v;
  ScoreRule<float> rule;
  int64_t tiles;
  bool packed;  // rows of keys and values can be read eight numbers at a time

  template <class B>
  AG_HD void operator()(const B& b) const {
    const AttentionBlock at(b.index(), tiles, 1, rule.heads);
    const int64_t first = at.tile * A::kRows, kv = at.head / rule.group;
    const int64_t end = rule.causal && first + A::kRows < rule.keys ? first + A::kRows : rule.keys;
    T* const keys = b.template shared<T>();
    T* const values = keys + A::kRoom / sizeof(T);
    typename A::Fragments queries;
    A::load(b, queries, q.head(at.batch, at.head), first);
    typename A::Sums sum = {};
    Softmax carried{{-INFINITY, -INFINITY}, {0, 0}};
    for (int64_t key = 0; key < end; key += 64) {
      A::fill(b, keys, static_cast<T*>(nullptr), k.head(at.batch, kv), key, packed);
      A::fill(b, static_cast<T*>(nullptr), values, v.head(at.batch, kv), key, packed);
      b.sync();
      typename A::Scores p;
      A::products(b, p, queries, keys, q.columns);
      soften<0>(b, p, sum, carried, at, first + A::row(b, 0), key);
      soften<1>(b, p, sum, carried, at, first + A::row(b, 1), key);
      A::accumulate(b, sum, p, values, v.columns);
      b.sync();
    }
    AG_EACH (half, 2) {
      const int64_t query = first + A::row(b, half);
      const float total = carried.total[half];
      AG_EACH (n, A::kColumns)
        AG_EACH_OF (i, 2 * half, 2) sum[n][i] = total != 0 ? sum[n][i] / total : 0;
      if (query < rule.queries && A::pair(b) == 0)
        lse[(at.batch * rule.heads + at.head) * rule.queries + query] =
            total != 0 ? carried.most[half] + SoftmaxMaths<float>::logarithm(total) : INFINITY;
    }
    A::store(b, out.head(at.batch, at.head), sum, first);
  }

 private:
  struct Softmax {
    float most[2], total[2];
  };
  // Scores of one of the thread's rows become probabilities; what was summed before is scaled to the new maximum.
  template <int half, class B>
  AG_HD void soften(const B& b, typename A::Scores& p, typename A::Sums& sum, Softmax& carried,
                    const AttentionBlock& at, int64_t query, int64_t key) const {
    using M = SoftmaxMaths<float>;
    float most = M::kLeast;
    AG_EACH (n, A::kParts)
      AG_EACH_OF (i, 2 * half, 2) {
        p[n][i] = rule.score(p[n][i], at.batch, at.head, query, key + A::column(b, n, i));
        most = M::greater(most, p[n][i]);
      }
    most = M::greater(carried.most[half], A::join_row(b, most, M::greater));
    const float base = most == M::kLeast ? 0 : most, shrink = M::exponential(carried.most[half] - base);
    float added = 0;
    AG_EACH (n, A::kParts)
      AG_EACH_OF (i, 2 * half, 2) {
        p[n][i] = M::exponential(p[n][i] - base);
        added += p[n][i];
        if (rule.drops) p[n][i] *= rule.dropout(at.batch, at.head, query, key + A::column(b, n, i));
      }
    carried.total[half] = carried.total[half] * shrink + A::join_row(b, added, M::add);
    carried.most[half] = most;
    AG_EACH (n, A::kColumns)
      AG_EACH_OF (i, 2 * half, 2) sum[n][i] *= shrink;
  }
};

// Rows of the tiles are queries, columns keys.
template <class T, int kSize>
struct MmaQueryGradient {
  static constexpr bool kMeets = true;
  using A = MmaTile<T, kSize, 32>;
  static constexpr int kThreads = A::kThreads;
  static constexpr size_t kRoom = 2 * A::kRoom + A::kTurnedRoom;
  HeadPlace<T> dq;
  HeadPlace<const T> q, k, v, g;
  const float* delta;
  ScoreRule<float> rule;
  int64_t tiles;
  bool packed;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const AttentionBlock at(b.index(), tiles, 1, rule.heads);
    const int64_t first = at.tile * A::kRows, kv = at.head / rule.group;
    const int64_t end = rule.causal && first + A::kRows < rule.keys ? first + A::kRows : rule.keys;
    T* const keys = b.template shared<T>();
    T *const values = keys + A::kRoom / sizeof(T), *const turned = values + A::kRoom / sizeof(T);
    typename A::Fragments queries, gradients;
    A::load(b, queries, q.head(at.batch, at.head), first);
    A::load(b, gradients, g.head(at.batch, at.head), first);
    typename A::Sums sum = {};
    for (int64_t key = 0; key < end; key += 32) {
      A::fill(b, keys, turned, k.head(at.batch, kv), key, packed);
      A::fill(b, values, static_cast<T*>(nullptr), v.head(at.batch, kv), key, packed);
      b.sync();
      typename A::Scores s, dp;
      A::products(b, s, queries, keys, q.columns);
      A::products(b, dp, gradients, values, v.columns);
      AG_EACH (n, A::kParts)
        AG_EACH (i, 4)
          rule.turn(s[n][i], dp[n][i], delta, at.batch, at.head, first + A::row(b, i / 2), key + A::column(b, n, i));
      A::accumulate(b, sum, dp, turned, k.columns);
      b.sync();
    }
    A::store(b, dq.head(at.batch, at.head), sum, first);
  }
};

// Rows of the tiles are keys, columns queries.
template <class T, int kSize>
struct MmaKeyGradient {
  static constexpr bool kMeets = true;
  using A = MmaTile<T, kSize, 32>;
  static constexpr int kThreads = A::kThreads;
  static constexpr size_t kRoom = 2 * A::kRoom + 2 * A::kTurnedRoom;
  HeadPlace<T> dk, dv;
  HeadPlace<const T> q, k, v, g;
  const float* delta;
  ScoreRule<float> rule;
  int64_t tiles;
  bool packed;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const AttentionBlock at(b.index(), tiles, 1, rule.heads / rule.group);
    const int64_t first = at.tile * A::kRows;
    T* const queries = b.template shared<T>();
    T *const gradients = queries + A::kRoom / sizeof(T), *const turned_queries = gradients + A::kRoom / sizeof(T),
             *const turned_gradients = turned_queries + A::kTurnedRoom / sizeof(T);
    typename A::Fragments keys, values;
    A::load(b, keys, k.head(at.batch, at.head), first);
    A::load(b, values, v.head(at.batch, at.head), first);
    typename A::Sums key_sum = {}, value_sum = {};
    for (int64_t head = at.head * rule.group; head < (at.head + 1) * rule.group; ++head)
      for (int64_t query = rule.causal ? first : 0; query < rule.queries; query += 32) {
        A::fill(b, queries, turned_queries, q.head(at.batch, head), query, packed);
        A::fill(b, gradients, turned_gradients, g.head(at.batch, head), query, packed);
        b.sync();
        typename A::Scores p, ds;
        A::products(b, p, keys, queries, q.columns);
        A::products(b, ds, values, gradients, v.columns);
        AG_EACH (n, A::kParts)
          AG_EACH (i, 4)
            rule.turn(p[n][i], ds[n][i], delta, at.batch, head, query + A::column(b, n, i), first + A::row(b, i / 2));
        A::accumulate(b, value_sum, p, turned_gradients, v.columns);
        A::accumulate(b, key_sum, ds, turned_queries, k.columns);
        b.sync();
      }
    if (dk.data) A::store(b, dk.head(at.batch, at.head), key_sum, first);
    if (dv.data) A::store(b, dv.head(at.batch, at.head), value_sum, first);
  }
};

// Whether rows can be read eight numbers at a time.
inline bool reads_eight(const View& v) {
  bool fits = v.strides[3] == 1 && v.sizes[3] % 8 == 0 && is_aligned(v, 16);
  for (int d = 0; d < 3; ++d) fits &= v.strides[d] % 8 == 0;
  return fits;
}

}  // namespace argand::cuda
