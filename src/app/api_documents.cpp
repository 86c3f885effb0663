#include "app/api_documents.hpp"

#include <memory>
#include <string>
#include <utility>

#include "app/version.hpp"
#include "missions/site_page.hpp"
#include "platform/http/tagged_answer.hpp"
#include "platform/openapi/openapi_document.hpp"
#include "platform/openapi/openapi_reading.hpp"

namespace commonweal::app {
namespace {

using platform::Html;
using platform::Request;
using platform::Right;
using platform::Route;

constexpr auto kDocument = "/api/v1/openapi.json";

platform::ApiTitle title() {
  const std::string version = version_text();
  return {.title = "Commonweal",
          .version = version.substr(0, version.find('\n')),
          .description =
              "Everything that the public pages show. No key is needed. Figures carry "
              "their source; lists come in pages; answers have an ETag."};
}

platform::Handler document_of(std::span<const Route> routes) {
  auto answer = std::make_shared<const platform::TaggedAnswer>(
      platform::tagged(platform::ok_json(openapi_document(routes, title()).compact()), "no-cache",
                       platform::Effort::thorough));
  return [answer = std::move(answer)](const Request& request) {
    return platform::answer_from(*answer, request);
  };
}

Html reading_of(std::span<const Route> routes) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">The API</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Everything that the public pages show, as JSON. You need no "
      "key.</p>\n");
  html.raw("<p class=\"govuk-body\">Send back an answer&rsquo;s <code>ETag</code> in ");
  html.raw(
      "<code>If-None-Match</code> and you are told with 304 if nothing has changed. If you ask too "
      "often you get 429 with <code>Retry-After</code>. What is refused says why in "
      "<code>problems</code>.</p>\n");
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"").attribute("href", kDocument);
  html.raw(">OpenAPI 3.1 document</a></p>\n");
  return html.add(openapi_reading(routes)).raw("</div>\n");
}

platform::Handler page_of(std::span<const Route> routes) {
  return [reading = std::make_shared<const Html>(reading_of(routes))](const Request& request) {
    auto page = missions::site_page("The API", *reading, request.visitor);
    page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "The API"}};
    return platform::ok_html(platform::layout(page));
  };
}

}  // namespace

std::vector<Route> api_documents(std::span<const Route> routes) {
  return {
      {platform::Method::get, kDocument, Right::see_public, "This API as OpenAPI 3.1.",
       document_of(routes)},
      {platform::Method::get, "/api", Right::see_public, "How to use the API.", page_of(routes)}};
}

}  // namespace commonweal::app
