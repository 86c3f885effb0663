#include "learning/evidence/study_import_page.hpp"

#include <algorithm>
#include <utility>

#include "base/number_text.hpp"
#include "learning/evidence/sent_form_page.hpp"
#include "missions/record_file.hpp"
#include "missions/site_page.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/file_upload.hpp"
#include "platform/html/page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using missions::Record;
using platform::Html;
using platform::Request;

constexpr std::string_view kField = "studies";
constexpr std::size_t kShown = 50;  // Of each list; the rest is counted.
constexpr std::size_t kNameMax = 100;

tl::unexpected<base::Error> refused(std::string what) {
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(kField), .what = std::move(what)}});
}

std::string counted(std::size_t number, const char* one, const char* more) {
  return base::grouped(static_cast<double>(number)) + ' ' + (number == 1 ? one : more);
}

// Problems stand at places of the file; the field is where they are put right.
std::string told(const base::Problem& problem) {
  const bool is_of_field = problem.place.empty() || problem.place == kField;
  return is_of_field ? problem.what : problem.place + ": " + problem.what;
}

Html faults(const base::Error& fault) {
  platform::ErrorSummary summary;
  for (const auto& problem : fault.problems) {
    summary.error_list.push_back({.text = told(problem), .href = "#" + std::string(kField)});
  }
  if (fault.unlisted > 0) {
    summary.error_list.push_back({.text = "and " + std::to_string(fault.unlisted) + " more"});
  }
  return platform::error_summary(summary);
}

Html upload_form(const Request& request, const base::Error* fault) {
  platform::FileUpload upload{
      .name = std::string(kField),
      .label = {.text = "CSV file, workbook (.xlsx) or references (.ris)"},
      .hint = platform::Hint{.text = "Up to 2 MB. The columns are those of the CSV download of all "
                                     "studies."},
      .attributes = {{"accept", ".csv,.xlsx,.ris,text/csv"}}};
  if (fault != nullptr) {
    upload.error_message = platform::ErrorMessage{.text = told(fault->problems.front())};
  }
  return form_html(request.visitor, {.action = "/studies/import",
                                     .fields = platform::file_upload(upload),
                                     .button = "See what would change",
                                     .takes_files = true});
}

platform::Response page_of(const Request& request, std::string title, Html main,
                           const base::Error* fault) {
  platform::Page page = missions::site_page(title, std::move(main), request.visitor);
  missions::mark_part(page, "/interventions");
  page.breadcrumbs = {
      {.text = "Home", .href = "/"}, {.text = "Studies", .href = "/studies"}, {.text = title}};
  if (fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = platform::http_status(fault->code);
  return response;
}

platform::Response form_page(const Request& request, const base::Error* fault) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) html.add(faults(*fault));
  html.raw("<h1 class=\"govuk-heading-l\">Bring studies in from a file</h1>\n");
  html.raw(
      "<p class=\"govuk-body\">Send a file to see what it would change. Nothing is written until "
      "you say so. A study that differs from the one held becomes a new version; the earlier one "
      "is "
      "kept. References that are held already are found by their DOI, or by title and year.</p>\n");
  html.add(upload_form(request, fault));
  html.raw(
      "<p class=\"govuk-body\">For larger files, use <code>commonweal study import</code> or "
      "<code>commonweal study import-ris</code> at the shell.</p>\n</div>\n");
  return page_of(request, "Bring studies in from a file", std::move(html), fault);
}

void more(Html& html, std::size_t all) {
  if (all <= kShown) return;
  html.raw("<p class=\"govuk-body\">And ").text(base::grouped(static_cast<double>(all - kShown)));
  html.raw(" more.</p>\n");
}

Html heading(const std::string& words) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").text(words).raw("</h2>\n");
}

Html added_html(const std::vector<Record>& added) {
  if (added.empty()) return {};
  Html html = heading(counted(added.size(), "study is new", "studies are new"));
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  const auto title = study_table().column("title");
  for (std::size_t i = 0; i < std::min(added.size(), kShown); ++i) {
    html.raw("<li>").text(added[i].fields[title]).raw(" <span class=\"cw-secondary cw-breaks\">");
    html.text(added[i].code).raw("</span></li>\n");
  }
  html.raw("</ul>\n");
  more(html, added.size());
  return html;
}

Html changed_html(const std::vector<ChangedStudy>& changed) {
  if (changed.empty()) return {};
  Html html = heading(counted(changed.size(), "study changes", "studies change"));
  std::vector<std::vector<platform::TableCell>> rows;
  for (std::size_t i = 0; i < std::min(changed.size(), kShown); ++i) {
    for (const auto& [field, before, after] : changed[i].changes) {
      rows.push_back({{.text = changed[i].title},
                      {.text = field},
                      {.text = before.empty() ? "Nothing" : before, .classes = "cw-breaks"},
                      {.text = after.empty() ? "Nothing" : after, .classes = "cw-breaks"}});
    }
  }
  html.add(platform::scroll_region(
      "Studies that change",
      platform::table(
          {.caption = "Studies that change",
           .caption_classes = "govuk-visually-hidden",
           .head = {{.text = "Study"}, {.text = "Field"}, {.text = "Before"}, {.text = "After"}},
           .rows = std::move(rows),
           .first_cell_is_header = true})));
  more(html, changed.size());
  return html;
}

Html duplicates_html(const std::vector<RisDuplicate>& duplicates) {
  if (duplicates.empty()) return {};
  Html html = heading(
      counted(duplicates.size(), "reference is held already", "references are held already"));
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (std::size_t i = 0; i < std::min(duplicates.size(), kShown); ++i) {
    const auto& [place, title, code] = duplicates[i];
    html.raw("<li>").text(place + ": " + title + " is " + code).raw("</li>\n");
  }
  html.raw("</ul>\n");
  more(html, duplicates.size());
  return html;
}

Html hidden(const char* name, const std::string& value) {
  return Html()
      .raw("<input type=\"hidden\"")
      .attribute("name", name)
      .attribute("value", value)
      .raw(">\n");
}

// What is written is what was looked at: the records come back as text and are read again.
Html confirmation(const Request& request, const StudyPreview& preview,
                  const std::vector<Record>& records) {
  Html fields = hidden("table", platform::csv_of(missions::records_sheet(study_table(), records)));
  fields.add(hidden("added", std::to_string(preview.added.size())));
  fields.add(hidden("changed", std::to_string(preview.changed.size())));
  return form_html(request.visitor, {.action = "/studies/import/confirm",
                                     .fields = std::move(fields),
                                     .button = "Write these studies",
                                     .takes_files = true});
}

// Browsers send every line end as CR LF.
std::string with_plain_line_ends(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c != '\r') plain += c;
  }
  return plain;
}

}  // namespace

base::Result<platform::Response> show_study_import(const Request& request,
                                                   const missions::Holdings&) {
  return form_page(request, nullptr);
}

platform::Response study_import_response(const Request& request, const base::Error& fault) {
  return form_page(request, &fault);
}

base::Result<StudyFile> sent_studies(const Request& request) {
  const auto* sent = request.file(kField);
  if (sent == nullptr || (sent->name.empty() && sent->content.empty())) {
    return refused("Select a CSV file, a workbook or a file of references");
  }
  if (sent->content.empty()) return refused("The selected file is empty");
  if (sent->content.size() > kStudyFileMax) {
    return refused("The selected file must be no larger than 2 MB");
  }
  const std::size_t start = sent->name.find_last_of("/\\") + 1;
  return StudyFile{.name = sent->name.substr(start, kNameMax), .bytes = sent->content};
}

platform::Response study_preview_response(const Request& request, const StudyPreview& preview,
                                          const StudyArrivals& arrivals) {
  Html html;
  html.raw("<h1 class=\"govuk-heading-l\">What this file would change</h1>\n");
  html.raw("<p class=\"govuk-body-l\">")
      .text(counted(preview.added.size(), "study is new, ", "studies are new, ") +
            base::grouped(static_cast<double>(preview.changed.size())) + " would change, and " +
            base::grouped(static_cast<double>(preview.unchanged)) + " would stay as before.")
      .raw("</p>\n");
  html.add(added_html(preview.added)).add(changed_html(preview.changed));
  html.add(duplicates_html(arrivals.duplicates));
  if (preview.is_empty()) {
    html.raw("<p class=\"govuk-body\">There is nothing to write.</p>\n");
  } else {
    html.add(confirmation(request, preview, arrivals.records));
  }
  html.raw(
      "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/studies/import\">Send another "
      "file</a></p>\n");
  return page_of(request, "What this file would change", std::move(html), nullptr);
}

base::Result<StudyArrivals> confirmed_studies(const Request& request,
                                              const std::vector<Study>& held) {
  StudyFile file{.name = "what was looked at",
                 .bytes = with_plain_line_ends(request.form("table").value_or(""))};
  if (file.bytes.empty()) return refused("Select a CSV file, a workbook or a file of references");
  auto arrivals = studies_in_file(file, held);
  if (!arrivals) return arrivals;
  const auto preview = preview_of(arrivals->records, held);
  const bool is_as_shown = request.form("added") == std::to_string(preview.added.size()) &&
                           request.form("changed") == std::to_string(preview.changed.size());
  if (is_as_shown) return arrivals;
  return base::fail(
      base::ErrorCode::conflict,
      {{.place = std::string(kField),
        .what = "Studies were written since you looked. Send the file again to see what it would "
                "change now."}});
}

}  // namespace commonweal::learning
