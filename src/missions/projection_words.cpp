#include "missions/projection_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::LevelKind;
using methods::RateKind;
using methods::Window;

constexpr int kMostDecimals = 4;

std::string plural_text(int count, std::string_view one, std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string window_text(const Window& window) {
  return base::reader_text(window.first) + " to " + base::reader_text(window.last);
}

// "until September 2033"; for a year that spans two, "until the academic year 2028 to 2029".
std::string period_phrase(Period period) {
  const bool named = period.kind() >= PeriodKind::financial_year;
  return (named ? "the " + std::string(base::singular(period.kind())) + ' ' : "") +
         base::reader_text(period);
}

// How many decimals a number has as written, at most 4.
int decimals_in(double number) {
  const std::string text = base::shortest(number);
  const auto point = text.find('.');
  if (point == std::string::npos || text.find('e') != std::string::npos) return 0;
  return std::min(static_cast<int>(text.size() - point - 1), kMostDecimals);
}

// A change a year is small beside the value: it is written with three digits that count.
std::string change_text(double rate, int decimals) {
  const double size = std::abs(rate);
  if (size > 0 && size < 100) {
    const int needed = 2 - static_cast<int>(std::floor(std::log10(size)));
    decimals = std::max(decimals, std::min(needed, kMostDecimals));
  }
  return base::grouped(rate, decimals);
}

std::string level_phrase(const methods::ReplayQuestion& question, const methods::Replay& answer,
                         const ValueWords& words) {
  const std::string value = level_value(answer, words.decimals);
  if (!answer.target.period) return value;
  const bool low = question.to.kind == LevelKind::low;
  return "the record " + std::string(low ? "low" : "high") + " of " + value + " (" +
         base::reader_text(*answer.target.period) + ")";
}

std::string rate_phrase(RateKind rate) {
  switch (rate) {
    case RateKind::endpoints: return "";
    case RateKind::least_squares: return ", by least squares";
    case RateKind::compound: return ", compound";
  }
  CW_CHECK(false);
}

std::string change_size(const methods::Replay& answer, const ValueWords& words) {
  const double size = std::abs(answer.rate_per_year);
  return answer.rate_kind == RateKind::compound ? base::percent(size)
                                                : change_text(size, words.decimals);
}

// "the fall of 546,440 a year between August 2007 and June 2010"
std::string change_phrase(const methods::ReplayQuestion& question, const methods::Replay& answer,
                          const ValueWords& words) {
  return std::string(answer.rate_per_year < 0 ? "the fall of " : "the rise of ") +
         change_size(answer, words) + " a year" + rate_phrase(answer.rate_kind) +
         (answer.rate_kind == RateKind::endpoints ? "" : ",") + " between " +
         base::reader_text(question.replay.first) + " and " +
         base::reader_text(question.replay.last);
}

std::string signed_change(const methods::Replay& answer, const ValueWords& words) {
  const double rate = answer.rate_per_year;
  const std::string sign = rate > 0 ? "+" : rate < 0 ? "-" : "";
  return sign + change_size(answer, words);
}

// "7,768,573 incomplete pathways (September 2023)"
std::string start_phrase(const methods::Replay& answer, const ValueWords& words) {
  const auto& start = answer.start();
  return std::string(answer.nowcast ? "a now-cast of " : "") + words.value(start.value) + " (" +
         period_phrase(start.period) + ")";
}

// "9.98 years, until September 2033,"
std::string arrival_phrase(const methods::Arrival& reached) {
  std::string phrase = years_text(reached.years);
  if (reached.first_period) phrase += ", until " + period_phrase(*reached.first_period) + ",";
  return phrase;
}

// What most of the windows say: "8 in 10 of them take from 7.6 to 17.1 years". Requires that one
// of them arrives.
std::string middle_phrase(const methods::Fragility& fragility) {
  const auto p10 = fragility.years_at(0.1);
  const auto median = fragility.years_at(0.5);
  const auto p90 = fragility.years_at(0.9);
  if (!p10) return "the quickest takes " + base::grouped(*fragility.years_at(0), 1) + " years";
  if (!median) return "the quickest 1 in 10 take up to " + base::grouped(*p10, 1) + " years";
  if (!p90) return "half of them take up to " + base::grouped(*median, 1) + " years";
  return "8 in 10 of them take from " + base::grouped(*p10, 1) + " to " + base::grouped(*p90, 1) +
         " years";
}

}  // namespace

std::string ValueWords::value(double number) const {
  return base::grouped(number, decimals) + (unit_words.empty() ? "" : ' ' + unit_words);
}

int decimals_for(const methods::Replay& answer) {
  return std::max(decimals_in(answer.latest.value), decimals_in(answer.target.value));
}

std::string level_value(const methods::Replay& answer, int decimals) {
  if (!answer.target.period) decimals = std::max(decimals, decimals_in(answer.target.value));
  return base::grouped(answer.target.value, decimals);
}

std::vector<Fact> facts_of(const methods::ReplayQuestion& question, const methods::Replay& answer,
                           const ValueWords& words) {
  const ValueWords bare{.decimals = words.decimals, .unit_words = ""};
  const auto at = [&](const methods::Point& point) {
    return bare.value(point.value) + " (" + base::reader_text(point.period) + ")";
  };
  std::vector<Fact> facts{{"Starts from", at(answer.latest)}};
  if (answer.nowcast) facts.push_back({"Now-cast", at(*answer.nowcast)});
  const std::string level = level_value(answer, words.decimals);
  facts.push_back({"Level to reach", answer.target.period
                                         ? at({*answer.target.period, answer.target.value})
                                         : level});
  facts.push_back({"Change a year", signed_change(answer, bare) + " (" +
                                        window_text(question.replay) + rate_phrase(question.rate) +
                                        ")"});
  facts.push_back({"Years", answer.reached ? base::grouped(answer.reached->years, 2) : "never"});
  if (answer.reached && answer.reached->first_period) {
    facts.push_back({"First reached", base::reader_text(*answer.reached->first_period)});
  }
  return facts;
}

std::string years_text(double years) {
  constexpr double kWritten100 = 99.995;
  const std::string text = base::grouped(years, years < kWritten100 ? 2 : 0);
  return text + (text == "1.00" ? " year" : " years");
}

std::string share_text(std::size_t part, std::size_t whole) {
  CW_CHECK(part <= whole && whole > 0);
  if (part == 0) return "none";
  if (part == whole) return "all";
  const double share = static_cast<double>(part) / static_cast<double>(whole);
  constexpr int kLargestOf = 10;
  int best_of = 2;
  double least = 1;
  for (int of = 2; of <= kLargestOf; ++of) {
    const double off = std::abs(std::round(share * of) / of - share);
    if (off < least - 1e-12) {
      least = off;
      best_of = of;
    }
  }
  const auto best = static_cast<int>(std::round(share * best_of));
  if (best == 0) return "fewer than 1 in " + std::to_string(kLargestOf);
  if (best == best_of) return "more than 9 in " + std::to_string(kLargestOf);
  const std::string text = std::to_string(best) + " in " + std::to_string(best_of);
  return least < 1e-9 ? text : "about " + text;
}

std::string length_text(const Window& window) {
  const PeriodKind kind = window.first.kind();
  const int periods = base::periods_between(window.first, window.last);
  if (kind == PeriodKind::day) return plural_text(periods, "day", "days");
  if (kind == PeriodKind::week) return plural_text(periods, "week", "weeks");
  const int per_year = static_cast<int>(base::periods_per_year(kind));
  const int years = periods / per_year;
  const int months = periods % per_year * (12 / per_year);
  if (months == 0) return plural_text(years, "year", "years");
  const std::string rest = plural_text(months, "month", "months");
  return years == 0 ? rest : plural_text(years, "year", "years") + " and " + rest;
}

bool is_there_already(const methods::Replay& answer) {
  return answer.reached && answer.reached->years == 0;
}

std::string answer_sentence(const methods::ReplayQuestion& question, const methods::Replay& answer,
                            const ValueWords& words) {
  const std::string level = level_phrase(question, answer, words);
  const std::string start = start_phrase(answer, words);
  if (is_there_already(answer)) {
    return "It is there already: it starts from " + start + ", and the level is " + level + ".";
  }
  const std::string change = change_phrase(question, answer, words);
  if (!answer.reached) return "From " + start + ", " + change + " never leads to " + level + ".";
  return "It would take " + arrival_phrase(*answer.reached) + " to go from " + start + " back to " +
         level + ", if " + change + " were repeated.";
}

std::string fragility_sentence(const methods::ReplayQuestion& question,
                               const methods::Replay& answer) {
  const auto& fragility = answer.same_length;
  const bool is_alone =
      fragility.windows() == 1 && fragility.answers().front().window == question.replay;
  if (fragility.windows() == 0 || is_alone) {
    return "No other window of this length has a figure at both of its ends.";
  }
  const auto windows = static_cast<int>(fragility.windows());
  std::string sentence = "Of the " + plural_text(windows, "window", "windows") + " of " +
                         length_text(question.replay) + " up to " +
                         period_phrase(answer.latest.period) + ", ";
  if (fragility.never() == 0) return sentence + "all arrive: " + middle_phrase(fragility) + ".";
  sentence += std::to_string(fragility.never()) + " (" +
              share_text(fragility.never(), fragility.windows()) + ") never " +
              (fragility.never() == 1 ? "arrives" : "arrive");
  return sentence + (fragility.never() == fragility.windows()
                         ? "."
                         : ", and " + middle_phrase(fragility) + ".");
}

std::string moved_ends_sentence(const methods::Replay& answer) {
  const auto& moved = answer.moved_ends;
  if (moved.windows() == 0) return "";
  std::string sentence = "Moving either end of the window by up to 6 periods gives " +
                         plural_text(static_cast<int>(moved.windows()), "window", "windows");
  if (moved.never() == moved.windows()) return sentence + ", and none of them arrives.";
  sentence += ": " + middle_phrase(moved);
  if (moved.never() == 0) return sentence + ".";
  return sentence + ", and " + std::to_string(moved.never()) +
         (moved.never() == 1 ? " never arrives." : " never arrive.");
}

}  // namespace commonweal::missions
