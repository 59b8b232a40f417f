// Factorizations of matrices by cuSOLVER and cuBLAS. As with cuBLASLt, what is used of them is declared here and
// compared with the headers in tests/cuda, and the libraries are reached through tables of functions.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

#include "argand/core/dtype.h"

namespace argand::cuda {

// Numbers of cublas_api.h and cusolver_common.h. Types of numbers are those of cublas_lt.h.
namespace solver {
using Status = int;
using Opaque = void*;  // handles
constexpr Status kSuccess = 0;
constexpr int kLower = 0, kUpper = 1;
constexpr int kLeft = 0, kRight = 1;
constexpr int kOpN = 0;
constexpr int kNonUnit = 0, kUnit = 1;
constexpr int kNoVectors = 0, kVectors = 1;
constexpr int kKinds = 4;  // float32, float64, complex64, complex128: functions with a letter for each
}  // namespace solver

// Matrices are columns packed one after another; what is written and pointers in arrays lie on the device. The
// functions of two sizes say how many bytes of workspace there must be, on the device and on the host.
struct CusolverFunctions {
  static constexpr const char *kFile = "libcusolver.so.12", *kFolder = "cusolver", *kPackage = "nvidia-cusolver",
                              *kVariable = "ARGAND_CUSOLVER";
  using Status = solver::Status;
  using Opaque = solver::Opaque;
  Status (*create)(Opaque* handle);
  Status (*set_stream)(Opaque handle, void* stream);
  Status (*params_create)(Opaque* params);
  Status (*potrf_size)(Opaque handle, Opaque params, int uplo, int64_t n, int type, const void* a, int64_t lda,
                       int compute, size_t* device, size_t* host);
  Status (*potrf)(Opaque handle, Opaque params, int uplo, int64_t n, int type, void* a, int64_t lda, int compute,
                  void* device, size_t device_bytes, void* host, size_t host_bytes, int* info);
  Status (*getrf_size)(Opaque handle, Opaque params, int64_t m, int64_t n, int type, const void* a, int64_t lda,
                       int compute, size_t* device, size_t* host);
  Status (*getrf)(Opaque handle, Opaque params, int64_t m, int64_t n, int type, void* a, int64_t lda, int64_t* pivots,
                  int compute, void* device, size_t device_bytes, void* host, size_t host_bytes, int* info);
  Status (*geqrf_size)(Opaque handle, Opaque params, int64_t m, int64_t n, int type, const void* a, int64_t lda,
                       int tau_type, const void* tau, int compute, size_t* device, size_t* host);
  Status (*geqrf)(Opaque handle, Opaque params, int64_t m, int64_t n, int type, void* a, int64_t lda, int tau_type,
                  void* tau, int compute, void* device, size_t device_bytes, void* host, size_t host_bytes, int* info);
  Status (*syevd_size)(Opaque handle, Opaque params, int vectors, int uplo, int64_t n, int type, const void* a,
                       int64_t lda, int value_type, const void* values, int compute, size_t* device, size_t* host);
  Status (*syevd)(Opaque handle, Opaque params, int vectors, int uplo, int64_t n, int type, void* a, int64_t lda,
                  int value_type, void* values, int compute, void* device, size_t device_bytes, void* host,
                  size_t host_bytes, int* info);
  Status (*syev_batched_size)(Opaque handle, Opaque params, int vectors, int uplo, int64_t n, int type, const void* a,
                              int64_t lda, int value_type, const void* values, int compute, size_t* device,
                              size_t* host, int64_t batch);
  Status (*syev_batched)(Opaque handle, Opaque params, int vectors, int uplo, int64_t n, int type, void* a, int64_t lda,
                         int value_type, void* values, int compute, void* device, size_t device_bytes, void* host,
                         size_t host_bytes, int* info, int64_t batch);
  Status (*gesvd_size)(Opaque handle, Opaque params, signed char u_job, signed char vh_job, int64_t m, int64_t n,
                       int type, const void* a, int64_t lda, int value_type, const void* values, int u_type,
                       const void* u, int64_t ldu, int vh_type, const void* vh, int64_t ldvh, int compute,
                       size_t* device, size_t* host);
  Status (*gesvd)(Opaque handle, Opaque params, signed char u_job, signed char vh_job, int64_t m, int64_t n, int type,
                  void* a, int64_t lda, int value_type, void* values, int u_type, void* u, int64_t ldu, int vh_type,
                  void* vh, int64_t ldvh, int compute, void* device, size_t device_bytes, void* host, size_t host_bytes,
                  int* info);
  Status (*geev_size)(Opaque handle, Opaque params, int left, int right, int64_t n, int type, const void* a,
                      int64_t lda, int value_type, const void* values, int left_type, const void* left_vectors,
                      int64_t ld_left, int right_type, const void* right_vectors, int64_t ld_right, int compute,
                      size_t* device, size_t* host);
  Status (*geev)(Opaque handle, Opaque params, int left, int right, int64_t n, int type, void* a, int64_t lda,
                 int value_type, void* values, int left_type, void* left_vectors, int64_t ld_left, int right_type,
                 void* right_vectors, int64_t ld_right, int compute, void* device, size_t device_bytes, void* host,
                 size_t host_bytes, int* info);
  Status (*potrf_batched[solver::kKinds])(Opaque handle, int uplo, int n, void** a, int lda, int* info, int batch);
  Status (*orgqr_size[solver::kKinds])(Opaque handle, int m, int n, int k, const void* a, int lda, const void* tau,
                                       int* numbers);
  Status (*orgqr[solver::kKinds])(Opaque handle, int m, int n, int k, void* a, int lda, const void* tau, void* work,
                                  int numbers, int* info);

  template <class F>
  void for_each(F&& f) {
    f(create, "cusolverDnCreate");
    f(set_stream, "cusolverDnSetStream");
    f(params_create, "cusolverDnCreateParams");
    f(potrf_size, "cusolverDnXpotrf_bufferSize");
    f(potrf, "cusolverDnXpotrf");
    f(getrf_size, "cusolverDnXgetrf_bufferSize");
    f(getrf, "cusolverDnXgetrf");
    f(geqrf_size, "cusolverDnXgeqrf_bufferSize");
    f(geqrf, "cusolverDnXgeqrf");
    f(syevd_size, "cusolverDnXsyevd_bufferSize");
    f(syevd, "cusolverDnXsyevd");
    f(syev_batched_size, "cusolverDnXsyevBatched_bufferSize");
    f(syev_batched, "cusolverDnXsyevBatched");
    f(gesvd_size, "cusolverDnXgesvd_bufferSize");
    f(gesvd, "cusolverDnXgesvd");
    f(geev_size, "cusolverDnXgeev_bufferSize");
    f(geev, "cusolverDnXgeev");
    constexpr const char *kPotrf[] = {"cusolverDnSpotrfBatched", "cusolverDnDpotrfBatched", "cusolverDnCpotrfBatched",
                                      "cusolverDnZpotrfBatched"},
                         *kSizes[] = {"cusolverDnSorgqr_bufferSize", "cusolverDnDorgqr_bufferSize",
                                      "cusolverDnCungqr_bufferSize", "cusolverDnZungqr_bufferSize"},
                         *kOrgqr[] = {"cusolverDnSorgqr", "cusolverDnDorgqr", "cusolverDnCungqr", "cusolverDnZungqr"};
    for (int i = 0; i < solver::kKinds; ++i) f(potrf_batched[i], kPotrf[i]);
    for (int i = 0; i < solver::kKinds; ++i) f(orgqr_size[i], kSizes[i]);
    for (int i = 0; i < solver::kKinds; ++i) f(orgqr[i], kOrgqr[i]);
  }
};

struct CublasFunctions {
  static constexpr const char *kFile = "libcublas.so.13", *kFolder = "cublas", *kPackage = "nvidia-cublas",
                              *kVariable = "ARGAND_CUBLAS";
  using Status = solver::Status;
  using Opaque = solver::Opaque;
  Status (*create)(Opaque* handle);
  Status (*set_stream)(Opaque handle, void* stream);
  const char* (*status_string)(Status);
  Status (*trsm[solver::kKinds])(Opaque handle, int side, int uplo, int op, int diagonal, int64_t m, int64_t n,
                                 const void* alpha, const void* a, int64_t lda, void* b, int64_t ldb);
  Status (*trsm_batched[solver::kKinds])(Opaque handle, int side, int uplo, int op, int diagonal, int64_t m, int64_t n,
                                         const void* alpha, const void* const* a, int64_t lda, void* const* b,
                                         int64_t ldb, int64_t batch);
  Status (*getrf_batched[solver::kKinds])(Opaque handle, int n, void* const* a, int lda, int* pivots, int* info,
                                          int batch);
  // info: one number on the host.
  Status (*geqrf_batched[solver::kKinds])(Opaque handle, int m, int n, void* const* a, int lda, void* const* tau,
                                          int* info, int batch);

  template <class F>
  void for_each(F&& f) {
    f(create, "cublasCreate_v2");
    f(set_stream, "cublasSetStream_v2");
    f(status_string, "cublasGetStatusString");
    constexpr const char *kTrsm[] = {"cublasStrsm_v2_64", "cublasDtrsm_v2_64", "cublasCtrsm_v2_64",
                                     "cublasZtrsm_v2_64"},
                         *kTrsmBatched[] = {"cublasStrsmBatched_64", "cublasDtrsmBatched_64", "cublasCtrsmBatched_64",
                                            "cublasZtrsmBatched_64"},
                         *kGetrf[] = {"cublasSgetrfBatched", "cublasDgetrfBatched", "cublasCgetrfBatched",
                                      "cublasZgetrfBatched"},
                         *kGeqrf[] = {"cublasSgeqrfBatched", "cublasDgeqrfBatched", "cublasCgeqrfBatched",
                                      "cublasZgeqrfBatched"};
    for (int i = 0; i < solver::kKinds; ++i) f(trsm[i], kTrsm[i]);
    for (int i = 0; i < solver::kKinds; ++i) f(trsm_batched[i], kTrsmBatched[i]);
    for (int i = 0; i < solver::kKinds; ++i) f(getrf_batched[i], kGetrf[i]);
    for (int i = 0; i < solver::kKinds; ++i) f(geqrf_batched[i], kGeqrf[i]);
  }
};

// Matrices one after another, each of packed columns.
struct ColumnMatrices {
  DType dtype;
  int64_t batch, rows, columns;
  char* data;

  int64_t bytes() const { return rows * columns * item_size(dtype); }
  char* at(int64_t i) const { return data + i * bytes(); }
};

// Both libraries on one device. Everything here works in place on the device, as linalg_ops.h says, but on columns;
// info and pivots are the device's. With `pointers` (to each matrix) a batch is one call, else one for each matrix.
class Solver {
 public:
  struct Place {
    void* stream;
    std::function<void*(size_t)> room;  // memory on the device until the stream has passed
  };
  Solver(const CusolverFunctions& functions, const CublasFunctions& blas) : f_(functions), blas_(blas) {}
  Solver(const Solver&) = delete;
  Solver& operator=(const Solver&) = delete;

  // a becomes its upper factor U, a = U^H U; the lower triangle is neither read nor meant to be.
  void cholesky(const ColumnMatrices& a, void** pointers, int* info, const Place& place);
  // pivots [batch, min(rows, columns)], null: none is sought. Square matrices alone have pointers.
  void lu(const ColumnMatrices& a, int64_t* pivots, int* info, const Place& place);
  void lu_at_once(const ColumnMatrices& a, void** pointers, int* pivots, int* info, const Place& place);
  // tau [batch, min(rows, columns)]
  void qr(const ColumnMatrices& a, char* tau, const Place& place);
  void qr_at_once(const ColumnMatrices& a, void** pointers, void** tau_pointers, const Place& place);
  // a, whose first `count` columns hold the reflections' vectors, becomes their product.
  void reflections(const ColumnMatrices& a, int64_t count, const char* tau, const Place& place);
  // x becomes the y with y a = x.
  void triangular(const ColumnMatrices& a, const ColumnMatrices& x, void** a_pointers, void** x_pointers, bool upper,
                  bool unit, const Place& place);
  void eigh(const ColumnMatrices& a, bool vectors, char* values, bool at_once, int* info, const Place& place);
  // u [rows, columns], vh [columns, columns]; null where not wanted.
  void svd(const ColumnMatrices& a, char* u, char* s, char* vh, int* info, const Place& place);
  // values complex; vectors of a's type: of real matrices a pair of conjugates has its real and its imaginary part in
  // two columns. null where not wanted.
  void eig(const ColumnMatrices& a, char* values, char* vectors, int* info, const Place& place);

 private:
  struct Handles {
    solver::Opaque dense = nullptr, params = nullptr, blas = nullptr;
  };
  // The handles of a stream, held while a call starts: they have workspaces of their own, which two streams must not
  // share.
  struct Session : Handles {
    std::unique_lock<std::mutex> lock;
  };
  Session session(const Place& place, const ColumnMatrices& a);
  void check(solver::Status status, const char* library, const char* call, const ColumnMatrices& a) const;
  // Calls run(i, device, bytes, host, bytes) for each matrix, with the workspace that size(device, host) asks for.
  template <class Size, class Run>
  void each(const char* call, const ColumnMatrices& a, int64_t runs, const Place& place, Size size, Run run) const;

  const CusolverFunctions& f_;
  const CublasFunctions& blas_;
  std::mutex mutex_;
  std::map<void*, Handles> handles_;
};

}  // namespace argand::cuda
