#include "platform/cli/zsh_completion.hpp"

#include "platform/cli/completion.hpp"
#include "platform/cli/documents.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kOpening = R"(#compdef commonweal
# Completes commonweal in zsh. Printed from the records of the commands.

# Each sees the words from its own name on.
)";

constexpr std::string_view kClosing = R"(
_commonweal() {
  # "help metric project" is completed as "metric project" is.
  if [[ $words[2] == help ]] && (( CURRENT > 2 )); then
    shift words
    (( CURRENT-- ))
  fi
  _commonweal_any
}

if [[ $funcstack[1] == _commonweal ]]; then
  _commonweal "$@"
else
  compdef _commonweal commonweal
fi
)";

// In _arguments and _describe some characters end a part of the text.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view("[]:\\").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string action(const Completion& completion) {
  using enum Completion::Paths;
  const std::string words = joined(completion.words);
  if (completion.paths == none) return words.empty() ? " " : '(' + words + ')';
  const std::string paths = completion.paths == files ? "_files" : "_files -/";
  if (words.empty()) return paths;
  return "_alternative \"words::(" + words + ")\" \"paths::" + paths + '"';
}

std::string argument(const Option& option) {
  std::string text(option.name);
  if (!is_switch(option)) text += '=';
  text += '[' + escaped(described(option)) + ']';
  if (!is_switch(option)) {
    text += ':' + escaped(option.value) + ':' + action(completion_of(option.value));
  }
  return " \\\n    " + shell_quoted(text);
}

std::string arguments(const Command& command) {
  std::string text = "  _arguments -S";
  for (const Option& option : completed_options(command)) text += argument(option);
  const auto& [count, name, help] = command.operands;
  if (count != Operands::Count::none) {
    const std::string every = count == Operands::Count::one_or_more ? "*:" : ":";
    text += " \\\n    " +
            shell_quoted(every + escaped(name) + ':' + action(completion_of(command.operands)));
  }
  return text + '\n';
}

// "_commonweal_metric_project"
std::string function_name(std::string_view area, std::string_view verb) {
  std::string name = "_commonweal";
  if (!area.empty()) name.append("_").append(area);
  if (!verb.empty()) name.append("_").append(verb);
  return name;
}

// A function that offers the choices at the second word, and hands what follows to the choice's.
std::string choosing(const std::string& name, const std::vector<Choice>& choices,
                     std::string_view options, const std::vector<std::string>& followers) {
  std::string text = name + "() {\n  local -a choices=(\n";
  for (const auto& [word, summary] : choices) {
    text += "    " + shell_quoted(escaped(word) + ':' + escaped(summary)) + '\n';
  }
  text += "  )\n  if (( CURRENT == 2 )); then\n    _describe command choices\n    compadd -- ";
  text.append(options).append("\n    return\n  fi\n");
  text += "  shift words\n  (( CURRENT-- ))\n  case $words[1] in\n";
  for (const auto& follower : followers) text += "    " + follower + " ;;\n";
  return text + "  esac\n}\n\n";
}

std::string area_function(std::span<const Command> commands, const std::string& area) {
  const auto verbs = verbs_of(commands, area);
  std::vector<std::string> followers;
  for (const auto& [verb, summary] : verbs) {
    followers.push_back(verb + ") " + function_name(area, verb));
  }
  return choosing(function_name(area, ""), verbs, "--help", followers);
}

std::string any_function(std::span<const Command> commands) {
  std::vector<std::string> followers;
  for (const auto& area : areas_of(commands)) {
    followers.push_back(area + ") " + function_name(area, ""));
  }
  for (const auto& [verb, summary] : verbs_of(commands, "")) {
    followers.push_back(verb + ") " + function_name("", verb));
  }
  return choosing("_commonweal_any", first_words(commands), "--help --version", followers);
}

}  // namespace

std::string zsh_completion(std::span<const Command> commands) {
  std::string script(kOpening);
  for (const Command& command : commands) {
    script += function_name(command.area, command.verb) + "() {\n" + arguments(command) + "}\n\n";
  }
  for (const auto& area : areas_of(commands)) script += area_function(commands, area);
  script += any_function(commands);
  script.pop_back();
  return script.append(kClosing);
}

}  // namespace commonweal::platform
