#include "argand/data/mnist.h"

#include <unistd.h>

#include "argand/data/idx.h"
#include "argand/data/tensor_dataset.h"
#include "argand/ops/functions.h"

namespace argand::data::datasets {
namespace {

constexpr int64_t kSide = 28, kClasses = 10;

bool readable(const std::string& path) { return access(path.c_str(), R_OK) == 0; }

std::string find(const char* name, const std::vector<std::string>& folders, const std::string& file,
                 const char* remedy) {
  std::string tried;
  for (const std::string& folder : folders)
    for (const char* ending : {"", ".gz"}) {
      std::string path = folder;
      path.append("/").append(file).append(ending);
      if (readable(path)) return path;
      tried.append("\n  ").append(path);
    }
  fail(name, ": found none of these files:", tried, "\n", remedy);
}

Tensor read_pixels(const std::string& path) {
  const Tensor pixels = read_idx(path);
  AG_CHECK(pixels.dtype() == DType::UInt8 && pixels.dim() == 3 && pixels.size(1) == kSide && pixels.size(2) == kSide,
           path, ": expected images, uint8 of sizes [N, 28, 28], got ", pixels.dtype(), " of sizes ", pixels.sizes());
  return argand::unsqueeze(pixels, 1);
}

Tensor in_unit_range(const Tensor& pixels) { return pixels.to(DType::Float32).div_(255); }

Tensor read_targets(const std::string& path, int64_t images) {
  const Tensor labels = read_idx(path);
  AG_CHECK(labels.dtype() == DType::UInt8 && labels.dim() == 1, path, ": expected labels, uint8 of sizes [N], got ",
           labels.dtype(), " of sizes ", labels.sizes());
  AG_CHECK(labels.size(0) == images, path, ": holds ", labels.size(0), " labels for ", images, " images");
  const auto* label = labels.data_ptr<uint8_t>();
  for (int64_t i = 0; i < images; ++i)
    AG_CHECK(label[i] < kClasses, path, ": label ", i, " is ", label[i], ", expected 0 to ", kClasses - 1);
  return labels.to(DType::Int64);
}

}  // namespace

MNIST::MNIST(const char* name, const std::vector<std::string>& folders, const char* remedy, Mode mode) : mode_(mode) {
  const std::string part = is_train() ? "train" : "t10k";
  const std::string images = find(name, folders, part + "-images-idx3-ubyte", remedy);
  const std::string labels = find(name, folders, part + "-labels-idx1-ubyte", remedy);
  pixels_ = read_pixels(images);
  targets_ = read_targets(labels, pixels_.size(0));
}

MNIST::MNIST(const std::string& root, Mode mode)
    : MNIST("MNIST", {root, root + "/MNIST/raw"},
            "Put the four files of MNIST there. Debian has no package of them; dataset-fashion-mnist is Fashion-MNIST, "
            "same in size and form: datasets::FashionMNIST.",
            mode) {}

Tensor MNIST::images() const { return in_unit_range(pixels_); }

Example<> MNIST::get(size_t index) {
  return {in_unit_range(detail::row(pixels_, index)), detail::row(targets_, index)};
}

Example<> MNIST::gather(ArrayRef<size_t> indices) const {
  return {in_unit_range(detail::rows(pixels_, indices)), detail::rows(targets_, indices)};
}

FashionMNIST::FashionMNIST(const std::string& root, Mode mode)
    : MNIST("FashionMNIST", {root, root + "/FashionMNIST/raw"},
            "On Debian, install them with: apt-get install dataset-fashion-mnist", mode) {}

const std::vector<std::string>& FashionMNIST::classes() {
  static const std::vector<std::string> names = {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                                                 "Sandal",      "Shirt",   "Sneaker",  "Bag",   "Ankle boot"};
  return names;
}

}  // namespace argand::data::datasets
