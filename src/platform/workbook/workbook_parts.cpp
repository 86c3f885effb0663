#include "platform/workbook/workbook_parts.hpp"

#include <map>
#include <pugixml.hpp>

#include "platform/workbook/xml_text.hpp"

namespace commonweal::platform {
namespace {

struct Relation {
  std::string type;  // The last word of it: "worksheet".
  std::string target;
};

pugi::xml_document read(std::string_view text) {
  pugi::xml_document document;
  // What is not well formed is as far as it goes: its reader misses what it needs.
  document.load_buffer(text.data(), text.size(), kXmlReading, pugi::encoding_utf8);
  return document;
}

std::string folder_of(std::string_view part) {
  const auto slash = part.rfind('/');
  return slash == part.npos ? "" : std::string(part.substr(0, slash + 1));
}

std::string resolved(std::string_view target, const std::string& folder) {
  return target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
}

std::map<std::string, Relation> relations_in(std::string_view text, const std::string& folder) {
  std::map<std::string, Relation> relations;
  const auto document = read(text);
  for (const auto& node : document.document_element().children()) {
    const std::string_view type = node.attribute("Type").as_string();
    relations[node.attribute("Id").as_string()] = {
        .type = std::string(type.substr(type.rfind('/') + 1)),
        .target = resolved(node.attribute("Target").as_string(), folder)};
  }
  return relations;
}

// r:id, whatever the prefix.
std::string relation_id(const pugi::xml_node& sheet) {
  for (const auto& attribute : sheet.attributes()) {
    const std::string_view name = attribute.name();
    if (name.ends_with(":id")) return attribute.as_string();
  }
  return "";
}

std::vector<SheetEntry> sheets_in(const pugi::xml_node& workbook,
                                  const std::map<std::string, Relation>& relations) {
  std::vector<SheetEntry> sheets;
  for (const auto& sheet : child_named(workbook, "sheets").children()) {
    const auto found = relations.find(relation_id(sheet));
    const bool holds_cells = found != relations.end() && found->second.type == "worksheet";
    const std::string_view state = sheet.attribute("state").as_string("visible");
    if (!holds_cells || state != "visible") continue;
    sheets.push_back({sheet.attribute("name").as_string(), found->second.target});
  }
  return sheets;
}

}  // namespace

std::string workbook_part(std::string_view relations) {
  for (const auto& [id, relation] : relations_in(relations, "")) {
    if (relation.type == "officeDocument") return relation.target;
  }
  return "xl/workbook.xml";
}

std::string relations_of(std::string_view part) {
  const std::string folder = folder_of(part);
  return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

WorkbookMap workbook_map(std::string_view part, std::string_view workbook,
                         std::string_view relations) {
  const auto related = relations_in(relations, folder_of(part));
  const auto document = read(workbook);
  const auto root = document.document_element();
  WorkbookMap map{.sheets = sheets_in(root, related), .strings_part = "", .styles_part = ""};
  if (child_named(root, "workbookPr").attribute("date1904").as_bool()) {
    map.dates = DateSystem::from_1904;
  }
  for (const auto& [id, relation] : related) {
    if (relation.type == "sharedStrings") map.strings_part = relation.target;
    if (relation.type == "styles") map.styles_part = relation.target;
  }
  return map;
}

std::vector<NumberKind> number_kinds(std::string_view styles) {
  const auto document = read(styles);
  const auto root = document.document_element();
  std::map<int, NumberKind> own;
  for (const auto& format : child_named(root, "numFmts").children()) {
    own[format.attribute("numFmtId").as_int()] =
        kind_of_format(std::string_view(format.attribute("formatCode").as_string()));
  }
  std::vector<NumberKind> kinds;
  for (const auto& style : child_named(root, "cellXfs").children()) {
    const int id = style.attribute("numFmtId").as_int();
    const auto found = own.find(id);
    kinds.push_back(found == own.end() ? kind_of_format(id) : found->second);
  }
  return kinds;
}

std::string shared_text(std::string_view fragment) {
  return text_in(read(fragment).document_element());
}

}  // namespace commonweal::platform
