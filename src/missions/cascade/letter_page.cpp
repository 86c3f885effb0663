#include "missions/cascade/letter_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/cascade/ask_change_store.hpp"
#include "missions/cascade/body_asks_page.hpp"
#include "missions/cascade/letter_form_page.hpp"
#include "missions/cascade/letter_html_page.hpp"
#include "missions/cascade/letter_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

Response pdf(const LetterText& letter, const LetterEnd& end) {
  return {.content_type = "application/pdf",
          .body = letter_pdf(letter, end).bytes,
          .headers = {{"Content-Disposition", "inline; filename=\"letter-" +
                                                  letter_name(letter.body, letter.version) +
                                                  ".pdf\""}}};
}

platform::Page framed(const std::string& title, Html main, const Body& body,
                      const Request& request) {
  auto page = site_page(title, std::move(main), request.visitor);
  page.breadcrumbs = body_breadcrumbs(body, "Mandate letter");
  return page;
}

Html none_yet(const Body& body) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">").text(body.name);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">Mandate letter</h1>\n</div>\n");
  return html.add(platform::empty_state(
      {.title = "No letter has been signed off",
       .text = "The mission unit writes to a body to say what it is asked to answer for. There is "
               "no such letter to " +
               body_in_sentence(body) + " yet.",
       .action_text = "See what it is asked",
       .action_href = "/bodies/" + body.code + "/asks"}));
}

Html signed_part(const SignedLetter& letter) {
  return letter_html(letter.text, end_of(letter),
                     "/letters/" + letter_name(letter.text.body, letter.text.version) + ".pdf");
}

// The draft with what the mission unit does with it.
Html draft_part(const Holdings& holdings, const Body& body, const SentForm& sent) {
  const auto draft = draft_letter(holdings, body);
  Html html;
  html.raw(
      "<hr class=\"govuk-section-break govuk-section-break--xl "
      "govuk-section-break--visible\">\n<div class=\"cw-measure\">\n");
  html.raw("<h2 class=\"govuk-heading-l\" id=\"draft\">Draft of version ");
  html.text(std::to_string(draft.text.version)).raw("</h2>\n");
  if (draft.text.asks.empty()) {
    html.raw("<p class=\"govuk-body\">Nothing is asked of it, so there is nothing to write.</p>\n");
    return html.raw("</div>\n");
  }
  html.raw(
      "<p class=\"govuk-body\">Only the mission unit sees this. The program writes it anew "
      "from what the body is asked; your own words come before that.</p>\n");
  html.add(words_form(body, draft.own, sent)).add(sign_form(body, draft, sent)).raw("</div>\n");
  return html.add(draft_html(draft.text, end_of_draft(draft.text)));
}

// Of the latest letter: the button for whoever may, and for a guest where to find it.
Html acknowledging_part(const SignedLetter& letter, const Holdings& holdings, const Body& body,
                        const Request& request) {
  if (letter.acknowledged_on) return {};
  if (may_answer(holdings.transaction, request.visitor, body)) {
    return acknowledge_form(letter, request.visitor);
  }
  if (!request.visitor.is_guest()) return {};
  Html html;
  html.raw("<p class=\"govuk-body cw-no-print\">A lead of ").text(body_in_sentence(body));
  html.raw(" acknowledges it here, once they <a class=\"govuk-link\" href=\"/sign-in\">");
  return html.raw("sign in</a>.</p>\n");
}

}  // namespace

Response letter_response(const SentForm& sent, const Holdings& holdings, const Body& body) {
  const auto letters = letters_of(holdings.transaction, body.code);
  Html main = form_outcome(sent);
  if (letters.empty()) {
    main.add(none_yet(body));
  } else {
    main.add(signed_part(letters.front()));
    main.add(acknowledging_part(letters.front(), holdings, body, sent.request));
    main.add(versions_html(letters));
  }
  if (may_steer(holdings.transaction, sent.request.visitor)) {
    main.add(draft_part(holdings, body, sent));
  }
  main.add(letter_data_link("/bodies/" + body.code + "/letter"));
  auto page = framed("Mandate letter: " + body.name, std::move(main), body, sent.request);
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  response.status = status_of(sent);
  return response;
}

base::Result<Response> show_letter(const Request& request, const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  return letter_response({.request = request}, holdings, **body);
}

base::Result<Response> answer_letter_pdf(const Request& request, const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  const auto letters = letters_of(holdings.transaction, (*body)->code);
  if (!letters.empty()) return pdf(letters.front().text, end_of(letters.front()));
  if (may_steer(holdings.transaction, request.visitor)) {
    const auto draft = draft_letter(holdings, **body);
    if (!draft.text.asks.empty()) return pdf(draft.text, end_of_draft(draft.text));
  }
  return base::fail(base::ErrorCode::not_found,
                    "No letter to " + (*body)->name + " has been signed off yet.");
}

base::Result<Response> show_fixed_letter(const Request& request, const Holdings& holdings) {
  auto letter = fixed_letter(holdings, request.field("letter"));
  if (!letter) return base::fail(std::move(letter));
  const Body& body = *holdings.directory.find_body(letter->text.body);
  const auto letters = letters_of(holdings.transaction, body.code);
  Html main;
  if (letters.front().id != letter->id) {
    main.add(platform::inset_text({.text = "A later letter has taken the place of this one."}));
  }
  main.add(signed_part(*letter));
  if (letters.front().id == letter->id) {
    main.add(acknowledging_part(*letter, holdings, body, request));
  }
  main.add(versions_html(letters));
  main.add(letter_data_link("/letters/" + letter_name(body.code, letter->text.version)));
  const auto page = framed(letter->text.title + ", version " + std::to_string(letter->text.version),
                           std::move(main), body, request);
  return platform::ok_html(platform::layout(page));
}

base::Result<Response> answer_fixed_letter_pdf(const Request& request, const Holdings& holdings) {
  auto letter = fixed_letter(holdings, request.field("letter"));
  if (!letter) return base::fail(std::move(letter));
  return pdf(letter->text, end_of(*letter));
}

}  // namespace commonweal::missions
