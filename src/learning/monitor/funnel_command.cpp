#include "learning/monitor/funnel_command.hpp"

#include <ostream>
#include <sstream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/monitor/funnel_json_file.hpp"
#include "learning/monitor/funnel_picture_file.hpp"
#include "learning/monitor/funnel_table_file.hpp"
#include "learning/monitor/funnel_text_command.hpp"
#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/monitor_text_command.hpp"
#include "platform/cli/named_file.hpp"

namespace commonweal::learning {
namespace {

using methods::FunnelKind;
using methods::FunnelSpread;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<FunnelKind, 3> kKinds{
    {{FunnelKind::share, "share"}, {FunnelKind::rate, "rate"}, {FunnelKind::ratio, "ratio"}}};

constexpr base::WordTable<FunnelSpread, 3> kSpreads{
    {{FunnelSpread::chance, "none"},
     {FunnelSpread::additive, "additive"},
     {FunnelSpread::multiplicative, "multiplicative"}}};

methods::FunnelQuestion question_of(const Call& call, base::Problems& problems) {
  methods::FunnelQuestion question;
  const auto kind = base::value_named(kKinds, call.field("--kind"));
  const auto spread = base::value_named(kSpreads, call.field("--overdispersion"));
  if (problems.value_of(kind)) question.kind = *kind;
  if (problems.value_of(spread)) question.spread = *spread;
  return question;
}

base::Result<FunnelReport> read_report(const Call& call) {
  base::Problems problems;
  const auto question = question_of(call, problems);
  const auto text = monitor_text(call.operands[0], call.in, problems);
  if (!text) return std::move(problems).fail();
  std::istringstream in(text->bytes);
  platform::CsvFile file(in, text->name);
  const auto table = read_funnel_table(file,
                                       {.body = std::string(call.field("--body").text),
                                        .events = std::string(call.field("--events").text),
                                        .n = std::string(call.field("--n").text),
                                        .strata = platform::word_of(call, "--strata")},
                                       problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto report = funnel_report(table, question, problems);
  if (!problems.empty()) return std::move(problems).fail();
  report.digest = text->digest();
  return report;
}

base::Result<void> write_caterpillar(const Call& call, const FunnelReport& report) {
  const auto file = call.option("--caterpillar");
  if (!file) return {};
  return platform::write_named_file(*file, caterpillar_svg(report));
}

base::Result<ExitStatus> compare_bodies(const Call& call) {
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  auto drawn = write_svg(call, [&] { return funnel_svg(*report); });
  if (drawn) drawn = write_caterpillar(call, *report);
  if (!drawn) return tl::unexpected(std::move(drawn).error());
  if (call.given("--json")) {
    call.out << funnel_json(*report).pretty() << '\n';
  } else {
    call.out << funnel_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--events",
     .value = "COLUMN",
     .help = "The column of events, whole counts.",
     .need = Option::Need::required},
    {.name = "--n",
     .value = "COLUMN",
     .help = "The column of cases, of an exposure, or of expected events.",
     .need = Option::Need::required},
    {.name = "--body", .value = "COLUMN", .help = "The column of names.", .fallback = "body"},
    {.name = "--kind",
     .value = "share|rate|ratio",
     .help = "share: events are some of n cases. rate: events over an exposure n. ratio: events "
             "against n expected ones.",
     .fallback = "share"},
    {.name = "--overdispersion",
     .value = "none|additive|multiplicative",
     .help = "How limits allow for bodies that differ by more than chance.",
     .fallback = "none"},
    {.name = "--strata",
     .value = "COLUMN",
     .help = "Groups such as ages, a row each: bodies are compared by the ratio of their events to "
             "those that the rates of all bodies would give them."},
    kSvgOption,
    {.name = "--caterpillar",
     .value = "FILE",
     .help = "Writes a chart of the bodies with their 95% limits into a file."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMonitorFunnel{
    .area = "monitor",
    .verb = "funnel",
    .summary = "Compares bodies with what chance makes of bodies of their size.",
    .description =
        "A funnel plot as a table: each body's share, rate or ratio, the limits for its size, "
        "whether it lies outside them, and between which ranks chance leaves it. Refuses n of 0, "
        "shares above 1, counts that are not whole and bodies given twice.",
    .example =
        "commonweal monitor funnel examples/watching/readmissions.csv --events readmitted "
        "--n discharged --overdispersion additive",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "FILE.csv",
                 .help = "A row a body, or a row a body and group; - is standard input."},
    .options = kOptions,
    .run = compare_bodies,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
