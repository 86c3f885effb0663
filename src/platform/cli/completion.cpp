#include "platform/cli/completion.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr Option kHelp{.name = "--help", .help = "Prints what the command does and takes."};

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// A word that may be typed as it stands, and needs no quotes in any shell.
bool is_fixed(std::string_view word) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyz0123456789-_";
  return !word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos;
}

Completion::Paths paths_of(std::string_view word) {
  using enum Completion::Paths;
  if (word == "FOLDER") return folders;
  const std::size_t dot = word.rfind('.');
  const bool has_ending = dot != std::string_view::npos && dot > 0 && is_capital(word[0]);
  return word == "FILE" || word == "PATH" || has_ending ? files : none;
}

}  // namespace

Completion completion_of(std::string_view value) {
  Completion completion;
  const bool alternatives = value.find('|') != std::string_view::npos;
  while (!value.empty()) {
    const std::string_view word = value.substr(0, value.find('|'));
    value.remove_prefix(std::min(word.size() + 1, value.size()));
    if (alternatives && is_fixed(word)) completion.words.emplace_back(word);
    completion.paths = std::max(completion.paths, paths_of(word));
  }
  return completion;
}

Completion completion_of(const Operands& operands) {
  if (operands.count == Operands::Count::none) return {};
  Completion completion = completion_of(operands.name);
  const bool known = !completion.words.empty() || completion.paths != Completion::Paths::none;
  if (!known) completion.paths = Completion::Paths::files;
  return completion;
}

std::vector<Choice> first_words(std::span<const Command> commands) {
  std::vector<Choice> choices;
  for (const Command& command : commands) {
    const auto area = std::ranges::find(choices, command.area, &Choice::word);
    if (command.area.empty()) {
      choices.push_back({std::string(command.verb), std::string(command.summary)});
    } else if (area == choices.end()) {
      choices.push_back({std::string(command.area), std::string(command.verb)});
    } else {
      area->summary.append(", ").append(command.verb);
    }
  }
  choices.push_back({"help", "Prints what a command does and takes."});
  return choices;
}

std::vector<Choice> verbs_of(std::span<const Command> commands, std::string_view area) {
  std::vector<Choice> choices;
  for (const Command& command : commands) {
    if (command.area != area) continue;
    choices.push_back({std::string(command.verb), std::string(command.summary)});
  }
  return choices;
}

std::vector<std::string> areas_of(std::span<const Command> commands) {
  std::vector<std::string> areas;
  for (const Command& command : commands) {
    const bool seen = std::ranges::find(areas, command.area) != areas.end();
    if (!command.area.empty() && !seen) areas.emplace_back(command.area);
  }
  return areas;
}

std::vector<Option> completed_options(const Command& command) {
  auto options = all_options(command);
  options.push_back(kHelp);
  return options;
}

std::string shell_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') {
      quoted += R"('\'')";
    } else {
      quoted += c == '\n' ? ' ' : c;
    }
  }
  return quoted + '\'';
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text;
}

}  // namespace commonweal::platform
