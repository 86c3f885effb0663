#include "missions/report/report_file.hpp"

#include <ostream>
#include <utility>

#include "missions/known_on.hpp"
#include "missions/report/report_document_file.hpp"
#include "missions/report/report_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

Json day_json(const std::optional<base::Date>& day) { return day ? Json(text(*day)) : Json(); }

// Where nothing is owed any more, nothing is late.
std::optional<int> late_by(const ReportDocument& document, std::size_t open, base::Date today) {
  return open == 0 ? std::nullopt : days_late(document.answer_due, today);
}

Json state_json(const RecommendationState& state) {
  const auto& answered = state.answered;
  const auto& noted = state.noted;
  return Json::object({{"number", state.recommendation.number},
                       {"answer", answered ? Json(code_word(answered->answer)) : Json()},
                       {"answer_words", answered ? Json(answered->words) : Json()},
                       {"answered_on", answered ? Json(text(answered->on)) : Json()},
                       {"outcome", noted ? Json(code_word(noted->outcome)) : Json()},
                       {"outcome_words", noted ? Json(noted->words) : Json()},
                       {"noted_on", noted ? Json(text(noted->on)) : Json()}});
}

std::string standing_words(const ReportDocument& document, std::size_t open, base::Date today) {
  if (!document.answer_due) return "-";
  return open == 0 ? "Answered" : owed_words(document.answer_due, today);
}

void print_table(const BriefTable& table, std::ostream& out) {
  out << '\n' << table.title << '\n';
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out << (i == 0 ? "- " : "; ") << (i == 0 ? "" : table.head[i] + ": ") << row[i];
    }
    out << '\n';
  }
}

void print_states(const std::vector<RecommendationState>& states, std::ostream& out) {
  for (const auto& state : states) {
    const auto& [number, to, addressee, words] = state.recommendation;
    out << "\nRecommendation " << number << ", to " << addressee << '\n' << words << '\n';
    out << "The government's answer: ";
    if (state.answered) {
      out << words_of(state.answered->answer) << ", " << reader_text(state.answered->on) << '\n'
          << state.answered->words << '\n';
    } else {
      out << "none yet\n";
    }
    if (!state.noted) continue;
    out << "What became of it: " << words_of(state.noted->outcome) << ", "
        << reader_text(state.noted->on) << '\n';
  }
}

}  // namespace

Json listing_json(const ReportListing& listing, base::Date today) {
  const ReportDocument& document = listing.document;
  const bool is_readable = listing.is_readable;
  return Json::object(
      {{"report", static_cast<std::int64_t>(document.report)},
       {"version", document.version},
       {"body", document.body},
       {"title", document.title},
       {"period", document.period},
       {"published_on", text(document.published_on)},
       {"answer_due", day_json(document.answer_due)},
       {"is_readable", is_readable},
       {"recommendations", is_readable ? Json(document.recommendations.size()) : Json()},
       {"unanswered", is_readable ? Json(listing.open) : Json()},
       {"days_late", late_by(document, listing.open, today)},
       {"digest", listing.digest}});
}

Json report_json(const PublishedReport& published, const std::vector<RecommendationState>& states,
                 base::Date today) {
  Json said = Json::array();
  for (const auto& state : states) said.add(state_json(state));
  const auto open = unanswered(states);
  return Json::object({{"document", document_json(published.document)},
                       {"digest", published.digest},
                       {"versions", published.versions},
                       {"unanswered", open},
                       {"days_late", late_by(published.document, open, today)},
                       {"answers", std::move(said)}});
}

void print_reports(const std::vector<ReportListing>& listings, base::Date today,
                   std::ostream& out) {
  if (listings.empty()) out << "No report is published yet.\n";
  for (const auto& [document, digest, open, is_readable] : listings) {
    out << static_cast<std::int64_t>(document.report) << '\t' << text(document.published_on) << '\t'
        << document.body << '\t' << document.title << '\t' << document.period << '\t'
        << (is_readable ? standing_words(document, open, today) : "Cannot be read") << '\n';
  }
}

void print_parts(const std::vector<ReportPart>& parts, std::ostream& out) {
  for (const auto& part : parts) {
    out << '\n' << part.title << "\n\n";
    if (!part.words.empty()) out << part.words << "\n\n" << kFactsTitle << "\n\n";
    for (const auto& sentence : part.sentences) out << sentence << '\n';
    for (const auto& table : part.tables) print_table(table, out);
    for (const auto& point : part.points) out << "- " << point << '\n';
  }
}

void print_report(const PublishedReport& published, const std::vector<RecommendationState>& states,
                  base::Date today, std::ostream& out) {
  const ReportDocument& document = published.document;
  out << document.title << '\n' << report_caption(document) << '\n';
  out << published_words(document, published.versions) << '\n';
  print_parts(document.parts, out);
  if (!states.empty()) {
    out << "\nRecommendations and answers\n";
    if (unanswered(states) > 0) out << owed_words(document.answer_due, today) << '\n';
    print_states(states, out);
  }
  out << '\n' << drawn_from_words(document) << "\nSHA-256: " << published.digest << '\n';
}

}  // namespace commonweal::missions
