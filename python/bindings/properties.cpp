// The attributes of Tensor.
#include "python/bindings/autograd.h"
#include "python/bindings/members.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/ops/functions.h"

namespace argand::py {
namespace {

template <auto f>
PyObject* get(PyObject* self, void*) {
  return guarded([&]() -> PyObject* { return f(tensor_of(self)); });
}
PyObject* get_grad(const Tensor& x) {
  if (!x.is_leaf() && !x.retains_grad() && !x.grad().defined())
    check(PyErr_WarnEx(PyExc_UserWarning,
                       "grad: this tensor is not a leaf, and backward() keeps gradients of leaves only; call "
                       "retain_grad() on it before, if its gradient is wanted",
                       1));
  return wrap(x.grad());
}
void set_grad(const Tensor& x, PyObject* value) {
  if (!value || value == Py_None) {
    if (x.grad().defined()) x.set_grad(Tensor());
    return;
  }
  if (!is_tensor(value)) raise(PyExc_TypeError, "grad: expected a Tensor or None, got ", type_name(value));
  const Tensor& g = tensor_of(value);
  if (g.is_same(x)) raise(PyExc_RuntimeError, "grad: a tensor cannot be its own gradient");
  if (!(g.sizes() == x.sizes()))
    raise(PyExc_RuntimeError, "grad: expected a gradient of sizes ", x.sizes(), ", got ", g.sizes());
  if (g.dtype() != x.dtype())
    raise(PyExc_RuntimeError, "grad: expected a gradient of dtype ", dtype_name(x.dtype()), ", got ",
          dtype_name(g.dtype()));
  if (!(g.device() == x.device()))
    raise(PyExc_RuntimeError, "grad: expected a gradient on ", x.device().str(), ", got ", g.device().str());
  x.set_grad(g);
}
void set_requires_grad(const Tensor& x, PyObject* value) {
  if (!PyBool_Check(value)) raise(PyExc_TypeError, "requires_grad: expected a bool");
  x.requires_grad_(value == Py_True);
}
void set_data(const Tensor& x, PyObject* value) { x.set_data(expect_tensor("data", value)); }
void set_real(const Tensor& x, PyObject* value) { real(x).copy_(expect_tensor("real", value)); }
void set_imag(const Tensor& x, PyObject* value) { imag(x).copy_(expect_tensor("imag", value)); }

// value is null where the attribute is deleted, which only a gradient can be.
template <auto f>
int set(PyObject* self, PyObject* value, void*) {
  return guarded_int([&] {
    if (!value && f != set_grad) raise(PyExc_RuntimeError, "this attribute of a tensor cannot be deleted");
    f(tensor_of(self), value);
  });
}

#define AG_GET(name, ...)                                                                          \
  {                                                                                                \
    name, get<[](const Tensor& x) -> PyObject* { return __VA_ARGS__; }>, nullptr, nullptr, nullptr \
  }
#define AG_GET_SET(name, setter, ...)                                                                  \
  {                                                                                                    \
    name, get<[](const Tensor& x) -> PyObject* { return __VA_ARGS__; }>, set<setter>, nullptr, nullptr \
  }

const PyGetSetDef kProperties[] = {
    AG_GET("shape", new_size(x.sizes())),
    AG_GET("dtype", wrap_dtype(x.dtype())),
    AG_GET("device", wrap_device(x.device())),
    AG_GET("layout", (static_cast<void>(x.dtype()), wrap_layout())),
    AG_GET("ndim", wrap(x.dim())),
    AG_GET("itemsize", wrap(x.itemsize())),
    AG_GET("nbytes", wrap(static_cast<int64_t>(x.nbytes()))),
    AG_GET_SET("grad", set_grad, get_grad(x)),
    AG_GET_SET("_grad", set_grad, get_grad(x)),  // as optimizers shared between processes write it
    AG_GET("grad_fn", wrap_node(x.grad_node())),
    AG_GET("_grad_fn", wrap_node(x.grad_node())),
    AG_GET_SET("requires_grad", set_requires_grad, wrap(x.requires_grad())),
    AG_GET("is_leaf", wrap(x.is_leaf())),
    AG_GET("retains_grad", wrap(x.retains_grad())),
    AG_GET("output_nr", wrap(static_cast<int64_t>(x.output_nr()))),
    AG_GET("_version", wrap(static_cast<int64_t>(x._version()))),
    AG_GET("_base", wrap(x._base())),
    AG_GET_SET("data", set_data, wrap(x.data())),
    AG_GET("T", wrap(numpy_T(x))),
    AG_GET("mT", wrap(mT(x))),
    AG_GET("H", wrap(matrix_H(x))),
    AG_GET("mH", wrap(mH(x))),
    AG_GET_SET("real", set_real, wrap(real(x))),
    AG_GET_SET("imag", set_imag, wrap(imag(x))),
    AG_GET("is_cpu", wrap(x.is_cpu())),
    AG_GET("is_cuda", wrap(x.is_cuda())),
    AG_GET("is_meta", wrap(x.is_meta())),
    AG_GET("is_sparse", wrap(x.is_sparse())),
    AG_GET("is_mps", (static_cast<void>(x), wrap(false))),
    AG_GET("is_xpu", (static_cast<void>(x), wrap(false))),
    AG_GET("is_quantized", (static_cast<void>(x), wrap(false))),
    AG_GET("is_nested", (static_cast<void>(x), wrap(false))),
    AG_GET("is_mkldnn", (static_cast<void>(x), wrap(false))),
    AG_GET("name", (static_cast<void>(x), none())),
};

}  // namespace

void add_properties(std::vector<PyGetSetDef>& list) {
  list.insert(list.end(), std::begin(kProperties), std::end(kProperties));
}

}  // namespace argand::py
