// A progress bar: one line on a terminal, redrawn in place; elsewhere one plain line for each epoch.
#pragma once
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>

namespace examples {

// What the line shows.
struct ProgressState {
  int64_t epoch = 1, epochs = 1;  // counted from 1
  int64_t done = 0, total = 0;    // images of this epoch
  double loss = 0, accuracy = 0;
  double images_per_second = 0;
  double seconds_left = -1;  // of all epochs; negative: not yet known
};

// At most `columns` characters: what matters less goes first where there is no room.
std::string progress_line(const ProgressState& state, int columns);
// 1:05, 2:03:04
std::string duration_text(double seconds);

class Progress {
 public:
  Progress(int64_t epochs, int64_t images_per_epoch, std::FILE* out = stdout);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // epoch counts from 1; images: already done of it, by a run that is resumed.
  void begin_epoch(int64_t epoch, int64_t images = 0);
  // images done of this epoch so far; loss and accuracy over them. Redraws ten times a second at most.
  void update(int64_t images, double loss, double accuracy);
  // Leaves a line for good, with `note` behind it ("test accuracy 0.9012").
  void end_epoch(const std::string& note = "");
  // Clears the bar, so that something else can be printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  void measure(Clock::time_point now);
  void redraw();

  ProgressState state_;
  std::FILE* out_;
  bool terminal_, drawn_ = false;
  int64_t images_before_ = 0;  // of this epoch, by an earlier run
  int64_t images_seen_ = 0;    // in the epochs this run has finished
  Clock::time_point started_, epoch_started_, drawn_at_;
};

}  // namespace examples
