// The demo in small: what it learned, what it leaves, that it resumes to the last bit and that its plan holds.
#include <csignal>
#include <fstream>
#include <iterator>

#include "tests/examples/run.h"

namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

// 20 steps of 64 images an epoch, two epochs.
const std::string kSmall = "fashion --limit 1280 --batch-size 64 --epochs 2 --out ";

using Fashion = Examples;

TEST_F(Fashion, LearnsAndLeavesWhatItSays) {
  const Result r = run("fashion --limit 6400 --epochs 2 --out " + folder_);
  EXPECT_EQ(r.status, 0) << r.output;
  // Guessing gives 0.1.
  EXPECT_GE(number_after(r, "test accuracy: "), 0.75) << r.output;
  EXPECT_EQ(r.output.rfind("test accuracy: "), r.output.size() - std::string("test accuracy: 0.0000\n").size());
  EXPECT_NE(content(folder_ + "/curves.svg").find("<svg"), std::string::npos);
  EXPECT_EQ(content(folder_ + "/predictions.png").substr(1, 3), "PNG");
  EXPECT_NE(content(folder_ + "/checkpoint.safetensors").find("model.conv1.weight"), std::string::npos);
  const double peak = number_after(r, "peak memory "), planned = number_after(r, "(planned ");
  EXPECT_NEAR(peak, planned, 0.05 * planned) << r.output;
}

TEST_F(Fashion, PlansWithoutTraining) {
  const Result r = run("fashion --plan --out " + folder_ + "/nothing");
  EXPECT_EQ(r.status, 0);
  EXPECT_EQ(number_after(r, "parameters: "), 421834);
  // Multiply-adds of a step: forward, weights' gradients, and all but the first layer's inputs' gradients.
  const double conv1 = 28 * 28 * 32 * 9, conv2 = 14 * 14 * 64 * 32 * 9, fc = 3136 * 128 + 1280;
  const double step = 2 * 128 * (2 * conv1 + 3 * conv2 + 3 * fc);
  EXPECT_NEAR(number_after(r, "training: "), step * (60000 / 128) * number_after(r, "epochs: ") * 1e-12,
              0.01 * step * 468 * 3 * 1e-12)
      << r.output;
  EXPECT_FALSE(std::filesystem::exists(folder_ + "/nothing"));
}

TEST_F(Fashion, ResumesToTheLastBit) {
  const std::string whole = folder_ + "/whole", parts = folder_ + "/parts";
  EXPECT_EQ(run(kSmall + whole).status, 0);
  // Within an epoch, at its end, and with another number of workers.
  EXPECT_EQ(run(kSmall + parts + " --stop-after 7").status, 130);
  EXPECT_EQ(run(kSmall + parts + " --resume --workers 0 --stop-after 20").status, 130);
  EXPECT_EQ(run(kSmall + parts + " --resume --workers 3 --stop-after 33").status, 130);
  EXPECT_EQ(run(kSmall + parts + " --resume").status, 0);
  EXPECT_EQ(content(whole + "/losses.csv"), content(parts + "/losses.csv"));
  EXPECT_EQ(content(whole + "/curves.svg"), content(parts + "/curves.svg"));
}

TEST_F(Fashion, SavesWhenInterrupted) {
  const Result r = run("fashion --out " + folder_ + " & pid=$!; sleep 2; kill -INT $pid; wait $pid; echo status $?");
  EXPECT_NE(r.output.find("go on with --resume"), std::string::npos) << r.output;
  EXPECT_NE(r.output.find("status 130"), std::string::npos) << r.output;
  EXPECT_FALSE(content(folder_ + "/checkpoint.safetensors").empty());
}

TEST_F(Fashion, SaysWhatIsWrong) {
  const Result nowhere = run("fashion --data /nowhere");
  EXPECT_EQ(nowhere.status, 1);
  EXPECT_NE(nowhere.output.find("dataset-fashion-mnist"), std::string::npos) << nowhere.output;
  EXPECT_EQ(run("fashion --resume --out " + folder_).status, 1);
  EXPECT_EQ(run(kSmall + folder_ + " --stop-after 3").status, 130);
  const Result other = run("fashion --limit 1280 --batch-size 64 --epochs 5 --resume --out " + folder_);
  EXPECT_EQ(other.status, 1);
  EXPECT_NE(other.output.find("--epochs 2 --batch-size 64"), std::string::npos) << other.output;
}

}  // namespace
