#include "app/work.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "app/site_fixture.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"
#include "platform/job/job_files.hpp"
#include "platform/job/job_store.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Response;
using platform::Role;

constexpr std::string_view kNewFigures =
    "metric,body,period,value,source\n"
    "ks2-gap,E92000001,2030/31,1.5,dfe-ks2-gap\n"
    "ks2-gap,E92000001,2031/32,1.25,dfe-ks2-gap\n";

// The whole way from the browser to the database: with the real program as the child, and an
// analyst of England who is signed in.
struct WorkTest : SiteFixture {
  WorkTest() {
    given_england();
    sign_in_as({Role::analyst, "E92000001"});
    work_.start();
  }
  ~WorkTest() override {
    work_.stop();
    std::filesystem::remove_all(platform::job_files_folder(desk_database_.url()));
  }

  void sign_in_as(const platform::Grant& grant) {
    platform::Transaction record(store_, platform::Access::write);
    const platform::Act act{.at = now_, .actor = "shell:ann", .action = "test"};
    const std::string email = "a" + std::to_string(++people_) + "@example.org";
    auto invited = platform::invite(record, {email, "A person", grant}, act).value();
    account_ = invited.account.id;
    platform::set_password(record, std::move(invited.account), "hash", act);
    record.commit();
    platform::Transaction record_again(store_, platform::Access::read);
    const auto account = platform::find_account(record_again, account_).value();
    platform::Transaction desk(desk_, platform::Access::write);
    cookie_ =
        "session=" + platform::begin_session(
                         desk, {.account = account.id, .epoch = account.epoch, .began = now_});
    desk.commit();
  }

  std::string token() {
    return platform::recognise(reception_.memory, {.headers = {{"Cookie", cookie_}}}).form_token;
  }
  Response get(const std::string& path) {
    return platform::Router(real_site()).answer({.path = path, .headers = {{"Cookie", cookie_}}});
  }
  Response post(const std::string& path, std::string type, std::string body) {
    return platform::Router(real_site())
        .answer({.method = Method::post,
                 .path = path,
                 .headers = {{"Cookie", cookie_}, {"Content-Type", std::move(type)}},
                 .body = std::move(body)});
  }
  Response send(std::string_view content, std::string_view name = "gap.csv") {
    return post("/import", "multipart/form-data; boundary=line",
                "--line\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n" + token() +
                    "\r\n--line\r\nContent-Disposition: form-data; name=\"figures\"; filename=\"" +
                    std::string(name) + "\"\r\nContent-Type: text/csv\r\n\r\n" +
                    std::string(content) + "\r\n--line--\r\n");
  }
  Response confirm(const std::string& job) {
    return post("/import" + job.substr(std::string("/jobs").size()) + "/confirm",
                "application/x-www-form-urlencoded", "form_token=" + token());
  }
  static std::string led_to(const Response& response) {
    EXPECT_EQ(response.status, 303) << response.body;
    return std::string(find_header(response.headers, "Location").value_or(""));
  }
  // The page of a job once it has ended.
  std::string ended_page(const std::string& path) {
    for (int tries = 0; tries < 400; ++tries) {
      const auto page = get(path);
      EXPECT_EQ(page.status, 200);
      if (!find_header(page.headers, "Refresh")) return page.body;
      std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    ADD_FAILURE() << "The job did not end.";
    return "";
  }
  std::string exported() const { return run({"observation", "export", "--metric", "ks2-gap"}).out; }
  static bool has(const std::string& page, std::string_view text) {
    return page.find(text) != std::string::npos;
  }

  int people_ = 0;
  platform::AccountId account_{};
  std::string cookie_;
};

TEST_F(WorkTest, ShowsWhatAFileWouldChangeThenWritesItThenHasNothingToChange) {
  const std::string before = exported();
  const auto preview = led_to(send(kNewFigures));
  const auto looked_at = ended_page(preview);
  EXPECT_TRUE(has(looked_at, "Nothing has been written yet.")) << looked_at;
  EXPECT_TRUE(has(looked_at, "What gap.csv would change"));
  EXPECT_TRUE(has(looked_at, "2030/31"));
  EXPECT_TRUE(has(looked_at, "Import these figures"));
  EXPECT_EQ(exported(), before);

  const auto import = led_to(confirm(preview));
  const auto written = ended_page(import);
  EXPECT_TRUE(has(written, "The figures have been imported.")) << written;
  EXPECT_TRUE(has(exported(), "2031/32,1.25"));
  EXPECT_EQ(confirm(preview).status, 409);

  const auto again = ended_page(led_to(send(kNewFigures)));
  EXPECT_TRUE(has(again, "Nothing would change: all of these figures are known already."));
  EXPECT_FALSE(has(again, "Import these figures"));
}

TEST_F(WorkTest, NamesTheAccountInTheAuditOfWhatItWrote) {
  ended_page(led_to(confirm([&] {
    const auto preview = led_to(send(kNewFigures));
    ended_page(preview);
    return preview;
  }())));
  platform::Transaction record(store_, platform::Access::read);
  auto row = record.prepare("SELECT actor, action FROM audit ORDER BY id DESC LIMIT 1");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.text(0), platform::actor_of(account_));
  EXPECT_EQ(row.text(1), "observation import");
}

TEST_F(WorkTest, ListsWhatIsWrongWithAFileByLineAndColumn) {
  const auto page =
      ended_page(led_to(send("metric,body,period,value\n"
                             "ks2-gap,E92000001,soon,1\n"
                             "beds,E92000001,2030/31,x1\n",
                             "C:\\figures\\<my> gap.csv")));
  EXPECT_TRUE(has(page, "<title>Error: "));
  EXPECT_TRUE(has(page, "There is a problem"));
  EXPECT_TRUE(has(page, "&lt;my&gt; gap.csv:2:3: &quot;soon&quot; is not a period.")) << page;
  EXPECT_TRUE(has(page, "&lt;my&gt; gap.csv:3:1: "));
  EXPECT_FALSE(has(page, "<my>"));
  EXPECT_FALSE(has(page, "-files/")) << page;
  EXPECT_FALSE(has(page, "Import these figures"));
}

TEST_F(WorkTest, TellsThatATextIsNoTableOfFigures) {
  const auto page = ended_page(led_to(send("Dear all,\nplease find the figures attached.\n")));
  EXPECT_TRUE(has(page, "There is a problem")) << page;
}

TEST_F(WorkTest, LetsNobodyWriteBodiesThatAreNotTheirs) {
  run({"body", "import", "-"}, "body,name,kind,parent\nW92000004,Wales,nation,\n");
  const std::string before = exported();
  const auto page =
      ended_page(led_to(send("metric,body,period,value\n"
                             "ks2-gap,W92000004,2030/31,1\n")));
  EXPECT_TRUE(has(page, "There is a problem")) << page;
  EXPECT_TRUE(has(page, "W92000004"));
  EXPECT_EQ(exported(), before);
}

TEST_F(WorkTest, WritesNothingForOneWhoseRoleWasWithdrawnMeanwhile) {
  const std::string before = exported();
  const auto preview = led_to(send(kNewFigures));
  ended_page(preview);
  work_.stop();
  const auto import = led_to(confirm(preview));
  {
    platform::Transaction record(store_, platform::Access::write);
    platform::withdraw(record, account_, {Role::analyst, "E92000001"},
                       {.at = now_, .actor = "shell:ann", .action = "test"});
    platform::give(record, account_, {Role::reader, "E92000001"},
                   {.at = now_, .actor = "shell:ann", .action = "test"});
    record.commit();
  }
  work_.start();
  const auto page = ended_page(import);
  EXPECT_TRUE(has(page, "Who asked for this may not do it, or not any more.")) << page;
  EXPECT_EQ(exported(), before);
}

TEST_F(WorkTest, LetsOnlyWhoSentAFileImportIt) {
  const auto preview = led_to(send(kNewFigures));
  ended_page(preview);
  sign_in_as({Role::administrator, ""});
  EXPECT_FALSE(has(ended_page(preview), "Import these figures"));
  EXPECT_EQ(confirm(preview).status, 409);
}

}  // namespace
}  // namespace commonweal::app
