#pragma once

// What the small parts of an .xlsx workbook say: which sheets there are, where they are kept, what
// its formats mean, the texts that its cells share. Plain text in, plain values out; what is not
// there is as empty. Hides pugixml with sheet_row, which reads no outside entities, expands none,
// and does not call itself, however deep a text is nested.

#include <string>
#include <string_view>
#include <vector>

#include "platform/workbook/serial_date.hpp"

namespace commonweal::platform {

struct SheetEntry {
  std::string name;
  std::string part;  // Its name in the archive.
};

struct WorkbookMap {
  std::vector<SheetEntry> sheets;  // That hold cells and are not hidden, in their order.
  std::string strings_part;        // Empty where there is none, as the next.
  std::string styles_part;
  DateSystem dates = DateSystem::from_1900;
};

// Where the workbook itself is kept, as the archive's _rels/.rels says.
std::string workbook_part(std::string_view relations);
// Where what it relates to is named: xl/_rels/workbook.xml.rels for xl/workbook.xml.
std::string relations_of(std::string_view part);

WorkbookMap workbook_map(std::string_view part, std::string_view workbook,
                         std::string_view relations);

// For each style, by its number, what a number in that style stands for.
std::vector<NumberKind> number_kinds(std::string_view styles);

// The text of one <si>.
std::string shared_text(std::string_view fragment);

}  // namespace commonweal::platform
