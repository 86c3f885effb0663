#include "missions/excess.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/period_column.hpp"
#include "base/problems.hpp"

namespace commonweal::missions {
namespace {

using methods::PeerLevel;
using methods::PeerYears;

void read_period(std::string_view place, const std::string& text, base::PeriodKind kind,
                 std::optional<base::Period>& period, base::Problems& problems) {
  if (text.empty()) return;
  const auto read = base::period_of_kind({.place = place, .text = text}, kind);
  if (problems.value_of(read)) period = *read;
}

void read_level(const std::string& text, PeerLevel& level, base::Problems& problems) {
  if (text.empty()) return;
  for (const auto known : {PeerLevel::mean, PeerLevel::median, PeerLevel::weighted}) {
    if (text != code_word(known)) continue;
    level = known;
    return;
  }
  problems.add({.place = "level",
                .what = "\"" + text + "\" is not mean, median or weighted. Give one of them."});
}

void read_years(const std::string& text, PeerYears& years, base::Problems& problems) {
  if (text.empty() || text == code_word(PeerYears::any)) return;
  if (text == code_word(PeerYears::all)) {
    years = PeerYears::all;
    return;
  }
  problems.add({.place = "years", .what = "\"" + text + "\" is not any or all. Give one of them."});
}

}  // namespace

std::string_view code_word(PeerLevel level) {
  switch (level) {
    case PeerLevel::mean: return "mean";
    case PeerLevel::median: return "median";
    case PeerLevel::weighted: return "weighted";
  }
  CW_CHECK(false);
}

std::string_view code_word(PeerYears years) {
  switch (years) {
    case PeerYears::any: return "any";
    case PeerYears::all: return "all";
  }
  CW_CHECK(false);
}

base::Result<methods::ExcessQuestion> excess_question(const ExcessText& text,
                                                      base::PeriodKind kind) {
  base::Problems problems;
  methods::ExcessQuestion question;
  read_period("from", text.from, kind, question.from, problems);
  read_period("to", text.to, kind, question.to, problems);
  read_level(text.level, question.level, problems);
  read_years(text.years, question.years, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return question;
}

std::optional<CountedPer> counted_per(const Metric& metric) {
  constexpr std::string_view kPer = " per ";
  constexpr std::string_view kPeople = " people";
  const std::string& words = metric.unit_words;
  const auto per = words.find(kPer);
  if (per == words.npos || !words.ends_with(kPeople)) return std::nullopt;
  const auto number = per + kPer.size();
  if (words.size() < number + kPeople.size()) return std::nullopt;
  std::string text = words.substr(number, words.size() - kPeople.size() - number);
  std::erase(text, ',');
  const auto people = base::decimal_number({.place = {}, .text = text});
  if (!people || !(*people > 0)) return std::nullopt;
  return CountedPer{.events = words.substr(0, per), .people = *people};
}

}  // namespace commonweal::missions
