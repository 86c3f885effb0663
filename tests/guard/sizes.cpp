#include "guard/sizes.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "guard/cpp_text.hpp"

namespace commonweal::guard {
namespace {

constexpr std::array<std::string_view, 8> kEndings{".hpp", ".cpp", ".cmake", ".sql",
                                                   ".mjs", ".js",  ".scss",  "CMakeLists.txt"};

bool is_script(const SourceFile& file) { return file.text.starts_with("#!"); }

bool is_source(const SourceFile& file) {
  return is_script(file) || std::any_of(kEndings.begin(), kEndings.end(),
                                        [&](auto ending) { return file.path.ends_with(ending); });
}

std::size_t code_points(std::string_view line) {
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

// For each line: does raw text reach its end, or is it the last of one?
std::vector<bool> raw_lines(const SourceFile& file) {
  std::vector<bool> raw(1, false);
  if (!is_cpp(file.path)) return std::vector<bool>(lines_of(file.text).size(), false);
  const std::vector<Kind> kinds = kinds_of(file.text);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] == Kind::raw_text) raw.back() = true;
    if (file.text[i] == '\n') raw.push_back(false);
  }
  return raw;
}

std::string size_sentence(std::size_t lines, const std::size_t* listed) {
  const std::string has = "has " + std::to_string(lines) + " lines";
  if (lines > kFileLinesMax) return has + ": split it.";
  if (listed == nullptr) {
    return lines > kFileLinesUnlistedMax ? has + ": split it, or list it in long_files.txt." : "";
  }
  if (lines <= kFileLinesUnlistedMax) return has + ": take it out of long_files.txt.";
  if (lines == *listed) return "";
  return has + ", long_files.txt says " + std::to_string(*listed) + ": that number only goes down.";
}

}  // namespace

LongFiles parse_long_files(std::string_view text) {
  LongFiles listed;
  for (std::string_view line : lines_of(text)) {
    std::istringstream words{std::string(line.substr(0, line.find('#')))};
    std::size_t lines = 0;
    std::string path;
    if (words >> lines >> path) listed[path] = lines;
  }
  return listed;
}

Complaints file_size_complaints(const std::vector<SourceFile>& files, const LongFiles& listed) {
  Complaints complaints;
  LongFiles missing = listed;
  for (const SourceFile& file : files) {
    if (!is_source(file)) continue;
    const auto entry = listed.find(file.path);
    const std::size_t* limit = entry == listed.end() ? nullptr : &entry->second;
    const std::string wrong = size_sentence(lines_of(file.text).size(), limit);
    if (!wrong.empty()) complaints.push_back(file.path + ": " + wrong);
    missing.erase(file.path);
  }
  for (const auto& [path, lines] : missing) {
    complaints.push_back("tests/guard/long_files.txt: there is no " + path + '.');
  }
  return complaints;
}

Complaints column_complaints(const SourceFile& file) {
  Complaints complaints;
  if (!is_source(file)) return complaints;
  const std::vector<bool> raw = raw_lines(file);
  const auto lines = lines_of(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t columns = code_points(lines[i]);
    if (columns <= kColumnsMax || raw[i] || lines[i].find("https://") != std::string_view::npos) {
      continue;
    }
    complaints.push_back(
        complaint(file, i + 1, "This line has " + std::to_string(columns) + " columns, not 100."));
  }
  return complaints;
}

}  // namespace commonweal::guard
