#include "investment/prevention/prevention_words.hpp"

#include <cmath>

#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

// Without a decimal that is 0.
std::string short_number(double number) {
  std::string text = base::grouped(number, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

const ProtectedYear* last_held(const ProtectedShare& shares) {
  const ProtectedYear* last = nullptr;
  for (const auto& it : shares.years) {
    if (it.share) last = &it;
  }
  return last;
}

std::string points(double share) { return base::grouped(100 * share, 2) + " percentage points"; }

}  // namespace

std::string financial_year(int first) {
  const std::string next = std::to_string((first + 1) % 100);
  return std::to_string(first) + (next.size() == 1 ? "-0" : "-") + next;
}

std::string spend_words(double pounds) {
  if (pounds < 0) return "-" + spend_words(-pounds);
  if (pounds >= 1e9) return "£" + short_number(pounds / 1e9) + " billion";
  if (pounds >= 1e6) return "£" + short_number(pounds / 1e6) + " million";
  return "£" + base::grouped(pounds, std::floor(pounds) == pounds ? 0 : 2);
}

std::string spend_share_words(double share) { return base::grouped(100 * share, 2) + "%"; }

std::string class_words(PreventionClass kind) {
  std::string words(words_of(kind));
  return kind == PreventionClass::acute ? words + ": not prevention" : words + " prevention";
}

std::string standing_sentence(const ProtectedShare& shares) {
  const ProtectedYear* last = last_held(shares);
  if (last == nullptr) return "No share can be given: no reviewed prevention spending is held.";
  std::string text = "In " + financial_year(last->year) + " " + spend_share_words(*last->share) +
                     " of its spending was reviewed as prevention (" +
                     spend_words(last->prevention) + " of " + spend_words(*last->total) + ").";
  if (!last->floor) return text + " No floor was set for that year.";
  return text + " The floor was " + spend_share_words(*last->floor) + ".";
}

std::string path_sentence(const ProtectedShare& shares) {
  const auto path = path_of(shares);
  if (!path) return "";
  std::string text = "To reach " + spend_share_words(path->target) + " in " +
                     financial_year(path->to) + " from " + spend_share_words(path->share) + " in " +
                     financial_year(path->from) + ", the share must rise by " +
                     points(path->needed) + " a year.";
  if (path->needed <= 0) {
    text = "In " + financial_year(path->from) + " it already had the " +
           spend_share_words(path->target) + " that is set for " + financial_year(path->to) + ".";
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
