#include "learning/monitor/scan_command.hpp"

#include <ostream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/panel_command.hpp"
#include "learning/monitor/scan_json_file.hpp"
#include "learning/monitor/scan_picture_file.hpp"
#include "learning/monitor/scan_text_command.hpp"

namespace commonweal::learning {
namespace {

using methods::DiscoveryControl;
using methods::WarningSide;
using methods::WarningSignal;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<WarningSignal, 3> kSignals{{{WarningSignal::latest, "latest"},
                                                      {WarningSignal::ewma, "ewma"},
                                                      {WarningSignal::cusum, "cusum"}}};
// Which side counts: what is not better is looked for.
constexpr base::WordTable<WarningSide, 3> kSides{
    {{WarningSide::down, "higher"}, {WarningSide::up, "lower"}, {WarningSide::both, "neutral"}}};
constexpr base::WordTable<DiscoveryControl, 2> kControls{
    {{DiscoveryControl::hochberg, "bh"}, {DiscoveryControl::yekutieli, "by"}}};

ScanQuestion question_of(const Call& call, base::Problems& problems) {
  ScanQuestion question;
  const auto signal = base::value_named(kSignals, call.field("--by"));
  const auto side = base::value_named(kSides, call.field("--better"));
  const auto control = base::value_named(kControls, call.field("--control"));
  if (problems.value_of(signal)) question.warning.signal = *signal;
  if (problems.value_of(side)) question.warning.side = *side;
  if (problems.value_of(control)) question.control = *control;
  if (const auto fdr = platform::share_option(call, "--fdr", problems)) question.fdr = *fdr;
  if (const auto watched = platform::whole_option(call, "--watch", {1, 1'000}, problems)) {
    question.warning.watched = std::size_t(*watched);
  }
  if (const auto seasonal = platform::whole_option(call, "--seasonal", {0, 366}, problems)) {
    question.warning.seasonal = int(*seasonal);
  }
  return question;
}

base::Result<ScanReport> read_report(const Call& call) {
  base::Problems problems;
  ScanReport report{
      .panel = {}, .question = question_of(call, problems), .warnings = {}, .digest = {}};
  if (!problems.empty()) return std::move(problems).fail();
  auto read = read_panel(call,
                         {.metric = platform::word_of(call, "--metric"),
                          .body = std::string(call.field("--body").text),
                          .date = std::string(call.field("--date").text),
                          .value = std::string(call.field("--value").text),
                          .cases = platform::word_of(call, "--n")},
                         problems);
  if (!problems.empty()) return std::move(problems).fail();
  report.panel = std::move(read.panel);
  report.digest = std::move(read.digest);
  scan_series(report);
  return report;
}

base::Result<ExitStatus> scan(const Call& call) {
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  auto drawn = write_svg(call, [&] { return scan_svg(*report); });
  if (!drawn) return tl::unexpected(std::move(drawn).error());
  if (call.given("--json")) {
    call.out << scan_json(*report, call.given("--all")).pretty() << '\n';
  } else {
    call.out << scan_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--metric",
     .value = "COLUMN",
     .help = "The column of metrics; metric if not given, and where there is none, all rows are of "
             "one."},
    {.name = "--body", .value = "COLUMN", .help = "The column of bodies.", .fallback = "body"},
    {.name = "--date", .value = "COLUMN", .help = "The column of dates.", .fallback = "date"},
    {.name = "--value", .value = "COLUMN", .help = "The column of values.", .fallback = "value"},
    {.name = "--n",
     .value = "COLUMN",
     .help = "The column of cases behind each value, so that values of few cases may vary more."},
    {.name = "--by",
     .value = "latest|ewma|cusum",
     .help =
         "latest: the last point alone, for sudden changes. ewma, cusum: all those watched, for "
         "lasting ones.",
     .fallback = "ewma"},
    {.name = "--better",
     .value = "higher|lower|neutral",
     .help = "Which way is an improvement: only the other is looked for. neutral looks for both.",
     .fallback = "neutral"},
    {.name = "--watch",
     .value = "NUMBER",
     .help = "Watches so many last points against those before.",
     .fallback = "12"},
    {.name = "--seasonal",
     .value = "NUMBER",
     .help = "Points a round, such as 12 for months: takes seasons out by the structural model."},
    {.name = "--fdr",
     .value = "SHARE",
     .help = "How many of those flagged may be false alarms.",
     .fallback = "0.05"},
    {.name = "--control",
     .value = "bh|by",
     .help = "bh: Benjamini and Hochberg. by: Benjamini and Yekutieli, where series hang together.",
     .fallback = "bh"},
    kSvgOption,
    {.name = "--all", .help = "With --json, every series and not only those flagged."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMonitorScan{
    .area = "monitor",
    .verb = "scan",
    .summary = "Finds which of many series have changed lately.",
    .description =
        "Watches the last points of every series against its own past, holds down the share of "
        "false alarms among those flagged within each metric and last date, and says how much of "
        "each change is left when chance is taken off. Series that cannot be judged are told with "
        "the reason. Refuses dates given twice and cases that are not above 0.",
    .example = "commonweal monitor scan examples/watching/four-hours.csv --better higher --n seen",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "OBSERVATIONS.csv",
                 .help = "A row a body and date; - is standard input."},
    .options = kOptions,
    .run = scan,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
