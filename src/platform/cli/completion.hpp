#pragma once

// What can be completed at a prompt, for every shell alike: read from the command records. How a
// shell is told is in bash_completion, zsh_completion and fish_completion.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

// What may stand in one place.
struct Completion {
  std::vector<std::string> words;
  enum class Paths { none, files, folders } paths = Paths::none;
};

// Of an option's value, by what stands for it in the help: the fixed ones of alternatives written
// with bars ("low|high|NUMBER": low and high), files for FILE, PATH and SERIES.csv, folders for
// FOLDER. A word in capitals stands for something else and completes nothing.
Completion completion_of(std::string_view value);

// Of the operands: files, unless their name is alternatives.
Completion completion_of(const Operands& operands);

// What may follow the program's name, or the area's: a word and a line about it. For an area the
// line is its verbs.
struct Choice {
  std::string word;
  std::string summary;
};
std::vector<Choice> first_words(std::span<const Command> commands);
std::vector<Choice> verbs_of(std::span<const Command> commands, std::string_view area);

// The areas, each once, in the order of the records; without the commands that stand alone.
std::vector<std::string> areas_of(std::span<const Command> commands);

// Every option of a command, --help included.
std::vector<Option> completed_options(const Command& command);

// As one word of bash and zsh: 'it'\''s'.
std::string shell_quoted(std::string_view text);

// CommandWords with a space between.
std::string joined(const std::vector<std::string>& words);

}  // namespace commonweal::platform
