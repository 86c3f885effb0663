#include "platform/audit/page/audit_page.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "platform/audit/audit_finding.hpp"
#include "platform/audit/audit_log.hpp"
#include "platform/audit/page/audit_form.hpp"
#include "platform/html/pagination.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

namespace commonweal::platform {
namespace {

constexpr std::int64_t kActsOnAPage = 50;

struct View {
  AuditForm form;
  AuditHead head;
  std::vector<AuditRow> acts;
  std::int64_t found = 0;  // On all pages.
  std::int64_t page = 1;

  std::int64_t pages() const { return std::max<std::int64_t>(1, (found - 1) / kActsOnAPage + 1); }
};

base::Result<std::int64_t> page_asked(const Request& request) {
  const auto text = request.query("page");
  if (!text) return 1;
  const auto page = base::whole_number({.place = "page", .text = *text});
  if (page && *page >= 1) return *page;
  return base::fail(base::ErrorCode::invalid_input,
                    "\"" + std::string(*text) + "\" is not a page. Pages are counted from 1.");
}

base::Result<View> read(const Request& request, Transaction& transaction) {
  View view{.form = {.text = audit_filter_text(request),
                     .actions = audited_actions(transaction),
                     .tables = tables_with_acts(transaction),
                     .problems = {}},
            .head = audit_head(transaction),
            .acts = {}};
  const auto page = page_asked(request);
  if (!page) return tl::unexpected(page.error());
  auto filter = audit_filter_in(view.form.text);
  if (!filter) {
    view.form.problems = filter.error().problems;
    return view;
  }
  view.page = *page;
  view.found = count_acts(transaction, *filter);
  if (view.page > view.pages()) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no page " + std::to_string(view.page) + " of these acts.");
  }
  const std::int64_t skip = (view.page - 1) * kActsOnAPage;
  view.acts = audit_rows(transaction, *filter, {.skip = skip, .count = kActsOnAPage});
  return view;
}

std::string counted(std::int64_t acts) {
  return base::grouped(static_cast<double>(acts)) + (acts == 1 ? " act" : " acts");
}

Html chain_section(const AuditHead& head) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">The chain</h2>\n");
  if (!head.at) return html.raw("<p class=\"govuk-body\">No act is recorded yet.</p>\n");
  html.add(
      summary_list({.rows = {{.key = {.text = "Acts"}, .value = {.text = counted(head.acts)}},
                             {.key = {.text = "Last act"}, .value = {.text = time_text(*head.at)}},
                             {.key = {.text = "Head"}, .value = {.text = head.hash}}},
                    .classes = "cw-breaks"}));
  html.raw(
      "\n<p class=\"govuk-body\">This command holds every row of the database against the audit, "
      "and the audit against this head. Note the head somewhere else: only it shows that acts were "
      "cut off or that the whole chain was rewritten.</p>\n"
      "<pre class=\"cw-command\" tabindex=\"0\"><code>commonweal audit verify --head ");
  return html.text(head.hash).raw("</code></pre>\n");
}

TableCell hash_cell(const std::string& hash) {
  Html html;
  html.raw("<span").attribute("title", hash).raw(">").text(hash.substr(0, kShortHash));
  return {.html = html.raw("</span>")};
}

Html acts_table(const std::vector<AuditRow>& acts) {
  std::vector<std::vector<TableCell>> rows;
  for (const AuditRow& act : acts) {
    const std::string ids = act.first_row == act.last_row ? std::to_string(act.first_row)
                                                          : std::to_string(act.first_row) + " to " +
                                                                std::to_string(act.last_row);
    const double written = static_cast<double>(act.last_row) - static_cast<double>(act.first_row);
    rows.push_back({{.text = std::to_string(act.id)},
                    {.text = time_text(act.at)},
                    {.text = act.actor},
                    {.text = act.action},
                    {.text = act.table},
                    {.text = base::grouped(written + 1), .format = CellFormat::numeric},
                    {.text = ids, .format = CellFormat::numeric},
                    hash_cell(act.hash)});
  }
  return table({.caption = "Acts, newest first",
                .caption_classes = "govuk-table__caption--m",
                .head = {{.text = "Act"},
                         {.text = "Time (UTC)"},
                         {.text = "Who"},
                         {.text = "What"},
                         {.text = "Table"},
                         {.text = "Rows", .format = CellFormat::numeric},
                         {.text = "Their ids", .format = CellFormat::numeric},
                         {.text = "Hash"}},
                .rows = std::move(rows),
                .first_cell_is_header = true});
}

Html pages_of(const View& view) {
  if (view.pages() == 1) return {};
  const auto address = [&](std::int64_t page) { return audit_address(view.form.text, page); };
  Pagination pages;
  for (const std::int64_t page : pages_shown(view.page, view.pages())) {
    if (page == 0) {
      pages.items.push_back({.ellipsis = true});
    } else {
      pages.items.push_back(
          {.number = std::to_string(page), .href = address(page), .current = page == view.page});
    }
  }
  if (view.page > 1) pages.previous.href = address(view.page - 1);
  if (view.page < view.pages()) pages.next.href = address(view.page + 1);
  return pagination(pages);
}

Html acts_section(const View& view) {
  Html html;
  if (!view.form.problems.empty()) return html;
  if (view.acts.empty()) return html.raw("<p class=\"govuk-body\">No act is like this.</p>\n");
  const std::int64_t first = (view.page - 1) * kActsOnAPage + 1;
  html.raw("<p class=\"govuk-body\">");
  html.text("Acts " + std::to_string(first) + " to " +
            std::to_string(first + static_cast<std::int64_t>(view.acts.size()) - 1) + " of " +
            base::grouped(static_cast<double>(view.found)) + ".");
  html.raw("</p>\n").add(scroll_region("Acts", acts_table(view.acts)));
  return html.add(pages_of(view));
}

Html main_part(const View& view) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(problem_summary(view.form));
  html.raw("<h1 class=\"govuk-heading-xl\">Audit</h1>\n");
  html.raw("<p class=\"govuk-body-l\">Who wrote what, and when.</p>\n").add(render(view.form));
  html.raw("</div>\n").add(acts_section(view));
  return html.raw("<div class=\"cw-measure\">\n").add(chain_section(view.head)).raw("</div>\n");
}

}  // namespace

base::Result<Response> show_audit(const Request& request, Transaction& transaction,
                                  const AuditFrame& frame) {
  auto view = read(request, transaction);
  if (!view) return base::fail(std::move(view));
  Page page = frame("Audit", main_part(*view));
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Audit"}};
  const bool in_error = !view->form.problems.empty();
  if (in_error) page.state = PageState::in_error;
  Response response = ok_html(layout(page));
  if (in_error) response.status = http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace commonweal::platform
