#pragma once

// The pages of the forms by which a study is appraised and an effect is graded.

#include "base/result.hpp"
#include "learning/quality/appraisal_subject_store.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /studies/{study}/appraise?scheme=eef-trial
base::Result<platform::Response> show_study_appraisal(const platform::Request& request,
                                                      const missions::Holdings& holdings);
// GET /effects/{effect}/grade?scheme=emmie; GRADE where none is named.
base::Result<platform::Response> show_effect_grade(const platform::Request& request,
                                                   const missions::Holdings& holdings);

// The page, or the page again with what was wrong.
platform::Response appraise_response(const missions::SentForm& sent,
                                     const missions::Holdings& holdings,
                                     const AppraisalSubject& subject, const Scheme& scheme);

}  // namespace commonweal::learning
