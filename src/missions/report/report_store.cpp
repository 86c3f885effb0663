#include "missions/report/report_store.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/check.hpp"
#include "missions/report/report_document_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;
using platform::Transaction;

constexpr auto kDraft = R"(
  SELECT r.body, h.title, h.period, f.drafted_micros, f.facts,
         (SELECT count(*) FROM report_publication p WHERE p.report_id = r.id)
  FROM report r
  JOIN report_heading h ON h.report_id = r.id
  JOIN report_facts f ON f.report_id = r.id
  WHERE r.id = ?
  ORDER BY h.row_id DESC, f.row_id DESC LIMIT 1
)";
constexpr auto kOfBody = "SELECT id FROM report WHERE body = ? ORDER BY id DESC";
constexpr auto kWords =
    "SELECT row_id, part, words FROM report_words WHERE report_id = ? ORDER BY row_id";
constexpr auto kRecommendations = R"(
  SELECT number, addressed_to, words FROM report_recommendation WHERE report_id = ?
  ORDER BY row_id
)";
constexpr auto kPublished = R"(
  SELECT p.document, p.digest,
         (SELECT count(*) FROM report_publication c WHERE c.report_id = p.report_id)
  FROM report_publication p
  WHERE p.report_id = ? AND (? = 0 OR p.number = ?)
  ORDER BY p.row_id DESC LIMIT 1
)";
constexpr auto kAllPublished = R"(
  SELECT p.document, p.digest
  FROM report_publication p
  WHERE p.row_id = (SELECT max(l.row_id) FROM report_publication l
                    WHERE l.report_id = p.report_id)
  ORDER BY p.published_on DESC, p.row_id DESC
)";
constexpr auto kLast = R"(
  SELECT r.id FROM report r JOIN report_publication p ON p.report_id = r.id
  WHERE r.body = ? AND r.id < ?
  ORDER BY r.id DESC LIMIT 1
)";
constexpr auto kAnswers = R"(
  SELECT recommendation, answer, words, answered_on FROM report_answer WHERE report_id = ?
  ORDER BY row_id
)";
constexpr auto kOutcomes = R"(
  SELECT recommendation, outcome, words, noted_on FROM report_outcome WHERE report_id = ?
  ORDER BY row_id
)";

std::int64_t number(ReportId id) { return static_cast<std::int64_t>(id); }

// Of the rows of each recommendation the last, as they come.
std::vector<ReportRecommendation> standing_recommendations(Transaction& transaction, ReportId id) {
  auto row = transaction.prepare(kRecommendations);
  row.bind(number(id));
  std::map<int, ReportRecommendation> all;
  while (row.next()) {
    const int which = static_cast<int>(row.integer(0));
    all[which] = {which, row.text(1), "", row.text(2)};
  }
  std::vector<ReportRecommendation> standing;
  for (auto& [which, recommendation] : all) {
    if (!recommendation.words.empty()) standing.push_back(std::move(recommendation));
  }
  return standing;
}

RecommendationState* state_of(std::vector<RecommendationState>& states, std::int64_t which) {
  const auto found = std::ranges::find_if(states, [&](const RecommendationState& state) {
    return state.recommendation.number == which;
  });
  return found == states.end() ? nullptr : &*found;
}

base::Date day_in(const Statement& row, int column) {
  const auto day = kept_day(row.text(column));
  CW_CHECK(day.has_value());
  return *day;
}

Statement published_row(Transaction& transaction, ReportId id, std::optional<int> version) {
  auto row = transaction.prepare(kPublished);
  const std::int64_t which = version.value_or(0);
  row.bind(number(id)).bind(which).bind(which);
  return row;
}

}  // namespace

std::optional<ReportDraft> find_draft(Transaction& transaction, ReportId id) {
  auto row = transaction.prepare(kDraft);
  row.bind(number(id));
  if (!row.next()) return std::nullopt;
  ReportDraft draft{.id = id,
                    .body = row.text(0),
                    .title = row.text(1),
                    .period = row.text(2),
                    .facts = facts_in(row.text(4)),
                    .drafted = base::Instant{std::chrono::microseconds{row.integer(3)}},
                    .words = {},
                    .recommendations = standing_recommendations(transaction, id),
                    .versions = static_cast<int>(row.integer(5))};
  auto words = transaction.prepare(kWords);
  words.bind(number(id));
  while (words.next()) draft.words[words.text(1)] = {words.integer(0), words.text(2)};
  return draft;
}

std::vector<ReportDraft> drafts_of(Transaction& transaction, std::string_view body) {
  auto row = transaction.prepare(kOfBody);
  row.bind(body);
  std::vector<ReportId> ids;
  while (row.next()) ids.push_back(ReportId{row.integer(0)});
  std::vector<ReportDraft> drafts;
  for (const ReportId id : ids) {
    if (auto draft = find_draft(transaction, id)) drafts.push_back(*std::move(draft));
  }
  return drafts;
}

std::optional<PublishedReport> find_published(Transaction& transaction, ReportId id,
                                              std::optional<int> version) {
  auto row = published_row(transaction, id, version);
  if (!row.next()) return std::nullopt;
  return PublishedReport{document_in(row.text(0)), row.text(1), static_cast<int>(row.integer(2))};
}

std::optional<std::string> published_text(Transaction& transaction, ReportId id,
                                          std::optional<int> version) {
  auto row = published_row(transaction, id, version);
  if (!row.next()) return std::nullopt;
  return row.text(0);
}

std::vector<ReportListing> published_reports(Transaction& transaction) {
  std::vector<ReportListing> all;
  {
    auto row = transaction.prepare(kAllPublished);
    while (row.next()) all.push_back({document_in(row.text(0)), row.text(1)});
  }
  for (auto& listing : all) {
    listing.open = unanswered(states_of(transaction, listing.document));
  }
  return all;
}

std::optional<PublishedReport> last_report(Transaction& transaction, std::string_view body,
                                           ReportId before) {
  auto row = transaction.prepare(kLast);
  row.bind(body).bind(number(before));
  if (!row.next()) return std::nullopt;
  return find_published(transaction, ReportId{row.integer(0)});
}

std::vector<RecommendationState> states_of(Transaction& transaction,
                                           const ReportDocument& document) {
  std::vector<RecommendationState> states;
  for (const auto& recommendation : document.recommendations) states.push_back({recommendation});
  auto answers = transaction.prepare(kAnswers);
  answers.bind(number(document.report));
  while (answers.next()) {
    const std::string word = answers.text(1);
    const auto answer = report_answer_named({.place = "answer", .text = word});
    CW_CHECK(answer.has_value());
    if (auto* state = state_of(states, answers.integer(0))) {
      state->answered = ReportAnswered{*answer, answers.text(2), day_in(answers, 3)};
    }
  }
  auto outcomes = transaction.prepare(kOutcomes);
  outcomes.bind(number(document.report));
  while (outcomes.next()) {
    const std::string word = outcomes.text(1);
    const auto outcome = report_outcome_named({.place = "outcome", .text = word});
    CW_CHECK(outcome.has_value());
    if (auto* state = state_of(states, outcomes.integer(0))) {
      state->noted = ReportNoted{*outcome, outcomes.text(2), day_in(outcomes, 3)};
    }
  }
  return states;
}

}  // namespace commonweal::missions
