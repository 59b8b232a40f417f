#include "argand/io/save.h"

#include <unordered_map>

#include "argand/io/save_kind.h"

namespace argand {

namespace {

constexpr const char* kKind = "argand.kind";  // in the metadata: what was saved

std::string named(const std::string& path) { return str("load: \"", path, '"'); }

NamedTensors load_kind(const char* kind, const std::string& path) {
  const io::SafetensorsFile file(path);
  io::check_kind(kind, file.metadata(), named(path));
  return file.tensors();
}

}  // namespace

io::Metadata io::kind(const char* what) { return {{kKind, what}}; }

void io::check_kind(const char* wanted, const Metadata& metadata, const std::string& where) {
  std::string found = "named tensors of another program";
  for (const auto& [key, text] : metadata)
    if (key == kKind) found = text;
  AG_CHECK_AS(ValueError, found == wanted, where, " holds ", found, ", asked for was ", wanted,
              "; load it as NamedTensors, or as what it was saved from");
}

NamedTensors io::numbered(const std::vector<Tensor>& tensors) {
  NamedTensors named;
  for (size_t i = 0; i < tensors.size(); ++i) named.emplace_back(std::to_string(i), tensors[i]);
  return named;
}

Tensor io::only(NamedTensors tensors, const std::string& where) {
  AG_CHECK_AS(ValueError, tensors.size() == 1, where, " should hold one tensor, but has ", tensors.size());
  return std::move(tensors[0].second);
}

std::vector<Tensor> io::in_order(NamedTensors tensors, const std::string& where) {
  std::unordered_map<std::string, Tensor> at(tensors.begin(), tensors.end());
  std::vector<Tensor> list;
  for (size_t i = 0; i < tensors.size(); ++i) {
    const auto found = at.find(std::to_string(i));
    AG_CHECK_AS(ValueError, found != at.end(), where, " has ", tensors.size(), " tensors, but none named \"", i, '"');
    list.push_back(std::move(found->second));
  }
  return list;
}

void io::save_state(const NamedTensors& dict, const std::string& path) { save_file(dict, path, kind(kState)); }
NamedTensors io::load_state(const std::string& path) { return load_file(path); }

void save(const Tensor& tensor, const std::string& path) {
  io::save_file({{io::kOnly, tensor}}, path, io::kind(io::kTensor));
}
void save(const NamedTensors& tensors, const std::string& path) { io::save_file(tensors, path, io::kind(io::kNamed)); }
void save(const std::vector<Tensor>& tensors, const std::string& path) {
  io::save_file(io::numbered(tensors), path, io::kind(io::kList));
}

void load(Tensor& tensor, const std::string& path) { tensor = io::only(load_kind(io::kTensor, path), named(path)); }
void load(NamedTensors& tensors, const std::string& path) { tensors = io::load_file(path); }
void load(std::vector<Tensor>& tensors, const std::string& path) {
  tensors = io::in_order(load_kind(io::kList, path), named(path));
}

}  // namespace argand
