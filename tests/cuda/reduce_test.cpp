// Reductions and what normalises, on the emulated device against the CPU.
#include "argand/cuda/reduce.h"

#include "compare.h"

namespace argand::cuda {
namespace {

Tensor noise(IntArrayRef sizes, DType d, double scale = 2) { return wave(sizes, d, scale); }

// x there, with its strides.
Tensor moved(const Tensor& x, Device device) {
  if (x.is_contiguous()) return x.to(device);
  Tensor y = empty_strided(x.sizes(), x.strides(), TensorOptions(x.dtype()).device(device));
  y.copy_(x);
  return y;
}

template <class F>
void compare(const std::string& what, const std::vector<Tensor>& xs, F f, double factor = 16) {
  const auto run = [&](Device device) {
    std::vector<Tensor> there;
    for (const Tensor& x : xs) there.push_back(moved(x, device));
    return f(there);
  };
  compare_devices(what, run, factor);
}

using Ts = std::vector<Tensor>;

TEST(CudaReduce, EveryReductionOverEveryKindOfDimension) {
  for (DType d : {DType::Float32, DType::Float64, DType::Float16, DType::Int32, DType::Int64, DType::UInt8, DType::Bool,
                  DType::Complex64}) {
    const std::string name = dtype_name(d);
    const Tensor x = noise({3, 40, 5}, d, is_integral(d, true) ? 4 : 2);
    for (int64_t dim : {0, 1, 2}) {
      const std::string at = name + " dim " + std::to_string(dim);
      compare("sum " + at, {x}, [&](const Ts& t) { return Ts{sum(t[0], dim)}; });
      compare("any " + at, {x}, [&](const Ts& t) { return Ts{any(t[0], dim), all(t[0], dim)}; });
      if (is_complex(d)) continue;
      compare("argmax " + at, {x}, [&](const Ts& t) { return Ts{argmax(t[0], dim), argmin(t[0], dim)}; });
      if (d == DType::Bool) continue;
      compare("extrema " + at, {x}, [&](const Ts& t) { return Ts{amax(t[0], dim), amin(t[0], dim)}; });
      compare("max " + at, {x}, [&](const Ts& t) {
        auto [values, indices] = max(t[0], dim);
        return Ts{values, indices};
      });
      if (!is_floating_point(d)) continue;
      compare("mean " + at, {x}, [&](const Ts& t) {
        return Ts{mean(t[0], dim), var(t[0], IntArrayRef({dim})), logsumexp(t[0], dim)};
      });
    }
    compare("sum of all " + name, {x}, [](const Ts& t) { return Ts{sum(t[0]), sum(t[0].transpose(0, 2))}; });
    compare("outer and inner " + name, {x}, [](const Ts& t) { return Ts{sum(t[0], IntArrayRef({0, 2}))}; });
  }
}

TEST(CudaReduce, LongOnesAreCutIntoChunks) {
  const Tensor x = noise({50000}, kFloat32), wide = noise({3000, 40}, kFloat32);
  compare("sum", {x}, [](const Ts& t) {
    return Ts{sum(t[0]), mean(t[0]), var(t[0], IntArrayRef({0})), norm(t[0]), logsumexp(t[0], 0)};
  });
  compare("argmax", {x}, [](const Ts& t) { return Ts{argmax(t[0]), argmin(t[0]), amax(t[0])}; });
  compare("columns", {wide}, [](const Ts& t) {
    return Ts{sum(t[0], 0), var(t[0], IntArrayRef({0})), argmax(t[0], 0)};
  });
  compare("whole numbers", {noise({50000}, kInt64, 1e6)}, [](const Ts& t) { return Ts{sum(t[0]), argmax(t[0])}; });
}

TEST(CudaReduce, Edges) {
  const double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
  const Tensor x = tensor({1.0, nan, inf, -inf, -0.0, 7.0, 7.0}, kFloat64).to(kFloat32);
  const auto many = [](const Ts& t) {
    return Ts{sum(t[0]), nansum(t[0]), amax(t[0]), argmax(t[0]), argmin(t[0]), count_nonzero(t[0]), prod(t[0])};
  };
  compare("with NaN", {x}, many);
  compare("the first of equals", {x.slice(0, 4, 7)}, many);
  compare("all -inf", {full({40}, -inf)}, [](const Ts& t) { return Ts{logsumexp(t[0], 0), amax(t[0]), argmax(t[0])}; });
  compare("empty", {empty({0, 3})}, [](const Ts& t) {
    return Ts{sum(t[0]), sum(t[0], 0), mean(t[0], 0), argand::all(t[0])};
  });
}

TEST(CudaSoftmax, ForwardAndBackward) {
  for (DType d : {DType::Float32, DType::Float64, DType::BFloat16, DType::Float16})
    for (int64_t n : {1, 7, 32, 1000, 1024, 1500, 9000}) {
      const Tensor x = noise({3, n}, d, 5), g = noise({3, n}, d);
      for (bool logarithm : {false, true})
        compare(std::string(dtype_name(d)) + " " + std::to_string(n), {x, g}, [&](const Ts& t) {
          const Tensor in = t[0].detach().clone().requires_grad_(true);
          const Tensor y = logarithm ? log_softmax(in, 1) : softmax(in, 1);
          y.backward(t[1]);
          return Ts{y.detach(), in.grad()};
        });
    }
  compare("columns", {noise({4, 33, 21}, kFloat32)}, [](const Ts& t) {
    return Ts{softmax(t[0], 1), log_softmax(t[0], 0)};
  });
  compare("strided", {noise({33, 21}, kFloat32).t()}, [](const Ts& t) {
    return Ts{softmax(t[0], 1), softmax(t[0], 0)};
  });
  const double inf = std::numeric_limits<double>::infinity();
  compare("infinite", {tensor({1.0, -inf, 3.0, -inf}, kFloat64).to(kFloat32).reshape({2, 2})}, [](const Ts& t) {
    return Ts{softmax(t[0], 1), log_softmax(t[0], 1)};
  });
}

TEST(CudaCrossEntropy, EveryOption) {
  const Tensor x = noise({11, 45}, kFloat32, 4), target = arange(11, kInt64) * 4, weight = noise({45}, kFloat32).abs();
  for (double smoothing : {0.0, 0.1})
    for (bool weighted : {false, true})
      for (int64_t reduction : {0, 1, 2})
        compare(
            str("smoothing ", smoothing, " weighted ", weighted, " reduction ", reduction), {x, target, weight},
            [&](const Ts& t) {
              const Tensor in = t[0].detach().clone().requires_grad_(true);
              const Tensor loss = cross_entropy_loss(in, t[1], weighted ? std::optional<Tensor>(t[2]) : std::nullopt,
                                                     reduction, 8, smoothing);
              loss.sum().backward();
              return Ts{loss.detach(), in.grad()};
            },
            64);
}

}  // namespace
}  // namespace argand::cuda
