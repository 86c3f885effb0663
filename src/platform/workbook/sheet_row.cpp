#include "platform/workbook/sheet_row.hpp"

#include <pugixml.hpp>

#include "platform/workbook/xml_text.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kColumnsMax = 16'384;  // XFD.

std::optional<RawCell::Type> type_named(std::string_view name) {
  if (name.empty() || name == "n") return RawCell::Type::number;
  if (name == "s") return RawCell::Type::shared_text;
  if (name == "str" || name == "inlineStr" || name == "d") return RawCell::Type::text;
  if (name == "b") return RawCell::Type::truth;
  if (name == "e") return RawCell::Type::error;
  return std::nullopt;
}

std::optional<RawCell> cell_of(const pugi::xml_node& node, std::size_t expected) {
  const std::string_view place = node.attribute("r").as_string();
  const auto column = place.empty() ? std::optional(expected)
                                    : column_of(place.substr(0, place.find_first_of("0123456789")));
  const auto type = type_named(node.attribute("t").as_string());
  if (!column || !type || *column < expected || *column >= kColumnsMax) return std::nullopt;
  RawCell cell{.column = *column,
               .type = *type,
               .style = node.attribute("s").as_uint(),
               .value = child_named(node, "v").text().get(),
               .has_formula = !child_named(node, "f").empty()};
  if (const auto inline_text = child_named(node, "is")) {
    cell.value = text_in(inline_text);
  } else if (cell.type == RawCell::Type::text) {
    cell.value = unescaped(cell.value);
  }
  return cell;
}

}  // namespace

std::optional<RawRow> raw_row(std::string_view fragment) {
  pugi::xml_document document;
  if (!document.load_buffer(fragment.data(), fragment.size(), kXmlReading, pugi::encoding_utf8)) {
    return std::nullopt;
  }
  const auto root = document.document_element();
  RawRow row{.number = root.attribute("r").as_uint(), .cells = {}};
  std::size_t expected = 0;
  for (const auto& node : root.children()) {
    if (local_name(node) != "c") continue;
    auto cell = cell_of(node, expected);
    if (!cell) return std::nullopt;
    expected = cell->column + 1;
    row.cells.push_back(*std::move(cell));
  }
  return row;
}

std::optional<std::size_t> column_of(std::string_view letters) {
  std::size_t column = 0;
  if (letters.empty() || letters.size() > 3) return std::nullopt;
  for (const char c : letters) {
    if (c < 'A' || 'Z' < c) return std::nullopt;
    column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
  }
  return column - 1;
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

}  // namespace commonweal::platform
