// TensorImpl and Storage: what a Tensor points to.
#pragma once
#include <cstddef>

#include "argand/core/array_ref.h"
#include "argand/core/refcount.h"
#include "argand/core/view.h"

namespace argand {

struct Node;
struct AutogradMeta;
struct Stream;

// Counts in-place changes, so that a saved tensor can tell it was overwritten.
struct VersionCounter {
  RefCount refs;
  std::atomic<uint32_t> value{0};
};

// Header of a block of memory; small CPU data follows it in the same block.
struct Storage {
  RefCount refs;
  std::atomic<uint32_t> version{0};
  char* data = nullptr;
  size_t nbytes = 0;
  void (*release)(Storage*) = nullptr;  // frees data (not the header); null: data shares the header's block
  void* context = nullptr;              // release's
  Stream* stream = nullptr;             // stream the data was allocated on; null: the default stream
  Device device;
  bool accounted = true;  // counts in the memory statistics (borrowed memory does not)
};
static_assert(sizeof(Storage) <= 64);

AG_API Storage* new_storage(size_t nbytes, Device device);
// Memory of the caller's; deleter(context, data) runs when the last tensor is gone.
AG_API Storage* borrow_storage(void* data, size_t nbytes, Device device, void (*deleter)(void* context, void* data),
                               void* context);
AG_API void destroy_storage(Storage*);
inline void drop(Storage* s) {
  if (s->refs.drop()) destroy_storage(s);
}

// How a view may be written to under autograd.
enum class ViewKind : uint8_t { None, Normal, CreatedWithoutGrad, CreatedInInference };

struct TensorImpl {
  View view;
  RefCount refs;
  uint32_t keys = 0;           // Modes this tensor switches on by itself
  bool requires_grad = false;  // a leaf that wants a gradient, or a result with grad_fn
  bool inference = false;      // made in inference mode: no version counter
  bool own_version = false;    // version is a VersionCounter's, not the storage's
  ViewKind view_kind = ViewKind::None;
  uint32_t output_nr = 0;  // which output of grad_fn
  Storage* storage = nullptr;
  std::atomic<uint32_t>* version = nullptr;  // null: inference tensor
  Node* grad_fn = nullptr;
  AutogradMeta* autograd = nullptr;  // made on first need: gradient, hooks
  TensorImpl* base = nullptr;        // of a view: the tensor it looks into (never itself a view)
  uint32_t view_version = 0;         // of a view: version at which grad_fn was made
  int64_t* wide = nullptr;           // above kInlineDims: sizes, then strides
  void* pyobj = nullptr;             // the Python object that stands for this tensor (python/bindings/tensor_object.h)

  bool is_wide() const { return view.ndim > kInlineDims; }
  IntArrayRef sizes() const { return {is_wide() ? wide : view.sizes, view.ndim}; }
  IntArrayRef strides() const { return {is_wide() ? wide + view.ndim : view.strides, view.ndim}; }
  // Sets the geometry; derives numel and contiguity, leaves data, dtype and device.
  AG_API void set_geometry(IntArrayRef sizes, IntArrayRef strides);
  // Of a view: its base, which has history, was written to since grad_fn was made. Not for tensors without a base.
  bool is_stale_view() const {
    return base->requires_grad && view_kind == ViewKind::Normal && version &&
           version->load(std::memory_order_relaxed) != __atomic_load_n(&view_version, __ATOMIC_ACQUIRE);
  }
  // requires_grad, or history that came through the base and grad_fn does not know of yet.
  // Staleness first: another thread may be making grad_fn anew, which ends with view_version.
  bool wants_grad() const { return (AG_UNLIKELY(base != nullptr) && is_stale_view()) || requires_grad; }
  void bump_version() {
    if (version) version->fetch_add(1, std::memory_order_relaxed);
  }
};

// A fresh impl without storage, for the factories; fields at their defaults, view uninitialised.
AG_API TensorImpl* new_impl();
AG_API void destroy_impl(TensorImpl*);

// The counter `version` is part of; only where own_version is set.
inline VersionCounter* version_counter_of(const TensorImpl* x) {
  return reinterpret_cast<VersionCounter*>(reinterpret_cast<char*>(x->version) - offsetof(VersionCounter, value));
}
// From now on x counts its changes alone: data(), set_data() and set_() give a fresh counter.
AG_API void give_own_version(TensorImpl* x);

// What destroying a tensor owes to autograd, which defines them: giving up its reference to grad_fn, its metadata.
void free_grad_fn(Node*);
void free_autograd(AutogradMeta*);
// The same for a Python object of its own, where pyobj is still set: then the tensor owned it. Set by the Python
// module.
AG_API extern void (*free_python_object)(TensorImpl*);

}  // namespace argand
