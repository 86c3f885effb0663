#include "investment/proposals/proposal_state.hpp"

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

constexpr base::WordTable<ProposalState, 7> kStates = {{{ProposalState::draft, "draft"},
                                                        {ProposalState::submitted, "submitted"},
                                                        {ProposalState::tested, "tested"},
                                                        {ProposalState::funded, "funded"},
                                                        {ProposalState::declined, "declined"},
                                                        {ProposalState::withdrawn, "withdrawn"},
                                                        {ProposalState::stopped, "stopped"}}};

constexpr base::WordTable<ProposalState, 7> kStateWords = {{{ProposalState::draft, "Draft"},
                                                            {ProposalState::submitted, "Submitted"},
                                                            {ProposalState::tested, "Tested"},
                                                            {ProposalState::funded, "Funded"},
                                                            {ProposalState::declined, "Declined"},
                                                            {ProposalState::withdrawn, "Withdrawn"},
                                                            {ProposalState::stopped, "Stopped"}}};

constexpr base::WordTable<Prices, 2> kPrices = {{{Prices::real, "real"}, {Prices::cash, "cash"}}};

}  // namespace

std::string_view code_word(ProposalState state) { return base::word_of(kStates, state); }
std::string_view words_of(ProposalState state) { return base::word_of(kStateWords, state); }
base::Result<ProposalState> proposal_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

std::string_view code_word(Prices prices) { return base::word_of(kPrices, prices); }
base::Result<Prices> prices_named(base::Field field) { return base::value_named(kPrices, field); }

}  // namespace commonweal::investment
