// save and load through streams, and libtorch's archives.
#include "argand/io/archive.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/io/files.h"
#include "argand/argand.h"

namespace argand {
namespace {

using serialize::InputArchive;
using serialize::OutputArchive;

TEST(Streams, HoldWhatFilesHold) {
  std::stringstream one, many, named;
  const Tensor x = arange(6, kFloat64).reshape({2, 3});
  save(x, one);
  Tensor y;
  load(y, one);
  EXPECT_TRUE(equal(x, y));
  save(std::vector<Tensor>{x, x.to(kInt64), tensor({true, false})}, many);
  std::vector<Tensor> list;
  load(list, many);
  ASSERT_EQ(list.size(), 3u);
  EXPECT_TRUE(equal(list[2], tensor({true, false})));
  save(NamedTensors{{"a", x}, {"b.c", x}}, named);
  NamedTensors dict;
  load(dict, named);
  EXPECT_EQ(dict[1].first, "b.c");
  // A stream and a file have the same bytes.
  const test::Folder folder;
  save(x, folder / "x");
  EXPECT_EQ(test::read_bytes(folder / "x"), one.str());
}

TEST(Streams, OfModulesAndOptimizers) {
  nn::Linear a(3, 2), b(3, 2);
  std::stringstream stream;
  save(a, stream);
  load(b, stream);
  EXPECT_TRUE(equal(a->weight, b->weight) && equal(a->bias, b->bias));
  optim::Adam from(a->parameters(), optim::AdamOptions(0.1)), to(b->parameters(), optim::AdamOptions(0.1));
  a->forward(ones({1, 3})).sum().backward();
  from.step();
  std::stringstream state;
  save(from, state);
  load(to, state);
  std::stringstream again;
  save(to, again);
  EXPECT_EQ(again.str().size(), state.str().size());
}

TEST(Streams, DamageIsRefused) {
  std::stringstream empty, cut, wrong;
  Tensor x;
  EXPECT_THROW(load(x, empty), ValueError);
  std::stringstream whole;
  save(ones({100}), whole);
  cut.str(whole.str().substr(0, whole.str().size() - 1));
  EXPECT_THROW(load(x, cut), ValueError);
  std::vector<Tensor> list;
  test::expect_error<ValueError>([&] { load(list, whole); }, "holds a tensor, asked for was a list of tensors");
  std::ostringstream full;
  full.setstate(std::ios::badbit);
  test::expect_error<Error>([&] { save(ones({3}), full); }, "takes no more bytes");
}

TEST(Archive, NestsAndComesBack) {
  OutputArchive inner, outer;
  inner.write("w", ones({2}));
  inner.write("flag", tensor(true));
  outer.write("epoch", tensor(7));
  outer.write("layer", inner);
  EXPECT_THROW(outer.write("epoch", tensor(8)), ValueError);
  EXPECT_THROW(outer.write("layer", inner), ValueError);
  EXPECT_THROW(outer.write("", tensor(8)), ValueError);
  EXPECT_THROW(outer.write("none", Tensor()), ValueError);

  const test::Folder folder;
  std::stringstream stream;
  std::string bytes;
  outer.save_to(folder / "a");
  outer.save_to(stream);
  outer.save_to([&](const void* data, size_t n) { return bytes.append(static_cast<const char*>(data), n), n; });
  EXPECT_EQ(stream.str(), bytes);
  EXPECT_EQ(test::read_bytes(folder / "a"), bytes);
  test::expect_error<Error>([&] { outer.save_to([](const void*, size_t n) { return n - 1; }); }, "the function took");

  InputArchive from_file, from_stream, from_memory;
  from_file.load_from(folder / "a");
  from_stream.load_from(stream);
  from_memory.load_from(bytes.data(), bytes.size());
  for (const InputArchive* archive : {&from_file, &from_stream, &from_memory}) {
    EXPECT_EQ(archive->keys().size(), 2u);
    Tensor epoch, w = zeros({2}), missing;
    InputArchive layer;
    archive->read("epoch", epoch);
    EXPECT_EQ(epoch.item().toLong(), 7);
    archive->read("layer", layer);
    EXPECT_EQ(layer.keys().size(), 2u);
    const Tensor same = w;
    layer.read("w", w);
    EXPECT_TRUE(equal(same, ones({2})));  // what was defined took over the numbers
    EXPECT_FALSE(archive->try_read("nothing", missing));
    EXPECT_FALSE(archive->try_read("nothing", layer));
    test::expect_error<ValueError>([&] { archive->read("nothing", missing); }, "there is no tensor \"nothing\"");
    EXPECT_THROW(archive->read("nothing", layer), ValueError);
  }
  EXPECT_THROW(from_memory.load_from(bytes.data(), 5), ValueError);
  EXPECT_THROW(from_file.load_from(folder / "none"), Error);
}

struct Scaled : nn::Module {
  Scaled() : scale(register_parameter("scale", ones({1}))), layer(register_module("layer", nn::Linear(2, 2))) {}
  void save(OutputArchive& archive) const override {
    nn::Module::save(archive);
    archive.write("version", tensor(3));
  }
  Tensor scale;
  nn::Linear layer;
};

TEST(Archive, OfModulesAndOptimizers) {
  nn::Linear a(3, 2), b(3, 2);
  OutputArchive out;
  a->save(out);
  std::stringstream stream;
  out.save_to(stream);
  InputArchive in;
  in.load_from(stream);
  b->load(in);
  EXPECT_TRUE(equal(a->weight, b->weight));
  b->weight.data().zero_();
  in >> b;
  EXPECT_TRUE(equal(a->weight, b->weight));

  optim::SGD one(a->parameters(), optim::SGDOptions(0.1).momentum(0.9)),
      two(b->parameters(), optim::SGDOptions(0.5).momentum(0.1));
  OutputArchive state;
  one.save(state);
  std::stringstream again;
  state.save_to(again);
  in.load_from(again);
  two.load(in);
  EXPECT_EQ(static_cast<const optim::SGDOptions&>(two.param_groups()[0].options()).lr(), 0.1);

  Scaled module;
  OutputArchive own;
  static_cast<nn::Module&>(module).save(own);  // virtual, as in libtorch
  EXPECT_EQ(own.tensors().back().first, "version");
  EXPECT_EQ(own.tensors().size(), 4u);
}

}  // namespace
}  // namespace argand
