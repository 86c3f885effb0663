#include "guard/words.hpp"

#include <array>
#include <cctype>

#include "guard/cpp_text.hpp"

namespace commonweal::guard {
namespace {

// Cut in two, so that this file can be read by its own rule.
constexpr std::array<std::string_view, 4> kMachineFolders{
    "/wo"
    "rk/",
    "/ho"
    "me/",
    "/ro"
    "ot/",
    "/Us"
    "ers/"};
constexpr std::string_view kScratch =
    "/tm"
    "p/";
constexpr std::array<std::string_view, 6> kHosts{
    "registry.npm"
    "js.org",
    "deb.deb"
    "ian.org",
    "security.deb"
    "ian.org",
    "snapshot.deb"
    "ian.org",
    "deb.node"
    "source.com",
    "registry.yarn"
    "pkg.com"};
constexpr std::array<std::string_view, 4> kPutOff{
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X",
    "HA"
    "CK"};

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// A folder from the root: "network/..." and "$var/..." are others.
bool holds_folder(std::string_view line, std::string_view folder) {
  for (std::size_t at = line.find(folder); at != std::string_view::npos;
       at = line.find(folder, at + 1)) {
    const char before = at == 0 ? ' ' : line[at - 1];
    if (!is_word(before) && std::string_view(".}*>)/$-").find(before) == std::string_view::npos) {
      return true;
    }
  }
  return false;
}

bool opens_namespace(std::string_view code_line) {
  const std::size_t at = code_line.find("using namespace ");
  return at != std::string_view::npos && code_line.find("literals;", at) == std::string_view::npos;
}

bool is_test(std::string_view path) {
  return is_under(path, "tests") || path.ends_with(".test.cpp") || path.ends_with("_fixture.hpp");
}

std::string what_is_wrong(const SourceFile& file, std::string_view line) {
  for (const auto folder : kMachineFolders) {
    if (holds_folder(line, folder)) return "This names a folder of one machine.";
  }
  if (!is_test(file.path) && holds_folder(line, kScratch)) {
    return "Only tests write to a scratch folder.";
  }
  for (const auto host : kHosts) {
    if (line.find(host) != std::string_view::npos)
      return "This names the host of a package registry.";
  }
  for (const auto word : kPutOff) {
    if (holds_word(line, word)) return "This puts work off: do it, or file an issue.";
  }
  return "";
}

}  // namespace

Complaints word_complaints(const SourceFile& file) {
  Complaints complaints;
  const auto lines = lines_of(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string wrong = what_is_wrong(file, lines[i]);
    if (!wrong.empty()) complaints.push_back(complaint(file, i + 1, wrong));
  }
  if (!is_cpp(file.path)) return complaints;
  const std::string code = code_only(file.text);
  const auto code_lines = lines_of(code);
  for (std::size_t i = 0; i < code_lines.size(); ++i) {
    if (!opens_namespace(code_lines[i])) continue;
    complaints.push_back(complaint(file, i + 1, "A namespace is not opened wholesale."));
  }
  return complaints;
}

}  // namespace commonweal::guard
