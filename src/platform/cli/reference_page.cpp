#include "platform/cli/reference_page.hpp"

#include "platform/cli/completion.hpp"
#include "platform/cli/documents.hpp"
#include "platform/cli/exit_statuses.hpp"
#include "platform/cli/markdown.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kOpening = R"(# Commands

<!-- Printed from the records of the commands. A change here is lost: change those. -->

`commonweal AREA VERB [FILE...] [options]`. The result goes to standard output, progress and
warnings to standard error. Options and files may stand in any order after the verb; `--from=2023`
is the same as `--from 2023`; after `--` every word is a file. Every command takes `--help`.

)";

constexpr std::string_view kAlone = "Commands that stand alone";

std::string heading_of(std::string_view area) { return std::string(area.empty() ? kAlone : area); }

std::string link(const std::string& heading) {
  return '[' + markdown(heading) + "](#" + markdown_anchor(heading) + ')';
}

std::string operand_table(const Operands& operands) {
  if (operands.count == Operands::Count::none) return "";
  const bool more = operands.count == Operands::Count::one_or_more;
  const std::string name = std::string(operands.name) + (more ? "..." : "");
  return '\n' + markdown_row({"Operand", "What it is"}) + markdown_row({"---", "---"}) +
         markdown_row({markdown_code(name), markdown(operands.help)});
}

std::string option_row(const Option& option) {
  std::string name(option.name);
  if (!option.value.empty()) name.append(" ").append(option.value);
  const bool required = option.need == Option::Need::required;
  return markdown_row({markdown_code(name), markdown(option.help),
                       required ? "It must be given" : markdown_code(option.fallback)});
}

std::string option_table(const Command& command) {
  const auto options = all_options(command);
  if (options.empty()) return "";
  std::string table = '\n' + markdown_row({"Option", "What it does", "If not given"}) +
                      markdown_row({"---", "---", "---"});
  for (const Option& option : options) table += option_row(option);
  return table;
}

std::string section(const Command& command) {
  std::string text = "### " + markdown(full_name(command)) + "\n\n";
  text += markdown_block(usage(command)) + '\n' + markdown(described(command)) + '\n';
  text += operand_table(command.operands) + option_table(command);
  if (!command.example.empty()) text += "\nExample:\n\n" + markdown_block(command.example);
  return text + '\n';
}

std::string exit_status_table() {
  std::string text = "## Exit status\n\n" + markdown_row({"Status", "What it means"}) +
                     markdown_row({"---", "---"});
  for (const auto& [status, in_short, meaning] : kExitStatuses) {
    text += markdown_row({std::to_string(static_cast<int>(status)), markdown(meaning)});
  }
  return text;
}

// The areas in order, and the commands that stand alone, if any, after them.
std::vector<std::string> parts_of(std::span<const Command> commands) {
  auto parts = areas_of(commands);
  if (!verbs_of(commands, "").empty()) parts.emplace_back();
  return parts;
}

}  // namespace

std::string reference_page(std::span<const Command> commands) {
  std::string page = std::string(kOpening) + reference_index(commands) + '\n';
  for (const auto& part : parts_of(commands)) page += reference_page(commands, part);
  return page + exit_status_table();
}

std::string reference_page(std::span<const Command> commands, std::string_view area) {
  std::string page = "## " + markdown(heading_of(area)) + "\n\n";
  for (const Command& command : commands) {
    if (command.area == area) page += section(command);
  }
  return page;
}

std::string reference_index(std::span<const Command> commands) {
  std::string list;
  for (const auto& part : parts_of(commands)) {
    list += "- " + link(heading_of(part)) + '\n';
    for (const Command& command : commands) {
      if (command.area != part) continue;
      list += "  - " + link(full_name(command)) + ": " + markdown(command.summary) + '\n';
    }
  }
  return list + "- " + link("Exit status") + '\n';
}

}  // namespace commonweal::platform
