#include "platform/openapi/openapi_reading.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::platform {
namespace {

std::string words_of(ApiType type) {
  switch (type) {
    case ApiType::text: return "text";
    case ApiType::whole: return "whole number";
    case ApiType::number: return "number";
    case ApiType::yes_or_no: return "true or false";
    case ApiType::object: return "object";
    case ApiType::list: return "list";
  }
  CW_CHECK(false);
}

std::string type_words(const ApiField& field) {
  std::string words = words_of(field.type);
  if (field.type == ApiType::list && field.items != ApiType::object) {
    words += " of " + words_of(field.items);
  }
  switch (field.absence) {
    case ApiAbsence::never: return words;
    case ApiAbsence::null: return words + " or null";
    case ApiAbsence::left_out: return words + ", may be left out";
  }
  CW_CHECK(false);
}

Html code(std::string_view text) { return Html().raw("<code>").text(text).raw("</code>"); }

std::string example_path(const Route& route) {
  std::string path = route.pattern;
  std::string query;
  for (const auto& parameter : route.api->parameters) {
    if (parameter.example.empty()) continue;
    const std::string open = '{' + std::string(parameter.name) + '}';
    const auto at = path.find(open);
    if (parameter.place == ApiParameter::Place::path && at != std::string::npos) {
      path.replace(at, open.size(), encode_path_segment(parameter.example));
    } else if (parameter.presence == ApiParameter::Presence::required) {
      query += (query.empty() ? "?" : "&");
      query += encode_form({{std::string(parameter.name), std::string(parameter.example)}});
    }
  }
  return path + query;
}

Html parameters_of(const Route& route) {
  Html html;
  if (route.api->parameters.empty()) return html;
  HtmlTable shown{.caption = "What to ask with",
                  .caption_classes = "govuk-table__caption--s",
                  .head = {{.text = "Name"}, {.text = "What it is"}, {.text = "Example"}}};
  for (const auto& parameter : route.api->parameters) {
    const bool is_open = parameter.place == ApiParameter::Place::query &&
                         parameter.presence == ApiParameter::Presence::optional;
    shown.rows.push_back({{.html = code(parameter.name)},
                          {.text = std::string(parameter.means) + (is_open ? " Optional." : "")},
                          {.html = code(parameter.example)}});
  }
  return html.add(scroll_region("What to ask " + route.pattern + " with", table(shown)));
}

// The members of an object within it stand after it, with its name before them.
void add_rows(const ApiObject& object, const std::string& before, HtmlTable& shown) {
  for (const auto& field : object.fields) {
    const std::string name = before + std::string(field.name);
    shown.rows.push_back(
        {{.html = code(name)}, {.text = type_words(field)}, {.text = std::string(field.means)}});
    if (field.object == nullptr) continue;
    add_rows(*field.object, name + (field.type == ApiType::list ? "[]." : "."), shown);
  }
}

Html answer_of(const Route& route) {
  if (route.api->answer == nullptr) {
    return Html()
        .raw("<p class=\"govuk-body\">It answers a file: ")
        .add(code(route.api->media))
        .raw(".</p>\n");
  }
  HtmlTable shown{.caption = "What it answers",
                  .caption_classes = "govuk-table__caption--s",
                  .head = {{.text = "Member"}, {.text = "Type"}, {.text = "What it is"}}};
  add_rows(*route.api->answer, "", shown);
  return scroll_region("What " + route.pattern + " answers", table(shown));
}

// Of some routes nothing can be named beforehand that answers.
Html example_link(const Route& route) {
  const std::string path = example_path(route);
  if (path.find('{') != std::string::npos) return {};
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", path);
  html.raw(">Example<span class=\"govuk-visually-hidden\"> of ").text(route.pattern);
  return html.raw("</span></a>");
}

Html section(const Route& route, const std::string& id) {
  Html html;
  html.raw("<section class=\"cw-api\">\n<h2 class=\"govuk-heading-m\"");
  html.attribute("id", id).raw(">").add(code(route.pattern)).raw("</h2>\n");
  html.raw("<p class=\"govuk-body\">").text(route.summary).raw(" ");
  html.add(example_link(route)).raw("</p>\n");
  html.add(parameters_of(route)).add(answer_of(route));
  return html.raw("</section>\n");
}

}  // namespace

Html openapi_reading(std::span<const Route> routes) {
  Html contents;
  Html sections;
  int count = 0;
  for (const Route& route : routes) {
    if (route.api == nullptr) continue;
    const std::string id = "route-" + std::to_string(++count);
    contents.raw("<li><a class=\"govuk-link\"").attribute("href", "#" + id).raw(">");
    contents.text(route.pattern).raw("</a></li>\n");
    sections.add(section(route, id));
  }
  Html html;
  html.raw("<ul class=\"govuk-list\">\n").add(contents).raw("</ul>\n");
  return html.add(sections);
}

}  // namespace commonweal::platform
