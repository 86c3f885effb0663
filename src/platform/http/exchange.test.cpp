#include "platform/http/exchange.hpp"

#include <gtest/gtest.h>

#include "platform/http/gzip_fixture.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kBodyBytesMax = 10;

Arrival arrival_at(std::string target) {
  return {.method = "GET", .target = std::move(target), .headers = {{"Host", "localhost"}}};
}

Arrived received(std::string target) { return receive(arrival_at(std::move(target))); }

int refusal(Arrival arrival) { return receive(std::move(arrival)).refused_with; }

int refusal_of_headers(std::vector<Header> headers) {
  auto arrival = arrival_at("/");
  arrival.headers = std::move(headers);
  return refusal(std::move(arrival));
}

Router long_page_router() {
  return Router(
      {.routes = {{.pattern = "/",
                   .right = Right::see_public,
                   .handler =
                       [](const Request&) { return plain_text(200, std::string(5000, 'x')); }}},
       .error_page = [](const Request& request, int status,
                        std::string) { return plain_text(status, request.path); },
       .observe = [](const Answered&) {}});
}

TEST(Receive, SplitsAndDecodesTheTarget) {
  const auto arrived = received("/missions/a%20b?from=2023-09&low=low+point#part");
  EXPECT_EQ(arrived.refused_with, 0);
  EXPECT_EQ(arrived.request.path, "/missions/a%20b");
  EXPECT_EQ(arrived.request.query_parameters,
            (Parameters{{"from", "2023-09"}, {"low", "low point"}}));
}

TEST(Receive, TakesATargetWithTheSiteBeforeIt) {
  EXPECT_EQ(received("http://localhost:8080/missions?a=1").request.path, "/missions");
  EXPECT_EQ(received("http://localhost").refused_with, 400);
}

TEST(Receive, RefusesTargetsThatMakeNoSense) {
  for (const auto* target : {"", "*", "missions", "?a=1", "/?a=%zz", "/?a=%ff"}) {
    EXPECT_EQ(received(target).refused_with, 400) << target;
  }
}

TEST(Receive, AsksForExactlyOneHost) {
  EXPECT_EQ(refusal_of_headers({{"hOST", "localhost"}}), 0);
  EXPECT_EQ(refusal_of_headers({}), 400);
  EXPECT_EQ(refusal_of_headers({{"Host", "a"}, {"host", "a"}}), 400);
}

TEST(Receive, RefusesHeaderNamesThatAreNone) {
  for (const auto* name : {"Accept ", "", "A\tB", "A:B", "\x80"}) {
    EXPECT_EQ(refusal_of_headers({{"Host", "a"}, {name, "x"}}), 400) << name;
  }
}

TEST(Receive, RefusesAnotherProtocol) {
  auto upgrade = arrival_at("/");
  upgrade.wants_other_protocol = true;
  EXPECT_EQ(refusal(upgrade), 400);
}

TEST(Exchange, RefusesABodyAboveTheLimitOfItsRoute) {
  const auto took = [](const Request& request) {
    return plain_text(200, std::to_string(request.body.size()));
  };
  const auto refusing = [](const Request& request, int status, const std::string&) {
    return plain_text(status, std::to_string(request.body.size()));
  };
  const Router router({.routes = {{Method::post, "/text", Right::see_public, "", took},
                                  {Method::post, "/files", Right::see_public, "", took, 100}},
                       .error_page = refusing,
                       .observe = [](const Answered&) {}});
  const auto answer_to = [&](const char* target, std::size_t size) {
    Arrival arrival = arrival_at(target);
    arrival.method = "POST";
    arrival.body = std::string(size, 'x');
    return exchange(router, arrival, kBodyBytesMax).response;
  };
  EXPECT_NE(answer_to("/text", kBodyBytesMax).status, 413);
  EXPECT_EQ(answer_to("/text", kBodyBytesMax + 1).status, 413);
  EXPECT_EQ(answer_to("/nothing", kBodyBytesMax + 1).status, 413);
  EXPECT_NE(answer_to("/files", 100).status, 413);
  EXPECT_EQ(answer_to("/files", 101).status, 413);
  EXPECT_EQ(answer_to("/files", 101).body, "0");
}

TEST(Exchange, AnswersARefusedArrivalWithAPageAndClosesAfterIt) {
  const auto departure = exchange(long_page_router(), arrival_at("/bad?a=%zz"), kBodyBytesMax);
  EXPECT_EQ(departure.response.status, 400);
  EXPECT_EQ(departure.response.body, "/bad");
  EXPECT_TRUE(departure.closes);
}

TEST(Exchange, WithholdsTheBodyOfHeadAndKeepsItsLength) {
  auto arrival = arrival_at("/");
  arrival.method = "HEAD";
  const auto departure = exchange(long_page_router(), arrival, kBodyBytesMax);
  EXPECT_TRUE(departure.body_is_withheld);
  EXPECT_EQ(departure.response.body.size(), 5000u);
  EXPECT_FALSE(exchange(long_page_router(), arrival_at("/"), kBodyBytesMax).body_is_withheld);
}

TEST(Exchange, PacksALongPageForWhoTakesIt) {
  auto arrival = arrival_at("/");
  arrival.headers.push_back({"Accept-Encoding", "gzip"});
  const auto departure = exchange(long_page_router(), arrival, kBodyBytesMax);
  EXPECT_EQ(gunzip(departure.response.body), std::string(5000, 'x'));
}

TEST(Exchange, PutsTheSecurityHeadersOnEveryAnswer) {
  for (const auto* target : {"/", "/nothing", "/?a=%zz"}) {
    const auto headers =
        exchange(long_page_router(), arrival_at(target), kBodyBytesMax).response.headers;
    EXPECT_EQ(find_header(headers, "Content-Security-Policy"),
              "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
              "form-action 'self'; frame-ancestors 'none'")
        << target;
    EXPECT_EQ(find_header(headers, "X-Content-Type-Options"), "nosniff") << target;
    EXPECT_EQ(find_header(headers, "Referrer-Policy"), "same-origin") << target;
    EXPECT_EQ(find_header(headers, "X-Frame-Options"), "DENY") << target;
    EXPECT_EQ(find_header(headers, "Cross-Origin-Opener-Policy"), "same-origin") << target;
  }
}

}  // namespace
}  // namespace commonweal::platform
