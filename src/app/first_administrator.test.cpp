#include "app/first_administrator.hpp"

#include "app/site_fixture.hpp"
#include "platform/identity/account_change.hpp"

namespace commonweal::app {
namespace {

struct FirstAdministrator : SiteFixture {
  std::string printed() {
    std::ostringstream out;
    greet_first_administrator(out, store_, "https://commonweal.example.org",
                              {.at = now_, .actor = "shell:ann", .action = "serve"});
    return out.str();
  }
};

TEST_F(FirstAdministrator, IsLetInByALinkThatIsPrintedOnceAndOpens) {
  const auto text = printed();
  const std::string site = "\nhttps://commonweal.example.org";
  const auto at = text.find(site);
  ASSERT_NE(at, std::string::npos) << text;
  const auto path = text.substr(at + site.size(), text.rfind('\n') - at - site.size());
  const platform::Router router(real_site());
  const auto page = router.answer({.path = path});
  EXPECT_EQ(page.status, 200) << path;
  EXPECT_NE(page.body.find("Your email address"), std::string::npos);
  EXPECT_EQ(printed(), "");
}

TEST_F(FirstAdministrator, IsNotMadeWhereSomeoneHasAnAccount) {
  EXPECT_EQ(run({"account", "invite", "ann@example.org", "--name", "Ann"}).status,
            platform::ExitStatus::done);
  EXPECT_EQ(printed(), "");
}

}  // namespace
}  // namespace commonweal::app
