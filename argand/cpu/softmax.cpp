// Softmax and log_softmax on the CPU.
#include "argand/dispatch/softmax_ops.h"

#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/panels.h"
#include "argand/cpu/softmax_kernels.h"
#include "argand/dispatch/dispatch.h"

namespace argand {

template <class T>
const SoftmaxLoops<T>& softmax_loops() {
  static const SoftmaxLoops<T>& chosen = []() -> const SoftmaxLoops<T>& {
    const int isa = static_cast<int>(cpu::isa());
    if constexpr (std::is_same_v<T, float>) {
      const SoftmaxLoops<T>* const tables[] = {&sse4::softmax_loops_float, &avx2::softmax_loops_float,
                                               &avx512::softmax_loops_float};
      return *tables[isa];
    } else {
      const SoftmaxLoops<T>* const tables[] = {&sse4::softmax_loops_double, &avx2::softmax_loops_double,
                                               &avx512::softmax_loops_double};
      return *tables[isa];
    }
  }();
  return chosen;
}
template const SoftmaxLoops<float>& softmax_loops<float>();
template const SoftmaxLoops<double>& softmax_loops<double>();

namespace {

// Whether `v`, [outer, n, 1] of T, has its rows one after another.
template <class T>
bool rows_in_order(const View& v) {
  return v.dtype == dtype_of<T> && v.sizes[2] == 1 && (v.sizes[1] == 1 || v.strides[1] == 1) &&
         (v.sizes[0] == 1 || v.strides[0] == v.sizes[1]);
}

// Calls f(first row, rows) over [outer, n, 1] in parallel.
template <class F>
void for_rows(const View& v, F&& f) {
  if (v.numel == 0) return;
  parallel_for(0, v.sizes[0], std::max<int64_t>(1, kPanelGrain / v.sizes[1]),
               [&](int64_t begin, int64_t end) { f(begin, end - begin); });
}

template <class T, bool logarithm>
void forward(const Call& call) {
  const View* const views[2] = {&call.out(), &call.in()};
  const SoftmaxLoops<T>& loops = softmax_loops<T>();
  const auto row = logarithm ? loops.row.log_softmax : loops.row.softmax;
  const auto columns = logarithm ? loops.columns.log_softmax : loops.columns.softmax;
  const int64_t n = views[1]->sizes[1];
  if (rows_in_order<T>(*views[0]) && rows_in_order<T>(*views[1]))
    return for_rows(*views[1], [&](int64_t first, int64_t rows) {
      row(views[0]->as<T>() + first * n, views[1]->as<T>() + first * n, rows, n);
    });
  for_panels<T, 2, kMaxPanelColumns>(views, 1, [&](const Panel<T, 2>& p) {
    if (p.is_row)
      row(p.at[0], p.at[1], 1, p.n);
    else
      columns(p.at[0], p.stride[0], p.at[1], p.stride[1], p.n, p.columns);
  });
}

template <class T, bool logarithm>
void backward(const Call& call) {
  const View* const views[3] = {&call.out(), &call.in(1), &call.in(0)};  // y decides how the rows lie
  const SoftmaxLoops<T>& loops = softmax_loops<T>();
  const auto row = logarithm ? loops.row.log_softmax_backward : loops.row.softmax_backward;
  const auto columns = logarithm ? loops.columns.log_softmax_backward : loops.columns.softmax_backward;
  const int64_t n = views[1]->sizes[1];
  if (rows_in_order<T>(*views[0]) && rows_in_order<T>(*views[1]) && rows_in_order<T>(*views[2]))
    return for_rows(*views[1], [&](int64_t first, int64_t rows) {
      const int64_t at = first * n;
      row(views[0]->as<T>() + at, views[2]->as<T>() + at, views[1]->as<T>() + at, rows, n);
    });
  for_panels<T, 3, kMaxPanelColumns>(views, 1, [&](const Panel<T, 3>& p) {
    if (p.is_row)
      row(p.at[0], p.at[2], p.at[1], 1, p.n);
    else
      columns(p.at[0], p.stride[0], p.at[2], p.stride[2], p.at[1], p.stride[1], p.n, p.columns);
  });
}

template <bool logarithm>
void run_forward(const Call& call) {
  return call.out().dtype == DType::Float64 ? forward<double, logarithm>(call) : forward<float, logarithm>(call);
}
template <bool logarithm>
void run_backward(const Call& call) {
  return call.out().dtype == DType::Float64 ? backward<double, logarithm>(call) : backward<float, logarithm>(call);
}

}  // namespace

void register_softmax_cpu() {
  set_kernel(op::softmax, kCPU, run_forward<false>);
  set_kernel(op::log_softmax, kCPU, run_forward<true>);
  set_kernel(op::softmax_backward, kCPU, run_backward<false>);
  set_kernel(op::log_softmax_backward, kCPU, run_backward<true>);
}

}  // namespace argand
