#include "argand/profile/nan_watch.h"

#include <cmath>
#include <vector>

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

// Of the kernels this thread is in, a watch each: whether they were given a NaN. A kernel may write over its inputs, so
// they are read before it runs.
thread_local std::vector<std::pair<const NanWatch*, bool>> t_given;

// Another thread may have made the watch inside this call: then nothing is known of its inputs.
bool take_given(const NanWatch* watch) {
  if (t_given.empty() || t_given.back().first != watch) return true;
  const bool given = t_given.back().second;
  t_given.pop_back();
  return given;
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

bool NanWatch::bad_input(const Call& call) const {
  for (int i = 0; i < call.ins; ++i)
    if (call.views[call.outs + i] && bad(call.in(i))) return true;
  return false;
}

void NanWatch::before(const Call& call) { t_given.emplace_back(this, bad_input(call)); }

void NanWatch::failed(const Call&) { take_given(this); }

void NanWatch::after(const Call& call) {
  if (take_given(this)) return;
  for (int i = 0; i < call.outs; ++i)
    if (call.views[i] && bad(call.out(i)))
      fail("op ", call.op->name, " made the first ", infinities_too_ ? "NaN or infinity" : "NaN", " (output ", i,
           "): ", describe_call(call), module_path(), "; its inputs were finite enough, look at their range there");
}

}  // namespace argand::profile
