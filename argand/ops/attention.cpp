// Scaled dot-product attention.
#include <cmath>

#include "argand/autograd/record.h"
#include "argand/dispatch/attention_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/random_draws.h"

namespace argand {

namespace {

constexpr const char* kName = "scaled_dot_product_attention";

DType compute_type(DType d) { return d == DType::Float64 ? DType::Float64 : DType::Float32; }

// ---- made of public operations: what has no tiled kernel, and derivatives of derivatives

// The softmax of scale * q k^T + mask over keys; a row that sees nothing is 0. Sizes [..., queries, keys].
Tensor probabilities(const Tensor& q, const Tensor& k, const Tensor& mask, double scale, bool causal) {
  Tensor s = matmul(mul(q, Scalar(scale)), transpose(k, -2, -1));
  if (mask.defined()) s = add(s, mask);
  if (causal) {
    const Tensor hidden =
        logical_not(tril(ones({s.size(-2), s.size(-1)}, TensorOptions(DType::Bool).device(s.device()))));
    s = masked_fill(s, hidden, Scalar(-INFINITY));
  }
  Tensor most;
  {
    NoGradGuard no_grad;
    most = amax(s, IntArrayRef({-1}), true);
    most = masked_fill(most, isneginf(most), Scalar(0));
  }
  const Tensor e = exp(sub(s, most)), total = sum(e, IntArrayRef({-1}), true);
  return div(e, masked_fill(total, eq(total, Scalar(0)), Scalar(1)));
}

// What probabilities [batch, heads, queries, keys] are multiplied by: as the kernel drops them. Undefined for none.
Tensor dropout_factor(const Tensor& q, const Tensor& k, const AttentionAttrs& attrs) {
  if (!attrs.slot) return {};
  NoGradGuard no_grad;
  const int64_t queries = q.size(2);
  const Tensor mask = new_tensor({q.size(0), q.size(1), k.size(2), (queries + 3) / 4 * 4}, DType::Bool, q.device());
  if (mask.numel())
    dispatch(op::random_bernoulli, {as_vector(mask)}, {}, RandomAttrs{attrs.slot, attrs.keep, 0}, DType::Bool);
  const double scale = attrs.keep > 0 ? 1 / attrs.keep : 0;
  return mul(transpose(slice(mask, 3, 0, queries), 2, 3).to(compute_type(q.dtype())), Scalar(scale));
}

// Heads of keys or values, each repeated for the heads of queries that read it. x has at least three dimensions.
Tensor repeat_heads(const Tensor& x, int64_t heads) {
  return x.size(-3) == heads ? x : repeat_interleave(x, heads / x.size(-3), -3);
}
Tensor add_repeated_heads(const Tensor& g, int64_t heads) {
  if (g.size(1) == heads) return g;
  return sum(reshape(g, {g.size(0), heads, g.size(1) / heads, g.size(2), g.size(3)}), IntArrayRef({2}));
}

struct Gradients {
  Tensor q, k, v;
};

Gradients composite_gradients(const Tensor& g, const Tensor& query, const Tensor& key, const Tensor& value,
                              const Tensor& mask, const AttentionAttrs& attrs) {
  const DType dtype = query.dtype(), compute = compute_type(dtype);
  const Tensor q = query.to(compute), k = repeat_heads(key.to(compute), query.size(1)),
               v = repeat_heads(value.to(compute), query.size(1)), dout = g.to(compute);
  const Tensor p = probabilities(q, k, mask, attrs.scale, attrs.causal);
  const Tensor factor = dropout_factor(query, key, attrs);
  const auto dropped = [&](const Tensor& x) { return factor.defined() ? mul(x, factor) : x; };
  const Tensor dp = mul(p, dropped(matmul(dout, transpose(v, -2, -1))));
  const Tensor ds = mul(sub(dp, mul(p, sum(dp, IntArrayRef({-1}), true))), Scalar(attrs.scale));
  const Tensor dk = matmul(transpose(ds, -2, -1), q), dv = matmul(transpose(dropped(p), -2, -1), dout);
  return {matmul(ds, k).to(dtype), add_repeated_heads(dk, key.size(1)).to(dtype),
          add_repeated_heads(dv, value.size(1)).to(dtype)};
}

Tensor composite_attention(const Tensor& query, const Tensor& key, const Tensor& value, const Tensor& mask,
                           const AttentionAttrs& attrs) {
  const DType dtype = query.dtype(), compute = compute_type(dtype);
  const Tensor k = repeat_heads(key.to(compute), query.size(1)), v = repeat_heads(value.to(compute), query.size(1));
  const Tensor p = probabilities(query.to(compute), k, mask, attrs.scale, attrs.causal);
  const Tensor factor = dropout_factor(query, key, attrs);
  return matmul(factor.defined() ? mul(p, factor) : p, v).to(dtype);
}

// ---- by tiles

// Heads lie inside of rows in memory where they do so in x, so that joining the heads again copies nothing.
Tensor new_in_order_of(const Tensor& x, IntArrayRef sizes) {
  if (x.stride(1) >= x.stride(2)) return new_tensor(sizes, x.dtype(), x.device());
  const int64_t heads = sizes[1], rows = sizes[2], columns = sizes[3];
  return new_tensor_strided(sizes, {rows * heads * columns, columns, heads * columns, 1}, x.dtype(), x.device());
}

Gradients tiled_gradients(const Tensor& g, const Tensor& q, const Tensor& k, const Tensor& v, const Tensor& mask,
                          const Tensor& out, const Tensor& lse, const AttentionAttrs& attrs, const bool (&wanted)[3]) {
  Gradients to;
  if (wanted[0]) to.q = new_in_order_of(q, q.sizes());
  if (wanted[1]) to.k = new_in_order_of(k, k.sizes());
  if (wanted[2]) to.v = new_in_order_of(v, v.sizes());
  dispatch(op::attention_backward, {to.q, to.k, to.v}, {q, k, v, mask, out, lse, g}, attrs, compute_type(q.dtype()));
  return to;
}

// q, k, v and mask (which may be undefined) as the kernel takes them, in four dimensions.
Tensor tiled_attention(const Tensor& q, const Tensor& k, const Tensor& v, const Tensor& mask,
                       const AttentionAttrs& attrs) {
  Tensor y = new_in_order_of(q, {q.size(0), q.size(1), q.size(2), v.size(3)});
  if (y.numel() == 0 || k.size(2) == 0) {
    fill_numbers(y, 0);
    return record(kName, std::move(y), {q, k, v},
                  [q = Saved(q), k = Saved(k), v = Saved(v)](const Tensor&, GradientSink out) {
                    const Saved* const inputs[] = {&q, &k, &v};
                    for (int i = 0; i < 3; ++i)
                      if (out.needs(i)) out[i] = zeros_like(inputs[i]->unpack(out.node()));
                  });
  }
  const Tensor lse = new_tensor({q.size(0), q.size(1), q.size(2)}, compute_type(q.dtype()), q.device());
  dispatch(op::attention, {y, lse}, {q, k, v, mask}, attrs, lse.dtype());
  if (!recording({q, k, v})) return y;
  return record(kName, y, {q, k, v},
                [q = Saved(q), k = Saved(k), v = Saved(v), mask, y = Saved::output(y), lse, attrs,
                 slot = attrs.slot ? *attrs.slot : RandomSlot{}](const Tensor& g, GradientSink out) {
                  const bool wanted[3] = {out.needs(0), out.needs(1), out.needs(2)};
                  const Tensor query = q.unpack(out.node()), key = k.unpack(out.node()), value = v.unpack(out.node());
                  AttentionAttrs same = attrs;
                  if (attrs.slot) same.slot = &slot;
                  Gradients x = grad_enabled() ? composite_gradients(g, query, key, value, mask, same)
                                               : tiled_gradients(g, query, key, value, mask, y.unpack(out.node()), lse,
                                                                 same, wanted);
                  if (wanted[0]) out[0] = std::move(x.q);
                  if (wanted[1]) out[1] = std::move(x.k);
                  if (wanted[2]) out[2] = std::move(x.v);
                });
}

// ---- arguments

void check_arguments(const Tensor& q, const Tensor& k, const Tensor& v, const Tensor& mask, double dropout_p,
                     bool is_causal) {
  AG_CHECK(q.dim() >= 2 && k.dim() >= 2 && v.dim() >= 2, kName,
           ": query, key and value must have at least 2 dimensions, got sizes ", q.sizes(), ", ", k.sizes(), " and ",
           v.sizes());
  AG_CHECK_AS(TypeError, q.is_floating_point(), kName, ": expected floating-point tensors, got a query of ", q.dtype());
  AG_CHECK(q.dtype() == k.dtype() && q.dtype() == v.dtype(), kName, ": query, key and value must have one dtype, got ",
           q.dtype(), ", ", k.dtype(), " and ", v.dtype(), "; convert with .to(dtype)");
  AG_CHECK(q.device() == k.device() && q.device() == v.device() && (!mask.defined() || mask.device() == q.device()),
           kName, ": query, key, value and attn_mask must be on one device, got ", q.device(), ", ", k.device(), ", ",
           v.device(), mask.defined() ? " and " : "", mask.defined() ? mask.device().str() : std::string());
  AG_CHECK(q.size(-1) == k.size(-1), kName, ": query and key must have the same last size, got sizes ", q.sizes(),
           " and ", k.sizes());
  AG_CHECK(k.size(-2) == v.size(-2), kName, ": there must be as many values as keys, got sizes ", v.sizes(), " and ",
           k.sizes());
  AG_CHECK(dropout_p >= 0 && dropout_p <= 1, kName, ": dropout_p must lie in [0, 1], got ", dropout_p);
  AG_CHECK(!(is_causal && mask.defined()), kName, ": attn_mask and is_causal exclude each other; put the causal part ",
           "into the mask with tril()");
  AG_CHECK(
      !mask.defined() || mask.dtype() == DType::Bool || mask.dtype() == DType::Float32 || mask.dtype() == q.dtype(),
      kName, ": attn_mask must be bool, float32 or ", q.dtype(), " as the query, got ", mask.dtype());
}

DimVector with_last(IntArrayRef batch, std::initializer_list<int64_t> rest) {
  DimVector sizes(batch);
  for (int64_t n : rest) sizes.push_back(n);
  return sizes;
}
IntArrayRef without_last(const Tensor& x, int64_t dropped) {
  return x.sizes().slice(0, static_cast<size_t>(x.dim() - dropped));
}
Tensor expand_to(const Tensor& x, IntArrayRef sizes) { return x.sizes() == sizes ? x : expand(x, sizes); }

// [batch, heads, rows, columns]: the dimension before the last two counts heads.
Tensor four_dims(const Tensor& x) {
  if (x.dim() == 4) return x;
  int64_t batch = 1;
  for (int64_t d = 0; d + 3 < x.dim(); ++d) batch *= x.size(d);
  return reshape(x, {batch, x.dim() > 2 ? x.size(-3) : 1, x.size(-2), x.size(-1)});
}

struct Operands {
  Tensor q, k, v;
};

// Batch dimensions broadcast; with enable_gqa those before the heads.
Operands broadcast_batches(const Tensor& q, const Tensor& k, const Tensor& v, bool enable_gqa) {
  if (!enable_gqa) {
    const DimVector some = broadcast_sizes(kName, without_last(q, 2), without_last(k, 2));
    const DimVector all = broadcast_sizes(kName, some, without_last(v, 2));
    const auto with = [&](const Tensor& x) { return expand_to(x, with_last(all, {x.size(-2), x.size(-1)})); };
    return {with(q), with(k), with(v)};
  }
  AG_CHECK(q.dim() >= 3 && k.dim() >= 3 && v.dim() >= 3, kName,
           ": enable_gqa needs a dimension of heads, [..., heads, rows, size]; got sizes ", q.sizes(), ", ", k.sizes(),
           " and ", v.sizes());
  const int64_t heads = q.size(-3);
  for (const Tensor* x : {&k, &v})
    AG_CHECK(x->size(-3) > 0 && heads % x->size(-3) == 0, kName,
             ": the heads of key and value must divide the query's ", heads, ", got ", x->size(-3));
  const DimVector some = broadcast_sizes(kName, without_last(q, 3), without_last(k, 3));
  const DimVector all = broadcast_sizes(kName, some, without_last(v, 3));
  const auto with = [&](const Tensor& x) { return expand_to(x, with_last(all, {x.size(-3), x.size(-2), x.size(-1)})); };
  if (k.size(-3) == v.size(-3)) return {with(q), with(k), with(v)};
  return {with(q), with(repeat_heads(k, heads)), with(repeat_heads(v, heads))};
}

// What is added to the scores, in the type they are computed in: -inf where a bool mask is false.
Tensor additive_mask(const Tensor& mask, DType compute) {
  if (mask.dtype() != DType::Bool) return mask.to(compute);
  NoGradGuard no_grad;
  const Tensor y = full(mask.sizes(), Scalar(-INFINITY), TensorOptions(compute).device(mask.device()));
  return masked_fill_(y, mask, Scalar(0));
}

}  // namespace

// softmax(scale * query key^T + attn_mask) value: query [..., heads, queries, size], key [..., heads, keys, size],
// value
// [..., heads, keys, value_size] give [..., heads, queries, value_size]. From two dimensions on; batch dimensions
// broadcast. With enable_gqa key and value have fewer heads, each read by a group of the query's. scale is 1 /
// sqrt(size) unless given. attn_mask broadcasts to [..., heads, queries, keys]: bool, true where a key is seen, or
// numbers that are added. is_causal lets query i see keys 0..i. A query that sees no key gives 0. half and bfloat16 are
// computed in float32.
//
// With dropout_p each probability becomes 0 with that chance, and is divided by 1 - dropout_p otherwise. Memory grows
// with queries + keys, not with their product, but for a mask that requires a gradient and under create_graph: those
// hold the probabilities.
AG_OP(
    "scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, "
    "float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor",
    "function")
Tensor scaled_dot_product_attention(const Tensor& query, const Tensor& key, const Tensor& value,
                                    const std::optional<Tensor>& attn_mask, double dropout_p, bool is_causal,
                                    std::optional<double> scale, bool enable_gqa) {
  AG_DOOR(scaled_dot_product_attention, query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa);
  const Tensor given = attn_mask.value_or(Tensor());
  check_arguments(query, key, value, given, dropout_p, is_causal);
  const Operands x = broadcast_batches(query, key, value, enable_gqa);
  const int64_t size = query.size(-1);
  AttentionAttrs attrs{size == 0 ? 1 : scale.value_or(1 / std::sqrt(static_cast<double>(size))), is_causal};
  const Tensor q = four_dims(x.q), k = four_dims(x.k), v = four_dims(x.v);
  Tensor mask;
  if (given.defined()) {
    const DimVector sizes = with_last(without_last(x.q, 1), {x.k.size(-2)});
    AG_CHECK(given.dim() <= x.q.dim() && IntArrayRef(broadcast_sizes(kName, given.sizes(), sizes)) == sizes, kName,
             ": attn_mask of sizes ", given.sizes(), " does not broadcast to the scores' sizes ", IntArrayRef(sizes));
    mask = four_dims(expand_to(additive_mask(given, compute_type(q.dtype())), sizes));
  }
  RandomSlot slot;
  if (dropout_p > 0) {
    slot = reserve_words(std::nullopt, q.size(0) * q.size(1) * k.size(2) * ((q.size(2) + 3) / 4 * 4));
    attrs.slot = &slot;
    attrs.keep = 1 - dropout_p;
  }
  const bool composite = recording({mask}) && k.size(2) > 0;
  const Tensor y = composite ? composite_attention(q, k, v, mask, attrs) : tiled_attention(q, k, v, mask, attrs);
  return x.q.dim() == 4 ? y : reshape(y, with_last(without_last(x.q, 1), {v.size(3)}));
}

}  // namespace argand
