#include "missions/mission_status_store.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "methods/series/published.hpp"
#include "missions/figure_reader_store.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/outlook.hpp"
#include "missions/target_forecast_store.hpp"
#include "missions/target_history_store.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using methods::Series;

// A forecast further ahead than this would say nothing.
constexpr double kYearsAheadMax = 50;

base::Date day_in(const std::string& text) {
  const auto day = period_in(text, base::PeriodKind::day);
  CW_CHECK(day);  // make() has read it.
  return base::first_day(*day);
}

// Publications from the latest figure to a period; 0 where it is not ahead, or too far.
int horizon_to(const Series& series, Period by) {
  const Period latest = series.points().back().period;
  const double years = base::years_between(latest, by);
  if (years <= 0 || years > kYearsAheadMax) return 0;
  const auto published = methods::published_kind(series.points());
  return base::periods_between(methods::publication_of(latest, published),
                               methods::publication_of(by, published));
}

// All that several targets are read with, once for all of them.
class Reading {
 public:
  Reading(const Holdings& holdings, const KnownOn& known_on)
      : holdings_(holdings), known_on_(known_on), reader_(holdings, known_on) {
    for (auto& version : allowances_known(holdings.transaction, known_on)) {
      allowances_[version.record.target].push_back(std::move(version.record));
    }
  }

  // None where the record of today no longer bears it: a metric that became neutral.
  std::optional<TargetStatus> status(TargetHistory history);

 private:
  struct Figures {
    const Metric* metric;
    const Body* body;
    std::vector<Observation> observations;
    std::shared_ptr<const methods::Forecast> forecast;
  };

  Figures figures(const Metric& metric, const Body& body, Period until);
  std::optional<Figures> figures_of_sector(const std::string& sector, const Figures& whole,
                                           Period until);
  std::optional<methods::OnTrack> answer(const Figures& figures, const Target& target, double level,
                                         Period by) const;
  std::optional<MarkStatus> mark(const Allowance& allowance, const Target& target,
                                 const Figures& whole);
  std::optional<base::Date> today() const { return known_on_ ? known_on_ : holdings_.today; }

  const Holdings& holdings_;
  KnownOn known_on_;
  FigureReader reader_;
  std::map<std::string, std::vector<Allowance>, std::less<>> allowances_;
};

Reading::Figures Reading::figures(const Metric& metric, const Body& body, Period until) {
  Figures found{.metric = &metric,
                .body = &body,
                .observations = reader_.figures(metric, body),
                .forecast = nullptr};
  const auto series = series_of(found.observations);
  if (!series) return found;
  if (const int horizon = horizon_to(*series, until); horizon > 0) {
    found.forecast = target_forecast(holdings_, metric, body, found.observations, horizon);
  }
  return found;
}

// A sector is a body, whose figures of the same metric are meant, or a metric of the same body,
// each by its code or its name.
std::optional<Reading::Figures> Reading::figures_of_sector(const std::string& sector,
                                                           const Figures& whole, Period until) {
  for (const Body& body : holdings_.directory.bodies()) {
    if (body.code == sector || body.name == sector) return figures(*whole.metric, body, until);
  }
  for (const Metric& metric : holdings_.directory.metrics()) {
    const bool is_it = metric.code == sector || metric.short_title == sector;
    const bool is_alike = metric.period_kind == whole.metric->period_kind &&
                          metric.direction == whole.metric->direction;
    if (is_it && is_alike) return figures(metric, *whole.body, until);
  }
  return std::nullopt;
}

std::optional<methods::OnTrack> Reading::answer(const Figures& figures, const Target& target,
                                                double level, Period by) const {
  const auto series = series_of(figures.observations);
  if (!series) return std::nullopt;
  auto question = track_question(*figures.metric, level, by);
  question.set_on = day_in(target.set_on);
  question.today = today();
  const Bounds bounds = bounds_of(*figures.metric, *series);
  question.bounds = {.lower = bounds.lower, .upper = bounds.upper};
  return methods::on_track(*series, question, figures.forecast.get());
}

std::optional<MarkStatus> Reading::mark(const Allowance& allowance, const Target& target,
                                        const Figures& whole) {
  const auto period = period_in(allowance.period, whole.metric->period_kind);
  if (!period) return std::nullopt;
  MarkStatus mark{.code = allowance.code,
                  .sector = allowance.sector,
                  .period = *period,
                  .level = allowance.level,
                  .note = allowance.note,
                  .metric = nullptr,
                  .body = nullptr,
                  .answer = std::nullopt};
  const auto of_it = allowance.sector.empty() ? std::optional(whole)
                                              : figures_of_sector(allowance.sector, whole, *period);
  if (!of_it) return mark;
  mark.metric = of_it->metric;
  mark.body = of_it->body;
  mark.answer = answer(*of_it, target, allowance.level, *period);
  return mark;
}

std::optional<TargetStatus> Reading::status(TargetHistory history) {
  const Target target = history.back().record;
  const Metric* const metric = holdings_.directory.find_metric(target.metric);
  const Body* const body = holdings_.directory.find_body(target.body);
  CW_CHECK(metric != nullptr && body != nullptr);
  const auto by = period_in(target.by, metric->period_kind);
  if (!by || metric->direction == Direction::neutral) return std::nullopt;
  const Figures whole = figures(*metric, *body, *by);
  TargetStatus status{.target = target,
                      .mission = holdings_.directory.find_mission(metric->mission),
                      .metric = metric,
                      .body = body,
                      .observations = whole.observations,
                      .forecast = whole.forecast,
                      .mark = {.code = target.code,
                               .sector = "",
                               .period = *by,
                               .level = target.level,
                               .note = target.note,
                               .metric = metric,
                               .body = body,
                               .answer = answer(whole, target, target.level, *by)},
                      .allowances = {},
                      .history = std::move(history)};
  for (const Allowance& allowance : allowances_[target.code]) {
    if (auto mark_of_it = mark(allowance, target, whole)) {
      status.allowances.push_back(*std::move(mark_of_it));
    }
  }
  std::ranges::stable_sort(status.allowances, {}, [](const MarkStatus& mark_of_it) {
    return std::tie(mark_of_it.period, mark_of_it.sector);
  });
  return status;
}

// Where the metric stands among those of its mission, then by period and code.
void sort_targets(const Holdings& holdings, MissionStatus& status) {
  const auto metrics = holdings.directory.metrics_of(*status.mission);
  std::ranges::stable_sort(status.targets, {}, [&](const TargetStatus& target) {
    return std::tuple(std::ranges::find(metrics, target.metric) - metrics.begin(),
                      target.mark.period, target.target.code);
  });
}

using Wanted = std::function<bool(const Target&)>;

std::vector<TargetStatus> load(const Holdings& holdings, const KnownOn& known_on,
                               const Wanted& is_wanted) {
  std::vector<TargetStatus> statuses;
  auto histories = target_histories(holdings.transaction, known_on);
  std::erase_if(histories,
                [&](const auto& entry) { return !is_wanted(entry.second.back().record); });
  if (histories.empty()) return statuses;
  Reading reading(holdings, known_on);
  for (auto& [code, history] : histories) {
    if (auto status = reading.status(std::move(history))) {
      statuses.push_back(*std::move(status));
    }
  }
  return statuses;
}

std::vector<MissionStatus> by_mission(const Holdings& holdings,
                                      std::vector<const Mission*> missions,
                                      std::vector<TargetStatus> targets) {
  std::vector<MissionStatus> statuses;
  for (const Mission* mission : missions) {
    MissionStatus status{.mission = mission, .targets = {}};
    for (TargetStatus& target : targets) {
      if (target.mission == mission) status.targets.push_back(std::move(target));
    }
    std::erase_if(targets, [](const TargetStatus& target) { return target.history.empty(); });
    sort_targets(holdings, status);
    statuses.push_back(std::move(status));
  }
  return statuses;
}

}  // namespace

std::vector<MissionStatus> load_statuses(const Holdings& holdings, const KnownOn& known_on) {
  std::vector<const Mission*> missions;
  for (const Mission& mission : holdings.directory.missions()) missions.push_back(&mission);
  return by_mission(holdings, std::move(missions),
                    load(holdings, known_on, [](const Target&) { return true; }));
}

MissionStatus load_status(const Holdings& holdings, const Mission& mission,
                          const KnownOn& known_on) {
  const auto is_of_it = [&](const Target& target) {
    const Metric* const metric = holdings.directory.find_metric(target.metric);
    return metric != nullptr && metric->mission == mission.code;
  };
  return by_mission(holdings, {&mission}, load(holdings, known_on, is_of_it)).front();
}

std::vector<TargetStatus> load_target_statuses(const Holdings& holdings, const Metric& metric,
                                               const Body& body, const KnownOn& known_on) {
  const auto ever = holdings.directory.targets_of(metric.code);
  if (ever.empty()) return {};
  return load(holdings, known_on, [&](const Target& target) {
    return target.metric == metric.code && target.body == body.code;
  });
}

void add_track_record(const Holdings& holdings, TargetStatus& status) {
  if (!status.mark.answer || !status.mark.answer->expected) return;
  const auto kept = usual_forecast(holdings, *status.metric, *status.body, status.observations,
                                   BackTesting::with);
  if (kept) status.backtest = (*kept)->answer.backtest;
}

void add_track_records(const Holdings& holdings, std::vector<MissionStatus>& missions) {
  for (MissionStatus& mission : missions) {
    for (TargetStatus& target : mission.targets) add_track_record(holdings, target);
  }
}

base::Result<TargetStatus> load_target_status(const Holdings& holdings, std::string_view code,
                                              const KnownOn& known_on) {
  auto history = target_history(holdings.transaction, code, known_on);
  if (!history.empty()) {
    if (auto status = Reading(holdings, known_on).status(std::move(history))) {
      return *std::move(status);
    }
  }
  return base::fail(base::ErrorCode::not_found,
                    "There is no target \"" + std::string(code) + "\"" +
                        (known_on ? " as known on " + reader_text(*known_on) : "") + ".");
}

}  // namespace commonweal::missions
