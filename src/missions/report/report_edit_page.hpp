#pragma once

// The forms themselves, as they were or as somebody just filled them in.

#include "missions/directory.hpp"
#include "missions/report/report_form_page.hpp"
#include "missions/report/report_store.hpp"

namespace commonweal::missions {

// GET /reports/{report}/edit
platform::Response report_edit_page(const platform::Request& request, const Directory& directory,
                                    const ReportDraft& draft, const base::Error* error = nullptr);

// GET /reports/{report}/publish
platform::Response report_publish_page(const platform::Request& request, const ReportDraft& draft,
                                       base::Date today, const base::Error* error = nullptr);

// GET /reports/{report}/answer?number=1 and /outcome?number=1
platform::Response report_answer_page(const platform::Request& request,
                                      const ReportDocument& document,
                                      const RecommendationState& state,
                                      const base::Error* error = nullptr);
platform::Response report_outcome_page(const platform::Request& request,
                                       const ReportDocument& document,
                                       const RecommendationState& state,
                                       const base::Error* error = nullptr);

}  // namespace commonweal::missions
