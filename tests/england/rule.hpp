#pragma once

// Where in a publisher's file the figures of a metric stand: a row of rules.csv. From it and the
// whole of that file comes what the example must say. Knows nothing of how the program reads
// layouts; the two are held against each other through the figures.

#include <set>
#include <string>
#include <vector>

#include "csv_rows.hpp"

namespace commonweal {

// One rule, as its columns have it.
//
//   where    "sex=Male;region=": rows whose cells are so; "type!=2": are not so.
//   body     a code; or, of a rule for areas, the column that holds it.
//   period   a column, two columns ("year+quarter"), or a text ("=2023").
//   form     what the text is: month, quarter, quarter_of_month, year, financial, academic.
//   how      cell; hundred: 100 times the cell; within: what is left of 100 when the numerator is
//            taken off the denominator, both added up over the rows of a period.
//   lower, upper   the columns of the 95% bounds; none where one of them is empty.
//   marks    a column that says more of a figure, such as x, u or Revised.
//   areas    of a rule for areas: the periods that the example has, as the file writes them.
struct Rule {
  std::string metric, source, where, body, period, form, value, how;
  std::string numerator, denominator, lower, upper, marks, areas;

  bool is_for_areas() const { return !areas.empty(); }
};

std::vector<Rule> rules();

// The lines that the example must have, in the form of `example_line`, in the order of the file.
// Areas that are not in `bodies` are left out.
std::vector<std::string> published(const Rule& rule, const std::vector<Row>& rows,
                                   const std::set<std::string>& bodies);

// A row of observations.csv or areas.csv.
std::string example_line(const Row& row);

}  // namespace commonweal
