#include "app/work.hpp"

#include <gtest/gtest.h>

#include "app/work_fixture.hpp"

namespace commonweal::app {
namespace {

using platform::Response;
using platform::Role;

constexpr std::string_view kNewFigures =
    "metric,body,period,value,source\n"
    "ks2-gap,E92000001,2030/31,1.5,dfe-ks2-gap\n"
    "ks2-gap,E92000001,2031/32,1.25,dfe-ks2-gap\n";

// An analyst of England is signed in.
struct WorkTest : WorkFixture {
  WorkTest() { sign_in_as({Role::analyst, "E92000001"}); }

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
  std::string exported() const { return run({"observation", "export", "--metric", "ks2-gap"}).out; }
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
