#include "learning/evidence/study_code.hpp"

#include <algorithm>
#include <array>

#include "learning/evidence/ascii_words.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kStemMax = 48;  // Leaves room for the year and a letter.

// Addresses that are pages of their own.
constexpr std::array<std::string_view, 2> kPages = {"new", "import"};

bool is_free(const std::string& code, const StudyCodes& taken) {
  return !taken.contains(code) && std::ranges::count(kPages, std::string_view(code)) == 0;
}

std::string stem_of(std::string_view authors, std::string_view title) {
  std::string stem = ascii_words(authors.substr(0, authors.find_first_of(",;")));
  if (stem.empty()) stem = ascii_words(title);
  if (stem.size() > kStemMax) stem.resize(kStemMax);
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? "study" : stem;
}

}  // namespace

std::string new_study_code(std::string_view authors, std::string_view title,
                           std::optional<int> year, const StudyCodes& taken) {
  const std::string stem = stem_of(authors, title);
  const std::string plain = year ? stem + '-' + std::to_string(*year) : stem;
  if (is_free(plain, taken)) return plain;
  const std::string lettered = year ? plain : plain + '-';
  for (char letter = 'b'; letter <= 'z'; ++letter) {
    if (is_free(lettered + letter, taken)) return lettered + letter;
  }
  int number = 2;
  while (!is_free(lettered + 'z' + std::to_string(number), taken)) ++number;
  return lettered + 'z' + std::to_string(number);
}

}  // namespace commonweal::learning
