// Operations that C++ calls on tensors of a Python class, as backward passes do: such a tensor carries kTransformMode
// as a key, and what it goes into is shown to a Python function.
#include <unordered_map>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/op_door.h"

namespace argand::py {
namespace {

PyObject* g_function;  // function(name, names of the arguments, arguments) -> result

// The names in "op(Type a, Type[2] b=[0, 0], *, Type c) -> Type".
Ref names_in(std::string_view schema) {
  const size_t open = schema.find('('), arrow = schema.rfind(") ->");
  const std::string_view inside = schema.substr(open + 1, arrow - open - 1);
  Ref names(check(PyList_New(0)));
  int depth = 0;
  for (size_t from = 0, at = 0; at <= inside.size(); ++at) {
    const char c = at < inside.size() ? inside[at] : ',';
    depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
    if (c != ',' || depth) continue;
    std::string_view one = inside.substr(from, at - from);
    from = at + 1;
    one = one.substr(0, one.find('='));
    const size_t space = one.rfind(' ');
    const std::string_view name = space == std::string_view::npos ? one : one.substr(space + 1);
    if (name.empty() || name == "*") continue;
    check(PyList_Append(names.get(), Ref(new_text(name)).get()));
  }
  return Ref(check(PyList_AsTuple(names.get())));
}

PyObject* names_of(const PublicOp& op) {
  static auto* known = new std::unordered_map<const PublicOp*, Ref>;
  const auto [it, fresh] = known->try_emplace(&op);
  if (fresh) it->second = names_in(op.schema);
  return it->second.get();
}

template <class T>
PyObject* list_of(ArrayRef<T> values) {
  Ref list(check(PyList_New(static_cast<Py_ssize_t>(values.size()))));
  for (size_t i = 0; i < values.size(); ++i)
    PyList_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i), check(wrap(values[i])));
  return list.release();
}
PyObject* list_of_maybe(ArrayRef<std::optional<Tensor>> values) {
  Ref list(check(PyList_New(static_cast<Py_ssize_t>(values.size()))));
  for (size_t i = 0; i < values.size(); ++i)
    PyList_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i), values[i] ? check(wrap(*values[i])) : none());
  return list.release();
}
template <class T>
PyObject* maybe(const Arg& a) {
  const std::optional<T>& x = a.get<std::optional<T>>();
  return x ? wrap(*x) : none();
}

// The argument as a Python object; a type that Python functions do not take raises TypeError.
PyObject* argument(const PublicOp& op, const Arg& a) {
  switch (a.kind()) {
    case ArgKind::Tensor:
      return wrap(a.get<Tensor>());
    case ArgKind::MaybeTensor:
      return maybe<Tensor>(a);
    case ArgKind::TensorList:
      return list_of(a.get<TensorList>());
    case ArgKind::MaybeTensorList:
      return list_of_maybe(a.get<ArrayRef<std::optional<Tensor>>>());
    case ArgKind::Scalar:
      return wrap(a.get<Scalar>());
    case ArgKind::MaybeScalar:
      return maybe<Scalar>(a);
    case ArgKind::Int:
      return wrap(a.get<int64_t>());
    case ArgKind::MaybeInt:
      return maybe<int64_t>(a);
    case ArgKind::IntList:
      return list_of(a.get<IntArrayRef>());
    case ArgKind::MaybeIntList:
      if (const auto& x = a.get<OptionalIntArrayRef>()) return list_of(IntArrayRef(*x));
      return none();
    case ArgKind::MaybeFloatList:
      if (const auto& x = a.get<std::optional<ArrayRef<double>>>()) return list_of(*x);
      return none();
    case ArgKind::Bool:
      return wrap(a.get<bool>());
    case ArgKind::MaybeBool:
      return maybe<bool>(a);
    case ArgKind::BoolList:
      return list_of(a.get<ArrayRef<bool>>());
    case ArgKind::Float:
      return wrap(a.get<double>());
    case ArgKind::MaybeFloat:
      return maybe<double>(a);
    case ArgKind::String:
      return new_text(a.get<std::string_view>());
    case ArgKind::MaybeString:
      if (const auto& x = a.get<std::optional<std::string_view>>()) return new_text(*x);
      return none();
    case ArgKind::PaddingMode:
      return new_text(a.get<PaddingMode>().name);
    case ArgKind::DType:
      return wrap_dtype(a.get<DType>());
    case ArgKind::MaybeDType:
      return maybe<DType>(a);
    default:
      break;
  }
  raise(PyExc_TypeError, op.name, ": takes an argument that has no form in Python");
}

// As `argument`, but what may be left out is None where it is: options that follow the first tensor's.
PyObject* argument_or_none(const PublicOp& op, const Arg& a) {
  if (a.kind() == ArgKind::TensorOptions) {
    const TensorOptions& o = a.get<TensorOptions>();
    return o.has_dtype() ? wrap_dtype(o.dtype()) : none();
  }
  const bool absent = (a.kind() == ArgKind::MaybeGenerator && !a.get<std::optional<Generator>>()) ||
                      (a.kind() == ArgKind::MaybeMemoryFormat && !a.get<std::optional<MemoryFormat>>()) ||
                      (a.kind() == ArgKind::MaybeDevice && !a.get<std::optional<Device>>());
  return absent ? none() : check(argument(op, a));
}

// Whether the call makes a tensor from nothing, like one that stands for others: those are meta tensors.
bool makes_like(const OpCall& call) {
  for (const Arg& a : call.args()) {
    if (a.kind() != ArgKind::TensorOptions) continue;
    const std::optional<Device> device = a.get<TensorOptions>().device_opt();
    if (device && device->is_meta()) return true;
  }
  return false;
}

class PythonHandler final : public OpHandler {
 public:
  bool handle(OpCall& call) override {
    if (!(call.keys() & kTransformMode) && !makes_like(call)) return false;
    const WithGil gil;
    try {
      return ask(call);
    } catch (const ErrorSet&) {
      throw CarriedError();
    }
  }

 private:
  // False where the function returns NotImplemented.
  static bool ask(OpCall& call) {
    const PublicOp& op = call.op();
    const ArrayRef<Arg> args = call.args();
    if (op.result && op.result->tensors == 0)
      raise(PyExc_RuntimeError, op.name, ": needs the numbers of a tensor that stands for several");
    const Ref values(check(PyTuple_New(static_cast<Py_ssize_t>(args.size()))));
    for (size_t i = 0; i < args.size(); ++i)
      PyTuple_SET_ITEM(values.get(), static_cast<Py_ssize_t>(i), argument_or_none(op, args[i]));
    const Ref name(new_text(op.name));
    const Ref result(check(PyObject_CallFunctionObjArgs(g_function, name.get(), names_of(op), values.get(), nullptr)));
    if (result.get() == Py_NotImplemented) return false;
    std::vector<Tensor> given;
    if (op.result && is_tensor(result.get())) {
      given.push_back(tensor_of(result.get()));
    } else if (op.result) {
      const Ref items(check(PySequence_Fast(result.get(), "a tensor or a sequence of tensors was expected")));
      for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(items.get()); ++i)
        given.push_back(expect_tensor(op.name, PySequence_Fast_GET_ITEM(items.get(), i)));
    }
    call.set_tensors(given);
    return true;
  }
};

// _show_operations(function): operations on tensors marked by _show_operations_on go to function(name, names, values).
PyObject* show_operations(PyObject*, PyObject* function) {
  return guarded([&] {
    static PythonHandler handler;
    PyObject* before = std::exchange(g_function, Py_NewRef(function));
    Py_XDECREF(before);
    install_handler(kTransformMode, &handler);
    return none();
  });
}
// _show_operations_on(x): marks x. Derivatives by it count as wanted, so that a backward pass is made of operations
// that record, every one of which passes a door, and not of kernels that read the numbers.
PyObject* show_operations_on(PyObject*, PyObject* object) {
  return guarded([&] {
    const Tensor& x = expect_tensor("_show_operations_on", object);
    x.impl()->keys |= kTransformMode;
    if (is_differentiable(x.dtype())) x.set_requires_grad(true);
    return Py_NewRef(object);
  });
}
// Refuses kernels that would read or write the numbers of a tensor that stands for others, which are not there: what
// called them is no operation with a door.
class NoKernels final : public DoorObserver {
 public:
  void before(const Call& call) override {
    const ThreadState& state = thread_local_data().state;
    if (!(state.modes & ~state.excluded & kTransformMode)) return;
    for (int i = 0; i < call.outs + call.ins; ++i)
      AG_CHECK_AS(NotImplementedError, !call.views[i] || !call.views[i]->device.is_meta(), call.op->name,
                  ": needs the numbers of a tensor that stands for several");
  }
};

// _set_transform_mode(on) -> bool, what it was. While it is on, operations of this thread that make tensors from
// nothing are shown too, and kernels keep off tensors without numbers.
PyObject* set_transform_mode(PyObject*, PyObject* on) {
  static NoKernels observer;
  static int users = 0;  // threads; under the GIL
  uint32_t& modes = thread_local_data().state.modes;
  const bool before = modes & kTransformMode, after = on == Py_True;
  if (before != after) {
    if (after && users++ == 0) add_observer(&observer);
    if (!after && --users == 0) remove_observer(&observer);
  }
  modes = after ? modes | kTransformMode : modes & ~uint32_t{kTransformMode};
  return new_bool(before);
}
PyMethodDef functions[] = {{"_set_transform_mode", set_transform_mode, METH_O, nullptr},
                           {"_show_operations", show_operations, METH_O, nullptr},
                           {"_show_operations_on", show_operations_on, METH_O, nullptr},
                           {}};

}  // namespace

void add_operations(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
