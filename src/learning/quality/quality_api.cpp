#include "learning/quality/quality_api.hpp"

#include <utility>

#include "learning/quality/appraisal_file.hpp"
#include "learning/quality/appraisal_subject_store.hpp"
#include "learning/quality/security_store.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Json;
using platform::Request;
using platform::Response;

Json appraisals_json(const Holdings& holdings, const AppraisalSubject& subject) {
  Json all = Json::array();
  for (const Appraisal& appraisal : appraisals_of(holdings, subject)) {
    all.add(appraisal_json(appraisal));
  }
  return all;
}

}  // namespace

base::Result<Response> answer_quality(const Request&, const Holdings&) {
  Json schemes = Json::array();
  for (const Scheme* scheme : all_schemes()) schemes.add(scheme_json(*scheme));
  Json tables = Json::array();
  for (const MonthsTable& table : months_tables()) tables.add(months_table_json(table));
  return platform::ok_json(
      Json::object({{"schemes", std::move(schemes)}, {"months_of_progress", std::move(tables)}})
          .compact());
}

base::Result<Response> answer_study_appraisals(const Request& request, const Holdings& holdings) {
  auto subject = study_subject(holdings, request.field("study").text);
  if (!subject) return base::fail(std::move(subject));
  return platform::ok_json(
      Json::object({{"study", subject->code}, {"appraisals", appraisals_json(holdings, *subject)}})
          .compact());
}

base::Result<Response> answer_effect_appraisals(const Request& request, const Holdings& holdings) {
  auto subject = effect_subject(holdings, request.field("effect").text);
  if (!subject) return base::fail(std::move(subject));
  const auto& effect = *holdings.directory.find_effect(subject->code);
  Json suggestions = Json::array();
  for (const auto& one : suggestions_for(holdings, *subject, scheme(SchemeCode::grade))) {
    suggestions.add(suggestion_json(one));
  }
  return platform::ok_json(
      Json::object({{"effect", subject->code},
                    {"appraisals", appraisals_json(holdings, *subject)},
                    {"suggestions", std::move(suggestions)},
                    {"security", security_json(security_of_effect(holdings, effect))}})
          .compact());
}

}  // namespace commonweal::learning
