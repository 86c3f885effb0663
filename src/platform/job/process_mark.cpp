#include "platform/job/process_mark.hpp"

#include <unistd.h>

#include <fstream>
#include <sstream>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

std::string first_line(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

// The 22nd field of /proc/PID/stat, and its 3rd. The 2nd, the program's name, stands in brackets
// and may hold spaces and brackets itself.
struct Stat {
  std::string state;
  std::string start;
};

std::optional<Stat> stat_of(int process) {
  const auto line = first_line("/proc/" + std::to_string(process) + "/stat");
  const auto name_end = line.rfind(')');
  if (name_end == std::string::npos) return std::nullopt;
  std::istringstream fields(line.substr(name_end + 1));
  Stat stat;
  fields >> stat.state;
  for (int field = 4; field <= 22; ++field) fields >> stat.start;
  return fields ? std::optional(stat) : std::nullopt;
}

}  // namespace

std::optional<std::string> mark_of(int process) {
  const auto stat = stat_of(process);
  if (!stat || stat->state == "Z") return std::nullopt;  // Dead, and only waits to be counted.
  return first_line("/proc/sys/kernel/random/boot_id") + ' ' + std::to_string(process) + ' ' +
         stat->start;
}

std::string own_mark() {
  auto mark = mark_of(getpid());
  CW_CHECK(mark);
  return *std::move(mark);
}

bool is_running(std::string_view mark) {
  const auto after_boot = mark.substr(std::min(mark.find(' '), mark.size() - 1) + 1);
  const auto process =
      base::whole_number({.place = "", .text = after_boot.substr(0, after_boot.find(' '))});
  return process && mark_of(static_cast<int>(*process)) == mark;
}

}  // namespace commonweal::platform
