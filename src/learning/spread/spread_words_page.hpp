#pragma once

// The few marks that all pages of this room make.

#include <string>
#include <string_view>

#include "learning/spread/intervention_spread.hpp"
#include "missions/directory.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

platform::Html spread_link(const std::string& href, std::string_view text);
platform::Html spread_paragraph(const std::string& words);

// Links to what can be taken away. JSON is at "/api/v1" and the page's own address.
platform::Html spread_downloads(const std::string& path, const std::string& query = "");

platform::Html stage_tag(missions::InterventionStage stage);

// The form that narrows a page to one mission.
platform::Html mission_filter(const missions::Directory& directory, const std::string& action,
                              const std::string& chosen);

std::string share_words(double share);          // "12%"
std::string people_words(std::int64_t people);  // "1,200"
std::string reach_words(const AdoptionToday& now);
std::string fidelity_words(const AdoptionToday& now);
std::string bodies_in_use_words(const AdoptionToday& now);  // "3 bodies", "Nobody recorded".

}  // namespace commonweal::learning
