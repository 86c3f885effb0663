#include "investment/desk/bid_move.hpp"

#include <algorithm>
#include <initializer_list>

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

using base::ErrorCode;

constexpr base::WordTable<BidMove, 3> kMoves = {{{BidMove::submit, "submit"},
                                                 {BidMove::withdraw, "withdraw"},
                                                 {BidMove::send_back, "send-back"}}};

bool is_any_of(ProposalState state, std::initializer_list<ProposalState> states) {
  return std::ranges::find(states, state) != states.end();
}

std::string stands(ProposalState state) {
  return "This bid is " + std::string(code_word(state)) + ". ";
}

tl::unexpected<base::Error> refused(ProposalState state, const char* why) {
  return base::fail(ErrorCode::conflict, stands(state) + why);
}

}  // namespace

std::string_view code_word(BidMove move) { return base::word_of(kMoves, move); }

base::Result<ProposalState> moved_by(BidMove move, ProposalState state) {
  using enum ProposalState;
  switch (move) {
    case BidMove::submit:
      if (state == draft) return submitted;
      return refused(state, "Only a draft can be submitted.");
    case BidMove::withdraw:
      if (is_any_of(state, {draft, submitted, tested})) return withdrawn;
      return refused(state, "Only a bid that was not decided yet can be withdrawn.");
    case BidMove::send_back:
      if (is_any_of(state, {submitted, tested, withdrawn, declined})) return draft;
      return refused(state, "Only a bid that was submitted, withdrawn or declined can go back.");
  }
  CW_CHECK(false);
}

bool may_be_changed(ProposalState state) { return state == ProposalState::draft; }

bool may_be_tested(ProposalState state) {
  return is_any_of(state, {ProposalState::submitted, ProposalState::tested});
}

base::Result<ProposalState> decided_by(DecisionOutcome outcome, ProposalState state) {
  using enum ProposalState;
  switch (outcome) {
    case DecisionOutcome::fund:
      if (state == tested) return funded;
      return refused(state, "Only a bid that was tested can be funded.");
    case DecisionOutcome::decline:
      if (may_be_tested(state)) return declined;
      return refused(state, "Only a bid that was submitted can be declined.");
    case DecisionOutcome::defer:
      if (may_be_tested(state)) return state;
      return refused(state, "Only a bid that was submitted can be deferred.");
    case DecisionOutcome::stop:
      if (state == funded) return stopped;
      return refused(state, "Only what was funded can be stopped.");
    case DecisionOutcome::scale:
      if (state == funded) return funded;
      return refused(state, "Only what was funded can be scaled.");
  }
  CW_CHECK(false);
}

}  // namespace commonweal::investment
