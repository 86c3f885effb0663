#include "investment/desk/decision_change_store.hpp"

#include <algorithm>
#include <utility>

#include "base/london_day.hpp"
#include "investment/desk/bid_code.hpp"
#include "investment/desk/bid_difference.hpp"
#include "investment/desk/decision_store.hpp"
#include "investment/desk/funding.hpp"
#include "investment/values/value_view.hpp"
#include "missions/known_on.hpp"
#include "missions/record_store.hpp"

namespace commonweal::investment {
namespace {

using base::ErrorCode;
using missions::Record;
using missions::RecordKind;

base::Result<void> put(const DeskWork& work, const missions::RecordTable& table, Record record,
                       const char* action) {
  auto done =
      missions::put_records(work.transaction, table, {std::move(record)},
                            {.at = work.now, .actor = work.visitor.actor, .action = action});
  if (!done) return base::fail(std::move(done));
  return {};
}

base::Result<void> put_state(const DeskWork& work, const HeldBid& bid, ProposalState state,
                             const char* action) {
  Record record = bid.record;
  record.fields[proposal_table().column("state")] = code_word(state);
  return put(work, proposal_table(), std::move(record), action);
}

std::string free_code(const DeskWork& work, const missions::RecordTable& table,
                      const std::string& bid, const char* what) {
  const auto ids = missions::record_ids(work.transaction, table);
  return numbered_code(bid, what, [&](const std::string& code) { return ids.contains(code); });
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
  return text;
}

void check_start(const Decision& decision, const Proposal& proposal, base::Problems& problems) {
  if (decision.outcome != DecisionOutcome::fund) return;
  const auto& years = proposal.start_years;
  if (decision.start_year && std::ranges::find(years, *decision.start_year) == years.end()) {
    problems.add({.place = "start_year",
                  .what = "The bid does not say that it may start in " +
                          std::to_string(*decision.start_year) +
                          ". Leave it empty, or select a "
                          "year that the bid names"});
  }
  const double least = proposal.least_scale.value_or(1);
  if (decision.scale && (*decision.scale < least || *decision.scale > 1)) {
    problems.add({.place = "scale",
                  .what = "The bid can be funded at a scale from " + base::shortest(least) +
                          " to 1, not at " + base::shortest(*decision.scale)});
  }
}

void check_test(const std::optional<RecordedTest>& test, const Decision& decision,
                base::Problems& problems) {
  if (decision.outcome != DecisionOutcome::fund) return;
  if (!test) {
    problems.add({.place = "outcome",
                  .what = "The bid was not tested as it stands now. Record a test of this version "
                          "before it is funded"});
  } else if (test->prevention == RecordedRaid::stopped && decision.raid_reason.empty()) {
    problems.add({.place = "raid_reason",
                  .what = "The test stops this bid because it takes from protected prevention. "
                          "Enter why it is funded all the same"});
  }
}

Record typed_record(const DeskWork& work, const HeldBid& bid, const DecisionOrder& order,
                    const std::optional<RecordedTest>& test) {
  return {.code = free_code(work, decision_table(), bid.proposal.code, "decision"),
          .fields = {bid.proposal.code, std::to_string(bid.version()), test ? test->code : "",
                     order.outcome, order.start_year, order.scale, order.conditions, order.reasons,
                     order.raid_reason, missions::text(base::london_day(work.now)),
                     order.decided_by, bid.proposal.is_illustrative ? "yes" : "no", ""}};
}

// Whether the bid stands where such a decision can be taken.
base::Result<void> check_outcome(const std::string& text, ProposalState state) {
  auto outcome = decision_outcome_named({.place = "outcome", .text = text});
  if (!outcome) return base::fail(std::move(outcome));
  auto then = decided_by(*outcome, state);
  if (!then) return base::fail(std::move(then));
  return {};
}

void check_typed(const DecisionOrder& order, base::Problems& problems) {
  const auto need = [&](const std::string& text, const char* place, const char* what) {
    if (text.empty()) problems.add({.place = place, .what = what});
  };
  need(order.outcome, "outcome", "Select what is decided");
  need(order.reasons, "reasons", "Enter the reasons. They stand beside the decision for everyone");
  need(order.decided_by, "decided_by", "Enter the office that decides");
  if (order.decided_by.find('@') != std::string::npos) {
    problems.add({.place = "decided_by", .what = "Enter an office, not an email address"});
  }
}

base::Result<void> put_commitment(const DeskWork& work, const HeldBid& bid,
                                  const Decision& decision,
                                  std::vector<missions::Promise> promises) {
  const auto& table = missions::table_of(RecordKind::commitment);
  if (decision.outcome == DecisionOutcome::fund) {
    return put(work, table, commitment_of(bid.proposal, decision, std::move(promises)).record(),
               "proposal fund");
  }
  const bool changes =
      decision.outcome == DecisionOutcome::stop || decision.outcome == DecisionOutcome::scale;
  const auto held =
      changes ? missions::find_record(work.transaction, table, bid.proposal.code) : std::nullopt;
  if (!held) return {};  // One that was funded elsewhere has no commitment here.
  base::Problems problems;
  auto commitment = missions::Commitment::make(
      *held, [](std::string_view column) { return std::string(column); }, problems);
  if (!commitment) return std::move(problems).fail();
  const int year = decision.start_year.value_or(financial_year_of(base::london_day(work.now)));
  auto changed = decision.outcome == DecisionOutcome::stop
                     ? stopped(*std::move(commitment), decision)
                     : scaled_from(*std::move(commitment), decision, year);
  return put(work, table, changed.record(), "proposal change funding");
}

// A button that was pressed twice records one test, or one decision.
base::Result<void> check_shown(const DeskWork& work, const HeldBid& bid, const ShownBid& shown) {
  if (auto latest = check_version(bid, shown.version); !latest) return latest;
  if (shown.kept == kept_records(work.transaction, bid.proposal.code)) return {};
  return base::fail(ErrorCode::conflict,
                    "A test or a decision was recorded since you opened this page. If it is yours, "
                    "you are done. If not, look at it, then send this again if you still mean it.");
}

}  // namespace

base::Result<void> test_right(const DeskWork& work, const HeldBid& bid, const ShownBid& shown) {
  if (!bid_rights(work.transaction, work.visitor, bid.proposal).test) {
    return base::fail(ErrorCode::forbidden, "Only the Treasury records mission tests.");
  }
  if (!may_be_tested(bid.proposal.state)) {
    return base::fail(ErrorCode::conflict, "This bid is " +
                                               std::string(code_word(bid.proposal.state)) +
                                               ". Only a submitted bid is tested.");
  }
  return check_shown(work, bid, shown);
}

base::Result<void> record_test(const DeskWork& work, const HeldBid& bid, const TestRun& run,
                               const ShownBid& shown) {
  if (auto may = test_right(work, bid, shown); !may) return may;
  const RecordedTest test{
      .code = free_code(work, recorded_test_table(), bid.proposal.code, "test"),
      .proposal = bid.proposal.code,
      .version = shown.version,
      .tested_on = missions::text(base::london_day(work.now)),
      .seed = run.seed,
      .draws = run.draws,
      .digest = run.digest,
      .affordable = run.affordable,
      .mission_critical = run.mission_critical,
      .ten_year = run.ten_year,
      .prevention = run.raids.empty() ? RecordedRaid::clear : RecordedRaid::stopped,
      .prevention_reason = joined(run.raids),
      .method = run.method,
      .is_illustrative = bid.proposal.is_illustrative,
      .note = ""};
  auto done = put(work, recorded_test_table(), test.record(), "proposal test");
  if (!done) return done;
  return put_state(work, bid, ProposalState::tested, "proposal test");
}

base::Result<Decision> checked_decision(const DeskWork& work, const HeldBid& bid,
                                        const DecisionOrder& order) {
  if (!bid_rights(work.transaction, work.visitor, bid.proposal).decide) {
    return base::fail(ErrorCode::forbidden, "Only a minister decides on bids.");
  }
  if (auto latest = check_shown(work, bid, order.shown); !latest) {
    return base::fail(std::move(latest));
  }
  base::Problems problems;
  check_typed(order, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto test = standing_test(work.transaction, bid);
  const auto place = [](std::string_view column) {
    return std::string(column == "test" ? "outcome" : column);
  };
  if (auto can = check_outcome(order.outcome, bid.proposal.state); !can) {
    return base::fail(std::move(can));
  }
  auto decision = Decision::make(typed_record(work, bid, order, test), place, problems);
  if (!decision) return std::move(problems).fail();
  check_start(*decision, bid.proposal, problems);
  check_test(test, *decision, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return *std::move(decision);
}

base::Result<void> put_decision(const DeskWork& work, const HeldBid& bid, const Decision& decision,
                                std::vector<missions::Promise> promises) {
  auto state = decided_by(decision.outcome, bid.proposal.state);
  if (!state) return base::fail(std::move(state));
  if (auto done = put(work, decision_table(), decision.record(), "proposal decide"); !done) {
    return done;
  }
  if (*state != bid.proposal.state) {
    if (auto done = put_state(work, bid, *state, "proposal decide"); !done) return done;
  }
  return put_commitment(work, bid, decision, std::move(promises));
}

std::optional<RecordedTest> standing_test(platform::Transaction& transaction, const HeldBid& bid) {
  const auto tests = tests_of(transaction, bid.proposal.code);
  for (auto test = tests.rbegin(); test != tests.rend(); ++test) {
    const Record* tested = bid.record_of(test->version);
    if (tested != nullptr && is_same_bid(*tested, bid.record)) return *test;
  }
  return std::nullopt;
}

}  // namespace commonweal::investment
