#include "missions/body_page.hpp"

#include <ranges>
#include <string>
#include <utility>
#include <vector>

#include "missions/body_words.hpp"
#include "missions/measure_page.hpp"
#include "missions/scorecard_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;

// Everything the page shows.
struct BodyView {
  Scorecard scorecard;
  std::vector<const Body*> ancestors;  // The nearest first.
  std::span<const Body* const> children;
  platform::ListPage page;  // Of the children.
};

std::string capital(std::string_view words) {
  std::string text(words);
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string kind_line(const BodyView& view) {
  std::string line = capital(one_of_kind(view.scorecard.body->kind));
  if (!view.ancestors.empty()) line += " in " + in_sentence(*view.ancestors.front());
  return line + ", " + view.scorecard.body->code;
}

Html link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html heading(const BodyView& view) {
  const Body& body = *view.scorecard.body;
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">").text(kind_line(view));
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">").text(body.name).raw("</h1>\n");
  if (!view.scorecard.measures.empty()) {
    html.raw(
        "<p class=\"govuk-body-l\">What is held of it, side by side. There is no overall score: "
        "one number would hide what goes well and what does not.</p>\n");
    html.raw(
        "<p class=\"govuk-body\">Change is from the figure nearest to five years earlier, of the "
        "same time of year. Where the other figure lies within the 95% interval, there is no clear "
        "difference.</p>\n");
  }
  if (is_place(body.kind)) {
    html.raw("<p class=\"govuk-body\">");
    html.add(link("See this place as your area", "/areas/" + body.code)).raw("</p>\n");
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(link("What it is asked to answer for", "/bodies/" + body.code + "/asks"));
  html.raw("</p>\n");
  if (!view.scorecard.measures.empty()) {
    html.raw("<p class=\"govuk-body\">");
    html.add(link("Access, experience and quality by service", "/framework/" + body.code));
    html.raw("</p>\n");
  }
  return html.raw("</div>\n");
}

Html children_of(const BodyView& view) {
  if (view.children.empty()) return {};
  const Body& body = *view.scorecard.body;
  platform::DataTable table{.caption = "Within " + body.name,
                            .columns = {{.text = "Name"}, {.text = "What it is"}},
                            .rows = {},
                            .page = view.page.page,
                            .pages = view.page.pages};
  for (auto i = view.page.first(); i < view.page.last(); ++i) {
    const Body& child = *view.children[i];
    table.rows.push_back({{.html = link(child.name, "/bodies/" + child.code)},
                          {.text = capital(one_of_kind(child.kind))}});
  }
  table.address = [&](std::string_view, std::int64_t page) {
    return "/bodies/" + body.code + "?page=" + std::to_string(page) + "#within";
  };
  return Html().raw("<div id=\"within\">\n").add(platform::data_table(table)).raw("</div>\n");
}

Html measures_of(const BodyView& view) {
  const Scorecard& scorecard = view.scorecard;
  if (scorecard.measures.empty() && scorecard.unmeasured.empty()) {
    return platform::empty_state(
        {.title = "No figures are held yet",
         .text = "No measure has a figure for " + scorecard.body->name + ".",
         .action_text = "See the state of public services",
         .action_href = "/"});
  }
  Html html;
  if (!scorecard.measures.empty()) {
    html.add(measure_groups(scorecard)).add(measure_table(scorecard));
  }
  return html.add(unmeasured_list(scorecard));
}

platform::Page page_of(const BodyView& view, const Request& request) {
  Html main;
  main.add(heading(view)).add(measures_of(view)).add(children_of(view));
  const Body& body = *view.scorecard.body;
  auto page = site_page(body.name, std::move(main), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}};
  for (const Body* above : std::views::reverse(view.ancestors)) {
    page.breadcrumbs.push_back({.text = above->name, .href = "/bodies/" + above->code});
  }
  page.breadcrumbs.push_back({.text = body.name});
  return page;
}

}  // namespace

base::Result<platform::Response> show_body(const Request& request, const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  const auto children = holdings.directory.children_of((*body)->code);
  auto page = platform::list_page({.page = request.query("page").value_or(""), .per_page = ""},
                                  children.size());
  if (!page) return base::fail(std::move(page));
  const BodyView view{.scorecard = load_scorecard(holdings, **body),
                      .ancestors = holdings.directory.ancestors_of(**body),
                      .children = children,
                      .page = *page};
  return platform::ok_html(platform::layout(page_of(view, request)));
}

}  // namespace commonweal::missions
