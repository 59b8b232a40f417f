#include "argand/optim/dict_reader.h"

#include <algorithm>

#include "argand/ops/functions.h"

namespace argand::optim {

DictReader::DictReader(const char* owner, const NamedTensors& dict)
    : owner_(owner), dict_(dict), used_(dict.size(), false) {
  for (size_t i = 0; i < dict.size(); ++i)
    AG_CHECK_AS(ValueError, at_.emplace(dict[i].first, i).second, owner, ": the state dictionary has two entries \"",
                dict[i].first, '"');
}

const Tensor& DictReader::tensor(const std::string& name) {
  const auto found = at_.find(name);
  AG_CHECK_AS(ValueError, found != at_.end(), owner_, ": the state dictionary has no \"", name,
              "\"; it was saved from something else, or by another version");
  used_[found->second] = true;
  const Tensor& x = dict_[found->second].second;
  AG_CHECK_AS(ValueError, x.defined(), owner_, ": \"", name, "\" in the state dictionary is undefined");
  return x;
}

std::vector<double> DictReader::numbers(const std::string& name) {
  const Tensor& x = tensor(name);
  AG_CHECK_AS(ValueError, x.dim() <= 1 && !x.is_complex(), owner_, ": \"", name,
              "\" in the state dictionary should be a number or a list of numbers, got ", x.dtype(), " ", x.sizes());
  const Tensor doubles = x.detach().to(Device(DeviceType::CPU), DType::Float64).contiguous();
  return {doubles.data_ptr<double>(), doubles.data_ptr<double>() + doubles.numel()};
}
std::vector<int64_t> DictReader::integers(const std::string& name) {
  const Tensor& x = tensor(name);
  AG_CHECK_AS(ValueError, x.dim() <= 1 && is_integral(x.dtype(), true), owner_, ": \"", name,
              "\" in the state dictionary should be an integer or a list of integers, got ", x.dtype(), " ", x.sizes());
  const Tensor longs = x.to(Device(DeviceType::CPU), DType::Int64).contiguous();
  return {longs.data_ptr<int64_t>(), longs.data_ptr<int64_t>() + longs.numel()};
}
double DictReader::number(const std::string& name) {
  const std::vector<double> x = numbers(name);
  AG_CHECK_AS(ValueError, x.size() == 1, owner_, ": \"", name, "\" in the state dictionary should be one number, got ",
              x.size());
  return x[0];
}
int64_t DictReader::integer(const std::string& name) {
  const std::vector<int64_t> x = integers(name);
  AG_CHECK_AS(ValueError, x.size() == 1, owner_, ": \"", name, "\" in the state dictionary should be one integer, got ",
              x.size());
  return x[0];
}

std::vector<std::string> DictReader::rest() const {
  std::vector<std::string> names;
  for (size_t i = 0; i < dict_.size(); ++i)
    if (!used_[i]) names.push_back(dict_[i].first);
  return names;
}

void DictReader::expect_end() const {
  const std::vector<std::string> names = rest();
  if (names.empty()) return;
  std::string list;
  for (size_t i = 0; i < names.size() && i < 5; ++i) list += (i ? ", \"" : "\"") + names[i] + '"';
  if (names.size() > 5) list += str(" and ", names.size() - 5, " more");
  fail<ValueError>(owner_, ": the state dictionary has entries that belong to nothing here: ", list);
}

Tensor boxed(double x) { return full(IntArrayRef(), Scalar(x), DType::Float64); }
Tensor boxed(int64_t x) { return full(IntArrayRef(), Scalar(x), DType::Int64); }
Tensor boxed(const std::vector<double>& x) {
  Tensor t = new_tensor(static_cast<int64_t>(x.size()), DType::Float64);
  std::copy(x.begin(), x.end(), t.data_ptr<double>());
  return t;
}
Tensor boxed(const std::vector<int64_t>& x) {
  Tensor t = new_tensor(static_cast<int64_t>(x.size()), DType::Int64);
  std::copy(x.begin(), x.end(), t.data_ptr<int64_t>());
  return t;
}

}  // namespace argand::optim
