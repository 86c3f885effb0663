#include "missions/changes.hpp"

#include <ostream>
#include <string>

namespace commonweal::missions {

namespace {

// "bodies" is "body", "observations of files" is "observation of files".
std::string one_of(std::string_view things) {
  const auto noun = things.substr(0, things.find(" of "));
  const bool is_ies = noun.ends_with("ies");
  std::string one(noun.substr(0, noun.size() - (is_ies ? 3 : 1)));
  return one.append(is_ies ? "y" : "").append(things.substr(noun.size()));
}

}  // namespace

void print_changes(std::string_view things, const Changes& changes, std::ostream& out) {
  const auto all = changes.added + changes.changed + changes.unchanged;
  out << all << ' ' << (all == 1 ? one_of(things) : std::string(things)) << ": " << changes.added
      << " new, " << changes.changed << " changed, " << changes.unchanged << " as before.";
  if (changes.added + changes.changed == 0) out << " Nothing changed.";
  out << '\n';
}

}  // namespace commonweal::missions
