// Fourier transforms on the CPU: which columns are transformed side by side, on which threads.
#include "argand/dispatch/fft_ops.h"

#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/fft_kernels.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

constexpr int64_t kGrain = 1 << 15;            // points that one task transforms at least
constexpr int64_t kSideBySideBytes = 1 << 25;  // whole vectors pay off far beyond the caches, but memory is limited

template <class T>
const FftKernels<T>& kernels() {
  const int isa = static_cast<int>(cpu::isa());
  if constexpr (std::is_same_v<T, float>) {
    const FftKernels<T>* const tables[] = {&sse4::fft_kernels_float, &avx2::fft_kernels_float,
                                           &avx512::fft_kernels_float};
    return *tables[isa];
  } else {
    const FftKernels<T>* const tables[] = {&sse4::fft_kernels_double, &avx2::fft_kernels_double,
                                           &avx512::fft_kernels_double};
    return *tables[isa];
  }
}

template <class T>
void run(const FftTask<T>& task, int64_t columns, FftRun<T> transform) {
  const int lanes = kernels<T>().lanes;
  const bool fits = fft_work(*task.plan, lanes) * static_cast<int64_t>(sizeof(T)) <= kSideBySideBytes;
  // Columns that lie side by side share cache lines, so that reading one alone would read all of them.
  const int width = columns >= lanes / 2 && (fits || task.in_inner < task.in_step) ? lanes : 1;
  const int64_t groups = ceil_div(columns, width);
  parallel_for(0, groups, std::max<int64_t>(1, kGrain / (task.n * width)), [&](int64_t b, int64_t e) {
    const Scratch<T> work(fft_work(*task.plan, lanes));
    for (int64_t i = b; i < e; ++i) {
      const int64_t first = i * width, count = std::min<int64_t>(width, columns - first);
      if (count * 2 >= width)
        transform(task, first, count, width, work.data());
      else
        for (int64_t c = first; c < first + count; ++c) transform(task, c, 1, 1, work.data());
    }
  });
}

// `in_parts`, `out_parts`: numbers of T an element has.
template <class T>
void transform(const Call& call, int64_t n, int in_parts, int out_parts, FftRun<T> loop) {
  const View &out = call.out(), &in = call.in();
  const FftAttrs& attrs = call.attributes<FftAttrs>();
  const bool halved = in_parts != out_parts && n % 2 == 0;
  const auto plan = fft_plan<T>(halved ? n / 2 : n, kernels<T>().lanes);
  const auto halves = halved ? fft_halves<T>(n) : nullptr;
  const FftTask<T> task{plan.get(),
                        halves.get(),
                        in.as<T>(),
                        out.as<T>(),
                        n,
                        in.sizes[2],
                        in.strides[0] * in_parts,
                        in.strides[1] * in_parts,
                        in.strides[2] * in_parts,
                        out.strides[0] * out_parts,
                        out.strides[1] * out_parts,
                        out.strides[2] * out_parts,
                        attrs.backward,
                        static_cast<T>(attrs.scale)};
  run(task, out.sizes[0] * out.sizes[2], loop);
}

void fft_c2c(const Call& call) {
  const int64_t n = call.out().sizes[1];
  if (call.out().dtype == DType::Complex128) return transform<double>(call, n, 2, 2, kernels<double>().c2c);
  transform<float>(call, n, 2, 2, kernels<float>().c2c);
}

void fft_r2c(const Call& call) {
  const int64_t n = call.in().sizes[1];
  if (call.out().dtype == DType::Complex128) return transform<double>(call, n, 1, 2, kernels<double>().r2c);
  transform<float>(call, n, 1, 2, kernels<float>().r2c);
}

void fft_c2r(const Call& call) {
  const int64_t n = call.out().sizes[1];
  if (call.out().dtype == DType::Float64) return transform<double>(call, n, 2, 1, kernels<double>().c2r);
  transform<float>(call, n, 2, 1, kernels<float>().c2r);
}

}  // namespace

void register_fft_cpu() {
  set_kernel(op::fft_c2c, kCPU, fft_c2c);
  set_kernel(op::fft_r2c, kCPU, fft_r2c);
  set_kernel(op::fft_c2r, kCPU, fft_c2r);
}

}  // namespace argand
