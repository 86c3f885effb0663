#include "platform/html/file_upload.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  // What only the enhanced one says, and what no browser takes: a file chosen by the page.
  for (const char* unused : {"value", "chooseFilesButtonText", "dropInstructionText",
                             "noFileChosenText", "enteredDropZoneText", "leftDropZoneText"}) {
    (void)options.text(unused);
  }
  if (const auto texts = options.group("multipleFilesChosenText")) texts->read_all();
  return file_upload({.name = options.text("name", options.text("id")),
                      .id = options.text("id"),
                      .label = label_in(options),
                      .hint = hint_in(options),
                      .error_message = error_message_in(options),
                      .described_by = options.text("describedBy"),
                      .disabled = options.flag("disabled"),
                      .multiple = options.flag("multiple"),
                      .form_group = form_group_in(options),
                      .classes = options.text("classes"),
                      .attributes = options.attributes()});
}

constexpr auto kEnhanced = "the enhancement by JavaScript is left out";

TEST(FileUpload, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "file-upload",
                   .render = made,
                   .not_supported = {{"enhanced", kEnhanced},
                                     {"enhanced, with error message and hint", kEnhanced},
                                     {"enhanced, multiple files", kEnhanced},
                                     {"enhanced, custom wrapper classes and attributes", kEnhanced},
                                     {"translated", kEnhanced}}});
}

}  // namespace
}  // namespace commonweal::platform
