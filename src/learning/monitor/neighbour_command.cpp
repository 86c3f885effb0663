#include "learning/monitor/neighbour_command.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/monitor_text_command.hpp"
#include "learning/monitor/neighbour_json_file.hpp"
#include "learning/monitor/neighbour_picture_file.hpp"
#include "learning/monitor/neighbour_table_file.hpp"
#include "learning/monitor/neighbour_text_command.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<bool, 2> kBetter{{{true, "higher"}, {false, "lower"}}};

void compare(NeighbourReport& report, const Call& call, std::size_t count,
             base::Problems& problems) {
  const auto id = call.field("--for");
  const auto at = std::ranges::find(report.table.ids, id.text);
  if (at == report.table.ids.end()) {
    problems.add({.place = std::string(id.place),
                  .what = "There is no " + platform::in_quotes(id.text) + " in the column " +
                          std::string(call.field("--id").text) + "."});
  }
  if (report.table.ids.size() < 2) {
    problems.add({.place = call.operands[0], .what = "One body has no neighbours. Give more."});
  }
  if (!problems.empty()) return;
  report.unit = std::size_t(at - report.table.ids.begin());
  report.neighbours = methods::nearest_neighbours(report.table.traits, report.unit, count);
  if (report.table.outcomes.empty()) return;
  report.outcome = methods::outcome_among(report.neighbours, report.unit, report.table.outcomes);
}

base::Result<NeighbourReport> read_report(const Call& call) {
  base::Problems problems;
  NeighbourReport report{.table = {},
                         .names = platform::words_of(call, "--traits"),
                         .unit = 0,
                         .neighbours = {},
                         .outcome = {},
                         .digest = {}};
  const auto count = platform::whole_option(call, "--k", {1, 1'000}, problems);
  const auto better = base::value_named(kBetter, call.field("--better"));
  if (problems.value_of(better)) report.is_higher_better = *better;
  if (report.names.empty()) {
    problems.add({.place = "--traits", .what = "Name one column or more, with commas between."});
  }
  const auto text = monitor_text(call.operands[0], call.in, problems);
  if (!problems.empty()) return std::move(problems).fail();
  std::istringstream in(text->bytes);
  platform::CsvFile file(in, text->name);
  report.digest = text->digest();
  report.table = read_neighbour_table(file,
                                      {.id = std::string(call.field("--id").text),
                                       .traits = report.names,
                                       .outcome = platform::word_of(call, "--outcome")},
                                      problems);
  if (problems.empty()) compare(report, call, std::size_t(count.value_or(1)), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return report;
}

base::Result<ExitStatus> find_neighbours(const Call& call) {
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  auto drawn = write_svg(call, [&] { return neighbour_svg(*report); });
  if (!drawn) return tl::unexpected(std::move(drawn).error());
  if (call.given("--json")) {
    call.out << neighbour_json(*report).pretty() << '\n';
  } else {
    call.out << neighbour_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--id", .value = "COLUMN", .help = "The column of names.", .fallback = "body"},
    {.name = "--traits",
     .value = "COLUMN,...",
     .help = "What bodies are to be alike in: things they cannot change, such as ages and poverty.",
     .need = Option::Need::required},
    {.name = "--for",
     .value = "ID",
     .help = "The body whose neighbours are asked for.",
     .need = Option::Need::required},
    {.name = "--k", .value = "NUMBER", .help = "How many neighbours.", .fallback = "15"},
    {.name = "--outcome",
     .value = "COLUMN",
     .help = "A result to compare among the neighbours, and who deviates positively."},
    {.name = "--better",
     .value = "higher|lower",
     .help = "Which way the outcome is better.",
     .fallback = "higher"},
    kSvgOption,
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMonitorNeighbours{
    .area = "monitor",
    .verb = "neighbours",
    .summary = "Finds the bodies most like one, and who among them does better.",
    .description =
        "Nearest statistical neighbours over standardised traits, with the trait that sets each "
        "most apart. With --outcome, how far each lies from the median of them all, in median "
        "deviations. Refuses a body that is not there, bodies given twice and missing figures.",
    .example =
        "commonweal monitor neighbours examples/watching/councils.csv --for Ashby --traits "
        "over_65,poverty,density --outcome satisfied --k 6",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "FILE.csv",
                 .help = "A row a body; - is standard input."},
    .options = kOptions,
    .run = find_neighbours,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
