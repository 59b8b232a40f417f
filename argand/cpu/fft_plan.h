// What a transform of n points needs to know: its factors and the roots of unity between them.
#pragma once
#include <cstdint>
#include <memory>

namespace argand {

// One pass of Stockham's algorithm: `m` butterflies of `radix` points for each of s interleaved transforms, where s is
// the product of the radices before it (times the columns transformed side by side).
template <class T>
struct FftPass {
  int radix;
  int64_t m;
  // exp(-2 pi i p j / (m radix)) for p < m, 1 <= j < radix: [p][j - 1], real and imaginary part.
  const T* twiddles;
  // The same for each element of a pass whose s is less than a vector, when one column is transformed alone:
  // [j - 1][real, imaginary][p s + q]; null for the others.
  const T* spread;
  // cos and sin of 2 pi k / radix, [2][radix]; odd radices only.
  const T* roots;
};

// A complex transform of n points. n with a prime factor over kFftLargestRadix is computed as a convolution with a
// chirp, by transforms of `length` points (Bluestein, "A linear filtering approach to the computation of discrete
// Fourier transform", 1970); then `passes` are those of that length, and the chirps are not null.
template <class T>
struct FftPlan {
  int64_t n, length;
  int64_t passes;
  const FftPass<T>* pass;
  // exp(-pi i j^2 / n), [real, imaginary][n].
  const T* chirp;
  // The transform of the conjugate chirp, divided by length: [real, imaginary][length].
  const T* filter;
};

constexpr int kFftLargestRadix = 13;

// exp(-2 pi i k / n) for k <= n / 4, [real, imaginary][n / 4 + 1]: what joins the two halves of a real transform of n
// points, n even.
template <class T>
struct FftHalves {
  const T* roots;
};

// Kept for the next call, up to a number of them and their bytes; safe from any thread. `lanes` numbers make a vector.
template <class T>
std::shared_ptr<const FftPlan<T>> fft_plan(int64_t n, int lanes);
template <class T>
std::shared_ptr<const FftHalves<T>> fft_halves(int64_t n);

}  // namespace argand
