#include "guard/banned_calls.hpp"

#include <array>

#include "guard/cpp_text.hpp"
#include "guard/include_line.hpp"
#include "guard/place.hpp"

namespace commonweal::guard {
namespace {

struct Banned {
  std::string_view word;
  std::string_view instead;
};

constexpr std::array<Banned, 26> kCalls{{
    {"rand", "take a seed and use base's streams"},
    {"srand", "take a seed and use base's streams"},
    {"random_device", "take a seed and use base's streams"},
    {"mt19937", "take a seed and use base's streams"},
    {"system_clock::now", "take today or now as an argument"},
    {"steady_clock::now", "take today or now as an argument"},
    {"localtime", "take today or now as an argument"},
    {"gmtime", "take today or now as an argument"},
    {"getenv", "take the value as an argument"},
    {"locale", "use from_chars, to_chars and base/number_text"},
    {"setlocale", "use from_chars, to_chars and base/number_text"},
    {"printf", "use base/number_text"},
    {"fprintf", "use base/number_text"},
    {"sprintf", "use base/number_text"},
    {"snprintf", "use base/number_text"},
    {"strtod", "use base/number_text"},
    {"strtol", "use base/number_text"},
    {"atof", "use base/number_text"},
    {"atoi", "use base/number_text"},
    {"stod", "use base/number_text"},
    {"stoi", "use base/number_text"},
    {"stol", "use base/number_text"},
    {"ifstream", "take the text as an argument"},
    {"ofstream", "give the text back"},
    {"cout", "give the text back"},
    {"cerr", "give a Result back"},
}};

constexpr std::array<std::string_view, 7> kHeaders{"random", "fstream",  "iostream", "filesystem",
                                                   "cstdio", "unistd.h", "locale"};

bool is_bound(const Place& place) {
  if (place.is_test || place.role == Role::support) return false;
  if (place.layer == Layer::base || place.layer == Layer::methods) return true;
  return is_slice(place.layer) && place.role == Role::plain;
}

Complaints calls_in(const SourceFile& file) {
  Complaints complaints;
  const std::string code = code_only(file.text);
  const auto lines = lines_of(code);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].find('#') != std::string_view::npos) continue;  // Includes have their own list.
    for (const auto& [word, instead] : kCalls) {
      if (!holds_word(lines[i], word)) continue;
      complaints.push_back(complaint(
          file, i + 1, std::string(word) + " is not for here: " + std::string(instead) + '.'));
    }
  }
  return complaints;
}

}  // namespace

Complaints banned_call_complaints(const SourceFile& file) {
  const auto place = place_of(file.path);
  if (!place || !is_bound(*place)) return {};
  Complaints complaints = calls_in(file);
  for (const Include& include : includes_of(file.text)) {
    for (const auto header : kHeaders) {
      if (include.target != header) continue;
      complaints.push_back(complaint(
          file, include.line, '<' + include.target + "> is not for the domain or a method."));
    }
  }
  return complaints;
}

}  // namespace commonweal::guard
