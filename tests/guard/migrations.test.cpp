#include "guard/migrations.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

const SourceFile kFirst{"src/missions/migrations/missions/0001_body.sql", ""};
const SourceFile kSecond{"src/missions/migrations/missions/0002_metric.sql", ""};
const SourceFile kThird{"src/missions/migrations/missions/0003_target.sql", ""};

SourceFile head(const std::string& text) { return {"src/missions/migrations/missions/HEAD", text}; }

TEST(Migrations, AreNumberedWithoutAGap) {
  EXPECT_EQ(migration_complaints({kFirst, kSecond}), Complaints{});
  EXPECT_EQ(
      migration_complaints({kFirst, kThird}),
      Complaints{"src/missions/migrations/missions/0003_target.sql: its number should be 0002."});
}

TEST(Migrations, HaveNoNumberTwice) {
  EXPECT_EQ(migration_complaints({kFirst, {"src/missions/migrations/missions/0001_metric.sql", ""}})
                .size(),
            1U);
}

TEST(Migrations, EndWhereHeadSays) {
  EXPECT_EQ(migration_complaints({kFirst, kSecond, head("0002_metric.sql\n")}), Complaints{});
  EXPECT_EQ(migration_complaints({kFirst, kSecond, head("0002_metric\n")}), Complaints{});
  EXPECT_EQ(migration_complaints({kFirst, kSecond, head("0001_body.sql\n")}),
            Complaints{"src/missions/migrations/missions/HEAD: says \"0001_body.sql\", the last is "
                       "\"0002_metric.sql\"."});
}

}  // namespace
}  // namespace commonweal::guard
