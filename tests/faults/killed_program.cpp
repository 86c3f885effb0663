#include "killed_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/check.hpp"

extern char** environ;

namespace commonweal {
namespace {

// Output to the pipe, errors to nowhere: what a killed program says of it is not the subject.
int started(const std::vector<std::string>& words, int output) {
  std::vector<std::string> texts = {COMMONWEAL_PROGRAM};
  texts.insert(texts.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (auto& text : texts) arguments.push_back(text.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t process = -1;
  const int failure =
      posix_spawn(&process, arguments[0], &files, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  CW_CHECK(failure == 0);
  return process;
}

// Until the process ends, without asking again and again.
bool ends_within(int process, std::chrono::microseconds patience) {
  const int handle = static_cast<int>(syscall(SYS_pidfd_open, process, 0));
  CW_CHECK(handle >= 0);
  pollfd event{.fd = handle, .events = POLLIN, .revents = 0};
  const timespec wait{.tv_sec = patience.count() / 1'000'000,
                      .tv_nsec = patience.count() % 1'000'000 * 1000};
  const bool ended = ppoll(&event, 1, &wait, nullptr) == 1;
  close(handle);
  return ended;
}

}  // namespace

Child::Child(const std::vector<std::string>& words) {
  int ends[2];
  CW_CHECK(pipe2(ends, O_CLOEXEC) == 0);
  output_ = ends[0];
  process_ = started(words, ends[1]);
  close(ends[1]);
}

Child::~Child() {
  end_within(std::chrono::microseconds(0));
  close(output_);
}

std::optional<std::string> Child::line() {
  for (;;) {
    const auto end = unread_.find('\n');
    if (end != std::string::npos) {
      std::string line = unread_.substr(0, end);
      unread_.erase(0, end + 1);
      return line;
    }
    char bytes[4096];
    const auto got = read(output_, bytes, sizeof bytes);
    if (got <= 0) return std::nullopt;
    unread_.append(bytes, static_cast<std::size_t>(got));
  }
}

std::optional<int> Child::end_within(std::chrono::microseconds patience) {
  if (process_ < 0) return std::nullopt;
  if (!ends_within(process_, patience)) kill(process_, SIGKILL);
  int status = 0;
  waitpid(process_, &status, 0);
  process_ = -1;
  if (!WIFEXITED(status)) return std::nullopt;
  return WEXITSTATUS(status);
}

}  // namespace commonweal
