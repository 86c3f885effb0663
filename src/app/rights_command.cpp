#include "app/rights_command.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>
#include <utility>
#include <vector>

#include "app/documented_routes.hpp"

namespace commonweal::app {
namespace {

using platform::Right;
using platform::RightRecord;

using Row = std::vector<std::string>;

struct Table {
  std::string title;
  Row head;
  std::vector<Row> rows;
};

std::string holders(const RightRecord& right, platform::Role role) {
  if (!allows(role, right.right)) return "-";
  const bool everywhere = right.right == Right::see_public || right.right == Right::own_account;
  if (everywhere) return "yes";
  return right.reach == platform::Reach::whole ? "on the whole" : "on its scope";
}

Table table_of_rights() {
  Table table{.title = "Rights", .head = {"right", "what it lets one do", "guest"}, .rows = {}};
  for (const auto role : platform::kRoles) {
    std::string name(words_of(role));
    const bool is_a_name = role == platform::Role::treasury;
    if (!is_a_name) name[0] = static_cast<char>(name[0] - 'A' + 'a');
    table.head.push_back(std::move(name));
  }
  for (const auto& right : platform::all_rights()) {
    Row row = {std::string(right.word), std::string(right.means),
               right.right == Right::see_public ? "yes" : "-"};
    for (const auto role : platform::kRoles) row.push_back(holders(right, role));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string word_of(Right right) { return std::string(platform::record_of(right).word); }

Table table_of_routes(std::span<const platform::Route> routes) {
  Table table{.title = "Routes", .head = {"method", "path", "right"}};
  for (const auto& route : routes) {
    table.rows.push_back(
        {std::string(method_word(route.method)), route.pattern, word_of(route.right)});
  }
  return table;
}

Table table_of_commands(std::span<const platform::Command> commands) {
  Table table{.title = "Commands", .head = {"command", "right, to have it run as a job"}};
  for (const auto& command : commands) {
    table.rows.push_back({platform::full_name(command), word_of(command.right)});
  }
  return table;
}

std::vector<std::size_t> widths_of(const Table& table) {
  std::vector<std::size_t> widths(table.head.size());
  const auto widen = [&](const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  };
  widen(table.head);
  for (const auto& row : table.rows) widen(row);
  return widths;
}

std::string line_of(const Row& row, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    line += row[i];
    if (i + 1 < row.size()) line.append(widths[i] - row[i].size() + 2, ' ');
  }
  return line + '\n';
}

std::string plain_text(const Table& table) {
  const auto widths = widths_of(table);
  std::string text = table.title + "\n\n" + line_of(table.head, widths);
  for (const auto& row : table.rows) text += line_of(row, widths);
  return text;
}

std::string markdown_line(const Row& row) {
  std::string line = "|";
  for (const auto& cell : row) line.append(" ").append(cell).append(" |");
  return line + '\n';
}

std::string markdown_text(const Table& table) {
  std::string text = "### " + table.title + "\n\n" + markdown_line(table.head) + '|';
  for (std::size_t i = 0; i < table.head.size(); ++i) text += "---|";
  text += '\n';
  for (const auto& row : table.rows) text += markdown_line(row);
  return text;
}

base::Result<platform::ExitStatus> run_rights(const platform::Call& call) {
  call.out << rights_text(documented_routes(), call.world.commands, call.given("--markdown"));
  return platform::ExitStatus::done;
}

constexpr platform::Option kOptions[] = {
    {.name = "--markdown", .help = "Prints tables for a page of the manual."},
};

}  // namespace

std::string rights_text(std::span<const platform::Route> routes,
                        std::span<const platform::Command> commands, bool markdown) {
  std::string text;
  const std::array tables = {table_of_rights(), table_of_routes(routes),
                             table_of_commands(commands)};
  for (const auto& table : tables) {
    if (!text.empty()) text += '\n';
    text += markdown ? markdown_text(table) : plain_text(table);
  }
  return text;
}

const platform::Command kRights{
    .area = "",
    .verb = "rights",
    .summary = "Prints who may do what.",
    .description =
        "Prints each right with the roles that have it, and each address and command with the "
        "right that it needs. At the shell, whoever may open the database may do everything.",
    .example = "commonweal rights",
    .operands = {},
    .options = kOptions,
    .uses = platform::Command::Uses::nothing,
    .run = run_rights,
    .right = Right::see_public,
};

}  // namespace commonweal::app
