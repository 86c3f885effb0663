#include "learning/toolkit/toolkit_api.hpp"

#include <utility>
#include <vector>

#include "learning/toolkit/intervention_store.hpp"
#include "learning/toolkit/toolkit.hpp"
#include "learning/toolkit/toolkit_file.hpp"
#include "learning/toolkit/toolkit_store.hpp"
#include "platform/http/download.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Json;
using platform::Request;
using platform::Response;
using platform::SheetForm;

base::Result<ToolkitChoice> choice_in(const Request& request, const Holdings& holdings) {
  auto choice =
      toolkit_choice([&](std::string_view name) { return request.query(name).value_or(""); });
  if (!choice) return choice;
  if (auto held = check_held(holdings.directory, *choice); !held) {
    return base::fail(std::move(held));
  }
  return choice;
}

base::Result<Response> take(const Request& request, const Holdings& holdings, SheetForm form) {
  auto choice = choice_in(request, holdings);
  if (!choice) return base::fail(std::move(choice));
  return platform::download(toolkit_sheet(load_toolkit(holdings, *choice)), form, "interventions");
}

}  // namespace

base::Result<Response> answer_interventions(const Request& request, const Holdings& holdings) {
  auto choice = choice_in(request, holdings);
  if (!choice) return base::fail(std::move(choice));
  const Toolkit toolkit = load_toolkit(holdings, *choice);
  std::vector<const ToolkitRow*> rows;
  for (const auto* part : {&toolkit.proven, &toolkit.ideas}) {
    for (const ToolkitRow& row : *part) rows.push_back(&row);
  }
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        rows.size());
  if (!page) return tl::unexpected(page.error());
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) items.add(row_json(*rows[at]));
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_intervention(const Request& request, const Holdings& holdings) {
  auto view = load_intervention(holdings, request.field("intervention").text);
  if (!view) return base::fail(std::move(view));
  return platform::ok_json(intervention_json(*view).compact());
}

base::Result<Response> take_toolkit_csv(const Request& request, const Holdings& holdings) {
  return take(request, holdings, SheetForm::csv);
}
base::Result<Response> take_toolkit_xlsx(const Request& request, const Holdings& holdings) {
  return take(request, holdings, SheetForm::xlsx);
}
base::Result<Response> take_toolkit_json(const Request& request, const Holdings& holdings) {
  return take(request, holdings, SheetForm::json);
}

}  // namespace commonweal::learning
