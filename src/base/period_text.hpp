#pragma once

// Periods as we write them, and the words for their kinds.

#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/period.hpp"

namespace commonweal::base {

// The form that we write, which reads back as the same period: 2023-09, 2016 Q1, 2022-23 for a
// financial and 2022/23 for an academic year, 2023-W09, 2016-03-31.
std::string text(Period period);

// For sentences: "September 2023", "January to March 2016", "2015", "2022/23", "the week of 27
// February 2023", "31 March 2016".
std::string reader_text(Period period);

// "months", "academic years"; one of them is "month", "academic year".
std::string_view plural(PeriodKind kind);
std::string_view singular(PeriodKind kind);

// The word by which files name a kind: "month", "academic_year".
std::string_view code_word(PeriodKind kind);
Result<PeriodKind> period_kind_named(Field field);

}  // namespace commonweal::base
