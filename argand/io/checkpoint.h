// Checkpoint: everything a run needs to go on, in one file.
#pragma once
#include <concepts>
#include <functional>
#include <limits>

#include "argand/core/generator.h"
#include "argand/io/safetensors_header.h"
#include "argand/io/save.h"

namespace argand::io {

//   io::Checkpoint checkpoint;
//   checkpoint.add("model", model).add("optimizer", optimizer).add("epoch", epoch).add("random", default_generator());
//   checkpoint.save("run.safetensors");   // the numbers of this moment; the old file survives any failure
//   checkpoint.load("run.safetensors");   // back into the same objects
//
// What is added is referred to and must outlive the checkpoint; handles (module holders, shared_ptr, Tensor, Generator)
// are copied, and so keep what they refer to. The file is safetensors: "model.0.weight", "epoch", ...
class AG_API Checkpoint {
 public:
  // Anything with state_dict() and load_state_dict(). Throws ValueError for a name that is taken, empty, or has a line
  // break, and for "a.b" beside "a".
  template <class T>
  requires(CanSaveState<T>&& CanLoadState<T>) Checkpoint& add(const std::string& name, T& object) {
    return add_entry(
        name, [&object] { return object.state_dict(); },
        [&object](const NamedTensors& d) { object.load_state_dict(d); });
  }
  template <IsStateHandle T>
  Checkpoint& add(const std::string& name, const T& handle) {
    return add_entry(
        name, [handle] { return handle->state_dict(); },
        [handle = T(handle)](const NamedTensors& d) mutable { handle->load_state_dict(d); });
  }
  // Loading copies the numbers into the tensor; sizes and dtype must be as they were.
  Checkpoint& add(const std::string& name, const Tensor& tensor);
  Checkpoint& add(const std::string& name, const Generator& generator);
  // Loading throws ValueError for an integer that the variable cannot hold; a bool holds 0 and 1.
  template <class T>
  requires(std::integral<T> && !std::is_const_v<T>) Checkpoint& add(const std::string& name, T& number) {
    using Wide = std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>;
    return add_entry(
        name, [&number] { return integer_entry(static_cast<Wide>(number)); },
        [&number](const NamedTensors& d) {
          number = static_cast<T>(integer_of(d, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
        });
  }
  template <class T>
  requires(std::floating_point<T> && !std::is_const_v<T>) Checkpoint& add(const std::string& name, T& number) {
    return add_entry(
        name, [&number] { return real_entry(static_cast<double>(number)); },
        [&number](const NamedTensors& d) { number = static_cast<T>(real_of(d)); });
  }

  // Texts for people and programs that read the file; loading does not change them.
  Checkpoint& set_metadata(const std::string& key, const std::string& text);

  // Throws what save_file() throws.
  void save(const std::string& path) const;
  // What the file has beyond what was added here is left alone. Throws Error where the file cannot be opened,
  // ValueError where it is no checkpoint or lacks something, before anything is changed; what an object throws that
  // does not fit, with its name, after everything loaded before it has been given back the state it had (a copy taken
  // first: memory for the state of all that is loaded). An object that refuses its own former state is named in the
  // message; exceptions that are no Error pass as they are.
  void load(const std::string& path) const;

 private:
  using Save = std::function<NamedTensors()>;
  using Load = std::function<void(const NamedTensors&)>;
  struct Entry {
    std::string name;
    Save save;
    Load load;
  };
  Checkpoint& add_entry(const std::string& name, Save save, Load load);
  // Gives entries [0, states.size()) their former states, last first; what that threw, one line each.
  std::string restore(const std::vector<NamedTensors>& states) const;
  // A number, a tensor, a generator is one tensor, named like its entry: "" within it.
  static NamedTensors integer_entry(int64_t x);
  static NamedTensors integer_entry(uint64_t x);
  static NamedTensors real_entry(double x);
  // The bits of the integer, which lies from least to most.
  static int64_t integer_of(const NamedTensors& dict, int64_t least, uint64_t most);
  static double real_of(const NamedTensors& dict);

  std::vector<Entry> entries_;
  Metadata metadata_;
};

}  // namespace argand::io
