#include "platform/about/form_specimens.hpp"

#include "platform/html/button.hpp"
#include "platform/html/character_count.hpp"
#include "platform/html/checkboxes.hpp"
#include "platform/html/date_input.hpp"
#include "platform/html/error_message.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/file_upload.hpp"
#include "platform/html/hint.hpp"
#include "platform/html/input.hpp"
#include "platform/html/label.hpp"
#include "platform/html/password_input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::platform {
namespace {

Specimen button_specimen() {
  return {"Button",
          "button(Button)",
          "Carries out an action.",
          {{"As it is", button({.text = "Save and continue"})},
           {"Secondary", button({.text = "Find places", .classes = "govuk-button--secondary"})},
           {"Warning", button({.text = "Delete account", .classes = "govuk-button--warning"})},
           {"Disabled", button({.text = "Save and continue", .disabled = true})},
           {"Start", button({.text = "Start now", .href = "#button", .is_start_button = true})}}};
}

Specimen input_specimen() {
  return {
      "Text input",
      "input(Input)",
      "Asks for one line of text.",
      {{"As it is", input({.name = "place", .label = {.text = "Name of the place"}})},
       {"With a hint and a unit", input({.name = "level",
                                         .inputmode = "numeric",
                                         .value = "4,000",
                                         .label = {.text = "Level to reach, in pounds"},
                                         .hint = Hint{.text = "A whole number"},
                                         .prefix = {.text = "\u00a3"},
                                         .classes = "govuk-input--width-5"})},
       {"With an error",
        input({.name = "level-wrong",
               .value = "lots",
               .label = {.text = "Level to reach"},
               .error_message = ErrorMessage{.text = "\"lots\" is not a number."}})},
       {"Disabled",
        input(
            {.name = "code", .value = "E92000001", .label = {.text = "Code"}, .disabled = true})}}};
}

Specimen textarea_specimen() {
  return {"Textarea",
          "textarea(Textarea)",
          "Asks for more than one line of text.",
          {{"As it is", textarea({.name = "note", .label = {.text = "Note"}})},
           {"With an error", textarea({.name = "note-wrong",
                                       .label = {.text = "Reason"},
                                       .hint = Hint{.text = "Do not name anybody"},
                                       .error_message = ErrorMessage{.text = "Enter a reason"}})}}};
}

Specimen character_count_specimen() {
  return {
      "Character count",
      "character_count(CharacterCount)",
      "Asks for text and says how much more fits.",
      {{"As it is", character_count({.textarea = {.name = "summary", .label = {.text = "Summary"}},
                                     .maxlength = 200})},
       {"In words",
        character_count({.textarea = {.name = "case", .label = {.text = "The case for it"}},
                         .maxlength = 150,
                         .count_type = "words"})}}};
}

std::vector<RadioItem> levels() {
  return {{.text = "The record low", .value = "low", .hint = Hint{.text = "2.32 million"}},
          {.text = "The record high", .value = "high"},
          {.divider = "or"},
          {.text = "Another level", .value = "number"}};
}

Specimen radios_specimen() {
  const auto question = [](std::string text) {
    return Fieldset{.legend = {.text = std::move(text), .classes = "govuk-fieldset__legend--s"}};
  };
  return {
      "Radios",
      "radios(Radios)",
      "Asks for one choice of a few.",
      {{"As they are", radios({.name = "to",
                               .value = "low",
                               .fieldset = question("Back to which level?"),
                               .items = levels()})},
       {"Small, in a row",
        radios({.name = "order",
                .fieldset = question("Order"),
                .items = {{.text = "Rising", .value = "up"}, {.text = "Falling", .value = "down"}},
                .classes = "govuk-radios--small govuk-radios--inline"})},
       {"With an error", radios({.name = "to-wrong",
                                 .fieldset = question("Up to which level?"),
                                 .error_message = ErrorMessage{.text = "Choose a level"},
                                 .items = levels()})}}};
}

std::vector<CheckboxItem> services() {
  return {{.text = "Health", .value = "health"},
          {.text = "Schools", .value = "schools"},
          {.divider = "or"},
          {.text = "None of these", .value = "none", .exclusive = true}};
}

Specimen checkboxes_specimen() {
  const auto question = [](std::string text) {
    return Fieldset{.legend = {.text = std::move(text), .classes = "govuk-fieldset__legend--s"}};
  };
  return {"Checkboxes",
          "checkboxes(Checkboxes)",
          "Asks for any number of choices.",
          {{"As they are", checkboxes({.name = "services",
                                       .values = {"schools"},
                                       .fieldset = question("Which services?"),
                                       .items = services()})},
           {"With an error",
            checkboxes({.name = "services-wrong",
                        .fieldset = question("Which services do you run?"),
                        .error_message = ErrorMessage{.text = "Choose a service, or none"},
                        .items = services()})}}};
}

Specimen select_specimen() {
  const std::vector<SelectItem> items = {{.text = "England", .value = "E92000001"},
                                         {.text = "Wales", .value = "W92000004"}};
  return {
      "Select",
      "select(Select)",
      "Asks for one choice of many.",
      {{"As it is",
        select({.name = "body", .label = {.text = "Body"}, .value = "W92000004", .items = items})},
       {"With an error", select({.name = "body-wrong",
                                 .label = {.text = "Place"},
                                 .items = items,
                                 .error_message = ErrorMessage{.text = "Choose a place"}})}}};
}

Specimen date_specimen() {
  const auto question = [](std::string text) {
    return Fieldset{.legend = {.text = std::move(text), .classes = "govuk-fieldset__legend--s"}};
  };
  return {"Date input",
          "date_input(DateInput)",
          "Asks for a date that people know.",
          {{"As it is", date_input({.id = "known",
                                    .fieldset = question("As known on which day?"),
                                    .hint = Hint{.text = "For example, 27 3 2026"}})},
           {"With an error in one field",
            date_input({.id = "due",
                        .items = {{.name = "day", .value = "31", .in_error = true},
                                  {.name = "month", .value = "2"},
                                  {.name = "year", .value = "2026", .width = 4}},
                        .fieldset = question("Due on which day?"),
                        .error_message = ErrorMessage{.text = "February has no day 31"}})}}};
}

Specimen file_specimen() {
  return {
      "File upload",
      "file_upload(FileUpload)",
      "Asks for a file.",
      {{"As it is", file_upload({.name = "figures",
                                 .label = {.text = "File of figures"},
                                 .hint = Hint{.text = "CSV, up to 64 MB"}})},
       {"With an error", file_upload({.name = "figures-wrong",
                                      .label = {.text = "File of records"},
                                      .error_message = ErrorMessage{.text = "Choose a file"}})}}};
}

Specimen password_specimen() {
  return {"Password input",
          "password_input(PasswordInput)",
          "Asks for a password, which can be shown.",
          {{"As it is", password_input({.name = "password", .label = {.text = "Password"}})},
           {"With an error",
            password_input({.name = "password-wrong",
                            .label = {.text = "New password"},
                            .error_message = ErrorMessage{.text = "Use at least 12 characters"},
                            .autocomplete = "new-password"})}}};
}

Specimen error_summary_specimen() {
  return {
      "Error summary",
      "error_summary(ErrorSummary)",
      "Says at the top of a page all that was wrong with a form.",
      {{"As it is",
        error_summary({.error_list = {{.text = "\"lots\" is not a number.", .href = "#level-wrong"},
                                      {.text = "Choose a place", .href = "#body-wrong"}},
                       .disable_auto_focus = true})}}};
}

Specimen parts_specimen() {
  return {"Label, hint, error message and fieldset",
          "label(FieldLabel), hint(Hint), error_message(ErrorMessage), fieldset(Fieldset)",
          "The parts of form fields, which the fields above bring along themselves.",
          {{"Label", label({.text = "Part of a field", .for_id = "part"})},
           {"Hint", hint({.text = "Help that most people need", .id = "part-hint"})},
           {"Error message", error_message({.text = "What was wrong", .id = "part-error"})},
           {"Fieldset",
            fieldset({.legend = {.text = "One question", .classes = "govuk-fieldset__legend--m"},
                      .html = input({.name = "part", .label = {.text = "Answer"}})})}}};
}

}  // namespace

std::vector<Specimen> form_specimens() {
  return {button_specimen(),          input_specimen(),         textarea_specimen(),
          character_count_specimen(), radios_specimen(),        checkboxes_specimen(),
          select_specimen(),          date_specimen(),          file_specimen(),
          password_specimen(),        error_summary_specimen(), parts_specimen()};
}

}  // namespace commonweal::platform
