// A GPT as Argand and libtorch both compile it: `ag`, named before this is included, is the one in use.
#pragma once
#include <memory>
#include <string>
#include <vector>

namespace gpt {

using ag::Tensor;
namespace nn = ag::nn;

// Attention, then a network of two layers, each behind a norm and added to what came in: [batch, time, width].
struct Layer : nn::Module {
  int64_t heads;
  nn::LayerNorm norm1, norm2;
  nn::Linear qkv, proj, up, down;
  Layer(int64_t width, int64_t n_heads)
      : heads(n_heads),
        norm1(nn::LayerNormOptions({width})),
        norm2(nn::LayerNormOptions({width})),
        qkv(width, 3 * width),
        proj(width, width),
        up(width, 4 * width),
        down(4 * width, width) {
    register_module("norm1", norm1);
    register_module("norm2", norm2);
    register_module("qkv", qkv);
    register_module("proj", proj);
    register_module("up", up);
    register_module("down", down);
  }
  Tensor attend(const Tensor& x) {
    const int64_t b = x.size(0), t = x.size(1), c = x.size(2);
    const auto parts = qkv(x).chunk(3, 2);
    const auto split = [&](const Tensor& y) { return y.view({b, t, heads, c / heads}).transpose(1, 2); };
    const Tensor y = ag::scaled_dot_product_attention(split(parts[0]), split(parts[1]), split(parts[2]), {}, 0.0, true);
    return proj(y.transpose(1, 2).reshape({b, t, c}));
  }
  Tensor forward(Tensor x) {
    x = x + attend(norm1(x));
    return x + down(ag::gelu(up(norm2(x))));
  }
};

// Numbers of tokens, [batch, time], to logits of the next, [batch * time, vocabulary].
struct Gpt : nn::Module {
  nn::Embedding token, place;
  nn::LayerNorm norm;
  nn::Linear head;
  std::vector<std::shared_ptr<Layer>> layers;
  Gpt(int64_t vocabulary, int64_t length, int64_t depth, int64_t width, int64_t heads)
      : token(vocabulary, width), place(length, width), norm(nn::LayerNormOptions({width})), head(width, vocabulary) {
    register_module("token", token);
    register_module("place", place);
    for (int64_t i = 0; i < depth; ++i)
      layers.push_back(register_module("layer" + std::to_string(i), std::make_shared<Layer>(width, heads)));
    register_module("norm", norm);
    register_module("head", head);
  }
  Tensor forward(const Tensor& ids) {
    Tensor x = token(ids) + place(ag::arange(ids.size(1), ag::kLong));
    for (const auto& l : layers) x = l->forward(x);
    return head(norm(x)).flatten(0, 1);
  }
};

}  // namespace gpt
