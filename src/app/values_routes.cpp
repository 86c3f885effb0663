#include "app/values_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/values/appraisal_rates_page.hpp"
#include "investment/values/envelope_page.hpp"
#include "investment/values/unit_value_page.hpp"
#include "investment/values/values_api.hpp"
#include "investment/values/values_command.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> values_pages(const Shared& shelf) {
  return {
      {Method::get, "/unit-values", Right::see_public,
       "What one unit of an outcome is worth, to whom, and who says so.",
       reading(shelf, investment::show_unit_values, refused_page)},
      {Method::get, "/unit-values/{value}", Right::see_public,
       "One unit value: in its own prices and today's, its source and versions.",
       reading(shelf, investment::show_unit_value, refused_page)},
      {Method::get, "/unit-values.csv", Right::see_public, "The unit values as CSV.",
       reading(shelf, investment::take_unit_values_csv, refused_page)},
      {Method::get, "/unit-values.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_unit_values_xlsx, refused_page)},
      {Method::get, "/appraisal-rates", Right::see_public,
       "Discount factors to year 125, prices, optimism bias and weights.",
       reading(shelf, investment::show_appraisal_rates, refused_page)},
      {Method::get, "/appraisal-rates.csv", Right::see_public, "The discount factors as CSV.",
       reading(shelf, investment::take_factors_csv, refused_page)},
      {Method::get, "/appraisal-rates.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_factors_xlsx, refused_page)},
      {Method::get, "/envelopes", Right::see_public,
       "What may be spent, by department, year and budget.",
       reading(shelf, investment::show_envelopes, refused_page)},
      {Method::get, "/envelopes.csv", Right::see_public, "The limits of spending as CSV.",
       reading(shelf, investment::take_envelopes_csv, refused_page)},
      {Method::get, "/envelopes.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_envelopes_xlsx, refused_page)},
  };
}

std::vector<Route> values_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/unit-values", Right::see_public,
       "Unit values, as published and at the prices of today.",
       reading(shelf, investment::answer_unit_values, refused_json), 0,
       &investment::kUnitValuesApi},
      {Method::get, "/api/v1/unit-values/{value}", Right::see_public, "One unit value.",
       reading(shelf, investment::answer_unit_value, refused_json), 0, &investment::kUnitValueApi},
      {Method::get, "/api/v1/appraisal-rates", Right::see_public,
       "Discount factors, prices, optimism bias and weights, with their editions.",
       reading(shelf, investment::answer_appraisal_rates, refused_json), 0,
       &investment::kAppraisalRatesApi},
      {Method::get, "/api/v1/envelopes", Right::see_public,
       "What may be spent, by department, year and budget.",
       reading(shelf, investment::answer_envelopes, refused_json), 0, &investment::kEnvelopesApi},
  };
}

std::vector<Route> values_forms(const platform::Reception&) { return {}; }

std::vector<platform::Command> values_commands() { return investment::values_commands(); }

}  // namespace commonweal::app
