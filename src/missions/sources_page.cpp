#include "missions/sources_page.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "missions/held_series_store.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/page.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_text.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::SelectItem;
using platform::TableCell;

constexpr std::string_view kPerPage = "100";

// What the reader chose, and the texts of the choice as an address carries them.
struct Asked {
  SeriesChoice choice;
  std::string held;
};

Asked asked_in(const platform::Request& request) {
  Asked asked{.choice = {.publisher = std::string(request.query("publisher").value_or("")),
                         .mission = std::string(request.query("mission").value_or(""))},
              .held = std::string(request.query("held").value_or(""))};
  asked.choice.holding = holding_named(asked.held);
  return asked;
}

std::string address(const Asked& asked, std::int64_t page) {
  platform::Parameters parameters;
  if (!asked.choice.publisher.empty()) parameters.push_back({"publisher", asked.choice.publisher});
  if (!asked.choice.mission.empty()) parameters.push_back({"mission", asked.choice.mission});
  if (!asked.held.empty()) parameters.push_back({"held", asked.held});
  if (page > 1) parameters.push_back({"page", std::to_string(page)});
  return parameters.empty() ? "/sources" : "/sources?" + platform::encode_form(parameters);
}

Html field(const char* name, const char* label, std::vector<SelectItem> items, std::string chosen) {
  return platform::select({.name = name,
                           .label = {.text = label},
                           .value = std::move(chosen),
                           .items = std::move(items)});
}

std::vector<SelectItem> publishers(const Directory& directory) {
  std::set<std::string> names;
  for (const Source& source : directory.sources()) names.insert(source.publisher);
  std::vector<SelectItem> items = {{.text = "All publishers", .value = ""}};
  for (const auto& name : names) items.push_back({.text = name});
  return items;
}

std::vector<SelectItem> missions(const Directory& directory) {
  std::vector<SelectItem> items = {{.text = "All missions", .value = ""}};
  for (const Mission& mission : directory.missions()) {
    items.push_back({.text = mission.title, .value = mission.code});
  }
  return items;
}

Html filter(const Directory& directory, const Asked& asked) {
  return platform::filter_bar(
      {.action = "/sources",
       .label = "Choose the series",
       .fields = {field("publisher", "Publisher", publishers(directory), asked.choice.publisher),
                  field("mission", "Mission", missions(directory), asked.choice.mission),
                  field("held", "Held",
                        {{.text = "Held or not", .value = ""},
                         {.text = "Held", .value = "held"},
                         {.text = std::string(kNoSeriesHeld), .value = "none"}},
                        asked.held)},
       .clear_href = "/sources"});
}

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

// A cell with one line for each source that the series has.
template <class Words>
TableCell cell_of(const HeldSeries& series, Words words) {
  Html html;
  for (const SeriesPart& part : series.parts) {
    if (!html.empty()) html.raw("<br>");
    html.add(words(part));
  }
  return {.html = std::move(html)};
}

Html source_html(const SeriesPart& part) {
  if (part.source == nullptr) return Html().raw("Not said");
  Html html = link("/sources/" + part.source->code, part.source->title);
  html.raw("<br><span class=\"cw-secondary cw-breaks\">").text(part.source->file).raw("</span>");
  return html;
}

std::vector<TableCell> row_of(const HeldSeries& series) {
  Html name = link("/metrics/" + series.metric->code, series.metric->short_title);
  name.raw("<br><span class=\"cw-secondary\">").text(series.body->name).raw("</span>");
  if (series.parts.empty()) {
    return {{.html = std::move(name)}, {.text = std::string(kNoSeriesHeld), .colspan = 4}};
  }
  const auto of_source = [](std::string Source::* text) {
    return [text](const SeriesPart& part) {
      return part.source == nullptr ? Html() : Html().text(part.source->*text);
    };
  };
  return {{.html = std::move(name)},
          cell_of(series, of_source(&Source::publisher)),
          cell_of(series, source_html),
          cell_of(series, of_source(&Source::licence)),
          cell_of(series, [](const SeriesPart& part) { return Html().text(periods_words(part)); })};
}

std::string count_text(const std::vector<HeldSeries>& series) {
  std::size_t held = 0;
  for (const auto& one : series) held += one.parts.empty() ? 0 : 1;
  const auto written = [](std::size_t count) { return base::grouped(static_cast<double>(count)); };
  return "A series is held for " + written(held) + " of " + written(series.size()) +
         " measures. Where none is held, the page of the measure says why it matters and who could "
         "publish it.";
}

Html series_table(const std::vector<const HeldSeries*>& series, const platform::ListPage& page,
                  const Asked& asked) {
  platform::DataTable table{
      .caption = "Every series",
      .caption_classes = "govuk-visually-hidden",
      .columns = {{.text = "Measure"},
                  {.text = "Published by"},
                  {.text = "Source and file"},
                  {.text = "Licence"},
                  {.text = "Periods held"}},
      .page = page.page,
      .pages = page.pages,
      .address = [&](std::string_view, std::int64_t number) { return address(asked, number); },
      .empty = "No series fits this choice. Choose another publisher or mission."};
  for (std::size_t at = page.first(); at < page.last(); ++at)
    table.rows.push_back(row_of(*series[at]));
  return platform::data_table(table);
}

}  // namespace

base::Result<platform::Response> show_sources(const platform::Request& request,
                                              const Holdings& holdings) {
  const Asked asked = asked_in(request);
  const auto all = load_held_series(holdings);
  const auto series = chosen(all, asked.choice);
  const auto page = platform::list_page(
      {.page = request.query("page").value_or(""), .per_page = kPerPage}, series.size());
  if (!page) return tl::unexpected(page.error());
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Sources</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(count_text(all)).raw("</p>\n</div>\n");
  html.add(filter(holdings.directory, asked)).raw("<div class=\"cw-listing\">\n");
  html.add(series_table(series, *page, asked)).raw("</div>\n");
  platform::Page shown = site_page("Sources", std::move(html), request.visitor);
  mark_part(shown, "/sources", platform::NavigationState::here);
  shown.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Sources"}};
  return platform::ok_html(platform::layout(shown));
}

}  // namespace commonweal::missions
