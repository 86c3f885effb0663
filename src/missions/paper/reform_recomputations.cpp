#include "missions/paper/reform_recomputations.hpp"

#include <string>

#include "missions/paper/working_words.hpp"

namespace commonweal::missions {
namespace {

double tasks(Workings& workings) {
  const double count = workings.figure("tasks-labelled", "all");
  workings.step("Task statements in the public file of labels", told(count, 0, "tasks"));
  return count;
}

// Secretaries are 43-6 of the occupations; 43 is office and administrative work as a whole.
double secretaries(Workings& workings) {
  struct Sum {
    double total = 0;
    double count = 0;
    double mean() const { return total / count; }
  };
  Sum secretarial;
  Sum other;
  for (const std::string& occupation : workings.items("task-exposure")) {
    Sum& sum = occupation.starts_with("43-6") ? secretarial : other;
    sum.total += workings.figure("task-exposure", occupation);
    sum.count += 1;
  }
  workings.step("Mean exposure of " + told(secretarial.count, 0) + " secretarial occupations",
                told(100 * secretarial.mean(), 1, "% of tasks"));
  workings.step("Of " + told(other.count, 0) + " other administrative occupations",
                told(100 * other.mean(), 1, "% of tasks"));
  return 100 * (secretarial.mean() - other.mean());
}

double members(Workings& workings) {
  double sum = 0;
  for (const char* kind : {"core", "affiliate", "associate"}) {
    const double count = workings.figure("paper", std::string("what-works-") + kind);
    workings.step(std::string("Organisations that are ") + kind, told(count, 0));
    sum += count;
  }
  workings.step("Together", told(sum, 0));
  return sum;
}

double challenge_years(Workings& workings) {
  const double first = workings.figure("paper", "london-challenge-first-year");
  const double last = workings.figure("paper", "london-challenge-last-year");
  workings.step("From the first to the last year that the case study names",
                told(last - first, 0, "years"));
  return last - first;
}

double living_well(Workings& workings) {
  const double qaly = workings.figure("paper", "living-well-qaly");
  const double low = workings.figure("paper", "living-well-cost-low") / qaly;
  const double high = workings.figure("paper", "living-well-cost-high") / qaly;
  workings.step("The lower cost, per QALY", "£" + told(low, 0));
  workings.step("The higher cost, per QALY", "£" + told(high, 0));
  workings.step("NICE's lower threshold",
                "£" + told(workings.figure("nice-threshold", "lower"), 0));
  return high;
}

double under_a_deal(Workings& workings) {
  double people = 0;
  for (const std::string& place : workings.items("deal-population")) {
    const double count = workings.figure("deal-population", place);
    workings.step("People in " + place, told(count, 0));
    people += count;
  }
  const double all = workings.figure("england-population", kEngland);
  workings.step("Of England", told(people, 0) + " of " + told(all, 0));
  return 100 * people / all;
}

constexpr Recomputation kTable[] = {
    {"tasks-analysed", tasks},
    {"secretaries-most-exposed", secretaries},
    {"what-works-members", members},
    {"london-challenge-years", challenge_years},
    {"living-well-cost-effective", living_well},
    {"devolution-majority", under_a_deal},
};

}  // namespace

std::span<const Recomputation> reform_recomputations() { return kTable; }

}  // namespace commonweal::missions
