// save and load: tensors, and whatever has a state, in one safetensors file.
#pragma once
#include "argand/core/named_tensors.h"

namespace argand {

namespace io {

// Modules, optimizers, schedulers, ...
template <class T>
concept CanSaveState = requires(const T& x) {
  NamedTensors(x.state_dict());
};
template <class T>
concept CanLoadState = requires(T& x, const NamedTensors& dict) {
  x.load_state_dict(dict);
};
// Handles to them: module holders, shared_ptr.
template <class T>
concept IsStateHandle = !CanSaveState<T> && requires(T & x, const NamedTensors& dict) {
  NamedTensors(x->state_dict());
  x->load_state_dict(dict);
};

AG_API void save_state(const NamedTensors& dict, const std::string& path);
AG_API NamedTensors load_state(const std::string& path);

}  // namespace io

// Each writes one file, which appears whole or not at all; see io::save_file for what may be saved. requires_grad is
// not saved.
AG_API void save(const Tensor& tensor, const std::string& path);
AG_API void save(const std::vector<Tensor>& tensors, const std::string& path);
AG_API void save(const NamedTensors& tensors, const std::string& path);
template <io::CanSaveState T>
void save(const T& object, const std::string& path) {
  io::save_state(object.state_dict(), path);
}
template <io::IsStateHandle T>
void save(const T& handle, const std::string& path) {
  io::save_state(handle->state_dict(), path);
}

// Each reads what the save() of the same kind wrote. Tensors are copies, which later changes to the file do
// not reach; objects copy the numbers into what they have. Throws Error where the file cannot be opened, ValueError
// where it is no safetensors file, holds something else, or does not fit.
AG_API void load(Tensor& tensor, const std::string& path);
AG_API void load(std::vector<Tensor>& tensors, const std::string& path);
AG_API void load(NamedTensors& tensors, const std::string& path);
template <io::CanLoadState T>
void load(T& object, const std::string& path) {
  object.load_state_dict(io::load_state(path));
}
template <io::IsStateHandle T>
void load(T& handle, const std::string& path) {
  handle->load_state_dict(io::load_state(path));
}

}  // namespace argand
