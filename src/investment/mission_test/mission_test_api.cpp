#include "investment/mission_test/mission_test_api.hpp"

#include "investment/mission_test/mission_test_answer_api.hpp"
#include "investment/mission_test/mission_test_json_file.hpp"
#include "investment/mission_test/test_asked_store.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiParameter;

constexpr ApiParameter kParameters[] = {
    {"proposal", "The code of a bid.", "living-well", ApiParameter::Place::path},
    {"draws", "How often uncertain numbers are drawn: 100 to 100,000; 10,000 if not given.",
     "1000"},
    {"seed", "Of the draws; 1 if not given.", "1"},
    {"horizon", "How many years are counted: 11 to 60; the bid's own if not given.", "20"},
};

}  // namespace

const platform::ApiDescription kMissionTestApi{.parameters = kParameters,
                                               .answer = &kMissionTestAnswer};

base::Result<platform::Response> answer_mission_test(const platform::Request& request,
                                                     const missions::Holdings& holdings) {
  const auto held = test_asked(request, holdings);
  if (!held) return tl::unexpected(held.error());
  return platform::ok_json(mission_test_json(held->test).compact());
}

}  // namespace commonweal::investment
