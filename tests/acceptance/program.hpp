#pragma once

// The built program as a person at the shell meets it.

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal {

struct Ended {
  int status;
  std::string out;
};

// Runs a line of the shell in which $commonweal is the program. What goes to stderr is shown.
Ended run(const std::string& line);

// A folder of the test's own, removed with it.
class OwnFolder {
 public:
  OwnFolder();
  ~OwnFolder();
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

// What stands in JSON of ours under a path of names, as text; quotes are taken off.
std::string member(std::string_view json, std::initializer_list<std::string_view> path);

// The same as a number; none for null.
std::optional<double> number(std::string_view json, std::initializer_list<std::string_view> path);

}  // namespace commonweal
