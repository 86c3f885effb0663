#include "investment/desk/bid_task.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/check.hpp"

namespace commonweal::investment {
namespace {

using enum BidFieldKind;

constexpr std::array kAbout = {
    BidField{"title", "Title of the bid", "In a few words, as it should stand in the register."},
    BidField{"summary", "Summary", "What would be done, for whom, and what it would change.",
             words},
    BidField{"body", "Body that bids", "", body},
    BidField{"department", "Department that submits it", "", department},
    BidField{"mission", "Mission", "The mission that it would serve most.", mission},
};
constexpr std::array kTiming = {
    BidField{"first_year", "First financial year",
             "By the year in which it begins: 2026 for 2026-27.", number},
    BidField{"start_years", "Years in which it could start (optional)",
             "With a blank between, such as 2026 2027. Leave empty if it must start in its first "
             "year."},
    BidField{"least_scale", "Least scale that makes sense (optional)",
             "A share of the whole, such as 0.5 for half. Leave empty if it is the whole or "
             "nothing.",
             number},
    BidField{"years", "Years to appraise", "20 as a rule, 60 at most.", number},
};
constexpr std::array kCosts = {
    BidField{"prices", "Prices that the costs are in", "", prices},
    BidField{"price_year", "Year of the prices",
             "By the year in which it begins. Costs in cash are those of each year.", number},
};
constexpr std::array kLinks = {
    BidField{"needs", "Bids that this one needs (optional)",
             "Their codes with a blank between. The code stands at the end of the address of a "
             "bid's page."},
    BidField{"excludes", "Bids that this one excludes (optional)",
             "Those of which only one can be funded, such as another way to do the same."},
};
constexpr std::array kEvaluation = {
    BidField{"evaluation", "Evaluation plan",
             "What it is compared with, what is measured, when it will be known.", words},
    BidField{"evaluation_level", "What the design could reach on the Maryland scale (optional)", "",
             level},
};
constexpr std::array kPurpose = {
    BidField{"purpose", "Principal purpose, in words",
             "What the money is for first of all: to stop a problem arising, to catch it early, to "
             "keep it from getting worse, or to treat it.",
             words},
};
constexpr std::array kUnmonetised = {
    BidField{"unmonetised", "Benefits that have no price (optional)",
             "A sentence each, on a line of its own. They stand beside the sum and are never "
             "added to it.",
             words},
};
constexpr std::array kPopularity = {
    BidField{"popularity", "Share of people who support it (optional)",
             "As a poll found it, such as 0.62 for 62%.", number},
    BidField{"popularity_source", "Where that was found (optional)",
             "Who asked how many, what, and when."},
    BidField{"quick_months", "Months until people notice (optional)", "From the start.", number},
};
constexpr std::array kOfficer = {
    BidField{"officer", "Office that answers for it", "An office such as a director, not a name."},
};

constexpr std::array kTasks = {
    BidTaskWords{BidTask::about, "about", "About the bid", "What, for whom and for which mission",
                 false, kAbout},
    BidTaskWords{BidTask::timing, "timing", "When and how much of it",
                 "First year, other years it may start, least scale", false, kTiming},
    BidTaskWords{BidTask::costs, "costs", "Costs", "By year and kind", false, kCosts},
    BidTaskWords{BidTask::reach, "reach", "Who is reached",
                 "Effects that evidence is held of, places and people by year", false},
    BidTaskWords{BidTask::benefits, "benefits", "Benefits", "What a change is worth", true},
    BidTaskWords{BidTask::links, "links", "Other bids", "What it needs and what it excludes", true,
                 kLinks},
    BidTaskWords{BidTask::evaluation, "evaluation", "Evaluation plan",
                 "How it will be known whether it works", false, kEvaluation},
    BidTaskWords{BidTask::purpose, "purpose", "Principal purpose", "Whether it is prevention",
                 false, kPurpose},
    BidTaskWords{BidTask::unmonetised, "unmonetised", "Benefits that have no price",
                 "Named beside the sum", true, kUnmonetised},
    BidTaskWords{BidTask::popularity, "popularity", "Support and time to effect",
                 "For the list of early wins", true, kPopularity},
    BidTaskWords{BidTask::officer, "officer", "Who answers for it", "An office, never a person",
                 false, kOfficer},
};

}  // namespace

std::span<const BidTaskWords> all_bid_tasks() { return kTasks; }

const BidTaskWords& words_of(BidTask task) {
  const auto* found = std::ranges::find(kTasks, task, &BidTaskWords::task);
  CW_CHECK(found != kTasks.end());
  return *found;
}

base::Result<BidTask> bid_task_named(base::Field field) {
  const auto* found = std::ranges::find(kTasks, field.text, &BidTaskWords::word);
  if (found != kTasks.end()) return found->task;
  return base::fail(base::ErrorCode::not_found,
                    "A bid has no task \"" + std::string(field.text) + "\".");
}

std::optional<std::string_view> lines_column(BidTask task) {
  switch (task) {
    case BidTask::costs: return "costs";
    case BidTask::reach: return "reach";
    case BidTask::benefits: return "benefits";
    case BidTask::about:
    case BidTask::timing:
    case BidTask::links:
    case BidTask::evaluation:
    case BidTask::purpose:
    case BidTask::unmonetised:
    case BidTask::popularity:
    case BidTask::officer: return std::nullopt;
  }
  return std::nullopt;
}

std::optional<BidTask> task_of(std::string_view column) {
  const auto* found = std::ranges::find_if(kTasks, [&](const BidTaskWords& words) {
    return lines_column(words.task) == column ||
           std::ranges::count(words.fields, column, &BidField::column) > 0;
  });
  if (found == kTasks.end()) return std::nullopt;
  return found->task;
}

}  // namespace commonweal::investment
