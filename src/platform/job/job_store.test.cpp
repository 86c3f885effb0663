#include "platform/job/job_store.hpp"

#include <gtest/gtest.h>

#include "platform/job/desk_fixture.hpp"
#include "platform/job/process_mark.hpp"

namespace commonweal::platform {
namespace {

struct JobStore : DeskFixture {
  std::vector<std::string> running_ids() {
    std::vector<std::string> ids;
    for (const Job& job : read(latest_jobs, std::int64_t{100})) {
      if (job.state == JobState::running) ids.push_back(job.id);
    }
    return ids;
  }
  std::optional<Job> start(std::string_view watcher = "a watcher") {
    return write(start_next_job, watcher, kNow + std::chrono::seconds(1));
  }
  void end(const std::string& id, JobState state = JobState::done) {
    write(end_job, id, JobEnd{state, 0, "Done."}, JobOutput{"answer", "log"},
          kNow + std::chrono::seconds(2));
  }
};

TEST_F(JobStore, KeepsWhatWasAskedFor) {
  JobOrder order = order_of({"observation", "import", "a file.csv", ""});
  order.scope = "leeds";
  order.file = JobFile{.path = "there/x.csv",
                       .name = "our \"figures\".csv",
                       .bytes = 12,
                       .digest = "abc",
                       .kept = JobFile::Kept::a_day_longer};
  const auto id = ask(order);
  const auto job = find(id);
  ASSERT_TRUE(job);
  EXPECT_EQ(job->order.words, order.words);
  EXPECT_EQ(job->order.title, order.title);
  EXPECT_EQ(job->order.account, order.account);
  EXPECT_EQ(job->order.actor, order.actor);
  EXPECT_EQ(job->order.scope, "leeds");
  EXPECT_EQ(job->order.file, order.file);
  EXPECT_EQ(job->state, JobState::waiting);
  EXPECT_EQ(job->asked, kNow);
  EXPECT_FALSE(job->started || job->ended || job->cancel_asked || job->exit_status);
  EXPECT_FALSE(find("another"));
}

TEST_F(JobStore, StartsTheOneThatWaitedLongest) {
  const auto later = ask(order_of({"b"}), kNow + std::chrono::seconds(1));
  const auto first = ask(order_of({"a"}), kNow);
  EXPECT_TRUE(read(a_job_waits));
  EXPECT_EQ(start()->id, first);
  EXPECT_EQ(start()->id, later);
  EXPECT_FALSE(read(a_job_waits));
  EXPECT_FALSE(start());
  EXPECT_EQ(running_ids().size(), 2U);
}

TEST_F(JobStore, KeepsHowItFaredAndEnded) {
  const auto id = ask(order_of({"a"}));
  start();
  write(put_progress, id, JobProgress{3, 7, "Reading"});
  EXPECT_EQ(find(id)->progress, (JobProgress{3, 7, "Reading"}));
  end(id);
  const auto job = find(id);
  EXPECT_EQ(job->state, JobState::done);
  EXPECT_EQ(job->progress, (JobProgress{3, 7, "Done."}));
  EXPECT_EQ(job->exit_status, 0);
  EXPECT_EQ(*job->ended - *job->started, std::chrono::seconds(1));
  EXPECT_EQ(read(job_result, id), "answer");
  EXPECT_EQ(read(job_log, id), "log");
}

TEST_F(JobStore, EndsAJobOnce) {
  const auto id = ask(order_of({"a"}));
  start();
  end(id, JobState::done);
  end(id, JobState::interrupted);
  EXPECT_EQ(find(id)->state, JobState::done);
}

TEST_F(JobStore, LetsAnAccountHaveOnlySoManyUnfinished) {
  std::string last;
  for (int count = 0; count < kUnfinishedJobsMax; ++count) last = ask(order_of({"a"}));
  const auto refused = write(ask_for_job, order_of({"a"}), kNow);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, base::ErrorCode::conflict);
  EXPECT_EQ(refused.error().problems[0].what,
            "You have 5 jobs that are not done. Wait until one is, or cancel one.");
  JobOrder other = order_of({"a"});
  other.account = AccountId{99};
  EXPECT_TRUE(write(ask_for_job, other, kNow));
  EXPECT_TRUE(write(ask_to_cancel, last, kNow));
  EXPECT_TRUE(write(ask_for_job, order_of({"a"}), kNow));
}

TEST_F(JobStore, CancelsAWaitingJobAtOnceAndTellsTheWatcherOfARunningOne) {
  const auto running = ask(order_of({"a"}));
  const auto waiting = ask(order_of({"b"}), kNow + std::chrono::seconds(1));
  start("me");
  EXPECT_TRUE(write(ask_to_cancel, waiting, kNow));
  EXPECT_EQ(find(waiting)->state, JobState::cancelled);
  EXPECT_EQ(find(waiting)->progress.sentence, "It was cancelled before it began.");
  EXPECT_TRUE(write(ask_to_cancel, running, kNow));
  EXPECT_EQ(find(running)->state, JobState::running);
  EXPECT_TRUE(find(running)->cancel_asked);
  EXPECT_EQ(read(jobs_to_cancel, "me"), std::vector{running});
  EXPECT_TRUE(read(jobs_to_cancel, "another").empty());
  end(running);
  EXPECT_FALSE(write(ask_to_cancel, running, kNow));
  EXPECT_FALSE(write(ask_to_cancel, "no job", kNow));
}

TEST_F(JobStore, InterruptsWhatHasNoWatcherLeft) {
  const auto orphan = ask(order_of({"a"}));
  start("0 1 2");
  const auto watched = ask(order_of({"b"}));
  start(own_mark());
  const auto waiting = ask(order_of({"c"}));
  EXPECT_EQ(write(interrupt_orphans, kNow), 1);
  EXPECT_EQ(find(orphan)->state, JobState::interrupted);
  EXPECT_EQ(find(orphan)->progress.sentence, "The service ended while it ran. Ask again.");
  EXPECT_EQ(find(watched)->state, JobState::running);
  EXPECT_EQ(find(waiting)->state, JobState::waiting);
}

TEST_F(JobStore, GivesAFileUpWithItsJobOrADayLater) {
  JobOrder order = order_of({"a"});
  order.file = JobFile{.path = "once.csv"};
  const auto once = ask(order);
  order.file = JobFile{.path = "twice.csv", .kept = JobFile::Kept::a_day_longer};
  const auto twice = ask(order);
  const auto ended = JobEnd{JobState::done, 0, ""};
  EXPECT_EQ(write(end_job, once, ended, JobOutput{}, kNow), "once.csv");
  EXPECT_EQ(write(end_job, twice, ended, JobOutput{}, kNow), std::nullopt);
  EXPECT_EQ(write(paths_still_needed, kNow + std::chrono::hours(23)),
            std::vector<std::string>{"twice.csv"});
  EXPECT_TRUE(write(paths_still_needed, kNow + std::chrono::hours(25)).empty());
  EXPECT_TRUE(find(twice));
}

TEST_F(JobStore, LetsAnAccountKeepItsLatestFilesOnly) {
  for (int number = 0; number < kFilesOfAccountMax + 2; ++number) {
    JobOrder order = order_of({"a"});
    order.file = JobFile{.path = std::to_string(number), .kept = JobFile::Kept::a_day_longer};
    const auto id = ask(order);
    write(end_job, id, JobEnd{JobState::done, 0, ""}, JobOutput{},
          kNow + std::chrono::seconds(number));
  }
  EXPECT_TRUE(write(forget_older_files, AccountId{1}).empty());
  EXPECT_EQ(write(forget_older_files, AccountId{12}), (std::vector<std::string>{"1", "0"}));
  EXPECT_TRUE(write(forget_older_files, AccountId{12}).empty());
}

TEST_F(JobStore, ForgetsAJobAMonthAfterItsEnd) {
  const auto ended = ask(order_of({"a", "b"}));
  const auto waiting = ask(order_of({"c"}));
  end(ended);
  write(paths_still_needed, kNow + std::chrono::days(29));
  EXPECT_TRUE(find(ended));
  write(paths_still_needed, kNow + std::chrono::days(31));
  EXPECT_FALSE(find(ended));
  EXPECT_TRUE(find(waiting));
}

}  // namespace
}  // namespace commonweal::platform
