#include "platform/chart/gap_map_chart.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "base/check.hpp"
#include "platform/chart/mark.hpp"
#include "platform/html/scroll_region.hpp"

namespace commonweal::platform {
namespace {

constexpr double kRadiusMax = 15;
constexpr double kRadiusMin = 5;

// A full, a half and an empty circle: they differ on a grey print too.
enum class Quality { high, medium, low };
constexpr std::array kQualities{Quality::high, Quality::medium, Quality::low};

int studies_of(const GapCell& cell, Quality quality) {
  switch (quality) {
    case Quality::high: return cell.high;
    case Quality::medium: return cell.medium;
    case Quality::low: return cell.low;
  }
  CW_CHECK(false);
}

Html half_disc(double middle, double radius) {
  const std::string r = coordinate(radius);
  Html html;
  html.raw("<path class=\"cw-chart__quality--full\" d=\"M").text(coordinate(middle - radius));
  html.raw(",").text(coordinate(middle)).raw("a").text(r).raw(",").text(r).raw(" 0 0 0 ");
  return html.text(coordinate(2 * radius)).raw(",0Z\"/>\n");
}

Html picture(double size, const Html& marks) {
  Html html;
  html.raw("<svg class=\"cw-gap-map__mark\" aria-hidden=\"true\" focusable=\"false\" width=\"");
  html.text(coordinate(size)).raw("\" height=\"").text(coordinate(size));
  html.raw("\" viewBox=\"0 0 ").text(coordinate(size)).raw(" ").text(coordinate(size));
  return html.raw("\">\n").add(marks).raw("</svg>");
}

Html bubble(Quality quality, double radius) {
  const double middle = radius + 1.5;
  const bool is_full = quality == Quality::high;
  Html marks = dot_mark(
      Html().raw(is_full ? Markup("cw-chart__quality--full") : Markup("cw-chart__quality--open")),
      {middle, middle}, radius);
  if (quality == Quality::medium) marks.add(half_disc(middle, radius));
  return picture(2 * middle, marks);
}

// A dashed ring with a question mark in it.
Html ring() {
  constexpr double kRadius = 9;
  constexpr double kMiddle = kRadius + 1.5;
  Html marks;
  marks.raw("<circle class=\"cw-chart__demand\" cx=\"10.5\" cy=\"10.5\" r=\"9\" ");
  marks.raw("fill=\"none\" stroke-dasharray=\"4 3\"/>\n");
  const Words words = wrap("?", 14, 30);
  marks.add(label_mark(Html().raw("cw-chart__demand-word"),
                       {words, Anchor::middle, kMiddle, kMiddle - words.height() / 2}));
  return picture(2 * kMiddle, marks);
}

double radius_of(int studies, int most) {
  return std::max(kRadiusMin, kRadiusMax * std::sqrt(static_cast<double>(studies) / most));
}

// "3 high quality studies" to who hears it, a bubble and a 3 to who sees it.
Html counted(const Html& mark, int number, std::string_view words) {
  Html html;
  html.raw("<span class=\"cw-gap-map__count\">").add(mark).number(number);
  html.raw("<span class=\"govuk-visually-hidden\"> ").text(words).raw(", </span></span>\n");
  return html;
}

std::string class_words(const GapMapChart& chart, Quality quality, int studies) {
  std::string words = chart.classes.at(static_cast<std::size_t>(quality));
  if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') {
    words[0] = static_cast<char>(words[0] - 'A' + 'a');
  }
  return words + (studies == 1 ? " study" : " studies");
}

Html studies_counted(const GapMapChart& chart, const GapCell& cell, int most) {
  Html html;
  for (const Quality quality : kQualities) {
    const int studies = studies_of(cell, quality);
    CW_CHECK(studies >= 0);
    if (studies == 0) continue;
    html.add(counted(bubble(quality, radius_of(studies, most)), studies,
                     class_words(chart, quality, studies)));
  }
  if (cell.studies() == 0) {
    html.raw("<span class=\"govuk-visually-hidden\">No studies. </span>\n");
  }
  return html;
}

Html questions_counted(const GapCell& cell) {
  CW_CHECK(cell.questions >= 0);
  if (cell.questions == 0) return {};
  return counted(ring(), cell.questions,
                 cell.questions == 1 ? "question asked" : "questions asked");
}

Html leading_to(const std::string& href, const Html& counts) {
  Html html;
  if (href.empty()) {
    return html.raw("<div class=\"cw-gap-map__counts\">").add(counts).raw("</div>\n");
  }
  html.raw("<a class=\"govuk-link cw-gap-map__counts\"").attribute("href", href).raw(">");
  return html.add(counts).raw("</a>\n");
}

Html cell_html(const GapMapChart& chart, const GapCell& cell, int most) {
  const bool is_gap = cell.studies() == 0 && cell.questions > 0;
  Html html;
  html.raw("<td class=\"govuk-table__cell cw-gap-map__cell");
  if (is_gap) html.raw(" cw-gap-map__cell--asked");
  html.raw("\">");
  Html studies = studies_counted(chart, cell, most);
  const Html questions = questions_counted(cell);
  if (cell.questions_href.empty()) {
    return html.add(leading_to(cell.href, studies.add(questions))).raw("</td>\n");
  }
  html.add(leading_to(cell.href, studies));
  return html.add(leading_to(cell.questions_href, questions)).raw("</td>\n");
}

Html heading(const GapHeading& heading, Markup scope) {
  Html html;
  html.raw("<th scope=\"").raw(scope).raw("\" class=\"govuk-table__header cw-gap-map__heading\">");
  if (heading.href.empty()) return html.text(heading.name).raw("</th>\n");
  html.raw("<a class=\"govuk-link\"").attribute("href", heading.href).raw(">");
  return html.text(heading.name).raw("</a></th>\n");
}

Html head(const GapMapChart& chart) {
  Html html;
  html.raw("<thead class=\"govuk-table__head\">\n<tr class=\"govuk-table__row\">\n");
  html.add(heading({chart.row_name, ""}, "col"));
  for (const auto& column : chart.columns) html.add(heading(column, "col"));
  return html.raw("</tr>\n</thead>\n");
}

int most_in_a_bubble(const GapMapChart& chart) {
  int most = 1;
  for (const auto& row : chart.rows) {
    for (const auto& cell : row.cells) most = std::max({most, cell.high, cell.medium, cell.low});
  }
  return most;
}

Html body(const GapMapChart& chart) {
  const int most = most_in_a_bubble(chart);
  Html html;
  html.raw("<tbody class=\"govuk-table__body\">\n");
  for (const auto& row : chart.rows) {
    CW_CHECK(row.cells.size() == chart.columns.size());
    html.raw("<tr class=\"govuk-table__row\">\n").add(heading(row.heading, "row"));
    for (const auto& cell : row.cells) html.add(cell_html(chart, cell, most));
    html.raw("</tr>\n");
  }
  return html.raw("</tbody>\n");
}

Html key_item(const Html& mark, std::string_view words) {
  Html html;
  return html.raw("<li>").add(mark).raw(" ").text(words).raw("</li>\n");
}

Html key(const GapMapChart& chart) {
  Html html;
  html.raw("<ul class=\"cw-map__legend\">\n");
  for (const Quality quality : kQualities) {
    html.add(key_item(bubble(quality, 8), chart.classes.at(static_cast<std::size_t>(quality))));
  }
  html.add(key_item(ring(), "Questions asked"));
  return html.raw("</ul>\n");
}

Html table_of(const GapMapChart& chart) {
  Html html;
  html.raw("<table class=\"govuk-table cw-gap-map__table\">\n");
  html.raw("<caption class=\"govuk-table__caption govuk-visually-hidden\">");
  html.text(chart.caption.title).raw("</caption>\n");
  return html.add(head(chart)).add(body(chart)).raw("</table>\n");
}

}  // namespace

Html render(const GapMapChart& chart) {
  Html html;
  html.raw("<figure class=\"cw-gap-map\" id=\"").text(chart.caption.id).raw("\">\n");
  html.raw("<figcaption class=\"cw-chart__caption\">\n<span class=\"cw-chart__title\">");
  html.text(chart.caption.title).raw("</span>\n");
  if (!chart.caption.unit.empty()) {
    html.raw("<span class=\"cw-chart__unit\">").text(chart.caption.unit).raw("</span>\n");
  }
  html.raw("<span class=\"govuk-visually-hidden\">").text(chart.caption.description);
  html.raw("</span>\n</figcaption>\n");
  if (chart.rows.empty() || chart.columns.empty()) {
    return html.raw("<p class=\"govuk-body\">There are no figures to show.</p>\n</figure>\n");
  }
  html.add(key(chart)).add(scroll_region(chart.caption.title, table_of(chart)));
  return html.raw("</figure>\n");
}

}  // namespace commonweal::platform
