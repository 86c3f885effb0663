#include "platform/about/components_page.hpp"

#include <algorithm>

#include "platform/about/chart_specimens.hpp"
#include "platform/about/content_specimens.hpp"
#include "platform/about/figure_specimens.hpp"
#include "platform/about/form_specimens.hpp"
#include "platform/about/navigation_specimens.hpp"

namespace commonweal::platform {
namespace {

Html link_to(std::string_view address, std::string_view text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", address).raw(">").text(text);
  return html.raw("</a>");
}

Html lead(std::string_view text) {
  return Html().raw("<p class=\"govuk-body cw-measure\">").text(text).raw("</p>\n");
}

Html contents_of(const ComponentGroup& group, std::string_view page) {
  Html html;
  html.raw("<ul class=\"govuk-list\">\n");
  for (const auto& specimen : group.specimens()) {
    html.raw("<li>");
    html.add(link_to(std::string(page) + "#" + anchor_of(specimen.name), specimen.name));
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html section_of(const Specimen& specimen) {
  Html html;
  html.raw("<section class=\"cw-specimen\"").attribute("id", anchor_of(specimen.name));
  html.raw(">\n<h2 class=\"govuk-heading-m\">").text(specimen.name).raw("</h2>\n");
  html.add(lead(specimen.purpose)).raw("<p class=\"govuk-body\"><code>").text(specimen.call);
  html.raw("</code></p>\n");
  for (const auto& [name, sample] : specimen.states) {
    html.raw("<h3 class=\"govuk-heading-s\">").text(name);
    html.raw("</h3>\n<div class=\"cw-specimen__state\">\n").add(sample).raw("</div>\n");
  }
  return html.raw("</section>\n");
}

Html title_of(std::string_view text) {
  return Html().raw("<h1 class=\"govuk-heading-l\">").text(text).raw("</h1>\n");
}

}  // namespace

const std::vector<ComponentGroup>& component_groups() {
  static const std::vector<ComponentGroup> groups = {
      {"forms", "Forms", "What people fill in and press.", form_specimens},
      {"content", "Content", "What people read.", content_specimens},
      {"navigation", "Navigation", "How people find their way.", navigation_specimens},
      {"figures", "Figures", "What shows figures, beside what GOV.UK Frontend has.",
       figure_specimens},
      {"charts", "Charts", "Drawings of figures. Each page puts a table beside its drawing.",
       chart_specimens}};
  return groups;
}

std::string anchor_of(std::string_view name) {
  std::string anchor;
  for (const char c : name) {
    if ('A' <= c && c <= 'Z') {
      anchor += static_cast<char>(c - 'A' + 'a');
    } else if (c != ',') {
      anchor += c == ' ' ? '-' : c;
    }
  }
  return anchor;
}

base::Result<Response> show_components(const SiteFrame& frame, const Request& request) {
  Html main = title_of("Components");
  main.add(
      lead("Our pages are made of these parts. Each is shown in every state it can be in, with "
           "its name in C++. Most mirror the GOV.UK Design System."));
  for (const auto& group : component_groups()) {
    const auto page = "/components/" + group.code;
    main.raw("<h2 class=\"govuk-heading-m\">").add(link_to(page, group.title)).raw("</h2>\n");
    main.add(lead(group.purpose)).add(contents_of(group, page));
  }
  Page page = frame("Components", std::move(main), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Components"}};
  return ok_html(layout(page));
}

base::Result<Response> show_component_group(const SiteFrame& frame, const Request& request) {
  const auto code = request.field("group").text;
  const auto& groups = component_groups();
  const auto group = std::ranges::find(groups, code, &ComponentGroup::code);
  if (group == groups.end()) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no group of components called \"" + std::string(code) + "\".");
  }
  Html main = title_of("Components: " + group->title);
  main.add(lead(group->purpose + " All names and figures are made up."));
  main.raw("<nav aria-label=\"On this page\">\n").add(contents_of(*group, "")).raw("</nav>\n");
  for (const auto& specimen : group->specimens()) main.add(section_of(specimen));
  Page page = frame("Components: " + group->title, std::move(main), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "Components", .href = "/components"},
                      {.text = group->title}};
  return ok_html(layout(page));
}

}  // namespace commonweal::platform
