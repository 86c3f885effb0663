#include "platform/html/date_input.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

// The parts that the macro knows by name.
struct Part {
  const char* key;
  int width;
};
constexpr Part kParts[] = {{"day", 2}, {"month", 2}, {"year", 4}};

std::string value_in(const FixtureOptions& options, const std::string& name) {
  const auto values = options.group("values");
  return values ? values->text(name) : "";
}

DateField field_of(const FixtureOptions& options, const FixtureOptions& item) {
  DateField field{.name = item.text("name"),
                  .label = item.text("label"),
                  .id = item.text("id"),
                  .in_error = item.flag_if_any("error"),
                  .inputmode = item.text("inputmode", "numeric"),
                  .autocomplete = item.text("autocomplete"),
                  .pattern = item.text("pattern"),
                  .classes = item.text("classes"),
                  .attributes = item.attributes()};
  const auto prefix = options.text("namePrefix");
  field.value =
      item.text("value", value_in(options, (prefix.empty() ? "" : prefix + "-") + field.name));
  return field;
}

// A field given by one of the macro's three names; nothing where it is switched off.
std::optional<DateField> field_in(const FixtureOptions& options, const Part& part) {
  if (options.flag_if_any(part.key) == false) return std::nullopt;
  const auto group = options.group(part.key);
  DateField field = group ? field_of(options, *group) : DateField{};
  if (field.name.empty()) field.name = part.key;
  if (field.value.empty()) {
    const auto prefix = options.text("namePrefix");
    field.value = value_in(options, (prefix.empty() ? "" : prefix + "-") + field.name);
  }
  field.width = part.width;
  return field;
}

// A field of a list takes its width, and a value given by name, from the part that it names.
DateField field_in_list(const FixtureOptions& options, const FixtureOptions& item) {
  DateField field = field_of(options, item);
  for (const auto& part : kParts) {
    if (field.name != part.key) continue;
    field.width = part.width;
    const auto group = options.group(part.key);
    if (group && item.text("value").empty()) field.value = group->text("value");
  }
  return field;
}

std::vector<DateField> fields_in(const FixtureOptions& options) {
  std::vector<DateField> fields;
  for (const auto& item : options.list("items")) fields.push_back(field_in_list(options, item));
  if (!fields.empty()) return fields;
  for (const auto& part : kParts) {
    if (auto field = field_in(options, part)) fields.push_back(*std::move(field));
  }
  return fields;
}

// The macro lets the value of a field win over those of the group, which are then not read.
void read_values(const FixtureOptions& options) {
  if (const auto values = options.group("values")) values->read_all();
  for (const char* key : {"day", "month", "year"}) {
    if (const auto group = options.group(key)) group->text("value");
  }
}

Html made(const FixtureOptions& options) {
  read_values(options);
  DateInput date{.id = options.text("id"),
                 .name_prefix = options.text("namePrefix"),
                 .items = fields_in(options),
                 .hint = hint_in(options),
                 .error_message = error_message_in(options),
                 .form_group = form_group_in(options),
                 .classes = options.text("classes"),
                 .attributes = options.attributes()};
  if (const auto fieldset = options.group("fieldset")) date.fieldset = fieldset_from(*fieldset);
  return date_input(date);
}

TEST(DateInput, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "date-input", .render = made});
}

TEST(DateInput, AsksForDayMonthAndYearUnlessToldOtherwise) {
  const auto html = date_input({.id = "born"}).str();
  const auto at = [&](const std::string& part) { return html.find(part); };
  EXPECT_LT(at("name=\"day\""), at("name=\"month\""));
  EXPECT_LT(at("name=\"month\""), at("name=\"year\""));
  EXPECT_NE(at("govuk-input--width-4\" id=\"born-year\""), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
