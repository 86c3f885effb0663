#include "app/effect_routes.hpp"

#include "app/error_answer.hpp"
#include "learning/synthesis/effect_page.hpp"
#include "learning/synthesis/effects_api.hpp"
#include "learning/synthesis/effects_page.hpp"
#include "learning/synthesis/pool_page.hpp"
#include "learning/synthesis/synthesis_api.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> effect_pages(const Shared& shelf) {
  return {
      {Method::get, "/interventions/{intervention}/pool", Right::see_public,
       "The studies of an intervention pooled, from all sides, with what is not pooled and why.",
       reading(shelf, learning::show_pool, refused_page)},
      {Method::get, "/interventions/{intervention}/pool/{chart}.svg", Right::see_public,
       "A chart of a pool: forest, leave-one-out, cumulative, funnel, bubble or subgroups.",
       reading(shelf, learning::take_pool_svg, refused_page)},
      {Method::get, "/interventions/{intervention}/pool/{chart}.png", Right::see_public,
       "The same as a picture.", reading(shelf, learning::take_pool_png, refused_page)},
      {Method::get, "/interventions/{intervention}/pool/{chart}.csv", Right::see_public,
       "The table behind it; also studies, as the shell pools them, and inputs of the digest.",
       reading(shelf, learning::take_pool_csv, refused_page)},
      {Method::get, "/interventions/{intervention}/pool/{chart}.xlsx", Right::see_public,
       "The table behind it as a workbook.",
       reading(shelf, learning::take_pool_xlsx, refused_page)},
      {Method::get, "/effects", Right::see_public, "All effects held, pooled or quoted.",
       reading(shelf, learning::show_effects, refused_page)},
      {Method::get, "/effects.csv", Right::see_public, "The effects as CSV.",
       reading(shelf, learning::take_effects_csv, refused_page)},
      {Method::get, "/effects.xlsx", Right::see_public, "The effects as a workbook.",
       reading(shelf, learning::take_effects_xlsx, refused_page)},
      {Method::get, "/effects.json", Right::see_public, "The effects as JSON.",
       reading(shelf, learning::take_effects_json, refused_page)},
      {Method::get, "/effects/{effect}", Right::see_public,
       "One effect in words, with its versions and what has changed since.",
       reading(shelf, learning::show_effect, refused_page)},
      {Method::get, "/effects/{effect}/versions/{version}", Right::see_public,
       "An effect as it once was published.",
       reading(shelf, learning::show_effect_version, refused_page)},
  };
}

std::vector<Route> effect_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/interventions/{intervention}/pool", Right::see_public,
       "The studies of an intervention, pooled, as JSON.",
       reading(shelf, learning::answer_pool, refused_json), 0, &learning::kPoolApi},
      {Method::get, "/api/v1/effects", Right::see_public, "All effects held, in pages.",
       reading(shelf, learning::answer_effects, refused_json), 0, &learning::kEffectsApi},
      {Method::get, "/api/v1/effects/{effect}", Right::see_public,
       "One effect with its versions and what has changed since, as JSON.",
       reading(shelf, learning::answer_effect, refused_json), 0, &learning::kEffectApi},
  };
}

}  // namespace commonweal::app
