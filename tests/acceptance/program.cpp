#include "program.hpp"

#include <stdlib.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <stdexcept>

#include "base/number_text.hpp"

namespace commonweal {

Ended run(const std::string& line) {
  const std::string command = "commonweal=" + std::string(COMMONWEAL_PROGRAM) + "; " + line;
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run: " + line);
  std::string out;
  std::array<char, 4096> part;
  while (const auto size = fread(part.data(), 1, part.size(), pipe)) out.append(part.data(), size);
  const int status = pclose(pipe);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, out};
}

OwnFolder::OwnFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "acceptance_XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
  path_ = name;
}

OwnFolder::~OwnFolder() {
  std::error_code unheard;  // The folder is in the system's scratch space in any case.
  std::filesystem::remove_all(path_, unheard);
}

std::string member(std::string_view json, std::initializer_list<std::string_view> path) {
  std::size_t at = 0;
  for (const auto name : path) {
    std::string key = "\"";
    key.append(name).append("\":");
    at = json.find(key, at);
    if (at == json.npos) throw std::runtime_error("no member " + key);
    at += key.size();
    if (json[at] == ' ') ++at;  // Where it is pretty.
  }
  std::string value(json.substr(at, json.find_first_of(",\n}", at) - at));
  std::erase(value, '"');
  return value;
}

std::optional<double> number(std::string_view json, std::initializer_list<std::string_view> path) {
  const std::string text = member(json, path);
  if (text == "null") return std::nullopt;
  return base::decimal_number({.place = "", .text = text}).value();
}

}  // namespace commonweal
