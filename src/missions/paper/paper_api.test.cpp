#include "missions/paper/paper_api.hpp"

#include <gtest/gtest.h>

#include "missions/paper/paper_example.hpp"
#include "missions/paper/paper_file.hpp"

namespace commonweal::missions {
namespace {

TEST(PaperApi, AnswersAsTheShellPrints) {
  const Paper paper = few_paper();
  EXPECT_EQ(answer_paper({}, paper).value().body,
            paper_json(paper, {&paper.claims[0], &paper.claims[1]}).compact());
  EXPECT_EQ(answer_claim({.path_parameters = {{"claim", "highest"}}}, paper).value().body,
            claim_json(paper, paper.claims[0]).compact());
}

TEST(PaperApi, RefusesWhatIsNotThere) {
  const Paper paper = few_paper();
  EXPECT_EQ(answer_paper({.query_parameters = {{"part", "none"}}}, paper).error().code,
            base::ErrorCode::invalid_input);
  EXPECT_EQ(answer_claim({.path_parameters = {{"claim", "none"}}}, paper).error().code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
