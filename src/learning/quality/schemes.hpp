#pragma once

// The schemes themselves, one file each. To use one, ask scheme.hpp for it.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kMarylandScheme;        // maryland_scheme.cpp
extern const Scheme kNestaScheme;           // nesta_scheme.cpp
extern const Scheme kEefTrialScheme;        // eef_trial_scheme.cpp
extern const Scheme kEefToolkitScheme;      // eef_toolkit_scheme.cpp
extern const Scheme kEefToolkit2018Scheme;  // eef_toolkit_2018_scheme.cpp
extern const Scheme kEmmieScheme;           // emmie_scheme.cpp
extern const Scheme kGradeScheme;           // grade_scheme.cpp

}  // namespace commonweal::learning
