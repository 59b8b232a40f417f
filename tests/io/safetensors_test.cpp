// safetensors: round trips, the format's own library, mapping, slices, and what the format refuses.
#include "argand/io/safetensors.h"

#include <sys/resource.h>

#include <csignal>
#include <cstring>
#include <filesystem>

#include "tests/io/files.h"
#include "tests/ops/plain.h"
#include "argand/autograd/grad_mode.h"
#include "argand/io/save.h"

namespace argand {
namespace {

using io::load_file;
using io::Metadata;
using io::SafetensorsFile;
using io::save_file;
using test::elements;
using test::expect_error;
using test::Folder;
using test::numbers;

// A file with this header and this many zero bytes of data.
std::string file_of(const std::string& json, size_t data_bytes) {
  const uint64_t length = json.size();
  std::string bytes(8, '\0');
  std::memcpy(bytes.data(), &length, 8);
  return bytes + json + std::string(data_bytes, '\0');
}

TEST(Safetensors, RoundTripOfEveryTypeAndShape) {
  const Folder folder;
  test::Random random(1);
  for (int round = 0; round < 50; ++round) {
    NamedTensors saved;
    for (int i = 0; i < 12; ++i) {
      const auto dtype = static_cast<DType>(i);
      if (dtype == kComplex128) continue;
      saved.emplace_back(str("layer.", round, '.', i), random.layout(random.sizes(0, 8, 3), dtype));
    }
    const Metadata metadata{{"epoch", std::to_string(round)}, {"text", "a \"b\"\n\x01 ü"}};
    save_file(saved, folder / "x.safetensors", metadata);
    const SafetensorsFile file(folder / "x.safetensors");
    EXPECT_EQ(file.metadata(), metadata);
    const NamedTensors loaded = file.tensors();
    ASSERT_EQ(loaded.size(), saved.size());
    for (size_t i = 0; i < saved.size(); ++i) {
      EXPECT_EQ(loaded[i].first, saved[i].first);
      EXPECT_EQ(loaded[i].second.dtype(), saved[i].second.dtype());
      EXPECT_EQ(loaded[i].second.sizes(), saved[i].second.sizes());
      EXPECT_EQ(elements(loaded[i].second), elements(saved[i].second));
    }
  }
  EXPECT_EQ(folder.count(), 1u);
  save_file({}, folder / "none");
  EXPECT_TRUE(load_file(folder / "none").empty());
}

TEST(Safetensors, ReadsWhatTheFormatsOwnLibraryWrote) {
  const SafetensorsFile file(ARGAND_SOURCE_DIR "/tests/io/reference/reference.safetensors");
  EXPECT_EQ(file.size(), 11u);
  EXPECT_EQ(numbers(file.get("bool")), (std::vector<double>{1, 0, 1}));
  EXPECT_EQ(numbers(file.get("u8")), (std::vector<double>{250, 251, 252, 253, 254, 255}));
  EXPECT_EQ(numbers(file.get("i8")), (std::vector<double>{-128, 127}));
  EXPECT_EQ(file.get("i16").sizes(), (std::vector<int64_t>{2, 1}));
  EXPECT_EQ(numbers(file.get("i16")), (std::vector<double>{-32768, 32767}));
  EXPECT_EQ(file.get("i64")[0].item<int64_t>(), INT64_MIN);
  EXPECT_EQ(file.get("i64")[1].item<int64_t>(), INT64_MAX);
  EXPECT_EQ(numbers(file.get("f16")), (std::vector<double>{0.5, -65504}));
  EXPECT_EQ(numbers(file.get("f32")), (std::vector<double>{0, 0.25, 0.5, 0.75, 1, 1.25}));
  EXPECT_EQ(file.get("f64").item<double>(), M_PI);
  EXPECT_EQ(file.get("empty").sizes(), (std::vector<int64_t>{0, 3}));
  EXPECT_EQ(numbers(file.get("naïve \"quoted\" \\ ⟨名前⟩")), (std::vector<double>{1}));
  const auto has = [&](const char* key, const char* text) {
    for (const auto& [k, v] : file.metadata())
      if (k == key) return v == text;
    return false;
  };
  EXPECT_TRUE(has("made by", "numpy"));
  EXPECT_TRUE(has("ünï", "\t"));
}

TEST(Safetensors, TensorsShareTheMappingAndOutliveTheFile) {
  const Folder folder;
  const std::string path = folder / "x.safetensors";
  save_file({{"a", ones({1000})}, {"flag", ones({1}, kBool)}, {"b", full({7}, 2, TensorOptions(kFloat64))}}, path);
  Tensor a, again, slice;
  {
    const SafetensorsFile file(path);
    a = file.get("a");
    again = file.get("a");
    slice = file.get_slice("a", 10, 20);
    EXPECT_EQ(a.data_ptr(), again.data_ptr());
    EXPECT_EQ(reinterpret_cast<uintptr_t>(a.data_ptr()) % 8, 0u);
    EXPECT_EQ(slice.data_ptr<float>(), a.data_ptr<float>() + 10);
  }
  const std::string before = test::read_bytes(path);
  a.fill_(5);
  EXPECT_EQ(test::read_bytes(path), before);
  EXPECT_EQ(again[999].item<float>(), 5);
  save_file({{"a", zeros({3})}}, path);  // in place of the file that is mapped
  EXPECT_EQ(slice.sum().item<float>(), 50);
  EXPECT_EQ(load_file(path)[0].second.numel(), 3);
  save_file({{"a", again}}, path);  // from the mapping of the old file
  EXPECT_EQ(load_file(path)[0].second.sum().item<float>(), 5000);
  a.requires_grad_();
  (a * a).sum().backward();
  EXPECT_EQ(a.grad()[0].item<float>(), 10);
}

void overwrite(const std::string& path, const std::string& bytes) {
  std::fstream(path, std::ios::in | std::ios::out | std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

TEST(Safetensors, LoadedTensorsAreCopies) {
  const Folder folder;
  const std::string path = folder / "x.safetensors";
  const auto keep_their_numbers = [&](const NamedTensors& loaded) {
    overwrite(path, std::string(std::filesystem::file_size(path), '\x7f'));
    for (const auto& [name, x] : loaded) EXPECT_EQ(x.sum().item<float>(), 100000) << name;
    std::filesystem::resize_file(path, 10);
    for (const auto& [name, x] : loaded) EXPECT_EQ(x.sum().item<float>(), 100000) << name;
  };
  const NamedTensors saved{{"a", ones({100000})}, {"b", full({2, 50000}, 1, TensorOptions(kFloat64))}};
  save_file(saved, path);
  keep_their_numbers(load_file(path));
  save_file(saved, path);
  keep_their_numbers(SafetensorsFile(path).tensors());
  save_file(saved, path);
  NamedTensors named;
  load(named, path);
  keep_their_numbers(named);
  save(saved[0].second, path);
  Tensor one;
  load(one, path);
  keep_their_numbers({{"one", one}});
  save(std::vector<Tensor>{saved[0].second, saved[1].second}, path);
  std::vector<Tensor> list;
  load(list, path);
  keep_their_numbers({{"0", list[0]}, {"1", list[1]}});
}

TEST(Safetensors, AFileThatBecomesShorterIsNamed) {
  const Folder folder;
  const std::string path = folder / "x.safetensors";
  save_file({{"a", ones({1000})}, {"b", ones({100000})}}, path);
  const SafetensorsFile file(path);
  std::filesystem::resize_file(path, 9000);
  EXPECT_EQ(file.read("a").sum().item<float>(), 1000);
  const std::string text = "bytes when it was opened and now ends at byte 9000 or before";
  expect_error<Error>([&] { file.read("b"); }, text);
  expect_error<Error>([&] { file.tensors(); }, text);
  expect_error<Error>([&] { file.get("b"); }, "bytes when it was opened and now has 9000");
}

TEST(Safetensors, UnalignedBytesAreCopied) {
  const Folder folder;
  const std::string path = folder / "x";
  std::string bytes = file_of(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                              R"("b":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})",
                              9);
  const float values[2] = {1.5, -2};
  std::memcpy(bytes.data() + bytes.size() - 8, values, 8);
  test::write_bytes(path, bytes);
  EXPECT_EQ(numbers(SafetensorsFile(path).get("b")), (std::vector<double>{1.5, -2}));
}

TEST(Safetensors, AFailedSaveLeavesTheOldFile) {
  const Folder folder;
  const std::string path = folder / "x.safetensors";
  save_file({{"a", ones({10})}}, path);
  const std::string before = test::read_bytes(path);

  rlimit old;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{1 << 20, old.rlim_max};
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  expect_error<Error>([&] { save_file({{"a", ones({1 << 20})}}, path); }, "the file is as it was before");
  expect_error<Error>([&] { save_file({{"a", ones({1 << 18})}}, folder / "new"); }, "File too large");
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &old), 0);
  std::signal(SIGXFSZ, handler);

  EXPECT_EQ(test::read_bytes(path), before);
  EXPECT_EQ(folder.count(), 1u);  // no temporary file is left

  const std::string link = folder / "link";
  std::filesystem::create_symlink(path, link);
  save_file({{"a", zeros({2})}}, link);
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(load_file(path)[0].second.numel(), 2);
}

TEST(Safetensors, WhatCannotBeSaved) {
  const Folder folder;
  const std::string path = folder / "x";
  const Tensor x = ones({2});
  expect_error<ValueError>([&] { save_file({{"a", x}, {"a", x}}, path); }, "the name \"a\" comes twice");
  expect_error<ValueError>([&] { save_file({{"a\xff", x}}, path); }, "is not UTF-8");
  expect_error<ValueError>([&] { save_file({{"__metadata__", x}}, path); }, "the format's own");
  expect_error<ValueError>(
      [&] {
        save_file({{"a", x}}, path, {{"k", "\xc0\x80"}});
      },
      "the metadata \"k\" is not UTF-8");
  expect_error<ValueError>([&] { save_file({{"a", x}}, path, {{"k", ""}, {"k", ""}}); }, "\"k\" comes twice");
  expect_error<ValueError>([&] { save_file({{"a", Tensor()}}, path); }, "tensor \"a\" is undefined");
  expect_error<Error>([&] { save_file({{"a", empty({2}, Device(DeviceType::Meta))}}, path); }, "a meta tensor");
  expect_error<TypeError>([&] { save_file({{"a", ones({2}, kComplex128)}}, path); }, "save view_as_real() of it");
  expect_error<Error>([&] { save_file({{"a", x}}, folder / "no/such/folder"); }, "No such file or directory");
  expect_error<Error>([&] { save_file({{"a", x}}, folder / "."); }, "not a regular file");
  EXPECT_EQ(folder.count(), 0u);
}

TEST(Safetensors, WhatCannotBeRead) {
  const Folder folder;
  const std::string path = folder / "x";
  expect_error<Error>([&] { load_file(path); }, "cannot open");
  expect_error<Error>([&] { load_file(folder / "."); }, "not a regular file");
  const auto refuses = [&](const std::string& bytes, const std::string& text) {
    test::write_bytes(path, bytes);
    expect_error<ValueError>([&] { SafetensorsFile file(path); }, text);
  };
  const auto tensor = [](const std::string& name, const std::string& type, const std::string& shape,
                         const std::string& range) {
    return '"' + name + R"(":{"dtype":")" + type + R"(","shape":)" + shape + R"(,"data_offsets":)" + range + '}';
  };
  const auto of = [&](const std::string& members, size_t data) { return file_of('{' + members + '}', data); };

  refuses("", "0 bytes are too few");
  refuses("1234567", "7 bytes are too few");
  refuses(std::string("\x10\0\0\0\0\0\0\0{}", 10), "the file is cut short: the header claims 16 bytes, 2 are there");
  refuses(std::string(8, '\xff'), "claims 18446744073709551615 bytes");
  refuses(std::string("\x01\xe1\xf5\x05\0\0\0\0{}", 10), "more than the 100000000 allowed");
  refuses(file_of("", 0), "does not start with '{'");
  refuses(file_of("[]", 0), "does not start with '{'");
  refuses(file_of("PK\x03\x04", 0), "does not start with '{'");
  refuses(file_of("{", 0), "expected '\"'");
  refuses(file_of("{} x", 0), "something after the end");
  refuses(file_of("{}{}", 0), "something after the end");
  refuses(file_of("{}", 3), "3 bytes after the last tensor belong to none");

  const std::string a = tensor("a", "F32", "[2]", "[0,8]");
  refuses(of(a, 7), "the file is cut short: tensor \"a\" ends at byte 8 of the data, which has 7");
  refuses(of(a, 9), "1 bytes after the last tensor");
  refuses(of(a + ',' + a, 8), "the name \"a\" comes twice");
  refuses(of(a + ',' + tensor("b", "U8", "[4]", "[4,8]"), 8), "the bytes of tensor \"b\" ([4, 8]) overlap");
  refuses(of(a + ',' + tensor("b", "F32", "[2]", "[0,8]"), 8), "overlap");
  refuses(of(a + ',' + tensor("b", "U8", "[1]", "[9,10]"), 10),
          "the bytes 8 to 9, before tensor \"b\", belong to no tensor");
  refuses(of(tensor("a", "U8", "[1]", "[1,2]"), 2), "the bytes 0 to 1");
  refuses(of(tensor("a", "F32", "[2]", "[0,4]"), 4), "takes 8 bytes, its data_offsets are [0, 4]");
  refuses(of(tensor("a", "F32", "[2]", "[8,0]"), 8), "data_offsets are [8, 0]");
  refuses(of(tensor("a", "F32", "[2]", "[0,8,9]"), 8), "more than two numbers");
  refuses(of(tensor("a", "F32", "[2]", "[0]"), 8), "lacks dtype, shape or data_offsets");
  refuses(of(tensor("a", "F33", "[2]", "[0,8]"), 8), "unknown dtype \"F33\"");
  refuses(of(tensor("a", "F32", "[-2]", "[0,8]"), 8), "expected a non-negative integer");
  refuses(of(tensor("a", "F32", "[2.0]", "[0,8]"), 8), "not a fraction");
  refuses(of(tensor("a", "F32", "[2e0]", "[0,8]"), 8), "not a fraction");
  refuses(of(tensor("a", "F32", "[02]", "[0,8]"), 8), "leading zeros");
  refuses(of(tensor("a", "F32", "[9223372036854775808]", "[0,8]"), 8), "beyond 2^63 - 1");
  refuses(of(tensor("a", "F32", "[4294967296,4294967296]", "[0,0]"), 0), "more elements than 63 bits can count");
  refuses(of(tensor("a", "F32", "[0,4294967296,4294967296]", "[0,0]"), 0), "more elements than 63 bits can count");
  std::string dims = "[1";
  for (int i = 0; i < 64; ++i) dims += ",1";
  refuses(of(tensor("a", "U8", dims + ']', "[0,1]"), 1), "more than 64 dimensions");
  refuses(of("\"a\":3", 0), "expected '{'");
  refuses(of("\"a\":{}", 0), "lacks dtype");
  refuses(of(R"("a":{"dtype":"U8","dtype":"U8","shape":[],"data_offsets":[0,1]})", 1),
          "the name \"dtype\" comes twice");
  refuses(of(R"("a":{"dtype":"U8","shape":[],"data_offsets":[0,1],"more":1})", 1), "a member \"more\"");
  refuses(of(R"("__metadata__":{"a":1})", 0), "expected '\"'");
  refuses(of(R"("__metadata__":{"a":"x","a":"y"})", 0), "comes twice");
  refuses(of(R"("__metadata__":{},"__metadata__":{})", 0), "comes twice");
  refuses(of(R"("__metadata__":[])", 0), "expected '{'");
  refuses(of(std::string(50000, '['), 0), "expected '\"'");
  for (const char* bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\xf8\x88\x80\x80\x80"})
    refuses(of(tensor(bad, "U8", "[]", "[0,1]"), 1), "not UTF-8");
  refuses(of(tensor("a\n", "U8", "[]", "[0,1]"), 1), "control character");
  refuses(of(tensor(R"(\x)", "U8", "[]", "[0,1]"), 1), "an escape JSON does not know");
  refuses(of(tensor(R"(\u12g4)", "U8", "[]", "[0,1]"), 1), "four hexadecimal digits");
  refuses(of(tensor(R"(\ud800)", "U8", "[]", "[0,1]"), 1), "half of a surrogate pair");
  refuses(of(tensor(R"(\udc00)", "U8", "[]", "[0,1]"), 1), "half of a surrogate pair");
  refuses(file_of("{\"a", 0), "a string that does not end");

  test::write_bytes(path, of(tensor(R"(\ud83d\ude00\u00e9\/)", "U8", "[]", "[0,1]"), 1));
  EXPECT_EQ(SafetensorsFile(path).keys(), (std::vector<std::string>{"😀é/"}));
  EXPECT_TRUE(SafetensorsFile(path).contains("😀é/"));
  expect_error<ValueError>([&] { SafetensorsFile(path).get("b"); }, "has no tensor \"b\"");
  test::write_bytes(path, of(tensor("a", "F8_E8M0", "[2]", "[0,2]"), 2));
  expect_error<TypeError>([&] { load_file(path); }, "dtype F8_E8M0, which Argand does not have");
  test::write_bytes(path, file_of('{' + tensor("a", "BOOL", "[1]", "[0,1]") + '}', 0) + "\x07");
  expect_error<ValueError>([&] { load_file(path); }, "bytes other than 0 and 1");
}

}  // namespace
}  // namespace argand
