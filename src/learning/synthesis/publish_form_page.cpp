#include "learning/synthesis/publish_form_page.hpp"

#include <utility>

#include "learning/evidence/sent_form_page.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/publish_store.hpp"
#include "platform/html/details.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::learning {
namespace {

using missions::FactorKind;
using platform::Html;
using platform::SelectItem;

// The effect that a further version would be of.
const missions::Effect* effect_before(const missions::Directory& directory,
                                      const HeldSynthesis& held) {
  return published_of(directory, held.synthesis.intervention, held.synthesis.choice);
}

// What most of the pooled studies come from.
std::string usual_source(const Synthesis& synthesis) {
  for (const Study& study : synthesis.studies) {
    if (study.source) return *study.source;
  }
  return "";
}

PublishText first_text(const missions::Directory& directory, const HeldSynthesis& held) {
  const Synthesis& synthesis = held.synthesis;
  if (const auto* before = effect_before(directory, held)) {
    PublishText text = text_of(*before, directory.factors_of(before->code));
    text.grade.clear();
    text.grade_reasons.clear();
    settle_grade(*before, held.digest, text);
    return text;
  }
  PublishText text{.code = suggested_code(synthesis), .source = usual_source(synthesis)};
  for (const Study& study : synthesis.studies) {
    if (study.metric) text.metric = *study.metric;
  }
  return text;
}

struct FieldWords {
  const char* name;
  const char* label;
  const char* hint;
};

Html text_field(const SentPublication& sent, const FieldWords& words, const std::string& value) {
  platform::Input field{.name = words.name,
                        .value = value,
                        .label = {.text = words.label},
                        .error_message = message_of(sent.fault, words.name),
                        .classes = "govuk-input--width-20"};
  if (*words.hint != '\0') field.hint = platform::Hint{.text = words.hint};
  return platform::input(field);
}

Html choice_field(const SentPublication& sent, const FieldWords& words, const std::string& value,
                  std::vector<SelectItem> items) {
  platform::Select field{.name = words.name,
                         .label = {.text = words.label},
                         .value = value,
                         .items = std::move(items),
                         .error_message = message_of(sent.fault, words.name)};
  if (*words.hint != '\0') field.hint = platform::Hint{.text = words.hint};
  return platform::select(field);
}

std::vector<SelectItem> metric_items(const missions::Directory& directory) {
  std::vector<SelectItem> items = {{.text = "No metric holds this outcome", .value = ""}};
  for (const auto& metric : directory.metrics()) {
    items.push_back({.text = metric.short_title, .value = metric.code});
  }
  return items;
}

std::vector<SelectItem> source_items(const missions::Directory& directory) {
  std::vector<SelectItem> items = {{.text = "Choose a source", .value = ""}};
  for (const auto& source : directory.sources()) {
    items.push_back({.text = source.title, .value = source.code});
  }
  return items;
}

std::vector<SelectItem> conversion_items() {
  return {{.text = "Not yet", .value = "none"},
          {.text = "By the risk without it", .value = "risk"},
          {.text = "By the standard deviation of the metric", .value = "standard-deviation"},
          {.text = "It is in the unit of the metric", .value = "unit"},
          {.text = "By counting", .value = "count"}};
}

std::vector<SelectItem> grade_items() {
  std::vector<SelectItem> items;
  for (const auto grade : {missions::EvidenceGrade::not_graded, missions::EvidenceGrade::high,
                           missions::EvidenceGrade::moderate, missions::EvidenceGrade::low,
                           missions::EvidenceGrade::very_low}) {
    std::string words(words_of(grade));
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
    items.push_back({.text = std::move(words), .value = std::string(code_word(grade))});
  }
  return items;
}

std::string capital(std::string_view words) {
  std::string text(words);
  if (!text.empty()) text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

Html factor_fields(const SentPublication& sent, FactorKind kind, const FactorText& text) {
  const auto field = [&](std::string_view column, const char* label, const std::string& value,
                         const char* width) {
    const std::string name = factor_field(kind, column);
    return platform::input({.name = name,
                            .value = value,
                            .label = {.text = label},
                            .error_message = message_of(sent.fault, name),
                            .classes = width});
  };
  Html fields = field("value", "Value", text.value, "govuk-input--width-10");
  fields.add(field("standard_error", "Standard error (empty: taken as exact)", text.standard_error,
                   "govuk-input--width-10"));
  fields.add(
      field("source_words", "Where it comes from", text.source_words, "govuk-input--width-30"));
  return platform::fieldset(
      {.legend = {.text = capital(words_of(kind)), .classes = "govuk-fieldset__legend--s"},
       .html = std::move(fields)});
}

Html factors_part(const SentPublication& sent, const PublishText& text) {
  Html fields;
  bool is_open = false;
  for (const FactorKind kind : missions::kFactorKinds) {
    const auto found = text.factors.find(kind);
    fields.add(
        factor_fields(sent, kind, found == text.factors.end() ? FactorText{} : found->second));
    for (const auto* column : {"value", "standard_error", "source_words"}) {
      is_open = is_open || message_of(sent.fault, factor_field(kind, column)).has_value();
    }
  }
  return platform::details({.summary_text = "Factors that turn it into units, each with its source",
                            .html = std::move(fields),
                            .open = is_open});
}

Html fields_of_form(const missions::Directory& directory, const SentPublication& sent,
                    const PublishText& text) {
  Html html = text_field(
      sent, {"code", "Code of the effect", "A code that is there already gets a further version."},
      text.code);
  html.add(choice_field(sent, {"metric", "Metric", ""}, text.metric, metric_items(directory)));
  html.add(choice_field(sent, {"conversion", "How it becomes a change in the metric", ""},
                        text.conversion.empty() ? "none" : text.conversion, conversion_items()));
  html.add(factors_part(sent, text));
  html.add(choice_field(sent, {"source", "Source of the studies", ""}, text.source,
                        source_items(directory)));
  html.add(text_field(
      sent, {"rows", "Where in the source (optional)", "Such as meta/bcg.csv, rows 2 to 14."},
      text.rows));
  html.add(text_field(sent, {"onset_months", "First felt after (months)", "Empty: not known."},
                      text.onset_months));
  html.add(text_field(sent, {"duration_months", "Lasts (months)", "Empty: not known."},
                      text.duration_months));
  html.add(choice_field(
      sent, {"grade", "Grade", "Of this version: studies that were added may have changed it."},
      text.grade.empty() ? "not-graded" : text.grade, grade_items()));
  html.add(text_field(
      sent, {"grade_reasons", "Reasons for the grade", "Needed wherever there is a grade."},
      text.grade_reasons));
  return html.add(platform::textarea({.name = "note",
                                      .value = text.note,
                                      .rows = 3,
                                      .label = {.text = "Note (optional)"},
                                      .error_message = message_of(sent.fault, "note")}));
}

}  // namespace

Html publish_form(const missions::Holdings& holdings, const HeldSynthesis& held,
                  const SentPublication& sent) {
  if (!held.synthesis.has_answer()) return {};
  if (!may_publish(holdings.transaction, sent.request.visitor)) return {};
  const auto text = sent.fault == nullptr ? first_text(holdings.directory, held)
                                          : publish_text_sent(sent.request);
  Html fields;
  for (const auto& [name, value] : fields_of(held.synthesis.choice)) {
    fields.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value);
    fields.raw(">\n");
  }
  fields.add(fields_of_form(holdings.directory, sent, text));
  Html html = pool_heading("Publish this effect", "m");
  html.add(
      pool_paragraph("What is published stands as a version that plans may rest on. Earlier "
                     "versions stay where they are."));
  if (const auto* before = effect_before(holdings.directory, held)) {
    const auto lost = lost_grade_sentence(*before, held.digest);
    if (!lost.empty()) html.add(platform::inset_text({.text = lost}));
  }
  return html.add(form_html(sent.request.visitor,
                            {.action = "/interventions/" + held.synthesis.intervention + "/effects",
                             .fields = std::move(fields),
                             .button = "Publish"}));
}

PublishText publish_text_sent(const platform::Request& request) {
  const auto typed = [&](std::string_view name) {
    return std::string(request.form(name).value_or(""));
  };
  PublishText text{.code = typed("code"),
                   .metric = typed("metric"),
                   .conversion = typed("conversion"),
                   .source = typed("source"),
                   .rows = typed("rows"),
                   .onset_months = typed("onset_months"),
                   .duration_months = typed("duration_months"),
                   .grade = typed("grade"),
                   .grade_reasons = typed("grade_reasons"),
                   .note = typed("note"),
                   .factors = {}};
  for (const FactorKind kind : missions::kFactorKinds) {
    FactorText factor{typed(factor_field(kind, "value")),
                      typed(factor_field(kind, "standard_error")),
                      typed(factor_field(kind, "source_words"))};
    if (!factor.is_empty()) text.factors.emplace(kind, std::move(factor));
  }
  return text;
}

}  // namespace commonweal::learning
