#include "missions/paper/justice_recomputations.hpp"

#include <algorithm>
#include <string>

#include "base/period_text.hpp"
#include "missions/paper/working_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kOpen = "crown-court-open";

double crime_fell(Workings& workings) {
  const double first = workings.figure("survey-crime-1990s", kEnglandAndWales, "1995");
  const double last = workings.figure("survey-crime", kEnglandAndWales, "2022-23");
  workings.step("1995", told(first, 1, "million crimes"));
  workings.step("2022-23", told(last, 1, "million crimes"));
  const double change = 100 * (last / first - 1);
  workings.step("The change", told(change, 1, "%"));
  return change;
}

double serious_crime(Workings& workings) {
  return percent_change_of(workings, "sexual-offences", kEnglandAndWales, "2010-11", "2022-23", 0,
                           "offences per 100,000 people");
}

double detection(Workings& workings) {
  return change_of(workings, "charge-rate", kEnglandAndWales, "2015 Q1", "2023 Q1", 1, "%");
}

double charges_in(Workings& workings, std::string_view quarter, std::string_view year) {
  const double rate = workings.figure("charge-rate", kEnglandAndWales, quarter);
  const double offences = workings.figure("recorded-offences", kEnglandAndWales, year);
  const double charges = rate * offences / 100;
  workings.step(
      std::string(year) + ": share charged, of offences recorded",
      told(rate, 1, "%") + " of " + told(offences, 0) + ": about " + told(charges, 0, "charges"));
  return charges;
}

double fewer_charges(Workings& workings) {
  const double first = charges_in(workings, "2015 Q1", "2014-15");
  const double last = charges_in(workings, "2023 Q1", "2022-23");
  const double change = 100 * (last / first - 1);
  workings.step("The change", told(change, 1, "%"));
  return change;
}

double open_over_year(Workings& workings) {
  const double share = workings.figure("crown-court-over-year", kEnglandAndWales, "2023 Q2");
  workings.step("Open cases that had been open for a year or more, April to June 2023",
                told(share, 1, "%"));
  return share;
}

double record_backlog(Workings& workings) {
  const auto open = workings.series(kOpen, kEnglandAndWales, {.first = "", .last = "2023 Q2"});
  const auto& points = open.points();
  const auto before =
      std::ranges::max_element(points.begin(), points.end() - 1, {}, &methods::Point::value);
  workings.step("April to June 2023", told(points.back().value, 0, "open cases"));
  workings.step("The highest quarter before it, " + base::reader_text(before->period),
                told(before->value, 0, "open cases"));
  draw_history(open, "Open Crown Court cases, up to June 2023", "open cases", workings);
  return points.back().value - before->value;
}

PaperReplay backlog_replay(std::string first, std::string last) {
  return {.metric = kOpen,
          .body = kEnglandAndWales,
          .question = {.from = "2023 Q2",
                       .replay_from = std::move(first),
                       .replay_to = std::move(last),
                       .to = "38108"},
          .unit = "open cases",
          .title = "Open Crown Court cases, and their fall of 2016 to 2018 again"};
}

double backlog_recovery(Workings& workings) {
  const auto other = replay_of(backlog_replay("2021 Q2", "2022 Q1"), workings);
  workings.step("With the longest fall since the pandemic, April 2021 to March 2022, that is",
                told(other.reached.value().years, 2, "years"));
  return replay_shown(backlog_replay("2016 Q1", "2018 Q4"), workings).reached.value().years;
}

constexpr Recomputation kTable[] = {
    {"crime-fell", crime_fell},
    {"serious-crime-rises", serious_crime},
    {"detection-fell", detection},
    {"fewer-charges", fewer_charges},
    {"courts-over-a-year", open_over_year},
    {"courts-record-backlog", record_backlog},
    {"courts-recovery", backlog_recovery},
};

}  // namespace

std::span<const Recomputation> justice_recomputations() { return kTable; }

}  // namespace commonweal::missions
