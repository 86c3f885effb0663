#include "platform/job/page/job_page.hpp"

#include <algorithm>
#include <utility>

#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/job/job_store.hpp"
#include "platform/job/page/job_view.hpp"

namespace commonweal::platform {
namespace {

constexpr std::int64_t kLookedThrough = 500;
constexpr std::size_t kListed = 100;
constexpr auto kSecondsBetweenLooks = "2";

Response rendered(Page page) { return ok_html(layout(page)); }

base::Error not_there() {
  return {base::ErrorCode::not_found, {{.place = "", .what = "There is no such job."}}};
}

Response show_jobs(const JobPages& pages, const Request& request) {
  const auto tree = pages.scope_tree();
  std::vector<Job> visible;
  {
    Transaction desk(pages.desk, Access::read);
    for (auto& job : latest_jobs(desk, kLookedThrough)) {
      if (visible_to(job, request.visitor, tree)) visible.push_back(std::move(job));
    }
  }
  if (visible.size() > kListed) visible.resize(kListed);
  Html main;
  main.raw("<h1 class=\"govuk-heading-xl\">Jobs</h1>\n");
  if (visible.empty()) {
    main.raw("<p class=\"govuk-body\">There are no jobs that you may see.</p>\n");
  } else {
    main.add(job_table(visible));
  }
  auto page = pages.frame("Jobs", std::move(main), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Jobs"}};
  return rendered(std::move(page));
}

// What somebody may not see is not there.
std::optional<Job> visible_job(const JobPages& pages, const Request& request, Transaction& desk) {
  const std::string id(request.field("job").text);
  auto job = find_job(desk, id);
  if (!job || !visible_to(*job, request.visitor, pages.scope_tree())) return std::nullopt;
  return job;
}

// Somebody who reads or uses a screen reader can stop the page from being loaded again.
bool looks_again(const Job& job, const Request& request) {
  return !has_ended(job.state) && request.query("refresh") != "no";
}

Html refresh_link(const Job& job, const Request& request) {
  const bool again = looks_again(job, request);
  Html html;
  html.raw("<p class=\"govuk-body\">")
      .text(again ? "This page is loaded again every 2 seconds. " : "");
  html.raw("<a class=\"govuk-link\"");
  html.attribute("href", job_path(job.id) + (again ? "?refresh=no" : ""));
  return html.raw(">").text(again ? "Stop that" : "Load this page again").raw("</a></p>\n");
}

Html unfinished(const Job& job, const Request& request) {
  Html html;
  if (job.state == JobState::waiting) {
    html.raw("<p class=\"govuk-body\">Others come first. It begins by itself.</p>\n");
  } else if (job.cancel_asked) {
    html.raw("<p class=\"govuk-body\">It is being cancelled.</p>\n");
  } else {
    html.add(progress_bar(job));
  }
  html.add(refresh_link(job, request));
  if (may_cancel(job, request.visitor) && !job.cancel_asked) {
    html.add(cancel_form(job, request.visitor.form_token));
  }
  return html;
}

JobAnswer plain_answer(const EndedJob& ended) {
  JobAnswer answer;
  answer.main.add(inset_text({.text = ended.job.progress.sentence})).raw("\n");
  if (!ended.result.empty()) {
    answer.main.raw("<h2 class=\"govuk-heading-m\">Answer</h2>\n").add(output_text(ended.result));
  }
  return answer;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// Where the service keeps files is nobody's business: a file is called as its sender calls it.
std::string without_paths(std::string text, const Job& job) {
  const auto& file = job.order.file;
  for (const auto& word : job.order.words) {
    if (word.find('/') != word.npos)
      text = replaced(std::move(text), word, file ? file->name : "the file");
  }
  return text;
}

struct JobOnPage {
  Job job;
  std::string result;
  std::string log;
};

std::optional<JobOnPage> read_job(const JobPages& pages, const Request& request) {
  Transaction desk(pages.desk, Access::read);
  auto job = visible_job(pages, request, desk);
  if (!job) return std::nullopt;
  auto result = without_paths(job_result(desk, job->id), *job);
  auto log = without_paths(job_log(desk, job->id), *job);
  return JobOnPage{*std::move(job), std::move(result), std::move(log)};
}

JobAnswer answer_of(const JobPages& pages, const JobOnPage& shown, const Request& request) {
  const EndedJob ended{shown.job, shown.result, shown.log};
  std::optional<JobAnswer> answer;
  if (!has_ended(shown.job.state)) return {.main = unfinished(shown.job, request)};
  if (pages.show_answer) answer = pages.show_answer(ended, request.visitor);
  return answer ? *std::move(answer) : plain_answer(ended);
}

Html main_part(const JobOnPage& shown, const JobAnswer& answer) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(answer.top);
  html.raw("<h1 class=\"govuk-heading-l\">").text(shown.job.order.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body\">").add(state_tag(shown.job.state)).raw("</p>\n");
  html.add(answer.main).add(job_facts(shown.job));
  if (!shown.log.empty()) {
    html.add(details({.summary_text = "What it wrote to its log", .html = output_text(shown.log)}));
  }
  return html.raw("</div>\n");
}

Response show_job(const JobPages& pages, const Request& request) {
  const auto shown = read_job(pages, request);
  if (!shown) return pages.refused(request, not_there());
  const auto answer = answer_of(pages, *shown, request);
  const auto& title = shown->job.order.title;
  auto page = pages.frame(title, main_part(*shown, answer), request.visitor);
  page.state = answer.state;
  page.breadcrumbs = {
      {.text = "Home", .href = "/"}, {.text = "Jobs", .href = "/jobs"}, {.text = title}};
  auto response = rendered(std::move(page));
  if (looks_again(shown->job, request)) {
    response.headers.push_back({"Refresh", kSecondsBetweenLooks});
  }
  return response;
}

Response cancel_job(const JobPages& pages, const Request& request) {
  Transaction desk(pages.desk, Access::write);
  const auto job = visible_job(pages, request, desk);
  if (!job) return pages.refused(request, not_there());
  if (!may_cancel(*job, request.visitor)) {
    return pages.refused(request, {base::ErrorCode::forbidden,
                                   {{.place = "",
                                     .what = "Only who asked for a job, or an "
                                             "administrator, can cancel it."}}});
  }
  ask_to_cancel(desk, job->id, pages.now());  // One that has ended shows how.
  desk.commit();
  pages.wake();
  return redirect(job_path(job->id));
}

}  // namespace

std::string job_path(std::string_view id) { return std::string("/jobs/").append(id); }

std::vector<Route> job_routes(const JobPages& pages) {
  const auto handler = [&pages](Response (*answer)(const JobPages&, const Request&)) {
    return [&pages, answer](const Request& request) { return answer(pages, request); };
  };
  return {
      {Method::get, "/jobs", Right::see_work, "Imports and other jobs, the latest first.",
       handler(show_jobs)},
      {Method::get, "/jobs/{job}", Right::see_work,
       "One job: how far it is, how it ended, its answer and its log.", handler(show_job)},
      {Method::post, "/jobs/{job}/cancel", Right::see_work, "Cancels a job.", handler(cancel_job)},
  };
}

}  // namespace commonweal::platform
