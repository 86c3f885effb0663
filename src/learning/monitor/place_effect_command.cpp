#include "learning/monitor/place_effect_command.hpp"

#include <ostream>
#include <utility>

#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/panel_command.hpp"
#include "learning/monitor/place_effect_json_file.hpp"
#include "learning/monitor/place_effect_picture_file.hpp"
#include "learning/monitor/place_effect_text_command.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;

void check_options(const Call& call, base::Problems& problems) {
  if (!call.given("--for")) {
    problems.add({.place = "--for", .what = "Name the body that was changed."});
  }
  for (const char* option : {"--regressors", "--seasonal", "--log"}) {
    if (!call.given(option)) continue;
    problems.add({.place = option,
                  .what = "A mixture of places has none. Leave it out, or choose another model."});
  }
}

base::Result<PlaceEffect> read_effect(const Call& call) {
  base::Problems problems;
  check_options(call, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto read = read_panel(call,
                               {.body = std::string(call.field("--body").text),
                                .date = std::string(call.field("--date").text),
                                .value = std::string(call.field("--value").text)},
                               problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto effect =
      place_effect(read.panel, platform::word_of(call, "--for"), call.field("--at"), problems);
  if (!problems.empty()) return std::move(problems).fail();
  effect.digest = read.digest;
  return effect;
}

}  // namespace

base::Result<platform::ExitStatus> measure_place_effect(const Call& call) {
  const auto effect = read_effect(call);
  if (!effect) return tl::unexpected(effect.error());
  auto drawn = write_svg(call, [&] { return place_effect_svg(*effect); });
  if (!drawn) return tl::unexpected(std::move(drawn).error());
  if (call.given("--json")) {
    call.out << place_effect_json(*effect).pretty() << '\n';
  } else {
    call.out << place_effect_text(*effect);
  }
  return platform::ExitStatus::done;
}

}  // namespace commonweal::learning
