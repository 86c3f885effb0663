#pragma once

// Studies for programs and as files. All take what /studies takes: ?q=&intervention=&outcome=
// &design=&state=&sort=

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/studies, in pages; GET /api/v1/studies/{study}, with its versions.
base::Result<platform::Response> answer_studies(const platform::Request& request,
                                                const missions::Holdings& holdings);
base::Result<platform::Response> answer_study(const platform::Request& request,
                                              const missions::Holdings& holdings);
extern const platform::ApiDescription kStudiesApi;
extern const platform::ApiDescription kStudyApi;

// GET /studies.csv, .xlsx, .json and .ris: all that fit, in the columns in which they come in.
base::Result<platform::Response> take_studies_csv(const platform::Request& request,
                                                  const missions::Holdings& holdings);
base::Result<platform::Response> take_studies_xlsx(const platform::Request& request,
                                                   const missions::Holdings& holdings);
base::Result<platform::Response> take_studies_json(const platform::Request& request,
                                                   const missions::Holdings& holdings);
base::Result<platform::Response> take_studies_ris(const platform::Request& request,
                                                  const missions::Holdings& holdings);

}  // namespace commonweal::learning
