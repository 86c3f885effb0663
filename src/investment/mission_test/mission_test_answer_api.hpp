#pragma once

// What the API answers of a mission test, field by field.

#include "platform/http/api_description.hpp"

namespace commonweal::investment {

extern const platform::ApiObject kMissionTestAnswer;

}  // namespace commonweal::investment
