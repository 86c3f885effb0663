#include "platform/cli/documents.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr std::size_t kWidth = 80;

// Breaks text at spaces so that no line passes the width, each line after an indent.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string lines;
  std::size_t column = kWidth;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find(' '), text.size());
    if (column + 1 + length > kWidth) {
      if (!lines.empty()) lines += '\n';
      lines.append(indent, ' ');
      column = indent;
    } else {
      lines += ' ';
      ++column;
    }
    lines.append(text.substr(0, length));
    column += length;
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return lines + '\n';
}

std::string described(const Option& option) {
  std::string text(option.help);
  if (!option.fallback.empty()) text.append(" Default: ").append(option.fallback).append(".");
  return text;
}

std::string item(std::string_view name, std::string_view value, std::string_view text) {
  std::string line = "  ";
  line.append(name);
  if (!value.empty()) line.append(" ").append(value);
  return line + '\n' + wrapped(text, 6);
}

std::string option_items(const Command& command) {
  std::string text;
  for (const Option& option : all_options(command)) {
    text += item(option.name, option.value, described(option));
  }
  return text + item("--help", "", "Prints this.");
}

std::string summary_line(const Command& command, std::size_t width) {
  std::string name = full_name(command);
  name.resize(std::max(width, name.size()), ' ');
  return "  " + name + "  " + std::string(command.summary) + '\n';
}

}  // namespace

std::string help(const Command& command) {
  std::string text = "Usage: " + usage(command) + "\n\n" + wrapped(command.description, 0);
  if (command.operands.count != Operands::Count::none) {
    text += '\n' + item(command.operands.name, "", command.operands.help);
  }
  text += "\nOptions:\n" + option_items(command);
  if (!command.example.empty()) text.append("\nExample:\n  ").append(command.example).append("\n");
  return text;
}

std::string overview(std::span<const Command> commands) {
  std::size_t width = 0;
  for (const Command& command : commands) width = std::max(width, full_name(command).size());
  std::string text =
      "Usage: commonweal AREA VERB [FILE...] [options]\n\n"
      "Sets missions and watches them, tests spending against them, learns what works\n"
      "and hands power down.\n\nCommands:\n";
  for (const Command& command : commands) text += summary_line(command, width);
  return text +
         "\nOptions:\n  --help     Prints this; after a command, what it takes.\n"
         "  --version  Prints the version, the commit and the methods' versions.\n\n"
         "Exit status: 0 done, 1 the answer is no, 2 bad input, 3 the world failed (disk,\n"
         "database, network) and nothing was changed, 70 a defect of the program.\n";
}

}  // namespace commonweal::platform
