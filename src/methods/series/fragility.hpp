#pragma once

// Whether an answer hangs on the window that was chosen: the same question asked of many windows.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "methods/series/rate.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

struct WindowAnswer {
  Window window;
  double rate_per_year;
  std::optional<double> years;  // None: at this window's rate the level never returns.
};

// The answers of several windows. Never counts as longer than any number of years, so a percentile
// that falls among the nevers is none.
class Fragility {
 public:
  Fragility() = default;
  explicit Fragility(std::vector<WindowAnswer> answers);

  const std::vector<WindowAnswer>& answers() const { return answers_; }  // By window.
  std::size_t windows() const { return answers_.size(); }
  std::size_t never() const { return answers_.size() - years_.size(); }
  std::optional<double> never_share() const;  // None if there was no window.

  // Linear between order statistics (Hyndman and Fan 1996, type 7). Requires 0 <= share <= 1.
  std::optional<double> years_at(double share) const;

 private:
  std::vector<WindowAnswer> answers_;
  std::vector<double> years_;  // In order.
};

// What is asked of each window.
struct WindowQuestion {
  double start;
  double level;
  bool there_already;  // The start is at or past the level.
  RateKind rate;
};

std::optional<double> years_at_rate(const WindowQuestion& question, double rate);

// All windows as long as this one, by the calendar. A window counts if both of its ends have a
// figure; `window` itself need not be among them.
Fragility over_same_length(std::span<const Point> points, base::PeriodKind published,
                           const Window& window, const WindowQuestion& question);

// Every window whose ends lie up to `reach` periods from this one's.
Fragility over_moved_ends(std::span<const Point> points, base::PeriodKind published,
                          const Window& window, int reach, const WindowQuestion& question);

}  // namespace commonweal::methods
