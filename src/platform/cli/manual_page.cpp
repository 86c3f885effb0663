#include "platform/cli/manual_page.hpp"

#include "platform/cli/documents.hpp"
#include "platform/cli/exit_statuses.hpp"
#include "platform/cli/roff.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kOpening = R"(.SH NAME
commonweal \- run the public services of a mission\-led government
.SH SYNOPSIS
.B commonweal
.I AREA VERB
.RI [ FILE ...]
.RI [ options ]
.br
.B commonweal help
.RI [ AREA
.RI [ VERB ]]
.br
.B commonweal \-\-version
.SH DESCRIPTION
Commonweal sets missions and watches them, tests spending against them, learns what works and
hands power down.
.PP
Each command prints its result on standard output, progress and warnings on standard error.
Options and files may stand in any order after the verb.
.B \-\-from=2023
is the same as
.BR "\-\-from 2023" .
After
.B \-\-
every word is a file, even one that starts with a dash.
Every command takes
.BR \-\-help ,
which prints what it does and takes.
)";

std::string bold(std::string_view text) { return "\\fB" + roff(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + roff(text) + "\\fR"; }

// What is typed as it stands is bold, what stands for something else is in italics.
std::string usage_line(const Command& command) {
  const auto& [count, name, help] = command.operands;
  std::string line = bold("commonweal " + full_name(command));
  if (count != Operands::Count::none) line += ' ' + italic(name);
  if (count == Operands::Count::one_or_more) line += "...";
  for (const Option& option : command.options) {
    if (option.need == Option::Need::optional) continue;
    line += ' ' + bold(option.name) + ' ' + italic(option.value);
  }
  return line + " [\\fIoptions\\fR]\n";
}

// A term, and below it what it means.
std::string item(const std::string& term, std::string_view meaning) {
  return ".TP\n" + term + '\n' + roff_line(meaning);
}

std::string option_item(const Option& option) {
  std::string term = bold(option.name);
  if (!option.value.empty()) term += ' ' + italic(option.value);
  return item(term, described(option));
}

std::string example(const Command& command) {
  if (command.example.empty()) return "";
  return ".PP\nExample:\n.PP\n.RS 4\n.nf\n" + roff_line(command.example) + ".fi\n.RE\n";
}

std::string subsection(const Command& command) {
  std::string text = ".SS " + roff_argument(full_name(command)) + '\n' + usage_line(command);
  text += ".PP\n" + roff_line(described(command));
  const auto& [count, name, help] = command.operands;
  if (count != Operands::Count::none) text += item(italic(name), help);
  for (const Option& option : all_options(command)) text += option_item(option);
  return text + example(command);
}

std::string exit_status_items() {
  std::string text;
  for (const auto& [status, in_short, meaning] : kExitStatuses) {
    text += item(bold(std::to_string(static_cast<int>(status))), meaning);
  }
  return text;
}

// "sqlite:var/commonweal.db" is in a file of that name.
std::string files() {
  std::string_view path = kDatabaseOption.fallback;
  path.remove_prefix(path.find(':') + 1);
  return item(italic(path),
              "The database, where --db does not name another. A path that does not start with / "
              "is below the folder in which the command is run.");
}

}  // namespace

std::string manual_page(std::span<const Command> commands, std::string_view version) {
  const std::string name(version.substr(0, version.find('\n')));
  std::string page =
      ".\\\" Printed from the records of the commands. A change here is lost: change those.\n"
      ".TH COMMONWEAL 1 \"\" " +
      roff_argument(name) + " \"User commands\"\n";
  page.append(kOpening).append(".SH COMMANDS\n");
  for (const Command& command : commands) page += subsection(command);
  page += ".SH \"EXIT STATUS\"\n" + exit_status_items();
  page += ".SH FILES\n" + files();
  return page + ".SH \"SEE ALSO\"\n.BR sqlite3 (1)\n";
}

}  // namespace commonweal::platform
