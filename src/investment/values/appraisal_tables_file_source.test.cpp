// Each unit value that is from the Unit Cost Database against its own row there, where the
// publishers' files are at hand.

#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "investment/values/appraisal_tables_file.hpp"

namespace commonweal::investment {
namespace {

using Row = std::vector<std::string>;

// Fields may hold line breaks and doubled quotes.
std::vector<Row> rows_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::vector<Row> rows = {Row{""}};
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') {
      if (quoted && i + 1 < text.size() && text[i + 1] == '"') {
        rows.back().back() += text[++i];
      } else {
        quoted = !quoted;
      }
    } else if (c == ',' && !quoted) {
      rows.back().emplace_back();
    } else if (c == '\n' && !quoted) {
      rows.push_back(Row{""});
    } else {
      rows.back().back() += c;
    }
  }
  return rows;
}

double pounds_of(const std::string& text) {
  std::string digits;
  for (const char c : text) {
    if (std::isdigit(static_cast<unsigned char>(c)) || c == '.') digits += c;
  }
  return std::stod(digits);
}

// "unitcosts/health.csv row 41 (HE3.0)"
struct Place {
  std::string file;
  std::size_t row;
  std::string code;
};
Place place_of(const std::string& rows) {
  const auto space = rows.find(" row ");
  const auto open = rows.find('(');
  return {rows.substr(0, space), std::stoul(rows.substr(space + 5)),
          rows.substr(open + 1, rows.size() - open - 2)};
}

TEST(UnitValues, AreThoseOfTheirSourcesRows) {
  const std::filesystem::path data = "../shared/data";
  const std::filesystem::path beside = "../../shared/data";
  const auto& root = std::filesystem::exists(data) ? data : beside;
  if (!std::filesystem::exists(root / "unitcosts")) {
    std::cerr << "NOT TESTED: the publishers' files are not at hand in ../shared/data\n";
    GTEST_SKIP();
  }
  std::size_t held = 0;
  const auto tables = own_appraisal_tables(".").value();
  for (const auto& value : tables.unit_values) {
    if (value.source != "unit-costs") continue;
    const auto place = place_of(value.rows);
    const auto rows = rows_of(root / place.file);
    ASSERT_LE(place.row, rows.size()) << value.code;
    const Row& row = rows[place.row - 1];
    EXPECT_EQ(row[2], place.code) << value.code;
    EXPECT_NEAR(pounds_of(row[7]), value.central, 1e-9) << value.code;
    EXPECT_EQ(row[8].substr(0, 4), std::to_string(value.price_year)) << value.code;
    const char flag = value.confidence == ValueConfidence::high     ? 'G'
                      : value.confidence == ValueConfidence::medium ? 'A'
                                                                    : 'R';
    EXPECT_EQ(row[11].at(0), flag) << value.code;
    ++held;
  }
  EXPECT_GE(held, 60U);
}

}  // namespace
}  // namespace commonweal::investment
