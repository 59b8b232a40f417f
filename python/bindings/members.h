// What the Tensor type is put together from.
#pragma once
#include <vector>

#include "python/bindings/tensor_object.h"

namespace argand::py {

void add_properties(std::vector<PyGetSetDef>& list);         // shape, dtype, grad, ...
void add_generated_methods(std::vector<PyMethodDef>& list);  // from the schemas
// Written by hand: conversions, sizes, autograd. Of two entries of one name the first counts.
void add_methods(std::vector<PyMethodDef>& list);
void add_slots(std::vector<PyType_Slot>& list);  // operators, indexing, repr, iteration, tp_new

}  // namespace argand::py
