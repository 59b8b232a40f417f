// Norms and scaling of lists of tensors on the CPU.
#include <algorithm>
#include <cmath>
#include <vector>

#include "argand/cpu/isa.h"
#include "argand/cpu/list_kernels.h"
#include "argand/cpu/list_parts.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/list_ops.h"

namespace argand {
namespace {

constexpr int64_t kStage = 1024;  // elements of a half type converted at a time

const ListKernels& kernels() {
  static const ListKernels* const tables[] = {&sse4::list_kernels, &avx2::list_kernels, &avx512::list_kernels};
  static const ListKernels& chosen = *tables[static_cast<int>(cpu::isa())];
  return chosen;
}

template <class T, class F>
double fold(const void* data, int64_t n, F&& f) {
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += f(std::fabs(static_cast<double>(static_cast<const T*>(data)[i])));
  return sum;
}
template <class F>
double fold(bool is_double, const void* data, int64_t n, F&& f) {
  return is_double ? fold<double>(data, n, f) : fold<float>(data, n, f);
}

// Of n floats or doubles.
double reduce(double p, bool is_double, const void* x, int64_t n) {
  const ListKernels& k = kernels();
  if (p == 2) return k.sum_squares[is_double](x, n);
  if (p == 1) return k.sum_absolute[is_double](x, n);
  if (std::isinf(p)) return k.greatest_absolute[is_double](x, n);
  if (p == 0) return fold(is_double, x, n, [](double v) { return v == 0 ? 0.0 : 1.0; });
  return fold(is_double, x, n, [p](double v) { return std::pow(v, p); });
}

double join(double p, double a, double b) {
  if (!std::isinf(p)) return a + b;
  return a > b || std::isnan(a) ? a : b;
}

double reduce_part(double p, const View& x, int64_t begin, int64_t n) {
  const char* data = x.data + begin * item_size(x.dtype);
  if (x.dtype >= DType::Float32) return reduce(p, x.dtype == DType::Float64, data, n);
  alignas(64) float stage[kStage];
  double result = 0;
  for (int64_t i = 0; i < n; i += kStage) {
    const int64_t m = std::min(kStage, n - i);
    cpu::casts()(DType::Float32, stage, x.dtype, data + i * item_size(x.dtype), m);
    result = join(p, result, reduce(p, false, stage, m));
  }
  return result;
}

void norm_list_kernel(const Call& call) {
  const double p = call.attributes<NormAttrs>().p;
  const View* const* list = call.views + call.outs;
  std::vector<double> partial(static_cast<size_t>(cpu::list_chunks(cpu::list_numel(list, call.ins))), 0.0);
  cpu::for_list_parts(list, call.ins, [&](int64_t chunk, int i, int64_t begin, int64_t n) {
    double& result = partial[static_cast<size_t>(chunk)];
    result = join(p, result, reduce_part(p, *list[i], begin, n));
  });
  double total = 0;
  for (double x : partial) total = join(p, total, x);
  *call.out().as<double>() = total;
}

void scale_part(const View& x, int64_t begin, int64_t n, double factor) {
  char* data = x.data + begin * item_size(x.dtype);
  if (x.dtype >= DType::Float32) return kernels().scale[x.dtype == DType::Float64](data, n, factor);
  alignas(64) float stage[kStage];
  for (int64_t i = 0; i < n; i += kStage) {
    const int64_t m = std::min(kStage, n - i);
    char* at = data + i * item_size(x.dtype);
    cpu::casts()(DType::Float32, stage, x.dtype, at, m);
    kernels().scale[0](stage, m, factor);
    cpu::casts()(x.dtype, at, DType::Float32, stage, m);
  }
}

void scale_list_kernel(const Call& call) {
  const double factor = call.attributes<ScaleAttrs>().factor;
  cpu::for_list_parts(call.views, call.outs,
                      [&](int64_t, int i, int64_t begin, int64_t n) { scale_part(*call.views[i], begin, n, factor); });
}

}  // namespace

void register_list_cpu() {
  set_kernel(op::norm_list, DeviceType::CPU, norm_list_kernel);
  set_kernel(op::scale_list, DeviceType::CPU, scale_list_kernel);
}

}  // namespace argand
