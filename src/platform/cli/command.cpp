#include "platform/cli/command.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "platform/store/desk_url.hpp"

namespace commonweal::platform {

std::vector<Option> all_options(const Command& command) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  if (command.uses != Command::Uses::nothing) options.push_back(kDatabaseOption);
  if (command.desk == Command::Desk::used) options.push_back(kDeskOption);
  return options;
}

const Command* find_command(std::span<const Command> commands, std::span<const std::string> words) {
  const auto found = std::ranges::find_if(commands, [&](const Command& command) {
    if (command.area.empty()) return !words.empty() && words[0] == command.verb;
    return words.size() > 1 && words[0] == command.area && words[1] == command.verb;
  });
  return found == commands.end() ? nullptr : &*found;
}

std::string full_name(const Command& command) {
  std::string name(command.area);
  if (!name.empty()) name += ' ';
  return name.append(command.verb);
}

std::string usage(const Command& command) {
  std::string text = "commonweal " + full_name(command);
  const auto& operands = command.operands;
  if (operands.count != Operands::Count::none) text.append(" ").append(operands.name);
  if (operands.count == Operands::Count::one_or_more) text += "...";
  for (const Option& option : command.options) {
    if (option.need == Option::Need::optional) continue;
    text.append(" ").append(option.name).append(" ").append(option.value);
  }
  return text + " [options]";
}

std::optional<base::Field> Call::option(std::string_view name) const {
  const auto found = values.find(name);
  if (found == values.end() || found->second.empty()) return std::nullopt;
  return base::Field{.place = found->first, .text = found->second};
}

base::Field Call::field(std::string_view name) const {
  const auto found = values.find(name);
  CW_CHECK(found != values.end());
  return {.place = found->first, .text = found->second};
}

void Call::progress(std::int64_t done, std::int64_t of, std::string_view sentence) const {
  if (world.progress) world.progress(done, of, sentence);
}

bool Call::may(Right right, std::string_view scope) const {
  return !world.may || world.may(right, scope);
}

base::Result<Store> Call::open_store() const {
  return world.open_store(field("--db").text, opening);
}

std::string Call::desk_url() const {
  const auto given = option("--desk");
  return given ? std::string(given->text) : platform::desk_url(field("--db").text);
}

base::Result<Store> Call::open_desk() const {
  return world.open_desk(desk_url(), Opening::create_if_missing);
}

}  // namespace commonweal::platform
