#include "missions/mission_status_command.hpp"

#include <ostream>
#include <utility>

#include "base/london_day.hpp"
#include "missions/directory_store.hpp"
#include "missions/mission_status_file.hpp"
#include "missions/mission_status_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Json;
using platform::Option;

base::Result<std::vector<MissionStatus>> statuses(const Call& call, const Holdings& holdings,
                                                  const KnownOn& known_on) {
  const auto code = call.option("--mission");
  if (!code) return load_statuses(holdings, known_on);
  auto mission = holdings.directory.mission(code->text);
  if (!mission) return base::fail(std::move(mission));
  return std::vector<MissionStatus>{load_status(holdings, **mission, known_on)};
}

Json all_json(const std::vector<MissionStatus>& missions, const KnownOn& known_on) {
  Json items = Json::array();
  for (const MissionStatus& mission : missions) items.add(status_json(mission));
  return Json::object(
      {{"known_on", known_on ? Json(text(*known_on)) : Json()}, {"missions", std::move(items)}});
}

base::Result<ExitStatus> print_status(const Call& call) {
  const base::Date today = base::london_day(call.world.now());
  const auto day = call.option("--as-known");
  auto known_on = day ? past_known_on_in(*day, today) : KnownOn{};
  if (!known_on) return base::fail(std::move(known_on));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{.transaction = transaction, .directory = *directory, .today = today};
  auto missions = statuses(call, holdings, *known_on);
  if (!missions) return base::fail(std::move(missions));
  add_track_records(holdings, *missions);
  if (call.given("--json")) {
    call.out << all_json(*missions, *known_on).pretty() << '\n';
  } else {
    print_statuses(*missions, *known_on, call.out);
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> print_target_history(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{.transaction = transaction,
                          .directory = *directory,
                          .today = base::london_day(call.world.now())};
  auto status = load_target_status(holdings, call.operands[0]);
  if (!status) return base::fail(std::move(status));
  if (call.given("--json")) {
    add_track_record(holdings, *status);
    call.out << target_json(*status).pretty() << '\n';
  } else {
    print_history(*status, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kStatusOptions[] = {
    {.name = "--mission", .value = "ID", .help = "Only this mission, such as health."},
    {.name = "--as-known",
     .value = "DAY",
     .help = "Figures and targets as known at the end of this day in London, such as 2026-05-01."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kHistoryOptions[] = {{.name = "--json", .help = "Prints JSON."}};

}  // namespace

const platform::Command kMissionStatus{
    .area = "mission",
    .verb = "status",
    .summary = "Says which targets of the missions are on track.",
    .description =
        "Prints for each target, and for each allowance on the way to it, the latest figure, the "
        "level and by when it is due, the probability that it is met if the figures go on as they "
        "have, the change now needed each year, the best change ever over as long a time, and a "
        "verdict. With --as-known, figures and targets are those of that day.",
    .example = "commonweal mission status --mission health",
    .operands = {},
    .options = kStatusOptions,
    .uses = platform::Command::Uses::store,
    .run = print_status,
    .right = platform::Right::see_public,
};

const platform::Command kTargetHistory{
    .area = "target",
    .verb = "history",
    .summary = "Prints what was ever said of a target.",
    .description =
        "Prints each version of a target with when it was written, by which command, and what it "
        "changed of the version before. With --json, the target with its verdict as well.",
    .example = "commonweal target history ambulance-category-2-2026",
    .operands = {platform::Operands::Count::one, "TARGET",
                 "The target, such as ambulance-category-2-2026."},
    .options = kHistoryOptions,
    .uses = platform::Command::Uses::store,
    .run = print_target_history,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
