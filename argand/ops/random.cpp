// Random fills: which words of the generator's stream an op takes is written in dispatch/random_ops.h.
#include <cmath>

#include "argand/autograd/inplace.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/random_draws.h"

namespace argand {

namespace {

Tensor& self_of(const Tensor& self) { return const_cast<Tensor&>(self); }

void check_floating(const char* op, const Tensor& x) {
  AG_CHECK_AS(TypeError, x.is_floating_point(), op, ": expected a floating-point tensor, got ", x.dtype());
}

template <class A>
Tensor& fill_random(const char* name, OpInfo& op, const Tensor& self, const std::optional<Generator>& generator,
                    A attrs, int64_t words_per_element) {
  AG_CHECK_AS(NotImplementedError, !is_float8(self.dtype()), name, ": draws no ", self.dtype(),
              "; draw float32 and convert it");
  check_inplace(name, self);
  const RandomSlot slot = reserve_words(generator, self.numel() * words_per_element);
  attrs.slot = &slot;
  draw_into(op, self, attrs);
  wrote_to(self);
  record_on(name, self, {self}, [](const Tensor&, GradientSink) {});  // what was there no longer counts
  return self_of(self);
}

int64_t words_of(const Tensor& x) { return x.dtype() == DType::Float64 ? 2 : 1; }

// [least, most]: the integers random_() draws from when no bounds are given, all of which the dtype holds exactly.
std::pair<int64_t, int64_t> whole_range(DType d) {
  switch (d) {
    case DType::Bool:
      return {0, 1};
    case DType::UInt8:
      return {0, UINT8_MAX};
    case DType::Int8:
      return {0, INT8_MAX};
    case DType::Int16:
      return {0, INT16_MAX};
    case DType::Int32:
      return {0, INT32_MAX};
    case DType::UInt16:
      return {0, UINT16_MAX};
    case DType::UInt32:
      return {0, UINT32_MAX};
    case DType::Int64:
    case DType::UInt64:
      return {0, INT64_MAX};
    case DType::Float16:
      return {0, int64_t{1} << 11};
    case DType::BFloat16:
      return {0, int64_t{1} << 8};
    case DType::Float32:
      return {0, int64_t{1} << 24};
    default:
      return {0, int64_t{1} << 53};
  }
}

void check_bounds(const char* op, DType d, int64_t low, int64_t high) {
  AG_CHECK(low < high, op, ": expected from < to, got ", low, " and ", high);
  if (!is_integral(d, true)) return;
  const int64_t bits = item_size(d) * 8;
  const int64_t most = whole_range(d).second, least = is_unsigned(d) ? 0 : -most - 1;
  if (bits < 64)
    AG_CHECK(low >= least && high - 1 <= most, op, ": [", low, ", ", high, ") does not fit ", d, ", which holds ",
             least, " to ", most);
}

Tensor& fill_integers(const char* name, const Tensor& self, int64_t low, uint64_t range,
                      const std::optional<Generator>& generator) {
  AG_CHECK(!self.is_complex(), name, ": there is no complex form");
  return fill_random(name, op::random_integers, self, generator, RandomIntAttrs{nullptr, low, range}, 2);
}

}  // namespace

// Uniform in [from, to).
AG_OP("uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)")
Tensor& uniform_(const Tensor& self, double from, double to, const std::optional<Generator>& generator) {
  AG_DOOR(uniform_, self, from, to, generator);
  AG_CHECK(from <= to, "uniform_: expected from <= to, got ", from, " and ", to);
  if (self.is_complex()) {
    uniform_(view_as_real(self), from, to, generator);
    return self_of(self);
  }
  check_floating("uniform_", self);
  AG_CHECK(std::isfinite(to - from), "uniform_: to - from must be finite, got from ", from, ", to ", to);
  return fill_random("uniform_", op::random_uniform, self, generator, RandomAttrs{nullptr, from, to}, words_of(self));
}

// Normal. A complex number gets half the variance in each part.
AG_OP("normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)")
Tensor& normal_(const Tensor& self, double mean, double std, const std::optional<Generator>& generator) {
  AG_DOOR(normal_, self, mean, std, generator);
  AG_CHECK(std >= 0, "normal_: std must be 0 or more, got ", std);
  if (self.is_complex()) {
    normal_(view_as_real(self), 0, std / std::sqrt(2.0), generator);
    if (mean != 0) self.add_(Scalar(mean));
    return self_of(self);
  }
  check_floating("normal_", self);
  return fill_random("normal_", op::random_normal, self, generator, RandomAttrs{nullptr, mean, std}, words_of(self));
}

AG_OP("log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)")
Tensor& log_normal_(const Tensor& self, double mean, double std, const std::optional<Generator>& generator) {
  AG_DOOR(log_normal_, self, mean, std, generator);
  check_floating("log_normal_", self);
  AG_CHECK(std > 0, "log_normal_: std must be positive, got ", std);
  return fill_random("log_normal_", op::random_log_normal, self, generator, RandomAttrs{nullptr, mean, std}, 2);
}

AG_OP("exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)")
Tensor& exponential_(const Tensor& self, double lambd, const std::optional<Generator>& generator) {
  AG_DOOR(exponential_, self, lambd, generator);
  check_floating("exponential_", self);
  AG_CHECK(lambd > 0, "exponential_: lambd must be positive, got ", lambd);
  return fill_random("exponential_", op::random_exponential, self, generator, RandomAttrs{nullptr, lambd, 0}, 2);
}

AG_OP("cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)")
Tensor& cauchy_(const Tensor& self, double median, double sigma, const std::optional<Generator>& generator) {
  AG_DOOR(cauchy_, self, median, sigma, generator);
  check_floating("cauchy_", self);
  AG_CHECK(sigma > 0, "cauchy_: sigma must be positive, got ", sigma);
  return fill_random("cauchy_", op::random_cauchy, self, generator, RandomAttrs{nullptr, median, sigma}, 2);
}

// Trials up to and with the first success: 1, 2, ...
AG_OP("geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)")
Tensor& geometric_(const Tensor& self, double p, const std::optional<Generator>& generator) {
  AG_DOOR(geometric_, self, p, generator);
  AG_CHECK(!self.is_complex(), "geometric_: there is no complex form");
  AG_CHECK(p > 0 && p < 1, "geometric_: p must lie in (0, 1), got ", p);
  return fill_random("geometric_", op::random_geometric, self, generator, RandomAttrs{nullptr, p, 0}, 2);
}

// Integers in [from, to). Without bounds: all that an integer type holds from 0 up, or that a floating type holds
// exactly.
AG_OP("random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)")
Tensor& random_(const Tensor& self, int64_t from, std::optional<int64_t> to,
                const std::optional<Generator>& generator) {
  AG_DOOR(random_, self, from, to, generator);
  const int64_t most = whole_range(self.dtype()).second;
  const uint64_t range = static_cast<uint64_t>(to.value_or(most)) - static_cast<uint64_t>(from) + (to ? 0 : 1);
  if (to)
    check_bounds("random_", self.dtype(), from, *to);
  else
    AG_CHECK(from <= most, "random_: from must be at most ", most, " for ", self.dtype(), ", got ", from);
  return fill_integers("random_", self, from, range, generator);
}
AG_OP("random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)")
Tensor& random_(const Tensor& self, int64_t to, const std::optional<Generator>& generator) {
  AG_DOOR(random_, self, to, generator);
  return random_(self, 0, std::optional<int64_t>(to), generator);
}
AG_OP("random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)")
Tensor& random_(const Tensor& self, const std::optional<Generator>& generator) {
  AG_DOOR(random_, self, generator);
  return random_(self, 0, std::nullopt, generator);
}

// 1 with probability p, else 0.
AG_OP("bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)")
Tensor& bernoulli_(const Tensor& self, double p, const std::optional<Generator>& generator) {
  AG_DOOR(bernoulli_, self, p, generator);
  AG_CHECK(p >= 0 && p <= 1, "bernoulli_: p must lie in [0, 1], got ", p);
  return fill_random("bernoulli_", op::random_bernoulli, self, generator, RandomAttrs{nullptr, p, 0}, 1);
}
// A probability for each element, broadcast to self.
AG_OP("bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)")
Tensor& bernoulli_(const Tensor& self, const Tensor& p, const std::optional<Generator>& generator) {
  AG_DOOR(bernoulli_, self, p, generator);
  AG_CHECK_AS(TypeError, p.is_floating_point(), "bernoulli_: p must be a floating-point tensor, got ", p.dtype());
  check_inplace("bernoulli_", self);
  {
    NoGradGuard no_grad;
    const Tensor each = contiguous(expand(p, self.sizes()).to(TensorOptions(DType::Float64).device(self.device())));
    const Tensor out = new_tensor(self.sizes(), self.dtype(), self.device());
    const RandomSlot slot = reserve_words(generator, self.numel());
    if (out.numel()) dispatch(op::random_bernoulli_each, {as_vector(out)}, {as_vector(each)}, RandomAttrs{&slot});
    copy_numbers(self, out);
  }
  wrote_to(self);
  record_on("bernoulli_", self, {self}, [](const Tensor&, GradientSink) {});
  return self_of(self);
}
// self holds the probabilities.
AG_OP("bernoulli(Tensor self, *, Generator? generator=None) -> Tensor", "function method out")
Tensor bernoulli(const Tensor& self, const std::optional<Generator>& generator) {
  AG_DOOR(bernoulli, self, generator);
  check_floating("bernoulli", self);
  Tensor y = new_tensor_like(self, MemoryFormat::Preserve, self.dtype(), self.device());
  return bernoulli_(y, self, generator);
}
AG_OP("bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor")
Tensor bernoulli(const Tensor& self, double p, const std::optional<Generator>& generator) {
  AG_DOOR(bernoulli, self, p, generator);
  Tensor y = new_tensor_like(self, MemoryFormat::Preserve, self.dtype(), self.device());
  return bernoulli_(y, p, generator);
}

// A number of each element's Poisson distribution, whose rates these are: in the dtype of self.
AG_OP("poisson(Tensor self, *, Generator? generator=None) -> Tensor", "function")
Tensor poisson(const Tensor& self, const std::optional<Generator>& generator) {
  AG_DOOR(poisson, self, generator);
  check_floating("poisson", self);
  Tensor y;
  {
    const NoGradGuard no_grad;
    const Tensor rates = contiguous(self.to(DType::Float64)),
                 out = new_tensor(self.sizes(), DType::Float64, self.device());
    const RandomSlot slot = reserve_words(generator, 2 * self.numel());
    if (out.numel()) dispatch(op::random_poisson, {out}, {rates}, RandomAttrs{&slot});
    y = out.to(self.dtype());
  }
  return record("poisson", y, {self}, [](const Tensor& g) { return zeros_like(g); });
}

// Draws indices 0..n-1 with probabilities proportional to the weights in each row: int64 [rows, num_samples], or
// [num_samples] for a vector.
AG_OP("multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor",
      "function method out")
Tensor multinomial(const Tensor& self, int64_t num_samples, bool replacement,
                   const std::optional<Generator>& generator) {
  AG_DOOR(multinomial, self, num_samples, replacement, generator);
  check_floating("multinomial", self);
  AG_CHECK(self.dim() == 1 || self.dim() == 2, "multinomial: expected a vector or a matrix of weights, got sizes ",
           self.sizes());
  AG_CHECK(num_samples > 0, "multinomial: num_samples must be positive, got ", num_samples);
  const int64_t n = self.size(-1), rows = self.dim() == 2 ? self.size(0) : 1;
  AG_CHECK(n > 0, "multinomial: there are no weights to draw from, sizes ", self.sizes());
  AG_CHECK(replacement || num_samples <= n, "multinomial: cannot draw ", num_samples, " different indices from ", n,
           "; pass replacement=true");
  NoGradGuard no_grad;
  const Tensor p = reshape(contiguous(self.to(DType::Float64)), {rows, n});
  const Tensor out = new_tensor({rows, num_samples}, DType::Int64, self.device());
  const RandomSlot slot = reserve_words(generator, 2 * rows * (replacement ? num_samples : n));
  if (rows) dispatch(op::multinomial, {out}, {p}, MultinomialAttrs{&slot, replacement});
  return self.dim() == 2 ? out : reshape(out, {num_samples});
}

}  // namespace argand
