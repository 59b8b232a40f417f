// Reading a dictionary of named tensors: every name asked for must be there, every name there must be asked for.
#pragma once
#include <unordered_map>

#include "argand/core/named_tensors.h"

namespace argand::optim {

class DictReader {
 public:
  // owner: "Adam", for messages. Throws ValueError where a name comes twice.
  DictReader(const char* owner, const NamedTensors& dict);
  bool has(const std::string& name) const { return at_.count(name) != 0; }
  // These throw ValueError where the name is missing, or is not what is asked for.
  const Tensor& tensor(const std::string& name);
  double number(const std::string& name);
  int64_t integer(const std::string& name);
  std::vector<double> numbers(const std::string& name);
  std::vector<int64_t> integers(const std::string& name);
  // Names not asked for yet, in the dictionary's order.
  std::vector<std::string> rest() const;
  // Throws ValueError with the names in rest(), if there are any.
  void expect_end() const;

 private:
  const char* owner_;
  const NamedTensors& dict_;
  std::unordered_map<std::string, size_t> at_;
  std::vector<bool> used_;
};

// Numbers as tensors.
Tensor boxed(double x);
Tensor boxed(int64_t x);
Tensor boxed(const std::vector<double>& x);
Tensor boxed(const std::vector<int64_t>& x);

}  // namespace argand::optim
