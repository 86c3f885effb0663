#include "platform/job/page/job_view.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/html/button.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/html/tag.hpp"
#include "platform/http/form_body.hpp"
#include "platform/job/page/job_page.hpp"

namespace commonweal::platform {
namespace {

std::string_view tag_colour(JobState state) {
  switch (state) {
    case JobState::waiting: return "govuk-tag--grey";
    case JobState::running: return "govuk-tag--blue";
    case JobState::done: return "govuk-tag--green";
    case JobState::failed: return "govuk-tag--red";
    case JobState::cancelled: return "govuk-tag--yellow";
    case JobState::interrupted: return "govuk-tag--orange";
  }
  CW_CHECK(false);
}

std::string size_text(std::int64_t bytes) {
  constexpr std::int64_t kKilobyte = 1024;
  if (bytes < kKilobyte) return std::to_string(bytes) + " bytes";
  if (bytes < kKilobyte * kKilobyte) {
    return base::grouped(static_cast<double>(bytes) / kKilobyte) + " KB";
  }
  return base::grouped(static_cast<double>(bytes) / (kKilobyte * kKilobyte), 1) + " MB";
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

void add_time(std::vector<SummaryRow>& rows, std::string key,
              const std::optional<base::Instant>& instant) {
  if (instant) add_row(rows, std::move(key), base::reader_text(*instant));
}

TableCell link_to(const Job& job) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", job_path(job.id)).raw(">");
  return {.html = html.text(job.order.title).raw("</a>")};
}

}  // namespace

Html state_tag(JobState state) {
  return tag({.text = std::string(words_of(state)), .classes = std::string(tag_colour(state))});
}

Html progress_bar(const Job& job) {
  const auto& [done, of, sentence] = job.progress;
  Html html;
  html.raw("<p class=\"govuk-body\"><label for=\"progress\">");
  html.text(sentence.empty() ? "It has begun" : sentence).raw("</label></p>\n");
  html.raw("<progress id=\"progress\" class=\"cw-progress\"");
  if (of > 0) html.attribute("max", std::to_string(of)).attribute("value", std::to_string(done));
  html.raw(">");
  if (of > 0) html.text(base::percent(static_cast<double>(done) / static_cast<double>(of)));
  return html.raw("</progress>\n");
}

Html job_facts(const Job& job) {
  std::vector<SummaryRow> rows;
  if (job.order.file) {
    add_row(rows, "File", job.order.file->name + ", " + size_text(job.order.file->bytes));
  }
  add_time(rows, "Asked for", job.asked);
  add_time(rows, "Began", job.started);
  add_time(rows, "Ended", job.ended);
  return summary_list({.rows = std::move(rows)}).raw("\n");
}

Html output_text(std::string_view text) {
  Html html;
  return html.raw("<pre class=\"cw-output\" tabindex=\"0\">").text(text).raw("</pre>\n");
}

Html cancel_form(const Job& job, std::string_view form_token) {
  Html html;
  html.raw("<form method=\"post\"").attribute("action", job_path(job.id) + "/cancel");
  html.raw(" novalidate>\n<input type=\"hidden\"");
  html.attribute("name", kFormToken).attribute("value", form_token).raw(">\n");
  html.add(button({.text = "Cancel this job",
                   .prevent_double_click = true,
                   .classes = "govuk-button--warning"}));
  return html.raw("</form>\n");
}

Html job_table(const std::vector<Job>& jobs) {
  HtmlTable list{.caption = "Latest first",
                 .caption_classes = "govuk-visually-hidden",
                 .head = {{.text = "Job"}, {.text = "Asked for"}, {.text = "State"}}};
  for (const Job& job : jobs) {
    list.rows.push_back(
        {link_to(job), {.text = base::reader_text(job.asked)}, {.html = state_tag(job.state)}});
  }
  return table(list).raw("\n");
}

}  // namespace commonweal::platform
