#include "investment/portfolio/portfolio_builder_store.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "investment/prevention/bid_raid_store.hpp"
#include "investment/proposals/proposal.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "investment/values/envelope.hpp"
#include "missions/directory.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;

std::string name_of(const Holdings& holdings, const std::string& body) {
  const auto* found = holdings.directory.find_body(body);
  return found == nullptr ? body : found->name;
}

std::string budget_name(EnvelopeBudget budget) {
  switch (budget) {
    case EnvelopeBudget::rdel: return "resource";
    case EnvelopeBudget::cdel: return "capital";
    case EnvelopeBudget::ame:
    case EnvelopeBudget::headroom: break;
  }
  return "annually managed";
}

bool can_be_chosen(const Proposal& bid) {
  return bid.state != ProposalState::declined && bid.state != ProposalState::withdrawn &&
         bid.state != ProposalState::stopped;
}

void add_bids(const Holdings& holdings, PortfolioBuilder& builder) {
  std::set<std::string> missions;
  std::set<std::string> places;
  for (const Proposal& bid : public_bids(holdings.transaction)) {
    if (!can_be_chosen(bid)) continue;
    builder.bids.push_back({bid.code, bid.title, name_of(holdings, bid.department)});
    missions.insert(bid.mission);
    for (const auto& reach : bid.reach) places.insert(reach.place);
  }
  for (const auto& mission : holdings.directory.missions()) {
    if (missions.contains(mission.code)) builder.missions.push_back({mission.code, mission.title});
  }
  for (const auto& place : places) builder.places.push_back({place, name_of(holdings, place)});
}

void add_limits(const Holdings& holdings, PortfolioBuilder& builder) {
  std::set<std::string> departments;
  for (const Envelope& it : envelopes_of(holdings.transaction)) {
    const bool is_headroom = it.budget == EnvelopeBudget::headroom;
    if (!is_headroom && it.cover != EnvelopeCover::bids) continue;
    if (!is_headroom) departments.insert(it.department);
    builder.limits.push_back({.department = is_headroom ? "Headroom of the fiscal rule"
                                                        : name_of(holdings, it.department),
                              .budget = is_headroom ? "" : budget_name(it.budget),
                              .year = it.year,
                              .pounds = it.pounds,
                              .is_illustrative = it.status == EnvelopeStatus::illustrative});
  }
  for (const auto& code : departments) {
    builder.departments.push_back({code, name_of(holdings, code)});
  }
  std::ranges::sort(builder.limits, {}, [](const BuilderLimit& it) {
    return std::tie(it.department, it.budget, it.year);
  });
}

}  // namespace

PortfolioBuilder load_builder(const Holdings& holdings) {
  PortfolioBuilder builder;
  add_bids(holdings, builder);
  add_limits(holdings, builder);
  std::ranges::sort(builder.departments, {}, &BuilderChoice::name);
  std::ranges::sort(builder.places, {}, &BuilderChoice::name);
  return builder;
}

}  // namespace commonweal::investment
