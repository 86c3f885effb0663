#pragma once

// The few marks that all pages of this room make: links, tags, and what can be taken away.

#include <string>
#include <string_view>
#include <vector>

#include "base/counted.hpp"
#include "learning/gaps/coverage_matrix.hpp"
#include "missions/question.hpp"
#include "platform/html/html.hpp"
#include "platform/html/select.hpp"

namespace commonweal::learning {

platform::Html link_to(const std::string& href, std::string_view text);
platform::Html paragraph(const std::string& words);
platform::Html secondary(const std::string& words);
std::string capitalised(std::string text);
using base::counted;

// "a", "a and b", "a, b and c".
std::string joined(const std::vector<std::string>& texts);

platform::Html covered_tag(Covered covered);
platform::Html question_tags(const missions::Question& question, bool is_late);

struct Downloads {
  std::string csv;
  std::string xlsx;
  std::string json;
};
platform::Html downloads_list(const Downloads& downloads);

// Choices of services, missions and interventions, the first of which is none: `none` names it.
std::vector<platform::SelectItem> service_items(const missions::Directory& directory,
                                                std::string none);
std::vector<platform::SelectItem> mission_items(const missions::Directory& directory,
                                                std::string none);
std::vector<platform::SelectItem> intervention_items(const missions::Directory& directory,
                                                     std::string none);

}  // namespace commonweal::learning
