#include "platform/oidc/testing/test_provider.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace commonweal::platform {
namespace {

constexpr int kPatienceMs = 30'000;
const std::string kScripts = std::string(COMMONWEAL_OIDC_SCRIPTS) + '/';

struct Pipe {
  Pipe() {
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("There is no pipe.");
  }
  std::array<int, 2> ends{};
};

pid_t spawn(const std::vector<std::string>& words, int in, int out) {
  std::vector<char*> pointers{const_cast<char*>(COMMONWEAL_NODE)};
  for (const auto& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
  pid_t process = 0;
  const int fault =
      posix_spawn(&process, COMMONWEAL_NODE, &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (fault != 0) throw std::runtime_error("node cannot be started.");
  return process;
}

}  // namespace

ScriptProcess::ScriptProcess(const std::vector<std::string>& words) {
  const Pipe in;
  const Pipe out;
  process_ = spawn(words, in.ends[0], out.ends[1]);
  close(in.ends[0]);
  close(out.ends[1]);
  to_ = in.ends[1];
  from_ = out.ends[0];
}

// Its input ends, and so does it; if not, it is ended.
ScriptProcess::~ScriptProcess() {
  close(to_);
  pollfd end{.fd = from_, .events = POLLIN, .revents = 0};
  std::array<char, 4096> rest;
  while (poll(&end, 1, kPatienceMs) > 0 && ::read(from_, rest.data(), rest.size()) > 0) continue;
  if (waitpid(process_, nullptr, WNOHANG) == 0) {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }
  close(from_);
}

std::string ScriptProcess::read(std::string_view label) {
  for (;;) {
    for (auto end = unread_.find('\n'); end != std::string::npos; end = unread_.find('\n')) {
      const std::string line = unread_.substr(0, end);
      unread_.erase(0, end + 1);
      if (line.starts_with(label)) return line.substr(std::min(label.size() + 1, line.size()));
    }
    pollfd more{.fd = from_, .events = POLLIN, .revents = 0};
    std::array<char, 4096> bytes;
    const auto size =
        poll(&more, 1, kPatienceMs) > 0 ? ::read(from_, bytes.data(), bytes.size()) : 0;
    if (size <= 0) throw std::runtime_error("The provider of the test says nothing.");
    unread_.append(bytes.data(), static_cast<std::size_t>(size));
  }
}

void ScriptProcess::tell(const std::string& command) {
  const std::string line = command + '\n';
  if (write(to_, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
    throw std::runtime_error("The provider of the test does not listen.");
  }
  read("done");
}

TestProvider::TestProvider(const std::string& redirect_uri)
    : script_({kScripts + "provider.mjs", COMMONWEAL_NODE_MODULES, redirect_uri}),
      issuer_(script_.read("issuer")) {}

HostileProvider::HostileProvider()
    : script_({kScripts + "hostile_provider.mjs"}),
      origin_(script_.read("issuer")),
      tls_origin_(script_.read("secure")),
      certificate_(script_.read("certificate")) {}

}  // namespace commonweal::platform
