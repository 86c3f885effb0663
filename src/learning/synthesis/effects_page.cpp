#include "learning/synthesis/effects_page.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/synthesis/effect_version.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/effects_list.hpp"
#include "learning/synthesis/effects_sheet_file.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"
#include "platform/http/download.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using platform::CellFormat;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::SelectItem;
using platform::TableCell;

EffectsText asked_in(const Request& request) {
  const auto asked = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {.intervention = asked("intervention"),
          .metric = asked("metric"),
          .measure = asked("measure"),
          .grade = asked("grade"),
          .origin = asked("origin"),
          .sort = asked("sort")};
}

std::string address_of(std::string_view ending, const EffectsText& text, std::int64_t page = 1) {
  platform::Parameters parameters;
  const auto add = [&](std::string name, const std::string& value) {
    if (!value.empty()) parameters.push_back({std::move(name), value});
  };
  add("intervention", text.intervention);
  add("metric", text.metric);
  add("measure", text.measure);
  add("grade", text.grade);
  add("origin", text.origin);
  add("sort", text.sort);
  if (page > 1) parameters.push_back({"page", std::to_string(page)});
  const std::string path = "/effects" + std::string(ending);
  return parameters.empty() ? path : path + "?" + platform::encode_form(parameters);
}

Html choice(const char* name, const char* label, std::vector<SelectItem> items,
            const std::string& chosen) {
  return platform::select(
      {.name = name, .label = {.text = label}, .value = chosen, .items = std::move(items)});
}

std::string capital(std::string_view words) {
  std::string text(words);
  if (!text.empty()) text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::vector<SelectItem> interventions_with_effects(const missions::Directory& directory) {
  std::set<std::string_view> with;
  for (const Effect& effect : directory.effects()) with.insert(effect.intervention);
  std::vector<SelectItem> items = {{.text = "All interventions", .value = ""}};
  for (const auto& intervention : directory.interventions()) {
    if (!with.contains(intervention.code)) continue;
    items.push_back({.text = intervention.title, .value = intervention.code});
  }
  return items;
}

std::vector<SelectItem> metrics_with_effects(const missions::Directory& directory) {
  std::set<std::string_view> with;
  for (const Effect& effect : directory.effects()) {
    if (effect.metric) with.insert(*effect.metric);
  }
  std::vector<SelectItem> items = {{.text = "Any metric or none", .value = ""}};
  for (const auto& metric : directory.metrics()) {
    if (with.contains(metric.code))
      items.push_back({.text = metric.short_title, .value = metric.code});
  }
  return items;
}

std::vector<SelectItem> measures() {
  std::vector<SelectItem> items = {{.text = "All measures", .value = ""}};
  for (const auto measure : missions::kEffectMeasures) {
    items.push_back({.text = capital(words_of(measure)), .value = std::string(code_word(measure))});
  }
  return items;
}

std::vector<SelectItem> grades() {
  std::vector<SelectItem> items = {{.text = "All grades", .value = ""}};
  for (const auto grade : {missions::EvidenceGrade::high, missions::EvidenceGrade::moderate,
                           missions::EvidenceGrade::low, missions::EvidenceGrade::very_low,
                           missions::EvidenceGrade::not_graded}) {
    items.push_back({.text = capital(words_of(grade)), .value = std::string(code_word(grade))});
  }
  return items;
}

Html filter(const missions::Directory& directory, const EffectsText& text) {
  platform::FilterBar bar{
      .action = "/effects",
      .label = "Choose the effects",
      .fields = {choice("intervention", "Intervention", interventions_with_effects(directory),
                        text.intervention),
                 choice("metric", "Metric", metrics_with_effects(directory), text.metric),
                 choice("measure", "Measure", measures(), text.measure),
                 choice("grade", "Grade", grades(), text.grade),
                 choice("origin", "Where from",
                        {{.text = "Pooled here or quoted", .value = ""},
                         {.text = "Pooled here from studies", .value = "pooled"},
                         {.text = "Quoted from who published it", .value = "quoted"}},
                        text.origin)},
      .clear_href = "/effects"};
  if (!text.sort.empty()) bar.kept.push_back({"sort", text.sort});
  return platform::filter_bar(bar);
}

const std::vector<platform::DataColumn>& columns() {
  static const std::vector<platform::DataColumn> all = {
      {.text = "Intervention", .key = "intervention"},
      {.text = "Outcome", .key = "outcome"},
      {.text = "Effect (95% interval)", .key = "estimate", .format = CellFormat::numeric},
      {.text = "Grade", .key = "grade"},
      {.text = "Studies",
       .key = "studies",
       .format = CellFormat::numeric,
       .first = platform::SortOrder::descending},
      {.text = "Published", .key = "published", .first = platform::SortOrder::descending}};
  return all;
}

std::vector<TableCell> row_of(const missions::Directory& directory, const Effect& effect) {
  const auto* intervention = directory.find_intervention(effect.intervention);
  const auto limits = limits_of(effect);
  Html estimate;
  estimate.text(limits ? effect_text(effect.measure, effect.estimate, *limits)
                       : value_text(effect.measure, effect.estimate));
  estimate.raw("<br><span class=\"cw-secondary\">").text(words_of(effect.measure)).raw("</span>");
  return {{.html = pool_link(intervention == nullptr ? effect.intervention : intervention->title,
                             "/effects/" + effect.code)},
          {.text = effect.outcome},
          {.html = std::move(estimate), .format = CellFormat::numeric},
          {.text = capital(words_of(effect.grade))},
          {.text = effect.studies ? base::grouped(double(*effect.studies)) : "",
           .format = CellFormat::numeric},
          {.text = published_words(effect) +
                   (effect.origin == missions::EffectOrigin::quoted ? ", quoted" : "")}};
}

Html effects_table(const missions::Directory& directory, const std::vector<const Effect*>& effects,
                   const platform::ListPage& page, const EffectsText& text) {
  platform::DataTable table{.caption = "Effects",
                            .caption_classes = "govuk-visually-hidden",
                            .columns = columns(),
                            .sorted = platform::sorted_in(text.sort, columns()),
                            .page = page.page,
                            .pages = page.pages,
                            .address =
                                [&](std::string_view sort, std::int64_t number) {
                                  EffectsText other = text;
                                  other.sort = sort;
                                  return address_of("", other, number);
                                },
                            .empty =
                                "No effect fits this choice. Choose another intervention or "
                                "metric."};
  for (std::size_t at = page.first(); at < page.last(); ++at) {
    table.rows.push_back(row_of(directory, *effects[at]));
  }
  return platform::data_table(table);
}

Html downloads(const EffectsText& text) {
  Html html;
  html.raw("<p class=\"govuk-body\">Download these effects as ");
  html.add(pool_link("CSV", address_of(".csv", text))).raw(", ");
  html.add(pool_link("Excel", address_of(".xlsx", text))).raw(" or ");
  return html.add(pool_link("JSON", address_of(".json", text))).raw("</p>\n");
}

base::Result<Response> taken(const Request& request, const missions::Holdings& holdings,
                             platform::SheetForm form) {
  auto effects = chosen_effects(holdings.directory, asked_in(request));
  if (!effects) return base::fail(std::move(effects));
  return platform::download(effects_sheet(holdings.directory, *effects), form, "effects");
}

}  // namespace

base::Result<Response> show_effects(const Request& request, const missions::Holdings& holdings) {
  const EffectsText text = asked_in(request);
  auto effects = chosen_effects(holdings.directory, text);
  if (!effects) return base::fail(std::move(effects));
  const auto page = platform::list_page(
      {.page = request.query("page").value_or(""), .per_page = ""}, effects->size());
  if (!page) return tl::unexpected(page.error());
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Effects</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">What interventions do to outcomes, as it was pooled from "
      "studies or as others published it. Plans rest on these.</p>\n</div>\n");
  html.add(filter(holdings.directory, text)).raw("<div class=\"cw-listing\">\n");
  html.add(effects_table(holdings.directory, *effects, *page, text)).raw("</div>\n");
  html.add(downloads(text));
  auto shown = missions::site_page("Effects", std::move(html), request.visitor);
  missions::mark_part(shown, "/what-works");
  shown.breadcrumbs = {{.text = "Home", .href = "/"},
                       {.text = "What works", .href = "/what-works"},
                       {.text = "Effects"}};
  return platform::ok_html(platform::layout(shown));
}

base::Result<Response> take_effects_csv(const Request& request,
                                        const missions::Holdings& holdings) {
  return taken(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_effects_xlsx(const Request& request,
                                         const missions::Holdings& holdings) {
  return taken(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> take_effects_json(const Request& request,
                                         const missions::Holdings& holdings) {
  return taken(request, holdings, platform::SheetForm::json);
}

}  // namespace commonweal::learning
