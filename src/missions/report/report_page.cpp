#include "missions/report/report_page.hpp"

#include <algorithm>
#include <utility>

#include "base/london_day.hpp"
#include "missions/known_on.hpp"
#include "missions/report/report_asker_store.hpp"
#include "missions/report/report_change_store.hpp"
#include "missions/report/report_choice_store.hpp"
#include "missions/report/report_parts_page.hpp"
#include "missions/report/report_pdf_file.hpp"
#include "missions/report/report_recommendations_page.hpp"
#include "missions/report/report_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/page.hpp"
#include "platform/html/warning_text.hpp"
#include "platform/identity/independence.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;

// A version with what a page shows round it.
struct ReportView {
  ReportDocument document;
  std::string digest;  // Empty: a draft.
  int versions = 0;
  std::vector<RecommendationState> states;
  std::vector<platform::OutsideAct> outside;
  bool may_write = false;
  bool may_answer = false;
  bool is_readable = true;  // If not, the document has what is kept beside its text.
};

Html paragraph(platform::Markup classes, std::string_view text) {
  Html html;
  html.raw("<p class=\"").raw(classes).raw("\">").text(text);
  return html.raw("</p>\n");
}

Html link(const std::string& href, std::string_view text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">").text(text);
  return html.raw("</a>");
}

std::string version_query(const ReportView& view) {
  return view.document.version == view.versions
             ? ""
             : "?version=" + std::to_string(view.document.version);
}

Html heading_html(const ReportView& view) {
  const ReportDocument& document = view.document;
  Html html;
  html.raw("<span class=\"govuk-caption-l\">").text(report_caption(document));
  html.raw("</span>\n<h1 class=\"govuk-heading-l\">").text(document.title).raw("</h1>\n");
  if (view.digest.empty()) {
    return html.add(platform::warning_text(
        {.text = "This is a draft. Nobody outside the independent body sees it."}));
  }
  html.add(paragraph("govuk-body-l", published_words(document, view.versions)));
  if (document.version < view.versions) {
    html.add(platform::warning_text({.text = "There is a newer version of this report."}));
  }
  if (!view.is_readable) {
    return html.add(platform::warning_text({.text = unreadable_words(document)}));
  }
  html.raw("<p class=\"govuk-body cw-no-print\">");
  html.add(link(report_path(document.report) + ".pdf" + version_query(view),
                "Download this version as a PDF"));
  return html.raw("</p>\n");
}

Html change_html(const ReportDocument& document) {
  if (document.change_note.empty()) return {};
  Html inset;
  inset.raw("<h2 class=\"govuk-heading-s\">What changed since the version before</h2>\n");
  inset.add(words_html(document.change_note));
  return platform::inset_text({.html = std::move(inset)});
}

Html contents_html(const ReportDocument& document) {
  Html html;
  html.raw("<nav class=\"cw-no-print\" aria-label=\"Parts of this report\">\n");
  html.raw("<ul class=\"govuk-list\">\n");
  for (const auto& part : document.parts) {
    html.raw("<li>").add(link("#" + part.key, part.title)).raw("</li>\n");
    if (part.key == "summary" && !document.recommendations.empty()) {
      html.raw("<li>").add(link("#recommendations", "Recommendations and answers"));
      html.raw("</li>\n");
    }
  }
  return html.raw("</ul>\n</nav>\n");
}

std::string_view act_words(const std::string& action) {
  if (action == "account disable") return "disabled an account of this body";
  if (action == "account enable") return "enabled an account of this body";
  if (action == "account reset-second-factor") {
    return "turned off the authenticator app of an account of this body";
  }
  if (action == "account withdraw") return "withdrew a role for this body";
  return "let a person in, or made them a new way in";
}

Html outside_html(const std::vector<platform::OutsideAct>& acts) {
  Html html;
  html.raw("<h3 class=\"govuk-heading-s\">What others did to its people's accounts</h3>\n");
  html.add(paragraph("govuk-body",
                     "Only this body's own people write its reports and let others in. Below is "
                     "what was done from outside, by the record."));
  if (acts.empty()) return html.add(paragraph("govuk-body", "Nothing."));
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& act : acts) {
    html.raw("<li>").text(reader_text(base::london_day(act.at))).raw(": ");
    html.text(act.is_at_the_shell ? "whoever runs the service " : "an administrator ");
    html.text(act_words(act.action)).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html versions_html(const ReportView& view) {
  Html html;
  if (view.versions < 2) return html;
  html.raw("<h3 class=\"govuk-heading-s\">All versions</h3>\n<ul class=\"govuk-list\">\n");
  for (int version = view.versions; version >= 1; --version) {
    const std::string number = std::to_string(version);
    html.raw("<li>").add(
        link(report_path(view.document.report) + "?version=" + number, "Version " + number));
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html proof_html(const ReportView& view) {
  const ReportDocument& document = view.document;
  Html html;
  html.raw("<section id=\"sources\">\n<h2 class=\"govuk-heading-m\">Where this comes from</h2>\n");
  if (view.is_readable) {
    html.add(paragraph("govuk-body", kFactsNote));
    html.add(paragraph("govuk-body cw-breaks", drawn_from_words(document)));
  }
  if (!view.digest.empty()) {
    html.add(paragraph("govuk-body cw-breaks", "The text of this version has the SHA-256 " +
                                                   view.digest +
                                                   ". It stays as it is, whatever the data does "
                                                   "later. This command prints the same:"));
    html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(report_command(document));
    html.raw("</code></pre>\n");
  }
  return html.add(versions_html(view)).add(outside_html(view.outside)).raw("</section>\n");
}

Html work_html(const ReportView& view) {
  Html html;
  if (!view.may_write) return html;
  const std::string path = report_path(view.document.report);
  html.raw("<p class=\"govuk-body cw-no-print\">").add(link(path + "/edit", "Write this report"));
  if (!view.digest.empty()) {
    html.raw(", ").add(link(path + "?draft=yes", "See what the next version would say"));
  }
  return html.raw("</p>\n");
}

Html main_part(const ReportView& view, base::Date today) {
  Html html;
  html.raw("<div class=\"cw-brief\">\n").add(heading_html(view)).add(work_html(view));
  html.add(change_html(view.document));
  if (!view.is_readable) return html.add(proof_html(view)).raw("</div>\n");
  html.add(contents_html(view.document));
  const RecommendationsView recommendations{.report = view.document.report,
                                            .is_published = !view.digest.empty(),
                                            .answer_due = view.document.answer_due,
                                            .states = view.states,
                                            .may_write = view.may_write,
                                            .may_answer = view.may_answer,
                                            .today = today};
  for (const auto& part : view.document.parts) {
    html.add(part_html(part));
    if (part.key == "summary") html.add(recommendations_html(recommendations));
  }
  return html.add(proof_html(view)).raw("</div>\n");
}

// What the next version would say.
base::Result<ReportView> draft_view(const Request& request, const Holdings& holdings) {
  auto id = report_id_in(request.field("report"));
  if (!id) return base::fail(std::move(id));
  auto& transaction = holdings.transaction;
  const auto draft = find_draft(transaction, *id);
  if (!draft || !writes_for(transaction, request.visitor.account, draft->body)) {
    return base::fail(
        base::ErrorCode::not_found,
        "There is no published report " + std::string(request.field("report").text) + ".");
  }
  ReportView view{.document = document_of_draft(transaction, *draft, holdings.day())};
  view.versions = draft->versions;
  view.states = states_of(transaction, view.document);
  view.may_write = true;
  return view;
}

base::Result<ReportView> view_of(const Request& request, const Holdings& holdings) {
  auto& transaction = holdings.transaction;
  const bool wants_draft = request.query("draft") == "yes";
  auto kept = version_named(
      transaction, request.field("report"),
      {.place = "version", .text = request.query("version").value_or(std::string_view())});
  if (!kept || wants_draft) {
    if (wants_draft || !request.query("version")) {
      auto draft = draft_view(request, holdings);
      if (draft || wants_draft) return draft;
    }
    return base::fail(std::move(kept));
  }
  auto published = read_version(*kept);
  ReportView view{.document = published ? std::move(published->document) : kept->known,
                  .digest = kept->digest,
                  .versions = kept->versions};
  view.is_readable = published.has_value();
  if (view.is_readable) view.states = states_of(transaction, view.document);
  view.may_write = writes_for(transaction, request.visitor.account, view.document.body);
  view.may_answer = answers_reports(transaction, request.visitor.account);
  return view;
}

}  // namespace

base::Result<Response> show_report(const Request& request, const Holdings& holdings) {
  auto view = view_of(request, holdings);
  if (!view) return base::fail(std::move(view));
  view->outside = platform::outside_acts(holdings.transaction, view->document.body);
  platform::Page page =
      site_page(view->document.title, main_part(*view, holdings.day()), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "Progress reports", .href = "/reports"},
                      {.text = view->document.title}};
  return platform::ok_html(platform::layout(page));
}

base::Result<Response> answer_report_pdf(const Request& request, const Holdings& holdings) {
  auto published = published_named(
      holdings.transaction, request.field("report"),
      {.place = "version", .text = request.query("version").value_or(std::string_view())});
  if (!published) return base::fail(std::move(published));
  const auto& document = published->document;
  const std::string stem = "progress-report-" +
                           std::to_string(static_cast<std::int64_t>(document.report)) + "-v" +
                           std::to_string(document.version);
  return Response{.content_type = "application/pdf",
                  .body = report_pdf(document, published->digest).bytes,
                  .headers = {{"Content-Disposition", "inline; filename=\"" + stem + ".pdf\""}}};
}

}  // namespace commonweal::missions
