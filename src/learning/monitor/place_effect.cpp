#include "learning/monitor/place_effect.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "base/period_reading.hpp"
#include "base/period_text.hpp"
#include "learning/monitor/effect_report.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kOthersLeast = 2;
constexpr std::size_t kBeforeLeast = 2;

std::optional<std::size_t> series_of(const MonitorPanel& panel, std::string_view place,
                                     base::Problems& problems) {
  const auto at = std::ranges::find(panel.series, place, &PanelSeries::body);
  if (at != panel.series.end()) return std::size_t(at - panel.series.begin());
  problems.add(
      {.place = "--for", .what = "There is no body \"" + std::string(place) + "\" in the file."});
  return {};
}

std::span<const std::int32_t> dates_of(const MonitorPanel& panel, const PanelSeries& series) {
  return std::span(panel.dates).subspan(series.begin, series.end - series.begin);
}

// The outcomes of a series at these dates; none where it lacks one.
std::optional<std::vector<double>> outcomes_at(const MonitorPanel& panel, const PanelSeries& series,
                                               std::span<const std::int32_t> dates) {
  const auto own = dates_of(panel, series);
  std::vector<double> outcomes;
  for (const auto date : dates) {
    const auto at = std::ranges::lower_bound(own, date);
    if (at == own.end() || *at != date) return {};
    outcomes.push_back(panel.values[series.begin + std::size_t(at - own.begin())]);
  }
  return outcomes;
}

void find_change(const MonitorPanel& panel, base::Field at, PlaceEffect& effect,
                 base::Problems& problems) {
  const auto readings = base::period_readings(at.text);
  const auto wanted = std::ranges::find_if(readings, [&](const base::Period& reading) {
    return reading.kind() == panel.kind ||
           (panel.kind == base::PeriodKind::month && reading.kind() == base::PeriodKind::day);
  });
  if (wanted == readings.end()) {
    problems.add({.place = std::string(at.place),
                  .what = "\"" + std::string(at.text) + "\" is no date as the file has them (" +
                          base::text(effect.dates.front()) + ")."});
    return;
  }
  const auto date = base::period_holding(panel.kind, base::first_day(*wanted));
  const auto first = std::ranges::lower_bound(effect.dates, date);
  effect.at = std::size_t(first - effect.dates.begin());
  if (effect.at >= kBeforeLeast && effect.at < effect.dates.size()) return;
  problems.add({.place = std::string(at.place),
                .what = "Two or more dates before the change and one after are needed: there are " +
                        std::to_string(effect.at) + " before " + base::text(date) + " and " +
                        std::to_string(effect.dates.size() - effect.at) + " from it on."});
}

}  // namespace

std::optional<double> PlaceEffect::percent() const {
  const auto base = percent_base(std::span(control.synthetic).subspan(at), outcomes);
  if (!base) return {};
  return 100 * control.effect / *base;
}

PlaceEffect place_effect(const MonitorPanel& panel, std::string_view place, base::Field at,
                         base::Problems& problems) {
  PlaceEffect effect{.place = std::string(place), .at = 0, .control = {}};
  const auto own = series_of(panel, place, problems);
  if (!own) return effect;
  const auto dates = dates_of(panel, panel.series[*own]);
  for (const auto date : dates) effect.dates.push_back({panel.kind, date});
  methods::ControlQuestion question{.outcomes = {}, .place = 0, .at = 0};
  for (const auto& series : panel.series) {
    auto outcomes = outcomes_at(panel, series, dates);
    if (!outcomes) {
      effect.left_out.push_back(series.body);
      continue;
    }
    if (series.body == place) question.place = effect.places.size();
    effect.places.push_back(series.body);
    question.outcomes.push_back(*std::move(outcomes));
  }
  find_change(panel, at, effect, problems);
  if (effect.places.size() < kOthersLeast + 1) {
    problems.add({.place = panel.places.file,
                  .what = "Fewer than two others have a value at every date of \"" + effect.place +
                          "\". Give more bodies, or more of their dates."});
  }
  if (!problems.empty()) return effect;
  question.at = effect.at;
  effect.outcomes = question.outcomes[question.place];
  effect.control = methods::synthetic_control(question);
  return effect;
}

}  // namespace commonweal::learning
