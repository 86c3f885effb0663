#pragma once

// For tests: a verb of this room run on a text as standard input.

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "platform/cli/run.hpp"

namespace commonweal::learning {

struct MonitorPrinted {
  platform::ExitStatus status;
  std::string out;
  std::string err;
};

inline MonitorPrinted monitor_printed(const platform::Command& command, const std::string& text,
                                      std::vector<std::string> options) {
  std::vector<std::string> words{std::string(command.area), std::string(command.verb)};
  if (command.operands.count != platform::Operands::Count::none) words.emplace_back("-");
  words.insert(words.end(), options.begin(), options.end());
  const std::vector<platform::Command> commands{command};
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in(text);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

// What a reader of JSON, which the test brings, makes of what is printed.
template <class Json>
Json monitor_answer(const platform::Command& command, const std::string& text,
                    std::vector<std::string> options) {
  options.emplace_back("--json");
  const auto printed = monitor_printed(command, text, std::move(options));
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  return Json::parse(printed.out);
}

inline void expect_monitor_refuses(const platform::Command& command, const std::string& text,
                                   const std::vector<std::string>& options,
                                   const std::string& sentence) {
  const auto printed = monitor_printed(command, text, options);
  EXPECT_EQ(printed.status, platform::ExitStatus::bad_input) << printed.out;
  EXPECT_NE(printed.err.find(sentence), std::string::npos) << printed.err;
  EXPECT_TRUE(printed.out.empty()) << printed.out;
}

inline std::string monitor_file(const std::string& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace commonweal::learning
