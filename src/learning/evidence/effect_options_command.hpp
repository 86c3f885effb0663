#pragma once

// The options that say what effects are worked out from, for every command that takes them.

#include <string>
#include <vector>

#include "base/problems.hpp"
#include "learning/evidence/effect_columns.hpp"
#include "methods/meta/zero_cells.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::learning {

inline constexpr std::string_view kMeasureWords = "or|rr|rd|smd|md|irr|hr|zcor";
inline constexpr platform::Option kColumnsOption{
    .name = "--columns",
    .value = "ai=COL,...",
    .help =
        "The columns of counts (ai,bi,ci,di or ai,n1i,ci,n2i), of events and times "
        "(x1i,t1i,x2i,t2i), of means (m1i,sd1i,n1i,m2i,sd2i,n2i), of correlations (ri,ni), or "
        "of an estimate with its limits (estimate,lower,upper)."};
inline constexpr platform::Option kLabelOption{
    .name = "--label",
    .value = "COL,...",
    .help = "What studies are called by. Without it: author and year, study, or the like."};
inline constexpr platform::Option kZerosOption{
    .name = "--zeros",
    .value = "only0|if0all|all|none",
    .help = "Where 1/2 is added: to studies with a count of 0, to all if one has, to all, to none.",
    .fallback = "only0"};
inline constexpr platform::Option kDropOption{
    .name = "--drop00",
    .help = "Leaves out studies with no event, or nothing else, in both groups."};
inline constexpr double kMostConfidence = 0.999;
inline constexpr platform::Option kConfidenceOption{
    .name = "--confidence",
    .value = "SHARE",
    .help = "Of the intervals: above 0, at most 0.999.",
    .fallback = "0.95"};

std::string text_of(const platform::Call& call, std::string_view option);
std::vector<std::string> names_of(const platform::Call& call, std::string_view option,
                                  base::Problems& problems);
methods::ZeroCellRule zeros_of(const platform::Call& call, base::Problems& problems);
double confidence_of(const platform::Call& call, base::Problems& problems);

}  // namespace commonweal::learning
