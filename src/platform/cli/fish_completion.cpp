#include "platform/cli/fish_completion.hpp"

#include "platform/cli/completion.hpp"
#include "platform/cli/documents.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kOpening =
    R"(# Completes commonweal in fish. Printed from the records of the commands.

# The words that are typed in full; "help metric" is completed as "metric" is.
function __commonweal_words
    set -l words (commandline -opc)[2..]
    test "$words[1]" = help; and set -e words[1]
    string join \n -- $words
end

# True where exactly these words are typed.
function __commonweal_after
    set -l words (__commonweal_words)
    test "$words" = "$argv"
end

# True where these words are typed and perhaps more.
function __commonweal_runs
    set -l words (__commonweal_words)
    test "$words[1..$(count $argv)]" = "$argv"
end

complete -c commonweal -f
)";

// As one word of fish, where only \ and ' need care within quotes.
std::string fish_quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c == '\n' ? ' ' : c;
  }
  return result + '\'';
}

// One line: where it holds, what it offers, and the line of help.
std::string rule(std::string_view where, const std::string& offer, std::string_view help) {
  std::string text = "complete -c commonweal -n " + fish_quoted(where) + ' ' + offer;
  if (!help.empty()) text += " -d " + fish_quoted(help);
  return text + '\n';
}

std::string choices(std::string_view where, const std::vector<Choice>& words) {
  std::string text;
  for (const auto& [word, summary] : words) text += rule(where, "-a " + fish_quoted(word), summary);
  return text + rule(where, "-l help", "Prints what there is.");
}

// What a value or an operand may be. A value that is no file needs -x, or fish offers files.
std::string offer(const Completion& completion) {
  using enum Completion::Paths;
  std::string words = joined(completion.words);
  if (completion.paths == folders) words += " (__fish_complete_directories)";
  std::string text = completion.paths == files ? " -F" : "";
  if (!words.empty()) text += " -a " + fish_quoted(words);
  return text;
}

std::string option_rule(std::string_view where, const Option& option) {
  std::string text = "-l " + std::string(option.name.substr(2));
  if (!is_switch(option)) {
    const Completion completion = completion_of(option.value);
    const bool is_file = completion.paths == Completion::Paths::files;
    text += (is_file ? " -r" : " -x") + offer(completion);
  }
  return rule(where, text, described(option));
}

std::string rules(const Command& command) {
  const std::string where = "__commonweal_runs " + full_name(command);
  std::string text;
  for (const Option& option : completed_options(command)) text += option_rule(where, option);
  const std::string operands = offer(completion_of(command.operands));
  if (!operands.empty()) text += rule(where, operands.substr(1), "");
  return text;
}

}  // namespace

std::string fish_completion(std::span<const Command> commands) {
  std::string script(kOpening);
  script += choices("__commonweal_after", first_words(commands));
  script += rule("__commonweal_after", "-l version", "Prints the version.");
  for (const auto& area : areas_of(commands)) {
    script += choices("__commonweal_after " + area, verbs_of(commands, area));
  }
  for (const Command& command : commands) script += rules(command);
  return script;
}

}  // namespace commonweal::platform
