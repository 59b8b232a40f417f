#include "examples/support/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

namespace examples {
namespace {

constexpr auto kRedrawEvery = std::chrono::milliseconds(100);
constexpr int kLeastBar = 10, kMostBar = 40;

int columns_of(std::FILE* out) {
  winsize size{};
  return ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

// 12345 as 12,345.
std::string grouped(double number) {
  std::string digits = fmt::format("{:.0f}", number);
  for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<size_t>(at), 1, ',');
  return digits;
}

double fraction(const ProgressState& s) {
  return s.total > 0 ? std::clamp(static_cast<double>(s.done) / static_cast<double>(s.total), 0.0, 1.0) : 0;
}

std::string bar(double fraction, int width) {
  const int filled = static_cast<int>(fraction * width + 1e-9);
  std::string text(static_cast<size_t>(filled), '=');
  if (filled < width) text += '>';
  text.resize(static_cast<size_t>(width), ' ');
  return "[" + text + "]";
}

}  // namespace

std::string duration_text(double seconds) {
  const auto whole = static_cast<int64_t>(std::max(0.0, std::round(seconds)));
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string progress_line(const ProgressState& s, int columns) {
  const std::string epoch = fmt::format("epoch {}/{}", s.epoch, s.epochs);
  const std::string percent = fmt::format(" {:3.0f}%", 100 * fraction(s));
  const std::string loss = fmt::format("  loss {:.4f}", s.loss),
                    accuracy = fmt::format("  accuracy {:.4f}", s.accuracy);
  const std::string speed = fmt::format("  {} images/s", grouped(s.images_per_second));
  const std::string left = s.seconds_left < 0 ? "" : "  " + duration_text(s.seconds_left) + " left";

  const auto room = static_cast<size_t>(std::max(columns, 0));
  std::string behind = percent;
  for (const std::string* part : {&loss, &accuracy, &left, &speed})
    if (epoch.size() + behind.size() + part->size() <= room) behind += *part;
  const int space = columns - static_cast<int>(epoch.size() + behind.size()) - 3;  // a blank and two brackets
  const std::string middle = space >= kLeastBar ? " " + bar(fraction(s), std::min(space, kMostBar)) : "";
  return (epoch + middle + behind).substr(0, room);
}

Progress::Progress(int64_t epochs, int64_t images_per_epoch, std::FILE* out)
    : out_(out), terminal_(isatty(fileno(out)) != 0), started_(Clock::now()), epoch_started_(started_) {
  state_.epochs = epochs;
  state_.total = images_per_epoch;
}

Progress::~Progress() { clear(); }

void Progress::begin_epoch(int64_t epoch, int64_t images) {
  state_.epoch = epoch;
  state_.done = images_before_ = images;
  state_.loss = state_.accuracy = 0;
  epoch_started_ = Clock::now();
}

void Progress::measure(Clock::time_point now) {
  const auto seconds_since = [now](Clock::time_point then) {
    return std::chrono::duration<double>(now - then).count();
  };
  const auto here = static_cast<double>(state_.done - images_before_);
  const double in_epoch = seconds_since(epoch_started_), all = static_cast<double>(images_seen_) + here;
  state_.images_per_second = in_epoch > 0 ? here / in_epoch : 0;
  // From all the time since the start: what happens between epochs will happen again.
  const auto left = static_cast<double>((state_.epochs - state_.epoch + 1) * state_.total - state_.done);
  state_.seconds_left = all > 0 ? seconds_since(started_) / all * left : -1;
}

void Progress::update(int64_t images, double loss, double accuracy) {
  state_.done = images;
  state_.loss = loss;
  state_.accuracy = accuracy;
  const auto now = Clock::now();
  if (!terminal_ || (drawn_ && now - drawn_at_ < kRedrawEvery)) return;
  measure(now);
  drawn_at_ = now;
  redraw();
}

void Progress::redraw() {
  // The last column stays free: a full line would wrap on some terminals.
  const std::string line = progress_line(state_, columns_of(out_) - 1);
  fmt::print(out_, "\r{}\x1b[K", line);
  std::fflush(out_);
  drawn_ = true;
}

void Progress::end_epoch(const std::string& note) {
  measure(Clock::now());
  images_seen_ += state_.done - images_before_;
  clear();
  const double seconds = std::chrono::duration<double>(Clock::now() - epoch_started_).count();
  fmt::print(out_, "epoch {}/{}  loss {:.4f}  accuracy {:.4f}  {} images/s  {:.1f} s{}{}\n", state_.epoch,
             state_.epochs, state_.loss, state_.accuracy, grouped(state_.images_per_second), seconds,
             note.empty() ? "" : "  ", note);
  std::fflush(out_);
}

void Progress::clear() {
  if (!drawn_) return;
  fmt::print(out_, "\r\x1b[K");
  std::fflush(out_);
  drawn_ = false;
}

}  // namespace examples
