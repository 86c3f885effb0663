#include "missions/report/report.hpp"

#include <algorithm>

#include "base/period_reading.hpp"
#include "base/word_table.hpp"
#include "missions/known_on.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<ReportAnswer, 3> kAnswers = {
    {{ReportAnswer::accepted, "accepted"},
     {ReportAnswer::accepted_in_part, "accepted-in-part"},
     {ReportAnswer::rejected, "rejected"}}};
constexpr base::WordTable<ReportAnswer, 3> kAnswerWords = {
    {{ReportAnswer::accepted, "Accepted"},
     {ReportAnswer::accepted_in_part, "Accepted in part"},
     {ReportAnswer::rejected, "Rejected"}}};
constexpr base::WordTable<ReportOutcome, 3> kOutcomes = {{{ReportOutcome::done, "done"},
                                                          {ReportOutcome::under_way, "under-way"},
                                                          {ReportOutcome::not_done, "not-done"}}};
constexpr base::WordTable<ReportOutcome, 3> kOutcomeWords = {
    {{ReportOutcome::done, "Done"},
     {ReportOutcome::under_way, "Under way"},
     {ReportOutcome::not_done, "Not done"}}};

}  // namespace

std::string_view code_word(ReportAnswer answer) { return base::word_of(kAnswers, answer); }
std::string_view words_of(ReportAnswer answer) { return base::word_of(kAnswerWords, answer); }
std::string_view code_word(ReportOutcome outcome) { return base::word_of(kOutcomes, outcome); }
std::string_view words_of(ReportOutcome outcome) { return base::word_of(kOutcomeWords, outcome); }

base::Result<ReportAnswer> report_answer_named(base::Field field) {
  return base::value_named(kAnswers, field);
}
base::Result<ReportOutcome> report_outcome_named(base::Field field) {
  return base::value_named(kOutcomes, field);
}

std::optional<int> days_late(const std::optional<base::Date>& due, base::Date today) {
  if (!due || today <= *due) return std::nullopt;
  return static_cast<int>((today - *due).count());
}

std::string owed_words(const std::optional<base::Date>& due, base::Date today) {
  if (!due) return "";
  const auto late = days_late(due, today);
  if (!late) return "Due on " + reader_text(*due);
  return "Late by " + std::to_string(*late) + (*late == 1 ? " day" : " days");
}

std::size_t unanswered(const std::vector<RecommendationState>& states) {
  return static_cast<std::size_t>(std::ranges::count_if(
      states, [](const RecommendationState& state) { return !state.answered; }));
}

std::optional<base::Date> kept_day(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto day = known_on_in({.place = "day", .text = text});
  return day ? *day : std::nullopt;
}

std::vector<std::string> paragraphs_of(std::string_view words) {
  std::vector<std::string> paragraphs;
  while (!words.empty()) {
    const auto end = words.find('\n');
    const auto line = words.substr(0, end);
    const auto first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos) {
      paragraphs.emplace_back(line.substr(first, line.find_last_not_of(" \t\r") + 1 - first));
    }
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
  return paragraphs;
}

}  // namespace commonweal::missions
