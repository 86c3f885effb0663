#include "platform/secret/password_rules.hpp"

#include <zxcvbn.h>

#include <algorithm>

#include "base/utf8.hpp"

namespace commonweal::platform {
namespace {

// Some 10^9 guesses. Three random words have about 38 bits by the same measure.
constexpr double kBitsMin = 30;
constexpr std::size_t kOwnWordLettersMin = 4;  // "Ann" stands in many innocent words.
constexpr std::string_view kService = "commonweal";

std::size_t letters_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// The parts of "Ann Smith" and "ann.smith@example.org".
std::vector<std::string> parts_of(std::string_view text) {
  constexpr std::string_view kBetween = " .,@+-_'";
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kBetween), text.size());
    if (end > 0) parts.push_back(lower(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::vector<std::string> words_to_avoid(const std::vector<std::string>& own_words) {
  std::vector<std::string> words = {std::string(kService)};
  for (const auto& own : own_words) {
    for (auto& part : parts_of(own)) {
      if (part.size() >= kOwnWordLettersMin) words.push_back(std::move(part));
    }
  }
  return words;
}

double bits_of(std::string_view password, const std::vector<std::string>& words) {
  std::vector<const char*> dictionary;
  for (const auto& word : words) dictionary.push_back(word.c_str());
  dictionary.push_back(nullptr);
  return ZxcvbnMatch(std::string(password).c_str(), dictionary.data(), nullptr);
}

}  // namespace

std::string normal_password(std::string_view typed) { return base::nfc(typed); }

std::optional<std::string> password_fault(std::string_view password,
                                          const std::vector<std::string>& own_words) {
  if (password.empty()) return "Enter a password.";
  const auto letters = letters_of(password);
  if (letters < kPasswordLettersMin) {
    return "Your password must have at least 12 characters. Three random words are a good one.";
  }
  if (letters > kPasswordLettersMax) return "Your password must have at most 128 characters.";
  const auto words = words_to_avoid(own_words);
  const std::string lowered = lower(password);
  const bool holds_own = std::ranges::any_of(
      words, [&](const std::string& word) { return lowered.find(word) != std::string::npos; });
  if (holds_own) {
    return "Your password must not contain your name, your email address or the name of this "
           "service. Three random words are a good one.";
  }
  if (bits_of(password, words) >= kBitsMin) return std::nullopt;
  return "This password is too easy to guess: it is among the common ones, or made of them. Three "
         "random words are a good one.";
}

}  // namespace commonweal::platform
