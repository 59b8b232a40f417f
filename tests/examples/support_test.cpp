// What the examples share: pictures read back, charts as text, the progress line at every width.
#include <gtest/gtest.h>
#include <png.h>
#include <pty.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "examples/support/curves.h"
#include "examples/support/files.h"
#include "examples/support/font.h"
#include "examples/support/png.h"
#include "examples/support/progress.h"

namespace examples {
namespace {

// Removed at the end of the program.
const std::string& folder() {
  struct Folder {
    Folder() { path = mkdtemp(name); }
    ~Folder() { std::filesystem::remove_all(path); }
    char name[32] = "/tmp/argand_examples_XXXXXX";
    std::string path;
  };
  static const Folder folder;
  return folder.path;
}

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

size_t count(const std::string& text, const std::string& part) {
  size_t n = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

TEST(Files, AreWrittenWholeWithTheirFolders) {
  const std::string path = folder() + "/a/b/c.txt";
  write_file(path, "one");
  write_file(path, "two");
  EXPECT_EQ(content_of(path), "two");
  try {
    write_file(folder() + "/a/b/c.txt/d", "three");
    FAIL();
  } catch (const std::runtime_error& e) {
    EXPECT_NE(std::string(e.what()).find("cannot write"), std::string::npos) << e.what();
  }
  try {
    write_file(folder() + "/a/b", "a folder is in the way");
    FAIL();
  } catch (const std::runtime_error&) {
  }
  EXPECT_EQ(content_of(path), "two");
}

// ---- pictures

struct Picture {
  int width, height, channels;
  std::vector<uint8_t> pixels;
};

Picture read_png(const std::string& path) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  EXPECT_NE(png_image_begin_read_from_file(&image, path.c_str()), 0) << image.message;
  const int channels = image.format & PNG_FORMAT_FLAG_COLOR ? 3 : 1;
  image.format = channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), channels, {}};
  picture.pixels.resize(PNG_IMAGE_SIZE(image));
  EXPECT_NE(png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr), 0) << image.message;
  return picture;
}

TEST(Font, EveryPrintableCharacterHasAGlyphOfItsOwn) {
  const auto bits = [](char c) {
    std::string all;
    for (int y = 0; y < kGlyphHeight; ++y)
      for (int x = 0; x < kGlyphWidth; ++x) all += glyph_pixel(c, x, y) ? '#' : ' ';
    return all;
  };
  for (char a = ' '; a <= '~'; ++a) {
    EXPECT_EQ(bits(a).find('#') == std::string::npos, a == ' ') << a;
    for (char b = static_cast<char>(a + 1); b <= '~'; ++b) EXPECT_NE(bits(a), bits(b)) << a << " and " << b;
  }
  EXPECT_EQ(bits('\n'), bits('?'));
  EXPECT_EQ(bits('\xe9'), bits('?'));
}

TEST(Canvas, DrawsInsideItsBorder) {
  Canvas canvas(20, 10, {1, 2, 3});
  canvas.fill(18, 8, 10, 10, {255, 0, 0});
  canvas.fill(-5, -5, 6, 6, {0, 255, 0});
  canvas.fill(30, 30, 5, 5, {9, 9, 9});
  const float pixels[] = {0, 1, 0.5f, 2};
  canvas.image(5, 5, pixels, 2, 2, 2);
  canvas.text(15, -2, "M", {0, 0, 255});
  EXPECT_EQ(canvas.pixel(17, 7).r, 1);
  EXPECT_EQ(canvas.pixel(18, 8).r, 255);
  EXPECT_EQ(canvas.pixel(0, 0).g, 255);
  EXPECT_EQ(canvas.pixel(1, 1).g, 2);
  EXPECT_EQ(canvas.pixel(5, 5).r, 0);
  EXPECT_EQ(canvas.pixel(8, 6).r, 255);
  EXPECT_EQ(canvas.pixel(6, 8).r, 128);
  EXPECT_EQ(canvas.pixel(7, 7).r, 255) << "values above 1 are white";
  EXPECT_EQ(canvas.pixel(15, 0).b, 255) << "the third row of M is #.#.#";
  EXPECT_EQ(canvas.pixel(16, 0).b, 3);
  EXPECT_EQ(Canvas::text_width("abc", 2), 34);
  EXPECT_EQ(Canvas::text_width("", 2), 0);
}

TEST(Png, IsReadBackAsItWasDrawn) {
  Canvas canvas(33, 7, {250, 240, 230});
  canvas.text(1, 0, "Png!", {10, 20, 30});
  const std::string path = folder() + "/picture.png";
  canvas.write(path);
  const Picture read = read_png(path);
  ASSERT_EQ(read.width, 33);
  ASSERT_EQ(read.height, 7);
  ASSERT_EQ(read.channels, 3);
  for (int y = 0; y < 7; ++y)
    for (int x = 0; x < 33; ++x) {
      const uint8_t* pixel = read.pixels.data() + (y * 33 + x) * 3;
      const Color expected = canvas.pixel(x, y);
      EXPECT_EQ(pixel[0], expected.r);
      EXPECT_EQ(pixel[1], expected.g);
      EXPECT_EQ(pixel[2], expected.b);
    }
  write_png(path, 2, 2, 1, {0, 100, 200, 255});
  EXPECT_EQ(read_png(path).channels, 1);
  EXPECT_EQ(read_png(path).pixels, (std::vector<uint8_t>{0, 100, 200, 255}));
  EXPECT_THROW(write_png(path, 2, 2, 3, {1, 2, 3}), std::runtime_error);
  EXPECT_THROW(write_png(path, 0, 0, 1, {}), std::runtime_error);
}

// ---- curves

TEST(Curves, NiceTicks) {
  EXPECT_EQ(nice_ticks(0, 1, 6), (std::vector<double>{0, 0.2, 2 * 0.2, 3 * 0.2, 0.8, 1}));
  EXPECT_EQ(nice_ticks(0, 10, 6), (std::vector<double>{0, 2, 4, 6, 8, 10}));
  EXPECT_EQ(nice_ticks(-1, 7, 5), (std::vector<double>{-2, 0, 2, 4, 6, 8}));
  EXPECT_EQ(nice_ticks(3, 3, 5), (std::vector<double>{3}));
  for (const double scale : {1e-9, 1.0, 1e12})
    for (const double high : {0.3, 0.7, 1.0, 1.3, 2.6, 9.9}) {
      const auto ticks = nice_ticks(0, high * scale, 6);
      EXPECT_GE(ticks.size(), 3u) << high * scale;
      EXPECT_LE(ticks.size(), 8u) << high * scale;
      EXPECT_LE(ticks.front(), 0);
      EXPECT_GE(ticks.back(), high * scale * (1 - 1e-9));
    }
}

TEST(Curves, CountedThingsHaveNoTicksInBetween) {
  const auto ticks = [](const std::vector<double>& x) {
    return curves_svg("t", {{"Loss", "epoch", "", {{"training", x, std::vector<double>(x.size(), 7.0)}}, {}, {}}});
  };
  const std::string three = ticks({1, 2, 3}), halves = ticks({1, 1.5, 3}), one = ticks({1});
  for (const char* whole : {">1<", ">2<", ">3<"}) EXPECT_NE(three.find(whole), std::string::npos) << whole;
  EXPECT_EQ(three.find(">1.5<"), std::string::npos);
  EXPECT_NE(halves.find(">1.5<"), std::string::npos);
  EXPECT_NE(one.find(">1<"), std::string::npos);
  EXPECT_EQ(one.find(">0.9"), std::string::npos);
}

TEST(Curves, HoldEverySeriesWithGapsAndEscapedNames) {
  const Panel panel{
      "Loss", "epoch", "a < b & c", {{"training", {0, 1, 2, 3, 4}, {3, 2, NAN, 1, 1}}, {"test", {1}, {2}}}, {}, {}};
  const std::string svg = curves_svg("A & B", {panel, {"Empty", "x", "y", {}, {}, {}}});
  EXPECT_EQ(count(svg, "<polyline"), 2u) << "one on each side of the gap";
  EXPECT_EQ(count(svg, "<circle"), 5u);
  EXPECT_EQ(count(svg, "a &lt; b &amp; c"), 1u);
  EXPECT_EQ(count(svg, "A &amp; B"), 2u);
  EXPECT_EQ(count(svg, "nan"), 0u);
  EXPECT_EQ(count(svg, "inf"), 0u);
  EXPECT_EQ(count(svg, "<svg"), 1u);
  EXPECT_TRUE(svg.ends_with("</svg>\n"));
  write_curves(folder() + "/c.svg", "A & B", {panel, {"Empty", "x", "y", {}, {}, {}}});
  EXPECT_EQ(content_of(folder() + "/c.svg"), svg);
}

TEST(Curves, ManyPointsKeepTheirExtremes) {
  Series many{"many", {}, {}};
  for (int i = 0; i < 200000; ++i) {
    many.x.push_back(i);
    many.y.push_back(i == 77777 ? 100 : i % 7);
  }
  const std::string svg = curves_svg("t", {{"p", "x", "y", {many}, {}, {}}});
  EXPECT_LT(svg.size(), 60000u);
  Series none = many;
  none.y[77777] = 0;
  EXPECT_NE(svg, curves_svg("t", {{"p", "x", "y", {none}, 0, 100}}));
}

// ---- progress

const ProgressState kHalfway{3, 10, 30000, 60000, 0.24713, 0.91034, 12345.6, 102};

TEST(Progress, TheLineFitsAnyWidth) {
  const auto line = [](int columns) { return progress_line(kHalfway, columns); };
  EXPECT_EQ(line(100),
            "epoch 3/10 [============>           ]  50%  loss 0.2471  accuracy 0.9103  1:42 left  12,346 images/s");
  EXPECT_EQ(line(75), "epoch 3/10  50%  loss 0.2471  accuracy 0.9103  1:42 left  12,346 images/s");
  EXPECT_EQ(line(60), "epoch 3/10  50%  loss 0.2471  accuracy 0.9103  1:42 left");
  EXPECT_EQ(line(30), "epoch 3/10  50%  loss 0.2471");
  EXPECT_EQ(line(12), "epoch 3/10  ");
  for (int columns = 0; columns < 200; ++columns) EXPECT_LE(line(columns).size(), static_cast<size_t>(columns));
  ProgressState state = kHalfway;
  state.done = 60000;
  EXPECT_NE(progress_line(state, 150).find("[========================================] 100%"), std::string::npos);
  state.seconds_left = -1;
  EXPECT_EQ(progress_line(state, 150).find("left"), std::string::npos);
  state.total = 0;
  EXPECT_NE(progress_line(state, 150).find("  0%"), std::string::npos);
}

TEST(Progress, Durations) {
  EXPECT_EQ(duration_text(-1), "0:00");
  EXPECT_EQ(duration_text(59.6), "1:00");
  EXPECT_EQ(duration_text(754), "12:34");
  EXPECT_EQ(duration_text(3661), "1:01:01");
}

// Two epochs of 25 updates, 10 ms apart.
void train(std::FILE* out) {
  Progress progress(2, 100, out);
  for (int epoch = 1; epoch <= 2; ++epoch) {
    progress.begin_epoch(epoch);
    for (int i = 1; i <= 25; ++i) {
      progress.update(4 * i, 1.0 / i, 0.5);
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    progress.end_epoch("test accuracy 0.9012");
  }
}

TEST(Progress, APlainLineForEachEpochWhereThereIsNoTerminal) {
  const std::string path = folder() + "/log";
  std::FILE* out = std::fopen(path.c_str(), "w");
  train(out);
  std::fclose(out);
  const std::string text = content_of(path);
  EXPECT_EQ(count(text, "\n"), 2u);
  EXPECT_EQ(count(text, "\r"), 0u);
  EXPECT_EQ(count(text, "\x1b"), 0u);
  EXPECT_EQ(text.find("epoch 1/2  loss 0.0400  accuracy 0.5000  "), 0u) << text;
  EXPECT_EQ(count(text, "  test accuracy 0.9012\n"), 2u);
}

TEST(Progress, OnATerminalIsRedrawnSeldomAndNeverWraps) {
  int master = -1, slave = -1;
  winsize size{24, 50, 0, 0};
  ASSERT_EQ(openpty(&master, &slave, nullptr, nullptr, &size), 0);
  std::FILE* out = fdopen(slave, "w");
  const auto start = std::chrono::steady_clock::now();
  train(out);
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
  std::fputs("\nthe end", out);
  std::fflush(out);
  std::string text;
  char buffer[4096];
  while (text.find("the end") == std::string::npos) {
    const ssize_t n = read(master, buffer, sizeof buffer);
    ASSERT_GT(n, 0);
    text.append(buffer, static_cast<size_t>(n));
  }
  std::fclose(out);
  close(master);
  const size_t redrawn = count(text, "%");
  EXPECT_GE(redrawn, 2u);
  EXPECT_LE(static_cast<double>(redrawn), elapsed.count() * 10 + 2);
  for (size_t at = text.find("\repoch"); at != std::string::npos; at = text.find("\repoch", at + 1))
    EXPECT_LT(text.find("\x1b[K", at) - at - 1, 50u) << "the last column stays free";
  EXPECT_EQ(count(text, "  test accuracy 0.9012\r\n"), 2u);
}

}  // namespace
}  // namespace examples
