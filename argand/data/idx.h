// IDX: the format of the MNIST files. Two zero bytes, the element type, the number of dimensions, each dimension as a
// 32-bit number, then the elements, all big-endian.
#pragma once
#include <string>

#include "argand/core/tensor.h"

namespace argand::data {

// The tensor in an IDX file, plain or compressed with gzip: uint8, int8, int16, int32, float32 or float64. Throws
// Error, naming the file, where it cannot be read, is damaged, or holds more or less than its header says. A header is
// not believed: memory taken stays within twice of what the file has already delivered, plus 64 MiB.
AG_API Tensor read_idx(const std::string& path);
// The same from memory; `name` stands for the path in messages.
AG_API Tensor read_idx(const void* data, size_t bytes, const std::string& name = "memory");

}  // namespace argand::data
