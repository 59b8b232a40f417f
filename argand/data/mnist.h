// MNIST and Fashion-MNIST: images of 28 x 28 grey pixels in ten classes.
#pragma once
#include <string>

#include "argand/data/dataset.h"

namespace argand::data::datasets {

// The four IDX files of MNIST, plain or with .gz, in `root` itself or in root/MNIST/raw. Nothing is downloaded. Pixels
// are kept as bytes, 47 MB for the training images, and become numbers with their batch.
class AG_API MNIST : public Dataset<MNIST> {
 public:
  enum class Mode { kTrain, kTest };

  // Throws Error, naming what was looked for, where a file is missing; and where images and labels do not fit together.
  explicit MNIST(const std::string& root, Mode mode = Mode::kTrain);

  // Image [1, 28, 28], float32 in [0, 1]; target int64 [].
  Example<> get(size_t index) override;
  Example<> gather(ArrayRef<size_t> indices) const;
  std::optional<size_t> size() const override { return static_cast<size_t>(pixels_.size(0)); }
  bool is_train() const noexcept { return mode_ == Mode::kTrain; }
  // All of them, float32 [N, 1, 28, 28] in [0, 1]: converted anew by each call.
  Tensor images() const;
  const Tensor& targets() const { return targets_; }  // [N]

 protected:
  // `folders` are looked through in order; `remedy` ends the message where a file is in none.
  MNIST(const char* name, const std::vector<std::string>& folders, const char* remedy, Mode mode);

 private:
  Mode mode_;
  Tensor pixels_;   // uint8 [N, 1, 28, 28]
  Tensor targets_;  // int64 [N]
};

// Zalando's articles of clothing, as Debian's package dataset-fashion-mnist installs them, or in a folder given.
class AG_API FashionMNIST : public MNIST {
 public:
  using Mode = MNIST::Mode;
  static constexpr const char* kDebianFolder = "/usr/share/datasets/fashion-mnist";

  explicit FashionMNIST(const std::string& root = kDebianFolder, Mode mode = Mode::kTrain);

  // The name of each class: "T-shirt/top", "Trouser", ...
  static const std::vector<std::string>& classes();
};

}  // namespace argand::data::datasets
