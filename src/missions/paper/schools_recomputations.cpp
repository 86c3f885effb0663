#include "missions/paper/schools_recomputations.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/period_text.hpp"
#include "missions/paper/working_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kPrimary = "ks2-gap";
constexpr std::string_view kSecondary = "ks4-gap";
constexpr std::string_view kAbsence = "persistent-absence";
constexpr std::string_view kIndex = "points of the gap index";

// 95% of a normal distribution lies within so many standard errors.
constexpr double kNormal95 = 1.959964;

// How far the United Kingdom's lead over the OECD mean moved between the rounds of 2009 and 2018.
double pisa_lead(Workings& workings, const std::string& subject) {
  const std::string means = "pisa-" + subject;
  const std::string errors = means + "-error";
  double squares = 0;
  const auto lead = [&](std::string_view year) {
    const double own = workings.figure(means, kUnitedKingdom, year);
    const double mean = workings.figure(means, "OECD", year);
    for (const std::string_view item : {kUnitedKingdom, std::string_view("OECD")}) {
      squares += std::pow(workings.figure(errors, item, year), 2);
    }
    workings.step(
        std::string(year) + ": the United Kingdom and the OECD mean",
        told(own, 0) + " and " + told(mean, 0) + ": a lead of " + told(own - mean, 0, "points"));
    return own - mean;
  };
  const double first = lead("2009");
  const double change = lead("2018") - first;
  workings.step("The lead moved by", told(change, 0, "points"));
  workings.step("95% margin of that, from the standard errors of the four means",
                "plus or minus " + told(kNormal95 * std::sqrt(squares), 1, "points"));
  return change;
}

double pisa_reading(Workings& workings) { return pisa_lead(workings, "reading"); }
double pisa_maths(Workings& workings) { return pisa_lead(workings, "maths"); }
double pisa_science(Workings& workings) { return pisa_lead(workings, "science"); }

double primary_narrowed(Workings& workings) {
  return change_of(workings, kPrimary, kEngland, "2010/11", "2016/17", 3, kIndex);
}
double secondary_narrowed(Workings& workings) {
  return change_of(workings, kSecondary, kEngland, "2010/11", "2016/17", 2, kIndex);
}
double primary_before(Workings& workings) {
  return change_of(workings, kPrimary, kEngland, "2016/17", "2018/19", 3, kIndex);
}
double secondary_before(Workings& workings) {
  return change_of(workings, kSecondary, kEngland, "2016/17", "2018/19", 2, kIndex);
}
double primary_since(Workings& workings) {
  return change_of(workings, kPrimary, kEngland, "2018/19", "2021/22", 3, kIndex);
}
double secondary_since(Workings& workings) {
  return change_of(workings, kSecondary, kEngland, "2018/19", "2021/22", 2, kIndex);
}

// Note 3 of the paper: a now-cast at the rate of 2017 to 2019, then the rate of 2011 to 2017.
PaperReplay gap_replay(std::string_view metric, std::string_view title) {
  return {.metric = metric,
          .body = kEngland,
          .question = {.from = "2021/22",
                       .nowcast_from = "2016/17",
                       .nowcast_to = "2018/19",
                       .replay_from = "2010/11",
                       .replay_to = "2016/17",
                       .to = "low"},
          .unit = kIndex,
          .title = title};
}

double primary_recovery(Workings& workings) {
  return replay_shown(gap_replay(kPrimary,
                                 "The gap at the end of primary school, and its fall "
                                 "of 2011 to 2017 again"),
                      workings)
      .reached.value()
      .crossing;
}

double secondary_recovery(Workings& workings) {
  return replay_shown(gap_replay(kSecondary,
                                 "The gap at the end of secondary school, and its "
                                 "fall of 2011 to 2017 again"),
                      workings)
      .reached.value()
      .crossing;
}

// The longer of the two, from the now-cast of 2022/23.
double gap_years(Workings& workings) {
  const double primary = replay_of(gap_replay(kPrimary, ""), workings).reached.value().years;
  const double secondary = replay_of(gap_replay(kSecondary, ""), workings).reached.value().years;
  workings.step("Years at primary and at secondary school, from 2022/23",
                told(primary, 2) + " and " + told(secondary, 2));
  return std::max(primary, secondary);
}

double absence_on_return(Workings& workings) {
  const double share = workings.figure(kAbsence, kEngland, "2020/21");
  workings.step("Pupils persistently absent in the school year 2020/21", told(share, 1, "%"));
  return share;
}

double absence_like_before(Workings& workings) {
  return change_of(workings, kAbsence, kEngland, "2018/19", "2020/21", 1, "%");
}

double absence_peak(Workings& workings) {
  const auto absence = workings.series(kAbsence, kEngland, {.first = "", .last = "2022/23"});
  const auto& points = absence.points();
  const auto& peak = *std::ranges::max_element(points, {}, &methods::Point::value);
  workings.step("The highest school year up to 2022/23",
                told(peak.value, 1, "%") + ", in " + base::reader_text(peak.period));
  draw_history(absence, "Pupils persistently absent, school years to 2022/23", "per cent of pupils",
               workings);
  return peak.value;
}

constexpr Recomputation kTable[] = {
    {"pisa-reading", pisa_reading},
    {"pisa-maths", pisa_maths},
    {"pisa-science", pisa_science},
    {"gap-narrowed-primary", primary_narrowed},
    {"gap-narrowed-secondary", secondary_narrowed},
    {"gap-widening-before-primary", primary_before},
    {"gap-widening-before-secondary", secondary_before},
    {"gap-widened-in-pandemic-primary", primary_since},
    {"gap-widened-in-pandemic-secondary", secondary_since},
    {"gap-recovery-primary", primary_recovery},
    {"gap-recovery-secondary", secondary_recovery},
    {"gap-recovery-decade", gap_years},
    {"gap-recovery-seven-years", gap_years},
    {"absence-on-return", absence_on_return},
    {"absence-like-before", absence_like_before},
    {"absence-record", absence_peak},
};

}  // namespace

std::span<const Recomputation> schools_recomputations() { return kTable; }

}  // namespace commonweal::missions
