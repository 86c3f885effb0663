#include "missions/sources_api.hpp"

#include <utility>

#include "base/period_text.hpp"
#include "missions/held_series_store.hpp"
#include "missions/standing_answer_api.hpp"
#include "missions/standing_file.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Json;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kSeriesFields[] = {
    {"metric", text, "The code of the metric."},
    {"body", text, "The code of the body."},
    {"first", text, "The first period with a figure."},
    {"last", text, "The last period with a figure."},
    {"figures", whole, "How many periods have a figure."},
};
constexpr ApiObject kSeries{"SeriesOfSource", kSeriesFields};

constexpr ApiField kSourceFields[] = {
    {"code", text, "Its code."},
    {"title", text, "What it is called."},
    {"publisher", text, "Who published it."},
    {"licence", text, "Under which licence."},
    {"attribution", text, "The words that the licence asks for."},
    {"file", text, "The file the figures were taken from."},
    {"note", text, "What a careful reader must know; may be empty."},
    {"series", list, "The series that open the page of a metric.", never, &kSeries},
};
constexpr ApiObject kSource{"SourceWithSeries", kSourceFields};

constexpr ApiField kSourcesFields[] = {
    {"items", list, "The sources of this page of the list.", never, &kSource},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many sources there are."},
};
constexpr ApiObject kSources{"Sources", kSourcesFields};

constexpr ApiParameter kSourcesParameters[] = {
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
constexpr ApiParameter kSourceParameters[] = {
    {"source", "The code of a source.", "nhs-rtt", ApiParameter::Place::path},
};

Json series_json(const HeldSeries& series, const SeriesPart& part) {
  return Json::object({{"metric", series.metric->code},
                       {"body", series.body->code},
                       {"first", base::text(part.first)},
                       {"last", base::text(part.last)},
                       {"figures", part.periods}});
}

Json with_series(const Source& source, const std::vector<HeldSeries>& all) {
  Json found = Json::array();
  for (const HeldSeries& series : all) {
    for (const SeriesPart& part : series.parts) {
      if (part.source == &source) found.add(series_json(series, part));
    }
  }
  Json json = source_json(source);
  return json.add("series", std::move(found));
}

}  // namespace

base::Result<platform::Response> answer_sources(const platform::Request& request,
                                                const Holdings& holdings) {
  const auto& sources = holdings.directory.sources();
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        sources.size());
  if (!page) return tl::unexpected(page.error());
  const auto all = load_held_series(holdings);
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    items.add(with_series(sources[at], all));
  }
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<platform::Response> answer_source(const platform::Request& request,
                                               const Holdings& holdings) {
  auto source = holdings.directory.source(request.field("source").text);
  if (!source) return base::fail(std::move(source));
  return platform::ok_json(with_series(**source, load_held_series(holdings)).compact());
}

const platform::ApiDescription kSourcesApi{.parameters = kSourcesParameters, .answer = &kSources};
const platform::ApiDescription kSourceApi{.parameters = kSourceParameters, .answer = &kSource};

}  // namespace commonweal::missions
