#include "devolution/election/election_report.hpp"

#include "methods/voting/first_past_the_post.hpp"
#include "methods/voting/stv_nhs.hpp"
#include "methods/voting/stv_scottish.hpp"

namespace commonweal::devolution {
namespace {

using methods::CountAction;
using methods::LotQuestion;

std::string_view question_words(LotQuestion question) {
  switch (question) {
    case LotQuestion::surplus: return "whose surplus goes first";
    case LotQuestion::exclusion: return "who is excluded";
    case LotQuestion::seat: return "who gets a seat";
  }
  CW_CHECK(false);
}

}  // namespace

base::Result<methods::ElectionCount> counted_election(const BltElection& election,
                                                      ElectionRules rules, std::uint64_t seed,
                                                      std::int64_t& set_aside) {
  const auto ballots =
      methods::RankedBallots::make({election.names.size(), election.withdrawn}, election.piles);
  if (!ballots) return tl::unexpected(ballots.error());
  set_aside = ballots->set_aside();
  const methods::ElectionQuestion question{.seats = election.seats, .seed = seed};
  switch (rules) {
    case ElectionRules::scottish: return methods::count_scottish_stv(*ballots, question);
    case ElectionRules::nhs_foundation_trust: return methods::count_nhs_stv(*ballots, question);
    case ElectionRules::first_past_the_post:
      return methods::count_first_past_the_post(*ballots, question);
    case ElectionRules::approval: return methods::count_approvals(*ballots, question);
  }
  CW_CHECK(false);
}

std::string_view action_word(CountAction action) {
  switch (action) {
    case CountAction::first_preferences: return "first preferences";
    case CountAction::votes: return "votes";
    case CountAction::surplus: return "surplus";
    case CountAction::exclusion: return "exclusion";
  }
  CW_CHECK(false);
}

std::string lot_sentence(const methods::CountLot& lot, const BltElection& election) {
  std::string tied;
  for (std::size_t i = 0; i < lot.tied.size(); ++i) {
    if (i > 0) tied += i + 1 == lot.tied.size() ? " and " : ", ";
    tied += election.names[lot.tied[i]];
  }
  return "Stage " + std::to_string(lot.stage) + ": a lot decided " +
         std::string(question_words(lot.question)) + " of " + tied +
         ", who were level: " + election.names[lot.drawn] + '.';
}

}  // namespace commonweal::devolution
