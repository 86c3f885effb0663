#include "missions/search_api.hpp"

#include <utility>

#include "missions/search.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Json;
using enum platform::ApiType;

constexpr ApiField kHitFields[] = {
    {"kind", text, "mission, metric, body, source, intervention, effect or question."},
    {"code", text, "Its code."},
    {"title", text, "Its name."},
    {"about", text, "What it is, in a few words."},
    {"href", text, "The address of its page."},
};
constexpr ApiObject kHit{"SearchHit", kHitFields};

constexpr ApiField kHitsFields[] = {
    {"items", list, "What was found, the nearest first.", platform::ApiAbsence::never, &kHit},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many were found."},
};
constexpr ApiObject kHits{"SearchHits", kHitsFields};

constexpr ApiParameter kParameters[] = {
    {"q", "Words of a name, or a code.", "waiting"},
    {"kind", "Only these: mission, metric, body, source, intervention, effect or question.", ""},
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};

Json hit_json(const SearchHit& hit) {
  return Json::object({{"kind", table_of(hit.kind).name},
                       {"code", hit.code},
                       {"title", hit.title},
                       {"about", hit.about},
                       {"href", hit.href}});
}

}  // namespace

base::Result<platform::Response> answer_search(const platform::Request& request,
                                               const Holdings& holdings) {
  const auto kind = searched_kind(request.query("kind").value_or(""));
  const auto question = request.query("q").value_or("");
  const auto found =
      kind ? search(holdings.directory, question, *kind) : search(holdings.directory, question);
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        found.size());
  if (!page) return tl::unexpected(page.error());
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    items.add(hit_json(hit_of(holdings.directory, found[at])));
  }
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

const platform::ApiDescription kSearchApi{.parameters = kParameters, .answer = &kHits};

}  // namespace commonweal::missions
