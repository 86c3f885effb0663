#include "platform/sign_in/second_factor_page.hpp"

#include "platform/html/testing/html_tree.hpp"
#include "platform/secret/one_time_code.hpp"
#include "platform/sign_in/qr_picture.hpp"
#include "platform/sign_in/sign_in_fixture.hpp"

namespace commonweal::platform {
namespace {

struct SecondFactorPage : SignInFixture {
  SecondFactorPage() { given_user("ann@example.org"); }

  std::string code_of(const std::string& shown) {
    return one_time_code(shown, std::chrono::floor<std::chrono::seconds>(now).time_since_epoch() /
                                    std::chrono::seconds(kCodeSeconds));
  }
  static std::string between(const std::string& page, const std::string& before) {
    const auto from = page.find(before) + before.size();
    return page.substr(from, page.find('<', from) - from);
  }
  // What the page shows after the app has shown that it knows the secret.
  Response turned_on(Browser& ann, const std::string& password = kPassword) {
    const auto page = ann.get("/account/second-factor").body;
    secret = between(page, "<strong class=\"cw-key\">");
    return ann.post("/account/second-factor",
                    {{"sealed", value_after(page, "name=\"sealed\"", "value")},
                     {"code", code_of(secret)},
                     {"present", password}});
  }
  std::string secret;
};

TEST_F(SecondFactorPage, TurnsTheAppOnAndShowsTenCodesOnce) {
  auto ann = signed_in("ann@example.org");
  auto elsewhere = signed_in("ann@example.org");
  const auto before = ann.cookie("session");
  const auto page = turned_on(ann);
  EXPECT_EQ(page.status, 200);
  std::size_t codes = 0;
  for (auto at = page.body.find("<li>"); at != std::string::npos;
       at = page.body.find("<li>", at + 1)) {
    ++codes;
  }
  EXPECT_EQ(codes, 10U);
  EXPECT_NE(ann.cookie("session"), before);
  EXPECT_EQ(elsewhere.get("/account").status, 303);
  EXPECT_EQ(ann.post("/sign-out", {}).status, 303);  // With the token of the page just shown.
  auto again = browser();
  EXPECT_EQ(location_of(again.sign_in("ann@example.org", kPassword)), "/sign-in/code");
  again.get("/sign-in/code");
  EXPECT_EQ(again.post("/sign-in/code", {{"code", between(page.body, "<li>")}}).status, 303);
}

TEST_F(SecondFactorPage, KeepsTheSecretSealedAndTheCodesAsHashes) {
  auto ann = signed_in("ann@example.org");
  const auto page = turned_on(ann);
  const auto kept = rows(
      "SELECT coalesce(code_secret, '') || recovery_hashes "
      "FROM account_version ORDER BY row_id");
  EXPECT_FALSE(secret.empty());
  EXPECT_EQ(kept.find(secret), std::string::npos);
  EXPECT_EQ(kept.find(between(page.body, "<li>")), std::string::npos);
}

TEST_F(SecondFactorPage, AsksForTheCodeAndThePassword) {
  auto ann = signed_in("ann@example.org");
  EXPECT_TRUE(holds(turned_on(ann, "wrong"), "This is not your password."));
  const auto page = ann.get("/account/second-factor").body;
  const auto sealed = value_after(page, "name=\"sealed\"", "value");
  const auto wrong = ann.post("/account/second-factor",
                              {{"sealed", sealed}, {"code", "000000"}, {"present", kPassword}});
  EXPECT_TRUE(holds(wrong, "This is not the code that the app shows now."));
  EXPECT_FALSE(present("ann@example.org").sealed_code_secret);
}

TEST_F(SecondFactorPage, TakesNoSecretThatWasNotMadeForThisAccount) {
  const auto bob = given_user("bob@example.org");
  auto ann = signed_in("ann@example.org");
  ann.get("/account/second-factor");
  const auto known = new_code_secret();
  for (const auto& sealed :
       {std::string(), std::string("x"), known, key.seal(known, sealed_about(bob.id))}) {
    const auto answer =
        ann.post("/account/second-factor",
                 {{"sealed", sealed}, {"code", code_of(known)}, {"present", kPassword}});
    EXPECT_EQ(location_of(answer), "/account/second-factor");
  }
  EXPECT_FALSE(present("ann@example.org").sealed_code_secret);
}

TEST_F(SecondFactorPage, TurnsTheAppOffWithThePassword) {
  auto ann = signed_in("ann@example.org");
  turned_on(ann);
  EXPECT_TRUE(holds(ann.get("/account/second-factor"), "You have 10 codes left"));
  EXPECT_EQ(ann.post("/account/second-factor/off", {{"present", "wrong"}}).status, 400);
  EXPECT_EQ(ann.post("/account/second-factor/off", {{"present", kPassword}}).status, 303);
  EXPECT_EQ(ann.get("/account").status, 200);
  EXPECT_FALSE(present("ann@example.org").sealed_code_secret);
}

TEST_F(SecondFactorPage, DrawsAPictureThatIsWellFormed) {
  const auto tree = read_html(qr_picture("otpauth://totp/Commonweal:ann").str());
  ASSERT_TRUE(tree) << tree.error().problems[0].what;
  EXPECT_EQ(tree->children[0].attributes.at("role"), "img");
}

}  // namespace
}  // namespace commonweal::platform
