// The IDX reader: every type and form, files that are damaged, cut off, or that lie about what they hold.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <random>

#include "tests/data/support.h"
#include "tests/fuzz/idx_check.h"
#include "argand/core/memory.h"

namespace argand {
namespace {

using data::read_idx;
using test::expect_parts;
using test::floats;
using test::integers;
using test::message_of;
using Bytes = std::vector<uint8_t>;

void put(Bytes& bytes, uint64_t value, int width) {  // big-endian
  for (int i = width; i-- > 0;) bytes.push_back(static_cast<uint8_t>(value >> (8 * i)));
}

Bytes header(uint8_t type, const std::vector<uint32_t>& sizes) {
  Bytes bytes = {0, 0, type, static_cast<uint8_t>(sizes.size())};
  for (const uint32_t size : sizes) put(bytes, size, 4);
  return bytes;
}

template <class T>
Bytes idx(uint8_t type, const std::vector<uint32_t>& sizes, const std::vector<T>& values) {
  Bytes bytes = header(type, sizes);
  for (const T value : values) {
    uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof value);
    put(bytes, bits, sizeof value);
  }
  return bytes;
}

Bytes gzip(const Bytes& plain) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
  Bytes out(deflateBound(&stream, plain.size()));
  stream.next_in = const_cast<Bytef*>(plain.data());
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = out.data();
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

Tensor parse(const Bytes& bytes) { return read_idx(bytes.data(), bytes.size()); }
std::string refusal(const Bytes& bytes) {
  return message_of<Error>([&] { parse(bytes); });
}

class File {
 public:
  explicit File(const Bytes& bytes) {
    const int fd = mkstemp(path_);
    EXPECT_EQ(write(fd, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    close(fd);
  }
  ~File() { unlink(path_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  std::string path() const { return path_; }

 private:
  char path_[32] = "/tmp/argand_idx_XXXXXX";
};

TEST(Idx, EveryTypePlainAndCompressed) {
  for (const bool compressed : {false, true}) {
    const auto read = [&](const Bytes& bytes) { return parse(compressed ? gzip(bytes) : bytes); };
    EXPECT_EQ(integers(read(idx<uint8_t>(0x08, {3}, {0, 7, 255}))), (std::vector<int64_t>{0, 7, 255}));
    EXPECT_EQ(integers(read(idx<int8_t>(0x09, {2}, {-128, 5}))), (std::vector<int64_t>{-128, 5}));
    EXPECT_EQ(integers(read(idx<int16_t>(0x0B, {2}, {-300, 258}))), (std::vector<int64_t>{-300, 258}));
    EXPECT_EQ(integers(read(idx<int32_t>(0x0C, {2}, {-70000, 16909060}))), (std::vector<int64_t>{-70000, 16909060}));
    EXPECT_EQ(floats(read(idx<float>(0x0D, {2}, {1.5f, -0.1f}))), (std::vector<float>{1.5f, -0.1f}));
    const Tensor doubles = read(idx<double>(0x0E, {1, 2}, {1e300, -0.1}));
    EXPECT_EQ(doubles.dtype(), kFloat64);
    EXPECT_EQ(doubles.sizes(), (std::vector<int64_t>{1, 2}));
    EXPECT_EQ(doubles.data_ptr<double>()[0], 1e300);
    EXPECT_EQ(doubles.data_ptr<double>()[1], -0.1);
  }
}

TEST(Idx, AnyNumberOfDimensions) {
  const Tensor cube = parse(idx<uint8_t>(0x08, {2, 1, 3}, {1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(cube.sizes(), (std::vector<int64_t>{2, 1, 3}));
  EXPECT_EQ(integers(cube), (std::vector<int64_t>{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(parse(idx<int32_t>(0x0C, {}, {9})).item<int64_t>(), 9);
  EXPECT_EQ(parse(header(0x0D, {4, 0, 2})).sizes(), (std::vector<int64_t>{4, 0, 2}));
  EXPECT_EQ(parse(idx<uint8_t>(0x08, std::vector<uint32_t>(64, 1), {3})).dim(), 64);
}

TEST(Idx, FilesAndGzipMembersOneAfterAnother) {
  const Bytes bytes = idx<uint8_t>(0x08, {4}, {1, 2, 3, 4});
  const File plain(bytes), compressed(gzip(bytes));
  EXPECT_EQ(integers(read_idx(plain.path())), (std::vector<int64_t>{1, 2, 3, 4}));
  EXPECT_EQ(integers(read_idx(compressed.path())), (std::vector<int64_t>{1, 2, 3, 4}));
  Bytes members = gzip(Bytes(bytes.begin(), bytes.begin() + 6));
  const Bytes second = gzip(Bytes(bytes.begin() + 6, bytes.end()));
  members.insert(members.end(), second.begin(), second.end());
  EXPECT_EQ(integers(parse(members)), (std::vector<int64_t>{1, 2, 3, 4}));
}

TEST(Idx, LargerThanTheFirstStepOfMemory) {
  const int64_t n = (int64_t{64} << 20) + 1000;
  Bytes bytes = header(0x08, {static_cast<uint32_t>(n)});
  const size_t start = bytes.size();
  bytes.resize(start + static_cast<size_t>(n));
  for (int64_t i = 0; i < n; i += 997) bytes[start + static_cast<size_t>(i)] = static_cast<uint8_t>(i % 251);
  const Tensor x = parse(bytes);
  ASSERT_EQ(x.numel(), n);
  EXPECT_EQ(std::memcmp(x.data_ptr(), bytes.data() + start, static_cast<size_t>(n)), 0);
}

TEST(Idx, WhatCannotBeRead) {
  expect_parts(message_of<Error>([] { read_idx("/nowhere/x"); }), {"cannot open /nowhere/x", "No such file"});
  expect_parts(message_of<Error>([] { read_idx("/tmp"); }), {"/tmp is not a regular file"});
  const std::string pipe = "/tmp/argand_idx_pipe_" + std::to_string(getpid());
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  expect_parts(message_of<Error>([&] { read_idx(pipe); }), {"not a regular file"});
  unlink(pipe.c_str());
}

TEST(Idx, NotAnIdxFile) {
  expect_parts(refusal({}), {"memory is cut off", "4 bytes at least"});
  expect_parts(refusal({'P', 'N', 'G', '!', 0, 0, 0, 0}), {"is not an IDX file", "[80, 78, 71, 33]"});
  expect_parts(refusal({0, 0, 0x0A, 1, 0, 0, 0, 0}), {"is not an IDX file"});
  expect_parts(refusal({0, 0, 8, 3, 0, 0, 0, 1, 0}), {"cut off within the header of 3 dimensions"});
  expect_parts(refusal({0, 0, 8, 200}), {"announces 200 dimensions"});
}

TEST(Idx, HeadersThatLie) {
  const Bytes honest = idx<uint8_t>(0x08, {4}, {1, 2, 3, 4});
  for (const bool compressed : {false, true}) {
    const auto refused = [&](const Bytes& bytes) { return refusal(compressed ? gzip(bytes) : bytes); };
    for (size_t kept = 8; kept < honest.size(); ++kept)
      expect_parts(refused(Bytes(honest.begin(), honest.begin() + static_cast<std::ptrdiff_t>(kept))),
                   {"is cut off", "announces 4 bytes of uint8", "sizes [4]", "it holds " + std::to_string(kept - 8)});
    Bytes more = honest;
    more.push_back(5);
    expect_parts(refused(more), {"holds more than the 4 bytes"});
    expect_parts(refused(header(0x0E, {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF})), {"more than any memory holds"});
    expect_parts(refused(header(0x08, {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0})), {"more than any memory holds"});
  }
}

TEST(Idx, AHugeHeaderTakesNoMemory) {
  memory::reset_peak(DeviceType::CPU);
  const int64_t before = memory::stats(DeviceType::CPU).peak;
  expect_parts(refusal(header(0x0E, {0x7FFFFFFF, 1000, 1000})), {"is cut off", "it holds 0"});
  expect_parts(refusal(gzip(header(0x08, {0xFFFFFFFF}))), {"is cut off"});
  EXPECT_LE(memory::stats(DeviceType::CPU).peak - before, int64_t{65} << 20);
}

TEST(Idx, ADecompressionBombStopsWhereTheHeaderEnds) {
  Bytes bomb = idx<uint8_t>(0x08, {2}, {1, 2});
  bomb.resize(bomb.size() + (size_t{64} << 20));
  memory::reset_peak(DeviceType::CPU);
  const int64_t before = memory::stats(DeviceType::CPU).peak;
  expect_parts(refusal(gzip(bomb)), {"holds more than the 2 bytes its header announces"});
  EXPECT_LE(memory::stats(DeviceType::CPU).peak - before, 1 << 20);
}

TEST(Idx, DamagedGzip) {
  Bytes values(1000);
  std::mt19937 random(1);
  for (uint8_t& value : values) value = static_cast<uint8_t>(random());
  const Bytes good = gzip(idx<uint8_t>(0x08, {1000}, values));
  for (size_t kept = 2; kept < good.size(); kept += 7)
    expect_parts(refusal(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(kept))), {"is cut off"});
  Bytes wrong_sum = good;
  wrong_sum[wrong_sum.size() - 8] ^= 1;
  expect_parts(refusal(wrong_sum), {"is damaged", "incorrect data check"});
  Bytes tail = good;
  tail.push_back('x');
  expect_parts(refusal(tail), {"memory"});
}

// What the fuzz target checks, over changes of valid files that are the same in every run.
TEST(Idx, DeterministicMutations) {
  std::vector<Bytes> seeds = {idx<uint8_t>(0x08, {2, 2}, {1, 2, 3, 4}), idx<int16_t>(0x0B, {3}, {1, -2, 3}),
                              header(0x0D, {0, 3}), idx<float>(0x0D, {2, 1, 2}, {1, 2, 3, 4}),
                              idx<double>(0x0E, {}, {0.5})};
  for (size_t i = 0, n = seeds.size(); i < n; ++i) seeds.push_back(gzip(seeds[i]));
  std::mt19937 random(7);
  const auto below = [&](size_t n) { return n ? static_cast<std::ptrdiff_t>(random() % n) : 0; };
  int read = 0, refused = 0;
  const auto check = [&](const Bytes& bytes) { ++(fuzz::check_idx(bytes.data(), bytes.size()) ? read : refused); };
  for (const Bytes& seed : seeds) {
    check(seed);
    for (size_t at = 0; at < seed.size(); ++at)
      for (int bit = 0; bit < 8; ++bit) {
        Bytes flipped = seed;
        flipped[at] ^= static_cast<uint8_t>(1 << bit);
        check(flipped);
      }
    for (int round = 0; round < 2000; ++round) {
      Bytes bytes = seed;
      for (int edits = 1 + static_cast<int>(below(4)); edits > 0; --edits) {
        switch (below(4)) {
          case 0:
            if (!bytes.empty()) bytes[static_cast<size_t>(below(bytes.size()))] = static_cast<uint8_t>(random());
            break;
          case 1:
            bytes.insert(bytes.begin() + below(bytes.size() + 1), static_cast<uint8_t>(random()));
            break;
          case 2:
            if (!bytes.empty()) bytes.erase(bytes.begin() + below(bytes.size()));
            break;
          default:
            bytes.resize(static_cast<size_t>(below(bytes.size() + 1)));
        }
      }
      check(bytes);
    }
  }
  EXPECT_GT(read, 100);
  EXPECT_GT(refused, 10000);
}

}  // namespace
}  // namespace argand
