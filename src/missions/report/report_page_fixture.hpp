#pragma once

// For tests: the pages and answers about reports, as a guest or as one of the people.

#include <string>
#include <string_view>

#include "missions/report/report_fixture.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/identity/grant_store.hpp"

namespace commonweal::missions {

using Shows = base::Result<platform::Response> (*)(const platform::Request&, const Holdings&);

struct ReportPageFixture : ReportFixture {
  base::Result<platform::Response> asked(Shows shows, platform::Request request, int days = 0) {
    platform::Transaction t(store, platform::Access::read);
    const auto directory = load_directory(t);
    return shows(request, {.transaction = t, .directory = *directory, .today = day_after(days)});
  }
  platform::Request of(ReportId id, platform::Parameters query = {}, const std::string& who = "") {
    platform::Request request{
        .path_parameters = {{"report", std::to_string(static_cast<std::int64_t>(id))}},
        .query_parameters = std::move(query)};
    if (who.empty()) return request;
    request.visitor.account = people.at(who);
    platform::Transaction t(store, platform::Access::read);
    request.visitor.grants = platform::grants_of(t, people.at(who));
    return request;
  }
  // The page, which must be well formed.
  std::string page(Shows shows, const platform::Request& request, int days = 0) {
    const auto response = asked(shows, request, days);
    EXPECT_TRUE(response) << told(response);
    if (!response) return "";
    if (response->content_type.starts_with("text/html")) {
      EXPECT_TRUE(is_well_formed(response->body));
    }
    return response->body;
  }
  static bool holds(const std::string& page, std::string_view text) {
    return page.find(text) != std::string::npos;
  }
};

}  // namespace commonweal::missions
