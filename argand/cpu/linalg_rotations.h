// Plane rotations of the rows of a matrix, kept until there are enough of them to be worth a pass over it.
#pragma once
#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/linalg.h"

namespace argand::dense {

// A real matrix of `count` rows, or a complex one seen as twice as wide: what eigenvectors and singular vectors are
// accumulated in, one a row. A rotation touches two rows; many at once are applied to a few columns that stay in cache,
// on several threads. Rows are padded, so that the columns' rows do not fall into one cache set.
template <class T>
class Rotations {
  using R = RealOf<T>;

 public:
  Rotations(int64_t count, int64_t width)
      : rows_(count, round_up(width, 16) + 16), width_(width * kParts<T>), enough_(32 * count) {}

  const Mat<T>& rows() const { return *rows_; }

  // Rotations of rows first and first + direction, then of the next two in that direction, ...
  void begin(int64_t first, int64_t direction) { chains_.push_back({first, direction, 0, cosines_.size()}); }
  void add(R c, R s) {
    cosines_.push_back(c), sines_.push_back(s);
    ++chains_.back().count;
  }
  void end() {
    if (static_cast<int64_t>(cosines_.size()) >= enough_) flush();
  }
  void flush() {
    constexpr int64_t kColumns = 64;
    R* const base = reinterpret_cast<R*>(rows_->data);
    const int64_t ld = rows_->ld * kParts<T>, chunks = ceil_div(width_, kColumns);
    const int64_t work = static_cast<int64_t>(cosines_.size()) * kColumns;
    parallel_for(0, chunks, std::max<int64_t>(1, (1 << 16) / std::max<int64_t>(1, work)), [&](int64_t b, int64_t e) {
      for (int64_t chunk = b; chunk < e; ++chunk) {
        const int64_t column = chunk * kColumns, width = std::min(kColumns, width_ - column);
        for (const Chain& x : chains_)
          linalg_kernels<R>().rotate(x.count, cosines_.data() + x.from, sines_.data() + x.from,
                                     base + x.first * ld + column, x.direction * ld, width);
      }
    });
    chains_.clear(), cosines_.clear(), sines_.clear();
  }

 private:
  struct Chain {
    int64_t first, direction, count;
    size_t from;
  };
  Owned<T> rows_;
  int64_t width_, enough_;
  std::vector<Chain> chains_;
  std::vector<R> cosines_, sines_;
};

// A power of two by which numbers of this largest size are multiplied so that squares neither overflow nor vanish; 1
// for most.
template <class R>
R safe_scale(R most) {
  constexpr int kFar = std::numeric_limits<R>::max_exponent / 4;
  if (most == 0) return 1;
  const int exponent = std::ilogb(most);
  return std::abs(exponent) < kFar ? R(1) : std::ldexp(R(1), -exponent / 2 * 2);
}

// The largest of |re| + |im|; infinite or NaN where an entry is not finite.
template <class T>
RealOf<T> largest(const Mat<T>& a) {
  RealOf<T> most = 0;
  for (int64_t i = 0; i < a.rows; ++i)
    for (int64_t j = 0; j < a.cols; ++j) {
      const RealOf<T> x = rough_magnitude(a(i, j));
      if (!(x <= std::numeric_limits<RealOf<T>>::max())) return std::numeric_limits<RealOf<T>>::infinity();
      most = std::max(most, x);
    }
  return most;
}
template <class T>
void scale(const Mat<T>& a, RealOf<T> factor) {
  for (int64_t i = 0; i < a.rows; ++i)
    for (int64_t j = 0; j < a.cols; ++j) a(i, j) = times_real(a(i, j), factor);
}

}  // namespace argand::dense
