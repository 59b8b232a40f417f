// The examples as a user runs them: what they learned, read from what they print.
#include "tests/examples/run.h"

#include <fstream>
#include <iterator>

namespace {

TEST_F(Examples, AutogradTourPrintsWhatMathematicsSays) {
  expect_lines(run("autograd_tour"), {"x^3 at [1, 2, 3]: [3, 12, 27]\n",
                                      "here ones: [4, 13, 28]\n",
                                      "derivative 1 of x^4 at 2: 32\n",
                                      "derivative 2 of x^4 at 2: 48\n",
                                      "derivative 3 of x^4 at 2: 48\n",
                                      "derivative 4 of x^4 at 2: 24\n",
                                      "on its way through x^2: [10, 0.5];",
                                      "arrives at x: [2, 2]\n",
                                      "as written: [0.693147, inf], derivative [0.5, nan]\n",
                                      "custom: [0.693147, 1000], derivative [0.5, 1]\n",
                                      "says it is right\n",
                                      "det of the Jacobian = radius = 2\n",
                                      "(vjp): [0.5, 1.73205]; its last column (jvp): [-1, 1.73205]\n",
                                      "at x = 1, y = 2: [[4, 2], [2, 0]]\n",
                                      "without checkpoints keep 20 MiB for backward\n",
                                      "with four checkpoints keep 4 MiB for backward\n",
                                      "the same to the last bit\n",
                                      "  | sub: a leaf tensor that requires grad (sizes [2]) is written to in place",
                                      "plain change of numbers: [0.8, 1.6]\n",
                                      "  | ExpBackward: a tensor needed for the gradient was changed in place",
                                      "  | SqrtBackward returned NaN in the gradient of its input 0",
                                      "step 0: [-1.2, 1]",
                                      "step 6: [1, 1]"});
}

TEST_F(Examples, ReinforceBalancesThePole) {
  const Result r = run("reinforce");
  EXPECT_EQ(r.status, 0);
  EXPECT_GE(number_after(r, "mean return of the last 50 episodes: "), 300) << r.output;  // at random: 22
  EXPECT_EQ(run("reinforce").output, r.output) << "not reproducible";
  EXPECT_NE(run("reinforce --seed 2").output, r.output);
}

TEST_F(Examples, LstmForecastsAChaoticSeries) {
  const std::string picture = folder_ + "/forecast.svg";
  const Result r = run("lstm_series --out " + picture);
  EXPECT_EQ(r.status, 0);
  EXPECT_LE(number_after(r, "ratio: "), 0.3) << r.output;
  std::ifstream file(picture);
  const std::string svg{std::istreambuf_iterator<char>(file), {}};
  EXPECT_NE(svg.find("<svg"), std::string::npos);
  EXPECT_NE(svg.find("Error over all forecasts"), std::string::npos);
}

// What was written: all behind the line of the validation loss.
std::string written(const std::string& output) {
  const size_t line = output.find("validation loss: ");
  return line == std::string::npos ? output : output.substr(output.find('\n', line) + 1);
}

TEST_F(Examples, CharGptLearnsMoreThanPairsOfCharacters) {
  const std::string weights = folder_ + "/weights.safetensors";
  const std::string writing = " --temperature 0 --length 100 --prompt 'This License'";
  const Result r = run("char_gpt --width 64 --layers 2 --batch-size 16 --steps 400 --lr 0.005 --dropout 0 --out " +
                       weights + writing);
  EXPECT_EQ(r.status, 0);
  EXPECT_LE(number_after(r, "validation loss: "), 0.9 * number_after(r, "character pairs: ")) << r.output;
  const Result loaded = run("char_gpt --load " + weights + writing);
  EXPECT_EQ(loaded.status, 0);
  EXPECT_EQ(loaded.output.size(), 112 + 1) << loaded.output;
  EXPECT_EQ(written(r.output), loaded.output);
}

TEST_F(Examples, SayWhatIsWrong) {
  const std::pair<std::string, std::string> mistakes[] = {
      {"char_gpt --text /nowhere", "char_gpt: cannot read /nowhere; name a text file with --text\n"},
      {"char_gpt --width 65", "char_gpt: --heads must divide --width\n"},
      {"char_gpt --text " ARGAND_SOURCE_DIR "/LICENSE --context 400", "at least 4010 are needed for this --context\n"},
      {"char_gpt --load " ARGAND_SOURCE_DIR "/LICENSE", "char_gpt: "},
      {"lstm_series --horizon 0", "--horizon"},
      {"lstm_series --steps 1 --out /proc/no/forecast.svg", "/proc/no"},
      {"reinforce --episodes -3", "--episodes"},
      {"autograd_tour --no-such-option", "--no-such-option"},
  };
  for (const auto& [command, message] : mistakes) {
    const Result r = run(command);
    EXPECT_GT(r.status, 0) << command;
    EXPECT_NE(r.output.find(message), std::string::npos) << command << ":\n" << r.output;
  }
}

TEST_F(Examples, ExplainThemselves) {
  for (const char* program : {"autograd_tour", "char_gpt", "lstm_series", "reinforce"}) {
    const Result r = run(std::string(program) + " --help");
    EXPECT_EQ(r.status, 0);
    EXPECT_NE(r.output.find("rints"), std::string::npos) << "what it prints is missing:\n" << r.output;
  }
}

}  // namespace
