#pragma once

// Words about evaluations that pages and files share.

#include <string>

#include "learning/evaluation/evaluation.hpp"

namespace commonweal::learning {

// "£12.5 million", "£800".
std::string pounds_words(double pounds);

// "£40 million of £500 million (8%) that is spent has a robust plan."
std::string robust_sentence(const RobustShare& share);

// "It has no budget and no publication date."; of a robust plan that it is one.
std::string plan_sentence(const Evaluation& evaluation);

}  // namespace commonweal::learning
