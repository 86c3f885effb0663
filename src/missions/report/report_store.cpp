#include "missions/report/report_store.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/check.hpp"
#include "missions/report/report_document_file.hpp"
#include "missions/scope_store.hpp"

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
// Both have the columns that kept_version reads, in its order.
constexpr auto kPublished = R"(
  SELECT p.report_id, p.number, r.body, h.title, h.period, p.published_on, p.answer_due,
         p.change_note, p.document, p.digest,
         (SELECT count(*) FROM report_publication c WHERE c.report_id = p.report_id)
  FROM report_publication p
  JOIN report r ON r.id = p.report_id
  JOIN report_heading h ON h.report_id = p.report_id
  WHERE p.report_id = ? AND (? = 0 OR p.number = ?)
  ORDER BY p.row_id DESC, h.row_id DESC LIMIT 1
)";
constexpr auto kAllPublished = R"(
  SELECT p.report_id, p.number, r.body, h.title, h.period, p.published_on, p.answer_due,
         p.change_note, p.document, p.digest,
         (SELECT count(*) FROM report_publication c WHERE c.report_id = p.report_id)
  FROM report_publication p
  JOIN report r ON r.id = p.report_id
  JOIN report_heading h ON h.report_id = p.report_id
  WHERE p.row_id = (SELECT max(l.row_id) FROM report_publication l
                    WHERE l.report_id = p.report_id)
    AND h.row_id = (SELECT max(l.row_id) FROM report_heading l WHERE l.report_id = p.report_id)
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

KeptVersion kept_version(const Statement& row) {
  KeptVersion kept{.known = {}, .text = row.text(8), .digest = row.text(9)};
  kept.known.report = ReportId{row.integer(0)};
  kept.known.version = static_cast<int>(row.integer(1));
  kept.known.body = row.text(2);
  kept.known.title = row.text(3);
  kept.known.period = row.text(4);
  kept.known.published_on = day_in(row, 5);
  kept.known.answer_due = kept_day(row.text(6));
  kept.known.change_note = row.text(7);
  kept.versions = static_cast<int>(row.integer(10));
  return kept;
}

void name_bodies(Transaction& transaction, std::vector<KeptVersion>& versions) {
  if (versions.empty()) return;
  const auto names = load_scope_names(transaction);
  for (auto& version : versions) {
    const auto found = names.find(version.known.body);
    version.known.body_name = found == names.end() ? version.known.body : found->second;
  }
}

ReportListing listing_of(const KeptVersion& kept) {
  auto document = document_in(kept.text);
  const bool is_readable = document.has_value();
  return {.document = is_readable ? *std::move(document) : kept.known,
          .digest = kept.digest,
          .open = 0,
          .is_readable = is_readable};
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
                    .facts = {},
                    .drafted = base::Instant{std::chrono::microseconds{row.integer(3)}},
                    .words = {},
                    .recommendations = standing_recommendations(transaction, id),
                    .versions = static_cast<int>(row.integer(5))};
  auto facts = facts_in(row.text(4));
  draft.facts_are_readable = facts.has_value();
  if (facts) draft.facts = *std::move(facts);
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

std::optional<KeptVersion> find_version(Transaction& transaction, ReportId id,
                                        std::optional<int> version) {
  std::vector<KeptVersion> found;
  {
    auto row = transaction.prepare(kPublished);
    const std::int64_t which = version.value_or(0);
    row.bind(number(id)).bind(which).bind(which);
    if (!row.next()) return std::nullopt;
    found.push_back(kept_version(row));
  }
  name_bodies(transaction, found);
  return std::move(found.front());
}

std::string unreadable_words(const ReportDocument& known) {
  return "This program cannot read version " + std::to_string(known.version) + " of report " +
         std::to_string(number(known.report)) +
         ". It is kept as it was published: a later program may read it.";
}

base::Result<PublishedReport> read_version(const KeptVersion& version) {
  auto document = document_in(version.text);
  if (!document) return base::fail(base::ErrorCode::conflict, unreadable_words(version.known));
  return PublishedReport{*std::move(document), version.digest, version.versions};
}

base::Result<PublishedReport> find_published(Transaction& transaction, ReportId id,
                                             std::optional<int> version) {
  const auto kept = find_version(transaction, id, version);
  if (!kept) return base::fail(base::ErrorCode::not_found, "There is no such published report.");
  return read_version(*kept);
}

std::vector<ReportListing> published_reports(Transaction& transaction) {
  std::vector<KeptVersion> kept;
  {
    auto row = transaction.prepare(kAllPublished);
    while (row.next()) kept.push_back(kept_version(row));
  }
  std::vector<ReportListing> all;
  for (const auto& version : kept) all.push_back(listing_of(version));
  const auto is_readable = [](const ReportListing& one) { return one.is_readable; };
  if (!std::ranges::all_of(all, is_readable)) {
    name_bodies(transaction, kept);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].is_readable) all[i].document.body_name = kept[i].known.body_name;
    }
  }
  for (auto& listing : all) {
    if (listing.is_readable) listing.open = unanswered(states_of(transaction, listing.document));
  }
  return all;
}

std::optional<KeptVersion> last_report(Transaction& transaction, std::string_view body,
                                       ReportId before) {
  std::optional<ReportId> last;
  {
    auto row = transaction.prepare(kLast);
    row.bind(body).bind(number(before));
    if (row.next()) last = ReportId{row.integer(0)};
  }
  return last ? find_version(transaction, *last) : std::nullopt;
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
