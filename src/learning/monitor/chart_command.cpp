#include "learning/monitor/chart_command.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/monitor/chart_json_file.hpp"
#include "learning/monitor/chart_picture_file.hpp"
#include "learning/monitor/chart_series.hpp"
#include "learning/monitor/chart_text_command.hpp"
#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/monitor_series_file.hpp"
#include "learning/monitor/monitor_text_command.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {
namespace {

using methods::ChartBetter;
using methods::ChartType;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<ChartType, 10> kTypes{{{ChartType::xmr, "xmr"},
                                                 {ChartType::run, "run"},
                                                 {ChartType::p, "p"},
                                                 {ChartType::p_prime, "pp"},
                                                 {ChartType::u, "u"},
                                                 {ChartType::u_prime, "up"},
                                                 {ChartType::c, "c"},
                                                 {ChartType::t, "t"},
                                                 {ChartType::g, "g"},
                                                 {ChartType::xbar_s, "xbar"}}};

constexpr base::WordTable<ChartBetter, 3> kBetter{{{ChartBetter::higher, "higher"},
                                                   {ChartBetter::lower, "lower"},
                                                   {ChartBetter::neutral, "neutral"}}};

constexpr base::WordTable<bool, 2> kScreen{{{true, "on"}, {false, "off"}}};

// What the options ask, as far as no series is needed to tell.
methods::ChartQuestion question_of(const Call& call, base::Problems& problems) {
  methods::ChartQuestion question;
  const auto type = base::value_named(kTypes, call.field("--type"));
  const auto better = base::value_named(kBetter, call.field("--better"));
  const auto screened = base::value_named(kScreen, call.field("--screen"));
  if (problems.value_of(type)) question.type = *type;
  if (problems.value_of(better)) question.better = *better;
  if (problems.value_of(screened)) question.screened = *screened;
  if (const auto given = call.option("--target")) {
    const auto target = base::decimal_number(*given);
    if (problems.value_of(target)) question.target = *target;
  }
  if (const auto given = call.option("--baseline")) {
    const auto baseline = base::whole_number(*given);
    if (problems.value_of(baseline)) {
      question.baseline = *baseline < 0 ? 0 : static_cast<std::size_t>(*baseline);
    }
  }
  if (!type) return question;
  if (methods::takes_cases(*type) != call.given("--n")) {
    problems.add({.place = "--n",
                  .what = call.given("--n")
                              ? "A chart of this type takes no number of cases. Leave it out."
                              : "A chart of shares or rates needs the column of the number of "
                                "cases. Name it."});
  }
  if (question.target && question.better == ChartBetter::neutral) {
    problems.add({.place = "--better",
                  .what = "Whether a target is met hangs on the direction. Say higher or lower."});
  }
  return question;
}

base::Result<ExitStatus> chart_series(const Call& call) {
  base::Problems problems;
  auto question = question_of(call, problems);
  const auto text = monitor_text(call.operands[0], call.in, problems);
  if (!text) return std::move(problems).fail();
  std::istringstream in(text->bytes);
  platform::CsvFile read(in, text->name);
  ChartReport report{.series = {},
                     .question = {},
                     .values = {},
                     .chart = {},
                     .reasons = {""},
                     .digest = text->digest()};
  report.series = read_monitor_series(read,
                                      {.date = std::string(call.field("--date").text),
                                       .value = std::string(call.field("--value").text),
                                       .cases = platform::word_of(call, "--n"),
                                       .are_groups = question.type == ChartType::xbar_s},
                                      problems);
  if (!problems.empty()) return std::move(problems).fail();
  report.values = drawn_values(report.series, question.type, problems);
  if (const auto dates = call.option("--rebase")) {
    for (auto& [point, reason] : rebases_of(report.series, *dates, problems)) {
      question.rebase.push_back(point);
      report.reasons.push_back(std::move(reason));
    }
  }
  if (problems.empty()) check_segments(report.series, report.values, question, problems);
  if (!problems.empty()) return std::move(problems).fail();
  std::vector<double> cases;
  std::vector<double> spreads;
  const bool has_groups = question.type == ChartType::xbar_s;
  for (const auto& point : report.series.points) {
    if (has_groups || methods::takes_cases(question.type)) cases.push_back(point.cases);
    if (has_groups) spreads.push_back(point.spread);
  }
  report.chart = methods::control_chart({report.values, cases, spreads}, question);
  report.question = std::move(question);
  auto drawn = write_svg(call, [&] { return control_chart_svg(report); });
  if (!drawn) return tl::unexpected(std::move(drawn).error());
  if (call.given("--json")) {
    call.out << control_chart_json(report).pretty() << '\n';
  } else {
    call.out << control_chart_text(report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--type",
     .value = "xmr|run|p|pp|u|up|c|xbar|t|g",
     .help = "xmr: single values. run: about the median, without limits. p, u: shares and rates of "
             "--n. pp, up: the same where there are very many cases. c: counts. xbar: means of "
             "groups, a "
             "row a value. t: times between "
             "rare events. g: cases between rare events.",
     .fallback = "xmr"},
    {.name = "--date", .value = "COLUMN", .help = "The column of dates.", .fallback = "date"},
    {.name = "--value",
     .value = "COLUMN",
     .help = "The column of values; of events, where --n is given.",
     .fallback = "value"},
    {.name = "--n", .value = "COLUMN", .help = "The column of cases that events are divided by."},
    {.name = "--baseline",
     .value = "NUMBER",
     .help = "Takes the limits from so many first points. From all if not given."},
    {.name = "--rebase",
     .value = "DATE[:REASON],...",
     .help = "Starts anew with the first point on or after each date. Know why, and say it."},
    {.name = "--target", .value = "LEVEL", .help = "Says whether it will be met by the limits."},
    {.name = "--better",
     .value = "higher|lower|neutral",
     .help = "Which way is an improvement.",
     .fallback = "neutral"},
    {.name = "--screen",
     .value = "on|off",
     .help = "on leaves moving ranges above 3.267 times their mean out of the limits, as R's "
             "NHSRplotthedots does; off keeps them, as NHS England's workbook does.",
     .fallback = "on"},
    kSvgOption,
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMonitorChart{
    .area = "monitor",
    .verb = "chart",
    .summary = "Tells what a series does by chance from what has a cause.",
    .description =
        "Draws a control chart as a table: centre, limits and the rules of the NHS that each value "
        "breaks, whether the last value is improving, concerning or common cause, whether a target "
        "will be met, runs about the median, and where the level seems to change. Refuses dates "
        "given twice or left out, shares above 1, and series that are too short or never change.",
    .example = "commonweal monitor chart examples/watching/falls.csv --better lower",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "SERIES.csv",
                 .help = "A row a date; - is standard input."},
    .options = kOptions,
    .run = chart_series,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
