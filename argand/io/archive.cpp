#include "argand/io/archive.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <unordered_set>

#include "argand/io/safetensors.h"
#include "argand/io/save_kind.h"
#include "argand/nn/module.h"
#include "argand/ops/functions.h"
#include "argand/optim/optimizer.h"

namespace argand {

namespace {

const Tensor* find(const NamedTensors& tensors, const std::string& key) {
  const auto found =
      std::find_if(tensors.begin(), tensors.end(), [&](const auto& entry) { return entry.first == key; });
  return found == tensors.end() ? nullptr : &found->second;
}

std::string all_of(std::istream& stream) {
  std::string bytes;
  char part[1 << 16];
  while (stream.read(part, sizeof part) || stream.gcount()) bytes.append(part, static_cast<size_t>(stream.gcount()));
  AG_CHECK(!stream.bad(), "load: the stream cannot be read");
  return bytes;
}

void write_to(const NamedTensors& tensors, std::ostream& stream, const io::Metadata& metadata) {
  io::write_safetensors(tensors, metadata, [&](const char* bytes, size_t n) {
    stream.write(bytes, static_cast<std::streamsize>(n));
    AG_CHECK(stream.good(), "save: the stream takes no more bytes");
  });
}

NamedTensors moved(NamedTensors tensors, const std::optional<Device>& device) {
  if (device)
    for (auto& entry : tensors) entry.second = entry.second.to(*device);
  return tensors;
}

NamedTensors read_from(std::istream& stream, io::Metadata* metadata = nullptr) {
  const std::string bytes = all_of(stream);
  return io::read_safetensors(bytes.data(), bytes.size(), "load: a stream", metadata);
}

NamedTensors read_kind(const char* kind, std::istream& stream) {
  io::Metadata metadata;
  NamedTensors tensors = read_from(stream, &metadata);
  io::check_kind(kind, metadata, "load: a stream");
  return tensors;
}

}  // namespace

namespace serialize {

void OutputArchive::write(const std::string& key, const Tensor& tensor, bool) {
  AG_CHECK_AS(ValueError, !key.empty(), "OutputArchive::write: the key must not be empty");
  AG_CHECK_AS(ValueError, !find(tensors_, key), "OutputArchive::write: the key \"", key, "\" is taken");
  AG_CHECK_AS(ValueError, tensor.defined(), "OutputArchive::write: the tensor \"", key, "\" is undefined");
  tensors_.emplace_back(key, tensor.detach());
}

void OutputArchive::write(const std::string& key, const OutputArchive& nested) {
  const NamedTensors inner = nested.tensors_;  // nested may be this archive
  for (const auto& [name, x] : inner) write(str(key, '.', name), x);
}

void OutputArchive::save_to(const std::string& path) const { io::save_file(tensors_, path); }
void OutputArchive::save_to(std::ostream& stream) const { write_to(tensors_, stream, {}); }
void OutputArchive::save_to(const std::function<size_t(const void*, size_t)>& writer) const {
  io::write_safetensors(tensors_, {}, [&](const char* bytes, size_t n) {
    const size_t taken = writer(bytes, n);
    AG_CHECK(taken == n, "OutputArchive::save_to: the function took ", taken, " of ", n, " bytes");
  });
}

bool InputArchive::try_read(const std::string& key, Tensor& tensor, bool) const {
  const Tensor* const found = find(tensors_, key);
  if (!found) return false;
  if (tensor.defined())
    tensor.set_data(found->to(tensor.device()));
  else
    tensor = *found;
  return true;
}

bool InputArchive::try_read(const std::string& key, InputArchive& nested) const {
  const std::string prefix = key + '.';
  NamedTensors inner;
  for (const auto& [name, x] : tensors_)
    if (name.starts_with(prefix)) inner.emplace_back(name.substr(prefix.size()), x);
  if (inner.empty()) return false;
  nested.tensors_ = std::move(inner);
  return true;
}

void InputArchive::read(const std::string& key, Tensor& tensor, bool is_buffer) const {
  AG_CHECK_AS(ValueError, try_read(key, tensor, is_buffer), "InputArchive::read: there is no tensor \"", key,
              "\"; keys() lists what there is");
}
void InputArchive::read(const std::string& key, InputArchive& nested) const {
  AG_CHECK_AS(ValueError, try_read(key, nested), "InputArchive::read: there is no archive \"", key,
              "\"; keys() lists what there is");
}

std::vector<std::string> InputArchive::keys() const {
  std::vector<std::string> all;
  std::unordered_set<std::string> seen;
  for (const auto& [name, x] : tensors_)
    if (std::string key = name.substr(0, name.find('.')); seen.insert(key).second) all.push_back(std::move(key));
  return all;
}

void InputArchive::load_from(const std::string& path, std::optional<Device> device) {
  tensors_ = moved(io::load_file(path), device);
}
void InputArchive::load_from(std::istream& stream, std::optional<Device> device) {
  tensors_ = moved(read_from(stream), device);
}
void InputArchive::load_from(const char* data, size_t size, std::optional<Device> device) {
  tensors_ = moved(io::read_safetensors(data, size, "InputArchive::load_from: the bytes", nullptr), device);
}

}  // namespace serialize

void save(const Tensor& tensor, std::ostream& stream) {
  write_to({{io::kOnly, tensor}}, stream, io::kind(io::kTensor));
}
void save(const std::vector<Tensor>& tensors, std::ostream& stream) {
  write_to(io::numbered(tensors), stream, io::kind(io::kList));
}
void save(const NamedTensors& tensors, std::ostream& stream) { write_to(tensors, stream, io::kind(io::kNamed)); }

void load(Tensor& tensor, std::istream& stream) { tensor = io::only(read_kind(io::kTensor, stream), "load: a stream"); }
void load(std::vector<Tensor>& tensors, std::istream& stream) {
  tensors = io::in_order(read_kind(io::kList, stream), "load: a stream");
}
void load(NamedTensors& tensors, std::istream& stream) { tensors = read_from(stream); }

void nn::Module::save(serialize::OutputArchive& archive) const { archive << *this; }
void nn::Module::load(serialize::InputArchive& archive) { archive >> *this; }
void optim::Optimizer::save(serialize::OutputArchive& archive) const { archive << *this; }
void optim::Optimizer::load(serialize::InputArchive& archive) { archive >> *this; }

}  // namespace argand
