#include "argand/core/cpu_count.h"

#include <sched.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <limits>
#include <sstream>
#include <string_view>
#include <thread>
#include <vector>

namespace argand::detail {
namespace {

constexpr double kUnlimited = std::numeric_limits<double>::infinity();

std::string read_file(const std::string& path) {
  std::string text;
  if (FILE* file = std::fopen(path.c_str(), "re")) {
    char buffer[4096];
    for (size_t n; (n = std::fread(buffer, 1, sizeof buffer, file)) > 0;) text.append(buffer, n);
    std::fclose(file);
  }
  return text;
}

bool contains(const std::string& comma_separated, std::string_view item) {
  std::istringstream parts(comma_separated);
  for (std::string part; std::getline(parts, part, ',');)
    if (part == item) return true;
  return false;
}

// Where a control group hierarchy is mounted, and which group of it the mount point shows.
struct Mount {
  std::string root, point;
};

// A mountinfo line: id parent major:minor root point options [fields...] - type source super_options.
bool find_mount(const std::string& mountinfo, bool version2, Mount* found) {
  std::istringstream lines(mountinfo);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string id, parent, device, root, point, word, type, source, super;
    words >> id >> parent >> device >> root >> point;
    while (words >> word && word != "-") {
    }
    words >> type >> source >> super;
    if (version2 ? type != "cgroup2" : type != "cgroup" || !contains(super, "cpu")) continue;
    *found = {root, point};
    return true;
  }
  return false;
}

// The process's group in the hierarchy: "0::/path" for version 2, "4:cpu,cpuacct:/path" for version 1.
bool find_group(const std::string& cgroup, bool version2, std::string* path) {
  std::istringstream lines(cgroup);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream parts(line);
    std::string id, controllers;
    std::getline(parts, id, ':');
    std::getline(parts, controllers, ':');
    if (version2 ? id != "0" || !controllers.empty() : !contains(controllers, "cpu")) continue;
    std::getline(parts, *path);
    return true;
  }
  return false;
}

double quota_of_directory(const std::string& directory, bool version2) {
  double quota = 0, period = 0;
  if (version2) {  // "max 100000" or "150000 100000"
    std::istringstream(read_file(directory + "/cpu.max")) >> quota >> period;
  } else {  // -1: none
    std::istringstream(read_file(directory + "/cpu.cfs_quota_us")) >> quota;
    std::istringstream(read_file(directory + "/cpu.cfs_period_us")) >> period;
  }
  return quota > 0 && period > 0 ? quota / period : kUnlimited;
}

double quota_of_hierarchy(const std::string& cgroup, const std::string& mountinfo, bool version2) {
  Mount mount;
  std::string group;
  if (!find_mount(mountinfo, version2, &mount) || !find_group(cgroup, version2, &group)) return kUnlimited;
  // In a container the mount may show the group itself as its root.
  if (mount.root != "/" && group.compare(0, mount.root.size(), mount.root) == 0) group.erase(0, mount.root.size());
  double quota = kUnlimited;
  while (true) {
    while (!group.empty() && group.back() == '/') group.pop_back();
    quota = std::min(quota, quota_of_directory(mount.point + group, version2));
    if (group.empty()) return quota;
    group.erase(group.rfind('/') == std::string::npos ? 0 : group.rfind('/'));
  }
}

int cpus_in_affinity_mask() {
  for (size_t cpus = 1024; cpus <= (1 << 20); cpus *= 2) {
    std::vector<unsigned long> mask(cpus / (8 * sizeof(unsigned long)));
    const size_t bytes = mask.size() * sizeof(unsigned long);
    auto* set = reinterpret_cast<cpu_set_t*>(mask.data());
    if (sched_getaffinity(0, bytes, set) == 0) return CPU_COUNT_S(bytes, set);
    if (errno != EINVAL) break;  // EINVAL: the machine has more CPUs than the mask
  }
  return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

}  // namespace

double cgroup_cpu_quota(const std::string& cgroup, const std::string& mountinfo) {
  return std::min(quota_of_hierarchy(cgroup, mountinfo, true), quota_of_hierarchy(cgroup, mountinfo, false));
}

int usable_cpus() {
  const double quota = cgroup_cpu_quota(read_file("/proc/self/cgroup"), read_file("/proc/self/mountinfo"));
  return static_cast<int>(std::max(1.0, std::min<double>(cpus_in_affinity_mask(), std::ceil(quota))));
}

}  // namespace argand::detail
