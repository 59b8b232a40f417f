// Recurrent layers: a step is a product with the recurrent weight, op::gemm's, and one kernel over all units.
#pragma once
#include "argand/cuda/layer_norm.h"
#include "argand/dispatch/gemm_ops.h"
#include "argand/dispatch/recurrent_ops.h"
#include "argand/formulas/lane.h"

namespace argand::cuda {

template <class T>
struct CellMaths {
  using V = Lane<T>;
  AG_HD static T squash(T x) { return tanh(V(x)).x; }
  AG_HD static T gate(T x) { return sigmoid(V(x)).x; }
};

// What all units of one step read and write; rows of [batch, width].
template <class T>
struct CellStep {
  CellKind kind;
  int64_t batch, hidden;
  const T *x, *products, *bias, *h_before, *c_before;
  T *h, *c, *saved;  // saved: null where nothing is kept

  AG_HD int64_t gates() const { return gates_of(kind) * hidden; }
};

template <class T>
struct CellKernel {
  CellStep<T> s;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t at = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (at >= s.batch * s.hidden) return;
    const int64_t row = at / s.hidden, i = at - row * s.hidden, n = s.hidden;
    const T *x = s.x + row * s.gates() + i, *r = s.products + row * s.gates() + i;
    T* const keep = s.saved ? s.saved + row * saved_of(s.kind) * n + i : nullptr;
    switch (s.kind) {
      case CellKind::Lstm:
        return lstm(at, x, r, keep);
      case CellKind::Gru:
        return gru(at, i, x, r, keep);
      case CellKind::Tanh:
        s.h[at] = M::squash(x[0] + r[0]);
        return;
      case CellKind::Relu: {
        const Lane<T> sum(x[0] + r[0]);
        s.h[at] = max(sum, Lane<T>(T(0))).x;
      }
    }
  }

 private:
  using M = CellMaths<T>;
  AG_HD void lstm(int64_t at, const T* x, const T* r, T* keep) const {
    const int64_t n = s.hidden;
    const T in = M::gate(x[0] + r[0]), forget = M::gate(x[n] + r[n]), cell = M::squash(x[2 * n] + r[2 * n]),
            out = M::gate(x[3 * n] + r[3 * n]);
    const T state = forget * s.c_before[at] + in * cell;
    s.c[at] = state;
    s.h[at] = out * M::squash(state);
    if (keep) keep[0] = in, keep[n] = forget, keep[2 * n] = cell, keep[3 * n] = out;
  }
  AG_HD void gru(int64_t at, int64_t i, const T* x, const T* r, T* keep) const {
    const int64_t n = s.hidden;
    const T reset = M::gate(x[0] + r[0]), update = M::gate(x[n] + r[n]);
    const T scaled = r[2 * n] + (s.bias ? s.bias[i] : T(0)), fresh = M::squash(reset * scaled + x[2 * n]);
    s.h[at] = update * (s.h_before[at] - fresh) + fresh;
    if (keep) keep[0] = reset, keep[n] = update, keep[2 * n] = fresh, keep[3 * n] = scaled;
  }
};

template <class T>
struct CellBackwardStep {
  CellKind kind;
  int64_t batch, hidden;
  const T *saved, *h, *h_before, *c, *c_before;
  const T* dy;  // of this step, or null
  int64_t dy_row;
  T *dh, *dc, *dx, *dr;
};

template <class T>
struct CellBackwardKernel {
  CellBackwardStep<T> s;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t at = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (at >= s.batch * s.hidden) return;
    const int64_t row = at / s.hidden, i = at - row * s.hidden, n = s.hidden;
    const T g = s.dh[at] + (s.dy ? s.dy[row * s.dy_row + i] : T(0));
    const int64_t gate = row * gates_of(s.kind) * n + i;
    T* const dx = s.dx + gate;
    const T* const keep = s.saved ? s.saved + row * saved_of(s.kind) * n + i : nullptr;
    switch (s.kind) {
      case CellKind::Lstm:
        return lstm(at, g, keep, dx);
      case CellKind::Gru:
        return gru(at, g, keep, dx, s.dr + gate);
      case CellKind::Tanh:
        dx[0] = g * (1 - s.h[at] * s.h[at]);
        return;
      case CellKind::Relu:
        dx[0] = s.h[at] > 0 ? g : T(0);
    }
  }

 private:
  AG_HD void lstm(int64_t at, T g, const T* keep, T* dx) const {
    const int64_t n = s.hidden;
    const T in = keep[0], forget = keep[n], cell = keep[2 * n], out = keep[3 * n];
    const T squashed = CellMaths<T>::squash(s.c[at]), d = g * out * (1 - squashed * squashed) + s.dc[at];
    dx[0] = d * cell * in * (1 - in);
    dx[n] = d * s.c_before[at] * forget * (1 - forget);
    dx[2 * n] = d * in * (1 - cell * cell);
    dx[3 * n] = g * squashed * out * (1 - out);
    s.dc[at] = d * forget;
  }
  AG_HD void gru(int64_t at, T g, const T* keep, T* dx, T* dr) const {
    const int64_t n = s.hidden;
    const T reset = keep[0], update = keep[n], fresh = keep[2 * n], scaled = keep[3 * n];
    const T d_fresh = g * (1 - update) * (1 - fresh * fresh);
    const T d_update = g * (s.h_before[at] - fresh) * update * (1 - update);
    const T d_reset = d_fresh * scaled * reset * (1 - reset);
    dx[0] = dr[0] = d_reset;
    dx[n] = dr[n] = d_update;
    dx[2 * n] = d_fresh;
    dr[2 * n] = d_fresh * reset;
    s.dh[at] = g * update;
  }
};

// to = from, or 0 where there is none.
template <class T>
struct CopyOrZeroKernel {
  T* to;
  const T* from;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) to[i] = from ? from[i] : T(0);
  }
};

// One direction of one layer, and its steps in the order of computation.
template <class T>
struct RecurrentLayer {
  CellKind kind;
  bool reverse;
  int64_t steps, batch, hidden, gates;
  View like;  // of [batch, width] matrices: where and what they are

  RecurrentLayer(const View& h, const RecurrentAttrs& a)
      : kind(a.kind),
        reverse(a.reverse),
        steps(h.sizes[0] - 1),
        batch(h.sizes[1]),
        hidden(h.sizes[2]),
        gates(gates_of(kind) * hidden),
        like(h) {}
  int64_t units() const { return batch * hidden; }
  int64_t step(int64_t i) const { return reverse ? steps - 1 - i : i; }
  int64_t before(int64_t t) const { return reverse ? t + 1 : t; }
  int64_t after(int64_t t) const { return reverse ? t : t + 1; }
  // Entry t of [entries, batch, width].
  template <class U>
  U* at(U* data, int64_t t, int64_t width) const {
    return data ? data + t * batch * width : nullptr;
  }
  View rows(const T* data, int64_t width) const { return matrix(const_cast<T*>(data), batch, width, width, 1); }
  View matrix(T* data, int64_t rows, int64_t columns, int64_t row_stride, int64_t column_stride) const {
    View v = like;
    v.data = reinterpret_cast<char*>(data);
    v.ndim = 3;
    v.numel = rows * columns;
    v.sizes[0] = 1, v.sizes[1] = rows, v.sizes[2] = columns;
    v.strides[0] = 0, v.strides[1] = row_stride, v.strides[2] = column_stride;
    v.contiguous = column_stride == 1 && row_stride == columns;
    return v;
  }
};

inline void multiply(const View& to, const View& a, const View& b, double beta) {
  const View* views[4] = {&to, &a, &b, nullptr};
  const GemmAttrs attrs{1.0, beta};
  dispatch_views(op::gemm, to.device.type(), views, 1, 3, &attrs, to.dtype);
}

template <class T, class Launch>
void recurrent_forward_as(const Call& call, Launch& launch) {
  const RecurrentLayer<T> l(call.out(0), call.attributes<RecurrentAttrs>());
  const View& w = call.in(1);
  T *const h = call.out(0).as<T>(), *const c = data_of<T>(call.views[1]), *const saved = data_of<T>(call.views[2]);
  const T *const x = call.in(0).as<T>(), *const bias = data_of<T>(call.views[5]);
  if (l.units() == 0) return;
  T* const products = static_cast<T*>(launch.scratch(static_cast<size_t>(l.batch * l.gates) * sizeof(T)));
  const View weight = l.matrix(w.as<T>(), l.hidden, l.gates, w.strides[1], w.strides[0]);
  const View to = l.rows(products, l.gates);
  for (int64_t i = 0; i < l.steps; ++i) {
    const int64_t t = l.step(i), before = l.before(t), after = l.after(t);
    const T* const h_before = l.at(h, before, l.hidden);
    multiply(to, l.rows(h_before, l.hidden), weight, 0);
    launch(CellKernel<T>{{l.kind, l.batch, l.hidden, l.at(x, t, l.gates), products, bias, h_before,
                          l.at(c, before, l.hidden), l.at(h, after, l.hidden), l.at(c, after, l.hidden),
                          l.at(saved, t, saved_of(l.kind) * l.hidden)}},
           blocks_for(l.units()), kBlockThreads);
  }
}

template <class T, class Launch>
void recurrent_backward_as(const Call& call, Launch& launch) {
  const View &h_view = call.in(4), &w = call.in(6);
  const View* const dy = call.views[4];
  const RecurrentLayer<T> l(h_view, call.attributes<RecurrentAttrs>());
  T *const dx = call.out(0).as<T>(), *const dr = data_of<T>(call.views[1]), *const dh = call.out(2).as<T>(),
           *const dc = data_of<T>(call.views[3]);
  const T *const saved = data_of<T>(call.views[7]), *const h = h_view.as<T>(), *const c = data_of<T>(call.views[9]);
  if (l.units() == 0) return;
  const auto start = [&](T* to, const View* last) {
    if (to) launch(CopyOrZeroKernel<T>{to, data_of<T>(last), l.units()}, blocks_for(l.units()), kBlockThreads);
  };
  start(dh, call.views[5]);
  start(dc, call.views[6]);
  const View weight = l.matrix(w.as<T>(), l.gates, l.hidden, w.strides[0], w.strides[1]);
  for (int64_t i = l.steps; i-- > 0;) {
    const int64_t t = l.step(i), before = l.before(t), after = l.after(t);
    launch(CellBackwardKernel<T>{{l.kind, l.batch, l.hidden, l.at(saved, t, saved_of(l.kind) * l.hidden),
                                  l.at(h, after, l.hidden), l.at(h, before, l.hidden), l.at(c, after, l.hidden),
                                  l.at(c, before, l.hidden), dy ? dy->as<T>() + t * dy->strides[0] : nullptr,
                                  dy ? dy->strides[1] : 0, dh, dc, l.at(dx, t, l.gates), l.at(dr, t, l.gates)}},
           blocks_for(l.units()), kBlockThreads);
    multiply(l.rows(dh, l.hidden), l.rows(l.at(dr ? dr : dx, t, l.gates), l.gates), weight,
             l.kind == CellKind::Gru ? 1 : 0);
  }
}

template <class Launch>
void recurrent_forward(const Call& c) {
  Launch launch(c);
  return c.out().dtype == DType::Float64 ? recurrent_forward_as<double>(c, launch)
                                         : recurrent_forward_as<float>(c, launch);
}
template <class Launch>
void recurrent_backward(const Call& c) {
  Launch launch(c);
  return c.out().dtype == DType::Float64 ? recurrent_backward_as<double>(c, launch)
                                         : recurrent_backward_as<float>(c, launch);
}

template <class Launch>
void register_recurrent(DeviceType device) {
  set_kernel(op::recurrent_forward, device, recurrent_forward<Launch>);
  set_kernel(op::recurrent_backward, device, recurrent_backward<Launch>);
}

}  // namespace argand::cuda
