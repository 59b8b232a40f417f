// Which kernels serve a call of attention.
#pragma once
#include "argand/cuda/attention_mma.h"

namespace argand::cuda {

template <class C>
ScoreRule<C> score_rule(const AttentionAttrs& a, const View& q, const View& k, const View* mask) {
  ScoreRule<C> rule{};
  rule.scale = static_cast<C>(a.scale);
  rule.causal = a.causal;
  rule.drops = a.slot != nullptr;
  if (a.slot) {
    rule.slot = *a.slot;
    rule.limit = static_cast<uint64_t>(std::ceil(a.keep * 0x1p32));
    rule.factor = static_cast<C>(a.keep > 0 ? 1 / a.keep : 0);
  }
  rule.heads = q.sizes[1], rule.group = q.sizes[1] / k.sizes[1], rule.queries = q.sizes[2], rule.keys = k.sizes[2];
  rule.mask = HeadPlace<const C>(mask);
  return rule;
}

inline int64_t tiles_of(int64_t n, int64_t tile) { return (n + tile - 1) / tile; }

// The operands of a backward pass. Gradients that nobody wants are null.
template <class T>
struct AttentionGradients {
  const View *dq, *dk, *dv;
  const View &q, &k, &v, &g;
  const ComputeOf<T>* delta;
  ScoreRule<ComputeOf<T>> rule;
};

template <class T, class Launch>
void attention_by_sums(const Call& c, Launch& launch) {
  using C = ComputeOf<T>;
  using A = AttentionTile<C>;
  const View &out = c.out(0), &q = c.in(0), &k = c.in(1), &v = c.in(2);
  const auto rule = score_rule<C>(c.attributes<AttentionAttrs>(), q, k, c.views[5]);
  const int64_t tiles = tiles_of(q.sizes[2], A::kTile), parts = tiles_of(v.sizes[3], A::kColumns);
  launch(AttentionKernel<T>{HeadPlace<T>(&out), c.out(1).as<C>(), HeadPlace<const T>(&q), HeadPlace<const T>(&k),
                            HeadPlace<const T>(&v), rule, tiles, parts},
         q.sizes[0] * q.sizes[1] * tiles * parts, A::kThreads, A::kRoom);
}
template <class T, class Launch>
void gradients_by_sums(const AttentionGradients<T>& x, Launch& launch) {
  using A = AttentionTile<ComputeOf<T>>;
  const HeadPlace<const T> q(&x.q), k(&x.k), v(&x.v), g(&x.g);
  if (x.dq) {
    const int64_t tiles = tiles_of(x.q.sizes[2], A::kTile), parts = tiles_of(x.q.sizes[3], A::kColumns);
    launch(AttentionQueryGradient<T>{HeadPlace<T>(x.dq), q, k, v, g, x.delta, x.rule, tiles, parts},
           x.q.sizes[0] * x.q.sizes[1] * tiles * parts, A::kThreads, A::kRoom);
  }
  if (!x.dk && !x.dv) return;
  const int64_t tiles = tiles_of(x.k.sizes[2], A::kTile);
  const int64_t parts = tiles_of(std::max(x.dk ? x.k.sizes[3] : 0, x.dv ? x.v.sizes[3] : 0), A::kColumns);
  launch(AttentionKeyGradient<T>{HeadPlace<T>(x.dk), HeadPlace<T>(x.dv), q, k, v, g, x.delta, x.rule, tiles, parts},
         x.k.sizes[0] * x.k.sizes[1] * tiles * parts, A::kThreads, A::kRoom);
}

template <class T, int kSize, class Launch>
void attention_by_mma(const Call& c, Launch& launch) {
  using K = MmaAttentionKernel<T, kSize>;
  const View &out = c.out(0), &q = c.in(0), &k = c.in(1), &v = c.in(2);
  const auto rule = score_rule<float>(c.attributes<AttentionAttrs>(), q, k, c.views[5]);
  const int64_t tiles = tiles_of(q.sizes[2], K::A::kRows);
  launch(K{HeadPlace<T>(&out), c.out(1).as<float>(), HeadPlace<const T>(&q), HeadPlace<const T>(&k),
           HeadPlace<const T>(&v), rule, tiles, reads_eight(k) && reads_eight(v)},
         q.sizes[0] * q.sizes[1] * tiles, K::kThreads, K::kRoom);
}
template <class T, int kSize, class Launch>
void gradients_by_mma(const AttentionGradients<T>& x, Launch& launch) {
  using Q = MmaQueryGradient<T, kSize>;
  using K = MmaKeyGradient<T, kSize>;
  const HeadPlace<const T> q(&x.q), k(&x.k), v(&x.v), g(&x.g);
  if (x.dq) {
    const int64_t tiles = tiles_of(x.q.sizes[2], Q::A::kRows);
    launch(Q{HeadPlace<T>(x.dq), q, k, v, g, x.delta, x.rule, tiles, reads_eight(x.k) && reads_eight(x.v)},
           x.q.sizes[0] * x.q.sizes[1] * tiles, Q::kThreads, Q::kRoom);
  }
  if (!x.dk && !x.dv) return;
  const int64_t tiles = tiles_of(x.k.sizes[2], K::A::kRows);
  launch(K{HeadPlace<T>(x.dk), HeadPlace<T>(x.dv), q, k, v, g, x.delta, x.rule, tiles,
           reads_eight(x.q) && reads_eight(x.g)},
         x.k.sizes[0] * x.k.sizes[1] * tiles, K::kThreads, K::kRoom);
}

template <class Launch>
void attention(const Call& c) {
  const View &out = c.out(0), &q = c.in(0), &k = c.in(1), &v = c.in(2);
  if (out.numel == 0 || k.sizes[2] == 0) return;
  Launch launch(c);
  const int64_t size = std::max(q.sizes[3], v.sizes[3]);
  visit_floating(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (kIsHalf<T>) {
      if (size <= 64) return attention_by_mma<T, 64>(c, launch);
      if (size <= 128) return attention_by_mma<T, 128>(c, launch);
    }
    attention_by_sums<T>(c, launch);
  });
}

template <class Launch>
void attention_backward(const Call& c) {
  const auto wanted = [&](int i) { return c.views[i] && c.views[i]->numel ? c.views[i] : nullptr; };
  const View &q = c.in(0), &k = c.in(1), &v = c.in(2), &out = c.in(4), &lse = c.in(5), &g = c.in(6);
  if (out.numel == 0 || k.sizes[2] == 0) return;
  Launch launch(c);
  const int64_t rows = q.sizes[0] * q.sizes[1] * q.sizes[2], size = std::max(q.sizes[3], v.sizes[3]);
  visit_floating(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    using C = ComputeOf<T>;
    auto rule = score_rule<C>(c.attributes<AttentionAttrs>(), q, k, c.views[6]);
    rule.lse = lse.as<C>();
    C* const delta = static_cast<C*>(launch.scratch(static_cast<size_t>(rows) * sizeof(C)));
    launch(AttentionDeltaKernel<T>{HeadPlace<const T>(&out), HeadPlace<const T>(&g), delta, q.sizes[1], rows},
           tiles_of(rows, kBlockThreads / kWarp), kBlockThreads);
    const AttentionGradients<T> x{wanted(0), wanted(1), wanted(2), q, k, v, g, delta, rule};
    if constexpr (kIsHalf<T>) {
      if (size <= 64) return gradients_by_mma<T, 64>(x, launch);
      if (size <= 128) return gradients_by_mma<T, 128>(x, launch);
    }
    gradients_by_sums(x, launch);
  });
}

template <class Launch>
void register_attention(DeviceType device) {
  set_kernel(op::attention, device, attention<Launch>);
  set_kernel(op::attention_backward, device, attention_backward<Launch>);
}

}  // namespace argand::cuda
