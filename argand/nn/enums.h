// Names given to options: .padding(kSame), .reduction(kSum). Each is a type of its own, as in libtorch.
#pragma once
#include <cstdint>
#include <type_traits>

#include "argand/core/macros.h"

namespace argand {

#define AG_ENUM(Name)                              \
  namespace enumtype {                             \
  struct k##Name {                                 \
    static constexpr const char* name = "k" #Name; \
  };                                               \
  }                                                \
  inline constexpr enumtype::k##Name k##Name {}
AG_ENUM(Linear);
AG_ENUM(Conv1D);
AG_ENUM(Conv2D);
AG_ENUM(Conv3D);
AG_ENUM(ConvTranspose1D);
AG_ENUM(ConvTranspose2D);
AG_ENUM(ConvTranspose3D);
AG_ENUM(Sigmoid);
AG_ENUM(Tanh);
AG_ENUM(ReLU);
AG_ENUM(GELU);
AG_ENUM(SiLU);
AG_ENUM(Mish);
AG_ENUM(LeakyReLU);
AG_ENUM(SELU);
AG_ENUM(FanIn);
AG_ENUM(FanOut);
AG_ENUM(Constant);
AG_ENUM(Reflect);
AG_ENUM(Replicate);
AG_ENUM(Circular);
AG_ENUM(Nearest);
AG_ENUM(NearestExact);
AG_ENUM(Bilinear);
AG_ENUM(Bicubic);
AG_ENUM(Trilinear);
AG_ENUM(Area);
AG_ENUM(Sum);
AG_ENUM(Mean);
AG_ENUM(Max);
AG_ENUM(None);
AG_ENUM(BatchMean);
AG_ENUM(Zeros);
AG_ENUM(Border);
AG_ENUM(Reflection);
AG_ENUM(RNN_TANH);
AG_ENUM(RNN_RELU);
AG_ENUM(LSTM);
AG_ENUM(GRU);
AG_ENUM(Valid);
AG_ENUM(Same);
#undef AG_ENUM

// One of the names listed; made from any of them.
template <class... Names>
class AG_API OneOf {
 public:
  template <class T>
  requires((std::is_same_v<T, Names> || ...)) constexpr OneOf(T) : which_(position<T>()) {}
  template <class T>
  constexpr bool is() const {
    static_assert((std::is_same_v<T, Names> || ...), "this option never has that value");
    return which_ == position<T>();
  }
  constexpr const char* name() const {
    constexpr const char* names[] = {Names::name...};
    return names[which_];
  }
  friend constexpr bool operator==(OneOf a, OneOf b) { return a.which_ == b.which_; }

 private:
  template <class T>
  static constexpr uint8_t position() {
    constexpr bool match[] = {std::is_same_v<T, Names>...};
    uint8_t i = 0;
    while (!match[i]) ++i;
    return i;
  }
  uint8_t which_;
};

}  // namespace argand
