// Scaled dot-product attention by tiles: no matrix of all scores is ever held.
#pragma once
#include <algorithm>

#include "argand/dispatch/random_ops.h"

namespace argand {

// Scores are scale * q k^T + mask; with `causal` query i sees keys 0..i alone. With a slot each probability stays, and
// is divided by `keep`, where word (((batch * heads + head) * keys + key) * queries + query), `queries` rounded up to a
// multiple of 4, is below ceil(keep * 2^32): as op::bernoulli fills [batch, heads, keys, queries].
struct AttentionAttrs {
  double scale = 1;
  bool causal = false;
  const RandomSlot* slot = nullptr;
  double keep = 1;
};

// Products over the head size and over the value size, for each pair of query and key, those hidden by a mask included.
inline double attention_flops(const View& q, const View& v, double over_size, double over_value_size) {
  const int64_t queries = q.numel / std::max<int64_t>(1, q.sizes[3]);
  const double pairs = static_cast<double>(queries) * static_cast<double>(v.sizes[2]);
  return 2 * pairs * (over_size * static_cast<double>(q.sizes[3]) + over_value_size * static_cast<double>(v.sizes[3]));
}

namespace op {
// out [batch, heads, queries, value_size], lse [batch, heads, queries] contiguous; q [batch, heads, queries, size],
// k [batch, kv_heads, keys, size], v [batch, kv_heads, keys, value_size], mask [batch, heads, queries, keys] or null.
// Any strides but lse's; kv_heads divides heads, head h reads keys h / (heads / kv_heads). One floating dtype but for
// mask and lse: float64 for float64, else float32. lse: the logarithm of each row's sum of exponentials, +inf for a
// row that sees nothing, whose output is 0. keys > 0.
AG_API inline constinit OpInfo attention{"attention",
                                         [](const Call& c) { return attention_flops(c.in(0), c.in(2), 1, 1); }};
// dq, dk, dv, each may be null; q, k, v, mask or null, out, lse, dout.
AG_API inline constinit OpInfo attention_backward{
    "attention_backward", [](const Call& c) { return attention_flops(c.in(0), c.in(2), 3, 2); }};
}  // namespace op

}  // namespace argand
