// Line charts as SVG, in colours that read on light and on dark pages.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace examples {

// Points in order of x; where x or y is not finite, the line has a gap.
struct Series {
  std::string name;
  std::vector<double> x, y;
};

struct Panel {
  std::string title, x_label, y_label;
  std::vector<Series> series;
  std::optional<double> y_low, y_high;  // unset: what the data need
};

// The panels side by side under a title. Written whole or not at all; throws std::runtime_error.
void write_curves(const std::string& path, const std::string& title, const std::vector<Panel>& panels);

// What write_curves writes.
std::string curves_svg(const std::string& title, const std::vector<Panel>& panels);

// About `count` round numbers (1, 2 or 5 times a power of ten apart) that span low to high.
std::vector<double> nice_ticks(double low, double high, int count);

}  // namespace examples
