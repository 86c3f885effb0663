#include "platform/job/page/job_page.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/html_tree.hpp"
#include "platform/http/router.hpp"
#include "platform/job/desk_fixture.hpp"

namespace commonweal::platform {
namespace {

struct JobPage : DeskFixture {
  Router router() {
    return Router(
        {.routes = job_routes(pages),
         .error_page = [](const Request&, int status,
                          const std::string&) { return plain_text(status, "an error page"); },
         .observe = [](const Answered&) {},
         .recognise = [this](const Request&) { return visitor; }});
  }
  Response get(const std::string& path, Parameters query = {}) {
    return router().answer({.path = path, .query_parameters = std::move(query)});
  }
  Response post(const std::string& path, std::string token = "t") {
    return router().answer({.method = Method::post,
                            .path = path,
                            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                            .body = "form_token=" + token});
  }
  std::string job_of_leeds() {
    JobOrder order = order_of({"a"});
    order.title = "Import of <beds>.csv";
    order.scope = "leeds";
    return ask(order);
  }
  static Visitor someone(int account, std::vector<Grant> grants) {
    return {.account = AccountId{account}, .grants = std::move(grants), .form_token = "t"};
  }
  static bool has(const Response& response, std::string_view text) {
    return response.body.find(text) != std::string::npos;
  }

  JobPages pages{
      .desk = *desk,
      .frame =
          [](std::string title, Html main, const Visitor&) {
            Page page;
            page.title = std::move(title);
            page.main = std::move(main);
            return page;
          },
      .scope_tree =
          [] { return ScopeTree({{"england", ""}, {"leeds", "england"}, {"wales", ""}}); },
      .now = [] { return kNow; },
      .wake = [this] { ++wakes; },
      .refused =
          [](const Request&, const base::Error& error) {
            return plain_text(http_status(error.code), error.problems[0].what);
          }};
  int wakes = 0;
  Visitor visitor = someone(12, {{Role::analyst, "leeds"}});
};

// Who, whether they come in, whether they see the job of account 12 on Leeds, what they get when
// they cancel it.
TEST_F(JobPage, IsThereForWhoMaySeeTheJobAndNobodyElse) {
  struct Case {
    Visitor visitor;
    int list;
    int page;
    int cancel;
  };
  const Case cases[] = {
      {{}, 303, 303, 401},
      {someone(2, {}), 403, 403, 403},
      {someone(2, {{Role::reader, "wales"}}), 200, 404, 404},
      {someone(2, {{Role::analyst, "wales"}}), 200, 404, 404},
      {someone(2, {{Role::administrator, "wales"}}), 200, 404, 404},
      {someone(2, {{Role::reader, "leeds"}}), 200, 200, 403},
      {someone(2, {{Role::body_lead, "england"}}), 200, 200, 403},
      {someone(2, {{Role::administrator, "england"}}), 200, 200, 403},
      {someone(12, {{Role::reader, "wales"}}), 200, 200, 303},
      {someone(2, {{Role::administrator, ""}}), 200, 200, 303},
  };
  for (const auto& [who, list, page, cancel] : cases) {
    const auto id = write(ask_for_job, order_of({"a"}), kNow).value_or("");
    visitor = who;
    const auto job = job_of_leeds();
    const auto told = who.grants.empty() ? "no grant" : words_of(who.grants[0].role);
    EXPECT_EQ(get("/jobs").status, list) << told;
    EXPECT_EQ(has(get("/jobs"), job), page == 200) << told;
    EXPECT_EQ(get("/jobs/" + job).status, page) << told;
    EXPECT_EQ(post("/jobs/" + job + "/cancel").status, cancel) << told;
    EXPECT_EQ(find(job)->state == JobState::cancelled, cancel == 303) << told;
    write(ask_to_cancel, job, kNow);
    write(ask_to_cancel, id, kNow);
  }
}

TEST_F(JobPage, IsNotThereForAnotherAddress) {
  EXPECT_EQ(get("/jobs/none").status, 404);
  EXPECT_EQ(get("/jobs/%27%20OR%201=1").status, 404);
  EXPECT_EQ(post("/jobs/none/cancel").status, 404);
}

TEST_F(JobPage, TellsHowFarARunningJobIsAndLooksAgainUntilItIsToldNotTo) {
  const auto id = job_of_leeds();
  const auto waiting = get("/jobs/" + id);
  EXPECT_TRUE(has(waiting, "Others come first. It begins by itself."));
  EXPECT_EQ(find_header(waiting.headers, "Refresh"), "2");
  write(start_next_job, "a watcher", kNow);
  write(put_progress, id, JobProgress{3, 4, "Reading the file"});
  const auto running = get("/jobs/" + id);
  EXPECT_TRUE(has(running, "Reading the file</label>"));
  EXPECT_TRUE(has(running, "max=\"4\" value=\"3\">75.0%</progress>"));
  EXPECT_TRUE(has(running, "Import of &lt;beds&gt;.csv"));
  EXPECT_FALSE(has(running, "<beds>"));
  EXPECT_TRUE(has(running, "Cancel this job"));
  const auto still = get("/jobs/" + id, {{"refresh", "no"}});
  EXPECT_FALSE(find_header(still.headers, "Refresh"));
  EXPECT_TRUE(has(still, "Load this page again"));
}

TEST_F(JobPage, CancelsOnceAndSaysSo) {
  const auto id = job_of_leeds();
  write(start_next_job, "a watcher", kNow);
  EXPECT_EQ(post("/jobs/" + id + "/cancel", "another").status, 403);
  EXPECT_FALSE(find(id)->cancel_asked);
  const auto response = post("/jobs/" + id + "/cancel");
  EXPECT_EQ(find_header(response.headers, "Location"), "/jobs/" + id);
  EXPECT_EQ(wakes, 1);
  EXPECT_TRUE(find(id)->cancel_asked);
  EXPECT_TRUE(has(get("/jobs/" + id), "It is being cancelled."));
  EXPECT_FALSE(has(get("/jobs/" + id), "Cancel this job"));
}

TEST_F(JobPage, ShowsAnswerAndLogOfAJobThatHasEndedAsText) {
  const auto id = job_of_leeds();
  write(start_next_job, "a watcher", kNow);
  write(end_job, id, JobEnd{JobState::failed, 3, "It failed."},
        JobOutput{"<b>answer</b>", "<script>log</script>"}, kNow);
  const auto page = get("/jobs/" + id);
  EXPECT_FALSE(find_header(page.headers, "Refresh"));
  EXPECT_TRUE(has(page, "It failed."));
  EXPECT_TRUE(has(page, "&lt;b&gt;answer&lt;/b&gt;</pre>"));
  EXPECT_TRUE(has(page, "&lt;script&gt;log&lt;/script&gt;</pre>"));
  EXPECT_FALSE(has(page, "Cancel this job"));
  EXPECT_TRUE(read_html(page.body)) << page.body;
}

TEST_F(JobPage, CallsAFileAsItsSenderCallsItAndNamesNoFolderOfTheService) {
  JobOrder order = order_of({"a", "/srv/secret/x.csv"});
  order.file = JobFile{.path = "/srv/secret/x.csv", .name = "<my>.csv"};
  for (const auto kept : {JobFile::Kept::a_day_longer, JobFile::Kept::until_the_end}) {
    order.file->kept = kept;
    const auto id = ask(order);
    write(start_next_job, "a watcher", kNow);
    write(end_job, id, JobEnd{JobState::failed, 2, "No."},
          JobOutput{"/srv/secret/x.csv", "/srv/secret/x.csv:2:3: no"}, kNow);
    const auto page = get("/jobs/" + id);
    EXPECT_FALSE(has(page, "/srv")) << page.body;
    const bool is_kept = kept == JobFile::Kept::a_day_longer;
    EXPECT_TRUE(has(page, is_kept ? "&lt;my&gt;.csv:2:3: no" : "the file:2:3: no")) << page.body;
  }
}

TEST_F(JobPage, LetsASliceShowTheAnswerOfItsCommand) {
  pages.show_answer = [](const EndedJob& ended, const Visitor&) -> std::optional<JobAnswer> {
    if (ended.result != "ours") return std::nullopt;
    return JobAnswer{.top = Html().raw("<p>Top</p>"),
                     .main = Html().raw("<p>Ours</p>"),
                     .state = PageState::in_error};
  };
  for (const std::string result : {"ours", "another"}) {
    const auto id = job_of_leeds();
    write(start_next_job, "a watcher", kNow);
    write(end_job, id, JobEnd{JobState::done, 0, "Done."}, JobOutput{result, ""}, kNow);
    const auto page = get("/jobs/" + id);
    EXPECT_EQ(has(page, "<p>Ours</p>"), result == "ours");
    EXPECT_EQ(has(page, "<title>Error: "), result == "ours");
    EXPECT_EQ(has(page, "another</pre>"), result == "another");
  }
}

}  // namespace
}  // namespace commonweal::platform
