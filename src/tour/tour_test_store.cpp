#include "tour/tour_test_store.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/period.hpp"
#include "investment/mission_test/mission_test.hpp"
#include "investment/mission_test/mission_test_words.hpp"
#include "investment/proposals/case_store.hpp"
#include "missions/effect_estimate.hpp"

namespace commonweal::tour {
namespace {

using missions::Holdings;

// For so many years people are reached and paid for; the test looks at ten.
constexpr int kYearsPaid = 10;
constexpr int kYearsTested = 20;
constexpr int kFirstYearIfNone = 2026;
constexpr std::size_t kChangesShown = 4;

// Whose limits a bid for a mission counts against.
struct Payer {
  std::string_view mission;
  std::string_view department;
};
constexpr std::array kPayers = {Payer{"health", "dhsc"}, Payer{"safety", "moj"},
                                Payer{"opportunity", "dfe"}, Payer{"security", "dwp"}};

std::string department_of(const std::string& mission) {
  const auto found = std::ranges::find(kPayers, mission, &Payer::mission);
  return found == kPayers.end() ? "" : std::string(found->department);
}

// The financial year of today.
int first_year(const Holdings& holdings) {
  if (!holdings.today) return kFirstYearIfNone;
  return base::period_holding(base::PeriodKind::financial_year, *holdings.today).ordinal();
}

std::vector<missions::YearAmount> each_year(int first, double amount) {
  std::vector<missions::YearAmount> years;
  for (int year = first; year < first + kYearsPaid; ++year) years.push_back({year, amount});
  return years;
}

investment::Proposal proposal_of(const Holdings& holdings, const TourBid& bid) {
  const auto& parts = bid.subject.parts;
  const int first = first_year(holdings);
  investment::Proposal proposal;
  proposal.code = "tour";
  proposal.title = parts.intervention.title;
  proposal.mission = bid.of.mission.code;
  proposal.department = department_of(proposal.mission);
  proposal.price_year = first;
  proposal.first_year = first;
  proposal.start_years = {first};
  proposal.years = kYearsTested;
  investment::CostLine cost;
  cost.pounds = each_year(first, bid.cost * bid.reach);
  proposal.costs = {std::move(cost)};
  missions::ReachLine reach;
  reach.effect = parts.effect.code;
  reach.place = bid.of.body.code;
  reach.people = each_year(first, bid.reach);
  proposal.reach = {std::move(reach)};
  proposal.is_illustrative = true;
  return proposal;
}

// The case takes effects from the record; here is what they would be with the study changed.
void take_effect(const missions::Effect& effect, investment::Case& of) {
  for (auto& each : of.effects) {
    if (each.code != effect.code || !each.question) continue;
    each.question->effect = missions::estimate_of(effect, missions::EffectBasis::pooled).estimate;
  }
}

TourVerdict verdict_of(const char* name, const investment::Criterion& criterion) {
  return {
      .name = name, .answer = std::string(code_word(criterion.answer)), .reason = criterion.reason};
}

TourTest told(const investment::MissionTest& test) {
  TourTest tour{.verdicts = {verdict_of("Affordable", test.affordable),
                             verdict_of("Mission critical", test.mission_critical),
                             verdict_of("Ten years", test.ten_year)},
                .changes = {},
                .notes = {}};
  for (const auto& each : test.break_evens) {
    if (!each.words.empty() && tour.changes.size() < kChangesShown) {
      tour.changes.push_back(each.words);
    }
  }
  return tour;
}

}  // namespace

TourTest read_tour_test(const Holdings& holdings, const TourBid& bid, const BentForecast& bent) {
  const auto proposal = proposal_of(holdings, bid);
  auto of = investment::read_case(holdings, {proposal});
  take_effect(*bent.effect, of);
  const auto test = investment::mission_test(of, of.proposals.front());
  if (test) return told(*test);
  TourTest none;
  for (const auto& problem : test.error().problems) {
    none.notes.push_back("The mission test cannot be answered: " + problem.what);
  }
  return none;
}

}  // namespace commonweal::tour
