#pragma once

// What the answer about revisions holds, for the API's description; revision_file.cpp writes it.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kRevisionsApi;
extern const platform::ApiDescription kRevisionsCsvApi;
extern const platform::ApiDescription kRevisionsXlsxApi;

}  // namespace commonweal::missions
