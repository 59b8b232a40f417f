// 3 x 3 convolutions in float32 that are made of fewer multiplications, against the direct sum in float64.
#include <cmath>
#include <functional>
#include <limits>

#include "tests/ops/plain.h"
#include "tests/support/threads.h"
#include "argand/autograd/engine.h"

namespace argand {
namespace {

using List = std::vector<Tensor>;

struct Case {
  int64_t n, in, out, h, w, padding;
};
// Odd sizes, whose last tiles reach beyond the border; several chunks, panels and partial sums; more padding than the
// kernel sees; images that are one chunk.
const Case kCases[] = {{2, 32, 32, 9, 23, 0},  {3, 33, 47, 11, 12, 2}, {5, 48, 40, 13, 9, 1}, {6, 32, 64, 26, 26, 0},
                       {2, 40, 70, 32, 34, 1}, {9, 160, 80, 8, 8, 1},  {40, 70, 72, 4, 4, 1}, {2, 32, 40, 10, 10, 4}};

Tensor laid_out(const Tensor& x, bool last) { return last ? x.contiguous(MemoryFormat::ChannelsLast) : x; }

// The result and both gradients for the gradient g.
List convolve(const Tensor& x, const Tensor& w, const Tensor& b, const Tensor& g, int64_t padding) {
  const Tensor a = x.detach().set_requires_grad(), k = w.detach().set_requires_grad();
  const Tensor y = conv2d(a, k, b, 1, padding);
  y.backward(g);
  return {y.detach(), a.grad(), k.grad()};
}

struct Numbers {
  Tensor x, w, b, g;
  Numbers(const Case& c, const std::function<Tensor(const std::vector<int64_t>&)>& make)
      : x(make({c.n, c.in, c.h, c.w})),
        w(make({c.out, c.in, 3, 3})),
        b(make({c.out})),
        g(make({c.n, c.out, c.h + 2 * c.padding - 2, c.w + 2 * c.padding - 2})) {}
  List direct(int64_t padding) const {
    return convolve(x.to(kFloat64), w.to(kFloat64), b.to(kFloat64), g.to(kFloat64), padding);
  }
  List fast(int64_t padding, bool image_last, bool gradient_last) const {
    return convolve(laid_out(x, image_last), laid_out(w, image_last), b, laid_out(g, gradient_last), padding);
  }
};

Tensor whole_numbers(const std::vector<int64_t>& sizes) { return randint(-8, 9, sizes).to(kFloat32); }
Tensor normal(const std::vector<int64_t>& sizes) { return randn(sizes); }

TEST(Winograd, WholeNumbersStayWhole) {
  manual_seed(1);
  for (const Case& c : kCases) {
    const Numbers numbers(c, whole_numbers);
    const List expected = numbers.direct(c.padding);
    for (const bool image : {false, true})
      for (const bool gradient : {false, true}) {
        const List got = numbers.fast(c.padding, image, gradient);
        for (size_t i = 0; i < 3; ++i)
          EXPECT_TRUE(equal(got[i].to(kFloat64), expected[i])) << "result " << i << " of " << c.in << " x " << c.h;
      }
  }
}

TEST(Winograd, RoundsLikeTheDirectSum) {
  manual_seed(2);
  for (const Case& c : kCases) {
    const Numbers numbers(c, normal);
    const List expected = numbers.direct(c.padding), got = numbers.fast(c.padding, false, false);
    for (size_t i = 0; i < 3; ++i) {
      const Tensor error = (got[i].to(kFloat64) - expected[i]).abs().max();
      EXPECT_LT(error.item<double>(), 2e-6 * expected[i].abs().max().item<double>()) << "result " << i;
    }
  }
}

// An infinite pixel, gradient or weight reaches what sees it and nothing else.
TEST(Winograd, InfinitiesStayWhereTheyAre) {
  manual_seed(3);
  const Case c{2, 32, 40, 12, 10, 1};
  const float inf = std::numeric_limits<float>::infinity(), nan = std::nanf("");
  for (const int what : {0, 1, 2})
    for (const float number : {inf, -inf, nan, 3e38f}) {
      const Numbers numbers(c, whole_numbers);
      const Tensor& changed = what == 0 ? numbers.x : what == 1 ? numbers.w : numbers.g;
      changed.view({-1})[changed.numel() / 2] = number;
      const List expected = numbers.direct(c.padding), got = numbers.fast(c.padding, false, true);
      for (size_t i = 0; i < 3; ++i) {
        const Tensor narrow = expected[i].to(kFloat32), finite = narrow.isfinite();
        EXPECT_TRUE(equal(got[i].isfinite(), finite)) << "result " << i << " with " << number << " in " << what;
        EXPECT_TRUE(equal(got[i].isnan(), narrow.isnan())) << "result " << i << " with " << number << " in " << what;
        if (std::isfinite(number)) continue;
        EXPECT_TRUE(equal(where(finite, got[i], zeros_like(narrow)), where(finite, narrow, zeros_like(narrow))));
      }
    }
}

TEST(Winograd, SameBitsAtAnyThreadCount) {
  manual_seed(4);
  for (const Case& c : {kCases[3], kCases[4], kCases[5], kCases[6]}) {
    const Numbers numbers(c, normal);
    for (const bool last : {false, true}) test::expect_same_bits([&] { return numbers.fast(c.padding, last, last); });
  }
}

}  // namespace
}  // namespace argand
