#include "missions/directory_search.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

enum class Nearness { code, name, beginning, words };

bool is_letter(char c) {
  return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    words.push_back(word);
  }
  return words;
}

bool has_word_beginning(std::string_view text, std::string_view beginning) {
  for (auto at = text.find(beginning); at != std::string_view::npos;
       at = text.find(beginning, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return true;
  }
  return false;
}

struct SearchedText {
  explicit SearchedText(std::string_view asked) : text(folded(asked)), words(words_of(text)) {}
  std::string text;
  std::vector<std::string_view> words;
};

std::optional<Nearness> nearness(const Listed& listed, const SearchedText& question) {
  if (listed.folded_code == question.text) return Nearness::code;
  if (listed.folded_title.starts_with(question.text)) {
    return folded(listed.title) == question.text ? Nearness::name : Nearness::beginning;
  }
  const bool has_all = std::ranges::all_of(question.words, [&](std::string_view word) {
    return has_word_beginning(listed.folded_title, word) ||
           has_word_beginning(listed.folded_code, word);
  });
  return has_all ? std::optional(Nearness::words) : std::nullopt;
}

int place_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::mission: return 0;
    case RecordKind::metric: return 1;
    case RecordKind::body: return 2;
    case RecordKind::source: return 3;
    case RecordKind::intervention: return 4;
    case RecordKind::effect: return 5;
    case RecordKind::question: return 6;
    default: break;  // Not searched.
  }
  CW_CHECK(false);
}

std::vector<Found> search(const Directory& directory, const SearchedText& question,
                          std::optional<RecordKind> kind) {
  std::vector<std::pair<Nearness, const Listed*>> hits;
  if (question.words.empty()) return {};
  for (const Listed& listed : directory.listed()) {
    if (kind && listed.kind != *kind) continue;
    if (const auto near = nearness(listed, question)) hits.emplace_back(*near, &listed);
  }
  std::ranges::sort(hits, {}, [](const auto& hit) {
    return std::tuple(hit.first, place_of(hit.second->kind), hit.second->title, hit.second->code);
  });
  std::vector<Found> found;
  found.reserve(hits.size());
  for (const auto& [near, listed] : hits) {
    found.push_back({.kind = listed->kind, .code = listed->code, .title = listed->title});
  }
  return found;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string folded;
  for (char c : text) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_letter(c)) {
      folded += c;
    } else if (c != '\'' && !folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

std::vector<Found> search(const Directory& directory, std::string_view question) {
  return search(directory, SearchedText(question), std::nullopt);
}

std::vector<Found> search(const Directory& directory, std::string_view question, RecordKind kind) {
  return search(directory, SearchedText(question), kind);
}

}  // namespace commonweal::missions
