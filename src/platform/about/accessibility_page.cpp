#include "platform/about/accessibility_page.hpp"

#include "platform/about/prose.hpp"

namespace commonweal::platform {
namespace {

// When somebody last held the statement against the pages. Change it with the statement.
constexpr std::string_view kPrepared = "23 November 2026";

void tell_what_it_is(Prose& prose, const Brand& brand) {
  prose.title("Accessibility statement for " + brand.name);
  prose.paragraph("This statement is about the pages of " + brand.name +
                  ". We want as many people as possible to be able to use them. You should be "
                  "able to:");
  prose.list({"zoom in up to 400% without text going off the screen",
              "use every page with a keyboard alone", "use every page with JavaScript switched off",
              "read each chart as a table of its figures",
              "listen to every page with a screen reader", "print every page and its tables"});
  prose.paragraph("We have also made the text as simple as we can.");
}

void tell_how_accessible_it_is(Prose& prose) {
  prose.heading("How accessible these pages are");
  prose.paragraph("We know that some parts are not easy for everyone:");
  prose.list({"wide tables scroll to the side on a small screen",
              "charts are drawings, so a screen reader gets their title, a description and the "
              "table, not each point",
              "places on a map open with a mouse or by touch only; with a keyboard, use the table "
              "beside the map, or find the place by its name",
              "some words for methods and statistics have no simple form; we explain them where "
              "we use them"});
}

void tell_how_to_report(Prose& prose, const Brand& brand) {
  prose.heading("Feedback and contact");
  if (brand.contact.empty()) {
    prose.paragraph(
        "To report a problem, or to ask for something in another form, write to the organisation "
        "that runs this service. Say which page it is about and what went wrong.");
  } else {
    Html words;
    words.text("To report a problem, or to ask for something in another form, contact ");
    prose.paragraph(words.add(contact_link(brand.contact)).text("."));
    prose.paragraph("Say which page it is about and what went wrong.");
  }
  prose.heading("If you are not happy with the answer");
  Html words;
  words.text("In England, Scotland and Wales you can contact the ");
  words.raw("<a class=\"govuk-link\" href=\"https://www.equalityadvisoryservice.com/\">");
  words.text("Equality Advisory and Support Service").raw("</a>. In Northern Ireland you can ");
  words.text("contact the ");
  words.raw("<a class=\"govuk-link\" href=\"https://www.equalityni.org/\">");
  prose.paragraph(words.text("Equality Commission for Northern Ireland").raw("</a>."));
}

void tell_the_law(Prose& prose) {
  prose.heading("Technical information");
  prose.subheading("Compliance status");
  prose.paragraph(
      "We build these pages to meet the Web Content Accessibility Guidelines version 2.2 at level "
      "AA. Our automatic tests find no failure. But a test by machine cannot find every problem, "
      "and no person has audited the pages yet. So we do not claim that they comply in full.");
  prose.subheading("What we know does not comply");
  prose.paragraph("We know of no part that fails the guidelines. If you find one, please tell us.");
}

void tell_how_it_was_tested(Prose& prose) {
  prose.heading("How we test");
  prose.paragraph(
      "Each time the software changes, tests open every public page in the Chromium browser. They "
      "check that:");
  prose.list({"the axe-core tool finds no failure of the guidelines at levels A and AA",
              "the page fits a screen 320, 768 and 1,280 pixels wide without scrolling to the side",
              "all of this holds with JavaScript and without it",
              "a keyboard alone reaches the content and every link in it, and shows where it is",
              "the page prints without its menus, with its tables whole",
              "the text can be read by somebody with the reading age that we aim for"});
  prose.paragraph(
      "We have not yet tested with a screen reader, with voice control, or with disabled people.");
  prose.heading("When this statement was prepared");
  prose.paragraph("This statement was prepared on " + std::string(kPrepared) + ".");
}

}  // namespace

base::Result<Response> show_accessibility(const SiteFrame& frame, const Request& request) {
  const auto& brand = request.visitor.brand;
  Prose prose;
  tell_what_it_is(prose, brand);
  tell_how_accessible_it_is(prose);
  tell_how_to_report(prose, brand);
  tell_the_law(prose);
  tell_how_it_was_tested(prose);
  Page page = frame("Accessibility statement", prose.html(), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Accessibility statement"}};
  return ok_html(layout(page));
}

}  // namespace commonweal::platform
