#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal evaluation import FILE, export, list, power
extern const platform::Command kImportEvaluations;
extern const platform::Command kExportEvaluations;
extern const platform::Command kListEvaluations;
extern const platform::Command kEvaluationPower;

}  // namespace commonweal::learning
