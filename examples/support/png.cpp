#include "examples/support/png.h"

#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <stdexcept>

#include "examples/support/files.h"
#include "examples/support/font.h"

namespace examples {

void write_png(const std::string& path, int width, int height, int channels, const std::vector<uint8_t>& pixels) {
  const bool fits =
      width > 0 && height > 0 && (channels == 1 || channels == 3) &&
      pixels.size() == static_cast<size_t>(width) * static_cast<size_t>(height) * static_cast<size_t>(channels);
  if (!fits)
    throw std::runtime_error(fmt::format("{}: {} bytes are no picture of {} x {} pixels in {} channels", path,
                                         pixels.size(), width, height, channels));
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(width);
  image.height = static_cast<png_uint_32>(height);
  image.format = channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  std::string file(PNG_IMAGE_PNG_SIZE_MAX(image), '\0');
  png_alloc_size_t bytes = file.size();
  if (!png_image_write_to_memory(&image, file.data(), &bytes, 0, pixels.data(), 0, nullptr))
    throw std::runtime_error(fmt::format("cannot write {}: {}", path, image.message));
  write_file(path, std::string_view(file).substr(0, bytes));
}

Canvas::Canvas(int width, int height, Color background)
    : width_(width), height_(height), pixels_(static_cast<size_t>(width) * static_cast<size_t>(height) * 3) {
  fill(0, 0, width, height, background);
}

size_t Canvas::place(int x, int y) const {
  return (static_cast<size_t>(y) * static_cast<size_t>(width_) + static_cast<size_t>(x)) * 3;
}

Color Canvas::pixel(int x, int y) const {
  const uint8_t* p = pixels_.data() + place(x, y);
  return {p[0], p[1], p[2]};
}

void Canvas::fill(int x, int y, int width, int height, Color color) {
  const int left = std::max(x, 0), right = std::min(x + width, width_);
  const int top = std::max(y, 0), bottom = std::min(y + height, height_);
  for (int row = top; row < bottom && left < right; ++row) {
    uint8_t* pixel = pixels_.data() + place(left, row);
    for (int column = left; column < right; ++column) {
      *pixel++ = color.r;
      *pixel++ = color.g;
      *pixel++ = color.b;
    }
  }
}

void Canvas::frame(int x, int y, int width, int height, int thickness, Color color) {
  fill(x, y, width, thickness, color);
  fill(x, y + height - thickness, width, thickness, color);
  fill(x, y, thickness, height, color);
  fill(x + width - thickness, y, thickness, height, color);
}

void Canvas::image(int x, int y, const float* pixels, int width, int height, int scale, Color low, Color high) {
  const auto mixed = [](uint8_t from, uint8_t to, float amount) {
    return static_cast<uint8_t>(static_cast<float>(from) +
                                (static_cast<float>(to) - static_cast<float>(from)) * amount + 0.5f);
  };
  for (int row = 0; row < height; ++row)
    for (int column = 0; column < width; ++column) {
      const float value = std::clamp(*pixels++, 0.0f, 1.0f);
      const Color color = {mixed(low.r, high.r, value), mixed(low.g, high.g, value), mixed(low.b, high.b, value)};
      fill(x + column * scale, y + row * scale, scale, scale, color);
    }
}

void Canvas::text(int x, int y, std::string_view text, Color color, int scale) {
  for (const char character : text) {
    for (int row = 0; row < kGlyphHeight; ++row)
      for (int column = 0; column < kGlyphWidth; ++column)
        if (glyph_pixel(character, column, row)) fill(x + column * scale, y + row * scale, scale, scale, color);
    x += kGlyphAdvance * scale;
  }
}

int Canvas::text_width(std::string_view text, int scale) {
  return text.empty() ? 0 : (static_cast<int>(text.size()) * kGlyphAdvance - 1) * scale;
}

int Canvas::text_height(int scale) { return kGlyphHeight * scale; }

}  // namespace examples
