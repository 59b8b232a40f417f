#include "argand/cpu/strided.h"

#include <cstring>

#include "argand/core/macros.h"

namespace argand::cpu {
namespace {

struct Pair {
  uint64_t low, high;
};

template <class T>
AG_INLINE void move_one(char* to, const char* from) {
  T x;
  std::memcpy(&x, from, sizeof x);
  std::memcpy(to, &x, sizeof x);
}

struct Steps {
  int64_t row, col;
};

// Four by four elements of four bytes, columns of the source into rows.
typedef uint32_t Quad __attribute__((vector_size(16)));
AG_INLINE void transpose4(char* to, int64_t to_stride, const char* from, int64_t from_stride) {
  Quad a, b, c, d;
  std::memcpy(&a, from, 16);
  std::memcpy(&b, from + from_stride, 16);
  std::memcpy(&c, from + 2 * from_stride, 16);
  std::memcpy(&d, from + 3 * from_stride, 16);
  const Quad p = __builtin_shufflevector(a, b, 0, 4, 1, 5), q = __builtin_shufflevector(a, b, 2, 6, 3, 7);
  const Quad r = __builtin_shufflevector(c, d, 0, 4, 1, 5), s = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  a = __builtin_shufflevector(p, r, 0, 1, 4, 5), b = __builtin_shufflevector(p, r, 2, 3, 6, 7);
  c = __builtin_shufflevector(q, s, 0, 1, 4, 5), d = __builtin_shufflevector(q, s, 2, 3, 6, 7);
  std::memcpy(to, &a, 16);
  std::memcpy(to + to_stride, &b, 16);
  std::memcpy(to + 2 * to_stride, &c, 16);
  std::memcpy(to + 3 * to_stride, &d, 16);
}

template <class T>
void copy(char* to, Steps t, const char* from, Steps f, int64_t rows, int64_t cols) {
  constexpr int64_t kItem = sizeof(T);
  if (t.col == kItem && f.col == kItem && cols * kItem >= 64) {
    for (int64_t r = 0; r < rows; ++r) std::memcpy(to + r * t.row, from + r * f.row, static_cast<size_t>(cols * kItem));
    return;
  }
  const auto size = [](int64_t x) { return x < 0 ? -x : x; };
  // The inner loop runs where the strided side's neighbours are: along its short stride.
  if (kItem == 4 && rows % 4 == 0 && cols % 4 == 0 && f.row == kItem && t.col == kItem) {
    for (int64_t c = 0; c < cols; c += 4)
      for (int64_t r = 0; r < rows; r += 4)
        transpose4(to + r * t.row + c * kItem, t.row, from + r * kItem + c * f.col, f.col);
    return;
  }
  if (rows > 1 && (size(f.row) < size(f.col) || size(t.row) < size(t.col))) {
    for (int64_t c = 0; c < cols; ++c)
      for (int64_t r = 0; r < rows; ++r) move_one<T>(to + r * t.row + c * t.col, from + r * f.row + c * f.col);
    return;
  }
  for (int64_t r = 0; r < rows; ++r)
    for (int64_t c = 0; c < cols; ++c) move_one<T>(to + r * t.row + c * t.col, from + r * f.row + c * f.col);
}

void copy(char* to, Steps t, const char* from, Steps f, int64_t rows, int64_t cols, int64_t item) {
  switch (item) {
    case 1:
      return copy<uint8_t>(to, t, from, f, rows, cols);
    case 2:
      return copy<uint16_t>(to, t, from, f, rows, cols);
    case 4:
      return copy<uint32_t>(to, t, from, f, rows, cols);
    case 8:
      return copy<uint64_t>(to, t, from, f, rows, cols);
    default:
      return copy<Pair>(to, t, from, f, rows, cols);
  }
}

}  // namespace

void gather(char* packed, const Rectangle& x) {
  copy(packed, {x.cols * x.item, x.item}, x.data, {x.row_stride, x.col_stride}, x.rows, x.cols, x.item);
}
void scatter(const Rectangle& x, const char* packed) {
  copy(x.data, {x.row_stride, x.col_stride}, packed, {x.cols * x.item, x.item}, x.rows, x.cols, x.item);
}

}  // namespace argand::cpu
