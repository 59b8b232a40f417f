// The header of a safetensors file, checked: https://github.com/huggingface/safetensors, "Format".
//
// A file is 8 bytes (the header's length, little endian), the header (JSON), then the tensors' bytes. The header maps
// each name to its dtype, shape and range of bytes; the ranges cover what follows the header without gap or overlap.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "argand/core/dtype.h"

namespace argand::io {

// Texts by name, in the file's order.
using Metadata = std::vector<std::pair<std::string, std::string>>;

struct TensorEntry {
  std::string name, dtype_name;
  std::optional<DType> dtype;  // absent: the format's type has no counterpart here
  std::vector<int64_t> sizes;
  int64_t begin = 0, end = 0;  // bytes, counted from the header's end
};

struct SafetensorsHeader {
  std::vector<TensorEntry> tensors;  // in the header's order
  Metadata metadata;
  int64_t data_start = 0;  // bytes from the file's start
};

constexpr size_t kSafetensorsLengthBytes = 8;
constexpr int64_t kMaxHeaderBytes = 100'000'000;  // as the format's own reader has it

// bytes: the whole file. where: begins every message. Throws ValueError for anything the format does not allow;
// ranges returned lie within the file and fit their shapes.
AG_API SafetensorsHeader parse_safetensors(const char* bytes, size_t size, const std::string& where);

// The same in two steps, for a file of `size` bytes: from its first 8 bytes (or all, if it has fewer), where the header
// ends and the data starts; from the header's text, the header.
size_t safetensors_data_start(const char* bytes, size_t size, const std::string& where);
SafetensorsHeader parse_safetensors_header(std::string_view text, size_t size, const std::string& where);

// The format's name of a dtype; null where it has none.
const char* safetensors_dtype(DType dtype);

// Length and header, padded with spaces so that the data starts at a multiple of 64 bytes.
std::string safetensors_header(const std::vector<TensorEntry>& tensors, const Metadata& metadata);

}  // namespace argand::io
