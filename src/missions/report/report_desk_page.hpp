#pragma once

// What the forms about reports work at: one view of the record for a request, and who asks. What
// was written is kept where the answer leads on to another page.

#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/report/report_asker_store.hpp"
#include "missions/report/report_routes_page.hpp"

namespace commonweal::missions {

struct ReportDesk {
  platform::Transaction& record;
  Holdings holdings;
  ReportAsker asker;
};

// Shown again where the asker can put it right; refused where they cannot.
inline bool can_be_mended(const base::Error& error) {
  return error.code == base::ErrorCode::invalid_input || error.code == base::ErrorCode::conflict;
}

template <class Work>
platform::Response with_desk(const ReportPages& pages, const platform::Request& request,
                             std::string action, platform::Access access, const Work& work) {
  const auto now = pages.now();
  platform::Transaction record(*pages.record, access);
  const auto directory = load_directory(record);
  ReportDesk desk{
      .record = record,
      .holdings = {.transaction = record, .directory = *directory, .today = base::london_day(now)},
      .asker = {.account = request.visitor.account,
                .act = {.at = now, .actor = request.visitor.actor, .action = std::move(action)}}};
  base::Result<platform::Response> response = work(desk);
  if (!response) return pages.refused(request, response.error());
  if (access == platform::Access::write && response->status == 303) record.commit();
  return *std::move(response);
}

using TakeReport = platform::Response (*)(const ReportPages&, const platform::Request&);

// The route without its handler, and what takes its requests.
inline platform::Route report_route(const ReportPages& pages, platform::Route route,
                                    TakeReport take) {
  route.handler = [pages, take](const platform::Request& request) { return take(pages, request); };
  return route;
}

}  // namespace commonweal::missions
