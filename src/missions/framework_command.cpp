#include "missions/framework_command.hpp"

#include <ostream>
#include <string>
#include <utility>

#include "missions/directory_store.hpp"
#include "missions/framework_file.hpp"
#include "missions/framework_store.hpp"
#include "missions/framework_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

std::string line_of(const MetricStanding& measure, const Body& body) {
  const Metric& metric = *measure.metric;
  std::string line = metric.short_title + ": ";
  if (!measure.standing) return line + std::string(kNoSeriesHeld);
  line += value_words(metric, measure.standing->latest.value) + " (" +
          latest_period_words(*measure.standing) + ")";
  if (measure.standing->change) line += ". " + change_words(metric, *measure.standing->change);
  const std::string elsewhere = elsewhere_words(measure, body);
  return elsewhere.empty() ? line : line + ". " + elsewhere;
}

void print(const Framework& framework, std::ostream& out) {
  out << framework.body->name << '\n';
  for (const auto& sentence : coverage_sentences(framework)) out << sentence << '\n';
  for (const ServiceStanding& service : framework.services) {
    out << '\n' << service.service << '\n';
    for (const Dimension dimension : kDimensions) {
      const auto& cell = service.dimensions.at(static_cast<std::size_t>(dimension));
      out << "  " << code_word(dimension) << '\n';
      if (cell.empty()) out << "    " << kNoMeasureYet << '\n';
      for (const MetricStanding* measure : cell) {
        out << "    " << line_of(*measure, *framework.body) << '\n';
      }
    }
  }
}

std::string_view text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? given->text : std::string_view();
}

base::Result<ExitStatus> show(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = load_directory(transaction);
  auto framework =
      load_framework({transaction, *directory},
                     {.body = text_of(call, "--body"), .mission = text_of(call, "--mission")});
  if (!framework) return base::fail(std::move(framework));
  if (call.given("--json")) {
    call.out << framework_json(*framework).pretty() << '\n';
  } else {
    print(*framework, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--body",
     .value = "ID",
     .help = "For this body; if not given, for the one whose figures open most metrics' pages."},
    {.name = "--mission",
     .value = "ID",
     .help = "Only services and measures of this mission, such as health."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kShowFramework{
    .area = "framework",
    .verb = "show",
    .summary = "Prints every service's measures of access, experience and quality.",
    .description =
        "Sets out where each public service stands on access, experience and quality for one body, "
        "and which of these nobody can say yet. There is no score: no measure is weighed against "
        "another.",
    .example = "commonweal framework show --body E92000001",
    .operands = {},
    .options = kOptions,
    .uses = platform::Command::Uses::store,
    .run = show,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
