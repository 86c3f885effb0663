#include "investment/mission_test/test_asked_page.hpp"

#include <string>

namespace commonweal::investment {

TestText test_text_in(const platform::Request& request) {
  const auto asked = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {.draws = asked("draws"), .seed = asked("seed"), .horizon = asked("horizon")};
}

base::Result<HeldTest> test_asked(const platform::Request& request,
                                  const missions::Holdings& holdings) {
  const auto question = test_question(test_text_in(request));
  if (!question) return tl::unexpected(question.error());
  return load_mission_test(holdings, request.visitor, request.field("proposal").text, *question);
}

}  // namespace commonweal::investment
