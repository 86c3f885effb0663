#include "investment/portfolio/portfolio_offer_store.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "investment/prevention/bid_raid_store.hpp"
#include "investment/values/appraisal_tables_store.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;

std::string name_of(const Holdings& holdings, const std::string& code) {
  const auto* body = holdings.directory.find_body(code);
  return body == nullptr ? code : body->name;
}

bool is_open(const Proposal& bid) {
  return bid.state != ProposalState::declined && bid.state != ProposalState::withdrawn &&
         bid.state != ProposalState::stopped;
}

std::vector<OfferedName> named(const Holdings& holdings, const std::set<std::string>& codes) {
  std::vector<OfferedName> names;
  for (const auto& code : codes) {
    const auto* body = holdings.directory.find_body(code);
    if (body != nullptr) names.push_back({code, body->name});
  }
  std::ranges::stable_sort(names, {}, &OfferedName::name);
  return names;
}

// Gives the first year that a bid may start in.
int add_bids(const Holdings& holdings, PortfolioOffer& offer) {
  int first = std::numeric_limits<int>::max();
  std::set<std::string> departments;
  std::set<std::string> places;
  for (const Proposal& bid : public_bids(holdings.transaction)) {
    if (!is_open(bid)) continue;
    departments.insert(bid.department);
    first = std::min(first, bid.first_year);
    for (const auto& line : bid.reach) places.insert(line.place);
    offer.bids.push_back({bid.code, bid.title, name_of(holdings, bid.department)});
  }
  std::ranges::stable_sort(offer.bids, {}, &OfferedBid::title);
  offer.departments = named(holdings, departments);
  offer.places = named(holdings, places);
  return first;
}

// Limits of years gone by hold no bid.
void add_limits(const Holdings& holdings, int first_year, PortfolioOffer& offer) {
  std::map<std::tuple<std::string, EnvelopeBudget, int>, OfferedLimit> limits;
  for (const Envelope& it : envelopes_of(holdings.transaction)) {
    const bool is_of_all = it.department.empty();
    const bool is_wanted =
        is_of_all || std::ranges::find(offer.departments, it.department, &OfferedName::code) !=
                         offer.departments.end();
    const auto key = std::tuple(it.department, it.budget, it.year);
    const bool is_held = limits.contains(key);
    if (!is_wanted || it.year < first_year || (is_held && it.cover != EnvelopeCover::bids))
      continue;
    limits.insert_or_assign(
        key, OfferedLimit{.department = it.department,
                          .name = is_of_all ? "Whole government" : name_of(holdings, it.department),
                          .budget = it.budget,
                          .year = it.year,
                          .pounds = it.pounds,
                          .cover = it.cover,
                          .is_illustrative = it.status == EnvelopeStatus::illustrative});
  }
  for (auto& [key, limit] : limits) offer.limits.push_back(std::move(limit));
}

}  // namespace

PortfolioOffer load_portfolio_offer(const Holdings& holdings) {
  PortfolioOffer offer;
  for (const auto& mission : holdings.directory.missions()) {
    offer.missions.push_back({mission.code, mission.title});
  }
  const int first_year = add_bids(holdings, offer);
  add_limits(holdings, first_year, offer);
  return offer;
}

}  // namespace commonweal::investment
