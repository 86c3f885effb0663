#include "investment/desk/bid_change_store.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/london_day.hpp"
#include "investment/desk/bid_check_store.hpp"
#include "investment/desk/bid_code.hpp"
#include "investment/desk/bid_standing.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "investment/values/value_view.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::investment {
namespace {

using base::ErrorCode;
using missions::Record;

void set(Record& record, std::string_view column, std::string text) {
  record.fields[proposal_table().column(column)] = std::move(text);
}
const std::string& text_in(const Record& record, std::string_view column) {
  return record.fields[proposal_table().column(column)];
}

// What a form asks for later stands at what is usual.
Record blank_bid(const DeskWork& work) {
  Record record{.code = "", .fields = std::vector<std::string>(proposal_table().columns.size())};
  const int year = financial_year_of(base::london_day(work.now));
  set(record, "prices", std::string(code_word(Prices::real)));
  set(record, "price_year", std::to_string(year));
  set(record, "first_year", std::to_string(year + 1));
  set(record, "state", std::string(code_word(ProposalState::draft)));
  set(record, "illustrative", "no");
  return record;
}

base::Result<void> put(const DeskWork& work, const Record& record, std::string action) {
  auto done = missions::put_records(
      work.transaction, proposal_table(), {record},
      {.at = work.now, .actor = work.visitor.actor, .action = std::move(action)});
  if (!done) return base::fail(std::move(done));
  return {};
}

// Codes of other bids are typed; they must be there. That there is a draft is told to nobody who
// may not see it, but for what the bid said before.
base::Result<void> check_others(const DeskWork& work, const Record& before, const Record& record) {
  base::Problems problems;
  for (const auto* column : {"needs", "excludes"}) {
    const auto held = missions::codes_in(text_in(before, column));
    for (const auto& code : missions::codes_in(text_in(record, column))) {
      if (std::ranges::find(held, code) != held.end()) continue;
      if (find_proposal(work.transaction, work.visitor, code)) continue;
      problems.add({.place = column, .what = "There is no bid \"" + code + "\""});
    }
  }
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

bool may_draft(const DeskWork& work, const Record& record) {
  const auto tree = missions::load_scope_tree(work.transaction);
  using platform::Right;
  return platform::may(work.visitor, Right::draft_proposals, text_in(record, "body"), tree) ||
         platform::may(work.visitor, Right::submit_proposals, text_in(record, "department"), tree);
}

tl::unexpected<base::Error> not_your_body() {
  return base::fail(ErrorCode::forbidden,
                    "Only a lead or an analyst of the body, or a lead of the department, drafts "
                    "this bid.");
}

missions::Holdings holdings_of(const DeskWork& work) {
  return {.transaction = work.transaction,
          .directory = work.directory,
          .today = base::london_day(work.now)};
}

base::Result<void> check_held(const DeskWork& work, BidTask task, const Record& record,
                              const TypedLines& lines) {
  base::Problems problems;
  auto bid = Proposal::make(record, [](auto column) { return std::string(column); }, problems);
  CW_CHECK(bid);  // It was made before.
  return check_task(holdings_of(work), task, *std::move(bid), lines);
}

base::Result<void> check_complete(const Proposal& proposal) {
  base::Problems problems;
  for (const auto& standing : task_standings(proposal)) {
    const std::string place =
        "/proposals/" + proposal.code + "/edit/" + std::string(words_of(standing.task).word);
    for (const auto& lack : standing.lacks) problems.add({.place = place, .what = lack});
  }
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

}  // namespace

base::Result<void> check_version(const HeldBid& bid, int version) {
  if (version == bid.version()) return {};
  return base::fail(ErrorCode::conflict,
                    "Version " + std::to_string(version) + " is not the latest: version " +
                        std::to_string(bid.version()) +
                        " was written since you opened this page. Look at what changed, then "
                        "send it again if you still mean it.");
}

base::Result<std::string> draft_bid(const DeskWork& work, const TypedText& typed) {
  auto record =
      record_with(BidTask::about, blank_bid(work), {.text = typed, .lines = {}}, work.directory);
  if (!record) return base::fail(std::move(record));
  if (!may_draft(work, *record)) return not_your_body();
  if (auto held = check_held(work, BidTask::about, *record, {}); !held) {
    return base::fail(std::move(held));
  }
  const auto ids = missions::record_ids(work.transaction, proposal_table());
  record->code = bid_code(text_in(*record, "title"),
                          [&](const std::string& code) { return ids.contains(code); });
  if (auto done = put(work, *record, "proposal draft"); !done) return base::fail(std::move(done));
  return record->code;
}

base::Result<void> change_right(const DeskWork& work, const HeldBid& bid) {
  if (!bid_rights(work.transaction, work.visitor, bid.proposal).draft) return not_your_body();
  if (may_be_changed(bid.proposal.state)) return {};
  return base::fail(ErrorCode::forbidden,
                    "This bid is " + std::string(code_word(bid.proposal.state)) +
                        ". Its department must send it back before it can be changed.");
}

base::Result<void> change_bid(const DeskWork& work, const HeldBid& bid, const BidEdit& edit) {
  if (auto may = change_right(work, bid); !may) return may;
  if (auto latest = check_version(bid, edit.version); !latest) return latest;
  auto record = record_with(edit.task, bid.record, edit.typed, work.directory);
  if (!record) return base::fail(std::move(record));
  if (!may_draft(work, *record)) return not_your_body();
  if (auto there = check_others(work, bid.record, *record); !there) return there;
  if (auto held = check_held(work, edit.task, *record, edit.typed.lines); !held) return held;
  return put(work, *record, "proposal change");
}

base::Result<void> move_bid(const DeskWork& work, const HeldBid& bid, BidMove move, int version) {
  if (!bid_rights(work.transaction, work.visitor, bid.proposal).submit) {
    return base::fail(ErrorCode::forbidden,
                      "Only a lead of the department submits, withdraws and sends back its bids.");
  }
  const auto state = moved_by(move, bid.proposal.state);
  if (!state) return tl::unexpected(state.error());
  if (auto latest = check_version(bid, version); !latest) return latest;
  if (move == BidMove::submit) {
    if (auto complete = check_complete(bid.proposal); !complete) return complete;
    if (auto held = check_tasks(holdings_of(work), bid.proposal); !held) return held;
  }
  Record record = bid.record;
  set(record, "state", std::string(code_word(*state)));
  return put(work, record, "proposal " + std::string(code_word(move)));
}

}  // namespace commonweal::investment
