#include "investment/proposals/proposal_store.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "investment/proposals/case_check.hpp"
#include "investment/proposals/case_store.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Right;
using platform::Role;
using platform::Transaction;

// What is stored was made before it was written.
Proposal made(const missions::Record& record) {
  base::Problems problems;
  auto proposal = Proposal::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(proposal);
  return *std::move(proposal);
}

bool is_of_the_centre(const platform::Visitor& visitor) {
  return std::ranges::any_of(visitor.grants, [](const platform::Grant& grant) {
    return grant.role == Role::treasury || grant.role == Role::minister ||
           grant.role == Role::mission_unit;
  });
}

bool has_part_in(const platform::Visitor& visitor, const platform::ScopeTree& tree,
                 const Proposal& bid) {
  return platform::may(visitor, Right::draft_proposals, bid.body, tree) ||
         platform::may(visitor, Right::submit_proposals, bid.department, tree);
}

bool may_see_draft(const platform::Visitor& visitor, const platform::ScopeTree& tree,
                   const Proposal& draft) {
  return is_of_the_centre(visitor) || has_part_in(visitor, tree, draft);
}

base::Result<Proposal> not_there(std::string_view code) {
  return base::fail(base::ErrorCode::not_found,
                    "There is no proposal \"" + std::string(code) + "\".");
}

// The bids as they will stand: those of the store, and those given in place of theirs. The given
// ones come first, so that problems can name them by their numbers.
std::vector<Proposal> together(Transaction& transaction, const std::vector<Proposal>& given) {
  std::vector<Proposal> all = given;
  for (Proposal& held : proposals_of(transaction)) {
    if (std::ranges::find(given, held.code, &Proposal::code) == given.end()) {
      all.push_back(std::move(held));
    }
  }
  return all;
}

}  // namespace

std::vector<Proposal> proposals_of(Transaction& transaction) {
  std::vector<Proposal> proposals;
  for (const auto& record : missions::records_of(transaction, proposal_table())) {
    proposals.push_back(made(record));
  }
  return proposals;
}

bool may_see(Transaction& transaction, const platform::Visitor& visitor, const Proposal& proposal) {
  return proposal.state != ProposalState::draft || may_see_drafts(transaction, visitor, proposal);
}

bool may_see_drafts(Transaction& transaction, const platform::Visitor& visitor,
                    const Proposal& proposal) {
  if (visitor.is_guest()) return false;
  return may_see_draft(visitor, missions::load_scope_tree(transaction), proposal);
}

bool may_work_on(Transaction& transaction, const platform::Visitor& visitor,
                 const Proposal& proposal) {
  if (visitor.is_guest()) return false;
  return has_part_in(visitor, missions::load_scope_tree(transaction), proposal);
}

std::vector<Proposal> proposals_seen(Transaction& transaction, const platform::Visitor& visitor) {
  std::vector<Proposal> proposals = proposals_of(transaction);
  std::optional<platform::ScopeTree> tree;  // Only where there is a draft and somebody to ask for.
  std::erase_if(proposals, [&](const Proposal& it) {
    if (it.state != ProposalState::draft) return false;
    if (visitor.is_guest()) return true;
    if (!tree) tree = missions::load_scope_tree(transaction);
    return !may_see_draft(visitor, *tree, it);
  });
  return proposals;
}

base::Result<Proposal> find_proposal(Transaction& transaction, const platform::Visitor& visitor,
                                     std::string_view code) {
  const auto record = missions::find_record(transaction, proposal_table(), code);
  if (!record) return not_there(code);
  Proposal proposal = made(*record);
  if (!may_see(transaction, visitor, proposal)) return not_there(code);
  return proposal;
}

int version_of(Transaction& transaction, std::string_view code) {
  return static_cast<int>(missions::record_versions(transaction, proposal_table(),
                                                    std::numeric_limits<std::int64_t>::max(), code)
                              .size());
}

base::Result<missions::Changes> put_proposals(const missions::Holdings& holdings,
                                              const std::vector<Proposal>& proposals,
                                              const platform::Act& act) {
  Transaction& transaction = holdings.transaction;
  std::vector<missions::Record> records;
  for (const Proposal& it : proposals) records.push_back(it.record());
  base::Problems problems;
  std::vector<Proposal> all = together(transaction, proposals);
  Case of = read_case(holdings, all);
  of.proposals = std::move(all);  // In the order in which problems name them.
  check_case(of, [](const std::string& way) { return way; }, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto put = missions::put_records(transaction, proposal_table(), records, act);
  if (!put) return put;
  missions::check_references_of(transaction, proposal_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return put;
}

base::Result<void> check_proposals(Transaction& transaction) {
  base::Problems problems;
  missions::check_references_of(transaction, proposal_table(), problems);
  const auto proposals = proposals_of(transaction);
  for (const auto& circle : circles_of(proposals)) {
    problems.add(
        {.place = "needs",
         .what = "These need each other in a circle, so none can come first: " + circle + "."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

}  // namespace commonweal::investment
