#include "app/error_answer.hpp"

#include <gtest/gtest.h>

namespace commonweal::app {
namespace {

using platform::Response;

bool holds(const Response& response, const std::string& part) {
  return response.body.find(part) != std::string::npos;
}

base::Error error_of(base::ErrorCode code, std::string what) {
  return {.code = code, .problems = {{.place = "metric", .what = std::move(what)}}};
}

TEST(ErrorAnswer, HasAPageForEachStatusWithAWayHome) {
  struct Example {
    int status;
    const char* title;
  };
  for (const auto& [status, title] : {
           Example{400, "There is a problem with the address"},
           Example{403, "You do not have access to this page"},
           Example{404, "Page not found"},
           Example{405, "This page cannot be used in that way"},
           Example{413, "What you sent is too large"},
           Example{418, "There is a problem with the request"},
           Example{500, "Sorry, there is a problem with the service"},
           Example{503, "Sorry, the service is unavailable"},
       }) {
    const auto page = error_answer({.path = "/x"}, status, "");
    EXPECT_EQ(page.status, status);
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
    EXPECT_TRUE(holds(page, std::string("<h1 class=\"govuk-heading-l\">") + title + "</h1>"))
        << status;
    EXPECT_TRUE(holds(page, "<a class=\"govuk-link\" href=\"/\">Go to the home page</a>"));
    EXPECT_FALSE(holds(page, "reference"));
  }
}

TEST(ErrorAnswer, NamesTheRequestAndWhereToAskForHelp) {
  platform::Request request{.path = "/x", .id = "4T9K2MXB"};
  const auto bare = error_answer(request, 404, "");
  EXPECT_TRUE(holds(bare, "If you report it, give this reference: 4T9K2MXB."));
  EXPECT_FALSE(holds(bare, "contact"));
  request.visitor.brand = {.name = "Great North", .contact = "help@example.org"};
  const auto page = error_answer(request, 403, "");
  EXPECT_TRUE(holds(page,
                    "If you need help, contact <a class=\"govuk-link\" "
                    "href=\"mailto:help@example.org\">help@example.org</a>."));
  EXPECT_TRUE(holds(page, " - Great North</title>"));
}

TEST(ErrorAnswer, SaysItAsJsonUnderTheApi) {
  const auto answer = error_answer({.path = "/api/v1/x"}, 503, "");
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(answer.content_type, "application/json");
  EXPECT_EQ(answer.body,
            R"({"problems":[{"place":"","what":"Sorry, the service is unavailable. Try again )"
            R"(later."}]})");
}

TEST(ErrorAnswer, GivesTheReferenceInBothForms) {
  const std::string sentence = "If you report it, give this reference: 4T9K2MXB.";
  EXPECT_TRUE(holds(error_answer({.path = "/"}, 500, "4T9K2MXB"), sentence));
  EXPECT_EQ(error_answer({.path = "/api/v1/x"}, 500, "4T9K2MXB").body,
            R"({"problems":[{"place":"","what":"Sorry, there is a problem with the service. Try )"
            R"(again later. If you report it, give this reference: 4T9K2MXB."}]})");
}

TEST(RefusedPage, SaysWhatWasWrongFirstAndEscapesIt) {
  const auto page =
      refused_page({}, error_of(base::ErrorCode::not_found, "There is no metric \"<b>\"."));
  EXPECT_EQ(page.status, 404);
  EXPECT_TRUE(holds(page,
                    "Page not found</h1>\n<p class=\"govuk-body\">There is no metric "
                    "&quot;&lt;b&gt;&quot;.</p>"));
}

TEST(RefusedJson, TellsEachProblemWithItsPlace) {
  base::Error error = error_of(base::ErrorCode::invalid_input, "Say \"low\".");
  error.problems.push_back({.place = "rate", .what = "Give a rate."});
  const auto answer = refused_json({}, error);
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.body, R"({"problems":[{"place":"metric","what":"Say \"low\"."},)"
                         R"({"place":"rate","what":"Give a rate."}]})");
}

TEST(Refused, HasTheStatusOfItsCode) {
  for (const auto& [code, status] : {std::pair{base::ErrorCode::invalid_input, 400},
                                     {base::ErrorCode::not_found, 404},
                                     {base::ErrorCode::conflict, 409},
                                     {base::ErrorCode::forbidden, 403}}) {
    EXPECT_EQ(refused_page({}, error_of(code, "No.")).status, status);
    EXPECT_EQ(refused_json({}, error_of(code, "No.")).status, status);
  }
}

}  // namespace
}  // namespace commonweal::app
