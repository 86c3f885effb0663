// Holds the figures beside the paper's claims against the publishers' files they were typed in
// from, and the published figures of the claims against the text of the paper.

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/number_text.hpp"
#include "csv_rows.hpp"
#include "missions/paper/claim_file.hpp"

namespace commonweal {
namespace {

const std::filesystem::path kPaper = "examples/paper";
const std::filesystem::path kPublishers = "../shared/data";
const std::filesystem::path kText = "../shared/paper/great-government.txt";

double number_of(const std::string& text) {
  return base::decimal_number({"cell", text}).value_or(-1);
}

// "2-4, 9" is 2, 3, 4 and 9.
std::vector<std::size_t> rows_of(std::string text) {
  std::vector<std::size_t> rows;
  std::replace(text.begin(), text.end(), ',', ' ');
  std::istringstream parts(text);
  for (std::string part; parts >> part;) {
    const auto dash = part.find('-');
    const auto first = static_cast<std::size_t>(number_of(part.substr(0, dash)));
    const auto last = dash == std::string::npos
                          ? first
                          : static_cast<std::size_t>(number_of(part.substr(dash + 1)));
    for (std::size_t row = first; row <= last; ++row) rows.push_back(row);
  }
  return rows;
}

bool has_cell(const Row& row, double value) {
  return std::ranges::any_of(row,
                             [&](const auto& cell) { return number_of(cell.second) == value; });
}

bool has_year(const Row& row, const std::string& year) {
  return year.empty() || std::ranges::any_of(row, [&](const auto& cell) {
           return cell.second.starts_with(year.substr(0, 4));
         });
}

double lines_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  double lines = 0;
  for (std::string line; std::getline(in, line);) ++lines;
  return lines;
}

class PaperFigures : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kPublishers)) GTEST_SKIP() << "../shared/data is absent";
  }
};

// What a figure must be: a cell of its row, or the sum of a column over its rows.
void expect_true(const Row& figure, const std::vector<Row>& published) {
  const auto rows = rows_of(figure.at("rows"));
  const double value = number_of(figure.at("value"));
  const std::string name =
      figure.at("series") + ' ' + figure.at("item") + ' ' + figure.at("period");
  if (rows.size() > 1) {
    double sum = 0;
    for (const std::size_t row : rows) sum += number_of(published.at(row - 2).at("total"));
    EXPECT_EQ(sum, value) << name;
    return;
  }
  ASSERT_EQ(rows.size(), 1U) << name;
  const Row& row = published.at(rows[0] - 2);
  EXPECT_TRUE(has_cell(row, value)) << name;
  EXPECT_TRUE(has_year(row, figure.at("period"))) << name;
}

TEST_F(PaperFigures, AreThoseOfTheirRows) {
  std::map<std::string, std::string> files;
  for (const Row& row : csv_rows(kPaper / "sources.csv")) files[row.at("source")] = row.at("file");
  std::map<std::string, std::string> sources;
  for (const Row& row : csv_rows(kPaper / "series.csv")) {
    sources[row.at("series")] = row.at("source");
  }
  std::map<std::string, std::vector<Row>> published;
  for (const Row& figure : csv_rows(kPaper / "figures.csv")) {
    const std::string& source = sources.at(figure.at("series"));
    if (source == "paper") continue;
    const std::string& file = files.at(source);
    if (source == "gpts-are-gpts-tasks") {  // Its cells hold quotes: only its lines are counted.
      EXPECT_EQ(lines_of(kPublishers / file) - 1, number_of(figure.at("value")));
      continue;
    }
    if (!published.contains(file)) published[file] = csv_rows(kPublishers / file);
    expect_true(figure, published.at(file));
  }
}

std::string text_of_paper() {
  std::ifstream in(kText);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST_F(PaperFigures, AsTheClaimsQuoteThemStandInThePaper) {
  if (!std::filesystem::exists(kText)) GTEST_SKIP() << kText << " is absent";
  const std::string paper = text_of_paper();
  const auto records = missions::read_paper_records(kPaper).value();
  for (const auto& claim : records.claims) {
    std::string number;
    for (const char c : claim.published + ' ') {
      const bool is_part = std::isdigit(static_cast<unsigned char>(c)) != 0 || c == ',' || c == '.';
      if (is_part) number += c;
      if (is_part || number.empty()) continue;
      while (number.ends_with('.') || number.ends_with(',')) number.pop_back();
      EXPECT_NE(paper.find(number), std::string::npos) << claim.id << ": " << number;
      number.clear();
    }
  }
}

}  // namespace
}  // namespace commonweal
