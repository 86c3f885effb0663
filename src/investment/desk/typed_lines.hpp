#pragma once

// A table that somebody fills in on a page: lines of named fields and of amounts by year, all as
// typed. Knows what the fields of the form are called, not what they mean.

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

// What a form holds under a name; empty where it holds nothing.
using TypedText = std::function<std::string(std::string_view field)>;

struct TypedLine {
  std::map<std::string, std::string, std::less<>> fields;
  std::map<int, std::string> years;

  std::string text(std::string_view field) const;  // Without blanks round it.
  bool is_blank() const;                           // Nothing was typed into any of it.
};

struct TypedLines {
  int first_year = 0;
  int years = 0;
  std::vector<TypedLine> lines;

  // Of the form: "line-2-what", "line-2-2027"; lines from 1.
  static std::string field(std::size_t line, std::string_view name);
  static std::string field(std::size_t line, int year);
};

// What the hidden fields of such a form say of its size, and the fields of each line. Sizes beyond
// what a form can carry are cut.
TypedLines typed_lines(const TypedText& typed, const std::vector<std::string_view>& fields);

// A further blank line, or a further year. Nothing where the form would outgrow what it can carry.
void add_line(TypedLines& table);
void add_year(TypedLines& table);

// Numbers as people type them, "£1,200,000" too. Each refusal stands at its field.
class TypedNumbers {
 public:
  TypedNumbers(const TypedLine& line, std::size_t number, base::Problems& problems)
      : line_(line), number_(number), problems_(problems) {}

  // None where nothing was typed, or no number of that range.
  std::optional<double> number(std::string_view name, double least, double most);
  std::vector<missions::YearAmount> years(double least, double most);
  // A problem where nothing was typed.
  std::string required(std::string_view name, std::string what);
  void refuse(std::string_view name, std::string what);

 private:
  std::optional<double> parsed(const std::string& place, const std::string& text, double least,
                               double most);

  const TypedLine& line_;
  std::size_t number_;
  base::Problems& problems_;
};

// The years of a table: those of its amounts, and at least so many from the first.
void show_years(TypedLines& table, int first_year, int least);
// The amounts as they are shown.
void show_amounts(TypedLine& line, const std::vector<missions::YearAmount>& amounts);

}  // namespace commonweal::investment
