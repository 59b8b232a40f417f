// ExpandingArray: D numbers, or one that stands for all of them.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "argand/core/array_ref.h"
#include "argand/core/error.h"

namespace argand {

template <size_t D, class T = int64_t>
class AG_API ExpandingArray {
 public:
  ExpandingArray(std::initializer_list<T> list) : ExpandingArray(list.begin(), list.size()) {}
  ExpandingArray(const std::vector<T>& list) : ExpandingArray(list.data(), list.size()) {}
  ExpandingArray(ArrayRef<T> list) : ExpandingArray(list.data(), list.size()) {}
  ExpandingArray(const std::array<T, D>& values) : values_(values) {}
  ExpandingArray(T all) { values_.fill(all); }

  std::array<T, D>& operator*() { return values_; }
  const std::array<T, D>& operator*() const { return values_; }
  std::array<T, D>* operator->() { return &values_; }
  const std::array<T, D>* operator->() const { return &values_; }
  operator ArrayRef<T>() const { return {values_.data(), D}; }
  constexpr size_t size() const noexcept { return D; }

 private:
  ExpandingArray(const T* list, size_t n) {
    AG_CHECK_AS(ValueError, n == D, "expected ", D, " values, got ", n,
                "; give a single number, not a list, to use it for all");
    for (size_t i = 0; i < D; ++i) values_[i] = list[i];
  }
  std::array<T, D> values_;
};

// The same, but each number may be absent: the adaptive pools' "keep that size".
template <size_t D, class T = int64_t>
class AG_API ExpandingArrayWithOptionalElem : public ExpandingArray<D, std::optional<T>> {
 public:
  using Base = ExpandingArray<D, std::optional<T>>;
  using Base::Base;
  ExpandingArrayWithOptionalElem(std::initializer_list<T> list) : Base(optionals(list)) {}
  ExpandingArrayWithOptionalElem(const std::vector<T>& list) : Base(optionals(list)) {}
  ExpandingArrayWithOptionalElem(ArrayRef<T> list) : Base(optionals(list)) {}
  ExpandingArrayWithOptionalElem(T all) : Base(std::optional<T>(all)) {}

 private:
  static std::vector<std::optional<T>> optionals(ArrayRef<T> list) { return {list.begin(), list.end()}; }
};

}  // namespace argand
