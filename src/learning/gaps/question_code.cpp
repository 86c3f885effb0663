#include "learning/gaps/question_code.hpp"

#include <algorithm>

#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kStemMax = 56;  // Leaves room for a number in a code of 64.
constexpr std::size_t kBodyMax = 20;

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

char small(char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

template <class IsTaken>
std::string numbered(const std::string& stem, IsTaken is_taken) {
  std::string code = stem;
  for (int number = 2; is_taken(code); ++number) code = stem + '-' + std::to_string(number);
  return code;
}

}  // namespace

std::string question_code(const missions::Directory& directory, std::string_view text) {
  std::string stem = missions::folded(text).substr(0, kStemMax);
  std::ranges::replace(stem, ' ', '-');
  std::erase_if(stem, [](char c) { return !is_plain(c); });
  while (stem.ends_with('-')) stem.pop_back();
  if (stem.empty() || stem == "new") stem = "question";  // /questions/new is the form.
  return numbered(
      stem, [&](const std::string& code) { return directory.find_question(code) != nullptr; });
}

std::string voice_code(const std::vector<QuestionVoice>& voices, std::string_view question,
                       std::string_view body) {
  std::string stem = std::string(question).substr(0, kStemMax - kBodyMax) + '-';
  for (const char c : body.substr(0, kBodyMax)) stem += small(c);
  return numbered(stem, [&](const std::string& code) {
    return std::ranges::count(voices, code, &QuestionVoice::code) > 0;
  });
}

}  // namespace commonweal::learning
