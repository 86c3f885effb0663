#pragma once

// What is wrong with a classification or its review, in the words of the form and at a field that
// the form has: the record's problems name columns that no reader sees.

#include <vector>

#include "base/result.hpp"

namespace commonweal::investment {

std::vector<base::Problem> classification_faults(const base::Error& fault);

}  // namespace commonweal::investment
