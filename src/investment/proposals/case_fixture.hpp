#pragma once

// For tests: a small case as people would write it, the program's own tables, and what is told of
// a file that is wrong.

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "investment/proposals/case_file.hpp"
#include "investment/values/appraisal_tables_file.hpp"

namespace commonweal::investment {

// Of the examples beside the source, in which tests run.
inline const AppraisalTables& own_tables() {
  static const AppraisalTables tables = own_appraisal_tables(".").value();
  return tables;
}

inline constexpr std::string_view kSmallCase = R"({
  "format": "commonweal-proposals 1",
  "price_year": 2026,
  "departments": [{"code": "dhsc", "name": "Health"}],
  "places": [{"code": "E92000001", "name": "England", "people": 58620100}],
  "missions": [{"code": "health", "title": "Health"}],
  "metrics": [
    {"code": "adult-smoking", "title": "Adults who smoke", "mission": "health", "unit": "percent",
     "better": "lower", "core": true, "level": {"year": 2024, "value": 11.5},
     "target": {"value": 5, "year": 2030},
     "usual": [{"year": 2026, "mean": 11, "sd": 0.5}, {"year": 2027, "mean": 10.8, "sd": 0.7}]}],
  "effects": [
    {"code": "quitting", "intervention": "gum", "title": "Gum: stopped smoking",
     "metric": "adult-smoking", "scale": "risk-ratio", "estimate": 0.45, "standard_error": 0.03,
     "eligible": 5000, "baseline": {"value": 0.1}, "per_unit": {"value": -2.25e-6},
     "grade": "moderate", "source": "Trials"},
    {"code": "quoted", "intervention": "gum", "title": "Gum: twice as good", "source": "Paper"}],
  "envelopes": [{"department": "dhsc", "year": 2026, "budget": "rdel", "pounds": 1000000}],
  "headroom": [{"year": 2026, "pounds": 5000000}],
  "proposals": [
    {"id": "gum", "title": "Gum", "summary": "Gum for all", "body": "dhsc", "department": "dhsc",
     "mission": "health", "first_year": 2026, "years": 10,
     "costs": [{"budget": "rdel", "what": "gum and advice", "pounds": {"2026": 100, "2027": 200}}],
     "reach": [{"effect": "quitting", "place": "E92000001", "people": {"2026": 1000}}],
     "benefits": [{"value": "qaly-appraisal", "effect": "quitting", "per": 0.5}]}]
})";

inline base::Result<Case> read_text(const std::string& text) {
  std::istringstream in(text);
  return read_case("bids.json", in, own_tables());
}

// The small case with one piece of text in place of another, which it must hold.
inline std::string small_case_but(std::string_view piece, std::string_view other) {
  std::string text(kSmallCase);
  const auto at = text.find(piece);
  EXPECT_NE(at, std::string::npos) << piece;
  return at == std::string::npos ? text : text.replace(at, piece.size(), other);
}

// "bids.json:3:4, way: what" of each problem, on a line; "none" for a sound case.
inline std::string told_of(const std::string& text) {
  const auto of = read_text(text);
  if (of) return "none";
  std::string lines;
  for (const auto& problem : of.error().problems) {
    lines += problem.place + ": " + problem.what + "\n";
  }
  return lines;
}

}  // namespace commonweal::investment
