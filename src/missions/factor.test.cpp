#include "missions/factor.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

Record of_kind(std::string kind, std::string value) {
  auto record = sound_but(RecordKind::factor, "kind", std::move(kind));
  record.fields[table_of(RecordKind::factor).column("value")] = std::move(value);
  return record;
}

TEST(Factor, KnowsItsValueAndWhereItComesFrom) {
  const auto factor = made_of<Factor>(sound(RecordKind::factor));
  EXPECT_EQ(factor.kind, FactorKind::baseline_risk);
  EXPECT_EQ(factor.value, 0.2);
  EXPECT_EQ(factor.standard_error, 0.01);
  EXPECT_EQ(factor.source_words, "Waiting times, row 2");
}

TEST(Factor, ThatIsAShareLiesBetween0And1) {
  for (const char* share : {"baseline-risk", "deadweight", "drop-out"}) {
    EXPECT_EQ(refusals<Factor>(of_kind(share, "20")), "value: Give a share between 0 and 1.\n");
  }
  EXPECT_EQ(refusals<Factor>(of_kind("transportability", "1.2")), "");
  EXPECT_EQ(refusals<Factor>(of_kind("metric-sd", "0")),
            "value: A standard deviation is above 0.\n");
  EXPECT_EQ(refusals<Factor>(of_kind("transportability", "-1")),
            "value: Give a number that is not below 0.\n");
}

TEST(Factor, IsNamedByTheWordOfItsKind) {
  for (const FactorKind kind : kFactorKinds) {
    EXPECT_EQ(factor_kind_named({.place = "kind", .text = code_word(kind)}), kind);
    EXPECT_FALSE(words_of(kind).empty());
  }
}

}  // namespace
}  // namespace commonweal::missions
