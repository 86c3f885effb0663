// The table of series in the example's README is that of its files: what it must say is made from
// them and compared as text.

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "csv_rows.hpp"

namespace commonweal {
namespace {

std::vector<Row> example(const std::string& table) {
  return csv_rows("examples/england/" + table + ".csv");
}

struct Series {
  std::string first;
  std::string last;
  std::size_t figures = 0;
  std::string source;
};

// Of the body that opens the page of a metric; rows stand in the order of periods.
std::map<std::string, Series> national_series() {
  std::map<std::string, std::string> body_of;
  for (const auto& row : example("metrics")) body_of[row.at("metric")] = row.at("body");
  std::map<std::string, Series> found;
  for (const auto& row : example("observations")) {
    const auto& metric = row.at("metric");
    if (row.at("status") == "missing" || row.at("body") != body_of.at(metric)) continue;
    auto& series = found[metric];
    if (series.first.empty()) series.first = row.at("period");
    series.last = row.at("period");
    series.source = row.at("source");
    ++series.figures;
  }
  return found;
}

std::string periods_of(const Series& series) {
  if (series.figures == 1) return series.first;
  return series.first + " to " + series.last + " (" + std::to_string(series.figures) + ")";
}

std::string tables_of_the_files() {
  const auto series = national_series();
  std::map<std::string, Row> sources;
  for (auto& row : example("sources")) sources[row.at("source")] = row;
  std::map<std::string, std::string> names;
  for (const auto& row : example("bodies")) names[row.at("body")] = row.at("name");
  std::map<std::string, std::string> local;
  for (const auto& row : example("areas")) local[row.at("metric")] = row.at("source");
  std::string text;
  for (const auto& row : example("metrics")) {
    const auto& metric = row.at("metric");
    text += "| `" + metric + "` | " + row.at("title") + " | ";
    if (const auto found = series.find(metric); found != series.end()) {
      const auto& source = sources.at(found->second.source);
      text += names.at(row.at("body")) + " | " + periods_of(found->second) + " | " +
              source.at("publisher") + " | `" + source.at("file") + "` |\n";
    } else if (local.contains(metric)) {
      const auto& source = sources.at(local.at(metric));
      text += "areas only | | " + source.at("publisher") + " | `" + source.at("file") + "` |\n";
    } else {
      text += names.at(row.at("body")) + " | no series held | | |\n";
    }
  }
  return text;
}

TEST(EnglandReadme, HasTheTableOfSeriesThatItsFilesHold) {
  std::ifstream in("examples/england/README.md");
  std::string text;
  for (std::string line; std::getline(in, line);) {
    const auto cells = line.find(" | ");
    const bool is_series = line.starts_with("| `") && line.find(".csv` |", cells) != line.npos;
    const bool is_none = line.find("| no series held |") != line.npos;
    if (is_series || is_none) text += line + '\n';
  }
  EXPECT_EQ(text, tables_of_the_files());
}

}  // namespace
}  // namespace commonweal
