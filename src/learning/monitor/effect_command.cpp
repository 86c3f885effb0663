#include "learning/monitor/effect_command.hpp"

#include <ostream>
#include <sstream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/monitor/effect_json_file.hpp"
#include "learning/monitor/effect_picture_file.hpp"
#include "learning/monitor/effect_series.hpp"
#include "learning/monitor/effect_text_command.hpp"
#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/monitor_series_file.hpp"
#include "learning/monitor/monitor_text_command.hpp"
#include "learning/monitor/place_effect_command.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<EffectModel, 3> kModels{{{EffectModel::structural, "structural"},
                                                   {EffectModel::segmented, "segmented"},
                                                   {EffectModel::synthetic, "synthetic"}}};

EffectQuestion question_of(const Call& call, base::Problems& problems) {
  EffectQuestion question{.is_log = call.given("--log"),
                          .regressors = platform::words_of(call, "--regressors")};
  const auto model = base::value_named(kModels, call.field("--model"));
  if (problems.value_of(model)) question.model = *model;
  if (const auto seasonal = platform::whole_option(call, "--seasonal", {0, 1'000}, problems)) {
    question.seasonal = int(*seasonal);
  }
  return question;
}

base::Result<EffectReport> read_report(const Call& call) {
  base::Problems problems;
  EffectReport report{.series = {},
                      .question = question_of(call, problems),
                      .at = 0,
                      .names = {},
                      .effects = {},
                      .digest = {}};
  const auto text = monitor_text(call.operands[0], call.in, problems);
  if (!text) return std::move(problems).fail();
  std::istringstream in(text->bytes);
  platform::CsvFile file(in, text->name);
  report.digest = text->digest();
  report.series = read_monitor_series(file,
                                      {.date = std::string(call.field("--date").text),
                                       .value = std::string(call.field("--value").text),
                                       .beside = report.question.regressors},
                                      problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto at = point_on(report.series, call.field("--at"), problems);
  if (!at) return std::move(problems).fail();
  report.at = *at;
  work_out_effect(report, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return report;
}

base::Result<ExitStatus> measure_effect(const Call& call) {
  if (call.field("--model").text == "synthetic") return measure_place_effect(call);
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  auto drawn = write_svg(call, [&] { return effect_svg(*report); });
  if (!drawn) return tl::unexpected(std::move(drawn).error());
  if (call.given("--json")) {
    call.out << effect_json(*report).pretty() << '\n';
  } else {
    call.out << effect_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--at",
     .value = "DATE",
     .help = "The first date after the change.",
     .need = Option::Need::required},
    {.name = "--date", .value = "COLUMN", .help = "The column of dates.", .fallback = "date"},
    {.name = "--value", .value = "COLUMN", .help = "The column of values.", .fallback = "value"},
    {.name = "--regressors",
     .value = "COLUMN,...",
     .help = "Columns of figures that go with the series and that the change did not move."},
    {.name = "--log",
     .help = "Takes logarithms of the values, and of regressors that are above 0 throughout."},
    {.name = "--seasonal", .value = "NUMBER", .help = "Points a round, such as 12 for months."},
    {.name = "--model",
     .value = "structural|segmented|synthetic",
     .help = "structural: a level that wanders, and a step. segmented: straight lines before and "
             "after, with the errors of Newey and West. synthetic: one place against the mixture "
             "of others that was most like it before; the file has a row a body and date.",
     .fallback = "structural"},
    {.name = "--body",
     .value = "COLUMN",
     .help = "With synthetic, the column of bodies.",
     .fallback = "body"},
    {.name = "--for", .value = "BODY", .help = "With synthetic, the body that was changed."},
    kSvgOption,
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMonitorEffect{
    .area = "monitor",
    .verb = "effect",
    .summary = "Tells what a change did to a series.",
    .description =
        "An interrupted time series: by how much the level moved at a date, with limits, and what "
        "each value after it would have been. Refuses a date with fewer than three points on a "
        "side, dates given twice or left out, and figures that cannot tell the change from a "
        "regressor.",
    .example = "commonweal monitor effect examples/watching/falls.csv --at 2024-09 --seasonal 12",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "SERIES.csv",
                 .help = "A row a date; - is standard input."},
    .options = kOptions,
    .run = measure_effect,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
