#pragma once

// What is recommended, what the government answers, whether that is late, and what became of it.

#include <optional>
#include <vector>

#include "missions/report/report.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

struct RecommendationsView {
  ReportId report;
  bool is_published;
  std::optional<base::Date> answer_due;
  const std::vector<RecommendationState>& states;
  bool may_write;
  bool may_answer;
  base::Date today;
};

platform::Html recommendations_html(const RecommendationsView& view);

// A tag: "Late by 12 days" in red, "Due on 30 September 2026", "Answered"; empty where nothing is
// owed.
platform::Html owed_tag(const std::optional<base::Date>& due, std::size_t open, base::Date today);

}  // namespace commonweal::missions
