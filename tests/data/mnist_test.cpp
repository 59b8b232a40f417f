// MNIST and Fashion-MNIST, from files made here and, where it is installed, from Debian's package.
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "tests/data/support.h"

namespace argand {
namespace {

using data::make_data_loader;
using data::datasets::FashionMNIST;
using data::datasets::MNIST;
using data::transforms::Normalize;
using data::transforms::Stack;
using test::DataLoaderOptions;
using test::expect_parts;
using test::floats;
using test::integers;
using test::message_of;

std::string big_endian(uint32_t x) {
  return {static_cast<char>(x >> 24), static_cast<char>(x >> 16), static_cast<char>(x >> 8), static_cast<char>(x)};
}

class Folder {
 public:
  Folder() { EXPECT_NE(mkdtemp(path_), nullptr); }
  ~Folder() {
    const std::string command = std::string("rm -r ") + path_;
    EXPECT_EQ(std::system(command.c_str()), 0);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string path() const { return path_; }
  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path() + "/" + name, std::ios::binary) << content;
  }
  // Image i has all pixels i, label i % 10.
  void write_images(const std::string& name, uint32_t n, uint32_t side = 28) const {
    std::string bytes{0, 0, 8, 3};
    bytes += big_endian(n) + big_endian(side) + big_endian(side);
    for (uint32_t i = 0; i < n; ++i) bytes += std::string(side * side, static_cast<char>(i));
    write(name, bytes);
  }
  void write_labels(const std::string& name, uint32_t n, char extra = 0) const {
    std::string bytes{0, 0, 8, 1};
    bytes += big_endian(n);
    for (uint32_t i = 0; i < n; ++i) bytes.push_back(static_cast<char>(i % 10 + static_cast<uint32_t>(extra)));
    write(name, bytes);
  }

 private:
  char path_[32] = "/tmp/argand_mnist_XXXXXX";
};

TEST(Mnist, ImagesAndTargets) {
  const Folder folder;
  folder.write_images("train-images-idx3-ubyte", 20);
  folder.write_labels("train-labels-idx1-ubyte", 20);
  folder.write_images("t10k-images-idx3-ubyte", 5);
  folder.write_labels("t10k-labels-idx1-ubyte", 5);
  MNIST train(folder.path()), test(folder.path(), MNIST::Mode::kTest);
  EXPECT_TRUE(train.is_train());
  EXPECT_FALSE(test.is_train());
  EXPECT_EQ(*train.size(), 20u);
  EXPECT_EQ(*test.size(), 5u);
  EXPECT_EQ(train.images().sizes(), (std::vector<int64_t>{20, 1, 28, 28}));
  EXPECT_EQ(train.targets().dtype(), kInt64);
  EXPECT_EQ(floats(train.images()[7]), std::vector<float>(784, 7.0f / 255.0f));
  const auto example = train.get(13);
  EXPECT_EQ(example.data.sizes(), (std::vector<int64_t>{1, 28, 28}));
  EXPECT_EQ(floats(example.data), std::vector<float>(784, 13.0f / 255.0f));
  EXPECT_EQ(example.target.item<int64_t>(), 3);
  EXPECT_EQ(example.target.dim(), 0);

  auto loader = make_data_loader<data::samplers::SequentialSampler>(test.map(Normalize<>(0.5, 2.0)).map(Stack<>()), 3);
  auto batch = *loader->begin();
  EXPECT_EQ(batch.data.sizes(), (std::vector<int64_t>{3, 1, 28, 28}));
  EXPECT_EQ(batch.data[2][0][5][5].item<float>(), (2.0f / 255.0f - 0.5f) / 2.0f);
  EXPECT_EQ(integers(batch.target), (std::vector<int64_t>{0, 1, 2}));
}

TEST(Mnist, FindsTorchvisionsLayout) {
  const Folder folder;
  ASSERT_EQ(mkdir((folder.path() + "/MNIST").c_str(), 0700), 0);
  ASSERT_EQ(mkdir((folder.path() + "/MNIST/raw").c_str(), 0700), 0);
  folder.write_images("MNIST/raw/train-images-idx3-ubyte", 2);
  folder.write_labels("MNIST/raw/train-labels-idx1-ubyte", 2);
  EXPECT_EQ(*MNIST(folder.path()).size(), 2u);
}

TEST(Mnist, SaysWhatItLookedForAndWhatToInstall) {
  const std::string fashion = message_of<Error>([] { FashionMNIST dataset("/nowhere"); });
  expect_parts(fashion,
               {"/nowhere/train-images-idx3-ubyte\n", "/nowhere/train-images-idx3-ubyte.gz",
                "/nowhere/FashionMNIST/raw/train-images-idx3-ubyte.gz", "apt-get install dataset-fashion-mnist"});
  expect_parts(message_of<Error>([] { MNIST dataset("/nowhere", MNIST::Mode::kTest); }),
               {"MNIST: found none", "/nowhere/t10k-images-idx3-ubyte.gz", "FashionMNIST"});
}

TEST(Mnist, FilesThatDoNotFitTogether) {
  const Folder folder;
  const auto refusal = [&] { return message_of<Error>([&] { MNIST dataset(folder.path()); }); };
  folder.write_images("train-images-idx3-ubyte", 3);
  expect_parts(refusal(), {"train-labels-idx1-ubyte.gz"});
  folder.write_labels("train-labels-idx1-ubyte", 4);
  expect_parts(refusal(), {"train-labels-idx1-ubyte: holds 4 labels for 3 images"});
  folder.write_labels("train-labels-idx1-ubyte", 3, 9);
  expect_parts(refusal(), {"label 1 is 10, expected 0 to 9"});
  folder.write_images("train-images-idx3-ubyte", 3, 27);
  expect_parts(refusal(), {"[N, 28, 28], got uint8 of sizes [3, 27, 27]"});
  folder.write_labels("train-images-idx3-ubyte", 3);
  expect_parts(refusal(), {"expected images"});
  folder.write_images("train-images-idx3-ubyte", 3);
  folder.write_images("train-labels-idx1-ubyte", 3);
  expect_parts(refusal(), {"expected labels"});
}

TEST(FashionMnist, DebiansPackage) {
  const std::string root = FashionMNIST::kDebianFolder;
  if (access((root + "/train-images-idx3-ubyte.gz").c_str(), R_OK) != 0)
    GTEST_SKIP() << "the package dataset-fashion-mnist is not installed";
  const FashionMNIST test(root, FashionMNIST::Mode::kTest), train;
  EXPECT_EQ(*train.size(), 60000u);
  EXPECT_EQ(*test.size(), 10000u);
  for (const auto& [set, each] : {std::pair(&train, 6000), std::pair(&test, 1000)}) {
    std::vector<int> count(10);
    for (const int64_t target : integers(set->targets())) ++count[static_cast<size_t>(target)];
    EXPECT_EQ(count, std::vector<int>(10, each));
    const Tensor images = set->images();
    EXPECT_EQ(images.min().item<float>(), 0.0f);
    EXPECT_EQ(images.max().item<float>(), 1.0f);
  }
  // The mean and deviation that everybody normalises the training images with.
  const Tensor images = train.images();
  EXPECT_NEAR(images.mean().item<double>(), 0.2860, 5e-5);
  EXPECT_NEAR(images.std().item<double>(), 0.3530, 5e-5);
  EXPECT_EQ(FashionMNIST::classes()[static_cast<size_t>(train.targets()[0].item<int64_t>())], "Ankle boot");
}

}  // namespace
}  // namespace argand
