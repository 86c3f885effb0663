#include "missions/record.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

std::string place_at(std::string_view column) { return "bodies.csv:2:" + std::string(column); }

TEST(Code, IsLettersDigitsAndHyphens) {
  for (const char* good : {"health", "E92000001", "ks2-gap", "7", "-"}) {
    EXPECT_TRUE(is_code(good)) << good;
  }
  for (const char* bad :
       {"", "two words", "under_score", "../etc", "a/b", "a.b", "é", "a\n", "'"}) {
    EXPECT_FALSE(is_code(bad)) << bad;
  }
}

TEST(Code, HasAtMost64Letters) {
  EXPECT_TRUE(is_code(std::string(64, 'a')));
  EXPECT_FALSE(is_code(std::string(65, 'a')));
}

TEST(RecordTable, DescribesEveryKindWithItsColumns) {
  for (const RecordKind kind : kRecordKinds) {
    const RecordTable& table = table_of(kind);
    EXPECT_EQ(table.columns.size(), sound(kind).fields.size()) << table.name;
  }
}

TEST(Codes, OfAFieldOfSeveralStandBetweenBlanks) {
  EXPECT_EQ(codes_in("health  schools "), (std::vector<std::string>{"health", "schools"}));
  EXPECT_TRUE(codes_in("").empty());
}

TEST(RecordTable, FindsAColumnByItsNameInFiles) {
  EXPECT_EQ(table_of(RecordKind::body).column("parent"), 2u);
  EXPECT_EQ(table_of(RecordKind::replay).columns[0].in_sql(), "from_period");
  EXPECT_THROW(table_of(RecordKind::body).column("colour"), base::Defect);
}

struct RecordFieldsTest : testing::Test {
  const PlaceOf place = place_at;
  base::Problems problems;
};

TEST_F(RecordFieldsTest, AskForAFieldThatIsRequiredAndEmpty) {
  const Record record = sound_but(RecordKind::body, "name", "");
  RecordFields fields(table_of(RecordKind::body), record, place, problems);
  EXPECT_EQ(fields.text("name"), "");
  EXPECT_EQ(fields.text("parent"), "");  // Optional: no problem.
  EXPECT_EQ(told(problems), "bodies.csv:2:name: Give the name of this body.\n");
}

TEST_F(RecordFieldsTest, AskOnceForAFieldThatIsToBeReadAndEmpty) {
  const Record record = sound_but(RecordKind::mission, "order", "");
  RecordFields fields(table_of(RecordKind::mission), record, place, problems);
  EXPECT_FALSE(fields.take<std::int64_t>("order", base::whole_number));
  EXPECT_EQ(told(problems), "bodies.csv:2:order: Give the order of this mission.\n");
}

TEST_F(RecordFieldsTest, PutTheProblemOfAFieldAtItsPlace) {
  const Record record = sound_but(RecordKind::mission, "order", "first");
  RecordFields fields(table_of(RecordKind::mission), record, place, problems);
  EXPECT_FALSE(fields.take<std::int64_t>("order", base::whole_number));
  EXPECT_EQ(told(problems), "bodies.csv:2:order: \"first\" is not a whole number.\n");
}

}  // namespace
}  // namespace commonweal::missions
