#pragma once

// What a unit has above its peers, in plain sentences, for pages and for the shell. Says what the
// numbers are, how sure they are, and what other peers would have said; never why.

#include <string>
#include <vector>

#include "missions/excess.hpp"

namespace commonweal::missions {

// "From 2010 to 2019 the United Kingdom had 164,875 more deaths than at the mean rate of its 9
// peers." Where its people are not known, by how much its rate lay above theirs.
std::string answer_sentence(const NamedExcess& of);

// "By chance alone it lies between 162,639 and 167,115 (95% interval) …" Empty without a number.
std::string chance_sentence(const NamedExcess& of);

// What leaving one peer out, and each peer alone, would have said.
std::vector<std::string> other_peers_sentences(const NamedExcess& of);

// Years that are not in the sum, and peers that lack a figure in one that is.
std::vector<std::string> gap_sentences(const NamedExcess& of);

// "the mean rate", as a sentence goes on; "Mean of 9 peers", as a line or a column is called.
std::string level_words(methods::PeerLevel level);
std::string level_name(const NamedExcess& of);

std::string rate_text(const NamedExcess& of, double rate);       // "221"
std::string peer_rate_text(const NamedExcess& of, double rate);  // "193.9": one decimal more.
std::string events_text(double events);                          // "164,875"
std::string other_text(const NamedExcess& of, const methods::OtherPeers& other);

}  // namespace commonweal::missions
