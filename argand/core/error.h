// Errors a person can act on. Each kind maps to one Python exception; a message says the op, what was expected, what
// came, and the remedy. User mistakes throw, never abort.
#pragma once
#include <exception>
#include <string>
#include <string_view>

#include "argand/core/device.h"
#include "argand/core/dtype.h"

namespace argand {

class AG_API Error : public std::exception {
 public:
  explicit Error(std::string message) : message_(std::move(message)) {}
  const char* what() const noexcept override { return message_.c_str(); }
  const char* what_without_backtrace() const noexcept { return message_.c_str(); }
  const std::string& msg() const { return message_; }
  // Adds where the error happened, once per level: "... (in module encoder.layers.3.attn)".
  void add_context(std::string_view where) { message_.append("\n  ").append(where); }

 private:
  std::string message_;
};
#define AG_ERROR_KIND(Name, Base)   \
  class AG_API Name : public Base { \
   public:                          \
    using Base::Base;               \
  };
AG_ERROR_KIND(IndexError, Error)
AG_ERROR_KIND(ValueError, Error)
AG_ERROR_KIND(TypeError, Error)
AG_ERROR_KIND(NotImplementedError, Error)
AG_ERROR_KIND(OutOfMemoryError, Error)
AG_ERROR_KIND(LinAlgError, Error)
AG_ERROR_KIND(InternalError, Error)
AG_ERROR_KIND(InterruptedError, Error)  // Python: KeyboardInterrupt
#undef AG_ERROR_KIND

namespace detail {
inline void append(std::string& s, std::string_view x) { s.append(x); }
inline void append(std::string& s, const char* x) { s.append(x); }
inline void append(std::string& s, const std::string& x) { s.append(x); }
inline void append(std::string& s, char x) { s.push_back(x); }
inline void append(std::string& s, bool x) { s.append(x ? "true" : "false"); }
AG_API void append(std::string& s, double x);
template <class T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char>) void append(std::string& s,
                                                                                                    T x) {
  s.append(std::to_string(x));
}
inline void append(std::string& s, DType d) { s.append(dtype_name(d)); }
inline void append(std::string& s, Device d) { s.append(d.str()); }
template <class T>
requires requires(const T& x) {
  x.data();
  x.size();
  x.data()[0] + 0;
} &&(!std::is_convertible_v<T, std::string_view>)void append(std::string& s,
                                                             const T& list) {  // a shape, as Python writes it
  s.push_back('[');
  for (size_t i = 0; i < list.size(); ++i) {
    if (i) s.append(", ");
    append(s, list.data()[i]);
  }
  s.push_back(']');
}
}  // namespace detail

// The parts written one after another: str("add: sizes ", x.sizes()).
template <class... A>
std::string str(const A&... parts) {
  std::string s;
  (detail::append(s, parts), ...);
  return s;
}

template <class E = Error, class... A>
[[noreturn]] AG_COLD void fail(const A&... parts) {
  throw E(str(parts...));
}

}  // namespace argand

// A user's mistake: throws Kind with the message. The parts are evaluated only on failure.
#define AG_CHECK(condition, ...) AG_CHECK_AS(::argand::Error, condition, __VA_ARGS__)
#define AG_CHECK_AS(Kind, condition, ...)                                                  \
  do {                                                                                     \
    if (AG_UNLIKELY(!(condition))) [&]() AG_COLD { ::argand::fail<Kind>(__VA_ARGS__); }(); \
  } while (0)
// A broken invariant: ours, not the user's.
#define AG_ASSERT(condition)                                                                                           \
  do {                                                                                                                 \
    if (AG_UNLIKELY(!(condition)))                                                                                     \
      ::argand::fail<::argand::InternalError>("internal assertion failed: " #condition " at " __FILE__ ":", __LINE__); \
  } while (0)
