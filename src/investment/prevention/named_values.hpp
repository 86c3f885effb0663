#pragma once

// A field of a record that holds lines of `name=value` with blanks between, the lines separated by
// ";" or line breaks; where the names are years, amounts by year. Knows no name's meaning.

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "base/result.hpp"
#include "missions/reach_line.hpp"

namespace commonweal::investment {

struct NamedValues {
  std::map<std::string, std::string, std::less<>> values;

  std::string text(std::string_view name) const;  // Empty where there is none.
};

// What is no `name=value`, or is named twice, is a problem.
std::vector<NamedValues> named_lines(base::Field field, base::Problems& problems);

// "2026=1000 2027=2000": financial years by their first, each once, not negative; by year.
base::Result<std::vector<missions::YearAmount>> read_years(base::Field field);
// The same of names and values that are years already.
std::vector<missions::YearAmount> years_in(const NamedValues& values, std::string_view place,
                                           base::Problems& problems);
std::string text_of(std::span<const missions::YearAmount> years);

// 0 where the year is not among them.
double amount_in(std::span<const missions::YearAmount> years, int year);

}  // namespace commonweal::investment
