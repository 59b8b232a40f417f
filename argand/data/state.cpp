#include "argand/data/state.h"

#include <algorithm>

namespace argand::data::detail {

void put_number(NamedTensors& state, std::string_view name, uint64_t value) {
  const Tensor x = new_tensor({}, DType::Int64);
  *x.data_ptr<int64_t>() = static_cast<int64_t>(value);
  state.emplace_back(name, x);
}

uint64_t number_of(const char* owner, const NamedTensors& state, std::string_view name) {
  const auto entry = std::find_if(state.begin(), state.end(), [&](const auto& e) { return e.first == name; });
  AG_CHECK_AS(ValueError, entry != state.end(), owner, ".load_state_dict: the state has no entry \"", name, "\"");
  const Tensor& x = entry->second;
  AG_CHECK_AS(ValueError, x.defined() && x.numel() == 1 && x.dtype() == DType::Int64, owner, ".load_state_dict: \"",
              name, "\" should be one int64 number");
  return static_cast<uint64_t>(x.item<int64_t>());
}

}  // namespace argand::data::detail
