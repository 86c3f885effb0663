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

std::string are(std::size_t number, const char* what) {
  return std::to_string(number) + (number == 1 ? " is " : " are ") + what;
}

}  // namespace

std::string standing_words(const Scorecard& scorecard) {
  const auto better = count(scorecard, Difference::better);
  const auto worse = count(scorecard, Difference::worse);
  const auto unclear = count(scorecard, Difference::unclear);
  const auto all = better + worse + unclear;
  if (all == 0) return "";
  const std::string country = scorecard.country->name;
  return (all == 1 ? "One measure can be held against " + country
                   : std::to_string(all) + " measures can be held against " + country) +
         " with a published interval: " + are(better, "better") + ", " + are(worse, "worse") +
         ", and " + std::to_string(unclear) + (unclear == 1 ? " shows" : " show") +
         " no clear difference.";
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
