#include "app/learning_form_routes.hpp"

#include <algorithm>
#include <iterator>

#include "app/error_answer.hpp"
#include "learning/evaluation/evaluation_routes_page.hpp"
#include "learning/evidence/study_routes_page.hpp"
#include "learning/gaps/question_routes_page.hpp"
#include "learning/levers/lever_routes_page.hpp"
#include "learning/quality/quality_routes_page.hpp"
#include "learning/spread/adoption_routes_page.hpp"
#include "learning/synthesis/publish_routes_page.hpp"
#include "learning/toolkit/toolkit_routes_page.hpp"

namespace commonweal::app {

std::vector<platform::Route> learning_form_routes(const platform::Reception& reception) {
  auto& record = reception.memory.record;
  const auto& now = reception.memory.now;
  std::vector<platform::Route> routes;
  const auto append = [&](std::vector<platform::Route> more) {
    std::ranges::move(more, std::back_inserter(routes));
  };
  append(learning::study_routes({record, now, refused_page}));
  append(learning::toolkit_routes({record, now, refused_page}));
  append(learning::evaluation_routes({record, now, refused_page}));
  append(learning::lever_routes({record, now, refused_page}));
  append(learning::quality_routes({record, now, refused_page}));
  append(learning::adoption_routes({record, now, refused_page}));
  append(learning::question_routes({record, now, refused_page}));
  append(learning::publish_routes({record, now, refused_page}));
  return routes;
}

}  // namespace commonweal::app
