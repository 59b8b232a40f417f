// Softmax and log_softmax on the CPU.
#include "argand/dispatch/softmax_ops.h"

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

template <class T, bool logarithm>
void forward(const Call& call) {
  const View* const views[2] = {&call.out(), &call.in()};
  const SoftmaxLoops<T>& loops = softmax_loops<T>();
  const auto row = logarithm ? loops.row.log_softmax : loops.row.softmax;
  const auto columns = logarithm ? loops.columns.log_softmax : loops.columns.softmax;
  for_panels<T, 2, kMaxPanelColumns>(views, 1, [&](const Panel<T, 2>& p) {
    if (p.is_row)
      row(p.at[0], p.at[1], p.n);
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
  for_panels<T, 3, kMaxPanelColumns>(views, 1, [&](const Panel<T, 3>& p) {
    if (p.is_row)
      row(p.at[0], p.at[2], p.at[1], p.n);
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
