#include "learning/synthesis/effect_parts_page.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/london_day.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/factor_words.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/synthesis_chart_file.hpp"
#include "learning/synthesis/synthesis_sheet_file.hpp"
#include "learning/synthesis/synthesis_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::EffectOrigin;
using missions::EvidenceGrade;
using platform::Html;
using platform::SummaryRow;

bool is_quoted(const EffectView& view) {
  return view.version.effect.origin == EffectOrigin::quoted;
}

std::string_view tag_class(EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::high: return "govuk-tag--green";
    case EvidenceGrade::moderate: return "govuk-tag--turquoise";
    case EvidenceGrade::low: return "govuk-tag--yellow";
    case EvidenceGrade::very_low: return "govuk-tag--orange";
    case EvidenceGrade::not_graded: return "govuk-tag--grey";
  }
  CW_CHECK(false);
}

std::optional<double> baseline_of(const EffectView& view) {
  for (const auto* factor : view.factors) {
    if (factor->kind == missions::FactorKind::baseline_risk && factor->value > 0 &&
        factor->value < 1) {
      return factor->value;
    }
  }
  return std::nullopt;
}

EffectSaid said_by(const EffectView& view) {
  const Effect& effect = view.version.effect;
  return {.measure = effect.measure,
          .estimate = effect.estimate,
          .limits = limits_of(effect),
          .baseline = baseline_of(view)};
}

std::string interval_sentence(const Effect& effect) {
  const std::string value = value_text(effect.measure, effect.estimate);
  std::string text = "That is a ";
  text.append(words_of(effect.measure)).append(" of ").append(value);
  if (!effect.limits) return text + ". How sure that is, is not published.";
  return text + ", 95% interval " + range_text(effect.measure, *limits_of(effect)) + ".";
}

std::string further_place_sentence(const Effect& effect) {
  if (!effect.predicted) return "";
  return "In a further place it is likely to lie between " +
         value_text(effect.measure, effect.predicted->lower) + " and " +
         value_text(effect.measure, effect.predicted->upper) + " (95% prediction interval, by " +
         distribution_words(effect.prediction_degrees) + ").";
}

std::string time_sentence(const Effect& effect) {
  std::string text = effect.onset_months
                         ? "It is first felt after " + months_text(effect.onset_months)
                         : "When it is first felt is not known";
  return text + (effect.duration_months ? " and lasts " + months_text(effect.duration_months) + "."
                                        : ", and how long it lasts is not known.");
}

PoolChoice choice_of(const Effect& effect) {
  PoolChoice choice = choice_of_method(effect.method);
  choice.outcome = effect.outcome;
  choice.measure = code_word(effect.measure);
  return choice;
}

std::string pool_of(const Effect& effect) {
  return pool_address(effect.intervention, "", choice_of(effect));
}

std::string capital(std::string_view words) {
  std::string text(words);
  if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string_view conversion_words(missions::Conversion conversion) {
  switch (conversion) {
    case missions::Conversion::risk: return "By the risk without it";
    case missions::Conversion::standard_deviation: return "By the standard deviation of the metric";
    case missions::Conversion::unit: return "It is in the unit of the metric";
    case missions::Conversion::count: return "By counting";
    case missions::Conversion::none: return "Not yet";
  }
  CW_CHECK(false);
}

}  // namespace

Html evidence_grade_tag(EvidenceGrade grade) {
  std::string words(words_of(grade));
  words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return platform::tag({.text = std::move(words), .classes = std::string(tag_class(grade))});
}

std::string written_words(base::Instant instant) {
  return base::reader_text(base::period_holding(base::PeriodKind::day, base::london_day(instant)));
}

std::string effect_title(const EffectView& view) {
  const Effect& effect = view.version.effect;
  return (view.intervention == nullptr ? effect.intervention : view.intervention->title) + ": " +
         effect.outcome;
}

Html effect_opening(const EffectView& view) {
  const Effect& effect = view.version.effect;
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">Effect, version ");
  html.text(std::to_string(view.version.number)).raw("</span>\n<h1 class=\"govuk-heading-xl\">");
  html.text(effect_title(view))
      .raw("</h1>\n<p class=\"govuk-body\">")
      .add(evidence_grade_tag(effect.grade));
  html.raw("</p>\n<p class=\"govuk-body-l\">").text(people_sentence(said_by(view))).raw("</p>\n");
  html.add(pool_paragraph(change_sentence(said_by(view))));
  html.add(pool_paragraph(interval_sentence(effect)));
  html.add(pool_paragraph(further_place_sentence(effect)));
  html.add(pool_paragraph(time_sentence(effect)));
  if (!effect.grade_reasons.empty()) {
    html.add(pool_paragraph("Why this grade: " + effect.grade_reasons));
  }
  return html.add(pool_paragraph(effect.note));
}

Html effect_news_part(const EffectView& view) {
  if (is_quoted(view)) {
    return platform::inset_text(
        {.text = "This effect is quoted as others published it. It was not pooled here from "
                 "studies, so there are no charts of them."});
  }
  if (!view.news) {
    return platform::inset_text(
        {.text = "Which studies this was pooled from is not held, so it cannot be held against the "
                 "studies of today."});
  }
  Html words;
  for (const auto& sentence : news_sentences(view.version.effect, *view.news)) {
    words.add(pool_paragraph(sentence));
  }
  if (!view.news->is_same) {
    words.raw("<p class=\"govuk-body\">")
        .add(pool_link("See the studies held today, pooled by the same method",
                       pool_of(view.version.effect)))
        .raw("</p>\n");
  }
  return platform::inset_text({.html = std::move(words)});
}

Html effect_charts(const EffectView& view) {
  if (!view.news || !view.news->then || !view.news->then->has_answer()) return {};
  const Synthesis& then = *view.news->then;
  const auto chart = forest_chart(then);
  platform::ChartWithTable parts{.chart = platform::render(chart),
                                 .title = chart.caption.title,
                                 .id = "forest-table",
                                 .table = table_of_sheet(forest_sheet(then), chart.caption.title)};
  if (view.news->is_same) {
    for (const auto& [name, ending] :
         {std::pair{"PNG", ".png"}, {"SVG", ".svg"}, {"CSV", ".csv"}, {"Excel", ".xlsx"}}) {
      parts.downloads.push_back(
          {name, pool_address(then.intervention, std::string("/forest") + ending, then.choice)});
    }
  }
  Html html = platform::chart_with_table(parts);
  html.raw("<p class=\"govuk-body\">");
  html.add(pool_link("Look at these studies from all sides", pool_of(view.version.effect)));
  return html.raw("</p>\n");
}

Html effect_facts(const EffectView& view) {
  const Effect& effect = view.version.effect;
  std::vector<SummaryRow> rows;
  if (view.intervention != nullptr) {
    rows.push_back({.key = {.text = "Intervention"},
                    .value = {.html = pool_link(view.intervention->title,
                                                "/interventions/" + view.intervention->code)}});
  }
  if (view.metric != nullptr) {
    rows.push_back(
        {.key = {.text = "Metric"},
         .value = {.html = pool_link(view.metric->title, "/metrics/" + view.metric->code)}});
  }
  add_fact(rows, "Scale", pooling_scale(effect.measure));
  add_fact(rows, "Estimate", exact_text(effect.estimate));
  if (effect.standard_error) add_fact(rows, "Standard error", exact_text(*effect.standard_error));
  if (effect.tau2) add_fact(rows, "Variance between studies, tau²", exact_text(*effect.tau2));
  if (effect.i2) add_fact(rows, "Share that is not chance, I²", base::percent(*effect.i2));
  if (effect.studies) add_fact(rows, "Studies", base::grouped(double(*effect.studies)));
  if (effect.people) add_fact(rows, "People in them", base::grouped(double(*effect.people)));
  add_fact(rows, "Method", effect.method);
  add_fact(rows, "Published on", published_words(effect));
  add_fact(rows, "Written into the record", written_words(view.version.written));
  add_fact(rows, "Studies pooled, SHA-256", effect.inputs);
  return pool_heading("The figures", "m")
      .add(platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"}));
}

Html effect_factors(const EffectView& view) {
  const Effect& effect = view.version.effect;
  Html html = pool_heading("From this effect to units", "m");
  html.add(pool_paragraph(std::string("How it becomes a change in the metric: ")
                              .append(conversion_words(effect.conversion))
                              .append(".")));
  if (!view.factors.empty()) {
    platform::HtmlTable table{
        .caption = "Factors",
        .caption_classes = "govuk-table__caption--s",
        .head = {{.text = "Factor"}, {.text = "Value"}, {.text = "Where it comes from"}},
        .rows = {},
        .first_cell_is_header = true};
    for (const auto* factor : view.factors) {
      table.rows.push_back({{.text = capital(words_of(factor->kind))},
                            {.text = factor_words(*factor, view.metric)},
                            {.text = factor->source_words}});
    }
    html.add(platform::scroll_region("Factors", platform::table(table)));
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(pool_link("What it comes to in units", "/effects/" + effect.code + "/units"));
  return html.raw("</p>\n");
}

Html effect_sources(const EffectView& view) {
  const Effect& effect = view.version.effect;
  Html html = pool_heading("Where it comes from", "m");
  if (view.source != nullptr) {
    html.raw("<p class=\"govuk-body\">");
    html.add(pool_link(view.source->title, "/sources/" + view.source->code));
    html.text(", " + view.source->publisher + (effect.rows.empty() ? "" : ", " + effect.rows) +
              ".");
    html.raw("</p>\n<p class=\"govuk-body-s\">").text(view.source->attribution).raw("</p>\n");
  }
  html.raw("<p class=\"govuk-body\">");
  html.add(pool_link("This effect as data (JSON)", "/api/v1/effects/" + effect.code));
  return html.raw("</p>\n");
}

}  // namespace commonweal::learning
