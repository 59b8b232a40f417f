// argand.Generator, and the default generator's functions.
#include <new>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"

namespace argand::py {
namespace {

struct GeneratorObject {
  PyObject_HEAD;
  Generator generator;
};
PyTypeObject* g_type;

Generator& generator_in(PyObject* self) { return reinterpret_cast<GeneratorObject*>(self)->generator; }

PyObject* wrap_generator(const Generator& g) {
  PyObject* self = check(g_type->tp_alloc(g_type, 0));
  new (&generator_in(self)) Generator(g);
  return self;
}
PyObject* generator_new(PyTypeObject*, PyObject* args, PyObject* kwargs) {
  return guarded([&]() -> PyObject* {
    static const char* names[] = {"device", nullptr};
    PyObject* device = nullptr;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|O:Generator", const_cast<char**>(names), &device))
      throw ErrorSet{};
    if (device && device != Py_None && !to_device(device).is_cpu())
      raise(PyExc_RuntimeError, "Generator(): expected device 'cpu', got ", to_device(device).str());
    return wrap_generator(Generator());
  });
}
void generator_dealloc(PyObject* self) {
  generator_in(self).~Generator();
  PyTypeObject* type = Py_TYPE(self);
  type->tp_free(self);
  Py_DECREF(type);
}

uint64_t to_seed(PyObject* o) {
  if (!is_integer(o)) raise(PyExc_TypeError, "manual_seed(): expected an int, got ", type_name(o));
  const Ref index(check(PyNumber_Index(o)));
  const uint64_t seed = PyLong_AsUnsignedLongLongMask(index.get());  // negative seeds wrap around
  if (PyErr_Occurred()) throw ErrorSet{};
  return seed;
}

PyObject* manual_seed_of(PyObject* self, PyObject* seed) {
  return guarded([&] {
    generator_in(self).set_current_seed(to_seed(seed));
    return Py_NewRef(self);
  });
}
PyObject* seed_of(PyObject* self, PyObject*) {
  return guarded([&] { return PyLong_FromUnsignedLongLong(generator_in(self).seed()); });
}
PyObject* initial_seed_of(PyObject* self, PyObject*) {
  return guarded([&] { return PyLong_FromUnsignedLongLong(generator_in(self).current_seed()); });
}
PyObject* get_state_of(PyObject* self, PyObject*) {
  return guarded([&] { return wrap(generator_in(self).get_state()); });
}
PyObject* set_state_of(PyObject* self, PyObject* state) {
  return guarded([&] {
    generator_in(self).set_state(expect_tensor("set_state", state));
    return Py_NewRef(self);
  });
}
PyObject* clone_state_of(PyObject* self, PyObject*) {
  return guarded([&] {
    Generator g;
    g.set_state(generator_in(self).get_state());
    return wrap_generator(g);
  });
}
PyObject* device_of(PyObject*, void*) {
  return guarded([] { return wrap_device(DeviceType::CPU); });
}
PyMethodDef methods[] = {
    {"manual_seed", manual_seed_of, METH_O, "manual_seed(seed) -> Generator"},
    {"seed", seed_of, METH_NOARGS, "seed() -> int: from the system's entropy"},
    {"initial_seed", initial_seed_of, METH_NOARGS, "initial_seed() -> int"},
    {"get_state", get_state_of, METH_NOARGS, "get_state() -> Tensor: seed and position, 16 bytes"},
    {"set_state", set_state_of, METH_O, "set_state(state) -> Generator"},
    {"clone_state", clone_state_of, METH_NOARGS, "clone_state() -> Generator: an independent one in the same state"},
    {}};
PyGetSetDef getset[] = {{"device", device_of, nullptr, nullptr, nullptr}, {}};

}  // namespace

bool is_generator(PyObject* o) { return Py_TYPE(o) == g_type; }
const Generator& to_generator(PyObject* o) {
  if (!is_generator(o)) raise(PyExc_TypeError, "expected a Generator, got ", type_name(o));
  return generator_in(o);
}

void add_generator(PyObject* module) {
  PyType_Slot slots[] = {{Py_tp_new, reinterpret_cast<void*>(generator_new)},
                         {Py_tp_dealloc, reinterpret_cast<void*>(generator_dealloc)},
                         {Py_tp_methods, methods},
                         {Py_tp_getset, getset},
                         {0, nullptr}};
  PyType_Spec spec = {"argand.Generator", sizeof(GeneratorObject), 0, Py_TPFLAGS_DEFAULT, slots};
  g_type = reinterpret_cast<PyTypeObject*>(check(PyType_FromSpec(&spec)));
  check(PyModule_AddObjectRef(module, "Generator", reinterpret_cast<PyObject*>(g_type)));
  const Ref shared(wrap_generator(default_generator()));
  check(PyModule_AddObjectRef(module, "default_generator", shared.get()));
}

}  // namespace argand::py
