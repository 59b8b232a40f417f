#include "argand/cuda/cusolver.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "argand/core/error.h"
#include "argand/cuda/cublas_lt.h"

namespace argand::cuda {

namespace {

int kind_of(DType d) {
  switch (d) {
    case DType::Float32:
      return 0;
    case DType::Float64:
      return 1;
    case DType::Complex64:
      return 2;
    default:
      return 3;
  }
}

const char* name_of(solver::Status status) {
  switch (status) {
    case 1:
      return "CUSOLVER_STATUS_NOT_INITIALIZED";
    case 2:
      return "CUSOLVER_STATUS_ALLOC_FAILED";
    case 3:
      return "CUSOLVER_STATUS_INVALID_VALUE";
    case 4:
      return "CUSOLVER_STATUS_ARCH_MISMATCH";
    case 6:
      return "CUSOLVER_STATUS_EXECUTION_FAILED";
    case 7:
      return "CUSOLVER_STATUS_INTERNAL_ERROR";
    case 9:
      return "CUSOLVER_STATUS_NOT_SUPPORTED";
    default:
      return "a status of cusolverStatus_t";
  }
}

// Functions of a letter count in 32 bits.
int narrow_size(int64_t n, const ColumnMatrices& a) {
  AG_CHECK(n <= std::numeric_limits<int>::max(), "linalg on CUDA: expected sizes below 2^31, got a batch of ", a.batch,
           " matrices ", a.rows, " x ", a.columns, "; compute with .cpu()");
  return static_cast<int>(n);
}

// 1 as the libraries read it, of every type: a real part and a zero after it.
const void* one_of(DType d) {
  static constexpr float kFloat[2] = {1, 0};
  static constexpr double kDouble[2] = {1, 0};
  if (real_dtype(d) == DType::Float32) return kFloat;
  return kDouble;
}

}  // namespace

void Solver::check(solver::Status status, const char* library, const char* call, const ColumnMatrices& a) const {
  if (status == solver::kSuccess) return;
  const bool is_blas = library[2] == 'B';
  fail<Error>(library, ": ", call, " failed: ", is_blas ? blas_.status_string(status) : name_of(status), " (", status,
              "), for ", a.batch, " ", a.dtype, " matrices ", a.rows, " x ", a.columns);
}

Solver::Session Solver::session(const Place& place, const ColumnMatrices& a) {
  std::unique_lock lock(mutex_);
  const auto at = handles_.find(place.stream);
  if (at != handles_.end()) return {at->second, std::move(lock)};
  Handles made;
  check(f_.create(&made.dense), "cuSOLVER", "cusolverDnCreate", a);
  check(f_.params_create(&made.params), "cuSOLVER", "cusolverDnCreateParams", a);
  check(f_.set_stream(made.dense, place.stream), "cuSOLVER", "cusolverDnSetStream", a);
  check(blas_.create(&made.blas), "cuBLAS", "cublasCreate", a);
  check(blas_.set_stream(made.blas, place.stream), "cuBLAS", "cublasSetStream", a);
  handles_.emplace(place.stream, made);
  return {made, std::move(lock)};
}

template <class Size, class Run>
void Solver::each(const char* call, const ColumnMatrices& a, int64_t runs, const Place& place, Size size,
                  Run run) const {
  size_t device_bytes = 0, host_bytes = 0;
  check(size(&device_bytes, &host_bytes), "cuSOLVER", call, a);
  void* const device = device_bytes ? place.room(device_bytes) : nullptr;
  std::vector<char> host(host_bytes);
  for (int64_t i = 0; i < runs; ++i) check(run(i, device, device_bytes, host.data(), host_bytes), "cuSOLVER", call, a);
}

void Solver::cholesky(const ColumnMatrices& a, void** pointers, int* info, const Place& place) {
  const Session h = session(place, a);
  if (pointers) {
    const int n = narrow_size(a.rows, a);
    return check(
        f_.potrf_batched[kind_of(a.dtype)](h.dense, solver::kUpper, n, pointers, n, info, narrow_size(a.batch, a)),
        "cuSOLVER", "cusolverDnXpotrfBatched", a);
  }
  const int type = library_type(a.dtype);
  each(
      "cusolverDnXpotrf", a, a.batch, place,
      [&](size_t* device, size_t* host) {
        return f_.potrf_size(h.dense, h.params, solver::kUpper, a.rows, type, a.data, a.rows, type, device, host);
      },
      [&](int64_t i, void* device, size_t bytes, void* host, size_t host_bytes) {
        return f_.potrf(h.dense, h.params, solver::kUpper, a.rows, type, a.at(i), a.rows, type, device, bytes, host,
                        host_bytes, info + i);
      });
}

void Solver::lu(const ColumnMatrices& a, int64_t* pivots, int* info, const Place& place) {
  const Session h = session(place, a);
  const int type = library_type(a.dtype);
  const int64_t k = std::min(a.rows, a.columns);
  each(
      "cusolverDnXgetrf", a, a.batch, place,
      [&](size_t* device, size_t* host) {
        return f_.getrf_size(h.dense, h.params, a.rows, a.columns, type, a.data, a.rows, type, device, host);
      },
      [&](int64_t i, void* device, size_t bytes, void* host, size_t host_bytes) {
        return f_.getrf(h.dense, h.params, a.rows, a.columns, type, a.at(i), a.rows, pivots ? pivots + i * k : nullptr,
                        type, device, bytes, host, host_bytes, info + i);
      });
}

void Solver::lu_at_once(const ColumnMatrices& a, void** pointers, int* pivots, int* info, const Place& place) {
  const Session h = session(place, a);
  const int n = narrow_size(a.rows, a);
  check(blas_.getrf_batched[kind_of(a.dtype)](h.blas, n, pointers, n, pivots, info, narrow_size(a.batch, a)), "cuBLAS",
        "cublas<t>getrfBatched", a);
}

void Solver::qr(const ColumnMatrices& a, char* tau, const Place& place) {
  const Session h = session(place, a);
  const int type = library_type(a.dtype);
  const int64_t tau_bytes = std::min(a.rows, a.columns) * item_size(a.dtype);
  int* const info = static_cast<int*>(place.room(sizeof(int)));
  each(
      "cusolverDnXgeqrf", a, a.batch, place,
      [&](size_t* device, size_t* host) {
        return f_.geqrf_size(h.dense, h.params, a.rows, a.columns, type, a.data, a.rows, type, tau, type, device, host);
      },
      [&](int64_t i, void* device, size_t bytes, void* host, size_t host_bytes) {
        return f_.geqrf(h.dense, h.params, a.rows, a.columns, type, a.at(i), a.rows, type, tau + i * tau_bytes, type,
                        device, bytes, host, host_bytes, info);
      });
}

void Solver::qr_at_once(const ColumnMatrices& a, void** pointers, void** tau_pointers, const Place& place) {
  const Session h = session(place, a);
  const int m = narrow_size(a.rows, a);
  int info = 0;
  check(blas_.geqrf_batched[kind_of(a.dtype)](h.blas, m, narrow_size(a.columns, a), pointers, m, tau_pointers, &info,
                                              narrow_size(a.batch, a)),
        "cuBLAS", "cublas<t>geqrfBatched", a);
  AG_ASSERT(info == 0);
}

void Solver::reflections(const ColumnMatrices& a, int64_t count, const char* tau, const Place& place) {
  const Session h = session(place, a);
  const int m = narrow_size(a.rows, a), n = narrow_size(a.columns, a), k = narrow_size(count, a);
  const int kind = kind_of(a.dtype);
  const int64_t item = item_size(a.dtype);
  int numbers = 0;
  check(f_.orgqr_size[kind](h.dense, m, n, k, a.data, m, tau, &numbers), "cuSOLVER", "cusolverDn<t>orgqr_bufferSize",
        a);
  void* const work = place.room(static_cast<size_t>(std::max(numbers, 1)) * static_cast<size_t>(item));
  int* const info = static_cast<int*>(place.room(sizeof(int)));
  for (int64_t i = 0; i < a.batch; ++i)
    check(f_.orgqr[kind](h.dense, m, n, k, a.at(i), m, tau + i * count * item, work, numbers, info), "cuSOLVER",
          "cusolverDn<t>orgqr", a);
}

void Solver::triangular(const ColumnMatrices& a, const ColumnMatrices& x, void** a_pointers, void** x_pointers,
                        bool upper, bool unit, const Place& place) {
  const Session h = session(place, a);
  const int kind = kind_of(a.dtype), uplo = upper ? solver::kUpper : solver::kLower,
            diagonal = unit ? solver::kUnit : solver::kNonUnit;
  const void* const one = one_of(a.dtype);
  if (a_pointers)
    return check(blas_.trsm_batched[kind](h.blas, solver::kRight, uplo, solver::kOpN, diagonal, x.rows, x.columns, one,
                                          a_pointers, a.rows, x_pointers, x.rows, a.batch),
                 "cuBLAS", "cublas<t>trsmBatched", a);
  for (int64_t i = 0; i < a.batch; ++i)
    check(blas_.trsm[kind](h.blas, solver::kRight, uplo, solver::kOpN, diagonal, x.rows, x.columns, one, a.at(i),
                           a.rows, x.at(i), x.rows),
          "cuBLAS", "cublas<t>trsm", a);
}

void Solver::eigh(const ColumnMatrices& a, bool vectors, char* values, bool at_once, int* info, const Place& place) {
  const Session h = session(place, a);
  const int type = library_type(a.dtype), real = library_type(real_dtype(a.dtype));
  const int job = vectors ? solver::kVectors : solver::kNoVectors;
  const int64_t n = a.rows, step = n * item_size(real_dtype(a.dtype));
  if (at_once)
    return each(
        "cusolverDnXsyevBatched", a, 1, place,
        [&](size_t* device, size_t* host) {
          return f_.syev_batched_size(h.dense, h.params, job, solver::kLower, n, type, a.data, n, real, values, type,
                                      device, host, a.batch);
        },
        [&](int64_t, void* device, size_t bytes, void* host, size_t host_bytes) {
          return f_.syev_batched(h.dense, h.params, job, solver::kLower, n, type, a.data, n, real, values, type, device,
                                 bytes, host, host_bytes, info, a.batch);
        });
  each(
      "cusolverDnXsyevd", a, a.batch, place,
      [&](size_t* device, size_t* host) {
        return f_.syevd_size(h.dense, h.params, job, solver::kLower, n, type, a.data, n, real, values, type, device,
                             host);
      },
      [&](int64_t i, void* device, size_t bytes, void* host, size_t host_bytes) {
        return f_.syevd(h.dense, h.params, job, solver::kLower, n, type, a.at(i), n, real, values + i * step, type,
                        device, bytes, host, host_bytes, info + i);
      });
}

void Solver::svd(const ColumnMatrices& a, char* u, char* s, char* vh, int* info, const Place& place) {
  const Session h = session(place, a);
  const int type = library_type(a.dtype), real = library_type(real_dtype(a.dtype));
  const signed char job = u ? 'S' : 'N';
  const int64_t m = a.rows, n = a.columns, item = item_size(a.dtype);
  each(
      "cusolverDnXgesvd", a, a.batch, place,
      [&](size_t* device, size_t* host) {
        return f_.gesvd_size(h.dense, h.params, job, job, m, n, type, a.data, m, real, s, type, u, m, type, vh, n, type,
                             device, host);
      },
      [&](int64_t i, void* device, size_t bytes, void* host, size_t host_bytes) {
        return f_.gesvd(h.dense, h.params, job, job, m, n, type, a.at(i), m, real,
                        s + i * n * item_size(real_dtype(a.dtype)), type, u ? u + i * m * n * item : nullptr, m, type,
                        vh ? vh + i * n * n * item : nullptr, n, type, device, bytes, host, host_bytes, info + i);
      });
}

void Solver::eig(const ColumnMatrices& a, char* values, char* vectors, int* info, const Place& place) {
  const Session h = session(place, a);
  const int type = library_type(a.dtype), value_type = library_type(complex_dtype(a.dtype));
  const int right = vectors ? solver::kVectors : solver::kNoVectors;
  const int64_t n = a.rows, step = n * item_size(complex_dtype(a.dtype));
  each(
      "cusolverDnXgeev", a, a.batch, place,
      [&](size_t* device, size_t* host) {
        return f_.geev_size(h.dense, h.params, solver::kNoVectors, right, n, type, a.data, n, value_type, values, type,
                            nullptr, n, type, vectors, n, type, device, host);
      },
      [&](int64_t i, void* device, size_t bytes, void* host, size_t host_bytes) {
        return f_.geev(h.dense, h.params, solver::kNoVectors, right, n, type, a.at(i), n, value_type, values + i * step,
                       type, nullptr, n, type, vectors ? vectors + i * a.bytes() : nullptr, n, type, device, bytes,
                       host, host_bytes, info + i);
      });
}

}  // namespace argand::cuda
