// What the England example says of the What Works network, and of what is asked.

#include "learning/gaps/gaps_store.hpp"

#include <sstream>

#include "learning/gaps/asked_question.hpp"
#include "learning/gaps/coverage_words.hpp"
#include "learning/gaps/gaps_fixture.hpp"
#include "missions/record_file.hpp"

namespace commonweal::learning {
namespace {

struct EnglandsGaps : testing::Test {
  EnglandsGaps() {
    take(missions::table_of(RecordKind::service), "services.csv");
    take(missions::table_of(RecordKind::source), "sources.csv");
    take(missions::table_of(RecordKind::question), "questions.csv");
    take(centre_table(), "centres.csv");
    take(coverage_table(), "coverage.csv");
    take(voice_table(), "question_voices.csv");
  }

  void take(const missions::RecordTable& table, const std::string& file) {
    std::istringstream none;
    const auto records = missions::read_records(table, "examples/england/" + file, none);
    ASSERT_TRUE(records) << told(records);
    platform::Transaction transaction(store, platform::Access::write);
    const auto put =
        missions::put_records(transaction, table, *records, missions::act_of("example"));
    EXPECT_TRUE(put) << told(put);
    transaction.commit();
  }

  template <class Look>
  void look(Look look) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    look(missions::Holdings{
        .transaction = transaction, .directory = *directory, .today = GapsFixture::kToday});
  }

  platform::TestDatabase database{platform::TestDatabase::Place::memory};
  platform::Store store = platform::Store::open(database.url(), gaps_schema()).value();
};

TEST_F(EnglandsGaps, HasTheNineCoreMembersOfThirteenWithTheirBudgetsAsPrinted) {
  look([](const missions::Holdings& holdings) {
    const auto matrix = load_coverage_matrix(holdings);
    EXPECT_EQ(
        coverage_sentences(matrix),
        (std::vector<std::string>{
            "9 core members of 13 members: beside them stand 3 affiliates and 1 associate.",
            "7 core members have a published budget, together £147.1 million a year. 2 core "
            "members have none published.",
            "3 of 17 services have no centre: courts, social security and adult employment and "
            "skills.",
            "9 of 17 services have a centre in part only: social care, policing, probation, early "
            "years and childcare, further education, universities, employment, children's social "
            "care and housing and homelessness."}));
    for (const Centre& centre : matrix.centres()) {
      EXPECT_NE(holdings.directory.find_source(centre.source), nullptr) << centre.code;
      EXPECT_NE(centre.rows, "") << centre.code;
    }
  });
}

TEST_F(EnglandsGaps, MarksEveryQuestionAndVoiceAsIllustrative) {
  look([](const missions::Holdings& holdings) {
    EXPECT_EQ(holdings.directory.questions().size(), 7U);
    for (const auto& question : holdings.directory.questions()) {
      EXPECT_TRUE(is_illustrative(question)) << question.code;
    }
    for (const QuestionVoice& voice : load_voices(holdings.transaction)) {
      EXPECT_TRUE(voice.words.starts_with("Illustrative: ")) << voice.code;
      EXPECT_NE(holdings.directory.find_question(voice.question), nullptr) << voice.code;
    }
  });
}

}  // namespace
}  // namespace commonweal::learning
