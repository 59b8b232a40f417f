// What may stand between the brackets of x.index({...}): an integer, a bool, Slice, None, "..." or a tensor.
#pragma once
#include <concepts>

#include "argand/core/tensor.h"

namespace argand {

namespace indexing {

inline constexpr std::nullopt_t None = std::nullopt;

struct EllipsisIndexType {};
inline constexpr EllipsisIndexType Ellipsis{};

// Python's start:stop:step. Absent ends reach to the border; step must be positive.
class Slice {
 public:
  Slice(std::optional<int64_t> start = std::nullopt, std::optional<int64_t> stop = std::nullopt,
        std::optional<int64_t> step = std::nullopt)
      : start_(start), stop_(stop), step_(step.value_or(1)) {}
  std::optional<int64_t> start() const { return start_; }
  std::optional<int64_t> stop() const { return stop_; }
  int64_t step() const { return step_; }

 private:
  std::optional<int64_t> start_, stop_;
  int64_t step_;
};

}  // namespace indexing

struct AG_API TensorIndex {
 public:
  enum class Kind : uint8_t { None, Ellipsis, Integer, Boolean, Slice, Tensor };

  TensorIndex(std::nullopt_t) : kind_(Kind::None) {}
  TensorIndex(indexing::EllipsisIndexType) : kind_(Kind::Ellipsis) {}
  // Only "..."; throws ValueError on another text.
  TensorIndex(const char* text);
  template <class T>
  requires(std::integral<T> && !std::same_as<T, bool>) TensorIndex(T i)
      : kind_(Kind::Integer), integer_(static_cast<int64_t>(i)) {}
  template <std::same_as<bool> T>
  TensorIndex(T b) : kind_(Kind::Boolean), integer_(b) {}
  TensorIndex(const indexing::Slice& s) : kind_(Kind::Slice), slice_(s) {}
  TensorIndex(const Tensor& t) : kind_(Kind::Tensor), tensor_(t) {}

  bool is_none() const { return kind_ == Kind::None; }
  bool is_ellipsis() const { return kind_ == Kind::Ellipsis; }
  bool is_integer() const { return kind_ == Kind::Integer; }
  bool is_boolean() const { return kind_ == Kind::Boolean; }
  bool is_slice() const { return kind_ == Kind::Slice; }
  bool is_tensor() const { return kind_ == Kind::Tensor; }
  Kind kind() const { return kind_; }
  int64_t integer() const { return integer_; }
  bool boolean() const { return integer_ != 0; }
  const indexing::Slice& slice() const { return slice_; }
  const Tensor& tensor() const { return tensor_; }

 private:
  Kind kind_;
  int64_t integer_ = 0;
  indexing::Slice slice_;
  Tensor tensor_;
};

namespace indexing {
using argand::TensorIndex;
}

}  // namespace argand
