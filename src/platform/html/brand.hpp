#pragma once

// What a service calls itself, the colour it shows itself in and where it is to be reached. White
// text stands on the colour, so it must be dark enough.

#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::platform {

struct Brand {
  std::string name = "Commonweal";
  std::string colour = "#0f4c5c";  // As assets/_brand.scss has it, which a test holds.
  std::string contact = "";        // An email address or a web address; empty: none is named.
};

// WCAG 2.2's contrast ratio of text in white on a colour "#rrggbb", from 1 to 21.
double contrast_with_white(std::string_view colour);

inline constexpr double kContrastMin = 4.5;  // WCAG 2.2, 1.4.3, for text of any size.
inline constexpr std::size_t kBrandNameMax = 60;

// Of fields as a person gives them. Fails with each that makes no sense.
base::Result<std::string> brand_name_in(base::Field field);
base::Result<std::string> brand_colour_in(base::Field field);
// No more than that it looks like one: whether somebody reads it, nobody can check.
base::Result<std::string> contact_in(base::Field field);

// What the end of the stylesheet says, so that every colour which is the brand's follows. It goes
// into a file of styles because the content security policy allows none inside a page.
std::string brand_style(const Brand& brand);

}  // namespace commonweal::platform
