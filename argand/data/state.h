// Whole numbers in a NamedTensors, for the states of this folder.
#pragma once
#include <string_view>

#include "argand/core/named_tensors.h"

namespace argand::data::detail {

void put_number(NamedTensors& state, std::string_view name, uint64_t value);
// Throws ValueError, naming `owner`, where the entry is missing or is not one whole number.
uint64_t number_of(const char* owner, const NamedTensors& state, std::string_view name);

}  // namespace argand::data::detail
