#include "guard/links.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace commonweal::guard {
namespace {

using Paths = std::set<std::string, std::less<>>;

Paths files_and_folders(const std::vector<SourceFile>& files) {
  Paths paths{"", "."};
  for (const SourceFile& file : files) {
    for (std::string up = file.path; !up.empty(); up = folder_of(up)) paths.insert(up);
  }
  return paths;
}

bool leads_out(std::string_view link) {
  return link.empty() || link.starts_with('#') || link.find(':') != std::string_view::npos;
}

// The page's text without what stands between backticks, where a link is an example.
std::string without_code(std::string_view line) {
  std::string prose;
  bool code = false;
  for (const char c : line) {
    if (c == '`') code = !code;
    if (!code) prose += c;
  }
  return prose;
}

std::vector<std::string> links_in(std::string_view prose) {
  std::vector<std::string> links;
  for (std::size_t at = prose.find("]("); at != std::string_view::npos;
       at = prose.find("](", at + 1)) {
    const std::size_t end = prose.find_first_of(") ", at + 2);
    if (end == std::string_view::npos) continue;
    links.emplace_back(prose.substr(at + 2, end - at - 2));
  }
  return links;
}

std::string resolved(const SourceFile& page, std::string_view link) {
  const std::filesystem::path target(std::string(link.substr(0, link.find('#'))));
  auto path = (std::filesystem::path(folder_of(page.path)) / target).lexically_normal();
  std::string text = path.generic_string();
  if (text.ends_with('/')) text.pop_back();
  return text;
}

Complaints complaints_of(const SourceFile& page, const Paths& paths) {
  Complaints complaints;
  bool fenced = false;
  const auto lines = lines_of(page.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with("```")) fenced = !fenced;
    if (fenced) continue;
    for (const std::string& link : links_in(without_code(lines[i]))) {
      if (leads_out(link) || paths.contains(resolved(page, link))) continue;
      complaints.push_back(complaint(page, i + 1, "There is no file \"" + link + "\" to link to."));
    }
  }
  return complaints;
}

}  // namespace

Complaints link_complaints(const std::vector<SourceFile>& files) {
  const Paths paths = files_and_folders(files);
  Complaints complaints;
  for (const SourceFile& file : files) {
    if (file.path.ends_with(".md")) append(complaints, complaints_of(file, paths));
  }
  return complaints;
}

}  // namespace commonweal::guard
