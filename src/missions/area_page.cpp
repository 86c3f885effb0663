#include "missions/area_page.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "missions/area_map_page.hpp"
#include "missions/area_store.hpp"
#include "missions/area_words.hpp"
#include "missions/body_words.hpp"
#include "missions/measure_page.hpp"
#include "missions/scorecard_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/details.hpp"
#include "platform/html/own/empty_state.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;

Html link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html paragraph(std::string_view text) {
  if (text.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

std::string kind_line(const Body& body, const Body* parent) {
  std::string line(one_of_kind(body.kind));
  line[0] = static_cast<char>(line[0] - 'a' + 'A');
  return parent == nullptr ? line : line + " in " + in_sentence(*parent);
}

Html how_to_read(const Area& area, const Body* parent) {
  Html how;
  how.add(paragraph(
      "A publisher is 95% sure that the true figure lies within its interval. A figure is better "
      "or worse only where the other one lies outside. Otherwise there is no clear difference. "
      "Where no interval is published, we only say which figure is higher."));
  how.add(paragraph(
      "Change is from the figure nearest to five years earlier, of the same time of year."));
  const Body& body = *area.scorecard.body;
  if (body.kind != BodyKind::nation) how.add(paragraph(like_places_words(body, area.like, parent)));
  return how;
}

// Where to go on a long page.
Html contents(const Area& area) {
  Html html;
  html.raw("<nav aria-label=\"On this page\">\n<ul class=\"govuk-list cw-contents\">\n");
  const auto add = [&](std::string_view words, std::string_view id) {
    html.raw("<li><a class=\"govuk-link\"").attribute("href", "#" + std::string(id)).raw(">");
    html.text(words).raw("</a></li>\n");
  };
  for (const auto dimension : {Dimension::access, Dimension::experience, Dimension::quality}) {
    const auto count = area.scorecard.of(dimension).size();
    add(std::string(title_of(dimension)) + " (" + std::to_string(count) + ')',
        code_word(dimension));
  }
  add("Place by place", "map");
  add("All figures", "all-figures");
  return html.raw("</ul>\n</nav>\n");
}

Html heading(const Area& area, const Body* parent) {
  const Body& body = *area.scorecard.body;
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">");
  html.text(kind_line(body, parent)).raw("</span>\n<h1 class=\"govuk-heading-xl\">");
  html.text(body.name).raw("</h1>\n");
  if (area.scorecard.measures.empty()) return html.raw("</div>\n");
  const std::string standing = standing_words(area.scorecard);
  if (!standing.empty()) {
    html.raw("<p class=\"govuk-body-l\">").text(standing).raw("</p>\n");
  }
  html.add(paragraph(
      "There is no overall score: one number would hide what goes well and what does not."));
  html.add(platform::details(
      {.summary_text = "How to read these figures", .html = how_to_read(area, parent)}));
  return html.add(contents(area)).raw("</div>\n");
}

Html sources_of(const Area& area, const Directory& directory) {
  std::set<std::string> codes;
  for (const Measure& measure : area.scorecard.measures) {
    codes.insert(measure.observations.back().source);
  }
  Html list;
  for (const auto& code : codes) {
    const Source* source = directory.find_source(code);
    if (source == nullptr) continue;
    list.raw("<li>").add(link(source->title, "/sources/" + code)).raw(", ");
    list.text(source->publisher).raw("</li>\n");
  }
  if (list.empty()) return {};
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n").add(list).raw("</ul>\n");
  return platform::details({.summary_text = "Where the figures come from", .html = html});
}

Html within(const Body& body, const Directory& directory) {
  Html list;
  for (const Body* child : directory.children_of(body.code)) {
    if (!is_place(child->kind)) continue;
    list.raw("<li>").add(link(child->name, "/areas/" + child->code)).raw("</li>\n");
  }
  if (list.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Places in ").text(in_sentence(body)).raw("</h2>\n");
  return html.raw("<ul class=\"govuk-list cw-places\">\n").add(list).raw("</ul>\n");
}

Html measures_of(const Area& area, const Holdings& holdings) {
  const Directory& directory = holdings.directory;
  const Scorecard& scorecard = area.scorecard;
  if (scorecard.measures.empty()) {
    return platform::empty_state(
        {.title = "No figures are held for " + scorecard.body->name + " yet",
         .text = "They will be here when somebody has imported them.",
         .action_text = "Find another place",
         .action_href = "/areas"});
  }
  Html html;
  html.add(measure_groups(scorecard)).add(area_map(area, directory, *council_outlines(holdings)));
  html.raw("<div id=\"all-figures\">\n").add(measure_table(scorecard)).raw("</div>\n");
  return html.add(unmeasured_list(scorecard)).add(sources_of(area, directory));
}

Html downloads(const Body& body) {
  Html html;
  html.raw("<p class=\"govuk-body\">For programs: ");
  html.add(link("JSON", "/api/v1/areas/" + body.code)).raw(". For the organisation itself: ");
  html.add(link("its own page", "/bodies/" + body.code)).raw(". By service: ");
  html.add(link("access, experience and quality", "/framework/" + body.code));
  return html.raw(".</p>\n");
}

}  // namespace

base::Result<platform::Response> show_area(const Request& request, const Holdings& holdings) {
  auto area = load_area(holdings, {.body = request.field("body").text,
                                   .metric = request.query("metric").value_or("")});
  if (!area) return base::fail(std::move(area));
  const Body& body = *area->scorecard.body;
  if (!is_place(body.kind)) return platform::redirect("/bodies/" + body.code);
  const Directory& directory = holdings.directory;
  const Body* parent = body.parent ? directory.find_body(*body.parent) : nullptr;
  Html main;
  main.add(heading(*area, parent)).add(measures_of(*area, holdings));
  main.add(within(body, directory)).add(downloads(body));
  auto page = site_page("Your area: " + body.name, std::move(main), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Your area", .href = "/areas"}};
  if (parent != nullptr) {
    page.breadcrumbs.push_back({.text = parent->name, .href = "/areas/" + parent->code});
  }
  page.breadcrumbs.push_back({.text = body.name});
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
