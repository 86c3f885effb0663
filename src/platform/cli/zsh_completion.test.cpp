#include "platform/cli/zsh_completion.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"
#include "platform/cli/shell_example.hpp"

namespace commonweal::platform {
namespace {

const std::string kScript = zsh_completion(kExampleCommands);

std::string function(const std::string& name) {
  const std::size_t start = kScript.find('\n' + name + "() {\n");
  if (start == std::string::npos) return "";
  return kScript.substr(start + 1, kScript.find("\n}\n", start) + 2 - start);
}

TEST(ZshCompletion, DescribesEveryOptionWithItsValue) {
  EXPECT_EQ(function("_commonweal_metric_project"), R"(_commonweal_metric_project() {
  _arguments -S \
    '--calendar=[Which year "2022-23" is.]:academic|financial:(academic financial)' \
    '--from=[Where to start\: the latest if not given.]:PERIOD: ' \
    '--to=[The level\: the record, or a number > 0 | < 9.]:low|high|NUMBER:(low high)' \
    '--rate=[How. Default\: endpoints.]:endpoints|least-squares:(endpoints least-squares)' \
    '--json[Prints \[JSON\].]' \
    '--help[Prints what the command does and takes.]' \
    ':SERIES.csv:_files'
}
)");
}

TEST(ZshCompletion, TakesAQuoteOrABackslashForNoMarkup) {
  EXPECT_NE(function("_commonweal_observation_import")
                .find(R"('--marks=[The publisher'\''s marks, such as C\:\\new.]:FILE:_files')"),
            std::string::npos);
}

TEST(ZshCompletion, HandsTheWordsAfterAnAreaToItsVerbs) {
  EXPECT_EQ(function("_commonweal_metric"), R"(_commonweal_metric() {
  local -a choices=(
    'project:Says when a series is back at its best.'
    'list:Lists what is measured.'
  )
  if (( CURRENT == 2 )); then
    _describe command choices
    compadd -- --help
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
    project) _commonweal_metric_project ;;
    list) _commonweal_metric_list ;;
  esac
}
)");
}

TEST(ZshCompletion, IsReadByZshWithoutAWord) {
  if (!is_installed("zsh")) GTEST_SKIP() << "zsh is not installed.";
  const auto answer = run_shell("zsh -n " + file_with(kScript, "_commonweal"));
  EXPECT_EQ(answer.status, 0);
  EXPECT_EQ(answer.text, "");
}

}  // namespace
}  // namespace commonweal::platform
