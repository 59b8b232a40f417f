// Fourier transforms by cuFFT, which transforms along one dimension with one distance from each transform to the next,
// does not scale, and is free to overwrite half a spectrum that it reads. What lies otherwise is moved.
#pragma once
#include "argand/cuda/copy.h"
#include "argand/cuda/cufft.h"
#include "argand/dispatch/fft_ops.h"

namespace argand::cuda {

// out = scale * in; numbers of T, real or complex.
template <class T>
struct ScaleKernel {
  uint32_t n;
  Places<2> at;
  double scale;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const auto o = at(static_cast<uint32_t>(i));
    const T x = *reinterpret_cast<const T*>(at.data[1] + o.of[1]);
    T& to = *reinterpret_cast<T*>(at.data[0] + o.of[0]);
    if constexpr (kIsComplex<T>) {
      const auto s = static_cast<typename T::value_type>(scale);
      to = T(x.re * s, x.im * s);
    } else {
      to = x * static_cast<T>(scale);
    }
  }
};

// Numbers that a real result leaves no imaginary part: the first of half a spectrum and, for even n, the last.
template <class C>
struct RealEndsKernel {
  C* half;  // [columns, count]
  int64_t columns, count;
  bool even;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= columns) return;
    half[i * count].im = 0;
    if (even) half[i * count + count - 1].im = 0;
  }
};

// One side of transforms along the middle of [outer, n, inner].
struct FftSide {
  View view;

  int64_t outer() const { return view.sizes[0]; }
  int64_t inner() const { return view.sizes[2]; }
  int64_t step() const { return view.strides[1]; }
  // Transforms follow each other at one distance.
  bool is_even() const { return outer() == 1 || inner() == 1 || view.strides[0] == view.strides[2] * inner(); }
  int64_t distance() const { return inner() == 1 ? view.strides[0] : view.strides[2]; }
  // cuFFT reads the numbers as they lie: forwards, and pairs of real ones at once.
  bool is_readable() const {
    for (int d = 0; d < 3; ++d)
      if (view.sizes[d] > 1 && view.strides[d] <= 0) return false;
    if (is_complex(view.dtype)) return true;
    const bool even_rows = is_even() || view.strides[0] % 2 == 0;
    return even_rows &&
           reinterpret_cast<uintptr_t>(view.data) % (2 * static_cast<uintptr_t>(item_size(view.dtype))) == 0;
  }
};

// Scratch memory for x, one transform after another.
template <class Launch>
View packed_columns(const View& x, Launch& launch) {
  View v = x;
  v.data = static_cast<char*>(launch.scratch(static_cast<size_t>(x.nbytes())));
  v.strides[0] = x.sizes[1] * x.sizes[2], v.strides[1] = 1, v.strides[2] = x.sizes[1];
  v.contiguous = x.sizes[2] == 1;
  return v;
}

template <class Launch>
void scale_numbers(const View& to, const View& from, double scale, Launch& launch) {
  const View* const views[] = {&to, &from};
  Layout layout(views, 2);
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    const auto n = static_cast<uint32_t>(piece.numel());
    const auto run = [&](auto zero) {
      launch(ScaleKernel<decltype(zero)>{n, Places<2>(piece), scale}, blocks_for(n), kBlockThreads);
    };
    switch (to.dtype) {
      case DType::Float32:
        return run(float{});
      case DType::Float64:
        return run(double{});
      case DType::Complex64:
        return run(Complex<float>{});
      default:
        return run(Complex<double>{});
    }
  });
}

// Half spectra of real results, one after another and without what must not be read.
template <class Launch>
View packed_halves(const View& x, bool even, Launch& launch) {
  const View v = packed_columns(x, launch);
  dispatch(op::copy, {v}, {x});
  const int64_t columns = x.sizes[0] * x.sizes[2];
  const auto run = [&](auto zero) {
    using C = decltype(zero);
    launch(RealEndsKernel<C>{v.as<C>(), columns, x.sizes[1], even}, blocks_for(columns), kBlockThreads);
  };
  x.dtype == DType::Complex64 ? run(Complex<float>{}) : run(Complex<double>{});
  return v;
}

inline fft::Type fft_type(const View& out, const View& in) {
  const bool wide = out.dtype == DType::Float64 || out.dtype == DType::Complex128;
  if (is_complex(out.dtype) && is_complex(in.dtype)) return wide ? fft::kZ2Z : fft::kC2C;
  if (is_complex(out.dtype)) return wide ? fft::kD2Z : fft::kR2C;
  return wide ? fft::kZ2D : fft::kC2R;
}

// Of transforms that follow each other at two distances few long runs are done one by one; many are moved.
inline bool worth_moving(const View& v) {
  constexpr int64_t kFew = 16, kLong = 1 << 18;
  return v.sizes[0] > kFew && v.sizes[1] * v.sizes[2] < kLong;
}

template <class Launch, class Libraries>
void fourier(const Call& c) {
  const View& out = c.out();
  if (out.numel == 0) return;
  Launch launch(c);
  Cufft& library = Libraries::cufft(c);
  const auto& attrs = c.attributes<FftAttrs>();
  const bool to_real = !is_complex(out.dtype);
  const int64_t n = is_complex(c.in().dtype) ? out.sizes[1] : c.in().sizes[1];
  FftSide to{out}, from{c.in()};
  if (to_real) from.view = packed_halves(c.in(), n % 2 == 0, launch);
  const bool readable = from.is_readable(), writable = to.is_readable();
  // What is moved on one side may begin each run between two pairs, so that the other side moves too.
  const bool moves = !(from.is_even() && to.is_even()) && (worth_moving(out) || !readable || !writable);
  if (!readable || (moves && !from.is_even())) {
    from.view = packed_columns(c.in(), launch);
    dispatch(op::copy, {from.view}, {c.in()});
  }
  if (!writable || (moves && !to.is_even())) to.view = packed_columns(out, launch);
  const bool at_once = from.is_even() && to.is_even();
  const int64_t runs = at_once ? 1 : to.outer(), batch = at_once ? to.outer() * to.inner() : to.inner();
  const auto side = [&](const FftSide& s, int64_t run) {
    char* const data = s.view.data + run * s.view.strides[0] * item_size(s.view.dtype);
    return FftBatch::Side{data, s.step(), batch == 1 ? n : at_once ? s.distance() : s.view.strides[2]};
  };
  void* workspace = nullptr;
  const auto room = [&](size_t bytes) { return workspace ? workspace : workspace = launch.scratch(bytes); };
  {
    [[maybe_unused]] const typename Libraries::OutsideCaptures making_plans;
    for (int64_t i = 0; i < runs; ++i)
      library.run({fft_type(out, c.in()), attrs.backward, n, batch, side(from, i), side(to, i)}, Libraries::stream(c),
                  launch.is_recording(), room);
  }
  launch.library_called();
  if (to.view.data != out.data || attrs.scale != 1) scale_numbers(out, to.view, attrs.scale, launch);
}

template <class Launch, class Libraries>
void register_fft(DeviceType device) {
  set_kernel(op::fft_c2c, device, fourier<Launch, Libraries>);
  set_kernel(op::fft_r2c, device, fourier<Launch, Libraries>);
  set_kernel(op::fft_c2r, device, fourier<Launch, Libraries>);
}

}  // namespace argand::cuda
