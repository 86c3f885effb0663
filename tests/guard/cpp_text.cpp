#include "guard/cpp_text.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace commonweal::guard {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::size_t after(std::string_view source, std::string_view end, std::size_t from) {
  const std::size_t at = source.find(end, from);
  return at == std::string_view::npos ? source.size() : at + end.size();
}

// From an opening quote to behind the closing one, or to the end of the line if there is none.
std::size_t after_quoted(std::string_view source, std::size_t open) {
  const char quote = source[open];
  std::size_t at = open + 1;
  while (at < source.size() && source[at] != quote && source[at] != '\n') {
    at += source[at] == '\\' ? 2 : 1;
  }
  return std::min(at + 1, source.size());
}

// From the quote of R"mark( to behind )mark".
std::size_t after_raw(std::string_view source, std::size_t open) {
  const std::size_t bracket = source.find('(', open);
  if (bracket == std::string_view::npos) return source.size();
  const std::string mark(source.substr(open + 1, bracket - open - 1));
  return after(source, ')' + mark + '"', bracket);
}

bool opens_raw(std::string_view source, std::size_t at) {
  return source[at] == '"' && at > 0 && source[at - 1] == 'R' &&
         (at == 1 || !is_word(source[at - 2]) || source[at - 2] == '8');
}

bool is_digit_separator(std::string_view source, std::size_t at) {
  return source[at] == '\'' && at > 0 && is_word(source[at - 1]) && at + 1 < source.size() &&
         is_word(source[at + 1]);
}

struct Piece {
  Kind kind;
  std::size_t end;
};

Piece piece_at(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at);
  if (rest.starts_with("//")) {
    return {Kind::comment, std::min(source.find('\n', at), source.size())};
  }
  if (rest.starts_with("/*")) return {Kind::comment, after(source, "*/", at + 2)};
  if (opens_raw(source, at)) return {Kind::raw_text, after_raw(source, at)};
  const bool quote = rest[0] == '"' || (rest[0] == '\'' && !is_digit_separator(source, at));
  if (quote) return {Kind::text, after_quoted(source, at)};
  return {Kind::code, at + 1};
}

}  // namespace

std::vector<Kind> kinds_of(std::string_view source) {
  std::vector<Kind> kinds;
  kinds.reserve(source.size());
  while (kinds.size() < source.size()) {
    const Piece piece = piece_at(source, kinds.size());
    kinds.resize(piece.end, piece.kind);
  }
  return kinds;
}

std::string code_only(std::string_view source) {
  const std::vector<Kind> kinds = kinds_of(source);
  std::string code(source);
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (kinds[i] != Kind::code && code[i] != '\n') code[i] = ' ';
  }
  return code;
}

bool holds_word(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != std::string_view::npos;
       at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_word(line[at - 1])) && (end == line.size() || !is_word(line[end]))) {
      return true;
    }
  }
  return false;
}

}  // namespace commonweal::guard
