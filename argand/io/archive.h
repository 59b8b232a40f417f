// Archives: tensors under names, archives within archives, to and from files, streams and memory. libtorch's interface
// over safetensors files; nothing in one is ever executed.
#pragma once
#include <functional>
#include <iosfwd>

#include "argand/io/save.h"

namespace argand {

namespace serialize {

//   serialize::OutputArchive archive;
//   archive.write("weight", w);
//   model->save(archive);
//   archive.save_to("model.safetensors");   // or a stream, or a function that takes bytes
class AG_API OutputArchive {
 public:
  // The name of a nested archive's tensor is key.name. Throws ValueError for a key that is taken or empty. Tensors are
  // referred to, not copied. is_buffer plays no part.
  void write(const std::string& key, const Tensor& tensor, bool is_buffer = false);
  void write(const std::string& key, const OutputArchive& nested);
  // Throw what io::save_file throws; where a stream refuses, Error.
  void save_to(const std::string& path) const;
  void save_to(std::ostream& stream) const;
  // writer takes bytes and says how many it took.
  void save_to(const std::function<size_t(const void*, size_t)>& writer) const;
  const NamedTensors& tensors() const { return tensors_; }

 private:
  NamedTensors tensors_;
};

class AG_API InputArchive {
 public:
  // A tensor that is defined takes over the archive's numbers, on the device it is on, and keeps whether it requires
  // grad; another becomes the archive's. False, and nothing changed, where there is no such key.
  bool try_read(const std::string& key, Tensor& tensor, bool is_buffer = false) const;
  bool try_read(const std::string& key, InputArchive& nested) const;
  // Throw ValueError where there is no such key.
  void read(const std::string& key, Tensor& tensor, bool is_buffer = false) const;
  void read(const std::string& key, InputArchive& nested) const;
  // The names at this level: of tensors, and of archives within.
  std::vector<std::string> keys() const;
  // Replace what the archive had. Throw Error where the file or stream cannot be read, ValueError where the bytes are
  // no safetensors file. A device: where the tensors go.
  void load_from(const std::string& path, std::optional<Device> device = std::nullopt);
  void load_from(std::istream& stream, std::optional<Device> device = std::nullopt);
  void load_from(const char* data, size_t size, std::optional<Device> device = std::nullopt);
  const NamedTensors& tensors() const { return tensors_; }

 private:
  NamedTensors tensors_;
};

template <io::CanSaveState T>
OutputArchive& operator<<(OutputArchive& archive, const T& object) {
  for (const auto& [name, x] : object.state_dict()) archive.write(name, x);
  return archive;
}
template <io::IsStateHandle T>
OutputArchive& operator<<(OutputArchive& archive, const T& handle) {
  return archive << *handle;
}
template <io::CanLoadState T>
const InputArchive& operator>>(const InputArchive& archive, T& object) {
  object.load_state_dict(archive.tensors());
  return archive;
}
template <io::IsStateHandle T>
const InputArchive& operator>>(const InputArchive& archive, T& handle) {
  handle->load_state_dict(archive.tensors());
  return archive;
}

}  // namespace serialize

// save() and load() with a stream in place of a path. A stream holds one file: reading takes all that is left of it.
AG_API void save(const Tensor& tensor, std::ostream& stream);
AG_API void save(const std::vector<Tensor>& tensors, std::ostream& stream);
AG_API void save(const NamedTensors& tensors, std::ostream& stream);
template <class T>
requires(io::CanSaveState<T> || io::IsStateHandle<T>) void save(const T& object, std::ostream& stream) {
  serialize::OutputArchive archive;
  archive << object;
  archive.save_to(stream);
}
AG_API void load(Tensor& tensor, std::istream& stream);
AG_API void load(std::vector<Tensor>& tensors, std::istream& stream);
AG_API void load(NamedTensors& tensors, std::istream& stream);
template <class T>
requires(io::CanLoadState<T> || io::IsStateHandle<T>) void load(T& object, std::istream& stream) {
  serialize::InputArchive archive;
  archive.load_from(stream);
  archive >> object;
}

}  // namespace argand
