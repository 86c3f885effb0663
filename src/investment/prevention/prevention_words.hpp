#pragma once

// Words about prevention spending that pages, files and reasons share.

#include <string>

#include "investment/prevention/classification.hpp"
#include "investment/prevention/protected_share.hpp"
#include "investment/prevention/spending_line.hpp"

namespace commonweal::investment {

std::string spend_share_words(double share);  // "2.31%"

// "Primary prevention" or "Acute: not prevention".
std::string class_words(PreventionClass kind);

// Where a department's share stands against its floor: one sentence.
std::string standing_sentence(const ProtectedShare& shares);
// How far the share is from the path to its target: empty where it has none.
std::string path_sentence(const ProtectedShare& shares);

// "Reviewed by the Treasury on 2026-06-01."
std::string review_sentence(const Classification& classification);

}  // namespace commonweal::investment
