#include "learning/lab/suppress_command.hpp"

#include <ostream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/lab/count_rows_file.hpp"
#include "learning/lab/suppress_json_file.hpp"
#include "learning/lab/suppress_text_command.hpp"
#include "platform/cli/option_values.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

enum class Preset { acro, opensafely };
constexpr base::WordTable<Preset, 2> kPresets{
    {{Preset::acro, "acro"}, {Preset::opensafely, "opensafely"}}};

base::Result<SuppressReport> read_report(const Call& call) {
  base::Problems problems;
  SuppressReport report;
  report.dimensions = platform::words_of(call, "--dims");
  if (report.dimensions.empty()) {
    problems.add({.place = "--dims", .what = "Name one column or more, with commas between."});
  }
  const auto preset = base::value_named(kPresets, call.field("--preset"));
  if (problems.value_of(preset)) {
    report.rules = *preset == Preset::acro ? methods::kAcroRules : methods::kOpenSafelyRules;
  }
  auto file = platform::open_csv(call.operands[0], call.in);
  if (!problems.value_of(file) || !problems.empty()) return std::move(problems).fail();
  const auto read =
      read_count_rows(*file, report.dimensions, std::string(call.field("--count").text), problems);
  if (problems.empty()) make_safe(read.rows, read.places, report, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return report;
}

base::Result<ExitStatus> suppress(const Call& call) {
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  if (call.given("--json")) {
    call.out << suppress_json(*report).pretty() << '\n';
  } else {
    call.out << suppress_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--dims",
     .value = "COLUMN,...",
     .help = "The columns of categories. An empty cell takes all of them together, so that several "
             "linked tables fit in one file.",
     .need = Option::Need::required},
    {.name = "--count",
     .value = "COLUMN",
     .help = "The column of counts of people.",
     .need = Option::Need::required},
    {.name = "--preset",
     .value = "acro|opensafely",
     .help = "acro: counts under 10 are hidden. opensafely: counts up to 7, and the others are "
             "rounded to 5.",
     .fallback = "acro"},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kLabSuppress{
    .area = "lab",
    .verb = "suppress",
    .summary = "Makes tables of counts safe to leave the lab.",
    .description =
        "Adds all margins, hides small counts and those that would give them away, and audits the "
        "result by linear programs: nobody who knows all that is shown can tell a hidden cell from "
        "nought, nor from the threshold. Give the finest cells, without totals. Refuses cells "
        "given twice and linked tables that disagree. Repeats no count in an error.",
    .example = "commonweal lab suppress examples/lab/reached.csv --dims area,age --count people",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "TABLES.csv",
                 .help = "A row a cell; - is standard input."},
    .options = kOptions,
    .run = suppress,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
