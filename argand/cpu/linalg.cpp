// Factorizations on the CPU: one matrix of a batch after another, batches of small ones on several threads.
#include "argand/cpu/linalg.h"

#include <numeric>

#include "argand/core/parallel.h"
#include "argand/cpu/isa.h"
#include "argand/dispatch/linalg_ops.h"

namespace argand {

template <class R>
const LinalgKernels<R>& linalg_kernels() {
  static const LinalgKernels<R>& chosen = []() -> const LinalgKernels<R>& {
    const int isa = static_cast<int>(cpu::isa());
    if constexpr (std::is_same_v<R, float>) {
      const LinalgKernels<R>* const tables[] = {&sse4::linalg_kernels_float, &avx2::linalg_kernels_float,
                                                &avx512::linalg_kernels_float};
      return *tables[isa];
    } else {
      const LinalgKernels<R>* const tables[] = {&sse4::linalg_kernels_double, &avx2::linalg_kernels_double,
                                                &avx512::linalg_kernels_double};
      return *tables[isa];
    }
  }();
  return chosen;
}
template const LinalgKernels<float>& linalg_kernels<float>();
template const LinalgKernels<double>& linalg_kernels<double>();

namespace {

using dense::Mat;

constexpr int64_t kGrain = 1 << 17;  // multiply-adds worth a thread

template <class F>
void visit_type(DType d, F&& f) {
  switch (d) {
    case DType::Float32:
      return f(float{});
    case DType::Float64:
      return f(double{});
    case DType::Complex64:
      return f(Complex<float>{});
    default:
      return f(Complex<double>{});
  }
}

// Calls f(i) for each matrix of the batch; `order` cubed tells how much work one is. A matrix alone has its products on
// several threads, those of a batch are one thread's each.
template <class F>
void over_batch(int64_t batch, int64_t order, F&& f) {
  const int64_t grain = std::max<int64_t>(1, kGrain / std::max<int64_t>(1, order * order * order));
  parallel_for(0, batch, grain, [&](int64_t b, int64_t e) {
    for (int64_t i = b; i < e; ++i) f(i);
  });
}

template <class T>
Mat<T> matrix(const View& v, int64_t i) {
  return {v.as<T>() + i * v.sizes[1] * v.sizes[2], v.sizes[1], v.sizes[2], v.sizes[2]};
}
template <class T>
T* vector(const View& v, int64_t i) {
  return v.as<T>() + i * v.sizes[1];
}

void cholesky(const Call& call) {
  const View& a = call.out(0);
  visit_type(a.dtype, [&]<class T>(T) {
    over_batch(a.sizes[0], a.sizes[1],
               [&](int64_t i) { call.out(1).as<int32_t>()[i] = dense::cholesky(matrix<T>(a, i)); });
  });
}

void lu(const Call& call) {
  const View &a = call.out(0), &pivots = call.out(1);
  const bool pivot = call.attributes<LuAttrs>().pivot;
  visit_type(a.dtype, [&]<class T>(T) {
    over_batch(a.sizes[0], a.sizes[1], [&](int64_t i) {
      call.out(2).as<int32_t>()[i] = dense::lu(matrix<T>(a, i), vector<int32_t>(pivots, i), pivot);
    });
  });
}

void permutation(const Call& call) {
  const View &perm = call.out(), &pivots = call.in();
  for (int64_t i = 0; i < perm.sizes[0]; ++i) {
    int64_t* const to = vector<int64_t>(perm, i);
    std::iota(to, to + perm.sizes[1], int64_t{0});
    for (int64_t k = 0; k < pivots.sizes[1]; ++k) {
      const int64_t other = vector<int32_t>(pivots, i)[k] - 1;
      AG_CHECK(other >= 0 && other < perm.sizes[1], "lu: pivot ", other + 1, " of a matrix with ", perm.sizes[1],
               " rows; pivots count from 1");
      std::swap(to[k], to[other]);
    }
  }
}

void triangular(const Call& call) {
  const View &x = call.out(), &a = call.in();
  const TriangularAttrs& attrs = call.attributes<TriangularAttrs>();
  visit_type(x.dtype, [&]<class T>(T) {
    over_batch(x.sizes[0], x.sizes[1],
               [&](int64_t i) { dense::solve_triangular(matrix<T>(a, i), matrix<T>(x, i), attrs.upper, attrs.unit); });
  });
}

void qr(const Call& call) {
  const View &a = call.out(0), &tau = call.out(1);
  visit_type(a.dtype, [&]<class T>(T) {
    over_batch(a.sizes[0], a.sizes[1], [&](int64_t i) { dense::qr(matrix<T>(a, i), vector<T>(tau, i)); });
  });
}

void householder(const Call& call) {
  const View &q = call.out(), &v = call.in(0), &tau = call.in(1);
  visit_type(q.dtype, [&]<class T>(T) {
    over_batch(q.sizes[0], q.sizes[1], [&](int64_t i) {
      dense::reflections(matrix<T>(q, i), matrix<T>(v, i), vector<T>(tau, i), tau.sizes[1]);
    });
  });
}

void eigh(const Call& call) {
  const View &a = call.out(0), &values = call.out(1);
  const bool vectors = call.attributes<SpectrumAttrs>().vectors;
  visit_type(a.dtype, [&]<class T>(T) {
    over_batch(a.sizes[0], a.sizes[1], [&](int64_t i) {
      call.out(2).as<int32_t>()[i] = dense::eigh(matrix<T>(a, i), vector<dense::RealOf<T>>(values, i), vectors);
    });
  });
}

void svd(const Call& call) {
  const View &s = call.out(1), &a = call.out(4);
  const bool vectors = call.attributes<SpectrumAttrs>().vectors;
  visit_type(a.dtype, [&]<class T>(T) {
    over_batch(a.sizes[0], a.sizes[1], [&](int64_t i) {
      const Mat<T> none{nullptr, 0, 0, 0};
      call.out(3).as<int32_t>()[i] =
          dense::svd(matrix<T>(a, i), vectors ? matrix<T>(call.out(0), i) : none, vector<dense::RealOf<T>>(s, i),
                     vectors ? matrix<T>(call.out(2), i) : none);
    });
  });
}

void eig(const Call& call) {
  const View &values = call.out(0), &a = call.out(3);
  const bool vectors = call.attributes<SpectrumAttrs>().vectors;
  visit_type(a.dtype, [&]<class T>(T) {
    using C = Complex<dense::RealOf<T>>;
    over_batch(a.sizes[0], a.sizes[1], [&](int64_t i) {
      const Mat<C> none{nullptr, 0, 0, 0};
      call.out(2).as<int32_t>()[i] =
          dense::eig(matrix<T>(a, i), vector<C>(values, i), vectors ? matrix<C>(call.out(1), i) : none);
    });
  });
}

}  // namespace

void register_linalg_cpu() {
  set_kernel(op::linalg_cholesky, kCPU, cholesky);
  set_kernel(op::linalg_lu, kCPU, lu);
  set_kernel(op::linalg_permutation, kCPU, permutation);
  set_kernel(op::linalg_triangular, kCPU, triangular);
  set_kernel(op::linalg_qr, kCPU, qr);
  set_kernel(op::linalg_householder, kCPU, householder);
  set_kernel(op::linalg_eigh, kCPU, eigh);
  set_kernel(op::linalg_svd, kCPU, svd);
  set_kernel(op::linalg_eig, kCPU, eig);
}

}  // namespace argand
