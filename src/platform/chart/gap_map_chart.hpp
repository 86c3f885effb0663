#pragma once

// An evidence gap map: interventions by outcomes. A real table whose cells say in words how many
// studies there are, how good, and what is asked; small drawings of bubbles let the eye find the
// gaps. So it is whole without pictures, is read cell by cell with its headings, and scrolls in a
// region of its own where it is wide. Knows nothing of studies.

#include <array>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct GapCell {
  int high = 0;  // Studies, by class of quality.
  int medium = 0;
  int low = 0;
  int questions = 0;  // Asked and open: a ring, which stands out where there is no study.
  std::string href;   // Of what the cell counts; empty: no link.
  std::string questions_href = {};  // Of the questions alone, where they lead elsewhere.

  int studies() const { return high + medium + low; }
};

struct GapHeading {
  std::string name;
  std::string href;  // Empty: no link.
};

struct GapRow {
  GapHeading heading;          // "Individual placement and support".
  std::vector<GapCell> cells;  // One for each column.
};

struct GapMapChart {
  Caption caption;       // Its title is the table's caption, its description is hidden words.
  std::string row_name;  // What the rows are: "Intervention".
  std::vector<GapHeading> columns;
  std::vector<GapRow> rows;
  std::array<std::string, 3> classes{"High quality", "Medium quality", "Low quality"};
};

// A row without a cell for each column, or a negative number, is a defect.
Html render(const GapMapChart& chart);

}  // namespace commonweal::platform
