// safetensors files, for argand.io.
#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "argand/io/safetensors.h"

namespace argand::py {
namespace {

std::string path_of(PyObject* o) {
  const Ref path(check(PyOS_FSPath(o)));
  const Ref text(PyBytes_Check(path.get()) ? Ref(path).release() : check(PyUnicode_EncodeFSDefault(path.get())));
  return std::string(PyBytes_AS_STRING(text.get()), static_cast<size_t>(PyBytes_GET_SIZE(text.get())));
}

// _save_safetensors(dict of tensors, path, dict of strings)
PyObject* save_safetensors(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *dict, *path, *meta;
    if (!PyArg_ParseTuple(args, "O!OO:save_file", &PyDict_Type, &dict, &path, &meta)) throw ErrorSet{};
    NamedTensors tensors;
    Py_ssize_t at = 0;
    PyObject *key, *value;
    while (PyDict_Next(dict, &at, &key, &value))
      tensors.emplace_back(std::string(text_of(key)), expect_tensor("save_file", value));
    io::Metadata metadata;
    at = 0;
    while (meta != Py_None && PyDict_Next(meta, &at, &key, &value))
      metadata.emplace_back(std::string(text_of(key)), std::string(text_of(value)));
    const std::string name = path_of(path);
    {
      const WithoutGil gil;
      io::save_file(tensors, name, metadata);
    }
    return none();
  });
}

// _load_safetensors(path) -> (dict of tensors, dict of strings)
PyObject* load_safetensors(PyObject*, PyObject* path) {
  return guarded([&] {
    const std::string name = path_of(path);
    NamedTensors tensors;
    io::Metadata metadata;
    {
      const WithoutGil gil;
      const io::SafetensorsFile file(name);
      tensors = file.tensors();
      metadata = file.metadata();
    }
    const Ref dict(check(PyDict_New())), meta(check(PyDict_New()));
    for (const auto& [key, x] : tensors) check(PyDict_SetItemString(dict.get(), key.c_str(), Ref(wrap(x)).get()));
    for (const auto& [key, text] : metadata)
      check(PyDict_SetItemString(meta.get(), key.c_str(), Ref(new_text(text)).get()));
    return check(PyTuple_Pack(2, dict.get(), meta.get()));
  });
}

PyMethodDef functions[] = {{"_save_safetensors", save_safetensors, METH_VARARGS, nullptr},
                           {"_load_safetensors", load_safetensors, METH_O, nullptr},
                           {}};

}  // namespace

void add_io(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
