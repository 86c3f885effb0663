#include "missions/report/report_answer_store.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/london_day.hpp"
#include "missions/known_on.hpp"
#include "missions/report/report_row_store.hpp"
#include "missions/report/report_store.hpp"
#include "missions/report/report_text.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Transaction;

constexpr auto kAddAnswer = R"(
  INSERT INTO report_answer (report_id, row_id, recommendation, answer, words, answered_on)
  VALUES (?, ?, ?, ?, ?, ?))";
constexpr auto kAddOutcome = R"(
  INSERT INTO report_outcome (report_id, row_id, recommendation, outcome, words, noted_on)
  VALUES (?, ?, ?, ?, ?, ?))";

// The published recommendation of that number.
base::Result<ReportDocument> published_with(Transaction& transaction, ReportId id, int number) {
  auto published = find_published(transaction, id);
  if (!published && published.error().code == ErrorCode::not_found) {
    return base::fail(ErrorCode::conflict, "This report is not published, so nothing is owed yet.");
  }
  if (!published) return base::fail(std::move(published));
  auto& document = published->document;
  const auto found =
      std::ranges::find(document.recommendations, number, &ReportRecommendation::number);
  if (found != document.recommendations.end()) return std::move(document);
  return base::fail(ErrorCode::not_found,
                    "The report has no recommendation " + std::to_string(number) + ".");
}

}  // namespace

base::Result<void> answer_report(Transaction& transaction, ReportId id, const AnswerChange& change,
                                 const ReportAsker& asker) {
  if (!answers_reports(transaction, asker.account)) {
    return base::fail(ErrorCode::forbidden,
                      "Only the mission unit answers for the government. Sign in as one of it.");
  }
  auto document = published_with(transaction, id, change.number);
  if (!document) return base::fail(std::move(document));
  auto words = report_words_in({.place = "words", .text = change.words});
  if (!words) return base::fail(std::move(words));
  if (words->empty()) {
    std::vector<base::Problem> problems = {{.place = "words", .what = kAnswerNeedsWords}};
    return base::fail(ErrorCode::invalid_input, std::move(problems));
  }
  write_report_row(transaction, "report_answer", kAddAnswer, asker.act, id,
                   std::int64_t{change.number}, code_word(change.answer), std::string_view(*words),
                   std::string_view(text(base::london_day(asker.act.at))));
  return {};
}

base::Result<void> note_outcome(Transaction& transaction, ReportId id, const OutcomeChange& change,
                                const ReportAsker& asker) {
  auto document = published_with(transaction, id, change.number);
  if (!document) return base::fail(std::move(document));
  if (!writes_for(transaction, asker.account, document->body)) {
    return base::fail(ErrorCode::forbidden,
                      "Only the independent body itself notes what became of what it recommended.");
  }
  auto words = report_words_in({.place = "words", .text = change.words});
  if (!words) return base::fail(std::move(words));
  write_report_row(transaction, "report_outcome", kAddOutcome, asker.act, id,
                   std::int64_t{change.number}, code_word(change.outcome), std::string_view(*words),
                   std::string_view(text(base::london_day(asker.act.at))));
  return {};
}

}  // namespace commonweal::missions
