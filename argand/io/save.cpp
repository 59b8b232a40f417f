#include "argand/io/save.h"

#include <unordered_map>

#include "argand/io/safetensors.h"

namespace argand {

namespace {

constexpr const char* kKind = "argand.kind";  // in the metadata: what was saved
constexpr const char* kOnly = "tensor";       // the name of a tensor saved by itself

void save_as(const char* kind, const NamedTensors& tensors, const std::string& path) {
  io::save_file(tensors, path, {{kKind, kind}});
}

// Any safetensors file holds named tensors; a tensor or a list of them only what save() wrote as such.
NamedTensors load_kind(const char* kind, const std::string& path) {
  const io::SafetensorsFile file(path);
  std::string found = "named tensors of another program";
  for (const auto& [key, text] : file.metadata())
    if (key == kKind) found = text;
  AG_CHECK_AS(ValueError, found == kind, "load: \"", path, "\" holds ", found, ", asked for was ", kind,
              "; load it as NamedTensors, or as what it was saved from");
  return file.tensors();
}

}  // namespace

void io::save_state(const NamedTensors& dict, const std::string& path) {
  save_as("the state of an object", dict, path);
}
NamedTensors io::load_state(const std::string& path) { return load_file(path); }

void save(const Tensor& tensor, const std::string& path) { save_as("a tensor", {{kOnly, tensor}}, path); }
void save(const NamedTensors& tensors, const std::string& path) { save_as("named tensors", tensors, path); }
void save(const std::vector<Tensor>& tensors, const std::string& path) {
  NamedTensors named;
  for (size_t i = 0; i < tensors.size(); ++i) named.emplace_back(std::to_string(i), tensors[i]);
  save_as("a list of tensors", named, path);
}

void load(Tensor& tensor, const std::string& path) {
  NamedTensors named = load_kind("a tensor", path);
  AG_CHECK_AS(ValueError, named.size() == 1, "load: \"", path, "\" should hold one tensor, but has ", named.size());
  tensor = std::move(named[0].second);
}

void load(NamedTensors& tensors, const std::string& path) { tensors = io::load_file(path); }

void load(std::vector<Tensor>& tensors, const std::string& path) {
  NamedTensors named = load_kind("a list of tensors", path);
  std::unordered_map<std::string, Tensor> at(named.begin(), named.end());
  std::vector<Tensor> list;
  for (size_t i = 0; i < named.size(); ++i) {
    const auto found = at.find(std::to_string(i));
    AG_CHECK_AS(ValueError, found != at.end(), "load: \"", path, "\" has ", named.size(), " tensors, but none named \"",
                i, '"');
    list.push_back(std::move(found->second));
  }
  tensors = std::move(list);
}

}  // namespace argand
