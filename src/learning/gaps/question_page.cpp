#include "learning/gaps/question_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "learning/evidence/study_words.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/gaps_words_page.hpp"
#include "learning/gaps/question_evidence_store.hpp"
#include "learning/gaps/question_form_page.hpp"
#include "learning/gaps/question_words.hpp"
#include "missions/effect_measure.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Effect;
using missions::QuestionState;
using missions::SentForm;
using platform::CellFormat;
using platform::Html;
using platform::SummaryRow;
using platform::TableCell;

// Everything the page says, already decided.
struct QuestionView {
  const Directory& directory;
  const AskedQuestion& asked;
  QuestionEvidence evidence;
};

std::string body_name(const Directory& directory, const std::string& code) {
  const auto* body = directory.find_body(code);
  return body == nullptr ? code : body->name;
}

Html body_link(const Directory& directory, const std::string& code) {
  return link_to("/bodies/" + code, body_name(directory, code));
}

void add_row(std::vector<SummaryRow>& rows, std::string key, Html value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.html = std::move(value)}});
}

Html facts(const QuestionView& view) {
  const missions::Question& question = *view.asked.question;
  const Directory& directory = view.directory;
  std::vector<SummaryRow> rows;
  add_row(rows, "Asked first by",
          body_link(directory, question.asked_by).text(", " + day_words(view.asked.asked_on)));
  if (question.service) {
    const auto* service = directory.find_service(*question.service);
    add_row(rows, "Service",
            link_to("/questions?service=" + *question.service,
                    capitalised(service == nullptr ? *question.service : service->title)));
  }
  if (question.mission) {
    const auto* mission = directory.find_mission(*question.mission);
    add_row(rows, "Mission",
            link_to("/missions/" + *question.mission,
                    mission == nullptr ? *question.mission : mission->title));
  }
  if (question.intervention) {
    const auto* intervention = directory.find_intervention(*question.intervention);
    add_row(rows, "Intervention",
            link_to("/interventions/" + *question.intervention,
                    intervention == nullptr ? *question.intervention : intervention->title));
  }
  if (!question.outcome.empty()) add_row(rows, "Outcome", Html().text(question.outcome));
  add_row(rows, "How long", Html().text(waiting_words(view.asked)));
  return platform::summary_list({.rows = std::move(rows)});
}

std::string late_words(const AskedQuestion& asked) {
  if (!asked.is_late()) return "";
  const std::string over = std::to_string(asked.days - kAnswerDays);
  const std::string rule = std::to_string(kAnswerDays) + " days";
  return asked.is_open() ? "No answer after " + rule + ": it is " + over + " days late."
                         : "The answer came " + over + " days after the " + rule + " were over.";
}

Html opening(const QuestionView& view) {
  const missions::Question& question = *view.asked.question;
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">Question of what works</span>\n");
  html.raw("<h1 class=\"govuk-heading-l\">").text(question_text(question)).raw("</h1>\n");
  html.raw("<p class=\"govuk-body\">").add(question_tags(question, view.asked.is_late()));
  html.raw("</p>\n").add(paragraph(late_words(view.asked)));
  if (is_illustrative(question)) {
    html.add(platform::inset_text(
        {.text = "Illustrative: nobody asked this. We worded it from what the paper asks or names "
                 "as a gap; the bodies and days are ours."}));
  }
  return html;
}

void add_part(Html& html, platform::Markup title, const std::string& words) {
  html.raw("<h3 class=\"govuk-heading-m\">").raw(title).raw("</h3>\n").add(paragraph(words));
}

Html answer(const QuestionView& view) {
  const missions::Question& question = *view.asked.question;
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"answer\">The answer</h2>\n");
  if (question.state == QuestionState::withdrawn) {
    return html.add(paragraph("The body that asked withdrew this question."));
  }
  if (question.state == QuestionState::open) {
    return html.add(paragraph("Nobody has answered yet. What is held on it stands below."));
  }
  add_part(html, "What is known", question.known);
  add_part(html, "How surely", question.certainty);
  add_part(html, "What it means for doing it", question.practice);
  html.raw("<p class=\"govuk-body cw-secondary\">").text(question.answered_by).raw(", ");
  html.text(day_words(*view.asked.answered_on)).raw("</p>\n");
  const std::size_t newer = view.evidence.newer_effects;
  if (newer == 0) return html;
  return html.add(platform::inset_text(
      {.text = counted(newer, "effect was", "effects were") +
               " published after this answer was given. See below whether it still holds."}));
}

Html askers(const QuestionView& view) {
  const AskedQuestion& asked = view.asked;
  platform::DataTable table{.caption = "Who asks: " + counted(asked.bodies(), "body", "bodies"),
                            .columns = {{.text = "Body"}, {.text = "Since"}, {.text = "Why"}}};
  table.rows.push_back({{.html = body_link(view.directory, asked.question->asked_by)},
                        {.text = day_words(asked.asked_on)},
                        {.text = "Asked it first"}});
  for (const QuestionVoice* voice : asked.voices) {
    table.rows.push_back({{.html = body_link(view.directory, voice->body)},
                          {.text = day_words(*voice)},
                          {.text = voice->words}});
  }
  return platform::data_table(table);
}

std::string estimate_words(const Effect& effect) {
  const auto read = [&](double value) {
    const bool is_share = effect.measure == missions::EffectMeasure::risk_difference;
    return base::grouped(missions::as_read(effect.measure, value), is_share ? 3 : 2);
  };
  std::string text =
      capitalised(std::string(missions::words_of(effect.measure))) + ' ' + read(effect.estimate);
  if (effect.limits) {
    text += " (" + read(effect.limits->lower) + " to " + read(effect.limits->upper) + ')';
  }
  return text;
}

Html effects_table(const QuestionView& view) {
  platform::DataTable table{.caption = "Effects that are held on it",
                            .columns = {{.text = "Outcome"},
                                        {.text = "Intervention"},
                                        {.text = "Effect"},
                                        {.text = "Certainty"},
                                        {.text = "Studies", .format = CellFormat::numeric}},
                            .empty = "No effect is held on this."};
  for (const Effect* effect : view.evidence.effects) {
    const auto* intervention = view.directory.find_intervention(effect->intervention);
    const std::string title = intervention == nullptr ? effect->intervention : intervention->title;
    table.rows.push_back(
        {{.html = link_to("/effects/" + effect->code, capitalised(effect->outcome))},
         {.html = link_to("/interventions/" + effect->intervention, title)},
         {.text = estimate_words(*effect)},
         {.text = capitalised(std::string(missions::words_of(effect->grade)))},
         {.text = effect->studies ? std::to_string(*effect->studies) : "Not given",
          .format = CellFormat::numeric}});
  }
  return platform::data_table(table);
}

// More are a link away: one synthesis may hold a hundred.
constexpr std::size_t kStudiesShown = 20;

Html studies_table(const QuestionView& view) {
  const auto& studies = view.evidence.studies;
  platform::DataTable table{.caption = "Studies that are held on it",
                            .columns = {{.text = "Study"},
                                        {.text = "By"},
                                        {.text = "Design"},
                                        {.text = "Outcome"},
                                        {.text = "What it found"}},
                            .empty = "No study is held on this."};
  for (std::size_t at = 0; at < std::min(studies.size(), kStudiesShown); ++at) {
    const Study& study = studies[at];
    table.rows.push_back({{.html = link_to("/studies/" + study.code, study.title)},
                          {.text = citation(study)},
                          {.text = std::string(words_of(study.design))},
                          {.text = capitalised(study.outcome)},
                          {.text = effect_words(study)}});
  }
  Html html = platform::data_table(table);
  if (studies.size() <= kStudiesShown) return html;
  return html.add(paragraph("These are the first " + std::to_string(kStudiesShown) + " of " +
                            std::to_string(studies.size()) + " studies."));
}

Html others(const QuestionView& view) {
  const QuestionEvidence& evidence = view.evidence;
  if (evidence.other_effects + evidence.other_studies == 0) return {};
  return paragraph("Held on other outcomes of the same interventions: " +
                   counted(evidence.other_effects, "effect", "effects") + " and " +
                   counted(evidence.other_studies, "study", "studies") + '.');
}

Html main_part(const QuestionView& view, const SentForm& sent, const missions::Holdings& holdings) {
  const std::string& code = view.asked.question->code;
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(question_outcome(sent)).add(opening(view));
  html.add(facts(view)).add(answer(view)).raw("</div>\n<div class=\"cw-listing\">\n");
  html.add(effects_table(view)).add(studies_table(view)).add(others(view)).add(askers(view));
  html.raw("</div>\n<div class=\"cw-measure\">\n");
  html.add(question_forms(sent, holdings, view.asked)).raw("</div>\n");
  html.raw("<ul class=\"cw-downloads\">\n<li>");
  html.add(link_to("/api/v1/questions/" + code, "This page as data (JSON)"));
  return html.raw("</li>\n</ul>\n");
}

}  // namespace

platform::Response question_response(const SentForm& sent, const missions::Holdings& holdings,
                                     std::string_view code) {
  const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction),
                                 holdings.day());
  const AskedQuestion* asked = questions.find(code);
  CW_CHECK(asked != nullptr);
  const QuestionView view{holdings.directory, *asked, load_evidence(holdings, *asked)};
  const std::string title = question_text(*asked->question);
  auto page = missions::site_page(title, main_part(view, sent, holdings), sent.request.visitor);
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "What bodies ask", .href = "/questions"},
                      {.text = "Question"}};
  auto response = platform::ok_html(platform::layout(page));
  response.status = missions::status_of(sent);
  return response;
}

base::Result<platform::Response> show_question(const platform::Request& request,
                                               const missions::Holdings& holdings) {
  auto question = holdings.directory.question(request.field("question").text);
  if (!question) return base::fail(std::move(question));
  return question_response({.request = request}, holdings, (*question)->code);
}

}  // namespace commonweal::learning
