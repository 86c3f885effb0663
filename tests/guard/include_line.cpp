#include "guard/include_line.hpp"

#include <optional>

#include "guard/cpp_text.hpp"
#include "guard/source_file.hpp"

namespace commonweal::guard {
namespace {

void skip_blanks(std::string_view& text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
}

bool skip(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  skip_blanks(text);
  return true;
}

std::optional<Include> include_in(std::string_view line, std::size_t number) {
  skip_blanks(line);
  if (!skip(line, "#") || !skip(line, "include") || line.empty()) return std::nullopt;
  const bool is_quoted = line.front() == '"';
  const std::size_t end = line.find(is_quoted ? '"' : '>', 1);
  if (end == std::string_view::npos) return std::nullopt;
  return Include{std::string(line.substr(1, end - 1)), is_quoted, number};
}

}  // namespace

std::vector<Include> includes_of(std::string_view source) {
  std::vector<Include> includes;
  const auto code = code_only(source);  // So that an include in a comment or in text is none.
  const auto lines = lines_of(source);
  const auto code_lines = lines_of(code);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (code_lines[i].find('#') == std::string_view::npos) continue;
    if (auto include = include_in(lines[i], i + 1)) includes.push_back(*std::move(include));
  }
  return includes;
}

}  // namespace commonweal::guard
