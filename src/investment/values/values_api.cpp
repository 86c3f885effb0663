#include "investment/values/values_api.hpp"

#include <utility>

#include "investment/values/appraisal_tables_store.hpp"
#include "investment/values/values_file.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;
using platform::SheetForm;

base::Result<ValueList> asked_for(const Request& request, const Holdings& holdings) {
  auto choice =
      unit_value_choice(request.query("kind").value_or(""), request.query("bearer").value_or(""),
                        request.query("confidence").value_or(""));
  if (!choice) return base::fail(std::move(choice));
  return value_list(appraisal_tables_of(holdings.transaction), *choice,
                    financial_year_of(holdings.day()));
}

base::Result<Response> values_as(const Request& request, const Holdings& holdings, SheetForm form) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  return platform::download(unit_values_sheet(*list), form, "unit-values");
}

base::Result<Response> factors_as(const Holdings& holdings, SheetForm form) {
  return platform::download(factors_sheet(appraisal_tables_of(holdings.transaction)), form,
                            "discount-factors");
}

base::Result<Response> envelopes_as(const Holdings& holdings, SheetForm form) {
  return platform::download(envelopes_sheet(envelopes_of(holdings.transaction)), form, "envelopes");
}

}  // namespace

base::Result<Response> answer_unit_values(const Request& request, const Holdings& holdings) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  return platform::ok_json(unit_values_json(*list).compact());
}

base::Result<Response> answer_unit_value(const Request& request, const Holdings& holdings) {
  const auto code = request.field("value").text;
  const int year = financial_year_of(holdings.day());
  const auto row = value_row(appraisal_tables_of(holdings.transaction), code, year);
  if (!row) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no unit value \"" + std::string(code) + "\".");
  }
  return platform::ok_json(unit_value_json(*row, year).compact());
}

base::Result<Response> answer_appraisal_rates(const Request& /*request*/,
                                              const Holdings& holdings) {
  return platform::ok_json(
      appraisal_rates_json(appraisal_tables_of(holdings.transaction)).compact());
}

base::Result<Response> answer_envelopes(const Request& /*request*/, const Holdings& holdings) {
  return platform::ok_json(envelopes_json(envelopes_of(holdings.transaction)).compact());
}

base::Result<Response> take_unit_values_csv(const Request& request, const Holdings& holdings) {
  return values_as(request, holdings, SheetForm::csv);
}

base::Result<Response> take_unit_values_xlsx(const Request& request, const Holdings& holdings) {
  return values_as(request, holdings, SheetForm::xlsx);
}

base::Result<Response> take_factors_csv(const Request& /*request*/, const Holdings& holdings) {
  return factors_as(holdings, SheetForm::csv);
}

base::Result<Response> take_factors_xlsx(const Request& /*request*/, const Holdings& holdings) {
  return factors_as(holdings, SheetForm::xlsx);
}

base::Result<Response> take_envelopes_csv(const Request& /*request*/, const Holdings& holdings) {
  return envelopes_as(holdings, SheetForm::csv);
}

base::Result<Response> take_envelopes_xlsx(const Request& /*request*/, const Holdings& holdings) {
  return envelopes_as(holdings, SheetForm::xlsx);
}

}  // namespace commonweal::investment
