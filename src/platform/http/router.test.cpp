#include "platform/http/router.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

Response numbered_page(const Request&, int status, std::string reference) {
  return plain_text(status, std::to_string(status) + " " + reference);
}

Response echo(const Request& request) {
  return plain_text(200, std::string(request.field("metric").text));
}

class RouterTest : public testing::Test {
 protected:
  Router router_of(std::vector<Route> routes, ErrorPage page = numbered_page) {
    return Router({.routes = std::move(routes),
                   .error_page = std::move(page),
                   .observe = [this](const Answered& answered) { note(answered); }});
  }
  // "200 GET /metrics/{metric}", and after a colon what failed.
  void note(const Answered& answered) {
    std::string line = std::to_string(answered.status) + ' ';
    line.append(method_word(answered.method)).append(" ").append(answered.route);
    if (!answered.failure.empty()) line.append(": ").append(answered.failure);
    log_.push_back(std::move(line));
    ids_.emplace_back(answered.id);
  }
  std::vector<std::string> log_;
  std::vector<std::string> ids_;
};

TEST_F(RouterTest, HandsTheHandlerThePartsOfThePath) {
  const auto router =
      router_of({{.pattern = "/metrics/{metric}", .right = Right::see_public, .handler = echo}});
  EXPECT_EQ(router.answer({.path = "/metrics/waiting%20list"}).body, "waiting list");
}

TEST_F(RouterTest, AnswersHeadFromGet) {
  const auto router =
      router_of({{.pattern = "/metrics/{metric}", .right = Right::see_public, .handler = echo}});
  EXPECT_EQ(router.answer({.method = Method::head, .path = "/metrics/7"}).status, 200);
}

TEST_F(RouterTest, SaysWhichMethodsAreAllowed) {
  const auto router = router_of(
      {{.pattern = "/metrics/{metric}", .right = Right::see_public, .handler = echo},
       {.method = Method::post,
        .pattern = "/metrics/{metric}",
        .right = Right::see_public,
        .handler = echo},
       {.method = Method::post, .pattern = "/bids", .right = Right::see_public, .handler = echo}});
  const auto both = router.answer({.method = Method::other, .path = "/metrics/7"});
  EXPECT_EQ(both.status, 405);
  EXPECT_EQ(find_header(both.headers, "Allow"), "GET, HEAD, POST");
  const auto post = router.answer({.method = Method::head, .path = "/bids"});
  EXPECT_EQ(find_header(post.headers, "Allow"), "POST");
}

TEST_F(RouterTest, RefusesUnknownAndUnreadablePathsWithAPage) {
  const auto router =
      router_of({{.pattern = "/metrics/{metric}", .right = Right::see_public, .handler = echo}});
  EXPECT_EQ(router.answer({.path = "/metric/7"}).body, "404 ");
  EXPECT_EQ(router.answer({.path = "/metrics/%ff"}).body, "400 ");
}

TEST_F(RouterTest, SendsAPathWithASlashTooManyOn) {
  const auto router =
      router_of({{.pattern = "/metrics/{metric}", .right = Right::see_public, .handler = echo}});
  const auto moved =
      router.answer({.path = "/metrics/a%2Fb/", .query_parameters = {{"from", "a b"}}});
  EXPECT_EQ(moved.status, 308);
  EXPECT_EQ(find_header(moved.headers, "Location"), "/metrics/a%2Fb?from=a%20b");
  EXPECT_EQ(router.answer({.path = "/metrics/"}).status, 404);
  EXPECT_EQ(router.answer({.path = "/metrics/7//"}).status, 404);
}

TEST_F(RouterTest, NeverSendsAnyoneToAnotherSite) {
  const auto router =
      router_of({{.pattern = "/{metric}", .right = Right::see_public, .handler = echo},
                 {.pattern = "/{metric}/x", .right = Right::see_public, .handler = echo}});
  EXPECT_EQ(router.answer({.path = "//example.org/"}).status, 404);
  EXPECT_EQ(find_header(router.answer({.path = "/\\example.org/"}).headers, "Location"),
            "/%5Cexample.org");
  EXPECT_EQ(find_header(router.answer({.path = "/%2Fexample.org/"}).headers, "Location"),
            "/%2Fexample.org");
}

TEST_F(RouterTest, TurnsADefectIntoAPageWithAReferenceAndALineInTheLog) {
  const auto router = router_of({{.pattern = "/metrics/{metric}",
                                  .right = Right::see_public,
                                  .handler = [](const Request& r) {
                                    CW_CHECK(r.body == "never");
                                    return Response{};
                                  }}});
  const auto page =
      router.answer({.path = "/metrics/secret", .query_parameters = {{"nhs", "9434765919"}}});
  EXPECT_EQ(page.status, 500);
  ASSERT_EQ(page.body.size(), std::string("500 4T9K2MXB").size());
  ASSERT_EQ(log_.size(), 1u);
  EXPECT_EQ(page.body, "500 " + ids_[0]);
  EXPECT_TRUE(log_[0].starts_with("500 GET /metrics/{metric}: ./src/")) << log_[0];
  EXPECT_TRUE(log_[0].ends_with(R"(check failed: r.body == "never")")) << log_[0];
}

TEST_F(RouterTest, KeepsAnExceptionsMessageOnOneLineOfTheLog) {
  const auto router = router_of(
      {{.pattern = "/", .right = Right::see_public, .handler = [](const Request&) -> Response {
          throw std::runtime_error("The disk\n500 is full.");
        }}});
  EXPECT_EQ(router.answer({}).status, 500);
  EXPECT_TRUE(log_.at(0).ends_with("500 GET /: The disk 500 is full.")) << log_[0];
}

TEST_F(RouterTest, SurvivesWhatIsNoException) {
  const auto router = router_of({{.pattern = "/",
                                  .right = Right::see_public,
                                  .handler = [](const Request&) -> Response { throw 7; }}});
  EXPECT_EQ(router.answer({}).status, 500);
}

TEST_F(RouterTest, TakesAHeaderWithALineBreakForADefect) {
  const auto router =
      router_of({{.pattern = "/", .right = Right::see_public, .handler = [](const Request&) {
                    return redirect("/\r\nSet-Cookie: a=b");
                  }}});
  EXPECT_EQ(router.answer({}).status, 500);
}

TEST_F(RouterTest, SendsALineOfTextWhereTheErrorPageFails) {
  const auto router = router_of({}, [](const Request&, int, std::string) -> Response {
    throw std::runtime_error("No template.");
  });
  const auto page = router.answer({.path = "/nothing"});
  EXPECT_EQ(page.status, 404);
  EXPECT_EQ(page.body, "Sorry, there is a problem with the service. Try again later.\n");
  EXPECT_EQ(log_, (std::vector<std::string>{"404 GET : The error page failed: No template.",
                                            "404 GET "}));
}

TEST_F(RouterTest, TellsEachRequestOnceWithTheNumberThatItsAskerSees) {
  const auto router =
      router_of({{.pattern = "/metrics/{metric}", .right = Right::see_public, .handler = echo}});
  const auto page = router.answer({.path = "/metrics/secret"});
  router.answer({.path = "/nothing"});
  router.refuse({.path = "/metrics/secret"}, 413);
  EXPECT_EQ(log_, (std::vector<std::string>{"200 GET /metrics/{metric}", "404 GET ", "413 GET "}));
  EXPECT_EQ(find_header(page.headers, "X-Request-Id"), ids_[0]);
  EXPECT_NE(ids_[0], ids_[1]);
}

TEST_F(RouterTest, KeepsNoPageOfAPersonInACache) {
  const auto page = [](const Request&) { return plain_text(200, "x"); };
  const Router router({.routes = {{.pattern = "/", .right = Right::see_public, .handler = page}},
                       .error_page = numbered_page,
                       .observe = [this](const Answered& answered) { note(answered); },
                       .recognise =
                           [](const Request& request) {
                             Visitor visitor;
                             if (request.header("Cookie")) visitor.account = AccountId{1};
                             return visitor;
                           }});
  EXPECT_FALSE(find_header(router.answer({}).headers, "Cache-Control"));
  EXPECT_EQ(find_header(router.answer({.headers = {{"Cookie", "x"}}}).headers, "Cache-Control"),
            "no-store");
}

struct Unavailable : std::runtime_error {
  using std::runtime_error::runtime_error;
};

TEST_F(RouterTest, SaysWhenTryingAgainLaterHelps) {
  const Router router({.routes = {{.pattern = "/",
                                   .right = Right::see_public,
                                   .handler = [](const Request&) -> Response {
                                     throw Unavailable("The database is busy.");
                                   }}},
                       .error_page = numbered_page,
                       .observe = [this](const Answered& answered) { note(answered); },
                       .status_of_failure =
                           [](const std::exception& failure) {
                             return dynamic_cast<const Unavailable*>(&failure) == nullptr ? 500
                                                                                          : 503;
                           }});
  EXPECT_EQ(router.answer({}).status, 503);
  EXPECT_EQ(log_.at(0), "503 GET /: The database is busy.");
}

// Who asks is told by a header, as a cookie would.
class RightsTest : public RouterTest {
 protected:
  Response answer_to(std::string_view who, Request request) {
    request.headers.push_back({"Who", std::string(who)});
    return router_.answer(std::move(request));
  }
  static Visitor recognise(const Request& request) {
    if (request.header("Who") == "guest") return {.form_token = "guest-token"};
    return {.account = AccountId{1},
            .grants = {{role_named({.place = "", .text = *request.header("Who")}).value(), ""}},
            .form_token = "token"};
  }
  static Response seen(const Request&) { return plain_text(200, "seen"); }
  static Request form(std::string_view token) {
    return {.method = Method::post,
            .path = "/missions",
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = "form_token=" + std::string(token)};
  }

  Router router_{
      {.routes = {{.pattern = "/", .right = Right::see_public, .handler = seen},
                  {.pattern = "/audit", .right = Right::read_audit, .handler = seen},
                  {.pattern = "/api/v1/audit", .right = Right::read_audit, .handler = seen},
                  {.method = Method::post,
                   .pattern = "/missions",
                   .right = Right::administer,
                   .handler = seen}},
       .error_page = numbered_page,
       .observe = [](const Answered&) {},
       .recognise = recognise}};
};

TEST_F(RightsTest, LetsInWhoHoldsTheRight) {
  EXPECT_EQ(answer_to("guest", {.path = "/"}).status, 200);
  EXPECT_EQ(answer_to("reader", {.path = "/audit"}).status, 200);
  EXPECT_EQ(answer_to("administrator", form("token")).status, 200);
  EXPECT_EQ(answer_to("analyst", form("token")).status, 403);
}

TEST_F(RightsTest, SendsAGuestToSignInAndBack) {
  const auto page =
      answer_to("guest", {.path = "/audit", .query_parameters = {{"actor", "a b"}, {"page", "2"}}});
  EXPECT_EQ(page.status, 303);
  EXPECT_EQ(find_header(page.headers, "Location"),
            "/sign-in?to=%2Faudit%3Factor%3Da%2520b%26page%3D2");
  EXPECT_EQ(answer_to("guest", {.path = "/api/v1/audit"}).status, 401);
  EXPECT_EQ(answer_to("guest", form("guest-token")).status, 401);
}

TEST_F(RightsTest, TakesNoFormWithoutItsToken) {
  EXPECT_EQ(answer_to("administrator", form("tokem")).status, 403);
  EXPECT_EQ(answer_to("administrator", {.method = Method::post, .path = "/missions"}).status, 403);
}

TEST_F(RouterTest, TakesARouteThatNamesNoRightForADefect) {
  EXPECT_THROW(router_of({{.pattern = "/", .handler = echo}}), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
