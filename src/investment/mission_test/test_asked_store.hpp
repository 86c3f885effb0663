#pragma once

// The test that a request asks for: page, files and API read it in one way.

#include <string>
#include <string_view>

#include "investment/mission_test/mission_test_store.hpp"
#include "investment/mission_test/test_question.hpp"

namespace commonweal::investment {

template <class Request>
TestText test_text_in(const Request& request) {
  const auto asked = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {.draws = asked("draws"), .seed = asked("seed"), .horizon = asked("horizon")};
}

template <class Request>
base::Result<HeldTest> test_asked(const Request& request, const missions::Holdings& holdings) {
  const auto question = test_question(test_text_in(request));
  if (!question) return tl::unexpected(question.error());
  return load_mission_test(holdings, request.visitor, request.field("proposal").text, *question);
}

}  // namespace commonweal::investment
