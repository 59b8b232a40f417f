// MultiheadAttention.
#pragma once
#include "argand/nn/linear.h"

namespace argand::nn {

struct AG_API MultiheadAttentionOptions {
  MultiheadAttentionOptions(int64_t embed_dim, int64_t num_heads)
      : embed_dim_(embed_dim), num_heads_(num_heads), kdim_(embed_dim), vdim_(embed_dim) {}
  AG_ARG(int64_t, embed_dim);
  AG_ARG(int64_t, num_heads);
  AG_ARG(double, dropout) = 0.0;
  AG_ARG(bool, bias) = true;
  AG_ARG(bool, add_bias_kv) = false;
  AG_ARG(bool, add_zero_attn) = false;
  AG_ARG(int64_t, kdim);
  AG_ARG(int64_t, vdim);
};

namespace functional {

struct AG_API MultiheadAttentionForwardFuncOptions {
  MultiheadAttentionForwardFuncOptions(int64_t embed_dim_to_check, int64_t num_heads, Tensor in_proj_weight,
                                       Tensor in_proj_bias, Tensor bias_k, Tensor bias_v, bool add_zero_attn,
                                       double dropout_p, Tensor out_proj_weight, Tensor out_proj_bias)
      : embed_dim_to_check_(embed_dim_to_check),
        num_heads_(num_heads),
        in_proj_weight_(std::move(in_proj_weight)),
        in_proj_bias_(std::move(in_proj_bias)),
        bias_k_(std::move(bias_k)),
        bias_v_(std::move(bias_v)),
        add_zero_attn_(add_zero_attn),
        dropout_p_(dropout_p),
        out_proj_weight_(std::move(out_proj_weight)),
        out_proj_bias_(std::move(out_proj_bias)) {}
  AG_ARG(int64_t, embed_dim_to_check);
  AG_ARG(int64_t, num_heads);
  AG_ARG(Tensor, in_proj_weight);
  AG_ARG(Tensor, in_proj_bias);
  AG_ARG(Tensor, bias_k);
  AG_ARG(Tensor, bias_v);
  AG_ARG(bool, add_zero_attn);
  AG_ARG(double, dropout_p);
  AG_ARG(Tensor, out_proj_weight);
  AG_ARG(Tensor, out_proj_bias);
  AG_ARG(bool, training) = true;
  AG_ARG(Tensor, key_padding_mask);
  AG_ARG(bool, need_weights) = true;
  AG_ARG(Tensor, attn_mask);
  AG_ARG(bool, use_separate_proj_weight) = false;
  AG_ARG(Tensor, q_proj_weight);
  AG_ARG(Tensor, k_proj_weight);
  AG_ARG(Tensor, v_proj_weight);
  AG_ARG(bool, average_attn_weights) = true;
};

// query [L, N, E], key [S, N, kdim], value [S, N, vdim]. attn_mask [L, S] or [N * heads, L, S]: true where attention is
// forbidden, or numbers added to the scores; key_padding_mask [N, S] likewise, for keys.
// Returns [L, N, E] and, if need_weights, the weights [N, L, S] (averaged over the heads) or [N, heads, L, S].
AG_API std::tuple<Tensor, Tensor> multi_head_attention_forward(const Tensor& query, const Tensor& key,
                                                               const Tensor& value,
                                                               const MultiheadAttentionForwardFuncOptions& options);

}  // namespace functional

class AG_API MultiheadAttentionImpl : public Layer<MultiheadAttentionImpl> {
 public:
  MultiheadAttentionImpl(int64_t embed_dim, int64_t num_heads);
  explicit MultiheadAttentionImpl(const MultiheadAttentionOptions& options);
  void reset() override;
  std::string describe() const override;
  std::tuple<Tensor, Tensor> forward(const Tensor& query, const Tensor& key, const Tensor& value,
                                     const Tensor& key_padding_mask = {}, bool need_weights = true,
                                     const Tensor& attn_mask = {}, bool average_attn_weights = true);

  MultiheadAttentionOptions options;
  bool _qkv_same_embed_dim = true;
  Tensor in_proj_weight;                               // [3 E, E], or undefined where the next three are used
  Tensor q_proj_weight, k_proj_weight, v_proj_weight;  // [E, E], [E, kdim], [E, vdim]
  Tensor in_proj_bias;                                 // [3 E], or undefined
  Linear out_proj = nullptr;
  Tensor bias_k, bias_v;  // [1, 1, E], undefined unless add_bias_kv
  int64_t head_dim = 0;
};
AG_MODULE(MultiheadAttention);

}  // namespace argand::nn
