#pragma once

// Which layout a file has, from the names of its columns. Knows nothing of its rows.

#include <string>
#include <string_view>
#include <vector>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

// The columns that a file of the layout must have, each once, in the order of the record.
std::vector<std::string_view> columns_of(const Layout& layout);

// Those of them that the header does not have.
std::vector<std::string_view> missing_columns(const Layout& layout,
                                              const std::vector<std::string>& header);

struct Recognised {
  const Layout* layout = nullptr;   // All of its columns are there; of several, it has the most.
  const Layout* closest = nullptr;  // Where there is no such layout: most of its columns are there.
  double share = 0;                 // Of the columns of the closest.
};

Recognised recognise(const std::vector<std::string>& header);

// "The layout ohid-life-expectancy needs columns that are not there: "sex"."
std::string missing_columns_sentence(const Layout& layout, const std::vector<std::string>& header);

// "The columns are those of no layout that is known. The closest is ohid-life-expectancy, which
// also needs "life_expectancy"." Of a file that has more than half of its columns; otherwise of
// ours.
std::string unknown_layout_sentence(const Recognised& recognised,
                                    const std::vector<std::string>& header);

}  // namespace commonweal::missions
