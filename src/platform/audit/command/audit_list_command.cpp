#include <ostream>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "platform/audit/audit_filter_text.hpp"
#include "platform/audit/audit_finding.hpp"
#include "platform/audit/audit_log.hpp"
#include "platform/audit/command/audit_command.hpp"
#include "platform/table/csv_writer.hpp"
#include "platform/table/in_quotes.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {
namespace {

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

// The filter's problems are told at the options' names.
base::Result<AuditFilter> filter_in(const Call& call) {
  auto filter = audit_filter_in({.from = text_of(call, "--from"),
                                 .to = text_of(call, "--to"),
                                 .actor = text_of(call, "--actor"),
                                 .action = text_of(call, "--action"),
                                 .table = text_of(call, "--table")});
  if (filter) return filter;
  base::Error error = std::move(filter).error();
  for (auto& problem : error.problems) problem.place.insert(0, "--");
  return tl::unexpected(std::move(error));
}

base::Result<std::int64_t> limit_in(const Call& call) {
  const base::Field field = call.field("--limit");
  auto limit = base::whole_number(field);
  if (limit && *limit > 0) return limit;
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not a number of acts. Give a whole number from 1."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

void print_json(const std::vector<AuditRow>& acts, std::ostream& out) {
  Json list = Json::array();
  for (const AuditRow& act : acts) {
    list.add(Json::object({{"act", act.id},
                           {"at", time_text(act.at)},
                           {"actor", act.actor},
                           {"action", act.action},
                           {"table", act.table},
                           {"first_row", act.first_row},
                           {"last_row", act.last_row},
                           {"hash", act.hash}}));
  }
  out << list.pretty() << '\n';
}

void print_csv(const std::vector<AuditRow>& acts, std::ostream& out) {
  CsvWriter csv(out);
  csv.row({"act", "at", "actor", "action", "table", "first_row", "last_row", "hash"});
  for (const AuditRow& act : acts) {
    csv.number(act.id).text(time_text(act.at)).free_text(act.actor).free_text(act.action);
    csv.free_text(act.table).number(act.first_row).number(act.last_row).text(act.hash);
    csv.end_row();
  }
}

// One line an act. What the audit says may have been altered: nothing in it may reach the terminal
// as more than text.
void print_lines(const std::vector<AuditRow>& acts, std::ostream& out) {
  if (acts.empty()) out << "No act is like this.\n";
  for (const AuditRow& act : acts) {
    const auto rows = text(RowRange{act.first_row, act.last_row});
    out << act.id << "  " << time_text(act.at) << "  " << in_quotes(act.actor) << "  "
        << in_quotes(act.action) << "  " << in_quotes(act.table) << ", " << rows << "  "
        << act.hash.substr(0, kShortHash) << '\n';
  }
}

base::Result<ExitStatus> list(const Call& call) {
  base::Problems problems;
  const auto filter = filter_in(call);
  const auto limit = limit_in(call);
  problems.value_of(filter);
  problems.value_of(limit);
  if (call.given("--json") && call.given("--csv")) {
    problems.add({.place = "--csv", .what = "Give --json or --csv, not both."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto acts = audit_rows(transaction, *filter, {.count = *limit});
  if (call.given("--json")) {
    print_json(acts, call.out);
  } else if (call.given("--csv")) {
    print_csv(acts, call.out);
  } else {
    print_lines(acts, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--from", .value = "DAY", .help = "No act before this day in London."},
    {.name = "--to", .value = "DAY", .help = "No act after this day."},
    {.name = "--actor", .value = "NAME", .help = "Only what they did, such as shell:ann."},
    {.name = "--action", .value = "NAME", .help = "Only this, such as \"observation import\"."},
    {.name = "--table", .value = "NAME", .help = "Only what was written to this table."},
    {.name = "--limit", .value = "COUNT", .help = "At most so many acts.", .fallback = "50"},
    {.name = "--json", .help = "Prints JSON."},
    {.name = "--csv", .help = "Prints CSV."},
};

}  // namespace

const Command kListAudit{
    .area = "audit",
    .verb = "list",
    .summary = "Lists who wrote what, newest first.",
    .description =
        "Prints one line for each act that the audit knows: its number, when, who, what they did, "
        "the rows that they wrote, and the beginning of its hash, which --json and --csv print "
        "whole.",
    .example = "commonweal audit list --from 2026-05-01 --table observation",
    .operands = {},
    .options = kOptions,
    .uses = Command::Uses::store,
    .run = list,
    .right = Right::read_audit,
};

}  // namespace commonweal::platform
