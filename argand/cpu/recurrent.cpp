// Recurrent layers: each task takes some rows of the batch through all time steps, so nothing waits between steps. The
// recurrent weight is packed once, and each step is one product and one pass over the units while the gates are in the
// first-level cache.
#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/gemm_kernels.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/recurrent_kernels.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/recurrent_ops.h"

namespace argand {
namespace {

constexpr int64_t kMostFew = 3;        // rows so few that packed tiles would stand mostly empty
constexpr int64_t kPackGrain = 16384;  // numbers

template <class T>
struct Kernels {
  const GemmKernels<T>& gemm;
  const RecurrentKernels<T>& cell;
};
template <class T>
const Kernels<T>& kernels() {
  const int isa = static_cast<int>(cpu::isa());
  if constexpr (std::is_same_v<T, float>) {
    static const Kernels<T> tables[] = {{sse4::gemm_kernels_float, sse4::recurrent_kernels_float},
                                        {avx2::gemm_kernels_float, avx2::recurrent_kernels_float},
                                        {avx512::gemm_kernels_float, avx512::recurrent_kernels_float}};
    return tables[isa];
  } else {
    static const Kernels<T> tables[] = {{sse4::gemm_kernels_double, sse4::recurrent_kernels_double},
                                        {avx2::gemm_kernels_double, avx2::recurrent_kernels_double},
                                        {avx512::gemm_kernels_double, avx512::recurrent_kernels_double}};
    return tables[isa];
  }
}

// The right operand [k, n] of every step's product, packed once; for few rows read where it is.
template <class T>
class Weight {
 public:
  Weight(const T* data, int64_t k, int64_t n, int64_t k_stride, int64_t n_stride, int64_t rows)
      : kernels_(kernels<T>().gemm),
        data_(data),
        k_(k),
        n_(n),
        k_stride_(k_stride),
        n_stride_(n_stride),
        few_(rows <= kMostFew && (k_stride == 1 || n_stride == 1)),
        packed_(few_ ? 0 : k * round_up(n, kernels_.nr)) {
    if (few_) return;
    const int64_t panels = ceil_div(n, kernels_.nr);
    parallel_for(0, panels, std::max<int64_t>(1, kPackGrain / (k * kernels_.nr)), [&](int64_t first, int64_t last) {
      const int64_t j = first * kernels_.nr, count = std::min(last * kernels_.nr, n) - j;
      kernels_.pack_b(packed_.data() + j * k, data + j * n_stride, dtype_of<T>, count, n_stride, k, k_stride);
    });
  }
  // Room for the left operand.
  int64_t room(int64_t rows) const { return few_ ? 0 : round_up(rows, kernels_.mr) * k_; }
  // to [rows, n] = x [rows, k] times the weight, + beta * to; rows of both follow each other.
  void multiply(const T* x, int64_t rows, T* to, T beta, T* room) const {
    const GemmTail<T> tail{1, beta, nullptr};
    if (!few_) {
      kernels_.pack_a(room, x, dtype_of<T>, rows, k_, k_, 1);
      kernels_.packed(rows, n_, k_, room, packed_.data(), to, n_, tail);
    } else if (n_stride_ == 1) {
      kernels_.rows(rows, n_, k_, x, k_, 1, data_, k_stride_, to, n_, tail);
    } else {
      kernels_.dots(rows, n_, k_, x, k_, data_, n_stride_, to, n_, tail);
    }
  }

 private:
  const GemmKernels<T>& kernels_;
  const T* data_;
  int64_t k_, n_, k_stride_, n_stride_;
  bool few_;
  Scratch<T> packed_;
};

struct Layer {
  CellKind kind;
  bool reverse;
  int64_t steps, batch, hidden, gates;

  Layer(const View& h, const RecurrentAttrs& attrs)
      : kind(attrs.kind),
        reverse(attrs.reverse),
        steps(h.sizes[0] - 1),
        batch(h.sizes[1]),
        hidden(h.sizes[2]),
        gates(gates_of(kind) * hidden) {}
  // Rows of the batch in a task. Each task reads the whole weight at each step, so more rows read less; but small
  // batches are to keep two cores busy too.
  int64_t rows() const { return batch > 16 ? 16 : 8; }
  // The i-th step in the order of computation.
  int64_t step(int64_t i) const { return reverse ? steps - 1 - i : i; }
  // Where the states before and after step t are among the states.
  int64_t before(int64_t t) const { return reverse ? t + 1 : t; }
  int64_t after(int64_t t) const { return reverse ? t : t + 1; }
  // Row `row` of entry t in [entries, batch, width].
  template <class T>
  T* at(T* data, int64_t t, int64_t row, int64_t width) const {
    return data ? data + (t * batch + row) * width : nullptr;
  }
};

template <class T>
T* data_of(const View* v) {
  return v ? v->as<T>() : nullptr;
}

template <class F>
void for_rows(const Layer& l, F&& f) {
  const int64_t rows = l.rows();
  parallel_for(0, ceil_div(l.batch, rows), 1, [&](int64_t first, int64_t last) {
    for (int64_t i = first; i < last; ++i) f(i * rows, std::min(rows, l.batch - i * rows));
  });
}

template <class T>
void forward(const Call& call) {
  const Layer l(call.out(0), call.attributes<RecurrentAttrs>());
  const View& w = call.in(1);
  T *const h = call.out(0).as<T>(), *const c = data_of<T>(call.views[1]), *const saved = data_of<T>(call.views[2]);
  const T *const x = call.in(0).as<T>(), *const bias = data_of<T>(call.views[5]);
  const int64_t n = l.hidden, keep = saved_of(l.kind) * n;
  const RecurrentKernels<T>& cell = kernels<T>().cell;
  const Weight<T> weight(w.as<T>(), n, l.gates, w.strides[1], w.strides[0], l.batch);
  for_rows(l, [&](int64_t first, int64_t rows) {
    const Scratch<T> room(weight.room(rows)), gates(rows * l.gates);
    for (int64_t i = 0; i < l.steps; ++i) {
      const int64_t t = l.step(i), before = l.before(t), after = l.after(t);
      weight.multiply(l.at(h, before, first, n), rows, gates.data(), 0, room.data());
      for (int64_t row = 0; row < rows; ++row) {
        const T *const in = l.at(x, t, first + row, l.gates), *const r = gates.data() + row * l.gates;
        const T* const h_before = l.at(h, before, first + row, n);
        T *const to = l.at(h, after, first + row, n), *const kept = l.at(saved, t, first + row, keep);
        switch (l.kind) {
          case CellKind::Lstm:
            cell.lstm(n, in, r, l.at(c, before, first + row, n), l.at(c, after, first + row, n), to, kept);
            break;
          case CellKind::Gru:
            cell.gru(n, in, r, bias, h_before, to, kept);
            break;
          case CellKind::Tanh:
            cell.tanh(n, in, r, to);
            break;
          case CellKind::Relu:
            cell.relu(n, in, r, to);
            break;
        }
      }
    }
  });
}

template <class T>
void add_row(T* to, const T* from, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] += from[i];
}

template <class T>
void copy_or_zero(T* to, const T* from, int64_t n) {
  if (from)
    std::copy_n(from, n, to);
  else
    std::fill_n(to, n, T(0));
}

template <class T>
void backward(const Call& call) {
  const View &h_view = call.in(4), &w = call.in(6);
  const View* const dy = call.views[4];
  const Layer l(h_view, call.attributes<RecurrentAttrs>());
  T *const dx = call.out(0).as<T>(), *const dr = data_of<T>(call.views[1]);
  T *const dh = call.out(2).as<T>(), *const dc = data_of<T>(call.views[3]);
  const T *const dh_last = data_of<T>(call.views[5]), *const dc_last = data_of<T>(call.views[6]);
  const T *const saved = data_of<T>(call.views[7]), *const h = h_view.as<T>(), *const c = data_of<T>(call.views[9]);
  const int64_t n = l.hidden, keep = saved_of(l.kind) * n;
  const RecurrentKernels<T>& cell = kernels<T>().cell;
  const Weight<T> weight(w.as<T>(), l.gates, n, w.strides[0], w.strides[1], l.batch);
  const T carried = l.kind == CellKind::Gru ? 1 : 0;
  for_rows(l, [&](int64_t first, int64_t rows) {
    const Scratch<T> room(weight.room(rows));
    // The gradients of the states run in the outputs.
    T *const dh_rows = dh + first * n, *const dc_rows = dc ? dc + first * n : nullptr;
    copy_or_zero(dh_rows, dh_last ? dh_last + first * n : nullptr, rows * n);
    if (dc) copy_or_zero(dc_rows, dc_last ? dc_last + first * n : nullptr, rows * n);
    for (int64_t i = l.steps; i-- > 0;) {
      const int64_t t = l.step(i), before = l.before(t), after = l.after(t);
      for (int64_t row = 0; row < rows; ++row) {
        T *const g = dh_rows + row * n, *const to = l.at(dx, t, first + row, l.gates);
        if (dy) add_row(g, dy->as<T>() + t * dy->strides[0] + (first + row) * dy->strides[1], n);
        const T *const kept = l.at(saved, t, first + row, keep), *const state = l.at(h, after, first + row, n);
        switch (l.kind) {
          case CellKind::Lstm:
            cell.lstm_backward(n, kept, l.at(c, before, first + row, n), l.at(c, after, first + row, n), g,
                               dc_rows + row * n, to);
            break;
          case CellKind::Gru:
            cell.gru_backward(n, kept, l.at(h, before, first + row, n), g, to, l.at(dr, t, first + row, l.gates));
            break;
          case CellKind::Tanh:
            cell.tanh_backward(n, state, g, to);
            break;
          case CellKind::Relu:
            cell.relu_backward(n, state, g, to);
            break;
        }
      }
      weight.multiply(l.at(dr ? dr : dx, t, first, l.gates), rows, dh_rows, carried, room.data());
    }
  });
}

void recurrent_forward(const Call& call) {
  if (call.out().dtype == DType::Float64)
    forward<double>(call);
  else
    forward<float>(call);
}
void recurrent_backward(const Call& call) {
  if (call.out().dtype == DType::Float64)
    backward<double>(call);
  else
    backward<float>(call);
}

}  // namespace

void register_recurrent_cpu() {
  set_kernel(op::recurrent_forward, kCPU, recurrent_forward);
  set_kernel(op::recurrent_backward, kCPU, recurrent_backward);
}

}  // namespace argand
