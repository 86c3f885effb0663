#include "learning/synthesis/pool_page.hpp"

#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "learning/evidence/sent_form_page.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/pool_look_page.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/pool_question_page.hpp"
#include "learning/synthesis/synthesis_looks.hpp"
#include "learning/synthesis/synthesis_words.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/scroll_region.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;
using platform::SummaryRow;

std::string outcome_words(const Synthesis& synthesis) {
  return synthesis.choice.outcome.empty() ? "an outcome that is not said"
                                          : synthesis.choice.outcome;
}

Html opening(const HeldSynthesis& held) {
  const Synthesis& synthesis = held.synthesis;
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(held.intervention->title);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">What studies found on ");
  html.text(outcome_words(synthesis)).raw("</h1>\n");
  if (!synthesis.headline) return html;
  const auto& headline = *synthesis.headline;
  html.raw("<p class=\"govuk-body-l\">");
  html.text(people_sentence(
      {.measure = *synthesis.measure, .estimate = headline.estimate, .limits = headline.limits}));
  html.raw("</p>\n").add(pool_paragraph(answer_sentence(synthesis)));
  html.add(pool_paragraph(prediction_sentence(synthesis)));
  html.add(pool_paragraph(heterogeneity_sentence(synthesis)));
  html.add(pool_paragraph(bayes_sentence(synthesis)));
  for (const auto& sentence : sample_sentences(synthesis)) html.add(pool_paragraph(sentence));
  return html;
}

Html cautions_part(const Synthesis& synthesis) {
  const auto list = cautions(synthesis);
  if (list.empty()) return {};
  Html words;
  words.raw("<p class=\"govuk-body\"><strong>What would mislead</strong></p>\n");
  return platform::inset_text({.html = words.add(pool_list(list))});
}

std::string with_limits(const std::string& value, const methods::Limits& limits, double times = 1) {
  return value + " (95% interval " + base::grouped(times * limits.lower, times > 1 ? 1 : 4) +
         " to " + base::grouped(times * limits.upper, times > 1 ? 1 : 4) + ")";
}

void add_heterogeneity(const Synthesis& synthesis, std::vector<SummaryRow>& rows) {
  if (synthesis.studies.size() < 2) return;
  if (synthesis.headline->dependence == Dependence::levels) {
    const auto& [between, within] = std::tie(synthesis.levels->between, synthesis.levels->within);
    add_fact(rows, "Variance between samples",
             with_limits(exact_text(between.variance), between.limits));
    add_fact(rows, "Variance within samples",
             with_limits(exact_text(within.variance), within.limits));
    return;
  }
  const auto& differ = synthesis.pooled->heterogeneity;
  const bool has_limits = synthesis.spread && !synthesis.spread->is_empty;
  const std::string tau2 = exact_text(differ.tau2);
  const std::string i2 = base::grouped(100 * differ.i2, 2);
  const bool takes_none = synthesis.choice.question.method == methods::PoolMethod::fixed;
  add_fact(rows, "Variance between studies, tau²",
           takes_none   ? "taken as none"
           : has_limits ? with_limits(tau2, synthesis.spread->tau2)
                        : tau2);
  add_fact(rows, "Share that is not chance, I² (%)",
           has_limits ? with_limits(i2, synthesis.spread->i2, 100) : i2);
  add_fact(rows, "H²", base::grouped(differ.h2, 2));
  add_fact(rows, "Cochran’s Q",
           base::grouped(differ.q, 2) + " on " + base::grouped(double(differ.q_degrees)) +
               " degrees of freedom, " + p_words(differ.q_p));
}

Html numbers_part(const Synthesis& synthesis) {
  const auto& headline = *synthesis.headline;
  std::vector<SummaryRow> rows;
  add_fact(rows, "Scale", pooling_scale(*synthesis.measure));
  add_fact(rows, "Estimate (standard error)",
           exact_text(headline.estimate) + " (" + exact_text(headline.standard_error) + ")");
  add_fact(rows, "95% interval",
           exact_text(headline.limits.lower) + " to " + exact_text(headline.limits.upper) + ", " +
               degrees_words(headline.degrees) + ", " + p_words(headline.p));
  if (headline.prediction) {
    const auto& limits = headline.prediction->limits;
    std::string text = exact_text(limits.lower) + " to " + exact_text(limits.upper);
    if (missions::is_ratio(*synthesis.measure)) {
      text += "; as a ratio " + base::grouped(std::exp(limits.lower), 3) + " to " +
              base::grouped(std::exp(limits.upper), 3);
    }
    add_fact(rows, "95% prediction interval",
             text + ", by " + distribution_words(headline.prediction->degrees));
  }
  add_heterogeneity(synthesis, rows);
  add_fact(rows, "Method", method_sentence(synthesis));
  return pool_heading("The figures", "m").add(platform::summary_list({.rows = std::move(rows)}));
}

std::vector<platform::TableCell> left_out_row(const LeftOutStudy& left_out) {
  const auto& [study, why] = left_out;
  std::string reason(words(why));
  if (why == NotPooled::excluded) reason += ": " + study.excluded_because;
  if (why == NotPooled::another_measure && study.measure) {
    reason += ": ";
    reason.append(missions::words_of(*study.measure));
  }
  if (why == NotPooled::another_outcome && !study.outcome.empty()) reason += ": " + study.outcome;
  return {{.html = pool_link(study_label(study), "/studies/" + study.code)},
          {.text = std::string(words_of(study.design))},
          {.text = std::move(reason)}};
}

Html left_out_part(const Synthesis& synthesis) {
  Html html = pool_heading("Studies that are held", "m");
  html.add(pool_paragraph(held_sentence(synthesis)));
  if (synthesis.left_out.empty()) return html;
  html.add(
      pool_paragraph("What is not pooled is evidence too: it may say for whom, how and why, "
                     "where numbers say how much."));
  platform::HtmlTable table{.caption = "Studies that are not pooled",
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Study"}, {.text = "Design"}, {.text = "Why not"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& left_out : synthesis.left_out) table.rows.push_back(left_out_row(left_out));
  return html.add(platform::scroll_region("Studies that are not pooled", platform::table(table)));
}

// As the file is called when it is taken from this page.
std::string studies_file(const Synthesis& synthesis) {
  return synthesis.intervention + "-studies.csv";
}

// Empty where the shell does not pool a file by the same limits.
std::string pool_command(const Synthesis& synthesis) {
  using methods::Inference;
  using methods::PredictionDegrees;
  const auto& question = synthesis.choice.question;
  const bool is_knha = question.inference == Inference::knapp_hartung;
  if (!is_knha && question.inference != Inference::normal) return "";
  if (is_knha && synthesis.headline->dependence == Dependence::levels) return "";
  if (synthesis.choice.tables != TablePooling::none) return "";  // That file holds no counts.
  std::string line = "commonweal evidence pool " + studies_file(synthesis);
  line.append(" --effect effect --variance variance --label label --method ");
  line.append(base::word_of(kPoolMethods, synthesis.choice.by()));
  if (is_knha) line += " --knha";
  if (question.prediction == PredictionDegrees::student) line += " --prediction-df k-1";
  if (question.prediction == PredictionDegrees::one_fewer) line += " --prediction-df k-2";
  if (!synthesis.choice.moderator.empty()) {
    line += " --moderator " + shell_word(synthesis.choice.moderator);
  }
  const auto dependence = synthesis.headline->dependence;
  if (dependence == Dependence::robust) line += " --cluster sample";
  if (dependence == Dependence::levels) line += " --level sample";
  return line + "\n";
}

std::string synthesis_command(const Synthesis& synthesis) {
  std::string line = "commonweal evidence synthesis " + synthesis.intervention;
  for (const auto& [name, value] : fields_of(synthesis.choice)) {
    line.append(" --").append(name).append(" ").append(shell_word(value));
  }
  return line;
}

Html checking_part(const HeldSynthesis& held) {
  const Synthesis& synthesis = held.synthesis;
  const auto address = [&](std::string_view ending) {
    return pool_address(synthesis.intervention, ending, synthesis.choice);
  };
  Html html = pool_heading("How to check this", "m");
  std::vector<SummaryRow> rows;
  add_fact(rows, "Method version", std::string(methods::kMetaAnalysisVersion));
  add_fact(rows, "Studies pooled, SHA-256", held.digest);
  html.add(platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"}));
  html.raw("\n<p class=\"govuk-body\">The digest is that of ");
  html.add(pool_link("what was pooled (CSV)", address("/inputs.csv"))).raw(". Take the ");
  html.add(pool_link("studies as a CSV file", address("/studies.csv"))).raw(" or in ");
  html.add(pool_link("Excel", address("/studies.xlsx")));
  html.raw(", or this page as ")
      .add(pool_link("data (JSON)",
                     "/api/v1" + pool_address(synthesis.intervention, "", synthesis.choice)));
  html.raw(".</p>\n");
  const std::string from_file = pool_command(synthesis);
  html.add(pool_paragraph(from_file.empty()
                              ? "The shell prints the same, from the database:"
                              : "The shell prints the same: the first command from the CSV file of "
                                "studies, " +
                                    studies_file(synthesis) +
                                    ", in the folder where you "
                                    "are; the second from the database."));
  return html.add(command_block(from_file + synthesis_command(synthesis)));
}

Html nothing_part(const HeldSynthesis& held) {
  return platform::empty_state({.title = held.synthesis.studies.empty()
                                             ? "There is nothing to pool"
                                             : "This cannot be pooled so",
                                .text = held.synthesis.refusal,
                                .action_text = "See the studies that are held",
                                .action_href = "/studies?intervention=" + held.intervention->code});
}

Html main_of(const SentPublication& sent, const missions::Holdings& holdings,
             const HeldSynthesis& held) {
  const Synthesis& synthesis = held.synthesis;
  const auto look = pool_look_named(sent.request.query("look").value_or(""), synthesis.choice);
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (sent.fault != nullptr) html.add(fault_summary(*sent.fault));
  html.add(opening(held));
  html.add(cautions_part(synthesis)).raw("</div>\n");
  html.add(pool_question(synthesis, look));
  if (synthesis.has_answer()) {
    html.add(pool_looks(synthesis, look)).add(pool_look(synthesis, look));
    html.raw("<div class=\"cw-measure\">\n").add(numbers_part(synthesis)).raw("</div>\n");
  } else {
    html.add(nothing_part(held));
  }
  html.add(left_out_part(synthesis)).raw("<div class=\"cw-measure\">\n");
  if (synthesis.has_answer()) html.add(checking_part(held));
  return html.add(publish_form(holdings, held, sent)).raw("</div>\n");
}

}  // namespace

Response pool_response(const SentPublication& sent, const missions::Holdings& holdings,
                       const HeldSynthesis& held) {
  auto page = missions::site_page("What studies found: " + held.intervention->title,
                                  main_of(sent, holdings, held), sent.request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {
      {.text = "Home", .href = "/"},
      {.text = "What works", .href = "/what-works"},
      {.text = held.intervention->title, .href = "/interventions/" + held.intervention->code},
      {.text = "Studies pooled"}};
  auto response = platform::ok_html(platform::layout(page));
  if (sent.fault != nullptr) response.status = platform::http_status(sent.fault->code);
  return response;
}

base::Result<Response> show_pool(const Request& request, const missions::Holdings& holdings) {
  auto choice = pool_choice(pool_text_asked(request));
  if (!choice) return base::fail(std::move(choice));
  auto held = load_synthesis(holdings, request.field("intervention").text, *choice);
  if (!held) return base::fail(std::move(held));
  return pool_response({request}, holdings, *held);
}

}  // namespace commonweal::learning
