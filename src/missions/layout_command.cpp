#include "missions/layout_command.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "missions/layout/recognise.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Json;

// Each once, in the order of the record.
std::vector<std::string_view> metrics_of(const Layout& layout) {
  std::vector<std::string_view> metrics;
  for (const LayoutSeries& series : layout.series) {
    if (std::ranges::find(metrics, series.metric) == metrics.end()) {
      metrics.push_back(series.metric);
    }
  }
  return metrics;
}

std::string listed(const std::vector<std::string_view>& words) {
  std::string list;
  for (const auto word : words) list.append(list.empty() ? "" : ", ").append(word);
  return list;
}

Json json_of(const std::vector<std::string_view>& words) {
  Json list = Json::array();
  for (const auto word : words) list.add(std::string(word));
  return list;
}

Json layouts_json() {
  Json list = Json::array();
  for (const Layout& layout : layouts()) {
    list.add(Json::object({{"name", std::string(layout.name)},
                           {"title", std::string(layout.title)},
                           {"columns", json_of(columns_of(layout))},
                           {"metrics", json_of(metrics_of(layout))}}));
  }
  return list;
}

base::Result<ExitStatus> list_layouts(const Call& call) {
  if (call.given("--json")) {
    call.out << layouts_json().pretty() << '\n';
  } else {
    print_layouts(call.out);
  }
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {{.name = "--json", .help = "Prints JSON."}};

}  // namespace

void print_layouts(std::ostream& out) {
  for (const Layout& layout : layouts()) {
    out << layout.name << "\n  " << layout.title << ".\n  Columns: " << listed(columns_of(layout))
        << ".\n  Metrics: " << listed(metrics_of(layout)) << ".\n";
  }
}

base::Result<const Layout*> layout_in(base::Field field) {
  if (const auto* const layout = layout_named(field.text)) return layout;
  std::string names;
  for (const Layout& layout : layouts())
    names.append(names.empty() ? "" : ", ").append(layout.name);
  std::vector<base::Problem> problems;
  problems.push_back(
      {.place = std::string(field.place),
       .what = "There is no layout \"" + std::string(field.text) + "\". There is: " + names + "."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

const platform::Command kListLayouts{
    .area = "layout",
    .verb = "list",
    .summary = "Lists the publishers' layouts that can be imported as they are.",
    .description =
        "Prints of each layout its name, whose files have it, the columns that a file needs, and "
        "the metrics that are read from it. \"observation import\" recognises a layout by its "
        "columns.",
    .example = "commonweal layout list",
    .operands = {},
    .options = kOptions,
    .uses = platform::Command::Uses::nothing,
    .run = list_layouts,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
