// Linear, Bilinear, Flatten, Unflatten.
#pragma once
#include "argand/nn/cloneable.h"
#include "argand/nn/holder.h"
#include "argand/nn/option.h"

namespace argand::nn {

namespace functional {
// input [..., in], weight [out, in], bias [out]: input weight^T + bias, [..., out].
AG_API Tensor linear(const Tensor& input, const Tensor& weight, const Tensor& bias = {});
// input1 [..., in1], input2 [..., in2], weight [out, in1, in2], bias [out]: [..., out].
AG_API Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight, const Tensor& bias = {});
}  // namespace functional

struct AG_API LinearOptions {
  LinearOptions(int64_t in_features, int64_t out_features) : in_features_(in_features), out_features_(out_features) {}
  AG_ARG(int64_t, in_features);
  AG_ARG(int64_t, out_features);
  AG_ARG(bool, bias) = true;
};
class AG_API LinearImpl : public Layer<LinearImpl> {
 public:
  LinearImpl(int64_t in_features, int64_t out_features);
  explicit LinearImpl(const LinearOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  LinearOptions options;
  Tensor weight;  // [out_features, in_features]
  Tensor bias;    // [out_features], or undefined
};
AG_MODULE(Linear);

struct AG_API BilinearOptions {
  BilinearOptions(int64_t in1_features, int64_t in2_features, int64_t out_features)
      : in1_features_(in1_features), in2_features_(in2_features), out_features_(out_features) {}
  AG_ARG(int64_t, in1_features);
  AG_ARG(int64_t, in2_features);
  AG_ARG(int64_t, out_features);
  AG_ARG(bool, bias) = true;
};
class AG_API BilinearImpl : public Layer<BilinearImpl> {
 public:
  BilinearImpl(int64_t in1_features, int64_t in2_features, int64_t out_features);
  explicit BilinearImpl(const BilinearOptions& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;
  Tensor forward(const Tensor& input1, const Tensor& input2);

  BilinearOptions options;
  Tensor weight;  // [out_features, in1_features, in2_features]
  Tensor bias;    // [out_features], or undefined
};
AG_MODULE(Bilinear);

struct AG_API FlattenOptions {
  AG_ARG(int64_t, start_dim) = 1;
  AG_ARG(int64_t, end_dim) = -1;
};
class AG_API FlattenImpl : public Layer<FlattenImpl> {
 public:
  explicit FlattenImpl(const FlattenOptions& options = {});
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  FlattenOptions options;
};
AG_MODULE(Flatten);

struct AG_API UnflattenOptions {
  UnflattenOptions(int64_t dim, std::vector<int64_t> sizes) : dim_(dim), sizes_(std::move(sizes)) {}
  AG_ARG(int64_t, dim);
  AG_ARG(std::vector<int64_t>, sizes);
};
class AG_API UnflattenImpl : public Layer<UnflattenImpl> {
 public:
  UnflattenImpl(int64_t dim, std::vector<int64_t> sizes);
  explicit UnflattenImpl(const UnflattenOptions& options);
  std::string describe() const override;
  Tensor forward(const Tensor& input);

  UnflattenOptions options;
};
AG_MODULE(Unflatten);

}  // namespace argand::nn
