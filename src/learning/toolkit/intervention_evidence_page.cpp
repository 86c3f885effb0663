#include "learning/toolkit/intervention_evidence_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/toolkit/toolkit_row_page.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::Markup;
using platform::TableCell;

// A page stays one that people read to its end; the list of studies has them all.
constexpr std::size_t kStudiesShown = 20;

Html heading(Markup words, Markup id) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"").raw(id).raw("\">").raw(words);
  return html.raw("</h2>\n");
}

Html paragraph(const std::string& words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

TableCell number(std::size_t count) {
  return {.text = base::grouped(static_cast<double>(count)), .format = CellFormat::numeric};
}

Html designs_table(const std::vector<DesignCount>& designs) {
  platform::DataTable table{
      .caption = "Studies by design",
      .columns = {{.text = "Design"},
                  {.text = "Studies", .format = CellFormat::numeric},
                  {.text = "With an effect that can be pooled", .format = CellFormat::numeric}}};
  for (const DesignCount& count : designs) {
    table.rows.push_back({{.text = std::string(words_of(count.design))},
                          number(count.studies),
                          number(count.with_effect)});
  }
  return platform::data_table(table);
}

std::string appraised(const InterventionView& view, const Study& study) {
  const auto found = view.appraised.find(study.code);
  const bool is_appraised = found != view.appraised.end() && !found->second.empty();
  return is_appraised ? found->second : "Not appraised yet";
}

std::vector<TableCell> row_of(const InterventionView& view, const Study& study) {
  std::string name = study.title;
  const std::string year = study.year ? std::to_string(*study.year) : "";
  if (name.find(year) == std::string::npos) name += " (" + year + ")";
  return {{.html = link("/studies/" + study.code, name)},
          {.text = std::string(words_of(study.design))},
          {.text = study.people ? base::grouped(static_cast<double>(*study.people)) : "Not held",
           .format = CellFormat::numeric},
          {.text = study.outcome},
          {.text = appraised(view, study)}};
}

Html studies_table(const InterventionView& view) {
  platform::DataTable table{.caption = "The studies",
                            .columns = {{.text = "Study"},
                                        {.text = "Design"},
                                        {.text = "People", .format = CellFormat::numeric},
                                        {.text = "Outcome"},
                                        {.text = "Appraised as"}}};
  for (const Study& study : view.studies) {
    if (study.state != StudyState::included) continue;
    if (table.rows.size() == kStudiesShown) break;
    table.rows.push_back(row_of(view, study));
  }
  return platform::data_table(table);
}

// Who was left out is said, not hidden.
std::string left_out(const std::vector<Study>& studies) {
  const auto excluded =
      static_cast<std::size_t>(std::ranges::count(studies, StudyState::excluded, &Study::state));
  const auto waiting =
      static_cast<std::size_t>(std::ranges::count(studies, StudyState::to_extract, &Study::state));
  std::string words;
  if (excluded > 0) words += base::counted(excluded, "study was", "studies were") + " excluded. ";
  if (waiting > 0)
    words += base::counted(waiting, "study is", "studies are") + " still to be read. ";
  return words;
}

bool can_be_pooled(const std::vector<DesignCount>& designs) {
  return std::ranges::any_of(designs, [](const auto& count) { return count.with_effect > 0; });
}

Html question_item(const missions::Question& question) {
  const bool is_open = question.state == missions::QuestionState::open;
  Html html;
  html.raw("<li>").add(link("/questions/" + question.code, question.text)).raw(" ");
  html.add(platform::tag({.text = is_open ? "Open" : "Answered",
                          .classes = is_open ? "govuk-tag--yellow" : "govuk-tag--green"}));
  return html.raw("</li>\n");
}

Html version_item(const InterventionVersion& version) {
  Html html;
  html.raw("<li>").text("Version " + std::to_string(version.number) + ", " +
                        base::reader_text(version.written) + ": ");
  if (version.number == 1) return html.raw("recorded for the first time</li>\n");
  html.raw("changed\n<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const RecordFieldChange& change : version.changes) {
    html.raw("<li>").text(change.field + ": ");
    html.text(change.before.empty() ? "nothing" : "\"" + change.before + "\"").raw(" became ");
    html.text(change.after.empty() ? "nothing" : "\"" + change.after + "\"").raw("</li>\n");
  }
  return html.raw("</ul></li>\n");
}

// Who does it today, as many as a reader takes in.
std::string adopters_words(const InterventionSpread& spread) {
  constexpr std::size_t kNamed = 6;
  std::string names;
  std::size_t named = 0;
  for (const Adopter& adopter : spread.adopters) {
    if (!adopter.in_use || named == kNamed) continue;
    names += (named++ == 0 ? "" : ", ") + adopter.body->name;
  }
  if (names.empty()) return "No body is recorded that does it today.";
  const std::size_t others = spread.now.bodies > named ? spread.now.bodies - named : 0;
  return "In use today: " + names +
         (others == 0 ? "." : " and " + base::counted(others, "other body.", "other bodies."));
}

std::string reach_sentence(const AdoptionToday& now) {
  if (now.with_reach == 0) return "";
  return "Together they reach " + base::grouped(static_cast<double>(now.reach)) +
         " people a year, as far as they say.";
}

}  // namespace

Html in_use_section(const InterventionView& view) {
  Html html = heading("Where it is in use", "in-use");
  if (view.spread) {
    html.add(paragraph(adopters_words(*view.spread)));
    const std::string reach = reach_sentence(view.spread->now);
    if (!reach.empty()) html.add(paragraph(reach));
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(link("/interventions/" + view.intervention().code + "/spread",
                "Who does it, for how many people, and how faithfully"));
  return html.raw("</p>\n");
}

Html studies_section(const InterventionView& view) {
  const std::string& code = view.intervention().code;
  Html html = heading("The studies behind it", "studies");
  const auto designs = designs_of(view.studies);
  const std::string others = left_out(view.studies);
  if (designs.empty()) {
    const bool is_quoted = !view.row.effects.empty() || !view.row.returns.empty();
    html.add(paragraph(is_quoted
                           ? "No study of it is held here: what stands above rests on what its "
                             "publishers say."
                           : "No study of it is held here."));
  } else {
    html.add(paragraph("Evidence beyond trials counts too: it tells how, for whom and why."));
    html.add(designs_table(designs));
    html.add(
        platform::details({.summary_text = "The studies one by one", .html = studies_table(view)}));
  }
  if (!others.empty()) html.add(paragraph(others));
  html.raw("<ul class=\"govuk-list\">\n<li>");
  html.add(link("/studies?intervention=" + code, "Every study of it, with those left out"));
  if (can_be_pooled(designs)) {
    html.raw("</li>\n<li>").add(link("/interventions/" + code + "/pool", "Pool these studies"));
  }
  return html.raw("</li>\n</ul>\n");
}

Html overlaps_section(const InterventionView& view) {
  if (view.overlaps.empty()) return {};
  Html words;
  words.raw("<p class=\"govuk-body\">It reaches the same people as ");
  for (std::size_t i = 0; i < view.overlaps.size(); ++i) {
    if (i > 0) words.raw(i + 1 == view.overlaps.size() ? Markup(" and ") : Markup(", "));
    words.add(intervention_link(*view.overlaps[i]));
  }
  words.raw(": do not add their effects.</p>\n");
  Html html = heading("What overlaps with it", "overlaps");
  return html.add(platform::inset_text({.html = std::move(words)}));
}

Html questions_section(const InterventionView& view) {
  Html html = heading("What is still asked", "questions");
  if (view.questions.empty()) {
    html.add(paragraph("No body has asked a question about it."));
  } else {
    html.raw("<ul class=\"govuk-list\">\n");
    for (const auto* question : view.questions) html.add(question_item(*question));
    html.raw("</ul>\n");
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(link("/questions/new?intervention=" + view.intervention().code, "Ask a question"));
  return html.raw("</p>\n");
}

Html versions_section(const InterventionView& view) {
  Html list;
  list.raw("<ol class=\"govuk-list\">\n");
  for (const InterventionVersion& version : view.versions) list.add(version_item(version));
  list.raw("</ol>\n");
  Html html = heading("What was said of it before", "versions");
  return html.add(platform::details(
      {.summary_text =
           base::counted(view.versions.size(), "version", "versions") + " of this record",
       .html = std::move(list)}));
}

}  // namespace commonweal::learning
