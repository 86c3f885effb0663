#pragma once

// The responses of a survey as a table of texts, and columns of it taken as numbers, categories and
// places in a design. Knows no file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "methods/survey/survey_design.hpp"

namespace commonweal::devolution {

struct Response {
  std::uint64_t line;
  std::vector<std::string> cells;
};

struct Responses {
  base::TablePlaces places;
  std::vector<std::string> columns;
  std::vector<Response> rows;
};

// A column that an option names. None is a problem with the option's name as its place.
std::optional<std::size_t> named_column(const Responses& responses, base::Field option,
                                        base::Problems& problems);

// Nothing, or a mark for it: "", "NA".
bool is_missing_answer(const std::string& cell);

// Numbers above 0, one a response; every other cell is a problem.
std::vector<double> positive_numbers(const Responses& responses, std::size_t column,
                                     base::Problems& problems);

// The names in a column, numbers by size and before other texts, and which each response has.
struct ResponseCategories {
  std::vector<std::string> names;
  std::vector<std::optional<std::uint32_t>> of;  // None where it is missing.
};

ResponseCategories categories_in(const Responses& responses, std::size_t column);

// How names are put in order.
bool is_answer_before(const std::string& one, const std::string& other);

// What names the parts of a design: none of them, or some.
struct DesignColumns {
  std::optional<std::size_t> weight;
  std::optional<std::size_t> strata;
  std::optional<std::size_t> cluster;
  std::optional<std::size_t> population;
};

// Weights of 1 where no column has them. Clusters of the same name in other strata are others.
methods::SurveyDesign survey_design(const Responses& responses, const DesignColumns& columns,
                                    base::Problems& problems);

}  // namespace commonweal::devolution
