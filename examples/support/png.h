// Pictures: a canvas to draw on, written as PNG.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace examples {

struct Color {
  uint8_t r, g, b;
};

// Eight bits a channel, rows from the top, channels 1 (gray) or 3 (RGB). Written whole or not at all; throws
// std::runtime_error.
void write_png(const std::string& path, int width, int height, int channels, const std::vector<uint8_t>& pixels);

// What lies beyond its border is not drawn.
class Canvas {
 public:
  Canvas(int width, int height, Color background);

  int width() const { return width_; }
  int height() const { return height_; }
  Color pixel(int x, int y) const;  // inside the canvas
  void fill(int x, int y, int width, int height, Color color);
  // A border of `thickness` pixels inside the rectangle.
  void frame(int x, int y, int width, int height, int thickness, Color color);
  // A gray image [height, width] with values in [0, 1], each pixel drawn as scale x scale; 0 is `low`, 1 is `high`.
  void image(int x, int y, const float* pixels, int width, int height, int scale, Color low = {0, 0, 0},
             Color high = {255, 255, 255});
  // x, y: the upper left corner.
  void text(int x, int y, std::string_view text, Color color, int scale = 1);
  static int text_width(std::string_view text, int scale = 1);
  static int text_height(int scale = 1);

  void write(const std::string& path) const { write_png(path, width_, height_, 3, pixels_); }

 private:
  size_t place(int x, int y) const;

  int width_, height_;
  std::vector<uint8_t> pixels_;
};

}  // namespace examples
