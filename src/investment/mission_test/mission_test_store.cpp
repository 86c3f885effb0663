#include "investment/mission_test/mission_test_store.hpp"

#include <string>
#include <utility>

#include "base/check.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/proposals/case_store.hpp"
#include "investment/proposals/proposal_store.hpp"

namespace commonweal::investment {

base::Result<Case> load_bid_case(const missions::Holdings& holdings, std::string_view code) {
  std::vector<Proposal> bids = proposals_of(holdings.transaction);
  std::erase_if(bids, [&](const Proposal& it) {
    return it.code != code && it.state != ProposalState::funded;
  });
  Case of = read_case(holdings, std::move(bids));
  if (find_proposal(of, code) != nullptr) return of;
  return base::fail(base::ErrorCode::not_found,
                    "There is no bid \"" + std::string(code) + "\" in the database.");
}

base::Result<HeldTest> load_mission_test(const missions::Holdings& holdings,
                                         const platform::Visitor& visitor, std::string_view code,
                                         const MissionTestQuestion& question) {
  auto seen = find_proposal(holdings.transaction, visitor, code);
  if (!seen) return base::fail(std::move(seen));
  auto of = load_bid_case(holdings, code);
  if (!of) return base::fail(std::move(of));
  const Proposal* bid = find_proposal(*of, code);
  CW_CHECK(bid != nullptr);
  const PreventionBook book = load_prevention(holdings.transaction);
  auto asked = question;
  asked.prevention = &book;
  auto test = mission_test(*of, *bid, asked);
  if (!test) return base::fail(std::move(test));
  test->question.prevention = nullptr;  // It goes with this call.
  return HeldTest{std::move(*of), std::move(*test)};
}

}  // namespace commonweal::investment
