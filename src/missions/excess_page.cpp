#include "missions/excess_page.hpp"

#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "missions/excess_chart_page.hpp"
#include "missions/excess_choice_page.hpp"
#include "missions/excess_store.hpp"
#include "missions/excess_table_page.hpp"
#include "missions/excess_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::SummaryRow;

Html paragraph(std::string_view text) {
  if (text.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

Html link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

std::string capital(std::string text) {
  if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

std::string title_of(const ChosenExcess& chosen) {
  return capital(in_sentence(*chosen.body)) + " against its peers";
}

Html answer_part(const NamedExcess& of) {
  Html html;
  html.raw("<p class=\"govuk-body-l\">").text(answer_sentence(of)).raw("</p>\n");
  html.add(paragraph(chance_sentence(of)));
  for (const auto& sentence : other_peers_sentences(of)) html.add(paragraph(sentence));
  return html;
}

// By name, where there are not too many of them to read.
Html peers_note(const ChosenExcess& chosen) {
  constexpr std::size_t kPeersListed = 30;
  if (chosen.peers.size() < 2 || chosen.peers.size() > kPeersListed) return {};
  std::string words = "The peers are ";
  for (std::size_t i = 0; i < chosen.peers.size(); ++i) {
    if (i > 0) words += i + 1 == chosen.peers.size() ? " and " : ", ";
    words += in_sentence(*chosen.peers[i]);
  }
  return paragraph(words + '.');
}

Html people_note(const ChosenExcess& chosen) {
  if (chosen.has_people) return {};
  if (!counted_per(*chosen.metric)) {
    return paragraph("This metric is not a rate for so many people, so we can only compare it.");
  }
  return paragraph("We hold no population of " + in_sentence(*chosen.body) +
                   " by these years, so we can only compare rates.");
}

constexpr std::string_view kCaveat =
    "This compares; it does not explain. It says what the number would have been at the peers' "
    "rate, not what would have brought that about. Rates that allow for age are those of a "
    "standard population, so the number differs from a count. Each peer counts alike, however many "
    "people live there.";

Html gaps_part(const NamedExcess& of) {
  const auto sentences = gap_sentences(of);
  if (sentences.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Years and figures that are missing</h2>\n");
  for (const auto& sentence : sentences) html.add(paragraph(sentence));
  return html;
}

Html sources_part(const ChosenExcess& chosen) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Where the figures come from</h2>\n");
  for (const auto& [source, rows] : chosen.sources) {
    std::vector<SummaryRow> list{
        {.key = {.text = "Published by"}, .value = {.text = source->publisher}},
        {.key = {.text = "File"}, .value = {.text = source->file}}};
    if (!rows.empty()) list.push_back({.key = {.text = "Rows"}, .value = {.text = rows}});
    if (!source->note.empty()) {
      list.push_back({.key = {.text = "To know"}, .value = {.text = source->note}});
    }
    html.raw("<h3 class=\"govuk-heading-s\">").add(link(source->title, "/sources/" + source->code));
    html.raw("</h3>\n").add(platform::summary_list({.rows = std::move(list)}));
    html.raw("\n<p class=\"govuk-body-s\">").text(source->attribution).raw("</p>\n");
  }
  return html;
}

// The same as files, by the address that the page was asked by.
Html downloads_of(const ChosenExcess& chosen, const platform::Parameters& query) {
  const std::string asked = query.empty() ? "" : '?' + platform::encode_form(query);
  const std::string path = "/metrics/" + chosen.metric->code + "/excess";
  Html html;
  html.raw("<p class=\"govuk-body\">Download ");
  html.add(link("CSV", path + ".csv" + asked)).raw(", ");
  html.add(link("Excel", path + ".xlsx" + asked)).raw(", ");
  html.add(link("PNG", path + ".png" + asked)).raw(", ");
  html.add(link("SVG", path + ".svg" + asked)).raw(" or ");
  html.add(link("JSON", "/api/v1" + path + asked));
  return html.raw("</p>\n");
}

std::string calendar_words(base::PeriodKind kind) {
  if (kind == base::PeriodKind::academic_year) return " --calendar academic";
  return kind == base::PeriodKind::financial_year ? " --calendar financial" : "";
}

std::string quoted(const std::string& text) {
  return text.find(' ') == text.npos ? text : '"' + text + '"';
}

// Codes stand for names: they need no quotes, and the figures are exported by them.
std::string command_lines(const ChosenExcess& chosen) {
  const auto& question = chosen.question;
  std::string peers;
  for (const Body* peer : chosen.peers) peers += (peers.empty() ? "" : ",") + peer->code;
  std::string lines =
      "commonweal observation export --metric " + chosen.metric->code + " > rates.csv\n";
  if (chosen.has_people) {
    lines.append("commonweal observation export --metric ").append(kPopulationMetric);
    lines.append(" --body ").append(chosen.body->code).append(" > people.csv\n");
  }
  lines += "commonweal metric excess rates.csv --unit body --of " + chosen.body->code +
           " --peers " + peers + " --rate value --year period";
  if (chosen.has_people) lines += " --population value --population-file people.csv";
  lines += calendar_words(chosen.metric->period_kind);
  if (question.from) lines += " --from " + quoted(base::text(*question.from));
  if (question.to) lines += " --to " + quoted(base::text(*question.to));
  lines.append(" --level ").append(code_word(question.level));
  lines.append(" --years ").append(code_word(question.years));
  if (const auto counted = counted_per(*chosen.metric)) {
    std::string per = base::grouped(counted->people);
    std::erase(per, ',');
    lines += " --per " + per + " --events " + quoted(counted->events);
  }
  return lines;
}

Html checking_part(const ChosenExcess& chosen) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">How to check this</h2>\n");
  html.add(platform::summary_list(
      {.rows = {{.key = {.text = "Method"},
                 .value = {.text = std::string(methods::kExcessVersion)}},
                {.key = {.text = "Figures, SHA-256"}, .value = {.text = chosen.digest}}},
       .classes = "cw-breaks"}));
  html.raw("\n<p class=\"govuk-body\">These commands print the same answer:</p>\n");
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(command_lines(chosen));
  return html.raw("</code></pre>\n");
}

Html nothing_part(const ChosenExcess& chosen) {
  const bool has_figures = !chosen.periods.empty();
  return platform::empty_state(
      {.title = "There is nothing to hold it against",
       .text =
           has_figures
               ? "No other body like " + in_sentence(*chosen.body) + " has figures of this metric."
               : "No figure of this metric is held for " + in_sentence(*chosen.body) + ".",
       .action_text = "Go to the metric",
       .action_href = "/metrics/" + chosen.metric->code});
}

Html main_of(const ChosenExcess& chosen, const platform::Parameters& query) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">");
  html.text(chosen.metric->title).raw("</span>\n<h1 class=\"govuk-heading-xl\">");
  html.text(title_of(chosen)).raw("</h1>\n");
  if (chosen.excess)
    html.add(answer_part(*chosen.excess)).add(people_note(chosen)).add(peers_note(chosen));
  html.raw("</div>\n").add(excess_choice(chosen));
  if (!chosen.excess) return html.add(nothing_part(chosen));
  html.add(platform::render(excess_rates_chart(chosen))).raw("\n").add(excess_years_table(chosen));
  html.add(downloads_of(chosen, query));
  html.raw("<div class=\"cw-measure\">\n");
  html.add(platform::inset_text({.text = std::string(kCaveat)})).add(gaps_part(*chosen.excess));
  html.raw("</div>\n").add(excess_peers_chart(chosen)).raw("\n").add(excess_peers_table(chosen));
  html.raw("<div class=\"cw-measure\">\n").add(sources_part(chosen)).add(checking_part(chosen));
  return html.raw("</div>\n");
}

}  // namespace

base::Result<platform::Response> show_excess(const Request& request, const Holdings& holdings) {
  auto chosen =
      load_excess(holdings, excess_address(request.field("metric").text, request.query_parameters));
  if (!chosen) return base::fail(std::move(chosen));
  const Metric& metric = *chosen->metric;
  platform::Page page = site_page(title_of(*chosen) + ": " + metric.title,
                                  main_of(*chosen, request.query_parameters), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = metric.short_title, .href = "/metrics/" + metric.code},
                      {.text = "Against peers"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
