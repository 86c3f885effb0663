#include "missions/effect_change_command.hpp"

#include <ostream>
#include <utility>

#include "missions/directory_store.hpp"
#include "missions/effect_change_file.hpp"
#include "missions/effect_change_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

EffectChangeText asked_by(const Call& call) {
  return {.reach = text_of(call, "--reach"),
          .body = text_of(call, "--body"),
          .basis = std::string(call.given("--prediction") ? "prediction" : ""),
          .seed = text_of(call, "--seed")};
}

base::Error with_options(base::Error error) {
  for (auto& problem : error.problems) {
    if (problem.place == "basis") problem.place = "--prediction";
    if (problem.place == "reach" || problem.place == "seed") problem.place.insert(0, "--");
  }
  return error;
}

base::Result<ExitStatus> print_units(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{.transaction = transaction, .directory = *directory};
  const auto reading = read_effect_change_or_fail(holdings, call.operands[0], asked_by(call));
  if (!reading) return tl::unexpected(with_options(reading.error()));
  if (call.given("--json")) {
    call.out << effect_change_json(reading->change, reading->version).pretty() << '\n';
  } else {
    print_effect_change(reading->change, reading->version, call.out);
  }
  return reading->change.units ? ExitStatus::done : ExitStatus::answer_is_no;
}

constexpr Option kOptions[] = {
    {.name = "--reach",
     .value = "N",
     .help = "How many people would be reached. Without it, 1,000 as an example, or all who are "
             "eligible where those are fewer."},
    {.name = "--body",
     .value = "CODE",
     .help = "Where they live. Without it, where the metric is of."},
    {.name = "--prediction",
     .help = "Takes the effect of one more place like those studied, not the mean of all."},
    {.name = "--seed", .value = "N", .help = "Of the draws.", .fallback = "1"},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kEffectUnits{
    .area = "evidence",
    .verb = "units",
    .summary = "Says what an effect would change in its metric.",
    .description =
        "Prints, step by step, how an effect that studies found becomes a change in a metric if so "
        "many people were reached: the effect, what happens without it, what would have happened "
        "anyway, who drops out, how much of it is expected here. Each number has its source, and "
        "the answer its interval, from 10,000 draws. Where something is missing it says what; the "
        "exit status is then 1.",
    .example = "commonweal evidence units nicotine-quitting --reach 100000",
    .operands = {platform::Operands::Count::one, "EFFECT",
                 "The effect, such as nicotine-quitting."},
    .options = kOptions,
    .uses = platform::Command::Uses::store,
    .run = print_units,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
