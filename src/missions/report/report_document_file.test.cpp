#include "missions/report/report_document_file.hpp"

#include <gtest/gtest.h>

#include "missions/report/report_stored_fixture.hpp"

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
  EXPECT_EQ(document_text(document_in(text).value()), text);
  EXPECT_EQ(document_in(text)->parts[0].tables[0].rows[0][1], kOdd);
  EXPECT_EQ(document_in(text)->marks, sound_document().marks);
}

TEST(ReportDocumentFile, KnowsAReportThatRecommendsNothing) {
  auto document = sound_document();
  document.answer_due.reset();
  document.recommendations.clear();
  EXPECT_FALSE(document_in(document_text(document)).value().answer_due);
}

TEST(ReportDocumentFile, ReadsBackTheFactsOfADraft) {
  const ReportFacts facts{.parts = sound_document().parts,
                          .marks = sound_document().marks,
                          .as_known = "now",
                          .audit_head = "head"};
  EXPECT_EQ(facts_text(facts_in(facts_text(facts)).value()), facts_text(facts));
}

TEST(ReportDocumentFile, ReadsEveryShapeThatWasEverKept) {
  for (const std::string& text :
       {std::string(kStoredWithoutLine), stored_with_line(), stored_with_format()}) {
    const auto document = document_in(text);
    ASSERT_TRUE(document) << text;
    EXPECT_EQ(document->title, "Progress report 2026");
    EXPECT_EQ(document->parts[0].words, "Progress is too slow.");
    EXPECT_EQ(document->parts[1].chart->bars[0].value_text, "33%");
    EXPECT_EQ(document->parts[1].tables[0].rows[0][1], "Well off track");
    EXPECT_EQ(document->recommendations[0].words, "Open ten more theatres.");
    EXPECT_EQ(document->marks[0].probability, 0.331502);
  }
  EXPECT_EQ(document_in(kStoredWithoutLine)->parts[1].chart->line, std::nullopt);
  EXPECT_EQ(document_in(stored_with_line())->parts[1].chart->line, 66.66666666666667);
}

TEST(ReportDocumentFile, KnowsTheFormThatATextIsOf) {
  EXPECT_EQ(document_in(kStoredWithoutLine)->format, 1);
  EXPECT_EQ(document_in(stored_with_line())->format, 1);
  EXPECT_EQ(document_in(stored_with_format())->format, 2);
  EXPECT_EQ(document_in(document_text(sound_document()))->format, kReportFormat);
}

TEST(ReportDocumentFile, TakesWhatIsAbsentAsEmpty) {
  const auto document = document_in(
      R"({"report": 4, "published_on": "2026-11-23", "parts": [{"key": "summary", "chart": {}}]})");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->title, "");
  EXPECT_TRUE(document->parts[0].chart);
  EXPECT_TRUE(document->recommendations.empty());
}

TEST(ReportDocumentFile, ReadsNothingRatherThanHalf) {
  for (const std::string& text : {
           stored_by_a_later_program(),
           std::string(kStoredWithoutLine.substr(0, 400)),
           std::string(),
           std::string("[]"),
           std::string("{}"),
           std::string(R"({"report": 4, "published_on": "2026-11-23", "parts": []})"),
           std::string(R"({"format": "x", "report": 4, "published_on": "2026-11-23",
                           "parts": [{"key": "summary"}]})"),
           std::string(R"({"report": 4, "published_on": "soon", "parts": [{"key": "summary"}]})"),
           std::string(R"({"report": 4, "published_on": "2026-11-23", "title": 7,
                           "parts": [{"key": "summary"}]})"),
           std::string(R"({"report": 4, "published_on": "2026-11-23", "parts": [{"key": "summary",
                           "tables": [{"head": ["A", "B"], "cells": ["1", "2", "3"]}]}]})"),
       }) {
    EXPECT_FALSE(document_in(text)) << text;
  }
}

}  // namespace
}  // namespace commonweal::missions
