#include "missions/mission_status.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/period_column.hpp"
#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

using methods::Track;

constexpr base::WordTable<Track, kTracks.size()> kWords = {{
    {Track::on_track, "on-track"},
    {Track::slightly_off, "slightly-off"},
    {Track::well_off, "well-off"},
    {Track::too_early, "too-early"},
    {Track::met, "met"},
    {Track::missed, "missed"},
    {Track::not_known, "not-known"},
}};

// Units of which there is never less than none.
constexpr std::string_view kNeverBelowZero[] = {"count", "rate", "minutes", "days", "weeks"};

}  // namespace

std::string_view code_word(Track track) { return base::word_of(kWords, track); }

std::optional<Track> track_named(std::string_view word) {
  const auto found = base::value_named(kWords, {.place = "verdict", .text = word});
  return found ? std::optional(*found) : std::nullopt;
}

std::array<std::size_t, kTracks.size()> verdict_counts(const std::vector<MissionStatus>& missions) {
  std::array<std::size_t, kTracks.size()> counts{};
  for (const MissionStatus& mission : missions) {
    for (const TargetStatus& target : mission.targets) {
      const auto* const found = std::ranges::find(kTracks, target.mark.verdict());
      ++counts.at(static_cast<std::size_t>(found - kTracks.begin()));
    }
  }
  return counts;
}

bool was_too_narrow(const TargetStatus& status) {
  constexpr double kTooNarrow = 0.6;
  constexpr int kForecastsMin = 10;
  return status.backtest && status.backtest->forecasts >= kForecastsMin &&
         status.backtest->coverage_80 < kTooNarrow;
}

base::Result<KnownOn> past_known_on_in(base::Field field, const std::optional<base::Date>& today) {
  auto known_on = known_on_in(field);
  if (!known_on || !*known_on || !today || **known_on <= *today) return known_on;
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = reader_text(**known_on) + " is ahead of today, " +
                              reader_text(*today) + ". Give today or a day before it."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

methods::Bounds bounds_of(const Metric& metric) {
  if (metric.unit == "percent") return {.lower = 0, .upper = 100};
  if (std::ranges::find(kNeverBelowZero, metric.unit) != std::end(kNeverBelowZero)) {
    return {.lower = 0, .upper = std::nullopt};
  }
  return {};
}

methods::TrackQuestion track_question(const Metric& metric, double level, base::Period by) {
  CW_CHECK(metric.direction != Direction::neutral);
  const bool is_lower = metric.direction == Direction::lower;
  return {.goal = {.side = is_lower ? methods::Side::at_most : methods::Side::at_least,
                   .level = level,
                   .by = by}};
}

std::optional<base::Period> period_in(std::string_view text, base::PeriodKind kind) {
  const auto period = base::period_of_kind({.place = "period", .text = text}, kind);
  return period ? std::optional(*period) : std::nullopt;
}

}  // namespace commonweal::missions
