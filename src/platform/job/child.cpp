#include "platform/job/child.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace commonweal::platform {
namespace {

constexpr int kNiceness = 10;  // Pages come before jobs.
constexpr int kNotStarted = 127;
constexpr int kAboveStandard = 10;

[[noreturn]] void fail(const std::string& what) {
  throw ChildFailure(what + ": " + std::strerror(errno) + '.');
}

struct Pipe {
  Descriptor from;
  Descriptor to;
};

// The end that we read never waits. Both stand above the numbers that the child gives out anew.
Pipe made_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("No pipe could be made");
  Pipe pipe{Descriptor(ends[0]), Descriptor(ends[1])};
  const int above = fcntl(ends[1], F_DUPFD_CLOEXEC, kAboveStandard);
  if (above < 0) fail("No pipe could be made");
  pipe.to = Descriptor(above);
  if (fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) fail("No pipe could be made");
  return pipe;
}

// All that the child needs, made before the fork: between fork and exec only plain system calls are
// safe, because other threads of ours may have held any lock.
struct Start {
  std::vector<char*> words;
  std::vector<char*> environment;
  std::array<int, 3> descriptors;  // For 1, 2 and 3.
  ChildLimits limits;
  pid_t parent;
};

void limit(__rlimit_resource resource, std::int64_t value) {
  if (value <= 0) return;
  const auto number = static_cast<rlim_t>(value);
  const rlimit both{.rlim_cur = number, .rlim_max = number};
  setrlimit(resource, &both);
}

void set_limits(const ChildLimits& limits) {
  limit(RLIMIT_AS, limits.memory_bytes);
  limit(RLIMIT_FSIZE, limits.file_bytes);
  const auto seconds = static_cast<rlim_t>(limits.cpu_seconds);
  const rlimit cpu{.rlim_cur = seconds, .rlim_max = seconds + 5};  // A signal first, then the end.
  if (limits.cpu_seconds > 0) setrlimit(RLIMIT_CPU, &cpu);
  const rlimit none{};
  setrlimit(RLIMIT_CORE, &none);  // A core would hold whatever the child had read.
}

void reset_signals() {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGCHLD, SIGHUP}) signal(number, SIG_DFL);
}

bool take_descriptors(const Start& start) {
  const int nothing = open("/dev/null", O_RDONLY);
  if (nothing < 0 || dup2(nothing, 0) < 0) return false;
  for (int number = 1; number <= 3; ++number) {
    if (dup2(start.descriptors[static_cast<std::size_t>(number - 1)], number) < 0) return false;
  }
  return close_range(4, ~0U, 0) == 0;
}

[[noreturn]] void become(const Start& start) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != start.parent) _exit(kNotStarted);  // It died before we asked to die with it.
  reset_signals();
  setpriority(PRIO_PROCESS, 0, kNiceness);
  set_limits(start.limits);
  if (take_descriptors(start)) {
    execve(start.words[0], start.words.data(), start.environment.data());
  }
  constexpr char kSentence[] = "The program could not be started.\n";
  [[maybe_unused]] const auto written = write(2, kSentence, sizeof kSentence - 1);
  _exit(kNotStarted);
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (auto& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> child_environment() {
  std::vector<std::string> variables;
  const std::string own = std::string(kProgressVariable) + '=';
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (!std::string_view(*variable).starts_with(own)) variables.emplace_back(*variable);
  }
  variables.push_back(own + std::to_string(kProgressDescriptor));
  return variables;
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) close(number_);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

Child::Child(const std::vector<std::string>& words, const ChildLimits& limits) {
  auto out = made_pipe();
  auto err = made_pipe();
  auto progress = made_pipe();
  auto own_words = words;
  auto variables = child_environment();
  const Start start{.words = pointers_to(own_words),
                    .environment = pointers_to(variables),
                    .descriptors = {out.to.number(), err.to.number(), progress.to.number()},
                    .limits = limits,
                    .parent = getpid()};
  process_ = fork();
  if (process_ == 0) become(start);
  if (process_ < 0) fail("No process could be started");
  setpgid(process_, process_);  // By both, so that it is so whoever comes first.
  out_ = std::move(out.from);
  err_ = std::move(err.from);
  progress_ = std::move(progress.from);
}

Child::~Child() {
  if (wait_status_) return;
  signal(SIGKILL);
  waitpid(process_, nullptr, 0);
}

void Child::signal(int number) const {
  if (!wait_status_) kill(-process_, number);
}

// What the child left of its group is killed while its own number cannot be another's yet.
std::optional<int> Child::ended() {
  siginfo_t info{};
  const auto id = static_cast<id_t>(process_);
  if (wait_status_ || waitid(P_PID, id, &info, WEXITED | WNOHANG | WNOWAIT) != 0) {
    return wait_status_;
  }
  if (info.si_pid != process_) return std::nullopt;
  signal(SIGKILL);
  int status = 0;
  if (waitpid(process_, &status, 0) == process_) wait_status_ = status;
  return wait_status_;
}

}  // namespace commonweal::platform
