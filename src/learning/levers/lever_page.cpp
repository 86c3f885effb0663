#include "learning/levers/lever_page.hpp"

#include <string>
#include <utility>

#include "learning/levers/lever_form_page.hpp"
#include "learning/levers/lever_store.hpp"
#include "learning/levers/verdict_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/page.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

Html link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

// The record of what was asked, for any body and day: the verdict rests on neither.
base::Result<LeverTest> test_in(const platform::Parameters& sent) {
  auto record = lever_test_sent(sent, "asked", "2000-01-01");
  auto& body = record.fields[lever_test_table().column("body")];
  if (body.empty()) body = "asked";
  base::Problems problems;
  const missions::PlaceOf place = [](std::string_view column) { return std::string(column); };
  auto test = LeverTest::make(record, place, problems);
  if (!test) return std::move(problems).fail();
  return *std::move(test);
}

Html kept_list(const Holdings& holdings) {
  const auto tests = lever_tests_of(holdings.transaction);
  if (tests.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Tests that were kept</h2>\n<ul class=\"govuk-list\">\n");
  for (const LeverTest& test : tests) {
    html.raw("<li>").add(link(test.problem, "/lever-tests/" + test.code)).raw(": ");
    html.text(verdict_sentence(verdict_on(test))).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html opening() {
  Html html;
  html.raw("<h1 class=\"govuk-heading-xl\">Which lever fits?</h1>\n<p class=\"govuk-body-l\">");
  html.raw("A target or a market fits a simple problem only. Answer nine questions about yours.");
  html.raw("</p>\n<p class=\"govuk-body\">The first six are the criteria of a simple problem ");
  html.raw("(Head 2022); the last three ask what people bring to a task that control would crowd ");
  html.raw("out (Deci and others 1999), both as in <cite>Great Government</cite>. ");
  html.add(link("Does a target that stands look gamed?", "/gaming-check"));
  return html.raw("</p>\n");
}

Response page_response(const LeverFormState& state, Html main, int status) {
  auto page = missions::site_page("Which lever fits?", std::move(main), state.request.visitor);
  if (state.fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Which lever fits?"}};
  Response response = platform::ok_html(platform::layout(page));
  response.status = status;
  return response;
}

// Whether the form was sent at all.
bool is_asked(const platform::Parameters& sent) {
  for (const auto& criterion : lever_criteria()) {
    if (!lever_field(sent, criterion.column).empty()) return true;
  }
  return !lever_field(sent, "problem").empty();
}

}  // namespace

missions::Record lever_test_sent(const platform::Parameters& sent, const std::string& code,
                                 const std::string& day) {
  missions::Record record{.code = code, .fields = {}};
  for (const auto& column : lever_test_table().columns) {
    record.fields.push_back(lever_field(sent, column.name));
  }
  record.fields[lever_test_table().column("asked_on")] = day;
  return record;
}

base::Result<Response> show_lever_test(const Request& request, const Holdings& holdings) {
  const auto& sent = request.query_parameters;
  const bool asked = is_asked(sent);
  const auto test = asked ? test_in(sent) : base::Result<LeverTest>();
  const base::Error* fault = test ? nullptr : &test.error();
  const LeverFormState state{request, sent, fault};
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) html.add(lever_error_summary(*fault));
  html.add(opening()).raw("</div>\n");
  if (asked && test) {
    html.add(verdict_html(verdict_on(*test))).raw("<div class=\"cw-measure\">\n");
    html.add(answers_html(*test, holdings.directory)).add(keep_form(state, holdings));
    html.raw("</div>\n");
  }
  html.raw("<div class=\"cw-measure\">\n").add(lever_form(state, holdings.directory));
  html.add(kept_list(holdings)).raw("</div>\n");
  return page_response(state, std::move(html), fault == nullptr ? 200 : 400);
}

base::Result<Response> show_kept_lever_test(const Request& request, const Holdings& holdings) {
  const auto code = request.field("lever_test").text;
  const auto test = find_lever_test(holdings.transaction, code);
  if (!test) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no lever test \"" + std::string(code) + "\".");
  }
  const missions::Body* body = holdings.directory.find_body(test->body);
  Html html;
  html.raw(
      "<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Which lever fits? Asked by ");
  html.text(body == nullptr ? test->body : body->name).raw(", ").text(test->asked_on);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">").text(test->problem).raw("</h1>\n</div>\n");
  html.add(verdict_html(verdict_on(*test))).raw("<div class=\"cw-measure\">\n");
  html.raw("<h2 class=\"govuk-heading-l\">How it was answered</h2>\n");
  html.add(answers_html(*test, holdings.directory));
  if (!test->note.empty()) {
    html.raw("<p class=\"govuk-body\">").text(test->note).raw("</p>\n");
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(link("This page as data (JSON)", "/api/v1/lever-tests/" + test->code));
  html.raw("</p>\n</div>\n");
  return page_response({request, request.query_parameters}, std::move(html), 200);
}

Response lever_form_again(const Request& request, const Holdings& holdings,
                          const base::Error& fault) {
  const LeverFormState state{request, request.form_parameters, &fault};
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(lever_error_summary(fault)).add(opening());
  html.add(keep_form(state, holdings)).add(lever_form(state, holdings.directory)).raw("</div>\n");
  return page_response(state, std::move(html), platform::http_status(fault.code));
}

}  // namespace commonweal::learning
