#pragma once

// What the pages of the register share.

#include <string>
#include <string_view>

#include "learning/evaluation/evaluation.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

platform::Html plain_link(const std::string& text, const std::string& href);
platform::Html body_paragraph(std::string_view words);
platform::Html plan_tag(const Evaluation& evaluation);

// A body's name, or its code where there is none.
std::string name_of_body(const missions::Holdings& holdings, const std::string& code);

// What a sample could see, or why nothing can be said.
platform::Html power_words(const PlannedSample& sample);

}  // namespace commonweal::learning
