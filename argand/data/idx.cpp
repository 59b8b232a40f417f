#include "argand/data/idx.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <vector>

#include "argand/data/byte_source.h"
#include "argand/ops/functions.h"

namespace argand::data {
namespace {

using detail::ByteSource;

std::optional<DType> element_type(uint8_t code) {
  switch (code) {
    case 0x08:
      return DType::UInt8;
    case 0x09:
      return DType::Int8;
    case 0x0B:
      return DType::Int16;
    case 0x0C:
      return DType::Int32;
    case 0x0D:
      return DType::Float32;
    case 0x0E:
      return DType::Float64;
    default:
      return std::nullopt;
  }
}

struct Header {
  DType dtype;
  std::vector<int64_t> sizes;
  int64_t bytes;  // of the elements
};

Header read_header(ByteSource& source, const std::string& name) {
  uint8_t magic[4];
  AG_CHECK(source.read(magic, sizeof magic) == sizeof magic, name, " is cut off: an IDX header takes 4 bytes at least");
  const std::optional<DType> dtype = element_type(magic[2]);
  AG_CHECK(magic[0] == 0 && magic[1] == 0 && dtype.has_value(), name, " is not an IDX file: it starts with the bytes ",
           std::vector<int>(magic, magic + 4), ", expected [0, 0, type, dimensions] with type 8, 9, 11, 12, 13 or 14");
  const size_t dims = magic[3];
  AG_CHECK(dims <= kMaxDims, name, ": its header announces ", dims, " dimensions; tensors have at most ", kMaxDims);
  uint8_t words[kMaxDims * 4];
  AG_CHECK(source.read(words, dims * 4) == dims * 4, name, " is cut off within the header of ", dims, " dimensions");

  Header header{*dtype, {}, item_size(*dtype)};
  bool fits = true;
  for (size_t d = 0; d < dims; ++d) {
    uint32_t size;
    std::memcpy(&size, words + 4 * d, 4);
    header.sizes.push_back(__builtin_bswap32(size));
  }
  // Zero first: with one size of zero the product of the others does not matter to the bytes, but must still fit.
  for (const int64_t size : header.sizes)
    fits = fits && !__builtin_mul_overflow(header.bytes, std::max<int64_t>(size, 1), &header.bytes);
  AG_CHECK(fits, name, ": its header announces sizes ", header.sizes, ", more than any memory holds");
  if (std::find(header.sizes.begin(), header.sizes.end(), 0) != header.sizes.end()) header.bytes = 0;
  return header;
}

// Exactly `bytes` bytes. Memory grows as they come, so that a header that lies costs nothing.
Tensor read_exactly(ByteSource& source, const Header& header, const std::string& name) {
  constexpr int64_t kFirst = int64_t{64} << 20;
  Tensor memory = new_tensor({std::min(header.bytes, kFirst)}, DType::UInt8);
  for (int64_t have = 0; have < header.bytes;) {
    if (have == memory.numel()) {
      const Tensor larger = new_tensor({std::min(header.bytes - have, have) + have}, DType::UInt8);
      std::memcpy(larger.data_ptr(), memory.data_ptr(), static_cast<size_t>(have));
      memory = larger;
    }
    const auto wanted = static_cast<size_t>(memory.numel() - have);
    const size_t got = source.read(memory.data_ptr<uint8_t>() + have, wanted);
    have += static_cast<int64_t>(got);
    AG_CHECK(got == wanted, name, " is cut off: its header announces ", header.bytes, " bytes of ", header.dtype,
             " elements of sizes ", header.sizes, ", it holds ", have);
  }
  char more;
  AG_CHECK(source.read(&more, 1) == 0, name, " holds more than the ", header.bytes, " bytes its header announces (",
           header.dtype, ", sizes ", header.sizes, ")");
  return memory;
}

template <class Word>
void swap_bytes(void* data, int64_t count) {
  auto* bytes = static_cast<unsigned char*>(data);
  for (int64_t i = 0; i < count; ++i, bytes += sizeof(Word)) std::reverse(bytes, bytes + sizeof(Word));
}

void to_native_order(const Tensor& memory, DType dtype) {
  const int64_t count = memory.numel() / item_size(dtype);
  if (item_size(dtype) == 2) swap_bytes<uint16_t>(memory.data_ptr(), count);
  if (item_size(dtype) == 4) swap_bytes<uint32_t>(memory.data_ptr(), count);
  if (item_size(dtype) == 8) swap_bytes<uint64_t>(memory.data_ptr(), count);
}

Tensor read(ByteSource& source, const std::string& name) {
  const Header header = read_header(source, name);
  const Tensor memory = read_exactly(source, header, name);
  if (header.bytes == 0) return new_tensor(header.sizes, header.dtype);
  to_native_order(memory, header.dtype);
  return argand::view(argand::view(memory, header.dtype), header.sizes).detach();
}

}  // namespace

Tensor read_idx(const std::string& path) {
  const std::unique_ptr<ByteSource> source = detail::open_file(path);
  return read(*source, path);
}

Tensor read_idx(const void* data, size_t bytes, const std::string& name) {
  const std::unique_ptr<ByteSource> source = detail::open_memory(data, bytes, name);
  return read(*source, name);
}

}  // namespace argand::data
