// DLPack, both ways.
#include <cstring>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/ops/from_blob.h"

namespace argand::py {
namespace {

// The structures of DLPack 1.0 (github.com/dmlc/dlpack).
struct DLDevice {
  int32_t device_type, device_id;
};
struct DLDataType {
  uint8_t code, bits;
  uint16_t lanes;
};
struct DLTensor {
  void* data;
  DLDevice device;
  int32_t ndim;
  DLDataType dtype;
  int64_t *shape, *strides;
  uint64_t byte_offset;
};
struct DLManagedTensor {
  DLTensor dl_tensor;
  void* manager_ctx;
  void (*deleter)(DLManagedTensor*);
};
constexpr int32_t kDLCPU = 1;
enum Code : uint8_t {
  kDLInt = 0,
  kDLUInt = 1,
  kDLFloat = 2,
  kDLBfloat = 4,
  kDLComplex = 5,
  kDLBool = 6,
  kDLFloat8E4M3FN = 10,
  kDLFloat8E4M3FNUZ = 11,
  kDLFloat8E5M2 = 12,
  kDLFloat8E5M2FNUZ = 13
};

DLDataType to_dl(DType d) {
  const auto bits = static_cast<uint8_t>(8 * item_size(d));
  const Code code = d == kBool              ? kDLBool
                    : is_unsigned(d)        ? kDLUInt
                    : d == kFloat8_e4m3fn   ? kDLFloat8E4M3FN
                    : d == kFloat8_e4m3fnuz ? kDLFloat8E4M3FNUZ
                    : d == kFloat8_e5m2     ? kDLFloat8E5M2
                    : d == kFloat8_e5m2fnuz ? kDLFloat8E5M2FNUZ
                    : d == kBFloat16        ? kDLBfloat
                    : is_complex(d)         ? kDLComplex
                    : is_floating_point(d)  ? kDLFloat
                                            : kDLInt;
  return {code, bits, 1};
}
DType from_dl(DLDataType t) {
  for (int i = 0; i < kNumDTypes; ++i) {
    const DLDataType known = to_dl(static_cast<DType>(i));
    if (known.code == t.code && known.bits == t.bits && t.lanes == 1) return static_cast<DType>(i);
  }
  raise(PyExc_TypeError, "from_dlpack(): no dtype of type code ", static_cast<int>(t.code), " with ",
        static_cast<int>(t.bits), " bits and ", static_cast<int>(t.lanes), " lanes");
}

struct Exported {
  Tensor tensor;
  DLManagedTensor managed;
  std::vector<int64_t> geometry;
};

void delete_capsule(PyObject* capsule) {
  if (!PyCapsule_IsValid(capsule, "dltensor")) return;  // taken
  auto* m = static_cast<DLManagedTensor*>(PyCapsule_GetPointer(capsule, "dltensor"));
  if (m->deleter) m->deleter(m);
}

// _to_dlpack(tensor) -> capsule
PyObject* to_dlpack(PyObject*, PyObject* o) {
  return guarded([&] {
    const Tensor& x = expect_tensor("__dlpack__", o);
    if (x.requires_grad())
      raise(PyExc_BufferError, "__dlpack__: a tensor that requires grad cannot be shared; call .detach() first");
    if (!x.is_cpu())
      raise(PyExc_BufferError, "__dlpack__: only tensors on the CPU are shared, this one is on ", x.device().str());
    auto* e = new Exported{x, {}, {}};
    e->geometry = x.sizes().vec();
    e->geometry.insert(e->geometry.end(), x.strides().begin(), x.strides().end());
    DLTensor& t = e->managed.dl_tensor;
    t.data = x.data_ptr();
    t.device = {kDLCPU, 0};
    t.ndim = static_cast<int32_t>(x.dim());
    t.dtype = to_dl(x.dtype());
    t.shape = e->geometry.data();
    t.strides = e->geometry.data() + x.dim();
    e->managed.manager_ctx = e;
    e->managed.deleter = [](DLManagedTensor* m) { delete static_cast<Exported*>(m->manager_ctx); };
    PyObject* capsule = PyCapsule_New(&e->managed, "dltensor", delete_capsule);
    if (!capsule) delete e;
    return check(capsule);
  });
}

// _from_dlpack(capsule) -> Tensor
PyObject* from_dlpack(PyObject*, PyObject* capsule) {
  return guarded([&] {
    if (!PyCapsule_IsValid(capsule, "dltensor"))
      raise(PyExc_ValueError, "from_dlpack(): expected a DLPack capsule that nobody has taken yet, got ",
            type_name(capsule));
    auto* m = static_cast<DLManagedTensor*>(PyCapsule_GetPointer(capsule, "dltensor"));
    const DLTensor& t = m->dl_tensor;
    if (t.device.device_type != kDLCPU) raise(PyExc_RuntimeError, "from_dlpack(): the data is not on the CPU");
    if (t.ndim < 0 || t.ndim > kMaxDims)
      raise(PyExc_ValueError, "from_dlpack(): a tensor has at most ", kMaxDims, " dimensions");
    const DType dtype = from_dl(t.dtype);
    const IntArrayRef sizes(t.shape, static_cast<size_t>(t.ndim));
    const DimVector strides = t.strides ? DimVector(IntArrayRef(t.strides, sizes.size())) : contiguous_strides(sizes);
    for (int64_t s : strides)
      if (s < 0) raise(PyExc_ValueError, "from_dlpack(): tensors have no negative strides; copy the array first");
    Tensor x = from_blob(
        static_cast<char*>(t.data) + t.byte_offset, sizes, strides,
        [m](void*) {
          if (!m->deleter) return;
          if (!Py_IsInitialized()) return;
          const WithGil gil;  // the deleter may be another extension's, that touches Python
          m->deleter(m);
        },
        TensorOptions(dtype));
    PyCapsule_SetName(capsule, "used_dltensor");
    return wrap(std::move(x));
  });
}

PyMethodDef functions[] = {
    {"_to_dlpack", to_dlpack, METH_O, nullptr}, {"_from_dlpack", from_dlpack, METH_O, nullptr}, {}};

}  // namespace

void add_interchange(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
