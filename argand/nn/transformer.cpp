#include "argand/nn/transformer.h"

#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::nn {
namespace {

// num_layers copies of one layer.
template <class Holder>
ModuleList copies(const Holder& layer, int64_t num_layers) {
  ModuleList list;
  for (int64_t i = 0; i < num_layers; ++i) list->push_back(layer->clone());
  return list;
}

template <class Options>
MultiheadAttention attention(const Options& o) {
  return MultiheadAttention(MultiheadAttentionOptions(o.d_model(), o.nhead()).dropout(o.dropout()));
}
template <class Options>
LayerNorm norm_of(const Options& o) {
  return LayerNorm(LayerNormOptions({o.d_model()}));
}

}  // namespace

Tensor activation_t::operator()(const Tensor& x) const {
  if (function_) return function_(x);
  return gelu_ ? argand::gelu(x) : argand::relu(x);
}

TransformerEncoderOptions::TransformerEncoderOptions(TransformerEncoderLayer encoder_layer, int64_t num_layers)
    : encoder_layer_(std::move(encoder_layer)), num_layers_(num_layers) {}
TransformerEncoderOptions::TransformerEncoderOptions(const TransformerEncoderLayerOptions& encoder_layer_options,
                                                     int64_t num_layers)
    : encoder_layer_(encoder_layer_options), num_layers_(num_layers) {}

TransformerDecoderOptions::TransformerDecoderOptions(TransformerDecoderLayer decoder_layer, int64_t num_layers)
    : decoder_layer_(std::move(decoder_layer)), num_layers_(num_layers) {}
TransformerDecoderOptions::TransformerDecoderOptions(const TransformerDecoderLayerOptions& decoder_layer_options,
                                                     int64_t num_layers)
    : decoder_layer_(decoder_layer_options), num_layers_(num_layers) {}

TransformerEncoderLayerImpl::TransformerEncoderLayerImpl(const TransformerEncoderLayerOptions& o) : options(o) {
  TransformerEncoderLayerImpl::reset();
}
void TransformerEncoderLayerImpl::reset() {
  self_attn = register_module("self_attn", attention(options));
  linear1 = register_module("linear1", Linear(options.d_model(), options.dim_feedforward()));
  dropout = register_module("dropout", Dropout(options.dropout()));
  linear2 = register_module("linear2", Linear(options.dim_feedforward(), options.d_model()));
  norm1 = register_module("norm1", norm_of(options));
  norm2 = register_module("norm2", norm_of(options));
  dropout1 = register_module("dropout1", Dropout(options.dropout()));
  dropout2 = register_module("dropout2", Dropout(options.dropout()));
}
std::string TransformerEncoderLayerImpl::describe() const { return "TransformerEncoderLayer"; }
Tensor TransformerEncoderLayerImpl::forward(const Tensor& src, const Tensor& src_mask,
                                            const Tensor& src_key_padding_mask) {
  return within(*this, [&] {
    const Tensor mixed = std::get<0>(self_attn(src, src, src, src_key_padding_mask, false, src_mask));
    const Tensor x = norm1(src + dropout1(mixed));
    return norm2(x + dropout2(linear2(dropout(options.activation()(linear1(x))))));
  });
}

TransformerEncoderImpl::TransformerEncoderImpl(const TransformerEncoderOptions& o) : options(o) {
  TransformerEncoderImpl::reset();
}
void TransformerEncoderImpl::reset() {
  layers = register_module("layers", copies(options.encoder_layer(), options.num_layers()));
  norm = options.norm().is_empty() ? AnyModule() : options.norm().clone();
  if (!norm.is_empty()) register_module("norm", norm.ptr());
}
std::string TransformerEncoderImpl::describe() const { return "TransformerEncoder"; }
Tensor TransformerEncoderImpl::forward(const Tensor& src, const Tensor& src_mask, const Tensor& src_key_padding_mask) {
  Tensor x = src;
  for (size_t i = 0; i < layers->size(); ++i)
    x = call(layers->at<TransformerEncoderLayerImpl>(i), x, src_mask, src_key_padding_mask);
  return norm.is_empty() ? x : norm.forward(x);
}

TransformerDecoderLayerImpl::TransformerDecoderLayerImpl(const TransformerDecoderLayerOptions& o) : options(o) {
  TransformerDecoderLayerImpl::reset();
}
void TransformerDecoderLayerImpl::reset() {
  self_attn = register_module("self_attn", attention(options));
  dropout1 = register_module("dropout1", Dropout(options.dropout()));
  norm1 = register_module("norm1", norm_of(options));
  multihead_attn = register_module("multihead_attn", attention(options));
  dropout2 = register_module("dropout2", Dropout(options.dropout()));
  norm2 = register_module("norm2", norm_of(options));
  linear1 = register_module("linear1", Linear(options.d_model(), options.dim_feedforward()));
  dropout = register_module("dropout", Dropout(options.dropout()));
  linear2 = register_module("linear2", Linear(options.dim_feedforward(), options.d_model()));
  dropout3 = register_module("dropout3", Dropout(options.dropout()));
  norm3 = register_module("norm3", norm_of(options));
}
std::string TransformerDecoderLayerImpl::describe() const { return "TransformerDecoderLayer"; }
Tensor TransformerDecoderLayerImpl::forward(const Tensor& tgt, const Tensor& memory, const Tensor& tgt_mask,
                                            const Tensor& memory_mask, const Tensor& tgt_key_padding_mask,
                                            const Tensor& memory_key_padding_mask) {
  return within(*this, [&] {
    const Tensor own = std::get<0>(self_attn(tgt, tgt, tgt, tgt_key_padding_mask, false, tgt_mask));
    const Tensor x = norm1(tgt + dropout1(own));
    const Tensor read = std::get<0>(multihead_attn(x, memory, memory, memory_key_padding_mask, false, memory_mask));
    const Tensor y = norm2(x + dropout2(read));
    return norm3(y + dropout3(linear2(dropout(options.activation()(linear1(y))))));
  });
}

TransformerDecoderImpl::TransformerDecoderImpl(const TransformerDecoderOptions& o) : options(o) {
  TransformerDecoderImpl::reset();
}
void TransformerDecoderImpl::reset() {
  layers = register_module("layers", copies(options.decoder_layer(), options.num_layers()));
  norm = options.norm().is_empty() ? AnyModule() : options.norm().clone();
  if (!norm.is_empty()) register_module("norm", norm.ptr());
}
std::string TransformerDecoderImpl::describe() const { return "TransformerDecoder"; }
Tensor TransformerDecoderImpl::forward(const Tensor& tgt, const Tensor& memory, const Tensor& tgt_mask,
                                       const Tensor& memory_mask, const Tensor& tgt_key_padding_mask,
                                       const Tensor& memory_key_padding_mask) {
  Tensor x = tgt;
  for (size_t i = 0; i < layers->size(); ++i)
    x = call(layers->at<TransformerDecoderLayerImpl>(i), x, memory, tgt_mask, memory_mask, tgt_key_padding_mask,
             memory_key_padding_mask);
  return norm.is_empty() ? x : norm.forward(x);
}

TransformerEncoderLayerImpl::TransformerEncoderLayerImpl(int64_t d_model, int64_t nhead)
    : TransformerEncoderLayerImpl(TransformerEncoderLayerOptions(d_model, nhead)) {}
TransformerEncoderImpl::TransformerEncoderImpl(TransformerEncoderLayer encoder_layer, int64_t num_layers)
    : TransformerEncoderImpl(TransformerEncoderOptions(std::move(encoder_layer), num_layers)) {}
TransformerDecoderLayerImpl::TransformerDecoderLayerImpl(int64_t d_model, int64_t nhead)
    : TransformerDecoderLayerImpl(TransformerDecoderLayerOptions(d_model, nhead)) {}
TransformerDecoderImpl::TransformerDecoderImpl(TransformerDecoderLayer decoder_layer, int64_t num_layers)
    : TransformerDecoderImpl(TransformerDecoderOptions(std::move(decoder_layer), num_layers)) {}

template class Layer<TransformerEncoderLayerImpl>;
template class Layer<TransformerEncoderImpl>;
template class Layer<TransformerDecoderLayerImpl>;
template class Layer<TransformerDecoderImpl>;

}  // namespace argand::nn
