#include "devolution/election/blt_text.hpp"

#include <string_view>

namespace commonweal::devolution {
namespace {

std::string quoted(std::string_view text) {
  std::string all = "\"";
  for (const char c : text) all.append(c == '"' ? 2 : 1, c);
  return all + '"';
}

}  // namespace

std::string blt_text(const BltElection& election) {
  std::string text =
      std::to_string(election.names.size()) + ' ' + std::to_string(election.seats) + '\n';
  for (const auto who : election.withdrawn) text += '-' + std::to_string(who + 1) + '\n';
  for (const auto& pile : election.piles) {
    text += std::to_string(pile.papers);
    for (const auto who : pile.preferences) text += ' ' + std::to_string(who + 1);
    text += " 0\n";
  }
  text += "0\n";
  for (const auto& name : election.names) text += quoted(name) + '\n';
  return text + quoted(election.title) + '\n';
}

}  // namespace commonweal::devolution
