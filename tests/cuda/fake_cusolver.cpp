// cuSOLVER and cuBLAS's factorizations as their headers describe them, on the host: matrices in columns, workspaces
// that are written to, and what a routine leaves undefined overwritten. The numbers are those of the CPU's
// factorizations.
#include <cstring>

#include "emulated_device.h"
#include "fake_libraries.h"

namespace argand::cuda {
namespace {

using solver::Opaque;
using solver::Status;

constexpr Status kInvalid = 3;
constexpr size_t kDevice = 160, kHost = 48;
constexpr DType kTypes[] = {DType::Float32, DType::Float64, DType::Complex64, DType::Complex128};

DType type_of(int library) {
  for (DType d : kTypes)
    if (library_type(d) == library) return d;
  fail("a fake was given numbers of type ", library);
}

// Columns `ld` numbers apart.
Tensor matrix(void* data, int64_t rows, int64_t columns, int64_t ld, DType d) {
  return from_blob(data, {rows, columns}, {1, ld}, TensorOptions(d));
}
Tensor vector(void* data, int64_t n, DType d) { return from_blob(data, {n}, TensorOptions(d)); }
template <class T>
T* open(const T* p) {
  return const_cast<T*>(p);
}
void* open(const void* p) { return const_cast<void*>(p); }

Status sizes(size_t* device, size_t* host) {
  *device = kDevice, *host = kHost;
  return solver::kSuccess;
}
// Whether the routine may begin.
Status begin(void* device, size_t device_bytes, void* host, size_t host_bytes) {
  if (device_bytes != kDevice || host_bytes != kHost) return kInvalid;
  std::memset(device, 0xff, device_bytes);
  std::memset(host, 0xff, host_bytes);
  ++fake().single;
  return fake().solver_answer;
}
#define AG_BEGIN(...) \
  if (const Status status = begin(__VA_ARGS__)) return status

Status create(Opaque* handle) {
  *handle = &fake();
  return solver::kSuccess;
}
Status set_stream(Opaque, void*) { return solver::kSuccess; }
const char* status_string(Status) { return "CUBLAS_STATUS_OF_A_TEST"; }

void factor_upper(const Tensor& a, int* info) {
  const auto [u, failure] = linalg_cholesky_ex(a, true, false);
  a.copy_(triu(u) + tril(full_like(a, 777), -1));
  *info = static_cast<int>(failure.item().toLong());
}
Status potrf_size(Opaque, Opaque, int, int64_t, int, const void*, int64_t, int, size_t* device, size_t* host) {
  return sizes(device, host);
}
Status potrf(Opaque, Opaque, int uplo, int64_t n, int type, void* a, int64_t lda, int, void* device, size_t bytes,
             void* host, size_t host_bytes, int* info) {
  AG_BEGIN(device, bytes, host, host_bytes);
  if (uplo != solver::kUpper) return kInvalid;
  factor_upper(matrix(a, n, n, lda, type_of(type)), info);
  return solver::kSuccess;
}
template <int kind>
Status potrf_batched(Opaque, int uplo, int n, void** a, int lda, int* info, int batch) {
  ++fake().batched;
  if (uplo != solver::kUpper) return kInvalid;
  for (int i = 0; i < batch; ++i) factor_upper(matrix(a[i], n, n, lda, kTypes[kind]), info + i);
  return fake().solver_answer;
}

template <class P>
void factor_lu(const Tensor& a, P* pivots, int* info) {
  const auto [lu, found, failure] = linalg_lu_factor_ex(a, pivots != nullptr, false);
  a.copy_(lu);
  const Tensor& rows = found;
  for (int64_t i = 0; pivots && i < rows.numel(); ++i) pivots[i] = static_cast<P>(rows.data_ptr<int32_t>()[i]);
  *info = static_cast<int>(failure.item().toLong());
}
Status getrf_size(Opaque, Opaque, int64_t, int64_t, int, const void*, int64_t, int, size_t* device, size_t* host) {
  return sizes(device, host);
}
Status getrf(Opaque, Opaque, int64_t m, int64_t n, int type, void* a, int64_t lda, int64_t* pivots, int, void* device,
             size_t bytes, void* host, size_t host_bytes, int* info) {
  AG_BEGIN(device, bytes, host, host_bytes);
  factor_lu(matrix(a, m, n, lda, type_of(type)), pivots, info);
  return solver::kSuccess;
}
template <int kind>
Status getrf_batched(Opaque, int n, void* const* a, int lda, int* pivots, int* info, int batch) {
  ++fake().batched;
  for (int i = 0; i < batch; ++i)
    factor_lu(matrix(a[i], n, n, lda, kTypes[kind]), pivots ? pivots + i * n : nullptr, info + i);
  return fake().solver_answer;
}

void factor_qr(const Tensor& a, void* tau) {
  const auto [found, factors] = geqrf(a);
  a.copy_(found);
  vector(tau, factors.numel(), a.dtype()).copy_(factors);
}
Status geqrf_size(Opaque, Opaque, int64_t, int64_t, int, const void*, int64_t, int, const void*, int, size_t* device,
                  size_t* host) {
  return sizes(device, host);
}
Status geqrf_one(Opaque, Opaque, int64_t m, int64_t n, int type, void* a, int64_t lda, int, void* tau, int,
                 void* device, size_t bytes, void* host, size_t host_bytes, int* info) {
  AG_BEGIN(device, bytes, host, host_bytes);
  factor_qr(matrix(a, m, n, lda, type_of(type)), tau);
  *info = 0;
  return solver::kSuccess;
}
template <int kind>
Status geqrf_batched(Opaque, int m, int n, void* const* a, int lda, void* const* tau, int* info, int batch) {
  ++fake().batched;
  for (int i = 0; i < batch; ++i) factor_qr(matrix(a[i], m, n, lda, kTypes[kind]), tau[i]);
  *info = 0;
  return fake().solver_answer;
}

template <int kind>
Status orgqr_size(Opaque, int, int, int, const void*, int, const void*, int* numbers) {
  *numbers = 5;
  return solver::kSuccess;
}
template <int kind>
Status orgqr(Opaque, int m, int n, int k, void* a, int lda, const void* tau, void* work, int numbers, int* info) {
  ++fake().single;
  if (k > n || n > m || numbers != 5) return kInvalid;
  std::memset(work, 0xff, static_cast<size_t>(5 * item_size(kTypes[kind])));
  const Tensor q = matrix(a, m, n, lda, kTypes[kind]);
  q.copy_(linalg_householder_product(q.contiguous(), vector(open(tau), k, kTypes[kind])));
  *info = 0;
  return fake().solver_answer;
}

Status syevd_size(Opaque, Opaque, int, int, int64_t, int, const void*, int64_t, int, const void*, int, size_t* device,
                  size_t* host) {
  return sizes(device, host);
}
Status syevd(Opaque, Opaque, int vectors, int uplo, int64_t n, int type, void* a, int64_t lda, int value_type,
             void* values, int, void* device, size_t bytes, void* host, size_t host_bytes, int* info) {
  AG_BEGIN(device, bytes, host, host_bytes);
  const Tensor x = matrix(a, n, n, lda, type_of(type));
  const auto [w, v] = linalg_eigh(x, uplo == solver::kUpper ? "U" : "L");
  vector(values, n, type_of(value_type)).copy_(w);
  vectors ? x.copy_(v) : x.fill_(777);
  *info = 0;
  return solver::kSuccess;
}
Status syev_batched_size(Opaque, Opaque, int, int, int64_t, int, const void*, int64_t, int, const void*, int,
                         size_t* device, size_t* host, int64_t) {
  return sizes(device, host);
}
Status syev_batched(Opaque h, Opaque p, int vectors, int uplo, int64_t n, int type, void* a, int64_t lda,
                    int value_type, void* values, int compute, void* device, size_t bytes, void* host,
                    size_t host_bytes, int* info, int64_t batch) {
  ++fake().batched;
  for (int64_t i = 0; i < batch; ++i) {
    char* const x = static_cast<char*>(a) + i * lda * n * item_size(type_of(type));
    char* const w = static_cast<char*>(values) + i * n * item_size(type_of(value_type));
    if (const Status s = syevd(h, p, vectors, uplo, n, type, x, lda, value_type, w, compute, device, bytes, host,
                               host_bytes, info + i))
      return s;
  }
  return solver::kSuccess;
}

Status gesvd_size(Opaque, Opaque, signed char, signed char, int64_t, int64_t, int, const void*, int64_t, int,
                  const void*, int, const void*, int64_t, int, const void*, int64_t, int, size_t* device,
                  size_t* host) {
  return sizes(device, host);
}
Status gesvd(Opaque, Opaque, signed char u_job, signed char vh_job, int64_t m, int64_t n, int type, void* a,
             int64_t lda, int value_type, void* values, int u_type, void* u, int64_t ldu, int vh_type, void* vh,
             int64_t ldvh, int, void* device, size_t bytes, void* host, size_t host_bytes, int* info) {
  AG_BEGIN(device, bytes, host, host_bytes);
  if (m < n || u_job != vh_job || (u_job != 'S' && u_job != 'N')) return kInvalid;
  const Tensor x = matrix(a, m, n, lda, type_of(type));
  const auto [left, s, right] = linalg_svd(x, false);
  vector(values, n, type_of(value_type)).copy_(s);
  if (u_job == 'S') {
    matrix(u, m, n, ldu, type_of(u_type)).copy_(left);
    matrix(vh, n, n, ldvh, type_of(vh_type)).copy_(right);
  }
  x.fill_(777);
  *info = 0;
  return solver::kSuccess;
}

Status geev_size(Opaque, Opaque, int, int, int64_t, int, const void*, int64_t, int, const void*, int, const void*,
                 int64_t, int, const void*, int64_t, int, size_t* device, size_t* host) {
  return sizes(device, host);
}
// Real matrices: the real parts of two conjugate vectors in the first column, the imaginary ones in the second.
Tensor packed_vectors(const Tensor& values, const Tensor& v) {
  Tensor to = real(v).clone();
  for (int64_t j = 0; j < values.size(0); ++j)
    if (imag(values[j]).item().toDouble() > 0) to.select(1, j + 1).copy_(imag(v.select(1, j)));
  return to;
}
Status geev(Opaque, Opaque, int left, int right, int64_t n, int type, void* a, int64_t lda, int value_type,
            void* values, int, void*, int64_t, int right_type, void* right_vectors, int64_t ld_right, int, void* device,
            size_t bytes, void* host, size_t host_bytes, int* info) {
  AG_BEGIN(device, bytes, host, host_bytes);
  if (left != solver::kNoVectors || !is_complex(type_of(value_type))) return kInvalid;
  const Tensor x = matrix(a, n, n, lda, type_of(type));
  const auto [w, v] = linalg_eig(x);
  vector(values, n, type_of(value_type)).copy_(w);
  if (right == solver::kVectors)
    matrix(right_vectors, n, n, ld_right, type_of(right_type)).copy_(x.is_complex() ? v : packed_vectors(w, v));
  x.fill_(777);
  *info = 0;
  return solver::kSuccess;
}

Status solve(const Tensor& a, const Tensor& b, int side, int uplo, int op, int diagonal) {
  if (side != solver::kRight || op != solver::kOpN) return kInvalid;
  b.copy_(linalg_solve_triangular(a, b, uplo == solver::kUpper, false, diagonal == solver::kUnit));
  return fake().solver_answer;
}
template <int kind>
Status trsm(Opaque, int side, int uplo, int op, int diagonal, int64_t m, int64_t n, const void*, const void* a,
            int64_t lda, void* b, int64_t ldb) {
  ++fake().single;
  return solve(matrix(open(a), n, n, lda, kTypes[kind]), matrix(b, m, n, ldb, kTypes[kind]), side, uplo, op, diagonal);
}
template <int kind>
Status trsm_batched(Opaque, int side, int uplo, int op, int diagonal, int64_t m, int64_t n, const void*,
                    const void* const* a, int64_t lda, void* const* b, int64_t ldb, int64_t batch) {
  ++fake().batched;
  for (int64_t i = 0; i < batch; ++i)
    if (const Status s = solve(matrix(open(a[i]), n, n, lda, kTypes[kind]), matrix(b[i], m, n, ldb, kTypes[kind]), side,
                               uplo, op, diagonal))
      return s;
  return solver::kSuccess;
}

#define AG_KINDS(f) \
  { f<0>, f<1>, f<2>, f<3> }

}  // namespace

Solver& FakeLibraries::solver(const Call&) {
  static const CusolverFunctions functions{create,
                                           set_stream,
                                           create,
                                           potrf_size,
                                           potrf,
                                           getrf_size,
                                           getrf,
                                           geqrf_size,
                                           geqrf_one,
                                           syevd_size,
                                           syevd,
                                           syev_batched_size,
                                           syev_batched,
                                           gesvd_size,
                                           gesvd,
                                           geev_size,
                                           geev,
                                           AG_KINDS(potrf_batched),
                                           AG_KINDS(orgqr_size),
                                           AG_KINDS(orgqr)};
  static const CublasFunctions blas{create,
                                    set_stream,
                                    status_string,
                                    AG_KINDS(trsm),
                                    AG_KINDS(trsm_batched),
                                    AG_KINDS(getrf_batched),
                                    AG_KINDS(geqrf_batched)};
  static Solver library(functions, blas);
  return library;
}

}  // namespace argand::cuda
