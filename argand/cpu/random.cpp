// Random numbers on the CPU: the loops that are not hot, and the way to those that are.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

#include "argand/core/by_type.h"
#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/core/philox.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/random_kernels.h"
#include "argand/cpu/special_functions.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/random_math.h"

namespace argand {
namespace {

const RandomKernels& kernels() {
  static const RandomKernels* const tables[] = {&sse4::random_kernels, &avx2::random_kernels, &avx512::random_kernels};
  static const RandomKernels& chosen = *tables[static_cast<int>(cpu::isa())];
  return chosen;
}

template <class F>
void in_chunks(int64_t n, F&& f) {
  parallel_for(0, n, kRandomGrain, [&](int64_t b, int64_t e) { f(b, e - b); });
}

// Calls f(block of at most kBuffer elements) and converts what it wrote to T.
constexpr int64_t kBuffer = 1024;
template <class T, class From, class F>
void converting(T* out, int64_t first, int64_t n, F&& f) {
  From buffer[kBuffer];
  for (int64_t i = 0; i < n; i += kBuffer) {
    const int64_t count = std::min(kBuffer, n - i);
    f(buffer, first + i, count);
    for (int64_t k = 0; k < count; ++k) out[i + k] = static_cast<T>(buffer[k]);
  }
}

// 53-bit uniforms of elements [first, first + n), n <= kBuffer.
void draw_doubles(double* u, int64_t first, int64_t n, RandomSlot slot) {
  kernels().uniform_double(u, first, n, slot, 0, 1);
}

// The upper `bits` bits of each word, as a number in [0, 1): what a half type can hold exactly.
template <class T, int bits>
void uniform_half(T* out, int64_t first, int64_t n, RandomSlot slot, float from, float to) {
  uint32_t words[kBuffer];
  for (int64_t i = 0; i < n; i += kBuffer) {
    const int64_t count = std::min(kBuffer, n - i);
    philox_block(slot.seed, slot.offset + static_cast<uint64_t>(first + i) / 4, (count + 3) / 4, words);
    for (int64_t k = 0; k < count; ++k) {
      const float u = static_cast<float>(words[k] >> (32 - bits)) / (1 << bits);
      const T x(u * (to - from) + from);
      out[i + k] = static_cast<float>(x) < to ? x : T(from);
    }
  }
}

void random_uniform(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  const View& out = call.out();
  const RandomSlot slot = *a.slot;
  const float from = static_cast<float>(a.a), to = static_cast<float>(a.b);
  in_chunks(out.numel, [&](int64_t first, int64_t n) {
    switch (out.dtype) {
      case DType::Float64:
        return kernels().uniform_double(out.as<double>() + first, first, n, slot, a.a, a.b);
      case DType::Float32:
        return kernels().uniform_float(out.as<float>() + first, first, n, slot, from, to);
      case DType::Float16:
        return uniform_half<Half, 11>(out.as<Half>() + first, first, n, slot, from, to);
      default:
        return uniform_half<BFloat16, 8>(out.as<BFloat16>() + first, first, n, slot, from, to);
    }
  });
}

void random_normal(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  const View& out = call.out();
  const RandomSlot slot = *a.slot;
  const float mean = static_cast<float>(a.a), std = static_cast<float>(a.b);
  const auto narrow = [&](auto* to, int64_t first, int64_t n) {
    converting<std::remove_pointer_t<decltype(to)>, float>(to + first, first, n, [&](float* y, int64_t at, int64_t c) {
      kernels().normal_float(y, at, c, slot, mean, std);
    });
  };
  in_chunks(out.numel, [&](int64_t first, int64_t n) {
    switch (out.dtype) {
      case DType::Float64:
        return kernels().normal_double(out.as<double>() + first, first, n, slot, a.a, a.b);
      case DType::Float32:
        return kernels().normal_float(out.as<float>() + first, first, n, slot, mean, std);
      case DType::Float16:
        return narrow(out.as<Half>(), first, n);
      default:
        return narrow(out.as<BFloat16>(), first, n);
    }
  });
}

// Doubles that a kernel of the table draws, converted to the output's type.
template <class F>
void of_doubles(const Call& call, F&& draw) {
  const View& out = call.out();
  visit_floating(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    in_chunks(out.numel, [&](int64_t first, int64_t n) { converting<T, double>(out.as<T>() + first, first, n, draw); });
  });
}

void random_exponential(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  of_doubles(call, [&](double* y, int64_t at, int64_t n) { kernels().exponential(y, at, n, *a.slot, a.a); });
}

void random_cauchy(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  of_doubles(call, [&](double* y, int64_t at, int64_t n) {
    draw_doubles(y, at, n, *a.slot);
    for (int64_t i = 0; i < n; ++i) {  // tan(pi (u - 1/2)) = -cos(pi u) / sin(pi u)
      const SinCos<double> half_turn = plain_sincos_turn((y[i] + 0x1p-54) * 0.5);
      y[i] = a.a - a.b * (half_turn.cos / half_turn.sin);
    }
  });
}

void random_log_normal(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  of_doubles(call, [&](double* y, int64_t at, int64_t n) {
    kernels().normal_double(y, at, n, *a.slot, a.a, a.b);
    for (int64_t i = 0; i < n; ++i) y[i] = std::exp(y[i]);
  });
}

template <class T>
T number(double x) {
  if constexpr (is_complex(dtype_of<T>))
    return T(static_cast<typename T::value_type>(x));
  else if constexpr (std::is_integral_v<T>)
    return static_cast<T>(static_cast<int64_t>(x));
  else
    return T(x);
}

void random_geometric(const Call& call) {
  const RandomAttrs a = call.attributes<RandomAttrs>();
  const View& out = call.out();
  const double log_failure = std::log1p(-a.a);
  visit_dtype(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (!is_complex(dtype_of<T>)) {
      in_chunks(out.numel, [&](int64_t first, int64_t n) {
        double u[kBuffer];
        for (int64_t i = 0; i < n; i += kBuffer) {
          const int64_t count = std::min(kBuffer, n - i);
          draw_doubles(u, first + i, count, *a.slot);
          for (int64_t k = 0; k < count; ++k)
            out.as<T>()[first + i + k] = number<T>(std::max(1.0, std::ceil(plain_log(1 - u[k]) / log_failure)));
        }
      });
    }
  });
}

void random_integers(const Call& call) {
  const RandomIntAttrs a = call.attributes<RandomIntAttrs>();
  const View& out = call.out();
  visit_dtype(same_bits(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    if constexpr (!is_complex(dtype_of<T>)) {
      in_chunks(out.numel, [&](int64_t first, int64_t n) {
        uint32_t words[2 * kBuffer];
        for (int64_t i = 0; i < n; i += kBuffer) {
          const int64_t count = std::min(kBuffer, n - i);
          philox_block(a.slot->seed, a.slot->offset + static_cast<uint64_t>(first + i) / 2, (count + 1) / 2, words);
          for (int64_t k = 0; k < count; ++k) {
            const uint64_t bits = static_cast<uint64_t>(words[2 * k + 1]) << 32 | words[2 * k];
            const uint64_t drawn =
                a.range ? static_cast<uint64_t>(static_cast<unsigned __int128>(bits) * a.range >> 64) : bits;
            const int64_t value = static_cast<int64_t>(static_cast<uint64_t>(a.low) + drawn);
            if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
              out.as<T>()[first + i + k] = T(static_cast<float>(value));
            else
              out.as<T>()[first + i + k] = static_cast<T>(value);
          }
        }
      });
    }
  });
}

// How many of the 2^32 words mean "yes" at probability p.
uint64_t word_limit(double p) { return static_cast<uint64_t>(std::ceil(std::min(1.0, std::max(0.0, p)) * 0x1p32)); }

void random_bernoulli(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  const View& out = call.out();
  const uint64_t limit = word_limit(a.a);
  in_chunks(out.numel, [&](int64_t first, int64_t n) {
    if (item_size(out.dtype) == 1) return kernels().bernoulli(out.as<uint8_t>() + first, first, n, *a.slot, limit);
    visit_dtype(same_bits(out.dtype), [&](auto zero) {
      using T = decltype(zero);
      uint8_t mask[kBuffer];
      for (int64_t i = 0; i < n; i += kBuffer) {
        const int64_t count = std::min(kBuffer, n - i);
        kernels().bernoulli(mask, first + i, count, *a.slot, limit);
        for (int64_t k = 0; k < count; ++k) out.as<T>()[first + i + k] = number<T>(mask[k]);
      }
    });
  });
}

void random_bernoulli_each(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  const View &out = call.out(), &p = call.in();
  visit_dtype(same_bits(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    in_chunks(out.numel, [&](int64_t first, int64_t n) {
      uint32_t words[kBuffer];
      for (int64_t i = 0; i < n; i += kBuffer) {
        const int64_t count = std::min(kBuffer, n - i);
        philox_block(a.slot->seed, a.slot->offset + static_cast<uint64_t>(first + i) / 4, (count + 3) / 4, words);
        for (int64_t k = 0; k < count; ++k) {
          const int64_t at = first + i + k;
          const double probability = p.as<double>()[at];
          AG_CHECK(probability >= 0 && probability <= 1, "bernoulli: expected probabilities in [0, 1], got ",
                   probability);
          out.as<T>()[at] = number<T>(words[k] < word_limit(probability));
        }
      }
    });
  });
}

void random_poisson(const Call& call) {
  const RandomAttrs& a = call.attributes<RandomAttrs>();
  double* const out = call.out().as<double>();
  const double* const rates = call.in().as<double>();
  in_chunks(call.out().numel, [&](int64_t first, int64_t n) {
    double u[kBuffer];
    for (int64_t i = 0; i < n; i += kBuffer) {
      const int64_t count = std::min(kBuffer, n - i);
      draw_doubles(u, first + i, count, *a.slot);
      for (int64_t k = 0; k < count; ++k) {
        const double rate = rates[first + i + k];
        AG_CHECK(rate >= 0 && rate < 0x1p53, "poisson: expected finite rates of 0 or more, got ", rate);
        out[first + i + k] = special::poisson_quantile(rate, u[k]);
      }
    }
  });
}

void dropout(const Call& call) {
  const DropoutAttrs& a = call.attributes<DropoutAttrs>();
  const View &out = call.out(0), &mask = call.out(1), &x = call.in();
  const uint64_t limit = word_limit(a.keep);
  in_chunks(out.numel, [&](int64_t first, int64_t n) {
    uint8_t* stays = mask.as<uint8_t>() + first;
    if (out.dtype == DType::Float32)
      return kernels().dropout_float(out.as<float>() + first, stays, x.as<float>() + first, first, n, *a.slot, limit,
                                     static_cast<float>(a.scale));
    kernels().bernoulli(stays, first, n, *a.slot, limit);
    visit_floating(out.dtype, [&](auto zero) {
      using T = decltype(zero);
      using Compute = std::conditional_t<std::is_same_v<T, double>, double, float>;
      const Compute scale = static_cast<Compute>(a.scale);
      for (int64_t i = 0; i < n; ++i)
        out.as<T>()[first + i] = T(static_cast<Compute>(x.as<T>()[first + i]) * (stays[i] ? scale : Compute(0)));
    });
  });
}

void mask_scale(const Call& call) {
  const double factor = call.attributes<MaskScaleAttrs>().scale;
  const View &out = call.out(), &x = call.in(0);
  const uint8_t* mask = call.in(1).as<uint8_t>();
  visit_floating(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    using Compute = std::conditional_t<std::is_same_v<T, double>, double, float>;
    const Compute scale = static_cast<Compute>(factor);
    in_chunks(out.numel, [&](int64_t first, int64_t n) {
      for (int64_t i = first; i < first + n; ++i)
        out.as<T>()[i] = T(static_cast<Compute>(x.as<T>()[i]) * (mask[i] ? scale : Compute(0)));
    });
  });
}

// Throws unless p are weights one can draw from; returns their sum.
double checked_sum(const double* p, int64_t n, int64_t row) {
  double sum = 0;
  for (int64_t k = 0; k < n; ++k) {
    AG_CHECK(p[k] >= 0 && p[k] <= 1.7976931348623157e308, "multinomial: expected finite weights of 0 or more, got ",
             p[k], " in row ", row);
    sum += p[k];
  }
  AG_CHECK(sum > 0, "multinomial: the weights of row ", row, " sum to 0; at least one must be positive");
  return sum;
}

void draw_with_replacement(const double* p, int64_t n, int64_t row, int64_t* out, int64_t draws, RandomSlot slot) {
  std::vector<double> up_to(static_cast<size_t>(n));
  const double sum = checked_sum(p, n, row);
  double total = 0;
  int64_t last = 0;
  for (int64_t k = 0; k < n; ++k) {
    up_to[static_cast<size_t>(k)] = total += p[k];
    if (p[k] > 0) last = k;
  }
  for (int64_t d = 0; d < draws; ++d) {
    const uint64_t element = static_cast<uint64_t>(row * draws + d);
    const Philox4 block = philox(slot.seed, slot.offset + element / 2);
    const int w = element % 2 ? 2 : 0;
    const double u = uniform_double(block.word[w], block.word[w + 1]) * sum;
    out[d] = std::min<int64_t>(std::upper_bound(up_to.begin(), up_to.end(), u) - up_to.begin(), last);
  }
}

void draw_without_replacement(const double* p, int64_t n, int64_t row, int64_t* out, int64_t draws, RandomSlot slot) {
  checked_sum(p, n, row);
  std::vector<std::pair<double, int64_t>> keys(static_cast<size_t>(n));
  for (int64_t k = 0; k < n; ++k) {
    const uint64_t element = static_cast<uint64_t>(row * n + k);
    const Philox4 block = philox(slot.seed, slot.offset + element / 2);
    const int w = element % 2 ? 2 : 0;
    // (u + 2^-54) keeps the exponential variate above zero.
    const double wait = -plain_log(1 - (uniform_double(block.word[w], block.word[w + 1]) + 0x1p-54));
    keys[static_cast<size_t>(k)] = {p[k] / std::max(wait, 0x1p-54), k};
  }
  const auto positive = std::count_if(p, p + n, [](double x) { return x > 0; });
  AG_CHECK(positive >= draws, "multinomial: cannot draw ", draws, " different indices: row ", row, " has only ",
           positive, " positive weights; pass replacement=true");
  std::partial_sort(keys.begin(), keys.begin() + draws, keys.end(),
                    [](auto& a, auto& b) { return a.first > b.first || (a.first == b.first && a.second < b.second); });
  for (int64_t d = 0; d < draws; ++d) out[d] = keys[static_cast<size_t>(d)].second;
}

void multinomial(const Call& call) {
  const MultinomialAttrs& a = call.attributes<MultinomialAttrs>();
  const View &out = call.out(), &p = call.in();
  const int64_t rows = out.sizes[0], draws = out.sizes[1], n = p.sizes[1];
  parallel_for(0, rows, std::max<int64_t>(1, kRandomGrain / std::max<int64_t>(1, n + draws)),
               [&](int64_t b, int64_t e) {
                 for (int64_t row = b; row < e; ++row) {
                   const auto draw = a.replacement ? draw_with_replacement : draw_without_replacement;
                   draw(p.as<double>() + row * n, n, row, out.as<int64_t>() + row * draws, draws, *a.slot);
                 }
               });
}

}  // namespace

void register_random_cpu() {
  set_kernel(op::random_uniform, kCPU, random_uniform);
  set_kernel(op::random_normal, kCPU, random_normal);
  set_kernel(op::random_log_normal, kCPU, random_log_normal);
  set_kernel(op::random_exponential, kCPU, random_exponential);
  set_kernel(op::random_cauchy, kCPU, random_cauchy);
  set_kernel(op::random_geometric, kCPU, random_geometric);
  set_kernel(op::random_integers, kCPU, random_integers);
  set_kernel(op::random_bernoulli, kCPU, random_bernoulli);
  set_kernel(op::random_bernoulli_each, kCPU, random_bernoulli_each);
  set_kernel(op::random_poisson, kCPU, random_poisson);
  set_kernel(op::dropout, kCPU, dropout);
  set_kernel(op::mask_scale, kCPU, mask_scale);
  set_kernel(op::multinomial, kCPU, multinomial);
}

}  // namespace argand
