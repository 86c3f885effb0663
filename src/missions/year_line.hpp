#pragma once

// Lines of named values and of amounts by year, in one field of a record:
// "effect=quitting place=E92000001 2026=1000 2027=2000", one line after the other, with a semicolon
// or a line break between. People type them, files hold them. Financial years are named by their
// first: 2026 is 2026-27. Knows nothing of what the names mean.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::missions {

struct YearAmount {
  int year;
  double amount;

  friend bool operator==(const YearAmount&, const YearAmount&) = default;
};

// The amount of a year; 0 where none stands.
double amount_in(const std::vector<YearAmount>& amounts, int year);
double total_of(const std::vector<YearAmount>& amounts);
// The same, so many years later.
std::vector<YearAmount> moved(std::vector<YearAmount> amounts, int years);

std::string year_words(int year);  // "2026-27".

// "2026=1000 2027=2000".
std::string text_of(const std::vector<YearAmount>& amounts);

// One line, whose values are taken one by one, gathering what is wrong with them.
class YearLine {
 public:
  struct Named {
    std::string name;
    std::string value;
  };

  YearLine(std::string place, std::vector<Named> named, std::vector<YearAmount> amounts)
      : place_(std::move(place)), named_(std::move(named)), amounts_(std::move(amounts)) {}

  const std::vector<YearAmount>& amounts() const { return amounts_; }  // By year.

  // Empty where it is absent; a problem where it is and is required.
  std::string text(std::string_view name, base::Problems& problems, bool is_required = true);
  // None where it is absent, or no number of that range.
  std::optional<double> number(std::string_view name, double least, double most,
                               base::Problems& problems);
  void refuse(std::string what, base::Problems& problems) const;
  // Names that nobody took.
  void refuse_others(base::Problems& problems) const;

 private:
  std::string place_;  // "reach, line 2"
  std::vector<Named> named_;
  std::vector<YearAmount> amounts_;
  std::vector<std::string> taken_;
};

// Fails for what is no name=value, a name or a year twice, a year that is none from 1990 to 2150,
// an amount that is no number. Empty lines are passed over.
base::Result<std::vector<YearLine>> year_lines_in(base::Field field);

// A field that holds nothing but amounts, "2026=1000 2027=2000".
base::Result<std::vector<YearAmount>> year_amounts_in(base::Field field);

}  // namespace commonweal::missions
