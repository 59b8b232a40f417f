// mm against oneDNN and OpenBLAS called directly, each on one thread, and against the machine's peak of fused
// multiply-adds; then on all threads beside oneDNN's own threading. The two libraries are opened if they are there.
//
//   gemm_compare [SIZE...]
//
// Plain, with b transposed (nt) and with a transposed (tn). Every line is the best of repetitions taken in turn, so
// that a neighbour's load hits all alike. Shares are of the peak of as many threads as ran.
#include <dlfcn.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

#include "benchmarks/machine.h"
#include "argand/autograd/grad_mode.h"
#include "argand/core/parallel.h"
#include "argand/ops/functions.h"

namespace {

using namespace argand;

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

struct Rival {
  const char* name;
  std::function<void()> run;
  double peak;  // operations a second of what it runs on
};

void compare(int64_t n, const std::vector<Rival>& rivals) {
  const double flops = 2.0 * static_cast<double>(n) * static_cast<double>(n) * static_cast<double>(n);
  const int rounds = std::clamp(static_cast<int>(1e10 / flops), 3, 30);
  std::vector<double> best(rivals.size(), 1e9);
  for (int r = 0; r < rounds; ++r)
    for (size_t i = 0; i < rivals.size(); ++i) {
      // The threads of the one before may go on spinning for a while; then this one's are to be awake.
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      if (n <= 1024) rivals[i].run();
      for (int again = n <= 1024 ? 8 : 1; again > 0; --again) {
        const double start = machine::seconds();
        rivals[i].run();
        best[i] = std::min(best[i], machine::seconds() - start);
      }
    }
  std::printf("%5ld", n);
  for (size_t i = 0; i < rivals.size(); ++i)
    std::printf("  %s %.1f (%.0f%%)", rivals[i].name, flops / best[i] / 1e9, 100 * flops / best[i] / rivals[i].peak);
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
  const NoGradGuard no_grad;
  const auto one_dnn = symbol<OneDnnSgemm>({"libdnnl.so.3", "libdnnl.so.2"}, "dnnl_sgemm");
  const auto sgemm = symbol<CblasGemm<float>>({"libopenblas.so.0"}, "cblas_sgemm");
  const auto dgemm = symbol<CblasGemm<double>>({"libopenblas.so.0"}, "cblas_dgemm");
  const auto set_omp = symbol<void (*)(int)>({"libgomp.so.1"}, "omp_set_num_threads");
  const int threads = get_num_threads();
  const double peak = machine::peak_flops(1), peak_of_all = machine::peak_flops(threads);
  std::printf(
      "peak of one thread %.0f, of %d threads %.0f GFLOP/s float32; GFLOP/s (share of it, of its half for float64)\n",
      peak / 1e9, threads, peak_of_all / 1e9);
  std::vector<int64_t> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(std::atoll(argv[i]));
  if (sizes.empty()) sizes = {256, 512, 1024, 2048, 4096};
  for (int64_t n : sizes) {
    const Tensor a = randn({n, n}), b = randn({n, n}), c = empty({n, n});
    const Tensor ad = a.to(kFloat64), bd = b.to(kFloat64), cd = c.to(kFloat64);
    const int m = static_cast<int>(n);
    const auto on = [&](int t, const Tensor& x, const Tensor& y) {
      return [=] {
        set_num_threads(t);
        mm(x, y);
      };
    };
    const auto sgemm_one_dnn = [&](int t) {
      return [&, t] {
        if (set_omp) set_omp(t);
        one_dnn('N', 'N', n, n, n, 1, a.data_ptr<float>(), n, b.data_ptr<float>(), n, 0, c.data_ptr<float>(), n);
      };
    };
    std::vector<Rival> one, all;
    for (const int t : {1, threads}) {
      std::vector<Rival>& list = t == 1 ? one : all;
      const double p = t == 1 ? peak : peak_of_all;
      list = {{"mm", on(t, a, b), p}, {"nt", on(t, a, b.t()), p}, {"tn", on(t, a.t(), b), p}};
      if (one_dnn) list.push_back({"oneDNN", sgemm_one_dnn(t), p});
    }
    if (sgemm)
      one.push_back({"OpenBLAS",
                     [&] {
                       sgemm(101, 111, 111, m, m, m, 1, a.data_ptr<float>(), m, b.data_ptr<float>(), m, 0,
                             c.data_ptr<float>(), m);
                     },
                     peak});
    std::printf("f32, one thread ");
    compare(n, one);
    std::printf("f32, %d threads  ", threads);
    compare(n, all);
    std::vector<Rival> doubles{{"mm", on(1, ad, bd), peak / 2}};
    if (dgemm)
      doubles.push_back({"OpenBLAS",
                         [&] {
                           dgemm(101, 111, 111, m, m, m, 1, ad.data_ptr<double>(), m, bd.data_ptr<double>(), m, 0,
                                 cd.data_ptr<double>(), m);
                         },
                         peak / 2});
    std::printf("f64, one thread ");
    compare(n, doubles);
  }
}
