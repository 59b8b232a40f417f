#include "argand/io/safetensors.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "argand/io/atomic_file.h"
#include "argand/io/json_reader.h"
#include "argand/io/mapped_file.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/functions.h"

namespace argand::io {

// --- writing
// ----------------------------------------------------------------------------------------------------------

namespace {

void check_names(const NamedTensors& tensors, const Metadata& metadata) {
  const auto check = [](std::unordered_set<std::string>& seen, const std::string& name) {
    AG_CHECK_AS(ValueError, is_utf8(name), "save_file: the name ", json_string(name), " is not UTF-8");
    AG_CHECK_AS(ValueError, seen.insert(name).second, "save_file: the name \"", name, "\" comes twice");
  };
  std::unordered_set<std::string> names, keys;
  for (const auto& [name, x] : tensors) {
    check(names, name);
    AG_CHECK_AS(ValueError, name != "__metadata__", "save_file: the name \"__metadata__\" is the format's own");
  }
  for (const auto& entry : metadata) {
    check(keys, entry.first);
    AG_CHECK_AS(ValueError, is_utf8(entry.second), "save_file: the metadata \"", entry.first, "\" is not UTF-8");
  }
}

TensorEntry describe(const std::string& name, const Tensor& x) {
  AG_CHECK_AS(ValueError, x.defined(), "save_file: tensor \"", name, "\" is undefined");
  AG_CHECK(!x.is_meta(), "save_file: tensor \"", name, "\" is a meta tensor, which has no numbers");
  TensorEntry e;
  e.name = name;
  const char* type = safetensors_dtype(x.dtype());
  AG_CHECK_AS(TypeError, type, "save_file: tensor \"", name, "\" is ", x.dtype(),
              ", which the safetensors format has no name for; save view_as_real() of it");
  e.dtype_name = type;
  e.sizes = x.sizes().vec();
  return e;
}

}  // namespace

void write_safetensors(const NamedTensors& tensors, const Metadata& metadata,
                       const std::function<void(const char* bytes, size_t n)>& sink) {
  check_names(tensors, metadata);
  std::vector<TensorEntry> entries;
  std::vector<size_t> order(tensors.size());
  for (size_t i = 0; i < tensors.size(); ++i) {
    entries.push_back(describe(tensors[i].first, tensors[i].second));
    order[i] = i;
  }
  // The widest first: so every tensor lies aligned without gaps.
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return tensors[a].second.element_size() > tensors[b].second.element_size();
  });
  int64_t at = 0;
  for (const size_t i : order) {
    entries[i].begin = at;
    at += static_cast<int64_t>(tensors[i].second.nbytes());
    entries[i].end = at;
  }
  const std::string header = safetensors_header(entries, metadata);
  sink(header.data(), header.size());
  for (const size_t i : order) {
    const Tensor x = tensors[i].second.detach().cpu().contiguous();
    if (x.numel()) sink(static_cast<const char*>(x.data_ptr()), x.nbytes());
  }
}

void save_file(const NamedTensors& tensors, const std::string& path, const Metadata& metadata) {
  std::optional<AtomicFile> file;  // made once what is to be written has been found right
  write_safetensors(tensors, metadata, [&](const char* bytes, size_t n) {
    if (!file) file.emplace("save_file", path);
    file->write(bytes, n);
  });
  file->commit();
}

// --- reading
// ----------------------------------------------------------------------------------------------------------

namespace {

SafetensorsHeader read_header(const InputFile& file) {
  const std::string where = str(file.op(), ": \"", file.path(), '"');
  char length[kSafetensorsLengthBytes] = {};
  file.read(0, length, std::min(sizeof length, file.size()));
  std::string text(safetensors_data_start(length, file.size(), where) - sizeof length, '\0');
  file.read(sizeof length, text.data(), text.size());
  return parse_safetensors_header(text, file.size(), where);
}

// Any other byte would be no bool at all.
void check_bools(const std::string& where, const TensorEntry& e, const char* data) {
  AG_CHECK_AS(ValueError, std::all_of(data, data + (e.end - e.begin), [](char c) { return c == 0 || c == 1; }), where,
              ": tensor \"", e.name, "\" is BOOL, but has bytes other than 0 and 1");
}
void check_bools(const InputFile& file, const TensorEntry& e, const char* data) {
  check_bools(str("SafetensorsFile: \"", file.path(), '"'), e, data);
}

}  // namespace

struct SafetensorsFile::Contents {
  InputFile file;
  SafetensorsHeader header;
  std::unordered_map<std::string, size_t> at;  // into header.tensors
  mutable std::once_flag once;
  mutable std::shared_ptr<const MappedFile> mapped;  // after the first get()

  explicit Contents(const std::string& path) : file("load_file", path), header(read_header(file)) {
    for (size_t i = 0; i < header.tensors.size(); ++i) at.emplace(header.tensors[i].name, i);
  }
  const std::shared_ptr<const MappedFile>& mapping() const {
    std::call_once(once, [&] { mapped = std::make_shared<const MappedFile>(file); });
    return mapped;
  }
};

SafetensorsFile::SafetensorsFile(const std::string& path) : contents_(std::make_shared<const Contents>(path)) {}

const SafetensorsHeader& SafetensorsFile::header() const { return contents_->header; }

std::vector<std::string> SafetensorsFile::keys() const {
  std::vector<std::string> names;
  for (const TensorEntry& e : header().tensors) names.push_back(e.name);
  return names;
}

bool SafetensorsFile::contains(const std::string& name) const { return contents_->at.count(name) != 0; }

const TensorEntry& SafetensorsFile::entry(const std::string& name) const {
  const auto found = contents_->at.find(name);
  AG_CHECK_AS(ValueError, found != contents_->at.end(), "SafetensorsFile: \"", contents_->file.path(),
              "\" has no tensor \"", name, "\"; keys() lists the ", size(), " it has");
  return header().tensors[found->second];
}

const TensorEntry& SafetensorsFile::readable_entry(const std::string& name) const {
  const TensorEntry& e = entry(name);
  AG_CHECK_AS(TypeError, e.dtype, "SafetensorsFile: \"", contents_->file.path(), "\": tensor \"", name, "\" has dtype ",
              e.dtype_name, ", which Argand does not have");
  return e;
}

Tensor SafetensorsFile::read(const std::string& name) const {
  const TensorEntry& e = readable_entry(name);
  Tensor x = new_tensor(e.sizes, *e.dtype);
  if (e.end == e.begin) return x;
  char* data = static_cast<char*>(x.data_ptr());
  contents_->file.read(static_cast<size_t>(header().data_start + e.begin), data, static_cast<size_t>(e.end - e.begin));
  if (*e.dtype == DType::Bool) check_bools(contents_->file, e, data);
  return x;
}

Tensor SafetensorsFile::get(const std::string& name) const {
  const TensorEntry& e = readable_entry(name);
  const int64_t start = header().data_start + e.begin;
  if (e.end == e.begin || start % item_size(*e.dtype) != 0) return read(name);
  const std::shared_ptr<const MappedFile>& mapping = contents_->mapping();
  char* data = mapping->data() + start;
  if (*e.dtype == DType::Bool) check_bools(contents_->file, e, data);
  return from_blob(
      data, e.sizes, [keep = mapping](void*) {}, TensorOptions(*e.dtype));
}

Tensor SafetensorsFile::get_slice(const std::string& name, int64_t start, int64_t end, int64_t dim) const {
  return slice(get(name), dim, start, end);
}

NamedTensors SafetensorsFile::tensors() const {
  NamedTensors all;
  all.reserve(size());
  for (const TensorEntry& e : header().tensors) all.emplace_back(e.name, read(e.name));
  return all;
}

NamedTensors read_safetensors(const char* bytes, size_t size, const std::string& where, Metadata* metadata) {
  const SafetensorsHeader header = parse_safetensors(bytes, size, where);
  if (metadata) *metadata = header.metadata;
  NamedTensors all;
  for (const TensorEntry& e : header.tensors) {
    AG_CHECK_AS(TypeError, e.dtype, where, ": tensor \"", e.name, "\" has dtype ", e.dtype_name,
                ", which Argand does not have");
    const char* const data = bytes + header.data_start + e.begin;
    if (*e.dtype == DType::Bool) check_bools(where, e, data);
    Tensor x = new_tensor(e.sizes, *e.dtype);
    if (e.end > e.begin) std::memcpy(x.data_ptr(), data, static_cast<size_t>(e.end - e.begin));
    all.emplace_back(e.name, std::move(x));
  }
  return all;
}

NamedTensors load_file(const std::string& path) { return SafetensorsFile(path).tensors(); }

}  // namespace argand::io
