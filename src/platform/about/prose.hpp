#pragma once

// Running text of a page: headings, paragraphs and lists, in the width that is easy to read.

#include <initializer_list>
#include <string>
#include <string_view>

#include "platform/html/html.hpp"

namespace commonweal::platform {

class Prose {
 public:
  Prose& title(std::string_view text);
  Prose& heading(std::string_view text);
  Prose& subheading(std::string_view text);
  Prose& paragraph(std::string_view text) { return paragraph(Html().text(text)); }
  Prose& paragraph(const Html& words);
  Prose& list(std::initializer_list<std::string_view> items);
  Prose& part(const Html& part);  // A component.

  Html html() const;

 private:
  Html html_;
};

// The address of people to write to, as a link that opens the right thing.
Html contact_link(const std::string& contact);

}  // namespace commonweal::platform
