#include "investment/proposals/case_prevention_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "platform/table/json_value.hpp"

namespace commonweal::investment {
namespace {

constexpr const char* kBook = R"({"prevention": {
  "definition": "first", "counts": ["primary"],
  "classes": [{"proposal": "clinics", "kind": "acute", "reason": "It treats.", "reviewer": "HMT"},
              {"line": "beat", "kind": "primary", "reason": "Before.", "reviewer": "HMT"}],
  "lines": [{"code": "beat", "title": "Beat", "department": "ho", "pounds": {"2027": 2, "2026": 1}}],
  "spending": [{"department": "ho", "year": 2026, "pounds": 10}],
  "floors": [{"year": 2026, "share": 0.05}]}})";

CasePrevention read(const std::string& text, base::Problems& problems) {
  const auto root = platform::read_json(text, "file.json");
  EXPECT_TRUE(root);
  platform::JsonFields file({&*root, "file.json", ""}, problems);
  return case_prevention_in(file);
}

TEST(CasePrevention, IsReadBackAsItWasWritten) {
  base::Problems problems;
  const auto it = read(kBook, problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(it.lines[0].pounds.front().year, 2026) << "by year, however they stand";
  const std::string once = case_prevention_json(it).pretty();
  const auto again = read("{\"prevention\": " + once + "}", problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(case_prevention_json(again).pretty(), once);
}

TEST(CasePrevention, TellsEachFaultAtItsPlace) {
  base::Problems problems;
  read(R"({"prevention": {"counts": ["some"],
    "classes": [{"kind": "late", "reason": "r", "reviewer": "o"},
                {"line": "none", "kind": "acute", "reason": "r", "reviewer": "o"}],
    "lines": [{"code": "a", "title": "A", "department": "ho", "pounds": {"soon": 1}},
              {"code": "a", "title": "B", "department": "ho"}],
    "spending": [{"department": "ho", "year": 2026, "pounds": -1}],
    "floors": [{"year": 2026, "share": 5}]}})",
       problems);
  std::string told;
  const auto error = std::move(problems).fail().value();
  for (const auto& problem : error.problems) told += problem.what + '\n';
  for (const auto* what :
       {"\"some\" is no kind", "\"late\" is no kind", "either a proposal or a line",
        "There is no spending line \"none\"", "Give pounds from 0 up by year", "\"a\" stands twice",
        "-1 is no spending", "5 is no share"}) {
    EXPECT_NE(told.find(what), std::string::npos) << what << '\n' << told;
  }
}

}  // namespace
}  // namespace commonweal::investment
