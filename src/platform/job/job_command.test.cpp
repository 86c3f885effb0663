#include "platform/job/job_command.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <sstream>

#include "platform/cli/run.hpp"
#include "platform/job/desk_fixture.hpp"
#include "platform/job/job_files.hpp"
#include "platform/job/process_mark.hpp"

namespace commonweal::platform {
namespace {

// What a job runs: prints who asks, what it was given, and whether they may write on "leeds".
base::Result<ExitStatus> tell(const Call& call) {
  call.progress(1, 2, "Half way");
  call.out << call.world.actor << ' ' << call.option("--db")->text;
  for (const auto& operand : call.operands) call.out << ' ' << operand;
  call.out << (call.may(Right::write_figures, "leeds") ? " may" : " may not") << '\n';
  return ExitStatus::done;
}

constexpr Command kTell{.area = "test",
                        .verb = "tell",
                        .operands = {Operands::Count::one_or_more, "WORD", "Any."},
                        .uses = Command::Uses::store_to_write,
                        .run = tell,
                        .right = Right::write_figures};

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

struct JobCommand : DeskFixture {
  Printed run(const std::vector<std::string>& words) {
    const std::array commands = {kRunJob, kListJobs, kShowJob, kCancelJob, kTell};
    World world{
        .open_store = [](std::string_view, Opening) { return Store::open("sqlite::memory:", {}); },
        .open_desk = [this](std::string_view, Opening) { return base::Result<Store>(opened()); },
        .now = [] { return kNow; },
        .actor = "shell:ann",
        .commands = commands,
        .account_may = account_may};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }
  // As the service does that started this process.
  std::string given_running(const JobOrder& order) {
    const auto id = ask(order);
    write(start_next_job, *mark_of(getppid()), kNow);
    return id;
  }

  decltype(World::account_may) account_may = [](Store&, AccountId account) -> MayRule {
    return [account](Right right, std::string_view scope) {
      return account == AccountId{12} && right == Right::write_figures && scope != "leeds";
    };
  };
};

TEST_F(JobCommand, RunsAJobAsItsAsker) {
  const auto id = given_running(order_of({"test", "tell", "one", "--", "--two"}));
  const auto printed = run({"job", "run", id, "--db", "sqlite:x.db"});
  EXPECT_EQ(printed.err, "");
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out, "account:12 sqlite:x.db one --two may not\n");
}

TEST_F(JobCommand, RunsNothingForOneWhoMayNotAnyMore) {
  JobOrder order = order_of({"test", "tell", "one"});
  order.scope = "leeds";
  const auto id = given_running(order);
  const auto printed = run({"job", "run", id});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err,
            "commonweal: Who asked for this may not do it, or not any more. Ask an "
            "administrator.\n");
  account_may = {};
  EXPECT_EQ(run({"job", "run", given_running(order_of({"test", "tell", "one"}))}).status,
            ExitStatus::bad_input);
}

TEST_F(JobCommand, RunsOnlyWhatTheServiceAboveItWatches) {
  const auto waiting = ask(order_of({"test", "tell", "one"}));
  for (const auto& id : {waiting, std::string("none")}) {
    EXPECT_EQ(run({"job", "run", id}).out, "");
    EXPECT_EQ(run({"job", "run", id}).status, ExitStatus::bad_input);
  }
  write(start_next_job, own_mark(), kNow);
  EXPECT_EQ(run({"job", "run", waiting}).err,
            "commonweal: Only the service that watches over a job runs it: see commonweal job "
            "show.\n");
}

TEST_F(JobCommand, RunsOnlyWithTheFileThatWasSent) {
  JobOrder order = order_of({"test", "tell", "one"});
  order.file = keep_file(folder / "files", "a.csv", "abc");
  EXPECT_EQ(run({"job", "run", given_running(order)}).status, ExitStatus::done);
  order.file->digest = "another";
  EXPECT_EQ(run({"job", "run", given_running(order)}).err,
            "commonweal: The file is not the one that was sent. Nothing was read. Send it "
            "again.\n");
  std::filesystem::remove(order.file->path);
  const auto gone = run({"job", "run", given_running(order)});
  EXPECT_EQ(gone.status, ExitStatus::world_failed);
  EXPECT_EQ(gone.out, "");
}

TEST_F(JobCommand, RunsNoCommandThatIsNotThereAnyMore) {
  const auto printed = run({"job", "run", given_running(order_of({"test", "gone"}))});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
}

TEST_F(JobCommand, ListsAndShowsJobs) {
  EXPECT_EQ(run({"job", "list"}).out, "");
  const auto first = given_running(order_of({"test", "tell"}));
  write(put_progress, first, JobProgress{3, 7, "Reading"});
  const auto second = ask(order_of({"test", "tell"}), kNow + std::chrono::seconds(1));
  EXPECT_EQ(run({"job", "list"}).out, second + "  2026-11-23T04:05:07Z  waiting  A test\n" + first +
                                          "  2026-11-23T04:05:06Z  running  A test\n");
  EXPECT_EQ(run({"job", "show", first}).out,
            "A test\nstate:   running\nasked:   2026-11-23T04:05:06Z\n"
            "started: 2026-11-23T04:05:06Z\nsteps:   3 of 7\nReading\n");
  write(end_job, first, JobEnd{JobState::failed, 3, "It failed."},
        JobOutput{"an answer", "a log\n"}, kNow);
  EXPECT_EQ(run({"job", "show", first}).out,
            "A test\nstate:   failed\nasked:   2026-11-23T04:05:06Z\n"
            "started: 2026-11-23T04:05:06Z\nended:   2026-11-23T04:05:06Z\nsteps:   3 of 7\n"
            "It failed.\n\nAnswer:\nan answer\n\nLog:\na log\n");
  const auto json = run({"job", "show", first, "--json"}).out;
  EXPECT_NE(json.find("\"exit_status\": 3,\n  \"result\": \"an answer\""), std::string::npos)
      << json;
  EXPECT_EQ(json.find("account"), std::string::npos) << json;
}

TEST_F(JobCommand, CancelsAJobOnce) {
  const auto id = ask(order_of({"test", "tell"}));
  EXPECT_EQ(run({"job", "cancel", id}).out, "The job will be cancelled.\n");
  const auto again = run({"job", "cancel", id});
  EXPECT_EQ(again.status, ExitStatus::bad_input);
  EXPECT_EQ(again.err, "commonweal: Job \"" + id +
                           "\" has ended already: It was cancelled before it began.\n");
  EXPECT_EQ(run({"job", "cancel", "none"}).err,
            "commonweal: There is no job \"none\". See commonweal job list.\n");
}

}  // namespace
}  // namespace commonweal::platform
