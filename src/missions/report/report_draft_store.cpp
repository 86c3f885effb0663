#include "missions/report/report_draft_store.hpp"

#include <utility>

#include "base/london_day.hpp"
#include "missions/held_series_store.hpp"
#include "missions/mission_status_store.hpp"
#include "missions/report/report_draft.hpp"
#include "missions/report/report_facts.hpp"
#include "missions/report/report_store.hpp"
#include "platform/audit/audit_log.hpp"

namespace commonweal::missions {
namespace {

std::optional<LastReport> load_last(const Holdings& holdings, std::string_view body,
                                    ReportId report) {
  const auto kept = last_report(holdings.transaction, body, report);
  if (!kept) return std::nullopt;
  const auto last = read_version(*kept);
  if (!last) {
    return LastReport{.title = kept->known.title,
                      .published_on = kept->known.published_on,
                      .answer_due = kept->known.answer_due,
                      .marks = {},
                      .recommendations = {},
                      .is_readable = false};
  }
  const auto& document = last->document;
  return LastReport{.title = document.title,
                    .published_on = document.published_on,
                    .answer_due = document.answer_due,
                    .marks = document.marks,
                    .recommendations = states_of(holdings.transaction, document)};
}

}  // namespace

ReportFacts drafted_facts(const Holdings& view, std::string_view body, ReportId report,
                          base::Instant now) {
  Holdings holdings = view;
  holdings.today = base::london_day(now);
  DraftFacts facts{.today = *holdings.today,
                   .missions = {},
                   .gaps = gaps_of(load_held_series(holdings), *holdings.today),
                   .last = load_last(holdings, body, report)};
  for (const auto& status : load_statuses(holdings)) facts.missions.push_back(fact_of(status));
  const auto head = platform::audit_head(holdings.transaction);
  return {.parts = drafted_parts(facts),
          .marks = marks_of(facts.missions),
          .as_known = head.at ? "As recorded up to " + base::reader_text(*head.at)
                              : "Nothing is recorded yet",
          .audit_head = head.hash};
}

}  // namespace commonweal::missions
