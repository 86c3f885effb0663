#pragma once

#include "devolution/opinion/opinion_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

platform::Json opinion_json(const OpinionReport& report);

}  // namespace commonweal::devolution
