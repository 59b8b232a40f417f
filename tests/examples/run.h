// Running an example as a user does, and reading what it printed.
#pragma once
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

struct Result {
  int status = -1;
  std::string output;  // both streams
};

inline Result run(const std::string& program_and_arguments) {
  const std::string command = ARGAND_EXAMPLES "/" + program_and_arguments + " 2>&1";
  Result r;
  std::FILE* pipe = popen(command.c_str(), "r");
  char buffer[4096];
  for (size_t n; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) r.output.append(buffer, n);
  const int status = pclose(pipe);
  r.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return r;
}

// The number printed behind `label`.
inline double number_after(const Result& r, const std::string& label) {
  const size_t at = r.output.find(label);
  if (at == std::string::npos) {
    ADD_FAILURE() << "no \"" << label << "\" in\n" << r.output;
    return NAN;
  }
  return std::strtod(r.output.c_str() + at + label.size(), nullptr);
}

inline void expect_lines(const Result& r, std::initializer_list<const char*> lines) {
  EXPECT_EQ(r.status, 0);
  for (const char* line : lines)
    EXPECT_NE(r.output.find(line), std::string::npos) << "no \"" << line << "\" in\n" << r.output;
}

// A folder for one test.
class Examples : public ::testing::Test {
 protected:
  Examples() { EXPECT_NE(mkdtemp(folder_.data()), nullptr); }
  ~Examples() override { std::filesystem::remove_all(folder_); }
  std::string folder_ = "/tmp/argand_programs_XXXXXX";
};
