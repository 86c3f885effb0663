#include "methods/series/replay.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "methods/series/published.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::Problems;

constexpr int kEndsMovedBy = 6;
constexpr std::int32_t kLastYear = 9998;

constexpr double kLargestFigure = 1e18;

// A crossing this near to a whole period is that period: the difference is rounding.
constexpr double kWholePeriod = 1e-9;

void check_figure(const Series& series, std::string_view place, Period period, Problems& problems) {
  if (series.at(period)) return;
  const Period first = series.points().front().period;
  const Period last = series.points().back().period;
  std::string what = "The series has no figure for " + base::text(period) + ".";
  if (period < first || last < period) {
    what = base::text(period) + " is outside the series, which runs from " + base::text(first) +
           " to " + base::text(last) + ".";
  }
  problems.add({.place = std::string(place), .what = std::move(what)});
}

void check_window(const Series& series, std::string_view place, const Window& window,
                  Problems& problems) {
  check_figure(series, place, window.first, problems);
  check_figure(series, place, window.last, problems);
  if (window.first < window.last) return;
  problems.add({.place = std::string(place),
                .what = "The window must start before it ends: " + base::text(window.first) +
                        " is not before " + base::text(window.last) + "."});
}

void check_changes(const Series& series, Problems& problems) {
  const auto& points = series.points();
  const double value = points.front().value;
  if (std::ranges::any_of(points, [&](const Point& point) { return point.value != value; })) return;
  problems.add({.place = "series",
                .what = "Every figure of the series is " + base::shortest(value) +
                        ". Nothing changes, so there is nothing to repeat."});
}

// Beyond this, sums and differences lose whole units, and near the end of doubles they overflow.
bool is_too_large(double value) { return std::abs(value) > kLargestFigure; }

std::string too_large_text(const std::string& what) {
  return what + " is too large to be computed with. Use a larger unit, such as millions.";
}

void check_sizes(const Series& series, Problems& problems) {
  for (const Point& point : series.points()) {
    if (!is_too_large(point.value)) continue;
    problems.add({.place = "series",
                  .what = too_large_text("The figure " + base::shortest(point.value) + " for " +
                                         base::text(point.period))});
  }
}

// Only figures that the answer rests on: those known at the start, and the windows.
bool is_used(const Point& point, const ReplayQuestion& question, Period from) {
  const auto lies_in = [&](const Window& window) {
    return window.first <= point.period && point.period <= window.last;
  };
  return point.period <= from || lies_in(question.replay) ||
         (question.nowcast && lies_in(*question.nowcast));
}

void check_above_zero(const Series& series, const ReplayQuestion& question, Problems& problems) {
  const Period from = question.from.value_or(series.points().back().period);
  std::vector<Point> bad = series.points();
  std::erase_if(bad, [&](const Point& p) { return p.value > 0 || !is_used(p, question, from); });
  if (bad.empty()) return;
  std::string what = "A compound rate needs figures above zero, and " +
                     base::text(bad.front().period) + " has " + base::shortest(bad.front().value);
  if (bad.size() > 1) what += "; so have " + std::to_string(bad.size() - 1) + " more";
  problems.add({.place = "rate", .what = what + "."});
}

void check_level(const ReplayQuestion& question, Problems& problems) {
  if (question.to.kind != LevelKind::number) return;
  const double number = question.to.number;
  if (!std::isfinite(number)) {
    problems.add({.place = "to", .what = "Give a finite level."});
  } else if (is_too_large(number)) {
    problems.add({.place = "to", .what = too_large_text("The level " + base::shortest(number))});
  }
  if (question.rate == RateKind::compound && number <= 0) {
    problems.add({.place = "to",
                  .what = "A compound rate never reaches " + base::shortest(number) +
                          ". Give a level above zero."});
  }
}

Problems problems_in(const Series& series, const ReplayQuestion& question) {
  Problems problems;
  check_changes(series, problems);
  check_sizes(series, problems);
  if (question.from) check_figure(series, "from", *question.from, problems);
  if (question.nowcast) check_window(series, "nowcast", *question.nowcast, problems);
  check_window(series, "replay", question.replay, problems);
  if (question.rate == RateKind::compound) check_above_zero(series, question, problems);
  check_level(question, problems);
  return problems;
}

std::vector<Point> points_in(const Series& series, const Window& window) {
  auto points = series.until(window.last);
  std::erase_if(points, [&](const Point& point) { return point.period < window.first; });
  return points;
}

double rate_over(const Series& series, const Window& window, RateKind kind) {
  return rate_per_year(points_in(series, window), kind);
}

Point latest_point(const Series& series, const ReplayQuestion& question) {
  if (!question.from) return series.points().back();
  return {*question.from, *series.at(*question.from)};
}

std::optional<Point> nowcast_of(const Series& series, const ReplayQuestion& question,
                                const Point& latest) {
  if (!question.nowcast) return std::nullopt;
  const double rate = rate_over(series, *question.nowcast, question.rate);
  const auto published = published_kind(series.points());
  const double years = 1 / base::periods_per_year(published);
  return Point{later_published(latest.period, published, 1),
               value_after(latest.value, question.rate, rate, years)};
}

// A compound rate of a short window can outgrow every number: a thousandfold a month is 1e36 a
// year.
Problems outgrown_in(const Replay& answer) {
  Problems problems;
  const auto check = [&](std::string_view place, double number) {
    if (std::isfinite(number)) return;
    problems.add({.place = std::string(place),
                  .what = "The change over this window is too large to be repeated for a year. "
                          "Choose a longer window."});
  };
  if (answer.nowcast) check("nowcast", answer.nowcast->value);
  check("replay", answer.rate_per_year);
  return problems;
}

// Of equal extremes the latest counts: it is the one to get back to.
Target target_of(const std::vector<Point>& known, const Level& level) {
  if (level.kind == LevelKind::number) return {level.number, std::nullopt};
  const bool low = level.kind == LevelKind::low;
  const auto best = std::ranges::max_element(
      known.rbegin(), known.rend(), {}, [&](const Point& p) { return low ? -p.value : p.value; });
  return {best->value, best->period};
}

bool there_already(double start, double target, LevelKind kind) {
  switch (kind) {
    case LevelKind::low: return start <= target;
    case LevelKind::high: return start >= target;
    case LevelKind::number: return start == target;
  }
  CW_CHECK(false);
}

Arrival arrival_of(Period start, base::PeriodKind published, double years) {
  const double crossing = base::decimal_year(start) + years;
  Arrival arrival{.years = years, .crossing = crossing, .first_period = std::nullopt};
  if (crossing >= kLastYear) return arrival;
  const double periods = std::ceil(years * base::periods_per_year(published) - kWholePeriod);
  arrival.first_period = later_published(start, published, static_cast<std::int32_t>(periods));
  return arrival;
}

WindowQuestion asked_of(const ReplayQuestion& question, const Replay& answer) {
  const double start = answer.start().value;
  const double level = answer.target.value;
  return {.start = start,
          .level = level,
          .there_already = there_already(start, level, question.to.kind),
          .rate = question.rate};
}

}  // namespace

double Replay::value_after(double years) const {
  return methods::value_after(start().value, rate_kind, rate_per_year, years);
}

base::Result<Replay> replay_alone(const Series& series, const ReplayQuestion& question) {
  auto problems = problems_in(series, question);
  if (!problems.empty()) return std::move(problems).fail();

  const Point latest = latest_point(series, question);
  Replay answer{.latest = latest,
                .nowcast = nowcast_of(series, question, latest),
                .rate_kind = question.rate,
                .rate_per_year = rate_over(series, question.replay, question.rate),
                .target = target_of(series.until(latest.period), question.to)};
  auto outgrown = outgrown_in(answer);
  if (!outgrown.empty()) return std::move(outgrown).fail();
  if (const auto years = years_at_rate(asked_of(question, answer), answer.rate_per_year)) {
    const auto published = published_kind(series.points());
    answer.reached = arrival_of(answer.start().period, published, *years);
  }
  return answer;
}

base::Result<Replay> replay(const Series& series, const ReplayQuestion& question) {
  auto answer = replay_alone(series, question);
  if (!answer) return answer;
  const auto known = series.until(answer->latest.period);
  const auto published = published_kind(series.points());
  const WindowQuestion asked = asked_of(question, *answer);
  answer->same_length = over_same_length(known, published, question.replay, asked);
  answer->moved_ends = over_moved_ends(known, published, question.replay, kEndsMovedBy, asked);
  return answer;
}

}  // namespace commonweal::methods
