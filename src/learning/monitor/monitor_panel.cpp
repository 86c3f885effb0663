#include "learning/monitor/monitor_panel.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <utility>

#include "base/parallel.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"

namespace commonweal::learning {
namespace {

using base::Period;
using base::PeriodKind;

unsigned day_of_month(Period day) {
  return static_cast<unsigned>(std::chrono::year_month_day(base::first_day(day)).day());
}

// Days that all are the same day of their months are months.
void days_as_months(std::vector<Period>& dates) {
  const bool are_months = std::ranges::all_of(dates, [&](Period date) {
    return date.kind() == PeriodKind::day && day_of_month(date) == day_of_month(dates.front());
  });
  if (!are_months || dates.size() < 2) return;
  for (auto& date : dates) date = base::period_holding(PeriodKind::month, base::first_day(date));
}

// The dates of the file as periods of one kind; empty where they are not, which is a problem.
std::vector<Period> dates_of(const PanelFile& file, base::Problems& problems) {
  const auto place = [&](std::size_t i) {
    return file.places.cell(file.rows.dated[i], file.date_column);
  };
  base::PeriodColumn column;
  for (std::size_t i = 0; i < file.rows.date_texts.size(); ++i) {
    column.add({place(i), file.rows.date_texts[i]});
  }
  const auto kind = column.kind(base::Calendar::financial);
  std::vector<Period> dates;
  if (!problems.value_of(kind)) return dates;
  for (std::size_t i = 0; i < file.rows.date_texts.size(); ++i) {
    const auto date = base::period_of_kind({place(i), file.rows.date_texts[i]}, *kind);
    if (problems.value_of(date)) dates.push_back(*date);
  }
  if (dates.size() == file.rows.date_texts.size()) days_as_months(dates);
  return dates;
}

// The number of each series in the order of metrics, then of the file.
std::vector<std::uint32_t> by_metric(const std::vector<PanelKey>& series) {
  std::map<std::string, std::uint32_t> metrics;
  std::vector<std::uint32_t> metric;
  for (const auto& key : series) {
    metric.push_back(
        metrics.try_emplace(key.metric, static_cast<std::uint32_t>(metrics.size())).first->second);
  }
  std::vector<std::uint32_t> order(series.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return metric[i]; });
  return order;
}

class Gather {
 public:
  Gather(PanelFile file, const std::vector<Period>& dates) : rows_(std::move(file.rows)) {
    panel_.places = std::move(file.places);
    panel_.kind = dates.front().kind();
    for (const auto date : dates) ordinals_.push_back(date.ordinal());
  }

  MonitorPanel panel(base::Problems& problems) {
    name_series();
    if (is_in_order()) {
      panel_.values = std::move(rows_.values);
      panel_.cases = std::move(rows_.cases);
      panel_.lines = std::move(rows_.lines);
      panel_.dates.reserve(rows_.dates.size());
      for (const auto date : rows_.dates) panel_.dates.push_back(ordinals_[date]);
      rows_.dates = {};
    } else {
      gather();
    }
    base::parallel_for(panel_.series.size(), {}, [&](const base::Chunk& chunk) {
      for (std::size_t i = chunk.first; i < chunk.end; ++i) settle(panel_.series[i]);
    });
    for (const auto& series : panel_.series) check_once(series, problems);
    return std::move(panel_);
  }

 private:
  std::size_t end_of(std::size_t run) const {
    return run + 1 < rows_.runs.size() ? rows_.runs[run + 1].begin : rows_.values.size();
  }

  // Series in their order, with room for the points of each.
  void name_series() {
    std::vector<std::size_t> counts(rows_.series.size());
    for (std::size_t run = 0; run < rows_.runs.size(); ++run) {
      counts[rows_.runs[run].series] += end_of(run) - rows_.runs[run].begin;
    }
    next_.resize(counts.size());
    std::size_t begin = 0;
    for (const auto i : by_metric(rows_.series)) {
      auto& key = rows_.series[i];
      next_[i] = begin;
      panel_.series.push_back(
          {std::move(key.metric), std::move(key.body), begin, begin + counts[i], {}});
      begin += counts[i];
    }
  }

  // Whether the rows of every series stand together already, in the order of series and of dates.
  bool is_in_order() const {
    for (std::size_t run = 0; run < rows_.runs.size(); ++run) {
      if (next_[rows_.runs[run].series] != rows_.runs[run].begin) return false;
      for (std::size_t i = rows_.runs[run].begin + 1; i < end_of(run); ++i) {
        if (ordinals_[rows_.dates[i]] < ordinals_[rows_.dates[i - 1]]) return false;
      }
    }
    return rows_.runs.size() == rows_.series.size();
  }

  // Where each point comes from, series by series and by date.
  void gather() {
    std::vector<std::size_t> from(rows_.values.size());
    for (std::size_t run = 0; run < rows_.runs.size(); ++run) {
      for (std::size_t i = rows_.runs[run].begin; i < end_of(run); ++i) {
        from[next_[rows_.runs[run].series]++] = i;
      }
    }
    for (const auto& series : panel_.series) {
      const auto own = std::span(from).subspan(series.begin, series.end - series.begin);
      std::ranges::stable_sort(own, {}, [&](std::size_t i) { return ordinals_[rows_.dates[i]]; });
    }
    for (const auto i : from) {
      panel_.values.push_back(rows_.values[i]);
      if (!rows_.cases.empty()) panel_.cases.push_back(rows_.cases[i]);
      panel_.dates.push_back(ordinals_[rows_.dates[i]]);
      panel_.lines.push_back(rows_.line(i));
    }
  }

  // Where dates come in whole steps, the first that is longer than one.
  void settle(PanelSeries& series) const {
    std::int32_t step = std::numeric_limits<std::int32_t>::max();
    for (std::size_t i = series.begin + 1; i < series.end; ++i) {
      step = std::min(step, panel_.dates[i] - panel_.dates[i - 1]);
    }
    if (step <= 0) return;
    for (std::size_t i = series.begin + 1; i < series.end; ++i) {
      const auto apart = panel_.dates[i] - panel_.dates[i - 1];
      if (apart == step) continue;
      if (apart % step != 0) {  // Not by steps at all.
        series.gap.reset();
        return;
      }
      if (!series.gap) series.gap = i;
    }
  }

  void check_once(const PanelSeries& series, base::Problems& problems) const {
    for (std::size_t i = series.begin + 1; i < series.end; ++i) {
      if (panel_.dates[i] != panel_.dates[i - 1]) continue;
      problems.add({.place = panel_.places.row(panel_.line(i)),
                    .what = "The date " + base::text(panel_.date(i)) + " is there twice for \"" +
                            series.body + "\": line " + std::to_string(panel_.line(i - 1)) +
                            " has it too. Give it once."});
    }
  }

  PanelRows rows_;
  std::vector<std::int32_t> ordinals_;
  std::vector<std::size_t> next_;  // By series, where its next point goes.
  MonitorPanel panel_;
};

}  // namespace

MonitorPanel monitor_panel(PanelFile file, base::Problems& problems) {
  if (file.rows.values.empty()) {
    if (problems.empty()) {
      problems.add({.place = file.places.file, .what = "There is no value in it."});
    }
    return {.places = file.places};
  }
  const auto dates = dates_of(file, problems);
  if (!problems.empty()) return {.places = file.places};
  return Gather(std::move(file), dates).panel(problems);
}

}  // namespace commonweal::learning
