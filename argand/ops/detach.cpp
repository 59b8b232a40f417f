// The same memory outside the graph, and a tensor that turns to other memory.
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {
namespace {

void check_defined(const char* op, const Tensor& x) { AG_CHECK(x.defined(), op, ": the tensor is undefined"); }

void look_at(TensorImpl& to, const TensorImpl& from) {
  const uint32_t version = to.version ? to.version->load(std::memory_order_relaxed) : 0;
  from.storage->refs.add();
  Storage* before = std::exchange(to.storage, from.storage);
  const DimVector sizes = from.sizes(), strides = from.strides();
  to.view.data = from.view.data;
  to.view.dtype = from.view.dtype;
  to.view.device = from.view.device;
  to.set_geometry(sizes, strides);
  to.inference = from.inference;
  give_own_version(&to);
  to.version->store(version, std::memory_order_relaxed);
  if (before) drop(before);
  if (TensorImpl* base = std::exchange(to.base, nullptr); base && base->refs.drop()) destroy_impl(base);
  to.view_kind = ViewKind::None;
}

}  // namespace

AG_OP("detach(Tensor(a) self) -> Tensor(a)", "own")
Tensor Tensor::detach() const {
  AG_DOOR(detach, *this);
  check_defined("detach", *this);
  return alias(*this);
}

AG_OP("data(Tensor(a) self) -> Tensor(a)", "own")
Tensor Tensor::data() const {
  AG_DOOR(data, *this);
  check_defined("data", *this);
  Tensor x = alias(*this);
  if (impl()->version) give_own_version(x.impl());
  return x;
}

AG_OP("set_data(Tensor(a!) self, Tensor o) -> ()", "own")
void Tensor::set_data(const Tensor& o) const {
  AG_DOOR(set_data, *this, o);
  check_defined("set_data", *this);
  check_defined("set_data", o);
  AG_CHECK(!impl()->requires_grad || is_differentiable(o.dtype()),
           "set_data: a tensor that requires grad cannot take over memory of dtype ", o.dtype());
  AG_CHECK(!impl()->requires_grad || !o.is_inference(),
           "set_data: a tensor that requires grad cannot take over an inference tensor's memory; clone() it first");
  const Tensor keep = o;  // o may be a view of this
  look_at(*impl(), *keep.impl());
}

// self becomes a view of source's memory, with its sizes, strides and dtype; without history.
AG_OP("set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)", "method")
Tensor& set_(const Tensor& self, const Tensor& source) {
  AG_DOOR(set_, self, source);
  check_defined("set_", self);
  check_defined("set_", source);
  AG_CHECK(self.dtype() == source.dtype() && self.device() == source.device(), "set_: source must be ", self.dtype(),
           " on ", self.device(), " as the tensor is, got ", source.dtype(), " on ", source.device());
  self.set_data(source);
  return const_cast<Tensor&>(self);
}
// Without elements.
AG_OP("set_(Tensor(a!) self) -> Tensor(a!)", "method")
Tensor& set_(const Tensor& self) {
  AG_DOOR(set_, self);
  check_defined("set_", self);
  return set_(self, new_tensor({0}, self.dtype(), self.device()));
}
// Whether self looks at the same memory in the same way as tensor.
AG_OP("is_set_to(Tensor self, Tensor tensor) -> bool", "method")
bool is_set_to(const Tensor& self, const Tensor& tensor) {
  AG_DOOR(is_set_to, self, tensor);
  return self.is_alias_of(tensor) && self.data_ptr() == tensor.data_ptr() && self.sizes() == tensor.sizes() &&
         self.strides() == tensor.strides();
}

}  // namespace argand
