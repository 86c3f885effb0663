#pragma once

// The group round one form field: its hint, its error message and the links between them. Knows no
// kind of field.

#include <optional>
#include <string>

#include "platform/html/error_message.hpp"
#include "platform/html/hint.hpp"

namespace commonweal::platform {

struct FormGroup {
  std::string classes;
  Attributes attributes;
};

enum class FieldState { valid, in_error };

Html form_group(const FormGroup& group, FieldState state, const Html& field);

// The hint and the error message of the field called `id`, and the aria-describedby that ties them
// to it, after what describes it already.
struct FieldNotes {
  Html html;
  std::string described_by;
};
FieldNotes field_notes(const std::string& id, std::string described_by,
                       const std::optional<Hint>& hint,
                       const std::optional<ErrorMessage>& error_message);

}  // namespace commonweal::platform
