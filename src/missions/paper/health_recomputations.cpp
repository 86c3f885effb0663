#include "missions/paper/health_recomputations.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "base/period_text.hpp"
#include "missions/paper/working_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kList = "nhs-waiting-list";
constexpr std::string_view kSpending = "health-spending";

const methods::Point& highest(const std::vector<methods::Point>& points) {
  return *std::ranges::max_element(points, {}, &methods::Point::value);
}

double waiting_list_peak(Workings& workings) {
  const auto list = workings.series(kList, kEngland, {.first = "", .last = "2023-09"});
  const auto& peak = highest(list.points());
  workings.step("The highest month up to September 2023, the last one published before the paper",
                told(peak.value, 0, "people, in " + base::reader_text(peak.period)));
  draw_history(list, "People waiting, up to September 2023", "people", workings);
  workings.command(export_command(kList, kEngland));
  return peak.value;
}

double waiting_list_before(Workings& workings) {
  return percent_change_of(workings, kList, kEngland, "2010-01", "2019-12", 0, "people");
}

double yearly(Workings& workings, std::string_view from, std::string_view to) {
  const double change = change_of(workings, kList, kEngland, from, to, 0, "people");
  const double years =
      base::years_between(workings.period(kList, from), workings.period(kList, to));
  workings.step("The change a year between them", told(change / years, 0, "people"));
  return change / years;
}

double waiting_list_pace(Workings& workings) {
  const double before = yearly(workings, "2010-01", "2019-12");
  const double after = yearly(workings, "2019-12", "2023-09");
  workings.step("How many times as fast after as before", told(after / before, 1));
  return after / before;
}

double waiting_list_recovery(Workings& workings) {
  const auto answer = replay_shown(
      {.metric = kList,
       .body = kEngland,
       .question =
           {.from = "2023-09", .replay_from = "2007-08", .replay_to = "2010-06", .to = "low"},
       .unit = "people",
       .title = "The waiting list, and the fall of 2007 to 2010 again"},
      workings);
  return answer.reached.value().years;
}

double four_hours(Workings& workings) {
  const double standard = workings.figure("ae-standard", "England");
  const double share = workings.figure("ae-four-hours", kEngland, "2023-09");
  workings.step("The standard", told(standard, 0, "%"));
  workings.step("Dealt with within four hours in September 2023", told(share, 1, "%"));
  workings.step("Short of the standard by", told(standard - share, 1, "percentage points"));
  return standard - share;
}

// The mean growth a year between two years, in per cent.
double growth(Workings& workings, std::string_view from, std::string_view to) {
  const double first = workings.figure(kSpending, kEngland, from);
  const double last = workings.figure(kSpending, kEngland, to);
  const double years =
      base::years_between(workings.period(kSpending, from), workings.period(kSpending, to));
  const double rate = 100 * (std::pow(last / first, 1 / years) - 1);
  workings.step("Real growth a year from " + std::string(from) + " to " + std::string(to),
                "from £" + told(first, 1) + " billion to £" + told(last, 1) +
                    " billion: " + told(rate, 2, "%"));
  return rate;
}

double funding_growth(Workings& workings) { return growth(workings, "2009-10", "2018-19"); }

double funding_below_need(Workings& workings) {
  const double rate = growth(workings, "2009-10", "2018-19");
  const double needed = workings.figure("paper", "funding-growth-needed");
  workings.step("What the paper quotes as needed", told(needed, 1, "%"));
  workings.step("Below it by", told(needed - rate, 2, "percentage points"));
  return rate;  // Not the shortfall: it is read beside the rate that was needed.
}

double funding_kept_growing(Workings& workings) {
  return percent_change_of(workings, kSpending, kEngland, "2009-10", "2018-19", 1,
                           "billion pounds at 2018-19 prices");
}

double funding_slower(Workings& workings) {
  const double before = growth(workings, "1979-80", "2009-10");
  const double after = growth(workings, "2009-10", "2018-19");
  workings.step("Slower by", told(before - after, 2, "percentage points a year"));
  return before - after;
}

double funding_record(Workings& workings) {
  const double of_2000s = growth(workings, "1999-00", "2009-10");
  const std::array others = {growth(workings, "1979-80", "1989-90"),
                             growth(workings, "1989-90", "1999-00"),
                             growth(workings, "2009-10", "2018-19")};
  const double best = *std::ranges::max_element(others);
  workings.step("The 2000s above the best of the other decades by",
                told(of_2000s - best, 2, "percentage points a year"));
  return of_2000s - best;
}

double share_of_gdp(Workings& workings) {
  const double share = workings.figure("health-share-of-gdp", kUnitedKingdom, "2022-23");
  workings.step("Public spending on health, United Kingdom, 2022-23, share of GDP",
                told(share, 2, "%"));
  return share;
}

// 1 for the commonest reason.
double rank_of_better(Workings& workings) {
  const double better = workings.figure("private-reason", "better-quality");
  double rank = 1;
  for (const std::string& reason : workings.items("private-reason")) {
    const double share = workings.figure("private-reason", reason);
    workings.step("Reason given: " + reason, told(share, 0, "%"));
    if (share > better) ++rank;
  }
  workings.step("Place of better quality among them", told(rank, 0));
  return rank;
}

constexpr Recomputation kTable[] = {
    {"waiting-list-peak", waiting_list_peak},
    {"waiting-list-before-2020", waiting_list_before},
    {"waiting-list-since-2020", waiting_list_pace},
    {"waiting-list-recovery", waiting_list_recovery},
    {"waiting-targets-missed", four_hours},
    {"health-funding-growth", funding_growth},
    {"health-funding-below-need", funding_below_need},
    {"health-funding-kept-growing", funding_kept_growing},
    {"health-funding-slower", funding_slower},
    {"health-funding-record-2000s", funding_record},
    {"health-share-of-gdp-now", share_of_gdp},
    {"private-care-reasons", rank_of_better},
};

}  // namespace

std::span<const Recomputation> health_recomputations() { return kTable; }

}  // namespace commonweal::missions
