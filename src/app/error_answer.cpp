#include "app/error_answer.hpp"

#include <utility>
#include <vector>

#include "missions/site_page.hpp"
#include "platform/about/prose.hpp"
#include "platform/html/page.hpp"
#include "platform/table/json.hpp"

namespace commonweal::app {
namespace {

using platform::Html;
using platform::Json;
using platform::Response;

struct Words {
  std::string title;
  std::vector<std::string> sentences;
};

Words words_for(int status) {
  switch (status) {
    case 400: return {"There is a problem with the address", {"Check it, or go to the home page."}};
    case 401: return {"Sign in first", {}};
    case 403:
      return {"You do not have access to this page",
              {"Your account does not let you in here. If you think it should, ask whoever looks "
               "after accounts in your organisation.",
               "If you sent a form, it may have been open for too long: go back, load the page "
               "again and send it again."}};
    case 404:
      return {"Page not found",
              {"If you typed the web address, check it is correct.",
               "If you pasted it, check you copied all of it."}};
    case 405: return {"This page cannot be used in that way", {}};
    case 413:
      return {"What you sent is too large",
              {"A file sent with the browser can have up to 64 MB. Take a larger one in at the "
               "shell, with commonweal observation import."}};
    case 429: return {"You have asked too often", {"Wait a moment and try again."}};
    case 503: return {"Sorry, the service is unavailable", {"Try again later."}};
    default:
      return {status >= 500 ? "Sorry, there is a problem with the service"
                            : "There is a problem with the request",
              {status >= 500 ? "Try again later." : "Check it and try again."}};
  }
}

// Where to go next, and what to say to whoever looks after the service.
Html next_steps(const platform::Request& request) {
  Html html;
  html.raw(
      "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/\">Go to the home page</a></p>\n");
  const auto& contact = request.visitor.brand.contact;
  if (!contact.empty()) {
    html.raw("<p class=\"govuk-body\">If you need help, contact ");
    html.add(platform::contact_link(contact)).raw(".</p>\n");
  }
  return html;
}

Html error_main(const platform::Request& request, const Words& words) {
  Html html;
  html.raw("<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n");
  html.raw("<h1 class=\"govuk-heading-l\">").text(words.title).raw("</h1>\n");
  for (const auto& sentence : words.sentences) {
    html.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  return html.add(next_steps(request)).raw("</div>\n</div>\n");
}

Response error_page(const platform::Request& request, int status, const Words& words) {
  auto response = platform::ok_html(platform::layout(
      missions::site_page(words.title, error_main(request, words), request.visitor)));
  response.status = status;
  return response;
}

Response error_json(int status, const std::vector<base::Problem>& problems) {
  Json list = Json::array();
  for (const auto& [place, what] : problems) {
    list.add(Json::object({{"place", place}, {"what", what}}));
  }
  auto response = platform::ok_json(Json::object({{"problems", std::move(list)}}).compact());
  response.status = status;
  return response;
}

}  // namespace

Response refused_page(const platform::Request& request, const base::Error& error) {
  const int status = platform::http_status(error.code);
  Words words = words_for(status);
  std::vector<std::string> sentences;
  sentences.reserve(error.problems.size());
  for (const auto& problem : error.problems) sentences.push_back(problem.what);
  words.sentences.insert(words.sentences.begin(), sentences.begin(), sentences.end());
  return error_page(request, status, words);
}

Response refused_json(const platform::Request&, const base::Error& error) {
  return error_json(platform::http_status(error.code), error.problems);
}

Response error_answer(const platform::Request& request, int status, std::string reference) {
  Words words = words_for(status);
  const bool is_page = !request.path.starts_with("/api/");
  if (reference.empty() && is_page) reference = request.id;
  if (!reference.empty()) {
    words.sentences.push_back("If you report it, give this reference: " + reference + ".");
  }
  if (is_page) return error_page(request, status, words);
  std::string what = words.title + ".";
  for (const auto& sentence : words.sentences) what += ' ' + sentence;
  return error_json(status, {{.place = "", .what = std::move(what)}});
}

platform::ErrorPage error_page_of(const platform::Brand& brand) {
  return [brand](const platform::Request& request, int status, std::string reference) {
    platform::Request asked{.path = request.path, .id = request.id, .visitor = request.visitor};
    asked.visitor.brand = brand;
    return error_answer(asked, status, std::move(reference));
  };
}

}  // namespace commonweal::app
