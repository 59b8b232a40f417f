// cuBLASLt as its header describes it, on the host: column-major matrices, descriptors with attributes of checked
// sizes.
#include <cstring>

#include "fake_libraries.h"
#include "argand/core/by_type.h"
#include "argand/cuda/convert.h"

namespace argand::cuda {

FakeState& fake() {
  static FakeState state;
  return state;
}

namespace {

struct Desc {
  int compute, scale;
  int32_t op_a = 0, op_b = 0;
  uint32_t epilogue = 1;
  const void* bias = nullptr;
};
struct Layout {
  int type;
  uint64_t rows, columns;
  int64_t ld;
  int32_t batch = 1;
  int64_t stride = 0;
};
struct Preference {
  uint64_t workspace = 0;
  uint32_t reductions = 7, alignment[4] = {256, 256, 256, 256};
};

constexpr lt::Status kInvalid = 7;

template <class T>
lt::Status store(T& to, const void* value, size_t bytes) {
  if (bytes != sizeof(T)) return kInvalid;
  std::memcpy(&to, value, bytes);
  return lt::kSuccess;
}

lt::Status create(lt::Opaque* handle) {
  *handle = &fake();
  return lt::kSuccess;
}
const char* status_string(lt::Status) { return "CUBLAS_STATUS_OF_A_TEST"; }
size_t version() { return 130000; }
lt::Status desc_create(lt::Opaque* d, int compute, int scale) {
  *d = new Desc{compute, scale};
  return lt::kSuccess;
}
lt::Status desc_destroy(lt::Opaque d) {
  delete static_cast<Desc*>(d);
  return lt::kSuccess;
}
lt::Status desc_set(lt::Opaque d, int attribute, const void* value, size_t bytes) {
  Desc& desc = *static_cast<Desc*>(d);
  switch (attribute) {
    case lt::kDescTransA:
      return store(desc.op_a, value, bytes);
    case lt::kDescTransB:
      return store(desc.op_b, value, bytes);
    case lt::kDescEpilogue:
      return store(desc.epilogue, value, bytes);
    case lt::kDescBiasPointer:
      return store(desc.bias, value, bytes);
    default:
      return kInvalid;
  }
}
lt::Status layout_create(lt::Opaque* l, int type, uint64_t rows, uint64_t columns, int64_t ld) {
  if (ld < static_cast<int64_t>(rows)) return kInvalid;
  *l = new Layout{type, rows, columns, ld};
  return lt::kSuccess;
}
lt::Status layout_destroy(lt::Opaque l) {
  delete static_cast<Layout*>(l);
  return lt::kSuccess;
}
lt::Status layout_set(lt::Opaque l, int attribute, const void* value, size_t bytes) {
  Layout& layout = *static_cast<Layout*>(l);
  if (attribute == lt::kLayoutBatchCount) return store(layout.batch, value, bytes);
  if (attribute == lt::kLayoutBatchStride) return store(layout.stride, value, bytes);
  return kInvalid;
}
lt::Status preference_create(lt::Opaque* p) {
  *p = new Preference;
  return lt::kSuccess;
}
lt::Status preference_destroy(lt::Opaque p) {
  delete static_cast<Preference*>(p);
  return lt::kSuccess;
}
lt::Status preference_set(lt::Opaque p, int attribute, const void* value, size_t bytes) {
  Preference& preference = *static_cast<Preference*>(p);
  if (attribute == lt::kPrefMaxWorkspace) return store(preference.workspace, value, bytes);
  if (attribute == lt::kPrefReductionMask) return store(preference.reductions, value, bytes);
  if (attribute >= lt::kPrefAlignmentA && attribute <= lt::kPrefAlignmentD)
    return store(preference.alignment[attribute - lt::kPrefAlignmentA], value, bytes);
  return kInvalid;
}
lt::Status heuristic(lt::Opaque, lt::Opaque d, lt::Opaque, lt::Opaque, lt::Opaque, lt::Opaque, lt::Opaque p, int,
                     lt::Heuristic* results, int* found) {
  const Desc& desc = *static_cast<Desc*>(d);
  const Preference& preference = *static_cast<Preference*>(p);
  ++fake().choices;
  fake().compute = desc.compute;
  fake().reductions = preference.reductions;
  std::memcpy(fake().alignment, preference.alignment, sizeof preference.alignment);
  *found = 0;
  if (desc.epilogue != 1 && fake().refuses_bias) return lt::kNotSupported;
  *found = 1;
  *results = {};
  results->algorithm.data[0] = 42;
  results->workspace = 512;
  return lt::kSuccess;
}

template <class T>
struct Side {
  const T* data;
  const Layout& layout;
  int op;

  // Element (i, j) of op(matrix).
  auto at(int32_t batch, uint64_t i, uint64_t j) const {
    using C = ComputeOf<T>;
    const bool lies = op == lt::kOpN;
    const int64_t row = static_cast<int64_t>(lies ? i : j), column = static_cast<int64_t>(lies ? j : i);
    C x = convert<C>(data[batch * layout.stride + column * layout.ld + row]);
    if constexpr (kIsComplex<T>)
      if (op == lt::kOpC) x.im = -x.im;
    return x;
  }
};

template <class T>
void multiply(const Desc& desc, const void* alpha, const Side<T>& a, const Side<T>& b, const void* beta, const T* c,
              T* d, const Layout& to) {
  using C = ComputeOf<T>;
  const C factor = *static_cast<const C*>(alpha), rest = *static_cast<const C*>(beta);
  const uint64_t k = a.op == lt::kOpN ? a.layout.columns : a.layout.rows;
  for (int32_t batch = 0; batch < to.batch; ++batch)
    for (uint64_t j = 0; j < to.columns; ++j)
      for (uint64_t i = 0; i < to.rows; ++i) {
        C sum{};
        for (uint64_t p = 0; p < k; ++p) sum = sum + a.at(batch, i, p) * b.at(batch, p, j);
        const int64_t at = batch * to.stride + static_cast<int64_t>(j) * to.ld + static_cast<int64_t>(i);
        sum = factor * sum;
        if (!(rest == C{})) sum = sum + rest * convert<C>(c[at]);
        if (desc.epilogue == lt::kEpilogueBias) sum = sum + convert<C>(static_cast<const T*>(desc.bias)[i]);
        d[at] = convert<T>(sum);
      }
}

lt::Status matmul(lt::Opaque, lt::Opaque d, const void* alpha, const void* a, lt::Opaque al, const void* b,
                  lt::Opaque bl, const void* beta, const void* c, lt::Opaque, void* to, lt::Opaque dl,
                  const lt::Algorithm* algorithm, void* workspace, size_t bytes, void*) {
  if (fake().answer != lt::kSuccess) return fake().answer;
  const Desc& desc = *static_cast<Desc*>(d);
  const Layout &left = *static_cast<Layout*>(al), &right = *static_cast<Layout*>(bl), &out = *static_cast<Layout*>(dl);
  if (algorithm->data[0] != 42 || bytes != 512) return kInvalid;
  std::memset(workspace, 0xff, bytes);
  ++fake().products;
  fake().epilogue = desc.epilogue;
  const auto run = [&](auto zero) {
    using T = decltype(zero);
    multiply<T>(desc, alpha, {static_cast<const T*>(a), left, desc.op_a}, {static_cast<const T*>(b), right, desc.op_b},
                beta, static_cast<const T*>(c), static_cast<T*>(to), out);
    return lt::kSuccess;
  };
  switch (out.type) {
    case lt::kR16F:
      return run(Half());
    case lt::kR16BF:
      return run(BFloat16());
    case lt::kR32F:
      return run(0.0f);
    case lt::kR64F:
      return run(0.0);
    case lt::kC32F:
      return run(Complex<float>());
    case lt::kC64F:
      return run(Complex<double>());
    default:
      return kInvalid;
  }
}

}  // namespace

CublasLt* FakeLibraries::cublas_lt(const Call&) {
  static const CublasLtFunctions functions{
      create,         status_string, version,           desc_create,        desc_destroy,   desc_set,  layout_create,
      layout_destroy, layout_set,    preference_create, preference_destroy, preference_set, heuristic, matmul};
  static CublasLt library(functions, nullptr);
  return fake().on ? &library : nullptr;
}

}  // namespace argand::cuda
