#include "missions/import_page.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include "missions/import_answer_page.hpp"
#include "missions/page_fixture.hpp"
#include "platform/http/router.hpp"
#include "platform/job/job_files.hpp"
#include "platform/job/job_store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::JobFile;
using platform::Method;
using platform::Request;
using platform::Response;
using platform::Role;
using platform::Visitor;

struct ImportPage : testing::Test {
  ~ImportPage() override { std::filesystem::remove_all(folder); }

  static std::filesystem::path made_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "import_XXXXXX").string();
    return mkdtemp(name.data());
  }

  Response ask(Request request) {
    const platform::Router router({.routes = import_routes(pages),
                                   .error_page =
                                       [](const Request&, int status, const std::string&) {
                                         return platform::plain_text(status, "an error page");
                                       },
                                   .observe = [](const platform::Answered&) {},
                                   .recognise = [this](const Request&) { return visitor; }});
    return router.answer(std::move(request));
  }
  Response send(const std::string& part, const std::string& token = "t") {
    return ask({.method = Method::post,
                .path = "/import",
                .headers = {{"Content-Type", "multipart/form-data; boundary=line"}},
                .body = "--line\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n" +
                        token + "\r\n" + part + "--line--\r\n"});
  }
  static std::string file_part(std::string_view name, std::string_view content) {
    return "--line\r\nContent-Disposition: form-data; name=\"figures\"; filename=\"" +
           std::string(name) + "\"\r\n\r\n" + std::string(content) + "\r\n";
  }
  std::vector<platform::Job> jobs() {
    platform::Transaction transaction(desk, platform::Access::read);
    std::vector<platform::Job> all;
    for (const auto& job : platform::latest_jobs(transaction, 100)) {
      all.push_back(*platform::find_job(transaction, job.id));
    }
    return all;
  }
  std::size_t files() const {
    const auto kept = std::filesystem::path(folder / "files");
    if (!std::filesystem::exists(kept)) return 0;
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(kept), {}));
  }
  void expect_refused(const Response& response, int status, std::string_view what) {
    EXPECT_EQ(response.status, status) << what;
    EXPECT_NE(response.body.find(what), std::string::npos) << response.body;
    EXPECT_NE(response.body.find("href=\"#figures\""), std::string::npos) << what;
    EXPECT_TRUE(platform::read_html(response.body)) << what;
    EXPECT_TRUE(jobs().empty()) << what;
    EXPECT_EQ(files(), 0U) << what;
  }

  platform::TestDatabase database;
  platform::Store desk =
      platform::Store::open(database.url(),
                            {platform::read_migrations("src/platform/job/migrations", "job")})
          .value();
  std::filesystem::path folder = made_folder();
  Visitor visitor{.account = platform::AccountId{7},
                  .actor = "account:7",
                  .grants = {{Role::reader, "a"}, {Role::analyst, "leeds"}},
                  .form_token = "t"};
  int wakes = 0;
  platform::JobPages job_pages{.desk = desk,
                               .frame =
                                   [](std::string title, platform::Html main, const Visitor&) {
                                     platform::Page page;
                                     page.title = std::move(title);
                                     page.main = std::move(main);
                                     return page;
                                   },
                               .scope_tree = [] { return platform::ScopeTree(); },
                               .now = [] { return kNow; },
                               .wake = [this] { ++wakes; },
                               .refused =
                                   [](const Request&, const base::Error& error) {
                                     return platform::plain_text(platform::http_status(error.code),
                                                                 error.problems[0].what);
                                   }};
  ImportPages pages{.jobs = job_pages, .files = folder / "files"};
};

TEST_F(ImportPage, SaysOnItsFormWhatItTakes) {
  const auto page = ask({.path = "/import"});
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.body.find("enctype=\"multipart/form-data\""), std::string::npos);
  EXPECT_NE(page.body.find("Up to 64 MB."), std::string::npos);
  EXPECT_TRUE(platform::read_html(page.body));
}

TEST_F(ImportPage, KeepsTheFileAndAsksForALookAtIt) {
  const auto response = send(file_part("..\\..\\be ds.csv", "metric,body\n"));
  ASSERT_EQ(jobs().size(), 1U);
  const auto job = jobs()[0];
  EXPECT_EQ(find_header(response.headers, "Location"), "/jobs/" + job.id);
  EXPECT_EQ(wakes, 1);
  EXPECT_EQ(job.order.title, "What be ds.csv would change");
  EXPECT_EQ(job.order.scope, "leeds");
  EXPECT_EQ(job.order.actor, "account:7");
  ASSERT_TRUE(job.order.file);
  EXPECT_EQ(job.order.words,
            (std::vector<std::string>{"observation", "import", job.order.file->path, "--dry-run",
                                      "--json"}));
  EXPECT_EQ(platform::file_digest(job.order.file->path), job.order.file->digest);
  EXPECT_EQ(job.order.file->bytes, 12);
}

TEST_F(ImportPage, RefusesWhatIsNoFileOfFigures) {
  expect_refused(send(""), 400, "Select a CSV file or an .xlsx workbook");
  expect_refused(send(file_part("", "")), 400, "Select a CSV file or an .xlsx workbook");
  expect_refused(send(file_part("empty.csv", "")), 400, "The selected file is empty");
  expect_refused(send(file_part("a.xls", std::string_view("\xD0\xCF\x11\xE0\0", 5))), 400,
                 "The selected file must be a CSV file or an .xlsx workbook");
}

TEST_F(ImportPage, TakesAWorkbook) {
  EXPECT_EQ(send(file_part("a.xlsx", std::string_view("PK\3\4\0\0", 6))).status, 303);
}

TEST_F(ImportPage, TakesSixtyFourMebibytesAndNotAByteMore) {
  expect_refused(send(file_part("large.csv", std::string(kImportBytesMax + 1, 'x'))), 413,
                 "The selected file must be no larger than 64 MB");
  EXPECT_EQ(send(file_part("large.csv", std::string(kImportBytesMax, 'x'))).status, 303);
  EXPECT_EQ(jobs().size(), 1U);
}

TEST_F(ImportPage, TakesNothingFromAnotherSiteOrFromOneWhoMayNotWrite) {
  EXPECT_EQ(send(file_part("a.csv", "a"), "another").status, 403);
  visitor.grants = {{Role::body_lead, "leeds"}};
  EXPECT_EQ(send(file_part("a.csv", "a")).status, 403);
  visitor = {};
  EXPECT_EQ(send(file_part("a.csv", "a")).status, 401);
  EXPECT_TRUE(jobs().empty());
  EXPECT_EQ(files(), 0U);
}

TEST_F(ImportPage, TakesNoMoreThanAFewFilesAtOnce) {
  for (int count = 0; count < platform::kUnfinishedJobsMax; ++count) {
    EXPECT_EQ(send(file_part("a.csv", "a")).status, 303);
  }
  const auto response = send(file_part("a.csv", "a"));
  EXPECT_EQ(response.status, 409);
  EXPECT_NE(response.body.find("You have 5 jobs that are not done."), std::string::npos);
  EXPECT_EQ(files(), static_cast<std::size_t>(platform::kUnfinishedJobsMax));
}

// What a job shows: words, how it ended, what its child wrote.
struct ImportAnswer : testing::Test {
  std::string shown(std::string_view result, std::string_view log = "") {
    const std::string result_text(result);
    const std::string log_text(log);
    const auto answer = import_answer({job, result_text, log_text}, owner);
    if (!answer) return "none";
    EXPECT_EQ(answer->state == platform::PageState::in_error, !answer->top.empty());
    return answer->top.str() + answer->main.str();
  }

  Visitor owner{.account = platform::AccountId{7}, .form_token = "t"};
  platform::Job job{
      .id = "j",
      .order = {.words = {"observation", "import", "there/x.csv", "--dry-run", "--json"},
                .account = platform::AccountId{7},
                .file = JobFile{.path = "there/x.csv", .name = "my.csv"}},
      .state = platform::JobState::done,
      .exit_status = 0};
};

constexpr auto kPreview = R"({"dry_run": true,
  "changes": {"new": 1, "changed": 1234, "as_before": 5},
  "changed_figures": [{"metric": "m", "body": "b", "period": "2020", "before": "1", "after": "2",
                       "differs": "figure, <source>"}],
  "new_figures": [{"metric": "m", "body": "b", "period": "2021", "before": null, "after": "3",
                   "differs": ""}]})";

TEST_F(ImportAnswer, ListsCountsAndFirstFiguresAndAsksWhetherToWriteThem) {
  const auto page = shown(kPreview);
  for (const char* part : {"1,234", "figure, &lt;source&gt;", "And 1,233 more.", "New figures",
                           "action=\"/import/j/confirm\"", "Import these figures"}) {
    EXPECT_NE(page.find(part), std::string::npos) << part << " in\n" << page;
  }
  EXPECT_EQ(page.find("And 0 more"), std::string::npos);
}

TEST_F(ImportAnswer, AsksNobodyElseAndNotOnceTheFileIsGone) {
  job.order.file = std::nullopt;
  EXPECT_NE(shown(kPreview).find("The file is no longer kept"), std::string::npos);
  job.order.file = JobFile{};
  owner.account = platform::AccountId{8};
  EXPECT_EQ(shown(kPreview).find("<form"), std::string::npos);
}

TEST_F(ImportAnswer, SaysWhereNothingChangesOrChanged) {
  constexpr auto kNothing = R"({"changes": {"new": 0, "changed": 0, "as_before": 5}})";
  EXPECT_NE(shown(kNothing).find("Nothing would change"), std::string::npos);
  EXPECT_EQ(shown(kNothing).find("<form"), std::string::npos);
  job.order.words = {"observation", "import", "there/x.csv", "--json"};
  EXPECT_NE(shown(R"({"new": 0, "changed": 0, "as_before": 5})").find("Nothing changed."),
            std::string::npos);
  EXPECT_NE(shown(R"({"new": 2, "changed": 0, "as_before": 5})").find("have been imported"),
            std::string::npos);
}

TEST_F(ImportAnswer, SaysWhatOfAPublishersFileWasLeftOut) {
  constexpr auto kLog =
      "commonweal: my.csv: read as dfe-absence. 12 rows of 2 bodies not held here were left out: "
      "E1, E2.\n";
  EXPECT_NE(
      shown(kPreview, kLog)
          .find("<p class=\"govuk-body\">my.csv: read as dfe-absence. 12 rows of 2 bodies not "
                "held here were left out: E1, E2.</p>"),
      std::string::npos);
  job.order.words = {"observation", "import", "there/x.csv", "--json"};
  EXPECT_NE(shown(R"({"new": 2, "changed": 0, "as_before": 5})", kLog).find("were left out"),
            std::string::npos);
}

TEST_F(ImportAnswer, ListsTheProblemsOfARefusedFile) {
  job.state = platform::JobState::failed;
  job.exit_status = 2;
  const auto page = shown("",
                          "commonweal: my.csv:2:3: \"soon\" is not a period.\n"
                          "commonweal: There are 7 more problems like these.\n");
  EXPECT_NE(page.find("my.csv:2:3: &quot;soon&quot; is not a period."), std::string::npos) << page;
  EXPECT_NE(page.find("There are 7 more problems like these."), std::string::npos);
}

TEST_F(ImportAnswer, LeavesOtherJobsAndOtherEndsToThePageOfJobs) {
  EXPECT_EQ(shown("no JSON"), "none");
  EXPECT_EQ(shown("{}"), "none");
  job.state = platform::JobState::failed;
  job.exit_status = 70;
  EXPECT_EQ(shown(""), "none");
  job.order.words = {"metric", "project"};
  EXPECT_EQ(shown(kPreview), "none");
}

}  // namespace
}  // namespace commonweal::missions
