#include "platform/job/job_end.hpp"

#include <gtest/gtest.h>

#include <csignal>

namespace commonweal::platform {
namespace {

constexpr int exited(int status) { return status << 8; }

std::string told(int wait_status, std::optional<JobCut> cut = std::nullopt) {
  const auto end = how_it_ended(wait_status, cut, JobLimits{});
  return std::string(code_word(end.state)) + ": " + end.sentence;
}

TEST(JobEnd, HasASentenceForEveryExitStatus) {
  EXPECT_EQ(told(exited(0)), "done: Done.");
  EXPECT_EQ(told(exited(1)), "done: Done. The answer is no.");
  EXPECT_EQ(told(exited(2)), "failed: What it was given was refused. Nothing was changed.");
  EXPECT_EQ(told(exited(3)),
            "failed: The disk, the database or the memory failed it. Nothing was changed.");
  EXPECT_EQ(told(exited(70)), "failed: This is a defect of the program. Nothing was changed.");
  EXPECT_EQ(told(exited(99)), "failed: It ended with status 99.");
}

TEST(JobEnd, HasASentenceForEverySignal) {
  EXPECT_EQ(told(SIGSEGV), "failed: It crashed (signal 11).");
  EXPECT_EQ(told(SIGABRT), "failed: It crashed (signal 6).");
  EXPECT_EQ(told(SIGKILL),
            "failed: It was ended from outside. The machine may have run out of memory.");
  EXPECT_EQ(told(SIGXCPU), "failed: It used more than 3,600 seconds of processor time.");
  EXPECT_EQ(told(SIGXFSZ), "failed: It wrote a file that was larger than allowed.");
}

TEST(JobEnd, ByUsSaysWhy) {
  EXPECT_EQ(told(SIGTERM, JobCut::cancelled), "cancelled: It was cancelled.");
  EXPECT_EQ(told(SIGKILL, JobCut::cancelled), "cancelled: It was cancelled.");
  EXPECT_EQ(told(SIGTERM, JobCut::stopping),
            "interrupted: The service stopped before it was done. Ask again.");
  EXPECT_EQ(told(SIGTERM, JobCut::too_long), "failed: It took longer than 3,600 seconds.");
  EXPECT_EQ(told(SIGKILL, JobCut::too_silent),
            "failed: It hung: there was no progress for 600 seconds.");
  EXPECT_EQ(told(SIGTERM, JobCut::too_much_output),
            "failed: It wrote more than 64 MiB of answer and log.");
}

// What has been written is not undone by a signal that came too late.
TEST(JobEnd, OfAChildThatWasDoneBeforeTheSignalIsDone) {
  EXPECT_EQ(told(exited(0), JobCut::cancelled), "done: Done.");
  EXPECT_EQ(told(exited(3), JobCut::cancelled), "cancelled: It was cancelled.");
}

}  // namespace
}  // namespace commonweal::platform
