#include "missions/target_check_store.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "missions/allowance.hpp"
#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/mission_status.hpp"
#include "missions/record_store.hpp"
#include "missions/target.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using platform::Transaction;

// What is stored was made before it was written.
template <class Kept>
std::map<std::string, Kept, std::less<>> all_of(Transaction& transaction, RecordKind kind) {
  std::map<std::string, Kept, std::less<>> all;
  for (const Record& record : records_of(transaction, kind)) {
    base::Problems problems;
    auto kept = Kept::make(record, [&](std::string_view) { return record.code; }, problems);
    CW_CHECK(kept);
    all.emplace(record.code, *std::move(kept));
  }
  return all;
}

base::Date day_in(const std::string& text) {
  const auto day = period_in(text, base::PeriodKind::day);
  CW_CHECK(day);  // make() has read it.
  return base::first_day(*day);
}

std::string range_words(const methods::Bounds& bounds) {
  std::string words;
  if (bounds.lower) words += " at " + base::shortest(*bounds.lower) + " or above";
  if (bounds.upper) words += " and at " + base::shortest(*bounds.upper) + " or below";
  return words;
}

class TargetCheck {
 public:
  TargetCheck(Transaction& transaction, base::Problems& problems)
      : metrics_(all_of<Metric>(transaction, RecordKind::metric)),
        targets_(all_of<Target>(transaction, RecordKind::target)),
        allowances_(all_of<Allowance>(transaction, RecordKind::allowance)),
        problems_(problems) {}

  void run() {
    for (const auto& [code, target] : targets_) check(target);
    for (const auto& [code, allowance] : allowances_) check(allowance);
  }

 private:
  void add(const std::string& place, std::string what) {
    problems_.add({.place = place, .what = std::move(what)});
  }

  const Metric* metric_of(const Target& target) const {
    const auto found = metrics_.find(target.metric);
    return found == metrics_.end() ? nullptr : &found->second;
  }

  // None, and the problem says why, where the metric has no such period.
  std::optional<Period> period(const std::string& place, const std::string& text,
                               const Metric& metric) {
    const auto read = base::period_of_kind({.place = place, .text = text}, metric.period_kind);
    if (read) return *read;
    add(place, "Its period is \"" + text + "\", but the figures of " + metric.code + " are of " +
                   std::string(base::plural(metric.period_kind)) + ".");
    return std::nullopt;
  }

  void check_level(const std::string& place, double level, const Metric& metric) {
    const auto bounds = bounds_of(metric);
    if ((!bounds.lower || level >= *bounds.lower) && (!bounds.upper || level <= *bounds.upper)) {
      return;
    }
    add(place, "Its level is " + base::shortest(level) + ", but a figure in the unit " +
                   metric.unit + " is" + range_words(bounds) + ".");
  }

  void check(const Target& target) {
    const Metric* const metric = metric_of(target);
    if (metric == nullptr) return;
    if (metric->direction == Direction::neutral) {
      add(target.code, "Its metric is " + metric->code +
                           ", of which neither more nor less is better, so no level of it can be "
                           "aimed at.");
    }
    check_level(target.code, target.level, *metric);
    const auto by = period(target.code, target.by, *metric);
    if (!by) return;
    if (base::last_day(*by) <= day_in(target.set_on)) {
      add(target.code, "It was set on " + reader_text(day_in(target.set_on)) +
                           ", when its period, " + base::reader_text(*by) + ", was over.");
    }
    check_alone(target, *by);
  }

  void check_alone(const Target& target, Period by) {
    const auto [first, is_first] =
        seen_.emplace(std::tuple(target.metric, target.body, by), target.code);
    if (is_first) return;
    add(target.code, "Its metric, body and period are those of the target " + first->second +
                         ". Change that one instead: what it said before is kept.");
  }

  void check(const Allowance& allowance) {
    const auto target = targets_.find(allowance.target);
    if (target == targets_.end()) return;
    const Metric* const metric = metric_of(target->second);
    if (metric == nullptr) return;
    check_level(allowance.code, allowance.level, *metric);
    const auto on_the_way = period(allowance.code, allowance.period, *metric);
    const auto by = period_in(target->second.by, metric->period_kind);
    if (!on_the_way || !by) return;
    check_between(allowance, target->second, *on_the_way, *by);
    const auto [first, is_first] = seen_allowances_.emplace(
        std::tuple(allowance.target, allowance.sector, *on_the_way), allowance.code);
    if (!is_first) {
      add(allowance.code,
          "Its target, period and sector are those of the allowance " + first->second + ".");
    }
  }

  // A sector has a level of its own for the target's period too.
  void check_between(const Allowance& allowance, const Target& target, Period period, Period by) {
    const base::Date set_on = day_in(target.set_on);
    const bool is_late = allowance.sector.empty() ? period >= by : period > by;
    if (base::last_day(period) > set_on && !is_late) return;
    add(allowance.code, "Its period is " + base::reader_text(period) + ", but its target " +
                            target.code + " was set on " + reader_text(set_on) + " for " +
                            base::reader_text(by) + ". An allowance lies between the two.");
  }

  std::map<std::string, Metric, std::less<>> metrics_;
  std::map<std::string, Target, std::less<>> targets_;
  std::map<std::string, Allowance, std::less<>> allowances_;
  std::map<std::tuple<std::string, std::string, Period>, std::string> seen_;
  std::map<std::tuple<std::string, std::string, Period>, std::string> seen_allowances_;
  base::Problems& problems_;
};

}  // namespace

void check_targets(Transaction& transaction, base::Problems& problems) {
  TargetCheck(transaction, problems).run();
}

}  // namespace commonweal::missions
