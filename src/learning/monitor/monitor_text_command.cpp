#include "learning/monitor/monitor_text_command.hpp"

#include "platform/audit/text_digest.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

namespace {

// In blocks: a file may have gigabytes.
std::string bytes_of(std::istream& in) {
  constexpr std::size_t kBlock = 1U << 22U;
  std::string bytes;
  while (in) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kBlock);
    in.read(bytes.data() + before, std::streamsize(kBlock));
    bytes.resize(before + std::size_t(in.gcount()));
  }
  return bytes;
}

}  // namespace

std::string MonitorText::digest() const { return platform::text_digest(bytes); }

std::optional<MonitorText> monitor_text(const std::string& path, std::istream& standard_input,
                                        base::Problems& problems) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) {
    problems.add(file.error());
    return {};
  }
  return MonitorText{file->name(), bytes_of(file->stream())};
}

}  // namespace commonweal::learning
