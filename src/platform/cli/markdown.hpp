#pragma once

// Text as GitHub-flavoured Markdown reads it: what would be markup there is printed as it stands.

#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

// A sentence, in a paragraph or a table.
std::string markdown(std::string_view text);

// What is typed, as code within a line or a table; nothing for no text.
std::string markdown_code(std::string_view text);

// Lines to type, as a block of the shell.
std::string markdown_block(std::string_view lines);

// One row of a table; the cells are Markdown.
std::string markdown_row(const std::vector<std::string>& cells);

// Where GitHub puts the anchor of a heading: "Metric project" at "metric-project".
std::string markdown_anchor(std::string_view heading);

}  // namespace commonweal::platform
