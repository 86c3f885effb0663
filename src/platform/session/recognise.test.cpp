#include "platform/session/recognise.hpp"

#include "platform/session/session_cookie.hpp"
#include "platform/session/session_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

struct Recognise : SessionFixture {
  Recognise() : ann(given_person("ann@example.org", Grant{Role::analyst, "E08000035"})) {}
  Account ann;
};

TEST_F(Recognise, KnowsThePersonByTheirCookie) {
  const auto token = given_session(ann);
  const auto visitor = seen(token);
  EXPECT_EQ(visitor.account, ann.id);
  EXPECT_EQ(visitor.name, "Ann");
  EXPECT_EQ(visitor.actor, "account:1");
  EXPECT_EQ(visitor.grants, (std::vector{Grant{Role::analyst, "E08000035"}}));
  EXPECT_FALSE(visitor.form_token.empty());
}

TEST_F(Recognise, TakesEveryoneElseForAGuest) {
  given_session(ann);
  for (const std::string& token :
       {std::string(), std::string("x"), std::string("' OR '1'='1"), std::string(43, 'A'),
        session_id("x"), std::string(100'000, 'A')}) {
    EXPECT_TRUE(seen(token).is_guest());
    EXPECT_TRUE(seen(token).form_token.empty());
  }
  EXPECT_TRUE(recognise(memory(), {}).is_guest());
}

TEST_F(Recognise, KeepsNothingByWhichToSignIn) {
  const auto token = given_session(ann);
  at_desk([&](Transaction& t) {
    auto row = t.prepare("SELECT id || agent FROM session ORDER BY id");
    EXPECT_TRUE(row.next());
    EXPECT_EQ(row.text(0).find(token), std::string::npos);
    return 0;
  });
}

TEST_F(Recognise, ForgetsWhoIsIdleForHalfAnHour) {
  const auto token = given_session(ann);
  now += kIdleMax - 1us;
  EXPECT_FALSE(seen(token).is_guest());
  now += kIdleMax - 1us;
  EXPECT_FALSE(seen(token).is_guest());
  now += kIdleMax;
  EXPECT_TRUE(seen(token).is_guest());
  EXPECT_EQ(count("session"), 0);
}

TEST_F(Recognise, ForgetsEveryoneAfterTwelveHours) {
  const auto token = given_session(ann);
  const auto began = now;
  while (now < began + kSessionMax) {
    EXPECT_FALSE(seen(token).is_guest()) << (now - began).count();
    now += 20min;
  }
  EXPECT_TRUE(seen(token).is_guest());
}

TEST_F(Recognise, RevivesNoSessionWhereTheClockIsSetBack) {
  const auto anns = given_session(ann);
  now += 2h;
  const auto bobs = given_session(given_person("bob@example.org"));  // The desk saw this time.
  now = kMorning + 15min;
  EXPECT_TRUE(seen(anns).is_guest());
  EXPECT_TRUE(seen(bobs).is_guest());
  const auto again = given_session(ann);
  EXPECT_FALSE(seen(again).is_guest());  // The clock begins anew.
}

TEST_F(Recognise, BearsASmallCorrectionOfTheClock) {
  const auto token = given_session(ann);
  now -= 1min;
  EXPECT_FALSE(seen(token).is_guest());
}

TEST_F(Recognise, SeesAtOnceWhatIsGivenAndWithdrawn) {
  const auto token = given_session(ann);
  changed([&](Transaction& t) {
    return withdraw(t, ann.id, {Role::analyst, "E08000035"}, act_at(now));
  });
  EXPECT_TRUE(seen(token).grants.empty());
}

TEST_F(Recognise, EndsSessionsWithTheChangesThatEndThem) {
  auto tokens = std::vector{given_session(ann), given_session(ann)};
  changed([&](Transaction& t) { return sign_out_everywhere(t, ann, act_at(now)); });
  for (const auto& token : tokens) EXPECT_TRUE(seen(token).is_guest());
  given_person("bob@example.org", Grant{Role::administrator, ""});
  auto present = changed([&](Transaction& t) { return *find_account(t, ann.id); });
  const auto later = given_session(present);
  EXPECT_FALSE(seen(later).is_guest());
  changed([&](Transaction& t) { return disable(t, present, act_at(now)).value(); });
  EXPECT_TRUE(seen(later).is_guest());
}

TEST_F(Recognise, WritesDownOnceAMinuteThatItSaw) {
  const auto token = given_session(ann);
  const auto seen_at = [&] {
    return at_desk([&](Transaction& t) { return find_session(t, token)->seen; });
  };
  now += 59s;
  seen(token);
  EXPECT_EQ(seen_at(), kMorning);
  now += 1s;
  seen(token);
  EXPECT_EQ(seen_at(), now);
}

TEST_F(Recognise, GivesAFormATokenOfItsVisitorAlone) {
  const auto anns = given_session(ann);
  const auto bobs = given_session(given_person("bob@example.org"));
  const auto brought = [&](const std::string& cookie, const std::string& form_token) {
    Request request{.headers = {{"Cookie", "session=" + cookie}}};
    request.visitor = recognise(memory(), request);
    return owns_form_token(request, form_token);
  };
  EXPECT_TRUE(brought(anns, seen(anns).form_token));
  EXPECT_NE(seen(anns).form_token, seen(anns).form_token);  // Masked anew.
  EXPECT_FALSE(brought(bobs, seen(anns).form_token));
  EXPECT_FALSE(brought(anns, ""));
}

TEST_F(Recognise, UsesCookiesOfItsOwnNameOverTls) {
  const auto token = given_session(ann);
  const auto over_tls = [](const std::string& cookie) {
    return Request{.headers = {{"Cookie", cookie}}, .is_secure = true};
  };
  EXPECT_TRUE(recognise(memory(), over_tls("session=" + token)).is_guest());
  EXPECT_FALSE(recognise(memory(), over_tls("__Host-session=" + token)).is_guest());
  Response response;
  set_session_cookie(response, over_tls(""), token);
  EXPECT_EQ(find_header(response.headers, "Set-Cookie"),
            "__Host-session=" + token + "; Path=/; HttpOnly; SameSite=Lax; Secure");
}

}  // namespace
}  // namespace commonweal::platform
