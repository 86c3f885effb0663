#include "learning/spread/spread_page.hpp"

#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/spread/metric_spread_words.hpp"
#include "learning/spread/spread_choice.hpp"
#include "learning/spread/spread_store.hpp"
#include "learning/spread/spread_words_page.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::CellFormat;
using platform::Html;
using platform::TableCell;

struct SpreadView {
  const missions::Directory& directory;
  std::string mission;
  std::vector<MetricSpread> metrics;
  std::vector<InterventionSpread> interventions;

  std::string query() const { return mission.empty() ? "" : "?mission=" + mission; }
};

Html opening() {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Spread what works</h1>\n");
  html.raw("<p class=\"govuk-body-l\">What the country would gain if every body did as well as ");
  html.raw("the best quarter does today, and who does what works.</p>\n");
  html.add(spread_paragraph(std::string(kGainIsNoForecast)));
  html.raw("<p class=\"govuk-body\">What is not proven yet, with the next test of each: ");
  return html.add(spread_link("/ideas", "what could work")).raw(".</p>\n</div>\n");
}

TableCell numeric(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

Html measure_cell(const missions::Metric& metric) {
  Html html = spread_link("/spread/" + metric.code, metric.short_title);
  return html.raw("<br><span class=\"cw-secondary\">").text(metric.unit_words).raw("</span>");
}

std::vector<TableCell> gain_row(const MetricSpread& spread) {
  const auto& metric = *spread.metric;
  const TopQuartile& quartile = *spread.quartile;
  return {
      {.html = measure_cell(metric)},       {.text = bodies_words(spread)},
      {.text = span_words(*spread.period)}, numeric(missions::value_words(metric, quartile.now)),
      numeric(level_words(spread)),         numeric(missions::value_words(metric, quartile.then)),
      numeric(gain_words(spread))};
}

Html gains_table(const SpreadView& view) {
  platform::DataTable table{.caption = "If every body did as well as the best quarter",
                            .columns = {{.text = "Measure"},
                                        {.text = "Bodies"},
                                        {.text = "Period"},
                                        {.text = "Their mean now", .format = CellFormat::numeric},
                                        {.text = "The best quarter", .format = CellFormat::numeric},
                                        {.text = "Their mean then", .format = CellFormat::numeric},
                                        {.text = "Gain", .format = CellFormat::numeric}},
                            .empty = "No measure has figures of eight bodies or more of one kind."};
  for (const auto& spread : view.metrics) table.rows.push_back(gain_row(spread));
  return platform::data_table(table).add(spread_paragraph(weights_sentence(view.metrics)));
}

std::vector<TableCell> intervention_row(const InterventionSpread& spread) {
  const auto& it = *spread.intervention;
  const auto& years = spread.curve.years;
  return {{.html = spread_link("/interventions/" + it.code + "/spread", it.title)},
          {.html = stage_tag(it.stage)},
          {.text = bodies_in_use_words(spread.now)},
          {.text = years.empty() ? "No date published" : std::to_string(years.front().year)},
          numeric(reach_words(spread.now)),
          numeric(fidelity_words(spread.now))};
}

Html interventions_table(const SpreadView& view) {
  platform::DataTable table{
      .caption = "Who does what works",
      .columns = {{.text = "Intervention"},
                  {.text = "Stage"},
                  {.text = "Done by"},
                  {.text = "First in"},
                  {.text = "People reached a year", .format = CellFormat::numeric},
                  {.text = "Fidelity, 0 to 1", .format = CellFormat::numeric}},
      .empty = "No intervention is held."};
  for (const auto& spread : view.interventions) table.rows.push_back(intervention_row(spread));
  return platform::data_table(table);
}

Html main_part(const SpreadView& view) {
  Html html = opening();
  html.add(mission_filter(view.directory, "/spread", view.mission));
  html.raw("<div class=\"cw-listing\" id=\"gains\">\n").add(gains_table(view)).raw("</div>\n");
  html.raw("<div class=\"cw-listing\" id=\"adoption\">\n").add(interventions_table(view));
  html.raw("</div>\n");
  return html.add(spread_downloads("/spread", view.query()));
}

platform::Response page_of(std::string title, Html main, const platform::Request& request,
                           std::vector<platform::Breadcrumb> crumbs) {
  auto page = missions::site_page(std::move(title), std::move(main), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = std::move(crumbs);
  return platform::ok_html(platform::layout(page));
}

Html idea_html(const Idea& idea) {
  const auto& it = *idea.spread.intervention;
  Html html;
  html.raw("<section class=\"cw-measure\">\n<h2 class=\"govuk-heading-m\" id=\"").text(it.code);
  html.raw("\">").add(spread_link("/interventions/" + it.code, it.title)).raw("</h2>\n");
  html.add(spread_paragraph(it.summary));
  html.raw("<dl class=\"govuk-summary-list\">\n");
  const auto row = [&](platform::Markup name, const Html& value) {
    html.raw("<div class=\"govuk-summary-list__row\">\n<dt class=\"govuk-summary-list__key\">");
    html.raw(name).raw("</dt>\n<dd class=\"govuk-summary-list__value\">").add(value);
    html.raw("</dd>\n</div>\n");
  };
  row("Next test", Html().text(it.next_test));
  row("For whom", Html().text(it.for_whom));
  row("Tried by",
      spread_link("/interventions/" + it.code + "/spread", bodies_in_use_words(idea.spread.now)));
  const std::string asked =
      idea.questions.empty()
          ? "No open question"
          : base::grouped(static_cast<double>(idea.questions.size())) +
                (idea.questions.size() == 1 ? " open question" : " open questions");
  row("Asked", spread_link("/questions?state=open&intervention=" + it.code, asked));
  return html.raw("</dl>\n</section>\n");
}

Html ideas_part(const missions::Directory& directory, const std::vector<Idea>& ideas,
                const std::string& mission) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">What could work</h1>\n");
  html.raw("<p class=\"govuk-body-l\">Ideas that nobody has proven, each with the test that ");
  html.raw("would tell more.</p>\n</div>\n");
  html.add(mission_filter(directory, "/ideas", mission));
  if (ideas.empty()) {
    html.add(platform::empty_state(
        {.title = "No idea is waiting for a test",
         .text = "An intervention at the stage of an idea stands here with its next test.",
         .action_text = "See who does what works",
         .action_href = "/spread"}));
  }
  for (const Idea& idea : ideas) html.add(idea_html(idea));
  return html.add(spread_downloads("/ideas", mission.empty() ? "" : "?mission=" + mission));
}

}  // namespace

base::Result<platform::Response> show_spread(const platform::Request& request,
                                             const Holdings& holdings) {
  auto mission = chosen_mission(holdings.directory, request.query("mission").value_or(""));
  if (!mission) return base::fail(std::move(mission));
  SpreadView view{holdings.directory, *mission, load_metric_spreads(holdings, *mission),
                  intervention_spreads(holdings.directory, load_adoptions(holdings.transaction),
                                       holdings.day())};
  keep_mission(view.interventions, view.mission);
  return page_of("Spread what works", main_part(view), request,
                 {{.text = "Home", .href = "/"},
                  {.text = "What works", .href = "/what-works"},
                  {.text = "Spread what works"}});
}

base::Result<platform::Response> show_ideas(const platform::Request& request,
                                            const Holdings& holdings) {
  auto mission = chosen_mission(holdings.directory, request.query("mission").value_or(""));
  if (!mission) return base::fail(std::move(mission));
  const auto ideas =
      ideas_of(holdings.directory, load_adoptions(holdings.transaction), holdings.day(), *mission);
  return page_of("What could work", ideas_part(holdings.directory, ideas, *mission), request,
                 {{.text = "Home", .href = "/"},
                  {.text = "What works", .href = "/what-works"},
                  {.text = "Spread what works", .href = "/spread"},
                  {.text = "What could work"}});
}

}  // namespace commonweal::learning
