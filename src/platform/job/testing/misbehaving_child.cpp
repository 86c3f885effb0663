// A child for tests, which does what its first word says: all the ways in which a job can end.

#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace {

using Words = std::vector<std::string>;

void tell(const std::string& line) {
  [[maybe_unused]] const auto written = write(3, line.data(), line.size());
}

[[noreturn]] void wait_for_ever() {
  for (;;) pause();
}

int succeed(const Words&) {
  tell("1 2 Half way\n");
  std::cout << "the answer\n";
  std::cerr << "a warning\n";
  return 0;
}

int exit_with(const Words& words) { return std::atoi(words.at(1).c_str()); }

int hang(const Words&) {
  tell("1 0 Soon to hang\n");
  wait_for_ever();
}

int hang_deaf(const Words&) {
  std::signal(SIGTERM, SIG_IGN);
  tell("1 0 Deaf\n");
  wait_for_ever();
}

// Busy, and says so: not hung.
int work(const Words&) {
  for (int step = 1;; ++step) {
    tell(std::to_string(step) + " 0 Working\n");
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

int crash(const Words&) {
  std::cerr << "about to crash" << std::endl;
  std::signal(SIGSEGV, SIG_DFL);
  raise(SIGSEGV);
  return 0;
}

int abort_at_once(const Words&) { std::abort(); }

int take_memory(const Words&) {
  std::vector<std::string> taken;
  try {
    for (;;) taken.emplace_back(16 << 20, 'x');
  } catch (const std::bad_alloc&) {
    std::cerr << "no memory\n";
    return 3;
  }
}

int flood(const Words&) {
  const std::string line(100'000, 'x');
  for (;;) std::cerr << line;
}

int burn(const Words&) {
  for (;;) asm volatile("");  // So that the loop is not optimised away.
}

int write_file(const Words& words) {
  std::ofstream file(words.at(1));
  const std::string megabyte(1 << 20, 'x');
  while (file << megabyte << std::flush) {
  }
  return 3;
}

// Leaves a grandchild that holds the pipes open.
int leave_a_child(const Words&) {
  const pid_t child = fork();
  if (child == 0) wait_for_ever();
  std::cout << child << '\n';
  return 0;
}

// Which descriptors are open, and what the environment says of the one for progress.
int list_descriptors(const Words&) {
  for (int number = 0; number < 1024; ++number) {
    if (lseek(number, 0, SEEK_CUR) >= 0 || errno != EBADF) std::cout << number << ' ';
  }
  const char* variable = std::getenv("COMMONWEAL_PROGRESS_FD");
  std::cout << (variable == nullptr ? "none" : variable) << '\n';
  return 0;
}

}  // namespace

int main(int count, char** given) {
  const std::map<std::string, int (*)(const Words&)> deeds = {
      {"succeed", succeed},
      {"exit", exit_with},
      {"hang", hang},
      {"hang-deaf", hang_deaf},
      {"work", work},
      {"crash", crash},
      {"abort", abort_at_once},
      {"take-memory", take_memory},
      {"flood", flood},
      {"burn", burn},
      {"write-file", write_file},
      {"leave-a-child", leave_a_child},
      {"list-descriptors", list_descriptors}};
  const Words words(given + 1, given + count);
  return deeds.at(words.at(0))(words);
}
