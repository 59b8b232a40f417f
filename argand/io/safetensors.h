// Tensors in safetensors files. Nothing in a file is ever executed, and files that break the format are refused.
#pragma once
#include <functional>
#include <memory>

#include "argand/core/named_tensors.h"
#include "argand/io/safetensors_header.h"

namespace argand::io {

// Writes tensors and metadata to one file, which appears whole or not at all: the old file survives any failure.
// Strided tensors are written contiguous. Throws ValueError for names that come twice or are not UTF-8 and for
// undefined tensors, TypeError for dtypes the format has no name for (complex128), Error for meta tensors and where
// the system refuses.
AG_API void save_file(const NamedTensors& tensors, const std::string& path, const Metadata& metadata = {});

// The same bytes, handed to sink part by part.
AG_API void write_safetensors(const NamedTensors& tensors, const Metadata& metadata,
                              const std::function<void(const char* bytes, size_t n)>& sink);
// Copies of all tensors of a file that lies in memory, in the header's order, and its metadata where that is asked for.
// where: begins every message. Throws ValueError where the bytes break the format, TypeError for dtypes Argand does not
// have.
AG_API NamedTensors read_safetensors(const char* bytes, size_t size, const std::string& where, Metadata* metadata);

// A safetensors file, opened for reading; of the tensors, only what is asked for is read. May be used from several
// threads, and the tensors outlive it.
class AG_API SafetensorsFile {
 public:
  // Throws Error where the file cannot be opened, ValueError where it breaks the format.
  explicit SafetensorsFile(const std::string& path);

  std::vector<std::string> keys() const;  // in the header's order
  size_t size() const { return header().tensors.size(); }
  bool contains(const std::string& name) const;
  const Metadata& metadata() const { return header().metadata; }
  // These throw ValueError for a name that is not there.
  const TensorEntry& entry(const std::string& name) const;
  // A copy in memory of its own. Throws TypeError for dtypes Argand does not have, Error where the file cannot be read
  // or has become shorter since it was opened.
  Tensor read(const std::string& name) const;
  // The file's own memory, seen as a tensor: nothing is copied, a part is read when it is looked at, and writing to it
  // changes the tensor and never the file. (Bytes that lie unaligned for their dtype are copied.) For files that nobody
  // changes in place: a program that overwrites the file changes the tensor, one that shortens it ends this process
  // with SIGBUS when the lost part is looked at. Replacing the file by renaming, as save_file() does, is harmless.
  // Throws what read() throws.
  Tensor get(const std::string& name) const;
  // Elements start to end - 1 along dim of get(name); of the file only those are read.
  Tensor get_slice(const std::string& name, int64_t start, int64_t end, int64_t dim = 0) const;
  // read() of all tensors, in the header's order.
  NamedTensors tensors() const;

 private:
  struct Contents;
  const SafetensorsHeader& header() const;
  const TensorEntry& readable_entry(const std::string& name) const;
  std::shared_ptr<const Contents> contents_;
};

// Copies of all tensors of a file, in the header's order: SafetensorsFile(path).tensors().
AG_API NamedTensors load_file(const std::string& path);

}  // namespace argand::io
