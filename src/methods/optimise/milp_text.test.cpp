#include "methods/optimise/milp_text.hpp"

#include <gtest/gtest.h>
#include <coin/CoinLpIO.hpp>
#include <coin/CoinMpsIO.hpp>

#include <cstdio>
#include <fstream>

#include "methods/optimise/linear.hpp"
#include "methods/optimise/random_milp_fixture.hpp"
#include "methods/optimise/solve.hpp"

namespace commonweal::methods {
namespace {

Milp small() {
  Milp milp;
  milp.add(yes_or_no("Clinic: whole", 2.5));
  milp.add(MilpColumn{.name = "Clinic: share", .objective = -1, .lower = -2, .upper = 3});
  milp.add(MilpRow{.name = "Health, capital 2027-28", .terms = {{0, 4}, {1, -1}}, .upper = 3});
  milp.add(MilpRow{.name = "between", .terms = {{0, 1}, {1, 1}}, .lower = -1, .upper = 2});
  return milp;
}

TEST(MilpText, writes_lp) {
  EXPECT_EQ(lp_text(small()), R"(Maximize
 objective: + 2.5 Clinic_whole - 1 Clinic_share
Subject To
 Health_capital_2027_28: + 4 Clinic_whole - 1 Clinic_share <= 3
 between_least: + 1 Clinic_whole + 1 Clinic_share >= -1
 between_most: + 1 Clinic_whole + 1 Clinic_share <= 2
Bounds
 0 <= Clinic_whole <= 1
 -2 <= Clinic_share <= 3
Generals
 Clinic_whole
End
)");
}

TEST(MilpText, writes_mps) {
  EXPECT_EQ(mps_text(small()), R"(NAME commonweal
ROWS
 N COST
 L Health_capital_2027_28
 L between
COLUMNS
 MARK0 'MARKER' 'INTORG'
 Clinic_whole COST -2.5
 Clinic_whole Health_capital_2027_28 4
 Clinic_whole between 1
 MARK1 'MARKER' 'INTEND'
 Clinic_share COST 1
 Clinic_share Health_capital_2027_28 -1
 Clinic_share between 1
RHS
 RHS Health_capital_2027_28 3
 RHS between 2
RANGES
 RNG between 3
BOUNDS
 LO BND Clinic_whole 0
 UP BND Clinic_whole 1
 LO BND Clinic_share -2
 UP BND Clinic_share 3
ENDATA
)");
}

TEST(MilpText, makes_names_that_every_reader_takes) {
  const std::vector<std::string_view> names{"2027", "a b", "a-b", "", "end", "Übung"};
  const std::vector<std::string> safe{"x_2027", "a_b", "a_b_2", "x", "x_end", "bung"};
  EXPECT_EQ(safe_names(names, "x"), safe);
}

// What COIN's own readers made of a file, as a program again.
template <class Reader>
Milp milp_of(const Reader& reader, Aim aim) {
  Milp milp{.aim = aim};
  for (int i = 0; i < reader.getNumCols(); ++i) {
    milp.add(
        MilpColumn{.objective = reader.getObjCoefficients()[i],
                   .lower = reader.getColLower()[i],
                   .upper = reader.getColUpper()[i],
                   .kind = reader.isInteger(i) ? ColumnKind::integer : ColumnKind::continuous});
  }
  const CoinPackedMatrix& matrix = *reader.getMatrixByRow();
  for (int r = 0; r < reader.getNumRows(); ++r) {
    MilpRow row{.lower = reader.getRowLower()[r], .upper = reader.getRowUpper()[r]};
    const auto terms = matrix.getVector(r);
    for (int k = 0; k < terms.getNumElements(); ++k) {
      row.terms.push_back(
          {static_cast<std::size_t>(terms.getIndices()[k]), terms.getElements()[k]});
    }
    milp.add(std::move(row));
  }
  return milp;
}

std::string written(const std::string& text, const char* ending) {
  const std::string path = testing::TempDir() + "commonweal_milp_text" + ending;
  std::ofstream(path) << text;
  return path;
}

// It negates what is to be maximised.
Milp read_lp(const std::string& text) {
  CoinLpIO reader;
  reader.messageHandler()->setLogLevel(0);
  const std::string path = written(text, ".lp");
  reader.readLp(path.c_str());
  std::remove(path.c_str());
  return milp_of(reader, Aim::minimise);
}

Milp read_mps(const std::string& text) {
  CoinMpsIO reader;
  reader.messageHandler()->setLogLevel(0);
  const std::string path = written(text, ".mps");
  reader.readMps(path.c_str(), "");
  std::remove(path.c_str());
  return milp_of(reader, Aim::minimise);
}

TEST(MilpText, is_read_back_as_the_same_program) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Milp milp = random_milp(seed, 8, 3);
    milp.add(MilpColumn{.name = "free", .objective = 0.1, .lower = -3, .upper = 4});
    milp.rows[1].terms.push_back({8, 1e5});
    const double sign = milp.aim == Aim::maximise ? -1 : 1;
    const MilpAnswer answer = solve(milp);
    const MilpAnswer of_lp = solve(read_lp(lp_text(milp)));
    const MilpAnswer of_mps = solve(read_mps(mps_text(milp)));
    EXPECT_EQ(of_lp.status, answer.status) << seed;
    EXPECT_EQ(of_mps.status, answer.status) << seed;
    if (answer.status != MilpStatus::optimal) continue;
    EXPECT_NEAR(of_lp.objective, sign * answer.objective, 1e-6) << seed;
    EXPECT_NEAR(of_mps.objective, sign * answer.objective, 1e-6) << seed;
  }
}

}  // namespace
}  // namespace commonweal::methods
