#include "missions/areas_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/area_search.hpp"
#include "missions/body_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/details.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;

constexpr std::size_t kQuestionMax = 100;

// A region, or a country, with the councils in it.
struct Grouping {
  const Body* place;
  std::vector<const Body*> councils;
};

std::vector<Grouping> groupings(const Directory& directory) {
  std::vector<Grouping> found;
  for (const Body& body : directory.bodies()) {
    if (body.kind != BodyKind::region) continue;
    Grouping grouping{.place = &body, .councils = {}};
    for (const Body* child : directory.children_of(body.code)) {
      if (is_place(child->kind)) grouping.councils.push_back(child);
    }
    found.push_back(std::move(grouping));
  }
  return found;
}

Html place_link(const Body& body) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/areas/" + body.code).raw(">");
  return html.text(body.name).raw("</a>");
}

Html list_of(const std::vector<const Body*>& places, const Directory* directory = nullptr) {
  Html html;
  html.raw("<ul class=\"govuk-list cw-places\">\n");
  for (const Body* place : places) {
    html.raw("<li>").add(place_link(*place));
    if (directory != nullptr) {
      std::string what(one_of_kind(place->kind));
      const auto above = directory->ancestors_of(*place);
      if (!above.empty()) what += " in " + in_sentence(*above.front());
      html.raw(" <span class=\"cw-quiet\">").text(what).raw("</span>");
    }
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html form_of(std::string_view question) {
  Html html;
  html.raw("<form method=\"get\" action=\"/areas\">\n");
  html.add(platform::input(
      {.name = "q",
       .id = "area",
       .type = "search",
       .value = std::string(question),
       .label = {.text = "Council, region or country", .classes = "govuk-label--m"},
       .hint = platform::Hint{.text = "By name, such as Blackpool, or by code, such as E06000009"},
       .spellcheck = false,
       .classes = "govuk-input--width-20"}));
  return html.add(platform::button({.text = "Find"})).raw("</form>\n");
}

Html postcode_answer() {
  Html advice;
  advice.raw(
      "<p class=\"govuk-body\">We hold no postcodes. <a class=\"govuk-link\" "
      "href=\"https://www.gov.uk/find-local-council\">Find your council on GOV.UK</a>, then "
      "search for its name here.</p>\n");
  return platform::inset_text({.html = advice});
}

Html none_answer(std::string_view question) {
  return platform::empty_state(
      {.title = "No place is called \"" + std::string(question) + "\"",
       .text = "Check how it is spelt, or look for it in its region below. Only places that are "
               "held here can be found: towns and villages are in the figures of their council."});
}

Html answer_of(const AreaFound& found, std::string_view question, const Directory& directory) {
  switch (found.answer) {
    case AreaAnswer::not_asked:
    case AreaAnswer::one: return {};
    case AreaAnswer::postcode: return postcode_answer();
    case AreaAnswer::none: return none_answer(question);
    case AreaAnswer::several: break;
  }
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Which place do you mean?</h2>\n");
  return html.add(list_of(found.places, &directory));
}

Html all_places(const Directory& directory) {
  Html html;
  const auto all = groupings(directory);
  if (all.empty()) {
    return platform::empty_state(
        {.title = "No regions are held yet",
         .text = "Load the example, or import the places you look after."});
  }
  html.raw("<h2 class=\"govuk-heading-l\">All places by region</h2>\n");
  for (const auto& [place, councils] : all) {
    Html inner;
    inner.raw("<p class=\"govuk-body\">").add(place_link(*place)).raw(" as a whole</p>\n");
    if (!councils.empty()) inner.add(list_of(councils));
    const std::string count = councils.empty() ? "" : " (" + std::to_string(councils.size()) + ')';
    html.add(platform::details({.summary_text = place->name + count, .html = inner}));
  }
  return html;
}

Html main_of(const AreaFound& found, std::string_view question, const Directory& directory) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Your area</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">See how public services do where you live, against the country "
      "and against places like it.</p>\n");
  html.add(form_of(question)).add(answer_of(found, question, directory)).raw("</div>\n");
  return html.add(all_places(directory));
}

}  // namespace

base::Result<platform::Response> show_areas(const Request& request, const Holdings& holdings) {
  const auto question = request.query("q").value_or("").substr(0, kQuestionMax);
  const auto found = find_area(holdings.directory, question);
  if (found.answer == AreaAnswer::one) {
    return platform::redirect("/areas/" + found.places.front()->code);
  }
  auto page = site_page("Your area", main_of(found, question, holdings.directory), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Your area"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
