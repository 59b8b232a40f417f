// A small bitmap font.
#pragma once

namespace examples {

constexpr int kGlyphWidth = 5, kGlyphAdvance = 6;
constexpr int kGlyphHeight = 9;  // seven above the line, two below

// Whether the pixel is ink; x < kGlyphWidth, y < kGlyphHeight. What is not in ASCII 32 to 126 is drawn as '?'.
bool glyph_pixel(char character, int x, int y);

}  // namespace examples
