#pragma once

// The form by which an intervention is added or changed, described once as data: its fields, what
// each is called and what helps to fill it in. Knows no markup.

#include <span>
#include <string>
#include <string_view>

#include "missions/directory.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

struct FormField {
  std::string_view column;  // Of the record, and the field's name.
  std::string_view label;
  std::string_view hint = {};
  enum class Kind { line, paragraph, number, stage, services, missions, source } kind = Kind::line;
  std::string_view missing = {};  // Said where it is needed and empty.
};

// A part of the form under its heading.
struct FormPart {
  std::string_view title;
  std::span<const FormField> fields;
};
std::span<const FormPart> intervention_form();
const FormField* find_field(std::string_view column);  // Null: the form has none such.

// What one who adds leaves open: "Extra clinics" is "extra-clinics", or with a number where that is
// taken.
std::string code_for(const missions::Directory& directory, std::string_view title);

}  // namespace commonweal::learning
