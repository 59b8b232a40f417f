// How a layer's options are declared: AG_ARG(double, eps) = 1e-5; gives options.eps() to read and .eps(1e-3) to set,
// which returns the options, so that setters chain.
#pragma once
#define AG_ARG(T, name)                                    \
 public:                                                   \
  auto name(const T& new_##name)->decltype(*this) {        \
    this->name##_ = new_##name;                            \
    return *this;                                          \
  }                                                        \
  const T& name() const noexcept { return this->name##_; } \
  T& name() noexcept { return this->name##_; }             \
                                                           \
 private:                                                  \
  T name##_ /* NOLINT(bugprone-macro-parentheses) */
