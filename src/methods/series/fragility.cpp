#include "methods/series/fragility.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

// Points found by their place in a regular row of periods.
class Row {
 public:
  Row(std::span<const Point> points, PeriodKind kind) : points_(points), kind_(kind) {
    for (const Point& point : points) places_.push_back(place(point.period));
  }

  std::int32_t place(Period period) const {
    if (period.kind() == kind_) return period.ordinal();
    return base::period_holding(kind_, base::last_day(period)).ordinal();
  }

  // The points from one place to another, if both have one and the first comes first.
  std::optional<std::span<const Point>> between(std::int32_t first, std::int32_t last) const {
    const auto from = index_of(first);
    const auto to = index_of(last);
    if (!from || !to || *from >= *to) return std::nullopt;
    return points_.subspan(*from, *to - *from + 1);
  }

  const std::vector<std::int32_t>& places() const { return places_; }

 private:
  std::optional<std::size_t> index_of(std::int32_t place) const {
    const auto found = std::ranges::lower_bound(places_, place);
    if (found == places_.end() || *found != place) return std::nullopt;
    return static_cast<std::size_t>(found - places_.begin());
  }

  std::span<const Point> points_;
  PeriodKind kind_;
  std::vector<std::int32_t> places_;
};

WindowAnswer answer_of(std::span<const Point> window, const WindowQuestion& question) {
  const double rate = rate_per_year(window, question.rate);
  return {.window = {window.front().period, window.back().period},
          .rate_per_year = rate,
          .years = years_at_rate(question, rate)};
}

}  // namespace

std::optional<double> years_at_rate(const WindowQuestion& question, double rate) {
  if (question.there_already) return 0;
  return years_until(question.start, question.level, question.rate, rate);
}

Fragility::Fragility(std::vector<WindowAnswer> answers) : answers_(std::move(answers)) {
  for (const auto& answer : answers_) {
    if (answer.years) years_.push_back(*answer.years);
  }
  std::ranges::sort(years_);
}

std::optional<double> Fragility::never_share() const {
  if (answers_.empty()) return std::nullopt;
  return static_cast<double>(never()) / static_cast<double>(windows());
}

std::optional<double> Fragility::years_at(double share) const {
  CW_CHECK(0 <= share && share <= 1);
  if (answers_.empty()) return std::nullopt;
  const double place = share * static_cast<double>(answers_.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(place));
  const double part = place - std::floor(place);
  const std::size_t above = part > 0 ? below + 1 : below;
  if (above >= years_.size()) return std::nullopt;
  return years_[below] + part * (years_[above] - years_[below]);
}

Fragility over_same_length(std::span<const Point> points, PeriodKind published,
                           const Window& window, const WindowQuestion& question) {
  const Row row(points, published);
  const std::int32_t length = row.place(window.last) - row.place(window.first);
  std::vector<WindowAnswer> answers;
  for (const std::int32_t first : row.places()) {
    if (const auto found = row.between(first, first + length)) {
      answers.push_back(answer_of(*found, question));
    }
  }
  return Fragility(std::move(answers));
}

Fragility over_moved_ends(std::span<const Point> points, PeriodKind published, const Window& window,
                          int reach, const WindowQuestion& question) {
  const Row row(points, published);
  std::vector<WindowAnswer> answers;
  for (int start = -reach; start <= reach; ++start) {
    for (int end = -reach; end <= reach; ++end) {
      const auto found = row.between(row.place(window.first) + start, row.place(window.last) + end);
      if (found) answers.push_back(answer_of(*found, question));
    }
  }
  return Fragility(std::move(answers));
}

}  // namespace commonweal::methods
