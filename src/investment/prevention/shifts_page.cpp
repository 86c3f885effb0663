#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "investment/prevention/prevention_page.hpp"
#include "investment/prevention/prevention_parts_page.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/share_chart_page.hpp"
#include "investment/prevention/spending_shift.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"
#include "platform/html/inset_text.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;

std::string mission_title(const Holdings& holdings, std::string_view code) {
  for (const auto& mission : holdings.directory.missions()) {
    if (mission.code == code) return mission.title;
  }
  return std::string(code);
}

std::string growth_sentence(const SpendingShift& shift) {
  const auto growth = growth_of_whole(shift);
  if (!growth) return "";
  return "From " + missions::year_words(shift.years.front().year) + " to " +
         missions::year_words(shift.years.back().year) + " the whole changed by " +
         base::grouped(100 * *growth, 1) + "% a year, in the money of each year.";
}

std::string managed_sentence(const SpendingShift& shift) {
  if (shift.years.empty() || !(shift.years.back().managed_other > 0)) return "";
  return "Of it, " + sum_words(shift.years.back().managed_other) + " in " +
         missions::year_words(shift.years.back().year) + " was annually managed.";
}

Html not_held_list(const SpendingShift& shift) {
  if (shift.not_held.empty()) return {};
  Html html = prevention_paragraph("Not held here, and so in no figure above:");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto* line : shift.not_held) {
    html.raw("<li>").text(line->title).raw(". ").text(line->note).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html lines_list(const SpendingShift& shift) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto* line : shift.lines) {
    if (!line->is_held()) continue;
    html.raw("<li>").text(words_of(*line->side)).raw(": ").text(line->title).raw(", ");
    html.text(line->place).raw(". ");
    if (line->source)
      html.raw("Source: ").add(prevention_link(*line->source, "/sources/" + *line->source));
    html.text(line->rows.empty() ? ". " : ", " + line->rows + ". ").text(line->note);
    html.add(line->is_illustrative ? illustrative_tag() : Html()).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html shift_section(const SpendingShift& shift, const Holdings& holdings) {
  const std::string title = mission_title(holdings, shift.paper.mission);
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\"").attribute("id", shift.paper.mission).raw(">");
  html.text(title).raw("</h2>\n");
  html.add(platform::inset_text({.text = "From " + std::string(shift.paper.from) + " to " +
                                         std::string(shift.paper.to) + "."}));
  for (const auto& words : {shift_sentence(shift), growth_sentence(shift), managed_sentence(shift),
                            std::string(shift.paper.caution)}) {
    if (!words.empty()) html.add(prevention_paragraph(words));
  }
  if (!shift.years.empty() && shift.years.back().prevention > 0) {
    html.add(shift_chart(shift, title));
  }
  return html.add(lines_list(shift)).add(not_held_list(shift));
}

}  // namespace

base::Result<platform::Response> show_shifts(const platform::Request& request,
                                             const Holdings& holdings) {
  const auto book = load_prevention(holdings.transaction);
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">The four shifts</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">What a pivot to prevention would shift in the spending on each "
      "mission (table 3.2 of Great Government), and how the shares went.</p>\n");
  for (const auto& shift : spending_shifts(book.lines)) html.add(shift_section(shift, holdings));
  html.add(prevention_downloads("/prevention/shifts", "/api/v1/prevention/shifts"));
  html.raw("</div>\n");
  return platform::ok_html(
      platform::layout(prevention_page("The four shifts", std::move(html), request.visitor)));
}

}  // namespace commonweal::investment
