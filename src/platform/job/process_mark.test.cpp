#include "platform/job/process_mark.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace commonweal::platform {
namespace {

TEST(ProcessMark, IsOfARunningProcess) { EXPECT_TRUE(is_running(own_mark())); }

TEST(ProcessMark, IsOfNoOtherWithTheSameNumber) {
  std::string mark = own_mark();
  EXPECT_FALSE(is_running(mark + "1"));                         // Begun at another time.
  EXPECT_FALSE(is_running("0" + mark.substr(mark.find(' '))));  // On another run.
  EXPECT_FALSE(is_running(""));
  EXPECT_FALSE(is_running("x"));
  EXPECT_FALSE(is_running("a b c"));
}

TEST(ProcessMark, IsGoneWithItsProcessEvenBeforeItIsCounted) {
  const pid_t child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  const auto mark = mark_of(child);
  ASSERT_TRUE(mark);
  EXPECT_TRUE(is_running(*mark));
  kill(child, SIGKILL);
  siginfo_t ended{};
  waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT);
  EXPECT_FALSE(is_running(*mark));
  waitpid(child, nullptr, 0);
  EXPECT_FALSE(is_running(*mark));
}

}  // namespace
}  // namespace commonweal::platform
