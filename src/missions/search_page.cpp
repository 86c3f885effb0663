#include "missions/search_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "missions/search.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/page.hpp"
#include "platform/html/pagination.hpp"
#include "platform/http/form_text.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

constexpr std::string_view kPerPage = "20";

// Everything the page says, already decided.
struct SearchView {
  std::string question;
  std::optional<RecordKind> kind;  // None: all.
  std::vector<KindCount> counts;
  std::size_t found = 0;
  std::vector<SearchHit> hits;  // Of this page.
  platform::ListPage page;
  std::optional<std::string> meant;  // Where nothing was found.
};

base::Result<SearchView> view_of(const platform::Request& request, const Directory& directory) {
  SearchView view{.question = std::string(request.query("q").value_or("")),
                  .kind = searched_kind(request.query("kind").value_or(""))};
  auto found = search(directory, view.question);
  view.counts = counts_of(found);
  view.found = found.size();
  if (view.kind) std::erase_if(found, [&](const Found& one) { return one.kind != *view.kind; });
  auto page = platform::list_page(
      {.page = request.query("page").value_or(""), .per_page = kPerPage}, found.size());
  if (!page) return base::fail(std::move(page));
  view.page = *page;
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    view.hits.push_back(hit_of(directory, found[at]));
  }
  if (view.found == 0) view.meant = meant(directory, view.question);
  return view;
}

std::string address(const std::string& question, std::optional<RecordKind> kind,
                    std::int64_t page = 1) {
  platform::Parameters parameters = {{"q", question}};
  if (kind) parameters.push_back({"kind", std::string(table_of(*kind).name)});
  if (page > 1) parameters.push_back({"page", std::to_string(page)});
  return "/search?" + platform::encode_form(parameters);
}

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html form(const SearchView& view) {
  Html html;
  html.raw("<form class=\"cw-search\" method=\"get\" action=\"/search\" role=\"search\">\n");
  html.add(platform::input(
      {.name = "q",
       .id = "q",
       .type = "search",
       .value = view.question,
       .label = {.text = "Search for a measure, a place, an organisation, "
                         "an intervention or a question",
                 .classes = "govuk-label--m"},
       .hint = platform::Hint{.text = "By name, outcome or code: waiting, Blackpool, early help, "
                                      "E06000009"},
       .spellcheck = false}));
  return html.add(platform::button({.text = "Search"})).raw("</form>\n");
}

std::string counted(std::size_t count) { return base::grouped(static_cast<double>(count)); }

std::string counted(std::size_t count, const char* one, const char* many) {
  return counted(count) + ' ' + (count == 1 ? one : many);
}

// What is chosen stands as text, the others as links.
Html kind_item(const SearchView& view, std::optional<RecordKind> kind, const std::string& words) {
  Html html;
  html.raw("<li>");
  if (view.kind == kind) {
    html.raw("<strong aria-current=\"true\">").text(words).raw("</strong>");
  } else {
    html.add(link(address(view.question, kind), words));
  }
  return html.raw("</li>\n");
}

Html kinds(const SearchView& view) {
  Html html;
  if (view.counts.size() < 2) return html;
  html.raw("<nav aria-label=\"Kinds of results\">\n<ul class=\"cw-kinds\">\n");
  html.add(kind_item(view, std::nullopt, "All (" + counted(view.found) + ")"));
  for (const auto& [kind, count] : view.counts) {
    html.add(kind_item(view, kind, std::string(plural_words(kind)) + " (" + counted(count) + ")"));
  }
  return html.raw("</ul>\n</nav>\n");
}

Html hit(const SearchHit& hit) {
  Html html;
  html.raw("<li>\n<h3 class=\"govuk-heading-s\">").add(link(hit.href, hit.title)).raw("</h3>\n");
  html.raw("<p class=\"cw-secondary\">").text(hit.about).raw("</p>\n");
  return html.raw("</li>\n");
}

Html pages(const SearchView& view) {
  platform::Pagination pages{.landmark_label = "Pages of results"};
  const auto at = [&](std::int64_t page) { return address(view.question, view.kind, page); };
  for (const std::int64_t page : platform::pages_shown(view.page.page, view.page.pages)) {
    pages.items.push_back({.number = std::to_string(page),
                           .href = page == 0 ? "" : at(page),
                           .current = page == view.page.page,
                           .ellipsis = page == 0});
  }
  if (view.page.page > 1) pages.previous.href = at(view.page.page - 1);
  if (view.page.page < view.page.pages) pages.next.href = at(view.page.page + 1);
  return view.page.pages > 1 ? platform::pagination(pages) : Html();
}

Html results(const SearchView& view) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">").text(counted(view.found));
  html.raw(view.found == 1 ? platform::Markup(" result") : platform::Markup(" results"));
  html.raw("</h2>\n").add(kinds(view)).raw("<ol class=\"cw-results\">\n");
  for (const SearchHit& one : view.hits) html.add(hit(one));
  return html.raw("</ol>\n").add(pages(view));
}

Html nothing_found(const SearchView& view) {
  Html advice;
  if (view.meant) {
    advice.raw("<p class=\"govuk-body\">Did you mean ");
    advice.add(link(address(*view.meant, std::nullopt), *view.meant)).raw("?</p>\n");
  }
  advice.raw(
      "<p class=\"govuk-body\">Try fewer words, or the beginning of a word. Postcodes are not "
      "known here: try the name of the council.</p>\n");
  return platform::empty_state({.title = "Nothing found for \"" + view.question + "\"",
                                .html = std::move(advice),
                                .action_text = "See all missions",
                                .action_href = "/"});
}

std::string what_works(const Directory& directory) {
  const std::size_t count = directory.interventions().size();
  if (count == 0) return "";
  return ", " + counted(count, "intervention", "interventions") +
         " by what they do or change, and " +
         counted(directory.questions().size(), "question", "questions") + " about what works";
}

// Before anything is asked: what there is.
Html before_asking(const Directory& directory) {
  Html html;
  html.raw("<p class=\"govuk-body\">You can search ");
  html.text(
      counted(directory.metrics().size(), "measure", "measures") + ", " +
      counted(directory.bodies().size(), "place or organisation", "places and organisations") +
      " and " + counted(directory.sources().size(), "source", "sources") + what_works(directory) +
      ". Or start from a mission:");
  html.raw("</p>\n<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const Mission& mission : directory.missions()) {
    html.raw("<li>").add(link("/missions/" + mission.code, mission.title)).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

}  // namespace

base::Result<platform::Response> show_search(const platform::Request& request,
                                             const Holdings& holdings) {
  const auto view = view_of(request, holdings.directory);
  if (!view) return tl::unexpected(view.error());
  const bool is_empty = folded(view->question).empty();
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Search</h1>\n");
  html.add(form(*view));
  if (is_empty) {
    html.add(before_asking(holdings.directory));
  } else {
    html.add(view->found == 0 ? nothing_found(*view) : results(*view));
  }
  html.raw("</div>\n");
  const std::string title = is_empty ? "Search" : view->question + " - Search";
  platform::Page page = site_page(title, std::move(html), request.visitor);
  mark_part(page, "/search", platform::NavigationState::here);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Search"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
