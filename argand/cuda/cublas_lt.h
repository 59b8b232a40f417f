// Products of matrices by cuBLASLt. What is used of its interface is declared here, so that building needs no header
// of it, and tests/cuda compares the declarations with the header where there is one. The library is reached through
// a table of functions: tests put their own there.
#pragma once
#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "argand/dispatch/gemm_ops.h"

namespace argand::cuda {

// Numbers of cublasLt.h, cublas_api.h and library_types.h.
namespace lt {
using Status = int;
using Opaque = void*;  // handles and descriptors
constexpr Status kSuccess = 0, kNotSupported = 15;
constexpr int kOpN = 0, kOpT = 1, kOpC = 2;
constexpr int kCompute32F = 68, kCompute32FastTf32 = 77, kCompute64F = 70;
constexpr int kR32F = 0, kR64F = 1, kR16F = 2, kC32F = 4, kC64F = 5, kR16BF = 14;
constexpr int kLayoutBatchCount = 5, kLayoutBatchStride = 6;
constexpr int kDescTransA = 3, kDescTransB = 4, kDescEpilogue = 7, kDescBiasPointer = 8;
constexpr int kPrefMaxWorkspace = 1, kPrefReductionMask = 3, kPrefAlignmentA = 5, kPrefAlignmentB = 6,
              kPrefAlignmentC = 7, kPrefAlignmentD = 8;
constexpr uint32_t kReduceComputeType = 2, kReduceAny = 7;
constexpr uint32_t kEpilogueBias = 4;
struct Algorithm {
  uint64_t data[8];
};
struct Heuristic {
  Algorithm algorithm;
  size_t workspace;
  Status state;
  float waves;
  int reserved[4];
};
}  // namespace lt

// cudaDataType of numbers of type d; -1: the libraries have none.
int library_type(DType d);

struct CublasLtFunctions {
  static constexpr const char *kFile = "libcublasLt.so.13", *kFolder = "cublas", *kPackage = "nvidia-cublas",
                              *kVariable = "ARGAND_CUBLASLT";
  lt::Status (*create)(lt::Opaque* handle);
  const char* (*status_string)(lt::Status);
  size_t (*version)();
  lt::Status (*desc_create)(lt::Opaque* desc, int compute, int scale_type);
  lt::Status (*desc_destroy)(lt::Opaque desc);
  lt::Status (*desc_set)(lt::Opaque desc, int attribute, const void* value, size_t bytes);
  lt::Status (*layout_create)(lt::Opaque* layout, int type, uint64_t rows, uint64_t columns, int64_t ld);
  lt::Status (*layout_destroy)(lt::Opaque layout);
  lt::Status (*layout_set)(lt::Opaque layout, int attribute, const void* value, size_t bytes);
  lt::Status (*preference_create)(lt::Opaque* preference);
  lt::Status (*preference_destroy)(lt::Opaque preference);
  lt::Status (*preference_set)(lt::Opaque preference, int attribute, const void* value, size_t bytes);
  lt::Status (*heuristic)(lt::Opaque handle, lt::Opaque desc, lt::Opaque a, lt::Opaque b, lt::Opaque c, lt::Opaque d,
                          lt::Opaque preference, int wanted, lt::Heuristic* results, int* found);
  lt::Status (*matmul)(lt::Opaque handle, lt::Opaque desc, const void* alpha, const void* a, lt::Opaque a_layout,
                       const void* b, lt::Opaque b_layout, const void* beta, const void* c, lt::Opaque c_layout,
                       void* d, lt::Opaque d_layout, const lt::Algorithm* algorithm, void* workspace, size_t bytes,
                       void* stream);

  template <class F>
  void for_each(F&& f) {
    f(create, "cublasLtCreate");
    f(status_string, "cublasLtGetStatusString");
    f(version, "cublasLtGetVersion");
    f(desc_create, "cublasLtMatmulDescCreate");
    f(desc_destroy, "cublasLtMatmulDescDestroy");
    f(desc_set, "cublasLtMatmulDescSetAttribute");
    f(layout_create, "cublasLtMatrixLayoutCreate");
    f(layout_destroy, "cublasLtMatrixLayoutDestroy");
    f(layout_set, "cublasLtMatrixLayoutSetAttribute");
    f(preference_create, "cublasLtMatmulPreferenceCreate");
    f(preference_destroy, "cublasLtMatmulPreferenceDestroy");
    f(preference_set, "cublasLtMatmulPreferenceSetAttribute");
    f(heuristic, "cublasLtMatmulAlgoGetHeuristic");
    f(matmul, "cublasLtMatmul");
  }
};

// d [m, n] = alpha op(a) [m, k] op(b) [k, n] + beta d + bias [m], for each matrix of a batch; columns are packed, as
// everywhere in this library. A call of op::gemm whose result has packed rows is the product of the transposes.
struct LtProduct {
  struct Factor {
    const void* data = nullptr;
    int op = lt::kOpN;
    int64_t ld = 0, batch_stride = 0;
  };
  DType dtype;
  int64_t m, n, k, batch;
  Factor a, b;
  void* d;
  int64_t ldd, d_stride;
  const void* bias;
  Scalar alpha, beta;

  // Empty for what cuBLASLt does not do: integers, strides that are packed in neither direction, conjugates that are
  // not transposed, a bias along columns, and products without terms.
  static std::optional<LtProduct> of(const Call& gemm);
  std::string str() const;
};

// cuBLASLt on one device, with the algorithms it has chosen for the products it has seen.
class CublasLt {
 public:
  CublasLt(const CublasLtFunctions& functions, lt::Opaque handle) : f_(functions), handle_(handle) {}
  CublasLt(const CublasLt&) = delete;
  CublasLt& operator=(const CublasLt&) = delete;
  ~CublasLt();

  // False where the library has no algorithm for the product. room: memory on the device until the stream has passed.
  bool run(const LtProduct& p, void* stream, const std::function<void*(size_t)>& room);
  size_t plans() const { return plans_.size(); }

  static constexpr size_t kMostWorkspace = size_t{32} << 20;  // what cuBLAS recommends for compute capability 9.0

 private:
  using Key = std::array<int64_t, 17>;
  struct Plan {
    lt::Opaque desc = nullptr, a = nullptr, b = nullptr, d = nullptr;
    lt::Heuristic chosen{};
    bool possible = false;
  };
  static Key key_of(const LtProduct& p, bool tf32, uint32_t reductions);
  Plan& plan_of(const LtProduct& p);
  Plan make_plan(const LtProduct& p, bool tf32, uint32_t reductions);
  lt::Opaque layout(const LtProduct& p, int64_t rows, int64_t columns, int64_t ld, int64_t batch_stride);
  void choose(Plan& plan, const LtProduct& p, uint32_t reductions);
  void check(lt::Status status, const char* call, const LtProduct& p) const;
  void destroy(Plan& plan) const;

  const CublasLtFunctions& f_;
  lt::Opaque handle_;
  std::mutex mutex_;  // also while a product starts: the bias's place is written into the shared descriptor
  std::map<Key, Plan> plans_;
};

}  // namespace argand::cuda
