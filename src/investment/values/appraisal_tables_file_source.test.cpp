// Each unit value that is from the Unit Cost Database against its own row there, where the
// publishers' files are at hand.

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
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

// Empty, and says so aloud, where the publishers' files are not at hand.
std::filesystem::path publishers_files() {
  const std::filesystem::path path = "../shared/data";
  if (std::filesystem::exists(path / "greenbook")) return path;
  std::cerr << "NOT TESTED: the publishers' files are not at hand in ../shared/data\n";
  return {};
}

TEST(UnitValues, AreThoseOfTheirSourcesRows) {
  const auto root = publishers_files();
  if (root.empty()) GTEST_SKIP();
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

// The row that "greenbook/gdp_deflator.csv row 2" names; empty where there is none.
Row row_named(const std::filesystem::path& root, const std::string& rows) {
  const auto space = rows.find(" row ");
  if (space == std::string::npos) return {};
  const auto all = rows_of(root / rows.substr(0, space));
  const auto number = std::stoul(rows.substr(space + 5));
  return number >= 1 && number <= all.size() ? all[number - 1] : Row{};
}

TEST(Deflators, AreThoseOfTheirSourcesRows) {
  const auto root = publishers_files();
  if (root.empty()) GTEST_SKIP();
  std::size_t held = 0;
  const auto tables = own_appraisal_tables(".").value();
  for (const auto& it : tables.deflators) {
    if (!it.rows.starts_with("greenbook/gdp_deflator.csv row ")) continue;
    const Row row = row_named(root, it.rows);
    ASSERT_GE(row.size(), 2U) << it.rows;
    EXPECT_EQ(std::stoi(row[0]), it.year) << it.rows;
    EXPECT_NEAR(std::stod(row[1]), it.index, 1e-9) << it.rows;
    ++held;
  }
  EXPECT_GE(held, 30U);
}

// The numbers of the rows that "greenbook/wellby.csv rows 2 to 4" names.
std::vector<double> numbers_named(const std::filesystem::path& root, const std::string& rows) {
  const auto space = rows.find(" row");
  const auto all = rows_of(root / rows.substr(0, space));
  const auto first = std::stoul(rows.substr(rows.find_first_of("0123456789", space)));
  const auto last = std::stoul(rows.substr(rows.find_last_of(' ') + 1));
  std::vector<double> numbers;
  for (auto at = first; at <= last && at <= all.size(); ++at) {
    for (const auto& field : all[at - 1]) {
      char* end = nullptr;
      const double number = std::strtod(field.c_str(), &end);
      if (!field.empty() && *end == '\0') numbers.push_back(number);
    }
  }
  return numbers;
}

TEST(GreenBookUnitValues, AreThoseOfTheirSourcesRows) {
  const auto root = publishers_files();
  if (root.empty()) GTEST_SKIP();
  std::size_t held = 0;
  const auto tables = own_appraisal_tables(".").value();
  for (const auto& it : tables.unit_values) {
    if (!it.rows.starts_with("greenbook/")) continue;
    const auto numbers = numbers_named(root, it.rows);
    const auto is_there = [&](double value) {
      return std::ranges::any_of(numbers, [&](double one) { return std::abs(one - value) < 1e-6; });
    };
    EXPECT_TRUE(!it.low || is_there(*it.low)) << it.code;
    EXPECT_TRUE(!it.high || is_there(*it.high)) << it.code;
    const bool is_midway =
        it.low && it.high && std::abs((*it.low + *it.high) / 2 - it.central) < 1e-6;
    EXPECT_TRUE(is_midway || is_there(it.central)) << it.code;
    ++held;
  }
  EXPECT_GE(held, 6U);
}

TEST(Envelopes, AreThoseOfTheirSourcesRows) {
  const auto root = publishers_files();
  if (root.empty()) GTEST_SKIP();
  std::size_t held = 0;
  for (const auto& row : rows_of("examples/england/envelopes.csv")) {
    if (row.size() < 9 || row[4] != "all" || !row[8].starts_with("finance/dhsc_budget")) continue;
    const Row source = row_named(root, row[8]);
    ASSERT_GE(source.size(), 5U) << row[8];
    EXPECT_EQ(source[0], row[2]) << row[0];
    EXPECT_NEAR(1e6 * std::stod(source[row[3] == "rdel" ? 3 : 4]), std::stod(row[5]), 1) << row[0];
    ++held;
  }
  EXPECT_GE(held, 25U);
}

}  // namespace
}  // namespace commonweal::investment
