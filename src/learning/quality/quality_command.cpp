#include "learning/quality/quality_command.hpp"

#include <ostream>
#include <string>

#include "base/number_text.hpp"
#include "learning/quality/appraisal.hpp"
#include "learning/quality/appraisal_check_store.hpp"
#include "learning/quality/months_of_progress.hpp"
#include "missions/record_table_command.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Json;

constexpr missions::RecordWords kWords{
    .area = "appraisal",
    .import_summary = "Reads appraisals of studies and effects from a file.",
    .import_description =
        "Adds appraisals and changes those that differ. The level of each is computed from its "
        "answers. Refuses answers that a scheme does not know, a design better than the study's, "
        "and a grade that the effect's own record does not have.",
    .import_example = "commonweal appraisal import appraisals.csv --dry-run",
    .export_summary = "Prints the appraisals as CSV.",
    .export_example = "commonweal appraisal export > appraisals.csv",
};

Json row_json(const MonthsRow& row) {
  return Json::object({{"months", row.months}, {"from", row.from}, {"to", row.to}});
}

void print_edition(const MonthsTable& table, std::ostream& out) {
  out << "Edition " << table.edition << ": " << table.source << '\n';
}

std::string range_words(const MonthsRow& row) {
  return base::grouped(row.from, 2) + " to " + base::grouped(row.to, 2);
}

std::string beyond_sentence(const std::string& typed, const MonthsTable& table) {
  return typed + " is " + (typed.starts_with('-') ? "less" : "more") +
         " than the table holds. Its rows end at " + base::grouped(table.rows.back().to, 2) +
         " on either side of 0.";
}

base::Result<ExitStatus> months_from_size(const Call& call, const MonthsTable& table) {
  auto size = base::decimal_number({.place = "EFFECT_SIZE", .text = call.operands[0]});
  if (!size) return base::fail(std::move(size));
  const auto answer = months_of(table, *size);
  const auto status = answer.beyond_table ? ExitStatus::answer_is_no : ExitStatus::done;
  if (call.given("--json")) {
    call.out << Json::object({{"edition", Json(table.edition)},
                              {"effect_size", *size},
                              {"months", answer.months},
                              {"row", row_json(answer.row)},
                              {"beyond_table", answer.beyond_table}})
                    .pretty()
             << '\n';
    return status;
  }
  if (answer.beyond_table) {
    call.out << beyond_sentence(call.operands[0], table) << '\n';
    print_edition(table, call.out);
    return status;
  }
  call.out << months_words(answer.months) << " of progress for an effect size of "
           << call.operands[0] << '\n'
           << "The row goes from " << range_words(answer.row) << ".\n";
  print_edition(table, call.out);
  return ExitStatus::done;
}

base::Result<ExitStatus> sizes_from_months(const Call& call, const MonthsTable& table) {
  auto months = base::whole_number({.place = "EFFECT_SIZE", .text = call.operands[0]});
  if (!months) return base::fail(std::move(months));
  const auto most = table.rows.back().months;
  const bool inside = -most <= *months && *months <= most;
  const auto row = inside ? effect_sizes_of(table, static_cast<int>(*months)) : std::nullopt;
  if (!row) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "EFFECT_SIZE",
                        .what = "The table has no " + std::to_string(*months) + " months. Give " +
                                std::to_string(-most) + " to " + std::to_string(most) + "."}});
  }
  if (call.given("--json")) {
    call.out << Json::object({{"edition", Json(table.edition)}, {"row", row_json(*row)}}).pretty()
             << '\n';
    return ExitStatus::done;
  }
  call.out << "Effect sizes from " << range_words(*row) << " for "
           << months_words(static_cast<int>(*months)) << " of progress\n";
  print_edition(table, call.out);
  return ExitStatus::done;
}

base::Result<ExitStatus> show_months(const Call& call) {
  const MonthsTable& table = months_tables().front();
  return call.given("--back") ? sizes_from_months(call, table) : months_from_size(call, table);
}

constexpr platform::Option kMonthsOptions[] = {
    {.name = "--back", .help = "Takes months and prints the effect sizes that they stand for."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kImportAppraisals =
    missions::import_command<appraisal_table, check_appraisals>(kWords,
                                                                platform::Right::grade_evidence);
const platform::Command kExportAppraisals = missions::export_command<appraisal_table>(kWords);

const platform::Command kEvidenceMonths{
    .area = "evidence",
    .verb = "months",
    .summary = "Turns an effect size into the EEF's months of progress, and back.",
    .description =
        "Reads the EEF's table, whose edition it prints. The table is for attainment in schools. "
        "Write -- before a negative number.",
    .example = "commonweal evidence months 0.22",
    .operands = {platform::Operands::Count::one, "EFFECT_SIZE",
                 "In standard deviations; with --back, months."},
    .options = kMonthsOptions,
    .uses = platform::Command::Uses::nothing,
    .run = show_months,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
