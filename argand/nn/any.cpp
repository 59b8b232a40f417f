#include "argand/nn/any.h"

namespace argand::nn {
namespace detail {

void AnyContent::wrong_count(size_t least, size_t most, size_t got) const {
  const std::string wanted = least == most ? str(most) : str(least, " to ", most);
  fail<TypeError>(type_name(type()), ": forward() takes ", wanted, " arguments, got ", got);
}
void AnyContent::wrong_type(size_t i, const std::type_info& wanted, const std::type_info& got) const {
  fail<TypeError>(type_name(type()), ": argument ", i, " of forward() is of type ", type_name(wanted),
                  ", got a value of type ", type_name(got));
}
void AnyContent::not_tensor_to_tensor() const {
  fail<TypeError>(type_name(type()), ": forward() does not take one Tensor and return one");
}

}  // namespace detail

void AnyModule::check(const char* what) const { AG_CHECK(content_, "AnyModule: ", what, "() of an empty AnyModule"); }

Module& AnyModule::module_of(const std::type_info& type) const {
  check("get");
  AG_CHECK_AS(TypeError, type == content_->type(), "AnyModule: asked for a module of type ", type_name(type),
              ", it holds one of type ", type_name(content_->type()));
  return *content_->module;
}

AnyModule AnyModule::clone(std::optional<Device> device) const {
  AnyModule copy;
  if (content_) copy.content_ = content_->holding(content_->module->clone(device));
  return copy;
}

}  // namespace argand::nn
