// libtorch's macros: modules, checks, and the choice of a C++ type by a tensor's dtype.
#pragma once
#include <cstdio>
#include <sstream>
#include <string>

#include "argand/nn/holder.h"
#include "argand/nn/option.h"
#include "argand/ops/printing.h"

// The version of libtorch whose names and meanings these are.
#define TORCH_VERSION_MAJOR 2
#define TORCH_VERSION_MINOR 13
#define TORCH_VERSION_PATCH 0
#define TORCH_VERSION "2.13.0"

#define TORCH_API
#define TORCH_MODULE(Name) AG_MODULE(Name)
#define TORCH_MODULE_IMPL(Name, ImplType) AG_MODULE_IMPL(Name, ImplType)
#define TORCH_ARG(T, name) AG_ARG(T, name)

namespace argand::torch_door {

// Whatever can be printed, one after another.
template <class... A>
std::string message(const char* condition, const A&... parts) {
  std::ostringstream text;
  if constexpr (sizeof...(A) == 0)
    text << condition << " does not hold";
  else
    (text << ... << parts);
  return text.str();
}
inline void warn(const std::string& text) { std::fprintf(stderr, "warning: %s\n", text.c_str()); }

inline DType dtype_of(DType dtype) { return dtype; }
inline DType dtype_of(const Tensor& x) { return x.dtype(); }
[[noreturn]] inline void no_such_type(const char* name, DType dtype) {
  fail<NotImplementedError>(name, ": there is no case for ", dtype, "; convert the tensor with .to(dtype)");
}

}  // namespace argand::torch_door

#define AG_TORCH_CHECK(Kind, condition, ...)                                                             \
  do {                                                                                                   \
    if (AG_UNLIKELY(!(condition))) throw Kind(::argand::torch_door::message(#condition, ##__VA_ARGS__)); \
  } while (false)
#define TORCH_CHECK(condition, ...) AG_TORCH_CHECK(::argand::Error, condition, ##__VA_ARGS__)
#define TORCH_CHECK_VALUE(condition, ...) AG_TORCH_CHECK(::argand::ValueError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_INDEX(condition, ...) AG_TORCH_CHECK(::argand::IndexError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_TYPE(condition, ...) AG_TORCH_CHECK(::argand::TypeError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_NOT_IMPLEMENTED(condition, ...) \
  AG_TORCH_CHECK(::argand::NotImplementedError, condition, ##__VA_ARGS__)
#define TORCH_INTERNAL_ASSERT(condition, ...) AG_TORCH_CHECK(::argand::InternalError, condition, ##__VA_ARGS__)
#define TORCH_WARN(...) ::argand::torch_door::warn(::argand::torch_door::message("", __VA_ARGS__))
#define AT_CHECK(condition, ...) TORCH_CHECK(condition, ##__VA_ARGS__)
#define AT_ASSERT(condition, ...) TORCH_INTERNAL_ASSERT(condition, ##__VA_ARGS__)
#define AT_ERROR(...) throw ::argand::Error(::argand::torch_door::message("", __VA_ARGS__))

// AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "name", [&] { ... scalar_t ... }) calls the function with scalar_t as the
// C++ type of the dtype, and throws NotImplementedError for one that is not in the list.
#define AG_TORCH_CASE(value, ...)                               \
  case value: {                                                 \
    using scalar_t [[maybe_unused]] = ::argand::type_of<value>; \
    return __VA_ARGS__();                                       \
  }
#define AG_TORCH_DISPATCH(TYPE, NAME, CASES)                               \
  [&] {                                                                    \
    const ::argand::DType ag_dtype = ::argand::torch_door::dtype_of(TYPE); \
    switch (ag_dtype) {                                                    \
      CASES                                                                \
      default:                                                             \
        ::argand::torch_door::no_such_type(NAME, ag_dtype);                \
    }                                                                      \
  }()
#define AG_TORCH_FLOATING(...) \
  AG_TORCH_CASE(::argand::DType::Float32, __VA_ARGS__) AG_TORCH_CASE(::argand::DType::Float64, __VA_ARGS__)
#define AG_TORCH_INTEGRAL(...)                       \
  AG_TORCH_CASE(::argand::DType::UInt8, __VA_ARGS__) \
  AG_TORCH_CASE(::argand::DType::Int8, __VA_ARGS__)  \
  AG_TORCH_CASE(::argand::DType::Int16, __VA_ARGS__) \
  AG_TORCH_CASE(::argand::DType::Int32, __VA_ARGS__) \
  AG_TORCH_CASE(::argand::DType::Int64, __VA_ARGS__)
#define AG_TORCH_COMPLEX(...) \
  AG_TORCH_CASE(::argand::DType::Complex64, __VA_ARGS__) AG_TORCH_CASE(::argand::DType::Complex128, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES(TYPE, NAME, ...) AG_TORCH_DISPATCH(TYPE, NAME, AG_TORCH_FLOATING(__VA_ARGS__))
#define AT_DISPATCH_FLOATING_TYPES_AND(MORE, TYPE, NAME, ...) \
  AG_TORCH_DISPATCH(TYPE, NAME, AG_TORCH_FLOATING(__VA_ARGS__) AG_TORCH_CASE(MORE, __VA_ARGS__))
#define AT_DISPATCH_FLOATING_TYPES_AND_HALF(TYPE, NAME, ...) \
  AT_DISPATCH_FLOATING_TYPES_AND(::argand::DType::Float16, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND2(MORE, MORE2, TYPE, NAME, ...) \
  AG_TORCH_DISPATCH(TYPE, NAME,                                       \
                    AG_TORCH_FLOATING(__VA_ARGS__) AG_TORCH_CASE(MORE, __VA_ARGS__) AG_TORCH_CASE(MORE2, __VA_ARGS__))
#define AT_DISPATCH_FLOATING_AND_COMPLEX_TYPES(TYPE, NAME, ...) \
  AG_TORCH_DISPATCH(TYPE, NAME, AG_TORCH_FLOATING(__VA_ARGS__) AG_TORCH_COMPLEX(__VA_ARGS__))
#define AT_DISPATCH_INTEGRAL_TYPES(TYPE, NAME, ...) AG_TORCH_DISPATCH(TYPE, NAME, AG_TORCH_INTEGRAL(__VA_ARGS__))
#define AT_DISPATCH_ALL_TYPES(TYPE, NAME, ...) \
  AG_TORCH_DISPATCH(TYPE, NAME, AG_TORCH_FLOATING(__VA_ARGS__) AG_TORCH_INTEGRAL(__VA_ARGS__))
#define AT_DISPATCH_ALL_TYPES_AND(MORE, TYPE, NAME, ...) \
  AG_TORCH_DISPATCH(TYPE, NAME,                          \
                    AG_TORCH_FLOATING(__VA_ARGS__) AG_TORCH_INTEGRAL(__VA_ARGS__) AG_TORCH_CASE(MORE, __VA_ARGS__))
