#pragma once

// The report of an independent body on progress (box 3.1 of the paper): facts that the program
// drafted from the data, the body's own words beside them, what it recommends, what the government
// answered by when it owed an answer, and what became of it. Knows nothing of the database or
// pages.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/result.hpp"
#include "missions/brief.hpp"

namespace commonweal::missions {

enum class ReportId : std::int64_t {};

enum class ReportAnswer { accepted, accepted_in_part, rejected };
enum class ReportOutcome { done, under_way, not_done };

std::string_view code_word(ReportAnswer answer);    // "accepted-in-part"
std::string_view words_of(ReportAnswer answer);     // "Accepted in part"
std::string_view code_word(ReportOutcome outcome);  // "under-way"
std::string_view words_of(ReportOutcome outcome);   // "Under way"
base::Result<ReportAnswer> report_answer_named(base::Field field);
base::Result<ReportOutcome> report_outcome_named(base::Field field);

// How likely each target is to be met, as bars.
struct ReportBar {
  std::string name;
  double value;
  std::string value_text;
};
struct ReportChart {
  std::string title;
  std::string unit;
  std::string description;
  std::vector<ReportBar> bars;
  std::optional<double> line = {};  // What bars are held against, and what it is called.
  std::string line_words = {};
};

// A part of the report: what the program says of the data, and what the body says.
struct ReportPart {
  std::string key;  // "summary", "mission-health"
  std::string title;
  std::vector<std::string> sentences = {};
  std::optional<ReportChart> chart = std::nullopt;
  std::vector<BriefTable> tables = {};
  std::vector<std::string> points = {};
  std::string words = {};  // The body's; empty where it says nothing.
};

// Where a target stood when the report was drafted: what the next report compares with.
struct ReportMark {
  std::string code;
  std::string title;
  std::string level;  // As readers are told: "3,000,000 people".
  std::string by;
  std::string verdict;  // "On track"
  std::optional<double> probability;

  friend bool operator==(const ReportMark&, const ReportMark&) = default;
};

// What the program drafted.
struct ReportFacts {
  std::vector<ReportPart> parts;  // Without the body's words.
  std::vector<ReportMark> marks;
  std::string as_known;    // "As recorded up to 23 November 2026"
  std::string audit_head;  // The state of the data that it was drafted from.
};

struct ReportRecommendation {
  int number;
  std::string addressed_to;  // The code of a body.
  std::string addressee;     // Its name.
  std::string words;
};

// The form in which documents are kept. It goes up where something that was there takes another
// meaning or goes away; what is only added leaves it. Documents of before it was told are of form
// 1: their charts may lack the line.
inline constexpr int kReportFormat = 2;

// A version as it was published: it stays, whatever the data does later.
struct ReportDocument {
  int format = kReportFormat;
  ReportId report;
  int version;
  std::string body;
  std::string body_name;
  std::string title;
  std::string period;
  base::Date published_on;
  std::optional<base::Date> answer_due;  // None: nothing is recommended.
  std::string change_note;               // What changed since the version before.
  std::string as_known;
  std::string audit_head;
  std::vector<ReportPart> parts;
  std::vector<ReportRecommendation> recommendations;
  std::vector<ReportMark> marks;
};

struct ReportAnswered {
  ReportAnswer answer;
  std::string words;
  base::Date on;
};
struct ReportNoted {
  ReportOutcome outcome;
  std::string words;
  base::Date on;
};

// A recommendation, and what has been said of it since.
struct RecommendationState {
  ReportRecommendation recommendation;
  std::optional<ReportAnswered> answered;
  std::optional<ReportNoted> noted;
};

struct PublishedReport {
  ReportDocument document;
  std::string digest;
  int versions;  // How many there are.
};

// A line of the list of reports. Of a version that this program cannot read (report_store says
// when) the document has what is kept beside its text: what it is called and its days.
struct ReportListing {
  ReportDocument document;  // The newest version.
  std::string digest;
  std::size_t open = 0;  // Recommendations without an answer.
  bool is_readable = true;
};

// How many days an answer is late: from the day after it was due.
std::optional<int> days_late(const std::optional<base::Date>& due, base::Date today);

// "Late by 12 days", "Due on 30 September 2026"; empty where nothing is owed.
std::string owed_words(const std::optional<base::Date>& due, base::Date today);

// Of those without an answer.
std::size_t unanswered(const std::vector<RecommendationState>& states);

// A day as tables keep it: "2026-06-30". None for anything else.
std::optional<base::Date> kept_day(std::string_view text);

// Words as paragraphs: a blank line, or the end of a line, ends one.
std::vector<std::string> paragraphs_of(std::string_view words);

}  // namespace commonweal::missions
