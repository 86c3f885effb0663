#pragma once

#include <string>

#include "learning/lab/match_report.hpp"

namespace commonweal::learning {

std::string lab_match_text(const LabMatchReport& report);

}  // namespace commonweal::learning
