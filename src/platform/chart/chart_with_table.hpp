#pragma once

// A chart, its table behind it, and the chart as files: what every page puts together.

#include <string>
#include <vector>

#include "platform/html/html.hpp"
#include "platform/html/table.hpp"

namespace commonweal::platform {

struct ChartDownload {
  std::string name;  // "PNG", "SVG", "CSV".
  std::string href;
};

struct ChartWithTable {
  Html chart;         // From render().
  std::string title;  // The chart's, for links that say what they bring.
  std::string id;     // Of the table's <details>: "history-table".
  HtmlTable table;
  std::string summary = "This chart as a table";
  std::vector<ChartDownload> downloads;
};

Html chart_with_table(const ChartWithTable& parts);

}  // namespace commonweal::platform
