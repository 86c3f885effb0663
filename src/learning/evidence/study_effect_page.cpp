#include "learning/evidence/study_effect_page.hpp"

#include <utility>

#include "learning/evidence/sent_form_page.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::RadioItem;

constexpr std::string_view kTyped[] = {
    "estimate", "standard_error", "lower", "upper", "ai",   "bi", "ci", "di",
    "m1i",      "sd1i",           "n1i",   "m2i",   "sd2i", "n2i"};

// The fields of one way to give an effect.
class Numbers {
 public:
  Numbers(const EffectText& text, const base::Error* fault) : text_(text), fault_(fault) {}

  Numbers& field(const char* name, const char* label, const char* hint = nullptr) {
    platform::Input input{.name = name,
                          .inputmode = "decimal",
                          .value = text_.value(name),
                          .label = {.text = label},
                          .error_message = message_of(fault_, name),
                          .spellcheck = false,
                          .classes = "govuk-input--width-10"};
    if (hint != nullptr) input.hint = platform::Hint{.text = hint};
    html_.add(platform::input(input));
    return *this;
  }

  Html html() { return std::move(html_); }

 private:
  const EffectText& text_;
  const base::Error* fault_;
  Html html_;
};

Html measure_field(const EffectText& text, const base::Error* fault) {
  platform::Select field{
      .name = "measure",
      .label = {.text = "Measured as"},
      .value = text.measure,
      .items = {{.text = "Choose", .value = ""}},
      .hint = platform::Hint{.text = "Not needed where there is no effect size."},
      .error_message = message_of(fault, "measure")};
  for (const auto measure : missions::kEffectMeasures) {
    field.items.push_back({.text = std::string(missions::words_of(measure)),
                           .value = std::string(code_word(measure))});
  }
  return platform::select(field);
}

Html estimate_fields(const EffectText& text, const base::Error* fault) {
  return Numbers(text, fault)
      .field("estimate", "Estimate", "A ratio as a ratio, such as 0.63; a correlation as itself.")
      .field("standard_error", "Standard error",
             "Of a ratio, that of its logarithm. Leave it empty where you give limits.")
      .field("lower", "Lower limit of 95%")
      .field("upper", "Upper limit of 95%")
      .html();
}

Html count_fields(const EffectText& text, const base::Error* fault) {
  return Numbers(text, fault)
      .field("ai", "Treated people with the outcome")
      .field("bi", "Treated people without it")
      .field("ci", "Other people with the outcome")
      .field("di", "Other people without it")
      .html();
}

Html mean_fields(const EffectText& text, const base::Error* fault) {
  return Numbers(text, fault)
      .field("m1i", "Mean of the treated people")
      .field("sd1i", "Standard deviation of the treated people")
      .field("n1i", "Number of treated people")
      .field("m2i", "Mean of the others")
      .field("sd2i", "Standard deviation of the others")
      .field("n2i", "Number of others")
      .html();
}

RadioItem item(EffectForm form, const char* text, Html fields) {
  return {.text = text, .value = std::string(code_word(form)), .conditional = std::move(fields)};
}

}  // namespace

Html effect_fields(const EffectText& text, const base::Error* fault) {
  const EffectForm shown = text.form == EffectForm::limits ? EffectForm::estimate : text.form;
  Html html = measure_field(text, fault);
  html.add(platform::radios(
      {.name = "effect_form",
       .value = std::string(code_word(shown)),
       .fieldset = platform::Fieldset{.legend = {.text = "What does it report?",
                                                 .classes = "govuk-fieldset__legend--s"}},
       .error_message = message_of(fault, "effect_form"),
       .items = {
           item(EffectForm::none, "No effect size: it tells in words", {}),
           item(EffectForm::estimate, "An estimate, with its standard error or its limits",
                estimate_fields(text, fault)),
           item(EffectForm::counts, "Counts of people in two groups", count_fields(text, fault)),
           item(EffectForm::means, "Means of two groups", mean_fields(text, fault))}}));
  return platform::fieldset(
      {.legend = {.text = "What it found", .classes = "govuk-fieldset__legend--m"},
       .html = std::move(html)});
}

EffectText typed_effect(const platform::Request& request) {
  EffectText text;
  const auto form =
      effect_form_named({.place = "effect_form", .text = request.form("effect_form").value_or("")});
  text.form = form.value_or(EffectForm::none);
  text.measure = std::string(request.form("measure").value_or(""));
  for (const auto name : kTyped) {
    text.values.push_back({std::string(name), std::string(request.form(name).value_or(""))});
  }
  const bool has_limit = !text.value("lower").empty() || !text.value("upper").empty();
  if (text.form == EffectForm::estimate && has_limit) text.form = EffectForm::limits;
  return text;
}

}  // namespace commonweal::learning
