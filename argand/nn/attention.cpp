#include "argand/nn/attention.h"

#include <cmath>

#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn {
namespace {

struct Projected {
  Tensor query, key, value;
};

Projected project(const Tensor& query, const Tensor& key, const Tensor& value,
                  const functional::MultiheadAttentionForwardFuncOptions& o) {
  const int64_t e = o.embed_dim_to_check();
  const auto bias = [&](int64_t i) {
    return o.in_proj_bias().defined() ? o.in_proj_bias().narrow(0, i * e, e) : Tensor();
  };
  if (o.use_separate_proj_weight())
    return {functional::linear(query, o.q_proj_weight(), bias(0)), functional::linear(key, o.k_proj_weight(), bias(1)),
            functional::linear(value, o.v_proj_weight(), bias(2))};
  if (query.is_same(key) && key.is_same(value)) {  // one product
    const std::vector<Tensor> parts = functional::linear(query, o.in_proj_weight(), o.in_proj_bias()).split(e, -1);
    return {parts[0], parts[1], parts[2]};
  }
  const auto part = [&](const Tensor& x, int64_t i) {
    return functional::linear(x, o.in_proj_weight().narrow(0, i * e, e), bias(i));
  };
  return {part(query, 0), part(key, 1), part(value, 2)};
}

// What is added to the scores: -inf where a mask of bools forbids.
Tensor additive(const char* which, const Tensor& mask, DType dtype) {
  if (mask.is_floating_point()) return mask.to(dtype);
  AG_CHECK_AS(TypeError, mask.dtype() == kBool || mask.dtype() == kUInt8, "multi_head_attention_forward: ", which,
              " must be of bool, uint8 or a floating-point dtype, got ", mask.dtype());
  return zeros(mask.sizes(), TensorOptions(dtype).device(mask.device())).masked_fill(mask.to(kBool), -INFINITY);
}

// [N or 1, heads or 1, L, S], or undefined.
Tensor joined_mask(const functional::MultiheadAttentionForwardFuncOptions& o, DType dtype, int64_t batch, int64_t l,
                   int64_t s, int64_t extra_keys) {
  Tensor mask;
  if (o.attn_mask().defined()) {
    mask = additive("attn_mask", o.attn_mask(), dtype);
    const bool shared = mask.sizes() == IntArrayRef({l, s});
    AG_CHECK(
        shared || mask.sizes() == IntArrayRef({batch * o.num_heads(), l, s}) || mask.sizes() == IntArrayRef({1, l, s}),
        "multi_head_attention_forward: expected an attn_mask of sizes [", l, ", ", s, "] or [", batch * o.num_heads(),
        ", ", l, ", ", s, "], got ", o.attn_mask().sizes());
    mask = shared || mask.size(0) == 1 ? mask.view({1, 1, l, s}) : mask.view({batch, o.num_heads(), l, s});
  }
  if (o.key_padding_mask().defined()) {
    AG_CHECK(o.key_padding_mask().sizes() == IntArrayRef({batch, s}),
             "multi_head_attention_forward: expected a key_padding_mask of sizes [", batch, ", ", s, "], got ",
             o.key_padding_mask().sizes());
    const Tensor padding = additive("key_padding_mask", o.key_padding_mask(), dtype).view({batch, 1, 1, s});
    mask = mask.defined() ? mask + padding : padding;
  }
  return mask.defined() && extra_keys ? constant_pad_nd(mask, {0, extra_keys}) : mask;
}

}  // namespace

namespace functional {

std::tuple<Tensor, Tensor> multi_head_attention_forward(const Tensor& query, const Tensor& key, const Tensor& value,
                                                        const MultiheadAttentionForwardFuncOptions& o) {
  const int64_t e = o.embed_dim_to_check(), heads = o.num_heads();
  AG_CHECK(query.dim() == 3 && key.dim() == 3 && value.dim() == 3 && query.size(2) == e &&
               key.size(0) == value.size(0) && key.size(1) == query.size(1) && value.size(1) == query.size(1),
           "multi_head_attention_forward: expected query [L, N, ", e,
           "], key [S, N, kdim] and value [S, N, vdim], got ", query.sizes(), ", ", key.sizes(), " and ",
           value.sizes());
  const int64_t l = query.size(0), n = query.size(1), s = key.size(0), head_dim = e / heads;
  AG_CHECK(head_dim * heads == e, "multi_head_attention_forward: embed_dim = ", e,
           " must be divisible by num_heads = ", heads);
  auto [q, k, v] = project(query, key, value, o);
  int64_t extra_keys = 0;
  if (o.bias_k().defined() && o.bias_v().defined()) {
    k = cat({k, o.bias_k().expand({1, n, e})});
    v = cat({v, o.bias_v().expand({1, n, e})});
    ++extra_keys;
  }
  if (o.add_zero_attn()) {
    k = cat({k, zeros({1, n, e}, k.options())});
    v = cat({v, zeros({1, n, e}, v.options())});
    ++extra_keys;
  }
  const Tensor mask = joined_mask(o, q.dtype(), n, l, s, extra_keys);
  // [steps, N, E] -> [N, heads, steps, head_dim]
  const auto by_head = [&](const Tensor& x) {
    return x.reshape({x.size(0), n, heads, head_dim}).permute({1, 2, 0, 3});
  };
  const Tensor qh = by_head(q), kh = by_head(k), vh = by_head(v);
  const double dropout_p = o.training() ? o.dropout_p() : 0;
  Tensor weights, mixed;
  if (o.need_weights()) {
    Tensor scores = matmul(qh * (1 / std::sqrt(static_cast<double>(head_dim))), kh.transpose(-2, -1));
    if (mask.defined()) scores = scores + mask;
    weights = argand::softmax(scores, -1);
    if (dropout_p > 0) weights = argand::dropout(weights, dropout_p, true);
    mixed = matmul(weights, vh);
    if (o.average_attn_weights()) weights = weights.mean(1);
  } else {
    mixed = scaled_dot_product_attention(qh, kh, vh, mask.defined() ? std::optional<Tensor>(mask) : std::nullopt,
                                         dropout_p);
  }
  const Tensor joined = mixed.permute({2, 0, 1, 3}).reshape({l, n, e});
  return {linear(joined, o.out_proj_weight(), o.out_proj_bias()), weights};
}

}  // namespace functional

MultiheadAttentionImpl::MultiheadAttentionImpl(const MultiheadAttentionOptions& o) : options(o) {
  MultiheadAttentionImpl::reset();
}
void MultiheadAttentionImpl::reset() {
  const int64_t e = options.embed_dim();
  AG_CHECK_AS(ValueError, options.num_heads() > 0 && e % options.num_heads() == 0,
              "MultiheadAttention: embed_dim = ", e, " must be divisible by num_heads = ", options.num_heads());
  head_dim = e / options.num_heads();
  _qkv_same_embed_dim = options.kdim() == e && options.vdim() == e;
  const auto weight = [&](const char* name, bool used, IntArrayRef sizes) {
    Tensor w = register_parameter(name, used ? argand::empty(sizes) : Tensor());
    return used ? init::xavier_uniform_(w) : w;
  };
  in_proj_weight = weight("in_proj_weight", _qkv_same_embed_dim, {3 * e, e});
  q_proj_weight = weight("q_proj_weight", !_qkv_same_embed_dim, {e, e});
  k_proj_weight = weight("k_proj_weight", !_qkv_same_embed_dim, {e, options.kdim()});
  v_proj_weight = weight("v_proj_weight", !_qkv_same_embed_dim, {e, options.vdim()});
  in_proj_bias = register_parameter("in_proj_bias", options.bias() ? zeros({3 * e}) : Tensor());
  out_proj = register_module("out_proj", Linear(LinearOptions(e, e).bias(options.bias())));
  if (options.bias()) init::zeros_(out_proj->bias);
  const auto extra = [&](const char* name) {
    Tensor b = register_parameter(name, options.add_bias_kv() ? argand::empty({1, 1, e}) : Tensor());
    return b.defined() ? init::xavier_normal_(b) : b;
  };
  bias_k = extra("bias_k");
  bias_v = extra("bias_v");
}
std::string MultiheadAttentionImpl::describe() const { return "MultiheadAttention"; }

std::tuple<Tensor, Tensor> MultiheadAttentionImpl::forward(const Tensor& query, const Tensor& key, const Tensor& value,
                                                           const Tensor& key_padding_mask, bool need_weights,
                                                           const Tensor& attn_mask, bool average_attn_weights) {
  return within(*this, [&] {
    return functional::multi_head_attention_forward(
        query, key, value,
        functional::MultiheadAttentionForwardFuncOptions(options.embed_dim(), options.num_heads(), in_proj_weight,
                                                         in_proj_bias, bias_k, bias_v, options.add_zero_attn(),
                                                         options.dropout(), out_proj->weight, out_proj->bias)
            .training(is_training())
            .key_padding_mask(key_padding_mask)
            .need_weights(need_weights)
            .attn_mask(attn_mask)
            .use_separate_proj_weight(!_qkv_same_embed_dim)
            .q_proj_weight(q_proj_weight)
            .k_proj_weight(k_proj_weight)
            .v_proj_weight(v_proj_weight)
            .average_attn_weights(average_attn_weights));
  });
}

MultiheadAttentionImpl::MultiheadAttentionImpl(int64_t embed_dim, int64_t num_heads)
    : MultiheadAttentionImpl(MultiheadAttentionOptions(embed_dim, num_heads)) {}

template class Layer<MultiheadAttentionImpl>;

}  // namespace argand::nn
