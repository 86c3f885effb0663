#include "guard/heavy_headers.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "guard/include_line.hpp"
#include "guard/place.hpp"

namespace commonweal::guard {
namespace {

constexpr std::array<std::string_view, 22> kHeavy{
    "restinio",   "asio",     "nlohmann", "CLI",        "spdlog",  "boost", "Eigen", "sqlite3",
    "duckdb",     "libpq-fe", "simdjson", "prometheus", "openssl", "curl",  "cjose", "pugixml",
    "xlsxwriter", "pango",    "qpdf",     "librsvg",    "cairo",   "coin"};

constexpr std::array<std::string_view, 6> kSystem{"sys/",    "netinet/", "arpa/",
                                                  "fcntl.h", "poll.h",   "unistd.h"};

// "restinio" for <restinio/all.hpp>, "sqlite3" for <sqlite3.h>.
std::string_view library_of(std::string_view target) {
  return target.substr(0, target.find_first_of("/."));
}

bool is_heavy(std::string_view target) {
  return std::find(kHeavy.begin(), kHeavy.end(), library_of(target)) != kHeavy.end();
}

bool is_listed(const std::vector<HeavyFile>& allowed, std::string_view path,
               std::string_view target) {
  return std::any_of(allowed.begin(), allowed.end(), [&](const HeavyFile& entry) {
    return entry.path == path && entry.header == library_of(target);
  });
}

bool is_of_a_library(std::string_view target) {
  if (target.find_first_of("/.") == std::string_view::npos) return false;
  return std::none_of(kSystem.begin(), kSystem.end(),
                      [&](std::string_view start) { return target.starts_with(start); });
}

// base/result.hpp is the one seam that shows a library's type; what tests share may show theirs.
bool may_show(const SourceFile& file, std::string_view target) {
  const auto place = place_of(file.path);
  if (!place || !place->is_header) return true;
  if (file.path == "src/base/result.hpp") return target == "tl/expected.hpp";
  return place->role == Role::support;
}

bool is_listed(const std::vector<HeavyFile>& allowed, std::string_view path) {
  return std::ranges::find(allowed, path, &HeavyFile::path) != allowed.end();
}

// A header that shows a heavy one is for the files of the seam alone.
bool reaches_behind_seam(const SourceFile& file, const Include& include,
                         const std::vector<HeavyFile>& allowed) {
  return is_listed(allowed, "src/" + include.target) && !is_listed(allowed, file.path);
}

Complaints complaints_of(const SourceFile& file, const std::vector<HeavyFile>& allowed) {
  Complaints complaints;
  for (const Include& include : includes_of(file.text)) {
    if (include.is_quoted) {
      if (!reaches_behind_seam(file, include, allowed)) continue;
      complaints.push_back(
          complaint(file, include.line,
                    '"' + include.target + "\" shows a heavy header: use the seam that hides it."));
      continue;
    }
    const bool is_seam = is_heavy(include.target) && is_listed(allowed, file.path, include.target);
    if (is_seam) continue;
    const std::string name = '<' + include.target + "> ";
    if (is_heavy(include.target)) {
      complaints.push_back(complaint(
          file, include.line, name + "is heavy: use the seam that hides it, or list this file."));
    } else if (is_of_a_library(include.target) && !may_show(file, include.target)) {
      complaints.push_back(
          complaint(file, include.line, name + "is a library's: not in a header of ours."));
    }
  }
  return complaints;
}

bool is_needed(const std::vector<SourceFile>& files, const HeavyFile& entry) {
  for (const SourceFile& file : files) {
    if (file.path != entry.path) continue;
    for (const Include& include : includes_of(file.text)) {
      if (library_of(include.target) == entry.header) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<HeavyFile> parse_heavy_files(std::string_view text) {
  std::vector<HeavyFile> entries;
  for (std::string_view line : lines_of(text)) {
    std::istringstream words{std::string(line.substr(0, line.find('#')))};
    HeavyFile entry;
    if (words >> entry.header >> entry.path) entries.push_back(entry);
  }
  return entries;
}

Complaints heavy_header_complaints(const std::vector<SourceFile>& files,
                                   const std::vector<HeavyFile>& allowed) {
  Complaints complaints;
  for (const SourceFile& file : files) {
    if (is_cpp(file.path)) append(complaints, complaints_of(file, allowed));
  }
  for (const HeavyFile& entry : allowed) {
    if (is_needed(files, entry)) continue;
    complaints.push_back("tests/guard/heavy_files.txt: " + entry.path + " does not include " +
                         entry.header + ": take the line out.");
  }
  return complaints;
}

}  // namespace commonweal::guard
