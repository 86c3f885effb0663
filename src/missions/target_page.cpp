#include "missions/target_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/known_on_page.hpp"
#include "missions/mission_status_store.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "missions/target_chart_file.hpp"
#include "missions/target_table_page.hpp"
#include "missions/target_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

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

Html heading(Markup words) {
  return Html().raw("<h2 class=\"govuk-heading-l\">").raw(words).raw("</h2>\n");
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

std::string day_text(const std::string& day) {
  const auto period = period_in(day, base::PeriodKind::day);
  CW_CHECK(period);  // make() has read it.
  return base::reader_text(*period);
}

Html opening(const TargetStatus& status, const KnownOn& known_on) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Target of ");
  html.text(status.body->name).raw("</span>\n<h1 class=\"govuk-heading-xl\">");
  html.text(target_title(status)).raw("</h1>\n");
  html.add(known_on_notice(known_on, "/targets/" + status.target.code));
  html.raw("<p class=\"govuk-body\">").add(verdict_tag(status.mark.verdict())).raw("</p>\n");
  Html words;
  words.raw("<p class=\"govuk-body\">").text(verdict_sentence(status.mark)).raw("</p>\n");
  words.add(paragraph(narrow_sentence(status)));
  words.add(paragraph(effort_sentence(status.mark)));
  return html.add(platform::inset_text({.html = std::move(words)})).raw("\n</div>\n");
}

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

// The figures, then where they lead and what is needed.
platform::HtmlTable empty_chart_table(const TargetStatus& status) {
  return {.caption = status.metric->title + ", " + status.body->name,
          .caption_classes = "govuk-table__caption--s",
          .head = {{.text = "Period"},
                   number_cell("Figure"),
                   number_cell("The way needed"),
                   number_cell("If things go on"),
                   number_cell("8 in 10 between")},
          .rows = {},
          .first_cell_is_header = true};
}

platform::HtmlTable chart_table(const TargetStatus& status) {
  const Metric& metric = *status.metric;
  const auto words = [&](double value) { return number_cell(value_words(metric, value)); };
  auto table = empty_chart_table(status);
  for (const Observation& observation : status.observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    table.rows.push_back({{.text = base::reader_text(observation.period)},
                          reported ? words(reported->value) : number_cell("Not held"),
                          number_cell(""),
                          number_cell(""),
                          number_cell("")});
  }
  if (!status.forecast) return table;
  const auto goal = track_question(metric, status.mark.level, status.mark.period).goal;
  for (const auto& point : status.forecast->points) {
    const double needed = methods::level_on_the_way(*status.mark.answer, goal, point.period);
    table.rows.push_back({{.text = base::reader_text(point.period)},
                          number_cell(""),
                          words(needed),
                          words(point.mean),
                          number_cell(value_words(metric, point.quantile(0.1)) + " to " +
                                      value_words(metric, point.quantile(0.9)))});
  }
  return table;
}

Html chart_section(const TargetStatus& status) {
  if (!status.mark.answer) return {};
  const auto chart = target_line_chart(status);
  return platform::chart_with_table({.chart = platform::render(chart),
                                     .title = chart.caption.title,
                                     .id = "target-table",
                                     .table = chart_table(status)});
}

Html effort_section(const TargetStatus& status) {
  const MarkStatus& mark = status.mark;
  if (!mark.answer || !mark.answer->needed_per_year) return {};
  const Metric& metric = *status.metric;
  std::vector<SummaryRow> rows;
  add_row(rows, "Change needed", needed_words(metric, *mark.answer));
  add_row(rows, "Best ever over as long", best_words(metric, mark.answer->best_as_long));
  add_row(rows, "Best ever in a year", best_words(metric, mark.answer->best_year));
  add_row(rows, "Needed against the best", times_words(*mark.answer));
  if (mark.answer->expected) {
    add_row(rows, "Probability that it is met",
            probability_words(mark.answer->expected->probability));
  }
  return heading("What it would take").add(platform::summary_list({.rows = std::move(rows)}));
}

Html basis_section(const TargetStatus& status) {
  const Target& target = status.target;
  std::vector<SummaryRow> rows;
  add_row(rows, "Basis in law", target.statutory_basis);
  add_row(rows, "Set by", target.set_by);
  add_row(rows, "Set on", day_text(target.set_on));
  add_row(rows, "Note", target.note);
  return heading("By what right").add(platform::summary_list({.rows = std::move(rows)}));
}

Html allowances_section(const TargetStatus& status) {
  Html html = heading("Allowances on the way");
  if (status.allowances.empty()) {
    return html.add(paragraph(
        "No allowance is recorded. An allowance is the interim limit of a period on the way to a "
        "target, as a carbon budget is."));
  }
  std::vector<std::vector<TableCell>> rows;
  for (const MarkStatus& mark : status.allowances) {
    rows.push_back({{.text = base::reader_text(mark.period)},
                    {.text = mark.sector.empty() ? "The whole" : mark.sector},
                    {.text = level_words(*status.metric, mark.level)},
                    {.html = verdict_tag(mark.verdict())},
                    {.text = verdict_sentence(mark) + (mark.note.empty() ? "" : ' ' + mark.note)}});
  }
  return html.add(platform::scroll_region(
      "Allowances", platform::table({.caption = "Each allowance and whether it is on track",
                                     .caption_classes = "govuk-visually-hidden",
                                     .head = {{.text = "Period"},
                                              {.text = "Of what"},
                                              {.text = "Level"},
                                              {.text = "Verdict"},
                                              {.text = "Why"}},
                                     .rows = std::move(rows),
                                     .first_cell_is_header = true})));
}

// Every field of every version, old and new side by side.
Html history_table(const TargetHistory& history) {
  std::vector<TableCell> head = {{.text = "What is said"}};
  for (const TargetVersion& version : history) {
    head.push_back({.text = "From " + base::reader_text(version.written)});
  }
  const auto row = [&](std::string name, const auto& field_of) {
    std::vector<TableCell> cells = {{.text = std::move(name)}};
    for (const TargetVersion& version : history)
      cells.push_back({.text = field_of(version.record)});
    return cells;
  };
  std::vector<std::vector<TableCell>> rows = {
      row("Level", [](const Target& target) { return base::shortest(target.level); }),
      row("By", [](const Target& target) { return target.by; }),
      row("Basis in law", [](const Target& target) { return target.statutory_basis; }),
      row("Set on", [](const Target& target) { return day_text(target.set_on); }),
      row("Set by", [](const Target& target) { return target.set_by; }),
      row("Note", [](const Target& target) { return target.note; })};
  return platform::scroll_region(
      "History of the target",
      platform::table({.caption = "Every version of this target, the oldest first",
                       .caption_classes = "govuk-visually-hidden",
                       .head = std::move(head),
                       .rows = std::move(rows),
                       .first_cell_is_header = true}));
}

Html history_section(const TargetStatus& status) {
  Html html = heading("History of this target");
  for (const auto& sentence : history_sentences(status)) html.add(paragraph(sentence));
  if (status.history.size() > 1) html.add(history_table(status.history));
  return html;
}

Html closing(const TargetStatus& status, const KnownOn& known_on) {
  const std::string& code = status.target.code;
  const std::string day = known_on_parameter(known_on);
  Html html = verdicts_explained();
  html.raw("<p class=\"govuk-body\">The shell prints the same: <code>");
  html.text(status_command(status.mission->code, known_on)).raw("</code> and <code>");
  html.text("commonweal target history " + code).raw("</code></p>\n");
  html.raw("<ul class=\"cw-downloads\">\n<li><a class=\"govuk-link\"");
  html.attribute("href", "/metrics/" + status.metric->code).raw(">All of this measure</a></li>\n");
  html.raw("<li><a class=\"govuk-link\"");
  html.attribute("href", "/api/v1/targets/" + code + (day.empty() ? "" : "?" + day));
  return html.raw(">This page as data (JSON)</a></li>\n</ul>\n");
}

}  // namespace

base::Result<platform::Response> show_target(const platform::Request& request,
                                             const Holdings& holdings) {
  auto known_on = past_known_on_in(
      {.place = "known-on", .text = request.query("known-on").value_or("")}, holdings.today);
  if (!known_on) return base::fail(std::move(known_on));
  auto status = load_target_status(holdings, request.field("target").text, *known_on);
  if (!status) return base::fail(std::move(status));
  add_track_record(holdings, *status);
  Html html = opening(*status, *known_on);
  html.add(chart_section(*status)).raw("<div class=\"cw-measure\">\n");
  html.add(effort_section(*status)).add(basis_section(*status)).raw("</div>\n");
  html.add(allowances_section(*status)).add(history_section(*status));
  html.add(closing(*status, *known_on));
  platform::Page page = site_page(target_title(*status), std::move(html), request.visitor);
  mark_part(page, "/");
  page.breadcrumbs = {
      {.text = "Home", .href = "/"},
      {.text = status->mission->title, .href = "/missions/" + status->mission->code},
      {.text = "On track?", .href = "/missions/" + status->mission->code + "/status"},
      {.text = status->metric->short_title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
