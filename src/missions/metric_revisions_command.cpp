#include "missions/metric_revisions_command.hpp"

#include <ostream>
#include <utility>

#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "missions/about_file.hpp"
#include "missions/metric_revisions_store.hpp"
#include "missions/revision_file.hpp"
#include "missions/revision_words.hpp"
#include "platform/cli/xlsx_option.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

void print_text(const MetricRevisions& revisions, std::ostream& out) {
  const auto& [metric, body, history] = revisions;
  for (const auto& sentence : revision_sentences(metric, history)) out << sentence << '\n';
  for (const PeriodHistory& period : history.revised()) {
    out << '\n' << base::reader_text(period.period()) << '\n';
    for (const auto& [revision, change, percent] : steps_of(period)) {
      out << "  " << base::text(revision.recorded) << "  "
          << figure_text(metric, revision.observation.figure);
      if (change) out << "  " << change_text(metric, *change);
      if (change && *change != 0 && percent) out << " (" << percent_text(*percent) << ')';
      const std::string& source = revision.observation.source;
      out << (source.empty() ? "" : "  " + source) << '\n';
    }
  }
}

base::Result<ExitStatus> write_workbook(const MetricRevisions& revisions, const Call& call) {
  const auto& [metric, body, history] = revisions;
  auto sheet = revisions_sheet(metric, body.code, history);
  sheet.about =
      about_lines({}, {}, "commonweal metric revisions " + metric.code + " --body " + body.code);
  return platform::write_xlsx(call, sheet);
}

base::Result<ExitStatus> print_revisions(const Call& call) {
  if (call.given("--json") + call.given("--csv") + call.given("--xlsx") > 1) {
    base::Problems problems;
    problems.add({.place = call.given("--csv") ? "--csv" : "--xlsx",
                  .what = "Give one of --json, --csv and --xlsx."});
    return std::move(problems).fail();
  }
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto option = call.option("--body");
  const auto body = option ? std::optional(option->text) : std::nullopt;
  auto revisions = load_metric_revisions(transaction, call.operands[0], body);
  if (!revisions) return base::fail(std::move(revisions));
  const auto& [metric, of, history] = *revisions;
  if (call.given("--json")) {
    call.out << revisions_json(metric, of.code, history).pretty() << '\n';
  } else if (call.given("--csv")) {
    call.out << platform::csv_of(revisions_sheet(metric, of.code, history));
  } else if (call.given("--xlsx")) {
    return write_workbook(*revisions, call);
  } else {
    print_text(*revisions, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--body", .value = "ID", .help = "Of this body, where it is not the metric's own."},
    {.name = "--json", .help = "Prints JSON."},
    {.name = "--csv", .help = "Prints CSV."},
    platform::kXlsxOption,
};

}  // namespace

const platform::Command kMetricRevisions{
    .area = "metric",
    .verb = "revisions",
    .summary = "Says how the figures of a metric were revised.",
    .description =
        "Prints for each period that was revised the figure that was first published and each "
        "later one, with when we recorded it, its source and how far it moved; and, above them, "
        "how many were revised up and down, by how much on average and the largest.",
    .example = "commonweal metric revisions nhs-waiting-list",
    .operands = {platform::Operands::Count::one, "METRIC", "The metric, such as nhs-waiting-list."},
    .options = kOptions,
    .uses = platform::Command::Uses::store,
    .run = print_revisions,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
