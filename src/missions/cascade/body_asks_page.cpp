#include "missions/cascade/body_asks_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/cascade/ask_change_store.hpp"
#include "missions/cascade/body_asks_store.hpp"
#include "missions/cascade/cascade.hpp"
#include "missions/cascade/cascade_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::TableCell;

constexpr std::size_t kNamesMax = 8;

Html link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

// Where all that it is asked is made up, what the asks say of themselves; where some is, how many
// are, as each is marked in the table.
Html illustrative_part(const BodyAsks& asks) {
  const std::size_t count = asks.illustrative();
  if (count == 0) return {};
  Html inset;
  if (count == asks.asks.size()) {
    inset.raw("<strong>").text(kIllustrativeTitle).raw("</strong>");
    for (const auto& [words, measures] : illustrative_measures(asks)) inset.raw("<br>").text(words);
  } else {
    inset.raw("<strong>Illustrative: nobody has made ").text(std::to_string(count));
    inset.raw(" of these ").text(std::to_string(asks.asks.size()));
    inset.raw(" requests</strong><br>Each of those is marked below. Really asked for: ");
    inset.text(names_listed(real_measures(asks))).raw(".");
  }
  return platform::inset_text({.html = inset});
}

std::string lead_of(const BodyAsks& asks) {
  std::string name = body_in_sentence(*asks.body);
  if (name.starts_with("the ")) name[0] = 'T';
  if (asks.asks.empty()) return name + " is asked by nobody. It asks others.";
  std::size_t waiting = 0;
  for (const auto& it : asks.asks) waiting += it.passing.state() == PassedOn::to_none ? 1 : 0;
  std::string lead = name + " is asked to answer for " + counted(asks.asks.size(), "measure") + ".";
  if (waiting > 0) {
    lead += " Nobody below it is asked for " + std::to_string(waiting) + " of them.";
  }
  return lead;
}

Html heading(const BodyAsks& asks) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">").text(asks.body->name);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">What it is asked</h1>\n");
  if (asks.is_empty()) return html.raw("</div>\n");
  html.raw("<p class=\"govuk-body-l\">").text(lead_of(asks)).raw("</p>\n");
  html.add(illustrative_part(asks)).raw("<p class=\"govuk-body\">");
  html.add(link("The mandate letter", "/bodies/" + asks.body->code + "/letter"));
  return html.raw("</p>\n</div>\n");
}

Html asked_by(const BodyAsk& ask) {
  Html html = link(ask.asked_by->name, "/bodies/" + ask.asked_by->code + "/asks");
  return is_illustrative(*ask.ask) ? html.text(" (illustrative)") : html;
}

std::vector<TableCell> row_of(const Directory& directory, const BodyAsk& ask, const Body& body) {
  const std::string whose = figures_of_words(ask, body);
  Html measure = link(ask.metric->short_title, "/metrics/" + ask.metric->code);
  if (!ask.ask->words.empty() && !is_illustrative(*ask.ask)) {
    measure.raw("<br>").text(ask.ask->words);
  }
  return {{.html = measure},
          {.text = (whose.empty() ? "" : whose + ": ") + stands_words(ask)},
          {.text = target_words(directory, ask)},
          {.html = asked_by(ask)},
          {.text = passed_words(ask.passing)}};
}

Html mission_table(const Directory& directory, const BodyAsks& asks, const Mission& mission) {
  platform::DataTable table{.caption = mission.title + " mission",
                            .columns = {{.text = "Measure"},
                                        {.text = "Where it stands"},
                                        {.text = "Target"},
                                        {.text = "Asked by"},
                                        {.text = "Passed on"}},
                            .rows = {}};
  for (const auto& ask : asks.asks) {
    if (ask.mission == &mission) table.rows.push_back(row_of(directory, ask, *asks.body));
  }
  Html html = platform::data_table(table);
  html.raw("<p class=\"govuk-body\">");
  html.add(link("Who else is asked in this mission", "/missions/" + mission.code + "/cascade"));
  return html.raw("</p>\n");
}

Html asked_part(const Directory& directory, const BodyAsks& asks) {
  Html html;
  const Mission* last = nullptr;
  for (const auto& ask : asks.asks) {
    if (ask.mission != last) html.add(mission_table(directory, asks, *ask.mission));
    last = ask.mission;
  }
  return html;
}

std::string names_or_none(const std::vector<const Body*>& bodies) {
  return bodies.empty() ? "None" : names_listed(bodies, kNamesMax);
}

Html passed_part(const BodyAsks& asks) {
  std::vector<const PassingOn*> passing;
  for (const auto& it : asks.asks) passing.push_back(&it.passing);
  for (const auto& it : asks.only_made) passing.push_back(&it);
  platform::DataTable table{
      .caption = "What it asks of others",
      .columns = {{.text = "Measure"}, {.text = "Asked"}, {.text = "Not asked"}},
      .rows = {}};
  for (const PassingOn* it : passing) {
    if (it->below() == 0) continue;
    table.rows.push_back({{.text = it->metric->short_title},
                          {.text = names_or_none(it->asked) + illustrative_mark(*it)},
                          {.text = names_or_none(it->not_asked)}});
  }
  return table.rows.empty() ? Html() : platform::data_table(table);
}

Html empty(const BodyAsks& asks) {
  return platform::empty_state(
      {.title = "Nothing is asked of it yet",
       .text = "No body has asked " + body_in_sentence(*asks.body) +
               " to answer for a measure. The mission unit asks departments, and these ask the "
               "bodies below them.",
       .action_text = "See " + asks.body->name,
       .action_href = "/bodies/" + asks.body->code});
}

std::vector<const Ask*> made_of(const BodyAsks& asks) {
  std::vector<const Ask*> found;
  for (const auto& it : asks.asks) found.push_back(it.ask);
  return found;
}

Html forms(const SentForm& sent, const Holdings& holdings, const BodyAsks& asks) {
  const auto& visitor = sent.request.visitor;
  const std::string path = "/bodies/" + asks.body->code;
  const AskLines lines(holdings.directory);
  Html html;
  if (may_answer(holdings.transaction, visitor, *asks.body)) {
    html.add(pass_on_form(holdings.directory, asks, sent));
    html.add(withdraw_form(holdings.directory,
                           {.title = "Withdraw what was passed on",
                            .action = path + "/passed-on/withdraw",
                            .asks = lines.made_by(asks.body->code)},
                           sent));
  }
  if (may_steer(holdings.transaction, visitor)) {
    html.add(withdraw_form(holdings.directory,
                           {.title = "Withdraw what it is asked",
                            .action = path + "/asks/withdraw",
                            .id = "ask-of-it",
                            .asks = made_of(asks)},
                           sent));
  }
  return html.empty() ? html : Html().raw("<div class=\"cw-measure\">\n").add(html).raw("</div>\n");
}

}  // namespace

std::vector<platform::Breadcrumb> body_breadcrumbs(const Body& body, const std::string& page) {
  return {{.text = "Home", .href = "/"},
          {.text = body.name, .href = "/bodies/" + body.code},
          {.text = page}};
}

platform::Response body_asks_response(const SentForm& sent, const Holdings& holdings,
                                      const Body& body) {
  const BodyAsks asks = load_body_asks(holdings, body);
  Html main = form_outcome(sent);
  main.add(heading(asks));
  if (asks.is_empty()) main.add(empty(asks));
  main.add(asked_part(holdings.directory, asks)).add(passed_part(asks));
  main.add(forms(sent, holdings, asks));
  main.raw("<ul class=\"cw-downloads\">\n<li>");
  main.add(link("This page as data (JSON)", "/api/v1/bodies/" + body.code + "/asks"));
  main.raw("</li>\n</ul>\n");
  auto page = site_page("What " + body.name + " is asked", std::move(main), sent.request.visitor);
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  page.breadcrumbs = body_breadcrumbs(body, "What it is asked");
  auto response = platform::ok_html(platform::layout(page));
  response.status = status_of(sent);
  return response;
}

base::Result<platform::Response> show_body_asks(const platform::Request& request,
                                                const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  return body_asks_response({.request = request}, holdings, **body);
}

}  // namespace commonweal::missions
