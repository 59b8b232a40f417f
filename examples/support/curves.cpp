#include "examples/support/curves.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "examples/support/files.h"

namespace examples {
namespace {

// Pixels.
constexpr double kPanelWidth = 480, kPlotHeight = 250, kMargin = 20;
constexpr double kTitleHeight = 44, kPanelTitle = 24, kLegend = 24, kBelow = 48;
constexpr double kCharacter = 6.6;  // mean width at 12 pixels
// A line of more points than kFine is likely to be noisy and drawn thinner; one of up to kMarked shows each.
constexpr size_t kFine = 300, kMarked = 40;

// Grays and hues of middle lightness: at least 3:1 against white and against near-black.
constexpr const char* kText = "#7b818a";
constexpr const char* kLines[] = {"#3b84c9", "#d97a26", "#2f9e6e", "#c95a6e", "#8e6cc0", "#8a8a3a"};

const char* line_color(size_t i) { return kLines[i % std::size(kLines)]; }

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (static_cast<unsigned char>(c) >= ' ')
      out += c;
  }
  return out;
}

struct Range {
  double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
  void include(double x) {
    low = std::min(low, x);
    high = std::max(high, x);
  }
  double at(double x) const { return (x - low) / (high - low); }
};

bool drawn(const Series& s, size_t i) { return std::isfinite(s.x[i]) && std::isfinite(s.y[i]); }

// Of what is drawn; [0, 1] if nothing is, and never empty.
Range range_of(const Panel& panel, std::vector<double> Series::*values) {
  Range range;
  for (const Series& s : panel.series)
    for (size_t i = 0; i < std::min(s.x.size(), s.y.size()); ++i)
      if (drawn(s, i)) range.include((s.*values)[i]);
  if (range.low > range.high) return {0, 1};
  if (range.low == range.high) {
    const double around = std::max(std::abs(range.low) * 0.1, 1e-12);
    return {range.low - around, range.high + around};
  }
  return range;
}

// As many decimals as the distance between ticks needs.
std::string tick_text(double tick, double step) {
  if (std::abs(tick) < step * 1e-6) tick = 0;
  if (std::abs(tick) >= 1e6 || step < 1e-5) return fmt::format("{:.6g}", tick);
  const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
  return fmt::format("{:.{}f}", tick, decimals);
}

class PanelDrawing {
 public:
  PanelDrawing(const Panel& panel, double left, std::string& out)
      : panel_(panel), out_(out), x_(range_of(panel, &Series::x)), y_(range_of(panel, &Series::y)) {
    if (y_.low > 0 && y_.low < y_.high * 0.4) y_.low = 0;  // near enough to show the zero
    y_.low = panel.y_low.value_or(y_.low);
    y_.high = panel.y_high.value_or(y_.high);
    if (y_.low >= y_.high) y_.high = y_.low + 1;
    y_ticks_ = nice_ticks(y_.low, y_.high, 6);
    if (!panel.y_low) y_.include(y_ticks_.front());
    if (!panel.y_high) y_.include(y_ticks_.back());
    size_t longest = 0;
    for (const double tick : y_ticks_) longest = std::max(longest, tick_text(tick, y_step()).size());
    left_ = left + kCharacter * static_cast<double>(longest) + 32;
    width_ = left + kPanelWidth - left_ - 6;
    top_ = kTitleHeight + kPanelTitle + kLegend;
  }

  void draw() {
    titles(), legend(), y_axis(), x_axis();
    for (size_t i = 0; i < panel_.series.size(); ++i) line(panel_.series[i], line_color(i));
  }

 private:
  double px(double x) const { return left_ + x_.at(x) * width_; }
  double py(double y) const { return top_ + (1 - y_.at(y)) * kPlotHeight; }
  double y_step() const { return y_ticks_.size() > 1 ? y_ticks_[1] - y_ticks_[0] : 1; }

  void text(double x, double y, const char* attributes, const std::string& content) {
    out_ += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" {}>{}</text>\n", x, y, attributes, escaped(content));
  }

  void titles() {
    text(left_, kTitleHeight + 14, "font-size=\"14\" font-weight=\"600\"", panel_.title);
    text(left_ + width_ / 2, top_ + kPlotHeight + 38, "text-anchor=\"middle\"", panel_.x_label);
    const double x = panel_left() + 10, y = top_ + kPlotHeight / 2;
    out_ += fmt::format("<text transform=\"translate({:.1f} {:.1f}) rotate(-90)\" text-anchor=\"middle\">{}</text>\n",
                        x, y, escaped(panel_.y_label));
  }
  double panel_left() const { return left_ + width_ + 6 - kPanelWidth; }

  void legend() {
    double x = left_;
    const double y = kTitleHeight + kPanelTitle + 10;
    for (size_t i = 0; i < panel_.series.size(); ++i) {
      out_ += fmt::format(
          "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"{}\" stroke-width=\"3\" "
          "stroke-linecap=\"round\"/>\n",
          x, y - 4, x + 16, y - 4, line_color(i));
      text(x + 23, y, "", panel_.series[i].name);
      x += 23 + kCharacter * static_cast<double>(panel_.series[i].name.size()) + 18;
    }
  }

  void grid_line(double x1, double y1, double x2, double y2, bool axis) {
    out_ += fmt::format(
        "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"#808080\" stroke-opacity=\"{}\"/>\n",
        x1, y1, x2, y2, axis ? "0.7" : "0.22");
  }

  void y_axis() {
    for (const double tick : y_ticks_) {
      if (tick < y_.low - y_step() * 1e-6 || tick > y_.high + y_step() * 1e-6) continue;
      grid_line(left_, py(tick), left_ + width_, py(tick), false);
      text(left_ - 8, py(tick) + 4, "text-anchor=\"end\"", tick_text(tick, y_step()));
    }
  }

  // Epochs and the like are counted: no tick lies between two of them.
  bool is_counted() const {
    for (const Series& s : panel_.series)
      for (const double x : s.x)
        if (std::isfinite(x) && x != std::round(x)) return false;
    return true;
  }

  void x_axis() {
    grid_line(left_, top_ + kPlotHeight, left_ + width_, top_ + kPlotHeight, true);
    const std::vector<double> ticks = nice_ticks(x_.low, x_.high, 8);
    const bool counted = is_counted();
    double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    if (counted) step = std::max(step, 1.0);
    for (const double tick : ticks) {
      if (tick < x_.low - step * 1e-6 || tick > x_.high + step * 1e-6) continue;
      if (counted && tick != std::round(tick)) continue;
      grid_line(px(tick), top_ + kPlotHeight, px(tick), top_ + kPlotHeight + 5, true);
      text(px(tick), top_ + kPlotHeight + 19, "text-anchor=\"middle\"", tick_text(tick, step));
    }
  }

  // Of many points that share a pixel column only the first, the extremes and the last are kept.
  std::vector<size_t> visible(const Series& s, size_t begin, size_t end) const {
    std::vector<size_t> kept;
    for (size_t i = begin; i < end;) {
      const double column = std::floor(px(s.x[i]));
      size_t last = i, low = i, high = i;
      for (size_t k = i; k < end && std::floor(px(s.x[k])) == column; ++k) {
        last = k;
        if (s.y[k] < s.y[low]) low = k;
        if (s.y[k] > s.y[high]) high = k;
      }
      for (const size_t k : {i, std::min(low, high), std::max(low, high), last})
        if (kept.empty() || kept.back() < k) kept.push_back(k);
      i = last + 1;
    }
    return kept;
  }

  void line(const Series& s, const char* color) {
    const size_t n = std::min(s.x.size(), s.y.size());
    for (size_t i = 0; i < n;) {
      if (!drawn(s, i)) {
        ++i;
        continue;
      }
      size_t end = i;
      while (end < n && drawn(s, end)) ++end;
      run(s, visible(s, i, end), color);
      i = end;
    }
  }

  // A stretch without gaps; few points are marked.
  void run(const Series& s, const std::vector<size_t>& points, const char* color) {
    const auto y_of = [&](size_t i) { return py(std::clamp(s.y[i], y_.low, y_.high)); };
    std::string path;
    for (const size_t i : points) path += fmt::format("{:.1f},{:.1f} ", px(s.x[i]), y_of(i));
    if (points.size() > 1) {
      path.pop_back();
      out_ += fmt::format(
          "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\" "
          "stroke-linecap=\"round\"/>\n",
          path, color, points.size() > kFine ? "1.2" : "2");
    }
    if (points.size() <= kMarked)
      for (const size_t i : points)
        out_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"/>\n", px(s.x[i]), y_of(i), color);
  }

  const Panel& panel_;
  std::string& out_;
  Range x_, y_;
  std::vector<double> y_ticks_;
  double left_ = 0, width_ = 0, top_ = 0;
};

}  // namespace

std::vector<double> nice_ticks(double low, double high, int count) {
  if (!(high > low) || !std::isfinite(high - low)) return {low};
  const double rough = (high - low) / std::max(count - 1, 1), power = std::pow(10, std::floor(std::log10(rough)));
  double step = power * 10;
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= rough * (1 - 1e-9)) {
      step = factor * power;
      break;
    }
  std::vector<double> ticks;
  const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
  for (double i = first; i <= last; ++i) ticks.push_back(i * step);
  return ticks;
}

std::string curves_svg(const std::string& title, const std::vector<Panel>& panels) {
  const auto count = static_cast<double>(panels.size());
  const double width = 2 * kMargin + count * kPanelWidth + std::max(0.0, count - 1) * kMargin;
  const double height = kTitleHeight + kPanelTitle + kLegend + kPlotHeight + kBelow;
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0f} {1:.0f}\" width=\"{0:.0f}\" height=\"{1:.0f}\" "
      "font-family=\"system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif\" font-size=\"12\" "
      "fill=\"{2}\">\n",
      width, height, kText);
  out +=
      fmt::format("<title>{0}</title>\n<text x=\"{1:.0f}\" y=\"28\" font-size=\"17\" font-weight=\"600\">{0}</text>\n",
                  escaped(title), kMargin);
  for (size_t i = 0; i < panels.size(); ++i)
    PanelDrawing(panels[i], kMargin + static_cast<double>(i) * (kPanelWidth + kMargin), out).draw();
  return out + "</svg>\n";
}

void write_curves(const std::string& path, const std::string& title, const std::vector<Panel>& panels) {
  write_file(path, curves_svg(title, panels));
}

}  // namespace examples
