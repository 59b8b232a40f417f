#include "python/bindings/old_forms.h"

#include <string_view>
#include <vector>

#include "python/bindings/tensor_object.h"

namespace argand::py {
namespace {

// The keyword of the factor, and how many tensors follow it; null for operations without such a form.
const char* factor_of(std::string_view name, Py_ssize_t& tensors) {
  if (name.ends_with('_')) name.remove_suffix(1);
  const bool sum = name == "add" || name == "sub";
  tensors = sum ? 1 : 2;
  if (sum) return "alpha";
  return name == "addcmul" || name == "addcdiv" ? "value" : nullptr;
}

}  // namespace

PyObject* call_old_form(const Function& f, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames) {
  Py_ssize_t tensors = 0;
  const char* factor = factor_of(f.name, tensors);
  const Py_ssize_t at = self ? 0 : 1;
  if (!factor || nargs != at + 1 + tensors || !is_number(args[at])) return nullptr;
  for (Py_ssize_t i = 0; i < nargs; ++i)
    if (i != at && !is_tensor(args[i])) return nullptr;

  const std::string text = str(f.name, ": a number before the tensor it scales is an old form; pass ", factor, "=");
  if (PyErr_WarnEx(PyExc_UserWarning, text.c_str(), 1) < 0) throw ErrorSet{};

  const Py_ssize_t keywords = kwnames ? PyTuple_GET_SIZE(kwnames) : 0;
  const Ref names(check(PyTuple_New(keywords + 1)));
  for (Py_ssize_t k = 0; k < keywords; ++k) PyTuple_SET_ITEM(names.get(), k, Py_NewRef(PyTuple_GET_ITEM(kwnames, k)));
  PyTuple_SET_ITEM(names.get(), keywords, check(PyUnicode_InternFromString(factor)));
  std::vector<PyObject*> all(args, args + nargs + keywords);
  all.erase(all.begin() + at);
  all.push_back(args[at]);
  return check(call(f, self, all.data(), nargs - 1, names.get()));
}

}  // namespace argand::py
