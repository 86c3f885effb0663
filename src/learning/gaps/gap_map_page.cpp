#include "learning/gaps/gap_map_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "learning/gaps/gap_map_reading_store.hpp"
#include "learning/gaps/gap_map_words.hpp"
#include "learning/gaps/gaps_words_page.hpp"
#include "missions/site_page.hpp"
#include "platform/chart/gap_map_chart.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using platform::CellFormat;
using platform::Html;
using platform::Parameters;
using platform::TableCell;

// Everything the page says, already decided.
struct GapMapView {
  const Directory& directory;
  const GapMapReading& reading;

  const GapMap& map() const { return reading.map; }
};

std::string with_query(std::string path, const Parameters& parameters) {
  if (parameters.empty()) return path;
  return path + '?' + platform::encode_form(parameters);
}

std::string studies_address(const GapMapView& view, GapPlace place) {
  Parameters parameters;
  const auto* intervention = view.map().rows[place.row].intervention;
  if (intervention != nullptr) parameters.push_back({"intervention", intervention->code});
  // Written in several ways, they are found by their intervention only.
  const auto& outcomes = view.map().cell(place).studied_as;
  const bool is_one = outcomes.size() == 1 && !outcomes.begin()->empty();
  if (is_one) parameters.push_back({"outcome", *outcomes.begin()});
  return with_query("/studies", parameters);
}

// The question itself where there is one; of several, the list that has them.
std::string questions_address(const GapMapView& view, GapPlace place) {
  const GapMapCell& cell = view.map().cell(place);
  if (cell.questions.size() == 1) return "/questions/" + cell.questions[0]->question->code;
  Parameters parameters{{"state", "open"}};
  const auto* intervention = view.map().rows[place.row].intervention;
  if (intervention != nullptr) parameters.push_back({"intervention", intervention->code});
  const std::string& outcome = cell.questions[0]->question->outcome;
  if (!outcome.empty()) parameters.push_back({"outcome", outcome});
  return with_query("/questions", parameters);
}

std::string row_address(const GapMapRow& row) {
  return row.intervention == nullptr ? "" : "/interventions/" + row.intervention->code;
}

std::string outcome_address(const GapMapOutcome& outcome) {
  return outcome.metric == nullptr ? "" : "/metrics/" + outcome.metric->code;
}

platform::GapCell drawn(const GapMapView& view, GapPlace place) {
  const GapMapCell& cell = view.map().cell(place);
  platform::GapCell drawn{.high = static_cast<int>(cell.studies[0]),
                          .medium = static_cast<int>(cell.studies[1]),
                          .low = static_cast<int>(cell.studies[2]),
                          .questions = static_cast<int>(cell.questions.size()),
                          .href = {}};
  if (cell.all_studies() > 0) drawn.href = studies_address(view, place);
  if (!cell.questions.empty()) {
    (drawn.href.empty() ? drawn.href : drawn.questions_href) = questions_address(view, place);
  }
  return drawn;
}

platform::GapMapChart chart_of(const GapMapView& view) {
  const GapMap& map = view.map();
  platform::GapMapChart chart{
      .caption = {.id = "gap-map",
                  .title = "Studies and questions by intervention and outcome",
                  .unit = "Studies, by quality; questions that are open",
                  .description = gap_map_sentence(map)},
      .row_name = "Intervention",
      .columns = {},
      .rows = {},
      .classes = {"High quality", "Medium quality", "Low or unranked"}};
  for (std::size_t at = 0; at < map.outcomes.size(); ++at) {
    if (!map.is_drawn(at)) continue;
    chart.columns.push_back({map.outcomes[at].title, outcome_address(map.outcomes[at])});
  }
  for (std::size_t row = 0; row < map.rows.size(); ++row) {
    platform::GapRow cells{{row_title(map.rows[row]), row_address(map.rows[row])}, {}};
    for (std::size_t at = 0; at < map.outcomes.size(); ++at) {
      if (map.is_drawn(at)) cells.cells.push_back(drawn(view, {row, at}));
    }
    chart.rows.push_back(std::move(cells));
  }
  return chart;
}

Html filter(const GapMapView& view) {
  const GapMapChoice& choice = view.reading.choice;
  return platform::filter_bar(
      {.action = "/gap-map",
       .label = "Choose what the map shows",
       .fields = {platform::select({.name = "service",
                                    .label = {.text = "Service"},
                                    .value = choice.service,
                                    .items = service_items(view.directory, "All services")}),
                  platform::select({.name = "mission",
                                    .label = {.text = "Mission"},
                                    .value = choice.mission,
                                    .items = mission_items(view.directory, "All missions")})},
       .clear_href = "/gap-map"});
}

Html linked(const std::string& href, const std::string& text) {
  return href.empty() ? Html().text(text) : link_to(href, text);
}

Html questions_cell(const GapMapCell& cell) {
  Html html;
  for (const AskedQuestion* asked : cell.questions) {
    if (asked != cell.questions.front()) html.raw("<br>");
    html.add(link_to("/questions/" + asked->question->code, question_text(*asked->question)));
    if (is_illustrative(*asked->question)) html.text(" (illustrative)");
  }
  return html;
}

Html studies_cell(const GapMapView& view, GapPlace place) {
  const std::size_t studies = view.map().cell(place).all_studies();
  if (studies == 0) return Html().raw("None");
  return link_to(studies_address(view, place), counted(studies, "study", "studies"));
}

std::vector<TableCell> gap_row(const GapMapView& view, GapPlace place) {
  const GapMapCell& cell = view.map().cell(place);
  const GapMapRow& row = view.map().rows[place.row];
  const GapMapOutcome& outcome = view.map().outcomes[place.outcome];
  return {{.html = linked(row_address(row), row_title(row))},
          {.html = linked(outcome_address(outcome), outcome.title)},
          {.text = std::to_string(cell.bodies()), .format = CellFormat::numeric},
          {.html = questions_cell(cell)},
          {.html = studies_cell(view, place)},
          {.text = std::string(words_of(cell.need()))}};
}

Html gaps_table(const GapMapView& view) {
  platform::DataTable table{.caption = "What is asked and not answered, by how many bodies ask",
                            .columns = {{.text = "Intervention"},
                                        {.text = "Outcome"},
                                        {.text = "Bodies", .format = CellFormat::numeric},
                                        {.text = "Open questions"},
                                        {.text = "Studies"},
                                        {.text = "What is missing"}},
                            .empty = "No question is open on what the map shows."};
  for (const GapPlace place : view.map().gaps()) table.rows.push_back(gap_row(view, place));
  return platform::data_table(table);
}

TableCell number_cell(std::size_t number) {
  return {.text = std::to_string(number), .format = CellFormat::numeric};
}

std::vector<TableCell> filled_row(const GapMapView& view, GapPlace place) {
  const GapMapCell& cell = view.map().cell(place);
  const GapMapRow& row = view.map().rows[place.row];
  const GapMapOutcome& outcome = view.map().outcomes[place.outcome];
  Html questions = Html().raw("None");
  if (!cell.questions.empty()) {
    questions = link_to(questions_address(view, place),
                        counted(cell.questions.size(), "question", "questions"));
  }
  return {{.html = linked(row_address(row), row_title(row))},
          {.html = linked(outcome_address(outcome), outcome.title)},
          {.html = studies_cell(view, place)},
          number_cell(cell.studies[0]),
          number_cell(cell.studies[1]),
          number_cell(cell.studies[2]),
          number_cell(cell.by_design),
          number_cell(cell.effects.size()),
          {.html = std::move(questions)}};
}

Html whole_table(const GapMapView& view) {
  platform::DataTable table{.caption = "Every intervention and outcome that something is held on",
                            .columns = {{.text = "Intervention"},
                                        {.text = "Outcome"},
                                        {.text = "Studies"},
                                        {.text = "High", .format = CellFormat::numeric},
                                        {.text = "Medium", .format = CellFormat::numeric},
                                        {.text = "Low or unranked", .format = CellFormat::numeric},
                                        {.text = "Not appraised", .format = CellFormat::numeric},
                                        {.text = "Effects", .format = CellFormat::numeric},
                                        {.text = "Open questions"}}};
  for (const GapPlace place : view.map().filled()) table.rows.push_back(filled_row(view, place));
  return platform::details(
      {.summary_text = "The whole map as a table", .html = platform::data_table(table)});
}

Html opening(const GapMapView& view) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Where evidence is ");
  html.raw("missing</h1>\n<p class=\"govuk-body-l\">Which interventions were studied on which ");
  html.raw("outcomes, how well, and what bodies ask that no study answers.</p>\n");
  html.add(paragraph(gap_map_sentence(view.map())));
  html.add(paragraph(std::string(kClassesExplained)));
  html.add(paragraph(std::string(kEffectsExplained)));
  if (view.reading.is_any_illustrative()) {
    html.add(platform::inset_text(
        {.text = "Questions marked illustrative were asked by nobody: we worded them from what the "
                 "paper asks or names as a gap."}));
  }
  return html.raw("</div>\n");
}

bool is_anything_drawn(const GapMap& map) {
  for (std::size_t at = 0; at < map.outcomes.size(); ++at) {
    if (map.is_drawn(at)) return true;
  }
  return false;
}

Html main_part(const GapMapView& view) {
  Html html = opening(view);
  html.add(filter(view));
  if (view.map().filled().empty()) {
    return html.add(platform::empty_state(
        {.title = "Nothing is held on this",
         .text = "No study, effect or open question is about an intervention of this choice.",
         .action_text = "See the whole map",
         .action_href = "/gap-map"}));
  }
  if (is_anything_drawn(view.map())) html.add(platform::render(chart_of(view)));
  html.raw("<div class=\"cw-listing\">\n").add(gaps_table(view)).add(whole_table(view));
  html.raw("</div>\n<p class=\"govuk-body\">").add(link_to("/questions", "All questions"));
  html.raw(", ").add(link_to("/centres", "What Works centres and the services without one"));
  html.raw("</p>\n");
  Parameters parameters;
  const GapMapChoice& choice = view.reading.choice;
  if (!choice.service.empty()) parameters.push_back({"service", choice.service});
  if (!choice.mission.empty()) parameters.push_back({"mission", choice.mission});
  return html.add(downloads_list({.csv = with_query("/gap-map.csv", parameters),
                                  .xlsx = with_query("/gap-map.xlsx", parameters),
                                  .json = with_query("/api/v1/gap-map", parameters)}));
}

}  // namespace

base::Result<platform::Response> show_gap_map(const platform::Request& request,
                                              const missions::Holdings& holdings) {
  auto reading = read_gap_map(holdings, {.service = request.query("service").value_or(""),
                                         .mission = request.query("mission").value_or("")});
  if (!reading) return base::fail(std::move(reading));
  const GapMapView view{holdings.directory, *reading};
  auto page = missions::site_page("Where evidence is missing", main_part(view), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Where evidence is missing"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
