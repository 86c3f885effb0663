#include "platform/job/job_runner.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <atomic>
#include <mutex>
#include <thread>

#include "platform/job/child_fixture.hpp"
#include "platform/job/desk_fixture.hpp"
#include "platform/job/job_files.hpp"

namespace commonweal::platform {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Clock = std::chrono::steady_clock;

// Its jobs have the words of the misbehaving child.
struct JobRunnerTest : DeskFixture {
  JobRunnerOptions options() {
    return {
        .child_of = [this](const std::string& id) { return misbehaving(find(id)->order.words); },
        .now = [] { return kNow; },
        .log =
            [this](std::string_view line) {
              const std::lock_guard lock(log_lock);
              log.emplace_back(line);
            },
        .files = folder / "files",
        .limits = roomy_limits(),
        .rest = 20ms};
  }

  template <class Condition>
  bool eventually(Condition holds) {
    const auto patience = Clock::now() + 10s;
    while (Clock::now() < patience) {
      if (holds()) return true;
      std::this_thread::sleep_for(5ms);
    }
    return false;
  }
  bool comes_to(const std::string& id, JobState state) {
    return eventually([&] { return find(id)->state == state; });
  }
  bool has_begun(const std::string& id) {
    return eventually([&] { return !find(id)->progress.sentence.empty(); });
  }

  std::mutex log_lock;
  std::vector<std::string> log;
};

TEST_F(JobRunnerTest, CarriesOutJobsAndWritesDownHowTheyFared) {
  JobRunner runner(*desk, options());
  const auto good = ask(order_of({"succeed"}));
  const auto bad = ask(order_of({"crash"}));
  runner.wake();
  ASSERT_TRUE(comes_to(good, JobState::done));
  ASSERT_TRUE(comes_to(bad, JobState::failed));
  EXPECT_EQ(find(good)->progress, (JobProgress{1, 2, "Done."}));
  EXPECT_EQ(read(job_result, good), "the answer\n");
  EXPECT_EQ(read(job_log, good), "a warning\n");
  EXPECT_EQ(find(bad)->progress.sentence, "It crashed (signal 11).");
  EXPECT_EQ(log, std::vector<std::string>{});
}

TEST_F(JobRunnerTest, LetsTheOthersWaitWhereItIsBusy) {
  const auto first = ask(order_of({"work"}), kNow);
  const auto second = ask(order_of({"work"}), kNow + 1s);
  JobRunner runner(*desk, options());
  ASSERT_TRUE(has_begun(first));
  EXPECT_EQ(find(second)->state, JobState::waiting);
  write(ask_to_cancel, first, kNow);
  ASSERT_TRUE(comes_to(first, JobState::cancelled));
  ASSERT_TRUE(has_begun(second));
}

TEST_F(JobRunnerTest, CarriesOutAsManyAtOnceAsItMay) {
  const auto first = ask(order_of({"work"}));
  const auto second = ask(order_of({"work"}));
  auto two = options();
  two.at_once = 2;
  JobRunner runner(*desk, two);
  EXPECT_TRUE(has_begun(first));
  EXPECT_TRUE(has_begun(second));
}

TEST_F(JobRunnerTest, StopsByInterruptingWhatRunsAndLeavingWhatWaits) {
  const auto running = ask(order_of({"hang-deaf"}), kNow);
  const auto waiting = ask(order_of({"succeed"}), kNow + 1s);
  {
    JobRunner runner(*desk, options());
    ASSERT_TRUE(has_begun(running));
    const auto begin = Clock::now();
    runner.stop();
    EXPECT_LT(Clock::now() - begin, 3s);
  }
  EXPECT_EQ(find(running)->state, JobState::interrupted);
  EXPECT_EQ(find(running)->progress.sentence, "The service stopped before it was done. Ask again.");
  EXPECT_EQ(find(waiting)->state, JobState::waiting);
  JobRunner next(*desk, options());
  EXPECT_TRUE(comes_to(waiting, JobState::done));
}

TEST_F(JobRunnerTest, FailsAJobThatCannotBeStartedAndGoesOn) {
  std::atomic<bool> broken = true;
  auto breaking = options();
  breaking.child_of = [&](const std::string& id) {
    if (broken.exchange(false)) throw std::runtime_error("No process.");
    return misbehaving(find(id)->order.words);
  };
  const auto first = ask(order_of({"succeed"}), kNow);
  const auto second = ask(order_of({"succeed"}), kNow + 1s);
  JobRunner runner(*desk, breaking);
  ASSERT_TRUE(comes_to(second, JobState::done));
  EXPECT_EQ(find(first)->state, JobState::failed);
  EXPECT_EQ(find(first)->progress.sentence, "No process could be started for it. Ask again later.");
}

TEST_F(JobRunnerTest, RemovesTheFileOfAJobWithItsEnd) {
  JobOrder order = order_of({"succeed"});
  order.file = keep_file(folder / "files", "a.csv", "abc");
  const auto id = ask(order);
  JobRunner runner(*desk, options());
  ASSERT_TRUE(comes_to(id, JobState::done));
  EXPECT_TRUE(eventually([&] { return !std::filesystem::exists(order.file->path); }));
}

TEST_F(JobRunnerTest, TriesAgainWhereTheDeskFails) {
  write([](Transaction& transaction) {
    transaction.prepare("ALTER TABLE job_word RENAME TO elsewhere").run();
  });
  const auto id = "a";
  JobRunner runner(*desk, options());
  write([](Transaction& transaction) {
    transaction
        .prepare(
            "INSERT INTO job (id, title, account, actor, scope, state, asked_micros, "
            "cancel_asked, steps_done, steps, sentence, result, log) "
            "VALUES ('a', '', 1, '', '', 'waiting', 0, 0, 0, 0, '', '', '')")
        .run();
    transaction.prepare("INSERT INTO elsewhere VALUES ('a', 1, 'succeed')").run();
  });
  EXPECT_TRUE(eventually([&] {
    const std::lock_guard lock(log_lock);
    return !log.empty();
  }));
  write([](Transaction& transaction) {
    transaction.prepare("ALTER TABLE elsewhere RENAME TO job_word").run();
  });
  EXPECT_TRUE(comes_to(id, JobState::done));
}

// A whole service, killed: its child dies with it, and the next one marks the job.
TEST_F(JobRunnerTest, MarksWhatAKilledServiceLeftAsInterrupted) {
  const auto id = ask(order_of({"hang-deaf"}));
  desk.reset();  // SQLite may not be carried over a fork.
  const pid_t service = fork();
  if (service == 0) {
    desk.emplace(opened());
    JobRunner runner(*desk, options());
    for (;;) pause();
  }
  desk.emplace(opened());
  ASSERT_TRUE(has_begun(id));
  {
    JobRunner second(*desk, options());  // While the first still watches.
    EXPECT_EQ(find(id)->state, JobState::running);
  }
  kill(service, SIGKILL);
  waitpid(service, nullptr, 0);
  EXPECT_EQ(find(id)->state, JobState::running);
  JobRunner next(*desk, options());
  EXPECT_EQ(find(id)->state, JobState::interrupted);
}

}  // namespace
}  // namespace commonweal::platform
