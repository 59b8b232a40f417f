#include "python/bindings/types.h"

#include <cstring>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"

namespace argand::py {

std::string display_name = "argand";

namespace {

struct DTypeObject {
  PyObject_HEAD;
  DType dtype;
};
struct DeviceObject {
  PyObject_HEAD;
  Device device;
};
// layout and memory_format: a number with a name.
struct EnumObject {
  PyObject_HEAD;
  int value;
  const char* name;
};

PyTypeObject *g_dtype_type, *g_device_type, *g_layout_type, *g_format_type, *g_size_type;
PyObject* g_dtypes[kNumDTypes];
PyObject* g_strided;

PyTypeObject* new_type(const char* name, size_t size, std::initializer_list<PyType_Slot> slots,
                       PyObject* bases = nullptr, unsigned flags = Py_TPFLAGS_DEFAULT) {
  std::vector<PyType_Slot> list(slots);
  list.push_back({0, nullptr});
  PyType_Spec spec = {name, static_cast<int>(size), 0, flags, list.data()};
  return reinterpret_cast<PyTypeObject*>(check(PyType_FromSpecWithBases(&spec, bases)));
}
template <class F>
void* slot(F f) {
  return reinterpret_cast<void*>(f);
}
template <class T>
T* allocate(PyTypeObject* type) {
  return reinterpret_cast<T*>(check(type->tp_alloc(type, 0)));
}
PyObject* no_new(PyTypeObject* type, PyObject*, PyObject*) {
  return guarded([&]() -> PyObject* { raise(PyExc_TypeError, "cannot make instances of ", type->tp_name); });
}

// --- dtype

DType dtype_in(PyObject* self) { return reinterpret_cast<DTypeObject*>(self)->dtype; }

PyObject* dtype_repr(PyObject* self) {
  return guarded([&] { return new_text(display_name + "." + dtype_name(dtype_in(self))); });
}
PyObject* dtype_reduce(PyObject* self, PyObject*) { return PyUnicode_FromString(dtype_name(dtype_in(self))); }
PyObject* dtype_to_real(PyObject* self, PyObject*) {
  return guarded([&] { return wrap_dtype(real_dtype(dtype_in(self))); });
}
PyObject* dtype_to_complex(PyObject* self, PyObject*) {
  return guarded([&] { return wrap_dtype(complex_dtype(dtype_in(self))); });
}
PyMethodDef dtype_methods[] = {{"__reduce__", dtype_reduce, METH_NOARGS, nullptr},
                               {"to_real", dtype_to_real, METH_NOARGS, "to_real() -> dtype"},
                               {"to_complex", dtype_to_complex, METH_NOARGS, "to_complex() -> dtype"},
                               {}};
PyGetSetDef dtype_getset[] = {
    {"is_floating_point", [](PyObject* s, void*) { return new_bool(is_floating_point(dtype_in(s))); }, nullptr, nullptr,
     nullptr},
    {"is_complex", [](PyObject* s, void*) { return new_bool(is_complex(dtype_in(s))); }, nullptr, nullptr, nullptr},
    {"is_signed", [](PyObject* s, void*) { return new_bool(!is_unsigned(dtype_in(s))); }, nullptr, nullptr, nullptr},
    {"itemsize", [](PyObject* s, void*) { return PyLong_FromLongLong(item_size(dtype_in(s))); }, nullptr, nullptr,
     nullptr},
    {}};

void add_dtypes(PyObject* module) {
  g_dtype_type = new_type("argand.dtype", sizeof(DTypeObject),
                          {{Py_tp_repr, slot(dtype_repr)},
                           {Py_tp_methods, dtype_methods},
                           {Py_tp_getset, dtype_getset},
                           {Py_tp_new, slot(no_new)}});
  check(PyModule_AddObjectRef(module, "dtype", reinterpret_cast<PyObject*>(g_dtype_type)));
  for (int i = 0; i < kNumDTypes; ++i) {
    auto* o = allocate<DTypeObject>(g_dtype_type);
    o->dtype = static_cast<DType>(i);
    g_dtypes[i] = reinterpret_cast<PyObject*>(o);
    check(PyModule_AddObjectRef(module, dtype_name(o->dtype), g_dtypes[i]));
  }
  const std::pair<const char*, DType> others[] = {{"float", kFloat32},    {"double", kFloat64},    {"half", kFloat16},
                                                  {"long", kInt64},       {"int", kInt32},         {"short", kInt16},
                                                  {"cfloat", kComplex64}, {"cdouble", kComplex128}};
  for (auto& [name, d] : others) check(PyModule_AddObjectRef(module, name, g_dtypes[static_cast<int>(d)]));
}

// --- device

Device device_in(PyObject* self) { return reinterpret_cast<DeviceObject*>(self)->device; }

PyObject* device_new(PyTypeObject*, PyObject* args, PyObject* kwargs) {
  return guarded([&]() -> PyObject* {
    static const char* names[] = {"type", "index", nullptr};
    PyObject *type = nullptr, *index = Py_None;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|O:device", const_cast<char**>(names), &type, &index))
      throw ErrorSet{};
    if (!is_device(type))
      raise(PyExc_TypeError, "device(): expected a string, an index or a device, got ", type_name(type));
    Device d = to_device(type);
    if (index != Py_None) {
      if (d.has_index()) raise(PyExc_RuntimeError, "device(): the type ", d.str(), " names an index already");
      d = Device(d.type(), static_cast<DeviceIndex>(to_integer(index)));
    }
    return wrap_device(d);
  });
}
PyObject* device_repr(PyObject* self) {
  return guarded([&] {
    const Device d = device_in(self);
    std::string s = "device(type='" + Device(d.type()).str() + "'";
    if (d.has_index()) s += ", index=" + std::to_string(d.index());
    return new_text(s + ")");
  });
}
PyObject* device_str(PyObject* self) {
  return guarded([&] { return new_text(device_in(self).str()); });
}
Py_hash_t device_hash(PyObject* self) {
  const Device d = device_in(self);
  return 1000003 * (static_cast<int>(d.type()) + 7) + d.index() + 3;
}
PyObject* device_compare(PyObject* a, PyObject* b, int op) {
  if (Py_TYPE(b) != g_device_type || (op != Py_EQ && op != Py_NE)) Py_RETURN_NOTIMPLEMENTED;
  return new_bool((device_in(a) == device_in(b)) == (op == Py_EQ));
}
PyObject* device_type_of(PyObject* self, void*) {
  return guarded([&] { return new_text(Device(device_in(self).type()).str()); });
}
PyObject* device_index_of(PyObject* self, void*) {
  const Device d = device_in(self);
  return d.has_index() ? PyLong_FromLong(d.index()) : none();
}
PyObject* device_reduce(PyObject* self, PyObject*) {
  return guarded([&] { return check(Py_BuildValue("O(s)", g_device_type, device_in(self).str().c_str())); });
}
PyMethodDef device_methods[] = {{"__reduce__", device_reduce, METH_NOARGS, nullptr}, {}};
PyGetSetDef device_getset[] = {
    {"type", device_type_of, nullptr, nullptr, nullptr}, {"index", device_index_of, nullptr, nullptr, nullptr}, {}};

// --- layout, memory_format

PyObject* enum_repr(PyObject* self) {
  return guarded([&] { return new_text(display_name + "." + reinterpret_cast<EnumObject*>(self)->name); });
}
PyObject* enum_reduce(PyObject* self, PyObject*) {
  return PyUnicode_FromString(reinterpret_cast<EnumObject*>(self)->name);
}
PyMethodDef enum_methods[] = {{"__reduce__", enum_reduce, METH_NOARGS, nullptr}, {}};

PyTypeObject* enum_type(const char* name) {
  return new_type(name, sizeof(EnumObject),
                  {{Py_tp_repr, slot(enum_repr)}, {Py_tp_methods, enum_methods}, {Py_tp_new, slot(no_new)}});
}
PyObject* add_enum(PyObject* module, PyTypeObject* type, const char* name, int value) {
  auto* o = allocate<EnumObject>(type);
  o->value = value, o->name = name;
  check(PyModule_AddObjectRef(module, name, reinterpret_cast<PyObject*>(o)));
  return reinterpret_cast<PyObject*>(o);
}

// --- Size

PyObject* size_of_list(PyObject* list) {  // steals
  if (!list) return nullptr;
  const Ref owned(list);
  const Py_ssize_t n = PyTuple_GET_SIZE(list);
  PyObject* s = g_size_type->tp_alloc(g_size_type, n);
  for (Py_ssize_t i = 0; s && i < n; ++i) PyTuple_SET_ITEM(s, i, Py_NewRef(PyTuple_GET_ITEM(list, i)));
  return s;
}
PyObject* size_new(PyTypeObject*, PyObject* args, PyObject*) {
  return guarded([&]() -> PyObject* {
    PyObject* from = nullptr;
    if (!PyArg_ParseTuple(args, "|O:Size", &from)) throw ErrorSet{};
    if (!from) return new_size({});
    const Ref list(check(PySequence_Tuple(from)));
    Ref ints(check(PyTuple_New(PyTuple_GET_SIZE(list.get()))));
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(list.get()); ++i) {
      PyObject* o = PyTuple_GET_ITEM(list.get(), i);
      if (!is_integer(o) && !is_tensor(o))
        raise(PyExc_TypeError, "Size(): expected ints, got ", type_name(o), " at ", i);
      PyTuple_SET_ITEM(ints.get(), i, check(PyLong_FromLongLong(to_integer(o))));
    }
    return size_of_list(ints.release());
  });
}
PyObject* size_repr(PyObject* self) {
  return guarded([&] {
    std::string s = display_name + ".Size([";
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(self); ++i)
      s += (i ? ", " : "") + std::to_string(PyLong_AsLongLong(PyTuple_GET_ITEM(self, i)));
    return new_text(s + "])");
  });
}
PyObject* size_numel(PyObject* self, PyObject*) {
  int64_t n = 1;
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(self); ++i) n *= PyLong_AsLongLong(PyTuple_GET_ITEM(self, i));
  return PyLong_FromLongLong(n);
}
PyObject* size_reduce(PyObject* self, PyObject*) {
  return guarded([&] { return check(Py_BuildValue("O(N)", g_size_type, check(PySequence_List(self)))); });
}
PyObject* size_concat(PyObject* a, PyObject* b) {
  if (!PyTuple_Check(b)) Py_RETURN_NOTIMPLEMENTED;
  return size_of_list(PyTuple_Type.tp_as_sequence->sq_concat(a, b));
}
PyObject* size_repeat(PyObject* a, Py_ssize_t n) { return size_of_list(PyTuple_Type.tp_as_sequence->sq_repeat(a, n)); }
PyObject* size_item(PyObject* self, PyObject* index) {
  PyObject* r = PyTuple_Type.tp_as_mapping->mp_subscript(self, index);
  return r && PyTuple_Check(r) ? size_of_list(r) : r;
}
PyMethodDef size_methods[] = {{"numel", size_numel, METH_NOARGS, "numel() -> int: the product of the sizes"},
                              {"__reduce__", size_reduce, METH_NOARGS, nullptr},
                              {}};

PyObject* set_display_name(PyObject*, PyObject* name) {
  return guarded([&] {
    display_name = text_of(name);
    return none();
  });
}
PyMethodDef functions[] = {{"_set_display_name", set_display_name, METH_O, nullptr}, {}};

}  // namespace

bool is_dtype(PyObject* o) {
  return Py_TYPE(o) == g_dtype_type || o == reinterpret_cast<PyObject*>(&PyFloat_Type) ||
         o == reinterpret_cast<PyObject*>(&PyLong_Type) || o == reinterpret_cast<PyObject*>(&PyBool_Type) ||
         o == reinterpret_cast<PyObject*>(&PyComplex_Type);
}
DType to_dtype(PyObject* o) {
  if (Py_TYPE(o) == g_dtype_type) return dtype_in(o);
  if (o == reinterpret_cast<PyObject*>(&PyFloat_Type)) return kFloat64;
  if (o == reinterpret_cast<PyObject*>(&PyLong_Type)) return kInt64;
  if (o == reinterpret_cast<PyObject*>(&PyBool_Type)) return kBool;
  if (o == reinterpret_cast<PyObject*>(&PyComplex_Type)) return kComplex128;
  raise(PyExc_TypeError, "expected a dtype, got ", type_name(o));
}
PyObject* wrap_dtype(DType d) { return Py_NewRef(g_dtypes[static_cast<int>(d)]); }

bool is_device(PyObject* o) { return Py_TYPE(o) == g_device_type || PyUnicode_Check(o) || is_integer(o); }
Device to_device(PyObject* o) {
  if (Py_TYPE(o) == g_device_type) return device_in(o);
  if (PyUnicode_Check(o)) return Device(std::string(text_of(o)));
  return Device(DeviceType::CUDA, static_cast<DeviceIndex>(to_integer(o)));
}
PyObject* wrap_device(Device d) {
  auto* o = allocate<DeviceObject>(g_device_type);
  o->device = d;
  return reinterpret_cast<PyObject*>(o);
}

bool is_layout(PyObject* o) { return Py_TYPE(o) == g_layout_type; }
PyObject* wrap_layout() { return Py_NewRef(g_strided); }
bool is_memory_format(PyObject* o) { return Py_TYPE(o) == g_format_type; }
MemoryFormat to_memory_format(PyObject* o) {
  if (!is_memory_format(o)) raise(PyExc_TypeError, "expected a memory_format, got ", type_name(o));
  return static_cast<MemoryFormat>(reinterpret_cast<EnumObject*>(o)->value);
}

PyObject* new_size(IntArrayRef sizes) {
  PyObject* s = check(g_size_type->tp_alloc(g_size_type, static_cast<Py_ssize_t>(sizes.size())));
  for (size_t i = 0; i < sizes.size(); ++i)
    PyTuple_SET_ITEM(s, static_cast<Py_ssize_t>(i), PyLong_FromLongLong(sizes[i]));
  return s;
}

void add_types(PyObject* module) {
  add_dtypes(module);
  g_device_type = new_type("argand.device", sizeof(DeviceObject),
                           {{Py_tp_new, slot(device_new)},
                            {Py_tp_repr, slot(device_repr)},
                            {Py_tp_str, slot(device_str)},
                            {Py_tp_hash, slot(device_hash)},
                            {Py_tp_richcompare, slot(device_compare)},
                            {Py_tp_methods, device_methods},
                            {Py_tp_getset, device_getset}});
  check(PyModule_AddObjectRef(module, "device", reinterpret_cast<PyObject*>(g_device_type)));
  g_layout_type = enum_type("argand.layout");
  check(PyModule_AddObjectRef(module, "layout", reinterpret_cast<PyObject*>(g_layout_type)));
  g_strided = add_enum(module, g_layout_type, "strided", 0);
  g_format_type = enum_type("argand.memory_format");
  check(PyModule_AddObjectRef(module, "memory_format", reinterpret_cast<PyObject*>(g_format_type)));
  add_enum(module, g_format_type, "contiguous_format", static_cast<int>(MemoryFormat::Contiguous));
  add_enum(module, g_format_type, "preserve_format", static_cast<int>(MemoryFormat::Preserve));
  add_enum(module, g_format_type, "channels_last", static_cast<int>(MemoryFormat::ChannelsLast));
  add_enum(module, g_format_type, "channels_last_3d", static_cast<int>(MemoryFormat::ChannelsLast3d));
  const Ref bases(check(PyTuple_Pack(1, &PyTuple_Type)));
  g_size_type = new_type("argand.Size", 0,
                         {{Py_tp_new, slot(size_new)},
                          {Py_tp_repr, slot(size_repr)},
                          {Py_sq_concat, slot(size_concat)},
                          {Py_sq_repeat, slot(size_repeat)},
                          {Py_mp_subscript, slot(size_item)},
                          {Py_tp_methods, size_methods}},
                         bases.get());
  check(PyModule_AddObjectRef(module, "Size", reinterpret_cast<PyObject*>(g_size_type)));
  check(PyModule_AddFunctions(module, functions));
}

}  // namespace argand::py
