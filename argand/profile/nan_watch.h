// NaN watch: names the operation in which a NaN (or, if asked, an infinity) first appears.
#pragma once
#include "argand/dispatch/dispatch.h"

namespace argand::profile {

// While one lives, a kernel that makes a NaN out of inputs without one throws Error, naming the op, the shapes and the
// module whose forward is running. Costs one read of every operand; CPU tensors only.
class AG_API NanWatch final : public DoorObserver {
 public:
  explicit NanWatch(bool infinities_too = false);
  ~NanWatch() override;
  void before(const Call& call) override;
  void after(const Call& call) override;
  void failed(const Call& call) override;

 private:
  bool bad(const View& v) const;
  bool bad_input(const Call& call) const;
  bool infinities_too_;
};

}  // namespace argand::profile
