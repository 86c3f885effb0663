#include "platform/sign_in/sign_in_page.hpp"

#include "platform/secret/one_time_code.hpp"
#include "platform/sign_in/sign_in_fixture.hpp"
#include "platform/sign_in/sign_in_try.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

struct SignInPage : SignInFixture {
  SignInPage() : ann(given_user("ann@example.org")) {}
  std::string given_app() {
    const auto secret = new_code_secret();
    ann.sealed_code_secret = key.seal(secret, sealed_about(ann.id));
    ann.recovery_hashes = {recovery_hash("ABCD-EFGH-JKLM-NPQR")};
    changed([&](Transaction& t) {
      put_account(t, ann, act_at(now));
      return 0;
    });
    return secret;
  }
  std::string code_now(const std::string& secret) {
    return one_time_code(secret, std::chrono::floor<std::chrono::seconds>(now).time_since_epoch() /
                                     std::chrono::seconds(kCodeSeconds));
  }
  Account ann;
};

TEST_F(SignInPage, LetsAPersonInAndSendsThemWhereTheyWanted) {
  auto visitor = browser();
  const auto answer = visitor.sign_in(" Ann@Example.org ", kPassword, "/audit?from=2020");
  EXPECT_EQ(answer.status, 303);
  EXPECT_EQ(location_of(answer), "/audit?from=2020");
  EXPECT_EQ(find_header(answer.headers, "Cache-Control"), "no-store");
  EXPECT_TRUE(holds(visitor.get("/account"), "ann@example.org"));
  EXPECT_TRUE(failures.empty());
}

TEST_F(SignInPage, SaysTheSameWhateverIsWrong) {
  given_account("invited@example.org", "Has no password");
  auto disabled = given_user("disabled@example.org");
  changed([&](Transaction& t) { return disable(t, disabled, act_at(now)).value(); });
  std::optional<std::string> said;
  for (const std::string email : {"ann@example.org", "nobody@example.org", "invited@example.org",
                                  "disabled@example.org", "no address", "' OR 1=1 --"}) {
    auto visitor = browser();
    const auto before = hasher.hashes();
    const bool right = email == "disabled@example.org";
    const auto answer = visitor.sign_in(email, right ? kPassword : "wrong wrong wrong");
    EXPECT_EQ(hasher.hashes(), before + 1) << email;  // As much work.
    EXPECT_EQ(answer.status, 400) << email;
    EXPECT_TRUE(visitor.cookie("session").empty());
    const auto from = answer.body.find("There is a problem");
    const auto words = answer.body.substr(from, answer.body.find("<h1") - from);
    EXPECT_EQ(said.value_or(words), words) << email;
    said = words;
  }
  EXPECT_NE(said->find("Check your email address and password"), std::string::npos);
}

TEST_F(SignInPage, AsksForWhatIsMissingWithoutCountingATry) {
  auto visitor = browser();
  for (int i = 0; i < 20; ++i) {
    const auto answer = visitor.sign_in("", "");
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(holds(answer, "Enter your email address."));
    EXPECT_TRUE(holds(answer, "Enter your password."));
  }
}

TEST_F(SignInPage, LeadsToNoOtherSite) {
  for (const std::string to : {"//evil.example", "/\\evil.example", "https://evil.example"}) {
    EXPECT_EQ(location_of(browser().sign_in("ann@example.org", kPassword, to)), "/");
    EXPECT_EQ(value_after(browser().get("/sign-in", {{"to", to}}).body, "name=\"to\"", "value"),
              "/");
  }
}

TEST_F(SignInPage, TakesNoFormWithoutTheTokenOfItsVisitor) {
  const Parameters form = {{"email", "ann@example.org"}, {"password", kPassword}};
  auto visitor = browser();
  visitor.get("/sign-in");
  EXPECT_EQ(visitor.post_without_token("/sign-in", form).status, 403);
  auto other = browser();
  other.get("/sign-in");
  auto with_others = form;
  with_others.push_back({"form_token", other.token()});
  EXPECT_EQ(visitor.post_without_token("/sign-in", with_others).status, 403);
  auto own = form;
  own.push_back({"form_token", visitor.token()});
  const std::vector<Header> elsewhere = {{"Host", "commonweal.example.org"},
                                         {"Origin", "https://evil.example"}};
  EXPECT_EQ(visitor.post_without_token("/sign-in", own, elsewhere).status, 403);
  EXPECT_EQ(visitor.post_without_token("/sign-in", own, {{"Sec-Fetch-Site", "cross-site"}}).status,
            403);
  EXPECT_EQ(visitor.post_without_token("/sign-in", own).status, 303);
}

TEST_F(SignInPage, GivesANewTokenToWhoeverSignsInSoThatNoneCanBePlanted) {
  auto visitor = browser();
  const std::string planted(43, 'A');
  visitor.set_cookie("session", planted);
  visitor.sign_in("ann@example.org", kPassword);
  const auto first = visitor.cookie("session");
  EXPECT_NE(first, planted);
  EXPECT_TRUE(seen(planted).is_guest());
  auto again = browser();
  again.set_cookie("session", first);
  again.get("/account");
  again.post("/sign-in", {{"email", "ann@example.org"}, {"password", kPassword}});
  EXPECT_NE(again.cookie("session"), first);
  EXPECT_TRUE(seen(first).is_guest());  // The old one is ended.
}

TEST_F(SignInPage, AsksForTheCodeOfWhoeverUsesOne) {
  const auto secret = given_app();
  auto visitor = browser();
  const auto half = visitor.sign_in("ann@example.org", kPassword, "/audit");
  EXPECT_EQ(location_of(half), "/sign-in/code");
  EXPECT_TRUE(visitor.cookie("session").empty());
  EXPECT_EQ(visitor.get("/account").status, 303);  // Still a guest.
  EXPECT_EQ(visitor.get("/sign-in/code").status, 200);
  EXPECT_EQ(visitor.post("/sign-in/code", {{"code", "000000"}}).status, 400);
  const auto in = visitor.post("/sign-in/code", {{"code", code_now(secret)}});
  EXPECT_EQ(location_of(in), "/audit");
  EXPECT_EQ(visitor.get("/account").status, 200);
}

TEST_F(SignInPage, TakesNoCodeTwice) {
  const auto secret = given_app();
  for (const std::string& code : {code_now(secret), std::string("abcd efgh jklm npqr")}) {
    auto first = browser();
    first.sign_in("ann@example.org", kPassword);
    first.get("/sign-in/code");
    EXPECT_EQ(first.post("/sign-in/code", {{"code", code}}).status, 303) << code;
    auto second = browser();
    second.sign_in("ann@example.org", kPassword);
    second.get("/sign-in/code");
    EXPECT_EQ(second.post("/sign-in/code", {{"code", code}}).status, 400) << code;
  }
}

TEST_F(SignInPage, TakesACodeOnlyFromWhoGaveThePasswordLately) {
  const auto secret = given_app();
  auto stranger = browser();
  stranger.get("/sign-in");
  EXPECT_EQ(location_of(stranger.get("/sign-in/code")), "/sign-in");
  EXPECT_EQ(location_of(stranger.post("/sign-in/code", {{"code", code_now(secret)}})), "/sign-in");
  auto late = browser();
  late.sign_in("ann@example.org", kPassword);
  late.get("/sign-in/code");
  now += 10min;
  EXPECT_EQ(location_of(late.post("/sign-in/code", {{"code", code_now(secret)}})), "/sign-in");
}

TEST_F(SignInPage, LetsNobodyGuessCodes) {
  given_app();
  auto visitor = browser();
  visitor.sign_in("ann@example.org", kPassword);
  visitor.get("/sign-in/code");
  int taken = 0;
  for (int i = 0; i < 100; ++i) {
    taken += visitor.post("/sign-in/code", {{"code", "000000"}}).status == 400 ? 1 : 0;
  }
  EXPECT_EQ(taken, 5);
}

TEST_F(SignInPage, HoldsOffTenThousandTriesAndLetsTheRightPersonIn) {
  auto guesser = browser("203.0.113.9");
  guesser.get("/sign-in");
  const auto before = hasher.hashes();
  int waiting = 0;
  Response last;
  // A server is asked over its socket each time: fewer there.
  const int tries = TestDatabase::is_on_postgresql() ? 500 : 10'000;
  for (int i = 0; i < tries; ++i) {
    last = guesser.post("/sign-in", {{"email", "ann@example.org"},
                                     {"password", "guess number " + std::to_string(i)}});
    waiting += last.status == 429 ? 1 : 0;
  }
  EXPECT_EQ(hasher.hashes(), before + 5);  // No hash is made for who must wait.
  EXPECT_EQ(waiting, tries - 5);
  EXPECT_EQ(find_header(last.headers, "Retry-After"), "30");
  EXPECT_TRUE(holds(last, "Wait 1 minute and try again."));
  EXPECT_EQ(guesser.sign_in("ann@example.org", kPassword).status, 429);
  EXPECT_EQ(browser("198.51.100.7").sign_in("ann@example.org", kPassword).status, 303);
}

TEST_F(SignInPage, WaitsOverARestart) {
  for (int i = 0; i < 6; ++i) browser().sign_in("ann@example.org", "wrong");
  const Router after(
      {.routes = sign_in_routes(reception),
       .error_page = [](const Request&, int status,
                        const std::string&) { return plain_text(status, ""); },
       .observe = [](const Answered&) {},
       .recognise = [this](const Request& request) { return recognise(reception.memory, request); },
       .owns_token = owns_form_token});
  EXPECT_EQ(Browser(after, "192.0.2.1").sign_in("ann@example.org", kPassword).status, 429);
}

TEST_F(SignInPage, ShowsNoMarkupThatWasTyped) {
  const std::string script = "\"><script>alert(1)</script>";
  auto visitor = browser();
  EXPECT_FALSE(holds(visitor.sign_in(script, script, "/" + script), "<script>alert"));
  EXPECT_FALSE(holds(visitor.get("/sign-in", {{"to", script}, {"done", script}}), "<script>alert"));
  EXPECT_TRUE(failures.empty());
}

TEST_F(SignInPage, BearsFieldsOfAnySizeAndByte) {
  for (const std::string& text : {std::string(200'000, 'a'), std::string("a\r\nSet-Cookie: x=y"),
                                  std::string("../../../etc/passwd"), std::string("%00%ff"),
                                  std::string("\xF0\x9F\x92\xA9")}) {
    const auto answer = browser(text.substr(0, 8)).sign_in(text, text, text);
    EXPECT_EQ(answer.status, 400);
    for (const auto& [name, value] : answer.headers) {
      EXPECT_EQ(value.find_first_of("\r\n"), std::string::npos);
    }
  }
  EXPECT_TRUE(failures.empty());
}

TEST_F(SignInPage, RaisesTheCostOfAPasswordAsItIsUsed) {
  PasswordHasher dearer({2, 16384});
  const Reception later{.memory = memory(),
                        .hasher = dearer,
                        .key = key,
                        .frame = bare_page,
                        .scope_tree = two_nations,
                        .scopes = named_nations};
  const auto before = *ann.password_hash;
  EXPECT_TRUE(std::holds_alternative<LetIn>(
      try_password(later, "ann@example.org", kPassword, "192.0.2.1")));
  const auto after = present("ann@example.org");
  EXPECT_NE(after.password_hash, before);
  EXPECT_EQ(after.epoch, ann.epoch);  // Nobody is signed out by it.
  EXPECT_EQ(dearer.check(kPassword, after.password_hash), PasswordMatch::yes);
}

}  // namespace
}  // namespace commonweal::platform
