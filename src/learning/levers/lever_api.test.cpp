#include "learning/levers/lever_api.hpp"

#include <gtest/gtest.h>

#include "learning/levers/lever_fixture.hpp"

namespace commonweal::learning {
namespace {

bool holds(const std::string& answer, std::string_view words) {
  return answer.find(words) != std::string::npos;
}

struct LeverApi : LeverFixture {};

TEST_F(LeverApi, AnswersProgramsWithTheVerdict) {
  given(lever_test_table(), {lever_record("letters")});
  const auto json =
      answer(answer_lever_test, {.path_parameters = {{"lever_test", "letters"}}})->body;
  EXPECT_TRUE(holds(json, R"("simplicity":"simple")"));
  EXPECT_TRUE(holds(json, R"({"lever":"targets","fit":"fits")"));
  EXPECT_TRUE(holds(answer(answer_lever_tests, {})->body, R"("lever_test":"letters")"));
}

TEST_F(LeverApi, SaysWhatIsNotThere) {
  EXPECT_EQ(answer(answer_lever_test, {.path_parameters = {{"lever_test", "none"}}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_EQ(answer(answer_gaming, {.path_parameters = {{"metric", "beds"}}}).error().code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::learning
