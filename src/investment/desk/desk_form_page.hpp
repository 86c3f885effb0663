#pragma once

// What every form of this room shares: the visitor's token, several buttons, and what was wrong
// with what was sent.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/html/error_message.hpp"
#include "platform/html/html.hpp"
#include "platform/html/page.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment {

// The field by which a button says what is to be done; the first button says nothing.
inline constexpr std::string_view kDeskButton = "do";
// The version of the bid that a form was made from.
inline constexpr std::string_view kFormVersion = "version";
// How many tests and decisions it showed.
inline constexpr std::string_view kFormKept = "kept";

struct DeskButton {
  std::string text;
  std::string value = {};  // Of kDeskButton.
  std::string classes = {};
};

struct DeskForm {
  std::string action;
  int version = 0;                         // Of the bid; 0: it has none yet.
  std::optional<int> kept = std::nullopt;  // Only where the form adds to them.
  platform::Html fields;
  std::vector<DeskButton> buttons;
};
platform::Html desk_form(const platform::Visitor& visitor, const DeskForm& form);

// The first problem of a field; none where there is none.
std::optional<platform::ErrorMessage> desk_message(const base::Error* fault,
                                                   std::string_view field);

// Every problem, each leading to its field.
platform::Html desk_fault_summary(const base::Error& fault);

// What a form can put right; the rest is the site's to refuse.
bool is_for_the_desk(const base::Error& fault);

// What was sent under a name; empty where nothing was.
std::string sent_text(const platform::Request& request, std::string_view field);
// The same without carriage returns, and without blanks round it.
std::string trimmed_text(const platform::Request& request, std::string_view field);

// A page of the work on a bid. With a fault its title and its status say so.
struct DeskPage {
  std::string title;
  std::vector<platform::Breadcrumb> trail;  // After "Home" and "Bids"; the page itself comes last.
  platform::Html main;
  const base::Error* fault = nullptr;
};
platform::Response desk_response(const platform::Request& request, DeskPage page);

// The heading of a page, under the title of the bid where there is one.
platform::Html desk_title(const std::string& title, const std::string& caption);
platform::Html desk_paragraph(std::string_view words);
platform::Html desk_heading(std::string_view words);

}  // namespace commonweal::investment
