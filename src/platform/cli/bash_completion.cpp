#include "platform/cli/bash_completion.hpp"

#include "platform/cli/completion.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kTable =
    R"(# Completes commonweal in bash. Printed from the records of the commands.

# What may follow: a command is asked for its options, "COMMAND --option" for the option's values,
# "COMMAND ..." for its operands. @files and @folders stand for paths. Fails where there is no such
# command, or the option takes no value.
_commonweal_words() {
  case "$1" in
)";

constexpr std::string_view kFunction = R"(    *) return 1 ;;
  esac
}

# Keeps those words that start with what is typed.
_commonweal_reply() {
  local typed="$1" word
  shift
  for word in "$@"; do
    case "$word" in
      @files) mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$typed") ;;
      @folders) mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$typed") ;;
      "$typed"*) COMPREPLY+=("$word") ;;
    esac
    # Lets bash quote the names, and add a slash to a folder's.
    [[ $word == @* ]] && compopt -o filenames 2>/dev/null
  done
  return 0
}

_commonweal() {
  local typed="${COMP_WORDS[COMP_CWORD]}" option="${COMP_WORDS[COMP_CWORD - 1]}"
  local command='' at=1 before=' ' words word list
  COMPREPLY=()
  [[ ${COMP_WORDS[1]} == help && $COMP_CWORD -gt 1 ]] && at=2

  # The area and the verb, as far as they are typed.
  while ((at < COMP_CWORD)) && ! _commonweal_words "$command ..." >/dev/null; do
    command="${command:+$command }${COMP_WORDS[at]}"
    _commonweal_words "$command" >/dev/null || return 0
    ((++at))
  done

  # bash hands over "--rate=end" as three words, or as one where its word breaks lack the "=".
  local before_equals=''
  if [[ $typed == '=' ]]; then
    typed=''
  elif [[ $option == '=' ]]; then
    option="${COMP_WORDS[COMP_CWORD - 2]}"
  elif [[ $typed == --*=* ]]; then
    option="${typed%%=*}" before_equals="${typed%%=*}=" typed="${typed#*=}"
  fi

  for word in "${COMP_WORDS[@]:at:COMP_CWORD-at}"; do before+="$word "; done
  if [[ $before != *' -- '* && $option == --?* ]] && words=$(_commonweal_words "$command $option"); then
    read -ra list <<<"$words"
    _commonweal_reply "$typed" "${list[@]}"
    COMPREPLY=("${COMPREPLY[@]/#/$before_equals}")
    return 0
  fi

  words=$(_commonweal_words "$command ...")
  if [[ $before != *' -- '* && ($typed == -* || -z $words) ]]; then
    words=''
    for word in $(_commonweal_words "$command"); do  # An option is given once.
      [[ $before == *" $word "* ]] || words+=" $word"
    done
  fi
  read -ra list <<<"$words"
  _commonweal_reply "$typed" "${list[@]}"
}

complete -F _commonweal commonweal
)";

std::string line(std::string_view key, const std::string& words) {
  return "    " + shell_quoted(key) + ") echo " + shell_quoted(words) + " ;;\n";
}

std::string words_of(Completion completion) {
  using enum Completion::Paths;
  if (completion.paths == files) completion.words.emplace_back("@files");
  if (completion.paths == folders) completion.words.emplace_back("@folders");
  return joined(completion.words);
}

std::string words_of(const std::vector<Choice>& choices, std::string_view more) {
  std::vector<std::string> words;
  for (const auto& [word, summary] : choices) words.push_back(word);
  words.emplace_back(more);
  return joined(words);
}

std::string lines_of(const Command& command) {
  const std::string name = full_name(command);
  std::vector<std::string> names;
  std::string lines;
  for (const Option& option : completed_options(command)) {
    names.emplace_back(option.name);
    if (is_switch(option)) continue;
    lines += line(name + ' ' + names.back(), words_of(completion_of(option.value)));
  }
  return line(name, joined(names)) +
         line(name + " ...", words_of(completion_of(command.operands))) + lines;
}

}  // namespace

std::string bash_completion(std::span<const Command> commands) {
  std::string script(kTable);
  script += line("", words_of(first_words(commands), "--help --version"));
  for (const auto& area : areas_of(commands)) {
    script += line(area, words_of(verbs_of(commands, area), "--help"));
  }
  for (const Command& command : commands) script += lines_of(command);
  return script.append(kFunction);
}

}  // namespace commonweal::platform
