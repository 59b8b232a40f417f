#include "argand/profile/nan_watch.h"

#include <cmath>

#include "argand/profile/describe.h"

namespace argand::profile {
namespace {

template <class F>
bool any_element(const View& v, F&& test) {
  if (!v.data || v.numel == 0) return false;
  int64_t index[kInlineDims] = {}, offset = 0;
  for (int64_t n = 0; n < v.numel; ++n) {
    if (test(offset)) return true;
    for (int d = v.ndim - 1; d >= 0; --d) {
      offset += v.strides[d];
      if (++index[d] < v.sizes[d]) break;
      offset -= v.strides[d] * v.sizes[d];
      index[d] = 0;
    }
  }
  return false;
}

}  // namespace

NanWatch::NanWatch(bool infinities_too) : infinities_too_(infinities_too) { add_observer(this); }
NanWatch::~NanWatch() { remove_observer(this); }

bool NanWatch::bad(const View& v) const {
  if (!is_differentiable(v.dtype) || (!v.device.is_cpu() && !v.host_scalar)) return false;
  const auto wrong = [this](double x) { return std::isnan(x) || (infinities_too_ && std::isinf(x)); };
  return visit_dtype(v.dtype, [&](auto zero) {
    using T = decltype(zero);
    const T* data = v.as<T>();
    return any_element(v, [&](int64_t i) {
      if constexpr (requires { data[i].re; })
        return wrong(data[i].re) || wrong(data[i].im);
      else
        return wrong(static_cast<double>(data[i]));
    });
  });
}

void NanWatch::after(const Call& call) {
  for (int i = 0; i < call.ins; ++i)
    if (call.views[call.outs + i] && bad(call.in(i))) return;
  for (int i = 0; i < call.outs; ++i)
    if (call.views[i] && bad(call.out(i)))
      fail("op ", call.op->name, " made the first ", infinities_too_ ? "NaN or infinity" : "NaN", " (output ", i,
           "): ", describe_call(call), module_path(), "; its inputs were finite enough, look at their range there");
}

}  // namespace argand::profile
