// Random fills: the words and the arithmetic of random_ops.h, so that a seed gives the CPU's numbers bit for bit where
// no library function takes part. Compiled without fused multiply-adds. A thread turns one Philox block, four words,
// into four elements or two.
#pragma once
#include <cmath>

#include "argand/core/by_type.h"
#include "argand/core/philox.h"
#include "argand/cuda/pointwise.h"
#include "argand/cuda/softmax.h"
#include "argand/dispatch/random_math.h"
#include "argand/dispatch/random_ops.h"

namespace argand::cuda {

// A draw makes `kElements` elements of one Philox block; `number` is its own type, converted to the output's.

struct DrawUniformFloat {
  using Number = float;
  static constexpr int kElements = 4;
  float from, to;
  AG_HD void operator()(const Philox4& p, float* y) const {
    for (int i = 0; i < 4; ++i) {
      const float x = uniform_float(p.word[i]) * (to - from) + from;
      y[i] = x < to ? x : from;  // the sum may round up to the excluded end
    }
  }
};
template <class T>
struct DrawUniformHalf {
  using Number = T;
  static constexpr int kElements = 4, kBits = std::is_same_v<T, Half> ? 11 : 8;
  float from, to;
  AG_HD void operator()(const Philox4& p, T* y) const {
    for (int i = 0; i < 4; ++i) {
      const float u = static_cast<float>(p.word[i] >> (32 - kBits)) / (1 << kBits);
      const T x = narrow<T>(u * (to - from) + from);
      y[i] = widen(x) < to ? x : narrow<T>(from);
    }
  }
};
struct DrawUniformDouble {
  using Number = double;
  static constexpr int kElements = 2;
  double from, to;
  AG_HD void operator()(const Philox4& p, double* y) const {
    for (int i = 0; i < 2; ++i) {
      const double x = uniform_double(p.word[2 * i], p.word[2 * i + 1]) * (to - from) + from;
      y[i] = x < to ? x : from;
    }
  }
};

template <class T>
AG_HD void box_muller(UniformPair<T> u, T mean, T std, T* y) {
  const T r = ::sqrt(-2 * plain_log(u.radius));
  const SinCos<T> turn = plain_sincos_turn(u.angle);
  y[0] = r * turn.cos * std + mean;
  y[1] = r * turn.sin * std + mean;
}
struct DrawNormalFloat {
  using Number = float;
  static constexpr int kElements = 4;
  float mean, std;
  AG_HD void operator()(const Philox4& p, float* y) const {
    for (int i = 0; i < 4; i += 2) box_muller(box_muller_floats(p.word[i], p.word[i + 1]), mean, std, y + i);
  }
};
struct DrawNormalDouble {
  using Number = double;
  static constexpr int kElements = 2;
  double mean, std;
  AG_HD void operator()(const Philox4& p, double* y) const { box_muller(box_muller_doubles(p), mean, std, y); }
};
struct DrawLogNormal {
  using Number = double;
  static constexpr int kElements = 2;
  DrawNormalDouble normal;
  AG_HD void operator()(const Philox4& p, double* y) const {
    normal(p, y);
    for (int i = 0; i < 2; ++i) y[i] = ::exp(y[i]);
  }
};

// What is a function of one 53-bit uniform number.
template <class F>
struct DrawFrom {
  using Number = double;
  static constexpr int kElements = 2;
  F f;
  AG_HD void operator()(const Philox4& p, double* y) const {
    for (int i = 0; i < 2; ++i) y[i] = f(uniform_double(p.word[2 * i], p.word[2 * i + 1]));
  }
};
struct Exponential {
  double lambda;
  AG_HD double operator()(double u) const { return -plain_log(1 - u) / lambda; }
};
struct Cauchy {  // tan(pi (u - 1/2)) = -cos(pi u) / sin(pi u)
  double median, sigma;
  AG_HD double operator()(double u) const {
    const SinCos<double> half_turn = plain_sincos_turn((u + 0x1p-54) * 0.5);
    return median - sigma * (half_turn.cos / half_turn.sin);
  }
};
struct Geometric {
  double log_failure;
  AG_HD double operator()(double u) const {
    const double trials = ::ceil(plain_log(1 - u) / log_failure);
    return trials > 1 ? trials : 1;
  }
};

struct DrawIntegers {
  using Number = int64_t;
  static constexpr int kElements = 2;
  int64_t low;
  uint64_t range;  // 0 means 2^64
  AG_HD void operator()(const Philox4& p, int64_t* y) const {
    for (int i = 0; i < 2; ++i) {
      const uint64_t bits = static_cast<uint64_t>(p.word[2 * i + 1]) << 32 | p.word[2 * i];
      y[i] = static_cast<int64_t>(static_cast<uint64_t>(low) + (range ? high_product(bits, range) : bits));
    }
  }

 private:
  AG_HD static uint64_t high_product(uint64_t a, uint64_t b) {
#if defined(__CUDA_ARCH__)
    return __umul64hi(a, b);
#else
    return static_cast<uint64_t>(static_cast<unsigned __int128>(a) * b >> 64);
#endif
  }
};
struct DrawBernoulli {
  using Number = bool;
  static constexpr int kElements = 4;
  uint64_t limit;  // how many of the 2^32 words mean "yes"
  AG_HD void operator()(const Philox4& p, bool* y) const {
    for (int i = 0; i < 4; ++i) y[i] = p.word[i] < limit;
  }
};

inline uint64_t word_limit(double p) {
  return static_cast<uint64_t>(std::ceil(std::min(1.0, std::max(0.0, p)) * 0x1p32));
}

template <class Draw>
struct RandomKernel {
  Draw draw;
  RandomSlot slot;
  char* out;
  DType dtype;
  int item;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t block = static_cast<int64_t>(b.index()) * b.threads() + b.thread(), first = block * Draw::kElements;
    if (first >= n) return;
    typename Draw::Number y[Draw::kElements];
    draw(philox(slot.seed, slot.offset + static_cast<uint64_t>(block)), y);
    for (int i = 0; i < Draw::kElements && first + i < n; ++i) store_number(out + (first + i) * item, dtype, y[i]);
  }
};

struct BernoulliEachKernel {
  RandomSlot slot;
  char* out;
  DType dtype;
  int item;
  const double* p;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const Philox4 block = philox(slot.seed, slot.offset + static_cast<uint64_t>(i) / 4);
    const double limit = ::ceil(p[i] * 0x1p32);
    store_number(out + i * item, dtype, static_cast<double>(block.word[i % 4]) < limit);
  }
};

template <class T>
struct DropoutKernel {
  using C = ComputeOf<T>;
  RandomSlot slot;
  T* out;
  bool* mask;
  const T* x;
  int64_t n;
  uint64_t limit;
  C scale;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t block = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (block * 4 >= n) return;
    const Philox4 p = philox(slot.seed, slot.offset + static_cast<uint64_t>(block));
    for (int k = 0; k < 4 && block * 4 + k < n; ++k) {
      const int64_t i = block * 4 + k;
      const bool stays = p.word[k] < limit;
      mask[i] = stays;
      out[i] = convert<T>(convert<C>(x[i]) * (stays ? scale : C(0)));
    }
  }
};

template <class T>
struct MaskScaleKernel {
  using C = ComputeOf<T>;
  T* out;
  const T* x;
  const bool* mask;
  int64_t n;
  C scale;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) out[i] = convert<T>(convert<C>(x[i]) * (mask[i] ? scale : C(0)));
  }
};

template <class Draw, class Launch>
void draw(const Call& c, const RandomSlot& slot, const Draw& d) {
  const View& out = c.out();
  if (out.numel == 0) return;
  Launch launch(c);
  launch.random(RandomKernel<Draw>{d, slot, out.data, out.dtype, static_cast<int>(item_size(out.dtype)), out.numel},
                blocks_for((out.numel + Draw::kElements - 1) / Draw::kElements), kBlockThreads);
}

template <class Launch>
void random_uniform(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  const float from = static_cast<float>(a.a), to = static_cast<float>(a.b);
  switch (c.out().dtype) {
    case DType::Float64:
      return draw<DrawUniformDouble, Launch>(c, *a.slot, {a.a, a.b});
    case DType::Float16:
      return draw<DrawUniformHalf<Half>, Launch>(c, *a.slot, {from, to});
    case DType::BFloat16:
      return draw<DrawUniformHalf<BFloat16>, Launch>(c, *a.slot, {from, to});
    default:
      return draw<DrawUniformFloat, Launch>(c, *a.slot, {from, to});
  }
}
template <class Launch>
void random_normal(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  if (c.out().dtype == DType::Float64) return draw<DrawNormalDouble, Launch>(c, *a.slot, {a.a, a.b});
  draw<DrawNormalFloat, Launch>(c, *a.slot, {static_cast<float>(a.a), static_cast<float>(a.b)});
}
template <class Launch>
void random_log_normal(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  draw<DrawLogNormal, Launch>(c, *a.slot, {{a.a, a.b}});
}
template <class Launch>
void random_exponential(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  draw<DrawFrom<Exponential>, Launch>(c, *a.slot, {{a.a}});
}
template <class Launch>
void random_cauchy(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  draw<DrawFrom<Cauchy>, Launch>(c, *a.slot, {{a.a, a.b}});
}
template <class Launch>
void random_geometric(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  draw<DrawFrom<Geometric>, Launch>(c, *a.slot, {{std::log1p(-a.a)}});
}
template <class Launch>
void random_integers(const Call& c) {
  const auto& a = c.attributes<RandomIntAttrs>();
  draw<DrawIntegers, Launch>(c, *a.slot, {a.low, a.range});
}
template <class Launch>
void random_bernoulli(const Call& c) {
  const auto& a = c.attributes<RandomAttrs>();
  draw<DrawBernoulli, Launch>(c, *a.slot, {word_limit(a.a)});
}

template <class Launch>
void random_bernoulli_each(const Call& c) {
  const View& out = c.out();
  if (out.numel == 0) return;
  Launch launch(c);
  launch.random(BernoulliEachKernel{*c.attributes<RandomAttrs>().slot, out.data, out.dtype,
                                    static_cast<int>(item_size(out.dtype)), c.in().as<double>(), out.numel},
                blocks_for(out.numel), kBlockThreads);
}

template <class Launch>
void dropout(const Call& c) {
  const auto& a = c.attributes<DropoutAttrs>();
  const View &out = c.out(0), &mask = c.out(1), &x = c.in();
  if (out.numel == 0) return;
  Launch launch(c);
  visit_floating(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    launch.random(DropoutKernel<T>{*a.slot, out.as<T>(), mask.as<bool>(), x.as<T>(), out.numel, word_limit(a.keep),
                                   static_cast<ComputeOf<T>>(a.scale)},
                  blocks_for((out.numel + 3) / 4), kBlockThreads);
  });
}

template <class Launch>
void mask_scale(const Call& c) {
  const View& out = c.out();
  if (out.numel == 0) return;
  Launch launch(c);
  visit_floating(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    launch(MaskScaleKernel<T>{out.as<T>(), c.in(0).as<T>(), c.in(1).as<bool>(), out.numel,
                              static_cast<ComputeOf<T>>(c.attributes<MaskScaleAttrs>().scale)},
           blocks_for(out.numel), kBlockThreads);
  });
}

template <class Launch>
void register_random(DeviceType device) {
  set_kernel(op::random_uniform, device, random_uniform<Launch>);
  set_kernel(op::random_normal, device, random_normal<Launch>);
  set_kernel(op::random_log_normal, device, random_log_normal<Launch>);
  set_kernel(op::random_exponential, device, random_exponential<Launch>);
  set_kernel(op::random_cauchy, device, random_cauchy<Launch>);
  set_kernel(op::random_geometric, device, random_geometric<Launch>);
  set_kernel(op::random_integers, device, random_integers<Launch>);
  set_kernel(op::random_bernoulli, device, random_bernoulli<Launch>);
  set_kernel(op::random_bernoulli_each, device, random_bernoulli_each<Launch>);
  set_kernel(op::dropout, device, dropout<Launch>);
  set_kernel(op::mask_scale, device, mask_scale<Launch>);
}

}  // namespace argand::cuda
