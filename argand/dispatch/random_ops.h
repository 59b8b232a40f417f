// Random kernels over Philox4x32-10, and the definition every device reproduces.
//
// Word w of a call is word w % 4 of block slot.offset + w / 4 of the seed's stream (core/philox.h). Element i, counted
// in the row-major order of the output's sizes whatever its strides, reads
//
//   kernel                       words              value
//   uniform float32              i                  u = uniform_float(word): 24 bits, in [0, 1)
//   uniform float16, bfloat16    i                  the upper 11 resp. 8 bits of the word, in [0, 1)
//   uniform float64              2i, 2i + 1         u = uniform_double(low, high): 53 bits, in [0, 1)
//   bernoulli, dropout           i                  word < ceil(p * 2^32)
//   integers                     2i, 2i + 1         low + the high half of the 128-bit (high << 32 | low) * range
//   normal up to float32         2j, 2j + 1         pair j is elements 2j, 2j + 1: box_muller_floats, then r * cos and
//                                                   r * sin, r = sqrt(-2 log(radius)), of 2 pi angle
//   normal float64               4j .. 4j + 3       box_muller_doubles of the block
//   log_normal                   as normal float64
//   others                       2i, 2i + 1         a function of the 53-bit u, computed in float64
//
// log, sin and cos are those of random_math.h.
#pragma once
#include "argand/core/scalar.h"
#include "argand/dispatch/op.h"

namespace argand {

// Where in the stream a call starts. Kernels get a pointer: a replay moves the offset without touching the attributes.
struct RandomSlot {
  uint64_t seed = 0;
  uint64_t offset = 0;  // in blocks of four words
};

struct RandomAttrs {
  const RandomSlot* slot;
  double a = 0, b = 1;  // uniform: from, to; normal: mean, std; exponential: lambda; bernoulli: p; ...
};
struct RandomIntAttrs {
  const RandomSlot* slot;
  int64_t low = 0;
  uint64_t range = 0;  // 0 means 2^64
};
struct DropoutAttrs {
  const RandomSlot* slot;
  double keep = 1;   // probability that an element stays
  double scale = 1;  // what stays is multiplied by
};
struct MaskScaleAttrs {
  double scale = 1;
};
struct MultinomialAttrs {
  const RandomSlot* slot;
  bool replacement = false;
};

namespace op {
// out: contiguous, a floating type unless said otherwise
AG_API inline constinit OpInfo random_uniform{"random_uniform"};          // RandomAttrs: a + u * (b - a)
AG_API inline constinit OpInfo random_normal{"random_normal"};            // RandomAttrs: a + b * z
AG_API inline constinit OpInfo random_log_normal{"random_log_normal"};    // RandomAttrs: exp(a + b * z)
AG_API inline constinit OpInfo random_exponential{"random_exponential"};  // RandomAttrs: -log(1 - u) / a
AG_API inline constinit OpInfo random_cauchy{"random_cauchy"};            // RandomAttrs: a + b * tan(pi * (u - 1/2))
AG_API inline constinit OpInfo random_geometric{"random_geometric"};  // RandomAttrs: trials to success; any real dtype
AG_API inline constinit OpInfo random_integers{"random_integers"};    // RandomIntAttrs; any dtype but complex
AG_API inline constinit OpInfo random_bernoulli{"random_bernoulli"};  // RandomAttrs: p = a; any dtype
// out; p float64, both contiguous: each element with a probability of its own
AG_API inline constinit OpInfo random_bernoulli_each{"random_bernoulli_each"};
// out; rates float64 >= 0, both contiguous float64. Element i takes two words (a 53-bit u): the least k whose
// probability of at most k exceeds u.
AG_API inline constinit OpInfo random_poisson{"random_poisson"};
// out, mask (bool); x, all contiguous
AG_API inline constinit OpInfo dropout{"dropout"};
// out; x, mask (bool), all contiguous: x * (mask ? scale : 0)
AG_API inline constinit OpInfo mask_scale{"mask_scale"};
// out int64 [rows, draws]; p float64 [rows, n], both contiguous. Draw d of row r is element r * draws + d and takes two
// words (a 53-bit u): the first k with p[0] + ... + p[k] > u * sum. Without replacement element r * n + k draws a
// 53-bit u and the `draws` largest p[k] / -log(1 - u) are taken, largest first.
AG_API inline constinit OpInfo multinomial{"multinomial"};
}  // namespace op

}  // namespace argand
