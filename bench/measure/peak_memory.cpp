// Runs a command and prints the most memory that it had resident, in MiB, on the line after its own
// output:  bench_peak_memory COMMAND [WORD...]
// Ends with the command's own status.

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <iomanip>
#include <iostream>

extern char** environ;

int main(int count, char** words) {
  if (count < 2) {
    std::cerr << "Give a command to run.\n";
    return 2;
  }
  pid_t child = 0;
  if (posix_spawnp(&child, words[1], nullptr, nullptr, words + 1, environ) != 0) {
    std::cerr << "The command " << words[1] << " cannot be run.\n";
    return 3;
  }
  int status = 0;
  rusage used{};
  if (wait4(child, &status, 0, &used) != child || !WIFEXITED(status)) return 3;
  constexpr double kKibibytesInMebibyte = 1024;
  std::cout << std::fixed << std::setprecision(1)
            << static_cast<double>(used.ru_maxrss) / kKibibytesInMebibyte << '\n';
  return WEXITSTATUS(status);
}
