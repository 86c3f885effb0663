#include "platform/cli/documents.hpp"

#include <algorithm>

#include "platform/cli/exit_statuses.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::platform {
namespace {

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
  return "  " + padded(full_name(command), width) + "  " + std::string(command.summary) + '\n';
}

// "Exit status: 0 done, 1 the answer is no, ..."
std::string exit_status_line() {
  std::string text;
  for (const auto& [status, in_short, meaning] : kExitStatuses) {
    text += text.empty() ? "Exit status: " : ", ";
    text.append(std::to_string(static_cast<int>(status))).append(" ").append(in_short);
  }
  return wrapped(text + '.', 0);
}

}  // namespace

std::string help(const Command& command) {
  std::string text = "Usage: " + usage(command) + "\n\n" + wrapped(described(command), 0);
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
         "  --version  Prints the version, the commit and the methods' versions.\n\n" +
         exit_status_line();
}

std::string described(const Option& option) {
  std::string text(option.help);
  if (!option.fallback.empty()) text.append(" Default: ").append(option.fallback).append(".");
  return text;
}

std::string_view described(const Command& command) {
  return command.description.empty() ? command.summary : command.description;
}

}  // namespace commonweal::platform
