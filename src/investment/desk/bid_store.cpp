#include "investment/desk/bid_store.hpp"

#include <cstdint>
#include <limits>
#include <utility>

#include "base/check.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Right;

base::Result<HeldBid> not_there(std::string_view code) {
  return base::fail(base::ErrorCode::not_found, "There is no bid \"" + std::string(code) + "\".");
}

}  // namespace

const missions::Record* HeldBid::record_of(int wanted) const {
  if (wanted < 1 || wanted > version()) return nullptr;
  return &versions[static_cast<std::size_t>(wanted - 1)].record;
}

base::Result<HeldBid> held_bid(platform::Transaction& transaction, const platform::Visitor& visitor,
                               std::string_view code) {
  auto record = missions::find_record(transaction, proposal_table(), code);
  if (!record) return not_there(code);
  base::Problems problems;
  auto proposal = Proposal::make(
      *record, [](std::string_view column) { return std::string(column); }, problems);
  CW_CHECK(proposal);  // What is stored was made before.
  if (!may_see(transaction, visitor, *proposal)) return not_there(code);
  auto versions = missions::record_versions(transaction, proposal_table(),
                                            std::numeric_limits<std::int64_t>::max(), code);
  return HeldBid{.proposal = *std::move(proposal),
                 .record = *std::move(record),
                 .versions = std::move(versions)};
}

BidRights bid_rights(platform::Transaction& transaction, const platform::Visitor& visitor,
                     const Proposal& proposal) {
  if (visitor.is_guest()) return {};
  const auto tree = missions::load_scope_tree(transaction);
  const auto may = [&](Right right, std::string_view scope) {
    return platform::may(visitor, right, scope, tree);
  };
  BidRights rights{.see_drafts = may_see_drafts(transaction, visitor, proposal),
                   .submit = may(Right::submit_proposals, proposal.department),
                   .test = may(Right::test_proposals, ""),
                   .decide = may(Right::decide_spending, "")};
  rights.draft = rights.submit || may(Right::draft_proposals, proposal.body);
  return rights;
}

}  // namespace commonweal::investment
