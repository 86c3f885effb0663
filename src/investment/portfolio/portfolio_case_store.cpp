#include "investment/portfolio/portfolio_case_store.hpp"

#include <algorithm>

#include "investment/prevention/bid_raid_store.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/proposals/case_store.hpp"

namespace commonweal::investment {

HeldPortfolioCase load_portfolio_case(const missions::Holdings& holdings) {
  HeldPortfolioCase held{.of = read_case(holdings, public_bids(holdings.transaction)),
                         .preventing = {}};
  const PreventionBook book = load_prevention(holdings.transaction);
  held.of.prevention.classes.clear();
  for (const Proposal& bid : held.of.proposals) {
    const Classification* found = reviewed_of(book, SubjectKind::proposal, bid.code);
    if (found == nullptr) continue;
    const std::string kind(code_word(found->prevention_class()));
    held.of.prevention.classes.push_back({.proposal = bid.code,
                                          .kind = kind,
                                          .reason = found->reason,
                                          .reviewer = found->reviewed_by});
    const bool is_known = std::ranges::find(held.preventing, kind) != held.preventing.end();
    if (!is_known && counts(book, *found)) held.preventing.push_back(kind);
  }
  return held;
}

}  // namespace commonweal::investment
