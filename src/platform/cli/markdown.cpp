#include "platform/cli/markdown.hpp"

namespace commonweal::platform {
namespace {

// A run of backticks that the text does not hold, to put around it.
std::string fence_around(std::string_view text, std::size_t least) {
  std::string fence(least, '`');
  while (text.find(fence) != std::string_view::npos) fence += '`';
  return fence;
}

}  // namespace

std::string markdown(std::string_view text) {
  constexpr std::string_view kMarkup = "|<\\`*_[]#~";
  std::string result;
  for (const char c : text) {
    if (c == '\n') {
      result += ' ';
    } else if (c == '&') {
      result += "&amp;";
    } else {
      result.append(kMarkup.find(c) == std::string_view::npos ? 0 : 1, '\\') += c;
    }
  }
  return result;
}

// Within a code span only the bar needs care, and that only in a table: outside of tables the
// reference puts code in blocks.
std::string markdown_code(std::string_view text) {
  if (text.empty()) return "";
  const std::string fence = fence_around(text, 1);
  const std::string space(fence.size() > 1 ? 1 : 0, ' ');
  std::string code = fence + space;
  for (const char c : text) {
    if (c == '|') code += '\\';
    code += c == '\n' ? ' ' : c;
  }
  return code + space + fence;
}

std::string markdown_block(std::string_view lines) {
  const std::string fence = fence_around(lines, 3);
  return fence + "sh\n" + std::string(lines) + '\n' + fence + '\n';
}

std::string markdown_row(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const auto& cell : cells) row += ' ' + cell + (cell.empty() ? "|" : " |");
  return row + '\n';
}

std::string markdown_anchor(std::string_view heading) {
  std::string anchor;
  for (const char c : heading) {
    if (c >= 'A' && c <= 'Z') {
      anchor += static_cast<char>(c - 'A' + 'a');
    } else if (c == ' ') {
      anchor += '-';
    } else if (std::string_view(".,:;'\"()/").find(c) == std::string_view::npos) {
      anchor += c;
    }
  }
  return anchor;
}

}  // namespace commonweal::platform
