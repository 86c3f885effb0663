#include "learning/quality/months_part_page.hpp"

#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "platform/html/button.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using platform::CellFormat;
using platform::Html;

constexpr std::string_view kField = "effect-size";

// The effect size asked for, or what is wrong with it.
struct AskedSize {
  std::string text;
  std::optional<double> size;
  std::string problem;
};

AskedSize asked_size(const platform::Request& request) {
  AskedSize asked{std::string(request.query(kField).value_or("")), std::nullopt, ""};
  if (asked.text.empty()) return asked;
  const auto number = base::decimal_number({.place = kField, .text = asked.text});
  if (number) {
    asked.size = *number;
  } else {
    asked.problem = "Enter the effect size as a number, such as 0.22";
  }
  return asked;
}

std::string range_words(const MonthsRow& row) {
  return base::grouped(row.from, 2) + " to " + base::grouped(row.to, 2);
}

Html answer_html(const MonthsTable& table, double size) {
  const auto answer = months_of(table, size);
  std::string text = "An effect size of " + base::grouped(answer.effect_size, 2) + " stands for " +
                     months_words(answer.months) + " of progress. ";
  text += answer.beyond_table ? "The table ends at " + base::grouped(table.rows.back().to, 2) + "."
                              : "The row goes from " + range_words(answer.row) + ": " +
                                    std::string(answer.row.impact) + ".";
  return platform::inset_text({.text = std::move(text)});
}

Html form_html(const AskedSize& asked) {
  Html html;
  html.raw("<form class=\"cw-no-print\" method=\"get\" action=\"/quality#months\" novalidate>\n");
  html.add(platform::input(
      {.name = std::string(kField),
       .inputmode = "decimal",
       .value = asked.text,
       .label = {.text = "Effect size, in standard deviations"},
       .hint = platform::Hint{.text = "For example 0.22"},
       .error_message = asked.problem.empty()
                            ? std::nullopt
                            : std::optional(platform::ErrorMessage{.text = asked.problem}),
       .classes = "govuk-input--width-5"}));
  html.add(platform::button({.text = "Show months", .classes = "govuk-button--secondary"}));
  return html.raw("</form>\n");
}

Html table_html(const MonthsTable& table) {
  platform::HtmlTable html{.caption = std::string(table.title),
                           .caption_classes = "govuk-table__caption--s",
                           .head = {{.text = "Months", .format = CellFormat::numeric},
                                    {.text = "Effect size from", .format = CellFormat::numeric},
                                    {.text = "to", .format = CellFormat::numeric},
                                    {.text = "Impact"}}};
  for (const MonthsRow& row : table.rows) {
    html.rows.push_back({{.text = std::to_string(row.months), .format = CellFormat::numeric},
                         {.text = base::grouped(row.from, 2), .format = CellFormat::numeric},
                         {.text = base::grouped(row.to, 2), .format = CellFormat::numeric},
                         {.text = std::string(row.impact)}});
  }
  return platform::scroll_region(table.title, platform::table(html));
}

}  // namespace

Html months_part(const platform::Request& request) {
  const MonthsTable& table = months_tables().front();
  const auto asked = asked_size(request);
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"months\">Months of progress</h2>\n");
  html.raw(
      "<p class=\"govuk-body\">The EEF writes effect sizes on attainment as months of further "
      "progress in a year, by a table. It is for attainment in schools only. Negative effect "
      "sizes have the same months with a minus. Reports of single EEF trials use a table that "
      "differs slightly; it is not held.</p>\n");
  html.add(form_html(asked));
  if (asked.size) html.add(answer_html(table, *asked.size));
  html.add(table_html(table));
  html.raw("<p class=\"govuk-body\">Edition ").text(table.edition).raw(": <a class=\"govuk-link\"");
  html.attribute("href", table.link).raw(">").text(table.source).raw("</a>.</p>\n");
  return html;
}

std::string months_sentence(const missions::Effect& effect) {
  if (effect.measure != missions::EffectMeasure::standardised_difference) return "";
  const MonthsTable& table = months_tables().front();
  std::string text = months_words(months_of(table, effect.estimate).months) + " of progress";
  if (effect.limits) {
    text += " (" + std::to_string(months_of(table, effect.limits->lower).months) + " to " +
            months_words(months_of(table, effect.limits->upper).months) + " by its limits)";
  }
  return text + ", by the table of the " + std::string(table.title).substr(0, 12) + ", edition " +
         std::string(table.edition) + ".";
}

}  // namespace commonweal::learning
