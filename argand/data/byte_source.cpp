#include "argand/data/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <vector>

#include "argand/core/error.h"

namespace argand::data::detail {
namespace {

class MemorySource final : public ByteSource {
 public:
  MemorySource(const void* data, size_t bytes) : next_(static_cast<const char*>(data)), left_(bytes) {}
  size_t read(void* to, size_t bytes) override {
    const size_t n = std::min(bytes, left_);
    if (n) std::memcpy(to, next_, n);
    next_ += n;
    left_ -= n;
    return n;
  }

 private:
  const char* next_;
  size_t left_;
};

class FileSource final : public ByteSource {
 public:
  explicit FileSource(const std::string& path) : path_(path) {
    // Not blocking: a named pipe would otherwise wait for somebody to write.
    file_ = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    AG_CHECK(file_ >= 0, "cannot open ", path, ": ", std::strerror(errno));
    struct stat about {};
    const bool regular = fstat(file_, &about) == 0 && S_ISREG(about.st_mode);
    if (!regular) close(file_);
    AG_CHECK(regular, path, " is not a regular file");
  }
  ~FileSource() override { close(file_); }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  size_t read(void* to, size_t bytes) override {
    size_t got = 0;
    while (got < bytes) {
      const ssize_t n = ::read(file_, static_cast<char*>(to) + got, bytes - got);
      if (n < 0 && errno == EINTR) continue;
      AG_CHECK(n >= 0, "cannot read ", path_, ": ", std::strerror(errno));
      if (n == 0) break;
      got += static_cast<size_t>(n);
    }
    return got;
  }

 private:
  std::string path_;
  int file_;
};

// gzip members one after another, as gunzip reads them. zlib checks each member's length and checksum.
class GzipSource final : public ByteSource {
 public:
  GzipSource(std::unique_ptr<ByteSource> source, std::string name)
      : source_(std::move(source)), name_(std::move(name)) {
    constexpr int kGzipOnly = 16;
    AG_CHECK(inflateInit2(&stream_, MAX_WBITS + kGzipOnly) == Z_OK, name_, ": no memory to decompress it");
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  size_t read(void* to, size_t bytes) override {
    constexpr size_t kMost = std::numeric_limits<uInt>::max();
    auto* next = static_cast<Bytef*>(to);
    size_t left = bytes;
    while (left && !ended_) {
      const size_t step = std::min(left, kMost);
      stream_.next_out = next;
      stream_.avail_out = static_cast<uInt>(step);
      inflate_some();
      const size_t got = step - stream_.avail_out;
      next += got;
      left -= got;
    }
    return bytes - left;
  }

 private:
  // False at the end of the compressed bytes.
  bool refill() {
    if (stream_.avail_in) return true;
    stream_.next_in = buffer_.data();
    stream_.avail_in = static_cast<uInt>(source_->read(buffer_.data(), buffer_.size()));
    return stream_.avail_in > 0;
  }

  void inflate_some() {
    if (between_members_) {
      ended_ = !refill();
      if (ended_) return;
      inflateReset(&stream_);
      between_members_ = false;
    }
    AG_CHECK(refill(), name_, " is cut off: the compressed data ends in the middle");
    const int result = inflate(&stream_, Z_NO_FLUSH);
    AG_CHECK(result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR, name_,
             " is damaged: ", stream_.msg ? stream_.msg : "not valid gzip");
    between_members_ = result == Z_STREAM_END;
  }

  std::unique_ptr<ByteSource> source_;
  std::string name_;
  z_stream stream_{};
  std::vector<Bytef> buffer_ = std::vector<Bytef>(1 << 16);
  bool between_members_ = false, ended_ = false;
};

// Gives back bytes that were looked at.
class PeekedSource final : public ByteSource {
 public:
  PeekedSource(std::unique_ptr<ByteSource> source, const unsigned char* peeked, size_t count)
      : source_(std::move(source)), peeked_(peeked, peeked + count) {}
  size_t read(void* to, size_t bytes) override {
    const size_t n = std::min(bytes, peeked_.size());
    if (n) std::memcpy(to, peeked_.data(), n);
    peeked_.erase(peeked_.begin(), peeked_.begin() + static_cast<std::ptrdiff_t>(n));
    return n + (n < bytes ? source_->read(static_cast<char*>(to) + n, bytes - n) : 0);
  }

 private:
  std::unique_ptr<ByteSource> source_;
  std::vector<unsigned char> peeked_;
};

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source, const std::string& name) {
  unsigned char magic[2];
  const size_t n = source->read(magic, sizeof magic);
  source = std::make_unique<PeekedSource>(std::move(source), magic, n);
  if (n < 2 || magic[0] != 0x1f || magic[1] != 0x8b) return source;
  return std::make_unique<GzipSource>(std::move(source), name);
}

}  // namespace

std::unique_ptr<ByteSource> open_file(const std::string& path) {
  return decompressed(std::make_unique<FileSource>(path), path);
}

std::unique_ptr<ByteSource> open_memory(const void* data, size_t bytes, const std::string& name) {
  return decompressed(std::make_unique<MemorySource>(data, bytes), name);
}

}  // namespace argand::data::detail
