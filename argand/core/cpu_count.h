// How many CPUs this process may use.
#pragma once
#include <string>

#include "argand/core/macros.h"

namespace argand::detail {

// CPUs' worth of time per period granted by control groups (version 1 and 2, every level up to the mount), or infinity.
// The arguments are the contents of /proc/self/cgroup and /proc/self/mountinfo.
AG_API double cgroup_cpu_quota(const std::string& cgroup, const std::string& mountinfo);

// min(CPUs in the affinity mask, quota rounded up), at least 1.
AG_API int usable_cpus();

}  // namespace argand::detail
