#include "platform/job/running_job.hpp"

#include <gtest/gtest.h>
#include <signal.h>

#include <filesystem>
#include <thread>

#include "platform/job/child_fixture.hpp"

namespace commonweal::platform {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Clock = std::chrono::steady_clock;

struct Ended {
  JobState state;
  std::string sentence;
  std::string result;
  std::string log;
};

// Looks after a real child until it ends, or for ten seconds; `meanwhile` may do something to it.
template <class Meanwhile>
Ended run_with(const std::vector<std::string>& words, const JobLimits& limits,
               Meanwhile meanwhile) {
  RunningJob job("1", misbehaving(words), limits, Clock::now());
  const auto patience = Clock::now() + 10s;
  while (!job.end() && Clock::now() < patience) {
    job.look(Clock::now());
    meanwhile(job);
    std::this_thread::sleep_for(5ms);
  }
  if (!job.end()) return {JobState::running, "It never ended.", job.result(), job.log()};
  return {job.end()->state, job.end()->sentence, job.result(), job.log()};
}

Ended run(const std::vector<std::string>& words, const JobLimits& limits = roomy_limits()) {
  return run_with(words, limits, [](RunningJob&) {});
}

TEST(RunningJob, KeepsAnswerAndLogOfAChildThatSucceeds) {
  std::vector<JobProgress> told;
  const auto ended = run_with({"succeed"}, roomy_limits(), [&](RunningJob& job) {
    if (auto news = job.news()) told.push_back(*std::move(news));
  });
  EXPECT_EQ(ended.state, JobState::done);
  EXPECT_EQ(ended.sentence, "Done.");
  EXPECT_EQ(ended.result, "the answer\n");
  EXPECT_EQ(ended.log, "a warning\n");
  EXPECT_EQ(told, (std::vector<JobProgress>{{1, 2, "Half way"}}));
}

TEST(RunningJob, EndsWithTheStatusOfItsChild) {
  EXPECT_EQ(run({"exit", "2"}).sentence, "What it was given was refused. Nothing was changed.");
  EXPECT_EQ(run({"exit", "70"}).state, JobState::failed);
}

TEST(RunningJob, FailsWhereItsChildCrashes) {
  const auto ended = run({"crash"});
  EXPECT_EQ(ended.state, JobState::failed);
  EXPECT_EQ(ended.sentence, "It crashed (signal 11).");
  EXPECT_EQ(ended.log, "about to crash\n");
  EXPECT_EQ(run({"abort"}).sentence, "It crashed (signal 6).");
}

TEST(RunningJob, FailsWhereItsChildIsKilled) {
  const auto ended = run_with({"hang"}, roomy_limits(), [](RunningJob& job) {
    if (job.news()) kill(job.process(), SIGKILL);
  });
  EXPECT_EQ(ended.state, JobState::failed);
  EXPECT_EQ(ended.sentence, "It was ended from outside. The machine may have run out of memory.");
}

TEST(RunningJob, EndsAChildThatHangs) {
  auto limits = roomy_limits();
  limits.silence = 200ms;
  const auto ended = run({"hang"}, limits);
  EXPECT_EQ(ended.state, JobState::failed);
  EXPECT_EQ(ended.sentence, "It hung: there was no progress for 0 seconds.");
}

TEST(RunningJob, EndsAChildThatTakesTooLongThoughItTellsOfProgress) {
  auto limits = roomy_limits();
  limits.silence = 1s;
  limits.time = 1500ms;
  const auto begin = Clock::now();
  const auto ended = run({"work"}, limits);
  EXPECT_EQ(ended.sentence, "It took longer than 2 seconds.");
  EXPECT_GE(Clock::now() - begin, 1500ms);
}

TEST(RunningJob, CancelsAChildAndForcesOneThatIsDeaf) {
  const auto cancel = [](RunningJob& job) {
    if (job.news()) job.cut(JobCut::cancelled, Clock::now());
  };
  EXPECT_EQ(run_with({"hang"}, roomy_limits(), cancel).state, JobState::cancelled);
  const auto begin = Clock::now();
  EXPECT_EQ(run_with({"hang-deaf"}, roomy_limits(), cancel).state, JobState::cancelled);
  EXPECT_GE(Clock::now() - begin, roomy_limits().grace);
}

TEST(RunningJob, HoldsItsChildToItsMemory) {
  if (kIsSanitized) GTEST_SKIP() << "The sanitizer itself takes terabytes of addresses.";
  auto limits = roomy_limits();
  limits.memory_bytes = 256 << 20;
  const auto ended = run({"take-memory"}, limits);
  EXPECT_EQ(ended.sentence, "The disk, the database or the memory failed it. Nothing was changed.");
  EXPECT_EQ(ended.log, "no memory\n");
}

TEST(RunningJob, EndsAChildThatFloodsItsLogAndKeepsLittleOfIt) {
  auto limits = roomy_limits();
  limits.output_bytes = 8 << 20;
  const auto ended = run({"flood"}, limits);
  EXPECT_EQ(ended.state, JobState::failed);
  EXPECT_EQ(ended.sentence, "It wrote more than 8 MiB of answer and log.");
  EXPECT_LT(ended.log.size(), 140'000U);
}

TEST(RunningJob, HoldsItsChildToProcessorTimeAndFileSize) {
  auto limits = roomy_limits();
  limits.cpu_seconds = 1;
  EXPECT_EQ(run({"burn"}, limits).sentence, "It used more than 1 seconds of processor time.");
  limits.file_bytes = 1 << 20;
  const auto file = std::filesystem::temp_directory_path() / ("job_" + std::to_string(getpid()));
  EXPECT_EQ(run({"write-file", file.string()}, limits).sentence,
            "It wrote a file that was larger than allowed.");
  EXPECT_EQ(std::filesystem::file_size(file), 1U << 20);
  std::filesystem::remove(file);
}

TEST(RunningJob, TakesTheRestOfItsGroupWithIt) {
  const auto ended = run({"leave-a-child"});
  EXPECT_EQ(ended.state, JobState::done);
  const pid_t left = std::stoi(ended.result);
  for (int tries = 0; tries < 100 && is_alive(left); ++tries) std::this_thread::sleep_for(10ms);
  EXPECT_FALSE(is_alive(left));
}

TEST(RunningJob, GivesItsChildNothingOpenButItsPipes) {
  EXPECT_EQ(run({"list-descriptors"}).result, "0 1 2 3 3\n");
}

TEST(RunningJob, SaysWhatCannotBeStarted) {
  RunningJob job("1", {"/none/such"}, roomy_limits(), Clock::now());
  for (int tries = 0; tries < 1000 && !job.end(); ++tries) {
    job.look(Clock::now());
    std::this_thread::sleep_for(5ms);
  }
  ASSERT_TRUE(job.end());
  EXPECT_EQ(job.end()->sentence, "It ended with status 127.");
  EXPECT_EQ(job.log(), "The program could not be started.\n");
}

// As where the server is killed: the thread that started the child is the server's own.
TEST(RunningJob, DiesWithTheProcessThatStartedIt) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const pid_t server = fork();
  if (server == 0) {
    RunningJob job("1", misbehaving({"hang-deaf"}), roomy_limits(), Clock::now());
    const pid_t child = job.process();
    [[maybe_unused]] const auto written = write(ends[1], &child, sizeof child);
    for (;;) pause();
  }
  pid_t child = 0;
  ASSERT_EQ(read(ends[0], &child, sizeof child), static_cast<ssize_t>(sizeof child));
  EXPECT_TRUE(is_alive(child));
  kill(server, SIGKILL);
  waitpid(server, nullptr, 0);
  for (int tries = 0; tries < 200 && is_alive(child); ++tries) std::this_thread::sleep_for(10ms);
  EXPECT_FALSE(is_alive(child));
  close(ends[0]);
  close(ends[1]);
}

}  // namespace
}  // namespace commonweal::platform
