#include "missions/brief_command.hpp"

#include <ostream>
#include <utility>

#include "missions/brief_document_file.hpp"
#include "missions/brief_file.hpp"
#include "missions/brief_store.hpp"
#include "missions/directory_store.hpp"
#include "platform/cli/named_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr Option kPdf{
    .name = "--pdf", .value = "FILE", .help = "Writes a PDF of two pages instead of printing."};
constexpr Option kJson{.name = "--json", .help = "Prints JSON."};

base::Result<ExitStatus> answer(const Call& call, base::Result<BriefReading> reading) {
  if (!reading) return base::fail(std::move(reading));
  if (call.given("--pdf")) {
    auto written = platform::write_named_file(call.field("--pdf"), brief_pdf(*reading).bytes);
    if (!written) return base::fail(std::move(written));
  } else if (call.given("--json")) {
    call.out << brief_json(reading->brief).pretty() << '\n';
  } else {
    print_brief(reading->brief, call.out);
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> brief_metric(const Call& call) {
  const auto day = call.option("--known-on");
  auto known_on = day ? known_on_in(*day) : KnownOn{};
  if (!known_on) return base::fail(std::move(known_on));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const auto body = call.option("--body");
  return answer(call, read_metric_brief({transaction, *directory},
                                        {.metric = call.operands[0],
                                         .body = body ? std::optional(body->text) : std::nullopt,
                                         .known_on = *known_on}));
}

base::Result<ExitStatus> brief_mission(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = load_directory(transaction);
  return answer(call, read_mission_brief({transaction, *directory}, call.operands[0]));
}

constexpr Option kMetricOptions[] = {
    {.name = "--body", .value = "ID", .help = "Of this body, where it is not the metric's own."},
    {.name = "--known-on",
     .value = "DAY",
     .help = "As known at the end of this day in London, such as 2026-05-01."},
    kPdf,
    kJson,
};

constexpr Option kMissionOptions[] = {kPdf, kJson};

}  // namespace

const platform::Command kMetricBrief{
    .area = "metric",
    .verb = "brief",
    .summary = "Prints the two-page brief of a metric.",
    .description =
        "Says where the metric stands, how it changed, how far it is from its best and how long "
        "the way back would take, what is funded, what to be careful about, and where the figures "
        "come from. With --pdf, as a tagged PDF on two pages of A4, with the chart.",
    .example = "commonweal metric brief nhs-waiting-list --pdf brief.pdf",
    .operands = {platform::Operands::Count::one, "METRIC", "The metric, such as nhs-waiting-list."},
    .options = kMetricOptions,
    .uses = platform::Command::Uses::store,
    .run = brief_metric,
    .right = platform::Right::see_public,
};

const platform::Command kMissionBrief{
    .area = "mission",
    .verb = "brief",
    .summary = "Prints the two-page brief of a mission.",
    .description =
        "Says the goal of the mission and where each of its measures stands, side by side, what is "
        "funded, what to be careful about, and where the figures come from. With --pdf, as a "
        "tagged PDF on two pages of A4, with the chart of its headline measure.",
    .example = "commonweal mission brief health --pdf brief.pdf",
    .operands = {platform::Operands::Count::one, "MISSION", "The mission, such as health."},
    .options = kMissionOptions,
    .uses = platform::Command::Uses::store,
    .run = brief_mission,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
