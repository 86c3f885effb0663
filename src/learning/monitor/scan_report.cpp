#include "learning/monitor/scan_report.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"

namespace commonweal::learning {
namespace {

using methods::WarningSide;
using methods::WarningSignal;

// Series that are compared with one another: of one metric, up to one date.
using Groups = std::map<std::pair<std::string_view, std::int32_t>, std::vector<std::size_t>>;

Groups groups_of(const MonitorPanel& panel) {
  Groups groups;
  for (std::size_t i = 0; i < panel.series.size(); ++i) {
    const auto& series = panel.series[i];
    if (series.gap) continue;
    groups[{series.metric, panel.dates[series.end - 1]}].push_back(i);
  }
  return groups;
}

bool are_side_by_side(const MonitorPanel& panel, const std::vector<std::size_t>& members) {
  for (std::size_t i = 1; i < members.size(); ++i) {
    if (panel.series[members[i]].begin != panel.series[members[i - 1]].end) return false;
  }
  return true;
}

// One group, its points copied together unless they lie so.
struct GroupView {
  std::vector<double> values;
  std::vector<double> cases;
  std::vector<std::size_t> begins;
  methods::WarningPanel view;
};

void view_group(const MonitorPanel& panel, const std::vector<std::size_t>& members,
                GroupView& group) {
  const bool in_place = are_side_by_side(panel, members);
  const std::size_t first = panel.series[members.front()].begin;
  for (const auto i : members) {
    const auto& series = panel.series[i];
    group.begins.push_back(in_place ? series.begin - first : group.values.size());
    if (in_place) continue;
    const auto from = std::ptrdiff_t(series.begin);
    const auto to = std::ptrdiff_t(series.end);
    group.values.insert(group.values.end(), panel.values.begin() + from, panel.values.begin() + to);
    if (panel.cases.empty()) continue;
    group.cases.insert(group.cases.end(), panel.cases.begin() + from, panel.cases.begin() + to);
  }
  const std::size_t count = panel.series[members.back()].end - first;
  group.begins.push_back(in_place ? count : group.values.size());
  group.view = {group.values, group.cases, group.begins};
  if (!in_place) return;
  group.view.values = std::span(panel.values).subspan(first, count);
  if (!panel.cases.empty()) group.view.cases = std::span(panel.cases).subspan(first, count);
}

}  // namespace

void scan_series(ScanReport& report) {
  const auto& panel = report.panel;
  methods::SeriesWarning none{};
  none.p = none.adjusted = 1;
  report.warnings.assign(panel.series.size(), none);
  for (const auto& [key, members] : groups_of(panel)) {
    GroupView group;
    view_group(panel, members, group);
    const auto warnings =
        methods::early_warning(group.view, report.question.warning, report.question.control);
    for (std::size_t i = 0; i < members.size(); ++i) report.warnings[members[i]] = warnings[i];
  }
}

std::vector<std::size_t> ScanReport::flagged() const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < warnings.size(); ++i) {
    if (is_flagged(i)) found.push_back(i);
  }
  std::ranges::stable_sort(found, {}, [&](std::size_t i) { return warnings[i].p; });
  return found;
}

std::string ScanReport::why_not(std::size_t at) const {
  const auto& series = panel.series[at];
  const auto count = series.end - series.begin;
  const auto place = [&](std::size_t point) { return panel.places.row(panel.line(point)) + ": "; };
  if (series.gap) {
    const auto before = panel.date(*series.gap - 1);
    return place(*series.gap) + "There is no value between " + base::text(before) + " and " +
           base::text(panel.date(*series.gap)) + " of \"" + series.body + "\".";
  }
  const auto watched = question.warning.watched;
  if (count < watched + methods::kBaselineLeast) {
    return place(series.end - 1) + "\"" + series.body + "\" has " + std::to_string(count) +
           (count == 1 ? " point, and " : " points, and ") +
           std::to_string(watched + methods::kBaselineLeast) +
           " are needed: " + std::to_string(methods::kBaselineLeast) + " before the " +
           std::to_string(watched) + " watched.";
  }
  const auto before = std::span(panel.values).subspan(series.begin, count - watched);
  if (methods::hardly_change(before)) {
    return place(series.begin) + "All values of \"" + series.body + "\" before those watched are " +
           base::shortest(before.front()) + ".";
  }
  return place(series.begin) + "The points of \"" + series.body +
         "\" before those watched do not settle its seasons.";
}

std::string_view signal_word(WarningSignal signal) {
  switch (signal) {
    case WarningSignal::latest: return "latest";
    case WarningSignal::ewma: return "ewma";
    case WarningSignal::cusum: return "cusum";
  }
  CW_CHECK(false);
}

std::string_view side_word(WarningSide side) {
  switch (side) {
    case WarningSide::both: return "both";
    case WarningSide::down: return "down";
    case WarningSide::up: return "up";
  }
  CW_CHECK(false);
}

std::vector<std::string_view> rule_bit_words(std::uint8_t bits) {
  std::vector<std::string_view> words;
  if ((bits & methods::kRuleOutside) != 0) words.push_back("outside");
  if ((bits & methods::kRuleNear) != 0) words.push_back("2 of 3");
  if ((bits & methods::kRuleTrend) != 0) words.push_back("trend");
  if ((bits & methods::kRuleShift) != 0) words.push_back("shift");
  return words;
}

}  // namespace commonweal::learning
