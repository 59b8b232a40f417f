// Grad mode, inference mode, anomaly mode: guards over the thread's state.
#pragma once
#include "argand/core/thread_local.h"

namespace argand {

inline bool grad_enabled() { return thread_local_data().state.grad_enabled; }

class AutoGradMode {
 public:
  explicit AutoGradMode(bool enabled) : state_(thread_local_data().state), saved_(state_.grad_enabled) {
    state_.grad_enabled = enabled;
  }
  ~AutoGradMode() { state_.grad_enabled = saved_; }
  AutoGradMode(const AutoGradMode&) = delete;
  AutoGradMode& operator=(const AutoGradMode&) = delete;

 private:
  ThreadState& state_;
  bool saved_;
};
// Nothing is recorded while one lives.
struct NoGradGuard : AutoGradMode {
  NoGradGuard() : AutoGradMode(false) {}
};
struct AutoGradModeEnabled : AutoGradMode {
  AutoGradModeEnabled() : AutoGradMode(true) {}
};
struct GradMode {
  static bool is_enabled() { return grad_enabled(); }
  static void set_enabled(bool on) { thread_local_data().state.grad_enabled = on; }
};

// Like NoGradGuard, and tensors made inside have no version counter: cheaper, but they can never be saved for
// backward.
class InferenceMode {
 public:
  explicit InferenceMode(bool enabled = true)
      : state_(thread_local_data().state), grad_(state_.grad_enabled), inference_(state_.inference) {
    state_.inference = enabled;
    state_.grad_enabled = !enabled;
  }
  ~InferenceMode() {
    state_.inference = inference_;
    state_.grad_enabled = grad_;
  }
  InferenceMode(const InferenceMode&) = delete;
  InferenceMode& operator=(const InferenceMode&) = delete;
  static bool is_enabled() { return thread_local_data().state.inference; }

 private:
  ThreadState& state_;
  bool grad_, inference_;
};

// While on, a node remembers the module path and the op that recorded it, and a NaN in a gradient throws, naming both.
class AnomalyMode {
 public:
  explicit AnomalyMode(bool enabled = true) : state_(thread_local_data().state), saved_(state_.anomaly) {
    state_.anomaly = enabled;
  }
  ~AnomalyMode() { state_.anomaly = saved_; }
  AnomalyMode(const AnomalyMode&) = delete;
  AnomalyMode& operator=(const AnomalyMode&) = delete;
  static bool is_enabled() { return thread_local_data().state.anomaly; }
  static void set_enabled(bool on) { thread_local_data().state.anomaly = on; }

 private:
  ThreadState& state_;
  bool saved_;
};

}  // namespace argand
