#include "argand/cuda/cufft.h"

#include <algorithm>

#include "argand/core/error.h"

namespace argand::cuda {

namespace {

const char* name_of(fft::Status status) {
  switch (status) {
    case 0x2:
      return "CUFFT_ALLOC_FAILED";
    case 0x4:
      return "CUFFT_INVALID_VALUE";
    case 0x5:
      return "CUFFT_INTERNAL_ERROR";
    case 0x6:
      return "CUFFT_EXEC_FAILED";
    case 0x7:
      return "CUFFT_SETUP_FAILED";
    case 0x8:
      return "CUFFT_INVALID_SIZE";
    case 0x10:
      return "CUFFT_NOT_SUPPORTED";
    default:
      return "a status of cufftResult";
  }
}

const char* name_of(fft::Type type) {
  switch (type) {
    case fft::kC2C:
      return "complex64";
    case fft::kZ2Z:
      return "complex128";
    case fft::kR2C:
      return "float32 to complex64";
    case fft::kD2Z:
      return "float64 to complex128";
    case fft::kC2R:
      return "complex64 to float32";
    default:
      return "complex128 to float64";
  }
}

}  // namespace

std::string FftBatch::str() const {
  return argand::str(batch, " transforms of ", n, " points, ", name_of(type), ", steps ", in.step, " and ", out.step,
                     ", distances ", in.distance, " and ", out.distance);
}

Cufft::~Cufft() {
  for (auto& [key, plan] : plans_) (void)f_.destroy(plan.handle);
}

void Cufft::check(fft::Status status, const char* call, const FftBatch& t) const {
  AG_CHECK(status == fft::kSuccess, "cuFFT: ", call, " failed: ", name_of(status), " (", status, "), for ", t.str());
}

Cufft::Plan Cufft::make_plan(const FftBatch& t) {
  Plan plan;
  check(f_.create(&plan.handle), "cufftCreate", t);
  try {
    check(f_.set_auto_allocation(plan.handle, 0), "cufftSetAutoAllocation", t);
    // Steps and distances count only where sizes are given; that of the one dimension is not looked at.
    long long n = t.n, sizes = t.n;
    check(f_.make_plan_many(plan.handle, 1, &n, &sizes, t.in.step, t.in.distance, &sizes, t.out.step, t.out.distance,
                            t.type, t.batch, &plan.workspace),
          "cufftMakePlanMany64", t);
  } catch (...) {
    (void)f_.destroy(plan.handle);
    throw;
  }
  return plan;
}

void Cufft::forget_oldest() {
  auto oldest = plans_.end();
  for (auto at = plans_.begin(); at != plans_.end(); ++at)
    if (!at->second.stays && (oldest == plans_.end() || at->second.used < oldest->second.used)) oldest = at;
  if (oldest == plans_.end()) return;
  (void)f_.destroy(oldest->second.handle);
  plans_.erase(oldest);
}

Cufft::Plan& Cufft::plan_of(const FftBatch& t, bool recorded) {
  const Key key{t.type, t.n, t.batch, t.in.step, t.in.distance, t.out.step, t.out.distance};
  auto at = plans_.find(key);
  if (at == plans_.end()) {
    // What a plan holds is freed at once, which must not happen while a stream is captured.
    if (plans_.size() >= most_plans_ && !recorded) forget_oldest();
    at = plans_.emplace(key, make_plan(t)).first;
  }
  at->second.used = ++clock_;
  at->second.stays |= recorded;
  return at->second;
}

void Cufft::run(const FftBatch& t, void* stream, bool recorded, const std::function<void*(size_t)>& room) {
  const std::lock_guard lock(mutex_);
  const Plan& plan = plan_of(t, recorded);
  check(f_.set_stream(plan.handle, stream), "cufftSetStream", t);
  check(f_.set_work_area(plan.handle, plan.workspace ? room(plan.workspace) : nullptr), "cufftSetWorkArea", t);
  check(f_.exec(plan.handle, t.in.data, t.out.data, t.backward ? fft::kInverse : fft::kForward), "cufftXtExec", t);
}

}  // namespace argand::cuda
