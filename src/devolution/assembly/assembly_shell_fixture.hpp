#pragma once

// The assembly commands as the shell meets them, on files that a test writes.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "devolution/assembly/assembly_command.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::devolution {

struct AssemblyPrinted {
  platform::ExitStatus status;
  std::string out, err;
};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

inline AssemblyPrinted run_assembly(std::vector<std::string> words) {
  words.insert(words.begin(), "assembly");
  const std::vector<platform::Command> commands = assembly_commands();
  const platform::World world{.share = ".", .commands = commands};
  std::istringstream in;
  std::ostringstream out, err;
  const auto status = platform::run_words(words, world, "", {in, out, err});
  return {status, out.str(), err.str()};
}

class AssemblyCommand : public testing::Test {
 protected:
  AssemblyCommand() {
    folder_ =
        std::filesystem::temp_directory_path() /
        ("assembly_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::create_directories(folder_);
  }
  ~AssemblyCommand() override { std::filesystem::remove_all(folder_); }

  AssemblyPrinted ask(const std::string& verb, const std::string& quotas, const std::string& people,
                      std::vector<std::string> more) {
    write("quotas.csv", quotas);
    write("people.csv", people);
    std::vector<std::string> words{verb, "--categories", (folder_ / "quotas.csv").string(),
                                   "--respondents", (folder_ / "people.csv").string()};
    words.insert(words.end(), more.begin(), more.end());
    return run_assembly(words);
  }

 private:
  void write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  std::filesystem::path folder_;
};

}  // namespace commonweal::devolution
