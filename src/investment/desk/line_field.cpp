#include "investment/desk/line_field.hpp"

#include <array>

#include "base/check.hpp"

namespace commonweal::investment {
namespace {

using enum LineFieldKind;

constexpr std::array kCostFields = {
    LineField{"what", "What it is for", "In a word or two, such as staff.", words},
    LineField{"budget", "Kind of spending", "", choice},
    LineField{"category", "Optimism bias of", "Added to capital as the Green Book has it.", choice,
              true},
    LineField{"mitigated", "Share of the bias that is mitigated (optional)",
              "0 to 1. 0.5 takes half of it away.", number, true},
    LineField{"spread", "How uncertain it is (optional)",
              "Standard deviation as a share of the cost, such as 0.1.", number, true},
    LineField{"bearer", "Who pays, if not the department (optional)", "The code or name of a body.",
              words, true},
};

constexpr std::array kReachFields = {
    LineField{"effect", "Effect", "Of those held that can be counted in people or in a metric.",
              choice},
    LineField{"place", "Place", "The code or name of a body, such as England.", words},
    LineField{"full", "People reached each year at full size (optional)",
              "With the years below it builds up evenly. Leave empty to give people year by year.",
              number},
    LineField{"from", "From year (optional)", "2026 for 2026-27.", number},
    LineField{"until", "Until year (optional)", "", number},
    LineField{"ramp", "Years until it is at full size (optional)", "1 if at once.", number},
    LineField{"spread", "How uncertain delivery is (optional)",
              "Standard deviation as a share of the people planned, such as 0.2.", number, true},
    LineField{"fade", "Share of the effect lost each year (optional)", "0 to 1.", number, true},
};

constexpr std::array kBenefitFields = {
    LineField{"value", "Unit value", "What one unit is worth. All have a source.", choice},
    LineField{"of", "Counted for", "", choice},
    LineField{"effect", "Effect", "Of those that the bid reaches people with.", choice},
    LineField{"per", "Units for each person", "Such as 0.13 of a QALY for each who quits.", number},
    LineField{"lasts", "Years that it lasts (optional)", "1 if it comes once.", number},
    LineField{"lag", "Years until it begins (optional)", "", number, true},
    LineField{"spread", "How uncertain it is (optional)",
              "Standard deviation as a share of the units, such as 0.2.", number, true},
    LineField{"who", "Who gains (optional)", "In a word or two, such as patients.", words, true},
};

constexpr LineFields kCosts{kCostFields, "Cost", "Pounds in each financial year", "Add a cost"};
constexpr LineFields kReach{kReachFields, "Group", "People reached anew in each financial year",
                            "Add a group"};
constexpr LineFields kBenefits{kBenefitFields, "Benefit",
                               "Units in each financial year, where they are stated outright",
                               "Add a benefit"};

}  // namespace

const LineFields& line_fields_of(BidTask task) {
  if (task == BidTask::costs) return kCosts;
  if (task == BidTask::reach) return kReach;
  CW_CHECK(task == BidTask::benefits);
  return kBenefits;
}

std::vector<std::string_view> names_of(const LineFields& fields) {
  std::vector<std::string_view> names;
  for (const auto& field : fields.fields) names.push_back(field.name);
  return names;
}

}  // namespace commonweal::investment
