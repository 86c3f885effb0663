#pragma once

// Schemes, judgements and appraisals as JSON: the API writes what the pages show.

#include "learning/quality/appraisal.hpp"
#include "learning/quality/grade_suggestion.hpp"
#include "learning/quality/months_of_progress.hpp"
#include "learning/quality/security.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::Json scheme_json(const Scheme& scheme);
platform::Json judgement_json(const Judgement& judgement);
platform::Json appraisal_json(const Appraisal& appraisal);
platform::Json suggestion_json(const GradeSuggestion& suggestion);
platform::Json security_json(const Security& security);
platform::Json months_table_json(const MonthsTable& table);

}  // namespace commonweal::learning
