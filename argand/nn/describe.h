// The printed form of a layer: Describe("Linear").arg("in_features", 2).arg("bias", true).text.
#pragma once
#include <string>

#include "argand/nn/expanding_array.h"

namespace argand::nn::detail {

struct Describe {
  explicit Describe(const char* layer) : text(std::string(layer) + "()") {}

  template <class T>
  Describe& arg(const T& value) {
    return add({}, form(value));
  }
  template <class T>
  Describe& arg(const char* name, const T& value) {
    return add(std::string(name) + '=', form(value));
  }
  // Only where it is not the default.
  template <class T, class U>
  Describe& arg_unless(const U& usual, const char* name, const T& value) {
    return value == usual ? *this : arg(name, value);
  }

  std::string text;

 private:
  Describe& add(const std::string& name, const std::string& value) {
    const bool first = text[text.size() - 2] == '(';
    text.insert(text.size() - 1, (first ? "" : ", ") + name + value);
    return *this;
  }
  static std::string form(bool x) { return x ? "true" : "false"; }
  static std::string form(int64_t x) { return std::to_string(x); }
  static std::string form(size_t x) { return std::to_string(x); }
  AG_API static std::string form(double x);
  static std::string form(const std::string& x) { return x; }
  static std::string form(const char* x) { return x; }
  static std::string form(const std::vector<int64_t>& x) { return str(IntArrayRef(x)); }
  static std::string form(const std::vector<double>& x) {
    std::string s;
    for (double value : x) s += (s.empty() ? "" : ", ") + form(value);
    return "[" + s + "]";
  }
  template <class T>
  static std::string form(const std::optional<T>& x) {
    return x ? form(*x) : "None";
  }
  template <size_t D, class T>
  static std::string form(const ExpandingArray<D, T>& x) {
    if (D == 1) return form((*x)[0]);
    std::string s = "[";
    for (size_t i = 0; i < D; ++i) s += (i ? ", " : "") + form((*x)[i]);
    return s + "]";
  }
};

}  // namespace argand::nn::detail
