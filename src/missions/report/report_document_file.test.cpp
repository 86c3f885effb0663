#include "missions/report/report_document_file.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

constexpr auto kOdd = "<b>\"É\"\n\t\\u0000 ' & \xF0\x9F\x8F\xA5";

ReportDocument sound_document() {
  const base::Date day{std::chrono::days(20634)};  // 30 June 2026.
  const BriefTable table{.title = kOdd,
                         .head = {"A", "B"},
                         .rows = {{"1", kOdd}, {"", "4"}},
                         .numeric = {false, false}};
  return {.report = ReportId{7},
          .version = 2,
          .body = "progress",
          .body_name = kOdd,
          .title = kOdd,
          .period = "2025/26",
          .published_on = day,
          .answer_due = day + std::chrono::days(92),
          .change_note = kOdd,
          .as_known = "As recorded up to 1 May 2026",
          .audit_head = "abc",
          .parts = {{.key = "summary",
                     .title = "Summary",
                     .sentences = {"One.", kOdd},
                     .chart = ReportChart{"T", "U", "D", {{"a", 12.5, "12.5%"}}, 66.5, "Here"},
                     .tables = {table},
                     .points = {"x"},
                     .words = kOdd},
                    {.key = "gaps", .title = "Gaps"}},
          .recommendations = {{1, "dhsc", kOdd, kOdd}},
          .marks = {{"a", "A", "1", "2029", "On track", 0.1}, {"b", "B", "2", "x", "Met", {}}}};
}

TEST(ReportDocumentFile, ReadsBackWhatItWroteToTheByte) {
  const std::string text = document_text(sound_document());
  EXPECT_EQ(document_text(document_in(text)), text);
  EXPECT_EQ(document_in(text).parts[0].tables[0].rows[0][1], kOdd);
  EXPECT_EQ(document_in(text).marks, sound_document().marks);
}

TEST(ReportDocumentFile, KnowsAReportThatRecommendsNothing) {
  auto document = sound_document();
  document.answer_due.reset();
  document.recommendations.clear();
  EXPECT_FALSE(document_in(document_text(document)).answer_due);
}

TEST(ReportDocumentFile, ReadsBackTheFactsOfADraft) {
  const ReportFacts facts{.parts = sound_document().parts,
                          .marks = sound_document().marks,
                          .as_known = "now",
                          .audit_head = "head"};
  EXPECT_EQ(facts_text(facts_in(facts_text(facts))), facts_text(facts));
}

}  // namespace
}  // namespace commonweal::missions
