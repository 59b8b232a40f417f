// Transformer encoders and decoders, as in Vaswani et al. 2017: normalization follows each part.
#pragma once
#include "argand/nn/attention.h"
#include "argand/nn/containers.h"
#include "argand/nn/dropout.h"
#include "argand/nn/enums.h"
#include "argand/nn/normalization.h"

namespace argand::nn {

// kReLU, kGELU or a function of a Tensor.
class AG_API activation_t {
 public:
  activation_t(enumtype::kReLU) {}
  activation_t(enumtype::kGELU) : gelu_(true) {}
  template <class F>
  requires(std::is_invocable_r_v<Tensor, F, const Tensor&>) activation_t(F f) : function_(std::move(f)) {}
  AG_API Tensor operator()(const Tensor& x) const;

 private:
  std::function<Tensor(const Tensor&)> function_;
  bool gelu_ = false;
};

struct AG_API TransformerEncoderLayerOptions {
  TransformerEncoderLayerOptions(int64_t d_model, int64_t nhead) : d_model_(d_model), nhead_(nhead) {}
  AG_ARG(int64_t, d_model);
  AG_ARG(int64_t, nhead);
  AG_ARG(int64_t, dim_feedforward) = 2048;
  AG_ARG(double, dropout) = 0.1;
  AG_ARG(activation_t, activation) = kReLU;
};
class AG_API TransformerEncoderLayerImpl : public Layer<TransformerEncoderLayerImpl> {
 public:
  TransformerEncoderLayerImpl(int64_t d_model, int64_t nhead);
  explicit TransformerEncoderLayerImpl(const TransformerEncoderLayerOptions& options);
  void reset() override;
  std::string describe() const override;
  // src [S, N, E]; masks as MultiheadAttention takes them.
  Tensor forward(const Tensor& src, const Tensor& src_mask = {}, const Tensor& src_key_padding_mask = {});

  TransformerEncoderLayerOptions options;
  MultiheadAttention self_attn = nullptr;
  Linear linear1 = nullptr, linear2 = nullptr;
  LayerNorm norm1 = nullptr, norm2 = nullptr;
  Dropout dropout = nullptr, dropout1 = nullptr, dropout2 = nullptr;
};
AG_MODULE(TransformerEncoderLayer);

struct AG_API TransformerEncoderOptions {
  // The layer is copied num_layers times.
  TransformerEncoderOptions(TransformerEncoderLayer encoder_layer, int64_t num_layers);
  TransformerEncoderOptions(const TransformerEncoderLayerOptions& encoder_layer_options, int64_t num_layers);
  AG_ARG(TransformerEncoderLayer, encoder_layer);
  AG_ARG(int64_t, num_layers);
  AG_ARG(AnyModule, norm);  // applied to the result, where not empty
};
class AG_API TransformerEncoderImpl : public Layer<TransformerEncoderImpl> {
 public:
  TransformerEncoderImpl(TransformerEncoderLayer encoder_layer, int64_t num_layers);
  explicit TransformerEncoderImpl(const TransformerEncoderOptions& options);
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& src, const Tensor& src_mask = {}, const Tensor& src_key_padding_mask = {});

  TransformerEncoderOptions options;
  ModuleList layers = nullptr;
  AnyModule norm;
};
AG_MODULE(TransformerEncoder);

struct AG_API TransformerDecoderLayerOptions {
  TransformerDecoderLayerOptions(int64_t d_model, int64_t nhead) : d_model_(d_model), nhead_(nhead) {}
  AG_ARG(int64_t, d_model);
  AG_ARG(int64_t, nhead);
  AG_ARG(int64_t, dim_feedforward) = 2048;
  AG_ARG(double, dropout) = 0.1;
  AG_ARG(activation_t, activation) = kReLU;
};
class AG_API TransformerDecoderLayerImpl : public Layer<TransformerDecoderLayerImpl> {
 public:
  TransformerDecoderLayerImpl(int64_t d_model, int64_t nhead);
  explicit TransformerDecoderLayerImpl(const TransformerDecoderLayerOptions& options);
  void reset() override;
  std::string describe() const override;
  // tgt [T, N, E], memory [S, N, E].
  Tensor forward(const Tensor& tgt, const Tensor& memory, const Tensor& tgt_mask = {}, const Tensor& memory_mask = {},
                 const Tensor& tgt_key_padding_mask = {}, const Tensor& memory_key_padding_mask = {});

  TransformerDecoderLayerOptions options;
  MultiheadAttention self_attn = nullptr, multihead_attn = nullptr;
  Linear linear1 = nullptr, linear2 = nullptr;
  LayerNorm norm1 = nullptr, norm2 = nullptr, norm3 = nullptr;
  Dropout dropout = nullptr, dropout1 = nullptr, dropout2 = nullptr, dropout3 = nullptr;
};
AG_MODULE(TransformerDecoderLayer);

struct AG_API TransformerDecoderOptions {
  TransformerDecoderOptions(TransformerDecoderLayer decoder_layer, int64_t num_layers);
  TransformerDecoderOptions(const TransformerDecoderLayerOptions& decoder_layer_options, int64_t num_layers);
  AG_ARG(TransformerDecoderLayer, decoder_layer);
  AG_ARG(int64_t, num_layers);
  AG_ARG(AnyModule, norm);
};
class AG_API TransformerDecoderImpl : public Layer<TransformerDecoderImpl> {
 public:
  TransformerDecoderImpl(TransformerDecoderLayer decoder_layer, int64_t num_layers);
  explicit TransformerDecoderImpl(const TransformerDecoderOptions& options);
  void reset() override;
  std::string describe() const override;
  Tensor forward(const Tensor& tgt, const Tensor& memory, const Tensor& tgt_mask = {}, const Tensor& memory_mask = {},
                 const Tensor& tgt_key_padding_mask = {}, const Tensor& memory_key_padding_mask = {});

  TransformerDecoderOptions options;
  ModuleList layers = nullptr;
  AnyModule norm;
};
AG_MODULE(TransformerDecoder);

}  // namespace argand::nn
