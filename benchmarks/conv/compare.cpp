// Convolutions against oneDNN called directly, in channels_last, on one thread and on all: forward, the image's and the
// weight's gradient, on the shapes of ResNet-18 for CIFAR and ImageNet. oneDNN is given weights and images in
// channels_last too, and chooses the layout of the weights itself beforehand, as its users do between training steps;
// Argand takes them as parameters are kept. Not part of the build: link with -ldnnl.
//
//   g++ -std=c++20 -O2 -fopenmp -march=native -I<root> compare.cpp -L<build> -largand -ldnnl -o compare
//
// compare [part of a shape's name] [threads]. Every time is the best of repetitions taken in turn, so that a
// neighbour's load hits all alike.
#include <omp.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <oneapi/dnnl/dnnl.hpp>
#include <thread>
#include <vector>

#include "argand/autograd/grad_mode.h"
#include "argand/core/parallel.h"
#include "argand/ops/functions.h"

namespace {

using namespace argand;

struct Shape {
  const char* name;
  int64_t n, in, size, out, kernel, stride;
  int64_t padding() const { return kernel / 2; }
  int64_t result() const { return (size + 2 * padding() - kernel) / stride + 1; }
  // Pairs of a result's row and a row of the kernel that meet in the image: what falls into the padding is no work.
  int64_t meetings() const {
    int64_t count = 0;
    for (int64_t q = 0; q < result(); ++q)
      for (int64_t k = 0; k < kernel; ++k) {
        const int64_t pixel = q * stride + k - padding();
        count += pixel >= 0 && pixel < size;
      }
    return count;
  }
  double flops() const {
    return 2.0 * static_cast<double>(n * in * out) * static_cast<double>(meetings() * meetings());
  }
};

// The caller's processor time: on one thread what a busy machine leaves alone.
double own_seconds() {
  timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}
double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

// Twelve independent chains keep all ports busy. The compiler may not join v * b + c by itself.
double peak_gflops() {
  typedef float V __attribute__((vector_size(64)));
  double best = 0;
  for (int r = 0; r < 20; ++r) {
    V x[12] = {}, b = V{} + 0.999f, c = V{} + 1e-3f;
    const double start = own_seconds();
    for (int i = 0; i < 300000; ++i) {
      asm volatile(
          "vfmadd213ps %13, %12, %0\n vfmadd213ps %13, %12, %1\n vfmadd213ps %13, %12, %2\n"
          "vfmadd213ps %13, %12, %3\n vfmadd213ps %13, %12, %4\n vfmadd213ps %13, %12, %5\n"
          "vfmadd213ps %13, %12, %6\n vfmadd213ps %13, %12, %7\n vfmadd213ps %13, %12, %8\n"
          "vfmadd213ps %13, %12, %9\n vfmadd213ps %13, %12, %10\n vfmadd213ps %13, %12, %11\n"
          : "+v"(x[0]), "+v"(x[1]), "+v"(x[2]), "+v"(x[3]), "+v"(x[4]), "+v"(x[5]), "+v"(x[6]), "+v"(x[7]), "+v"(x[8]),
            "+v"(x[9]), "+v"(x[10]), "+v"(x[11])
          : "v"(b), "v"(c));
    }
    best = std::max(best, 12 * 300000.0 * 32 / (own_seconds() - start) / 1e9);
  }
  return best;
}

// oneDNN's three primitives on memory of its own.
class OneDnn {
 public:
  explicit OneDnn(const Shape& s) : engine_(dnnl::engine::kind::cpu, 0), stream_(engine_) {
    using dnnl::memory;
    using tag = memory::format_tag;
    using dt = memory::data_type;
    const memory::dims x{s.n, s.in, s.size, s.size}, w{s.out, s.in, s.kernel, s.kernel},
        y{s.n, s.out, s.result(), s.result()}, stride{s.stride, s.stride}, padding{s.padding(), s.padding()};
    const memory::desc xd(x, dt::f32, tag::nhwc), wd(w, dt::f32, tag::any), yd(y, dt::f32, tag::nhwc);
    const auto algorithm = dnnl::algorithm::convolution_direct;
    const dnnl::convolution_forward::desc forward(dnnl::prop_kind::forward_training, algorithm, xd, wd, yd, stride,
                                                  padding, padding);
    const dnnl::convolution_forward::primitive_desc fp(forward, engine_);
    const dnnl::convolution_backward_data::desc data(algorithm, xd, wd, yd, stride, padding, padding);
    const dnnl::convolution_backward_data::primitive_desc dp(data, engine_, fp);
    const dnnl::convolution_backward_weights::desc weights(algorithm, xd, wd, yd, stride, padding, padding);
    const dnnl::convolution_backward_weights::primitive_desc wp(weights, engine_, fp);
    x_ = filled(xd), y_ = filled(yd);
    forward_ = [this, p = dnnl::convolution_forward(fp), weight = filled(fp.weights_desc())] {
      p.execute(stream_, {{DNNL_ARG_SRC, x_}, {DNNL_ARG_WEIGHTS, weight}, {DNNL_ARG_DST, y_}});
    };
    data_ = [this, p = dnnl::convolution_backward_data(dp), weight = filled(dp.weights_desc())] {
      p.execute(stream_, {{DNNL_ARG_DIFF_DST, y_}, {DNNL_ARG_WEIGHTS, weight}, {DNNL_ARG_DIFF_SRC, x_}});
    };
    weights_ = [this, p = dnnl::convolution_backward_weights(wp), weight = filled(wp.diff_weights_desc())] {
      p.execute(stream_, {{DNNL_ARG_SRC, x_}, {DNNL_ARG_DIFF_DST, y_}, {DNNL_ARG_DIFF_WEIGHTS, weight}});
    };
  }
  void run(int which) {
    (which == 0 ? forward_ : which == 1 ? data_ : weights_)();
    stream_.wait();
  }

 private:
  dnnl::memory filled(const dnnl::memory::desc& d) {
    dnnl::memory m(d, engine_);
    auto* p = static_cast<float*>(m.get_data_handle());
    for (size_t i = 0; i < d.get_size() / sizeof(float); ++i) p[i] = static_cast<float>(i % 61) * 0.03f - 1;
    return m;
  }
  dnnl::engine engine_;
  dnnl::stream stream_;
  dnnl::memory x_, y_;
  std::function<void()> forward_, data_, weights_;
};

// In channels_last by its strides too where there is one channel, which both formats fit.
Tensor channels_last(IntArrayRef sizes) {
  const Tensor x = empty(sizes, TensorOptions().memory_format(MemoryFormat::ChannelsLast));
  return x.copy_(randn(sizes));
}

void compare(const Shape& s, double peak, int threads) {
  const Tensor x = channels_last({s.n, s.in, s.size, s.size});
  const Tensor w = channels_last({s.out, s.in, s.kernel, s.kernel});
  const Tensor g = channels_last({s.n, s.out, s.result(), s.result()});
  omp_set_num_threads(1);  // a primitive keeps the number of threads it was made for
  OneDnn alone(s);
  omp_set_num_threads(threads);
  OneDnn together(s);
  const auto ours = [&](int which) {
    if (which == 0) {
      conv2d(x, w, std::nullopt, s.stride, s.padding());
      return;
    }
    const bool mask[3] = {which == 1, which == 2, false};
    convolution_backward(g, x, w, std::nullopt, s.stride, s.padding(), 1, false, 0, 1, mask);
  };
  std::printf("%-22s", s.name);
  for (int which = 0; which < 3; ++which) {
    double best[4] = {1e9, 1e9, 1e9, 1e9};
    const int rounds = std::clamp(static_cast<int>(4e9 / s.flops()), 3, 50);
    for (int r = 0; r < rounds; ++r)
      for (int side = 0; side < (threads > 1 ? 4 : 2); ++side) {
        const int count = side < 2 ? 1 : threads;
        set_num_threads(count);
        omp_set_num_threads(count);
        // The threads of the other side wait for more work without sleeping at first.
        if (count > 1) std::this_thread::sleep_for(std::chrono::milliseconds(4));
        const double start = count == 1 ? own_seconds() : seconds();
        side % 2 == 0 ? ours(which) : (count == 1 ? alone : together).run(which);
        best[side] = std::min(best[side], (count == 1 ? own_seconds() : seconds()) - start);
      }
    std::printf("  | %3.0f%% %.2fx", 100 * s.flops() / best[0] / 1e9 / peak, best[1] / best[0]);
    if (threads > 1) std::printf(" %.2fx", best[3] / best[2]);
    std::fflush(stdout);
  }
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
  const NoGradGuard no_grad;
  const double peak = peak_gflops();
  const int threads = argc > 2 ? std::atoi(argv[2]) : get_num_threads();
  std::printf(
      "peak of one thread: %.0f GFLOP/s. For forward, image gradient, weight gradient: share of it (padding is no "
      "work), then how "
      "many times faster than oneDNN on 1 and on %d threads\n",
      peak, threads);
  const Shape shapes[] = {
      {"cifar 3-64 3x3 32", 32, 3, 32, 64, 3, 1},       {"cifar 64-64 3x3 32", 32, 64, 32, 64, 3, 1},
      {"cifar 64-128 3x3/2 32", 32, 64, 32, 128, 3, 2}, {"cifar 64-128 1x1/2 32", 32, 64, 32, 128, 1, 2},
      {"cifar 128-128 3x3 16", 32, 128, 16, 128, 3, 1}, {"cifar 128-256 3x3/2 16", 32, 128, 16, 256, 3, 2},
      {"cifar 256-256 3x3 8", 32, 256, 8, 256, 3, 1},   {"cifar 256-512 3x3/2 8", 32, 256, 8, 512, 3, 2},
      {"cifar 512-512 3x3 4", 32, 512, 4, 512, 3, 1},   {"imagenet 3-64 7x7/2", 4, 3, 224, 64, 7, 2},
      {"imagenet 64-64 56", 4, 64, 56, 64, 3, 1},       {"imagenet 64-128/2 56", 4, 64, 56, 128, 3, 2},
      {"imagenet 128-128 28", 4, 128, 28, 128, 3, 1},   {"imagenet 256-256 14", 4, 256, 14, 256, 3, 1},
      {"imagenet 512-512 7", 4, 512, 7, 512, 3, 1},     {"mnist 1-32 3x3 28", 64, 1, 28, 32, 3, 1},
      {"mnist 32-64 3x3 26", 64, 32, 26, 64, 3, 1},
  };
  for (const Shape& s : shapes)
    if (argc < 2 || std::strstr(s.name, argv[1])) compare(s, peak, threads);
}
