#include "missions/report/report_change_store.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/london_day.hpp"
#include "missions/known_on.hpp"
#include "missions/record_store.hpp"
#include "missions/report/report_asker_store.hpp"
#include "missions/report/report_document_file.hpp"
#include "missions/report/report_row_store.hpp"
#include "missions/report/report_text.hpp"
#include "missions/scope_store.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Transaction;

constexpr auto kAddReport = "INSERT INTO report (id, body) VALUES (?, ?)";
constexpr auto kAddHeading =
    "INSERT INTO report_heading (report_id, row_id, title, period) VALUES (?, ?, ?, ?)";
constexpr auto kAddFacts =
    "INSERT INTO report_facts (report_id, row_id, drafted_micros, facts) VALUES (?, ?, ?, ?)";
constexpr auto kAddWords =
    "INSERT INTO report_words (report_id, row_id, part, words) VALUES (?, ?, ?, ?)";
constexpr auto kAddRecommendation = R"(
  INSERT INTO report_recommendation (report_id, row_id, number, addressed_to, words)
  VALUES (?, ?, ?, ?, ?))";
constexpr auto kAddPublication = R"(
  INSERT INTO report_publication
    (report_id, row_id, number, published_on, answer_due, change_note, document, digest)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?))";
constexpr auto kNumbers =
    "SELECT coalesce(max(number), 0) FROM report_recommendation WHERE report_id = ? ORDER BY 1";

tl::unexpected<base::Error> refuse(std::string place, std::string what) {
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::move(place), .what = std::move(what)});
  return base::fail(ErrorCode::invalid_input, std::move(problems));
}

tl::unexpected<base::Error> not_theirs() {
  return base::fail(ErrorCode::forbidden,
                    "Only the independent body itself writes its report. Sign in as one of its "
                    "people.");
}

base::Result<ReportDraft> own_draft(Transaction& transaction, ReportId id,
                                    const ReportAsker& asker) {
  auto draft = find_draft(transaction, id);
  if (!draft) return base::fail(ErrorCode::not_found, "There is no such report.");
  if (!writes_for(transaction, asker.account, draft->body)) return not_theirs();
  return *std::move(draft);
}

base::Result<ReportHeading> checked(const ReportHeading& heading) {
  base::Problems problems;
  auto title = report_line_in({.place = "title", .text = heading.title}, "Enter a title.");
  auto period = report_line_in({.place = "period", .text = heading.period},
                               "Enter the period, such as 2025/26.");
  problems.value_of(title);
  problems.value_of(period);
  if (!problems.empty()) return std::move(problems).fail();
  return ReportHeading{*std::move(title), *std::move(period)};
}

void write_facts(Transaction& transaction, ReportId id, const ReportFacts& facts,
                 const platform::Act& act) {
  const std::int64_t drafted = act.at.time_since_epoch().count();
  write_report_row(transaction, "report_facts", kAddFacts, act, id, drafted,
                   std::string_view(facts_text(facts)));
}

void write_heading(Transaction& transaction, ReportId id, const ReportHeading& heading,
                   const platform::Act& act) {
  write_report_row(transaction, "report_heading", kAddHeading, act, id,
                   std::string_view(heading.title), std::string_view(heading.period));
}

base::Result<void> check_publication(const ReportDraft& draft, const Publication& publication,
                                     base::Date today) {
  if (publication.after != draft.versions) {
    return base::fail(ErrorCode::conflict,
                      "A version was published meanwhile. Look at it before you publish another.");
  }
  if (!draft.facts_are_readable) {
    return refuse("", "This program cannot read the facts. Draft them again first.");
  }
  const auto summary = draft.words.find("summary");
  if (summary == draft.words.end() || summary->second.words.empty()) {
    return refuse("", "Write the summary first: a report needs your own words.");
  }
  if (draft.versions > 0 && publication.change_note.empty()) {
    return refuse("change_note", "Say what changed since the version before.");
  }
  if (draft.recommendations.empty()) return {};
  if (!publication.answer_due) return refuse("answer_due", "Enter the day the answer is due.");
  if (draft.versions == 0 && *publication.answer_due <= today) {
    return refuse("answer_due", "The day the answer is due must lie ahead.");
  }
  return {};
}

}  // namespace

ReportDocument document_of_draft(Transaction& transaction, const ReportDraft& draft,
                                 base::Date today, const Publication& publication) {
  const auto names = load_scope_names(transaction);
  const auto name_of = [&](const std::string& code) {
    const auto found = names.find(code);
    return found == names.end() ? code : found->second;
  };
  ReportDocument document{.report = draft.id,
                          .version = draft.versions + 1,
                          .body = draft.body,
                          .body_name = name_of(draft.body),
                          .title = draft.title,
                          .period = draft.period,
                          .published_on = today,
                          .answer_due = publication.answer_due,
                          .change_note = publication.change_note,
                          .as_known = draft.facts.as_known,
                          .audit_head = draft.facts.audit_head,
                          .parts = draft.facts.parts,
                          .recommendations = draft.recommendations,
                          .marks = draft.facts.marks};
  if (document.recommendations.empty()) document.answer_due.reset();
  for (auto& part : document.parts) {
    const auto words = draft.words.find(part.key);
    if (words != draft.words.end()) part.words = words->second.words;
  }
  for (auto& one : document.recommendations) one.addressee = name_of(one.addressed_to);
  return document;
}

base::Result<ReportId> begin_report(Transaction& transaction, const std::string& body,
                                    const ReportHeading& heading, const ReportFacts& facts,
                                    const ReportAsker& asker) {
  if (!record_id(transaction, RecordKind::body, body)) return refuse("body", "Choose the body.");
  if (!writes_for(transaction, asker.account, body)) return not_theirs();
  auto fine = checked(heading);
  if (!fine) return base::fail(std::move(fine));
  platform::AuditedRows rows(transaction, "report");
  const std::int64_t id = rows.next_id();
  rows.digest().add(id).add(std::string_view(body));
  transaction.prepare(kAddReport).bind(id).bind(std::string_view(body)).run();
  std::move(rows).record(asker.act);
  write_heading(transaction, ReportId{id}, *fine, asker.act);
  write_facts(transaction, ReportId{id}, facts, asker.act);
  return ReportId{id};
}

base::Result<void> put_heading(Transaction& transaction, ReportId id, const ReportHeading& heading,
                               const ReportAsker& asker) {
  auto draft = own_draft(transaction, id, asker);
  if (!draft) return base::fail(std::move(draft));
  auto fine = checked(heading);
  if (!fine) return base::fail(std::move(fine));
  write_heading(transaction, id, *fine, asker.act);
  return {};
}

base::Result<void> redraft(Transaction& transaction, ReportId id, const ReportFacts& facts,
                           const ReportAsker& asker) {
  auto draft = own_draft(transaction, id, asker);
  if (!draft) return base::fail(std::move(draft));
  write_facts(transaction, id, facts, asker.act);
  return {};
}

base::Result<void> put_words(Transaction& transaction, ReportId id, const WordsChange& change,
                             const ReportAsker& asker) {
  auto draft = own_draft(transaction, id, asker);
  if (!draft) return base::fail(std::move(draft));
  if (std::ranges::find(draft->facts.parts, change.part, &ReportPart::key) ==
      draft->facts.parts.end()) {
    return base::fail(ErrorCode::not_found, "The report has no such part.");
  }
  auto words = report_words_in({.place = "words", .text = change.words});
  if (!words) return base::fail(std::move(words));
  const auto kept = draft->words.find(change.part);
  const KeptWords before = kept == draft->words.end() ? KeptWords{} : kept->second;
  if (before.words == *words) return {};
  if (before.row != change.seen) {
    return base::fail(ErrorCode::conflict,
                      "Somebody has changed this part since you opened it. Copy your words, open "
                      "the part again and put both together.");
  }
  write_report_row(transaction, "report_words", kAddWords, asker.act, id,
                   std::string_view(change.part), std::string_view(*words));
  return {};
}

base::Result<void> put_recommendation(Transaction& transaction, ReportId id,
                                      const RecommendationChange& change,
                                      const ReportAsker& asker) {
  auto draft = own_draft(transaction, id, asker);
  if (!draft) return base::fail(std::move(draft));
  const auto old =
      std::ranges::find(draft->recommendations, change.number, &ReportRecommendation::number);
  const bool is_new = change.number == 0;
  if (!is_new && old == draft->recommendations.end()) {
    return base::fail(ErrorCode::not_found, "There is no such recommendation any more.");
  }
  auto words = report_words_in({.place = "words", .text = change.words});
  if (!words) return base::fail(std::move(words));
  if (is_new && words->empty()) return refuse("words", "Enter what you recommend.");
  if (change.addressed_to.empty()) return refuse("to", "Choose who it is addressed to.");
  if (change.addressed_to == draft->body) {
    return refuse("to", "A body does not recommend to itself. Choose another.");
  }
  if (!record_id(transaction, RecordKind::body, change.addressed_to)) {
    return refuse("to", "There is no body \"" + change.addressed_to + "\". Choose one.");
  }
  auto numbers = transaction.prepare(kNumbers);
  numbers.bind(static_cast<std::int64_t>(id)).next();
  const std::int64_t number = is_new ? numbers.integer(0) + 1 : change.number;
  write_report_row(transaction, "report_recommendation", kAddRecommendation, asker.act, id, number,
                   std::string_view(change.addressed_to), std::string_view(*words));
  return {};
}

base::Result<int> publish_report(Transaction& transaction, ReportId id,
                                 const Publication& publication, const ReportAsker& asker) {
  auto draft = own_draft(transaction, id, asker);
  if (!draft) return base::fail(std::move(draft));
  const base::Date today = base::london_day(asker.act.at);
  auto note = report_words_in({.place = "change_note", .text = publication.change_note});
  if (!note) return base::fail(std::move(note));
  Publication order = publication;
  order.change_note = *std::move(note);
  auto fine = check_publication(*draft, order, today);
  if (!fine) return base::fail(std::move(fine));
  const auto document = document_of_draft(transaction, *draft, today, order);
  const std::string text = document_text(document);
  const std::string day = missions::text(today);
  const std::string due = document.answer_due ? missions::text(*document.answer_due) : "";
  write_report_row(transaction, "report_publication", kAddPublication, asker.act, id,
                   std::int64_t{document.version}, std::string_view(day), std::string_view(due),
                   std::string_view(document.change_note), std::string_view(text),
                   std::string_view(platform::text_digest(text)));
  return document.version;
}

}  // namespace commonweal::missions
