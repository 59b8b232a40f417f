// Copying between a strided rectangle and a packed one.
#pragma once
#include <cstdint>

namespace argand::cpu {

// A rectangle of `rows` x `cols` elements of `item` bytes (1, 2, 4, 8 or 16); strides in bytes.
struct Rectangle {
  char* data;
  int64_t row_stride, col_stride;
  int64_t rows, cols;
  int64_t item;
};

void gather(char* packed, const Rectangle& from);
void scatter(const Rectangle& to, const char* packed);

}  // namespace argand::cpu
