#include "argand/cpu/fft_plan.h"

#include <algorithm>
#include <cmath>
#include <list>
#include <mutex>
#include <vector>

namespace argand {
namespace {

struct Root {
  double re, im;
};

// exp(-2 pi i k / n), k >= 0, to within an ulp: sin and cos see only angles up to pi / 4, the rest is done in integers.
Root unit_root(int64_t k, int64_t n) {
  constexpr double kHalfPi = 1.57079632679489661923;
  k %= n;
  const int64_t quadrant = 4 * k / n, rest = 4 * k - quadrant * n;  // rest / n of a right angle
  const bool turned = 2 * rest > n;
  const double angle = kHalfPi * static_cast<double>(turned ? n - rest : rest) / static_cast<double>(n);
  double c = std::cos(angle), s = std::sin(angle);
  if (turned) std::swap(c, s);
  const Root roots[4] = {{c, -s}, {-s, -c}, {-c, s}, {s, c}};
  return roots[quadrant];
}

// Factors for which there is a pass, 4 before all others; what is left over in `rest`.
std::vector<int> factors(int64_t n, int64_t* rest) {
  std::vector<int> found;
  int twos = 0;
  for (; n % 2 == 0; n /= 2) ++twos;
  if (twos == 1) found.push_back(2);
  if (twos % 2 && twos > 1) found.push_back(8), twos -= 3;
  found.insert(found.end(), static_cast<size_t>(twos / 2), 4);
  for (int radix : {3, 5, 7, 11, kFftLargestRadix})
    for (; n % radix == 0; n /= radix) found.push_back(radix);
  *rest = n;
  return found;
}

// The least length of the form 2^a, 3 * 2^a or 5 * 2^a that is at least n.
int64_t convenient_length(int64_t n) {
  int64_t best = 0;
  for (int64_t odd : {1, 3, 5}) {
    int64_t length = odd;
    while (length < n) length *= 2;
    if (!best || length < best) best = length;
  }
  return best;
}

// What FftPlan points into.
template <class T>
struct OwnedPlan : FftPlan<T> {
  std::vector<FftPass<T>> owned_passes;
  std::list<std::vector<T>> tables;

  T* table(int64_t count) { return tables.emplace_back(static_cast<size_t>(count)).data(); }
  int64_t bytes() const {
    int64_t total = 0;
    for (const auto& t : tables) total += static_cast<int64_t>(t.size() * sizeof(T));
    return total;
  }
};

template <class T>
void put(T* re, T* im, Root root) {
  *re = static_cast<T>(root.re), *im = static_cast<T>(root.im);
}

template <class T>
FftPass<T> make_pass(OwnedPlan<T>& plan, int radix, int64_t m, int64_t s, bool spread) {
  FftPass<T> pass{radix, m, nullptr, nullptr, nullptr};
  const int64_t n = m * radix, others = radix - 1;
  T* const twiddles = plan.table(2 * m * others);
  for (int64_t p = 0; p < m; ++p)
    for (int64_t j = 1; j < radix; ++j) {
      T* const to = twiddles + 2 * (p * others + j - 1);
      put(to, to + 1, unit_root(p * j, n));
    }
  pass.twiddles = twiddles;
  if (spread) {
    const int64_t count = s * m;
    T* const table = plan.table(2 * others * count);
    for (int64_t j = 0; j < others; ++j)
      for (int64_t t = 0; t < count; ++t)
        for (int64_t part = 0; part < 2; ++part)
          table[(2 * j + part) * count + t] = twiddles[2 * (t / s * others + j) + part];
    pass.spread = table;
  }
  if (radix % 2) {
    T* const roots = plan.table(2 * radix);
    for (int64_t k = 0; k < radix; ++k) {
      const Root root = unit_root(k, radix);
      put(roots + k, roots + radix + k, {root.re, -root.im});
    }
    pass.roots = roots;
  }
  return pass;
}

template <class T>
void make_passes(OwnedPlan<T>& plan, int64_t length, int lanes) {
  int64_t rest, s = 1, left = length;
  for (int radix : factors(length, &rest)) {
    left /= radix;
    plan.owned_passes.push_back(make_pass(plan, radix, left, s, s < lanes));
    s *= radix;
  }
  plan.length = length;
  plan.passes = static_cast<int64_t>(plan.owned_passes.size());
  plan.pass = plan.owned_passes.data();
}

// Transforms x in place, in double whatever the plan's type is; roots are unit_root(k, N) for the first, whole length
// N.
void transform_in_double(std::vector<Root>& x, const std::vector<Root>& roots) {
  const size_t n = x.size();
  if (n == 1) return;
  const size_t radix = n % 2 == 0 ? 2 : n % 3 == 0 ? 3 : 5, m = n / radix, step = roots.size() / n;
  std::vector<std::vector<Root>> parts(radix, std::vector<Root>(m));
  for (size_t i = 0; i < n; ++i) parts[i % radix][i / radix] = x[i];
  for (auto& part : parts) transform_in_double(part, roots);
  for (size_t k = 0; k < n; ++k) {
    Root sum{0, 0};
    for (size_t r = 0; r < radix; ++r) {
      const Root w = roots[r * k % n * step], z = parts[r][k % m];
      sum = {sum.re + w.re * z.re - w.im * z.im, sum.im + w.re * z.im + w.im * z.re};
    }
    x[k] = sum;
  }
}

template <class T>
void make_chirp(OwnedPlan<T>& plan) {
  const int64_t n = plan.n, length = plan.length;
  T* const chirp = plan.table(2 * n);
  std::vector<Root> filter(static_cast<size_t>(length), Root{0, 0});
  int64_t square = 0;  // j^2 modulo 2 n
  for (int64_t j = 0; j < n; ++j) {
    const Root root = unit_root(square, 2 * n);
    put(chirp + j, chirp + n + j, root);
    filter[static_cast<size_t>(j)] = filter[static_cast<size_t>((length - j) % length)] = {root.re, -root.im};
    square = (square + 2 * j + 1) % (2 * n);
  }
  std::vector<Root> roots;
  for (int64_t k = 0; k < length; ++k) roots.push_back(unit_root(k, length));
  transform_in_double(filter, roots);
  T* const table = plan.table(2 * length);
  const double scale = 1 / static_cast<double>(length);
  for (int64_t k = 0; k < length; ++k) {
    const Root z = filter[static_cast<size_t>(k)];
    put(table + k, table + length + k, {z.re * scale, z.im * scale});
  }
  plan.chirp = chirp;
  plan.filter = table;
}

template <class T>
std::shared_ptr<const OwnedPlan<T>> make_plan(int64_t n, int lanes) {
  auto plan = std::make_shared<OwnedPlan<T>>();
  plan->n = n;
  plan->chirp = plan->filter = nullptr;
  int64_t rest;
  factors(n, &rest);
  make_passes(*plan, rest == 1 ? n : convenient_length(2 * n - 1), lanes);
  if (rest != 1) make_chirp(*plan);
  return plan;
}

template <class T>
struct OwnedHalves : FftHalves<T> {
  std::vector<T> table;
  int64_t bytes() const { return static_cast<int64_t>(table.size() * sizeof(T)); }
};

template <class T>
std::shared_ptr<const OwnedHalves<T>> make_halves(int64_t n) {
  auto halves = std::make_shared<OwnedHalves<T>>();
  const int64_t count = n / 4 + 1;
  halves->table.resize(static_cast<size_t>(2 * count));
  T* const at = halves->table.data();
  for (int64_t k = 0; k < count; ++k) put(at + k, at + count + k, unit_root(k, n));
  halves->roots = at;
  return halves;
}

// The last few tables made. One that is wanted while another thread makes it is made twice.
template <class P>
class Recent {
 public:
  template <class Make>
  std::shared_ptr<const P> get(int64_t n, Make make) {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      for (auto it = entries_.begin(); it != entries_.end(); ++it)
        if (it->n == n) {
          entries_.splice(entries_.begin(), entries_, it);
          return it->made;
        }
    }
    std::shared_ptr<const P> made = make();
    const std::lock_guard<std::mutex> lock(mutex_);
    entries_.push_front({n, made});
    bytes_ += made->bytes();
    while (entries_.size() > 1 && (entries_.size() > kMost || bytes_ > kMostBytes)) {
      bytes_ -= entries_.back().made->bytes();
      entries_.pop_back();
    }
    return made;
  }

 private:
  static constexpr size_t kMost = 64;
  static constexpr int64_t kMostBytes = int64_t{64} << 20;
  struct Entry {
    int64_t n;
    std::shared_ptr<const P> made;
  };
  std::mutex mutex_;
  std::list<Entry> entries_;  // the latest first
  int64_t bytes_ = 0;
};

}  // namespace

template <class T>
std::shared_ptr<const FftPlan<T>> fft_plan(int64_t n, int lanes) {
  static auto* const recent = new Recent<OwnedPlan<T>>;
  return recent->get(n, [&] { return make_plan<T>(n, lanes); });
}
template <class T>
std::shared_ptr<const FftHalves<T>> fft_halves(int64_t n) {
  static auto* const recent = new Recent<OwnedHalves<T>>;
  return recent->get(n, [&] { return make_halves<T>(n); });
}

template std::shared_ptr<const FftPlan<float>> fft_plan(int64_t, int);
template std::shared_ptr<const FftPlan<double>> fft_plan(int64_t, int);
template std::shared_ptr<const FftHalves<float>> fft_halves(int64_t);
template std::shared_ptr<const FftHalves<double>> fft_halves(int64_t);

}  // namespace argand
