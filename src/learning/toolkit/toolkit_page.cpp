#include "learning/toolkit/toolkit_page.hpp"

#include <string>
#include <utility>

#include "base/counted.hpp"
#include "learning/toolkit/toolkit.hpp"
#include "learning/toolkit/toolkit_filter_page.hpp"
#include "learning/toolkit/toolkit_row_page.hpp"
#include "learning/toolkit/toolkit_store.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/page.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;

Html how_to_read() {
  Html html;
  html.raw(
      "<p class=\"govuk-body\"><strong>Impact</strong> says what changed for people who got "
      "something, against people who did not, and between which limits the true effect is likely "
      "to lie. <strong>Cost</strong> is what one unit costs, with the year of its prices. "
      "<strong>Security</strong> says how sure the evidence makes us, in the four steps of GRADE, "
      "with the number of studies: a large effect of which nobody is sure is a reason to test, not "
      "to roll out.</p>\n");
  html.raw(
      "<p class=\"govuk-body\">The three are never made into one rating. "
      "<a class=\"govuk-link\" href=\"/quality\">How evidence is judged</a></p>\n");
  return platform::inset_text({.html = std::move(html)});
}

Html opening(const Request& request) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  html.raw("<h1 class=\"govuk-heading-xl\">What works: the toolkit</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">What can be done, what it does for people, what it costs and how "
      "sure that is.</p>\n");
  html.add(how_to_read());
  if (platform::may_enter(request.visitor, platform::Right::add_evidence)) {
    html.add(platform::button({.text = "Add an intervention",
                               .href = "/interventions/new",
                               .classes = "govuk-button--secondary"}));
  }
  return html.raw("</div>\n");
}

Html rows_section(platform::Markup heading, const std::vector<ToolkitRow>& rows) {
  if (rows.empty()) return {};
  Html html;
  html.raw("<section class=\"cw-mission\">\n<h2 class=\"govuk-heading-l\">").raw(heading);
  html.raw("</h2>\n<ul class=\"cw-toolkit\">\n");
  for (const ToolkitRow& row : rows) html.add(toolkit_row(row));
  return html.raw("</ul>\n</section>\n");
}

Html ideas_section(const std::vector<ToolkitRow>& ideas) {
  if (ideas.empty()) return {};
  Html html = rows_section("Could work: ideas that nobody has proven", ideas);
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/ideas\">");
  return html.raw("How each idea is to be tested next</a></p>\n");
}

Html downloads(const ToolkitChoice& choice) {
  const std::string query = query_of(choice);
  Html html;
  html.raw("<p class=\"govuk-body\">Take this list away: ");
  const auto link = [&](const char* path, platform::Markup name) {
    html.raw("<a class=\"govuk-link\"").attribute("href", path + query).raw(">").raw(name);
    html.raw("</a>");
  };
  link("/interventions.csv", "CSV");
  html.raw(", ");
  link("/interventions.xlsx", "workbook");
  html.raw(", ");
  link("/interventions.json", "JSON");
  html.raw(". At the shell, <code>commonweal intervention list</code> prints the same.</p>\n");
  return html;
}

Html nothing(bool is_any_held) {
  if (is_any_held) {
    return platform::empty_state({.title = "No intervention fits this choice",
                                  .action_text = "See all interventions",
                                  .action_href = "/interventions"});
  }
  Html how;
  how.raw("<p class=\"govuk-body\">Interventions come from a file: ");
  how.raw("<code>commonweal intervention import interventions.csv</code>.</p>\n");
  return platform::empty_state({.title = "No intervention is held yet", .html = std::move(how)});
}

Html listing(const Toolkit& toolkit, const ToolkitChoice& choice, std::size_t held) {
  const std::size_t found = toolkit.proven.size() + toolkit.ideas.size();
  Html html;
  if (found == 0) return nothing(held > 0);
  html.raw("<p class=\"govuk-body\">");
  html.text(found == held ? base::counted(held, "intervention", "interventions")
                          : std::to_string(found) + " of " +
                                base::counted(held, "intervention", "interventions"));
  html.raw("</p>\n").add(toolkit_orders(choice));
  html.add(rows_section("Has been tried", toolkit.proven)).add(ideas_section(toolkit.ideas));
  return html.add(downloads(choice));
}

}  // namespace

base::Result<platform::Response> show_toolkit(const Request& request, const Holdings& holdings) {
  auto choice = asked_choice(holdings.directory, request);
  if (!choice) return base::fail(std::move(choice));
  const std::size_t held = holdings.directory.interventions().size();
  Html html = opening(request);
  if (held > 0) html.add(toolkit_filter(holdings.directory, *choice));
  html.add(listing(load_toolkit(holdings, *choice), *choice, held));
  platform::Page page =
      missions::site_page("What works: the toolkit", std::move(html), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Toolkit"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
