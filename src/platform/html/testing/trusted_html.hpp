#pragma once

// Turns text of run time into markup, which the product cannot do and must not: fixtures arrive as
// text. Only this folder may use it.

#include <string_view>

#include "platform/html/html.hpp"

namespace commonweal::platform {

Html trusted_html(std::string_view markup);

// Borrows its text.
Markup trusted_markup(std::string_view markup);

}  // namespace commonweal::platform
