// A program written for libtorch compiles with Argand as it is: torch::, at:: and c10:: are names of namespace argand.
#pragma once
// libtorch's header brings these along, and its programs count on it.
#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <ostream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "argand/torch/macros.h"
#include "argand/torch/names.h"

namespace torch = argand;
namespace at = argand;
namespace c10 = argand;
