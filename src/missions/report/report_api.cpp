#include "missions/report/report_api.hpp"

#include <utility>

#include "missions/report/report_choice_store.hpp"
#include "missions/report/report_file.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {

using platform::Json;
using platform::Request;
using platform::Response;

base::Result<Response> answer_reports(const Request& request, const Holdings& holdings) {
  const auto all = published_reports(holdings.transaction);
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        all.size());
  if (!page) return tl::unexpected(page.error());
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    items.add(listing_json(all[at], holdings.day()));
  }
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_report_json(const Request& request, const Holdings& holdings) {
  auto published = published_named(
      holdings.transaction, request.field("report"),
      {.place = "version", .text = request.query("version").value_or(std::string_view())});
  if (!published) return base::fail(std::move(published));
  const auto states = states_of(holdings.transaction, published->document);
  return platform::ok_json(report_json(*published, states, holdings.day()).compact());
}

}  // namespace commonweal::missions
