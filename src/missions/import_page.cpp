#include "missions/import_page.hpp"

#include <algorithm>
#include <utility>

#include "missions/import_answer_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/file_upload.hpp"
#include "platform/http/form_body.hpp"
#include "platform/job/job_files.hpp"
#include "platform/job/job_store.hpp"
#include "platform/job/kept_output.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Html;
using platform::Job;
using platform::JobFile;
using platform::JobOrder;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::SentFile;
using platform::Transaction;
using platform::Visitor;

constexpr std::string_view kField = "figures";
constexpr std::size_t kRestOfForm = 64 * 1024;  // What stands round the file in a body.
constexpr std::size_t kNameShown = 100;

struct Fault {
  int status;
  std::string what;
};

Html form_html(const std::optional<Fault>& fault, const Visitor& visitor) {
  platform::FileUpload upload{
      .name = std::string(kField),
      .label = {.text = "CSV file or workbook (.xlsx)"},
      .hint =
          platform::Hint{
              .text = "Up to 64 MB. Of a workbook the first sheet is read. The columns are metric, "
                      "body, period and value "
                      "and, where there are any, lower, upper, numerator, denominator, status, "
                      "reason, source and rows. Or a publisher's file, as it is."},
      .attributes = {{"accept", ".csv,.xlsx,text/csv"}}};
  if (fault) upload.error_message = platform::ErrorMessage{.text = fault->what};
  Html html;
  html.raw(
      "<form method=\"post\" action=\"/import\" enctype=\"multipart/form-data\" novalidate>\n");
  html.raw("<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", visitor.form_token).raw(">\n").add(platform::file_upload(upload));
  html.add(platform::button({.text = "See what would change", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

Html form_main(const std::optional<Fault>& fault, const Visitor& visitor) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault) {
    html.add(platform::error_summary(
        {.error_list = {{.text = fault->what, .href = "#" + std::string(kField)}}}));
  }
  html.raw("<h1 class=\"govuk-heading-l\">Import figures</h1>\n");
  html.raw(
      "<p class=\"govuk-body\">Send a file to see what it would change. Nothing is written until "
      "you say so. A figure that differs from the one known becomes a new revision; the earlier "
      "one is kept.</p>\n");
  html.add(form_html(fault, visitor));
  return html
      .raw(
          "<p class=\"govuk-body\">For larger files, use <code>commonweal observation import"
          "</code> at the shell.</p>\n")
      .raw("</div>\n");
}

Response form_page(const ImportPages& pages, const Request& request,
                   const std::optional<Fault>& fault) {
  auto page =
      pages.jobs.frame("Import figures", form_main(fault, request.visitor), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Import figures"}};
  if (fault) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (fault) response.status = fault->status;
  return response;
}

// What can be told of a file without reading it.
std::optional<Fault> fault_of(const SentFile* file) {
  if (file == nullptr || (file->name.empty() && file->content.empty())) {
    return Fault{400, "Select a CSV file or an .xlsx workbook"};
  }
  if (file->content.empty()) return Fault{400, "The selected file is empty"};
  if (file->content.size() > kImportBytesMax) {
    return Fault{413, "The selected file must be no larger than 64 MB"};
  }
  const bool is_workbook = file->content.starts_with("PK\x03\x04");
  const bool is_text = file->content.find('\0') == std::string::npos;
  if (!is_text && !is_workbook) {
    return Fault{400, "The selected file must be a CSV file or an .xlsx workbook"};
  }
  return std::nullopt;
}

// The last part of what some browsers send as a path, cut where it is very long.
std::string shown_name(const std::string& name) {
  const auto start = name.find_last_of("/\\") + 1;
  return platform::storable_text(std::string_view(name).substr(start, kNameShown));
}

// The scope of the job: on which of theirs it is decided who sees it, and whether they may import
// at all. What they may write is asked body by body.
std::string scope_of(const Visitor& visitor) {
  std::string scope;
  bool found = false;
  for (const auto& grant : visitor.grants) {
    if (!platform::allows(grant.role, Right::write_figures)) continue;
    if (!found || grant.scope < scope) scope = grant.scope;
    found = true;
  }
  return scope;
}

JobOrder order_of(const Visitor& visitor, std::string title, std::vector<std::string> words) {
  return {.title = std::move(title),
          .words = std::move(words),
          .account = *visitor.account,
          .actor = visitor.actor,
          .scope = scope_of(visitor)};
}

base::Result<std::string> ask_for_preview(const ImportPages& pages, const Visitor& visitor,
                                          const JobFile& file) {
  JobOrder order = order_of(visitor, "What " + file.name + " would change",
                            {"observation", "import", file.path, "--dry-run", "--json"});
  order.file = file;
  Transaction desk(pages.jobs.desk, Access::write);
  const auto older = platform::forget_older_files(desk, *visitor.account);
  auto id = platform::ask_for_job(desk, order, pages.jobs.now());
  desk.commit();
  for (const auto& path : older) platform::remove_file(path);
  return id;
}

Response take_file(const ImportPages& pages, const Request& request) {
  const auto* const sent = request.file(kField);
  if (const auto fault = fault_of(sent)) return form_page(pages, request, fault);
  auto file = platform::keep_file(pages.files, shown_name(sent->name), sent->content);
  file.kept = JobFile::Kept::a_day_longer;
  const auto id = ask_for_preview(pages, request.visitor, file);
  if (!id) {
    platform::remove_file(file.path);
    return form_page(pages, request, Fault{409, id.error().problems[0].what});
  }
  pages.jobs.wake();
  return platform::redirect(platform::job_path(*id));
}

// The preview, where it is the visitor's own, found something, and its file is still there.
std::optional<Job> confirmable(Transaction& desk, const Request& request) {
  auto job = platform::find_job(desk, request.field("job").text);
  const bool is_own = job && request.visitor.account == job->order.account;
  if (!is_own || !is_preview(*job) || job->state != platform::JobState::done) return std::nullopt;
  return job->order.file ? std::move(job) : std::nullopt;
}

Response gone(const ImportPages& pages, const Request& request) {
  return pages.jobs.refused(
      request, {base::ErrorCode::conflict,
                {{.place = "",
                  .what = "These figures cannot be imported any more. A file is kept for a day and "
                          "imported once: send it again."}}});
}

Response import_it(const ImportPages& pages, const Request& request) {
  Transaction desk(pages.jobs.desk, Access::write);
  const auto preview = confirmable(desk, request);
  if (!preview) return gone(pages, request);
  auto file = *preview->order.file;
  JobOrder order = order_of(request.visitor, "Import of " + file.name,
                            {"observation", "import", file.path, "--json"});
  file.kept = JobFile::Kept::until_the_end;
  order.file = std::move(file);
  platform::forget_file(desk, preview->id);
  const auto id = platform::ask_for_job(desk, order, pages.jobs.now());
  if (!id) return pages.jobs.refused(request, id.error());
  desk.commit();
  pages.jobs.wake();
  return platform::redirect(platform::job_path(*id));
}

}  // namespace

std::vector<platform::Route> import_routes(const ImportPages& pages) {
  using platform::Method;
  return {
      {Method::get, "/import", Right::write_figures, "The form that takes figures in.",
       [&pages](const Request& request) { return form_page(pages, request, std::nullopt); }},
      {Method::post, "/import", Right::write_figures,
       "Takes a file and begins to look at what it would change.",
       [&pages](const Request& request) { return take_file(pages, request); },
       kImportBytesMax + kRestOfForm},
      {Method::post, "/import/{job}/confirm", Right::write_figures,
       "Begins to write what was looked at.",
       [&pages](const Request& request) { return import_it(pages, request); }},
  };
}

}  // namespace commonweal::missions
