// Fourier transforms by cuFFT. As with cuBLASLt, what is used of it is declared here and compared with the header in
// tests/cuda, and the library is reached through a table of functions.
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace argand::cuda {

// Numbers of cufft.h.
namespace fft {
using Status = int;
using Plan = int;
constexpr Status kSuccess = 0;
constexpr int kForward = -1, kInverse = 1;
enum Type : int { kR2C = 0x2a, kC2R = 0x2c, kC2C = 0x29, kD2Z = 0x6a, kZ2D = 0x6c, kZ2Z = 0x69 };
}  // namespace fft

struct CufftFunctions {
  static constexpr const char *kFile = "libcufft.so.12", *kFolder = "cufft", *kPackage = "nvidia-cufft",
                              *kVariable = "ARGAND_CUFFT";
  fft::Status (*create)(fft::Plan* plan);
  fft::Status (*destroy)(fft::Plan plan);
  fft::Status (*version)(int* version);
  fft::Status (*set_auto_allocation)(fft::Plan plan, int allocates);
  fft::Status (*make_plan_many)(fft::Plan plan, int rank, long long* n, long long* in_sizes, long long in_step,
                                long long in_distance, long long* out_sizes, long long out_step, long long out_distance,
                                fft::Type type, long long batch, size_t* workspace);
  fft::Status (*set_work_area)(fft::Plan plan, void* workspace);
  fft::Status (*set_stream)(fft::Plan plan, void* stream);
  fft::Status (*exec)(fft::Plan plan, void* in, void* out, int direction);

  template <class F>
  void for_each(F&& f) {
    f(create, "cufftCreate");
    f(destroy, "cufftDestroy");
    f(version, "cufftGetVersion");
    f(set_auto_allocation, "cufftSetAutoAllocation");
    f(make_plan_many, "cufftMakePlanMany64");
    f(set_work_area, "cufftSetWorkArea");
    f(set_stream, "cufftSetStream");
    f(exec, "cufftXtExec");
  }
};

// `batch` transforms of n points, not scaled. Steps and distances are in numbers of a side's type: complex ones, or
// real ones on the real side. Of half a spectrum n / 2 + 1 numbers are read or written.
struct FftBatch {
  struct Side {
    void* data;
    int64_t step, distance;  // from point to point, from transform to transform
  };
  fft::Type type;
  bool backward;
  int64_t n, batch;
  Side in, out;

  std::string str() const;
};

// cuFFT on one device, with the plans it has made.
class Cufft {
 public:
  explicit Cufft(const CufftFunctions& functions, size_t most_plans = kMostPlans)
      : f_(functions), most_plans_(most_plans) {}
  Cufft(const Cufft&) = delete;
  Cufft& operator=(const Cufft&) = delete;
  ~Cufft();

  // room: memory on the device until the stream has passed. `recorded`: the stream is captured, and the graph will use
  // the plan's tables as long as it lives; the plan stays for good.
  void run(const FftBatch& t, void* stream, bool recorded, const std::function<void*(size_t)>& room);
  size_t plans() const { return plans_.size(); }

  static constexpr size_t kMostPlans = 1024;  // each holds memory on the device; the least recently used ones go

 private:
  using Key = std::array<int64_t, 7>;
  struct Plan {
    fft::Plan handle = -1;
    size_t workspace = 0;
    uint64_t used = 0;
    bool stays = false;
  };
  Plan& plan_of(const FftBatch& t, bool recorded);
  Plan make_plan(const FftBatch& t);
  void forget_oldest();
  void check(fft::Status status, const char* call, const FftBatch& t) const;

  const CufftFunctions& f_;
  size_t most_plans_;
  uint64_t clock_ = 0;
  std::mutex mutex_;  // also while a transform starts: stream and workspace are the plan's
  std::map<Key, Plan> plans_;
};

}  // namespace argand::cuda
