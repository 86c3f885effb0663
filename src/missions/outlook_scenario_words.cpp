#include "missions/outlook_scenario_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/period_text.hpp"
#include "missions/effect_change_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

std::string parts_words(const OutlookScenario& scenario) {
  std::string words;
  for (const auto& [change, counted] : scenario.parts) {
    if (!words.empty()) words += " and ";
    words +=
        change.of.intervention.title + " for " + base::grouped(change.units->reach) + " people";
  }
  if (scenario.again == ReachedAgain::yearly) words += ", and as many again each year,";
  return words;
}

std::string against_usual(const OutlookScenario& scenario, double added) {
  if (added == 0) return "as if things go on as they have";
  return amount_words(std::abs(added)) + ' ' + unit_words(scenario.parts.front().change) +
         (added < 0 ? " lower" : " higher") + " than if things go on as they have";
}

// The last period in which they change anything; the last of all where they never do.
const ScenarioPoint& last_changed(const OutlookScenario& scenario) {
  const auto& points = scenario.points;
  const auto found = std::find_if(points.rbegin(), points.rend(),
                                  [](const ScenarioPoint& point) { return point.added != 0; });
  return found == points.rend() ? points.back() : *found;
}

void add_ended(const OutlookScenario& scenario, std::vector<std::string>& notes) {
  const ScenarioPoint& last = last_changed(scenario);
  if (&last == &scenario.points.back() || last.added == 0) return;
  notes.push_back("After " + base::reader_text(last.period) + " nothing of it is left.");
}

void add_reach(const OutlookScenario& scenario, const ScenarioPart& part,
               std::vector<std::string>& notes) {
  const EffectChange& change = part.change;
  const std::string start = change.of.intervention.title + ": ";
  const std::string cap = cap_sentence(change);
  if (!cap.empty()) notes.push_back(start + cap);
  if (!change.question.reach) {
    notes.push_back(start + "nobody said how many people it would reach. " +
                    (change.eligible
                         ? "All who are eligible are taken."
                         : base::grouped(change.reach_asked) + " are taken, as an example."));
  }
  if (scenario.again == ReachedAgain::yearly && change.eligible) {
    notes.push_back(start + "over the years it counts no more than the " +
                    base::grouped(*change.eligible) + " people who are eligible.");
  }
}

// Of the last period in which others hide some of them: who counts differs from one to the next.
void add_counted(const OutlookScenario& scenario, std::size_t part,
                 std::vector<std::string>& notes) {
  const auto& points = scenario.points;
  const auto found = std::find_if(points.rbegin(), points.rend(), [&](const ScenarioPoint& point) {
    return point.people[part].counted < point.people[part].there;
  });
  if (found == points.rend()) return;
  const auto& [there, counted] = found->people[part];
  notes.push_back("Those reached twice count once: of the " + base::grouped(there) +
                  " people with " + scenario.parts[part].change.of.intervention.title + " in " +
                  base::reader_text(found->period) + ", " + base::grouped(counted) + " count.");
}

void add_course(const ScenarioPart& part, std::vector<std::string>& notes) {
  const auto& title = part.change.of.intervention.title;
  const auto& [onset, duration] = part.change.course;
  if (!onset)
    notes.push_back(title +
                    ": when it begins to work is not known, so it is taken as at "
                    "once.");
  if (!duration)
    notes.push_back(title +
                    ": how long it works is not known, so it is taken as "
                    "lasting as far as this forecast looks.");
  if (factor_in(part.change.of.factors, FactorKind::transportability) == nullptr) {
    notes.push_back(
        title + ": how much of its effect carries over to here is not known. All of it is taken.");
  }
  if (part.change.units->spread) return;
  notes.push_back(title +
                  ": no interval was published, so the range is that of the forecast alone.");
}

}  // namespace

std::string scenario_sentence(const Metric& metric, const methods::Series& series,
                              const Outlook& outlook) {
  if (!outlook.scenario || outlook.scenario->points.empty()) return "";
  const ScenarioPoint& last = last_changed(*outlook.scenario);
  const Bounds bounds = bounds_of(metric, series);
  return "With " + parts_words(*outlook.scenario) + " it would stand at about " +
         value_words(metric, bounds.within(last.mean)) + " in " + base::reader_text(last.period) +
         ", " + against_usual(*outlook.scenario, last.added) + "; 8 times in 10 between " +
         value_words(metric, bounds.within(last.quantile(0.1))) + " and " +
         value_words(metric, bounds.within(last.quantile(0.9))) + ".";
}

std::vector<std::string> reach_notes(const OutlookScenario& scenario) {
  std::vector<std::string> notes;
  for (const auto& part : scenario.parts) add_reach(scenario, part, notes);
  return notes;
}

std::vector<std::string> scenario_notes(const Outlook& outlook) {
  if (!outlook.scenario) return {};
  std::vector<std::string> notes = reach_notes(*outlook.scenario);
  for (std::size_t part = 0; part < outlook.scenario->parts.size(); ++part) {
    add_counted(*outlook.scenario, part, notes);
    add_course(outlook.scenario->parts[part], notes);
  }
  notes.insert(notes.end(), outlook.scenario->left_out.begin(), outlook.scenario->left_out.end());
  if (outlook.scenario->points.empty()) return notes;
  add_ended(*outlook.scenario, notes);
  notes.emplace_back(
      "They begin where the forecast starts. The change of one period is added to each, and its "
      "chance to that of the forecast, as if the two had nothing to do with each other.");
  return notes;
}

}  // namespace commonweal::missions
