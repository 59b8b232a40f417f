#include "argand/cuda/cublas_lt.h"

#include <algorithm>
#include <limits>

#include "argand/core/error.h"
#include "argand/core/library_settings.h"

namespace argand::cuda {

int library_type(DType d) {
  switch (d) {
    case DType::Float16:
      return lt::kR16F;
    case DType::BFloat16:
      return lt::kR16BF;
    case DType::Float32:
      return lt::kR32F;
    case DType::Float64:
      return lt::kR64F;
    case DType::Complex64:
      return lt::kC32F;
    case DType::Complex128:
      return lt::kC64F;
    default:
      return -1;
  }
}

namespace {

bool is_double(DType d) { return d == DType::Float64 || d == DType::Complex128; }
int scale_type(DType d) {
  if (is_complex(d)) return library_type(d);
  return is_double(d) ? lt::kR64F : lt::kR32F;
}

// alpha and beta as the library reads them.
struct ScaleFactor {
  alignas(16) char bytes[16];

  ScaleFactor(const Scalar& s, DType d) {
    if (is_double(d))
      put(s.real(), s.imag());
    else
      put(static_cast<float>(s.real()), static_cast<float>(s.imag()));
  }

 private:
  template <class T>
  void put(T re, T im) {
    const T both[2] = {re, im};
    std::memcpy(bytes, both, sizeof both);
  }
};

// One matrix of a batch, as it lies.
struct Matrix {
  int64_t rows, columns, row_stride, column_stride;

  explicit Matrix(const View& v)
      : rows(v.sizes[1]), columns(v.sizes[2]), row_stride(v.strides[1]), column_stride(v.strides[2]) {}
  Matrix transposed() const {
    Matrix t = *this;
    std::swap(t.rows, t.columns);
    std::swap(t.row_stride, t.column_stride);
    return t;
  }
  // Of columns packed one after another; 0: they are not.
  int64_t leading() const {
    if (row_stride != 1 && rows != 1) return 0;
    if (columns == 1) return std::max<int64_t>(1, rows);
    return column_stride >= std::max<int64_t>(1, rows) ? column_stride : 0;
  }
};

bool set_factor(LtProduct::Factor& to, const View& v, const Matrix& x, bool conjugate) {
  to.data = v.data;
  to.batch_stride = v.strides[0];
  if (const int64_t ld = x.transposed().leading()) {
    to.op = conjugate ? lt::kOpC : lt::kOpT;
    to.ld = ld;
    if (conjugate) return true;
  }
  if (conjugate) return false;
  if (const int64_t ld = x.leading()) {
    to.op = lt::kOpN;
    to.ld = ld;
  }
  return to.ld != 0;
}

// The largest power of two, at most 256, that divides where a matrix, and the next of its batch, begin.
uint32_t alignment_of(const void* p, int64_t batch, int64_t batch_bytes) {
  uintptr_t bits = reinterpret_cast<uintptr_t>(p) | 256;
  if (batch > 1) bits |= static_cast<uintptr_t>(batch_bytes);
  return static_cast<uint32_t>(bits & (~bits + 1));
}

uint32_t reductions_of(DType d) {
  const LibrarySettings& s = library_settings();
  const bool reduced =
      (d == DType::Float16 && s.matmul_reduced_half) || (d == DType::BFloat16 && s.matmul_reduced_bfloat16);
  return reduced ? lt::kReduceAny : lt::kReduceComputeType;
}

}  // namespace

std::optional<LtProduct> LtProduct::of(const Call& gemm) {
  const auto& attrs = gemm.attributes<GemmAttrs>();
  const View &out = gemm.out(), &left = gemm.in(0), &right = gemm.in(1);
  const View* const bias = gemm.views[3];
  constexpr int64_t kMost = std::numeric_limits<int32_t>::max();
  if (library_type(out.dtype) < 0 || out.numel == 0 || left.sizes[2] == 0) return {};
  const bool complex = is_complex(out.dtype), reads_out = !attrs.beta.equals(0);
  if (bias && (reads_out || complex || (bias->strides[0] != 1 && bias->sizes[0] != 1))) return {};
  LtProduct p{};
  p.dtype = out.dtype;
  p.batch = out.sizes[0], p.k = left.sizes[2];
  p.d = out.data, p.d_stride = out.strides[0];
  p.bias = bias ? bias->data : nullptr;
  p.alpha = attrs.alpha, p.beta = attrs.beta;
  const Matrix a(left), b(right), d(out);
  const bool conj_a = attrs.conj_a && complex, conj_b = attrs.conj_b && complex;
  bool fits;
  if ((p.ldd = d.transposed().leading())) {
    p.m = d.columns, p.n = d.rows;
    fits = set_factor(p.a, right, b.transposed(), conj_b) && set_factor(p.b, left, a.transposed(), conj_a);
  } else {
    p.ldd = d.leading();
    p.m = d.rows, p.n = d.columns;
    fits = p.ldd && !bias && set_factor(p.a, left, a, conj_a) && set_factor(p.b, right, b, conj_b);
  }
  if (!fits || std::max({p.m, p.n, p.k, p.batch}) > kMost) return {};
  return p;
}

std::string LtProduct::str() const {
  return argand::str("a product of ", dtype, " [", batch, ", ", m, ", ", k, "] x [", batch, ", ", k, ", ", n,
                     "] in columns, op ", a.op, " and ", b.op, ", leading dimensions ", a.ld, ", ", b.ld, ", ", ldd,
                     bias ? ", with a bias" : "");
}

CublasLt::~CublasLt() {
  for (auto& [key, plan] : plans_) destroy(plan);
}

void CublasLt::check(lt::Status status, const char* call, const LtProduct& p) const {
  AG_CHECK(status == lt::kSuccess, "cuBLASLt: ", call, " failed: ", f_.status_string(status), " (", status, "), for ",
           p.str());
}

void CublasLt::destroy(Plan& plan) const {
  for (lt::Opaque x : {plan.a, plan.b, plan.d})
    if (x) (void)f_.layout_destroy(x);
  if (plan.desc) (void)f_.desc_destroy(plan.desc);
  plan = {};
}

CublasLt::Key CublasLt::key_of(const LtProduct& p, bool tf32, uint32_t reductions) {
  const int64_t item = item_size(p.dtype);
  const auto aligned = [&](const void* at, int64_t stride) {
    return static_cast<int64_t>(alignment_of(at, p.batch, stride * item));
  };
  const int64_t flags = static_cast<int64_t>(p.dtype) | p.a.op << 8 | p.b.op << 10 | int64_t{p.bias != nullptr} << 12 |
                        int64_t{tf32} << 13 | int64_t{reductions} << 14 | int64_t{!p.beta.equals(0)} << 18;
  return {flags,
          p.m,
          p.n,
          p.k,
          p.batch,
          p.a.ld,
          p.b.ld,
          p.ldd,
          p.batch > 1 ? p.a.batch_stride : 0,
          p.batch > 1 ? p.b.batch_stride : 0,
          p.batch > 1 ? p.d_stride : 0,
          aligned(p.a.data, p.a.batch_stride),
          aligned(p.b.data, p.b.batch_stride),
          aligned(p.d, p.d_stride),
          p.bias ? static_cast<int64_t>(alignment_of(p.bias, 1, 0)) : 0};
}

lt::Opaque CublasLt::layout(const LtProduct& p, int64_t rows, int64_t columns, int64_t ld, int64_t batch_stride) {
  lt::Opaque made = nullptr;
  check(f_.layout_create(&made, library_type(p.dtype), static_cast<uint64_t>(rows), static_cast<uint64_t>(columns), ld),
        "cublasLtMatrixLayoutCreate", p);
  if (p.batch > 1) {
    const int32_t count = static_cast<int32_t>(p.batch);
    check(f_.layout_set(made, lt::kLayoutBatchCount, &count, sizeof count), "cublasLtMatrixLayoutSetAttribute", p);
    check(f_.layout_set(made, lt::kLayoutBatchStride, &batch_stride, sizeof batch_stride),
          "cublasLtMatrixLayoutSetAttribute", p);
  }
  return made;
}

CublasLt::Plan CublasLt::make_plan(const LtProduct& p, bool tf32, uint32_t reductions) {
  Plan plan;
  const int compute = is_double(p.dtype) ? lt::kCompute64F : tf32 ? lt::kCompute32FastTf32 : lt::kCompute32F;
  try {
    check(f_.desc_create(&plan.desc, compute, scale_type(p.dtype)), "cublasLtMatmulDescCreate", p);
    const auto set = [&](int attribute, const auto& value) {
      check(f_.desc_set(plan.desc, attribute, &value, sizeof value), "cublasLtMatmulDescSetAttribute", p);
    };
    set(lt::kDescTransA, int32_t{p.a.op});
    set(lt::kDescTransB, int32_t{p.b.op});
    if (p.bias) {
      set(lt::kDescEpilogue, lt::kEpilogueBias);
      set(lt::kDescBiasPointer, p.bias);
    }
    const bool a_lies = p.a.op == lt::kOpN, b_lies = p.b.op == lt::kOpN;
    plan.a = layout(p, a_lies ? p.m : p.k, a_lies ? p.k : p.m, p.a.ld, p.a.batch_stride);
    plan.b = layout(p, b_lies ? p.k : p.n, b_lies ? p.n : p.k, p.b.ld, p.b.batch_stride);
    plan.d = layout(p, p.m, p.n, p.ldd, p.d_stride);
    choose(plan, p, reductions);
  } catch (...) {
    destroy(plan);
    throw;
  }
  return plan;
}

void CublasLt::choose(Plan& plan, const LtProduct& p, uint32_t reductions) {
  struct Preference {
    const CublasLtFunctions& f;
    lt::Opaque made = nullptr;
    ~Preference() {
      if (made) (void)f.preference_destroy(made);
    }
  } preference{f_};
  check(f_.preference_create(&preference.made), "cublasLtMatmulPreferenceCreate", p);
  const auto set = [&](int attribute, const auto& value) {
    check(f_.preference_set(preference.made, attribute, &value, sizeof value), "cublasLtMatmulPreferenceSetAttribute",
          p);
  };
  const int64_t item = item_size(p.dtype);
  const uint32_t d_alignment = alignment_of(p.d, p.batch, p.d_stride * item);
  set(lt::kPrefMaxWorkspace, uint64_t{kMostWorkspace});
  set(lt::kPrefReductionMask, reductions);
  set(lt::kPrefAlignmentA, alignment_of(p.a.data, p.batch, p.a.batch_stride * item));
  set(lt::kPrefAlignmentB, alignment_of(p.b.data, p.batch, p.b.batch_stride * item));
  set(lt::kPrefAlignmentC, d_alignment);
  set(lt::kPrefAlignmentD, d_alignment);
  int found = 0;
  const lt::Status status =
      f_.heuristic(handle_, plan.desc, plan.a, plan.b, plan.d, plan.d, preference.made, 1, &plan.chosen, &found);
  if (status != lt::kNotSupported) check(status, "cublasLtMatmulAlgoGetHeuristic", p);
  plan.possible = status == lt::kSuccess && found > 0 && plan.chosen.state == lt::kSuccess;
}

CublasLt::Plan& CublasLt::plan_of(const LtProduct& p) {
  const bool tf32 = p.dtype == DType::Float32 && library_settings().matmul_tf32;
  const uint32_t reductions = reductions_of(p.dtype);
  const Key key = key_of(p, tf32, reductions);
  const auto at = plans_.find(key);
  if (at != plans_.end()) return at->second;
  return plans_.emplace(key, make_plan(p, tf32, reductions)).first->second;
}

bool CublasLt::run(const LtProduct& p, void* stream, const std::function<void*(size_t)>& room) {
  const std::lock_guard lock(mutex_);
  Plan& plan = plan_of(p);
  if (!plan.possible) return false;
  if (p.bias)
    check(f_.desc_set(plan.desc, lt::kDescBiasPointer, &p.bias, sizeof p.bias), "cublasLtMatmulDescSetAttribute", p);
  const ScaleFactor alpha(p.alpha, p.dtype), beta(p.beta, p.dtype);
  const size_t bytes = plan.chosen.workspace;
  check(f_.matmul(handle_, plan.desc, alpha.bytes, p.a.data, plan.a, p.b.data, plan.b, beta.bytes, p.d, plan.d, p.d,
                  plan.d, &plan.chosen.algorithm, bytes ? room(bytes) : nullptr, bytes, stream),
        "cublasLtMatmul", p);
  return true;
}

}  // namespace argand::cuda
