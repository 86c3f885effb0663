#include "missions/outlook_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/funded_part_page.hpp"
#include "missions/known_on_page.hpp"
#include "missions/outlook_chart_file.hpp"
#include "missions/outlook_form_page.hpp"
#include "missions/outlook_scenario_page.hpp"
#include "missions/outlook_store.hpp"
#include "missions/outlook_words.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::Markup;
using platform::SummaryRow;
using platform::TableCell;

Html paragraph(const std::string& words) {
  if (words.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

// Of this page and its files, with all that was asked.
std::string address(const OutlookReading& reading, std::string_view ending) {
  std::string address = reading.of.address("/forecast" + std::string(ending));
  const auto add = [&](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    address += address.find('?') == std::string::npos ? '?' : '&';
    address.append(name).append("=").append(value);
  };
  add("horizon", reading.asked.text.horizon);
  add("model", reading.asked.text.model);
  for (std::size_t i = 0; i < kAddedMost; ++i) {
    add(kAddedEffects[i], reading.asked.text.added[i].effect);
    add(kAddedReaches[i], reading.asked.text.added[i].reach);
  }
  add("again", reading.asked.text.again);
  if (reading.outlook && reading.outlook->question.from) {
    // As we write it, but for the space and the stroke that an address cannot have.
    std::string from = base::text(*reading.outlook->question.from);
    const auto space = from.find(' ');
    if (space != std::string::npos) from.replace(space, 1, "%20");
    add("from", from);
  }
  return address;
}

Html title(const OutlookReading& reading) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(reading.of.body.name).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">What may come: ").text(reading.of.metric.short_title);
  html.raw("</h1>\n");
  return html.add(
      known_on_notice(reading.of.known_on, "/metrics/" + reading.of.metric.code + "/forecast"));
}

Html answer(const OutlookReading& reading) {
  const Metric& metric = reading.of.metric;
  const Outlook& outlook = *reading.outlook;
  Html words;
  words.raw("<p>").text(usual_sentence(metric, *reading.series, outlook.usual)).raw("</p>\n");
  const std::string replay = replay_sentence(metric, outlook);
  const std::string chance = chance_sentence(outlook);
  if (!replay.empty()) {
    words.raw("<p>").text(replay + (chance.empty() ? "" : ' ' + chance)).raw("</p>\n");
  }
  Html html = paragraph(came_sentence(outlook));
  return html.add(platform::inset_text({.html = std::move(words)})).raw("\n");
}

TableCell number_cell(const Metric& metric, const std::optional<double>& value) {
  return {.text = value ? base::grouped(*value, metric.decimals) : "",
          .format = CellFormat::numeric};
}

TableCell range_cell(const Metric& metric, const methods::ForecastPoint& point, double share) {
  const double outside = (1 - share) / 2;
  return {.text = base::grouped(point.quantile(outside), metric.decimals) + " to " +
                  base::grouped(point.quantile(1 - outside), metric.decimals),
          .format = CellFormat::numeric};
}

void add_scenario_cells(const Metric& metric, const ScenarioPoint& point,
                        std::vector<TableCell>& row) {
  row.push_back(number_cell(metric, point.mean));
  row.push_back({.text = base::grouped(point.quantile(0.1), metric.decimals) + " to " +
                         base::grouped(point.quantile(0.9), metric.decimals),
                 .format = CellFormat::numeric});
}

platform::HtmlTable table_of(const OutlookReading& reading) {
  const Metric& metric = reading.of.metric;
  const Outlook& outlook = *reading.outlook;
  const bool has_replay = outlook.replay.has_value();
  const auto head = [](std::string words) {
    return TableCell{.text = std::move(words), .format = CellFormat::numeric};
  };
  platform::HtmlTable table{.caption = metric.title + ", " + reading.of.body.name,
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Period"},
                                     head("Middle"),
                                     head("5 in 10 between"),
                                     head("8 in 10 between"),
                                     head("95 in 100 between")},
                            .first_cell_is_header = true};
  if (has_replay) table.head.push_back(head("At the past pace"));
  if (outlook.came) table.head.push_back(head("What came"));
  const bool has_scenario = outlook.scenario && !outlook.scenario->points.empty();
  if (has_scenario) {
    table.head.push_back(head("With the interventions"));
    table.head.push_back(head("8 in 10 with them between"));
  }
  if (outlook.funded) table.head.push_back(head("With what is funded"));
  for (const auto& point : outlook.usual.points) {
    std::vector<TableCell> row{{.text = base::reader_text(point.period)},
                               number_cell(metric, point.mean),
                               range_cell(metric, point, 0.5),
                               range_cell(metric, point, 0.8),
                               range_cell(metric, point, 0.95)};
    if (has_replay) row.push_back(number_cell(metric, replayed_at(outlook, point.period)));
    if (outlook.came) row.push_back(number_cell(metric, came_at(outlook, point.period)));
    if (has_scenario) add_scenario_cells(metric, *scenario_at(outlook, point.period), row);
    if (const auto* funded = funded_at(outlook, point.period)) {
      row.push_back(number_cell(metric, funded->mean));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Html chart(const OutlookReading& reading) {
  const auto drawn = outlook_line_chart(reading.of.metric, reading.of.observations, *reading.series,
                                        *reading.outlook);
  Html figure = platform::render(drawn);
  figure.raw("<p class=\"govuk-body-s\">The darkest range should hold the figure 5 times in 10, ");
  figure.raw("the next 8 in 10, the lightest 95 in 100.</p>\n");
  return platform::chart_with_table({.chart = std::move(figure),
                                     .title = drawn.caption.title,
                                     .id = "forecast-table",
                                     .table = table_of(reading),
                                     .summary = "This forecast as a table",
                                     .downloads = {{"PNG", address(reading, "/chart.png")},
                                                   {"SVG", address(reading, "/chart.svg")},
                                                   {"CSV", address(reading, ".csv")},
                                                   {"Excel", address(reading, ".xlsx")}}});
}

Html targets_section(const OutlookReading& reading) {
  const auto sentences = target_sentences(reading.of.metric, *reading.outlook);
  if (sentences.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"targets\">Targets on the way</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : sentences) html.raw("<li>").text(sentence).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html backtest_section(const OutlookReading& reading) {
  const auto& usual = reading.outlook->usual;
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"back-test\">");
  html.raw("How good were such forecasts before?</h2>\n");
  for (const auto& sentence : track_record_sentences(reading.of.metric, usual)) {
    html.add(paragraph(sentence));
  }
  html.add(paragraph(bounds_sentence(reading.of.metric, *reading.series, usual)));
  return html.add(
      paragraph("This is arithmetic on the figures alone. It knows of no plan, no budget and no "
                "shock to come: "
                "it says what would follow if the future were like the past."));
}

std::string variance_words(const std::optional<double>& variance) {
  return variance ? base::shortest(*variance) : "not in this model";
}

Html model_section(const OutlookReading& reading) {
  const auto& usual = reading.outlook->usual;
  std::vector<SummaryRow> rows;
  add_row(rows, "Model", model_words(usual.model));
  add_row(rows, "Season",
          usual.seasonal > 0 ? std::to_string(usual.seasonal) + " figures a year" : "none");
  if (usual.model == methods::ForecastModel::damped) {
    add_row(rows, "Slope kept from one period to the next", base::percent(usual.damping));
  }
  add_row(rows, "Variance by chance", base::shortest(usual.variances.irregular));
  add_row(rows, "Variance of the level", base::shortest(usual.variances.level));
  add_row(rows, "Variance of the slope", variance_words(usual.variances.slope));
  add_row(rows, "Variance of the season", variance_words(usual.variances.seasonal));
  add_row(rows, "Log-likelihood", base::shortest(usual.log_likelihood));
  return platform::details({.summary_text = "The model and its variances",
                            .html = platform::summary_list({.rows = std::move(rows)}),
                            .id = "model"});
}

Html provenance(const OutlookReading& reading) {
  std::vector<SummaryRow> rows;
  add_row(rows, "Method", std::string(methods::kForecastVersion));
  add_row(rows, "Figures, SHA-256", reading.digest);
  if (reading.of.recorded) add_row(rows, "Last recorded", base::reader_text(*reading.of.recorded));
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">How to check this</h2>\n");
  html.add(platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"})).raw("\n");
  html.raw("<p class=\"govuk-body\">This command prints the same forecast:</p>\n");
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(command_of(facts_of(reading)));
  return html.raw("</code></pre>\n");
}

Html none_section(const OutlookReading& reading) {
  Html html;
  if (!reading.series) {
    return html.add(paragraph("No figures are held for " + reading.of.body.name +
                              (reading.of.known_on ? " as known on that day." : ".")));
  }
  if (reading.no_forecast.empty()) return html;
  html.add(paragraph("No forecast can be made of these figures."));
  for (const auto& problem : reading.no_forecast) html.add(paragraph(problem.what));
  return html;
}

Html main_part(const OutlookReading& reading) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(outlook_problem_summary(reading));
  html.add(title(reading));
  if (!reading.outlook) {
    html.add(none_section(reading));
    if (reading.series && !reading.problems.empty()) html.add(outlook_form(reading));
    return html.raw("</div>\n");
  }
  html.add(answer(reading)).raw("</div>\n").add(chart(reading));
  html.raw("<div class=\"cw-measure\">\n")
      .add(scenario_section(reading))
      .add(funded_section(reading));
  html.add(targets_section(reading));
  html.add(backtest_section(reading)).add(model_section(reading));
  html.raw("<h2 class=\"govuk-heading-m\" id=\"ask\">Ask for another forecast</h2>\n");
  html.add(outlook_form(reading)).add(provenance(reading));
  return html.raw("</div>\n");
}

}  // namespace

base::Result<platform::Response> show_outlook(const platform::Request& request,
                                              const Holdings& holdings) {
  auto reading = read_outlook(holdings, outlook_asked(request));
  if (!reading) return base::fail(std::move(reading));
  const bool in_error = !reading->problems.empty();
  const MetricReading& of = reading->of;
  platform::Page page =
      site_page("What may come: " + of.metric.short_title, main_part(*reading), request.visitor);
  mark_part(page, "/");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = of.mission.title, .href = "/missions/" + of.mission.code},
                      {.text = of.metric.short_title, .href = of.address("")},
                      {.text = "What may come"}};
  if (in_error) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (in_error) response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace commonweal::missions
