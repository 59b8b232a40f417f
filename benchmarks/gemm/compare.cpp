// mm against oneDNN and OpenBLAS called directly, each on one thread, and against the machine's peak of fused
// multiply-adds; then mm on all threads. Not part of the build: the two libraries are opened if they are there.
//
//   g++ -std=c++20 -O2 -march=native -I<root> compare.cpp -L<build> -largand -ldl -o compare
//
// Every line is the best of repetitions taken in turn, so that a neighbour's load hits all alike.
#include <dlfcn.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include "argand/autograd/grad_mode.h"
#include "argand/core/parallel.h"
#include "argand/ops/functions.h"

namespace {

using namespace argand;

double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

using OneDnnSgemm = int (*)(char, char, int64_t, int64_t, int64_t, float, const float*, int64_t, const float*, int64_t,
                            float, float*, int64_t);
template <class T>
using CblasGemm = void (*)(int, int, int, int, int, int, T, const T*, int, const T*, int, T, T*, int);

template <class F>
F symbol(std::initializer_list<const char*> libraries, const char* name) {
  for (const char* library : libraries)
    if (void* handle = dlopen(library, RTLD_NOW | RTLD_LOCAL)) return reinterpret_cast<F>(dlsym(handle, name));
  return nullptr;
}

// Eight independent chains of 16 lanes keep both ports busy.
double peak_gflops() {
  typedef float V __attribute__((vector_size(64)));
  double best = 0;
  for (int r = 0; r < 20; ++r) {
    V x[8] = {}, b = V{} + 0.999f, c = V{} + 1e-3f;
    const double start = seconds();
    for (int i = 0; i < 500000; ++i) {
#pragma GCC unroll 8
      for (int j = 0; j < 8; ++j) x[j] = x[j] * b + c;
      asm volatile("" : "+v"(x[0]), "+v"(x[1]), "+v"(x[2]), "+v"(x[3]), "+v"(x[4]), "+v"(x[5]), "+v"(x[6]), "+v"(x[7]));
    }
    best = std::max(best, 8 * 500000 * 32 / (seconds() - start) / 1e9);
  }
  return best;
}

struct Rival {
  const char* name;
  std::function<void()> run;
};

void compare(int64_t n, const std::vector<Rival>& rivals, double peak) {
  const double flops = 2.0 * static_cast<double>(n) * static_cast<double>(n) * static_cast<double>(n);
  const int rounds = std::clamp(static_cast<int>(2e10 / flops), 8, 400);
  std::vector<double> best(rivals.size(), 1e9);
  for (int r = 0; r < rounds; ++r)
    for (size_t i = 0; i < rivals.size(); ++i) {
      const double start = seconds();
      rivals[i].run();
      best[i] = std::min(best[i], seconds() - start);
    }
  std::printf("%5ld", n);
  for (size_t i = 0; i < rivals.size(); ++i)
    std::printf("  %s %.1f (%.0f%%)", rivals[i].name, flops / best[i] / 1e9, 100 * flops / best[i] / 1e9 / peak);
  std::printf("\n");
}

}  // namespace

int main() {
  const NoGradGuard no_grad;
  const auto one_dnn = symbol<OneDnnSgemm>({"libdnnl.so.3", "libdnnl.so.2"}, "dnnl_sgemm");
  const auto sgemm = symbol<CblasGemm<float>>({"libopenblas.so.0"}, "cblas_sgemm");
  const auto dgemm = symbol<CblasGemm<double>>({"libopenblas.so.0"}, "cblas_dgemm");
  const auto set_omp = symbol<void (*)(int)>({"libgomp.so.1"}, "omp_set_num_threads");
  const int threads = get_num_threads();
  const double peak = peak_gflops();
  std::printf("peak of one thread: %.0f GFLOP/s float32; GFLOP/s (share of it, of its half for float64)\n", peak);
  for (int64_t n : {64, 128, 256, 384, 512, 768, 1024, 1536, 2048}) {
    const Tensor a = randn({n, n}), b = randn({n, n}), c = empty({n, n});
    const Tensor ad = a.to(kFloat64), bd = b.to(kFloat64), cd = c.to(kFloat64);
    const int m = static_cast<int>(n);
    const auto on = [&](int t, const Tensor& x, const Tensor& y) {
      return [=] {
        set_num_threads(t);
        mm(x, y);
      };
    };
    std::vector<Rival> rivals{{"mm", on(1, a, b)}, {"nt", on(1, a, b.t())}, {"tn", on(1, a.t(), b)}};
    if (one_dnn)
      rivals.push_back({"oneDNN", [&] {
                          if (set_omp) set_omp(1);
                          one_dnn('N', 'N', n, n, n, 1, a.data_ptr<float>(), n, b.data_ptr<float>(), n, 0,
                                  c.data_ptr<float>(), n);
                        }});
    if (sgemm)
      rivals.push_back({"OpenBLAS", [&] {
                          sgemm(101, 111, 111, m, m, m, 1, a.data_ptr<float>(), m, b.data_ptr<float>(), m, 0,
                                c.data_ptr<float>(), m);
                        }});
    rivals.push_back({"all threads: mm", on(threads, a, b)});
    if (one_dnn)
      rivals.push_back({"oneDNN's own", [&] {
                          if (set_omp) set_omp(threads);
                          one_dnn('N', 'N', n, n, n, 1, a.data_ptr<float>(), n, b.data_ptr<float>(), n, 0,
                                  c.data_ptr<float>(), n);
                        }});
    std::printf("f32");
    compare(n, rivals, peak);
    std::vector<Rival> doubles{{"mm", on(1, ad, bd)}};
    if (dgemm)
      doubles.push_back({"OpenBLAS", [&] {
                           dgemm(101, 111, 111, m, m, m, 1, ad.data_ptr<double>(), m, bd.data_ptr<double>(), m, 0,
                                 cd.data_ptr<double>(), m);
                         }});
    std::printf("f64");
    compare(n, doubles, peak / 2);
  }
}
