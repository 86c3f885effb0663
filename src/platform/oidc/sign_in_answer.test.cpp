#include "platform/oidc/sign_in_answer.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

const AnswerExpectation kExpected{.state = "state-1", .issuer = "https://a.example"};

std::string said(const Parameters& query, const AnswerExpectation& expected = kExpected) {
  const auto code = read_answer(query, expected);
  return code ? "code " + *code : code.error().problems.at(0).what;
}

constexpr const char* kNotBegun =
    "This sign-in was not begun in this browser, or has ended since. Start again.";

TEST(SignInAnswer, BringsACodeToTheBrowserThatBeganIt) {
  EXPECT_EQ(said({{"code", "c"}, {"state", "state-1"}}), "code c");
  EXPECT_EQ(said({{"code", "c"}, {"state", "state-1"}, {"iss", "https://a.example"}}), "code c");
}

TEST(SignInAnswer, IsNotForABrowserWithAnotherStateOrNone) {
  EXPECT_EQ(said({{"code", "c"}, {"state", "state-2"}}), kNotBegun);
  EXPECT_EQ(said({{"code", "c"}}), kNotBegun);
  EXPECT_EQ(said({}), kNotBegun);
  EXPECT_EQ(said({{"code", "c"}, {"state", ""}}, {.state = "", .issuer = "i"}), kNotBegun);
}

TEST(SignInAnswer, SaysNothingTwice) {
  EXPECT_EQ(said({{"code", "c"}, {"state", "state-1"}, {"state", "state-1"}}), kNotBegun);
  EXPECT_EQ(said({{"code", "c"}, {"code", "d"}, {"state", "state-1"}}), kNotBegun);
}

TEST(SignInAnswer, IsTheProvidersOwn) {
  EXPECT_NE(said({{"code", "c"}, {"state", "state-1"}, {"iss", "https://b.example"}})
                .find("another sign-in service"),
            std::string::npos);
  AnswerExpectation naming = kExpected;
  naming.names_itself = true;
  EXPECT_NE(said({{"code", "c"}, {"state", "state-1"}}, naming).find("another sign-in service"),
            std::string::npos);
}

TEST(SignInAnswer, HasACodeOfAReasonableSize) {
  EXPECT_NE(said({{"state", "state-1"}}).find("it has no code"), std::string::npos);
  EXPECT_NE(said({{"state", "state-1"}, {"code", ""}}).find("no code"), std::string::npos);
  EXPECT_NE(said({{"state", "state-1"}, {"code", std::string(4097, 'c')}}).find("no code"),
            std::string::npos);
}

TEST(SignInAnswer, SaysPlainlyWhyThereIsNoCodeAndNeverInTheSendersWords) {
  const auto reason = [](const char* error) {
    return said({{"state", "state-1"}, {"error", error}, {"error_description", "<b>Pay</b>"}});
  };
  EXPECT_EQ(reason("access_denied"),
            "The sign-in was refused or cancelled. To sign in, start again and let it finish.");
  EXPECT_EQ(reason("login_required"),
            "The sign-in service needs you to sign in there first. Start again.");
  EXPECT_EQ(reason("temporarily_unavailable"),
            "The sign-in service cannot answer at the moment. Try again later.");
  EXPECT_EQ(reason("<b>Pay</b>"),
            "The sign-in service could not sign you in. Start again. If it happens again, tell "
            "whoever runs this service.");
}

}  // namespace
}  // namespace commonweal::platform
