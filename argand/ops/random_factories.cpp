// Random tensors made from nothing, and dropout.
#include <cmath>

#include "argand/core/thread_local.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/random_draws.h"

namespace argand {

RandomSlot reserve_words(const std::optional<Generator>& generator, int64_t words) {
  const Generator& g = generator ? *generator : default_generator();
  const uint64_t seed = g.current_seed();
  return {seed, g.advance(static_cast<uint64_t>(words + 3) / 4)};
}

Tensor as_vector(const Tensor& x) { return new_view(x, {x.numel()}, {1}, 0); }

void copy_back(const Tensor& to, const Tensor& drawn) { copy_numbers(to, drawn); }

namespace {

Tensor finish(const Tensor& y, const TensorOptions& options) {
  if (options.requires_grad()) y.set_requires_grad(true);
  return y;
}

Tensor fresh(IntArrayRef size, const TensorOptions& options, DType dtype) {
  return new_tensor(size, options.dtype_opt().value_or(dtype), options.device());
}

Tensor fresh_like(const Tensor& x, const TensorOptions& options, std::optional<MemoryFormat> format) {
  if (!format) format = options.memory_format_opt();
  return new_tensor_like(x, format.value_or(MemoryFormat::Preserve), options.dtype_opt().value_or(x.dtype()),
                         options.device_opt().value_or(x.device()));
}

void check_probability(const char* op, double p) {
  AG_CHECK_AS(ValueError, p >= 0 && p <= 1, op, ": p must lie in [0, 1], got ", p);
}

// x * scale where the mask is true, else x * 0; its derivative is itself.
Tensor mask_scale(const Tensor& x, const Tensor& mask, double scale) {
  if (!x.impl()->view.contiguous) return mul(mul(x, mask), Scalar(scale));
  Tensor y = new_tensor(x.sizes(), x.dtype(), x.device());
  if (y.numel())
    dispatch(op::mask_scale, {as_vector(y)}, {as_vector(x), as_vector(mask)}, MaskScaleAttrs{scale}, x.dtype());
  return record("mask_scale", std::move(y), {x}, [mask, scale](const Tensor& g) { return mask_scale(g, mask, scale); });
}

}  // namespace

// Uniform in [0, 1).
AG_OP("rand(int[] size, *, TensorOptions options={}) -> Tensor", "function out")
Tensor rand(IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(rand, size, options);
  return rand(size, std::nullopt, options);
}
AG_OP("rand.generator(int[] size, *, Generator? generator, TensorOptions options={}) -> Tensor", "function")
Tensor rand(IntArrayRef size, const std::optional<Generator>& generator, const TensorOptions& options) {
  AG_DOOR(rand, size, generator, options);
  const Tensor y = fresh(size, options, get_default_dtype());
  uniform_(y, 0, 1, generator);
  return finish(y, options);
}
AG_OP("rand_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor", "function")
Tensor rand_like(const Tensor& self, const TensorOptions& options, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(rand_like, self, options, memory_format);
  const Tensor y = fresh_like(self, options, memory_format);
  uniform_(y, 0, 1);
  return finish(y, options);
}

// Normal with mean 0 and variance 1.
AG_OP("randn(int[] size, *, TensorOptions options={}) -> Tensor", "function out")
Tensor randn(IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(randn, size, options);
  return randn(size, std::nullopt, options);
}
AG_OP("randn.generator(int[] size, *, Generator? generator, TensorOptions options={}) -> Tensor", "function")
Tensor randn(IntArrayRef size, const std::optional<Generator>& generator, const TensorOptions& options) {
  AG_DOOR(randn, size, generator, options);
  const Tensor y = fresh(size, options, get_default_dtype());
  normal_(y, 0, 1, generator);
  return finish(y, options);
}
AG_OP("randn_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor", "function")
Tensor randn_like(const Tensor& self, const TensorOptions& options, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(randn_like, self, options, memory_format);
  const Tensor y = fresh_like(self, options, memory_format);
  normal_(y, 0, 1);
  return finish(y, options);
}

// Integers in [low, high), int64 unless options say otherwise.
AG_OP("randint.low(int low, int high, int[] size, *, TensorOptions options={}) -> Tensor", "function out")
Tensor randint(int64_t low, int64_t high, IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(randint, low, high, size, options);
  return randint(low, high, size, std::nullopt, options);
}
AG_OP("randint(int high, int[] size, *, TensorOptions options={}) -> Tensor", "function out")
Tensor randint(int64_t high, IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(randint, high, size, options);
  return randint(0, high, size, std::nullopt, options);
}
AG_OP(
    "randint.low_generator(int low, int high, int[] size, *, Generator? generator, TensorOptions options={}) -> Tensor",
    "function")
Tensor randint(int64_t low, int64_t high, IntArrayRef size, const std::optional<Generator>& generator,
               const TensorOptions& options) {
  AG_DOOR(randint, low, high, size, generator, options);
  const Tensor y = fresh(size, options, DType::Int64);
  random_(y, low, std::optional<int64_t>(high), generator);
  return finish(y, options);
}
AG_OP(
    "randint_like.low(Tensor self, int low, int high, *, TensorOptions options={}, MemoryFormat? memory_format=None) "
    "-> Tensor",
    "function")
Tensor randint_like(const Tensor& self, int64_t low, int64_t high, const TensorOptions& options,
                    std::optional<MemoryFormat> memory_format) {
  AG_DOOR(randint_like, self, low, high, options, memory_format);
  const Tensor y = fresh_like(self, options, memory_format);
  random_(y, low, std::optional<int64_t>(high));
  return finish(y, options);
}
AG_OP("randint_like(Tensor self, int high, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor",
      "function")
Tensor randint_like(const Tensor& self, int64_t high, const TensorOptions& options,
                    std::optional<MemoryFormat> memory_format) {
  AG_DOOR(randint_like, self, high, options, memory_format);
  return randint_like(self, 0, high, options, memory_format);
}

// The integers 0..n-1 in random order: the order that sorts n random 64-bit keys.
AG_OP("randperm(int n, *, TensorOptions options={}) -> Tensor", "function out")
Tensor randperm(int64_t n, const TensorOptions& options) {
  AG_DOOR(randperm, n, options);
  return randperm(n, std::nullopt, options);
}
AG_OP("randperm.generator(int n, *, Generator? generator, TensorOptions options={}) -> Tensor", "function")
Tensor randperm(int64_t n, const std::optional<Generator>& generator, const TensorOptions& options) {
  AG_DOOR(randperm, n, generator, options);
  AG_CHECK(n >= 0, "randperm: n must be 0 or more, got ", n);
  const Tensor keys = new_tensor({n}, DType::Int64, options.device());
  const RandomSlot slot = reserve_words(generator, 2 * n);
  draw_into(op::random_integers, keys, RandomIntAttrs{&slot, 0, 0});
  return finish(argsort(keys).to(options.dtype_opt().value_or(DType::Int64)), options);
}

// Normal, each element with a mean and a standard deviation of its own; nothing is differentiated.
AG_OP("normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor", "function")
Tensor normal(const Tensor& mean, const Tensor& std, const std::optional<Generator>& generator) {
  AG_DOOR(normal, mean, std, generator);
  NoGradGuard no_grad;
  const DimVector sizes = broadcast_sizes("normal", mean.sizes(), std.sizes());
  AG_CHECK(std.is_meta() || std.numel() == 0 || !any(lt(std, Scalar(0))).item<bool>(),
           "normal: std must be 0 or more everywhere");
  const Tensor z = fresh(sizes, TensorOptions(mean.dtype()).device(mean.device()), mean.dtype());
  normal_(z, 0, 1, generator);
  return add(mul(z, std), mean);
}
AG_OP("normal.Tensor_float(Tensor mean, float std=1, *, Generator? generator=None) -> Tensor", "function")
Tensor normal(const Tensor& mean, double std, const std::optional<Generator>& generator) {
  AG_DOOR(normal, mean, std, generator);
  return normal(mean, full({}, Scalar(std), mean.options()), generator);
}
AG_OP("normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor", "function")
Tensor normal(double mean, const Tensor& std, const std::optional<Generator>& generator) {
  AG_DOOR(normal, mean, std, generator);
  return normal(full({}, Scalar(mean), std.options()), std, generator);
}
AG_OP(
    "normal.float_float(float mean, float std, int[] size, *, Generator? generator=None, TensorOptions options={}) -> "
    "Tensor",
    "function")
Tensor normal(double mean, double std, IntArrayRef size, const std::optional<Generator>& generator,
              const TensorOptions& options) {
  AG_DOOR(normal, mean, std, size, generator, options);
  const Tensor y = fresh(size, options, get_default_dtype());
  normal_(y, mean, std, generator);
  return finish(y, options);
}

// ---- dropout

// In training each element becomes 0 with probability p and is divided by 1 - p otherwise; else input itself. Which
// elements stay depends on their place in row-major order, not on the layout.
AG_OP("dropout(Tensor input, float p, bool train) -> Tensor", "function inplace")
Tensor dropout(const Tensor& input, double p, bool train) {
  AG_DOOR(dropout, input, p, train);
  check_probability("dropout", p);
  if (p == 0 || !train || input.numel() == 0) return input;
  AG_CHECK_AS(TypeError, is_differentiable(input.dtype()), "dropout: expected a floating-point tensor, got ",
              input.dtype());
  const double scale = p == 1 ? 0 : 1 / (1 - p);
  const RandomSlot slot = reserve_words(std::nullopt, input.numel());
  const Tensor mask = new_tensor(input.sizes(), DType::Bool, input.device());
  if (!input.impl()->view.contiguous || input.is_complex()) {
    dispatch(op::random_bernoulli, {as_vector(mask)}, {}, RandomAttrs{&slot, 1 - p, 0}, DType::Bool);
    return mul(mul(input, mask), Scalar(scale));
  }
  Tensor y = new_tensor(input.sizes(), input.dtype(), input.device());
  dispatch(op::dropout, {as_vector(y), as_vector(mask)}, {as_vector(input)}, DropoutAttrs{&slot, 1 - p, scale},
           input.dtype());
  return record("dropout", std::move(y), {input},
                [mask, scale](const Tensor& g) { return mask_scale(g, mask, scale); });
}

// Whole channels (the first two dimensions say which) become 0.
AG_OP("feature_dropout(Tensor input, float p, bool train) -> Tensor", "function inplace")
Tensor feature_dropout(const Tensor& input, double p, bool train) {
  AG_DOOR(feature_dropout, input, p, train);
  check_probability("feature_dropout", p);
  if (p == 0 || !train || input.numel() == 0) return input;
  AG_CHECK(input.dim() >= 2, "feature_dropout: expected at least 2 dimensions (batch, channels), got sizes ",
           input.sizes());
  DimVector sizes(input.sizes().size(), 1);
  sizes[0] = input.size(0), sizes[1] = input.size(1);
  const Tensor noise = new_tensor(sizes, input.dtype(), input.device());
  bernoulli_(noise, 1 - p);
  if (p < 1) noise.mul_(Scalar(1 / (1 - p)));
  return mul(input, noise);
}

namespace {

// What is dropped takes the value SELU has at minus infinity; the rest is rescaled, so that mean and variance stay.
Tensor selu_dropout(const char* op, const Tensor& input, double p, bool train, IntArrayRef noise_sizes) {
  check_probability(op, p);
  if (p == 0 || !train || input.numel() == 0) return input;
  if (p == 1) return mul(input, Scalar(0));
  constexpr double kSaturation = 1.7580993408473766;  // SELU's alpha * scale
  const double a = 1 / std::sqrt((kSaturation * kSaturation * p + 1) * (1 - p));
  const Tensor noise = new_tensor(noise_sizes, input.dtype(), input.device());
  bernoulli_(noise, 1 - p);
  const Tensor shift = add(mul(sub(noise, Scalar(1)), Scalar(kSaturation * a)), Scalar(kSaturation * a * p));
  return add(mul(input, mul(noise, Scalar(a))), shift);
}

}  // namespace

AG_OP("alpha_dropout(Tensor input, float p, bool train) -> Tensor", "function inplace")
Tensor alpha_dropout(const Tensor& input, double p, bool train) {
  AG_DOOR(alpha_dropout, input, p, train);
  return selu_dropout("alpha_dropout", input, p, train, input.sizes());
}
AG_OP("feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor", "function inplace")
Tensor feature_alpha_dropout(const Tensor& input, double p, bool train) {
  AG_DOOR(feature_alpha_dropout, input, p, train);
  AG_CHECK(input.dim() >= 2, "feature_alpha_dropout: expected at least 2 dimensions, got sizes ", input.sizes());
  DimVector sizes(input.sizes().size(), 1);
  sizes[0] = input.size(0), sizes[1] = input.size(1);
  return selu_dropout("feature_alpha_dropout", input, p, train, sizes);
}

}  // namespace argand
