#pragma once

// For tests: a text in a file, and what a real program makes of it.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

namespace commonweal::platform {

struct ShellAnswer {
  int status;
  std::string text;  // What it printed, standard error included.
};

inline ShellAnswer run_shell(const std::string& line) {
  ShellAnswer answer{};
  std::FILE* pipe = popen(("{ " + line + "\n} 2>&1 </dev/null").c_str(), "r");
  char buffer[4096];
  for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    answer.text.append(buffer, got);
  }
  answer.status = pclose(pipe);
  return answer;
}

inline bool is_installed(const std::string& program) {
  return run_shell("command -v " + program).status == 0;
}

// A folder of this run's own, gone when it ends. Its path holds nothing that a shell would read as
// more than a word.
inline const std::filesystem::path& test_folder() {
  struct Folder {
    std::filesystem::path path;
    ~Folder() { std::filesystem::remove_all(path); }
  };
  static const Folder folder{testing::TempDir() + "commonweal_cli_" + std::to_string(getpid())};
  std::filesystem::create_directories(folder.path);
  return folder.path;
}

// A file there with this text.
inline std::string file_with(const std::string& text, const std::string& name) {
  const std::string path = test_folder() / name;
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

}  // namespace commonweal::platform
