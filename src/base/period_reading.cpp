#include "base/period_reading.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/month_names.hpp"

namespace commonweal::base {
namespace {

constexpr std::size_t kLongestText = 32;

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_letter(char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }
char lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

// A text cut into numbers, words and single marks; spaces only part them.
struct Token {
  enum class Kind { number, word, mark } kind;
  std::string_view text;
  bool spaced;  // A space stands before it.
};

std::size_t length_of_run(std::string_view text) {
  const auto runs_on = is_digit(text[0]) ? is_digit : is_letter;
  if (!runs_on(text[0])) return 1;
  return static_cast<std::size_t>(std::ranges::find_if_not(text, runs_on) - text.begin());
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  bool spaced = false;
  while (!text.empty()) {
    const std::size_t length = length_of_run(text);
    const char first = text[0];
    if (first != ' ') {
      const auto kind = is_digit(first)    ? Token::Kind::number
                        : is_letter(first) ? Token::Kind::word
                                           : Token::Kind::mark;
      tokens.push_back({kind, text.substr(0, length), spaced});
    }
    spaced = first == ' ';
    text.remove_prefix(length);
  }
  return tokens;
}

// The shape of a text: 9 a digit, A a word, marks as they are, and a space only where it parts two
// numbers or two words. "2016 Q1" has the shape "9999A9", "Q1 2016" has "A9 9999".
std::string shape_of(const std::vector<Token>& tokens) {
  std::string shape;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (i > 0 && token.spaced && tokens[i - 1].kind == token.kind) shape += ' ';
    switch (token.kind) {
      case Token::Kind::number: shape.append(token.text.size(), '9'); break;
      case Token::Kind::word: shape += 'A'; break;
      case Token::Kind::mark: shape += token.text; break;
    }
  }
  return shape;
}

int number_in(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

bool same_word(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

// 1 to 12 for "Sep", "Sept" or "September"; 0 for another word.
unsigned month_named(std::string_view word) {
  for (unsigned i = 0; i < kMonthNames.size(); ++i) {
    const bool short_form = word.size() == 3 && same_word(word, kMonthNames[i].substr(0, 3));
    if (short_form || same_word(word, kMonthNames[i])) return i + 1;
  }
  return same_word(word, "sept") ? 9 : 0;
}

// Gathers the readings of one text; what is out of range is no reading.
class Readings {
 public:
  void day(int year, int month, int day_of_month) {
    const std::chrono::year_month_day ymd{std::chrono::year{year},
                                          std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day_of_month)}};
    if (plausible(year) && ymd.ok()) found_.push_back(period_holding(PeriodKind::day, ymd));
  }
  void week(int year, int number) {
    if (!plausible(year) || number < 1 || number > 53) return;
    // 4 January always falls in the first week (ISO 8601).
    const Date fourth = std::chrono::year{year} / 1 / 4;
    const Period week = later(period_holding(PeriodKind::week, fourth), number - 1);
    const Date thursday = first_day(week) + std::chrono::days{3};
    if (period_holding(PeriodKind::calendar_year, thursday).ordinal() == year) {
      found_.push_back(week);
    }
  }
  void month(int year, int number) {
    if (!plausible(year) || number < 1 || number > 12) return;
    found_.push_back(Period::month(year, static_cast<unsigned>(number)));
  }
  void quarter(int year, int number) {
    if (!plausible(year) || number < 1 || number > 4) return;
    found_.push_back(Period::quarter(year, static_cast<unsigned>(number)));
  }
  void financial_quarter(int year, std::string_view end, int number) {
    if (!plausible(year) || !follows(year, end) || number < 1 || number > 4) return;
    found_.push_back(later(Period::quarter(year, 1), number));  // Its Q1 is April to June.
  }
  void calendar_year(int year) {
    if (plausible(year)) found_.push_back(Period::year(PeriodKind::calendar_year, year));
  }
  void two_years(int year, std::string_view end) {
    if (!plausible(year) || !follows(year, end)) return;
    found_.push_back(Period::year(PeriodKind::financial_year, year));
    found_.push_back(Period::year(PeriodKind::academic_year, year));
  }
  std::vector<Period> found() && { return std::move(found_); }

 private:
  static bool plausible(int year) { return 1000 <= year && year <= 9998; }
  static bool follows(int year, std::string_view end) {
    const int next = year + 1;
    return number_in(end) == (end.size() == 2 ? next % 100 : next);
  }
  std::vector<Period> found_;
};

using Tokens = std::vector<Token>;

struct Form {
  std::string_view shape;
  void (*read)(const Tokens& tokens, Readings& readings);
};

int number_at(const Tokens& tokens, std::size_t at) { return number_in(tokens[at].text); }

bool word_at(const Tokens& tokens, std::size_t at, std::string_view word) {
  return same_word(tokens[at].text, word);
}

void read_word_month(int year, std::string_view word, Readings& readings) {
  readings.month(year, static_cast<int>(month_named(word)));
}

void read_digits(const Tokens& tokens, Readings& readings) {
  const auto digits = tokens[0].text;
  readings.month(number_in(digits.substr(0, 4)), number_in(digits.substr(4)));
  readings.two_years(number_in(digits.substr(0, 4)), digits.substr(4));
}

void read_year_dash_two(const Tokens& tokens, Readings& readings) {
  readings.month(number_at(tokens, 0), number_at(tokens, 2));
  readings.two_years(number_at(tokens, 0), tokens[2].text);
}

void read_two_years(const Tokens& tokens, Readings& readings) {
  readings.two_years(number_at(tokens, 0), tokens[2].text);
}

// "2016 Q1", "2023 W9", "2023W09": the word says which.
void read_year_word_number(int year, std::string_view word, int number, Readings& readings) {
  if (same_word(word, "q")) readings.quarter(year, number);
  if (same_word(word, "w")) readings.week(year, number);
}

// "Jan-Mar 2016" and "January to March 2016", if the months are those of a quarter.
void read_months(std::string_view first, std::string_view last, int year, Readings& readings) {
  const unsigned from = month_named(first);
  if (from % 3 != 1 || month_named(last) != from + 2) return;
  readings.quarter(year, static_cast<int>(from / 3 + 1));
}

constexpr Form kForms[] = {
    {"9999", [](const Tokens& t, Readings& r) { r.calendar_year(number_at(t, 0)); }},
    {"999999", read_digits},
    {"9999-99", read_year_dash_two},
    {"9999/99", read_two_years},
    {"9999-9999", read_two_years},
    {"9999/9999", read_two_years},
    {"9999A9999",
     [](const Tokens& t, Readings& r) {
       if (word_at(t, 1, "to")) read_two_years(t, r);
     }},
    {"9999-99-99", [](const Tokens& t,
                      Readings& r) { r.day(number_at(t, 0), number_at(t, 2), number_at(t, 4)); }},
    {"99/99/9999", [](const Tokens& t,
                      Readings& r) { r.day(number_at(t, 4), number_at(t, 2), number_at(t, 0)); }},
    {"9A9999",
     [](const Tokens& t, Readings& r) {
       r.day(number_at(t, 2), static_cast<int>(month_named(t[1].text)), number_at(t, 0));
     }},
    {"99A9999",
     [](const Tokens& t, Readings& r) {
       r.day(number_at(t, 2), static_cast<int>(month_named(t[1].text)), number_at(t, 0));
     }},
    {"A9999", [](const Tokens& t, Readings& r) { read_word_month(number_at(t, 1), t[0].text, r); }},
    {"A-9999",
     [](const Tokens& t, Readings& r) { read_word_month(number_at(t, 2), t[0].text, r); }},
    {"9999A", [](const Tokens& t, Readings& r) { read_word_month(number_at(t, 0), t[1].text, r); }},
    {"9999A9",
     [](const Tokens& t, Readings& r) {
       read_year_word_number(number_at(t, 0), t[1].text, number_at(t, 2), r);
     }},
    {"9999A99",
     [](const Tokens& t, Readings& r) {
       read_year_word_number(number_at(t, 0), t[1].text, number_at(t, 2), r);
     }},
    {"9999-A9",
     [](const Tokens& t, Readings& r) {
       read_year_word_number(number_at(t, 0), t[2].text, number_at(t, 3), r);
     }},
    {"9999-A99",
     [](const Tokens& t, Readings& r) {
       read_year_word_number(number_at(t, 0), t[2].text, number_at(t, 3), r);
     }},
    {"A9 9999",
     [](const Tokens& t, Readings& r) {
       if (word_at(t, 0, "q")) r.quarter(number_at(t, 2), number_at(t, 1));
     }},
    {"9999-99A9",
     [](const Tokens& t, Readings& r) {
       if (word_at(t, 3, "q")) {
         r.financial_quarter(number_at(t, 0), t[2].text, number_at(t, 4));
       }
     }},
    {"9999/99A9",
     [](const Tokens& t, Readings& r) {
       if (word_at(t, 3, "q")) {
         r.financial_quarter(number_at(t, 0), t[2].text, number_at(t, 4));
       }
     }},
    {"A-A9999",
     [](const Tokens& t, Readings& r) { read_months(t[0].text, t[2].text, number_at(t, 3), r); }},
    {"A A A9999",
     [](const Tokens& t, Readings& r) {
       if (word_at(t, 1, "to")) read_months(t[0].text, t[2].text, number_at(t, 3), r);
     }},
};

}  // namespace

std::vector<Period> period_readings(std::string_view text) {
  if (text.size() > kLongestText) return {};
  const auto tokens = tokens_of(text);
  const auto form = std::ranges::find(kForms, shape_of(tokens), &Form::shape);
  Readings readings;
  if (form != std::end(kForms)) form->read(tokens, readings);
  return std::move(readings).found();
}

}  // namespace commonweal::base
