#pragma once

// Tests recorded and decisions taken: checked and written in the caller's transaction with what
// follows from them, the state of the bid and its commitment. Who may is asked here.

#include <optional>
#include <string>

#include "base/result.hpp"
#include "investment/desk/bid_change_store.hpp"
#include "investment/desk/test_run_store.hpp"

namespace commonweal::investment {

// The Treasury's: the bid is tested then. Refused for a bid that was not submitted, for another
// version than the latest, and where a test or a decision was recorded since. `run` was made of
// that version. Whether it could be is asked before the test is run.
[[nodiscard]] base::Result<void> test_right(const DeskWork& work, const HeldBid& bid,
                                            const ShownBid& shown);
[[nodiscard]] base::Result<void> record_test(const DeskWork& work, const HeldBid& bid,
                                             const TestRun& run, const ShownBid& shown);

// A decision as it was typed.
struct DecisionOrder {
  ShownBid shown;
  std::string outcome;
  std::string start_year;
  std::string scale;
  std::string conditions;
  std::string reasons;
  std::string raid_reason;
  std::string decided_by;
};

// A minister's. The order checked against the bid, with everything that is wrong with it: it names
// another version than the latest, gives no reasons, funds what was not tested as it stands, or
// what raids protected prevention without a reason for that.
base::Result<Decision> checked_decision(const DeskWork& work, const HeldBid& bid,
                                        const DecisionOrder& order);

// Written with the bid's state and its commitment. `promises` are those of the decision's start and
// scale; only a funded bid needs them.
[[nodiscard]] base::Result<void> put_decision(const DeskWork& work, const HeldBid& bid,
                                              const Decision& decision,
                                              std::vector<missions::Promise> promises);

// The latest test that was made of the bid as it stands; none where it was changed since.
std::optional<RecordedTest> standing_test(platform::Transaction& transaction, const HeldBid& bid);

}  // namespace commonweal::investment
