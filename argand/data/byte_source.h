// ByteSource: bytes in order from a file or memory, plain or compressed with gzip.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

namespace argand::data::detail {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // Up to `bytes` bytes; fewer only at the end. Throws Error where the source cannot be read or is damaged.
  virtual size_t read(void* to, size_t bytes) = 0;
};

// Throws Error unless path is a regular file that can be read. gzip is recognised by its first two bytes.
std::unique_ptr<ByteSource> open_file(const std::string& path);
std::unique_ptr<ByteSource> open_memory(const void* data, size_t bytes, const std::string& name);

}  // namespace argand::data::detail
