#include "docs/console_doc.hpp"

#include <utility>

namespace commonweal::docs {
namespace {

constexpr std::string_view kFence = "```";
constexpr std::string_view kOpen = "```console";
constexpr std::string_view kPrompt = "$ ";

bool is_run(std::string_view line) {
  return line.starts_with("$ commonweal ") && !line.starts_with("$ commonweal serve");
}

// Takes lines off the front of a page, each with its end.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}

  bool empty() const { return rest_.empty(); }
  std::string_view next() const { return rest_.substr(0, length()); }
  std::string_view take() {
    const std::string_view line = next();
    rest_.remove_prefix(line.size());
    return line;
  }

 private:
  std::size_t length() const {
    const std::size_t end = rest_.find('\n');
    return end == std::string_view::npos ? rest_.size() : end + 1;
  }
  std::string_view rest_;
};

// A command goes on in the next line after a backslash, as it does in the shell.
std::string take_command(Lines& lines) {
  std::string command(lines.take());
  while (command.ends_with("\\\n") && !lines.empty()) command += lines.take();
  return command;
}

void drop_output(Lines& lines) {
  while (!lines.empty() && !lines.next().starts_with(kPrompt) &&
         !lines.next().starts_with(kFence)) {
    lines.take();
  }
}

std::string with_line_end(std::string text) {
  if (!text.empty() && text.back() != '\n') text += '\n';
  return text;
}

}  // namespace

std::string refreshed(std::string_view page, const Shell& shell) {
  std::string fresh;
  Lines lines(page);
  bool inside = false;
  while (!lines.empty()) {
    if (inside && is_run(lines.next())) {
      const std::string command = take_command(lines);
      drop_output(lines);
      fresh += command;
      fresh += with_line_end(shell(command.substr(kPrompt.size())));
      continue;
    }
    const std::string_view line = lines.take();
    if (line.starts_with(kFence)) inside = !inside && line.starts_with(kOpen);
    fresh += line;
  }
  return fresh;
}

}  // namespace commonweal::docs
