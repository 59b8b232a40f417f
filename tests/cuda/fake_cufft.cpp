// cuFFT as its header describes it, on the host, by the sum that defines the transform.
#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

#include "fake_libraries.h"
#include "argand/core/dtype.h"

namespace argand::cuda {
namespace {

constexpr fft::Status kInvalid = 4;
constexpr size_t kWorkspace = 96;

struct Plan {
  bool alive = false, allocates = true;
  long long n = 0, batch = 0, step[2] = {}, distance[2] = {};
  fft::Type type{};
  void* workspace = nullptr;
};
std::vector<Plan>& plans() {
  static auto& all = *new std::vector<Plan>;  // handles are destroyed when the process ends
  return all;
}

fft::Status create(fft::Plan* plan) {
  *plan = static_cast<fft::Plan>(plans().size());
  plans().push_back({.alive = true});
  ++fake().fft_plans;
  return fft::kSuccess;
}
fft::Status destroy(fft::Plan plan) {
  Plan& p = plans().at(static_cast<size_t>(plan));
  if (!p.alive) return kInvalid;
  p.alive = false;
  --fake().fft_plans;
  return fft::kSuccess;
}
fft::Status version(int* v) {
  *v = 12000;
  return fft::kSuccess;
}
fft::Status set_auto_allocation(fft::Plan plan, int allocates) {
  plans().at(static_cast<size_t>(plan)).allocates = allocates != 0;
  return fft::kSuccess;
}
fft::Status make_plan_many(fft::Plan plan, int rank, long long* n, long long* in_sizes, long long in_step,
                           long long in_distance, long long* out_sizes, long long out_step, long long out_distance,
                           fft::Type type, long long batch, size_t* workspace) {
  Plan& p = plans().at(static_cast<size_t>(plan));
  if (rank != 1 || !in_sizes || !out_sizes || in_step <= 0 || out_step <= 0 || in_distance <= 0 || out_distance <= 0)
    return kInvalid;
  p.n = *n, p.batch = batch, p.type = type;
  p.step[0] = in_step, p.step[1] = out_step, p.distance[0] = in_distance, p.distance[1] = out_distance;
  *workspace = kWorkspace;
  return fake().fft_answer;
}
fft::Status set_work_area(fft::Plan plan, void* workspace) {
  plans().at(static_cast<size_t>(plan)).workspace = workspace;
  return fft::kSuccess;
}
fft::Status set_stream(fft::Plan, void*) { return fft::kSuccess; }

// The two sides as numbers of type R, the real ones and both parts of the complex ones.
template <class R>
void transform(const Plan& p, bool real_in, bool real_out, void* in, void* out, int direction) {
  const long long half = p.n / 2 + 1;
  R* const from = static_cast<R*>(in);
  std::vector<Complex<double>> x(static_cast<size_t>(p.n)), y(x.size());
  for (long long b = 0; b < p.batch; ++b) {
    const auto at = [&](long long j) { return b * p.distance[0] + j * p.step[0]; };
    for (long long j = 0; j < p.n; ++j) {
      const long long k = real_out && j >= half ? p.n - j : j;
      const double im = real_in ? 0 : static_cast<double>(from[2 * at(k) + 1]);
      const double re = real_in ? static_cast<double>(from[at(k)]) : static_cast<double>(from[2 * at(k)]);
      x[static_cast<size_t>(j)] = Complex<double>(re, k == j ? im : -im);
    }
    for (long long k = 0; k < p.n; ++k) {
      Complex<double> sum{};
      for (long long j = 0; j < p.n; ++j) {
        const double turn =
            direction * 2 * std::numbers::pi * static_cast<double>(j * k % p.n) / static_cast<double>(p.n);
        sum = sum + x[static_cast<size_t>(j)] * Complex<double>(std::cos(turn), std::sin(turn));
      }
      y[static_cast<size_t>(k)] = sum;
    }
    for (long long k = 0; k < (real_in ? half : p.n); ++k) {
      const long long to = b * p.distance[1] + k * p.step[1];
      const Complex<double> v = y[static_cast<size_t>(k)];
      if (real_out) {
        // An imaginary part where there should be none: what comes out is not said.
        static_cast<R*>(out)[to] = static_cast<R>(std::abs(v.im) > 1e-3 ? NAN : v.re);
      } else {
        static_cast<R*>(out)[2 * to] = static_cast<R>(v.re);
        static_cast<R*>(out)[2 * to + 1] = static_cast<R>(v.im);
      }
    }
    // The input may be overwritten.
    for (long long j = 0; real_out && j < half; ++j) from[2 * at(j)] = from[2 * at(j) + 1] = -777;
  }
}

fft::Status exec(fft::Plan plan, void* in, void* out, int direction) {
  const Plan& p = plans().at(static_cast<size_t>(plan));
  if (!p.alive || p.allocates || !p.workspace) return kInvalid;
  std::memset(p.workspace, 0xff, kWorkspace);
  const bool wide = p.type == fft::kZ2Z || p.type == fft::kD2Z || p.type == fft::kZ2D;
  const bool real_in = p.type == fft::kR2C || p.type == fft::kD2Z,
             real_out = p.type == fft::kC2R || p.type == fft::kZ2D;
  // Real numbers too lie where complex ones may.
  const size_t item = wide ? 16 : 8;
  if (reinterpret_cast<uintptr_t>(in) % item || reinterpret_cast<uintptr_t>(out) % item) return kInvalid;
  if ((real_in && direction != fft::kForward) || (real_out && direction != fft::kInverse)) return kInvalid;
  ++fake().transforms;
  wide ? transform<double>(p, real_in, real_out, in, out, direction)
       : transform<float>(p, real_in, real_out, in, out, direction);
  return fft::kSuccess;
}

}  // namespace

const CufftFunctions& fake_cufft_functions() {
  static const CufftFunctions functions{create,         destroy,       version,    set_auto_allocation,
                                        make_plan_many, set_work_area, set_stream, exec};
  return functions;
}

Cufft& FakeLibraries::cufft(const Call&) {
  static Cufft library(fake_cufft_functions());
  return library;
}

}  // namespace argand::cuda
