// ArrayRef: a list somebody else owns. DimVector: sizes or strides on the stack, without allocating.
#pragma once
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

#include "argand/core/view.h"

namespace argand {

template <class T>
class ArrayRef {
 public:
  using value_type = T;
  using iterator = const T*;
  using const_iterator = const T*;
  constexpr ArrayRef() = default;
  constexpr ArrayRef(const T* data, size_t size) : data_(data), size_(size) {}
  constexpr ArrayRef(const T* begin, const T* end) : data_(begin), size_(static_cast<size_t>(end - begin)) {}
  constexpr ArrayRef(const T& one) : data_(&one), size_(1) {}
  ArrayRef(const std::vector<T>& v) : data_(v.data()), size_(v.size()) {}
#pragma GCC diagnostic push
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Winit-list-lifetime"  // as a parameter the list outlives the call
#endif
  constexpr ArrayRef(std::initializer_list<T> list) : data_(list.begin()), size_(list.size()) {}
#pragma GCC diagnostic pop
  template <size_t n>
  constexpr ArrayRef(const T (&array)[n]) : data_(array), size_(n) {}

  constexpr const T* data() const { return data_; }
  constexpr size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const T* begin() const { return data_; }
  constexpr const T* end() const { return data_ + size_; }
  constexpr const T& operator[](size_t i) const { return data_[i]; }
  constexpr const T& at(size_t i) const { return data_[i]; }
  constexpr const T& front() const { return data_[0]; }
  constexpr const T& back() const { return data_[size_ - 1]; }
  constexpr ArrayRef slice(size_t start, size_t count) const { return {data_ + start, count}; }
  constexpr ArrayRef slice(size_t start) const { return {data_ + start, size_ - start}; }
  std::vector<T> vec() const { return std::vector<T>(begin(), end()); }
  bool equals(ArrayRef o) const {
    if (size_ != o.size_) return false;
    for (size_t i = 0; i < size_; ++i)
      if (!(data_[i] == o.data_[i])) return false;
    return true;
  }
  friend bool operator==(ArrayRef a, ArrayRef b) { return a.equals(b); }
  friend bool operator==(ArrayRef a, const std::vector<T>& b) { return a.equals(b); }

 private:
  const T* data_ = nullptr;
  size_t size_ = 0;
};
using IntArrayRef = ArrayRef<int64_t>;

// An optional list of integers. Unlike std::optional<IntArrayRef> it may be made from one integer: the temporary lives
// as long as the call, so x.sum(1) is safe.
class OptionalIntArrayRef {
 public:
  constexpr OptionalIntArrayRef() = default;
  constexpr OptionalIntArrayRef(std::nullopt_t) {}
  constexpr OptionalIntArrayRef(IntArrayRef list) : list_(list) {}
  OptionalIntArrayRef(const std::vector<int64_t>& list) : list_(IntArrayRef(list)) {}
  constexpr OptionalIntArrayRef(const int64_t& one) : list_(IntArrayRef(one)) {}
  constexpr OptionalIntArrayRef(std::initializer_list<int64_t> list) : list_(IntArrayRef(list)) {}
  constexpr bool has_value() const { return list_.has_value(); }
  constexpr explicit operator bool() const { return list_.has_value(); }
  constexpr const IntArrayRef& value() const { return *list_; }
  constexpr const IntArrayRef& operator*() const { return *list_; }
  constexpr const IntArrayRef* operator->() const { return &*list_; }

 private:
  std::optional<IntArrayRef> list_;
};

class DimVector {
 public:
  DimVector() = default;
  explicit DimVector(size_t n) : size_(n) {}
  DimVector(size_t n, int64_t value) : size_(n) {
    for (size_t i = 0; i < n; ++i) d_[i] = value;
  }
  DimVector(IntArrayRef r) { assign(r); }
  DimVector(const DimVector& o) { assign(o); }
  DimVector& operator=(const DimVector& o) {
    assign(o);
    return *this;
  }
  operator IntArrayRef() const { return {d_, size_}; }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  int64_t* data() { return d_; }
  const int64_t* data() const { return d_; }
  int64_t& operator[](size_t i) { return d_[i]; }
  int64_t operator[](size_t i) const { return d_[i]; }
  int64_t* begin() { return d_; }
  int64_t* end() { return d_ + size_; }
  const int64_t* begin() const { return d_; }
  const int64_t* end() const { return d_ + size_; }
  void push_back(int64_t x) { d_[size_++] = x; }  // callers keep within kMaxDims
  void resize(size_t n) { size_ = n; }
  void insert(size_t at, int64_t x) {
    for (size_t i = size_++; i > at; --i) d_[i] = d_[i - 1];
    d_[at] = x;
  }
  void erase(size_t at) {
    --size_;
    for (size_t i = at; i < size_; ++i) d_[i] = d_[i + 1];
  }

 private:
  void assign(IntArrayRef r) {
    size_ = r.size();
    for (size_t i = 0; i < size_; ++i) d_[i] = r[i];
  }

  size_t size_ = 0;
  int64_t d_[kMaxDims];
};

}  // namespace argand
