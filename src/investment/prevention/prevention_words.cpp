#include "investment/prevention/prevention_words.hpp"

#include "base/number_text.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {
namespace {

const ProtectedYear* last_held(const ProtectedShare& shares) {
  const ProtectedYear* last = nullptr;
  for (const auto& it : shares.years) {
    if (it.share) last = &it;
  }
  return last;
}

std::string points(double share) { return base::grouped(100 * share, 2) + " percentage points"; }

}  // namespace

std::string spend_share_words(double share) { return base::grouped(100 * share, 2) + "%"; }

std::string class_words(PreventionClass kind) {
  std::string words(words_of(kind));
  return kind == PreventionClass::acute ? words + ": not prevention" : words + " prevention";
}

std::string standing_sentence(const ProtectedShare& shares) {
  const ProtectedYear* last = last_held(shares);
  if (last == nullptr) return "No share can be given: no reviewed prevention spending is held.";
  std::string text = "In " + missions::year_words(last->year) + " " +
                     spend_share_words(*last->share) +
                     " of its spending was reviewed as prevention (" + sum_words(last->prevention) +
                     " of " + sum_words(*last->total) + ").";
  if (!last->floor) return text + " No floor was set for that year.";
  return text + " The floor was " + spend_share_words(*last->floor) + ".";
}

std::string path_sentence(const ProtectedShare& shares) {
  const auto path = path_of(shares);
  if (!path) return "";
  std::string text = "To reach " + spend_share_words(path->target) + " in " +
                     missions::year_words(path->to) + " from " + spend_share_words(path->share) +
                     " in " + missions::year_words(path->from) + ", the share must rise by " +
                     points(path->needed) + " a year.";
  if (path->needed <= 0) {
    text = "In " + missions::year_words(path->from) + " it already had the " +
           spend_share_words(path->target) + " that is set for " + missions::year_words(path->to) +
           ".";
  }
  if (!path->past) return text;
  const std::string way = *path->past < 0 ? "fell" : "rose";
  return text + " Over the years held it " + way + " by " + points(std::abs(*path->past)) +
         " a year.";
}

std::string review_sentence(const Classification& it) {
  switch (it.state) {
    case ReviewState::proposed: return "Nobody has reviewed it, so it does not count.";
    case ReviewState::reviewed:
      return "Reviewed by " + it.reviewed_by + " on " + it.reviewed_on + ".";
    case ReviewState::disputed:
      return "Disputed by " + it.reviewed_by + " on " + it.reviewed_on + ", so it does not count.";
  }
  return "";
}

}  // namespace commonweal::investment
