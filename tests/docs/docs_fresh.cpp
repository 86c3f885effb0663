// docs_fresh [--write] PAGE...: runs the commands of pages and says which outputs are stale, or
// with
// --write puts the new ones in their place. The folder it starts in is the commands' folder.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

#include "docs/console_doc.hpp"

namespace commonweal::docs {
namespace {

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read.");
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

std::string quoted(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + '\'';
}

struct Close {
  void operator()(std::FILE* pipe) const { pclose(pipe); }
};

std::string printed_by(const std::string& command) {
  std::cerr << "  $ " << command;
  const std::string shell = "timeout 60 bash -c " + quoted(command) + " 2>&1 </dev/null";
  const std::unique_ptr<std::FILE, Close> pipe(popen(shell.c_str(), "r"));
  if (!pipe) throw std::runtime_error("The shell cannot be started.");
  std::string output;
  for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get())) {
    output += static_cast<char>(c);
  }
  return output;
}

// The first line that differs, as the page has it and as it should be.
void tell(const std::string& path, const std::string& page, const std::string& fresh) {
  std::istringstream had(page);
  std::istringstream has(fresh);
  std::string old_line;
  std::string new_line;
  for (int line = 1;; ++line) {
    const bool more = static_cast<bool>(std::getline(had, old_line));
    const bool more_fresh = static_cast<bool>(std::getline(has, new_line));
    if (more && more_fresh && old_line == new_line) continue;
    std::cerr << path << ':' << line << ": the output is stale; `make docs` renews it.\n- "
              << (more ? old_line : "(end)") << "\n+ " << (more_fresh ? new_line : "(end)") << '\n';
    return;
  }
}

bool is_fresh(const std::string& path, bool write) {
  const std::string page = text_of(path);
  const std::string fresh = refreshed(page, printed_by);
  if (page == fresh) return true;
  if (!write) {
    tell(path, page, fresh);
    return false;
  }
  std::ofstream file(path, std::ios::binary);
  file << fresh;
  return static_cast<bool>(file.flush());
}

}  // namespace
}  // namespace commonweal::docs

int main(int count, char** words) {
  bool write = false;
  bool fresh = true;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--write") {
      write = true;
    } else {
      fresh = commonweal::docs::is_fresh(word, write) && fresh;
    }
  }
  return fresh ? 0 : 1;
}
