#include "learning/gaps/centre.hpp"

#include <gtest/gtest.h>

#include "learning/gaps/centre_coverage.hpp"
#include "learning/gaps/question_voice.hpp"
#include "missions/record_example.hpp"

namespace commonweal::learning {
namespace {

using missions::made_of;
using missions::Record;
using missions::refusals;

Record centre() {
  return {"eef",
          {"Education Endowment Foundation", "EEF", "core", "2011", "52000000", "", "",
           "Attainment", "paper", "864 to 867", ""}};
}

TEST(Centre, IsMadeOfItsRecord) {
  const auto made = made_of<Centre>(centre());
  EXPECT_EQ(made.membership, Membership::core);
  EXPECT_EQ(made.founded, 2011);
  EXPECT_EQ(made.budget, 52'000'000);
}

TEST(Centre, RefusesWhatMakesNoSense) {
  const auto refused = [](std::size_t at, const char* text) {
    Record record = centre();
    record.fields[at] = text;
    return refusals<Centre>(record);
  };
  EXPECT_NE(refused(2, "friend").find("core, affiliate or associate"), std::string::npos);
  EXPECT_NE(refused(3, "20011").find("\"20011\" is not a year"), std::string::npos);
  EXPECT_NE(refused(4, "-1").find("A budget of -1 pounds is less than nothing"), std::string::npos);
  EXPECT_NE(refused(0, "").find("name"), std::string::npos);
}

TEST(Centre, TellsItsBudgetAsItIsRead) {
  EXPECT_EQ(pounds_words(55'000'000), "£55 million");
  EXPECT_EQ(pounds_words(20'700'000), "£20.7 million");
  EXPECT_EQ(pounds_words(900'000), "£900,000");
  Record none = centre();
  none.fields[4] = "";
  EXPECT_EQ(budget_words(made_of<Centre>(none)), "No figure published");
}

TEST(CentreCoverage, IsOfAServiceOrOfASubjectNeverOfBoth) {
  const auto refused = [](const char* service, const char* subject) {
    return refusals<CentreCoverage>(
        {"eef-schools", {"eef", service, subject, "whole", "", "paper", ""}});
  };
  EXPECT_EQ(refused("schools", ""), "");
  EXPECT_EQ(refused("", "wellbeing"), "");
  EXPECT_NE(refused("", "").find("Give either a service"), std::string::npos);
  EXPECT_NE(refused("schools", "wellbeing").find("Give either a service"), std::string::npos);
}

TEST(QuestionVoice, IsWrittenAsItIsRead) {
  const Record record{"jobs-nhs", {"jobs", "nhs", "2026-08-20", "For patients.", "asks"}};
  EXPECT_EQ(record_of(made_of<QuestionVoice>(record)), record);
  Record no_day = record;
  no_day.fields[2] = "soon";
  EXPECT_NE(refusals<QuestionVoice>(no_day), "");
}

}  // namespace
}  // namespace commonweal::learning
