#pragma once

// What the pages of quality show, for programs.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/quality: the schemes and the months of progress.
base::Result<platform::Response> answer_quality(const platform::Request& request,
                                                const missions::Holdings& holdings);
// GET /api/v1/studies/{study}/appraisals
base::Result<platform::Response> answer_study_appraisals(const platform::Request& request,
                                                         const missions::Holdings& holdings);
// GET /api/v1/effects/{effect}/appraisals: with what the figures suggest and how secure it is.
base::Result<platform::Response> answer_effect_appraisals(const platform::Request& request,
                                                          const missions::Holdings& holdings);

extern const platform::ApiDescription kQualityApi;
extern const platform::ApiDescription kStudyAppraisalsApi;
extern const platform::ApiDescription kEffectAppraisalsApi;

}  // namespace commonweal::learning
