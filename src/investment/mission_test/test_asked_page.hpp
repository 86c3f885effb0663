#pragma once

// The test that a request asks for: page and files read it in one way.

#include "investment/mission_test/mission_test_store.hpp"
#include "investment/mission_test/test_question.hpp"
#include "platform/http/request.hpp"

namespace commonweal::investment {

TestText test_text_in(const platform::Request& request);

base::Result<HeldTest> test_asked(const platform::Request& request,
                                  const missions::Holdings& holdings);

}  // namespace commonweal::investment
