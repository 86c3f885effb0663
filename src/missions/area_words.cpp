#include "missions/area_words.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "missions/body_words.hpp"

namespace commonweal::missions {
namespace {

std::size_t count(const Scorecard& scorecard, Difference difference) {
  return static_cast<std::size_t>(
      std::ranges::count_if(scorecard.measures, [&](const Measure& measure) {
        return measure.country && measure.country->difference == difference;
      }));
}

std::string is_here(std::size_t number, const char* what) {
  return std::to_string(number) + (number == 1 ? " is " : " are ") + what;
}

// "a", "a and b", "a, b and c"
std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

}  // namespace

std::string standing_words(const Scorecard& scorecard) {
  const auto better = count(scorecard, Difference::better);
  const auto worse = count(scorecard, Difference::worse);
  const auto unclear = count(scorecard, Difference::unclear);
  const auto all = better + worse + unclear;
  if (all == 0) return "";
  std::vector<std::string> parts;
  if (better > 0) parts.push_back(is_here(better, "better"));
  if (worse > 0) parts.push_back(is_here(worse, "worse"));
  if (unclear > 0) {
    parts.push_back(std::to_string(unclear) +
                    (unclear == 1 ? " shows no clear difference" : " show no clear difference"));
  }
  const std::string held = " that can be held against " + scorecard.country->name + ", ";
  if (all == 1) return "Of one measure" + held + joined(parts) + ".";
  return "Of the " + std::to_string(all) + " measures" + held + joined(parts) + ".";
}

std::string like_places_words(const Body& body, const std::vector<const Body*>& like,
                              const Body* parent) {
  if (like.empty() || parent == nullptr) {
    return "No like places are held for " + body.name + ".";
  }
  return "Like places are the other " + counted(like.size(), body.kind) + " in " +
         in_sentence(*parent) +
         ". They are near, and that is all that makes them alike: they may be richer or poorer, "
         "younger or older.";
}

}  // namespace commonweal::missions
